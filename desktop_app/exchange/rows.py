"""A dossier as a table: one row for each quote and issue, as CSV or JSON."""

import csv
import io
import json
import re
from collections.abc import Sequence
from typing import Final

from desktop_app.engine.resolve import Desk

COLUMNS: Final = (
    "issue",
    "group",
    "holder",
    "speaker",
    "voice",
    "source",
    "paragraph",
    "start",
    "end",
    "verdict",
    "verbatim",
    "quote_id",
    "quote",
)
"""The columns; `start` and `end` in code points of the source, empty for a lost quote."""

_FORMULA: Final = re.compile("[\t\r\n]|[\\s\u200b-\u200f\u2060\ufeff]*[=+\\-@＝＋－＠]")

Cell = str | int | bool | None


def rows(desk: Desk) -> list[dict[str, Cell]]:
    """The rows, issue by issue in the dossier's order, then by place. The words are those of the dossier, unchanged."""
    made = []
    for issue in desk.dossier.issues:
        for quote in desk.quotes_on(issue.id):
            anchor = desk.anchors[quote.id]
            span = anchor.span
            index = desk.pages[quote.source].index
            values: tuple[Cell, ...] = (
                issue.id,
                issue.group.value,
                quote.holder,
                quote.speaker,
                quote.voice.value,
                quote.source,
                index.paragraph_at(span.start) if span else None,
                span.start if span else None,
                span.end if span else None,
                anchor.verdict.value,
                anchor.verdict.verbatim,
                quote.id,
                quote.selector.exact,
            )
            made.append(dict(zip(COLUMNS, values, strict=True)))
    return made


def as_json(table: Sequence[dict[str, Cell]]) -> str:
    """The rows as a JSON list of objects."""
    return json.dumps(list(table), ensure_ascii=False, indent=1) + "\n"


def as_csv(table: Sequence[dict[str, Cell]]) -> tuple[str, int]:
    """The rows as CSV, and how many cells were defused.

    A spreadsheet takes a cell that begins like a formula for one; such a cell gets an apostrophe in front, which is a
    change to the words and therefore counted and to be told.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    defused = 0
    for row in table:
        cells = [_cell(row[column]) for column in COLUMNS]
        unsafe = [_FORMULA.match(cell) is not None for cell in cells]
        defused += sum(unsafe)
        writer.writerow([f"'{cell}" if bad else cell for cell, bad in zip(cells, unsafe, strict=True)])
    return out.getvalue(), defused


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
