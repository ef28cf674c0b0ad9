"""What stands below the heads of the comparison: the cards of two columns.

They come as stretches, one below the other. A stretch is set only when it comes in sight; until then its height is
reckoned from the length of its texts.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop_app.engine.gaps import added
from desktop_app.engine.resolve import Card, Comparison
from desktop_app.qt.look import BODY, Look
from desktop_app.views import wording
from desktop_app.views.quote_card import card_height

ACROSS: Final = 2
"""The column of a note that spans both."""

APART: Final = 6
"""Room between two cards, in pixels."""

_MOST_ADDED: Final = 260
"""Room that may be added above one card so that it stands near what it is linked with: less than half a window, so that
no page is mostly empty. In pixels at 100 % zoom."""

_HAN: Final = "\u1100"


class Fit(NamedTuple):
    """What content is set for: the look, and the widths of a column, of the gutter and of all, in pixels."""

    look: Look
    column: int
    gutter: int
    ring: int

    @property
    def card(self) -> int:
        """The width of a card with its ring."""
        return self.column + 2 * self.ring

    @property
    def inner(self) -> int:
        """The width of both columns and the gutter."""
        return 2 * self.column + self.gutter


class Note(NamedTuple):
    """A line of the app's own words between cards: its size at 100 % zoom, in ink or in grey, at the left or in the
    middle."""

    text: str
    size: float = 12.5
    bold: bool = False
    middle: bool = False

    def font(self, look: Look) -> QFont:
        """Its face."""
        return look.sans(self.size, bold=self.bold)


class Piece(NamedTuple):
    """A card or a note on the sheet. `y` in pixels from the top of its stretch; `place` is a card's in its column;
    `folded` and `glossed` say whether its words are folded and whether its translation is shown."""

    column: int
    place: int
    y: float
    height: int
    what: Card | Note
    folded: bool | None = None
    glossed: bool = False


class Laid(NamedTuple):
    """A stretch that was set: its pieces, column by column from the top, and its height in pixels."""

    pieces: tuple[Piece, ...]
    height: float


def is_glossed(card: Card, look: Look, turned: Collection[str]) -> bool:
    """Whether a card's translation is shown: as the look says, but for the quotes that were turned."""
    return card.gloss is not None and look.glosses != (card.quote.id in turned)


@lru_cache(maxsize=500)
def note_height(note: Note, look: Look, width: int) -> int:
    """How high a note is at a width, both in pixels."""
    metrics = QFontMetrics(note.font(look))
    return metrics.boundingRect(QRect(0, 0, width, 1 << 20), Qt.TextFlag.TextWordWrap, note.text).height()


class Columns:
    """The cards of two columns, those that answer each other near one another."""

    def __init__(self, comparison: Comparison, turned: Collection[str] = ()) -> None:
        """`turned` are the quotes whose translation is shown against what the look says, or hidden against it."""
        self._turned = turned
        self._columns = comparison.columns
        self.ties = self.origin = comparison.ties
        self.counts = (comparison.columns[0].count, comparison.columns[1].count)
        self._stretches = comparison.ties.stretches

    def reckon(self, fit: Fit) -> list[float]:
        """About how high each stretch is, in pixels."""
        if len(self._stretches) == 1:
            return [1.0]  # it is set at once
        sample = next((c.card(0).text for c in self._columns if c.count), "")
        wide = 1.05 if sample[:1] >= _HAN else 0.51
        line = max((fit.column - 40) / (fit.look.px(BODY) * wide), 4.0)
        pitch, about_a_card = fit.look.px(BODY) * 1.55, fit.look.px(BODY) * 0.8 + fit.look.px(28) + 30
        if fit.look.glosses and any(c.count and c.card(0).gloss for c in self._columns):
            pitch, about_a_card = pitch * 1.7, about_a_card + fit.look.px(30)
        return [
            max(
                column.shelf.length(part) / line * pitch + len(part) * about_a_card
                for column, part in zip(self._columns, stretch, strict=True)
            )
            for stretch in self._stretches
        ]

    def lay_out(self, n: int, fit: Fit, starts: tuple[float, float]) -> Laid:
        """A stretch as it stands, with room added above cards that are linked."""
        parts = self._stretches[n]
        columns = [self._stack(c, parts[c], fit, starts[c] if n == 0 else 0.0, n) for c in (0, 1)]
        tops = [[piece.y for piece in column if piece.place >= 0] for column in columns]
        links = [(a - parts[0].start, b - parts[1].start) for a, b in self.ties.inside(*parts)]
        pushed = added(tops[0], tops[1], links, fit.look.px(_MOST_ADDED))
        pieces: list[Piece] = []
        for column, pushes in zip(columns, pushed, strict=True):
            pieces += _moved(column, pushes)
        return Laid(tuple(pieces), max((piece.y + piece.height for piece in pieces), default=max(starts)) + APART)

    def _stack(self, c: int, part: range, fit: Fit, y: float, n: int) -> list[Piece]:
        """A part of a column, one card below the other from a height, before room is added."""
        column, found = self._columns[c], list[Piece]()
        for place in part:
            if place == len(column.cards):
                note = Note(wording.common_ground(column.common[0].reporter if len(column.common) else ""), bold=True)
                height = note_height(note, fit.look, fit.column)
                found.append(Piece(c, -1, y + 12, height, note))
                y += 12 + height + 4
            card = column.card(place)
            glossed = is_glossed(card, fit.look, self._turned)
            height = card_height(card, fit.look, fit.card, None, glossed)
            found.append(Piece(c, place, y, height, card, None, glossed))
            y += height + APART
        if n == 0 and not (column.count or column.silence or column.usual):
            note = Note(wording.no_quotes())
            found.append(Piece(c, -1, y + 4, note_height(note, fit.look, fit.column), note))
        return found

    def stretch(self, column: int, place: int) -> int:
        """The stretch that a card stands in."""
        return max(bisect_right(self._stretches, place, key=lambda parts: parts[column].start) - 1, 0)

    def find(self, quote: str) -> list[tuple[int, int]]:
        """The columns and places at which a quote stands."""
        places = [column.shelf.places.get(quote) for column in self._columns]
        return [(c, place) for c, place in enumerate(places) if place is not None]

    def card(self, column: int, place: int) -> Card:
        """A card."""
        return self._columns[column].card(place)


def _moved(column: Sequence[Piece], pushes: Sequence[float]) -> Iterator[Piece]:
    """The pieces pushed down; a note goes with the card below it."""
    at = iter(pushes)
    waiting: list[Piece] = []
    for piece in column:
        if piece.place < 0:
            waiting.append(piece)
            continue
        push = next(at)
        for each in (*waiting, piece):
            yield each._replace(y=each.y + push)
        waiting = []
    yield from waiting
