"""What lies over the source while a question is open that the source would answer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from desktop_app.qt.look import Look
from desktop_app.views.plain import PlainLabel
from desktop_app.views.source_pane import SourcePane


class Cover(PlainLabel):
    """Hides a pane's parts, from screen readers and the keyboard too, and says why; the pane keeps its place."""

    def __init__(self, pane: SourcePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setAutoFillBackground(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMargin(24)
        self.hide()
        pane.installEventFilter(self)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        # The text first: the keyboard passes from one hidden thing to the next, and the text tells where it is.
        pane = self._pane
        return pane.text, pane.ruler, pane.tabs, pane.crumb, pane.previous, pane.next

    def lay(self, look: Look, *, on: bool) -> None:
        """Cover the pane, or show it as it was."""
        if on:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
            self.setPalette(palette)
            self.say(self.tr("The source is shown once you have answered."), look.sans(14), look.theme.grey)
        if on is not self.isHidden():
            return
        if on:
            self._pane.show_all()
        for part in self._parts:
            part.setVisible(not on)
        self.setGeometry(self._pane.rect())
        self.setVisible(on)
        self.raise_()
        if not on and (column := self._pane.layout()) is not None:
            column.activate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._pane.rect())
        return super().eventFilter(watched, event)
