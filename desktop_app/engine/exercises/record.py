"""A record as an exercise asks it: its verified quotes, how often words stand in it, and who is named in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.draw import drawing, lot
from desktop_app.engine.exercises.item import Part, PartKind
from desktop_app.engine.exercises.names import naming, party_names, speaker_names
from desktop_app.engine.exercises.wording import Wording, evened, wording
from desktop_app.engine.steps import Steps, finished, within
from desktop_app.engine.words import word_count
from desktop_app.model.dossier import BOTH, Link, Quote, Relation, Span

_SHORT = 6
"""A statement of fewer words could be anybody's."""

_ALIKE = frozenset({Relation.AGREES, Relation.MIRRORS})
"""What stands so to something of the other side's says much the same."""

_CLOSING = r"[\"'”’»)\]]*"
_STOP = re.compile(
    rf"(?:[!?。！？…]|(?<!\b[^\W\d_])(?<!\b[DMS][rst])(?<!\bMrs)\.(?!{_CLOSING}\s+[a-zà-öø-ÿа-я]))"
    rf"{_CLOSING}(?:\s+|(?<=[。！？])|$)"
)
"""The end of a sentence. A full stop is none after one letter (“the U.S. side”) or a title, nor before a small one."""


class Record:
    """What the exercises ask of one desk, reckoned when it is first asked for."""

    def __init__(self, desk: Desk, texts: Sequence[Wording]) -> None:
        """`texts` are the words of all sources."""
        self.desk = desk
        self.quotes = tuple(quote for quote in desk.in_order if desk.anchors[quote.id].verdict.verbatim)
        """The verified quotes, in the order of the sources and of the words in them."""
        self._texts = texts
        self._even: dict[str, str] = {}
        self._once: dict[str, bool] = {}
        self._named = {party.id: naming(self._names_of(party.id)) for party in desk.dossier.parties}
        self._parties = {party.id: naming(party_names(party)) for party in desk.dossier.parties}

    def _names_of(self, party: str) -> Iterator[str]:
        yield from party_names(self.desk.parties[party])
        for speaker in self.desk.dossier.speakers:
            if speaker.party == party:
                yield from speaker_names(speaker)

    def on(self, issue: str | None) -> Sequence[Quote]:
        """The verified quotes on an issue, or all. Raises KeyError for an issue that the dossier does not have."""
        if issue is None:
            return self.quotes
        return [quote for quote in self.desk.quotes_on(issue) if self.verbatim(quote)]

    def verbatim(self, quote: Quote) -> bool:
        """Whether a quote is verified."""
        return self.desk.anchors[quote.id].verdict.verbatim

    def span(self, quote: Quote) -> Span:
        """Where a verified quote stands."""
        span = self.desk.anchors[quote.id].span
        assert span is not None
        return span

    def text(self, source: str) -> str:
        """The text of a source."""
        return self.desk.pages[source].index.text

    def even(self, quote: Quote) -> str:
        """A quote's words as they are compared."""
        if quote.id not in self._even:
            self._even[quote.id] = evened(quote.selector.exact)
        return self._even[quote.id]

    def times(self, words: str, most: int = 2) -> int:
        """How often words stand anywhere in the record, whatever their typography and case, counted up to `most`."""
        wanted, found = evened(words), 0
        for text in self._texts:
            found += text.times(wanted, most - found)
            if found == most:
                break
        return found

    def once(self, quote: Quote) -> bool:
        """Whether a statement stands in the record once and is long enough to be told from others."""
        if quote.id not in self._once:
            words = quote.selector.exact
            self._once[quote.id] = word_count(words) >= _SHORT and self.times(words) == 1
        return self._once[quote.id]

    def names_anybody(self, text: str) -> bool:
        """Whether a text names a party or one of its speakers."""
        return any(pattern.search(text) for pattern in self._named.values())

    def names_party(self, party: str, text: str) -> bool:
        """Whether a text names this party."""
        return self._parties[party].search(text) is not None

    def party_of(self, quote: Quote) -> str:
        """Whose words they are: the speaker's party, else the holder; empty where neither side's."""
        return self.desk.speaker(quote).party or ("" if quote.holder == BOTH else quote.holder)

    def links(self, quote: Quote) -> tuple[Link, ...]:
        """The links that a quote is an end of."""
        return self.desk.linked.get(quote.id, ())

    def alike(self, quote: Quote) -> bool:
        """Whether a link says that the other side says much the same."""
        return any(link.relation in _ALIKE for link in self.links(quote))

    def over(self, quote: Quote) -> Iterator[Quote]:
        """The other quotes that share words with one, lost ones aside."""
        for mark in self.desk.pages[quote.source].marks.within(self.span(quote)):
            if mark.quote != quote.id:
                yield self.desk.quotes[mark.quote]

    def order(self, seed: int, purpose: str) -> Steps[list[Quote]]:
        """All verified quotes by lot, drawn once for a seed and purpose."""
        return self.desk.kept_slowly(
            ("exercise", seed, purpose), lambda: drawing(seed, purpose, self.quotes, lambda quote: quote.id)
        )

    def others(self, seed: int, purpose: str, key: str) -> Iterator[Quote]:
        """All verified quotes by lot: one order for a seed and purpose, begun at a place of the key's own."""
        order = finished(self.order(seed, purpose))
        begin = int.from_bytes(lot(seed, f"{purpose} from", key)[:6], "big") % max(len(order), 1)
        yield from order[begin:]
        yield from order[:begin]


