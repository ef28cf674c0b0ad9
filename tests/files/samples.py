"""Dossiers for tests: the small fixture, and generated ones that are sound by construction."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from desktop_app.engine.gloss import primary
from desktop_app.model.dossier import (
    BOTH,
    FORMAT,
    Dossier,
    Emphasis,
    Event,
    Group,
    Issue,
    Kind,
    Link,
    Party,
    Position,
    Quote,
    Rejected,
    Relation,
    Selector,
    Sentence,
    Side,
    Silence,
    Source,
    Span,
    Speaker,
    Turn,
    Voice,
)

DATA = Path(__file__).parents[1] / "data"
FIXTURE = DATA / "format-1.visavis"

Plain = dict[str, Any]


def plain() -> Plain:
    """The fixture as plain JSON, new each time."""
    made: Plain = json.loads(FIXTURE.read_bytes())
    return made


def as_bytes(content: Any) -> bytes:
    """Plain JSON as a file's bytes; half characters stay escaped."""
    return json.dumps(content).encode()


def at(content: Any, path: tuple[str | int, ...]) -> Any:
    """The value at a path."""
    for step in path:
        content = content[step]
    return content


_LETTERS = st.text(st.characters(codec="utf-8"), max_size=30)
_WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30).filter(str.strip)
_LINES = st.lists(_LETTERS.map(lambda s: s.replace("\n", " ")), min_size=1, max_size=5)
_SLUGS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,9}", fullmatch=True)
_DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


def _ids(least: int = 0, most: int = 3) -> st.SearchStrategy[list[str]]:
    return st.lists(_SLUGS, min_size=least, max_size=most, unique=True)


@st.composite
def _some(draw: st.DrawFn, items: list[str], most: int = 3) -> tuple[str, ...]:
    return tuple(draw(st.lists(st.sampled_from(items), max_size=most, unique=True))) if items else ()


@st.composite
def _spans(draw: st.DrawFn, start: int, end: int) -> tuple[Span, ...]:
    cuts = sorted(draw(st.lists(st.integers(start, end), max_size=4, unique=True)))
    return tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False))


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """A dossier without a problem."""
    languages = draw(st.lists(st.sampled_from(["en", "zh-Hans", "ko", "fr"]), min_size=1, max_size=3, unique=True))

    def said() -> Mapping[str, str]:
        return {language: draw(_WORDS) for language in languages}

    def terms() -> Mapping[str, tuple[str, ...]]:
        return {language: tuple(draw(st.lists(_WORDS, max_size=2))) for language in languages}

    party_ids = draw(st.lists(_SLUGS.filter(lambda s: s != BOTH), min_size=2, max_size=2, unique=True))
    sides = draw(st.permutations(list(Side)))
    parties = tuple(Party(name, said(), said(), side) for name, side in zip(party_ids, sides, strict=True))
    speakers = tuple(
        Speaker(name, said(), draw(_LETTERS), draw(st.none() | st.sampled_from(party_ids))) for name in draw(_ids(1))
    )
    sources = []
    for name in draw(_ids(1)):
        lines = tuple(draw(_LINES))
        sha256 = hashlib.sha256("\n".join(lines).encode()).hexdigest()
        headings = tuple(draw(st.lists(st.integers(1, len(lines)), max_size=2, unique=True)))
        sources.append(
            Source(
                name,
                draw(_LETTERS),
                said(),
                draw(st.sampled_from(Kind)),
                said(),
                draw(st.none() | st.sampled_from(party_ids)),
                draw(st.none() | _DAYS),
                draw(_LETTERS),
                said(),
                said(),
                sha256,
                headings,
                lines,
            )
        )
    long = [source for source in sources if source.text]
    turns = []
    for source in long:
        start = draw(st.integers(0, len(source.text) - 1))
        end = draw(st.integers(start + 1, len(source.text)))
        speaker = draw(st.sampled_from(speakers)).id
        turns.append(Turn(source.id, start, end, speaker, draw(st.sampled_from(Voice)), draw(_spans(start, end))))
    issues = tuple(
        Issue(name, said(), said(), draw(st.sampled_from(Group)), terms(), said() if draw(st.booleans()) else {})
        for name in draw(_ids(1))
    )
    issue_ids = [issue.id for issue in issues]
    quotes = tuple(_quote(draw, name, sources, speakers, party_ids, issue_ids, languages) for name in draw(_ids(0, 4)))
    positions = []
    for issue in issues:
        on_it = [quote.id for quote in quotes if issue.id in quote.issues]
        if on_it:
            positions.append(Position(issue.id, party_ids[0], (Sentence(said(), (draw(st.sampled_from(on_it)),)),)))
        hits = tuple(Rejected(draw(_LETTERS), source.id, 0, said()) for source in long)
        positions.append(Position(issue.id, party_ids[1], (), Silence(terms(), hits)))
    links = tuple(
        Link(f"l-{n}", one.id, other.id, draw(st.sampled_from(Relation)), said())
        for n, (one, other) in enumerate(pairwise(quotes))
        if one.holder != other.holder
    )
    start_day = draw(_DAYS)
    event = Event(said(), start_day, start_day + timedelta(draw(st.integers(0, 9))))
    return Dossier(
        FORMAT,
        draw(_SLUGS),
        said(),
        event,
        said(),
        said(),
        tuple(languages),
        parties,
        speakers,
        tuple(sources),
        tuple(turns),
        issues,
        quotes,
        tuple(positions),
        links,
    )


def _quote(
    draw: st.DrawFn,
    name: str,
    sources: list[Source],
    speakers: tuple[Speaker, ...],
    parties: list[str],
    issues: list[str],
    languages: list[str],
) -> Quote:
    source = draw(st.sampled_from(sources))
    foreign = [tag for tag in languages if primary(tag) != primary(source.language)]
    exact = draw(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20))
    on = tuple(draw(st.lists(st.sampled_from(issues), min_size=1, max_size=3, unique=True)))
    return Quote(
        name,
        source.id,
        Selector(exact, draw(_LETTERS), draw(_LETTERS), draw(st.integers(0, 2**53))),
        draw(st.sampled_from(speakers)).id,
        draw(st.sampled_from([*parties, BOTH])),
        draw(st.sampled_from(Voice)),
        on,
        tuple(Emphasis(span.start, span.end, draw(_some(list(on)))) for span in draw(_spans(0, len(exact)))),
        draw(st.dictionaries(st.sampled_from(foreign), _WORDS, max_size=2)) if foreign else {},
    )
