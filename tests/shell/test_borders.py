"""The borders between panes, moved by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.engine.history import View
from desktop_app.shell.commander import Commander
from desktop_app.views.divider import Grip
from tests.shell.windows import press
from tests.ui import picture

Key = Qt.Key


def _grip(window: Commander) -> Grip:
    focused = window.frame.focusWidget()
    assert isinstance(focused, Grip)
    return focused


def _hit(window: Commander, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(_grip(window), key)


def test_f8_walks_the_borders_and_comes_back(window: Commander) -> None:
    before = window.frame.focusWidget()
    press(window, "F8")
    first = _grip(window)
    assert first.splitter() is window.workspace.whole
    press(window, "F8")
    assert _grip(window).splitter() is window.workspace.panes
    press(window, "F8")
    assert window.frame.focusWidget() is before


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_esc_and_enter_give_the_keyboard_back_and_nothing_else(window: Commander, key: Qt.Key) -> None:
    press(window, "Alt+2")
    before, place = window.frame.focusWidget(), window.session.place
    press(window, "F8")
    press(window, "F8")
    _hit(window, key)
    assert window.frame.focusWidget() is before
    assert window.session.place == place


def test_arrows_move_a_border_and_the_ends_are_as_far_as_it_goes(window: Commander) -> None:
    workspace = window.workspace
    press(window, "F8")
    listed = workspace.issues.width()
    _hit(window, Key.Key_Right, Key.Key_Right)
    assert workspace.issues.width() == listed + 48
    _hit(window, Key.Key_Left)
    assert workspace.issues.width() == listed + 24
    _hit(window, Key.Key_Home)
    least = workspace.issues.width()
    assert least >= workspace.issues.minimumWidth()
    _hit(window, Key.Key_Left)
    assert workspace.issues.width() == least
    _hit(window, Key.Key_End)
    assert workspace.panes.width() >= workspace.panes.minimumSizeHint().width()
    assert workspace.issues.width() > listed
    # As if it had been dragged: the next start has it there.
    assert workspace.remember_sizes()[f"{workspace.layout_name}-list"] == tuple(workspace.whole.sizes())


def test_a_border_below_a_pane_goes_up_and_down(window: Commander) -> None:
    press(window, "Ctrl+4")
    assert window.session.place.view is View.TERMS
    terms = window.workspace.stage.plot()
    assert isinstance(terms, QWidget)
    grips = []
    for _ in range(3):
        press(window, "F8")
        grips.append(_grip(window))
    upright = next(grip for grip in grips if grip.splitter().orientation() == Qt.Orientation.Vertical)
    upright.take()
    before = upright.y()
    _hit(window, Key.Key_Down)
    assert upright.y() == before + 24
    _hit(window, Key.Key_Up)
    assert upright.y() == before


def test_a_border_is_named_tells_where_it_is_and_is_seen(window: Commander) -> None:
    press(window, "F8")
    grip = _grip(window)
    told = QAccessible.queryAccessibleInterface(grip)
    assert told.role() == QAccessible.Role.Grip
    assert told.text(QAccessible.Text.Name) == "Border between two panes"
    assert told.state().focusable
    where = told.text(QAccessible.Text.Description)
    assert where.endswith("%")
    focused = picture(grip)
    _hit(window, Key.Key_Right, Key.Key_Right)
    assert told.text(QAccessible.Text.Description) != where
    _hit(window, Key.Key_Escape)
    assert picture(grip) != focused
    # No stop for whoever walks on with Tab.
    assert grip.focusPolicy() == Qt.FocusPolicy.NoFocus
