"""The items of an exercise: as many as are asked for, or as the record can be asked fairly, both sides in turn."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import find, gap, match, voice, who
from desktop_app.engine.exercises.draw import drawn, in_turn
from desktop_app.engine.exercises.item import Item
from desktop_app.engine.exercises.record import Asked, Record, record_of
from desktop_app.model.dossier import Quote
from desktop_app.model.lesson import Exercise, Game


@dataclass(frozen=True, slots=True)
class _Rules:
    """What makes a game: which quotes may be asked about, what is asked, and among what to take turns."""

    may_ask: Callable[[Record, Quote], bool]
    ask: Callable[[Asked, Quote], Item | None]
    group: Callable[[Quote], str]


def _alike(_: Quote) -> str:
    """One group of all: a source is asked about as often as it has something to ask, so that a short one, in a
    language that a class may not read, is not half of an exercise."""
    return ""


_GAMES: Final = {
    Game.WHO: _Rules(who.may_ask, who.ask, who.group),
    Game.MATCH: _Rules(match.may_ask, match.ask, _alike),
    Game.VOICE: _Rules(voice.may_ask, voice.ask, voice.group),
    Game.GAP: _Rules(gap.may_ask, gap.ask, _alike),
    Game.FIND: _Rules(find.may_ask, find.ask, _alike),
}


def items(desk: Desk, exercise: Exercise, language: str) -> tuple[Item, ...]:
    """The items of an exercise, names in a language; fewer than its number where the record has no more to ask.

    Which they are depends on the dossier and the exercise alone. Raises KeyError for an issue the dossier does not
    have.
    """
    found: list[Item] = []
    for item in _fairly(record_of(desk), exercise, language, found):
        if len(found) >= exercise.number:
            break
        found.append(item)
    return tuple(drawn(exercise.seed, "order", found, lambda item: item.id))


def _fairly(record: Record, exercise: Exercise, language: str, found: Sequence[Item]) -> Iterator[Item]:
    """What can be asked besides what was `found` until now: the sides in turn, and within a side its groups; last what
    neither side says alone."""
    rules = _GAMES[exercise.game]
    groups: dict[str, dict[str, list[Quote]]] = {}
    for quote in record.on(exercise.issue):
        side = groups.setdefault(record.party_of(quote), {})
        side.setdefault(rules.group(quote), []).append(quote)

    def asked(quotes: Sequence[Quote]) -> Iterator[Item]:
        for quote in drawn(exercise.seed, exercise.game, quotes, lambda each: each.id):
            if rules.may_ask(record, quote):
                issue = exercise.issue or quote.issues[0]
                item = rules.ask(Asked(record, issue, exercise.seed, language), quote)
                if item is not None and not any(_repeats(item, each) for each in found):
                    yield item

    def turns(names: Sequence[str], make: Callable[[str], Iterator[Item]], purpose: str) -> Iterator[Item]:
        return in_turn([make(name) for name in drawn(exercise.seed, purpose, names, str)])

    def of_side(side: str) -> Iterator[Item]:
        within = groups[side]
        return turns(list(within), lambda name: asked(within[name]), f"groups {side}")

    sides = turns([side for side in groups if side], of_side, "sides")
    return chain(sides, of_side("")) if "" in groups else sides


def _repeats(item: Item, before: Item) -> bool:
    """Whether an item shows words that another one shows, or has the same answer in a match."""
    same_words = item.source == before.source and item.extent.overlaps(before.extent)
    return same_words or (item.game is Game.MATCH and item.shown == before.shown)
