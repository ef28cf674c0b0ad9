"""The issue list filters as one types, is walked with the arrows, and leaves digits to the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.overview import IssueRow
from desktop_app.qt.issue_model import ROW
from desktop_app.views.issue_list import IssueList
from tests.ui import active, bundled, count, look, opening, picture, river

Key = Qt.Key


class Window(QWidget):
    """Hears the keys that the list leaves to its window."""

    def __init__(self) -> None:
        super().__init__()
        self.list = IssueList(look(), self)
        self.heard: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.text())


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.resize(262, 500)
    made.list.show_rows(opening(river()).rows, "river")
    active(qtbot, made)
    return made


@pytest.fixture
def issues(window: Window) -> IssueList:
    return window.list


def listed(issues: IssueList) -> list[str]:
    return [issues.model.index(n).data() for n in range(issues.model.rowCount())]


def current(issues: IssueList) -> str | None:
    row: IssueRow | None = issues.view.currentIndex().data(ROW)
    return row.issue if row else None


def wanted(issues: IssueList) -> list[str]:
    asked: list[str] = []
    issues.issue_wanted.connect(asked.append)
    return asked


def test_the_list_narrows_with_every_letter_and_escape_brings_all_back(issues: IssueList) -> None:
    asked = wanted(issues)
    everything = listed(issues)
    assert everything == [
        "Main issues",
        "The river",
        "Also raised",
        "Boats",
        "Common ground, as reported",
        "Meeting again",
    ]
    lengths = []
    issues.filter.setFocus()
    for letter in "meet":
        QTest.keyClicks(issues.filter, letter)
        lengths.append(len(listed(issues)))
    assert lengths == [4, 2, 2, 2]
    assert listed(issues) == ["Common ground, as reported", "Meeting again"]
    QTest.keyClick(issues.filter, Key.Key_Escape)
    assert issues.filter.text() == ""
    assert listed(issues) == everything
    assert current(issues) == "river"
    assert asked == [], "typing alone goes nowhere"


def test_enter_takes_the_first_issue_that_is_left(issues: IssueList) -> None:
    asked = wanted(issues)
    QTest.keyClicks(issues.filter, "boat")
    QTest.keyClick(issues.filter, Key.Key_Return)
    assert asked == ["boats"]
    QTest.keyClicks(issues.filter, " nothing has these")
    QTest.keyClick(issues.filter, Key.Key_Enter)
    assert asked == ["boats"]


def test_down_leads_from_the_filter_to_the_list(issues: IssueList) -> None:
    issues.filter.setFocus()
    QTest.keyClick(issues.filter, Key.Key_Down)
    assert issues.view.hasFocus()


def test_arrows_walk_the_issues_past_the_headings(issues: IssueList) -> None:
    asked = wanted(issues)
    issues.view.setFocus()
    for key in (Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Home, Key.Key_End):
        QTest.keyClick(issues.view, key)
    assert asked == ["boats", "meeting-again", "boats", "river", "meeting-again"]


def test_a_click_on_an_issue_asks_for_it_and_one_on_a_heading_does_not(issues: IssueList) -> None:
    asked = wanted(issues)
    for row in (2, 3, 3, 1):
        place = issues.view.visualRect(issues.model.index(row)).center()
        QTest.mouseClick(issues.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert asked == ["boats", "river"]


def test_digits_and_letters_are_left_to_the_window(window: Window) -> None:
    asked = wanted(window.list)
    window.list.view.setFocus()
    QTest.keyClicks(window.list.view, "3mB")
    assert window.heard == ["3", "m", "B"]
    assert asked == []
    assert current(window.list) == "river"


def test_the_filter_takes_digits_itself(window: Window) -> None:
    window.list.filter.setFocus()
    QTest.keyClicks(window.list.filter, "19")
    assert window.list.filter.text() == "19"
    assert window.heard == []


def test_marking_an_issue_asks_for_nothing_and_brings_its_row_into_view(issues: IssueList) -> None:
    asked = wanted(issues)
    rows = bundled().rows
    issues.show_rows(rows, rows[0].issue)
    issues.view.doItemsLayout()
    height = issues.view.viewport().height()
    assert issues.view.verticalScrollBar().maximum() > 0, "else there is nothing to scroll to"
    for row in (rows[-1], rows[0]):
        issues.set_issue(row.issue)
        box = issues.view.visualRect(issues.model.index_of(row.issue))
        assert box.top() >= 0, row.issue
        assert box.bottom() <= height, row.issue
    assert asked == []
    assert current(issues) == rows[0].issue


def test_the_current_issue_stays_current_through_filtering(issues: IssueList) -> None:
    asked = wanted(issues)
    issues.set_issue("boats")
    QTest.keyClicks(issues.filter, "river")
    assert current(issues) is None
    issues.filter.clear()
    assert current(issues) == "boats"
    assert asked == []


def test_only_the_current_issue_is_marked(issues: IssueList) -> None:
    def marked() -> list[int]:
        image = picture(issues.view.viewport())
        boxes = [issues.view.visualRect(issues.model.index(n)) for n in range(6)]
        return [
            n for n, box in enumerate(boxes) if image.pixelColor(box.left() + 1, box.center().y()) == look().theme.ink
        ]

    assert marked() == [1]
    issues.set_issue("meeting-again")
    assert marked() == [5]


def test_bars_are_filled_with_own_words_framed_with_reported_ones_and_hatched_where_a_side_is_silent(
    issues: IssueList,
) -> None:
    theme = look().theme
    states, reported = (issues.view.visualRect(issues.model.index(n)) for n in (1, 3))
    assert opening(river()).rows[1].first.tallies.own == 0
    image = picture(issues.view.viewport())
    assert solid_columns(image.copy(states), theme.first) > 15
    assert solid_columns(image.copy(states), theme.second) > 15
    assert count(image.copy(states), theme.edge) < 40, "the axis alone"
    assert solid_columns(image.copy(reported), theme.first) <= 2, "the ends of a frame"
    assert count(image.copy(reported), theme.first) > 0
    assert count(image.copy(reported), theme.edge) > 40


def solid_columns(image: QImage, colour: QColor) -> int:
    """How many columns of pixels have nine of a colour in them: as high as a bar is."""
    high = ([image.pixelColor(x, y) for y in range(image.height())].count(colour) for x in range(image.width()))
    return sum(pixels >= 9 for pixels in high)


@pytest.mark.parametrize("zoom", [50, 100, 200, 300])
def test_every_title_has_room_at_every_zoom(issues: IssueList, zoom: int) -> None:
    issues.set_look(look(zoom=zoom))
    issues.show_rows(bundled().rows, bundled().rows[0].issue)
    issues.view.doItemsLayout()
    option_height = look(zoom=zoom).px(13.5)
    for n in range(issues.model.rowCount()):
        assert issues.view.sizeHintForIndex(issues.model.index(n)).height() >= option_height * 1.2


def test_a_screen_reader_hears_both_sides_of_a_row(issues: IssueList) -> None:
    said = issues.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "The river. Birch: 11 words of its own. Pine: 15 words of its own."
    assert issues.view.accessibleName() == "Issues"
    assert issues.filter.accessibleName() == "Filter issues"


def test_the_tip_of_a_row_cannot_be_taken_for_markup(issues: IssueList) -> None:
    tip = issues.model.index(3).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<p>May boats stay?<br>")


def test_the_row_under_the_mouse_is_lit(issues: IssueList, qtbot: QtBot) -> None:
    box = issues.view.visualRect(issues.model.index(5))
    before = picture(issues.view.viewport()).pixelColor(box.right() - 2, box.top() + 2)
    QTest.mouseMove(issues.view.viewport(), box.center() + QPoint(1, 1))
    qtbot.waitUntil(
        lambda: picture(issues.view.viewport()).pixelColor(box.right() - 2, box.top() + 2) == look().theme.hover
    )
    assert before != look().theme.hover
