"""A lesson as a tree: its parts, and under each its steps. Rows are dragged, but the lesson is changed elsewhere: what
is dropped is told as a wish."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.engine.desk import Desk
from desktop_app.engine.lesson_check import Fault, faults
from desktop_app.model.lesson import Lesson, Part, Step

ROW: Final = Qt.ItemDataRole.UserRole + 1
"""Role of the `Row`."""

_KIND: Final = "application/x-visavis-lesson-row"

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int | None]
"""A part, and one of its steps or none for the part itself, by number from 0."""


@dataclass(frozen=True, slots=True)
class Row:
    """A part (`step` is none) or a step of it, with what does not fit the dossier."""

    part: Part
    number: int
    step: Step | None
    place: int | None
    faults: tuple[Fault, ...] = ()


class Phrases:
    """What the model needs said; a view gives it the words of the interface's language."""

    def title(self, row: Row) -> str:
        """What a row is, in a few words."""
        return row.step.show.value if row.step is not None else row.part.issue

    def name(self, row: Row) -> str:
        """A row as a screen reader announces it."""
        return self.title(row)


class LessonModel(QAbstractItemModel):
    """Shows one lesson. Rows that stay what they are keep their place in a view."""

    move_wanted = Signal(object, object)
    """A `Place`, and the `Place` it is to have after the move."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._parts: tuple[Part, ...] = ()
        self._faults: dict[Place, tuple[Fault, ...]] = {}

    def show_lesson(self, lesson: Lesson, desk: Desk) -> None:
        """Show a lesson as it fits a dossier."""
        wrong: dict[Place, tuple[Fault, ...]] = {}
        for fault in faults(lesson, desk):
            if fault.part is not None:
                at = (fault.part, fault.step)
                wrong[at] = (*wrong.get(at, ()), fault)
        if [(p.issue, len(p.steps)) for p in self._parts] == [(p.issue, len(p.steps)) for p in lesson.parts]:
            self._parts, self._faults = lesson.parts, wrong
            self._tell_changed()
        else:
            self.beginResetModel()
            self._parts, self._faults = lesson.parts, wrong
            self.endResetModel()

    def _tell_changed(self) -> None:
        for n, part in enumerate(self._parts):
            parent = self.index(n, 0)
            self.dataChanged.emit(parent, parent)
            if part.steps:
                self.dataChanged.emit(self.index(0, 0, parent), self.index(len(part.steps) - 1, 0, parent))

    # Places

    def place(self, index: Index) -> Place | None:
        """Which part or step an index is."""
        if not index.isValid():
            return None
        parent = index.internalId()
        return (index.row(), None) if parent == 0 else (int(parent) - 1, index.row())

    def index_of(self, place: Place) -> QModelIndex:
        """The index of a part or step; an invalid one where there is none."""
        part, step = place
        if not 0 <= part < len(self._parts):
            return QModelIndex()
        if step is None:
            return self.index(part, 0)
        return self.index(step, 0, self.index(part, 0))

    def row(self, index: Index) -> Row | None:
        """What stands at an index."""
        at = self.place(index)
        if at is None or at[0] >= len(self._parts):
            return None
        part, number = self._parts[at[0]], at[1]
        if number is not None and number >= len(part.steps):
            return None
        return Row(part, at[0], None if number is None else part.steps[number], number, self._faults.get(at, ()))

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        at = self.place(index)
        if at is None or at[1] is None:
            return QModelIndex()
        return self.createIndex(at[0], 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._parts)
        at = self.place(parent)
        inside = at is not None and at[1] is None and parent.column() == 0 and at[0] < len(self._parts)
        return len(self._parts[at[0]].steps) if at is not None and inside else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._phrases.title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._phrases.name(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        at = self.place(index)
        inner = at is not None and at[1] is not None
        return usual | (Qt.ItemFlag.ItemNeverHasChildren if inner else Qt.ItemFlag.ItemIsDropEnabled)

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_KIND]

    def mimeData(self, indexes: Any) -> QMimeData:
        held = QMimeData()
        at = self.place(indexes[0]) if indexes else None
        if at is not None:
            held.setData(_KIND, QByteArray(f"{at[0]} {'' if at[1] is None else at[1]}".encode()))
        return held

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return self._target(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where a row was dropped. False, so that no view takes a row away by itself."""
        found = self._target(data, row, parent)
        if found is not None:
            self.move_wanted.emit(*found)
        return False

    def _target(self, data: QMimeData, row: int, parent: Index) -> tuple[Place, Place] | None:
        """What is dragged, and the place it would have after the move: parts among parts, steps within their part."""
        dragged, over = _dragged(data), self.place(parent)
        if dragged is None or not self.index_of(dragged).isValid():
            return None
        part, step = dragged
        if step is None:
            # Onto a part, or between its steps, means that part's own place.
            to = over[0] if over is not None else self.rowCount() if row < 0 else row
            return dragged, (to - (over is None and to > part), None)
        if over is None or over != (part, None):
            return None
        count = len(self._parts[part].steps)
        to = count if row < 0 else row
        return dragged, (part, to - (to > step))


def _dragged(data: QMimeData) -> Place | None:
    if not data.hasFormat(_KIND):
        return None
    part, _, step = bytes(data.data(_KIND).data()).decode("ascii", "replace").partition(" ")
    return (int(part), int(step) if step else None) if part.isdecimal() and (not step or step.isdecimal()) else None
