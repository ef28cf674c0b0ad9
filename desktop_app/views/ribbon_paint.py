"""How a ribbon looks: a soft band from side to side, a line in the form of its relation, and a label.

A dot stands at the quote that answers, a head at the one that is answered: an arrow, for a denial a bar, for a charge
turned back an arrow at both ends.
"""

from enum import Enum, auto
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop_app.engine.ribbons import Ribbon
from desktop_app.engine.ties import Tie
from desktop_app.model.dossier import Relation, Side
from desktop_app.qt.look import Look, Theme
from desktop_app.qt.relation_pens import relation_pen
from desktop_app.views import wording
from desktop_app.views.card_face import advance

_BAND: Final = 12
_HEAD: Final = 7
_DOT: Final = 3
_STUB: Final = 30
PILL: Final = 20
"""How high a label is at 100 % zoom, in pixels."""


class State(Enum):
    """How much a ribbon is to be seen."""

    PLAIN = auto()
    LIT = auto()
    BACK = auto()
    """It steps back behind one that is lit."""


class Gutter(NamedTuple):
    """What all ribbons are painted with: the width of the gutter in pixels, whether there is room for words, and the
    sides of the columns."""

    look: Look
    width: int
    worded: bool
    sides: tuple[Side | None, Side | None]

    @property
    def stub(self) -> int:
        """How far a line goes on towards an end out of sight, in pixels."""
        return self.look.px(_STUB)


def head_of(relation: Relation) -> str:
    """The form of a relation's ends: "arrow", "bar" or "both"."""
    return {Relation.DENIES: "bar", Relation.TURNS_BACK: "both"}.get(relation, "arrow")


def label_of(relation: Relation, worded: bool) -> str:
    """What the label says: the relation's word, or its sign."""
    return wording.relation(relation) if worded else wording.RELATION_SIGNS[relation]


def pill_box(ribbon: Ribbon, tie: Tie, gutter: Gutter, top: float) -> QRectF:
    """Where a label stands, `top` being the sheet's height at the gutter's upper edge."""
    high = gutter.look.px(PILL)
    wide = label_width(tie.link.relation, gutter.look) if gutter.worded else high
    return QRectF((gutter.width - wide) / 2, ribbon.label - top - high / 2, wide, high)


def label_width(relation: Relation, look: Look) -> float:
    """How wide the label with a relation's word is, in pixels."""
    return advance(wording.relation(relation), look, 11.5, True) + look.px(14)


def halves(ribbon: Ribbon, width: float, top: float, stub: float) -> tuple[QPainterPath, QPainterPath]:
    """The middle line of a ribbon, from its label to the first column's edge and to the second's; where an end is out
    of sight the line turns that way and stops `stub` pixels on."""
    found = []
    for column, edge in ((0, 0.0), (1, width)):
        middle, label, half = width / 2, ribbon.label - top, width / 4 if column == 0 else width * 3 / 4
        path = QPainterPath(QPointF(middle, label))
        if ribbon.out[column]:
            end = label + ribbon.out[column] * stub
            path.cubicTo(QPointF(half, label), QPointF(half, (2 * label + end) / 3), QPointF(half, end))
        else:
            end = ribbon.ends[column] - top
            path.cubicTo(QPointF(half, label), QPointF(half, end), QPointF(edge, end))
        found.append(path)
    return found[0], found[1]


def paint_band(painter: QPainter, ribbon: Ribbon, gutter: Gutter, top: float, state: State) -> None:
    """The soft band below everything else: each half in the colour of its side. They meet under the label."""
    strength = {State.LIT: 0.34, State.PLAIN: 0.17, State.BACK: 0.06}[state]
    for column, path in enumerate(halves(ribbon, gutter.width, top, gutter.stub)):
        shade = _shade(gutter.look.theme, gutter.sides[column], strength / (3 if ribbon.out[column] else 1))
        pen = QPen(shade, gutter.look.px(_BAND))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.strokePath(path, pen)


