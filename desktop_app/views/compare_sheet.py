"""The sheet that the comparison's cards stand on, of which only what is in sight is made of widgets."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from desktop_app.engine.resolve import Card
from desktop_app.engine.stretches import Roll
from desktop_app.views.compare_content import ACROSS, Fit, Laid, Note, Piece
from desktop_app.views.plain import PlainLabel
from desktop_app.views.quote_card import QuoteCard

if TYPE_CHECKING:
    from desktop_app.views.compare_kinds import Content

_AROUND: Final = 40
"""How far out of sight cards are made already, in pixels."""

_KEPT: Final = 48
"""How many stretches stay set after they left the sight."""

_ROLLS: Final = 32
"""Of how many contents the heights are remembered."""

At = tuple[int, int]
"""A card's column and place."""


class _Set(NamedTuple):
    """What the sheet was last set for."""

    content: "Content"
    fit: Fit
    starts: tuple[float, float]
    holders: tuple[str, str]


class Sheet:
    """Stretches below one another. All heights are pixels from the sheet's top."""

    def __init__(self, parent: QWidget, new_card: Callable[[], QuoteCard]) -> None:
        """`new_card` makes a card inside the parent."""
        self._parent, self._new_card = parent, new_card
        self._set: _Set | None = None
        self._roll = Roll([])
        self._rolls: dict[tuple[object, ...], tuple[object, Roll]] = {}
        self._laid: dict[int, Laid] = {}
        self.cards: dict[At, QuoteCard] = {}
        """The cards that are widgets."""
        self._tops: dict[At, float] = {}
        self._notes: dict[tuple[int, int], tuple[PlainLabel, float]] = {}
        self._free_cards: list[QuoteCard] = []
        self._free_notes: list[PlainLabel] = []

    def set(self, content: "Content", fit: Fit, starts: tuple[float, float], holders: tuple[str, str]) -> None:
        """Take other content, or set the same for other widths; `starts` are the heights at which the columns begin."""
        self._set = _Set(content, fit, starts, holders)
        self._roll = self._known(content, fit, starts)
        self._laid.clear()
        # The card with the keyboard is used first, so that it stays one.
        self._free_cards += sorted(self.cards.values(), key=QWidget.hasFocus)
        self._free_notes += [label for label, _ in self._notes.values()]
        self.cards, self._tops, self._notes = {}, {}, {}

    def _known(self, content: "Content", fit: Fit, starts: tuple[float, float]) -> Roll:
        """The heights of this content's stretches as they were last known, so that it scrolls as it did."""
        key = (id(content.origin), fit, starts)
        if key not in self._rolls:
            while len(self._rolls) >= _ROLLS:
                self._rolls.pop(next(iter(self._rolls)))
            # What it came from is kept with it: nothing else gets that id then.
            self._rolls[key] = content.origin, Roll(content.reckon(fit))
        return self._rolls[key][1]

    @property
    def height(self) -> float:
        """The whole sheet, as far as it is known."""
        return self._roll.height

    @property
    def content(self) -> "Content | None":
        """What stands on it."""
        return self._set.content if self._set else None

    def reach(self, at: At) -> tuple[float, int]:
        """Where a card stands, exactly: its top and its height."""
        assert self._set is not None
        n = self._set.content.stretch(*at)
        piece = next(piece for piece in self._stretch(n)[0].pieces if (piece.column, piece.place) == at)
        return self._roll.top(n) + piece.y, piece.height

    def box(self, column: int, place: int) -> tuple[float, float]:
        """Where a card stands; about where, if its stretch was never seen."""
        assert self._set is not None
        n = self._set.content.stretch(column, place)
        if n in self._laid:
            return self.reach((column, place))
        return self._roll.top(n), self._roll.size(n)

    def _stretch(self, n: int) -> tuple[Laid, float]:
        """A stretch as it is set, and by how much setting it moved what is below."""
        assert self._set is not None
        if n in self._laid:
            return self._laid[n], 0.0
        laid = self._set.content.lay_out(n, self._set.fit, self._set.starts)
        while len(self._laid) >= _KEPT:
            self._laid.pop(next(iter(self._laid)))
        self._laid[n] = laid
        return laid, self._roll.measure(n, laid.height)

    def show(self, top: float, bottom: float, selected: str | None) -> float:
        """Make what is in sight; returns how far down that moved because heights above became known."""
        if self._set is None:
            return 0.0
        moved = 0.0
        n = first = self._roll.at(top)
        while n < len(self._roll) and (n == first or self._roll.top(n) < bottom + moved + _AROUND):
            before, size = self._roll.top(n), self._roll.size(n)
            _, change = self._stretch(n)
            if n == first and before < top and size:
                moved += change * min((top - before) / size, 1.0)
            n += 1
        if first and self._roll.top(first) > top + moved - _AROUND:
            moved += self._stretch(first - 1)[1]
            first -= 1
        self._bind(range(first, n), top + moved - _AROUND, bottom + moved + _AROUND, selected)
        return moved

    def _bind(self, stretches: range, top: float, bottom: float, selected: str | None) -> None:
        """Give each piece between two heights a widget; widgets of pieces out of sight are used again."""
        wanted: list[tuple[Piece, float]] = []
        notes: dict[tuple[int, int], tuple[Piece, float]] = {}
        for n in stretches:
            above = self._roll.top(n)
            for k, piece in enumerate(self._laid[n].pieces):
                y = above + piece.y
                if y + piece.height > top and y < bottom:
                    if piece.place >= 0:
                        wanted.append((piece, y))
                    else:
                        notes[n, k] = piece, y
        self._bind_cards({(piece.column, piece.place): (piece, y) for piece, y in wanted}, selected)
        self._bind_notes(notes)

    def _bind_cards(self, wanted: dict[At, tuple[Piece, float]], selected: str | None) -> None:
        for at in [at for at in self.cards if at not in wanted]:
            if not self.cards[at].hasFocus():
                self._free_cards.append(self.cards.pop(at))
                del self._tops[at]
        assert self._set is not None
        for at, (piece, y) in wanted.items():
            self._tops[at] = y
            if at not in self.cards:
                widget = self.cards[at] = self._free_cards.pop() if self._free_cards else self._new_card()
                card = cast(Card, piece.what)
                widget.show_card(
                    card,
                    self._set.holders[piece.column],
                    self._set.fit.look,
                    self._set.fit.card,
                    selected=card.quote.id == selected,
                    folded=piece.folded,
                    glossed=piece.glossed,
                )
                widget.resize(self._set.fit.card, piece.height)
        # One that keeps the keyboard out of sight stands where it belongs all the same.
        for at in self.cards.keys() - wanted.keys():
            self._tops[at] = self.box(*at)[0]
        for unused in self._free_cards:
            unused.hide()

    def _bind_notes(self, wanted: dict[tuple[int, int], tuple[Piece, float]]) -> None:
        for key in [key for key in self._notes if key not in wanted]:
            self._free_notes.append(self._notes.pop(key)[0])
        for key, (piece, y) in wanted.items():
            label = self._notes[key][0] if key in self._notes else self._new_note(piece)
            self._notes[key] = label, y
        for label in self._free_notes:
            label.hide()

    def _new_note(self, piece: Piece) -> PlainLabel:
        assert self._set is not None
        fit, note = self._set.fit, cast(Note, piece.what)
        label = self._free_notes.pop() if self._free_notes else PlainLabel(self._parent)
        label.say(note.text, note.font(fit.look), fit.look.theme.grey)
        across = Qt.AlignmentFlag.AlignHCenter if note.middle else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(across | Qt.AlignmentFlag.AlignTop)
        label.setObjectName(str(piece.column))
        label.resize(fit.inner if piece.column == ACROSS else fit.column, piece.height)
        return label

    def place(self, left: int, shift: float) -> None:
        """Move every widget to where it stands: `left` is the first column's edge, `shift` what the sheet is moved by,
        both in pixels of the parent."""
        if self._set is None:
            return
        fit = self._set.fit
        for at, card in self.cards.items():
            card.move(left - fit.ring + at[0] * (fit.column + fit.gutter), round(self._tops[at] + shift))
            card.show()
        for label, y in self._notes.values():
            second = label.objectName() == "1"
            label.move(left + (fit.column + fit.gutter if second else 0), round(y + shift))
            label.show()
        if QAccessible.isActive():
            self.put_in_order()

    def put_in_order(self) -> None:
        """Have the cards follow one another, for whoever walks through the parent's children, as they are read."""
        for _, card in sorted(self.cards.items()):
            card.raise_()

    def in_order(self) -> list[QuoteCard]:
        """The cards that are widgets, column by column, from the top."""
        return [self.cards[at] for at in sorted(self.cards)]

    def where(self, card: QuoteCard) -> At | None:
        """The column and place of a card."""
        return next((at for at, each in self.cards.items() if each is card), None)

    def in_sight(self, top: float, bottom: float) -> tuple[range, range]:
        """The places of the cards that stand at least partly between two heights."""
        found: tuple[list[int], list[int]] = ([], [])
        for at, card in self.cards.items():
            if self._tops[at] < bottom and self._tops[at] + card.height() > top:
                found[at[0]].append(at[1])
        first, second = (range(min(places), max(places) + 1) if places else range(0) for places in found)
        return first, second

    def nearest(self, column: int, y: float) -> At | None:
        """The card of a column whose top is nearest to a height."""
        if self._set is None or not self._set.content.counts[column]:
            return None
        here = self._roll.at(y)
        tops = [(abs(self._roll.top(n) + piece.y - y), piece.place) for n, piece in self._about(here, column)]
        return (column, min(tops)[1])

    def _about(self, n: int, column: int) -> Iterator[tuple[int, Piece]]:
        """The cards of a column in a stretch and its neighbours; if they have none, in the nearest that has."""
        for reach in range(1, len(self._roll) + 1):
            found = [
                (m, piece)
                for m in range(max(n - reach, 0), min(n + reach + 1, len(self._roll)))
                for piece in self._stretch(m)[0].pieces
                if piece.column == column and piece.place >= 0
            ]
            if found:
                yield from found
                return
