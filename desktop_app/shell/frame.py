"""The window's frame: shown at once with its panes drawn empty, filled a moment later.

It imports nothing that the first paint does not show, because start-up is what every user waits for every time. PySide6
makes each class of Qt, with all its enumerations, when it is first named, so even painting by hand would cost more than
these few widgets.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

USUAL = QSize(1440, 900)
LEAST = QSize(640, 420)

_HEAD = 44
_LIST = 262


class Skeleton(QWidget):
    """The panes without their content, where they will be."""

    painted = Signal()

    def __init__(self, colours: dict[str, str], picture: QPixmap | None = None) -> None:
        super().__init__()
        self._list, self._head = _pane(self, colours["panel"]), _pane(self, colours["panel"])
        self._title = QLabel("Vis-à-vis", self._head)
        self._title.move(96, 12)
        self._picture = picture
        if picture is not None:
            self._list.hide()
            self._head.hide()
        self._told = False

    def forget_picture(self) -> None:
        """Give the picture's memory back."""
        self._picture = None

    def resizeEvent(self, event: QEvent) -> None:
        self._head.setGeometry(0, 0, self.width(), _HEAD - 1)
        self._list.setGeometry(0, _HEAD, _LIST, self.height() - _HEAD)

    def paintEvent(self, event: QEvent) -> None:
        if self._picture is not None:
            from PySide6.QtGui import QPainter

            # Not a label: that would keep a copy in Qt's cache.
            with QPainter(self) as painter:
                painter.drawPixmap(0, 0, self._picture)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)


def _pane(parent: QWidget, colour: str) -> QWidget:
    pane = QWidget(parent)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    pane.setPalette(palette)
    pane.setAutoFillBackground(True)
    return pane


class Frame(QMainWindow):
    """The top window. It knows nothing of dossiers: it takes files dropped on it and says when it is closed."""

    files_dropped = Signal(list)
    closing = Signal()
    painted = Signal()
    may_close: Callable[[], bool] | None = None
    """Asked before the window closes; it stays open where the answer is no."""

    def __init__(self, colours: dict[str, str], geometry: QRect | None, picture: QPixmap | None = None) -> None:
        """`colours` are a theme's roles; `geometry` is where the window was last and `picture` how it looked, if that
        is known."""
        super().__init__()
        self.setWindowTitle("Vis-à-vis")
        self.setMinimumSize(LEAST)
        self.setAcceptDrops(True)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours["paper"]))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours["ink"]))
        self.setPalette(palette)
        skeleton = Skeleton(colours, picture)
        skeleton.painted.connect(self.painted)
        self.setCentralWidget(skeleton)
        self.setGeometry(on_screen(geometry))

    def forget_picture(self) -> None:
        """Give its memory back; what is on the screen stays until something else is painted."""
        skeleton = self.centralWidget()
        if isinstance(skeleton, Skeleton):
            skeleton.forget_picture()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files_dropped.emit(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close is not None and not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def on_screen(wanted: QRect | None) -> QRect:
    """A window's place clamped to the screens that exist: on the one it overlaps most, else in the middle of the
    first."""
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
