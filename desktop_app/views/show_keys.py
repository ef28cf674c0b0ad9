"""The keys of a lesson that is shown, once, as rows of a table. Both windows, the keyboard page and the tests read it.

A remote is a keyboard with few keys. What common ones send is among them: page keys, arrows or a click to go, F5 and
Esc in turn on one button, B or a full stop for black.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop_app.engine.showing import Act


@dataclass(frozen=True, slots=True)
class ShowKey:
    """What some keys do while a lesson is shown."""

    act: Act
    text: str
    keys: tuple[str, ...]


def say(text: str) -> str:
    """A text of the table in the interface's language."""
    return QCoreApplication.translate("Presenting", text)


_T = QT_TRANSLATE_NOOP

SHOW_KEYS: Final = (
    ShowKey(
        Act.NEXT, str(_T("Presenting", "Next")), ("PgDown", "Right", "Down", "Space", "Return", "Enter", "N", "Forward")
    ),
    ShowKey(Act.BACK, str(_T("Presenting", "Previous")), ("PgUp", "Left", "Up", "Backspace", "P", "Back")),
    ShowKey(Act.FIRST, str(_T("Presenting", "First")), ("Home",)),
    ShowKey(Act.LAST, str(_T("Presenting", "Last")), ("End",)),
    ShowKey(Act.BLACK, str(_T("Presenting", "Black")), ("B", ".")),
    ShowKey(Act.WHITE, str(_T("Presenting", "White")), ("W", ",")),
    ShowKey(Act.FREEZE, str(_T("Presenting", "Freeze")), ("F",)),
    ShowKey(Act.LIGHT, str(_T("Presenting", "Spotlight")), ("S",)),
    ShowKey(Act.LIGHT_LEFT, str(_T("Presenting", "Spotlight to the left")), ("Shift+Left",)),
    ShowKey(Act.LIGHT_RIGHT, str(_T("Presenting", "Spotlight to the right")), ("Shift+Right",)),
    ShowKey(Act.LIGHT_UP, str(_T("Presenting", "Spotlight up")), ("Shift+Up",)),
    ShowKey(Act.LIGHT_DOWN, str(_T("Presenting", "Spotlight down")), ("Shift+Down",)),
    ShowKey(Act.GLOSS, str(_T("Presenting", "Translation")), ("G", "T")),
    ShowKey(Act.PRESENTER, str(_T("Presenting", "Notes and controls")), ("F6",)),
    ShowKey(Act.SWAP, str(_T("Presenting", "Swap screens")), ("X",)),
    ShowKey(Act.UNCOVER, str(_T("Presenting", "Lift black or white")), ("F5", "Shift+F5")),
    ShowKey(Act.END, str(_T("Presenting", "End")), ("Esc",)),
)


def text_of(act: Act) -> str:
    """What an act is called."""
    return next(say(row.text) for row in SHOW_KEYS if row.act is act)


def key_of(act: Act) -> str:
    """The first key of an act, as it is written."""
    row = next(row for row in SHOW_KEYS if row.act is act)
    return QKeySequence(row.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def act_of(event: QKeyEvent) -> Act | None:
    """What a key does; none for one that the table does not have. The keypad's keys are the same as the others."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    found = _table().get(QKeyCombination(plain, Qt.Key(event.key())).toCombined())
    if found is None and plain in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        # With another keyboard layout B may be another key: what it writes decides too.
        found = _letters().get(event.text().upper())
    return found


def digit_of(event: QKeyEvent) -> int | None:
    """The digit that a key writes, from 0; none for other keys."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if plain == Qt.KeyboardModifier.NoModifier and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return int(event.key()) - int(Qt.Key.Key_0)
    return None


@cache
def _table() -> dict[int, Act]:
    return {_combined(key): row.act for row in SHOW_KEYS for key in row.keys}


@cache
def _letters() -> dict[str, Act]:
    return {key: row.act for row in SHOW_KEYS for key in row.keys if len(key) == 1}


def _combined(key: str) -> int:
    combination: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]
    return combination.toCombined()
