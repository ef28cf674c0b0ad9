"""From the command line to a painted comparison, in the order that gets there soonest.

First the frame is shown with empty panes; what fills them is imported only then, pydantic never unless a file is new to
this machine. The cyclic garbage collector rests until all is shown, because everything made meanwhile is kept: that
alone saves a tenth.
"""

import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.files.settings import Settings, load_settings
from desktop_app.shell import lastview
from desktop_app.shell.frame import Frame
from desktop_app.shell.system import theme_name

if TYPE_CHECKING:
    from types import TracebackType

    from desktop_app.shell.commander import Commander

_LATER_MS = 250
"""When what can wait is done, after the comparison was painted."""

_IDLE_MS = 1500
"""When is asked what takes some time to answer and is seldom other than at the last start."""


def run(file: str | None, language: str | None = None, *, present: bool = False) -> int:
    """Show the window on a file, or on what was open last, until it is closed; returns the exit status.

    `present` shows the lesson as soon as there is one to show.
    """
    gc.disable()
    sys.excepthook = _on_early_error
    app = application()
    if any(paths.cache_dir().glob("window-*/pid")):
        from desktop_app.shell.handover import hand_over

        if hand_over(file, present=present):
            return 0
    aside: list[Path] = []
    settings = load_settings(paths.settings_dir() / "settings.json", aside.append)
    frame = new_frame(settings, lastview.picture(settings, file, language))
    frame.painted.connect(lambda: _fill(frame, settings, file, language, present=present, aside=aside))
    frame.show()
    return app.exec()


def application() -> QApplication:
    """The one application, with the names by which the desktop knows it."""
    QApplication.addLibraryPath(paths.of_qt("plugins"))
    app = QApplication.instance() or _kind_of_application()(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("visavis")
    app.setApplicationDisplayName("Vis-à-vis")
    app.setDesktopFileName("io.github.visavis.visavis")
    return app


def _kind_of_application() -> type[QApplication]:
    """On macOS one that is told by the desktop which files to open."""
    if sys.platform != "darwin":
        return QApplication
    from desktop_app.shell.told import ToldApplication

    return ToldApplication


def new_frame(settings: Settings, picture: QPixmap | None = None) -> Frame:
    """The window's frame where it was last, in the colours it will have."""
    window = settings.window
    colours = json.loads(paths.resource("themes", f"{theme_name(settings.theme, settings.contrast)}.json").read_bytes())
    frame = Frame(colours, QRect(window.x, window.y, window.width, window.height) if window else None, picture)
    if window and window.maximized:
        frame.showMaximized()
    return frame


def _fill(
    frame: Frame,
    settings: Settings,
    file: str | None,
    language: str | None,
    *,
    present: bool,
    aside: Sequence[Path] = (),
) -> None:
    """Fill the panes, then do what can wait until they are painted. `aside` is where damaged settings were put."""
    from desktop_app.shell.filling import fill
    from desktop_app.shell.looks import first_look

    commander = fill(frame, settings, first_look(settings, language), file)
    place = commander.session.place

    def settle() -> None:
        _settle(frame, commander)
        # A lesson has more to say than the window without it, which is what the picture is of.
        plain = file is None or not file.endswith(".visavis-lesson")
        if commander.session.place == place and not commander.arrivals.busy and plain:
            lastview.keep(frame, settings, file, commander.session.language)
        commander.lessons.offer_recovered()
        for kept in aside:
            _tell_aside(commander, kept)
        if present:
            commander.presenting.start_on_arrival()

    QTimer.singleShot(_LATER_MS, settle)


def _tell_aside(commander: "Commander", kept: Path) -> None:
    """Say once that the settings are the usual ones and where those are that could not be read."""
    text = QCoreApplication.translate(
        "Start", "The settings could not be read; they are kept as %1. The window has the usual ones."
    )
    commander.workspace.status.say(text.replace("%1", str(kept)))


def _on_early_error(kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
    """Say what went wrong before everything stood: else the window would stay empty without a word."""
    from desktop_app.shell import crash

    crash.install()
    sys.excepthook(kind, error, trace)


def _settle(frame: Frame, commander: "Commander") -> None:
    """Errors are caught, second starts and the system's theme listened to, and memory is looked after again."""
    from desktop_app.shell import crash
    from desktop_app.shell.handover import Listener

    crash.install()
    listener = Listener(frame)
    listener.asked.connect(commander.open_files)
    listener.class_wanted.connect(commander.presenting.start_on_arrival)
    listener.listen()
    frame.closing.connect(listener.stop)
    if sys.platform == "darwin":
        from desktop_app.shell.told import heed

        heed(commander.open_files)
    hints = QApplication.styleHints()
    hints.colorSchemeChanged.connect(commander.follow_system)
    hints.accessibility().contrastPreferenceChanged.connect(commander.heed_contrast)
    QTimer.singleShot(_IDLE_MS, commander, commander.heed_contrast)
    commander.arrivals.look_after_memory()
