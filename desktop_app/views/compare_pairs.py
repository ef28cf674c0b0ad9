"""What stands below the heads where only what answers is shown: pairs of cards, one below the other."""

from collections.abc import Collection
from typing import Final

from desktop_app.engine.answers import Pair, Pairs, PairTies
from desktop_app.engine.history import Answers
from desktop_app.engine.resolve import Card
from desktop_app.model.dossier import said
from desktop_app.views import wording
from desktop_app.views.compare_content import ACROSS, Fit, Laid, Note, Piece, is_glossed, note_height
from desktop_app.views.quote_card import card_height

_GROUP: Final = 8
"""Pairs in a stretch."""


class Answered:
    """Pairs of cards that answer each other, one below the other, with the reason, and what is left out between."""

    def __init__(
        self,
        pairs: Pairs,
        answers: Answers,
        language: str,
        whole: set[tuple[str, str]],
        turned: Collection[str] = (),
    ) -> None:
        """`whole` holds the links and quotes that are shown unfolded; `turned` the quotes whose translation is shown
        against what the look says, or hidden against it."""
        self._turned = turned
        self._pairs, self._language, self._whole = pairs, language, whole
        self._meeting = answers is Answers.MEETING
        self.ties = PairTies(pairs)
        self.origin = pairs.links
        self.counts = (len(pairs), len(pairs))

    def reckon(self, fit: Fit) -> list[float]:
        """About how high each stretch is, in pixels."""
        stretches = max(-(-len(self._pairs) // _GROUP), 1)
        return [_GROUP * fit.look.px(230.0)] * stretches

    def lay_out(self, n: int, fit: Fit, starts: tuple[float, float]) -> Laid:
        """Some pairs, with what is left out before each."""
        y = max(starts) if n == 0 else 0.0
        pieces: list[Piece] = []
        last = min((n + 1) * _GROUP, len(self._pairs))
        for place in range(n * _GROUP, last):
            y = self._pair(self._pairs[place], place, fit, y, pieces)
        if last == len(self._pairs):
            text = wording.left_out(self._pairs.rest) if len(self._pairs) else wording.no_answers()
            y = self._note(Note(text, middle=True), fit, y, pieces) if text else y
        return Laid(tuple(pieces), y)

    def _pair(self, pair: Pair, place: int, fit: Fit, y: float, pieces: list[Piece]) -> float:
        """Set one pair from a height; returns where the next begins."""
        if pair.skipped:
            y = self._note(Note(wording.left_out(pair.skipped), middle=True), fit, y, pieces)
        if self._meeting or pair.between:
            heads = [Note(" · ".join(titles), 12, bold=True) for titles in pair.issues]
            heights = [note_height(note, fit.look, fit.column) for note in heads]
            heading = (0, 1) if pair.between else (0,)
            pieces += [Piece(c, -1, y, heights[c], heads[c]) for c in heading]
            y += max(heights) + 2
        bottom = y
        for c, card in enumerate(pair.cards):
            folded = (pair.link.id, card.quote.id) not in self._whole
            glossed = is_glossed(card, fit.look, self._turned)
            height = card_height(card, fit.look, fit.card, folded, glossed)
            pieces.append(Piece(c, place, y, height, card, folded, glossed))
            bottom = max(bottom, y + height)
        return self._note(Note(said(pair.link.reason, self._language), 13, middle=True), fit, bottom + 2, pieces)

    @staticmethod
    def _note(note: Note, fit: Fit, y: float, pieces: list[Piece]) -> float:
        height = note_height(note, fit.look, fit.inner)
        pieces.append(Piece(ACROSS, -1, y, height, note))
        return y + height + fit.look.px(22)

    def stretch(self, column: int, place: int) -> int:
        """The stretch that a card stands in."""
        return place // _GROUP

    def find(self, quote: str) -> list[tuple[int, int]]:
        """The first pair in which a quote stands, if any."""
        place = self._pairs.with_quote(quote)
        if place is None:
            return []
        cards = self._pairs[place].cards
        return [(c, place) for c in (0, 1) if cards[c].quote.id == quote]

    def card(self, column: int, place: int) -> Card:
        """A card."""
        return self._pairs[place].cards[column]
