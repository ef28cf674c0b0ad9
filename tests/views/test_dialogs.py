"""Dialogs and labels show text of any origin as what it is, and give it back as it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtGui import Qt as Gui
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.views.dialogs import KeyboardDialog, TextDialog
from desktop_app.views.plain import PlainLabel, tool_tip
from tests.ui import active, look

EVIL = '<b>bold</b> <img src="file:///etc/passwd"> &amp; <a href="x">y</a>'
HIDDEN = "one\u202etwo\u200bthree\u2028four"


def button(dialog: TextDialog | KeyboardDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == text)


@pytest.fixture
def dialog(qtbot: QtBot) -> TextDialog:
    made = TextDialog("Title", EVIL, f"{EVIL}\n{HIDDEN}\u00a0.", look())
    active(qtbot, made)
    return made


def test_markup_is_shown_as_it_is_written(dialog: TextDialog) -> None:
    assert dialog.sentence.text() == EVIL
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if label.text())
    assert dialog.details.toPlainText().splitlines()[0] == EVIL
    dialog.close()


def test_what_cannot_be_seen_has_a_stand_in(dialog: TextDialog) -> None:
    assert dialog.details.toPlainText().splitlines()[1].startswith("one□two□three␤four")
    dialog.close()


def test_details_are_copied_as_they_are(dialog: TextDialog) -> None:
    QTest.mouseClick(button(dialog, "Copy details"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == f"{EVIL}\n{HIDDEN}\u00a0."
    dialog.close()


def test_details_cannot_be_typed_over_and_tab_leaves_them(dialog: TextDialog) -> None:
    dialog.details.setFocus()
    before = dialog.details.toPlainText()
    QTest.keyClicks(dialog.details, "abc")
    assert dialog.details.toPlainText() == before
    QTest.keyClick(dialog.details, Qt.Key.Key_Tab)
    assert not dialog.details.hasFocus()
    assert dialog.details.accessibleName() == "Details"
    dialog.close()


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_dialog_that_is_closed_is_gone(dialog: TextDialog, qtbot: QtBot, way: str) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        if way == "key":
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)


def test_the_keyboard_page_is_a_table_that_cannot_be_edited(qtbot: QtBot) -> None:
    made = KeyboardDialog([("Ctrl+O", EVIL), ("F1", "Help")], look())
    active(qtbot, made)
    assert made.table.rowCount() == 2
    cells = [made.table.item(row, column) for row in range(2) for column in range(2)]
    assert [cell.text() if cell else None for cell in cells] == ["Ctrl+O", EVIL, "F1", "Help"]
    assert made.table.accessibleName() == "Keyboard"
    made.table.setFocus()
    QTest.keyClick(made.table, Qt.Key.Key_Tab)
    assert not made.table.hasFocus()
    with qtbot.waitSignal(made.destroyed):
        QTest.mouseClick(button(made, "Close"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("text", [EVIL, "a < b > c & d", "two\nlines", "  blanks", HIDDEN])
def test_a_tool_tip_can_only_be_read_as_what_it_is(text: str) -> None:
    assert Gui.mightBeRichText(tool_tip(text)), "Qt must not guess"
    document = QTextDocument()
    document.setHtml(tool_tip(text))
    shown = "one□two□three␤four" if text == HIDDEN else text
    assert document.toPlainText().replace("\u2028", "\n").split() == shown.split()


def test_a_tool_tip_keeps_its_lines() -> None:
    assert tool_tip("<i>\nb") == "<p>&lt;i&gt;<br>b</p>"


def test_a_label_is_plain_coloured_and_as_high_as_its_text(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    theme = look().theme
    assert label.height_at(200) == 0
    label.say(f"{EVIL}\u202e", look().sans(), theme.warning)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == f"{EVIL}□"
    assert label.palette().color(label.foregroundRole()) == theme.warning
    assert label.height_at(120) > label.height_at(600) > 0
