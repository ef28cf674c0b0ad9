"""What the desktop prefers: its languages, light or dark, and how much contrast. Asked before the first window, so it
names as little of Qt as it can."""

import os
import sys
from functools import cache
from typing import Final

from PySide6.QtGui import QGuiApplication, QPalette

LANGUAGES: Final = ("en", "zh-Hans", "ko")
"""What the interface is made for."""

PSEUDO: Final = "qps"
"""A language for trying whether longer texts have room; asked for by name alone."""

_MIDDLE: Final = 128


def theme_name(choice: str, contrast: bool = False) -> str:
    """The theme for a choice; "system" is dark where the desktop's own palette is, and of the two with high contrast
    where `contrast` says that the desktop asks for it.

    The palette is asked, not the style hints' colour scheme: naming that would make PySide6 build the largest of Qt's
    namespaces.
    """
    if choice == "system":
        dark = _system_palette_is_dark()
        return ("contrast-dark" if dark else "contrast") if contrast else ("dark" if dark else "light")
    return choice


@cache
def _system_palette_is_dark() -> bool:
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE


def wants_contrast() -> bool:
    """Whether the desktop asks for high contrast. Naming the answer makes PySide6 build the largest of Qt's
    namespaces, so it is asked when the window has long been there, and kept for the next start."""
    style = QGuiApplication.styleHints()  # kept in a name: what it answers with goes when its Python object does
    return style.accessibility().contrastPreference().name == "HighContrast"


def forget_system() -> None:
    """Ask the desktop anew the next time, after it changed its colours or the window took others."""
    # Else the window's own palette would answer for the desktop's.
    QGuiApplication.setPalette(QPalette())
    _system_palette_is_dark.cache_clear()


def language_of(choice: str | None, offered: tuple[str, ...] = LANGUAGES) -> str:
    """The language of the interface: the one chosen, else the first of the system's that is offered, else the first
    offered."""
    if choice == PSEUDO:
        return PSEUDO
    for tag in [choice] if choice else _system_languages():
        primary = tag.replace("_", "-").partition("-")[0].lower()
        near = next((each for each in offered if each.partition("-")[0] == primary), None)
        if near:
            return near
    return offered[0]


def _system_languages() -> list[str]:
    """The user's languages, the preferred one first. Asking Qt costs as much as importing it, so only where the
    environment is silent."""
    names = [os.environ[name] for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)]
    if names or sys.platform.startswith("linux"):
        return [tag for name in names for tag in name.split(":")]
    from PySide6.QtCore import QLocale

    return list(QLocale.system().uiLanguages())
