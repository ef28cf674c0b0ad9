"""A quote as plain text, with or without its citation."""

from typing import Final

from desktop_app.engine.filling import fill
from desktop_app.engine.resolve import Desk, reporter_of
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import Event, Quote, Voice, said

_VOICES: Final[dict[str, dict[Voice, str]]] = {
    "en": {
        Voice.OWN: "own words",
        Voice.INTERPRETED: "via interpreter",
        Voice.READOUT: "own readout",
        Voice.REPORTED: "as reported by %2; position held by: %1",
        Voice.PRESS: "as reported by the press",
    },
    "zh": {
        Voice.OWN: "本人原话",
        Voice.INTERPRETED: "经翻译",
        Voice.READOUT: "本方通报",
        Voice.REPORTED: "据%2转述；立场方：%1",
        Voice.PRESS: "据报刊报道",
    },
    "ko": {
        Voice.OWN: "본인 발언",
        Voice.INTERPRETED: "통역을 거친 발언",
        Voice.READOUT: "자국 발표문",
        Voice.REPORTED: "%2 측의 전언, 입장 주체: %1",
        Voice.PRESS: "언론 보도",
    },
}
_BOTH_SIDES: Final = {"en": "both sides", "zh": "双方", "ko": "양측"}
_MONTHS = "January February March April May June July August September October November December".split()


def citation(desk: Desk, quote: Quote, language: str = "en") -> str:
    """Speaker, voice, title, date, paragraph: what a reader needs to find the words again and to know whose they are.

    An undated source is cited by the meeting it speaks of, since nothing but what the record shows is stated.
    """
    source = desk.pages[quote.source].source
    speaker = said(desk.speaker(quote).name, language)
    span = desk.anchors[quote.id].span
    paragraph = desk.pages[quote.source].index.paragraph_at(span.start) if span else None
    event = desk.dossier.event
    when = event_days(Event({}, source.date, source.date) if source.date else event, language)
    place = f"{said(event.place, language)}, {when}"
    who = f"{speaker} ({voice_note(desk, quote, language)})" if speaker else ""
    parts = [who, f"“{source.title}”", said(source.publisher, language), place]
    return ", ".join([*filter(None, parts), *([f"¶{paragraph}"] if paragraph else [])])


def voice_note(desk: Desk, quote: Quote, language: str) -> str:
    """How the words reach us, so that nobody quotes as said what was interpreted, or reported by the other side."""
    primary = language.partition("-")[0]
    phrase = _VOICES.get(primary, _VOICES["en"])[quote.voice]
    if quote.voice is not Voice.REPORTED:
        return phrase
    holder = desk.parties.get(quote.holder)
    whose = said(holder.name, language) if holder else _BOTH_SIDES.get(primary, _BOTH_SIDES["en"])
    return fill(phrase, whose, reporter_of(desk, quote, language))


def quoted(desk: Desk, quote: Quote, language: str = "en") -> str:
    """The words in quotation marks with their citation; words that are not verbatim say so."""
    verdict = desk.anchors[quote.id].verdict
    warning = "" if verdict.verbatim else " [not verbatim: differs in typography]"
    if verdict is Verdict.LOST:
        warning = " [not verbatim: not found in the source]"
    return f"“{quote.selector.exact}” — {citation(desk, quote, language)}{warning}"


def day(year: int, month: int, number: int) -> str:
    """A date in words, in the order English sources use."""
    return f"{number} {_MONTHS[month - 1]} {year}"


def event_days(event: Event, language: str) -> str:
    """The days of an event as a language writes them: English, Chinese or Korean."""
    first, last = event.start, event.end
    marks = {"zh": ("年", "月", "日", "至"), "ko": ("년 ", "월 ", "일", "~")}.get(language.partition("-")[0])
    if marks is None:
        return dates(event)
    year, month, end, to = marks
    begun = f"{first.year}{year}{first.month}{month}{first.day}"
    if first == last:
        return f"{begun}{end}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{begun}{end if to == '至' else ''}{to}{last.day}{end}"
    return f"{begun}{end}{to}{last.year}{year}{last.month}{month}{last.day}{end}"


def dates(event: Event) -> str:
    """The days of an event: "18–19 March 2021", or both dates whole where the months differ."""
    first, last = event.start, event.end
    if first == last:
        return day(first.year, first.month, first.day)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last.year, last.month, last.day)}"
    return f"{day(first.year, first.month, first.day)} – {day(last.year, last.month, last.day)}"
