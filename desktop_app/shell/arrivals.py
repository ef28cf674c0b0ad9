"""Files on their way into the window: the part of the commander that opens dossiers.

What is small and known is opened at once. Anything else is read by another process, while what is open stays in use; a
strip shows how far that is and lets it be given up.
"""

import gc
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop_app import paths
from desktop_app.engine.history import View
from desktop_app.files.settings import MOST_RECENT, Settings
from desktop_app.model.errors import DossierRefused
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened
from desktop_app.shell.opening import at_once, open_file
from desktop_app.views import wording

if TYPE_CHECKING:
    from desktop_app.qt.opener import Failed, Opener
    from desktop_app.shell.commander import Commander
    from desktop_app.views.progress import ProgressStrip


class Arrivals(QObject):
    """Opens one file at a time, the one asked for last. `ended` says of each whether it is open now."""

    ended = Signal(bool)

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander
        self._name = ""
        self._left: Settings | None = None
        self._opener: Opener | None = None
        self._strip: ProgressStrip | None = None
        commander.frame.closing.connect(self.stop)

    # Opening

    def open(self, name: str, left: Settings | None = None) -> None:
        """Open a dossier; one that is refused changes nothing but shows every reason.

        What is on its way gives way. `left` says how it was left by an earlier run, if it is to be shown so.
        """
        self._give_up()
        self._name, self._left = name, left
        limit, language = self._commander.settings.max_bytes, self._commander.session.language
        if not at_once(name):
            self.strip.begin(Path(name).name or name, self._commander.workspace.look)
            self.opener.open(str(paths.dossier_path(name)), name, limit, language)
            return
        try:
            found = open_file(name, limit, language)
        except DossierRefused as refused:
            self.show_refusal(refused)
            return
        self._show(found)

    def cancel(self) -> None:
        """Give up what is on its way; what is open stays as it is."""
        if self.busy:
            self._give_up()
            self.ended.emit(False)
            text = self.tr("%1 was not opened").replace("%1", Path(self._name).name)
            self._commander.workspace.status.say(text)

    def stop(self) -> None:
        """Leave nothing running; for the end of the window."""
        if self._opener is not None:
            self._opener.stop()
            self.strip.hide()

    @property
    def busy(self) -> bool:
        """Whether a file is on its way."""
        return self._opener is not None and self._opener.busy

    @property
    def opener(self) -> "Opener":
        """What reads files while the window goes on; made when the first such file comes."""
        if self._opener is None:
            from desktop_app.qt.opener import Opener

            self._opener = opener = Opener(self)
            opener.progressed.connect(self.strip.tell)
            opener.finished.connect(self._show)
            opener.refused.connect(self._refuse)
            opener.failed.connect(self._explain)
        return self._opener

    @property
    def strip(self) -> "ProgressStrip":
        """What shows how far a file is; stands above the window's last line, and is hidden most of the time."""
        if self._strip is None:
            from desktop_app.views.progress import ProgressStrip

            self._strip = strip = ProgressStrip(self._commander.workspace)
            strip.cancelled.connect(self.cancel)
            layout = self._commander.workspace.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(layout.count() - 1, strip)
        return self._strip

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        if self._strip is not None:
            self._strip.set_look(look)

    def look_after_memory(self) -> None:
        """Let the cyclic garbage collector run from now on, though not while a file is on its way."""
        if self._opener is not None:
            self._opener.allow_collecting()
        else:
            gc.enable()

    def _give_up(self) -> None:
        if self.busy:
            self.opener.cancel()
            self._clear()

    def _clear(self) -> None:
        if self._strip is not None:
            if self._strip.give_up.hasFocus():
                self._commander.workspace.issues.view.setFocus()
            self._strip.hide()
        self._left = None

    # What came

    def _show(self, found: Opened) -> None:
        from desktop_app.qt.letting import let_go

        commander, left = self._commander, self._left
        self._clear()
        let_go(commander.session.opened)
        commander.session.open(found)
        if left is not None and left.issue and left.source:
            reader = (left.reader_offset, 0)
            view = View(left.view)
            commander.session.restore(left.issue, left.quote, left.source, reader, left.compare_scroll, view)
            QTimer.singleShot(0, commander.workspace.show_all)
        self.remember(found.file)
        commander.workspace.status.say(self.tr("Opened %1").replace("%1", found.file))
        self.ended.emit(True)

    def _refuse(self, refused: DossierRefused) -> None:
        self._clear()
        self.show_refusal(refused)

    def _explain(self, failed: "Failed") -> None:
        """Say that the other process ended too early; that may be no fault of the file."""
        from desktop_app.views.dialogs import TextDialog

        self._clear()
        self.ended.emit(False)
        text = self.tr("%1 was not opened: the process that reads it ended too early. What was open stays open.")
        sentence = wording.fill(text, Path(failed.file).name or failed.file)
        look = self._commander.workspace.look
        TextDialog(self.tr("Not opened"), sentence, failed.how, look, self._commander.frame).open()

    def show_refusal(self, refused: DossierRefused) -> None:
        """Say why a file was not opened, with every problem."""
        self.ended.emit(False)
        from desktop_app.views.dialogs import TextDialog
        from desktop_app.views.reasons import details

        count = len(refused.problems)
        sentence = self.tr("%1 cannot be used as a dossier. What was open stays open. Problems found: %2.")
        sentence = wording.fill(sentence, Path(refused.file).name or refused.file, count)
        look = self._commander.workspace.look
        TextDialog(self.tr("Not opened"), sentence, details(refused), look, self._commander.frame).open()

    # Settings

    def remember(self, name: str) -> None:
        """Take a file that was opened among the recent ones."""
        commander = self._commander
        held = commander.settings.recent
        recent = tuple(dict.fromkeys((name, *held)))[:MOST_RECENT] if name != paths.BUNDLED else held
        commander.settings = replace(commander.settings, last_file=name, recent=recent)
        commander.menus.offer_recent(recent, commander.open_file)

    def as_left(self, settings: Settings) -> Settings:
        """The settings at the end of the window. A file that was to be shown as it was left, and is still on its way,
        is what the next start shows so."""
        left = self._left
        if left is None:
            return settings
        return replace(
            settings,
            last_file=left.last_file,
            issue=left.issue,
            quote=left.quote,
            source=left.source,
            reader_offset=left.reader_offset,
            compare_scroll=left.compare_scroll,
        )
