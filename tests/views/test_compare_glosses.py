"""Translations beneath the cards of the comparison: heights, links and keys follow them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.engine.history import Answers
from desktop_app.engine.resolve import ViewState, resolve
from desktop_app.views.compare import CompareView
from desktop_app.views.quote_card import card_height
from tests.ui import active, bundled, look


def show(
    view: CompareView,
    issue: str = "confrontation",
    *,
    language: str = "zh-Hans",
    glosses: bool = True,
    answers: Answers = Answers.OFF,
    zoom: int = 100,
) -> None:
    opened = bundled()
    comparison = resolve(opened.desk, ViewState(issue, None, "transcript", language, None, answers))
    dressed = replace(look(zoom=zoom, language=language), glosses=glosses)
    view.show_comparison(comparison, dressed, None, opened.own_words())


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    made = CompareView()
    qtbot.addWidget(made)
    made.resize(720, 560)
    active(qtbot, made)
    return made


def glossed(view: CompareView) -> list[str]:
    """The quotes in sight whose translation is shown."""
    cards = [card for card in view.cards() if card.card and card.card.gloss]
    return [card.quote for card in cards if card.card.gloss.text in card.accessibleName()]  # type: ignore[union-attr]


def walk(view: CompareView) -> int:
    """Scroll from the top to the bottom by half a page; returns how many places were looked at."""
    bar, places = view.verticalScrollBar(), 0
    bar.setValue(0)
    while True:
        for column in (0, 1):
            cards = [card for at, card in sorted(view._sheet.cards.items()) if at[0] == column]
            for card in cards:
                assert card.card is not None
                assert card.height() == card.sizeHint().height()
            for upper, lower in pairwise(cards):
                assert upper.geometry().bottom() < lower.geometry().top()
        places += 1
        before = bar.value()
        bar.setValue(before + view.viewport().height() // 2)
        if bar.value() == before:
            return places


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("answers", Answers)
def test_cards_with_translations_stand_one_below_the_other_wherever_one_scrolls(
    view: CompareView, answers: Answers, zoom: int
) -> None:
    show(view, answers=answers, zoom=zoom, glosses=False)
    without = view.verticalScrollBar().maximum()
    show(view, answers=answers, zoom=zoom)
    assert set(glossed(view)) == {card.quote for card in view.cards()}
    assert walk(view) > 3
    assert view.verticalScrollBar().maximum() > without


def test_one_translation_makes_its_card_higher_and_moves_what_is_below(view: CompareView) -> None:
    view.resize(720, 3000)
    show(view, "taiwan", glosses=False)
    first, second = (view._sheet.cards[0, place] for place in (0, 1))
    assert first.card is not None
    before, gap = first.height(), second.y() - first.geometry().bottom()
    assert view.turn_gloss(first.quote)
    first, second = (view._sheet.cards[0, place] for place in (0, 1))
    assert first.card is not None
    assert first.height() > before
    assert first.height() == card_height(first.card, replace(look(language="zh-Hans")), first.width(), None, True)
    assert second.y() - first.geometry().bottom() >= min(gap, 1)
    assert glossed(view) == [first.quote] * len(glossed(view))
    assert view.turn_gloss(first.quote)
    assert view._sheet.cards[0, 0].height() == before


def test_the_keyboard_stays_on_the_card(view: CompareView) -> None:
    show(view, glosses=False)
    view.focus_first()
    quote = view.current_quote()
    assert quote is not None
    view.turn_gloss(quote)
    assert [card.quote for card in view.cards() if card.hasFocus()] == [quote]


def test_another_issue_begins_as_the_setting_says(view: CompareView) -> None:
    show(view, glosses=False)
    view.turn_gloss(view.cards()[0].quote)
    show(view, "order", glosses=False)
    assert glossed(view) == []
    show(view, glosses=False)
    assert glossed(view) == []


def test_the_setting_takes_back_what_was_turned(view: CompareView) -> None:
    show(view, glosses=False)
    quote = view.cards()[0].quote
    view.turn_gloss(quote)
    show(view, glosses=True)
    assert quote in glossed(view)
    show(view, glosses=False)
    assert glossed(view) == []


def test_there_is_nothing_to_turn_for_who_reads_the_words(view: CompareView) -> None:
    show(view, language="en")
    assert glossed(view) == []
    assert not view.turn_gloss(view.cards()[0].quote)
    assert not view.turn_gloss("no such quote")
