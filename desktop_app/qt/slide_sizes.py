"""How large everything on a screen for an audience is, in pixels, from the screen's size alone.

The small print is a twentieth of the screen's height, because that is what can be read in the last row; nothing is ever
set smaller.
"""

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QTextCharFormat

from desktop_app.qt.look import Look
from desktop_app.qt.slide import Face, Piece
from desktop_app.qt.typeset import Style

SMALLEST: Final = 20
"""The small print's size as a fraction of the screen's height: one over this."""

_PARTS: Final = {
    Face.SAID: 17.0,
    Face.WORDS: 19.0,
    Face.CONTEXT: 19.0,
    Face.QUESTION: 12.0,
    Face.NAME: 19.0,
    Face.PLAIN: 19.0,
    Face.STRONG: 19.0,
    Face.SMALL: float(SMALLEST),
}
_TITLE: Final = 15.5

_LEADING: Final = {Face.SAID: 0.93, Face.SMALL: 0.95, Face.NAME: 0.95, Face.QUESTION: 0.96}


@dataclass(frozen=True, slots=True)
class Sizes:
    """The measures of one screen; `width` and `height` are its own."""

    width: int
    height: int

    @property
    def left(self) -> int:
        """The margin at the left and the right."""
        return round(self.width * 0.044)

    @property
    def top(self) -> int:
        """The margin above the title."""
        return round(self.height * 0.026)

    @property
    def bottom(self) -> int:
        """The margin below the foot."""
        return round(self.height * 0.022)

    @property
    def bar(self) -> int:
        """How wide a side's bar is."""
        return max(round(self.height / 90), 3)

    @property
    def indent(self) -> int:
        """How far words stand in from the outer edge of their bar."""
        return round(self.height * 0.047)

    @property
    def gap(self) -> int:
        """What stands between groups."""
        return round(self.height * 0.018)

    @property
    def dot(self) -> int:
        """The size of a dot that stands for a step."""
        return max(round(self.height / 45), 4)

    @property
    def line(self) -> float:
        """How thick a line under words is."""
        return max(self.height / 190, 2.0)

    def pixels(self, face: Face) -> int:
        """The size of a face's letters."""
        return math.ceil(self.height / _PARTS[face])

    @property
    def title(self) -> int:
        """The size of the title's letters."""
        return math.ceil(self.height / _TITLE)


def sizes_of(size: QSize) -> Sizes:
    """The measures of a screen of a size in pixels."""
    return Sizes(max(size.width(), 1), max(size.height(), 1))


def leading(face: Face) -> float:
    """How far lines stand apart, in heights of the font."""
    return _LEADING.get(face, 1.0)


@lru_cache(maxsize=256)
def font_of(face: Face, sizes: Sizes, look: Look, language: str = "") -> QFont:
    """The font of a face on a screen. The text zoom of the window has no say: the screen's height decides."""
    plain, pixels = replace(look, zoom=100), sizes.pixels(face)
    if face in (Face.SAID, Face.QUESTION):
        return plain.serif(pixels, bold=True, language=language)
    if face in (Face.WORDS, Face.CONTEXT):
        return plain.serif(pixels, language=language)
    return plain.sans(pixels, bold=face in (Face.NAME, Face.STRONG), language=language)


def title_font(sizes: Sizes, look: Look) -> QFont:
    """The font of the title."""
    return replace(look, zoom=100).serif(sizes.title, bold=True)


def context_styles(piece: Piece, look: Look) -> tuple[Style, ...]:
    """In a passage only what is marked is set in ink."""
    form = QTextCharFormat()
    form.setForeground(look.theme.ink)
    return tuple(Style(mark, form) for mark in piece.marks)
