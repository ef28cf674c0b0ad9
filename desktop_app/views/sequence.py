"""The sequence view: the meeting as it was spoken, with lanes of issues under it and arcs of answers over it."""

import math
from collections.abc import Generator, Sequence
from typing import Final

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.engine.desk import Desk
from desktop_app.engine.detail import Window, whole
from desktop_app.engine.history import Place
from desktop_app.engine.sequence import Timeline, compose
from desktop_app.exchange.table import Cell
from desktop_app.model.dossier import said
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened
from desktop_app.qt.typeset import Typeset
from desktop_app.views import wording
from desktop_app.views.plain import PlainLabel
from desktop_app.views.plot import Head
from desktop_app.views.sequence_canvas import LEAST
from desktop_app.views.sequence_frame import PAD, TIP, Frame
from desktop_app.views.sequence_overview import SequenceOverview
from desktop_app.views.sequence_paint import Lit
from desktop_app.views.sequence_plot import SequencePlot
from desktop_app.views.sequence_scene import ARCS, LANES, TITLE, TURNS, Figure, Scene
from desktop_app.views.sequence_sheet import frame_of, paint_sheet
from desktop_app.views.sequence_words import Teller
from desktop_app.views.slim import icon_button, name_button

_SLICE: Final = 12
"""How long, in milliseconds, a piece of the work may hold the window."""

_ZOOM: Final = 2.0
_LEAST_WIDTH: Final = 560
_PLOT_HEIGHT: Final = 620
"""For which height the arcs of an exported plot are made, in pixels at 100 %."""


