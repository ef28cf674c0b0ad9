"""What a schema cannot say of a dossier: references, ranges, hashes, texts in every language. All problems at once."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from typing import Final

from desktop_app.engine.gloss import primary
from desktop_app.model.dossier import BOTH, Dossier, Editorial, Position, Quote, Side, Source, Span, Turn
from desktop_app.model.errors import Problem, Reason

SLUG: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
"""What an id may be: short, and safe as a file name, an anchor and a shell word."""


def problems(dossier: Dossier) -> tuple[Problem, ...]:
    """Everything wrong with a dossier of the right shape, each with its JSON place; empty for a sound one. Raises
    nothing.

    Whether quotes stand in their sources is `engine.anchor`'s to say: a lost quote is a finding, not a broken file.
    """
    return tuple(problem for check in _CHECKS for problem in check(dossier))


def _ids(dossier: Dossier) -> Iterator[Problem]:
    yield from _slug("id", dossier.id)
    for name in ("parties", "speakers", "sources", "issues", "quotes", "links"):
        first: dict[str, int] = {}
        for n, item in enumerate(getattr(dossier, name)):
            place = f"{name}[{n}].id"
            yield from _slug(place, item.id)
            if first.setdefault(item.id, n) != n:
                yield Problem(
                    place, Reason("the id %1 is taken by %2").of(_short(item.id), f"{name}[{first[item.id]}]")
                )


def _slug(place: str, value: str) -> Iterator[Problem]:
    if not SLUG.fullmatch(value):
        yield Problem(place, _SLUG_RULE.of(_short(value)))


def _parties(dossier: Dossier) -> Iterator[Problem]:
    sides = [party.side for party in dossier.parties]
    if sorted(sides) != sorted(Side):
        yield Problem("parties", _two_sides(sides))
    for n, party in enumerate(dossier.parties):
        if party.id == BOTH:
            yield Problem(
                f"parties[{n}].id", Reason("the id %1 is kept for what is held by both sides").of(_short(BOTH))
            )
    ids = _known(dossier.parties)
    for name in ("speakers", "sources"):
        for n, item in enumerate(getattr(dossier, name)):
            if item.party is not None and item.party not in ids:
                yield _dangling(f"{name}[{n}].party", "party", item.party)


def _event(dossier: Dossier) -> Iterator[Problem]:
    if dossier.event.end < dossier.event.start:
        yield Problem(
            "event.end",
            Reason("the event ends on %1, before it starts on %2").of(dossier.event.end, dossier.event.start),
        )


def _sources(dossier: Dossier) -> Iterator[Problem]:
    for n, source in enumerate(dossier.sources):
        place = f"sources[{n}]"
        if not source.lines:
            yield Problem(f"{place}.lines", Reason("a source has at least one line"))
        for k, line in enumerate(source.lines):
            if "\n" in line:
                yield Problem(f"{place}.lines[{k}]", Reason("a line holds a line feed; lines are stored one by one"))
        yield from _headings(f"{place}.headings", source)
        found = hashlib.sha256(source.text.encode(errors="surrogatepass")).hexdigest()
        if found != source.sha256:
            yield Problem(
                f"{place}.sha256", Reason("the text has the sha256 %1, not %2").of(found, _short(source.sha256, 64))
            )


def _headings(place: str, source: Source) -> Iterator[Problem]:
    for k, line in enumerate(source.headings):
        if not 1 <= line <= len(source.lines):
            yield Problem(
                f"{place}[{k}]", Reason("there is no line %1; lines are numbered 1 to %2").of(line, len(source.lines))
            )
        elif line in source.headings[:k]:
            yield Problem(f"{place}[{k}]", Reason("line %1 is named twice").of(line))


def _turns(dossier: Dossier) -> Iterator[Problem]:
    lengths = {source.id: len(source.text) for source in dossier.sources}
    speakers = _known(dossier.speakers)
    for n, turn in enumerate(dossier.turns):
        place = f"turns[{n}]"
        if turn.speaker not in speakers:
            yield _dangling(f"{place}.speaker", "speaker", turn.speaker)
        if turn.source not in lengths:
            yield _dangling(f"{place}.source", "source", turn.source)
        elif not 0 <= turn.start < turn.end <= lengths[turn.source]:
            yield _astray(place, turn.span, _OUTSIDE_TEXT.of(turn.start, turn.end, lengths[turn.source]))
        yield from _unspoken(place, turn)


def _unspoken(place: str, turn: Turn) -> Iterator[Problem]:
    at = turn.start
    for k, gap in enumerate(turn.unspoken):
        if not turn.start <= gap.start < gap.end <= turn.end:
            yield _astray(f"{place}.unspoken[{k}]", gap, _OUTSIDE_TURN.of(gap.start, gap.end, turn.start, turn.end))
        elif gap.start < at:
            yield Problem(
                f"{place}.unspoken[{k}]", Reason("starts at %1, before the one before it ends at %2").of(gap.start, at)
            )
        at = max(at, gap.end)


def _quotes(dossier: Dossier) -> Iterator[Problem]:
    sources, speakers, issues = map(_known, (dossier.sources, dossier.speakers, dossier.issues))
    holders = _known(dossier.parties) | {BOTH}
    for n, quote in enumerate(dossier.quotes):
        if quote.source not in sources:
            yield _dangling(f"quotes[{n}].source", "source", quote.source)
        if quote.speaker not in speakers:
            yield _dangling(f"quotes[{n}].speaker", "speaker", quote.speaker)
        if quote.holder not in holders:
            yield Problem(
                f"quotes[{n}].holder",
                Reason("must be the id of a party or %1, not %2").of(_short(BOTH), _short(quote.holder)),
            )
        if not quote.selector.exact:
            yield Problem(f"quotes[{n}].selector.exact", Reason("a quote has at least one character"))
        if quote.selector.start < 0:
            yield Problem(
                f"quotes[{n}].selector.start", Reason("must not be negative, not %1").of(quote.selector.start)
            )
        if not quote.issues:
            yield Problem(f"quotes[{n}].issues", Reason("a quote speaks to at least one issue"))
        yield from _names(f"quotes[{n}].issues", quote.issues, issues)
        yield from _emphasis(f"quotes[{n}].emphasis", quote)


def _glosses(dossier: Dossier) -> Iterator[Problem]:
    """A gloss is the editor's, in a language of the editor's, for who does not read the words themselves."""
    spoken = {source.id: source.language for source in dossier.sources}
    for n, quote in enumerate(dossier.quotes):
        for language, text in quote.gloss.items():
            place = f"quotes[{n}].gloss"
            if language not in dossier.languages:
                yield Problem(place, Reason("%1 is not a language of the dossier").of(_short(language)))
            elif primary(language) == primary(spoken.get(quote.source, "")):
                yield Problem(place, Reason("the words are in the language %1 themselves").of(_short(language)))
            if not text.strip():
                yield Problem(place, Reason("has no text in the language %1").of(_short(language)))


def _names(place: str, named: Sequence[str], issues: Container[str]) -> Iterator[Problem]:
    for k, issue in enumerate(named):
        if issue not in issues:
            yield _dangling(f"{place}[{k}]", "issue", issue)
        elif issue in named[:k]:
            yield Problem(f"{place}[{k}]", Reason("the issue %1 is named twice").of(_short(issue)))


def _emphasis(place: str, quote: Quote) -> Iterator[Problem]:
    length = len(quote.selector.exact)
    for k, part in enumerate(quote.emphasis):
        if not 0 <= part.start < part.end <= length:
            yield _astray(f"{place}[{k}]", Span(part.start, part.end), _OUTSIDE_QUOTE.of(part.start, part.end, length))
        for j, issue in enumerate(part.issues):
            if issue not in quote.issues:
                yield Problem(f"{place}[{k}].issues[{j}]", Reason("the quote is not on the issue %1").of(_short(issue)))


def _positions(dossier: Dossier) -> Iterator[Problem]:
    issues, parties = _known(dossier.issues), _known(dossier.parties)
    lengths = {source.id: len(source.text) for source in dossier.sources}
    quotes = {quote.id: quote for quote in dossier.quotes}
    first: dict[tuple[str, str], int] = {}
    for n, position in enumerate(dossier.positions):
        place, key = f"positions[{n}]", (position.issue, position.party)
        if position.issue not in issues:
            yield _dangling(f"{place}.issue", "issue", position.issue)
        if position.party not in parties:
            yield _dangling(f"{place}.party", "party", position.party)
        if first.setdefault(key, n) != n:
            yield Problem(
                place,
                Reason("the position of this party on this issue stands in %1 already").of(f"positions[{first[key]}]"),
            )
        yield from _summary(f"{place}.summary", position, quotes)
        for k, hit in enumerate(position.silence.rejected if position.silence else ()):
            if hit.source not in lengths:
                yield _dangling(f"{place}.silence.rejected[{k}].source", "source", hit.source)
            elif not 0 <= hit.start < lengths[hit.source]:
                outside = Reason("%1 lies outside the text of %2 code points").of(hit.start, lengths[hit.source])
                yield Problem(f"{place}.silence.rejected[{k}].start", outside)


def _summary(place: str, position: Position, quotes: dict[str, Quote]) -> Iterator[Problem]:
    for k, sentence in enumerate(position.summary):
        for j, quote in enumerate(sentence.quotes):
            if quote not in quotes:
                yield _dangling(f"{place}[{k}].quotes[{j}]", "quote", quote)
        if not any(position.issue in quotes[quote].issues for quote in sentence.quotes if quote in quotes):
            yield Problem(
                f"{place}[{k}].quotes", Reason("the sentence cites no quote on the issue %1").of(_short(position.issue))
            )


def _links(dossier: Dossier) -> Iterator[Problem]:
    holders = {quote.id: quote.holder for quote in dossier.quotes}
    for n, link in enumerate(dossier.links):
        for name, quote in (("from_quote", link.from_quote), ("to_quote", link.to_quote)):
            if quote not in holders:
                yield _dangling(f"links[{n}].{name}", "quote", quote)
        ends = [holders[quote] for quote in (link.from_quote, link.to_quote) if quote in holders]
        if link.from_quote == link.to_quote:
            yield Problem(f"links[{n}]", Reason("joins a quote with itself"))
        elif len(ends) == 2 and ends[0] == ends[1]:
            yield Problem(f"links[{n}]", Reason("joins two quotes of the same side, %1").of(_short(ends[0])))


def _languages(dossier: Dossier) -> Iterator[Problem]:
    if not dossier.languages:
        yield Problem("languages", Reason("there must be at least one"))
    for n, language in enumerate(dossier.languages):
        if not language.strip():
            yield Problem(f"languages[{n}]", Reason("a language has a tag such as en"))
    for twice in (tag for tag, count in Counter(dossier.languages).items() if count > 1):
        yield Problem("languages", Reason("%1 is named twice").of(_short(twice)))
    for place, text in _editorial(dossier):
        for language in dict.fromkeys(dossier.languages):
            if not text.get(language, "").strip():
                yield Problem(place, Reason("has no text in the language %1").of(_short(language)))


def _editorial(dossier: Dossier) -> Iterator[tuple[str, Editorial]]:
    """Every editorial text that must exist in all languages: not a gloss, nor an issue's caveat when there is none."""
    yield from (("title", dossier.title), ("note", dossier.note), ("caveat", dossier.caveat))
    yield "event.place", dossier.event.place
    for name, wanted in _WANTED.items():
        for n, item in enumerate(getattr(dossier, name)):
            yield from ((f"{name}[{n}].{field}", getattr(item, field)) for field in wanted)
    for n, issue in enumerate(dossier.issues):
        if any(issue.caveat.values()):
            yield f"issues[{n}].caveat", issue.caveat
    for n, position in enumerate(dossier.positions):
        for k, sentence in enumerate(position.summary):
            yield f"positions[{n}].summary[{k}].text", sentence.text
        for k, hit in enumerate(position.silence.rejected if position.silence else ()):
            yield f"positions[{n}].silence.rejected[{k}].reason", hit.reason


