"""A small picture of a page, for the presenter: what the audience sees now, and what comes next."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.qt.look import Look

_FRAME: Final = 14
"""How thick the frame is that says what covers the page, in pixels."""


class Preview(QWidget):
    """Shows a picture as large as there is room; framed thickly where something covers it for the audience."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._picture: QImage | None = None
        self._scaled: QImage | None = None
        self._cover: QColor | None = None
        self.light: tuple[float, float] | None = None
        """Where the spotlight is, as parts of width and height."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(160, 90)

    def show_picture(self, picture: QImage | None, spoken: str, cover: QColor | None = None) -> None:
        """Show a picture; `spoken` is what it says, `cover` what hides it from the audience."""
        if picture is not self._picture:
            self._picture, self._scaled = picture, None
            self.updateGeometry()
        self._cover = cover
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 270)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._picture is None or self._picture.isNull():
            return round(width * 9 / 16)
        return round(width * self._picture.height() / self._picture.width())

    def area(self) -> QRectF:
        """Where the picture is, in pixels of this widget."""
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._picture is None or self._picture.isNull():
            return room
        size = self._picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(room.left(), room.top(), size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self), self.area()
        if self._picture is None:
            painter.fillRect(area, self.look.theme.hover)
        else:
            painter.drawImage(area, self._small(area))
        if self._cover is not None:
            pen = QPen(self._cover, _FRAME)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(area.adjusted(_FRAME / 2, _FRAME / 2, -_FRAME / 2, -_FRAME / 2))
            painter.setPen(QPen(self.look.theme.edge, 1))
            painter.drawRect(area.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.light is not None:
            painter.setPen(QPen(self.look.theme.ink, 3))
            centre = QPointF(area.left() + self.light[0] * area.width(), area.top() + self.light[1] * area.height())
            painter.drawEllipse(centre, area.height() * 0.16 * 1.6, area.height() * 0.16)
        painter.setPen(QPen(self.look.theme.edge, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def _small(self, area: QRectF) -> QImage:
        """The picture at the size it is painted in; kept, since scaling well takes as long as painting a page."""
        assert self._picture is not None
        ratio = self.devicePixelRatioF()
        size = (area.size() * ratio).toSize()
        if self._scaled is None or self._scaled.size() != size:
            self._scaled = self._picture.scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled
