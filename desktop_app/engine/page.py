"""One source as a reader needs it: text, paragraphs, who has the floor, and the marks of its quotes."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.engine.marks import Mark, MarkIndex
from desktop_app.engine.textindex import TextIndex
from desktop_app.model.anchor import Anchor
from desktop_app.model.dossier import BOTH, Dossier, Source, Turn


@dataclass(frozen=True, slots=True)
class Page:
    """A source with its indexes; `turns` are those of this source, in the order of the text."""

    source: Source
    index: TextIndex
    turns: tuple[Turn, ...]
    marks: MarkIndex

    def turn_at(self, offset: int) -> Turn | None:
        """Whose turn it is at a code point; none in headings and between turns."""
        at = bisect_right(self.turns, offset, key=lambda turn: turn.start) - 1
        return self.turns[at] if at >= 0 and offset < self.turns[at].end else None


def page_of(dossier: Dossier, source: Source, anchors: Mapping[str, Anchor]) -> Page:
    """The page of a source; `anchors` by quote id. A lost quote has no mark."""
    index = TextIndex(source.lines, source.headings)
    sides = {party.id: party.side for party in dossier.parties}
    found = ((quote, anchors[quote.id].span) for quote in dossier.quotes if quote.source == source.id)
    marks = [
        Mark(quote.id, span, None if quote.holder == BOTH else sides[quote.holder], not quote.own_speech)
        for quote, span in found
        if span is not None
    ]
    turns = sorted((turn for turn in dossier.turns if turn.source == source.id), key=lambda turn: turn.start)
    return Page(source, index, tuple(turns), MarkIndex(marks, index))
