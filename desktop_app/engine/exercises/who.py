"""Who said it? A statement and those who could have made it."""

from collections.abc import Sequence

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.item import Item, Option
from desktop_app.engine.exercises.record import Asked, Record, prompt_of
from desktop_app.engine.exercises.wording import evened
from desktop_app.model.dossier import BOTH, OWN_SPEECH, Party, Quote, Speaker, said
from desktop_app.model.lesson import Game


def may_ask(record: Record, quote: Quote) -> bool:
    """Only what a side says for itself, and what neither names anybody nor has its like on the other side."""
    return (
        quote.voice in OWN_SPEECH
        and quote.holder != BOTH
        and record.desk.speaker(quote).party == quote.holder
        and not record.names_anybody(quote.selector.exact)
        and not record.alike(quote)
        and all((other.speaker, other.holder) == (quote.speaker, quote.holder) for other in record.over(quote))
        and record.once(quote)
    )


def ask(asked: Asked, quote: Quote) -> Item | None:
    """The question; none where the record has nobody else to choose."""
    record, language = asked.record, asked.language
    people = _people(record, quote.source)
    sides = record.desk.dossier.parties
    if people:
        options = tuple(Option(each.id, said(each.name, language), party=each.party) for each in people)
    elif _told_apart(record.desk, sides):
        options = tuple(Option(each.id, said(each.name, language), party=each.id) for each in sides)
    else:
        return None
    own = quote.speaker if people else quote.holder
    at = next(n for n, option in enumerate(options) if option.key == own)
    return Item(
        f"{Game.WHO}:{quote.id}", Game.WHO, asked.issue, quote.id, quote.holder, quote.source, record.span(quote),
        prompt_of(quote, asked.issue), options, (at,),
    )  # fmt: skip


def group(quote: Quote) -> str:
    """Everybody is asked about in turn."""
    return quote.speaker


def _people(record: Record, source: str) -> tuple[Speaker, ...]:
    """Whoever of both sides is quoted with words of their own in a source, in the order of the dossier; none where one
    side alone is, or where two are called alike: there the sides themselves are to choose from."""
    return record.desk.kept(("exercise people", source), lambda: _heard(record, source))


def _heard(record: Record, source: str) -> tuple[Speaker, ...]:
    heard = {q.speaker for q in record.quotes if q.source == source and q.voice in OWN_SPEECH}
    people = tuple(each for each in record.desk.dossier.speakers if each.party and each.id in heard)
    several = len({each.party for each in people}) > 1
    return people if several and _told_apart(record.desk, people) else ()


def _told_apart(desk: Desk, named: Sequence[Party | Speaker]) -> bool:
    """Whether no two are called alike in any of the dossier's languages."""
    names = ({evened(said(each.name, language)).strip() for each in named} for language in desk.dossier.languages)
    return all(len(each) == len(named) for each in names)
