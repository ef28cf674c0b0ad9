"""The hits of a search as a list model: for each group a heading, its first hits, and a row that asks for more.

However much was found, only the hits that are listed are rows, and only those that are seen are made.
"""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.engine.desk import Desk
from desktop_app.engine.search import Group
from desktop_app.engine.search_rows import Row, row_at
from desktop_app.engine.search_scan import Scan
from desktop_app.engine.visible import shown

ENTRY: Final = Qt.ItemDataRole.UserRole + 1
"""Role of the `Entry`."""

ROW: Final = Qt.ItemDataRole.UserRole + 2
"""Role of the `Row` of a hit; none for other entries."""

FIRST: Final = 25
"""So many hits of a group are listed at first."""

STEP: Final = 400
"""So many more are listed each time more are asked for."""

_KEPT: Final = 400


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row is: the hit of a number, from 0, or a heading with the number -1, or with -2 the row that asks for
    more."""

    group: Group
    number: int

    @property
    def is_heading(self) -> bool:
        """Whether it heads a group."""
        return self.number == -1

    @property
    def is_more(self) -> bool:
        """Whether it asks for more."""
        return self.number == -2


class HitPhrases:
    """What the model needs said; a view gives it the words of the interface's language."""

    def heading(self, group: Group, count: int, *, more: bool) -> str:
        """A group's heading with how many hits it has; `more` where some were not counted."""
        return f"{group.value} {count}{'+' if more else ''}"

    def left(self, count: int) -> str:
        """The row that asks for more, with how many are left."""
        return str(count)

    def hit(self, row: Row) -> str:
        """A hit with where it stands, for screen readers."""
        return row.passage.text

    def tip(self, row: Row) -> str:
        """The tool tip of a hit."""
        return row.passage.text


class SearchModel(QAbstractListModel):
    """Lists what a scan has found so far."""

    def __init__(self, phrases: HitPhrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._desk: Desk | None = None
        self._scan: Scan | None = None
        self._limits: dict[Group, int] = {}
        self._shown: dict[Group, tuple[int, bool]] = {}
        self._said: dict[Group, tuple[int, bool, int]] = {}
        self._count = 0
        self._rows: dict[tuple[Group, int], Row] = {}

    def show_scan(self, desk: Desk | None, scan: Scan | None) -> None:
        """List another scan's hits, as far as there are any."""
        self.beginResetModel()
        self._desk, self._scan = desk, scan
        self._rows.clear()
        self._limits = dict.fromkeys(Group, FIRST)
        self._shown = {group: self._due(group) for group in Group}
        self._said = {group: self._counts(group) for group in Group}
        self._count = sum(map(self._size, Group))
        self.endResetModel()

    @property
    def scan(self) -> Scan | None:
        """The search whose hits are listed."""
        return self._scan

    def listed(self, group: Group) -> int:
        """How many hits of a group are listed."""
        return self._shown.get(group, (0, False))[0]

    def row(self, group: Group, number: int) -> Row | None:
        """The hit of a number, listed or not; none where nothing was searched."""
        return self._row(Entry(group, number))

    def grow(self) -> None:
        """List what the scan has found meanwhile."""
        for group in Group:
            self._grow(group)

    def more(self, group: Group, number: int | None = None) -> None:
        """List more hits of a group: some, or as many as bring in the hit of a number."""
        wanted = self._limits.get(group, FIRST) + STEP if number is None else number + 1
        while self._limits.get(group, FIRST) < wanted:
            self._limits[group] = self._limits.get(group, FIRST) + STEP
        self._grow(group)

    def _due(self, group: Group) -> tuple[int, bool]:
        """How many hits of a group are to be listed, and whether some are left."""
        count = self._scan.count(group) if self._scan is not None else 0
        listed = min(count, self._limits[group])
        return listed, listed < count

    def _counts(self, group: Group) -> tuple[int, bool, int]:
        """What is said of a group: how many hits it has, whether some more were not counted, how many are listed."""
        if self._scan is None:
            return 0, False, 0
        more = self._scan.more and group is Group.SOURCES
        return self._scan.count(group), more, self._shown[group][0]

    def _grow(self, group: Group) -> None:
        if self._scan is None:
            return
        (listed, left), (wanted, still) = self._shown[group], self._due(group)
        at = self._heading_at(group)
        if not listed and wanted:
            self._said[group] = (*self._counts(group)[:2], wanted)
            self._insert(at, wanted + 1 + still, group, (wanted, still))
            return
        if wanted > listed:
            self._insert(at + 1 + listed, wanted - listed, group, (wanted, left))
        if still and not left:
            self._insert(at + 1 + wanted, 1, group, (wanted, True))
        elif left and not still:
            self.beginRemoveRows(QModelIndex(), at + 1 + wanted, at + 1 + wanted)
            self._shown[group] = (wanted, False)
            self._count -= 1
            self.endRemoveRows()
        if wanted:
            # Only now: while rows come and go, what stands around them must stay what it was.
            self._said[group] = self._counts(group)
            for row in (at, at + 1 + wanted)[: 1 + still]:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _insert(self, at: int, count: int, group: Group, then: tuple[int, bool]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + count - 1)
        self._shown[group] = then
        self._count += count
        self.endInsertRows()

    def _size(self, group: Group) -> int:
        listed, left = self._shown.get(group, (0, False))
        return listed + 1 + left if listed else 0

    def _heading_at(self, group: Group) -> int:
        at = 0
        for each in Group:
            if each is group:
                break
            at += self._size(each)
        return at

    def entry(self, row: int) -> Entry:
        """What a row is. Raises IndexError where there is none."""
        for group in Group:
            size = self._size(group)
            if 0 <= row < size:
                if row == 0:
                    return Entry(group, -1)
                return Entry(group, row - 1) if row <= self._shown[group][0] else Entry(group, -2)
            row -= size
        raise IndexError(row)

    def index_of(self, group: Group, number: int) -> QModelIndex:
        """The row of a hit; an invalid index where it is not listed."""
        if not 0 <= number < self._shown.get(group, (0, False))[0]:
            return QModelIndex()
        return self.index(self._heading_at(group) + 1 + number)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        entry = self.entry(index.row())
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole and entry.number < 0:
            return self._words(entry)
        row = self._row(entry) if entry.number >= 0 else None
        if row is None:
            return self._words(entry) if role == Qt.ItemDataRole.AccessibleTextRole else None
        return row if role == ROW else self._tell(row, role)

    def _tell(self, row: Row, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row.passage.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._phrases.hit(row)
        return self._phrases.tip(row) if role == Qt.ItemDataRole.ToolTipRole else None

    def _words(self, entry: Entry) -> str:
        count, more, listed = self._said[entry.group]
        if entry.is_more:
            return self._phrases.left(count - listed)
        return self._phrases.heading(entry.group, count, more=more)

    def _row(self, entry: Entry) -> Row | None:
        if self._desk is None or self._scan is None:
            return None
        key = (entry.group, entry.number)
        if key not in self._rows:
            if len(self._rows) >= _KEPT:
                self._rows.clear()
            self._rows[key] = row_at(self._desk, self._scan, *key)
        return self._rows[key]

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or index.row() >= self.rowCount() or self.entry(index.row()).is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
