"""Icons of one family, drawn as SVG and coloured by the theme."""

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap

from desktop_app.paths import resource


def icon(name: str, colour: QColor, size: int = 24) -> QIcon:
    """The icon of that name, `size` pixels square, in one colour. Raises FileNotFoundError for a name that does not
    exist."""
    return _icon(name, colour.name(), size)


@lru_cache(maxsize=128)
def _icon(name: str, colour: str, size: int) -> QIcon:
    drawing = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    made = QIcon()
    for scale in (1, 2):
        sized = drawing.replace(
            b'width="24" height="24"', f'width="{size * scale}" height="{size * scale}"'.encode(), 1
        )
        image = QImage.fromData(sized).scaled(
            QSize(size, size) * scale, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(scale)
        made.addPixmap(pixmap)
    return made
