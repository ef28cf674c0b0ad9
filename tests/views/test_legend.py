"""The legend explains every sign in words, shows it as it is painted elsewhere, and can be closed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.engine.resolve import Column, ViewState, resolve
from desktop_app.views.legend import Legend
from tests.ui import active, count, look, opening, picture, river


def columns(language: str = "en") -> tuple[Column, Column]:
    return resolve(opening(river()).desk, ViewState("river", None, "transcript", language)).columns


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    made = Legend()
    qtbot.addWidget(made)
    made.resize(1000, 80)
    made.explain(columns(), look())
    active(qtbot, made)
    return made


def test_every_sign_is_explained_in_words(legend: Legend) -> None:
    said = legend.accessibleDescription()
    for words in (
        "Birch Country",
        "Pine Country",
        "solid: the side speaks for itself",
        "own words, via interpreter, readout",
        "reported, press report",
        "dashed: reported by the other side or the press",
        "thin: quotes of other issues",
        "hatched: silent in these sources",
        "verbatim: matches the bundled copy",
        "bar: words of its own solid, words reported framed",
    ):
        assert words in said
    assert legend.accessibleName() == "Legend"


def test_names_are_those_of_the_dossier_in_its_language(legend: Legend) -> None:
    legend.explain(columns("ko"), look(language="ko"))
    assert "자작국" in legend.accessibleDescription()
    assert "Birch" not in legend.accessibleDescription()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_samples_have_the_colours_of_the_sides(legend: Legend, name: str) -> None:
    legend.explain(columns(), look(name))
    image, theme = picture(legend), look(name).theme
    assert all(count(image, colour) > 200 for colour in (theme.first, theme.second, theme.first_fill))
    assert count(image, theme.panel) > image.width() * image.height() // 2


@pytest.mark.parametrize("zoom", [100, 200, 300])
def test_it_takes_the_rows_it_needs_and_nothing_is_outside(legend: Legend, zoom: int) -> None:
    legend.explain(columns(), look(zoom=zoom))
    heights = []
    for width in (2000, 1000, 640, 360):
        legend.resize(width, legend.height())
        heights.append(legend.height())
        for entry in legend._entries:
            assert entry.box.right() <= width
            assert entry.box.bottom() <= legend.height()
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_escape_and_the_button_close_it(legend: Legend, qtbot: QtBot) -> None:
    legend.setFocus()
    with qtbot.waitSignal(legend.closed):
        QTest.keyClick(legend, Qt.Key.Key_Escape)
    close = legend.findChild(QToolButton)
    assert close is not None
    assert close.accessibleName() == "Close the legend"
    with qtbot.waitSignal(legend.closed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)


def test_other_keys_are_left_to_the_window(legend: Legend, qtbot: QtBot) -> None:
    legend.setFocus()
    with qtbot.assertNotEmitted(legend.closed):
        QTest.keyClick(legend, Qt.Key.Key_A)


def test_the_focus_is_seen(legend: Legend) -> None:
    before = count(picture(legend), look().theme.ink)
    legend.setFocus()
    assert legend.hasFocus()
    assert count(picture(legend), look().theme.ink) > before + legend.width()
