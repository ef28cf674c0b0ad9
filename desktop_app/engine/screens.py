"""What an audience is shown of a lesson, screen by screen, as plain values: no layout, and nothing phrased.

A step of a lesson becomes exactly one screen, a step with an exercise as many as the exercise has. A screen is made of
blocks, each one thing that is said or found (`engine/screen_blocks.py`). How large they are set, and where a page ends,
is decided where they are painted; what the app says itself ("How does China answer?") is phrased in the views.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop_app.engine.cards import card_of, reporter_of
from desktop_app.engine.desk import Desk, Stance, stance_of
from desktop_app.engine.gloss import gloss_for
from desktop_app.engine.passages import REACHES, passage_around
from desktop_app.engine.resolve import searched_terms
from desktop_app.engine.screen_blocks import Ask, Block, Hidden, Passage, Question, Related, Said, Screen, Silent
from desktop_app.engine.utterances import own_words
from desktop_app.model.dossier import BOTH, REPLYING, Editorial, Link, Party, Quote, Relation, said
from desktop_app.model.lesson import Exercise, Part, Show, Step

Exercises = Callable[[Exercise, str], Sequence[tuple[Block, ...]]]
"""Makes the screens' blocks of an exercise, in a language."""


@dataclass(frozen=True, slots=True)
class _On:
    """The issue that a quote is shown on."""

    issue: str
    language: str


def screens_of(
    desk: Desk, part: Part, language: str, *, number: int = 0, count: int = 1, exercises: Exercises | None = None
) -> tuple[Screen, ...]:
    """The screens of a part, in the order of its steps. Raises KeyError for what the dossier does not have."""
    made: list[Screen] = []
    for n in range(len(part.steps)):
        made += step_screens(desk, part, n, language, number=number, count=count, exercises=exercises)
    return tuple(made)


def step_screens(
    desk: Desk,
    part: Part,
    step: int,
    language: str,
    *,
    number: int = 0,
    count: int = 1,
    exercises: Exercises | None = None,
) -> tuple[Screen, ...]:
    """The screens of one step: one, or an exercise's. Raises KeyError for what the dossier does not have."""
    shown = part.steps[step]
    title, note = said(_titled(desk, part, shown), language), said(shown.note, language)
    if shown.exercise is not None:
        sets = list(exercises(shown.exercise, language)) if exercises else []
        sets = sets or [(question_of(desk, part.issue, language),)]
    else:
        fresh = shown.quote is not None and not any(_shows(before, shown.quote) for before in part.steps[:step])
        sets = [_blocks(desk, _On(part.issue, language), shown, fresh=fresh)]
    return tuple(
        Screen(
            part.issue, title, shown.show, number, count, step, len(part.steps), tuple(blocks), note, turn, len(sets)
        )
        for turn, blocks in enumerate(sets)
    )


def _titled(desk: Desk, part: Part, step: Step) -> Editorial:
    """What a step's screens are headed by: the issue, of an exercise its own one; the whole record where it asks about
    all issues."""
    if step.exercise is None:
        return desk.issues[part.issue].title
    return desk.dossier.title if step.exercise.issue is None else desk.issues[step.exercise.issue].title


def _shows(step: Step, quote: str) -> bool:
    """Whether a step shows these words whole."""
    return step.quote == quote or (step.show is Show.ANSWER and step.other == quote)


def _blocks(desk: Desk, on: _On, step: Step, *, fresh: bool) -> tuple[Block, ...]:
    quote = desk.quotes[step.quote] if step.quote is not None else None
    other = desk.quotes[step.other] if step.other is not None else None
    if quote is None:
        return (question_of(desk, on.issue, on.language),)
    if step.show is Show.SOURCE:
        return (passage_of(desk, quote, on.issue, on.language),)
    first: tuple[Block, ...] = (replace(said_of(desk, quote, on.issue, on.language), fresh=fresh),)
    if step.show is Show.HIDDEN and (hidden := hidden_of(desk, step, on.language)) is not None:
        return (*first, hidden)
    if step.show is Show.ANSWER:
        return (*first, *_answer(desk, on, quote, other, _opposite(desk, quote, other)))
    return first


