"""The keyboard comes everywhere and away again, is seen wherever it is, and nothing moves where motion is off."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.history import View
from desktop_app.shell.commander import Commander
from desktop_app.views.quote_card import QuoteCard
from tests.shell.test_contrast import see
from tests.shell.windows import CALM, Start, dialogs, press, themes
from tests.ui import contrast, rows

MOST_STOPS = 200
LEAST_CHANGED = 12
"""Pixels that change by 3:1 or more where the keyboard comes."""


def stops(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> Iterator[QWidget]:
    """Where the key leads, one after the other, until it has come round."""
    first = window.focusWidget()
    assert first is not None
    yield first
    before = first
    for _ in range(MOST_STOPS):
        modifier = Qt.KeyboardModifier.ShiftModifier if key is Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(before, key, modifier)
        now = window.focusWidget()
        assert now is not None
        assert now is not before, f"the keyboard stays on {before}"
        if now is first:
            return
        yield now
        before = now
    pytest.fail(f"never came back to {first}")


def place(widget: QWidget) -> tuple[str, str, int]:
    """Which control it is: by what it shows, since cards take turns with few widgets."""
    side = widget.mapTo(widget.window(), QPoint(0, 0)).x()
    return type(widget).__name__, widget.accessibleName() or getattr(widget, "text", str)(), side


VIEWS = (
    "compare",
    "answers",
    "silence",
    "matrix",
    "sequence",
    "terms",
    "search",
    "legend",
    "lesson",
    "exercise",
    "who",
)


@pytest.mark.parametrize("view", VIEWS)
def test_tab_comes_round_and_shift_tab_goes_the_same_way_back(window: Commander, view: str) -> None:
    see(window, view)
    window.workspace.header.search.setFocus(Qt.FocusReason.TabFocusReason)
    onward = [(stop, place(stop)) for stop in stops(window.frame)]
    assert len(onward) >= 8
    back = [place(stop) for stop in stops(window.frame, Qt.Key.Key_Backtab)]
    assert [back[0], *back[:0:-1]] == [told for _, told in onward]
    panes = {
        window.workspace.header: "the bar",
        window.workspace.source: "the source",
        window.workspace.stage: "the view",
    }
    if view == "lesson":  # its editor stands in the source's place
        del panes[window.workspace.source]
    for pane, name in panes.items():
        assert any(pane.isAncestorOf(stop) for stop, _ in onward), name


@pytest.mark.parametrize("theme", themes("contrast-dark"))
@pytest.mark.parametrize(
    "view", ["compare", "matrix", "sequence", "terms", "search", "legend", "lesson", "exercise", "who"]
)
def test_where_the_keyboard_is_is_seen(start: Start, view: str, theme: str) -> None:
    window = start(settings=replace(CALM, theme=theme))  # type: ignore[arg-type]
    see(window, view)
    window.workspace.header.search.setFocus(Qt.FocusReason.TabFocusReason)
    unseen = [
        (type(stop).__name__, stop.accessibleName(), stop.size().toTuple())
        for stop in stops(window.frame)
        if not focus_is_seen(window, stop)
    ]
    assert unseen == []


def focus_is_seen(window: Commander, stop: QWidget) -> bool:
    """Whether taking the keyboard away changes enough pixels by enough."""
    shown = stop
    box = shown.rect().translated(shown.mapTo(window.frame, QPoint(0, 0))).adjusted(-6, -6, 6, 6)
    box = box.intersected(window.frame.rect())
    QApplication.processEvents()
    held = window.frame.grab(box).toImage()
    stop.clearFocus()
    QApplication.processEvents()
    bare = window.frame.grab(box).toImage()
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return changed(held, bare) >= LEAST_CHANGED


def changed(one: QImage, other: QImage) -> int:
    """How many pixels differ in a contrast of 3:1 or more, counted no further than has to be."""
    found = 0
    for held, bare in zip(rows(one), rows(other), strict=True):
        if held != bare:
            found += sum(apart(a, b) for a, b in zip(held, bare, strict=True) if a != b)
            if found >= LEAST_CHANGED:
                break
    return found


@cache
def apart(one: int, other: int) -> bool:
    """Whether two pixels have a contrast of 3:1 or more."""
    return contrast(QColor(one), QColor(other)) >= 3


@pytest.mark.parametrize("opened", ["keyboard", "about", "licences", "handout", "worksheet"])
def test_a_dialog_is_walked_round_and_left_by_esc(window: Commander, opened: str, qtbot: QtBot) -> None:
    window.actions[opened].trigger()
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    (dialog,) = dialogs(window)
    assert isinstance(dialog, QDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    assert len(list(stops(dialog))) >= 2
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialogs(window))


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_moves_where_motion_is_off(window: Commander, view: str) -> None:
    see(window, view)
    press(window, "F3")
    press(window, "Ctrl+PgDown")
    press(window, "L")
    window.set_theme("dark")
    running = [
        animation
        for animation in window.frame.findChildren(QAbstractAnimation)
        if animation.state() is QAbstractAnimation.State.Running
    ]
    assert running == []


def test_a_jump_flashes_only_where_motion_is_on(start: Start) -> None:
    window = start(settings=replace(CALM, motion=True))
    press(window, "F3")
    text = window.workspace.source.text
    assert text._fade.state() is QAbstractAnimation.State.Running
    window.set_motion(False)
    press(window, "F3")
    assert text._fade.state() is not QAbstractAnimation.State.Running


def test_the_keyboard_never_stays_on_what_another_view_hides(window: Commander, qtbot: QtBot) -> None:
    session, frame = window.session, window.frame
    for view in (View.MATRIX, View.SEQUENCE, View.TERMS, View.EXERCISE):
        for stop in (*window.workspace.compare._heading.stops(), *window.workspace.compare.cards()[:1]):
            stop.setFocus()
            session.show_view(view)
            assert frame.focusWidget() is not stop
            qtbot.waitUntil(lambda: (now := frame.focusWidget()) is not None and now.isVisible())
            assert window.workspace.stage.widget(view).isAncestorOf(frame.focusWidget())
            session.show_view(View.COMPARE)
            assert isinstance(frame.focusWidget(), QuoteCard)
