"""The look of the whole application: which theme holds, and Qt's own palette made to follow it."""

from typing import Final

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.files.settings import Settings
from desktop_app.paths import resource
from desktop_app.qt.look import Look, Theme, theme_of
from desktop_app.shell.system import language_of, theme_name

ZOOMS: Final = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""The steps of text zoom, in per cent."""


def theme_named(choice: str, contrast: bool = False) -> Theme:
    """The theme of that name; "system" is what the desktop prefers, with high contrast where `contrast` says so."""
    name = theme_name(choice, contrast)
    return theme_of(name, resource("themes", f"{name}.json").read_text(encoding="utf-8"))


def next_zoom(zoom: int, step: int) -> int:
    """The next larger (1), next smaller (-1) or the usual (0) zoom."""
    if step == 0:
        return 100
    wider = [z for z in ZOOMS if (z > zoom if step > 0 else z < zoom)]
    return (wider[0] if step > 0 else wider[-1]) if wider else zoom


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
        palette.setColor(QPalette.ColorGroup.Disabled, name, theme.grey)
    return palette


def first_look(settings: Settings, language: str | None = None) -> Look:
    """The look that the settings and the system ask for."""
    tag = language_of(language or settings.language)
    theme = theme_named(settings.theme, settings.contrast)
    return Look(theme, settings.zoom, tag, settings.motion, settings.glosses)


def dress(look: Look) -> None:
    """Qt's palette and font to match the look, in every window."""
    QApplication.setPalette(palette_of(look))
    QApplication.setFont(look.sans(13))
