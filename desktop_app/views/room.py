"""Room for pointers in dialogs: what Qt makes lower than a finger or an unsteady hand can hit is made higher."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTableView,
    QWidget,
)

from desktop_app.views.slim import TARGET


def give_room(window: QWidget, least: int = TARGET) -> None:
    """Make the controls of a window, and the rows of its tables, `least` pixels high and wide at least."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox | QLineEdit):
            if not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit):
                widget.setMinimumSize(max(widget.minimumWidth(), least), max(widget.minimumHeight(), least))
        elif isinstance(widget, QTableView):
            rows = widget.verticalHeader()
            rows.setMinimumSectionSize(least + widget.showGrid())
            rows.setDefaultSectionSize(max(rows.defaultSectionSize(), rows.minimumSectionSize()))