_WANTED: Final = {
    "parties": ("name", "short"),
    "speakers": ("name",),
    "sources": ("label", "publisher", "rights", "obtained"),
    "issues": ("title", "question"),
    "links": ("reason",),
}

_CHECKS: Final[tuple[Callable[[Dossier], Iterable[Problem]], ...]] = (
    _ids,
    _event,
    _languages,
    _parties,
    _sources,
    _turns,
    _quotes,
    _glosses,
    _positions,
    _links,
)


def _known(items: Iterable[object]) -> frozenset[str]:
    return frozenset(item.id for item in items)  # type: ignore[attr-defined]


def _two_sides(sides: Sequence[Side]) -> Reason:
    if not sides:
        return Reason("there must be exactly two, one on each side, not none")
    return Reason("there must be exactly two, one on each side, not %1").of(", ".join(sides))


def _dangling(place: str, thing: str, value: str) -> Problem:
    return Problem(place, _NONE[thing].of(_short(value)))


def _astray(place: str, span: Span, outside: Reason) -> Problem:
    if span.start >= span.end:
        return Problem(place, Reason("ends at %1, which is not after its start at %2").of(span.end, span.start))
    return Problem(place, outside)


_SLUG_RULE: Final = Reason(
    "an id has 1 to 64 small letters, digits and hyphens and does not start with a hyphen, not %1"
)
_NONE: Final = {
    "party": Reason("there is no party with the id %1"),
    "speaker": Reason("there is no speaker with the id %1"),
    "source": Reason("there is no source with the id %1"),
    "issue": Reason("there is no issue with the id %1"),
    "quote": Reason("there is no quote with the id %1"),
}
_OUTSIDE_TEXT: Final = Reason("%1 to %2 lies outside the text of %3 code points")
_OUTSIDE_TURN: Final = Reason("%1 to %2 lies outside its turn, %3 to %4")
_OUTSIDE_QUOTE: Final = Reason("%1 to %2 lies outside the quote of %3 code points")


def _short(value: str, most: int = 40) -> str:
    """A value from the file, in quotation marks: short, on one line, and with nothing in it that cannot be seen."""
    text = value[:most]
    if not text.isprintable():
        text = text.encode("unicode_escape").decode()
    return f'"{text}…"' if len(value) > most else f'"{text}"'
