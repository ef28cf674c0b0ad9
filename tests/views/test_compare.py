"""The compare view: both sides' cards in order, walked with the keyboard, and everything that is said about them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.resolve import Desk, ViewState, resolve
from desktop_app.model.dossier import Dossier
from desktop_app.qt.session import Opened
from desktop_app.views.card_actions import CardActions
from desktop_app.views.compare import CompareView
from desktop_app.views.compare_head import ColumnHead
from desktop_app.views.plain import PlainLabel
from desktop_app.views.quote_card import QuoteCard
from desktop_app.views.silence_card import SilenceCard
from desktop_app.views.summary import Summary
from tests.ui import active, bundled, look, opening, river

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


def show(
    view: CompareView, opened: Opened, issue: str, selected: str | None = None, *, language: str = "en", zoom: int = 100
) -> None:
    desk: Desk = opened.desk
    comparison = resolve(desk, ViewState(issue, selected, next(iter(desk.pages)), language))
    view.show_comparison(comparison, look(zoom=zoom, language=language), selected, opened.own_words())


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    made = CompareView()
    qtbot.addWidget(made)
    made.resize(720, 560)
    active(qtbot, made)
    show(made, opening(river()), "river")
    return made


def quotes(view: CompareView) -> list[str]:
    return [card.quote for card in view.cards()]


def card(view: CompareView, quote: str) -> QuoteCard:
    return next(each for each in view.cards() if each.quote == quote)


def focused(view: CompareView) -> str | None:
    return next((each.quote for each in view.cards() if each.hasFocus()), None)


def labels(view: CompareView) -> list[str]:
    return [label.text() for label in view.findChildren(PlainLabel) if label.isVisibleTo(view)]


def in_sight(view: CompareView, widget: QWidget) -> bool:
    box = QRect(widget.mapTo(view.viewport(), QPoint(0, 0)), widget.size())
    return view.viewport().rect().contains(box)


def tall(view: CompareView) -> CompareView:
    """The view so high that every card of an issue is in sight."""
    view.resize(view.width(), 30_000)
    return view


@pytest.mark.parametrize("row", range(len(bundled().rows)))
def test_each_column_has_its_cards_in_order_and_nothing_overlaps(view: CompareView, row: int) -> None:
    issue = bundled().rows[row].issue
    show(tall(view), bundled(), issue)
    comparison = resolve(bundled().desk, ViewState(issue, None, "transcript", "en"))
    assert quotes(view) == [each.quote.id for each in comparison.cards()]
    for one, other in pairwise(view.cards()):
        if one.x() == other.x():
            assert one.geometry().bottom() < other.geometry().top()
    assert len({each.width() for each in view.cards()}) == 1, "the columns are equal"
    assert all(in_sight(view, each) for each in view.cards()), "no card is cut off"


@pytest.mark.parametrize("row", range(len(bundled().rows)))
def test_scrolling_from_top_to_end_meets_every_card_where_it_belongs(view: CompareView, row: int) -> None:
    issue = bundled().rows[row].issue
    show(view, bundled(), issue)
    bar, met, tops = view.verticalScrollBar(), list[str](), dict[tuple[str, int], int]()
    for value in range(0, bar.maximum() + 100, 100):
        bar.setValue(min(value, bar.maximum()))
        for each in view.cards():
            place = each.y() + bar.value()
            assert tops.setdefault((each.quote, each.x()), place) == place
            met.append(each.quote)
    comparison = resolve(bundled().desk, ViewState(issue, None, "transcript", "en"))
    assert set(met) == {each.quote.id for each in comparison.cards()}
    assert len(tops) == len(comparison.cards())


def test_title_question_names_counts_and_what_is_not_like_for_like_are_said(view: CompareView) -> None:
    said = labels(view)
    for words in (
        "The river",
        "Whose is the river?",
        "Birch Country",
        "Pine Country",
        "said 1 · 11 words",
        "said 1 · 4 words   readout 1 · 11",
        "Not like for like: Only one side has a readout.",
    ):
        assert words in said


def test_a_click_on_a_card_asks_for_its_quote(view: CompareView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.quote_wanted) as asked:
        QTest.mouseClick(card(view, "q-always"), Left)
    assert asked.args == ["q-always"]
    assert focused(view) == "q-always"


@pytest.mark.qt_log_ignore("not accepted by receiving widget")  # a right click is for whoever stands below
def test_another_button_or_a_release_elsewhere_asks_for_nothing(view: CompareView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.quote_wanted):
        QTest.mouseClick(card(view, "q-ours"), Qt.MouseButton.RightButton)
        QTest.mousePress(card(view, "q-ours"), Left)
        QTest.mouseRelease(card(view, "q-ours"), Left, pos=QPoint(-40, -40))


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_enter_and_space_ask_for_the_quote_of_the_card_with_the_focus(
    view: CompareView, qtbot: QtBot, key: Qt.Key
) -> None:
    view.focus_quote("q-ours")
    with qtbot.waitSignal(view.quote_wanted) as asked:
        QTest.keyClick(card(view, "q-ours"), key)
    assert asked.args == ["q-ours"]


def test_arrows_walk_a_column_and_cross_to_the_other(view: CompareView) -> None:
    view.focus_quote("q-concerns")
    walked = []
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        QTest.keyClick(card(view, focused(view) or ""), key)
        walked.append(focused(view))
    ours, always = "q-ours", "q-always"
    assert walked == ["q-concerns", "q-concerns", ours, always, always, ours, ours]
    QTest.keyClick(card(view, ours), Key.Key_Left)
    assert focused(view) == "q-concerns"


def test_crossing_leads_to_the_card_that_stands_nearest(view: CompareView) -> None:
    show(tall(view), bundled(), bundled().rows[0].issue)
    start = next(each for each in reversed(view.cards()) if each.x() == view.cards()[0].x())
    others = [each for each in view.cards() if each.x() != start.x()]
    start.setFocus()
    QTest.keyClick(start, Key.Key_Right)
    reached = next(each for each in view.cards() if each.hasFocus())
    assert reached in others
    assert abs(reached.y() - start.y()) == min(abs(each.y() - start.y()) for each in others)


def test_arrows_with_a_modifier_are_left_to_the_window(view: CompareView) -> None:
    view.focus_quote("q-ours")
    QTest.keyClick(card(view, "q-ours"), Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert focused(view) == "q-ours"


def last_quote(issue: str) -> str:
    comparison = resolve(bundled().desk, ViewState(issue, None, "transcript", "en"))
    return comparison.cards()[-1].quote.id


def test_the_card_with_the_focus_is_brought_into_view(view: CompareView) -> None:
    issue = bundled().rows[0].issue
    show(view, bundled(), issue)
    assert last_quote(issue) not in quotes(view), "else there is nothing to scroll to"
    view.focus_quote(last_quote(issue))
    assert focused(view) == last_quote(issue)
    assert in_sight(view, card(view, last_quote(issue)))


def test_a_card_that_keeps_the_focus_keeps_it_out_of_sight_too(view: CompareView) -> None:
    issue = bundled().rows[0].issue
    show(view, bundled(), issue)
    first = quotes(view)[0]
    view.focus_quote(first)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert focused(view) == first
    assert not in_sight(view, card(view, first))
    QTest.keyClick(card(view, first), Key.Key_Down)
    assert focused(view) != first
    assert in_sight(view, card(view, focused(view) or ""))


def test_selecting_shows_the_quotes_card_and_another_issue_begins_at_its_top(view: CompareView) -> None:
    issue = bundled().rows[0].issue
    show(view, bundled(), issue)
    view.select(last_quote(issue))
    assert view.verticalScrollBar().value() > 0
    assert in_sight(view, card(view, last_quote(issue)))
    assert view.current_quote() == last_quote(issue)
    show(view, bundled(), bundled().rows[1].issue)
    assert view.verticalScrollBar().value() == 0


def test_only_the_selected_card_is_outlined(view: CompareView) -> None:
    plain = {quote: card(view, quote).grab().toImage() for quote in quotes(view)}
    view.select("q-ours")
    changed = [quote for quote in quotes(view) if card(view, quote).grab().toImage() != plain[quote]]
    assert changed == ["q-ours"]
    view.select(None)
    assert card(view, "q-ours").grab().toImage() == plain["q-ours"]


def test_the_current_quote_is_the_one_with_the_focus_else_the_selected(view: CompareView) -> None:
    assert view.current_quote() is None
    view.select("q-ours")
    assert view.current_quote() == "q-ours"
    view.focus_quote("q-concerns")
    assert view.current_quote() == "q-concerns"
    view.focus_quote("no such quote")
    assert view.current_quote() == "q-concerns"


def test_a_card_tells_a_screen_reader_side_speaker_voice_place_proof_and_words(view: CompareView) -> None:
    concerns = "We have deep concerns about the river.\N{NO-BREAK SPACE} It belongs to everyone."
    always = "The Pine side pointed out, the river has always been Pine's."
    assert [each.accessibleName() for each in view.cards()] == [
        f"Birch Country, Ms. Birch, own words, Transcript ¶1, ✓ verbatim: {concerns}",
        "Pine Country, Mr. Pine, via interpreter, Transcript ¶2, ✓ verbatim: The river is ours.",
        f"Pine Country, Mr. Pine, readout, Readout ¶1, ✓ verbatim: {always}",
    ]
    show(view, opening(river()), "boats")
    assert card(view, "q-stay").accessibleName().startswith("Birch Country, Mr. Pine, reported by Pine Country, ")


def notes(view: CompareView) -> list[QAbstractButton]:
    summaries = [summary for summary in view.findChildren(Summary) if summary.isVisibleTo(view)]
    return [b for s in summaries for b in s.findChildren(QAbstractButton) if b.isVisibleTo(view)]


def test_footnote_numbers_lead_to_the_quotes_they_cite(view: CompareView) -> None:
    assert [note.accessibleName() for note in notes(view)] == ["Quote 1", "Quote 1", "Quote 2"]
    reached: list[str] = []
    view.quote_wanted.connect(reached.append)
    for note in notes(view):
        QTest.mouseClick(note, Left)
    notes(view)[2].setFocus()
    QTest.keyClick(notes(view)[2], Key.Key_Space)
    assert reached == ["q-concerns", "q-ours", "q-always", "q-always"]


def test_the_summary_is_read_aloud_and_goes_where_there_is_none(view: CompareView) -> None:
    said = {s.accessibleName() for s in view.findChildren(Summary) if s.isVisibleTo(view)}
    assert said == {"Birch says it has “deep concerns”.", "Pine says the river “is ours”."}
    show(view, opening(river()), "boats")
    assert notes(view) == []


def test_a_silence_says_what_was_searched_and_asks_to_look_for_oneself(view: CompareView, qtbot: QtBot) -> None:
    show(view, opening(river()), "boats")
    silences = [each for each in view.findChildren(SilenceCard) if each.isVisibleTo(view)]
    birch, pine = silences
    assert birch.accessibleName().startswith("Birch Country: silent in its own words.")
    assert "Searched in all 15 of its own words: boat. Found 0 times on this issue" in birch.accessibleName()
    assert "speak of something else: “boat” (1): Reported by the other side." in birch.accessibleName()
    assert "Searched in all 15 of its own words: boat. Found 0 times." in pine.accessibleName()
    with qtbot.waitSignal(view.silence_wanted) as asked:
        QTest.mouseClick(birch, Left)
    assert asked.args == ["birch", ("boat",)]
    pine.setFocus()
    with qtbot.waitSignal(view.silence_wanted) as asked:
        QTest.keyClick(pine, Key.Key_Space)
    assert asked.args == ["pine", ("boat",)]


def test_a_silence_names_only_terms_that_its_sources_could_hold(view: CompareView) -> None:
    show(view, opening(river()), "boats", language="zh-Hans")
    pine = [each for each in view.findChildren(SilenceCard) if each.isVisibleTo(view)][1]
    assert "船" not in pine.accessibleName()
    assert pine.terms == ("boat",)


def test_common_ground_stands_in_both_columns_under_a_heading(view: CompareView) -> None:
    show(view, opening(river()), "meeting-again")
    assert quotes(view) == ["q-again", "q-again"]
    assert labels(view).count("Common ground as reported") == 2
    view.select("q-again")
    assert view.current_quote() == "q-again"


def test_cards_are_used_again_and_surplus_ones_disappear(view: CompareView) -> None:
    before = len(view.findChildren(QuoteCard))
    for issue in ("boats", "meeting-again", "river"):
        show(view, opening(river()), issue)
    assert len(view.findChildren(QuoteCard)) == before
    assert quotes(view) == ["q-concerns", "q-ours", "q-always"]


def actions(view: CompareView) -> CardActions:
    return next(iter(view.findChildren(CardActions)))


def test_a_card_with_the_focus_offers_to_copy_it_and_to_add_it_to_the_lesson(view: CompareView, qtbot: QtBot) -> None:
    assert not any(each.isVisible() for each in view.findChildren(CardActions))
    view.focus_quote("q-ours")
    assert actions(view).isVisible()
    copy, cite, add = (each for each in actions(view).findChildren(QAbstractButton) if each.isVisible())
    with qtbot.waitSignal(view.copy_wanted) as copied:
        QTest.mouseClick(copy, Left)
    with qtbot.waitSignal(view.cite_wanted) as cited:
        QTest.mouseClick(cite, Left)
    with qtbot.waitSignal(view.add_wanted) as added:
        QTest.mouseClick(add, Left)
    assert (copied.args, cited.args, added.args) == (["q-ours"], ["q-ours"], ["q-ours"])
    assert [button.accessibleName() for button in (copy, cite, add)] == [
        "Copy the quote",
        "Copy the quote with its citation",
        "Add the quote to the lesson",
    ]


def test_what_is_offered_for_a_card_stays_on_that_card_when_the_width_changes(view: CompareView) -> None:
    view.focus_quote("q-concerns")
    before = card(view, "q-concerns").geometry().bottomRight() - actions(view).pos()
    view.resize(1100, 560)
    assert actions(view).isVisible()
    assert card(view, "q-concerns").geometry().bottomRight() - actions(view).pos() == before


@pytest.mark.parametrize(("width", "zoom"), [(440, 100), (720, 200), (1100, 100)])
def test_heads_stay_level_and_labels_fit_at_every_width(view: CompareView, width: int, zoom: int) -> None:
    view.resize(width, 560)
    show(view, bundled(), "taiwan", zoom=zoom)
    for label in view.findChildren(PlainLabel):
        if label.isVisibleTo(view) and label.text():
            assert label.width() > 100
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    heads = view.findChildren(ColumnHead)
    assert len({head.y() for head in heads}) == 1
    assert len({head.width() for head in heads}) == 1


def test_a_note_that_no_dossier_states_takes_no_room(view: CompareView) -> None:
    bare: Dossier = replace(river(), caveat={}, issues=tuple(replace(issue, caveat={}) for issue in river().issues))
    show(view, opening(bare), "river")
    assert not any(text.startswith("Not like for like") for text in labels(view))
