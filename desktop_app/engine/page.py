"""One source as a reader needs it: text, paragraphs, who has the floor, and the marks of its quotes."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.engine.marks import Mark, MarkIndex
from desktop_app.engine.textindex import TextIndex
from desktop_app.model.anchor import Anchor
from desktop_app.model.dossier import BOTH, Dossier, Quote, Side, Source, Turn


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
    quotes = [quote for quote in dossier.quotes if quote.source == source.id]
    turns = [turn for turn in dossier.turns if turn.source == source.id]
    return _page(source, quotes, turns, anchors, _sides(dossier))


def pages_of(dossier: Dossier, anchors: Mapping[str, Anchor]) -> dict[str, Page]:
    """The page of each source by its id, in the dossier's order; `anchors` by quote id. As long as the text is, however
    many sources it has."""
    quotes: dict[str, list[Quote]] = {source.id: [] for source in dossier.sources}
    turns: dict[str, list[Turn]] = {source.id: [] for source in dossier.sources}
    for quote in dossier.quotes:
        quotes[quote.source].append(quote)
    for turn in dossier.turns:
        turns[turn.source].append(turn)
    sides = _sides(dossier)
    return {each.id: _page(each, quotes[each.id], turns[each.id], anchors, sides) for each in dossier.sources}


def _sides(dossier: Dossier) -> dict[str, Side | None]:
    return {BOTH: None, **{party.id: party.side for party in dossier.parties}}


def _page(
    source: Source,
    quotes: Iterable[Quote],
    turns: Iterable[Turn],
    anchors: Mapping[str, Anchor],
    sides: Mapping[str, Side | None],
) -> Page:
    index = TextIndex(source.lines, source.headings)
    found = ((quote, anchors[quote.id].span) for quote in quotes)
    marks = [Mark(q.id, span, sides[q.holder], not q.own_speech) for q, span in found if span is not None]
    in_order = tuple(sorted(turns, key=lambda turn: turn.start))
    return Page(source, index, in_order, MarkIndex(marks, index))
