"""The items of an exercise: as many as are asked for, or as the record can be asked fairly, both sides in turn."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, TypeVar

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import find, gap, match, voice, who
from desktop_app.engine.exercises.draw import drawing, drawn, in_turn
from desktop_app.engine.exercises.item import Item
from desktop_app.engine.exercises.record import Asked, Record, recording
from desktop_app.engine.steps import Steps, finished, within
from desktop_app.model.dossier import Quote
from desktop_app.model.lesson import Exercise, Game

T = TypeVar("T")
Asking = Generator[None, None, Item | None]
"""Looking for what makes a question of a quote, in steps; it returns none where nothing does."""

_RECORDED: Final = 0.4
"""The share of the work that goes into making a record ready, the first time."""


@dataclass(frozen=True, slots=True)
class _Rules:
    """What makes a game: which quotes may be asked about, what is asked, among what to take turns, and for what other
    quotes are drawn, "" where none are."""

    may_ask: Callable[[Record, Quote], bool]
    ask: Callable[[Asked, Quote], Asking]
    group: Callable[[Quote], str]
    others: str = ""


def _at_once(ask: Callable[[Asked, Quote], Item | None]) -> Callable[[Asked, Quote], Asking]:
    """What asks without looking far."""

    def asked(about: Asked, quote: Quote) -> Asking:
        yield from ()
        return ask(about, quote)

    return asked


def _alike(_: Quote) -> str:
    """One group of all: a source is asked about as often as it has something to ask, so that a short one, in a
    language that a class may not read, is not half of an exercise."""
    return ""


_GAMES: Final = {
    Game.WHO: _Rules(who.may_ask, _at_once(who.ask), who.group),
    Game.MATCH: _Rules(match.may_ask, match.ask, _alike, match.PURPOSE),
    Game.VOICE: _Rules(voice.may_ask, _at_once(voice.ask), voice.group),
    Game.GAP: _Rules(gap.may_ask, gap.ask, _alike, gap.PURPOSE),
    Game.FIND: _Rules(find.may_ask, _at_once(find.ask), _alike),
}


def items(desk: Desk, exercise: Exercise, language: str) -> tuple[Item, ...]:
    """The items of an exercise, names in a language; fewer than its number where the record has no more to ask.

    Which they are depends on the dossier and the exercise alone. Raises KeyError for an issue the dossier does not
    have.
    """
    return finished(making(desk, exercise, language))


def making(desk: Desk, exercise: Exercise, language: str) -> Steps[tuple[Item, ...]]:
    """The same in steps: in a long record many quotes may be looked at before there are enough to ask about."""
    record = yield from within(recording(desk), 0.0, _RECORDED)
    if purpose := _GAMES[exercise.game].others:
        yield from within(record.order(exercise.seed, purpose), _RECORDED, 1.0)
    if exercise.number < 1:
        return ()
    found: list[Item] = []
    looked, count = 0, max(len(record.on(exercise.issue)), 1)
    for item in _fairly(record, exercise, language, found):
        if item is not None:
            found.append(item)
            if len(found) >= exercise.number:
                break
        else:
            looked += 1
            # There may be many steps to a quote, and whichever comes first ends it: enough, or all looked at.
            share = max(len(found) / exercise.number, min(looked / count, 0.99))
            yield _RECORDED + (1 - _RECORDED) * share
    return tuple(drawn(exercise.seed, "order", found, lambda item: item.id))


def _fairly(record: Record, exercise: Exercise, language: str, found: Sequence[Item]) -> Iterator[Item | None]:
    """What can be asked besides what was `found` until now: the sides in turn, and within a side its groups; last what
    neither side says alone. None is yielded while something is still looked for."""
    rules = _GAMES[exercise.game]
    groups: dict[str, dict[str, list[Quote]]] = {}
    for quote in record.on(exercise.issue):
        side = groups.setdefault(record.party_of(quote), {})
        side.setdefault(rules.group(quote), []).append(quote)

    def asked(quotes: Sequence[Quote]) -> Iterator[Item | None]:
        order = yield from _silently(drawing(exercise.seed, exercise.game, quotes, lambda each: each.id))
        for quote in order:
            yield None
            if rules.may_ask(record, quote):
                issue = exercise.issue or quote.issues[0]
                item = yield from rules.ask(Asked(record, issue, exercise.seed, language), quote)
                if item is not None and not any(_repeats(item, each) for each in found):
                    yield item

    def turns(
        names: Sequence[str], make: Callable[[str], Iterator[Item | None]], purpose: str
    ) -> Iterator[Item | None]:
        return in_turn([make(name) for name in drawn(exercise.seed, purpose, names, str)])

    def of_side(side: str) -> Iterator[Item | None]:
        inside = groups[side]
        return turns(list(inside), lambda name: asked(inside[name]), f"groups {side}")

    sides = turns([side for side in groups if side], of_side, "sides")
    return chain(sides, of_side("")) if "" in groups else sides


def _silently(steps: Steps[T]) -> Generator[None, None, T]:
    """Work in steps that does not say how far it is."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: T = end.value
            return made
        yield None


def _repeats(item: Item, before: Item) -> bool:
    """Whether an item shows words that another one shows, or has the same answer in a match."""
    same_words = item.source == before.source and item.extent.overlaps(before.extent)
    return same_words or (item.game is Game.MATCH and item.shown == before.shown)
