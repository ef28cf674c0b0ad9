"""Citations of quotes and sources in the styles of Chicago, the APA and the MLA, and plainly.

Made here and not by a citation processor: the one there is for Python writes "18,–19, March 2021", repeats the title
of a work without author and puts commas behind American quotation marks. What the manuals ask of a document without a
named author, of an undated one and of words that reach us through somebody else is little, and stands in this file:

- Chicago (18th edition; notes and bibliography, because a note has room for the voice): a full note.
- APA (7th): who uttered the words, "as cited in" the source, and an entry for the list of references.
- MLA (9th): "qtd. in" the source by its title, since who publishes it is not its author, and an entry for works cited.

The agency that publishes a side's own text is its author in Chicago's and the APA's lists. Titles keep the capitals
that the source gives them. An undated source says so and names the days of the meeting; nothing is guessed.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Final

from desktop_app.engine import cite
from desktop_app.engine.bibliography import Reference, one_line, paragraph, source_reference
from desktop_app.engine.citing import Manner, manner_of
from desktop_app.engine.filling import fill
from desktop_app.engine.resolve import Desk
from desktop_app.model.dossier import Quote, Voice, said


class Style(StrEnum):
    """How citations are written."""

    PLAIN = "plain"
    CHICAGO = "chicago"
    APA = "apa"
    MLA = "mla"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a citation, in italics or not."""

    text: str
    italic: bool = False


Runs = tuple[Run, ...]
"""A citation for formats that know italics; `plain` is its text."""


def plain(runs: Runs) -> str:
    """A citation as plain text."""
    return "".join(run.text for run in runs)


def cited(desk: Desk, quote: Quote, style: Style, language: str = "en") -> Runs:
    """What stands at a quote: Chicago's note, a parenthesis in APA's and MLA's styles, a line where it is plain. Always
    who uttered the words, by what voice unless they are the speaker's own, the source and the paragraph."""
    if style is Style.PLAIN:
        return (Run(cite.citation(desk, quote, language)),)
    source = source_reference(desk, desk.pages[quote.source].source, language)
    at = _At(_who(desk, quote, language, parenthesis=style is not Style.CHICAGO), paragraph(desk, quote))
    return _IN_TEXT[style](source, at, manner_of(language))


def bibliography(desk: Desk, sources: Iterable[str], style: Style, language: str = "en") -> tuple[Runs, ...]:
    """The list of sources by their ids, in the order that a style asks for, each once; in the order given where it is
    plain. Raises KeyError for an id that the dossier does not have."""
    entries = [entry(desk, source, style, language) for source in dict.fromkeys(sources)]
    return tuple(entries if style is Style.PLAIN else sorted(entries, key=_alphabetical))


def entry(desk: Desk, source: str, style: Style, language: str = "en") -> Runs:
    """A source as the style's list of references has it. Raises KeyError for an id that the dossier does not have."""
    manner = manner_of(language)
    made = _ENTRY[style](source_reference(desk, desk.pages[source].source, language), manner)
    title = one_line(said(desk.dossier.title, language))
    copy = _phrase(manner.copy_in, _titled(title, manner.work, slanted=manner.slanted))
    return _sentences([made, copy], manner)


def copied(desk: Desk, quote: Quote, style: Style, language: str = "en") -> str:
    """A quote's words with all that is needed to cite them, as plain text: the note, or the parenthesis and, below it,
    the entry that it points to. Words that are not verbatim say so."""
    if style is Style.PLAIN:
        return cite.quoted(desk, quote, language)
    words = f"“{quote.selector.exact}”{cite.warning(desk, quote, language)}"
    at = plain(cited(desk, quote, style, language))
    if style is Style.CHICAGO:
        return f"{words}\n{at}"
    return f"{words}{manner_of(language).blank}{at}\n\n{plain(entry(desk, quote.source, style, language))}"


@dataclass(frozen=True, slots=True)
class _At:
    """What a citation says of a quote: who and by what voice, and in which paragraph."""

    who: str
    paragraph: int | None


def _who(desk: Desk, quote: Quote, language: str, *, parenthesis: bool) -> str:
    """Who uttered words and by what voice, the voice in brackets where all of it stands in a parenthesis."""
    manner = manner_of(language)
    speaker = one_line(said(desk.speaker(quote).name, language))
    voice = "" if quote.voice is Voice.OWN else cite.voice_note(desk, quote, language)
    opening, closing = manner.brackets if parenthesis else manner.parentheses
    return f"{speaker}{opening}{voice}{closing}" if speaker and voice else speaker or voice


