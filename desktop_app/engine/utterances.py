"""A side's own utterances: what it said itself, in whatever voice, without what others report of it.

Silence is a finding about these alone, so it is counted here and nowhere else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from weakref import WeakKeyDictionary

from desktop_app.engine.fold import Folded, fold
from desktop_app.engine.resolve import Desk
from desktop_app.engine.words import spoken, word_count
from desktop_app.model.dossier import OWN_SPEECH, Rejected, Silence, Span, Turn, Voice

_kept: "WeakKeyDictionary[Desk, dict[str, list[tuple[Turn, Folded, str]]]]" = WeakKeyDictionary()

_ODD_CASES: Final = (("\u0130", "i"), ("Σ", "σ"), ("ς", "σ"))
"""Letters whose small form is two code points or depends on what follows."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A searched term where it stands in a side's own utterances."""

    term: str
    source: str
    span: Span


def own_turns(desk: Desk, party: str) -> tuple[Turn, ...]:
    """The turns in which a party speaks for itself, in the order of the sources."""
    return tuple(
        turn
        for page in desk.pages.values()
        for turn in page.turns
        if turn.voice in OWN_SPEECH and desk.speakers[turn.speaker].party == party
    )


def own_words(desk: Desk, party: str) -> dict[Voice, int]:
    """How many words a party speaks for itself, by voice."""
    words = dict.fromkeys(Voice, 0)
    for turn in own_turns(desk, party):
        text = desk.pages[turn.source].index.text
        words[turn.voice] += word_count(spoken(text, turn.span, turn.unspoken))
    return {voice: count for voice, count in words.items() if count}


def hits(desk: Desk, party: str, term: str) -> Iterator[Hit]:
    """Every place where a term, whatever its case and typography, stands in a party's own utterances."""
    return _hits(_heard(desk, party), term)


def contradictions(desk: Desk, party: str, silence: Silence) -> tuple[Hit, ...]:
    """Hits of a silence's terms that it does not reject: where there are any, the silence is not borne out."""
    heard = _heard(desk, party)
    return tuple(
        hit
        for terms in silence.terms.values()
        for term in terms
        for hit in _hits(heard, term)
        if not any(_is(rejected, hit) for rejected in silence.rejected)
    )


def _heard(desk: Desk, party: str) -> list[tuple[Turn, Folded, str]]:
    """A party's own turns, each with its folded text and that text as it is searched; made once for a desk."""
    kept = _kept.setdefault(desk, {})
    if party not in kept:
        turns = own_turns(desk, party)
        texts = [fold(desk.pages[turn.source].index.text[turn.start : turn.end]) for turn in turns]
        kept[party] = [(turn, folded, lowered(folded.text)) for turn, folded in zip(turns, texts, strict=True)]
    return kept[party]


def _hits(heard: Iterable[tuple[Turn, Folded, str]], term: str) -> Iterator[Hit]:
    wanted = lowered(fold(term).text)
    for turn, folded, text in heard:
        at = text.find(wanted) if wanted else -1
        while at >= 0:
            within = folded.span(at, at + len(wanted))
            span = Span(turn.start + within.start, turn.start + within.end)
            if not any(span.overlaps(gap) for gap in turn.unspoken):
                yield Hit(term, turn.source, span)
            at = text.find(wanted, at + 1)


def lowered(text: str) -> str:
    """The text in small letters, each code point still one."""
    for odd, small in _ODD_CASES:
        text = text.replace(odd, small)  # much faster than `str.translate`
    return text.lower()


def _is(rejected: Rejected, hit: Hit) -> bool:
    return (rejected.source, rejected.start, rejected.term) == (hit.source, hit.span.start, hit.term)
