"""The list of hits: a sound item model that grows, and makes a row only when it is looked at."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desktop_app.engine.desk import Desk
from desktop_app.engine.search import Group, Query, library_of
from desktop_app.engine.search_rows import Row, row_at
from desktop_app.engine.search_scan import Scan
from desktop_app.qt import search_model
from desktop_app.qt.search_model import ENTRY, FIRST, ROW, Entry, HitPhrases, SearchModel
from tests.engine.search_samples import run
from tests.ui import bundled


@pytest.fixture
def model() -> SearchModel:
    return SearchModel(HitPhrases())


def scan(text: str) -> Scan:
    return Scan(library_of(bundled().desk), Query(text))


def entries(model: SearchModel) -> list[Entry]:
    return [model.index(n).data(ENTRY) for n in range(model.rowCount())]


def headings(model: SearchModel) -> list[str]:
    return [model.index(n).data() for n, entry in enumerate(entries(model)) if entry.is_heading]


def test_it_keeps_qts_rules_while_it_grows(qtmodeltester: ModelTester, model: SearchModel) -> None:
    check: Callable[[SearchModel], None] = qtmodeltester.check
    check(model)
    growing = scan("china")
    model.show_scan(bundled().desk, growing)
    while not growing.done:
        growing.step()
        model.grow()
        check(model)
    for group in Group:
        model.more(group)
        check(model)
    model.show_scan(None, None)
    check(model)
    assert model.rowCount() == 0


def test_grown_step_by_step_it_lists_what_it_lists_at_once(model: SearchModel) -> None:
    growing = scan("order")
    model.show_scan(bundled().desk, growing)
    while not growing.done:
        growing.step()
        model.grow()
    at_once = SearchModel(HitPhrases())
    at_once.show_scan(bundled().desk, run(scan("order")))
    assert entries(model) == entries(at_once)
    assert headings(model) == headings(at_once)


def test_a_group_has_its_first_hits_and_the_rest_on_request(
    model: SearchModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_model, "STEP", 30)
    found = run(scan("china"))
    model.show_scan(bundled().desk, found)
    assert headings(model) == [f"{g.value} {found.count(g)}" for g in Group if found.count(g)]
    sources = [entry for entry in entries(model) if entry.group is Group.SOURCES]
    assert [entry.number for entry in sources] == [-1, *range(FIRST), -2]
    model.more(Group.SOURCES)
    sources = [entry for entry in entries(model) if entry.group is Group.SOURCES]
    assert [entry.number for entry in sources] == [-1, *range(FIRST + 30), -2]
    model.more(Group.SOURCES, found.found - 1)
    sources = [entry for entry in entries(model) if entry.group is Group.SOURCES]
    assert [entry.number for entry in sources] == [-1, *range(found.found)]
    index = model.index_of(Group.SOURCES, found.found - 1)
    assert index.data(ENTRY) == Entry(Group.SOURCES, found.found - 1)


def test_only_rows_that_are_looked_at_are_made(model: SearchModel, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[Group, int]] = []

    def making(desk: Desk, scan: Scan, group: Group, number: int) -> Row:
        made.append((group, number))
        return row_at(desk, scan, group, number)

    monkeypatch.setattr(search_model, "row_at", making)
    model.show_scan(bundled().desk, run(scan("china")))
    entries(model)
    headings(model)
    assert made == []
    row = model.index_of(Group.QUOTES, 3).data(ROW)
    assert row.group is Group.QUOTES
    assert model.index_of(Group.QUOTES, 3).data() == row.passage.text
    assert made == [(Group.QUOTES, 3)]


def test_headings_cannot_be_chosen_and_rows_say_what_they_are(model: SearchModel) -> None:
    model.show_scan(bundled().desk, run(scan("china")))
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert model.data(QModelIndex(), ENTRY) is None
    assert not model.index_of(Group.SOURCES, 10**6).isValid()


def test_where_hits_were_left_out_the_heading_says_so(model: SearchModel) -> None:
    most = run(Scan(library_of(bundled().desk), Query("china"), most=10))
    model.show_scan(bundled().desk, most)
    assert "sources 10+" in headings(model)
