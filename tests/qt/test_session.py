"""Every intent changes the state as it should, and a place left is a place that can be returned to as it was."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from desktop_app.qt.session import Change, Session
from tests.ui import bundled, opening, river, without


class Heard(QObject):
    """Keeps every change that a session tells."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.changes: list[Change] = []
        session.changed.connect(self.hear)

    @Slot(object)
    def hear(self, change: Change) -> None:
        self.changes.append(change)


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session(opening(river()), "en")
    yield made
    made.deleteLater()


@pytest.fixture
def heard(session: Session) -> Heard:
    return Heard(session)


def spot(session: Session) -> tuple[str, str | None, str]:
    place = session.place
    return place.issue, place.quote, place.source


def test_a_session_begins_at_the_first_issue_with_its_first_quote_in_its_source(session: Session) -> None:
    assert spot(session) == ("river", "q-concerns", "transcript")
    assert session.comparison.issue.id == "river"
    assert session.page.source.id == "transcript"
    assert session.quote is not None
    assert session.quote.id == "q-concerns"


def test_an_issue_shows_its_first_quote_and_the_source_of_that(session: Session, heard: Heard) -> None:
    session.go_to_issue("boats")
    assert spot(session) == ("boats", "q-always", "readout")
    assert session.comparison.issue.id == "boats"
    session.go_to_issue("river")
    assert spot(session) == ("river", "q-concerns", "transcript")
    assert heard.changes == [Change.OPENED | Change.ISSUE | Change.QUOTE | Change.SOURCE] * 2


def test_an_issue_without_a_quote_leaves_the_source_and_selects_none(qapp: object) -> None:
    session = Session(opening(without(river(), "q-again")), "en")
    session.go_to_issue("meeting-again")
    assert spot(session) == ("meeting-again", None, "transcript")
    assert session.quote is None
    session.step_quote(1)
    assert spot(session) == ("meeting-again", None, "transcript")


def test_a_quote_keeps_the_issue_where_it_speaks_to_it(session: Session, heard: Heard) -> None:
    session.go_to_issue("boats")
    session.go_to_quote("q-always")
    assert session.place.issue == "boats"
    session.go_to_quote("q-concerns")
    assert spot(session) == ("river", "q-concerns", "transcript")
    assert heard.changes[-1] == Change.ISSUE | Change.SOURCE | Change.QUOTE


def test_a_source_keeps_the_quote_only_where_it_stands_there(session: Session) -> None:
    session.go_to_source("transcript")
    assert spot(session) == ("river", "q-concerns", "transcript")
    assert session.history.past == ()
    session.go_to_source("readout")
    assert spot(session) == ("river", None, "readout")


def test_quotes_are_walked_in_the_order_of_the_sources_and_around(session: Session) -> None:
    forwards = []
    for _ in range(4):
        forwards.append(session.place.quote)
        session.step_quote(1)
    assert forwards == ["q-concerns", "q-ours", "q-always", "q-concerns"]
    backwards = []
    for _ in range(4):
        backwards.append(session.place.quote)
        session.step_quote(-1)
    assert backwards == ["q-ours", "q-concerns", "q-always", "q-ours"]


@pytest.mark.parametrize(("step", "quote"), [(1, "q-concerns"), (-1, "q-always")])
def test_stepping_without_a_selected_quote_begins_at_an_end(session: Session, step: int, quote: str) -> None:
    session.go_to_source("readout")
    session.step_quote(step)
    assert session.place.quote == quote


def test_issues_are_walked_and_the_ends_are_ends(session: Session, heard: Heard) -> None:
    session.step_issue(-1)
    assert session.place.issue == "river"
    for issue in ("boats", "meeting-again", "meeting-again"):
        session.step_issue(1)
        assert session.place.issue == issue
    assert len(heard.changes) == 2, "nothing is told where nothing happened"


def test_issues_by_number_count_from_one(session: Session) -> None:
    session.go_to_nth_issue(3)
    assert session.place.issue == "meeting-again"
    for nothing in (0, 4, -1):
        session.go_to_nth_issue(nothing)
        assert session.place.issue == "meeting-again"


