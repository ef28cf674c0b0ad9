"""A side's own utterances: what it said itself, in whatever voice, without what others report of it.

Silence is a finding about these alone, so it is counted here and nowhere else.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.engine.resolve import Desk
from desktop_app.engine.words import spoken, word_count
from desktop_app.model.dossier import OWN_SPEECH, Rejected, Silence, Span, Turn, Voice


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
    """Every place where a term, whatever its case, stands in a party's own utterances."""
    wanted = term.casefold()
    for turn in own_turns(desk, party):
        text = desk.pages[turn.source].index.text[turn.start : turn.end]
        folded = text.lower()
        lowered = wanted if len(folded) == len(text) else term
        within = folded if len(folded) == len(text) else text
        at = within.find(lowered)
        while at >= 0:
            yield Hit(term, turn.source, Span(turn.start + at, turn.start + at + len(term)))
            at = within.find(lowered, at + 1)


def contradictions(desk: Desk, party: str, silence: Silence) -> tuple[Hit, ...]:
    """Hits of a silence's terms that it does not reject: where there are any, the silence is not borne out."""
    return tuple(
        hit
        for terms in silence.terms.values()
        for term in terms
        for hit in hits(desk, party, term)
        if not any(_is(rejected, hit) for rejected in silence.rejected)
    )


def _is(rejected: Rejected, hit: Hit) -> bool:
    return (rejected.source, rejected.start, rejected.term) == (hit.source, hit.span.start, hit.term)
