"""From the command line to a painted comparison, in the order that gets there soonest.

First the frame is shown with empty panes; what fills them is imported only then. The cyclic garbage collector rests until all is shown,
because everything made meanwhile is kept.
"""

import gc
import sys

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.files.settings import Settings, load_settings
from desktop_app.qt.look import Look
from desktop_app.shell import looks
from desktop_app.shell.frame import Frame

_LANGUAGES = ("en", "zh-Hans", "ko")


def run(file: str | None, language: str | None = None) -> int:
    """Show the window on a file, or on what was open last, until it is closed; returns the exit status."""
    from desktop_app.shell.handover import hand_over

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    if hand_over(file):
        return 0
    gc.disable()
    name_application(app)
    settings = load_settings(paths.settings_dir() / "settings.json")
    look = first_look(settings, language)
    dress(app, look)
    frame = new_frame(look, settings)
    frame.painted.connect(lambda: _fill(frame, settings, look, file))
    frame.show()
    return app.exec()


def name_application(app: QApplication) -> None:
    """Names by which the desktop knows the program."""
    app.setApplicationName("visavis")
    app.setApplicationDisplayName("Vis-à-vis")
    app.setDesktopFileName("io.github.visavis.Visavis")


def first_look(settings: Settings, language: str | None = None) -> Look:
    """The look that the settings and the system ask for."""
    tag = looks.language_of(language or settings.language, _LANGUAGES)
    return Look(looks.theme_named(settings.theme), settings.zoom, tag, settings.motion)


def dress(app: QApplication, look: Look) -> None:
    """Qt's style, palette and font to match."""
    app.setStyle("Fusion")
    app.setPalette(looks.palette_of(look))
    app.setFont(look.sans(13))


def new_frame(look: Look, settings: Settings) -> Frame:
    """The window's frame where it was last."""
    window = settings.window
    box = QRect(window.x, window.y, window.width, window.height) if window else None
    return Frame(look, box, maximized=bool(window and window.maximized))


def _fill(frame: Frame, settings: Settings, look: Look, file: str | None) -> None:
    """Fill the panes, then do what can wait until they are painted."""
    from desktop_app.shell import crash
    from desktop_app.shell.filling import fill

    commander = fill(frame, settings, look, file)
    crash.install()

    def later() -> None:
        from desktop_app.shell.handover import Listener

        listener = Listener(frame)
        listener.asked.connect(commander.open_files)
        listener.listen()
        frame.closing.connect(listener.stop)
        QApplication.styleHints().colorSchemeChanged.connect(commander.follow_system)
        gc.enable()

    QTimer.singleShot(300, later)
