"""Small widgets that say something and can never be mistaken for rich text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.engine.visible import shown


class PlainLabel(QLabel):
    """A label for text of any origin: plain, wrapped, with hidden characters made visible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._colour: QColor | None = None
        self._face: QFont | None = None

    def say(self, text: str, font: QFont, colour: QColor) -> None:
        """Show a text in a face and colour."""
        if self._colour != colour:
            self._colour = colour
            palette = self.palette()
            palette.setColor(self.foregroundRole(), colour)
            self.setPalette(palette)
        if self._face != font:
            self._face = font
            self.setFont(font)
        self.setText(shown(text))

    def height_at(self, width: int) -> int:
        """The height the text needs at a width, both in pixels; 0 for no text."""
        return self.heightForWidth(width) if self.text() else 0


def tool_tip(text: str) -> str:
    """A text for Qt's tool tips, which guess: escaped and marked as rich text, it can only be read as what it is."""
    escaped = shown(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<p>{escaped}</p>"
