"""Handouts on a printer, and in the preview that leads there: the same pages as in a PDF."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from desktop_app.engine.handout import Paper

if TYPE_CHECKING:
    from desktop_app.qt.paper import Sheets
    from desktop_app.shell.commander import Commander


def preview(
    commander: "Commander",
    title: str,
    known: "dict[Paper, list[Sheets]]",
    make: "Callable[[Paper], list[Sheets]]",
) -> QPrintPreviewDialog:
    """Open a preview of the sheets that are known by their paper; `make` lays them out on another one that is chosen.

    Qt asks for all pages in one call, in which nothing else can be done.
    """
    from desktop_app.shell.exporting import usual_paper

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    size = QPageSize.PageSizeId.Letter if usual_paper() is Paper.LETTER else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(size))
    # Made without a printer, the dialog would make one of its own; given one, it must not outlive it.
    dialog = QPrintPreviewDialog(printer, commander.frame)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)

    def paint() -> None:
        paper = nearest_paper(printer)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if paper not in known:
                known[paper] = make(paper)
            print_sheets(known[paper], printer)
        finally:
            QGuiApplication.restoreOverrideCursor()

    dialog.paintRequested.connect(paint)
    dialog.open()
    return dialog


def nearest_paper(printer: QPrinter) -> Paper:
    """The paper of ours that is more like the printer's, by its proportions."""
    size = printer.pageLayout().fullRect(QPageLayout.Unit.Point).size()
    proportion = max(size.width(), size.height()) / max(min(size.width(), size.height()), 1)
    return Paper.LETTER if proportion < 1.35 else Paper.A4


def print_sheets(sheets: "list[Sheets]", printer: QPrinter) -> None:
    """Print the sheets, each whole on a page: as large as they are, smaller where the paper is."""
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF())
    page = printer.pageLayout().fullRectPixels(printer.resolution())
    with QPainter(printer) as painter:
        begun = False
        for each in sheets:
            inches = (each.width / 720, each.height / 720)
            resolution = min(page.width() / inches[0], page.height() / inches[1], printer.resolution() * 1.02)
            for number in range(each.count):
                if begun:
                    printer.newPage()
                begun = True
                each.paint(painter, number, resolution)
