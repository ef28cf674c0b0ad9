"""The sequence view: zoomed, clicked, brushed, walked to its last mark, read out, and exported whole."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.engine.detail import whole
from desktop_app.engine.history import Place, View
from desktop_app.model.dossier import Relation
from desktop_app.qt.relation_pens import relation_pen
from desktop_app.qt.session import Opened
from desktop_app.views.sequence import SequenceView
from desktop_app.views.sequence_scene import ARCS, LANES, TITLE, TURNS, Figure, Focus, Scene
from tests.ui import active, bundled, contrast, count, look, opening, picture, river, theme

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Control, NoMod = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier

Made = Callable[..., SequenceView]


@pytest.fixture
def make(qtbot: QtBot) -> Made:
    def made(
        opened: Opened | None = None, size: tuple[int, int] = (730, 800), issue: str = "taiwan",
        quote: str | None = None, language: str = "en", name: str = "light", zoom: int = 100,
    ) -> SequenceView:  # fmt: skip
        view = SequenceView()
        qtbot.addWidget(view)
        view.resize(*size)
        active(qtbot, view)
        held = opened or bundled()
        view.show_session(
            held, Place(issue, quote, held.dossier.sources[0].id, view=View.SEQUENCE), look(name, zoom, language)
        )
        qtbot.waitUntil(lambda: view.ready)
        return view

    return made


@pytest.fixture
def view(make: Made) -> SequenceView:
    return make()


def scene(view: SequenceView) -> Scene:
    made = view.plot.scene()
    assert made is not None
    return made


def figures(view: SequenceView, row: int) -> list[Figure]:
    return [figure for figure in scene(view).figures(row) if figure.track != TITLE]


def single(view: SequenceView, row: int) -> Figure:
    return next(figure for figure in figures(view, row) if len(figure.members) == 1)


def click(view: SequenceView, figure: Figure, modifier: Qt.KeyboardModifier = NoMod) -> None:
    if figure.row == ARCS:
        box = view.plot.box_of(figure)
        at = QPoint(box.center().x(), box.top())
    else:
        at = view.plot.box_of(figure).center()
    QTest.mouseClick(view.plot, Left, modifier, at)


def keys_of(view: SequenceView, figure: Figure) -> list[str]:
    timeline = scene(view).timeline
    return [timeline.lanes[figure.row - LANES].tracks[figure.track].keys[n] for n in figure.members]


def focused(view: SequenceView) -> Figure | None:
    return scene(view).find(view.plot._focus)


# What is shown


def test_one_scale_for_all_strips(view: SequenceView) -> None:
    held = scene(view)
    wide = [figure for figure in figures(view, TURNS) if len(figure.members) == 1 and figure.box.width() > 20]
    scales = {(figure.end - figure.start) / (figure.box.width() + 1) for figure in wide}
    assert max(scales) - min(scales) < 0.01
    assert held.x(0) == pytest.approx(held.frame.left)
    assert held.x(held.timeline.words) == pytest.approx(held.frame.right)
    assert held.word(held.x(1234)) == pytest.approx(1234)


@pytest.mark.parametrize("share", [1.0, 0.2, 0.02])
def test_no_mark_is_lost_at_any_zoom(view: SequenceView, share: float) -> None:
    view.plot.set_window(whole(scene(view).timeline.words).zoomed(share, 1000, 30))
    held = scene(view)
    window, timeline = held.window, held.timeline
    for n, lane in enumerate(timeline.lanes):
        shown = {(figure.track, k) for figure in figures(view, LANES + n) for k in figure.members}
        for t, track in enumerate(lane.tracks):
            for k in range(len(track)):
                assert (t, k) in shown or track.ends[k] <= window.start or track.starts[k] >= window.end
    for row in range(held.rows):
        for figure in figures(view, row):
            if figure.row != ARCS:
                assert held.frame.left - 0.01 <= figure.box.left()
                assert figure.box.right() <= held.frame.right + 0.01


def test_each_side_has_its_half_of_a_lane(view: SequenceView) -> None:
    frame = scene(view).frame
    for figure in figures(view, LANES):
        half = frame.lane_box(0).center().y()
        assert figure.box.bottom() <= half if figure.track == 0 else figure.box.top() >= half - 0.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_both_sides_are_equally_strong(make: Made, name: str) -> None:
    shown = make(name=name)
    image, colours = picture(shown.plot), theme(name)
    for colour in (colours.first, colours.second):
        assert count(image, colour) > 500
        assert contrast(colour, colours.panel) >= 7


def test_every_relation_has_a_line_of_its_own() -> None:
    colour = theme("light").ink
    forms = [tuple(relation_pen(relation, colour, 2).dashPattern()) for relation in Relation]
    assert len(set(forms)) == len(Relation) == 7


@pytest.mark.parametrize("language", ["zh-Hans", "ko"])
def test_it_speaks_the_language_of_the_dossier(make: Made, language: str) -> None:
    opened = opening(bundled().dossier, language)
    shown = make(opened, language=language)
    names = " ".join(item.name for item in shown.plot.access_items())
    assert opened.rows[5].title in names
    assert bundled().rows[5].title not in names


def test_another_look_or_language_keeps_the_window(view: SequenceView) -> None:
    view.plot.zoom(0.2)
    window, before = view.plot.window_of_words, picture(view.plot)
    held = bundled()
    view.show_session(held, Place("taiwan", None, "transcript"), look("dark"))
    assert view.plot.window_of_words == window
    assert picture(view.plot) != before


def test_another_dossier_is_shown_whole(view: SequenceView, qtbot: QtBot) -> None:
    view.plot.zoom(0.2)
    view.show_session(opening(river()), Place("river", None, "transcript"), look())
    qtbot.waitUntil(lambda: view.ready)
    assert view.plot.window_of_words.is_all
    assert scene(view).timeline.strips[0].page.source.title == river().sources[0].title


def test_a_long_dossier_is_counted_in_slices(qtbot: QtBot) -> None:
    made = SequenceView()
    qtbot.addWidget(made)
    steps = iter([0.5, 0.6])
    made._opened, made._look = bundled(), look()
    made._steps = (share for share in steps)  # type: ignore[assignment]
    made._step()
    assert "50 %" in made.hint.text()
    assert not made.ready


def test_without_turns_it_says_so(make: Made) -> None:
    shown = make(opening(replace(river(), turns=())), issue="river")
    assert "no sequence" in shown.hint.text()
    QTest.keyClick(shown.plot, Key.Key_Right)
    QTest.keyClick(shown.plot, Key.Key_Return)
    assert shown.plot_size().height() > 0


# The mouse


def test_a_turn_leads_to_its_beginning(view: SequenceView, qtbot: QtBot) -> None:
    figure = single(view, TURNS)
    with qtbot.waitSignal(view.span_wanted) as told:
        click(view, figure)
    turn = scene(view).timeline.turn_list[figure.members[0]]
    assert told.args[:2] == [turn.source, turn.start]
    assert turn.start < told.args[2] <= turn.end


def test_a_mark_leads_to_its_quote_and_with_ctrl_to_its_card(view: SequenceView, qtbot: QtBot) -> None:
    figure = single(view, LANES)
    (quote,) = keys_of(view, figure)
    with qtbot.waitSignal(view.quote_wanted) as told:
        click(view, figure)
    assert told.args == [quote]
    with qtbot.waitSignal(view.card_wanted) as card:
        click(view, figure, Control)
    assert card.args == [quote, "taiwan"]


def test_an_arc_leads_to_the_answer_and_then_to_its_other_end(view: SequenceView, qtbot: QtBot) -> None:
    figure = max((f for f in figures(view, ARCS) if len(f.members) == 1), key=lambda f: f.box.height())
    link = scene(view).timeline.arcs.arcs[figure.members[0]].link
    said: list[str] = []
    view.quote_wanted.connect(said.append)
    for _ in range(3):
        click(view, figure)
    assert said == [link.from_quote, link.to_quote, link.from_quote]


def test_a_title_leads_to_its_issue(view: SequenceView, qtbot: QtBot) -> None:
    title = scene(view).figures(LANES + 3)[0]
    with qtbot.waitSignal(view.issue_wanted) as told:
        click(view, title)
    assert told.args == [scene(view).timeline.lanes[3].issue]


def test_a_run_opens_until_its_marks_stand_apart(view: SequenceView, qtbot: QtBot) -> None:
    run = next(f for f in figures(view, LANES) if len(f.members) > 1)
    wanted = keys_of(view, run)
    with qtbot.assertNotEmitted(view.quote_wanted):
        click(view, run)
    assert not view.plot.window_of_words.is_all
    assert [
        keys_of(view, f) for f in figures(view, LANES) if f.track == run.track and set(keys_of(view, f)) & set(wanted)
    ] == [[quote] for quote in wanted]


def test_dragging_over_the_lanes_zooms_to_the_stretch(view: SequenceView, qtbot: QtBot) -> None:
    held = scene(view)
    start, end = held.x(1000), held.x(2500)
    y = round(held.frame.lanes_top) + 60
    with qtbot.assertNotEmitted(view.quote_wanted):
        QTest.mousePress(view.plot, Left, NoMod, QPoint(round(end), y))
        move(view, QPoint(round(start), y))
        QTest.mouseRelease(view.plot, Left, NoMod, QPoint(round(start), y))
    window = view.plot.window_of_words
    assert window.start == pytest.approx(1000, abs=15)
    assert window.end == pytest.approx(2500, abs=15)
    QTest.mouseDClick(view.plot, Left, NoMod, QPoint(round(held.frame.right) - 1, round(held.frame.ruler.center().y())))
    assert view.plot.window_of_words.is_all


def move(view: SequenceView, at: QPoint) -> None:
    place = QPointF(at)
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.plot.mapToGlobal(place), Left, Left, NoMod)
    QApplication.sendEvent(view.plot, event)


def test_the_overview_chooses_a_stretch_and_is_dragged(view: SequenceView) -> None:
    bar, held = view.overview, scene(view)
    x = [round(held.frame.left + held.frame.plot * share) for share in (0.2, 0.4, 0.3, 0.5)]
    QTest.mousePress(bar, Left, NoMod, QPoint(x[0], 10))
    QTest.mouseMove(bar, QPoint(x[1], 10))
    QTest.mouseRelease(bar, Left, NoMod, QPoint(x[1], 10))
    first = view.plot.window_of_words
    assert first.start / first.whole == pytest.approx(0.2, abs=0.01)
    assert first.end / first.whole == pytest.approx(0.4, abs=0.01)
    QTest.mousePress(bar, Left, NoMod, QPoint(x[2], 10))
    QTest.mouseMove(bar, QPoint(x[3], 10))
    QTest.mouseRelease(bar, Left, NoMod, QPoint(x[3], 10))
    moved = view.plot.window_of_words
    assert moved.width == pytest.approx(first.width)
    assert moved.start / moved.whole == pytest.approx(0.4, abs=0.01)


def wheel(view: SequenceView, x: float, turned: int, modifier: Qt.KeyboardModifier) -> None:
    at = QPointF(x, 400)
    event = QWheelEvent(
        at, view.plot.mapToGlobal(at), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.plot, event)


def test_the_wheel_zooms_at_the_pointer_and_scrolls_both_ways(view: SequenceView) -> None:
    x = scene(view).x(3000)
    wheel(view, x, 120, Control)
    wheel(view, x, 120, Control)
    assert view.plot.window_of_words.width == pytest.approx(scene(view).timeline.words / 1.5**2)
    assert scene(view).word(x) == pytest.approx(3000)
    start = view.plot.window_of_words.start
    wheel(view, x, 120, Qt.KeyboardModifier.ShiftModifier)
    assert view.plot.window_of_words.start < start
    view.resize(730, 400)
    value = view.plot._bar.value()
    wheel(view, x, -120, NoMod)
    assert view.plot._bar.value() > value


def test_pointing_shows_what_it_is(view: SequenceView) -> None:
    figure = single(view, LANES)
    QTest.mouseMove(view.plot, view.plot.box_of(figure).center())
    assert view.plot._callout.isVisible()
    assert not view.plot._callout.geometry().intersects(view.plot.box_of(figure).adjusted(1, 1, -1, -1))
    QTest.mouseMove(view.plot, QPoint(2, 2))
    assert not view.plot._callout.isVisible()


def test_an_arcs_callout_has_the_relation_and_the_reason(view: SequenceView) -> None:
    figure = single(view, ARCS)
    link = scene(view).timeline.arcs.arcs[figure.members[0]].link
    assert view._teller is not None
    told = view._teller.tell(figure)
    assert link.relation.value in told.title
    assert told.reason == link.reason["en"]


# The keyboard


def reached(view: SequenceView, row: int) -> set[tuple[int, int]]:
    """All that comes under the focus from one end of a row to the other, as track and number."""
    view.plot._arrive(Focus(row, 0, 0) if row < LANES else Focus(row, TITLE, 0))
    QTest.keyClick(view.plot, Key.Key_Home)
    found: set[tuple[int, int]] = set()
    before: Focus | None = None
    while view.plot._focus != before:
        before = view.plot._focus
        figure = focused(view)
        assert figure is not None
        assert view.plot.rect().intersects(view.plot.box_of(figure))
        found |= {(figure.track, number) for number in figure.members}
        QTest.keyClick(view.plot, Key.Key_Right)
    return found


def everything(view: SequenceView, row: int) -> set[tuple[int, int]]:
    timeline = scene(view).timeline
    if row == ARCS:
        return {(0, n) for n in range(len(timeline.arcs))}
    if row == TURNS:
        return {(0, n) for n in range(len(timeline.turns))}
    return {(t, n) for t, track in enumerate(timeline.lanes[row - LANES].tracks) for n in range(len(track))}


@pytest.mark.parametrize("share", [1.0, 0.07])
def test_the_keyboard_reaches_every_mark(view: SequenceView, share: float) -> None:
    view.plot.setFocus()
    view.plot.set_window(whole(scene(view).timeline.words).zoomed(share, 3000, 30))
    for row in range(scene(view).rows):
        assert reached(view, row) == everything(view, row), row
        assert view.plot.window_of_words.width == pytest.approx(scene(view).timeline.words * share)


def test_the_keyboard_walks_back_the_same_way(view: SequenceView) -> None:
    view.plot.setFocus()
    view.plot._arrive(Focus(TURNS, 0, 0))
    there: list[Focus | None] = []
    while not there or view.plot._focus != there[-1]:
        there.append(view.plot._focus)
        QTest.keyClick(view.plot, Key.Key_Right)
    back: list[Focus | None] = []
    while not back or view.plot._focus != back[-1]:
        back.append(view.plot._focus)
        QTest.keyClick(view.plot, Key.Key_Left)
    assert back == there[::-1]


def test_up_and_down_go_through_all_rows(view: SequenceView) -> None:
    view.plot.setFocus()
    QTest.keyClick(view.plot, Key.Key_Home)
    rows = []
    for _ in range(scene(view).rows):
        assert view.plot._focus is not None
        rows.append(view.plot._focus.row)
        QTest.keyClick(view.plot, Key.Key_Down)
    assert rows == [*range(TURNS, scene(view).rows), scene(view).rows - 1]
    for _ in range(scene(view).rows):
        QTest.keyClick(view.plot, Key.Key_Up)
    assert view.plot._focus is not None
    assert view.plot._focus.row == ARCS


def test_enter_reads_and_ctrl_enter_compares(view: SequenceView, qtbot: QtBot) -> None:
    view.plot.setFocus()
    view.plot._arrive(single(view, LANES).focus)
    figure = focused(view)
    assert figure is not None
    with qtbot.waitSignal(view.quote_wanted) as told:
        QTest.keyClick(view.plot, Key.Key_Return)
    assert told.args == keys_of(view, figure)
    with qtbot.waitSignal(view.card_wanted) as card:
        QTest.keyClick(view.plot, Key.Key_Return, Control)
    assert card.args[0] == told.args[0]
    view.plot._arrive(single(view, ARCS).focus)
    said: list[str] = []
    view.quote_wanted.connect(said.append)
    QTest.keyClick(view.plot, Key.Key_Return)
    QTest.keyClick(view.plot, Key.Key_Return)
    assert len(set(said)) == 2


def test_plus_minus_and_nought_zoom(view: SequenceView) -> None:
    view.plot.setFocus()
    view.plot._arrive(Focus(TURNS, 0, 10))
    QTest.keyClick(view.plot, Key.Key_Plus)
    QTest.keyClick(view.plot, Key.Key_Plus)
    assert view.plot.window_of_words.width < scene(view).timeline.words
    assert focused(view) is not None
    QTest.keyClick(view.plot, Key.Key_Minus)
    QTest.keyClick(view.plot, Key.Key_0)
    assert view.plot.window_of_words.is_all
    assert not view.all.isEnabled()


def test_tab_enters_and_leaves(view: SequenceView) -> None:
    view.all.setEnabled(True)
    view.all.setFocus()
    QTest.keyClick(view.all, Key.Key_Tab)
    assert view.plot.hasFocus()
    assert focused(view) is not None
    assert view.plot._callout.isVisible()
    QTest.keyClick(view.plot, Key.Key_Tab)
    assert not view.plot.hasFocus()


def test_the_focus_is_seen(view: SequenceView) -> None:
    view.plot.setFocus()
    view.plot._arrive(Focus(TURNS, 0, 0))
    view.plot._callout.hide()
    with_focus = picture(view.plot)
    view.closer.setFocus()
    assert picture(view.plot) != with_focus


# For a screen reader


def test_everything_in_sight_has_a_name_a_role_and_a_place(view: SequenceView) -> None:
    view.plot.setFocus()
    view.plot._arrive(Focus(TURNS, 0, 0))
    interface = QAccessible.queryAccessibleInterface(view.plot)
    assert interface.role() == QAccessible.Role.Chart
    names, rows = [], 0
    for n in range(interface.childCount()):
        child = interface.child(n)
        assert child.text(QAccessible.Text.Name)
        assert child.rect().isValid()
        names.append(child.text(QAccessible.Text.Name))
        rows += child.role() == QAccessible.Role.RowHeader
    assert rows >= 12
    assert any("quotes on Taiwan" in name for name in names)
    assert "Antony Blinken" in interface.focusChild().text(QAccessible.Text.Name)


# From outside


def test_the_current_issue_and_quote_are_marked_without_taking_the_keyboard(view: SequenceView, qtbot: QtBot) -> None:
    field = QLineEdit(view)
    field.show()
    field.setFocus()
    view.resize(730, 420)
    before = picture(view.plot)
    view.set_place(Place("dialogue", None, "readout"))
    assert picture(view.plot) != before
    assert field.hasFocus()
    lane = [x.issue for x in scene(view).timeline.lanes].index("dialogue")
    title = scene(view).figures(LANES + lane)[0]
    assert view.plot.rect().contains(view.plot.box_of(title))
    view.plot.set_window(whole(scene(view).timeline.words).zoomed(0.05, 100, 30))
    quote = next(q.id for q in bundled().desk.quotes_on("dialogue") if q.source == "readout")
    view.set_place(Place("dialogue", quote, "readout"))
    start, end = scene(view).timeline.places[quote]
    assert view.plot.window_of_words.start <= start <= end <= view.plot.window_of_words.end
    assert field.hasFocus()


def test_what_was_chosen_here_moves_nothing(view: SequenceView) -> None:
    view.resize(730, 420)
    view.plot.set_window(whole(scene(view).timeline.words).zoomed(0.3, 100, 30))
    view.quote_wanted.connect(lambda quote: view.set_place(Place("dialogue", quote, "transcript")))
    window, scrolled = view.plot.window_of_words, view.plot._bar.value()
    click(view, single(view, LANES + 5))
    assert (view.plot.window_of_words, view.plot._bar.value()) == (window, scrolled)
    view.set_place(Place("forums", None, "transcript"))
    assert view.plot._bar.value() > scrolled


# Export


def test_the_whole_is_exported_at_the_present_zoom(view: SequenceView) -> None:
    view.resize(730, 360)
    size = view.plot_size()
    frame, _ = view._sheet()
    assert size.height() >= frame.lane * frame.lanes
    assert list(view.plot_breaks()) == sorted(view.plot_breaks())
    assert max(view.plot_breaks()) <= size.height()

    def painted() -> QImage:
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        with QPainter(image) as painter:
            view.plot_title()
            view.paint_plot(painter)
        return image

    everything = painted()
    colours = theme("light")
    assert count(everything, colours.first) > 500
    view.plot.setFocus()
    view.plot._arrive(Focus(TURNS, 0, 0))
    assert painted() == everything
    view.plot.zoom(0.2)
    assert painted() != everything


def test_the_table_has_every_turn_quote_and_answer(view: SequenceView) -> None:
    columns, rows = view.plot_table()
    timeline = scene(view).timeline
    assert all(len(row) == len(columns) for row in rows)
    kinds = [row[0] for row in rows]
    assert kinds.count("turn") == len(timeline.turns)
    assert kinds.count("quote") == sum(map(len, timeline.lanes))
    assert kinds.count("answer") == len(timeline.arcs)
    first = dict(zip(columns, rows[0], strict=True))
    assert (first["first word"], first["last word"], first["start"]) == (1, 366, 140)
    for row in rows:
        told = dict(zip(columns, row, strict=True))
        if told["kind"] == "quote":
            page = bundled().desk.pages[bundled().desk.quotes[str(told["quote"])].source]
            assert isinstance(told["start"], int)
            assert isinstance(told["end"], int)
            assert page.index.text[told["start"] : told["end"]] == told["text"]
    view.plot.set_window(whole(timeline.words).on(0, 300, 30))
    assert 0 < len(view.plot_table()[1]) < len(rows)


@pytest.mark.parametrize("size", [(760, 330), (730, 800), (1300, 960)])
@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_stands_outside_the_content(make: Made, size: tuple[int, int], zoom: int) -> None:
    shown = make(size=size, zoom=zoom)
    held = scene(shown)
    frame = held.frame
    assert frame.lanes_top < frame.lanes_bottom <= frame.height
    if not frame.frozen:
        assert shown.plot._bar.maximum() >= frame.height - shown.plot.height()
    for lane in range(frame.lanes):
        assert frame.title_box(lane).right() <= frame.left