class SequenceView(QWidget):
    """Shows strips of turns, lanes and arcs, and says what is wanted of them."""

    quote_wanted = Signal(str)
    card_wanted = Signal(str, str)
    """A quote, and the issue in whose lane it was chosen; none for an answer."""

    issue_wanted = Signal(str)
    span_wanted = Signal(str, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._opened: Opened | None = None
        self._desk: Desk | None = None
        self._look: Look | None = None
        self._place: Place | None = None
        self._teller: Teller | None = None
        self._timeline: Timeline | None = None
        self._choosing = False
        self._steps: Generator[float, None, Timeline] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)
        self.hint = PlainLabel(self)
        self.closer, self.farther, self.all = icon_button(self), icon_button(self), icon_button(self)
        self.closer.setText("+")
        self.farther.setText("−")
        self.plot = SequencePlot(self)
        self.overview = SequenceOverview(self)
        self.setFocusProxy(self.plot)
        self._arrange()
        self._connect()

    def _name(self) -> None:
        """Say what everything is, in the interface's present language."""
        name_button(self.closer, self.tr("Zoom in (+)"))
        name_button(self.farther, self.tr("Zoom out (-)"))
        name_button(self.all, self.tr("Show the whole meeting (0)"))
        self.all.setText(self.tr("Whole meeting"))

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(PAD, 6, PAD, 2)
        bar.setSpacing(6)
        bar.addWidget(self.hint, 1)
        for button in (self.farther, self.closer, self.all):
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.plot, 1)
        column.addWidget(self.overview)
        self.plot.setMinimumHeight(80)

    def _connect(self) -> None:
        self.plot.chosen.connect(self._on_chosen)
        self.plot.window_changed.connect(self._on_window)
        self.overview.stretch_wanted.connect(self._on_stretch)
        self.closer.clicked.connect(lambda: self.plot.zoom(1 / _ZOOM))
        self.farther.clicked.connect(lambda: self.plot.zoom(_ZOOM))
        self.all.clicked.connect(lambda: self.plot.set_window(whole(self.plot.window_of_words.whole)))

    # What is shown

    def show_session(self, opened: Opened, place: Place, look: Look) -> None:
        """Show everything anew. A long dossier is counted in slices between which the window stays alive."""
        self._opened, self._place, self._look = opened, place, look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        self._name()
        for button in (self.closer, self.farther, self.all):
            button.setFont(look.sans(13))
        if opened.desk is not self._desk:
            self._desk, self._timeline = opened.desk, None
            self._steps = compose(opened.desk)
            self.plot.clear()
            self._timer.start()
        self._work()

    def set_place(self, place: Place) -> None:
        """Mark another issue or quote as current, without taking the keyboard."""
        self._place = place
        self.plot.light(Lit(place.issue, place.quote), still=self._choosing)

    @property
    def ready(self) -> bool:
        """Whether the timeline is there."""
        return self._timeline is not None

    def _work(self) -> None:
        """Go on counting for a slice of time; show the timeline once it is there."""
        clock = QElapsedTimer()
        clock.start()
        while self._steps is not None and clock.elapsed() < _SLICE:
            self._step()
        if self._steps is None:
            self._timer.stop()
            self._show()

    def _step(self) -> None:
        assert self._steps is not None
        assert self._look is not None
        try:
            done = next(self._steps)
        except StopIteration as finished:
            self._timeline, self._steps = finished.value, None
        else:
            said = wording.fill(self.tr("Counting who said how much: %1"), wording.percent(done))
            self.hint.say(said, self._look.sans(12), self._look.theme.grey)

    def finish(self) -> None:
        """Count to the end at once, for whoever cannot wait."""
        if self._steps is not None:
            self._finish()

    def _finish(self) -> Timeline:
        """The timeline, at once."""
        while self._steps is not None:
            self._step()
        self._work()
        assert self._timeline is not None
        return self._timeline

    def _show(self) -> None:
        if self._opened is None or self._look is None or self._timeline is None or self._place is None:
            return
        self._teller = Teller(self._opened, self._timeline, self._look.language)
        self.hint.say(self._hint(), self._look.sans(12), self._look.theme.grey)
        self.plot.setAccessibleName(self.plot_title())
        self.plot.setAccessibleDescription(self._hint())
        self.plot.show_timeline(self._timeline, self._teller, self._look)
        self.set_place(self._place)
        self._on_window()

    def _hint(self) -> str:
        if not (self._timeline and self._timeline.strips):
            return self.tr("No source of this dossier says who has the floor, so there is no sequence to show.")
        return self.tr("Width is words spoken. Drag across to zoom in, click to read, or walk with the arrow keys.")

    def _on_window(self) -> None:
        scene = self.plot.scene()
        shown = scene is not None and self._timeline is not None and self._look is not None
        window = self.plot.window_of_words
        self.closer.setEnabled(shown and window.width > LEAST)
        for button in (self.farther, self.all):
            button.setEnabled(shown and not window.is_all)
        if scene is not None and self._timeline is not None and self._look is not None:
            self.overview.show_window(self._timeline, window, self._look, scene.frame.left, scene.frame.right)

    def _on_stretch(self, start: float, end: float) -> None:
        self.plot.set_window(self.plot.window_of_words.on(start, end, LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._on_window)

    # What is wanted

    def _on_chosen(self, figure: Figure, card: bool, times: int) -> None:
        """Say what is wanted; what comes of it does not move the plot under the pointer."""
        self._choosing = True
        try:
            self._want(figure, card, times)
        finally:
            self._choosing = False

    def _want(self, figure: Figure, card: bool, times: int) -> None:
        if self._timeline is None:
            return
        if figure.track == TITLE:
            self.issue_wanted.emit(self._timeline.lanes[figure.row - LANES].issue)
        elif len(figure.members) > 1 and not card and self._open_up(figure):
            return
        elif figure.row == TURNS:
            self._want_turn(figure.members[times % len(figure.members)])
        else:
            self._want_quote(figure, card, times)

    def _open_up(self, figure: Figure) -> bool:
        """Zoom in on a run until its things can be told apart; not where they begin at one place."""
        scene = self.plot.scene()
        if scene is None or scene.window.width <= LEAST:
            return False
        ends = [scene.ends(figure, number) for number in figure.members]
        for places in zip(*ends, strict=True):
            if max(places) > min(places):
                low, wide = min(places), max(places) - min(places)
                room = min(max(wide * 3, LEAST), scene.window.width / 2)
                self.plot.set_window(scene.window.on(low - room / 3, low + room * 2 / 3, LEAST))
                return True
        return False

    def _want_turn(self, number: int) -> None:
        assert self._timeline is not None
        turn = self._timeline.turn_list[number]
        index = self._timeline.strip_of(number).page.index
        line = index.line_span(index.line_at(turn.start))
        self.span_wanted.emit(turn.source, turn.start, max(min(line.end, turn.end), turn.start + 1))

    def _want_quote(self, figure: Figure, card: bool, times: int) -> None:
        """Of an answer the answering quote, then the answered one; of a run one after the other."""
        assert self._timeline is not None
        if figure.row == ARCS:
            links = [self._timeline.arcs.arcs[n].link for n in figure.members]
            quotes = [quote for link in links for quote in (link.from_quote, link.to_quote)]
            issue = ""
        else:
            lane = self._timeline.lanes[figure.row - LANES]
            quotes = [lane.tracks[figure.track].keys[n] for n in figure.members]
            issue = lane.issue
        if card:
            self.card_wanted.emit(quotes[0], issue)
        else:
            self.quote_wanted.emit(quotes[times % len(quotes)])

    # Export and print

    def plot_title(self) -> str:
        """What is shown, in a line."""
        title = said(self._opened.dossier.title, self._look.language) if self._opened and self._look else ""
        part = self._timeline is not None and not self._window().is_all
        said_of_all, said_of_part = self.tr("%1: the meeting as it was spoken"), self.tr("%1: a part of the meeting")
        return (said_of_part if part else said_of_all).replace("%1", title)

    def _sheet(self) -> tuple[Frame, Typeset]:
        assert self._look is not None
        timeline = self._finish()
        assert self._teller is not None
        width = max(self.plot.width(), _LEAST_WIDTH)
        title = Typeset(self.plot_title(), self._look.sans(15, bold=True), width - 2 * PAD, leading=1.1)
        high = max(self.plot.height(), self._look.px(_PLOT_HEIGHT))
        return frame_of(timeline, self._teller, self._look, width, high, title.height + PAD), title

    def plot_size(self) -> QSize:
        """How large the whole is, in pixels: the present window at its width, all lanes."""
        frame, _ = self._sheet()
        return QSize(frame.width, frame.height)

    def plot_breaks(self) -> Sequence[int]:
        """Between the lanes."""
        frame, _ = self._sheet()
        return [round(frame.lane_box(lane).top()) for lane in range(frame.lanes)] + [round(frame.lanes_bottom)]

    def plot_heads(self) -> Sequence[Head]:
        """The turns, under which the lanes stand."""
        frame, _ = self._sheet()
        return [Head(math.floor(frame.strip.top()) - TIP, math.ceil(frame.lanes_top), math.ceil(frame.lanes_bottom))]

    def paint_plot(self, painter: QPainter) -> None:
        """Paint the whole."""
        frame, title = self._sheet()
        assert self._timeline is not None
        assert self._teller is not None
        assert self._look is not None
        scene = Scene(self._timeline, self._window(), frame)
        lit = Lit(self._place.issue if self._place else "")
        paint_sheet(painter, scene, self._teller, self._look, lit)
        title.draw(painter, QPointF(PAD, PAD / 2), self._look.theme.ink)

    def plot_table(self) -> tuple[tuple[str, ...], Sequence[Sequence[Cell]]]:
        """The turns, quotes and answers in the present window."""
        self._finish()
        assert self._teller is not None
        return self._teller.columns(), list(self._teller.rows(self._window()))

    def _window(self) -> Window:
        return self.plot.window_of_words
