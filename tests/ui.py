"""What the tests of views and windows share: looks, small dossiers of any content, and measuring colours and pixels."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.engine.anchor import anchor_all
from desktop_app.files.dossier_file import load
from desktop_app.model.dossier import Dossier
from desktop_app.qt.look import Look, Theme, theme_of
from desktop_app.qt.session import Opened, opened

RIVER = Path(__file__).parent / "data" / "format-1.visavis"
"""A small dossier: three issues, five quotes, both kinds of silence, common ground, two sources."""


@cache
def theme(name: str) -> Theme:
    """A theme of the app."""
    return theme_of(name, paths.resource("themes", f"{name}.json").read_text("utf-8"))


def look(name: str = "light", zoom: int = 100, language: str = "en") -> Look:
    """A look in which nothing moves."""
    return Look(theme(name), zoom, language, motion=False)


@cache
def river() -> Dossier:
    """The small dossier."""
    return load(RIVER)


def opening(dossier: Dossier, language: str = "en") -> Opened:
    """A dossier as a session takes it."""
    return opened(dossier, "test.visavis", anchor_all(dossier), language)


@cache
def bundled() -> Opened:
    """The bundled dossier, open."""
    return opening(load(paths.bundled_dossier()))


def without(dossier: Dossier, *quotes: str) -> Dossier:
    """A dossier without some quotes, and without what would then cite nothing."""
    return replace(
        dossier,
        quotes=tuple(quote for quote in dossier.quotes if quote.id not in quotes),
        positions=tuple(p for p in dossier.positions if not any(set(s.quotes) & set(quotes) for s in p.summary)),
        links=tuple(link for link in dossier.links if not {link.from_quote, link.to_quote} & set(quotes)),
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2 reckons it, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 reckons it."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def picture(widget: QWidget) -> QImage:
    """What a widget paints, a pixel a pixel."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def rows(image: QImage, step: int = 1) -> Iterator[list[int]]:
    """Each `step`th row of a picture from its top, of it each `step`th pixel, as 0xffrrggbb: a hundred times as fast
    as to ask the picture for one after the other."""
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    wide, pixels = made.width(), memoryview(made.constBits()).cast("I")
    for y in range(0, made.height(), step):
        yield pixels[y * wide : (y + 1) * wide : step].tolist()


def count(image: QImage, colour: QColor) -> int:
    """How many pixels have exactly this colour."""
    return sum(row.count(colour.rgb()) for row in rows(image))


def mapped(value: Any, change: Callable[[str], str]) -> Any:
    """A value of the model with every editorial text in it changed; quotes, ids and sources stay."""
    if isinstance(value, tuple):
        return tuple(mapped(item, change) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    made = {}
    for f in fields(value):
        held = getattr(value, f.name)
        editorial = isinstance(held, dict) and all(isinstance(text, str) for text in held.values())
        made[f.name] = {tag: change(text) for tag, text in held.items()} if editorial else mapped(held, change)
    return replace(value, **made)


def active(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until it has the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
