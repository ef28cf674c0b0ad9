"""The lines of a concordance as a table. A line is cut out of its source when it is asked for."""

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.engine.concordance import Concordance, Line
from desktop_app.engine.visible import shown

LINE: Final = Qt.ItemDataRole.UserRole + 1
"""Role of the `Line`."""

_KEPT: Final = 512
_Index = QModelIndex | QPersistentModelIndex


class Place(IntEnum):
    """What the columns hold."""

    WHO = 0
    LEFT = 1
    WORD = 2
    RIGHT = 3
    WHERE = 4


class LinePhrases:
    """What the model needs said; a view gives it the words of the interface's language."""

    def heading(self, place: Place) -> str:
        """A column's name."""
        return place.name

    def who(self, line: Line) -> str:
        """The side and the speaker."""
        return ""

    def where(self, line: Line) -> str:
        """The voice, the source and the paragraph."""
        return ""

    def language(self, line: Line) -> str:
        """The language of the words, in whose forms they are shown; empty for the interface's."""
        return ""

    def aloud(self, line: Line) -> str:
        """A line as a screen reader says it."""
        return line.word

    def tip(self, line: Line) -> str:
        """A line's tool tip."""
        return ""


class LineModel(QAbstractTableModel):
    """Lists the lines of one term."""

    def __init__(self, phrases: LinePhrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._order: list[int] = []
        self._lines: dict[int, Line] = {}
        self._distance = 0
        self.concordance: Concordance | None = None

    def show_lines(self, concordance: Concordance | None) -> None:
        """List the lines of a term, in the order that was chosen last; none where there is no term."""
        self.concordance = concordance
        self._refresh()

    def set_distance(self, distance: int) -> None:
        """Sort by the word so far to the left (below 0) or right; 0 for the order of the sources."""
        self._distance = distance
        self._refresh()

    def _refresh(self) -> None:
        self.beginResetModel()
        self._lines = {}
        self._order = self.concordance.order(self._distance) if self.concordance else []
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The line in a row."""
        if self.concordance is None or not 0 <= row < len(self._order):
            return None
        number = self._order[row]
        if number not in self._lines:
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            self._lines[number] = self.concordance.line(number)
        return self._lines[number]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Place)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(self._text(line, Place(index.column())))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown(self._phrases.aloud(line))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._phrases.tip(line)
        return None

    def _text(self, line: Line, place: Place) -> str:
        match place:
            case Place.WHO:
                return self._phrases.who(line)
            case Place.LEFT:
                return line.left
            case Place.WORD:
                return line.word
            case Place.RIGHT:
                return line.right
            case Place.WHERE:
                return self._phrases.where(line)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if (
            orientation == Qt.Orientation.Horizontal
            and role == Qt.ItemDataRole.DisplayRole
            and 0 <= section < len(Place)
        ):
            return self._phrases.heading(Place(section))
        return None
