"""Paints a block that was laid out: fills, text, underlines, outline, title and number, each by hand.

Colour never speaks alone: the current issue's quotes have a fill and a thick line, others a thin one; what a side
said itself has a solid line, what was reported of it a dashed one; each lane of overlapping quotes has a line of its
own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTextCharFormat, QTextLayout

from desktop_app.engine.marks import Mark
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.textlayout import BlockLayout, Pieces, Style

_DASHES: Final = (4.0, 3.0)
_BESIDE: Final = 5
"""How far beside the text the side's line stands, in pixels."""

_SIDE_DASHES: Final = 3
"""How many dashes it has beside each line of words that are reported."""
_LANES: Final = 3
"""How many lanes have room below the baseline; deeper ones share the last."""


Marked = Sequence[tuple[Mark, Pieces]]
"""A block's marks, each with where it stands."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is marked: the current issue's quotes, the selected one, the selected words, a fading flash, and of the hits
    of a search the one that is gone to."""

    current: frozenset[str] = frozenset()
    selected: str | None = None
    selection: Span | None = None
    flash: Span | None = None
    strength: float = 0.0
    hit: Span | None = None


def paint_block(
    painter: QPainter,
    at: QPointF,
    layout: BlockLayout,
    marked: Marked,
    hits: Sequence[Span],
    style: Style,
    shown: Shown,
    clip: QRectF,
) -> None:
    """Paints a block whose column begins at `at`; `clip` is what is in sight, both in the painter's pixels."""
    if not layout.block.text and not layout.titles and shown.selection is None:
        return
    painter.save()
    painter.translate(at)
    sight = clip.translated(-at)
    _paint_margin(painter, layout, style)
    if sight.bottom() > layout.above and (layout.block.text or shown.selection is not None):
        _paint_fills(painter, marked, style, shown, sight)
        for hit in hits:
            _paint_hit(painter, layout.pieces(hit), style, current=hit == shown.hit)
        _paint_flash(painter, layout, style, shown)
        selected = _paint_selection(painter, layout, style, shown)
        painter.setPen(style.look.theme.ink)
        layout.layout.draw(painter, QPointF(0, 0), selected, sight)
        _paint_lines(painter, layout, marked, style, shown, sight)
        _paint_sides(painter, marked, style, shown, sight)
        _paint_outline(painter, marked, style, shown)
    painter.restore()


def _paint_margin(painter: QPainter, layout: BlockLayout, style: Style) -> None:
    theme = style.look.theme
    for title in layout.titles:
        painter.setPen(theme.side(title.side))
        title.layout.draw(painter, QPointF(0, title.y))
    if layout.block.number is not None:
        painter.setPen(theme.grey)
        painter.setFont(style.number)
        painter.drawText(QPointF(style.margin - style.left, layout.above + layout.base), str(layout.block.number))


def _paint_fills(painter: QPainter, marked: Marked, style: Style, shown: Shown, sight: QRectF) -> None:
    for mark, pieces in marked:
        if mark.quote in shown.current:
            for piece in pieces:
                if piece.intersects(sight):
                    painter.fillRect(piece.adjusted(0, 1, 0, -1), style.look.theme.fill(mark.side))


def _paint_hit(painter: QPainter, pieces: Pieces, style: Style, *, current: bool) -> None:
    """A filled frame around a hit; a thick one, with a bar below, around the one that is gone to."""
    theme = style.look.theme
    painter.setPen(QPen(theme.ink, 2) if current else QPen(theme.grey, 1))
    for piece in pieces:
        painter.fillRect(piece.adjusted(0, 1, 0, -1), theme.flash)
        inset = 1.0 if current else 0.5
        painter.drawRect(piece.adjusted(inset, 1 + inset, -inset, -1 - inset))
        if current:
            high = style.look.px(3)
            painter.fillRect(QRectF(piece.left(), piece.bottom() - high, piece.width(), high), theme.ink)


def _paint_flash(painter: QPainter, layout: BlockLayout, style: Style, shown: Shown) -> None:
    if shown.flash is None:
        return
    colour = QColor(style.look.theme.flash)
    colour.setAlphaF(shown.strength)
    for piece in layout.pieces(shown.flash):
        painter.fillRect(piece, colour)


