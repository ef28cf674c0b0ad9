"""The menu of a column of the matrix: sort by it, set it against another one."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu

from desktop_app.views.menu import new_menu

if TYPE_CHECKING:
    from desktop_app.views.matrix_table import MatrixTable


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matrix", text)


def head_menu(table: "MatrixTable", column: int) -> QMenu:
    """The menu of a column; it goes when it is closed."""
    menu = new_menu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    model = table.table
    menu.addAction(_tr("Sort by words"), lambda: table.sort_by(column))
    back = menu.addAction(_tr("In the dossier’s order"), lambda: table.sort_by(-1))
    back.setEnabled(model.sorted_by is not None)
    others = menu.addMenu(_tr("Compare with"))
    for n in range(model.columnCount()):
        if n != column:
            name = model.headerData(n, Qt.Orientation.Horizontal)
            # An ampersand would underline the letter after it.
            others.addAction(name.replace("&", "&&"), partial(table.pair_wanted.emit, column, n))
    others.setEnabled(model.columnCount() > 1)
    menu.addAction(_tr("Copy as a table"), table.copy)
    return menu
