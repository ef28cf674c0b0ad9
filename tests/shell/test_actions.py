"""The table of commands is sound, and menus, shortcuts and the keyboard page are made of it and of nothing else."""

from collections import Counter
from operator import attrgetter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.shell.actions import COMMANDS, ELSEWHERE, MENUS, Command
from desktop_app.shell.commander import Commander
from desktop_app.shell.help import about_sentence, about_text, keyboard_rows
from desktop_app.views.dialogs import KeyboardDialog, TextDialog
from desktop_app.views.licences import LicencesDialog
from tests.shell.windows import dialogs, press


def native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def test_every_command_has_an_id_of_its_own() -> None:
    assert [name for name, times in Counter(command.id for command in COMMANDS).items() if times > 1] == []


def test_no_key_means_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    assert [key for command in COMMANDS for key in command.keys if not QKeySequence(key).toString()] == []


def test_every_handler_exists_and_is_explained(window: Commander) -> None:
    for command in COMMANDS:
        handler = attrgetter(command.handler)(window)
        assert callable(handler), command.id
        assert handler.__doc__, command.id


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command.id))
def test_every_command_can_be_reached(command: Command) -> None:
    assert command.menu in ("", *MENUS)
    assert command.keys or command.menu


def test_no_two_entries_of_a_menu_answer_to_the_same_letter(window: Commander) -> None:
    for menu in menus(window):
        letters = [a.text()[a.text().index("&") + 1].lower() for a in menu.actions() if "&" in a.text()]
        assert sorted(letters) == sorted(set(letters)), menu.title()
    titles = [menu.title() for menu in menus(window)]
    assert titles == list(MENUS)
    assert len({title[title.index("&") + 1] for title in titles}) == len(titles)


def menus(window: Commander) -> list[QMenu]:
    found = [action.menu() for action in window.frame.menuBar().actions()]
    return [menu for menu in found if isinstance(menu, QMenu)]


def test_menus_hold_the_commands_of_the_table_with_their_keys(window: Commander) -> None:
    for menu in menus(window):
        texts = [action.text() for action in menu.actions()]
        wanted = [command for command in COMMANDS if command.menu == menu.title()]
        assert [text for text in texts if text in {command.text for command in wanted}] == [c.text for c in wanted]
    for command in COMMANDS:
        action = window.actions[command.id]
        assert [key.toString() for key in action.shortcuts()] == [QKeySequence(key).toString() for key in command.keys]
        assert action.isCheckable() == command.checkable


def test_every_command_with_a_key_is_heard_by_the_window(window: Commander) -> None:
    heard: set[QAction] = set(window.frame.actions()).union(*(menu.actions() for menu in menus(window)))
    assert [command.id for command in COMMANDS if window.actions[command.id] not in heard] == []


def test_the_keyboard_page_lists_every_key(window: Commander, qtbot: QtBot) -> None:
    press(window, "F1")
    (dialog,) = dialogs(window)
    assert isinstance(dialog, KeyboardDialog)
    cells = [(dialog.table.item(n, 0), dialog.table.item(n, 1)) for n in range(dialog.table.rowCount())]
    rows = [(keys.text(), text.text()) for keys, text in cells if keys and text]
    assert rows == keyboard_rows()
    listed = {key for keys, _ in rows for key in keys.split(", ")}
    digits = {str(n) for n in range(1, 10)}
    assert {native(key) for command in COMMANDS for key in command.keys} - digits <= listed
    assert "1 – 9" in listed
    for command in COMMANDS:
        if command.keys and command.menu:
            assert (", ".join(map(native, command.keys)), plain(command.text)) in rows
    assert [row for row in rows if row[1] in {text for _, text in ELSEWHERE}] == [
        (", ".join(keys), text) for keys, text in ELSEWHERE
    ]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_licences_are_shown_in_full_and_the_program_comes_first(window: Commander, qtbot: QtBot) -> None:
    window.actions["licences"].trigger()
    (dialog,) = dialogs(window)
    assert isinstance(dialog, LicencesDialog)
    first = dialog.tree.topLevelItem(0)
    assert first is not None
    assert first.text(0).startswith("Vis-à-vis 0.")
    shown = dialog.details.toPlainText()
    assert "MIT License" in shown
    assert "Third-party notices" in shown
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_about_names_versions(window: Commander, qtbot: QtBot) -> None:
    window.actions["about"].trigger()
    (dialog,) = dialogs(window)
    assert isinstance(dialog, TextDialog)
    assert dialog.sentence.text() == about_sentence()
    shown = dialog.details.toPlainText()
    for words in ("Vis-à-vis 0.", "Python 3.", "Qt 6.", "PySide6 6.", "pydantic 2."):
        assert words in shown
    assert "?" not in about_text().split("\n\n")[0]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_motion_is_checked_as_it_is_set(window: Commander) -> None:
    assert not window.actions["motion"].isChecked()
    window.actions["motion"].trigger()
    assert window.workspace.look.motion
    assert window.settings.motion
    window.actions["motion"].trigger()
    assert not window.workspace.look.motion
