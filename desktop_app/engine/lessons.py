"""Lessons made by rule: which words of an issue are shown to a class, and in which order.

A part asks the issue's question, then tells at most two exchanges: one side's words, the same with the other side's
hidden, both with the relation between them, and where the answer stands. What is linked goes before what is not, a side
speaking for itself before what is reported of it, and the order of speaking decides the rest. No step shows nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from desktop_app.engine.desk import Desk
from desktop_app.engine.matrix import strength
from desktop_app.model.dossier import BOTH, Group, Link, Quote, Relation, Side, Voice
from desktop_app.model.lesson import LESSON_FORMAT, Lesson, Part, Show, Step

MOST_EXCHANGES: Final = 2
"""How many exchanges a part made by rule tells: more would tire a class."""

READABLE: Final = 320
"""Words of more code points than this fill more than one page on a projector; shorter ones are preferred."""

_LONGEST: Final = 58
"""How much of a dossier's id stands in a lesson's, in code points: an id has 64 at most."""

_REACHES: Final = {Voice.OWN: 0, Voice.INTERPRETED: 0, Voice.READOUT: 1, Voice.REPORTED: 2, Voice.PRESS: 2}
"""How directly words reach us: spoken in the room, written by the side itself afterwards, told by others."""

_TELLING: Final = {Relation.DENIES: 0, Relation.TURNS_BACK: 0, Relation.ANSWERS: 1, Relation.CONTRASTS: 1}
"""Relations that show two sides at odds; the others show less to a class."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was said, and what the other side has to say to it: none where it is silent, which is a finding."""

    quote: Quote
    other: Quote | None


def part_for(desk: Desk, issue: str) -> Part:
    """The steps made for an issue by rule: 1 where the issue has no quote to be shown, else about 4 to 9."""
    return desk.kept(("part", issue), lambda: Part(issue, tuple(_steps(desk, issue))))


def usual_lesson(desk: Desk) -> Lesson:
    """The lesson made by rule for any dossier: its main issues, or all where none is main, in the order of the
    list."""
    listed = [issue for group in Group for issue in desk.dossier.issues if issue.group is group]
    wanted = [issue for issue in listed if issue.group is Group.MAIN] or listed
    parts = tuple(part_for(desk, issue.id) for issue in wanted)
    dossier = desk.dossier
    return Lesson(LESSON_FORMAT, f"{dossier.id[:_LONGEST]}-usual", dict(dossier.title), dossier.id, None, parts)


def steps_of(exchange: Exchange) -> tuple[Step, ...]:
    """One exchange told: the words, the other side hidden, the answer."""
    quote, other = exchange.quote.id, exchange.other.id if exchange.other else None
    return (Step(Show.QUOTE, quote), Step(Show.HIDDEN, quote, other), Step(Show.ANSWER, quote, other))


def steps_for(desk: Desk, issue: str, quote: Quote) -> tuple[Step, ...]:
    """The steps that show one quote on an issue: the exchange it belongs to, or the words alone, and where they
    stand."""
    exchange = exchange_with(desk, issue, quote)
    told = steps_of(exchange) if exchange else (Step(Show.QUOTE, quote.id),)
    return (*told, Step(Show.SOURCE, quote.id))


def exchange_with(desk: Desk, issue: str, quote: Quote) -> Exchange | None:
    """The exchange that a teacher who picks a quote most likely means: the quote itself, and what of the other side
    says most to it. None for words that both sides hold: nobody answers them."""
    if quote.holder == BOTH:
        return None
    linked = [tie for tie in _linked(desk, issue) if quote.id in (tie[0].from_quote, tie[0].to_quote)]
    if linked:
        return min(linked, key=partial(_rank, desk, issue))[1]
    others = _shown(desk, [q for q in desk.quotes_on(issue) if q.holder not in (BOTH, quote.holder)])
    return Exchange(quote, _strongest(desk, issue, others))


def opposite(one: Quote, other: Quote) -> bool:
    """Whether two quotes are held by different sides, so that one can stand against the other."""
    return BOTH not in (one.holder, other.holder) and one.holder != other.holder


def link_between(desk: Desk, one: str, other: str) -> Link | None:
    """The link that joins two quotes by id, whichever answers; none where there is none."""
    return next((link for link in desk.linked.get(one, ()) if other in (link.from_quote, link.to_quote)), None)


