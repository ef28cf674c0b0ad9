"""Contrast measured on pixels: of every text with what is behind it, of every mark with what is around it.

Where a text or mark stands, and in which colour it was asked for, is known from `drawing`; what is measured is what the
widget then shows, at three pixels for each of its own, so that thin strokes reach their full colour. A text that
something else covers is not seen and not measured.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QWidget

from tests.sight.drawing import Shape, Text, drawn
from tests.ui import contrast

SCALE = 3
"""Pixels for each of the widget's own."""

LEAST_TEXT = 7.0
LEAST_MARK = 3.0

_NEAR = 14
"""How far apart, in each channel, two colours may be that are taken for the same."""

_LEAST_GROUND = 10
"""The least share of a background, in hundredths of a piece."""

_SHARED = 25
"""From this share on, in hundredths, a second colour is a ground too."""

_ROWS = 120
"""How many rows of pixels are looked at, at most, of one thing."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A text or mark as it is seen: its colour, the colour behind or around it, and their contrast."""

    what: str
    box: tuple[int, int, int, int]
    colour: str
    ground: str
    contrast: float


class Pixels:
    """What a widget shows, to be looked at piece by piece; boxes in the widget's own pixels."""

    def __init__(self, widget: QWidget) -> None:
        size = widget.size() * SCALE
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SCALE)
        image.fill(QColor("#ff00ff"))
        widget.render(image, QPoint(0, 0), QRegion(widget.rect()))
        self._wide, self._high = image.width(), image.height()
        self._pixels = memoryview(bytes(image.constBits())).cast("I")

    def counted(self, box: QRectF) -> Counter[int]:
        """How often each colour occurs in a box; of a high one only some rows are looked at."""
        left, right = max(round(box.left() * SCALE), 0), min(round(box.right() * SCALE), self._wide)
        top, bottom = max(round(box.top() * SCALE), 0), min(round(box.bottom() * SCALE), self._high)
        looked_at = range(top, bottom, max((bottom - top) // _ROWS, 1))
        pieces = [self._pixels[y * self._wide + left : y * self._wide + right] for y in looked_at if right > left]
        return Counter(memoryview(b"".join(pieces)).cast("I"))


def _colour(pixel: int) -> QColor:
    return QColor(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)


@lru_cache(2**18)
def _is_near(pixel: int, other: int) -> bool:
    """Whether two pixels are taken for the same colour. Text has soft edges, so the same are compared over and over."""
    return all(abs((pixel >> shift & 255) - (other >> shift & 255)) <= _NEAR for shift in (0, 8, 16))


def _mixed(colour: QColor, ground: QColor, opacity: float) -> QColor:
    pairs = zip(colour.toTuple()[:3], ground.toTuple()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(one * opacity + other * (1 - opacity)) for one, other in pairs))


def _measured(counted: Counter[int], asked: QColor, opacity: float, least: int) -> tuple[QColor, QColor] | None:
    """The colour seen of what was asked for in a colour, and the commonest colour besides; none where it is not seen.

    `least` is how many pixels of it there must be.
    """
    # What is half transparent has a colour that depends on the ground: the commonest colour is that in a text's box.
    if opacity < 1 and counted:
        asked = _mixed(asked, _colour(counted.most_common(1)[0][0]), opacity)
    wanted = asked.rgb()
    own = [(count, pixel) for pixel, count in counted.items() if _is_near(pixel, wanted)]
    if sum(count for count, _ in own) < least:
        return None
    others = [(count, pixel) for pixel, count in counted.items() if not _is_near(pixel, wanted)]
    total = sum(counted.values())
    if not others or max(others)[0] * 100 < _LEAST_GROUND * total:
        return None
    seen = _colour(max(own)[1])
    # Beside another mark, what counts is the side that is free.
    grounds = [_colour(pixel) for count, pixel in others if count * 100 >= _SHARED * total] or [_colour(max(others)[1])]
    return seen, max(grounds, key=lambda ground: contrast(seen, ground))


def texts_seen(widget: QWidget, texts: Iterable[Text] | None = None, pixels: Pixels | None = None) -> Iterator[Seen]:
    """Every text that is seen, piece by piece as wide as it is high, with the contrast measured there."""
    pixels = pixels or Pixels(widget)
    for text in drawn(widget)[0] if texts is None else texts:
        for piece in _pieces(text.box):
            counted = pixels.counted(piece)
            found = _measured(counted, text.colour, text.opacity, 3)
            if found is not None:
                yield _seen(text.text.strip(), piece, *found)


def marks_seen(widget: QWidget, shapes: Iterable[Shape] | None = None, pixels: Pixels | None = None) -> Iterator[Seen]:
    """Every filled or outlined form that is seen, with its contrast against the commonest colour around it."""
    pixels = pixels or Pixels(widget)
    for shape in drawn(widget)[1] if shapes is None else shapes:
        for colour in (shape.fill, shape.line):
            if colour is not None and shape.opacity > 0:
                grow = shape.width / 2 + (3 if shape.fill is not None else 1)
                around = shape.box.adjusted(-grow, -grow, grow, grow).intersected(QRectF(widget.rect()))
                found = _measured(pixels.counted(around), colour, shape.opacity, 4)
                if found is not None:
                    yield _seen(shape.kind, shape.box, *found)


def _pieces(box: QRectF) -> Iterator[QRectF]:
    count = max(round(box.width() / max(box.height(), 1) / 2), 1)
    wide = box.width() / count
    for n in range(count):
        yield QRectF(box.left() + n * wide, box.top(), wide, box.height())


def _seen(what: str, box: QRectF, colour: QColor, ground: QColor) -> Seen:
    place = box.toAlignedRect()
    return Seen(
        what,
        (place.x(), place.y(), place.width(), place.height()),
        colour.name(),
        ground.name(),
        round(contrast(colour, ground), 2),
    )
