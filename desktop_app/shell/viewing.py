"""What the commands of the view menu do: choose a view, export and print what it shows."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.engine.history import View
from desktop_app.model.errors import SaveFailed
from desktop_app.qt.session import Change
from desktop_app.views import wording

if TYPE_CHECKING:
    from desktop_app.shell.commander import Commander


class Viewing(QObject):
    """The part of the commander that speaks of the views."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander
        commander.session.changed.connect(self._on_change)

    def show(self, view: View) -> None:
        """Look at the dossier by this view."""
        self._commander.session.show_view(view)

    def _on_change(self, change: Change) -> None:
        if Change.VIEW in change:
            self.offer()

    def offer(self) -> None:
        """Offer to export and print where the view can."""
        exported = self._commander.session.place.view is not View.COMPARE
        for name in ("export", "print"):
            self._commander.actions[name].setEnabled(exported)

    def export(self) -> None:
        """Ask for a file and write what the view shows to it, as a drawing, a picture or a table."""
        from PySide6.QtWidgets import QFileDialog

        plot = self._commander.workspace.stage.plot()
        if plot is None:
            return
        kinds = {
            self.tr("Drawing (*.svg)"): ".svg",
            self.tr("Picture (*.png)"): ".png",
            self.tr("Table (*.csv)"): ".csv",
        }
        here = Path(self._commander.session.opened.file)
        folder = here.parent if here.is_absolute() else Path.home()
        proposed = str(folder / f"{self._commander.session.place.view.value}.svg")
        name, kind = QFileDialog.getSaveFileName(
            self._commander.frame, self.tr("Export this view"), proposed, ";;".join(kinds)
        )
        if name:
            path = Path(name)
            known = path.suffix.lower() in kinds.values()
            self.export_to(path if known else path.with_name(path.name + kinds.get(kind, ".svg")))

    def export_to(self, path: Path) -> None:
        """Write what the view shows to a file; a failure is told and leaves what was there."""
        from desktop_app.shell.plots import export

        commander = self._commander
        plot = commander.workspace.stage.plot()
        if plot is None:
            return
        try:
            with commander.workspace.in_print_colours():
                defused = export(plot, path)
        except SaveFailed as failed:
            self._tell_failure(path, failed)
            return
        said = self.tr("Wrote %1").replace("%1", path.name)
        if defused:
            told = self.tr("%1 cells began like a formula and were given an apostrophe in front")
            said = f"{said} · {told.replace('%1', str(defused))}"
        commander.workspace.status.say(said)

    def _tell_failure(self, path: Path, failed: SaveFailed) -> None:
        from desktop_app.views.dialogs import TextDialog

        sentence = wording.fill(self.tr("%1 was not written. What was there before stays."), path.name)
        commander = self._commander
        TextDialog(self.tr("Not exported"), sentence, str(failed), commander.workspace.look, commander.frame).open()

    def print_out(self) -> None:
        """Show how the view will be printed, and print it from there."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        from desktop_app.shell.plots import print_plot

        commander = self._commander
        plot = commander.workspace.stage.plot()
        if plot is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(plot.plot_title())
        # Made without a printer, the dialog would make one of its own; given one, it must not outlive it.
        dialog = QPrintPreviewDialog(printer, commander.frame)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print this view"))

        def paint() -> None:
            with commander.workspace.in_print_colours():
                print_plot(plot, printer)

        dialog.paintRequested.connect(paint)
        dialog.open()
