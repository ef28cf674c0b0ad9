"""The audience's window: one page, opaque, full screen. Every frame is a whole page or a whole curtain."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QWheelEvent,
)

from desktop_app.engine.showing import Act, Curtain
from desktop_app.qt.slide import Face
from desktop_app.qt.slide_sizes import font_of, sizes_of
from desktop_app.views.show import Show
from desktop_app.views.show_window import ShowWindow, move_to

_LIGHT: Final = 0.16
"""The spotlight's radius, as a part of the screen's height."""

_SHADE: Final = QColor(0, 0, 0, 165)

_STILL_MS: Final = 2000
"""After so long without a move the pointer is hidden."""

_HINT_MS: Final = 4000

_NOTCH: Final = 120
"""What a wheel reports for one notch."""


class Audience(ShowWindow):
    """Shows what the audience sees. `begun` is told once, after its first frame."""

    begun = Signal()

    def __init__(self, show: Show) -> None:
        super().__init__(show)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.hint = ""
        """What is told for a moment where there is one screen only."""
        self.frames = 0
        """How many frames were painted; benches and tests count them."""
        self._spoken = ""
        self._still = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._still.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._hinting = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hinting.timeout.connect(lambda: self.say(""))
        self._still.start()
        self._turned = 0
        show.changed.connect(self.show_now)
        self.show_now()

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        if self.isVisible() and self.screen() is screen and self.geometry() == screen.geometry():
            return
        if self.isFullScreen():
            # A window manager does not move what is full screen.
            self.showNormal()
        move_to(self, screen, screen.geometry())
        self.showFullScreen()

    def show_now(self) -> None:
        """Show what the audience is to see now."""
        self.setWindowTitle(self.tr("Lesson — Vis-à-vis"))
        if self.hint:
            self.say("")
        self.update()
        self._announce()

    def say(self, hint: str) -> None:
        """Tell something for a moment at the foot; "" takes it back."""
        self.hint = hint
        if hint:
            self._hinting.start()
        self.update()

    def _announce(self) -> None:
        """Let a screen reader say what the audience sees: the window is painted and has no text of its own."""
        showing = self.lesson.showing
        match showing.curtain:
            case Curtain.BLACK:
                spoken = self.tr("Black")
            case Curtain.WHITE:
                spoken = self.tr("White")
            case Curtain.NONE:
                spoken = self.lesson.page(showing.seen).spoken
        if spoken != self._spoken:
            self._spoken = spoken
            self.setAccessibleName(spoken)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def paintEvent(self, event: QPaintEvent) -> None:
        self.frames += 1
        if self.frames == 1:
            QTimer.singleShot(0, self, self.begun.emit)
        showing, painter = self.lesson.showing, QPainter(self)
        if showing.curtain is not Curtain.NONE:
            black = showing.curtain is Curtain.BLACK
            painter.fillRect(self.rect(), Qt.GlobalColor.black if black else Qt.GlobalColor.white)
            return
        painter.drawImage(QPointF(0, 0), self.lesson.picture(showing.seen))
        if showing.light is not None:
            self._paint_light(painter, *showing.light)
        if self.hint:
            self._paint_hint(painter)

    def _paint_light(self, painter: QPainter, x: float, y: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path, radius = QPainterPath(), self.height() * _LIGHT
        path.addRect(QRectF(self.rect()))
        path.addEllipse(QPointF(x * self.width(), y * self.height()), radius * 1.6, radius)
        painter.fillPath(path, _SHADE)

    def _paint_hint(self, painter: QPainter) -> None:
        look, sizes = self.lesson.look, sizes_of(self.size())
        painter.setFont(font_of(Face.SMALL, sizes, look))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = painter.fontMetrics().boundingRect(self.hint)
        box = QRectF(0, 0, text.width() + 2 * sizes.indent, text.height() * 1.5)
        box.moveBottomRight(QPointF(self.width() - sizes.left, self.height() - sizes.bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.theme.ink)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(look.theme.card)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lesson.fit(self.size(), self.devicePixelRatioF())

    def event(self, event: QEvent) -> bool:
        """Paint anew for a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.lesson.fit(self.size(), self.devicePixelRatioF())
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes on, as some remotes send it; with the other button back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.lesson.act(Act.NEXT)
        elif event.button() == Qt.MouseButton.RightButton:
            self.lesson.act(Act.BACK)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        light = self.lesson.showing.light is not None
        self.setCursor(Qt.CursorShape.BlankCursor if light else Qt.CursorShape.ArrowCursor)
        self._still.start()
        where = event.position()
        self.lesson.light_at(where.x() / max(self.width(), 1), where.y() / max(self.height(), 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch of the wheel turns a page; fine wheels send many small parts of one."""
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            forward = self._turned < 0
            self._turned += _NOTCH if forward else -_NOTCH
            self.lesson.act(Act.NEXT if forward else Act.BACK)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by its window manager, it ends the lesson as Esc does."""
        self.lesson.act(Act.END)
        super().closeEvent(event)
