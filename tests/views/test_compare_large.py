"""Thousands of cards: only those in sight are widgets, jumps are exact, and what is read stays still."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.engine.history import Answers
from desktop_app.views.compare import CompareView
from desktop_app.views.quote_card import QuoteCard
from tests.ui import active
from tests.views.crowds import compared, crowd, show

ISSUE = next(iter(crowd().issues))
COMPARISON = compared(crowd(), ISSUE)


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    made = CompareView()
    qtbot.addWidget(made)
    made.resize(760, 700)
    active(qtbot, made)
    show(made, COMPARISON)
    return made


def quotes(column: int) -> list[str]:
    return [quote.id for quote in COMPARISON.columns[column].shelf.quotes]


def shown(view: CompareView, quote: str) -> bool:
    port = view.viewport().rect()
    return any(port.contains(card.geometry()) for card in view.cards() if card.quote == quote and card.isVisible())


def test_there_are_few_widgets_however_many_cards(view: CompareView) -> None:
    assert len(quotes(0)) > 1000
    bar = view.verticalScrollBar()
    for part in range(40):
        bar.setValue(bar.maximum() * part // 40)
        assert 0 < len(view.cards()) < 40
    assert len(view.findChildren(QuoteCard)) < 60


@pytest.mark.parametrize("column", [0, 1])
def test_a_jump_to_any_card_shows_it_whole(view: CompareView, column: int) -> None:
    wanted = quotes(column)
    for place in (len(wanted) - 1, 5, len(wanted) // 2, len(wanted) // 3, 0, len(wanted) - 40):
        view.select(wanted[place])
        assert shown(view, wanted[place])


def test_an_issue_can_be_shown_with_a_quote_in_sight_at_once(view: CompareView) -> None:
    show(view, compared(crowd(), "hong-kong"))
    wanted = quotes(1)[1234]
    view.show_comparison(COMPARISON, view._shown.look, wanted, {}, reveal=True)  # type: ignore[union-attr]
    assert shown(view, wanted)


def test_columns_stay_in_order_and_nothing_overlaps_anywhere(view: CompareView) -> None:
    bar = view.verticalScrollBar()
    for part in range(25):
        bar.setValue(bar.maximum() * part // 24)
        for column in (0, 1):
            placed = sorted((at[1], card.geometry()) for at, card in view._sheet.cards.items() if at[0] == column)
            for (one, above), (other, below) in pairwise(placed):
                assert other == one + 1
                assert above.bottom() < below.top()


def test_scrolling_back_does_not_move_what_is_read(view: CompareView) -> None:
    view.select(quotes(0)[700])
    bar = view.verticalScrollBar()
    for _ in range(60):
        before = {card.quote: card.y() for card in view.cards() if card.isVisible()}
        value = bar.value()
        bar.setValue(value - 37)
        kept = {card.quote: card.y() for card in view.cards() if card.quote in before}
        assert kept
        moves = {kept[quote] - before[quote] for quote in kept}
        assert len(moves) == 1, "all moves alike, whatever became known above"
        assert abs(next(iter(moves)) - 37) <= 1


def test_what_was_left_is_found_again_at_the_same_height(view: CompareView) -> None:
    for place in (900, 300, 650):
        view.select(quotes(0)[place])
    bar = view.verticalScrollBar()
    value, before = bar.value(), {card.quote: card.y() for card in view.cards() if card.isVisible()}
    show(view, compared(crowd(), "hong-kong"))
    show(view, compared(crowd(), ISSUE))
    bar.setValue(value)
    assert {card.quote: card.y() for card in view.cards() if card.isVisible()} == before


def test_the_end_can_be_scrolled_to(view: CompareView) -> None:
    bar = view.verticalScrollBar()
    for _ in range(4):
        bar.setValue(bar.maximum())
    ends = {quotes(0)[-1], quotes(1)[-1]}
    assert ends & {card.quote for card in view.cards()}


def test_arrows_and_tab_go_on_to_cards_that_were_never_seen(view: CompareView) -> None:
    wanted = quotes(0)
    view.focus_quote(wanted[0])
    for place in range(1, 30):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Down)
        assert view.current_quote() == wanted[place]
        assert shown(view, wanted[place])
    met = []
    for _ in range(60):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        focused = view.focusWidget()
        if isinstance(focused, QuoteCard):
            met.append(focused.quote)
    assert len(met) > 20
    assert met == wanted[30 : 30 + len(met)]


def test_links_lead_across_any_distance(view: CompareView) -> None:
    ties = COMPARISON.ties
    assert len(ties) > 1000
    for number in (0, len(ties) // 2, len(ties) - 1):
        view.focus_quote(ties[number].quotes[0])
        view.step_link(1)
        current = view._ribbons.current
        assert current is not None
        assert ties[current].cards[0] == ties[number].cards[0]
        assert current in {ribbon.number for ribbon in view._ribbons.scene.ribbons}
        other = view._links.other_end(current, ties[current].quotes[0])
        assert other == ties[current].quotes[1]
        view.select(other)
        assert shown(view, other)


def test_the_whole_meetings_answers_are_as_many_as_its_links(view: CompareView) -> None:
    comparison = compared(crowd(), ISSUE, answers=Answers.MEETING)
    show(view, comparison)
    assert comparison.pairs is not None
    assert len(comparison.pairs) == len(crowd().dossier.links)
    bar = view.verticalScrollBar()
    for part in range(20):
        bar.setValue(bar.maximum() * part // 20)
        assert 0 < len(view.cards()) < 30
    link = comparison.pairs.link(len(comparison.pairs) - 3)
    view.select(link.from_quote)
    assert any(card.quote == link.from_quote for card in view.cards())


def test_children_follow_the_order_of_reading_for_screen_readers(view: CompareView) -> None:
    view.select(quotes(1)[500])
    view._sheet.put_in_order()
    children = [child for child in view.viewport().children() if isinstance(child, QuoteCard) and child.isVisible()]
    assert children == view.cards()
