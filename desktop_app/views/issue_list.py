"""The issue list: groups, a two-sided word bar for each issue, and a filter above."""

from typing import Final

from PySide6.QtCore import QEvent, QLineF, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.engine.overview import IssueRow, SideRow
from desktop_app.engine.resolve import Stance
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Group
from desktop_app.qt.issue_model import ROW, IssueModel, Phrases
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.plain import PlainLabel, tool_tip
from desktop_app.views.slim import Field, SlimBar, own_viewport

HALF: Final = 42
"""The length of the longest half bar, in pixels."""

_BAR_ROW: Final = 20
_LEFT: Final = 16
_RIGHT: Final = 14


class _Words(Phrases):
    def heading(self, group: Group) -> str:
        return wording.group_title(group)

    def issue(self, row: IssueRow) -> str:
        return f"{row.title}. {wording.stance(row.first)}. {wording.stance(row.second)}."

    def tip(self, row: IssueRow) -> str:
        return tool_tip(f"{row.question}\n{wording.stance(row.first)}\n{wording.stance(row.second)}")


class _Delegate(QStyledItemDelegate):
    """Paints a heading, or an issue's title with its bar."""

    def __init__(self, model: IssueModel, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else 200
        if index.data(ROW) is None:
            return QSize(width, self.look.px(20) + 18)
        metrics = QFontMetrics(self.look.sans(13.5, bold=True))
        box = metrics.boundingRect(QRect(0, 0, self._title_width(width), 1000), self._flags, index.data())
        return QSize(width, max(box.height() + 12 + (_BAR_ROW if self._stacked(width) else 0), 32))

    _flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap

    def _title_width(self, width: int) -> int:
        beside = width - _LEFT - _RIGHT - 2 * HALF - 10
        return width - _LEFT - _RIGHT if self._stacked(width) else beside

    def _stacked(self, width: int) -> bool:
        """Whether the bar stands below the title, because large text leaves no room beside it."""
        return width - _LEFT - _RIGHT - 2 * HALF - 10 < self.look.px(84)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: IssueRow | None = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row is None:
            self._paint_heading(painter, option.rect, index.data())
        else:
            self._paint_issue(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setFont(self.look.sans(11, bold=True))
        painter.setPen(self.look.theme.grey)
        painter.drawText(
            box.adjusted(_LEFT, 0, -4, -4), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text.upper()
        )

    def _paint_issue(self, painter: QPainter, option: QStyleOptionViewItem, row: IssueRow) -> None:
        theme, box = self.look.theme, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.hover)
        if chosen:
            painter.fillRect(QRect(box.left(), box.top(), 4, box.height()), theme.ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.ink, 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.setPen(theme.ink)
        painter.setFont(self.look.sans(13.5, bold=chosen))
        stacked = self._stacked(box.width())
        above = box.adjusted(0, 0, 0, -_BAR_ROW if stacked else 0)
        title = QRect(box.left() + _LEFT, above.top(), self._title_width(box.width()), above.height())
        painter.drawText(title, self._flags, shown(row.title))
        bars = QRect(box.left(), above.bottom() - 6, box.width(), _BAR_ROW) if stacked else box
        axis = box.left() + _LEFT + HALF if stacked else box.right() - _RIGHT - HALF
        self._paint_half(painter, row.first, axis, bars, -1)
        self._paint_half(painter, row.second, axis, bars, 1)
        painter.setPen(QPen(theme.edge, 1))
        painter.drawLine(axis, bars.center().y() - 8, axis, bars.center().y() + 8)

    def _paint_half(self, painter: QPainter, half: SideRow, axis: int, box: QRect, way: int) -> None:
        """One side's words outwards from the axis: its own solid, what is reported of it as a frame; hatched where it
        is silent."""
        colour, scale = self.look.theme.side(half.side), HALF / max(self._model.widest, 1)
        own = max(half.tallies.own * scale, 2) if half.tallies.own else 0.0
        reported = max(half.tallies.reported.words * scale, 4) if half.tallies.reported.words else 0.0
        middle = box.center().y() + 0.5
        if half.stance is not Stance.STATES:
            self._paint_silence(painter, _outwards(axis, 0, 14, middle, way))
            own = 16.0
        elif own:
            painter.fillRect(_outwards(axis, 1, own, middle, way), colour)
        if reported:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(
                _outwards(axis, own + 1.5, max(min(reported, HALF - own - 2), 3), middle, way).adjusted(0, 1, 0, -1)
            )

    def _paint_silence(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.look.theme.edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        high, wide = box.height(), box.width()
        for x in range(4 - int(high), int(wide), 4):
            low, top = max(x, 0), min(x + high, wide)
            painter.drawLine(
                QLineF(box.left() + low, box.bottom() - (low - x), box.left() + top, box.bottom() - (top - x))
            )


def _outwards(axis: int, start: float, length: float, middle: float, way: int) -> QRectF:
    """A bar 10 pixels high that begins `start` pixels from the axis and runs outwards, to the left for -1."""
    left = axis + start if way > 0 else axis - start - length
    return QRectF(left, middle - 5, length, 10)


class _List(QListView):
    """A list whose digits and letters are left to the window: they are its shortcuts, not a search."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out at once; Qt would wait a tenth of a second, with titles cut off meanwhile."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable():
            event.ignore()
        elif event.key() == Qt.Key.Key_Home:
            # Qt would stay where it is, because the first row is a heading.
            rows = (self.model().index(n, 0) for n in range(self.model().rowCount()))
            self.setCurrentIndex(next((row for row in rows if row.data(ROW) is not None), self.currentIndex()))
        else:
            super().keyPressEvent(event)


class IssueList(QWidget):
    """Shows the issues and says which one is wanted."""

    issue_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.filter = Field(self)
        self.view = _List(self)
        own_viewport(self.view)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setVerticalScrollBar(SlimBar(self.view))
        # Always there, so that its coming does not change the width that rows were measured at.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.model = IssueModel(_Words(), self)
        self._delegate = _Delegate(self.model, look, self)
        self.view.setItemDelegate(self._delegate)
        self.view.setModel(self.model)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        row = QVBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.filter)
        column.addLayout(row)
        self.nothing = PlainLabel(self)
        self.nothing.setContentsMargins(16, 8, 12, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.view)
        self._issue = ""
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._delegate.look = look
        self.filter.setPlaceholderText(self.tr("Filter issues"))
        self.filter.setAccessibleName(self.tr("Filter issues"))
        self.view.setAccessibleName(self.tr("Issues"))
        self.filter.setFont(look.sans(13))
        self.nothing.say(self.tr("No issue has these words."), look.sans(13), look.theme.grey)
        self.nothing.setVisible(bool(self.filter.text()) and self.model.first_issue() is None)
        self.filter.setMinimumHeight(max(32, look.px(28)))
        self.view.scheduleDelayedItemsLayout()
        self.view.viewport().update()

    def show_rows(self, rows: tuple[IssueRow, ...], issue: str) -> None:
        """List these issues with one of them current."""
        self._issue = issue
        self.model.show_rows(rows)
        self.set_issue(issue)

    def set_issue(self, issue: str) -> None:
        """Mark an issue as current without asking for it."""
        self._issue = issue
        index, before = self.model.index_of(issue), self.view.currentIndex()
        if index.isValid() and index != self.view.currentIndex():
            self.view.selectionModel().blockSignals(True)
            self.view.setCurrentIndex(index)
            self.view.selectionModel().blockSignals(False)
            self.view.scrollTo(index)
            self.view.update(before)
            self.view.update(index)

    def _on_current(self, index: QModelIndex) -> None:
        row: IssueRow | None = index.data(ROW)
        if row is not None and row.issue != self._issue:
            self._issue = row.issue
            self.issue_wanted.emit(row.issue)

    def _on_filter(self, words: str) -> None:
        self.model.set_filter(words)
        found = self.model.first_issue() is not None
        self.nothing.setVisible(not found)
        self.set_issue(self._issue)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, Enter takes the first issue, the arrows go to the list and Escape clears."""
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (first := self.model.first_issue()):
                self.issue_wanted.emit(first)
                return True
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)
