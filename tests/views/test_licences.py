"""The licences: a tree that can be narrowed, and the words of each as they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.views.licences import LicencesDialog
from tests.ui import active, look

ROWS = [
    ("Program", "1.0", "MIT", "us", ""),
    ("Qt", "6.11", "LGPL-3.0-only", "The Qt Company Ltd.", ""),
    ("FreeType 2", "2.14", "FTL", "David Turner", "Qt"),
    ("<b>zlib</b>", "", "Zlib", "", "Qt"),
    ("orphan", "", "MIT", "", "nothing that is listed"),
]


def words(place: int) -> str:
    if ROWS[place][0] == "orphan":
        raise OSError("no such file")
    return "" if place == 1 else f"words of {ROWS[place][0]} <i>\u202e"


@pytest.fixture
def dialog(qtbot: QtBot) -> LicencesDialog:
    made = LicencesDialog(ROWS, words, look())
    active(qtbot, made)
    return made


def names(dialog: LicencesDialog) -> list[str]:
    """The rows that are not hidden, children after what holds them."""
    found = []
    for number in range(dialog.tree.topLevelItemCount()):
        top = dialog.tree.topLevelItem(number)
        assert top is not None
        children = [child for at in range(top.childCount()) if (child := top.child(at)) is not None]
        found += [item.text(0) for item in (top, *children) if not item.isHidden()]
    return found


def test_a_part_of_another_stands_below_it(dialog: LicencesDialog) -> None:
    assert names(dialog) == ["Program 1.0", "Qt 6.11", "FreeType 2 2.14", "<b>zlib</b>", "orphan"]
    holder = dialog.tree.topLevelItem(1)
    assert holder is not None
    assert holder.childCount() == 2
    dialog.close()


def test_the_first_is_shown_at_once_and_the_chosen_one_next(dialog: LicencesDialog) -> None:
    assert dialog.details.toPlainText().startswith("words of Program <i>")
    QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    assert dialog.about.text() == "Qt 6.11\nLGPL-3.0-only\nThe Qt Company Ltd."
    assert dialog.details.toPlainText().startswith("This installation does not bring")
    QTest.keyClick(dialog.tree, Qt.Key.Key_Right)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Right)
    assert dialog.about.text() == "FreeType 2 2.14\nPart of Qt\nFTL\nDavid Turner"
    assert dialog.about.textFormat() is Qt.TextFormat.PlainText
    dialog.close()


def test_a_licence_is_copied_as_it_is(dialog: LicencesDialog) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if "Copy" in each.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "words of Program <i>\u202e"
    dialog.close()


def test_what_cannot_be_read_says_so(dialog: LicencesDialog) -> None:
    last = dialog.tree.topLevelItem(2)
    assert last is not None
    dialog.tree.setCurrentItem(last)
    assert dialog.details.toPlainText() == "no such file"
    dialog.close()


@pytest.mark.parametrize(
    ("sought", "left"),
    [
        ("zlib", ["Qt 6.11", "<b>zlib</b>"]),
        ("david", ["Qt 6.11", "FreeType 2 2.14"]),
        ("lgpl", ["Qt 6.11"]),
        ("nowhere", []),
        ("", ["Program 1.0", "Qt 6.11", "FreeType 2 2.14", "<b>zlib</b>", "orphan"]),
    ],
)
def test_the_list_is_narrowed_by_name_licence_and_makers(dialog: LicencesDialog, sought: str, left: list[str]) -> None:
    dialog.filter.setText("something else")
    dialog.filter.setText(sought)
    assert names(dialog) == left
    dialog.close()
