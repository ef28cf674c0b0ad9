"""The matrix as a table: scrolled under its heads, walked by the keyboard, sorted, copied, its columns paired."""

from typing import Final, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.qt.look import Look
from desktop_app.qt.matrix_model import MatrixModel
from desktop_app.views.matrix_frame import Frame
from desktop_app.views.matrix_heads import Heads, Titles
from desktop_app.views.matrix_paint import Painting
from desktop_app.views.matrix_words import MatrixWords
from desktop_app.views.slim import SlimBar

_Key = Qt.Key
_ENTER: Final = (_Key.Key_Return, _Key.Key_Enter)
_DOWN, _UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


class _Delegate(QStyledItemDelegate):
    """Paints a cell, lit where it is chosen and framed where the keyboard is."""

    painting: Painting | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self.painting is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, theme = QRectF(option.rect), self.painting.look.theme
        lit = self.painting.lit(index.row(), box)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(lit, theme.hover)
        self.painting.cell(painter, box, index.row(), index.column())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(lit.adjusted(2, 2, -2, -2))
        painter.restore()


class MatrixTable(QTableView):
    """Says which cell was gone to, which was opened, which issue was meant, and which two columns were paired."""

    cell_wanted = Signal(int, int)
    open_wanted = Signal(int, int)
    issue_wanted = Signal(str)
    pair_wanted = Signal(int, int)
    chosen_changed = Signal()
    """Another column, or none, waits for the one it is to be set against."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = MatrixModel(self)
        self.heads, self.titles = Heads(self), Titles(self)
        self._words: MatrixWords | None = None
        self._look: Look | None = None
        self._pressed = QModelIndex()
        self._delegate = _Delegate(self)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.titles)
        self.setModel(self.table)
        self.setItemDelegate(self._delegate)
        self._behave()
        self._corner.installEventFilter(self)
        # It would select all.
        self._corner.clicked.disconnect()
        self._corner.clicked.connect(lambda: self.sort_by(-1))
        self.horizontalScrollBar().valueChanged.connect(self._on_sideways)
        self.heads.clicked.connect(self._on_head)
        self.heads.menu_wanted.connect(self._show_menu)
        self.titles.clicked.connect(self._on_title)
        self.doubleClicked.connect(lambda index: self.open_wanted.emit(index.row(), index.column()))
        self.clicked.connect(self._on_click)
        self.selectionModel().currentChanged.connect(self._on_current)

    def _behave(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBar(SlimBar(self, Qt.Orientation.Horizontal))
        self.setCornerWidget(QWidget(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)

    # What is shown

    def show_table(self, words: MatrixWords, look: Look) -> None:
        """Take the words, colours and sizes for what the model shows now."""
        self._words, self._look = words, look
        self.setAccessibleName(self.tr("Matrix"))
        palette = self.palette()
        # The cells light themselves: Qt would light a group's heading with them.
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window, QPalette.ColorRole.Highlight):
            palette.setColor(role, look.theme.panel)
        self.setPalette(palette)
        self._measure()

    def _measure(self) -> None:
        """Give columns and rows their sizes at the width there is."""
        if self._words is None or self._look is None:
            return
        frame = Frame(self.table, self._words, self._look, self.width() - self.verticalScrollBar().sizeHint().width())
        painting = Painting(self.table, self._words, frame)
        self._delegate.painting = self.heads.painting = self.titles.painting = painting
        for column, width in enumerate(frame.columns):
            self.heads.resizeSection(column, width)
        self.heads.setFixedHeight(frame.head)
        self.titles.setFixedWidth(frame.titles)
        for row, height in enumerate(frame.rows()):
            self.titles.resizeSection(row, height)
        self.horizontalScrollBar().setSingleStep(frame.line * 2)
        self.verticalScrollBar().setSingleStep(frame.line * 2)
        self._name_corner()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._measure()
        super().resizeEvent(event)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, in sight, without saying so."""
        before = self.currentIndex()
        index = self.table.index(row, column)
        if index == before:
            return
        chooser = self.selectionModel()
        chooser.blockSignals(True)
        chooser.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        chooser.blockSignals(False)
        if self.isVisible():
            self.scrollTo(index)
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """What was gone to before there was a size is brought in sight."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())

    def mark_issue(self, issue: str) -> None:
        """Mark the issue that the window shows."""
        self.titles.mark(self.table.row_of(issue) if issue else -1)

    def _on_sideways(self, value: int) -> None:
        self.titles.shade(value > 0)
        self._corner.update()

    # Sorting

    def sort_by(self, column: int) -> None:
        """Sort by a column's words, the fullest first; the same column again turns that round, and a third time the
        dossier's order is back, as it is for -1."""
        now = self.table.sorted_by
        issue = self.table.issue_at(self.titles.current)
        if now is None or now[0] != column:
            self.table.sort(column, _DOWN)
        else:
            self.table.sort(column if now[1] is _DOWN else -1, _UP)
        self._measure()
        self.mark_issue(issue)
        self.heads.viewport().update()
        self.scrollToTop()

    def _on_head(self, column: int, pair: bool) -> None:
        if pair:
            self.choose(column)
        else:
            self.sort_by(column)

    # Two columns against each other

    def choose(self, column: int) -> None:
        """Choose a column to be set against another one; that other one then, or the same to let it go."""
        first = self.heads.chosen
        self.heads.choose(column if first < 0 else -1)
        self.chosen_changed.emit()
        if column not in (first, -1) and first >= 0:
            self.pair_wanted.emit(first, column)

    def _show_menu(self, column: int, place: QPoint) -> None:
        from desktop_app.views.matrix_menu import head_menu

        menu = head_menu(self, column)
        menu.popup(place)

    # Choosing cells

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.cell_wanted.emit(index.row(), index.column())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.currentIndex()
        super().mousePressEvent(event)

    def _on_click(self, index: QModelIndex) -> None:
        """A click on the cell that was current already asks for it again."""
        if index == self._pressed and not QGuiApplication.keyboardModifiers():
            self.cell_wanted.emit(index.row(), index.column())

    def _on_title(self, row: int) -> None:
        if issue := self.table.issue_at(row):
            self.go_to(row, max(self.currentIndex().column(), 0))
            self.issue_wanted.emit(issue)

    def event(self, event: QEvent) -> bool:
        """Claims copying, selecting all and letting a chosen column go, where the window has keys of the same name."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
            if any(event.matches(key) for key in own) or self._lets_go(event):
                event.accept()
                return True
        return super().event(event)

    def _lets_go(self, event: QKeyEvent) -> bool:
        return event.key() == _Key.Key_Escape and self.heads.chosen >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Opens, pairs, sorts and copies; other letters and digits are the window's."""
        index, plain = self.currentIndex(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._lets_go(event):
            self.choose(self.heads.chosen)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _ENTER and index.isValid():
            self.open_wanted.emit(index.row(), index.column())
        elif event.key() == _Key.Key_Space and plain and index.isValid():
            self.choose(index.column())
        elif event.key() == _Key.Key_S and plain and index.isValid():
            self.sort_by(index.column())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a cell's column; of the current one by the keyboard."""
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if mouse else self.currentIndex()
        if index.isValid():
            corner = self.viewport().mapToGlobal(self.visualRect(index).center())
            self._show_menu(index.column(), event.globalPos() if mouse else corner)

    def copy(self) -> None:
        """Put the chosen cells on the clipboard as a table, or all of them where one at most is chosen."""
        from desktop_app.views.matrix_copy import as_table

        if self._words is not None:
            chosen = {(index.row(), index.column()) for index in self.selectedIndexes()}
            QGuiApplication.clipboard().setMimeData(as_table(self.table, self._words, chosen))

    # The corner

    @property
    def _corner(self) -> QAbstractButton:
        """Qt's own button. It is asked for each time: whoever walks the order of Tab makes PySide6 take its neighbours
        there for its parents, and once one of those is gone, it takes the button for gone, too."""
        return cast(QAbstractButton, self.findChild(QAbstractButton))

    def _name_corner(self) -> None:
        if self._words is not None:
            unsorted = self.table.sorted_by is None
            self._corner.setAccessibleName(self._words.issues() if unsorted else self._words.unsorted())
            self._corner.setFocusPolicy(Qt.FocusPolicy.NoFocus if unsorted else Qt.FocusPolicy.TabFocus)
            self._corner.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paints the corner, which is Qt's own button."""
        painting = self._delegate.painting
        if watched is self._corner and event.type() == QEvent.Type.Paint and painting is not None:
            with QPainter(self._corner) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.fillRect(self._corner.rect(), painting.look.theme.panel)
                painting.corner(painter, QRectF(self._corner.rect()))
                if self.titles.shaded:
                    painting.edge(painter, QRectF(self._corner.rect()))
                if self._corner.hasFocus():
                    painter.setPen(QPen(painting.look.theme.ink, 2))
                    painter.drawRect(self._corner.rect().adjusted(2, 2, -2, -2))
            return True
        return super().eventFilter(watched, event)
