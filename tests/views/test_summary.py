"""A summary is set as one paragraph, and each footnote number is a button where it is printed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.engine.resolve import Cited
from desktop_app.model.dossier import Side
from desktop_app.views.summary import Summary
from tests.ui import active, count, look, picture

THREE = (
    Cited("It has concerns about the river and about everything that swims in it.", ((1, "q-one"), (12, "q-twelve"))),
    Cited("It wants to go on talking.", ((3, "q-three"),)),
)


@pytest.fixture
def summary(qtbot: QtBot) -> Summary:
    made = Summary()
    qtbot.addWidget(made)
    show(made, THREE)
    active(qtbot, made)
    return made


def show(summary: Summary, sentences: tuple[Cited, ...], width: int = 320, zoom: int = 100) -> int:
    height = summary.show_sentences(sentences, Side.FIRST, look(zoom=zoom), width)
    summary.resize(width, max(height, 1))
    return height


def notes(summary: Summary) -> list[QAbstractButton]:
    return [button for button in summary.findChildren(QAbstractButton) if not button.isHidden()]


def test_each_number_is_a_button_that_leads_to_its_quote(summary: Summary) -> None:
    reached: list[str] = []
    summary.noted.connect(reached.append)
    assert [note.accessibleName() for note in notes(summary)] == ["Quote 1", "Quote 12", "Quote 3"]
    for note in notes(summary):
        QTest.mouseClick(note, Qt.MouseButton.LeftButton)
    assert reached == ["q-one", "q-twelve", "q-three"]


@pytest.mark.parametrize(("width", "zoom"), [(160, 100), (320, 100), (700, 100), (320, 200)])
def test_a_button_stands_over_its_number_and_inside_the_paragraph(summary: Summary, width: int, zoom: int) -> None:
    show(summary, THREE, width, zoom)
    image = picture(summary)
    colour = look().theme.first
    for note in notes(summary):
        box = note.geometry()
        assert box.left() >= -8
        assert box.bottom() <= summary.height() + 2
        inside = image.copy(box)
        pixels = [inside.pixelColor(x, y) for x in range(inside.width()) for y in range(inside.height())]
        assert any(abs(p.blue() - colour.blue()) < 40 and p.red() < 120 for p in pixels), "no number under the button"


def test_numbers_follow_one_another_in_the_order_of_the_text(summary: Summary) -> None:
    places = [(note.y(), note.x()) for note in notes(summary)]
    assert places == sorted(places)


def test_the_paragraph_grows_where_it_is_narrow_and_is_nothing_without_sentences(summary: Summary) -> None:
    heights = [show(summary, THREE, width) for width in (900, 320, 150)]
    assert heights == sorted(heights)
    assert len(set(heights)) == 3
    assert show(summary, ()) == 0
    assert notes(summary) == []


def test_a_shorter_summary_hides_surplus_numbers(summary: Summary) -> None:
    show(summary, THREE[1:])
    assert [note.accessibleName() for note in notes(summary)] == ["Quote 3"]
    assert summary.accessibleName() == "It wants to go on talking."


def test_chinese_sentences_have_no_blank_between_them(summary: Summary) -> None:
    wide = show(summary, (Cited("一。", ()), Cited("二。", ())), 900)
    joined = picture(summary)
    assert show(summary, (Cited("一。二。", ()),), 900) == wide
    assert picture(summary) == joined


def test_the_number_with_the_focus_has_a_ring(summary: Summary) -> None:
    ink = look().theme.ink
    note = notes(summary)[1]
    around = note.geometry().adjusted(-2, -2, 2, 2)
    before = count(picture(summary).copy(around), ink)
    note.setFocus()
    assert note.hasFocus()
    assert count(picture(summary).copy(around), ink) > before


def test_the_ring_does_not_move_the_text(summary: Summary) -> None:
    before = picture(summary)
    notes(summary)[0].setFocus()
    after = picture(summary)
    corner = QPoint(summary.width() - 1, summary.height() - 1)
    assert before.size() == after.size()
    assert before.pixelColor(corner) == after.pixelColor(corner)