# Chicago


def _chicago_note(source: Reference, at: _At, manner: Manner) -> Runs:
    title = _titled(source.title, manner.marks)
    parts = [
        _text(at.who),
        _phrase(manner.inside, title) if at.who else title,
        _text(source.genre),
        _text(_meeting(source, manner)),
        _text(source.publisher),
        _text(_date(source, manner)),
        _text(_numbered(manner.paragraph, at.paragraph)),
    ]
    return _stopped(_listed(parts, manner), manner)


def _chicago_entry(source: Reference, manner: Manner) -> Runs:
    title, about = _titled(source.title, manner.marks), _about(source, _meeting(source, manner), manner)
    when = _date(source, manner)
    if source.author:
        return _sentences([_text(source.publisher), title, about, _text(_capital(when))], manner)
    return _sentences([title, about, _listed([_text(source.publisher), _text(when)], manner)], manner)


# APA


def _apa_in_text(source: Reference, at: _At, manner: Manner) -> Runs:
    named = _text(source.author) if source.author else _apa_title(_shortened(source.title), manner)
    year = str(source.issued.year) if source.issued else manner.undated
    origin = _phrase(manner.cited_in, named) if at.who else named
    return _enclosed([_text(at.who), origin, _text(year), _text(_numbered(manner.paragraph, at.paragraph))], manner)


def _apa_entry(source: Reference, manner: Manner) -> Runs:
    opening, closing = manner.brackets
    about = f"{opening}{plain(_about(source, _meeting(source, manner), manner))}{closing}"
    title = _merged((*_apa_title(source.title, manner), Run(about)))
    when = _date(source, manner)
    if source.issued and manner.year_first:
        day, _, year = when.rpartition(manner.comma)
        when = f"{year}{manner.comma}{day}"
    opening, closing = (mark.strip() for mark in manner.parentheses)
    date = _text(f"{opening}{when}{closing}")
    if source.author:
        return _sentences([_text(source.publisher), date, title], manner)
    return _sentences([title, date, _text(source.publisher)], manner)


def _apa_title(title: str, manner: Manner) -> Runs:
    return _titled(title, ("", "") if manner.slanted else manner.marks, slanted=manner.slanted)


# MLA


def _mla_in_text(source: Reference, at: _At, manner: Manner) -> Runs:
    title = _titled(_shortened(source.title), manner.marks)
    origin = _phrase(manner.quoted_in, title) if at.who else title
    return _enclosed([_text(at.who), origin, _text(_numbered(manner.paragraph_short, at.paragraph))], manner)


def _mla_entry(source: Reference, manner: Manner) -> Runs:
    """No "n.d.": the MLA leaves out a date that is not known, and the days of the meeting stand here."""
    about = _about(source, _meeting(source, manner, short=True), manner)
    when = manner.days_short(source.issued, source.issued) if source.issued else ""
    published = _listed([_text(source.publisher), _text(when)], manner)
    return _sentences([_titled(source.title, manner.marks), about, published], manner)


def _plain_entry(source: Reference, manner: Manner) -> Runs:
    facts = (source.publisher, source.genre, _meeting(source, manner), _date(source, manner))
    return _sentences([_listed([_titled(source.title, manner.marks), *map(_text, facts)], manner)], manner)


_IN_TEXT: Final = {Style.CHICAGO: _chicago_note, Style.APA: _apa_in_text, Style.MLA: _mla_in_text}
_ENTRY: Final = {
    Style.PLAIN: _plain_entry,
    Style.CHICAGO: _chicago_entry,
    Style.APA: _apa_entry,
    Style.MLA: _mla_entry,
}


# Facts in words


def _date(source: Reference, manner: Manner) -> str:
    return manner.days(source.issued, source.issued) if source.issued else manner.undated


def _meeting(source: Reference, manner: Manner, *, short: bool = False) -> str:
    days = (manner.days_short if short else manner.days)(*source.event)
    return fill(manner.meeting, source.place, days)


def _about(source: Reference, meeting: str, manner: Manner) -> Runs:
    return _listed([_text(_capital(source.genre)), _text(meeting)], manner)


def _numbered(phrase: str, number: int | None) -> str:
    return fill(phrase, number) if number else ""


_CUT: Final = re.compile(r"[,;:](?=\s)|\s[–—]\s|(?<=[^\W\d_])—|[：，；…]")
"""A pause in a title: no sign inside a number, a time or a pair of names ("U.S.–China")."""

