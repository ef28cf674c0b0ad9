"""Little height: a view above the source gets more of it, and what was moved by hand stays."""

from dataclasses import replace

import pytest

from desktop_app.engine.history import View
from desktop_app.shell.commander import Commander
from desktop_app.shell.workspace import BELOW, LOW
from desktop_app.views.matrix import MatrixView
from tests.shell.windows import CALM, Start

OTHERS = [View.MATRIX, View.SEQUENCE, View.TERMS]


def _low(start: Start) -> Commander:
    window = start(settings=replace(CALM, zoom=200), size=(1024, 700))
    assert window.workspace.layout_name == BELOW
    return window


@pytest.mark.parametrize("view", OTHERS)
def test_with_little_height_a_view_gets_more_of_it_and_the_comparison_what_it_had(start: Start, view: View) -> None:
    window = _low(start)
    panes = window.workspace.panes
    before = panes.sizes()
    window.session.show_view(view)
    assert panes.sizes()[0] > before[0] + 50
    # The source keeps its head and a line.
    assert window.workspace.source.text.viewport().height() >= 32
    window.session.show_view(View.COMPARE)
    assert panes.sizes() == before


def test_two_rows_of_the_matrix_are_seen_whole(start: Start) -> None:
    window = _low(start)
    window.session.show_view(View.MATRIX)
    matrix = window.workspace.stage.widget(View.MATRIX)
    assert isinstance(matrix, MatrixView)
    matrix.finish()
    table = matrix.table
    boxes = [table.visualRect(table.table.index(row, 0)) for row in range(table.table.rowCount())]
    assert sum(box.height() > 0 and table.viewport().rect().contains(box) for box in boxes) >= 2


def test_a_border_that_was_moved_stays_where_it_is_moved_to(start: Start) -> None:
    window = _low(start)
    workspace = window.workspace
    compared = workspace.panes.sizes()
    window.session.show_view(View.MATRIX)
    whole = sum(workspace.panes.sizes())
    workspace.panes.setSizes([whole - 250, 250])
    moved = workspace.panes.sizes()
    window.session.show_view(View.COMPARE)
    assert workspace.panes.sizes() == compared
    window.session.show_view(View.TERMS)
    assert workspace.panes.sizes() == moved
    kept = workspace.remember_sizes()
    assert (kept[LOW], kept[BELOW]) == (tuple(moved), tuple(compared))


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_with_height_enough_nothing_moves(start: Start, size: tuple[int, int]) -> None:
    window = start(size=size)
    before = window.workspace.panes.sizes()
    for view in OTHERS:
        window.session.show_view(view)
        assert window.workspace.panes.sizes() == before
