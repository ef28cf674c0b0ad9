"""The tree of a lesson's issues and steps, ordered by drag or by Alt with the arrows."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from desktop_app.engine.visible import shown
from desktop_app.model.dossier import said
from desktop_app.qt.icons import icon
from desktop_app.qt.lesson_model import ROW, LessonModel, Place, Row
from desktop_app.qt.look import Look
from desktop_app.views.lesson_words import Phrases
from desktop_app.views.slim import SlimBar

_PADDING: Final = 6
_BAR: Final = 4


class LessonTree(QTreeView):
    """Says what is chosen, and what is to be moved or removed; changes nothing itself."""

    chosen = Signal(object)
    """A `Place` that somebody went to, none where the lesson is empty."""

    move_wanted = Signal(object, int)
    """A `Place`, and how far it is to be moved: 1 down, -1 up."""

    remove_wanted = Signal(object)
    detail_wanted = Signal()

    def __init__(self, model: LessonModel, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lessons, self.phrases = model, phrases
        self._look: Look | None = None
        self._quiet = False
        self._folded: set[str] = set()
        self._at: Place | None = None
        self.setVerticalScrollBar(SlimBar(self))
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setHeaderHidden(True)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        self.setExpandsOnDoubleClick(False)
        model.modelAboutToBeReset.connect(self._before)
        model.modelReset.connect(self._after)
        self.collapsed.connect(lambda index: self._fold(index, folded=True))
        self.expanded.connect(lambda index: self._fold(index, folded=False))

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._look = look
        self.setAccessibleName(self.tr("Issues and steps of the lesson"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.theme.panel)
        palette.setColor(QPalette.ColorRole.Highlight, look.theme.panel)
        self.setPalette(palette)
        self.setIndentation(look.px(20))
        self.setFont(look.sans(13))
        self.scheduleDelayedItemsLayout()

    @property
    def look(self) -> Look | None:
        """What it is painted with."""
        return self._look

    @property
    def place(self) -> Place | None:
        """What is chosen."""
        return self.lessons.place(self.currentIndex())

    def go_to(self, place: Place | None) -> None:
        """Choose a part or step without telling; where there is none, what is nearest before it."""
        self._at = place
        self._quiet = True
        self.setCurrentIndex(self._nearest(place))
        self._quiet = False

    def _nearest(self, place: Place | None) -> QModelIndex:
        if place is None:
            return self.lessons.index(0, 0)
        part = min(place[0], self.lessons.rowCount() - 1)
        inside = self.lessons.index(part, 0)
        count = self.lessons.rowCount(inside)
        if place[1] is None or not count or part < place[0]:
            return inside
        return self.lessons.index(min(place[1], count - 1), 0, inside)

    def _before(self) -> None:
        self._at = self.place or self._at
        self._quiet = True

    def _after(self) -> None:
        for n in range(self.lessons.rowCount()):
            index = self.lessons.index(n, 0)
            row = self.lessons.row(index)
            self.setExpanded(index, row is not None and row.part.issue not in self._folded)
        self._quiet = False
        self.go_to(self._at)

    def _fold(self, index: QModelIndex, *, folded: bool) -> None:
        row = self.lessons.row(index)
        if row is not None and not self._quiet:
            (self._folded.add if folded else self._folded.discard)(row.part.issue)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if not self._quiet:
            self._at = self.place
            self.chosen.emit(self.place)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """A chevron beside a part, and nothing beside its steps: what is chosen is told by the row's own frame."""
        if self._look is None or index.parent().isValid() or not self.lessons.rowCount(index):
            return
        size = self._look.px(16)
        name = "next" if self.isExpanded(index) else "forward"
        at = QPoint(rect.right() - size - 1, rect.center().y() - size // 2)
        painter.drawPixmap(at, icon(name, self._look.theme.ink, size).pixmap(size, size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        place = self.place
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier and place is not None:
            self.move_wanted.emit(place, step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and place is not None:
            self.remove_wanted.emit(place)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place is not None:
            self.detail_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """A row in two lines: what it is in sans, what it shows in serif, a bar in the side's colour beside."""

    def __init__(self, tree: LessonTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = self._tree.look
        if look is None:
            return QSize(100, 44)
        lines = QFontMetrics(look.sans(12.5, bold=True)).height() + QFontMetrics(look.serif(13)).height()
        return QSize(100, max(lines + 2 * _PADDING, 36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, row = self._tree.look, index.data(ROW)
        if look is None or not isinstance(row, Row):
            return
        painter.save()
        theme, box = look.theme, option.rect
        current = self._tree.currentIndex() == index
        if current:
            painter.fillRect(box, theme.hover)
            pen = QPen(theme.ink, 2 if self._tree.hasFocus() else 1)
            painter.setPen(pen)
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        if row.step is not None and row.step.quote is not None:
            bar = QRect(box.left() + 4, box.top() + _PADDING, _BAR, box.height() - 2 * _PADDING)
            painter.fillRect(bar, theme.side(self._tree.phrases.side(row.step)))
        self._write(painter, box.adjusted(_BAR + 12, _PADDING, -8, -_PADDING), row, look)
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        theme, phrases = look.theme, self._tree.phrases
        number = row.number + 1 if row.place is None else row.place + 1
        title = f"{number}  {phrases.title(row)}"
        if row.step is not None and said(row.step.note, look.language):
            title = f"{title}  ✎"
        if row.faults:
            title = f"⚠ {title}"
        bold = look.sans(13.5 if row.step is None else 12.5, bold=True)
        metrics = QFontMetrics(bold)
        painter.setFont(bold)
        painter.setPen(theme.warning if row.faults else theme.ink)
        top = QRect(box.left(), box.top(), box.width(), metrics.height())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(top, left, metrics.elidedText(shown(title), Qt.TextElideMode.ElideRight, box.width()))
        said_there = row.step is not None and row.step.quote is not None and not row.faults
        quoted = said_there and phrases.asked(row) is None
        face = look.serif(13, language=phrases.spoken(row)) if quoted else look.sans(12)
        painter.setFont(face)
        painter.setPen(theme.warning if row.faults else theme.ink if quoted else theme.grey)
        words = shown(phrases.words(row)).replace("\n", " ")
        under = QRect(box.left(), top.bottom() + 1, box.width(), box.bottom() - top.bottom())
        cut = QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(under, left, cut)
