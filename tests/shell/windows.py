"""What tests do with a whole window: press keys in it, and look at what it shows."""

from typing import Protocol

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.files.settings import Settings
from desktop_app.shell.commander import Commander
from desktop_app.shell.finding import MARKING_MS

CALM = Settings(language="en", theme="light", motion=False, legend_seen=True)
"""Settings under which nothing depends on the machine and nothing moves."""

THEMES = ("light", "dark", "contrast", "contrast-dark")


def themes(*often: str) -> list[object]:
    """All themes as parameters: those named here always, the others with the slow tests."""
    return [theme if theme in often else pytest.param(theme, marks=pytest.mark.slow) for theme in THEMES]


class Start(Protocol):
    """Makes a window on a file; the bundled dossier where none is named."""

    def __call__(
        self,
        file: str | None = None,
        settings: Settings = CALM,
        size: tuple[int, int] | None = (1440, 900),
        language: str = "en",
    ) -> Commander: ...


def press(window: Commander, keys: str) -> None:
    """Press keys, as "Ctrl+PgDown", where the focus is."""
    QTest.keySequence(window.frame.focusWidget() or window.frame, QKeySequence(keys))


def spot(window: Commander) -> tuple[str, str | None, str]:
    """The issue, quote and source that are shown."""
    place = window.session.place
    return place.issue, place.quote, place.source


def scrolled(window: Commander) -> tuple[int, int, int]:
    """How far the comparison and the reader are scrolled: pixels, then code point and pixels."""
    place = window.workspace.source.text.place()
    return window.workspace.compare.verticalScrollBar().value(), place.offset, place.pixels


def clipboard() -> str:
    """What was copied."""
    return QApplication.clipboard().text()


def dialogs(window: Commander) -> list[QDialog]:
    """The dialogs that are open over a window."""
    return [each for each in window.frame.findChildren(QDialog) if each.isVisible()]


def settle(window: Commander) -> None:
    """Let a window come to what it shows a little later: what is counted or searched in slices, and laid out anew."""
    quiet = 0
    while quiet < 3:
        QApplication.processEvents()
        timers = (each for each in window.frame.findChildren(QTimer) if each.isActive())
        quiet = 0 if any(each.interval() <= MARKING_MS for each in timers) else quiet + 1


def click(widget: QWidget) -> None:
    """Click in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
