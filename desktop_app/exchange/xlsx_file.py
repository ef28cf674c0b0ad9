"""A handout as an XLSX workbook. Every cell is a typed text: none can become a formula, a link or a number."""

import io
import re
from collections.abc import Generator
from math import ceil
from typing import Any, Final

import xlsxwriter  # type: ignore[import-untyped]

from desktop_app.engine.handout import Document, Mark, Paper
from desktop_app.engine.pairing import weight
from desktop_app.exchange.ink import SANS, SERIF, ink
from desktop_app.exchange.sheets import Cell, Sheet, sheets
from desktop_app.exchange.zipped import steady
from desktop_app.model.dossier import Side

Format = Any
Worksheet = Any
"""What the library makes: it has no types."""

_WIDTHS: Final = {
    "issue": 16, "step": 16, "side": 15, "kind": 11, "number": 7, "text": 64, "gloss": 40, "speaker": 20, "voice": 16,
    "place": 16, "proof": 14, "citation": 44, "relation": 14, "answering": 20, "answered": 20, "reason": 60,
    "source": 44, "what": 18, "quotes": 30, "task": 34, "answer": 24,
}  # fmt: skip
"""In characters, by a column's key; those of choices have no key of their own."""

_CHOICE: Final = 28
_ALONE: Final = 110
_LINE: Final = 14.5
_HIGHEST: Final = 409.0
"""The highest row that there can be, in points."""

_NAME: Final = 31
"""The longest name of a sheet."""

_ESCAPE: Final = re.compile("(?<=_)(?=x[0-9a-fA-F]{4}_)")
"""Inside what spreadsheets read as a character by its number ("_x0041_"). The library escapes such words, twice or in
part where there are faces or two of them overlap; cut here they are none, since each piece is read by itself."""


def write(document: Document) -> Generator[float, None, bytes]:
    """The workbook's bytes; yields the share that is done, from 0 to 1."""
    out = io.BytesIO()
    safe = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, safe)
    book.set_properties(
        {"title": document.title[:255], "subject": document.subtitle[:255], "author": "", "comments": ""}
    )
    tables = sheets(document)
    total = max(sum(len(table.rows) for table in tables), 1)
    formats = _Formats(book)
    names: set[str] = set()
    done = 0
    for table in tables:
        sheet = book.add_worksheet(_name(table.name, names))
        _set_up(sheet, table, formats, document.paper)
        for n, row in enumerate(table.rows, 1):
            sheet.set_row(n, _height(table, row))
            for column, cell in enumerate(row):
                _write(sheet, n, column, cell, formats)
            done += 1
            yield 0.8 * done / total
    book.close()
    yield 0.95
    return steady(out.getvalue())


def _name(wanted: str, taken: set[str]) -> str:
    """A name that a sheet can have and no other has."""
    name = "".join(" " if sign in "[]:*?/\\'" else sign for sign in wanted)[:_NAME].strip() or "-"
    n = 1
    while name.lower() in taken:
        n += 1
        name = f"{name[: _NAME - 3]} {n}"
    taken.add(name.lower())
    return name


class _Formats:
    """The formats of a workbook, each made once."""

    def __init__(self, book: "xlsxwriter.Workbook") -> None:
        self._book = book
        self._made: dict[tuple[Any, ...], Format] = {}

    def get(self, **properties: Any) -> "Format":
        """A format of these properties."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(properties)
        return self._made[key]

    def cell(self, *, said: bool, side: Side | None) -> "Format":
        """How a cell looks: words of a source in the serif face, a side's name in its colour."""
        colour = f"#{ink().sides[side] if side else ink().ink}"
        family = SERIF if said else SANS
        return self.get(
            font_name=family, font_size=10.5 if said else 10, font_color=colour, bold=side is not None,
            text_wrap=True, valign="top", bottom=4, bottom_color=f"#{ink().hairline}", num_format="@",
        )  # fmt: skip

    def head(self) -> "Format":
        """How a column's name looks."""
        return self.get(
            font_name=SANS, font_size=10, bold=True, font_color=f"#{ink().ink}", bg_color=f"#{ink().paper}",
            text_wrap=True, valign="vcenter", bottom=2, bottom_color=f"#{ink().ink}",
        )  # fmt: skip


def _height(table: Sheet, row: tuple[Cell, ...]) -> float:
    """How high a row is to be, in points: not every program reckons that from the text when it opens a file."""
    lines = 1
    for key, cell in zip(table.keys, row, strict=True):
        room = _width(table, key) * (0.92 if cell.said else 1.0)
        lines = max(lines, sum(max(ceil(weight(line) / room), 1) for line in cell.text.split("\n")))
    return min(_LINE * lines + 3, _HIGHEST)


def _width(table: Sheet, key: str) -> int:
    return _ALONE if table.keys == ("text",) else _WIDTHS.get(key, _CHOICE)


def _set_up(sheet: "Worksheet", table: Sheet, formats: _Formats, paper: Paper) -> None:
    for column, (key, name) in enumerate(zip(table.keys, table.columns, strict=True)):
        sheet.set_column(column, column, _width(table, key))
        sheet.write_string(0, column, name, formats.head())
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9 if paper is Paper.A4 else 1)
    sheet.fit_to_pages(1, 0)
    sheet.hide_gridlines(2)
    if len(table.keys) > 1:
        sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.keys) - 1)


def _write(sheet: "Worksheet", row: int, column: int, cell: Cell, formats: _Formats) -> None:
    usual = formats.cell(said=cell.said, side=cell.side)
    marked = [run for run in cell.runs if run.mark is Mark.EMPHASIS]
    runs = [run for run in cell.runs if run.text]
    if not runs:
        sheet.write_blank(row, column, None, usual)
    elif (marked and len(runs) > 1) or _ESCAPE.search(cell.text):
        family = SERIF if cell.said else SANS
        plain = formats.get(font_name=family, font_size=10.5, font_color=f"#{ink().ink}")
        under = formats.get(font_name=family, font_size=10.5, font_color=f"#{ink().ink}", underline=1)
        pieces: list[Any] = []
        for run in runs:
            for text in _ESCAPE.split(run.text):
                pieces += [under if run.mark is Mark.EMPHASIS else plain, text]
        _sure(sheet.write_rich_string(row, column, *pieces, usual))
    else:
        _sure(sheet.write_string(row, column, cell.text, usual))


def _sure(code: int) -> None:
    """The library says by a number that it left a text out or cut it; no text may be."""
    if code:
        raise ValueError(f"a cell was not written: {code}")