def test_back_and_forward_restore_what_views_reported_when_the_place_was_left(session: Session, heard: Heard) -> None:
    scrolls = iter([((10, 3), 100), ((20, 4), 200), ((30, 5), 300), ((40, 6), 400), ((50, 7), 500)])
    session.leaving.connect(lambda: session.scrolled(*next(scrolls)))
    session.go_to_issue("boats")
    session.go_to_quote("q-stay")
    session.go_back()
    assert spot(session) == ("boats", "q-always", "readout")
    assert (session.place.reader, session.place.compare) == ((20, 4), 200)
    session.go_back()
    assert spot(session) == ("river", "q-concerns", "transcript")
    assert (session.place.reader, session.place.compare) == ((10, 3), 100)
    assert session.comparison.issue.id == "river"
    assert all(Change.RESTORED in change for change in heard.changes[-2:])
    assert Change.RESTORED not in heard.changes[0]
    session.go_forward()
    assert spot(session) == ("boats", "q-always", "readout")
    assert (session.place.reader, session.place.compare) == ((40, 6), 400), "scrolled anew before it was left again"
    assert session.history.future[0].reader == (30, 5)


def test_the_ends_of_the_history_tell_nothing(session: Session, heard: Heard) -> None:
    session.go_back()
    session.go_forward()
    assert heard.changes == []
    assert spot(session) == ("river", "q-concerns", "transcript")


def test_a_new_way_forgets_what_lay_ahead(session: Session) -> None:
    session.go_to_issue("boats")
    session.go_back()
    session.go_to_issue("meeting-again")
    session.go_forward()
    assert session.place.issue == "meeting-again"


def test_a_place_of_an_earlier_run_is_restored_with_its_scroll_positions(session: Session, heard: Heard) -> None:
    session.restore("boats", "q-stay", "readout", (33, 2), 17)
    assert spot(session) == ("boats", "q-stay", "readout")
    assert (session.place.reader, session.place.compare) == ((33, 2), 17)
    assert session.comparison.issue.id == "boats"
    assert session.history.past == ()
    assert heard.changes == []


@pytest.mark.parametrize(
    ("quote", "source", "kept"),
    [
        ("q-gone", "readout", None),
        ("q-ours", "transcript", None),  # does not speak to boats
        ("q-stay", "transcript", None),  # stands in the other source
        (None, "transcript", None),
        ("q-always", "readout", "q-always"),
    ],
)
def test_only_a_quote_that_fits_the_restored_place_is_selected(
    session: Session, quote: str | None, source: str, kept: str | None
) -> None:
    session.restore("boats", quote, source, None, 0)
    assert spot(session) == ("boats", kept, source)


@pytest.mark.parametrize(("issue", "source"), [("gone", "transcript"), ("boats", "gone")])
def test_a_place_that_the_dossier_no_longer_has_is_not_restored(session: Session, issue: str, source: str) -> None:
    session.restore(issue, None, source, (1, 1), 1)
    assert spot(session) == ("river", "q-concerns", "transcript")
    assert session.place.reader is None


def test_another_language_changes_the_editorial_text_and_nothing_else(session: Session, heard: Heard) -> None:
    session.go_to_issue("boats")
    before = session.history
    words = [card.text for card in session.comparison.cards()]
    session.speak("ko")
    assert session.comparison.title == "배"
    assert [row.title for row in session.opened.rows] == ["강", "배", "다시 만남"]
    assert session.comparison.columns[0].name == "자작국"
    assert [card.text for card in session.comparison.cards()] == words
    assert session.history == before
    assert heard.changes[-1] == Change.DOSSIER | Change.RESTORED
    session.go_to_issue("river")
    assert session.comparison.title == "강", "the language stays"


def test_another_dossier_is_shown_from_its_first_issue_without_a_past(session: Session, qtbot: QtBot) -> None:
    session.go_to_issue("boats")
    with qtbot.waitSignal(session.changed) as told:
        session.open(bundled())
    assert told.args == [Change.DOSSIER | Change.ISSUE | Change.QUOTE | Change.SOURCE]
    assert session.place.issue == bundled().rows[0].issue
    assert session.comparison.issue.id == session.place.issue
    assert session.history.past == ()
    assert session.history.future == ()


def test_a_dossier_without_any_quote_can_be_open(qapp: object) -> None:
    session = Session(opening(without(river(), *(quote.id for quote in river().quotes))), "en")
    assert spot(session) == ("river", None, "transcript")
    assert session.comparison.cards() == ()


def test_a_lost_quote_can_be_selected(qapp: object) -> None:
    lost = river()
    first = lost.quotes[0]
    changed = replace(first, selector=replace(first.selector, exact="Nobody said so."), emphasis=())
    session = Session(opening(replace(lost, quotes=(changed, *lost.quotes[1:]))), "en")
    session.go_to_quote("q-concerns")
    assert session.place.quote == "q-concerns"
