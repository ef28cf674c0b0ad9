"""How large what is clicked is, measured in a window.

A target is whatever does something when it is clicked: buttons, fields, tabs, rows and cells, heads that sort, entries
of menus. No targets are numbers and highlights within running text, and the strips that are dragged and not hit (scroll
bars, the grips between panes), for which the wheel and the keys do the same; those are long in one direction.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTableView,
    QWidget,
)

LEAST = 32
"""Pixels in either direction."""

_IN_TEXT = ("_Note",)
"""Buttons that are words of a running text."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to click: what it is, and its size in pixels."""

    what: str
    width: int
    height: int


def targets(window: QWidget) -> Iterator[Target]:
    """Every target that is shown in a window."""
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield from _of(widget)


def _of(widget: QWidget) -> Iterator[Target]:
    kind = type(widget).__name__
    if isinstance(widget, QMenuBar | QMenu):
        for action in widget.actions():
            if not action.isSeparator() and action.isVisible():
                yield _target(f"{kind} {action.text()}", widget.actionGeometry(action))
    elif isinstance(widget, QTabBar):
        yield from (_target(f"{kind} {widget.tabText(n)}", widget.tabRect(n)) for n in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        if widget.sectionsClickable() or widget.cursor().shape() is Qt.CursorShape.PointingHandCursor:
            yield from _sections(widget, kind)
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget, kind)
    elif isinstance(widget, QScrollBar | QSplitterHandle):
        long = max(widget.width(), widget.height())
        yield Target(kind, long, long)
    elif isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox) and kind not in _IN_TEXT:
        inside = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
        if widget.isEnabled() and not inside:
            name = widget.accessibleName() or getattr(widget, "text", str)()
            yield Target(f"{kind} {name}", widget.width(), widget.height())


def _target(what: str, box: QRect) -> Target:
    return Target(what, box.width(), box.height())


def _sections(header: QHeaderView, kind: str) -> Iterator[Target]:
    upright = header.orientation() == Qt.Orientation.Vertical
    for n in range(header.count()):
        size = header.sectionSize(n)
        if size:
            yield Target(f"{kind} {n}", header.width() if upright else size, size if upright else header.height())


def _rows(view: QAbstractItemView, kind: str) -> Iterator[Target]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), 200)):
        index = model.index(row, 0)
        if model.flags(index) & Qt.ItemFlag.ItemIsSelectable and not view.visualRect(index).isEmpty():
            if isinstance(view, QTableView) and view.selectionBehavior() == QTableView.SelectionBehavior.SelectItems:
                for column in range(model.columnCount()):
                    yield _target(f"{kind} {row},{column}", view.visualRect(model.index(row, column)))
            else:
                wide = view.viewport().width()
                yield Target(f"{kind} row {row}", wide, view.visualRect(index).height())


def small(window: QWidget, least: int = LEAST) -> list[Target]:
    """The targets that are too small; an error where none was found at all."""
    found = list(targets(window))
    assert found, "no target was found"
    return [target for target in found if min(target.width, target.height) < least]
