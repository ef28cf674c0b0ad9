"""What the commands of the view menu do: choose a view, export and print what it shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.engine.history import View
from desktop_app.model.errors import SaveFailed
from desktop_app.views import wording
from desktop_app.views.divider import Divider, Grip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from desktop_app.shell.commander import Commander


class Viewing(QObject):
    """The part of the commander that speaks of the views."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander
        self._before_borders: QWidget | None = None

    def show(self, view: View) -> None:
        """Look at the dossier by this view."""
        self._commander.session.show_view(view)

    def take_border(self) -> None:
        """The keyboard to the first grip between panes, from there to the next one, from the last back to where it
        was."""
        frame = self._commander.frame
        grips = [grip for divider in frame.findChildren(Divider) for grip in divider.grips()]
        grips.sort(key=lambda grip: grip.mapTo(frame, QPoint()).toTuple())
        focused = frame.focusWidget()
        at = grips.index(focused) if isinstance(focused, Grip) and focused in grips else -1
        if at < 0:
            self._before_borders = focused
        if at + 1 < len(grips):
            grips[at + 1].left.connect(self._leave_borders, Qt.ConnectionType.UniqueConnection)
            grips[at + 1].take()
        else:
            self._leave_borders()

    def _leave_borders(self) -> None:
        before = self._before_borders
        self._before_borders = None
        if before is not None and before.isVisible():
            before.setFocus()
        else:
            self._commander.workspace.issues.view.setFocus()

    def export(self) -> None:
        """Ask for a file and write what the view shows to it, as a drawing, a picture or a table; of the comparison a
        handout, of an exercise its worksheet."""
        if self._commander.workspace.stage.plot() is not None:
            self._ask_for_file().open()
        elif self._commander.session.place.view is View.EXERCISE:
            self._commander.exporting.open_worksheet()
        else:
            self._commander.exporting.open()

    def _ask_for_file(self) -> "QFileDialog":
        from desktop_app.engine.file_names import view_name
        from desktop_app.shell.saving import ask_for_file

        kinds = {
            self.tr("Drawing (*.svg)"): ".svg",
            self.tr("Picture (*.png)"): ".png",
            self.tr("Table (*.csv)"): ".csv",
        }
        session = self._commander.session
        name = view_name(session.opened.dossier, session.place.view.value, session.language)
        return ask_for_file(self._commander, self.tr("Export this view"), name, kinds, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write what the view shows to a file; a failure is told and leaves what was there."""
        from desktop_app.shell.plots import export

        commander = self._commander
        plot = commander.workspace.stage.plot()
        if plot is None:
            return
        try:
            with self._busy(wording.fill(self.tr("Writing %1 …"), path.name)), commander.workspace.in_print_colours():
                defused = export(plot, path)
        except SaveFailed as failed:
            self._tell_failure(path, failed)
            return
        said = self.tr("Wrote %1").replace("%1", path.name)
        if defused:
            told = self.tr("cells that began like a formula and were given an apostrophe in front: %1")
            said = f"{said} · {told.replace('%1', str(defused))}"
        commander.workspace.status.say(said)

    @contextmanager
    def _busy(self, told: str) -> Iterator[None]:
        """Say what is done, and show by the pointer that it takes a while: thousands of rows may need seconds."""
        status = self._commander.workspace.status
        status.say(told)
        status.repaint()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield
        finally:
            QGuiApplication.restoreOverrideCursor()
            status.be_quiet()

    def _tell_failure(self, path: Path, failed: SaveFailed) -> None:
        from desktop_app.views.dialogs import TextDialog
        from desktop_app.views.reasons import details

        sentence = wording.fill(self.tr("%1 was not written. What was there before stays."), path.name)
        commander = self._commander
        TextDialog(self.tr("Not exported"), sentence, details(failed), commander.workspace.look, commander.frame).open()

    def print_out(self) -> None:
        """Show how the view will be printed, and print it from there."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        from desktop_app.shell.plots import print_plot

        commander = self._commander
        plot = commander.workspace.stage.plot()
        if plot is None:
            exporting = commander.exporting
            # What is printed of an exercise is asked first: with its key, or without.
            (exporting.open_worksheet if commander.session.place.view is View.EXERCISE else exporting.print_issue)()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(plot.plot_title())
        # Made without a printer, the dialog would make one of its own; given one, it must not outlive it.
        dialog = QPrintPreviewDialog(printer, commander.frame)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print this view"))

        def paint() -> None:
            with self._busy(self.tr("Laying out the pages …")), commander.workspace.in_print_colours():
                print_plot(plot, printer)

        dialog.paintRequested.connect(paint)
        dialog.open()
