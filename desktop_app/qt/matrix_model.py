"""Issues against facets as a table model: a row of totals, then a row for each issue, in the dossier's order or sorted.

The issues' titles and the facets' names are the headers, so they stay in sight however the table is scrolled.
"""

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.engine.desk import Tally
from desktop_app.engine.facets import Facet
from desktop_app.engine.matrix import Cell, Matrix, Row
from desktop_app.model.dossier import Group

CELL: Final = Qt.ItemDataRole.UserRole + 1
"""Role of the `Cell`; of the `Tally` in the row of totals."""

TOTALS: Final = 0
"""The row that holds the totals, however the rest is sorted."""

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NOWHERE: Final = QModelIndex()


class Phrases:
    """What the model needs said; a view gives it the words of a dossier and of the interface's language."""

    def facet(self, facet: Facet) -> str:
        """A column's name."""
        return facet.holder

    def issue(self, row: Row) -> str:
        """An issue's title."""
        return row.issue

    def group(self, group: Group) -> str:
        """A group's heading."""
        return group.value

    def totals(self) -> str:
        """The name of the row of totals."""
        return ""

    def figures(self, counts: Cell | Tally) -> str:
        """A cell's figures, or its state."""
        return str(counts.quotes)

    def cell(self, row: Row, facet: Facet, cell: Cell) -> str:
        """A cell for whoever cannot see it."""
        return self.figures(cell)

    def total(self, facet: Facet, counts: Tally) -> str:
        """A cell of the totals for whoever cannot see it."""
        return self.figures(counts)

    def issue_told(self, row: Row) -> str:
        """An issue with its totals, for whoever cannot see them."""
        return row.issue

    def cell_tip(self, row: Row, facet: Facet, cell: Cell) -> str:
        """The tool tip of a cell."""
        return self.cell(row, facet, cell)

    def issue_tip(self, row: Row) -> str:
        """The tool tip of an issue."""
        return row.issue

    def facet_tip(self, facet: Facet) -> str:
        """The tool tip of a column."""
        return facet.holder


class MatrixModel(QAbstractTableModel):
    """A matrix as a table. Texts come from a `Phrases`, since this room phrases nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None
        self.phrases = Phrases()
        self.rows: tuple[Row, ...] = ()
        """The issues in the order shown."""
        self.sorted_by: tuple[int, Qt.SortOrder] | None = None
        """The column whose words the rows are sorted by; none for the dossier's order."""

    def show(self, matrix: Matrix | None, phrases: Phrases) -> None:
        """Show a matrix, sorted as before where it has the same columns; none for an empty table."""
        self.beginResetModel()
        if matrix is None or self.matrix is None or matrix.facets != self.matrix.facets:
            self.sorted_by = None
        self.matrix, self.phrases = matrix, phrases
        self.rows = self._ordered()
        self.endResetModel()

    def _ordered(self) -> tuple[Row, ...]:
        rows = self.matrix.rows if self.matrix else ()
        if self.sorted_by is None:
            return rows
        column, order = self.sorted_by
        sign = -1 if order is Qt.SortOrder.DescendingOrder else 1
        return tuple(sorted(rows, key=lambda row: sign * row.cells[column].words))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.DescendingOrder) -> None:
        """Sort the issues by a column's words, those with as many in the dossier's order; a column outside the table
        brings the dossier's order back."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        issues = [self.issue_at(index.row()) for index in kept]
        self.sorted_by = (column, order) if 0 <= column < self.columnCount() else None
        self.rows = self._ordered()
        places = {row.issue: n for n, row in enumerate(self.rows, TOTALS + 1)}
        moved = [self.index(places.get(issue, TOTALS), at.column()) for issue, at in zip(issues, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The columns."""
        return self.matrix.facets if self.matrix else ()

    def row_at(self, row: int) -> Row | None:
        """The issue of a row; none for the totals."""
        return self.rows[row - 1] if 0 < row <= len(self.rows) else None

    def issue_at(self, row: int) -> str:
        """The id of a row's issue; empty for the totals."""
        found = self.row_at(row)
        return found.issue if found else ""

    def row_of(self, issue: str) -> int:
        """The row of an issue; that of the totals where there is none."""
        return next((n for n, row in enumerate(self.rows, TOTALS + 1) if row.issue == issue), TOTALS)

    def heads_group(self, row: int) -> bool:
        """Whether a row is the first of its group, in the dossier's order."""
        here, above = self.row_at(row), self.row_at(row - 1)
        return self.sorted_by is None and here is not None and (above is None or above.group != here.group)

    def cell(self, index: Index) -> Cell | Tally | None:
        """What stands in a cell: figures alone in the row of totals."""
        if self.matrix is None or not index.isValid():
            return None
        row = self.row_at(index.row())
        return row.cells[index.column()] if row else self.matrix.totals[index.column()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.matrix is None else 1 + len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.facets)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        held = self.cell(index)
        if held is None:
            return None
        row, facet = self.row_at(index.row()), self.facets[index.column()]
        match role:
            case _Role.DisplayRole:
                return self.phrases.figures(held)
            case _Role.AccessibleTextRole if isinstance(held, Cell) and row:
                return self.phrases.cell(row, facet, held)
            case _Role.AccessibleTextRole if isinstance(held, Tally):
                return self.phrases.total(facet, held)
            case _Role.ToolTipRole if isinstance(held, Cell) and row:
                return self.phrases.cell_tip(row, facet, held)
        return held if role == CELL else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            return self._facet_data(section, role)
        row = self.row_at(section)
        if row is None:
            named = (_Role.DisplayRole, _Role.AccessibleTextRole)
            return self.phrases.totals() if section == TOTALS and self.matrix and role in named else None
        match role:
            case _Role.DisplayRole:
                return self.phrases.issue(row)
            case _Role.AccessibleTextRole:
                return self.phrases.issue_told(row)
            case _Role.ToolTipRole:
                return self.phrases.issue_tip(row)
        return None

    def _facet_data(self, section: int, role: int) -> Any:
        if not 0 <= section < len(self.facets):
            return None
        match role:
            case _Role.DisplayRole | _Role.AccessibleTextRole:
                return self.phrases.facet(self.facets[section])
            case _Role.ToolTipRole:
                return self.phrases.facet_tip(self.facets[section])
        return None
