"""A dossier as a table: one row for each quote and issue, as CSV or JSON."""

import json
from collections.abc import Sequence
from typing import Final

from desktop_app.engine.resolve import Desk
from desktop_app.exchange.table import Cell
from desktop_app.exchange.table import as_csv as csv_of

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
    """The rows as CSV, and how many cells were defused so that no spreadsheet takes them for formulas."""
    return csv_of(COLUMNS, ([row[column] for column in COLUMNS] for row in table))
