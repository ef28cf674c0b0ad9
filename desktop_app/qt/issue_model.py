"""The issues of a dossier as a list model: a row for each group's heading, then its issues."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.engine.overview import IssueRow, matching
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Group

ROW: Final = Qt.ItemDataRole.UserRole + 1
"""Role of the `IssueRow`; none for a heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A group's heading."""

    group: Group


class IssueModel(QAbstractListModel):
    """Lists the issues that match what was typed. Texts come from two functions, since this room phrases nothing."""

    def __init__(self, phrase: "Phrases", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrase = phrase
        self._all: tuple[IssueRow, ...] = ()
        self._shown: list[Heading | IssueRow] = []
        self._filter = ""
        self.widest = 0
        """The words of the widest half of any bar, filtered out or not, so that bars keep their scale."""

    def show_rows(self, rows: tuple[IssueRow, ...]) -> None:
        """List these issues."""
        self._all = rows
        self.widest = max((row.widest for row in rows), default=0)
        self._refresh()

    def set_filter(self, words: str) -> None:
        """List only the issues that hold every word."""
        self._filter = words
        self._refresh()

    def _refresh(self) -> None:
        self.beginResetModel()
        found = matching(self._all, self._filter)
        self._shown = []
        for row in found:
            if not self._shown or (isinstance(last := self._shown[-1], IssueRow) and last.group != row.group):
                self._shown.append(Heading(row.group))
            self._shown.append(row)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == ROW:
            return row if isinstance(row, IssueRow) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row.title) if isinstance(row, IssueRow) else self._phrase.heading(row.group)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._phrase.issue(row) if isinstance(row, IssueRow) else self._phrase.heading(row.group)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, IssueRow):
            return self._phrase.tip(row)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        heading = isinstance(self._shown[index.row()], Heading)
        return Qt.ItemFlag.NoItemFlags if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def index_of(self, issue: str) -> QModelIndex:
        """The row of an issue; an invalid index where it is filtered out."""
        for n, row in enumerate(self._shown):
            if isinstance(row, IssueRow) and row.issue == issue:
                return self.index(n)
        return QModelIndex()

    def first_issue(self) -> str | None:
        """The first issue listed."""
        return next((row.issue for row in self._shown if isinstance(row, IssueRow)), None)


class Phrases:
    """What the model needs said; a view gives it the words of the interface's language."""

    def heading(self, group: Group) -> str:
        """A group's heading."""
        return group.value

    def issue(self, row: IssueRow) -> str:
        """An issue with both sides' states, for screen readers."""
        return row.title

    def tip(self, row: IssueRow) -> str:
        """The tool tip of an issue."""
        return row.title
