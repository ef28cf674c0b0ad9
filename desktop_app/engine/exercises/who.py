"""Who said it? A statement and those who could have made it."""

from desktop_app.engine.exercises.item import Item, Option
from desktop_app.engine.exercises.record import Asked, Record, prompt_of
from desktop_app.model.dossier import BOTH, OWN_SPEECH, Quote, said
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
    record = asked.record
    options = _options(record, quote, asked.language)
    keys = [option.key for option in options]
    own = quote.speaker if quote.speaker in keys else quote.holder
    if len(options) < 2 or own not in keys:
        return None
    prompt = prompt_of(quote, asked.issue)
    at = (keys.index(own),)
    return Item(
        f"{Game.WHO}:{quote.id}", Game.WHO, asked.issue, quote.id, quote.holder, quote.source, record.span(quote),
        prompt, options, at,
    )  # fmt: skip


def group(quote: Quote) -> str:
    """Everybody is asked about in turn."""
    return quote.speaker


def _options(record: Record, quote: Quote, language: str) -> tuple[Option, ...]:
    """Whoever of both sides speaks in the source; where one side alone does, the sides themselves. In the order of the
    dossier, the same in all questions of a source."""
    desk = record.desk
    quoted = desk.kept(("exercise speakers", quote.source), lambda: _speakers(record, quote.source))
    parties = {desk.speakers[speaker].party for speaker in quoted}
    if len(parties) > 1:
        return tuple(_speaker(record, each, language) for each in quoted)
    return tuple(Option(p.id, said(p.name, language), party=p.id) for p in desk.dossier.parties)


def _speaker(record: Record, speaker: str, language: str) -> Option:
    found = record.desk.speakers[speaker]
    return Option(found.id, said(found.name, language), party=found.party)


def _speakers(record: Record, source: str) -> tuple[str, ...]:
    """Who of the sides is quoted with words of their own in a source."""
    heard = {q.speaker for q in record.quotes if q.source == source and q.voice in OWN_SPEECH}
    return tuple(s.id for s in record.desk.dossier.speakers if s.party and s.id in heard)
