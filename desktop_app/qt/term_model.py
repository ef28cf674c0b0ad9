"""The terms of a record as a table: each with both sides' counts and rates, G2 and log ratio."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.engine.keyness import Ranking, TermRow
from desktop_app.engine.visible import shown

TERM: Final = Qt.ItemDataRole.UserRole + 1
"""Role of the `TermRow`."""

_Index = QModelIndex | QPersistentModelIndex


class Part(IntEnum):
    """What the columns hold. The rates stand in one, as a bar to either side."""

    TERM = 0
    FIRST = 1
    RATES = 2
    SECOND = 3
    G2 = 4
    RATIO = 5
    ISSUES = 6


_KEYS: Final[dict[Part, Callable[[TermRow], Any]]] = {
    Part.TERM: lambda row: row.text.casefold(),
    Part.FIRST: lambda row: row.counts[0],
    Part.RATES: lambda row: row.rates[0] - row.rates[1],
    Part.SECOND: lambda row: row.counts[1],
    Part.G2: lambda row: row.g2,
    Part.RATIO: lambda row: row.ratio,
    Part.ISSUES: lambda row: row.issues,
}


class TermPhrases:
    """What the model needs said; a view gives it the words of the interface's language. `written` is the language in
    whose forms terms are shown; empty for the interface's."""

    written = ""

    def heading(self, part: Part) -> str:
        """A column's name."""
        return part.name

    def explanation(self, part: Part) -> str:
        """What a column holds, as a tool tip."""
        return ""

    def cell(self, row: TermRow, part: Part) -> str:
        """A cell's text."""
        return row.text if part is Part.TERM else ""

    def cell_aloud(self, row: TermRow, part: Part) -> str:
        """A cell as a screen reader says it; the whole row for the term's."""
        return self.cell(row, part)


class TermModel(QAbstractTableModel):
    """Lists the terms that lean to a chosen side, in the order given or sorted by a column."""

    def __init__(self, phrases: TermPhrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._all: tuple[TermRow, ...] = ()
        self._listed: list[TermRow] = []
        self._leaning = -1
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self.widest = 0.0
        """The highest rate of any term, listed or not, so that bars keep their scale."""

    @property
    def rows(self) -> tuple[TermRow, ...]:
        """The terms as they are listed."""
        return tuple(self._listed)

    def show_ranking(self, ranking: Ranking) -> None:
        """List these terms."""
        self._all = ranking.rows
        self.widest = max((rate for row in self._all for rate in row.rates), default=0.0)
        self._refresh()

    def set_leaning(self, side: int) -> None:
        """List only the terms that the side of this index uses more; all for -1."""
        self._leaning = side
        self._refresh()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; as given for -1."""
        self._sorted = column, order
        self._refresh()

    def _refresh(self) -> None:
        self.beginResetModel()
        listed = [row for row in self._all if self._leaning in (-1, row.leaning)]
        column, order = self._sorted
        if column >= 0:
            listed.sort(key=_KEYS[Part(column)], reverse=order == Qt.SortOrder.DescendingOrder)
        self._listed = listed
        self.endResetModel()

    def row_of(self, text: str) -> int:
        """The row of a term; -1 where it is not listed."""
        return next((n for n, row in enumerate(self._listed) if row.text == text), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._listed)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Part)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._listed):
            return None
        row, part = self._listed[index.row()], Part(index.column())
        if role == TERM:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(self._phrases.cell(row, part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown(self._phrases.cell_aloud(row, part))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Part):
            return None
        part = Part(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._phrases.heading(part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._phrases.explanation(part)
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            words = part in (Part.TERM, Part.ISSUES)
            return Qt.SortOrder.AscendingOrder.value if words else Qt.SortOrder.DescendingOrder.value
        return None
