"""Paints the parts of the matrix: heads, titles, cells. The table on the screen and the whole on paper share them."""

from itertools import accumulate
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop_app.engine.desk import Tally
from desktop_app.engine.facets import Facet
from desktop_app.engine.matrix import Cell, State
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Quote
from desktop_app.qt.matrix_model import TOTALS, MatrixModel
from desktop_app.views import wording
from desktop_app.views.matrix_frame import PAD, Frame
from desktop_app.views.matrix_words import DASH, MatrixWords
from desktop_app.views.silence_card import hatch

_READ: Final = 160
"""Code points of a quote that are looked at for its first words."""

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TITLE: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_HEADING: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
_ELLIPSIS: Final = "…"


class Painting:
    """Paints with the sizes of a frame and the words of a dossier. Every box is in pixels."""

    def __init__(self, model: MatrixModel, words: MatrixWords, frame: Frame) -> None:
        self._model, self._words = model, words
        self.frame, self.look = frame, frame.look

    # All of it

    @property
    def caption_height(self) -> int:
        """How high the title and the key to the signs are."""
        return self.look.px(24) + self.look.px(18) + 12

    def caption(self, painter: QPainter, box: QRectF, title: str) -> None:
        """The title, and what figures, bars and hatching mean."""
        look = self.look
        lines = (
            (title, look.sans(16, bold=True), look.theme.ink, 24),
            (self._words.key(), look.sans(12), look.theme.grey, 18),
        )
        top = box.top()
        for text, font, colour, height in lines:
            line = QRectF(box.left() + look.px(14), top, box.width() - look.px(14), look.px(height))
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(line, _LEFT, _elided(text, font, line.width()))
            top = line.bottom()

    def whole(self, painter: QPainter, top: float) -> None:
        """The table from its corner to its last row, nothing of it chosen or lit; rows that are clipped away are left
        out, since a page at a time is printed."""
        seen = painter.clipBoundingRect() if painter.hasClipping() else None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame, y = self.frame, top
        lefts = list(accumulate(frame.columns, initial=frame.titles))
        columns = [(n, left, wide) for n, (left, wide) in enumerate(zip(lefts, frame.columns, strict=False))]
        self.corner(painter, QRectF(0, y, frame.titles, frame.head), way=False)
        for column, left, wide in columns:
            self.head(painter, QRectF(left, y, wide, frame.head), column)
        y += frame.head
        for row, height in enumerate(frame.rows()):
            if seen is not None and not (y < seen.bottom() and y + height > seen.top()):
                y += height
                continue
            self.title(painter, QRectF(0, y, frame.titles, height), row)
            for column, left, wide in columns:
                self.cell(painter, QRectF(left, y, wide, height), row, column)
            y += height

    # Heads

    def head(self, painter: QPainter, box: QRectF, column: int) -> None:
        """A column's head: the side's colour, whose words, by what voice, and how the rows are sorted by it."""
        look, facet = self.look, self._model.facets[column]
        theme = look.theme
        painter.fillRect(
            QRectF(box.left() + PAD, box.top(), box.width() - 2 * PAD, 3), theme.side(self._words.side(facet))
        )
        sort = self._model.sorted_by
        arrow = look.px(12) if sort and sort[0] == column else 0
        name = QRectF(box.left() + PAD, box.top() + 3 + self.frame.lift, box.width() - 2 * PAD - arrow, look.px(18))
        font = look.sans(13, bold=True)
        painter.setPen(theme.ink)
        painter.setFont(font)
        painter.drawText(name, _LEFT, _elided(self._words.holder(facet), font, name.width()))
        if arrow and sort:
            self._arrow(painter, QPointF(name.right() + arrow / 2, name.center().y()), sort[1])
        self._badge(painter, facet, QRectF(name.left(), name.bottom() + 2, box.width() - 2 * PAD, look.px(20)))
        self._rule(painter, box)

    def corner(self, painter: QPainter, box: QRectF, *, way: bool = True) -> None:
        """The head of the issues' titles, and the way back to their order."""
        look, inner = self.look, self._title_box(box)
        painter.setFont(look.sans(13, bold=True))
        painter.setPen(look.theme.ink)
        name = QRectF(inner.left(), box.top() + 3 + self.frame.lift, inner.width(), look.px(18))
        painter.drawText(name, _LEFT, self._words.issues())
        if way and self._model.sorted_by is not None:
            font = QFont(look.sans(11.5))
            font.setUnderline(True)
            painter.setFont(font)
            painter.setPen(look.theme.grey)
            below = QRectF(inner.left(), name.bottom() + 2, inner.width(), look.px(20))
            painter.drawText(below, _LEFT, _elided(self._words.unsorted(), font, inner.width()))
        self._rule(painter, box)

    def _arrow(self, painter: QPainter, at: QPointF, order: Qt.SortOrder) -> None:
        way = 1 if order is Qt.SortOrder.DescendingOrder else -1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.theme.ink)
        corners = [QPointF(-4, -2 * way), QPointF(4, -2 * way), QPointF(0, 3 * way)]
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))

    def _badge(self, painter: QPainter, facet: Facet, box: QRectF) -> None:
        look, font = self.look, self.look.sans(11.5)
        inset = self.frame.inset
        text = _elided(self._words.badge(facet), font, box.width() - 2 * inset)
        pill = QRectF(box.left(), box.top(), QFontMetricsF(font).horizontalAdvance(text) + 2 * inset, box.height())
        pen = QPen(look.theme.edge, 1)
        if not facet.own_speech:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = pill.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(look.theme.grey)
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def edge(self, painter: QPainter, box: QRectF) -> None:
        """The line to the right of the titles under which columns disappear."""
        painter.setPen(QPen(self.look.theme.edge, 1))
        painter.drawLine(QPointF(box.right() - 0.5, box.top()), QPointF(box.right() - 0.5, box.bottom()))

    def _rule(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.look.theme.edge, 1))
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))

    # Rows

    def title(self, painter: QPainter, box: QRectF, row: int, *, current: bool = False) -> None:
        """An issue's title, below its group's heading where it is the first, above the group's name when sorted."""
        look, held = self.look, self._model.row_at(row)
        theme = look.theme
        box = self._lined(painter, box, row)
        inner = self._title_box(box)
        if held is not None and self._model.heads_group(row):
            painter.setFont(look.sans(11, bold=True))
            painter.setPen(theme.grey)
            high = self.frame.band(row)
            band = QRectF(inner.left(), box.top() - high, inner.width(), high)
            painter.drawText(band, _HEADING, self._words.group(held.group).upper())
        if current:
            painter.fillRect(QRectF(box.left(), box.top() + 4, 4, box.height() - 8), theme.ink)
        font = look.sans(13, bold=current or held is None)
        painter.setFont(font)
        painter.setPen(theme.ink)
        # On one base line with the figures beside it.
        rise = QFontMetricsF(font).ascent() - QFontMetricsF(look.sans(12)).ascent()
        inner.setTop(box.top() + self.frame.air - rise)
        text = self._model.headerData(row, Qt.Orientation.Vertical)
        painter.drawText(inner, _TITLE, text)
        if held is not None and self._model.sorted_by is not None:
            below = painter.boundingRect(inner, _TITLE, text).bottom()
            painter.setFont(look.sans(11))
            painter.setPen(theme.grey)
            group = QRectF(inner.left(), below, inner.width(), self.frame.line)
            painter.drawText(group, _LEFT, _elided(self._words.group(held.group), painter.font(), inner.width()))

    def _title_box(self, box: QRectF) -> QRectF:
        return box.adjusted(self.frame.indent, 0, -4, 0)

    def _lined(self, painter: QPainter, box: QRectF, row: int) -> QRectF:
        """The row's box without the heading of its group, with the line below it drawn."""
        theme = self.look.theme
        last = row in (TOTALS, self._model.rowCount() - 1)
        painter.setPen(QPen(theme.edge if last else theme.hairline, 1))
        painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
        return box.adjusted(0, self.frame.band(row), 0, 0)

    def lit(self, row: int, box: QRectF) -> QRectF:
        """The part of a cell's box that is lit when it is chosen: not its group's heading."""
        return box.adjusted(0, self.frame.band(row), 0, -1)

    def cell(self, painter: QPainter, box: QRectF, row: int, column: int) -> None:
        """One cell: figures, a bar, and the first words of its strongest quote; or a silence; or nothing."""
        held = self._model.cell(self._model.index(row, column))
        box = self._lined(painter, box, row)
        if isinstance(held, Cell):
            if held.state is State.SILENT:
                self._silence(painter, box)
            elif held.strongest is None:
                self._dash(painter, box)
            else:
                self._figures(painter, box, held)
                self._bar(painter, box, held, self._model.facets[column])
                self._first_words(painter, box, held.strongest)
        elif held is not None:
            self._total(painter, box, held)

    def _line_box(self, box: QRectF) -> QRectF:
        return QRectF(box.left(), box.top() + self.frame.air, box.width(), self.frame.line)

    def _figures(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        line, frame = self._line_box(box), self.frame
        left = line.left() + PAD
        painter.setFont(self.look.sans(12))
        painter.setPen(self.look.theme.ink)
        painter.drawText(QRectF(left, line.top(), frame.quotes, line.height()), _RIGHT, str(cell.quotes))
        dot = QRectF(left + frame.quotes, line.top(), frame.dot, line.height())
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, "·")
        painter.drawText(QRectF(left, line.top(), frame.words, line.height()), _RIGHT, wording.words(cell.words))

    def _total(self, painter: QPainter, box: QRectF, counts: Tally) -> None:
        painter.setFont(self.look.sans(12, bold=True))
        painter.setPen(self.look.theme.ink)
        painter.drawText(self._line_box(box).adjusted(PAD, 0, 0, 0), _LEFT, self._words.figures(counts))

    def _bar(self, painter: QPainter, box: QRectF, cell: Cell, facet: Facet) -> None:
        """The words as a bar: solid where the side speaks for itself, a frame where it is reported."""
        colour, line = self.look.theme.side(self._words.side(facet)), self._line_box(box)
        length = cell.words * self.frame.scale
        bar = QRectF(line.left() + PAD, round(line.bottom()) + 3, max(length, 2.0), self.frame.bar)
        if facet.own_speech:
            painter.fillRect(bar, colour)
        else:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            bar.setWidth(max(length, 4.0))
            painter.drawRect(bar.adjusted(0.6, 0.6, -0.6, -0.6))

    def _first_words(self, painter: QPainter, box: QRectF, quote: Quote) -> None:
        """As many words as there is room for; the dots after them are the app's and set in its own face and colour."""
        look, line = self.look, self._line_box(box)
        said, dots = look.serif(13.5, language=self._words.language(quote)), look.sans(12)
        room = QRectF(box.left() + PAD, line.bottom() + 3 + self.frame.bar + 4, box.width() - 2 * PAD, self.frame.said)
        text, whole = _first(
            quote.selector.exact, said, room.width(), QFontMetricsF(dots).horizontalAdvance(_ELLIPSIS) + 2
        )
        metrics = QFontMetricsF(said)
        base = room.top() + metrics.ascent()
        painter.setFont(said)
        painter.setPen(look.theme.ink)
        painter.drawText(QPointF(room.left(), base), text)
        if not whole:
            painter.setFont(dots)
            painter.setPen(look.theme.grey)
            painter.drawText(QPointF(room.left() + metrics.horizontalAdvance(text) + 2, base), _ELLIPSIS)

    def _silence(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        field = box.adjusted(PAD, 6, -PAD, -7)
        painter.setPen(QPen(look.theme.edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(field.adjusted(0.5, 0.5, -0.5, -0.5))
        hatch(painter, field, look)
        font = look.sans(12, bold=True)
        word = self._words.silent()
        plate = QRectF(0, 0, QFontMetricsF(font).horizontalAdvance(word) + 16, self.frame.line + 4)
        plate.moveCenter(field.center())
        painter.fillRect(plate, look.theme.panel)
        painter.setFont(font)
        painter.setPen(look.theme.grey)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, word)

    def _dash(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self.look.sans(12))
        painter.setPen(self.look.theme.grey)
        painter.drawText(self._line_box(box).adjusted(PAD, 0, 0, 0), _LEFT, DASH)


def _elided(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(shown(text), Qt.TextElideMode.ElideRight, max(width, 0.0))


def _first(words: str, font: QFont, width: float, spare: float) -> tuple[str, bool]:
    """The beginning of a quote that fits a width, keeping `spare` pixels free where it is not all of it, and whether it
    is. Latin and Korean words are not broken where one is whole."""
    text, metrics = shown(words[:_READ]).partition("\n")[0], QFontMetricsF(font)
    if text == shown(words) and metrics.horizontalAdvance(text) <= width:
        return text, True
    cut = text
    if metrics.horizontalAdvance(text) > width - spare:
        own = metrics.horizontalAdvance(_ELLIPSIS)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(width - spare + own, own))
        cut = cut.removesuffix(_ELLIPSIS)
        broken = text[len(cut) : len(cut) + 1].strip()
        before = cut.rpartition(" ")[0]
        cut = before if broken and len(before) * 2 > len(cut) else cut
    return cut.rstrip(), False
