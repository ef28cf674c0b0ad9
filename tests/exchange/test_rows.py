"""A dossier as a table: every quote on every issue once, its words unchanged, no cell a formula."""

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine.resolve import Desk
from desktop_app.exchange.rows import COLUMNS, as_csv, as_json, rows
from desktop_app.exchange.table import Cell
from desktop_app.model.build import dossier_of
from desktop_app.model.dossier import Selector
from tests.conftest import desk_of
from tests.files.samples import plain

WANTED = ("issue", "group", "holder", "speaker", "voice", "source", "start", "end", "verdict", "quote")


@pytest.fixture
def riverside() -> Desk:
    """The small fixture."""
    return desk_of(dossier_of(plain()))


def read_back(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_columns_promised_are_there() -> None:
    assert set(WANTED) <= set(COLUMNS)
    assert len(set(COLUMNS)) == len(COLUMNS)


def test_one_row_for_each_quote_and_issue(desk: Desk) -> None:
    table = rows(desk)
    assert all(tuple(row) == COLUMNS for row in table)
    pairs = [(row["quote_id"], row["issue"]) for row in table]
    assert len(set(pairs)) == len(pairs)
    assert set(pairs) == {(quote.id, issue) for quote in desk.dossier.quotes for issue in quote.issues}


def test_rows_run_by_issue_and_then_by_place(desk: Desk) -> None:
    table = rows(desk)
    issues = [issue.id for issue in desk.dossier.issues]
    sources = [source.id for source in desk.dossier.sources]
    keys = [(issues.index(str(r["issue"])), sources.index(str(r["source"])), r["start"]) for r in table]
    assert keys == sorted(keys, key=lambda key: (key[0], key[1], int(key[2] or 0)))


def test_a_row_says_what_the_dossier_says(riverside: Desk) -> None:
    assert rows(riverside)[-1] == {
        "issue": "meeting-again",
        "group": "common",
        "holder": "both",
        "speaker": "mr-pine",
        "voice": "readout",
        "source": "readout",
        "paragraph": 2,
        "start": 130,
        "end": 162,
        "verdict": "exact",
        "verbatim": True,
        "quote_id": "q-again",
        "quote": "Both sides agreed to meet again.",
    }


def test_each_quote_is_what_stands_at_its_place(desk: Desk) -> None:
    for row in rows(desk):
        text = desk.pages[str(row["source"])].index.text
        assert row["verbatim"] is True
        assert text[int(row["start"] or 0) : int(row["end"] or 0)] == row["quote"]


@pytest.mark.parametrize(
    ("exact", "verdict"),
    [("We have deep concerns about the river.  It belongs", "normalised"), ("We have no concerns", "lost")],
)
def test_words_that_are_not_verbatim_are_not_called_so(exact: str, verdict: str) -> None:
    dossier = dossier_of(plain())
    changed = replace(dossier.quotes[0], selector=Selector(exact, "", "", 29), emphasis=())
    table = rows(desk_of(replace(dossier, quotes=(changed, *dossier.quotes[1:]))))
    (row,) = (row for row in table if row["quote_id"] == changed.id)
    assert (row["verdict"], row["verbatim"], row["quote"]) == (verdict, False, exact)
    assert (row["start"] is None) is (row["paragraph"] is None) is (row["end"] is None) is (verdict == "lost")
    (line,) = (line for line in read_back(as_csv(table)[0]) if line["quote_id"] == changed.id)
    assert line["verbatim"] == "false"
    assert (line["start"] == "") is (verdict == "lost")


def test_json_comes_back_as_it_went(desk: Desk) -> None:
    table = rows(desk)
    text = as_json(table)
    assert json.loads(text) == table
    assert text.endswith("]\n")
    assert "\\u00a0" not in text, "words are written as they are"


def test_no_rows() -> None:
    assert json.loads(as_json([])) == []
    assert as_csv([]) == (",".join(COLUMNS) + "\r\n", 0)


def test_csv_comes_back_as_it_went(desk: Desk) -> None:
    table = rows(desk)
    text, defused = as_csv(table)
    assert defused == sum(str(row["quote"]).startswith(tuple("=+-@")) for row in table)
    for row, line in zip(table, read_back(text), strict=True):
        assert line["quote"].removeprefix("'") == str(row["quote"]).removeprefix("'")
        assert (line["start"], line["verbatim"]) == (str(row["start"]), "true")


def row_of(quote: Cell, **others: Cell) -> dict[str, Cell]:
    row: dict[str, Cell] = dict.fromkeys(COLUMNS)
    return row | {"quote": quote} | others


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0"]


@pytest.mark.parametrize("quote", FORMULAS)
def test_a_cell_that_begins_like_a_formula_is_defused_and_counted(quote: str) -> None:
    text, defused = as_csv([row_of(quote), row_of("no formula: =1")])
    first, second = read_back(text)
    assert defused == 1
    assert first["quote"] == f"'{quote}"
    assert second["quote"] == "no formula: =1"
    assert json.loads(as_json([row_of(quote)]))[0]["quote"] == quote


@pytest.mark.parametrize("quote", [" =1+1", "\u00a0=1", "\n=1", "\u3000=1", "\ufeff=1", "\u200b=1"])
def test_blanks_before_a_formula_do_not_hide_it(quote: str) -> None:
    text, defused = as_csv([row_of(quote)])
    assert (read_back(text)[0]["quote"], defused) == (f"'{quote}", 1)


def test_every_text_is_defused_not_the_quote_alone_and_numbers_stay_numbers() -> None:
    text, defused = as_csv([row_of("x", speaker="=1", issue="-2", start=-3)])
    (line,) = read_back(text)
    assert (line["speaker"], line["issue"], line["start"], defused) == ("'=1", "'-2", "-3", 2)


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), max_size=4))
@settings(deadline=None)
def test_any_words_survive_csv_but_for_the_apostrophe(words: list[str]) -> None:
    text, defused = as_csv([row_of(word) for word in words])
    back: list[Any] = [line["quote"] for line in read_back(text)]
    assert len(back) == len(words)
    assert sum(shown != word for shown, word in zip(back, words, strict=True)) == defused
    assert all(shown in (word, f"'{word}") for shown, word in zip(back, words, strict=True))
