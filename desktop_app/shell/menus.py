"""The menus and shortcuts, made from the table of commands, with the menus whose entries come and go."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from operator import attrgetter
from typing import Final, get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.files.settings import Theme
from desktop_app.shell.actions import COMMANDS, FILE, MENUS, QUOTE, VIEW, Command, say
from desktop_app.views.menu import make_roomy

LANGUAGES: Final = {"en": "English", "zh-Hans": "简体中文", "ko": "한국어"}
"""What the interface speaks, each by its own name."""


class Menus(QObject):
    """Puts every command into the window's menu bar; what a command does is the method of `target`, or of a part of it,
    that it names."""

    def __init__(self, window: QMainWindow, target: object) -> None:
        super().__init__(window)
        self.actions: dict[str, QAction] = {}
        self._window = window
        # Made here, not by the bar: PySide6 loses sight of what Qt made.
        menus = self._menus = {name: QMenu(window) for name in MENUS}
        for menu in menus.values():
            window.menuBar().addMenu(menu)
        for command in COMMANDS:
            action = self._action(command, attrgetter(command.handler)(target))
            if command.separated:
                menus[command.menu].addSeparator()
            (menus[command.menu] if command.menu else window).addAction(action)
        self._recent, self._themes, self._languages = QMenu(window), QMenu(window), QMenu(window)
        menus[FILE].insertMenu(self.actions["bundled"], self._recent)
        self._styles = QMenu(window)
        self._formats = QMenu(window)
        for menu in (self._formats, self._styles):
            menus[QUOTE].insertMenu(self.actions["gloss"], menu)
        menus[QUOTE].insertSeparator(self.actions["gloss"])
        menus[VIEW].addMenu(self._themes)
        menus[VIEW].addMenu(self._languages)
        self.dress()
        self.speak()

    def speak(self) -> None:
        """Say everything in the interface's present language."""
        for name, menu in self._menus.items():
            menu.setTitle(say(name))
        for command in COMMANDS:
            self.actions[command.id].setText(command.title)
        self._recent.setTitle(self.tr("Open &recent"))
        self._styles.setTitle(self.tr("Citation &style"))
        self._formats.setTitle(self.tr("Copy &as"))
        self._themes.setTitle(self.tr("&Theme"))
        self._languages.setTitle(self.tr("L&anguage"))
        # By what they stand for, not by what they say.
        said = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "contrast": self.tr("&High contrast"),
            "contrast-dark": self.tr("High &contrast, dark"),
            "chicago": self.tr("&Chicago (note)"),
            "apa": self.tr("&APA"),
            "mla": self.tr("&MLA"),
            "plain": self.tr("&Plain"),
        }
        for action in (*self._themes.actions(), *self._languages.actions(), *self._styles.actions()):
            action.setText(said.get(action.data(), action.text()))

    def _action(self, command: Command, handler: Callable[..., object]) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        if command.checkable:
            action.toggled.connect(handler)
        else:
            arguments = () if command.argument is None else (command.argument,)
            action.triggered.connect(partial(_call, handler, *arguments))
        self.actions[command.id] = action
        return action

    def dress(self) -> None:
        """Take the palette's present colours."""
        menus = (*self._menus.values(), self._recent, self._themes, self._languages, self._styles, self._formats)
        for holder in (self._window.menuBar(), *menus):
            make_roomy(holder)

    def offer_recent(self, names: Sequence[str], choose: Callable[[str], object]) -> None:
        """List the files used last, the newest first."""
        self._recent.clear()
        for name in names:
            self._recent.addAction(name.replace("&", "&&")).triggered.connect(partial(_call, choose, name))
        self._recent.setEnabled(bool(names))

    def offer_themes(self, current: str, choose: Callable[[str], object]) -> None:
        """List the themes with one of them chosen."""
        _fill(self._themes, dict.fromkeys(get_args(Theme), ""), current, choose)
        self.speak()

    def offer_languages(self, current: str, choose: Callable[[str], object]) -> None:
        """List the languages of the interface, by their own names, with one of them chosen."""
        _fill(self._languages, {"system": "", **LANGUAGES}, current, choose)
        self.speak()

    def offer_styles(self, current: str, choose: Callable[[str], object]) -> None:
        """List the styles of citations with one of them chosen."""
        _fill(self._styles, dict.fromkeys(("chicago", "apa", "mla", "plain"), ""), current, choose)
        self.speak()

    def offer_formats(self, choose: Callable[[str], object]) -> None:
        """List the formats in which a reference can be copied, by their own names."""
        self._formats.clear()
        for suffix, name in (("bib", "&BibTeX"), ("ris", "&RIS"), ("json", "&CSL-JSON")):
            self._formats.addAction(name).triggered.connect(partial(_call, choose, suffix))


def _call(handler: Callable[..., object], *arguments: object) -> None:
    """Call a handler without what Qt appends: whether the entry is checked."""
    handler(*arguments[:-1] if arguments and isinstance(arguments[-1], bool) else arguments)


def _fill(menu: QMenu, choices: Mapping[str, str], current: str, choose: Callable[[str], object]) -> None:
    for old in menu.findChildren(QActionGroup):
        old.deleteLater()
    menu.clear()
    group = QActionGroup(menu)
    for value, text in choices.items():
        action = menu.addAction(text)
        action.setData(value)
        action.setCheckable(True)
        action.setChecked(value == current)
        action.triggered.connect(partial(_call, choose, value))
        group.addAction(action)