def _steps(desk: Desk, issue: str) -> Iterator[Step]:
    yield Step(Show.QUESTION)
    exchanges = _chosen(desk, issue)
    for exchange in exchanges:
        yield from steps_of(exchange)
        first, answer = exchange.quote, exchange.other
        if answer is None or len(exchanges) == 1:
            yield Step(Show.SOURCE, first.id)
        if answer is not None:
            yield Step(Show.SOURCE, answer.id)
    if not exchanges:
        yield from _common(desk, issue)


def _chosen(desk: Desk, issue: str) -> list[Exchange]:
    """The exchanges that are told, in the order of speaking; no quote stands in two of them."""
    found: list[Exchange] = []
    used: set[str] = set()
    for _, pair in sorted(_linked(desk, issue), key=partial(_rank, desk, issue)):
        ids = {pair.quote.id, *([pair.other.id] if pair.other else [])}
        if len(found) < MOST_EXCHANGES and used.isdisjoint(ids):
            found.append(pair)
            used |= ids
    found = found or list(_unlinked(desk, issue))
    return sorted(found, key=lambda pair: desk.order[pair.quote.id])


def _linked(desk: Desk, issue: str) -> list[tuple[Link, Exchange]]:
    """Every link between the sides' quotes on an issue, with the earlier words and those that answer them."""
    shown = {quote.id: quote for quote in _shown(desk, desk.quotes_on(issue))}
    links = {link.id: link for quote in shown for link in desk.linked.get(quote, ())}
    ends = [(link, shown.get(link.to_quote), shown.get(link.from_quote)) for link in links.values()]
    return [(link, Exchange(one, other)) for link, one, other in ends if one and other and opposite(one, other)]


def _rank(desk: Desk, issue: str, tie: tuple[Link, Exchange]) -> tuple[object, ...]:
    """What exchanges are ordered by, the one that teaches best first."""
    link, pair = tie
    assert pair.other is not None
    both = (pair.quote, pair.other)
    telling = _TELLING.get(link.relation, 2)
    plain, cited, stressed = zip(*(_strength(desk, issue, quote.holder)(quote) for quote in both), strict=True)
    return (
        sum(not quote.own_speech for quote in both),
        sum(plain),
        sum(len(quote.selector.exact) > READABLE for quote in both),
        sum(_REACHES[quote.voice] for quote in both),
        telling,
        sum(cited),
        sum(stressed),
        desk.order[pair.quote.id],
        desk.order[pair.other.id],
    )


def _strength(desk: Desk, issue: str, holder: str) -> Callable[[Quote], tuple[bool, int, int]]:
    return desk.kept(("strength", issue, holder), lambda: strength(desk, issue, holder))


def _unlinked(desk: Desk, issue: str) -> Iterator[Exchange]:
    """Each side's strongest quote against the other's, or against its silence; nothing where neither holds one of its
    own, or where what the other holds is common ground."""
    sides = [desk.dossier.party(side).id for side in Side]
    best = [_strongest(desk, issue, _shown(desk, desk.held_by(issue, party))) for party in sides]
    found = sorted((quote for quote in best if quote), key=lambda quote: desk.order[quote.id])
    common = any(quote.holder == BOTH for quote in desk.quotes_on(issue))
    if len(found) == 2:
        yield Exchange(found[0], found[1])
    elif found and not common:
        yield Exchange(found[0], None)


def _common(desk: Desk, issue: str) -> Iterator[Step]:
    """What is told where nobody stands against anybody: the side that speaks for itself, then what both hold."""
    quotes = _shown(desk, desk.quotes_on(issue))
    holders = dict.fromkeys(quote.holder for quote in sorted(quotes, key=lambda quote: quote.holder == BOTH))
    for holder in holders:
        if best := _strongest(desk, issue, [quote for quote in quotes if quote.holder == holder]):
            yield Step(Show.QUOTE, best.id)
            yield Step(Show.SOURCE, best.id)


def _shown(desk: Desk, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes that stand word for word in their source: no others are put before a class by rule."""
    return [quote for quote in quotes if desk.anchors[quote.id].verdict.verbatim]


def _strongest(desk: Desk, issue: str, quotes: Sequence[Quote]) -> Quote | None:
    """One holder's quote that stands for the others: its own speech before what is reported."""
    if not quotes:
        return None
    rank = _strength(desk, issue, quotes[0].holder)

    def order(quote: Quote) -> tuple[object, ...]:
        plain, *rest = rank(quote)
        return (not quote.own_speech, plain, len(quote.selector.exact) > READABLE, *rest, desk.order[quote.id])

    return min(quotes, key=order)
