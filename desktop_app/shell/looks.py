"""The look of the whole application: which theme holds, and Qt's own palette made to follow it."""

from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from desktop_app.paths import resource
from desktop_app.qt.look import Look, Theme, theme_of

ZOOMS: Final = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""The steps of text zoom, in per cent."""


def theme_named(choice: str) -> Theme:
    """The theme of that name; "system" is what the desktop prefers."""
    dark = choice == "dark" or (choice == "system" and _system_is_dark())
    name = "dark" if dark else "light"
    return theme_of(name, resource("themes", f"{name}.json").read_text(encoding="utf-8"))


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def next_zoom(zoom: int, step: int) -> int:
    """The next larger (1), next smaller (-1) or the usual (0) zoom."""
    if step == 0:
        return 100
    wider = [z for z in ZOOMS if (z > zoom if step > 0 else z < zoom)]
    return (wider[0] if step > 0 else wider[-1]) if wider else zoom


def language_of(choice: str | None, offered: tuple[str, ...]) -> str:
    """The language of the interface: the one chosen, else the first of the system's that is offered, else the first offered."""
    wanted = [choice] if choice else list(QLocale.system().uiLanguages())
    for tag in wanted:
        primary = tag.replace("_", "-").partition("-")[0].lower()
        near = next((each for each in offered if each.partition("-")[0] == primary), None)
        if near:
            return near
    return offered[0]


def palette_of(look: Look) -> QPalette:
    """Qt's palette with this theme's roles, so that menus, fields and scroll bars belong to the same window."""
    theme, palette = look.theme, QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, theme.paper),
        (role.WindowText, theme.ink),
        (role.Base, theme.panel),
        (role.AlternateBase, theme.paper),
        (role.Text, theme.ink),
        (role.Button, theme.panel),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.warning),
        (role.ToolTipBase, theme.panel),
        (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.grey),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.selection_text),
        (role.Link, theme.ink),
        (role.Light, theme.panel),
        (role.Midlight, theme.hover),
        (role.Mid, theme.hairline),
        (role.Dark, theme.edge),
        (role.Shadow, theme.edge),
        (role.Accent, theme.ink),
    ):
        palette.setColor(name, colour)
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, theme.edge)
    return palette
