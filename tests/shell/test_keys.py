"""The keys do what the table says: everywhere, except where somebody is typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.engine.citations import Style, copied
from desktop_app.shell.commander import Commander
from desktop_app.views.legend import Legend
from desktop_app.views.quote_card import QuoteCard
from desktop_app.views.silence_card import SilenceCard
from tests.shell.windows import Start, click, clipboard, press, scrolled, spot


@pytest.mark.parametrize("place", ["list", "cards", "source", "nothing"])
def test_digits_go_to_the_issue_of_that_place_in_the_list(window: Commander, place: str) -> None:
    if place == "nothing":
        window.workspace.clear()
    else:
        window.actions[f"to-{place}"].trigger()
        assert window.frame.focusWidget() is not None
    rows = window.session.opened.rows
    for digit in (9, 2, 1, 5):
        press(window, str(digit))
        assert window.session.place.issue == rows[digit - 1].issue


def test_digits_are_text_where_somebody_types(window: Commander) -> None:
    before = spot(window)
    press(window, "Ctrl+L")
    for digit in "123456789":
        press(window, digit)
    assert window.workspace.issues.filter.text() == "123456789"
    assert spot(window) == before


def test_digits_are_text_in_the_search_of_a_sides_turns(window: Commander) -> None:
    window.workspace.source.show_silence("us", ())
    before = spot(window)
    press(window, "4")
    assert window.workspace.source.filter.text() == "4"
    assert spot(window) == before


def test_a_digit_beyond_the_list_does_nothing(start: Start, river_file: str) -> None:
    window = start(river_file)
    before = spot(window)
    press(window, "4")
    assert spot(window) == before
    press(window, "3")
    assert window.session.place.issue == "meeting-again"


def test_page_keys_walk_the_issues_and_the_list_follows(window: Commander) -> None:
    rows = [row.issue for row in window.session.opened.rows]
    for issue in rows[1:]:
        press(window, "Ctrl+PgDown")
        assert window.session.place.issue == issue
        view = window.workspace.issues.view
        box = view.visualRect(window.workspace.issues.model.index_of(issue))
        assert 0 <= box.top() <= box.bottom() <= view.viewport().height()
    press(window, "Ctrl+PgDown")
    assert window.session.place.issue == rows[-1]
    press(window, "Ctrl+PgUp")
    assert window.session.place.issue == rows[-2]


def test_f3_walks_the_quotes_of_the_issue_and_shows_each_in_its_source(window: Commander) -> None:
    session, text = window.session, window.workspace.source.text
    quotes = [quote.id for quote in session.desk.quotes_on(session.place.issue)]
    assert session.place.quote == quotes[0]
    for quote in [*quotes[1:], quotes[0]]:
        press(window, "F3")
        assert session.place.quote == quote
        assert session.place.source == session.desk.quotes[quote].source
        span, seen = session.desk.anchors[quote].span, text.visible_span()
        assert span is not None
        assert seen.start <= span.start < seen.end
        assert window.workspace.compare.current_quote() == quote
    press(window, "Shift+F3")
    assert session.place.quote == quotes[-1]


def test_back_and_forward_restore_every_scroll_position(window: Commander) -> None:
    places = []
    for step in (40, 90, 140):
        window.workspace.compare.verticalScrollBar().setValue(step)
        window.workspace.source.text.scroll_by(step * 7)
        places.append((spot(window), scrolled(window)))
        press(window, "Ctrl+PgDown")
    assert len({scroll for _, scroll in places}) == 3
    places.append((spot(window), scrolled(window)))
    for place in reversed(places[:-1]):
        press(window, "Alt+Left")
        assert (spot(window), scrolled(window)) == place
    press(window, "Alt+Left")
    assert (spot(window), scrolled(window)) == places[0]
    for place in places[1:]:
        press(window, "Alt+Right")
        assert (spot(window), scrolled(window)) == place


def test_the_buttons_for_back_and_forward_are_on_where_there_is_a_way(window: Commander) -> None:
    header = window.workspace.header
    assert (header.back.isEnabled(), header.forward.isEnabled()) == (False, False)
    press(window, "2")
    assert (header.back.isEnabled(), header.forward.isEnabled()) == (True, False)
    click(header.back)
    assert (header.back.isEnabled(), header.forward.isEnabled()) == (False, True)
    assert window.session.place.issue == window.session.opened.rows[0].issue
    click(header.forward)
    assert window.session.place.issue == window.session.opened.rows[1].issue


def test_the_keyboard_goes_to_each_part_of_the_window(window: Commander) -> None:
    workspace = window.workspace
    press(window, "Alt+1")
    assert workspace.issues.view.hasFocus()
    press(window, "Alt+2")
    assert [card.quote for card in workspace.compare.cards() if card.hasFocus()] == [window.session.place.quote]
    press(window, "Alt+3")
    assert workspace.source.text.hasFocus()
    press(window, "Ctrl+L")
    assert workspace.issues.filter.hasFocus()


def test_tab_walks_through_the_window_and_comes_around(window: Commander) -> None:
    press(window, "Ctrl+L")
    met, walked = [], set()
    for _ in range(120):
        press(window, "Tab")
        met.append(window.frame.focusWidget())
        assert met[-1] is not None
        assert met[-1].isVisible()
        if isinstance(met[-1], QuoteCard):
            walked.add(met[-1].quote)
        if met[-1] is window.workspace.issues.filter:
            break
    workspace = window.workspace
    assert met[-1] is workspace.issues.filter
    assert {workspace.issues.view, workspace.source.text, workspace.source.tabs} <= set(met)
    # By what they showed: one that is scrolled out of sight is let go, and shows another quote then.
    assert walked == {card.quote.id for card in window.session.comparison.cards()}


def test_a_card_a_highlight_and_the_list_lead_to_the_same_place(window: Commander) -> None:
    card = window.workspace.compare.cards()[-1]
    quote = card.quote
    click(card)
    assert window.session.place.quote == quote
    press(window, "Ctrl+PgDown")
    press(window, "Alt+Left")
    press(window, "Alt+3")
    press(window, "Return")
    found = window.session.desk.quotes[window.session.place.quote or ""]
    caret = window.workspace.source.text.caret()
    span = window.session.desk.anchors[found.id].span
    assert span is not None
    assert span.start <= caret < span.end


def test_a_jump_to_words_that_a_filter_hides_drops_the_filter(window: Commander) -> None:
    session, source = window.session, window.workspace.source
    hidden = next(
        q for q in session.desk.quotes_on(session.place.issue) if q.holder == "cn" and q.source == "transcript"
    )
    session.go_to_source("transcript")
    source.show_silence("us", ("Tibet",))
    click(next(card for card in window.workspace.compare.cards() if card.quote == hidden.id))
    seen, span = source.text.visible_span(), session.desk.anchors[hidden.id].span
    assert span is not None
    assert seen.start <= span.start < seen.end
    assert not source.bar.isVisible()


def test_a_jump_to_words_that_a_filter_shows_keeps_the_filter(window: Commander) -> None:
    session, source = window.session, window.workspace.source
    shown = next(
        q for q in session.desk.quotes_on(session.place.issue) if q.holder == "us" and q.source == "transcript"
    )
    session.go_to_source("transcript")
    source.show_silence("us", ("Tibet",))
    click(next(card for card in window.workspace.compare.cards() if card.quote == shown.id))
    assert source.bar.isVisible()
    assert session.place.quote == shown.id


def test_a_silence_leads_to_that_sides_turns_with_the_terms_entered(window: Commander) -> None:
    session, source = window.session, window.workspace.source
    silent = next(p for p in session.opened.dossier.positions if p.silence)
    session.go_to_issue(silent.issue)
    session.go_to_source("captions")
    card = next(c for c in window.workspace.compare.findChildren(SilenceCard) if c.isVisibleTo(window.frame))
    click(card)
    assert session.place.source in {turn.source for turn in session.opened.dossier.turns}
    assert source.bar.isVisible()
    assert source.filter.text() == ", ".join(card.terms)
    assert source.filter.hasFocus()
    assert all(f"{term}: " in source.found.text() for term in card.terms)


def test_copying_puts_the_words_of_the_model_on_the_clipboard(window: Commander) -> None:
    session = window.session
    quote = next(q for q in session.opened.dossier.quotes if "\N{NO-BREAK SPACE}" in q.selector.exact)
    session.go_to_quote(quote.id)
    window.workspace.clear()
    press(window, "Ctrl+C")
    assert clipboard() == quote.selector.exact
    press(window, "Ctrl+Shift+C")
    assert clipboard() == copied(session.desk, quote, Style.CHICAGO, "en")
    assert quote.selector.exact in clipboard()


def test_copying_takes_the_card_that_has_the_focus(window: Commander) -> None:
    press(window, "Alt+2")
    press(window, "Down")
    card = next(card for card in window.workspace.compare.cards() if card.hasFocus())
    assert card.quote != window.session.place.quote
    press(window, "Ctrl+C")
    assert clipboard() == card.card.text if card.card else ""


def test_copying_in_the_reader_takes_its_selection(window: Commander) -> None:
    text = window.workspace.source.text
    press(window, "Alt+3")
    for _ in range(12):
        press(window, "Shift+Right")
    assert len(text.selected_text()) == 12
    QApplication.clipboard().clear()
    press(window, "Ctrl+C")
    assert clipboard() == text.selected_text()
    page = window.session.page.index.text
    start = page.index(text.selected_text())
    assert page[start : start + 12] == clipboard()


def test_copying_while_typing_takes_what_was_typed(window: Commander) -> None:
    press(window, "Ctrl+L")
    QTest.keyClicks(window.workspace.issues.filter, "tai")
    press(window, "Ctrl+A")
    press(window, "Ctrl+C")
    assert clipboard() == "tai"


def test_escape_closes_the_legend_that_f2_opens(window: Commander) -> None:
    press(window, "F2")
    (legend,) = window.workspace.findChildren(Legend)
    assert legend.isVisible()
    assert window.workspace.header.legend.isChecked()
    legend.setFocus(Qt.FocusReason.OtherFocusReason)
    press(window, "Esc")
    assert not legend.isVisible()
    assert not window.actions["legend"].isChecked()
    assert not window.workspace.header.legend.isChecked()
    click(window.workspace.header.legend)
    assert legend.isVisible()
    press(window, "F2")
    assert not legend.isVisible()
