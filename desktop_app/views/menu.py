"""Menus with entries that are high enough to be hit, in the colours of the window."""

import math
from typing import Final

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.views.slim import TARGET

_STYLE: Final = """
QMenuBar { background: palette(window); }
QMenuBar::item { padding: %1px 10px; background: transparent; color: palette(window-text); }
QMenuBar::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QMenu { background: palette(base); border: 1px solid palette(dark); padding: 4px 0; }
QMenu::item { padding: %1px 28px; color: palette(text); }
QMenu::item:selected { background: palette(highlight); color: palette(highlighted-text); }
QMenu::item:disabled { background: transparent; color: palette(placeholder-text); }
QMenu::item:disabled:selected { border: 1px solid palette(dark); }
QMenu::separator { height: 1px; background: palette(mid); margin: 4px 0; }
"""
"""Only by a style sheet do entries get a height of their own; it holds for menus alone."""


def make_roomy(bar_or_menu: QWidget) -> None:
    """Give the entries of a menu bar or a menu, and of the menus in it, their height; call it again after the colours
    or the size of text changed."""
    font = QApplication.font()
    air = max(math.ceil((TARGET - QFontMetrics(font).height()) / 2), 6)
    bar_or_menu.setFont(font)  # a bar that was made before the application had its font keeps the one it had
    bar_or_menu.setStyleSheet(_STYLE.replace("%1", str(air)))


def new_menu(parent: QWidget) -> QMenu:
    """A menu without entries yet."""
    menu = QMenu(parent)
    make_roomy(menu)
    return menu
