"""The window's frame: shown at once with its panes drawn empty, filled a moment later.

It imports nothing that the first paint does not show, because start-up is what every user waits for every time.
"""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.qt.look import Look

USUAL = QSize(1440, 900)
LEAST = QSize(640, 420)


class Skeleton(QWidget):
    """The panes without their content, where they will be."""

    painted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        width, height = self.width(), self.height()
        painter.fillRect(self.rect(), theme.paper)
        painter.fillRect(QRect(0, 0, width, 44), theme.panel)
        painter.fillRect(QRect(0, 44, 240, height), theme.panel)
        painter.setPen(theme.ink)
        painter.drawText(QRect(96, 0, width - 96, 44), Qt.AlignmentFlag.AlignVCenter, "Vis-à-vis")
        painter.setPen(theme.hairline)
        painter.drawLine(0, 44, width, 44)
        painter.drawLine(240, 44, 240, height)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted)


class Frame(QMainWindow):
    """The top window. It knows nothing of dossiers: it takes files dropped on it and says when it is closed."""

    files_dropped = Signal(list)
    closing = Signal()
    painted = Signal()

    def __init__(self, look: Look, geometry: QRect | None, *, maximized: bool) -> None:
        super().__init__()
        self.setWindowTitle("Vis-à-vis")
        self.setMinimumSize(LEAST)
        self.setAcceptDrops(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.paper)
        self.setPalette(palette)
        skeleton = Skeleton(look)
        skeleton.painted.connect(self.painted)
        self.setCentralWidget(skeleton)
        self.setGeometry(on_screen(geometry))
        if maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files_dropped.emit(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def on_screen(wanted: QRect | None) -> QRect:
    """A window's place clamped to the screens that exist: on the one it overlaps most, else in the middle of the first."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens:
        return wanted or QRect(0, 0, USUAL.width(), USUAL.height())
    if wanted is not None:
        overlaps = [(_area(screen.intersected(wanted)), screen) for screen in screens]
        most, home = max(overlaps, key=lambda pair: pair[0])
        if most > 0:
            return _inside(wanted, home)
    home = screens[0]
    size = (wanted.size() if wanted else USUAL).boundedTo(home.size())
    middle = QRect(0, 0, size.width(), size.height())
    middle.moveCenter(home.center())
    return _inside(middle, home)


def _area(box: QRect) -> int:
    return max(box.width(), 0) * max(box.height(), 0)


def _inside(box: QRect, home: QRect) -> QRect:
    size = box.size().boundedTo(home.size())
    x = min(max(box.x(), home.left()), home.right() + 1 - size.width())
    y = min(max(box.y(), home.top()), home.bottom() + 1 - size.height())
    return QRect(x, y, size.width(), size.height())
