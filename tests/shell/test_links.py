"""Links, columns and answers in the window: keys that walk them, and what the session keeps of the choice."""

import pytest
from PySide6.QtTest import QTest

from desktop_app.engine.facets import Facet
from desktop_app.engine.history import Answers, View
from desktop_app.model.dossier import Voice
from desktop_app.shell.commander import Commander
from desktop_app.views.ribbons import Ribbons
from tests.shell.windows import press, spot

ROOM, READOUT = Facet("cn", Voice.INTERPRETED), Facet("cn", Voice.READOUT)


def ribbons(window: Commander) -> Ribbons:
    return next(iter(window.workspace.compare.findChildren(Ribbons)))


@pytest.mark.parametrize("place", ["list", "cards", "source", "nothing"])
def test_l_walks_the_links_from_anywhere_and_comes_around(window: Commander, place: str) -> None:
    if place == "nothing":
        window.workspace.clear()
    else:
        window.actions[f"to-{place}"].trigger()
    count = len(window.session.comparison.ties)
    assert count > 2
    met = []
    for _ in range(count + 1):
        press(window, "L")
        assert window.frame.focusWidget() is ribbons(window)
        met.append(ribbons(window).current or 0)
    assert met[0] == met[-1]
    assert sorted(met[:-1]) == list(range(count))
    press(window, "Shift+L")
    assert ribbons(window).current == met[-2]


def test_l_is_text_where_somebody_types(window: Commander) -> None:
    before = spot(window)
    press(window, "Ctrl+L")
    QTest.keyClicks(window.workspace.issues.filter, "lL")
    assert window.workspace.issues.filter.text() == "lL"
    assert window.workspace.issues.filter.hasFocus()
    assert spot(window) == before


def test_l_does_nothing_beside_the_comparison(window: Commander) -> None:
    window.session.show_columns((ROOM, READOUT))
    press(window, "L")
    assert window.frame.focusWidget() is not ribbons(window)
    assert window.session.place.view is View.COMPARE


def test_enter_on_a_link_goes_to_its_other_end_and_its_source(window: Commander) -> None:
    press(window, "Alt+2")
    start = window.session.place.quote
    press(window, "L")
    number = ribbons(window).current
    assert number is not None
    tie = window.session.comparison.ties[number]
    press(window, "Return")
    other = window.session.place.quote
    assert other in tie.quotes
    assert other != start
    assert [card.quote for card in window.workspace.compare.cards() if card.hasFocus()] == [other]
    assert window.session.place.source == window.session.desk.quotes[other or ""].source


def test_escape_on_a_link_leads_back_to_the_card_and_closes_nothing(window: Commander) -> None:
    press(window, "F2")
    press(window, "L")
    press(window, "Esc")
    assert window.actions["legend"].isChecked()
    assert any(card.hasFocus() for card in window.workspace.compare.cards())
    press(window, "Esc")
    assert not window.actions["legend"].isChecked()


def test_columns_are_kept_from_issue_to_issue_and_let_go_for_a_quote_they_do_not_hold(window: Commander) -> None:
    compare, session = window.workspace.compare, window.session
    compare.columns_wanted.emit((ROOM, READOUT))
    assert session.place.columns == (ROOM, READOUT)
    press(window, "Ctrl+PgDown")
    assert [column.facet for column in session.comparison.columns] == [ROOM, READOUT]
    assert [card.quote for card in compare.cards()]
    own = next(q for q in session.desk.quotes_on(session.place.issue) if q.holder == "us")
    session.go_to_quote(own.id)
    assert session.place.columns is None
    assert own.id in {card.quote for card in compare.cards()}
    press(window, "Alt+Left")
    assert [column.facet for column in session.comparison.columns] == [ROOM, READOUT]


def test_a_link_out_of_the_columns_leads_to_its_quote_in_the_usual_ones(window: Commander) -> None:
    session, compare = window.session, window.workspace.compare
    session.show_columns((ROOM, READOUT), "taiwan")
    card = next(card for card in compare.cards() if card.card and len(card.card.onward) == 1)
    onward = card.card.onward[0] if card.card else None
    assert onward is not None
    card.links[0].click()
    assert session.place.quote == onward.quote
    assert session.place.columns is None
    assert any(card.quote == onward.quote for card in compare.cards())


def test_answers_are_chosen_left_and_returned_to(window: Commander) -> None:
    session, compare = window.session, window.workspace.compare
    compare.answers_wanted.emit(Answers.ISSUE)
    assert session.place.answers is Answers.ISSUE
    assert session.comparison.pairs is not None
    ids = {quote for pair in session.comparison.pairs for quote in (pair.link.from_quote, pair.link.to_quote)}
    assert {card.quote for card in compare.cards()} <= ids
    press(window, "Ctrl+PgDown")
    assert session.place.answers is Answers.ISSUE
    alone = next(q for q in session.desk.quotes_on(session.place.issue) if q.id not in session.desk.linked)
    session.go_to_quote(alone.id)
    assert session.comparison.pairs is None
    assert alone.id in {card.quote for card in compare.cards()}
    press(window, "Alt+Left")
    assert session.comparison.pairs is not None


def test_an_issue_chosen_while_the_whole_meeting_is_shown_shows_its_own_answers(window: Commander) -> None:
    window.session.show_answers(Answers.MEETING)
    press(window, "3")
    assert window.session.place.answers is Answers.ISSUE
    assert window.session.comparison.pairs is not None
    assert window.session.comparison.pairs.rest >= 0


def test_scrolling_of_answers_is_restored(window: Commander) -> None:
    window.session.show_answers(Answers.MEETING)
    bar = window.workspace.compare.verticalScrollBar()
    bar.setValue(900)
    press(window, "2")
    press(window, "Alt+Left")
    assert bar.value() == 900