def _paint_selection(
    painter: QPainter, layout: BlockLayout, style: Style, shown: Shown
) -> list[QTextLayout.FormatRange]:
    """Fills behind the selected words; the format that gives them their colour."""
    selection, span = shown.selection, layout.span
    if selection is None or not (selection.start <= span.end and span.start < selection.end):
        return []
    theme = style.look.theme
    pieces = list(layout.pieces(selection))
    if selection.end > span.end and layout.block.ends_line:
        last = layout.caret(span.end)
        pieces.append(QRectF(last.x(), last.y(), style.look.px(5), last.height()))
    for piece in pieces:
        painter.fillRect(piece, theme.selection)
    form = QTextCharFormat()
    form.setForeground(theme.selection_text)
    within = Span(max(selection.start, span.start), min(selection.end, span.end))
    return [layout.format(within, form)] if within.start < within.end else []


def _paint_lines(
    painter: QPainter,
    layout: BlockLayout,
    marked: Marked,
    style: Style,
    shown: Shown,
    sight: QRectF,
) -> None:
    for mark, pieces in marked:
        strong = mark.quote in shown.current
        colour = style.underline(mark.side, strong)
        high = style.look.px(2) if strong else max(style.look.px(1), 1)
        down = layout.base + _depth(mark.lane, style)
        lines = [QRectF(p.left(), p.top() + down, p.width() - 1, high) for p in pieces if p.intersects(sight)]
        if mark.reported:
            _paint_dashes(painter, lines, colour, style.look.px(1))
        else:
            for line in lines:
                painter.fillRect(line, colour)


def _paint_sides(painter: QPainter, marked: Marked, style: Style, shown: Shown, sight: QRectF) -> None:
    """A line beside the current issue's quotes, for eyes that do not tell the colours: at the left of the first side's,
    at the right of the second's, on both sides of what both hold."""
    wide = style.look.px(3)
    for mark, pieces in marked:
        if mark.quote in shown.current:
            boxes = [piece for piece in pieces if piece.intersects(sight)]
            if mark.side is not Side.SECOND:
                _paint_side(painter, -_BESIDE - wide, boxes, mark, style)
            if mark.side is not Side.FIRST:
                _paint_side(painter, style.column + _BESIDE, boxes, mark, style)


def _paint_side(painter: QPainter, left: float, boxes: Pieces, mark: Mark, style: Style) -> None:
    wide, colour = style.look.px(3), style.underline(mark.side, True)
    for box in boxes:
        if not mark.reported:
            painter.fillRect(QRectF(left, box.top(), wide, box.height()), colour)
            continue
        high = box.height() / (2 * _SIDE_DASHES)
        for n in range(_SIDE_DASHES):
            painter.fillRect(QRectF(left, box.top() + 2 * n * high, wide, high), colour)


def _paint_dashes(painter: QPainter, lines: Sequence[QRectF], colour: QColor, unit: int) -> None:
    """Dashed lines, each as rows of one pixel: only those does Qt draw without making an outline of every dash."""
    pen = QPen(colour, 1)
    pen.setDashPattern([length * max(unit, 1) for length in _DASHES])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    rows = ((line, line.top() + n + 0.5) for line in lines for n in range(round(line.height())))
    painter.drawLines([QLineF(line.left(), y, line.right(), y) for line, y in rows])


def _depth(lane: int, style: Style) -> int:
    """How far below the baseline a lane's line begins, in pixels."""
    return style.look.px(3) + min(lane, _LANES - 1) * style.look.px(3)


def _paint_outline(painter: QPainter, marked: Marked, style: Style, shown: Shown) -> None:
    for pieces in (pieces for mark, pieces in marked if mark.quote == shown.selected):
        painter.setPen(QPen(style.look.theme.ink, 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline(pieces))


def outline(pieces: Pieces) -> QPainterPath:
    """One line around all pieces, following their shape."""
    path = QPainterPath()
    boxes = [QRectF(piece.adjusted(-2, 0, 2, 0).toAlignedRect()) for piece in pieces]
    while boxes:
        joined = 1
        while joined < len(boxes) and _meet(boxes[joined - 1], boxes[joined]):
            joined += 1
        right = [corner for box in boxes[:joined] for corner in (box.topRight(), box.bottomRight())]
        left = [corner for box in reversed(boxes[:joined]) for corner in (box.bottomLeft(), box.topLeft())]
        path.addPolygon(QPolygonF([*right, *left]))
        path.closeSubpath()
        boxes = boxes[joined:]
    return path


def _meet(upper: QRectF, lower: QRectF) -> bool:
    return upper.left() < lower.right() and lower.left() < upper.right()
