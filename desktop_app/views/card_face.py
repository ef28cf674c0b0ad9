"""A quote card set at a width: its words, and the row below them with speaker, voice, place and proof.

Setting text is what an issue change costs, and readers go back and forth between the same issues, so faces are kept.
"""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.engine.gloss import Gloss
from desktop_app.engine.resolve import Card
from desktop_app.model.anchor import Verdict
from desktop_app.qt.look import Look
from desktop_app.qt.typeset import Typeset
from desktop_app.views import wording

if TYPE_CHECKING:
    from desktop_app.views.gloss_face import GlossFace

MOST: Final = 600
"""How many faces are kept: several issues of a large dossier."""

_GAP: Final = 8
_ROW: Final = 22
_BADGE: Final = 16
"""Room beside a badge's word, both sides together, in pixels."""


_SIZES: Final = (12.5, 11.5, 12, 12)
"""How large the pieces of the row are set at 100 %, in pixels: speaker, voice, place, proof."""

_FOLDED: Final = 4
"""Lines that a long quote is folded to, and as many more at least must be gained by that."""


class Face:
    """The words and the row of a card, and the editor's translation where it is shown; `height` in pixels is that of
    all.

    Where the words are folded `first` and `lines` say which of their lines are seen; `foldable` says whether there is
    enough of them for that.
    """

    def __init__(self, card: Card, look: Look, width: float, folded: bool, glossed: bool = False) -> None:
        self.text = Typeset(card.text, look.serif(language=card.language), width, leading=1.14)
        count = round(self.text.height / self.text.pitch)
        self.foldable = count > _FOLDED + 2
        self.first, self.lines = 0, count
        if folded and self.foldable:
            self.first, self.lines = self._telling(card, count), _FOLDED
        self.row = self.lines * self.text.pitch + look.px(6)
        self._card, self._look = card, look
        self._flow = _Flow(_widths(card, look), width, look.px(_ROW))
        self.below = round(self.row + self._flow.height)
        self.gloss = _gloss_face(card.gloss, look, width) if glossed and card.gloss else None
        self.height = self.below + (self.gloss.height if self.gloss else 0)

    @cached_property
    def items(self) -> "list[Item]":
        """The pieces of the row where they stand. Made when first painted: to know how high a card is takes less."""
        items = _meta(self._card, self._look)
        if self._flow.shortened:
            items[-1].shorten()
        for item, box in zip(items, self._flow.boxes, strict=True):
            item.box = QRectF(*box)
        return items

    def _telling(self, card: Card, count: int) -> int:
        """The line to begin at when only some are shown: where the emphasised words are, else the first."""
        if not card.emphasis:
            return 0
        line = int(self.text.rects(card.emphasis[0])[0].center().y() // self.text.pitch)
        return max(min(line - 1, count - _FOLDED), 0)

    def paint_words(self, painter: QPainter, at: QPointF, card: Card, look: Look) -> None:
        """Paint the words that are seen, with their emphasis; `at` is the upper left corner."""
        theme, seen = look.theme, self.lines * self.text.pitch
        fill, line = theme.fill(card.side), theme.side(card.side)
        top = QPointF(at.x(), at.y() - self.first * self.text.pitch)
        if seen < self.text.height:
            painter.save()
            painter.setClipRect(QRectF(at.x() - 2, at.y(), self.text.width + 4, seen))
        for span in card.emphasis:
            self.text.mark(painter, top, span, fill=fill, line=line, dashed=not card.quote.own_speech)
        self.text.draw(painter, top, theme.ink)
        if seen < self.text.height:
            painter.restore()


def _gloss_face(gloss: Gloss, look: Look, width: float) -> "GlossFace":
    from desktop_app.views.gloss_face import GlossFace

    return GlossFace(gloss, look, width)


@lru_cache(maxsize=MOST)
def face_of(card: Card, look: Look, width: int, folded: bool = False, glossed: bool = False) -> Face:
    """A card's face at a width in pixels; the same one again where it was set before."""
    return Face(card, look, width, folded, glossed)


@lru_cache(maxsize=64)
def _metrics(look: Look, size: float, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(look.sans(size, bold=bold))


@lru_cache(maxsize=4000)
def advance(text: str, look: Look, size: float, bold: bool) -> float:
    """How wide a text of the row is, in pixels: speakers, voices and places come again and again."""
    return _metrics(look, size, bold).horizontalAdvance(text)


class Item:
    """One piece of the row under the words: a speaker, a badge, a place or the mark of proof."""

    def __init__(
        self,
        text: str,
        look: Look,
        size: float,
        colour: QColor,
        *,
        bold: bool = False,
        badge: bool = False,
        dashed: bool = False,
        short: str = "",
    ) -> None:
        self.text, self.short, self.colour, self.badge, self.dashed = text, short, colour, badge, dashed
        self.font: QFont = look.sans(size, bold=bold)
        self._metrics = _metrics(look, size, bold)
        self.width = advance(text, look, size, bold) + (_BADGE if badge else 0)
        self.box = QRectF()

    def shorten(self) -> None:
        """Take the short form."""
        self.text, self.short = self.short, ""
        self.width = self._metrics.horizontalAdvance(self.text)

    def paint(self, painter: QPainter, at: QPointF, look: Look) -> None:
        """Paint the piece in its box, `at` being the row's upper left corner."""
        box = self.box.translated(at)
        if self.badge:
            pen = QPen(look.theme.edge, 1)
            if self.dashed:
                pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = box.adjusted(0.5, 1.5, -0.5, -1.5)
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(self.colour)
        painter.setFont(self.font)
        # At a point, not in a box: that would be measured anew at each painting.
        base = box.center().y() + (self._metrics.ascent() - self._metrics.descent()) / 2
        inset = _BADGE / 2 if self.badge else 0
        if box.width() >= self.width:
            painter.drawText(QPointF(box.left() + inset, base), self.text)
        else:
            painter.drawText(box.adjusted(inset, 0, -inset, 0), Qt.AlignmentFlag.AlignVCenter, self.text)


def _meta(card: Card, look: Look) -> list[Item]:
    theme = look.theme
    proof_colour = theme.proof if card.verdict.verbatim else theme.warning
    speaker, voice, place, proof = _told(card)
    return [
        Item(speaker, look, _SIZES[0], theme.ink, bold=True),
        Item(voice, look, _SIZES[1], theme.grey, badge=True, dashed=not card.quote.own_speech),
        Item(place, look, _SIZES[2], theme.grey),
        Item(proof, look, _SIZES[3], proof_colour, bold=not card.verdict.verbatim, short=_short(card)),
    ]


def _told(card: Card) -> tuple[str, str, str, str]:
    """Who, by what voice, where, and how well it is proven."""
    voice = wording.voice_badge(card.quote.voice, card.reporter)
    return card.speaker, voice, wording.place(card.source_label, card.paragraph), wording.proof(card.verdict)


def _short(card: Card) -> str:
    """The mark of proof where there is no room for its word."""
    return "✓" if card.verdict is Verdict.EXACT else ""


def _widths(card: Card, look: Look) -> tuple[float, ...]:
    """How wide the four pieces of the row are, and the short form of the last (0 for none), in pixels."""
    speaker, voice, place, proof = _told(card)
    bold, short = not card.verdict.verbatim, _short(card)
    return (
        advance(speaker, look, _SIZES[0], True),
        advance(voice, look, _SIZES[1], False) + _BADGE,
        advance(place, look, _SIZES[2], False),
        advance(proof, look, _SIZES[3], bold),
        advance(short, look, _SIZES[3], bold) if short else 0.0,
    )


class _Flow:
    """Four pieces set in rows of a width, all in pixels: the box of each, and the height of the rows.

    Place and proof stay together: a mark alone on a row would say nothing. `shortened` says whether the proof took its
    short form.
    """

    __slots__ = ("boxes", "height", "shortened")

    def __init__(self, widths: Sequence[float], width: float, row: float) -> None:
        *pieces, short = widths
        together = sum(pieces[:3]) + 3 * _GAP
        self.shortened = bool(short) and together + pieces[3] > width >= together + short
        if self.shortened:
            pieces[3] = short
        self.boxes: list[tuple[float, float, float, float]] = []
        x = y = 0.0
        for n, piece in enumerate(pieces):
            needed = piece + (_GAP + pieces[3] if n == 2 else 0)
            if x and x + needed > width:
                x, y = 0.0, y + row
            self.boxes.append((x, y, min(piece, width), row))
            x += piece + _GAP
        self.height = y + row
