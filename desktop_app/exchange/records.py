"""A dossier as one text file of records: rows for spreadsheets and programs, or references for reference managers."""

from typing import Final, NamedTuple

from desktop_app.engine.resolve import Desk

REFERENCES: Final = ("bib", "ris", "csl")
"""A reference for each source and each quote; CSL-JSON is JSON by its suffix, and so are the rows."""


class Records(NamedTuple):
    """The text of a file, how many records stand in it, and how many cells were defused."""

    text: str
    number: int
    defused: int = 0


def records(desk: Desk, kind: str, language: str) -> Records:
    """The records of a dossier: references where the kind is one of those above, else rows for each quote and issue, as
    "json" or as "csv". What the editor says of a source in `language`."""
    if kind in REFERENCES:
        from desktop_app.engine.bibliography import references
        from desktop_app.exchange.citations import FORMATS

        made = references(desk, desk.pages, desk.quotes, language)
        return Records(FORMATS["json" if kind == "csl" else kind](made), len(made))
    from desktop_app.exchange.rows import as_csv, as_json, rows

    table = rows(desk)
    if kind == "json":
        return Records(as_json(table), len(table))
    text, defused = as_csv(table)
    return Records(text, len(table), defused)