def hidden_of(desk: Desk, step: Step, language: str) -> Hidden | None:
    """The side that a step hides; none where it hides nobody. Raises KeyError for what the dossier does not have."""
    quote = desk.quotes[step.quote] if step.quote is not None else None
    other = desk.quotes[step.other] if step.other is not None else None
    party = _opposite(desk, quote, other) if quote is not None else None
    if quote is None or party is None:
        return None
    ask, name = _ask(_link(desk, quote, other), other), said(party.name, language)
    if other is None:
        return Hidden(party.side, name, ask)
    return Hidden(party.side, name, ask, other.voice, reporter_of(desk, other, language))


def _answer(desk: Desk, on: _On, quote: Quote, other: Quote | None, party: Party | None) -> tuple[Block, ...]:
    if other is None:
        return () if party is None else (silent_of(desk, on.issue, party, on.language),)
    link = _link(desk, quote, other)
    related = () if link is None else (related_of(desk, link, on.language),)
    return (*related, said_of(desk, other, on.issue, on.language))


def _opposite(desk: Desk, quote: Quote, other: Quote | None) -> Party | None:
    """The side that is hidden: the other quote's holder, else the party that does not hold the first; none where what
    is shown is held by both."""
    if other is not None and other.holder != BOTH:
        return desk.parties[other.holder]
    if other is not None or quote.holder == BOTH:
        return None
    return next((party for party in desk.dossier.parties if party.id != quote.holder), None)


def _link(desk: Desk, quote: Quote, other: Quote | None) -> Link | None:
    if other is None:
        return None
    ends = {quote.id, other.id}
    return next((link for link in desk.linked.get(quote.id, ()) if {link.from_quote, link.to_quote} == ends), None)


def _ask(link: Link | None, other: Quote | None) -> Ask:
    if link is None or other is None:
        return Ask.OPEN
    if link.relation is Relation.CONTRASTS:
        return Ask.WORDED
    if link.relation not in REPLYING:
        return Ask.OPEN
    return Ask.ANSWER if link.from_quote == other.id else Ask.BEFORE


def question_of(desk: Desk, issue: str, language: str) -> Question:
    """The neutral question of an issue, and whom it is put to."""
    sides = tuple((party.side, said(party.name, language)) for party in desk.dossier.parties)
    return Question(said(desk.issues[issue].question, language), sides)


def said_of(desk: Desk, quote: Quote, issue: str, language: str) -> Said:
    """A quote as an audience is shown it, with what is emphasised on an issue."""
    card = card_of(desk, _On(issue, language), quote)
    source = desk.pages[quote.source].source
    return Said(
        quote.id,
        card.side,
        _holder(desk, quote, language),
        card.text,
        card.emphasis,
        source.language,
        card.speaker,
        quote.voice,
        card.reporter,
        card.source_label,
        card.paragraph,
        card.verdict,
        gloss_for(quote, source.language, language),
    )


def related_of(desk: Desk, link: Link, language: str) -> Related:
    """How the two quotes of a link stand to each other."""
    answering, answered = (_holder(desk, desk.quotes[end], language) for end in (link.from_quote, link.to_quote))
    return Related(link.relation, answering, answered, said(link.reason, language))


def silent_of(desk: Desk, issue: str, party: Party, language: str) -> Silent:
    """A side's silence on an issue; no terms where the dossier states none."""
    words = desk.kept(("own words", party.id), lambda: sum(own_words(desk, party.id).values()))
    silence = desk.position(issue, party.id).silence
    rejected = len(silence.rejected) if silence else 0
    reported = stance_of(desk, issue, party.id) is Stance.REPORTED
    terms = searched_terms(desk, party.id, silence)
    return Silent(party.side, said(party.name, language), terms, words, rejected, reported)


def passage_of(desk: Desk, quote: Quote, issue: str, language: str) -> Passage:
    """A quote in its context, as whole sentences before and after it."""
    page, span = desk.pages[quote.source], desk.anchors[quote.id].span
    found = [passage_around(page.index, span, reach) for reach in REACHES] if span is not None else [()]
    closer = tuple(dict.fromkeys(found[1:]))
    return Passage(said_of(desk, quote, issue, language), page.source.title, found[0], closer)


def _holder(desk: Desk, quote: Quote, language: str) -> str:
    return "" if quote.holder == BOTH else said(desk.parties[quote.holder].name, language)
