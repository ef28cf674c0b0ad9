"""An error that nobody caught is shown and logged, and the window goes on."""

import faulthandler
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.shell import crash, start
from desktop_app.shell.commander import Commander
from desktop_app.shell.frame import Frame
from desktop_app.views.dialogs import TextDialog
from tests.shell.windows import press
from tests.ui import active


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The hooks as a start sets them, and as they were afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    handler = qInstallMessageHandler(None)
    qInstallMessageHandler(handler)
    watched = faulthandler.is_enabled()
    crash.install()
    yield
    qInstallMessageHandler(handler)
    faulthandler.disable()
    while crash._fault_files:
        crash._fault_files.pop().close()
    if watched:
        faulthandler.enable(sys.__stderr__ or sys.stderr)


def shown() -> list[TextDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, TextDialog) and w.isVisible()]


def logged() -> str:
    return (paths.log_dir() / "visavis.log").read_text("utf-8")


def fail() -> None:
    raise RuntimeError("<b>what</b> went wrong")


def test_an_error_in_a_slot_is_shown_and_logged_and_the_window_goes_on(
    window: Commander, installed: None, qtbot: QtBot
) -> None:
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(shown()))
    (dialog,) = shown()
    assert dialog.parentWidget() is window.frame
    assert 'raise RuntimeError("<b>what</b> went wrong")' in dialog.details.toPlainText()
    assert "RuntimeError: <b>what</b> went wrong" in logged()
    assert logged().startswith("20")
    dialog.copy_details()
    assert QApplication.clipboard().text().endswith("RuntimeError: <b>what</b> went wrong\n")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    active(qtbot, window.frame)
    press(window, "3")
    assert window.session.place.issue == window.session.opened.rows[2].issue


def test_a_second_error_does_not_pile_up_dialogs_but_is_logged(
    window: Commander, installed: None, qtbot: QtBot
) -> None:
    for _ in range(3):
        sys.excepthook(ValueError, ValueError("again"), None)
    assert len(shown()) == 1
    assert logged().count("ValueError: again") == 3
    with qtbot.waitSignal(shown()[0].destroyed):
        shown()[0].close()


def test_an_error_in_a_thread_is_logged_and_shows_no_dialog_there(qapp: object, installed: None) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "RuntimeError: <b>what</b> went wrong" in logged()
    assert shown() == []


def test_an_interruption_by_the_keyboard_is_none_of_it(qapp: object, installed: None) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown() == []
    assert not crash.log_file().exists()


def test_what_qt_warns_of_is_logged(qapp: object, installed: None) -> None:
    qWarning("a warning of Qt's")
    assert "QtWarningMsg: a warning of Qt's" in logged()


def test_a_crash_of_the_interpreter_is_watched(qapp: object, installed: None) -> None:
    assert faulthandler.is_enabled()
    assert (paths.log_dir() / "fault.log").exists()


def test_the_log_begins_anew_when_it_is_long(qapp: object) -> None:
    crash.log("the first")
    with crash.log_file().open("a") as file:
        file.write("x" * crash.MOST_BYTES)
    crash.log("the second")
    assert "the first" not in logged()
    assert "the second" in logged()
    assert "the first" in crash.log_file().with_suffix(".old.log").read_text("utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(
    window: Commander, installed: None, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in paths.log_dir().glob("*"):
        file.unlink()
    paths.log_dir().rmdir()
    paths.log_dir().write_text("a file where the folder should be")
    sys.excepthook(ValueError, ValueError("unlogged"), None)
    assert "the log cannot be written" in capsys.readouterr().err
    assert len(shown()) == 1
    with qtbot.waitSignal(shown()[0].destroyed):
        shown()[0].close()


def test_half_characters_can_be_logged(qapp: object) -> None:
    crash.log("half \ud800 of one")
    assert "half \\ud800 of one" in logged()


def test_an_error_before_the_window_is_filled_is_told_too(
    qapp: QApplication, installed: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise RuntimeError("no views today")

    monkeypatch.setattr("desktop_app.shell.filling.fill", refuse)

    def until_told(_: QApplication) -> int:
        qtbot.waitUntil(lambda: bool(shown()))
        return 0

    monkeypatch.setattr(QApplication, "exec", until_told)
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)  # as it is when a process begins
    assert start.run(None) == 0
    (dialog,) = shown()
    assert "no views today" in dialog.details.toPlainText()
    assert "no views today" in logged()
    dialog.close()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Frame):
            widget.deleteLater()