def record_of(desk: Desk) -> Record:
    """The record of a desk, made once."""
    return finished(recording(desk))


def recording(desk: Desk) -> Steps[Record]:
    """The same in steps: a long one takes most of a second."""

    def made() -> Steps[Record]:
        size, done = sum(len(page.index.text) for page in desk.pages.values()), 0
        texts: list[Wording] = []
        for page in desk.pages.values():
            past = done + len(page.index.text)
            texts.append((yield from within(wording(page.index.text), done / max(size, 1), past / max(size, 1))))
            done = past
        return Record(desk, texts)

    return desk.kept_slowly(("record",), made)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about: a record, on an issue, by a seed, with names in a language."""

    record: Record
    issue: str
    seed: int
    language: str


def emphasised(quote: Quote, issue: str) -> tuple[Span, ...]:
    """The emphasised stretches of a quote on an issue, in code points inside it, apart and in order."""
    spans = sorted(Span(e.start, e.end) for e in quote.emphasis if not e.issues or issue in e.issues)
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def prompt_of(quote: Quote, issue: str, gap: Span | None = None) -> tuple[Part, ...]:
    """A quote as the parts of a prompt, with one stretch, in code points inside it, left out."""
    text, spans = quote.selector.exact, emphasised(quote, issue)
    gaps = (gap.start, gap.end) if gap else ()
    cuts = sorted({0, len(text), *gaps, *(at for span in spans for at in (span.start, span.end))})
    parts: list[Part] = []
    for start, end in pairwise(cuts):
        if gap and gap.start <= start < gap.end:
            if parts[-1:] != [Part(PartKind.GAP, "")]:
                parts.append(Part(PartKind.GAP, ""))
            continue
        strong = any(span.start <= start < span.end for span in spans)
        parts.append(Part(PartKind.EMPHASIS if strong else PartKind.WORDS, text[start:end]))
    return tuple(parts)


def sentences_around(text: str, within: Span, span: Span) -> Span:
    """The sentences that hold a stretch, with one more before and after it, none of it outside `within`."""
    stops = [within.start, *(found.end() for found in _STOP.finditer(text, within.start, within.end))]
    stops.append(within.end)
    before = [stop for stop in stops if stop <= span.start]
    after = [stop for stop in stops if stop >= span.end]
    return Span(before[-2] if len(before) > 1 else before[-1], after[1] if len(after) > 1 else after[0])


def said_in_line(record: Record, quote: Quote) -> Span:
    """What was said around a quote in its paragraph: without a speaker's label or a stage direction."""
    page, span = record.desk.pages[quote.source], record.span(quote)
    first = page.index.line_span(page.index.line_at(span.start))
    last = page.index.line_span(page.index.line_at(span.end - 1))
    start, end = first.start, last.end
    turn = page.turn_at(span.start)
    for gap in turn.unspoken if turn else ():
        if gap.end <= span.start:
            start = max(start, gap.end)
        elif gap.start >= span.end:
            end = min(end, gap.start)
    text = page.index.text
    while start < span.start and text[start].isspace():
        start += 1
    while end > span.end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
