"""From view to view and through each by keyboard: Tab comes round, Back comes back to where one was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.corpus import Choice
from desktop_app.engine.history import View
from desktop_app.shell.commander import Commander
from desktop_app.views.sequence import SequenceView
from desktop_app.views.terms import TermsView
from tests.shell.windows import press

OTHERS = (View.MATRIX, View.SEQUENCE, View.TERMS)


def _round(window: Commander) -> list[QWidget]:
    """What Tab comes to, from the issue list until it comes to something again."""
    window.focus_list()
    seen: list[QWidget] = []
    while (at := window.frame.focusWidget()) not in seen:
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert window.frame.focusWidget() is seen[0], "a trap"
    return seen


def _ready(qtbot: QtBot, window: Commander) -> None:
    shown = window.workspace.stage.plot()
    if isinstance(shown, SequenceView):
        qtbot.waitUntil(lambda: shown.ready)
    if isinstance(shown, TermsView):
        qtbot.waitUntil(lambda: shown.table.terms.rowCount() > 20)
        shown.finish()


@pytest.mark.parametrize("view", OTHERS)
def test_tab_goes_from_the_list_through_the_view_to_the_source_and_round(
    window: Commander, qtbot: QtBot, view: View
) -> None:
    for each in (*OTHERS, view):
        window.viewing.show(each)
        _ready(qtbot, window)
    stops, parts = _round(window), window.workspace
    stage = [n for n, stop in enumerate(stops) if parts.stage.isAncestorOf(stop)]
    source = [n for n, stop in enumerate(stops) if parts.source.isAncestorOf(stop)]
    assert stage == list(range(1, len(stage) + 1))
    assert source == list(range(stage[-1] + 1, source[-1] + 1))
    assert parts.source.text in stops


def test_back_leads_to_the_line_that_one_came_from(window: Commander, qtbot: QtBot) -> None:
    window.viewing.show(View.TERMS)
    _ready(qtbot, window)
    shown = window.workspace.stage.plot()
    assert isinstance(shown, TermsView)
    window.focus_cards()
    assert window.frame.focusWidget() is shown.table
    shown.lines.table.setFocus()
    lines = shown.lines.table.lines
    shown.lines.table.go_to(next(n for n in range(lines.rowCount()) if (line := lines.line(n)) and line.quote))
    press(window, "Ctrl+Return")
    assert window.session.place.view is View.COMPARE
    window.go_back()
    assert window.frame.focusWidget() is shown.lines.table


def test_lines_are_of_what_is_counted_though_no_terms_are(window: Commander, qtbot: QtBot) -> None:
    window.viewing.show(View.TERMS)
    _ready(qtbot, window)
    shown = window.workspace.stage.plot()
    assert isinstance(shown, TermsView)
    shown.table.go_to(shown.table.terms.row_of("countries"))
    shown.finish()
    assert "U.S. 3, China 32" in shown.lines.title
    for action in shown.controls.sides[1].menu.actions():
        action.setChecked(False)
    shown.controls.sides[1].changed.emit()
    shown.finish()
    assert shown.controls.sides[1].choice.voices == Choice(frozenset(), frozenset()).voices
    assert not shown.table.terms.rowCount()
    assert "U.S. 3, China 0" in shown.lines.title


def test_the_breadcrumb_says_where_a_turn_stands(window: Commander, qtbot: QtBot) -> None:
    window.viewing.show(View.SEQUENCE)
    _ready(qtbot, window)
    shown = window.workspace.stage.plot()
    assert isinstance(shown, SequenceView)
    page = window.session.desk.pages["transcript"]
    turn = next(turn for turn in page.turns if page.index.paragraph_at(turn.start) == 31)
    shown.span_wanted.emit(turn.source, turn.start, turn.start + 5)
    assert "¶31" in window.workspace.source.crumb.text()
    assert "Wang Yi" in window.workspace.source.crumb.text()
