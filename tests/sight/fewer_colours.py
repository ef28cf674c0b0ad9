"""What is seen by eyes that tell fewer colours, and on paper printed in grey.

The three deficiencies are those of Machado, Oliveira and Fernandes (2009) at their full severity, reckoned in linear
light; grey is the luminance alone.
"""

from array import array
from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QColor, QImage

from tests.ui import luminance

Matrix = tuple[tuple[float, float, float], ...]

_SEEN: Final[Mapping[str, Matrix]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

EYES: Final = (*_SEEN, "grey")
"""The eyes, and the printer, by name."""


def colour_seen(colour: QColor, eyes: str) -> QColor:
    """A colour as those eyes see it."""
    if eyes == "grey":
        light = _coded(luminance(colour))
        return QColor(light, light, light)
    linear = [_linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF())]
    return QColor(*(_coded(sum(a * b for a, b in zip(row, linear, strict=True))) for row in _SEEN[eyes]))


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _coded(light: float) -> int:
    light = min(max(light, 0.0), 1.0)
    channel = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(channel * 255)


def picture_seen(image: QImage, eyes: str) -> QImage:
    """A picture as those eyes see it."""
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(made.constBits()).cast("I").tolist()
    seen = {pixel: colour_seen(QColor(pixel & 0xFFFFFF), eyes).rgb() for pixel in set(pixels)}
    data = array("I", map(seen.__getitem__, pixels)).tobytes()
    return QImage(data, made.width(), made.height(), made.width() * 4, QImage.Format.Format_RGB32).copy()


def apart(one: QColor, other: QColor) -> float:
    """How far apart two colours look: the distance in CIE's Lab space, of which about 2 is just seen side by side."""
    return float(sum((a - b) ** 2 for a, b in zip(_lab(one), _lab(other), strict=True)) ** 0.5)


def _lab(colour: QColor) -> tuple[float, float, float]:
    red, green, blue = (_linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)
