"""What both windows of a lesson have in common: the table of keys, and never losing the keyboard to nobody."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QScreen
from PySide6.QtWidgets import QWidget

from desktop_app.views.show import Show
from desktop_app.views.show_keys import act_of, digit_of


class ShowWindow(QWidget):
    """A top window that hands keys to the lesson that is shown."""

    def __init__(self, show: Show) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.lesson = show

    def show_on(self, screen: QScreen) -> None:
        """Be seen on a screen, whichever it was on before."""
        raise NotImplementedError

    def show_now(self) -> None:
        """Show where the lesson is."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here."""
        # Else a shortcut of the main window might take the key away.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(event):
            super().keyPressEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; returns whether it means anything. A key that is held down only goes on and back."""
        digit = digit_of(event)
        if digit is not None:
            if not event.isAutoRepeat():
                self.lesson.digit(digit)
            return True
        found = act_of(event)
        if found is None:
            return False
        if event.isAutoRepeat() and not found.repeats:
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lesson.enter()
        else:
            self.lesson.act(found)
        return True


def _means(event: QKeyEvent) -> bool:
    """Whether a key means anything here."""
    return digit_of(event) is not None or act_of(event) is not None


def move_to(window: QWidget, screen: QScreen, box: QRect) -> None:
    """Have a window on a screen at a place, both in pixels of the desktop; where windows cannot be placed, as under
    Wayland, the screen alone decides."""
    window.winId()  # only what exists can be told its screen
    if (handle := window.windowHandle()) is not None:
        handle.setScreen(screen)
    window.setGeometry(box)
