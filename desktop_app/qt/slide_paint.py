"""A page of a screen painted: all at once and opaque, so that no frame is ever half of it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop_app.qt.look import Look
from desktop_app.qt.pager import Bar, Filled, Lines, Page
from desktop_app.qt.slide import Face, Filling
from desktop_app.qt.typeset import Marking


def paint_page(painter: QPainter, page: Page, look: Look) -> None:
    """Paint a page with its upper left corner at the painter's origin."""
    sizes = page.sizes
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, sizes.width, sizes.height), look.theme.card)
    for bar in page.bars:
        _paint_bar(painter, bar, look)
    for filled in page.boxes:
        _paint_box(painter, filled, page, look)
    for lines in page.lines:
        _paint_lines(painter, lines, page, look)
    _paint_dots(painter, page, look)


def picture_of(page: Page, look: Look, ratio: float = 1.0) -> QImage:
    """A page as a picture; `ratio` is how many pixels of the device make one of the page."""
    size = QSize(round(page.sizes.width * ratio), round(page.sizes.height * ratio))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint_page(painter, page, look)
    painter.end()
    return image


def _paint_lines(painter: QPainter, lines: Lines, page: Page, look: Look) -> None:
    theme, at = look.theme, QPointF(lines.x, lines.y)
    ink = Marking(theme.fill(lines.side), theme.side(lines.side), page.sizes.line, lines.dashed)
    lines.set.mark_lines(painter, at, lines.marks, lines.lines, ink)
    lines.set.draw_lines(painter, at, _colour(lines, look), lines.lines)


def _colour(lines: Lines, look: Look) -> QColor:
    theme = look.theme
    if lines.face is Face.NAME:
        return theme.side(lines.side)
    return theme.grey if lines.face in (Face.SMALL, Face.CONTEXT) else theme.ink


def _paint_bar(painter: QPainter, bar: Bar, look: Look) -> None:
    colour = look.theme.side(bar.side)
    if not bar.dashed:
        painter.fillRect(bar.box, colour)
        return
    # Whole dashes, so that the bar ends where the words end.
    dash = bar.box.width() * 2.5
    count = max(round((bar.box.height() / dash + 0.6) / 1.6), 1)
    step = (bar.box.height() - dash) / (count - 1) if count > 1 else 0.0
    for n in range(count):
        top = bar.box.top() + n * step
        painter.fillRect(QRectF(bar.box.left(), top, bar.box.width(), min(dash, bar.box.height())), colour)


def _paint_box(painter: QPainter, filled: Filled, page: Page, look: Look) -> None:
    theme, round_by = look.theme, page.sizes.height / 60
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.hover if filled.filling is Filling.PLAIN else theme.paper)
    painter.drawRoundedRect(filled.box, round_by, round_by)
    if filled.filling is Filling.HATCHED:
        _hatch(painter, filled.box, page, look)
        painter.setPen(QPen(theme.edge, max(page.sizes.line / 2, 1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(filled.box, round_by, round_by)
        for lines in page.lines:
            box = lines.box
            if filled.box.contains(box):
                room = page.sizes.height / 60
                painter.fillRect(box.adjusted(-room, -room / 3, room, room / 3), theme.paper)


def _hatch(painter: QPainter, box: QRectF, page: Page, look: Look) -> None:
    """Diagonal lines, the sign of silence."""
    step = page.sizes.height / 45
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(look.theme.hairline, max(page.sizes.line / 2, 1)))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += step
    painter.restore()


def _paint_dots(painter: QPainter, page: Page, look: Look) -> None:
    """A dot for each step: filled as far as the lesson has come, an outline beyond."""
    sizes, y = page.sizes, page.dot_row
    for n in range(page.dots):
        centre = QPointF(sizes.left + sizes.dot / 2 + n * sizes.dot * 1.65, y)
        come = n <= page.at
        painter.setPen(Qt.PenStyle.NoPen if come else QPen(look.theme.edge, max(sizes.line / 2, 1)))
        painter.setBrush(look.theme.ink if come else look.theme.card)
        painter.drawEllipse(centre, sizes.dot / 2 - 0.5, sizes.dot / 2 - 0.5)
