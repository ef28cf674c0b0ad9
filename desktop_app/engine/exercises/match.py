"""Match the answer: a statement, and passages of the other side of which the record links one to it.

A link says that a passage answers; that another does not, nobody says. So the others are passages that the record links
to something else or nothing, and that speak to none of the statement's issues: they could not answer it.
"""

from collections.abc import Generator, Iterator
from typing import Final

from desktop_app.engine.exercises.draw import drawn
from desktop_app.engine.exercises.item import Item, Option
from desktop_app.engine.exercises.record import Asked, Record, prompt_of
from desktop_app.model.dossier import BOTH, Link, Quote
from desktop_app.model.lesson import Game

PURPOSE: Final = "match others"
"""What other passages are drawn for."""

OTHERS: Final = 3
"""How many passages stand beside the one that answers."""

_STEP: Final = 32
"""So many passages are looked at in one step."""

_LEAST_WORDS: Final = 30
"""The fewest code points of a passage, so that it says enough."""


def may_ask(record: Record, quote: Quote) -> bool:
    """What the other side answers, each speaking for itself."""
    return usable(record, quote) and record.once(quote) and any(answers_to(record, quote))


def ask(asked: Asked, quote: Quote) -> Generator[None, None, Item | None]:
    """The question; none where the record has no passage that could stand beside the answer."""
    record = asked.record
    links = drawn(asked.seed, f"link {quote.id}", answers_to(record, quote), lambda link: link.id)
    for link in links:
        answer = record.desk.quotes[link.from_quote]
        others = yield from _others(record, quote, answer, asked.seed)
        if others:
            chosen = drawn(asked.seed, f"match options {quote.id}", (answer, *others), lambda each: each.id)
            options = tuple(option(record, each) for each in chosen)
            at = (chosen.index(answer),)
            return Item(
                f"{Game.MATCH}:{quote.id}", Game.MATCH, asked.issue, quote.id, quote.holder, quote.source,
                record.span(quote), prompt_of(quote, asked.issue), options, at, link.id,
            )  # fmt: skip
    return None


def usable(record: Record, quote: Quote) -> bool:
    """Whether a quote can stand in a match: verified, its holder's own words, long enough to say something."""
    enough = len(quote.selector.exact) >= _LEAST_WORDS or not quote.selector.exact.isascii()
    return record.verbatim(quote) and quote.own_speech and quote.holder != BOTH and enough


def answers_to(record: Record, quote: Quote) -> Iterator[Link]:
    """The links by which usable passages of the other side answer a quote."""
    for link in record.links(quote):
        answer = record.desk.quotes[link.from_quote]
        across = answer.id != quote.id and answer.holder != quote.holder
        if across and usable(record, answer):
            yield link


def option(record: Record, quote: Quote) -> Option:
    """A passage to choose."""
    words = quote.selector.exact
    return Option(quote.id, words, True, quote.holder, quote.id, None, quote.source, record.span(quote))


def apart(record: Record, quote: Quote, other: Quote) -> bool:
    """Whether a passage cannot be taken for an answer to a quote: no link joins them or what shares words with them,
    and they speak to no issue in common."""
    if not set(quote.issues).isdisjoint(other.issues):
        return False
    ours = {quote.id, *(each.id for each in record.over(quote))}
    theirs = {other.id, *(each.id for each in record.over(other))}
    if any(not set(record.desk.quotes[name].issues).isdisjoint(quote.issues) for name in theirs):
        return False
    ends = ({link.from_quote, link.to_quote} for name in theirs for link in record.desk.linked.get(name, ()))
    return all(ours.isdisjoint(each) for each in ends)


def _others(record: Record, quote: Quote, answer: Quote, seed: int) -> Generator[None, None, list[Quote]]:
    """Passages of the answering side that do not answer; first such as answer something else, by the same voice."""
    best: list[Quote] = []
    spare: list[Quote] = []
    for n, other in enumerate(record.others(seed, PURPOSE, quote.id)):
        if n % _STEP == 0:
            yield
        if other.holder != answer.holder or not usable(record, other) or not apart(record, quote, other):
            continue
        kept = best if other.voice is answer.voice and record.links(other) else spare
        if all(distinct(record, other, each) for each in (answer, *best, *spare)):
            kept.append(other)
        if len(best) == OTHERS:
            break
    return [*best, *spare][:OTHERS]


def distinct(record: Record, one: Quote, other: Quote) -> bool:
    """Whether two quotes share no words of the source, and neither's words hold the other's."""
    if one.source == other.source and record.span(one).overlaps(record.span(other)):
        return False
    first, second = record.even(one), record.even(other)
    return first not in second and second not in first
