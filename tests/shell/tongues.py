"""Every text that a window shows or tells: what tests of its languages compare."""

from collections.abc import Iterator
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QMenu, QTabBar, QWidget

from desktop_app.shell.commander import Commander
from desktop_app.views.quote_card import QuoteCard

COMPLETE = True
"""Whether every text is translated; what depends on it is tested only then."""

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def texts_of(window: Commander, *, hidden: bool = True) -> set[str]:
    """What `texts_in` says of a window and of those that show a lesson."""
    shown = [window.frame, window.presenting.audience, window.presenting.presenter]
    return set().union(*(texts_in(each, hidden=hidden) for each in shown if each is not None))


def texts_in(frame: QWidget, *, hidden: bool = True) -> set[str]:
    """Titles, labels, tool tips, names and descriptions of everything in a window that is there now, what is `hidden`
    too unless not wanted, menus and what tables hold included; of what is painted, what a screen reader is told."""
    found = {frame.windowTitle()}
    for widget in frame.findChildren(QWidget):
        if not _is_put_by(widget) and (hidden or widget.isVisible()):
            found.update(_widget(widget))
    for action in frame.findChildren(QAction):
        found.update((action.text(), action.toolTip()))
    root = QAccessible.queryAccessibleInterface(frame)
    assert root is not None
    for node in _nodes(root):
        found.update((node.text(QAccessible.Text.Name), node.text(QAccessible.Text.Description)))
    return {text.strip() for text in found if text and text.strip()}


def _is_put_by(thing: object) -> bool:
    """Whether it is a card, or stands on one, and is hidden: it says something else before it is shown again."""
    hidden = False
    while isinstance(thing, QWidget):
        hidden = hidden or thing.isHidden()
        if isinstance(thing, QuoteCard):
            return hidden
        thing = thing.parentWidget()
    return False


def _widget(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _model(widget.model())


def _model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    # Lists have but one column, and keep the method that would say so to themselves.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(value) for role in _ROLES if (value := index.data(role)) is not None)
            if column == 0 and not isinstance(model, (QAbstractListModel, QAbstractTableModel)):
                yield from _model(model, index)
    if parent.isValid() or not isinstance(model, QAbstractTableModel):
        return
    for way, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, model.rowCount())):
        for section in range(count):
            yield from (str(value) for role in _ROLES if (value := model.headerData(section, way, role)) is not None)


def _nodes(node: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    yield node
    if depth < 12:
        for number in range(node.childCount()):
            if (child := node.child(number)) is not None and not cast(Any, child.state()).invisible:
                yield from _nodes(child, depth + 1)
