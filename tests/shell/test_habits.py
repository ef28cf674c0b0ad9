"""What somebody who uses the window for an hour relies on without thinking."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.shell.commander import Commander
from desktop_app.views.quote_card import QuoteCard
from tests.shell.windows import Start, click, clipboard, press, scrolled, spot
from tests.ui import theme


def card(window: Commander, quote: str) -> QuoteCard:
    return next(each for each in window.workspace.compare.cards() if each.quote == quote)


def test_what_is_copied_is_what_is_marked_however_one_came_there(window: Commander) -> None:
    click(card(window, "t4-2"))
    card(window, "t4-2").setFocus()
    press(window, "F3")
    marked = window.session.place.quote
    assert marked not in (None, "t4-2")
    press(window, "Ctrl+C")
    assert clipboard() == window.session.desk.quotes[marked or ""].selector.exact


def test_the_source_stays_still_under_a_click(window: Commander) -> None:
    before = scrolled(window)
    window.workspace.source.text.quote_clicked.emit("t4-3")
    assert window.session.place.quote == "t4-3"
    assert scrolled(window)[1:] == before[1:], "the next click at the same point may mean what lies below"
    window.session.go_to_quote("t22-6")
    assert scrolled(window)[1:] != before[1:], "a jump from elsewhere scrolls"


def test_a_theme_reaches_the_frame_and_its_menus(start: Start) -> None:
    window = start()
    window.set_theme("dark")
    QApplication.processEvents()
    dark = theme("dark")
    for widget in (window.frame, window.frame.menuBar()):
        assert widget.palette().color(QPalette.ColorRole.Window) == dark.paper
        assert widget.palette().color(QPalette.ColorRole.WindowText) == dark.ink


def test_escape_closes_one_thing_after_the_other(window: Commander) -> None:
    window.workspace.issues.filter.setText("tai")
    window.show_legend(True)
    window.workspace.source.show_silence("us", ("Tibet",))
    window.workspace.compare.cards()[0].setFocus()
    press(window, "Esc")
    assert not window.workspace.source.filtered
    assert window.workspace.header.legend.isChecked()
    press(window, "Esc")
    assert not window.workspace.header.legend.isChecked()
    assert window.workspace.issues.filter.text() == "tai"
    press(window, "Esc")
    assert window.workspace.issues.filter.text() == ""


def test_escape_leaves_the_empty_filter_so_that_digits_act_again(window: Commander) -> None:
    press(window, "Ctrl+L")
    press(window, "Esc")
    press(window, "3")
    assert spot(window)[0] == "xinjiang"


def test_a_filter_that_finds_nothing_says_so(window: Commander) -> None:
    issues = window.workspace.issues
    assert not issues.nothing.isVisible()
    issues.filter.setText("zzz")
    assert issues.nothing.isVisible()
    assert issues.nothing.text() == "No issue has these words."
    issues.filter.clear()
    assert not issues.nothing.isVisible()


def test_a_source_returned_to_stands_where_it_was_left(window: Commander) -> None:
    window.workspace.source.text.scroll_by(3000)
    left = window.workspace.source.text.place()
    window.workspace.source.tabs.setCurrentIndex(2)
    assert spot(window)[2] == "press-digest"
    window.workspace.source.tabs.setCurrentIndex(0)
    assert window.workspace.source.text.place() == left


def test_the_filter_of_a_side_begins_with_its_first_turn(window: Commander) -> None:
    window.session.go_to_quote("t22-6")
    window.workspace.source.show_silence("us", ("Tibet",))
    assert "Blinken" in window.workspace.source.crumb.text()
    assert " of " not in window.workspace.source.crumb.text()
