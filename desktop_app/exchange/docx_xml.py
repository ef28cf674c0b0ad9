"""Paragraphs, runs and cells of a DOCX file as XML elements.

They are made directly, since the library's own calls look through the whole document for each paragraph of a table,
which takes hours for a large record.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement, parse_xml

from desktop_app.engine.handout import Mark, Run, Runs, plain
from desktop_app.exchange.ink import east, ink, locale_of
from desktop_app.model.dossier import Side

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BREAKS: Final = re.compile("([\n\t])")
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

MILLIMETRE: Final = 56.6929
"""In twentieths of a point, which the format counts in."""


def element(tag: str, **attributes: str | int) -> "Element":
    """An element such as `w:p`, with attributes of the same namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def child(parent: "Element", tag: str, **attributes: str | int) -> "Element":
    """An element added to another one."""
    made = element(tag, **attributes)
    parent.append(made)
    return made


def xml(text: str) -> "Element":
    """An element from its source, whose `w:` is declared here."""
    head, close, rest = text.partition(">")
    slash = "/" if head.endswith("/") else ""
    return parse_xml(f"{head.removesuffix('/')} {nsdecls('w')}{slash}{close}{rest}")


def paragraph(
    style: str,
    runs: Runs | str,
    language: str,
    *,
    side: Side | None = None,
    bar: str = "",
    keep: bool = False,
    extra: "Iterable[Element]" = (),
) -> "Element":
    """A paragraph in a named style. `bar` draws a line of the side's colour at its left, "single" or "dashed"; `keep`
    holds it on the page of the next one. `extra` are elements put before the runs."""
    made = element("w:p")
    properties = child(made, "w:pPr")
    child(properties, "w:pStyle", val=style)
    if keep:
        child(properties, "w:keepNext")
    if bar:
        border = child(properties, "w:pBdr")
        child(border, "w:left", val=bar, sz=18, space=6, color=ink().sides[side])
        child(properties, "w:ind", left=170)
    for each in extra:
        made.append(each)
    for run in plain(runs) if isinstance(runs, str) else runs:
        made.append(run_of(run, language, side=side, serif=style == "Words", dashed=bar == "dashed"))
    return made


def run_of(
    run: Run, language: str, *, side: Side | None = None, serif: bool = False, dashed: bool = False
) -> "Element":
    """A run of text in its language; `language` is the document's."""
    made = element("w:r")
    properties = child(made, "w:rPr")
    own = run.language or language
    if run.language and run.language != language:
        child(properties, "w:rFonts", eastAsia=east(own, serif=serif))
    _mark(properties, run, side, dashed=dashed)
    child(properties, "w:lang", val=locale_of(own), eastAsia=locale_of(own if _is_east(own) else language))
    for piece in _BREAKS.split(run.text):
        if piece == "\n":
            child(made, "w:br")
        elif piece == "\t":
            child(made, "w:tab")
        elif piece:
            text = child(made, "w:t")
            text.set(_SPACE, "preserve")
            text.text = piece
    return made


def _mark(properties: "Element", run: Run, side: Side | None, *, dashed: bool) -> None:
    """What a run is, in the order that the format asks for."""
    match run.mark:
        case Mark.EMPHASIS:
            child(properties, "w:u", val="dash" if dashed else "single", color=ink().sides[side])
            child(properties, "w:shd", val="clear", color="auto", fill=ink().fills[side])
        case Mark.STRONG:
            child(properties, "w:b")
        case Mark.ITALIC:
            child(properties, "w:i")
        case Mark.NOTE:
            child(properties, "w:b")
            child(properties, "w:color", val=ink().sides[run.side])
            child(properties, "w:vertAlign", val="superscript")
        case Mark.PLAIN:
            pass


def _is_east(language: str) -> bool:
    return language.partition("-")[0] in ("zh", "ko", "ja")


def coloured(text: str, colour: str, *, bold: bool = False) -> "Element":
    """A run in a colour, six hexadecimal digits."""
    made = element("w:r")
    properties = child(made, "w:rPr")
    if bold:
        child(properties, "w:b")
    child(properties, "w:color", val=colour)
    inside = child(made, "w:t")
    inside.set(_SPACE, "preserve")
    inside.text = text
    return made


def bookmarked(made: "Element", name: str, number: int) -> "Element":
    """The paragraph as a place that links lead to."""
    start = element("w:bookmarkStart", id=number, name=name)
    made.insert(1, start)
    child(made, "w:bookmarkEnd", id=number)
    return made


def linked(text: str, name: str, style: str, language: str) -> "Element":
    """A paragraph that leads to a bookmark."""
    made = paragraph(style, (), language)
    link = child(made, "w:hyperlink", anchor=name, history=1)
    link.append(run_of(Run(text), language))
    return made


def fields(text: str, codes: Sequence[str]) -> "Iterator[Element]":
    """A text with %1, %2 as runs and fields of these codes, such as PAGE."""
    for piece in re.split("(%[1-9])", text):
        if re.fullmatch("%[1-9]", piece):
            field = element("w:fldSimple", instr=codes[int(piece[1]) - 1])
            child(child(field, "w:r"), "w:t").text = "1"
            yield field
        elif piece:
            run = element("w:r")
            inside = child(run, "w:t")
            inside.set(_SPACE, "preserve")
            inside.text = piece
            yield run


def table(widths: Sequence[int], *, gap: int = 0) -> "Element":
    """An empty table of fixed columns, widths and the gap between them in twentieths of a point."""
    made = element("w:tbl")
    properties = child(made, "w:tblPr")
    child(properties, "w:tblW", w=sum(widths), type="dxa")
    child(properties, "w:tblLayout", type="fixed")
    margins = child(properties, "w:tblCellMar")
    for name in ("left", "right"):
        child(margins, f"w:{name}", w=gap // 2, type="dxa")
    grid = child(made, "w:tblGrid")
    for width in widths:
        child(grid, "w:gridCol", w=width)
    return made


def row(parent: "Element", cells: "Sequence[Sequence[Element]]", widths: Sequence[int], *, head: bool = False) -> None:
    """A row that no page break parts; as a head it is repeated on every page."""
    made = child(parent, "w:tr")
    properties = child(made, "w:trPr")
    child(properties, "w:cantSplit")
    if head:
        child(properties, "w:tblHeader")
    for inside, width in zip(cells, widths, strict=True):
        cell = child(made, "w:tc")
        child(child(cell, "w:tcPr"), "w:tcW", w=width, type="dxa")
        for each in inside or (element("w:p"),):
            cell.append(each)