_LONG: Final = 40
_LEAST: Final = 8
_PAIRED: Final = {"“": "”", "‘": "’", "(": ")", "[": "]", "（": "）", "《": "》", "「": "」", "『": "』"}


def _shortened(title: str) -> str:
    """A long title up to its first pause outside quotation marks and brackets: the short form by which a parenthesis
    names it."""
    if len(title) <= _LONG:
        return title
    heads = (title[: found.start()].rstrip() for found in _CUT.finditer(title, _LEAST))
    return next((head for head in heads if _closed(head)), title)


def _closed(text: str) -> bool:
    """Whether every mark and bracket that opens in a text closes there; an apostrophe closes nothing."""
    return all(text.count(opening) <= text.count(closing) for opening, closing in _PAIRED.items())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_HEAD: Final = re.compile(r"\W*(?:(?:an?|the)\s+(?=\w))?")
_ACCENTS: Final = re.compile("[\u0300-\u036f]")


def _alphabetical(runs: Runs) -> str:
    """What an entry is sorted by: its letters without their accents, and without signs and an English article at its
    beginning, as all three manuals ask."""
    return _HEAD.sub("", _ACCENTS.sub("", unicodedata.normalize("NFKD", plain(runs)).casefold()), count=1)


# Runs


def _text(text: str) -> Runs:
    return (Run(text),) if text else ()


def _merged(runs: Iterable[Run]) -> Runs:
    """Neighbours of one face as one run; empty ones are dropped."""
    faces = groupby((run for run in runs if run.text), key=lambda run: run.italic)
    return tuple(Run("".join(run.text for run in same), italic) for italic, same in faces)


def _titled(title: str, marks: tuple[str, str], *, slanted: bool = False) -> Runs:
    """A title in its marks, those inside it changed for the inner ones, or in italics unless it is in Chinese or Korean
    characters, which have none."""
    opening, closing = marks
    if (opening, closing) in _INNER:
        title = title.translate(str.maketrans("".join(marks), "".join(_INNER[marks])))
    return _merged((Run(opening), Run(title, slanted and not _EASTERN.search(title)), Run(closing)))


_INNER: Final = {("“", "”"): ("‘", "’"), ("《", "》"): ("〈", "〉"), ("『", "』"): ("「", "」")}
_EASTERN: Final = re.compile("[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]")


def _phrase(phrase: str, runs: Runs) -> Runs:
    """A phrase with runs in the place of its %1."""
    before, _, after = phrase.partition("%1")
    return _merged((Run(before), *runs, Run(after)))


def _listed(parts: Iterable[Runs], manner: Manner) -> Runs:
    """The parts that there are, joined by commas; one after a title stands where the language has it."""
    made: Runs = ()
    for part in filter(None, parts):
        made = _merged((*(_marked(made, manner.comma, manner) if made else ()), *part))
    return made


def _marked(runs: Runs, mark: str, manner: Manner) -> Runs:
    """Runs with a comma or a stop after them; in American style inside the closing quotation mark."""
    last = runs[-1]
    if manner.within and last.text.endswith("”"):
        sign, head = mark.rstrip(), last.text[:-1]
        # A mark that closes a quotation inside the title stands outside the sign as well; an apostrophe does not.
        inner = head.endswith("’") and head.rfind("‘") > head.rfind("’", 0, -1)
        head, closing = (head[:-1], "’”") if inner else (head, "”")
        return (*runs[:-1], Run(f"{head}{sign}{closing}{mark[len(sign) :]}", last.italic))
    return _merged((*runs, Run(mark)))


def _stopped(runs: Runs, manner: Manner) -> Runs:
    """Runs with one full stop at their end, none where a question or an exclamation ends them already."""
    ended = plain(runs).rstrip("”’" if manner.within else "").endswith((manner.stop, ".", "。", "?", "!", "？", "！"))
    return runs if ended or not runs else _marked(runs, manner.stop, manner)


def _sentences(parts: Iterable[Runs], manner: Manner) -> Runs:
    made: list[Run] = []
    for part in filter(None, parts):
        made += [Run(manner.blank)] * bool(made) + list(_stopped(part, manner))
    return _merged(made)


def _enclosed(parts: Iterable[Runs], manner: Manner) -> Runs:
    opening, closing = (mark.strip() for mark in manner.parentheses)
    return _merged((Run(opening), *_listed(parts, manner), Run(closing)))
