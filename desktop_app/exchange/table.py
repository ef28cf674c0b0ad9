"""A table as CSV: typed cells in, text that no spreadsheet takes for a formula out."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

Cell = str | int | float | bool | None

_FORMULA: Final = re.compile("[\t\r\n]|[\\s\u200b-\u200f\u2060\ufeff]*[=+\\-@＝＋－＠]")


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]], delimiter: str = ",") -> tuple[str, int]:
    """The table as CSV, and how many cells were defused. With a tab as `delimiter` it is what spreadsheets paste.

    A spreadsheet takes a text that begins like a formula for one; such a cell gets an apostrophe in front, which is a
    change to the words and therefore counted and to be told. Numbers are no texts and stay what they are.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    defused = 0
    for row in (columns, *rows):
        unsafe = [isinstance(cell, str) and _FORMULA.match(cell) is not None for cell in row]
        defused += sum(unsafe)
        writer.writerow([f"'{cell}" if bad else _text(cell) for cell, bad in zip(row, unsafe, strict=True)])
    return out.getvalue(), defused


def _text(value: Cell) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
