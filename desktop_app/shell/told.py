"""Files that macOS tells a running app to open: by an event, since a double click there starts no second process and
puts nothing on the command line."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class ToldApplication(QApplication):
    """Keeps the files it is told of until somebody heeds them: the first one comes before the window stands."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._files: list[str] = []
        self._heeding: Callable[[list[str]], None] | None = None

    def event(self, event: QEvent) -> bool:
        """Take the desktop's wish to open a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._files.append(event.file())
            self._pass_on()
            return True
        return super().event(event)

    def heed(self, open_files: Callable[[list[str]], None]) -> None:
        """From now on, files are opened so; the ones that came before at once."""
        self._heeding = open_files
        self._pass_on()

    def _pass_on(self) -> None:
        if self._heeding is not None and self._files:
            files, self._files = self._files, []
            self._heeding(files)


def heed(open_files: Callable[[list[str]], None]) -> None:
    """Let the running application open files so, if it is one that is told of them."""
    application = QApplication.instance()
    if isinstance(application, ToldApplication):
        application.heed(open_files)
