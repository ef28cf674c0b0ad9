"""Colours and typefaces of handouts: those of the light theme, and families that other programs know.

A file for another program names families that its system is likely to have; that program puts its own in their place
where it has none of them.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Final

from desktop_app.model.dossier import Side
from desktop_app.paths import resource

SERIF: Final = "Georgia"
SANS: Final = "Calibri"

_EAST: Final = {
    ("zh", True): "SimSun",
    ("zh", False): "Microsoft YaHei",
    ("ko", True): "Batang",
    ("ko", False): "Malgun Gothic",
}

_LOCALES: Final = {"en": "en-US", "zh": "zh-CN", "ko": "ko-KR"}


def east(language: str, *, serif: bool) -> str:
    """The family for Chinese and Korean characters in a text of a language; a Chinese one where it is neither."""
    primary = language.partition("-")[0]
    return _EAST.get((primary, serif)) or _EAST["zh", serif]


def locale_of(language: str) -> str:
    """A language tag as word processors write it, with a country."""
    return _LOCALES.get(language.partition("-")[0], language)


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours as six hexadecimal digits."""

    ink: str
    grey: str
    hairline: str
    edge: str
    paper: str
    panel: str
    sides: dict[Side | None, str]
    fills: dict[Side | None, str]


@cache
def ink(theme: str = "light") -> Ink:
    """The colours of a theme."""
    roles = json.loads(resource("themes", f"{theme}.json").read_text(encoding="utf-8"))
    colour = {role: str(value).lstrip("#") for role, value in roles.items()}
    return Ink(
        colour["ink"],
        colour["grey"],
        colour["hairline"],
        colour["edge"],
        colour["paper"],
        colour["panel"],
        {Side.FIRST: colour["first"], Side.SECOND: colour["second"], None: colour["both"]},
        {Side.FIRST: colour["first_fill"], Side.SECOND: colour["second_fill"], None: colour["both_fill"]},
    )
