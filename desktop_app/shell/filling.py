"""The window's panes filled: the dossier opened, the views made, the commands bound."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.engine.history import View
from desktop_app.files.settings import Settings
from desktop_app.model.lesson import LESSON_SUFFIX
from desktop_app.qt.look import Look
from desktop_app.qt.session import Session
from desktop_app.qt.tongue import speak
from desktop_app.shell.commander import Commander
from desktop_app.shell.frame import Frame
from desktop_app.shell.looks import dress
from desktop_app.shell.opening import FirstOpened, open_first
from desktop_app.shell.workspace import Workspace


def fill(frame: Frame, settings: Settings, look: Look, file: str | None, *, strict: bool = False) -> Commander:
    """Fill a frame with the comparison.

    Where the file cannot be opened, and until a large one is, the bundled dossier stands in; if that fails too, or
    `strict`, DossierRefused is raised. `strict` waits for a large one.
    """
    speak(look.language)
    lesson = file if file is not None and file.endswith(LESSON_SUFFIX) and not strict else None
    if lesson is not None:
        from desktop_app.shell.lesson_arrival import dossier_of

        file = dossier_of(lesson)
    first = open_first(file, settings, look.language, patient=strict)
    if strict and first.refused:
        raise first.refused
    session = Session(first.opened, look.language)
    if _as_left(first, settings, file) and settings.issue and settings.source:
        reader = (settings.reader_offset, 0)
        view = View(settings.view)
        session.restore(settings.issue, settings.quote, settings.source, reader, settings.compare_scroll, view)
    frame.setUpdatesEnabled(False)
    frame.forget_picture()
    dress(look)
    frame.setPalette(QPalette())  # from now on the application's
    workspace = Workspace(session, look, dict(settings.splitters))
    commander = Commander(frame, workspace, session, settings)
    commander.build_menus()
    frame.setCentralWidget(workspace)
    # All panes get their sizes now: a text laid out at a width that will not last is work done twice.
    workspace.show()
    for holder in (frame, workspace):
        if (layout := holder.layout()) is not None:
            layout.activate()
    workspace.set_look(look)
    workspace.stage.finish()
    if file and first.refused is None and not first.awaited:
        commander.arrivals.remember(first.opened.file)
    if not settings.legend_seen:
        commander.show_legend(True)
    # What the layouts still owe is done before anything is painted, so that the first picture is the final one.
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    frame.setUpdatesEnabled(True)
    # Else the first control in the tab order would have it.
    workspace.issues.view.setFocus()
    _tell(commander, first)
    if lesson is not None:
        QTimer.singleShot(0, commander, lambda: commander.lessons.open(lesson))
    if first.awaited:
        left = settings if first.awaited == settings.last_file else None
        QTimer.singleShot(0, commander, lambda: commander.arrivals.open(first.awaited, left))
    return commander


def _as_left(first: FirstOpened, settings: Settings, file: str | None) -> bool:
    """Whether what is open is what was open at the last end, so that its place can be returned to."""
    same = first.opened.file == settings.last_file
    return same and (file is None or file == settings.last_file)


def _tell(commander: Commander, first: FirstOpened) -> None:
    if first.missing:
        text = QCoreApplication.translate("Opening", "%1 is gone; the bundled dossier is shown instead.")
        commander.workspace.status.say(text.replace("%1", Path(first.missing).name))
        commander.settings = replace(commander.settings, recent=_without(commander.settings.recent, first.missing))
    if first.refused is not None:
        commander.arrivals.show_refusal(first.refused)


def _without(recent: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(each for each in recent if each != name)