@lru_cache(maxsize=64)
def _shade(theme: Theme, side: Side | None, strength: float) -> QColor:
    """A side's colour, thinned on paper: what lets nothing through is painted sooner."""
    colour, paper = theme.side(side), theme.paper
    red, green, blue = (
        round(one * strength + other * (1 - strength))
        for one, other in zip(colour.toTuple()[:3], paper.toTuple()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(red, green, blue)


def _soft(colour: QColor, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


def paint_line(painter: QPainter, ribbon: Ribbon, tie: Tie, gutter: Gutter, top: float, state: State) -> None:
    """The line in the form of the relation, with its ends."""
    theme = gutter.look.theme
    colour = theme.ink if state is State.LIT else theme.grey
    if state is State.BACK:
        colour = _soft(theme.grey, 0.7)
    pen = relation_pen(tie.link.relation, colour, 2.2 if state is State.LIT else 1.4)
    for path in halves(ribbon, gutter.width, top, gutter.stub):
        painter.strokePath(path, pen)
    for column in (0, 1):
        if ribbon.out[column]:
            x = gutter.width * (0.25 if column == 0 else 0.75)
            tip = ribbon.label - top + ribbon.out[column] * gutter.stub
            _paint_way(painter, QPointF(x, tip), ribbon.out[column], colour)
        else:
            at = QPointF(0 if column == 0 else gutter.width, ribbon.ends[column] - top)
            _paint_end(
                painter,
                at,
                -1 if column == 0 else 1,
                _form(tie.link.relation, answering=tie.answering == column),
                colour,
            )


def _form(relation: Relation, *, answering: bool) -> str:
    """The form of one of a relation's ends."""
    head = head_of(relation)
    if not answering:
        return "arrow" if head == "both" else head
    return "open" if head == "both" else "dot"


def _paint_end(painter: QPainter, at: QPointF, towards: int, form: str, colour: QColor) -> None:
    """An end at a card's edge; `towards` is -1 where the card stands to the left, 1 to the right."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    x, y = at.x(), at.y()
    if form == "dot":
        painter.drawEllipse(QPointF(x - towards * _DOT, y), _DOT, _DOT)
    elif form == "bar":
        painter.drawRect(QRectF(min(x, x - towards * 3), y - 7, 3, 14))
        painter.drawRect(QRectF(min(x - towards * 5, x - towards * 7), y - 7, 2, 14))
    else:
        back = x - towards * _HEAD
        wedge = [QPointF(x, y), QPointF(back, y - 5), QPointF(back, y + 5)]
        if form == "open":
            painter.setPen(QPen(colour, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(wedge)


def _paint_way(painter: QPainter, tip: QPointF, direction: int, colour: QColor) -> None:
    """A small arrow up (-1) or down (1): the end lies out of sight."""
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    back = tip.y() - direction * 5
    painter.drawPolyline([QPointF(tip.x() - 4, back), tip, QPointF(tip.x() + 4, back)])


def paint_label(
    painter: QPainter, box: QRectF, relation: Relation, gutter: Gutter, state: State, focused: bool
) -> None:
    """The label on its pill; a ring around it where the keyboard is."""
    look, theme = gutter.look, gutter.look.theme
    painter.setPen(QPen(theme.ink if state is State.LIT else theme.edge, 1.4 if state is State.LIT else 1))
    painter.setBrush(theme.panel)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    painter.setPen(theme.grey if state is State.BACK else theme.ink)
    painter.setFont(look.sans(11.5, bold=state is State.LIT))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label_of(relation, gutter.worded))
    if focused:
        painter.setPen(QPen(theme.ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = box.adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


def beyond_box(column: int, direction: int, gutter: Gutter, height: float) -> QRectF:
    """Where the count of ends out of sight stands: in the corner towards them."""
    wide, high = min(gutter.look.px(34), gutter.width / 2 - 1), gutter.look.px(19)
    left = 1.0 if column == 0 else gutter.width - wide - 1
    return QRectF(left, 3 if direction < 0 else height - high - 3, wide, high)


def paint_beyond(painter: QPainter, box: QRectF, column: int, direction: int, count: int, gutter: Gutter) -> None:
    """An arrow and how many ends lie that way."""
    look, colour = gutter.look, gutter.look.theme.side(gutter.sides[column])
    painter.setPen(QPen(colour, 1))
    painter.setBrush(look.theme.panel)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    blank = " " if gutter.worded else ""
    painter.setFont(look.sans(11.5, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{'↑' if direction < 0 else '↓'}{blank}{count}")


def paint_sample(painter: QPainter, box: QRectF, relation: Relation | None, look: Look) -> None:
    """A short ribbon for the legend, answered from the right; the band alone where no relation is named."""
    gutter = Gutter(look, round(box.width()), True, (Side.FIRST, Side.SECOND))
    painter.save()
    painter.translate(box.topLeft())
    middle = box.height() / 2
    ribbon = Ribbon(0, (middle, middle), middle)
    if relation is None:
        paint_band(painter, ribbon, gutter, 0, State.LIT)
        for column, form in ((0, "arrow"), (1, "dot")):
            at = QPointF(column * box.width(), middle)
            _paint_end(painter, at, 2 * column - 1, form, look.theme.ink)
    else:
        for path in halves(ribbon, gutter.width, 0, 0):
            painter.strokePath(path, relation_pen(relation, look.theme.ink, 1.6))
        for column in (0, 1):
            form = _form(relation, answering=column == 1)
            _paint_end(painter, QPointF(column * box.width(), middle), 2 * column - 1, form, look.theme.ink)
    painter.restore()
