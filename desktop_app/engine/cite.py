"""A quote as plain text, with or without its citation."""

from desktop_app.engine.citing import manner_of
from desktop_app.engine.days import event_days
from desktop_app.engine.filling import fill
from desktop_app.engine.resolve import Desk, reporter_of
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import Event, Quote, Voice, said


def citation(desk: Desk, quote: Quote, language: str = "en") -> str:
    """Speaker, voice, title, date, paragraph: what a reader needs to find the words again and to know whose they are.

    An undated source is cited by the meeting it speaks of, since nothing but what the record shows is stated.
    """
    manner = manner_of(language)
    source, event = desk.pages[quote.source].source, desk.dossier.event
    span = desk.anchors[quote.id].span
    paragraph = desk.pages[quote.source].index.paragraph_at(span.start) if span else None
    parts = (
        _who(desk, quote, language),
        source.title.join(manner.marks),
        said(source.publisher, language),
        said(event.place, language),
        event_days(Event({}, source.date, source.date) if source.date else event, language),
        f"¶{paragraph}" if paragraph else "",
    )
    return manner.comma.join(filter(None, parts))


def _who(desk: Desk, quote: Quote, language: str) -> str:
    """The speaker with the voice; the voice alone where nobody is named, unless the words are somebody's own."""
    speaker, voice = said(desk.speaker(quote).name, language), voice_note(desk, quote, language)
    if not speaker:
        return "" if quote.voice is Voice.OWN else voice
    return f"{speaker}{voice.join(manner_of(language).parentheses)}"


def voice_note(desk: Desk, quote: Quote, language: str) -> str:
    """How the words reach us, so that nobody quotes as said what was interpreted, or reported by the other side."""
    manner = manner_of(language)
    holder = desk.parties.get(quote.holder)
    whose = said(holder.name, language) if holder else manner.both
    return fill(manner.voices[quote.voice], whose, reporter_of(desk, quote, language))


def warning(desk: Desk, quote: Quote, language: str) -> str:
    """What stands behind words that are not verbatim; "" where they are."""
    verdict, manner = desk.anchors[quote.id].verdict, manner_of(language)
    return "" if verdict.verbatim else manner.not_verbatim[verdict is Verdict.LOST].join(manner.brackets)


def quoted(desk: Desk, quote: Quote, language: str = "en") -> str:
    """The words in quotation marks with their citation; words that are not verbatim say so."""
    return f"“{quote.selector.exact}” — {citation(desk, quote, language)}{warning(desk, quote, language)}"
