"""The views of a session: another way to look is a place like any other, and no jump lands where it cannot be seen."""

from collections.abc import Iterator

import pytest

from desktop_app.engine.facets import Facet, facet_of
from desktop_app.engine.history import Answers, View
from desktop_app.model.dossier import BOTH, Span, Voice
from desktop_app.qt.session import Change, Session
from tests.ui import bundled

IN_THE_ROOM, AFTERWARDS = Facet("cn", Voice.INTERPRETED), Facet("cn", Voice.READOUT)


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session(bundled(), "en")
    yield made
    made.deleteLater()


def test_a_view_keeps_the_place_and_can_be_gone_back_from(session: Session) -> None:
    session.go_to_issue("hong-kong")
    quote = session.place.quote
    session.show_view(View.MATRIX)
    assert (session.place.view, session.place.issue, session.place.quote) == (View.MATRIX, "hong-kong", quote)
    session.go_to_issue("tibet")
    assert session.place.view is View.MATRIX
    session.go_back()
    session.go_back()
    assert (session.place.view, session.place.issue) == (View.COMPARE, "hong-kong")


def test_the_same_view_again_is_no_new_place(session: Session) -> None:
    session.show_view(View.COMPARE)
    assert not session.history.past


def test_a_card_is_shown_in_the_comparison_on_the_issue_asked_for(session: Session) -> None:
    quote = next(q for q in session.desk.quotes.values() if len(q.issues) > 1)
    session.show_view(View.TERMS)
    session.go_to_card(quote.id, quote.issues[1])
    assert (session.place.view, session.place.issue, session.place.quote) == (View.COMPARE, quote.issues[1], quote.id)
    other = next(issue for issue in session.desk.issues if issue not in quote.issues)
    session.go_to_card(quote.id, other)
    assert session.place.issue == quote.issues[0]


def test_a_place_of_a_source_lets_the_quote_go(session: Session) -> None:
    source = session.opened.dossier.sources[-1].id
    session.go_to_span(source, Span(3, 9))
    assert (session.place.source, session.place.quote, session.place.span) == (source, None, Span(3, 9))
    session.go_to_quote(next(iter(session.desk.quotes)))
    assert session.place.span is None
    session.go_back()
    assert session.place.span == Span(3, 9)


def test_chosen_columns_stay_while_they_hold_what_is_gone_to(session: Session) -> None:
    heard: list[Change] = []
    session.changed.connect(heard.append)
    session.show_columns((IN_THE_ROOM, AFTERWARDS), session.place.issue)
    assert Change.COLUMNS in heard[-1]
    held = next(q.id for q in session.desk.quotes.values() if facet_of(session.opened.dossier, q) == AFTERWARDS)
    session.go_to_quote(held)
    assert session.place.columns == (IN_THE_ROOM, AFTERWARDS)
    for issue in session.desk.issues:
        session.go_to_issue(issue)
        assert session.place.columns == (IN_THE_ROOM, AFTERWARDS)
        for _ in range(3):
            quote = session.quote
            assert quote is None or facet_of(session.opened.dossier, quote) in (IN_THE_ROOM, AFTERWARDS)
            session.step_quote(1)
    session.go_to_card(next(q.id for q in session.desk.quotes.values() if q.holder == "us"))
    assert session.place.columns is None


def test_columns_chosen_elsewhere_open_in_the_comparison_on_their_issue(session: Session) -> None:
    session.show_view(View.MATRIX)
    session.show_columns((IN_THE_ROOM, AFTERWARDS), "tibet")
    assert (session.place.view, session.place.issue) == (View.COMPARE, "tibet")
    session.show_columns(None)
    assert (session.place.columns, session.place.issue) == (None, "tibet")


def test_what_both_hold_stands_in_a_usual_column(session: Session) -> None:
    both = next(q.id for q in session.desk.quotes.values() if q.holder == BOTH)
    session.show_columns((Facet("cn"), AFTERWARDS))
    session.go_to_quote(both)
    assert session.place.columns == (Facet("cn"), AFTERWARDS)
    session.show_columns((IN_THE_ROOM, AFTERWARDS))
    session.go_to_quote(both)
    assert session.place.columns is None


def test_only_what_answers_is_shown_until_a_quote_without_an_answer_is_gone_to(session: Session) -> None:
    session.show_answers(Answers.MEETING)
    linked = next(iter(session.desk.linked))
    session.go_to_quote(linked)
    assert answers_of(session) is Answers.MEETING
    session.go_to_quote(next(quote for quote in session.desk.quotes if quote not in session.desk.linked))
    assert answers_of(session) is Answers.OFF


def answers_of(session: Session) -> Answers:
    return session.place.answers
