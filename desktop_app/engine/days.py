"""Days in words, as each language writes them. No locale of the system has a say."""

from desktop_app.model.dossier import Event

_MONTHS = "January February March April May June July August September October November December".split()
_MARKS = {"zh": ("年", "月", "日", "至"), "ko": ("년 ", "월 ", "일", "~")}


def day(year: int, month: int, number: int) -> str:
    """A date in words, in the order English sources use."""
    return f"{number} {_MONTHS[month - 1]} {year}"


def event_days(event: Event, language: str) -> str:
    """The days of an event as a language writes them: English, Chinese or Korean."""
    first, last = event.start, event.end
    marks = _MARKS.get(language.partition("-")[0])
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
