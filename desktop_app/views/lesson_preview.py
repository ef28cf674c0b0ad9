"""What a class sees of the chosen step: its first page as the projector shows it, small."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.engine.desk import Desk
from desktop_app.engine.screen_blocks import Block
from desktop_app.engine.screens import step_screens
from desktop_app.model.lesson import Exercise
from desktop_app.qt.lesson_model import Row
from desktop_app.qt.look import Look
from desktop_app.qt.making import Making
from desktop_app.qt.pager import pages_of
from desktop_app.qt.slide_paint import picture_of
from desktop_app.views import wording
from desktop_app.views.exercise_screens import screens_of_items
from desktop_app.views.screen_words import foot, slide_of

_SCREEN: Final = QSize(1280, 720)
"""The screen that is imagined, in pixels."""


class LessonPreview(QWidget):
    """Hidden where there is nothing to see: a part, a step that does not fit. An exercise shows its first item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._desk: Desk | None = None
        self._look: Look | None = None
        self._picture = QImage()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._draw)
        self._making = Making(self)
        self._making.made.connect(self._later.start)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._look = look
        self._later.start()

    def show_row(self, row: Row | None, desk: Desk) -> None:
        """Show a step; it is drawn once nothing else is to be done."""
        self._row, self._desk = row, desk
        self._later.start()

    @property
    def drawn(self) -> bool:
        """Whether there is a picture to be seen."""
        return not self._picture.isNull()

    def _draw(self) -> None:
        row, desk, look = self._row, self._desk, self._look
        shown = row is not None and row.step is not None and not row.faults
        if not shown or row is None or row.place is None or desk is None or look is None:
            self._picture = QImage()
            self.hide()
            return
        # Not while a layout is at work: a height that changes the width again would never come to rest.
        self.setFixedHeight(self._high(self.width()))
        screen = step_screens(desk, row.part, row.place, look.language, exercises=self._exercise)[0]
        pages = pages_of(slide_of(screen), look, _SCREEN, foot())
        ratio = max(self.width(), 160) * self.devicePixelRatioF() / _SCREEN.width()
        self._picture = picture_of(pages[0], look, ratio)
        self.setAccessibleName(wording.fill(self.tr("What the class sees: %1"), pages[0].spoken or screen.title))
        self.show()
        self.update()

    def _exercise(self, exercise: Exercise, language: str) -> Sequence[tuple[Block, ...]]:
        assert self._desk is not None
        return screens_of_items(self._desk, exercise, self._making.items(self._desk, exercise, language), language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()

    @staticmethod
    def _high(width: int) -> int:
        return round(width * _SCREEN.height() / _SCREEN.width())

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None or self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(0, 0, self.width(), self._high(self.width()))
        painter.drawImage(box, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(self._look.theme.edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
