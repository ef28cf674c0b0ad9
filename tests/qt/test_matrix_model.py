"""The matrix as a sound table model: sorted by any column, never losing a row, with its totals on top."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desktop_app.engine.desk import Tally
from desktop_app.engine.facets import Facet
from desktop_app.engine.matrix import Cell, Row, matrix
from desktop_app.qt.matrix_model import CELL, TOTALS, MatrixModel, Phrases
from tests.ui import bundled, opening, river

DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
ACCESSIBLE, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
ACROSS, ASIDE = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Words(Phrases):
    def facet(self, facet: Facet) -> str:
        return f"{facet.holder} {facet.voice}"

    def totals(self) -> str:
        return "all"

    def cell_tip(self, row: Row, facet: Facet, cell: Cell) -> str:
        return f"tip {row.issue}"


@pytest.fixture
def model() -> MatrixModel:
    made = MatrixModel()
    made.show(matrix(bundled().desk), Words())
    return made


def issues(model: MatrixModel) -> list[str]:
    return [model.issue_at(n) for n in range(1, model.rowCount())]


def words(model: MatrixModel, column: int) -> list[int]:
    return [model.index(n, column).data(CELL).words for n in range(1, model.rowCount())]


def test_the_model_keeps_qts_rules_through_every_change(qtmodeltester: ModelTester, model: MatrixModel) -> None:
    check: Callable[[MatrixModel], None] = qtmodeltester.check
    check(model)
    for column, order in ((3, DOWN), (0, UP), (-1, UP)):
        model.sort(column, order)
        check(model)
    model.show(matrix(opening(river()).desk), Words())
    check(model)
    model.show(None, Words())
    check(model)
    assert (model.rowCount(), model.columnCount()) == (0, 0)


@given(st.lists(st.tuples(st.integers(-1, 8), st.sampled_from([DOWN, UP])), min_size=1, max_size=4))
def test_sorting_only_changes_the_order(steps: list[tuple[int, Qt.SortOrder]]) -> None:
    model = MatrixModel()
    found = matrix(bundled().desk)
    model.show(found, Words())
    held = [QPersistentModelIndex(model.index(n, 0)) for n in range(model.rowCount())]
    before = [model.issue_at(index.row()) for index in held]
    for column, order in steps:
        model.sort(column, order)
        assert sorted(issues(model)) == sorted(row.issue for row in found.rows)
        assert model.issue_at(TOTALS) == ""
        assert [model.issue_at(index.row()) for index in held] == before, "what was held stays what it was"
    column, order = steps[-1]
    if 0 <= column < model.columnCount():
        assert words(model, column) == sorted(words(model, column), reverse=order is DOWN)
        places = {row.issue: n for n, row in enumerate(found.rows)}
        ranked = [(count, places[issue]) for count, issue in zip(words(model, column), issues(model), strict=True)]
        assert ranked == sorted(ranked, key=lambda each: (-each[0] if order is DOWN else each[0], each[1]))
    else:
        assert issues(model) == [row.issue for row in found.rows]


def test_the_first_row_holds_the_totals(model: MatrixModel) -> None:
    found = matrix(bundled().desk)
    for sort in (None, 2):
        if sort is not None:
            model.sort(sort, DOWN)
        held = [model.index(TOTALS, n).data(CELL) for n in range(model.columnCount())]
        assert all(isinstance(each, Tally) for each in held)
        assert tuple(held) == found.totals
        assert model.headerData(TOTALS, ASIDE) == "all"


def test_each_text_comes_from_the_phrases(model: MatrixModel) -> None:
    assert model.headerData(0, ACROSS) == "us own"
    assert model.headerData(0, ACROSS, ACCESSIBLE) == "us own"
    assert model.headerData(1, ASIDE) == "taiwan"
    assert model.headerData(1, ASIDE, TIP) == "taiwan"
    assert model.index(1, 0).data() == "3"
    assert model.index(1, 0).data(ACCESSIBLE) == "3"
    assert model.index(1, 0).data(TIP) == "tip taiwan"
    assert model.index(TOTALS, 0).data(ACCESSIBLE) == "47"
    for nowhere in (model.headerData(99, ACROSS), model.headerData(99, ASIDE), model.data(QModelIndex())):
        assert nowhere is None


def test_groups_are_headed_in_the_dossiers_order_only(model: MatrixModel) -> None:
    def heads() -> list[str]:
        return [model.issue_at(n) for n in range(model.rowCount()) if model.heads_group(n)]

    assert heads() == ["taiwan", "human-rights", "climate"]
    model.sort(0, DOWN)
    assert heads() == []


def test_the_same_columns_stay_sorted_and_others_do_not(model: MatrixModel) -> None:
    model.sort(3, UP)
    model.show(matrix(bundled().desk), Words())
    assert model.sorted_by == (3, UP)
    assert words(model, 3) == sorted(words(model, 3))
    model.show(matrix(opening(river()).desk), Words())
    assert model.sorted_by is None
    assert model.row_of("no such issue") == TOTALS
