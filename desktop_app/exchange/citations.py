"""References for other programs: BibTeX, RIS and CSL-JSON. How citations read is `engine.citations`' to say.

RIS is written by rispy. BibTeX is written here: pybtex leaves "$", "^" and "\\" as TeX would misread them and refuses a
title with a brace that has no other half. All three carry the same facts, and of a quote its words, unchanged.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

from desktop_app.engine.bibliography import Reference, short_name
from desktop_app.engine.citations import Run, Runs, Style, bibliography, cited, copied, plain

__all__ = [
    "FORMATS",
    "Run",
    "Runs",
    "Style",
    "as_bibtex",
    "as_csl",
    "as_ris",
    "bibliography",
    "cited",
    "copied",
    "plain",
]


def as_csl(references: Iterable[Reference]) -> str:
    """The references as CSL-JSON, a list of objects."""
    text = json.dumps([_csl(each) for each in references], ensure_ascii=False, indent=1)
    # A half of a surrogate pair cannot be written in UTF-8, but JSON can name it.
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text) + "\n"


def as_ris(references: Iterable[Reference]) -> str:
    """The references as RIS, one line a field."""
    import rispy  # type: ignore[import-untyped]

    class Writer(rispy.RisWriter):  # type: ignore[misc]
        """Without the numbers that rispy puts above each reference: RIS knows none."""

        def set_header(self, count: int) -> str:
            return ""

    return str(rispy.dumps([_ris(each) for each in references], implementation=Writer))


def as_bibtex(references: Iterable[Reference]) -> str:
    """The references as BibTeX in UTF-8, what TeX takes for commands written out."""
    return "\n".join(_bibtex(each) for each in references)


FORMATS: Final[Mapping[str, Callable[[Iterable[Reference]], str]]] = {
    "bib": as_bibtex,
    "ris": as_ris,
    "json": as_csl,
}
"""What writes each format, by the suffix of its files."""


def _csl(reference: Reference) -> dict[str, Any]:
    made: dict[str, Any] = {"id": reference.id, "type": reference.type, "title": reference.title}
    if reference.author:
        made["author"] = [{"literal": reference.author}]
    if reference.issued:
        made["issued"] = {"date-parts": [_parts(reference.issued)]}
    first, last = reference.event
    made["event-date"] = {"date-parts": [_parts(first)] if first == last else [_parts(first), _parts(last)]}
    texts = (
        ("event-place", reference.place),
        ("publisher", short_name(reference.publisher)),
        ("genre", reference.genre),
        ("language", reference.language),
        ("locator", str(reference.locator or "")),
        ("note", " ".join(_sentence(note) for note in _notes(reference))),
        ("annote", reference.words),
    )
    return made | {name: value for name, value in texts if value}


def _parts(day: date) -> list[int]:
    return [day.year, day.month, day.day]


def _notes(reference: Reference) -> list[str]:
    """What the editor says, with the publisher whole where its short name is not all of it."""
    whole = reference.publisher if short_name(reference.publisher) != reference.publisher else ""
    return [note for note in (*reference.notes, whole) if note]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "。", "!", "?", "！", "？")) else f"{text}."


def _event(reference: Reference) -> str:
    """The place and the days of the meeting, the days as ISO 8601 writes them."""
    first, last = reference.event
    days = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return ", ".join(filter(None, (reference.place, days)))


def _ris(reference: Reference) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type_of_reference": "NEWS" if reference.type == "article-newspaper" else "GEN",
        "id": reference.id,
        "title": reference.title,
        "authors": [reference.author] if reference.author else [],
        "publisher": short_name(reference.publisher),
        "type_of_work": reference.genre,
        "language": reference.language,
        "notes": [_event(reference), *_notes(reference)],
        "research_notes": reference.words,
    }
    if reference.issued:
        made |= {"year": str(reference.issued.year), "date": reference.issued.isoformat().replace("-", "/")}
    return {name: _line(value) for name, value in made.items() if value}


def _line(value: Any) -> Any:
    """A value, or each of a list, on one line: a second line would be read as another field or as none."""
    if isinstance(value, list):
        return [_line(each) for each in value]
    return _HALVES.sub("\ufffd", _BREAKS.sub(" ", value))


_HALVES: Final = re.compile("[\ud800-\udfff]")
_BREAKS: Final = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]")
"""What some reader takes for the end of a line, and what no text file should hold."""


def _bibtex(reference: Reference) -> str:
    fields = {
        "author": f"{{{_tex(reference.author)}}}" if reference.author else "",
        "title": f"{{{_tex(reference.title)}}}",
        "howpublished": _tex(reference.genre),
        "publisher": _tex(short_name(reference.publisher)),
        "date": reference.issued.isoformat() if reference.issued else "",
        "year": str(reference.issued.year) if reference.issued else "",
        "venue": _tex(reference.place),
        "eventdate": "/".join(dict.fromkeys(day.isoformat() for day in reference.event)),
        "language": _tex(reference.language),
        "note": _tex(" ".join(_sentence(note) for note in _notes(reference))),
        "annote": _tex(reference.words),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return "@misc{" + ",\n".join((reference.id, *lines)) + "\n}\n"


def _tex(text: str) -> str:
    """A text for TeX: the same words, with what TeX would take for a command written as one."""
    return _SPECIAL.sub(lambda found: _COMMANDS[found[0]], _line(text))


_COMMANDS: Final = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "$&#%_"},
    "\u00a0": "~",
    " ": "\\ ",
    **{sign: f"{{}}{sign}" for sign in "-`',<>"},
}
_SPECIAL: Final = re.compile("[\\\\{}~^$&#%_\u00a0]|(?<= ) |(?<=-)-|(?<=[`?!])`|(?<=')'|(?<=,),|(?<=<)<|(?<=>)>")
"""What TeX would take for a command, blanks that it would fold, and signs that it would make one with those before."""
