"""A whole window for each test that asks for one, in a home of its own, where nothing moves."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.files.plain import plain_of
from desktop_app.files.settings import Settings
from desktop_app.model.dossier import Dossier
from desktop_app.qt import slices
from desktop_app.qt.session import Opened
from desktop_app.shell import lastview, opening
from desktop_app.shell.commander import Commander
from desktop_app.shell.filling import fill
from desktop_app.shell.looks import first_look
from desktop_app.shell.start import application, new_frame
from tests.shell.windows import CALM, Start
from tests.ui import active, river

_open_file = opening.open_file


@cache
def _bundled(language: str) -> Opened:
    return _open_file(paths.BUNDLED, 10**8, language)


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is short is done at once, however busy the machine is."""
    monkeypatch.setattr(slices, "AT_ONCE", 60.0)


@pytest.fixture
def start(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Makes a window as a start does: the frame first, then what fills it. What is closed because the test is over
    keeps no picture, which would take as long as the window did."""
    bundled = paths.bundled_dossier()

    def open_file(name: str, limit: int, language: str) -> Opened:
        is_bundled = name == paths.BUNDLED and paths.dossier_path(name) == bundled
        return _bundled(language) if is_bundled else _open_file(name, limit, language)

    # What is open is frozen, so that all windows may have the same.
    monkeypatch.setattr(opening, "open_file", open_file)

    def tidy_up(_frame: QWidget) -> None:
        monkeypatch.setattr(lastview, "keep", lambda *_args, **_named: None)

    def make(
        file: str | None = None,
        settings: Settings = CALM,
        size: tuple[int, int] | None = (1440, 900),
        language: str = "en",
    ) -> Commander:
        application()
        frame = new_frame(settings)
        qtbot.addWidget(frame, before_close_func=tidy_up)
        if size:
            frame.resize(*size)
        active(qtbot, frame)
        made = fill(frame, settings, first_look(settings, language), file)
        # Wherever another test left the pointer, it points at nothing.
        QTest.mouseMove(frame, QPoint(frame.width() - 2, frame.height() - 2))
        return made

    return make


@pytest.fixture
def window(start: Start) -> Commander:
    """A window on the bundled dossier."""
    return start()


@pytest.fixture
def dossier_file(tmp_path: Path) -> Callable[[Dossier, str], str]:
    """Writes a dossier to a file of that name; returns its path."""

    def write(dossier: Dossier, name: str) -> str:
        path = tmp_path / name
        path.write_text(json.dumps(plain_of(dossier)), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def river_file(dossier_file: Callable[[Dossier, str], str]) -> str:
    """The small dossier in a file of its own."""
    return dossier_file(river(), "river.visavis")
