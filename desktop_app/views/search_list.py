"""The list of hits: headings with counts, each hit in its context, and rows that ask for more."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.engine.search import Group
from desktop_app.engine.search_rows import Row
from desktop_app.engine.visible import shown
from desktop_app.qt.look import Look
from desktop_app.qt.passagelayout import PassageLayout
from desktop_app.qt.search_model import ENTRY, ROW, Entry, SearchModel
from desktop_app.views import search_wording
from desktop_app.views.slim import SlimBar

_LEFT: Final = 16
_RIGHT: Final = 8
_BAR: Final = 3
_KEPT: Final = 200
_SAID: Final = (Group.QUOTES, Group.SOURCES)
"""The groups whose words were said; the others' are the editor's."""

_ROOMY: Final = 15
"""From so many letters in a line on, two lines of context will do; else there are three."""


class _Delegate(QStyledItemDelegate):
    """Paints what `SearchModel` lists; every hit is equally high, so that none is made before it is seen."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.current: Entry | None = None
        self._kept: dict[tuple[Row, int], PassageLayout] = {}

    def forget(self) -> None:
        """Lay everything out anew."""
        self._kept.clear()

    def _lines(self, width: int) -> int:
        return 2 if (width - _LEFT - _RIGHT) / self.look.px(7) >= _ROOMY else 3

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view, look = option.widget, self.look
        width = view.viewport().width() if isinstance(view, QListView) else 200
        entry: Entry | None = index.data(ENTRY)
        if entry is None or entry.number < 0:
            return QSize(width, max(look.px(20) + 14, 32))
        notes = 2 if entry.group in _SAID else 1
        context = QFontMetrics(self._face(entry.group)(13.5)).height() * self._lines(width)
        return QSize(width, context + QFontMetrics(look.sans(11.5)).height() * notes + 14)

    def _face(self, group: Group) -> Callable[..., QFont]:
        return self.look.serif if group in _SAID else self.look.sans

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.is_heading:
            self._paint_words(painter, option.rect, index.data(), 11, bold=True)
        else:
            self._paint_ground(painter, option, entry)
            if entry.is_more:
                self._paint_words(painter, option.rect, index.data(), 12.5, bold=False)
            else:
                self._paint_hit(painter, option.rect, index.data(ROW))
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, text: str, size: float, *, bold: bool) -> None:
        """A heading or the row that asks for more; `size` in pixels at 100 %."""
        font = self.look.sans(size, bold=bold)
        painter.setFont(font)
        painter.setPen(self.look.theme.grey if bold else self.look.theme.ink)
        inner = box.adjusted(_LEFT, 0, -_RIGHT, -5 if bold else 0)
        upright = Qt.AlignmentFlag.AlignBottom if bold else Qt.AlignmentFlag.AlignVCenter
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | upright, text)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        theme, box = self.look.theme, option.rect
        here = entry == self.current
        if here or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.hover)
        if here:
            painter.fillRect(QRect(box.left(), box.top(), 4, box.height()), theme.ink)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.ink, 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _paint_hit(self, painter: QPainter, box: QRect, row: Row | None) -> None:
        if row is None:
            return
        look, width = self.look, box.width() - _LEFT - _RIGHT
        layout = self._layout(row, width, self._lines(box.width()))
        self._paint_side(painter, box, row)
        painter.setPen(look.theme.ink)
        layout.draw(painter, QPointF(box.left() + _LEFT, box.top() + 6))
        font = look.sans(11.5)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(look.theme.grey)
        line = QRect(box.left() + _LEFT, box.top() + 8 + layout.height, width, metrics.height())
        for note in search_wording.notes(row):
            text = metrics.elidedText(shown(note), Qt.TextElideMode.ElideRight, width)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            line.translate(0, metrics.height())

    def _paint_side(self, painter: QPainter, box: QRect, row: Row) -> None:
        """A line at the left in the side's colour, dashed where the side is reported; its words are in the text."""
        if row.group is Group.QUESTIONS:
            return
        pen = QPen(self.look.theme.side(row.side), _BAR)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if row.reported:
            pen.setDashPattern([1.6, 1.2])
        painter.setPen(pen)
        painter.drawLine(box.left() + 8, box.top() + 8, box.left() + 8, box.bottom() - 8)

    def _layout(self, row: Row, width: int, lines: int) -> PassageLayout:
        key = (row, width)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            font = self._face(row.group)(13.5, language=row.language)
            self._kept[key] = PassageLayout(row.passage, font, width, lines)
        return self._kept[key]


class HitList(QListView):
    """Lists hits. A click, or Enter, chooses one; letters are left to the window, whose shortcuts they are."""

    hit_chosen = Signal(object, int)
    """Its `Group` and its number there."""

    more_wanted = Signal(object)
    left_upwards = Signal()
    """The arrow up was pressed in the first row."""

    def __init__(self, model: SearchModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._painting = _Delegate(look, self)
        self.setItemDelegate(self._painting)
        self.setModel(model)
        model.modelReset.connect(self._painting.forget)
        self.clicked.connect(self._choose)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._painting.look = look
        self.setAccessibleName(self.tr("Hits"))
        self._painting.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def warm(self) -> None:
        """Load the faces for Chinese and Korean before a keystroke has to wait for them; the first glyph of each takes
        as long as a frame."""
        look, canvas = self._painting.look, QPixmap(8, 8)
        painter = QPainter(canvas)
        for tag, sign in (("zh", "中"), ("ko", "한")):
            for bold in (False, True):
                painter.setFont(look.serif(13.5, bold=bold, language=tag))
                painter.drawText(0, 8, sign)
        painter.end()

    @property
    def marked(self) -> Entry | None:
        """The hit that the reader is at."""
        return self._painting.current

    def mark(self, entry: Entry | None, index: QModelIndex) -> None:
        """Show which hit the reader is at, and bring it into view."""
        self._painting.current = entry
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out at once; Qt would wait a tenth of a second."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the keyboard to the list, at its current hit or the first."""
        if not self.currentIndex().isValid() and self.model().rowCount() > 1:
            self.setCurrentIndex(self.model().index(1, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is None or entry.is_heading:
            return
        if entry.is_more:
            self.more_wanted.emit(entry.group)
        else:
            self.hit_chosen.emit(entry.group, entry.number)
