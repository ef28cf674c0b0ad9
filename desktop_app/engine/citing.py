"""How each language writes a citation: its punctuation, its marks around titles, its dates, its few fixed words.

What a locale file is to a citation processor: citations are made without Qt, in the language of the dossier's editorial
text, which need not be the interface's. Another language than the three is cited in the English manner.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from desktop_app.engine.days import event_days
from desktop_app.model.dossier import Event, Kind, Voice

_LONG: Final = "January February March April May June July August September October November December".split()
_SHORT: Final = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()


@dataclass(frozen=True, slots=True)
class Manner:
    """One language's way of citing. Phrases hold %1, %2; `within` says whether a comma or a full stop that follows a
    title stands inside its quotation marks; `slanted` whether titles of whole works are set in italics, else in
    `work`, the marks around them; `marks` are those around other titles. `not_verbatim` says so of words that differ
    and of words that are lost. Of `voices`, %1 is whose position it is and %2 who reports it; `both` is said of what
    both sides hold.

    `days` and `days_short` write the days from one to another; `year_first` whether the APA's date begins with the
    year, which other languages write first anyway.
    """

    comma: str
    stop: str
    blank: str
    brackets: tuple[str, str]
    parentheses: tuple[str, str]
    marks: tuple[str, str]
    work: tuple[str, str]
    within: bool
    slanted: bool
    undated: str
    paragraph: str
    paragraph_short: str
    meeting: str
    inside: str
    cited_in: str
    quoted_in: str
    copy_in: str
    kinds: dict[Kind, str]
    voices: dict[Voice, str]
    both: str
    not_verbatim: tuple[str, str]
    days: Callable[[date, date], str]
    days_short: Callable[[date, date], str]
    year_first: bool


def manner_of(language: str) -> Manner:
    """The manner of a language tag."""
    return _MANNERS.get(language.partition("-")[0].lower(), _MANNERS["en"])


def _american(first: date, last: date) -> str:
    """ "March 18–19, 2021", or as much of both dates as differs."""
    begun = f"{_LONG[first.month - 1]} {first.day}"
    if first == last:
        return f"{begun}, {first.year}"
    if first.year != last.year:
        return f"{begun}, {first.year}–{_LONG[last.month - 1]} {last.day}, {last.year}"
    end = f"{last.day}" if first.month == last.month else f"{_LONG[last.month - 1]} {last.day}"
    return f"{begun}–{end}, {last.year}"


def _day_first(first: date, last: date) -> str:
    """ "18–19 Mar. 2021", or as much of both dates as differs."""
    end = f"{last.day} {_SHORT[last.month - 1]} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day} {_SHORT[first.month - 1]} {first.year}–{end}"
    return f"{first.day}–{end}" if first.month == last.month else f"{first.day} {_SHORT[first.month - 1]}–{end}"


def _chinese(first: date, last: date) -> str:
    return event_days(Event({}, first, last), "zh")


def _korean(first: date, last: date) -> str:
    return event_days(Event({}, first, last), "ko")


_TONGUES: Final = ("en", "zh", "ko")

_WRITTEN: Final[dict[str, tuple[Any, Any, Any]]] = {
    "comma": (", ", "，", ", "),
    "stop": (".", "。", "."),
    "blank": (" ", "", " "),
    "brackets": ((" [", "]"), ("［", "］"), ("[", "]")),
    "parentheses": ((" (", ")"), ("（", "）"), ("(", ")")),
    "marks": (("“", "”"), ("《", "》"), ("“", "”")),
    "work": (("", ""), ("《", "》"), ("『", "』")),
    "within": (True, False, False),
    "slanted": (True, False, False),
    "undated": ("n.d.", "日期不详", "날짜 미상"),
    "paragraph": ("para. %1", "第%1段", "문단 %1"),
    "paragraph_short": ("par. %1", "第%1段", "문단 %1"),
    "meeting": ("meeting at %1, %2", "%2%1会谈", "%1 회담, %2"),
    "inside": ("in %1", "载%1", "%1"),
    "cited_in": ("as cited in %1", "转引自%1", "%1에서 재인용"),
    "quoted_in": ("qtd. in %1", "转引自%1", "%1에서 재인용"),
    "copy_in": ("Copy in the dossier %1", "抄本见卷宗%1", "자료집 %1에 실린 사본"),
    "kinds": (
        {Kind.TRANSCRIPT: "transcript", Kind.READOUT: "readout", Kind.PRESS: "press report"},
        {Kind.TRANSCRIPT: "会谈实录", Kind.READOUT: "会谈通报", Kind.PRESS: "报刊报道"},
        {Kind.TRANSCRIPT: "녹취록", Kind.READOUT: "발표문", Kind.PRESS: "언론 보도"},
    ),
    "voices": (
        {
            Voice.OWN: "own words",
            Voice.INTERPRETED: "via interpreter",
            Voice.READOUT: "own readout",
            Voice.REPORTED: "as reported by %2; position held by: %1",
            Voice.PRESS: "as reported by the press",
        },
        {
            Voice.OWN: "本人原话",
            Voice.INTERPRETED: "经翻译",
            Voice.READOUT: "本方通报",
            Voice.REPORTED: "据%2转述；立场方：%1",
            Voice.PRESS: "据报刊报道",
        },
        {
            Voice.OWN: "본인 발언",
            Voice.INTERPRETED: "통역을 거친 발언",
            Voice.READOUT: "자국 발표문",
            Voice.REPORTED: "%2 측의 전언, 입장 주체: %1",
            Voice.PRESS: "언론 보도",
        },
    ),
    "both": ("both sides", "双方", "양측"),
    "not_verbatim": (
        ("not verbatim: differs in typography", "not verbatim: not found in the source"),
        ("非逐字引文：字符写法有出入", "非逐字引文：来源中未找到"),
        ("원문 그대로가 아님: 문자 표기가 다름", "원문 그대로가 아님: 출처에서 찾지 못함"),
    ),
    "days": (_american, _chinese, _korean),
    "days_short": (_day_first, _chinese, _korean),
    "year_first": (True, False, False),
}
"""Each field of a manner in the three languages, so that whoever changes one sees the others."""

_MANNERS: Final = {
    tongue: Manner(**{name: written[n] for name, written in _WRITTEN.items()}) for n, tongue in enumerate(_TONGUES)
}
