"""A lesson shown by somebody in a hurry: keys that come too early, windows that go, and what is gone meanwhile."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.engine.screen_blocks import Spot
from desktop_app.shell.commander import Commander
from tests.shell.test_presenting import Stage, staged
from tests.shell.windows import press

__all__ = ["stage"]


@pytest.fixture
def stage(window: Commander, qtbot: QtBot) -> Stage:
    """The bundled lesson, shown from its first issue, with the presenter's window made."""
    return staged(window, qtbot)


def bury() -> None:
    """Let go of what is to be deleted, at once."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_lesson_that_ends_with_its_first_frame_leaves_nothing_to_do(window: Commander, qtbot: QtBot) -> None:
    window.presenting.start()
    assert window.presenting.audience is not None
    window.presenting.audience.grab()
    assert window.presenting.audience.frames
    window.presenting.end()
    bury()
    QApplication.processEvents()
    assert window.presenting.presenter is None


def test_the_way_back_leads_past_what_is_gone_meanwhile(window: Commander, qtbot: QtBot) -> None:
    strip = window.lessons.files.strip
    strip.offer(lambda: "Something came", [(lambda: "Take it", lambda: None)], window.workspace.look)
    strip.buttons[0].setFocus()
    press(window, "F5")
    strip.offer(lambda: "Something else came", [], window.workspace.look)
    bury()
    window.presenting.end()
    assert window.presenting.show is None


def test_starting_twice_is_starting_once(window: Commander, qtbot: QtBot) -> None:
    press(window, "F5")
    show, audience = window.presenting.show, window.presenting.audience
    press(window, "F5")
    assert (window.presenting.show, window.presenting.audience) == (show, audience)
    window.presenting.end()


@pytest.mark.parametrize("keys", ["Return", "2"])
def test_what_is_done_after_a_number_has_nothing_to_do_with_it(stage: Stage, keys: str) -> None:
    stage.press("1")
    stage.press("PgDown")
    assert stage.at == Spot(0, 1)
    stage.press(keys)
    assert stage.at == (Spot(0, 2) if keys == "Return" else Spot(1, 0))
    stage.window.presenting.end()
