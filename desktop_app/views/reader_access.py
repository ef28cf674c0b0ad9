"""The source reader for a screen reader: each paragraph and highlight in sight is a child with role and name.

A painted text cannot offer Qt's text interface from Python (overriding `interface_cast` crashes the process), so what
the caret comes upon is announced, and the reader's description says which quotes it stands in.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

_KEPT: Final = 400
"""How many children stay known after they left the sight."""

_Interface = QAccessibleInterface
_made: list["ReaderAccess"] = []
"""Every interface ever made. Qt owns and deletes them; were Python to let go of one before, both would delete it."""

_installed: list[bool] = []


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in sight: `key` is the same for the same thing each time; `rect` in the screen's pixels."""

    key: str
    role: QAccessible.Role
    name: str
    rect: QRect
    focused: bool = False


class Readable(Protocol):
    """A widget that can say what is in sight."""

    def access_items(self) -> Sequence[Item]:
        """What is in sight, from top to bottom."""


def install() -> None:
    """Makes Qt ask here for the interface of each reader; once a process."""
    if not _installed:
        QAccessible.installFactory(_factory)
        _installed.append(True)


def _factory(_key: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or not hasattr(thing, "access_items"):
        return None
    made = ReaderAccess(thing)
    _made.append(made)
    return made


class ReaderAccess(QAccessibleWidget):
    """The reader itself: a document whose children are what is in sight; another role if the widget names one as its
    `access_role`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, getattr(widget, "access_role", QAccessible.Role.Document), "")
        self._widget = widget
        self._children: dict[str, ItemAccess] = {}

    def items(self) -> Sequence[Item]:
        """What is in sight now."""
        return cast(Readable, self._widget).access_items()

    def childCount(self) -> int:
        """How many things are in sight."""
        return len(self.items())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The thing in sight of that number, from 0."""
        items = self.items()
        return self._access(items[index]) if 0 <= index < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The number of a child; -1 when it left the sight."""
        keys = [item.key for item in self.items()]
        return keys.index(child.key) if isinstance(child, ItemAccess) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """The smallest thing at a place of the screen."""
        found = [item for item in self.items() if item.rect.contains(x, y)]
        return self._access(min(found, key=_area)) if found else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """What the caret is in."""
        found = [item for item in self.items() if item.focused]
        return self._access(min(found, key=_area)) if found else None

    def _access(self, item: Item) -> "ItemAccess":
        if item.key not in self._children:
            self._forget()
            made = self._children[item.key] = ItemAccess(self, item)
            QAccessible.registerAccessibleInterface(made)
        self._children[item.key].item = item
        return self._children[item.key]

    def _forget(self) -> None:
        """Lets go of the children that were seen longest ago."""
        while len(self._children) >= _KEPT:
            oldest = self._children.pop(next(iter(self._children)))
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(oldest))


def _area(item: Item) -> int:
    return item.rect.width() * item.rect.height()


class ItemAccess(QAccessibleInterface):
    """A paragraph or a highlight."""

    def __init__(self, reader: ReaderAccess, item: Item) -> None:
        super().__init__()
        self.reader = reader
        self.item = item

    @property
    def key(self) -> str:
        """What tells it from its siblings."""
        return self.item.key

    def isValid(self) -> bool:
        """Whether the reader still lives; its interface may be gone while a screen reader still holds this one."""
        return isValid(self.reader) and self.reader.isValid()

    def object(self) -> QObject | None:  # type: ignore[override]
        """None: it is painted."""
        return None

    def window(self) -> QWindow:
        """The reader's window."""
        return self.reader.window()

    def parent(self) -> QAccessibleInterface:
        """The reader."""
        return self.reader

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """None: it is a leaf."""
        return None

    def childCount(self) -> int:
        """None: it is a leaf."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """-1: it is a leaf."""
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """None: it is a leaf."""
        return None

    def text(self, kind: QAccessible.Text) -> str:
        """The name; nothing else."""
        return self.item.name if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Does nothing: the text is the source's."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        return self.item.rect

    def role(self) -> QAccessible.Role:
        """Paragraph or link."""
        return self.item.role

    def state(self) -> QAccessible.State:
        """Read-only, and focused when the caret is in it."""
        state: Any = QAccessible.State()
        state.readOnly = True
        state.multiLine = True
        state.focused = self.item.focused
        return cast(QAccessible.State, state)


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader, if one listens, say something at the end of what it says now."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def tell_description(widget: QWidget, description: str) -> None:
    """Changes what a screen reader says of a widget, and tells it."""
    if widget.accessibleDescription() != description:
        widget.setAccessibleDescription(description)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))
