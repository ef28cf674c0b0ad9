"""The two tables of the terms view: the terms, and below them the lines in which one of them was said."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.engine.concordance import Line
from desktop_app.engine.keyness import TermRow
from desktop_app.qt.line_model import LINE, LineModel, Place
from desktop_app.qt.look import Look
from desktop_app.qt.term_model import TERM, Part, TermModel
from desktop_app.views.slim import BAR, SlimBar
from desktop_app.views.term_paint import LinePainter, TermPainter, line_widths, row_height, term_widths
from desktop_app.views.term_words import LineWords, TermWords

_SAMPLE: Final = 200
"""So many lines at most are measured for the width of the keyword."""

_Index = QModelIndex | QPersistentModelIndex


class _Heads(QHeaderView):
    """Flat heads of columns; the one sorted by has an arrow."""

    painter: TermPainter | None = None

    def sizeHint(self) -> QSize:
        return QSize(100, row_height(self.painter.look) if self.painter else 24)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        if self.painter is None or not rect.isValid():
            return
        theme = self.painter.look.theme
        painter.fillRect(rect, theme.panel)
        arrow = ""
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex:
            arrow = "▲" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "▼"
        self.painter.heading(painter, QRectF(rect), Part(logicalIndex), arrow)
        painter.setPen(QPen(theme.edge, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class _Table(QTableView):
    """Rows that are gone through by the arrows, taken by Enter, and copied by Ctrl+C.

    Letters and digits are left to the window: they are its shortcuts, not a search.
    """

    row_wanted = Signal(int)
    """A row was taken: by Enter, and where a click takes it, by that."""
    card_wanted = Signal(int)
    """A row was taken by Ctrl+Enter."""
    row_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBar(SlimBar(self, Qt.Orientation.Horizontal))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setWordWrap(False)
        self.setCornerWidget(QWidget(self))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def set_rows(self, look: Look) -> None:
        """Take the height of rows."""
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(row_height(look))
        self.updateGeometry()
        self.fit()

    def fit(self) -> None:
        """Fit the columns to the width."""

    def sizeHint(self) -> QSize:
        """Room for three rows and the heads: more is taken where there is more."""
        heads = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        return QSize(200, heads + 3 * self.verticalHeader().defaultSectionSize() + BAR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def go_to(self, row: int) -> None:
        """Make a row current."""
        model = self.model()
        if model is not None and 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, max(self.currentIndex().column(), 0)))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_changed.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _copies(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if row >= 0:
                with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                (self.card_wanted if with_control else self.row_wanted).emit(row)
        elif _copies(event):
            self.copy()
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the current row's cells on the clipboard, with tabs between."""
        model, row = self.model(), self.currentIndex().row()
        if row >= 0:
            cells = [model.index(row, n) for n in range(model.columnCount()) if not self.isColumnHidden(n)]
            QGuiApplication.clipboard().setText("\t".join(str(cell.data() or "") for cell in cells))


def _copies(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy)


class TermTable(_Table):
    """The terms."""

    def __init__(self, words: TermWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.terms = TermModel(words, self)
        self._words = words
        self._look: Look | None = None
        self.issue = ""
        self.heads = _Heads(Qt.Orientation.Horizontal, self)
        self.heads.setSectionsClickable(True)
        self.heads.setHighlightSections(False)
        self.heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.heads.setMinimumSectionSize(1)
        self.setHorizontalHeader(self.heads)
        self.heads.setSortIndicatorShown(True)
        self.heads.setSortIndicatorClearable(True)
        self.setModel(self.terms)
        self.setItemDelegate(_TermDelegate(self))
        self.heads.sortIndicatorChanged.connect(self._on_sort)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self._look = look
        self.dress()
        self.set_rows(look)

    def dress(self) -> None:
        """Paint by the present scale."""
        if self._look is not None:
            self.heads.painter = TermPainter(self._look, self._words, self.terms.widest)
            self.heads.updateGeometry()
            self.viewport().update()

    def fit(self) -> None:
        """Fit the columns to the width; the issues have one only where terms have issues."""
        if self._look is not None:
            listed = not self.isColumnHidden(Part.ISSUES)
            for part, width in enumerate(term_widths(self.width() - BAR, self._look, listed, self._words)):
                if not self.isColumnHidden(part):
                    self.setColumnWidth(part, width)

    def show_issues(self, shown: bool) -> None:
        """Whether terms have issues."""
        self.setColumnHidden(Part.ISSUES, not shown)
        self.fit()

    def sort_by(self, part: Part | None) -> None:
        """Sort by a column, the highest first; as given for none."""
        order = Qt.SortOrder.DescendingOrder
        self.heads.blockSignals(True)
        self.heads.setSortIndicator(-1 if part is None else part, order)
        self.heads.blockSignals(False)
        self.terms.sort(-1 if part is None else part, order)
        self.heads.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S sorts by the column that the keyboard is in, as a click on its head does."""
        column = self.currentIndex().column()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() != Qt.Key.Key_S or not plain or column < 0:
            super().keyPressEvent(event)
            return
        rising, falling = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        same = self.heads.sortIndicatorSection() == column
        first = rising if column in (Part.TERM, Part.ISSUES) else falling
        turned = falling if self.heads.sortIndicatorOrder() == rising else rising
        self.heads.setSortIndicator(column, turned if same else first)

    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        row = self.row(self.currentIndex().row())
        self.terms.sort(column, order)
        if row is not None:
            self.go_to(self.terms.row_of(row.text))

    def row(self, number: int) -> TermRow | None:
        """The term in a row."""
        found: TermRow | None = self.terms.index(number, 0).data(TERM) if number >= 0 else None
        return found


class LineTable(_Table):
    """The lines of one term, aligned at it."""

    def __init__(self, words: LineWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel(words, self)
        self.painting: LinePainter | None = None
        self._words = words
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.clicked.connect(lambda index: self.row_wanted.emit(index.row()))

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self.painting = LinePainter(look, self._words)
        self.set_rows(look)
        self.viewport().update()

    def fit(self) -> None:
        """Fit the columns to the width and to the keyword."""
        if self.painting is not None:
            found = (self.lines.line(n) for n in range(min(self.lines.rowCount(), _SAMPLE)))
            lines = [line for line in found if line is not None]
            for place, width in enumerate(line_widths(lines, self._words, self.width() - BAR, self.painting.look)):
                self.setColumnWidth(place, width)

    def line(self, row: int) -> Line | None:
        """The line in a row."""
        return self.lines.line(row)


class _Delegate(QStyledItemDelegate):
    """Paints the ground of a cell: lit where the row is current, framed where the keyboard is."""

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, look: Look) -> None:
        """Paint what is behind the words."""
        box, theme = option.rect, look.theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, theme.hover)
        if chosen and index.column() == 0:
            painter.fillRect(QRect(box.left(), box.top(), 4, box.height()), theme.ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.ink, 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))


class _TermDelegate(_Delegate):
    def __init__(self, table: TermTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: TermRow | None = index.data(TERM)
        painting = self._table.heads.painter
        if row is None or painting is None:
            return
        painter.save()
        self.ground(painter, option, index, painting.look)
        bold = self._table.issue in row.issues
        painting.cell(painter, QRectF(option.rect), row, Part(index.column()), bold=bold)
        painter.restore()


class _LineDelegate(_Delegate):
    def __init__(self, table: LineTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line | None = index.data(LINE)
        painting = self._table.painting
        if line is None or painting is None:
            return
        painter.save()
        self.ground(painter, option, index, painting.look)
        painting.cell(painter, QRectF(option.rect), line, Place(index.column()))
        painter.restore()
