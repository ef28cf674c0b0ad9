"""What a widget paints, as a list of texts and marks with their colours and places.

The widget is rendered as an SVG drawing, where each text, line and fill still stands by itself, with its place and the
colour it was asked for. What is then seen of it is measured on pixels: see `contrast`.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it was painted: `box` in pixels of the widget, as wide as its letters, from their top to their foot."""

    text: str
    box: QRectF
    colour: QColor
    opacity: float
    pixels: float


@dataclass(frozen=True, slots=True)
class Shape:
    """A line or a filled form: `box` in pixels of the widget; a colour is none where it was not filled or not
    outlined."""

    kind: str
    box: QRectF
    fill: QColor | None
    line: QColor | None
    width: float
    opacity: float


def drawn(widget: QWidget) -> tuple[list[Text], list[Shape]]:
    """The texts and shapes of a widget and of all that is in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(0, 0), widget.size()))
    widget.render(generator, QPoint(0, 0))
    root = ET.fromstring(bytes(buffer.data().data()))
    texts: list[Text] = []
    shapes: list[Shape] = []
    for group, element in _painted(root):
        if element.tag == f"{_SVG}text":
            if (text := _text(group, element)) is not None:
                texts.append(text)
        elif (shape := _shape(group, element)) is not None:
            shapes.append(shape)
    return texts, shapes


def _painted(node: ET.Element, group: dict[str, str] | None = None) -> Iterator[tuple[dict[str, str], ET.Element]]:
    """Each painted element with the attributes that hold for it."""
    held = {**(group or {}), **node.attrib} if node.tag == f"{_SVG}g" else (group or {})
    for child in node:
        if child.tag == f"{_SVG}g":
            yield from _painted(child, held)
        elif child.tag not in (f"{_SVG}title", f"{_SVG}desc", f"{_SVG}defs"):
            yield held, child


def _transform(group: dict[str, str]) -> QTransform:
    found = [float(n) for n in _NUMBER.findall(group.get("transform", ""))]
    return QTransform(*found) if len(found) == 6 else QTransform()


def _colour(name: str | None) -> QColor | None:
    return QColor(name) if name and name != "none" and not name.startswith("url") else None


def _text(group: dict[str, str], element: ET.Element) -> Text | None:
    content = element.text or ""
    colour = _colour(element.get("fill") or group.get("fill"))
    if not content.strip() or colour is None:
        return None
    font = QFont()
    font.setFamilies([name.strip() for name in element.get("font-family", "").split(",")])
    font.setPixelSize(max(round(float(element.get("font-size", "13"))), 1))
    font.setWeight(QFont.Weight(int(element.get("font-weight", "400"))))
    metrics = QFontMetricsF(font)
    x, y = float(element.get("x", "0")), float(element.get("y", "0"))
    start = metrics.horizontalAdvance(content[: len(content) - len(content.lstrip())])
    wide = metrics.horizontalAdvance(content.strip())
    box = QRectF(x + start, y - metrics.ascent() * 0.85, wide, metrics.ascent() * 0.85 + metrics.descent() * 0.5)
    opacity = float(element.get("fill-opacity", "1")) * float(group.get("opacity", "1"))
    return Text(content, _transform(group).mapRect(box), colour, opacity, font.pixelSize())


def _shape(group: dict[str, str], element: ET.Element) -> Shape | None:
    box = _box(element)
    if box is None:
        return None
    fill = _colour(element.get("fill", group.get("fill")))
    line = _colour(element.get("stroke", group.get("stroke")))
    opacity = float(group.get("opacity", "1"))
    if fill is not None:
        opacity *= float(group.get("fill-opacity", "1"))
    elif line is not None:
        opacity *= float(group.get("stroke-opacity", "1"))
    if fill is None and line is None:
        return None
    width = float(group.get("stroke-width", "1")) if line is not None else 0.0
    return Shape(element.tag.removeprefix(_SVG), _transform(group).mapRect(box), fill, line, width, opacity)


def _box(element: ET.Element) -> QRectF | None:
    def value(name: str) -> float:
        return float(element.get(name, "0"))

    match element.tag.removeprefix(_SVG):
        case "rect":
            return QRectF(value("x"), value("y"), value("width"), value("height"))
        case "circle":
            return QRectF(value("cx") - value("r"), value("cy") - value("r"), 2 * value("r"), 2 * value("r"))
        case "ellipse":
            return QRectF(value("cx") - value("rx"), value("cy") - value("ry"), 2 * value("rx"), 2 * value("ry"))
        case "line":
            return QRectF(QPointF(value("x1"), value("y1")), QPointF(value("x2"), value("y2"))).normalized()
        case "polyline" | "polygon" | "path":
            found = [float(n) for n in _NUMBER.findall(element.get("points", element.get("d", "")))]
            across, down = found[0::2], found[1::2]
            if not across or not down:
                return None
            return QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))
    return None
