"""A match on paper: statements on the left, answers on the right, each to be joined with one."""

from dataclasses import dataclass

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.draw import drawn
from desktop_app.engine.exercises.item import Option
from desktop_app.engine.exercises.match import answers_to, apart, distinct, may_ask, option
from desktop_app.engine.exercises.record import Record, record_of
from desktop_app.model.dossier import Link, Quote
from desktop_app.model.lesson import Exercise


@dataclass(frozen=True, slots=True)
class PairSet:
    """Statements and answers, as many of one as of the other. `answers[key[n]]` is the one that answers statement n;
    the order of neither depends on it. `links` prove the pairs, by statement."""

    statements: tuple[Option, ...]
    answers: tuple[Option, ...]
    key: tuple[int, ...]
    links: tuple[str, ...]


def pair_set(desk: Desk, exercise: Exercise) -> PairSet:
    """The pairs of a match, at most the exercise's number: only such as cannot be joined in another way, so that one
    issue alone has few, often one. Raises KeyError for an issue the dossier does not have."""
    record, seed = record_of(desk), exercise.seed
    quotes = [quote for quote in record.on(exercise.issue) if may_ask(record, quote)]
    links = [link for quote in quotes for link in answers_to(record, quote)]
    chosen: list[tuple[Quote, Quote, Link]] = []
    for link in drawn(seed, "pairs", links, lambda each: each.id):
        pair = (desk.quotes[link.to_quote], desk.quotes[link.from_quote], link)
        if len(chosen) < exercise.number and all(_fits(record, pair, other) for other in chosen):
            chosen.append(pair)
    chosen = drawn(seed, "statements", chosen, lambda pair: pair[0].id)
    answers = drawn(seed, "answers", [pair[1] for pair in chosen], lambda each: each.id)
    return PairSet(
        tuple(option(record, pair[0]) for pair in chosen),
        tuple(option(record, each) for each in answers),
        tuple(answers.index(pair[1]) for pair in chosen),
        tuple(pair[2].id for pair in chosen),
    )


def _fits(record: Record, one: tuple[Quote, Quote, Link], other: tuple[Quote, Quote, Link]) -> bool:
    """Whether two pairs can stand in one set: neither answer answers the other's statement, no words are shown
    twice."""
    crossed = apart(record, one[0], other[1]) and apart(record, other[0], one[1])
    return crossed and all(distinct(record, mine, theirs) for mine in one[:2] for theirs in other[:2])
