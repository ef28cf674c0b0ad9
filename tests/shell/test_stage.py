"""The views of the window: made when first asked for, shown what the session holds, their wishes heard."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.facets import Facet
from desktop_app.engine.history import Place, View
from desktop_app.exchange.table import Cell
from desktop_app.model.dossier import Span, Voice
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened, Session
from desktop_app.shell import stage
from desktop_app.views.plot import Head
from tests.ui import active, bundled, look


class Spoken(QWidget):
    """A view that keeps what it was shown."""

    quote_wanted = Signal(str)
    card_wanted = Signal(str, str)
    issue_wanted = Signal(str)
    span_wanted = Signal(str, int, int)
    columns_wanted = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: list[tuple[Opened, Place, Look]] = []
        self.places: list[Place] = []

    def show_session(self, opened: Opened, place: Place, look: Look) -> None:
        self.shown.append((opened, place, look))

    def set_place(self, place: Place) -> None:
        self.places.append(place)

    def plot_title(self) -> str:
        return "spoken"

    def plot_size(self) -> QSize:
        return QSize(1, 1)

    def plot_breaks(self) -> Sequence[int]:
        return ()

    def finish(self) -> None:
        pass

    def plot_heads(self) -> Sequence[Head]:
        return ()

    def paint_plot(self, painter: QPainter) -> None:
        pass

    def plot_table(self) -> tuple[tuple[str, ...], Sequence[Sequence[Cell]]]:
        return (), ()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Spoken]:
    """The views made so far."""
    views: list[Spoken] = []

    def make(parent: QWidget) -> Spoken:
        views.append(Spoken(parent))
        return views[-1]

    for view in (View.MATRIX, View.SEQUENCE, View.TERMS):
        monkeypatch.setitem(stage._MAKERS, view, make)
    return views


class Comparison(QWidget):
    """Stands for the comparison, which has one card."""

    def __init__(self) -> None:
        super().__init__()
        self.card = QPushButton(self)

    def focus_first(self) -> None:
        self.card.setFocus()


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    held = Session(bundled(), "en")
    yield held
    held.deleteLater()


@pytest.fixture
def shown(session: Session, made: list[Spoken], qtbot: QtBot) -> stage.Stage:
    """A stage that follows the session, as in the window."""
    held = stage.Stage(session, Comparison())
    qtbot.addWidget(held)
    held.resize(600, 400)
    session.changed.connect(lambda change: held.show_change(change, look()))
    active(qtbot, held)
    return held


def test_a_view_is_made_when_it_is_first_shown_and_once(
    session: Session, shown: stage.Stage, made: list[Spoken]
) -> None:
    assert made == []
    assert shown.plot() is None
    session.show_view(View.MATRIX)
    assert len(made) == 1
    assert made[0].isVisible()
    assert not shown.widget(View.COMPARE).isVisible()
    assert shown.plot() is made[0]
    session.show_view(View.COMPARE)
    session.show_view(View.MATRIX)
    assert len(made) == 1
    assert len(made[0].shown) == 1


def test_a_view_follows_the_place_only_while_it_is_seen_and_then_catches_up(
    session: Session, shown: stage.Stage, made: list[Spoken]
) -> None:
    session.show_view(View.TERMS)
    session.go_to_issue("tibet")
    assert made[0].places[-1].issue == "tibet"
    session.show_view(View.COMPARE)
    session.go_to_issue("trade")
    assert made[0].places[-1].issue == "tibet"
    session.show_view(View.TERMS)
    assert made[0].places[-1].issue == "trade"


def test_another_language_or_look_is_shown_anew_when_next_seen(
    session: Session, shown: stage.Stage, made: list[Spoken]
) -> None:
    session.show_view(View.MATRIX)
    session.speak("ko")
    assert len(made[0].shown) == 2
    session.show_view(View.COMPARE)
    shown.forget()
    session.show_view(View.MATRIX)
    assert len(made[0].shown) == 3


def test_what_a_view_wants_is_done(session: Session, shown: stage.Stage, made: list[Spoken]) -> None:
    session.show_view(View.SEQUENCE)
    (view,) = made
    quote = session.desk.quotes_on("tibet")[0]
    view.quote_wanted.emit(quote.id)
    assert (session.place.quote, session.place.view) == (quote.id, View.SEQUENCE)
    source = session.opened.dossier.sources[0].id
    view.span_wanted.emit(source, 5, 9)
    assert (session.place.source, session.place.span) == (source, Span(5, 9))
    view.issue_wanted.emit("trade")
    assert (session.place.issue, session.place.view) == ("trade", View.SEQUENCE)
    view.card_wanted.emit(quote.id, "tibet")
    assert (session.place.quote, session.place.issue, session.place.view) == (quote.id, "tibet", View.COMPARE)
    pair = Facet("cn", Voice.INTERPRETED), Facet("cn", Voice.READOUT)
    view.columns_wanted.emit(*pair, "taiwan")
    assert (session.place.columns, session.place.issue) == (pair, "taiwan")


def test_the_keyboard_goes_along_to_the_view_that_replaces_the_one_that_had_it(
    session: Session, shown: stage.Stage, made: list[Spoken]
) -> None:
    session.show_view(View.MATRIX)
    made[0].setFocus()
    session.show_view(View.TERMS)
    assert made[1].hasFocus()
