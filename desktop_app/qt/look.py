"""Colours, typefaces and sizes, in one value that every view paints with.

Serif is for words that were said, sans for everything the app says. Families are each system's own, named in order; for
Han characters the order follows the language, because Chinese and Korean readers expect different forms of the same
code point.
"""

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QFont

from desktop_app.model.dossier import Side

BODY: Final = 15
"""Size of a quote at 100 % zoom, in pixels."""

_SERIF: Final = ["Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "DejaVu Serif"]
_SANS: Final = ["Noto Sans", "Segoe UI", "Helvetica Neue", "Ubuntu", "DejaVu Sans"]
_SERIF_HAN: Final = {
    "zh": ["Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"],
    "ko": ["Noto Serif CJK KR", "Source Han Serif K", "Nanum Myeongjo", "AppleMyungjo", "Batang"],
}
_SANS_HAN: Final = {
    "zh": ["Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei"],
    "ko": ["Noto Sans CJK KR", "Source Han Sans K", "Apple SD Gothic Neo", "Malgun Gothic", "WenQuanYi Micro Hei"],
}


@dataclass(frozen=True, slots=True)
class Theme:
    """The colour roles; the files under `resources/themes/` give each a value."""

    name: str
    paper: QColor
    panel: QColor
    card: QColor
    ink: QColor
    grey: QColor
    hairline: QColor
    edge: QColor
    hover: QColor
    first: QColor
    second: QColor
    both: QColor
    first_fill: QColor
    second_fill: QColor
    both_fill: QColor
    proof: QColor
    warning: QColor
    flash: QColor
    selection: QColor
    selection_text: QColor

    def __hash__(self) -> int:
        """By name alone, since Qt's colours have no hash; what is set in a look is kept under it."""
        return hash(self.name)

    def side(self, side: Side | None) -> QColor:
        """The colour of a side; of both sides where none is named."""
        return self.both if side is None else self.first if side is Side.FIRST else self.second

    def fill(self, side: Side | None) -> QColor:
        """The pale fill behind a side's words."""
        return self.both_fill if side is None else self.first_fill if side is Side.FIRST else self.second_fill


def theme_of(name: str, content: str) -> Theme:
    """The theme in a file's JSON content. Raises TypeError when a role is missing or unknown."""
    return Theme(name, **{role: QColor(value) for role, value in json.loads(content).items()})


@dataclass(frozen=True, slots=True)
class Look:
    """What views paint with: a theme, the text zoom in per cent, the language tag of the interface, whether things may
    move, and whether translations stand beneath the quotes."""

    theme: Theme
    zoom: int = 100
    language: str = "en"
    motion: bool = True
    glosses: bool = False

    def px(self, size: float) -> int:
        """A length that grows with the text, in pixels."""
        return math.floor(size * self.zoom / 100 + 0.5)

    def serif(self, size: float = BODY, *, bold: bool = False, language: str = "") -> QFont:
        """The face of words that were said, `size` pixels high at 100 %."""
        return _font(True, self.px(size), bold, (language or self.language).partition("-")[0])

    def sans(self, size: float = 13, *, bold: bool = False, language: str = "") -> QFont:
        """The face of everything the app says."""
        return _font(False, self.px(size), bold, (language or self.language).partition("-")[0])


_STRATEGY: Final = {"zh": QFont.StyleStrategy.PreferMatch, "ko": QFont.StyleStrategy.PreferQuality}


@lru_cache(maxsize=256)
def _font(serif: bool, pixels: int, bold: bool, primary: str) -> QFont:
    han = _SERIF_HAN if serif else _SANS_HAN
    first = "ko" if primary == "ko" else "zh"
    other = "zh" if first == "ko" else "ko"
    font = QFont()
    font.setFamilies([*(_SERIF if serif else _SANS), *han[first], *han[other]])
    # Qt keeps one set of fallbacks for each first family and size, whoever asked for it first: only what differs in
    # more than the families gets a set of its own, and so its own forms of Han characters.
    font.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif, _STRATEGY[first])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
