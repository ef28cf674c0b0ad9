"""The source reader behaves as any text view, and shows and copies the source as it is."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QClipboard, QColor, QGuiApplication, QHelpEvent, QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.engine.marklanes import Spans
from desktop_app.engine.page import Page
from desktop_app.engine.scrolling import ReaderPlace
from desktop_app.model.dossier import Side, Span
from desktop_app.views.reader_text import ReaderText
from tests.qt.reader_samples import MEETING, NAMES, SIDES, look, mark, meeting, page, turn

Key: TypeAlias = Qt.Key
Left, NoMod = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Shift, Ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

Make = Callable[..., ReaderText]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(shown: Page | None = None, width: int = 480, height: int = 400, zoom: int = 100) -> ReaderText:
        reader = ReaderText()
        qtbot.addWidget(reader)
        reader.resize(width, height)
        reader.set_look(look(zoom))
        reader.set_page(shown or meeting(), NAMES, SIDES)
        reader.show()
        qtbot.waitExposed(reader)
        return reader

    return made


@pytest.fixture
def reader(make: Make) -> ReaderText:
    return make()


def text_of(reader: ReaderText) -> str:
    assert reader._leaf is not None
    return reader._leaf.page.index.text


def at(reader: ReaderText, words: str) -> int:
    return text_of(reader).index(words)


def spot(reader: ReaderText, offset: int) -> QPoint:
    """The viewport's pixel in the left half of a code point that is in sight."""
    flow, scroller = reader._flow, reader._scroller
    assert flow is not None
    assert scroller is not None
    row = flow.row_of(offset)
    y = dict(scroller.visible(reader._top))[row]
    caret = flow.layout(row).caret(offset)
    return QPoint(round(flow.style.left + caret.x() + 2), round(y + caret.center().y()))


def press(reader: ReaderText, offset: int, modifiers: Qt.KeyboardModifier = NoMod) -> None:
    QTest.mouseClick(reader.viewport(), Left, modifiers, spot(reader, offset))


def keys(reader: ReaderText, *pressed: Key, modifiers: Qt.KeyboardModifier = NoMod) -> None:
    for key in pressed:
        QTest.keyClick(reader, key, modifiers)


def grabbed(reader: ReaderText) -> QImage:
    return reader.viewport().grab().toImage()


# Text and selection


def test_select_all_copies_the_source_code_point_by_code_point(reader: ReaderText) -> None:
    keys(reader, Key.Key_A, modifiers=Ctrl)
    keys(reader, Key.Key_C, modifiers=Ctrl)
    assert QGuiApplication.clipboard().text() == "\n".join(MEETING)
    assert reader.selected_span() == Span(0, len(text_of(reader)))


AWKWARD = [
    "a\rb",
    "",
    "x\u2028y",
    "\x00nul",
    "no\u00a0break",
    "\U0001f600\U00020000",
    "e\u0301\u0302",
    "\u202eodd",
    "\t",
]


def test_awkward_characters_are_copied_as_they_are(make: Make) -> None:
    reader = make(page(AWKWARD))
    reader.viewport().repaint()
    reader.select_all()
    assert reader.selected_text() == "\n".join(AWKWARD)
    text = text_of(reader)
    for start in range(len(text)):
        reader.select(Span(start, len(text)))
        span = reader.selected_span()
        assert span.start <= start
        assert reader.selected_text() == text[span.start :]


@pytest.mark.parametrize("lines", [(), ("",), ("one",), ("", "", ""), ("\u00a0 \u3000",)], ids=repr)
def test_texts_with_little_in_them(make: Make, lines: Sequence[str]) -> None:
    reader = make(page(lines))
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_End, Key.Key_Up, Key.Key_Left, Key.Key_Home):
        keys(reader, key)
    QTest.mouseDClick(reader.viewport(), Left, NoMod, QPoint(100, 20))
    reader.reveal(Span(0, 1), flash=True)
    reader.restore(reader.place())
    reader.select_all()
    grabbed(reader)
    assert reader.selected_text() == "\n".join(lines)
    assert reader.content_fraction(0) == 0


def test_nothing_is_needed_before_a_page(qtbot: QtBot) -> None:
    reader = ReaderText()
    qtbot.addWidget(reader)
    reader.resize(300, 300)
    reader.show()
    keys(reader, Key.Key_Down)
    QTest.mouseClick(reader.viewport(), Left)
    reader.reveal(Span(0, 3))
    reader.set_shown_lines(frozenset({1}))
    reader.select(Span(0, 1))
    assert (reader.selected_text(), reader.visible_span(), reader.find("a", 0)) == ("", Span(0, 0), None)
    assert reader.viewport_fractions() == (0.0, 1.0)
    reader.set_page(meeting(), NAMES, SIDES)
    assert reader.visible_span() == Span(0, 0)
    reader.set_look(look())
    assert reader.visible_span().start == 0


def test_the_caret_steps_over_whole_characters(reader: ReaderText) -> None:
    astral, accent = at(reader, "\U0001f600"), at(reader, "e\u0301")
    reader.select(Span(astral, astral))
    keys(reader, Key.Key_Right)
    assert reader.caret() == astral + 1
    reader.select(Span(accent, accent))
    keys(reader, Key.Key_Right)
    assert reader.caret() == accent + 2
    keys(reader, Key.Key_Left)
    assert reader.caret() == accent


def test_right_and_left_visit_the_same_places(make: Make) -> None:
    reader = make(page(["a\U0001f600", "", "e\u0301x", "end"]))
    forth = [reader.caret()]
    for _ in range(20):
        keys(reader, Key.Key_Right)
        forth.append(reader.caret())
    back = [reader.caret()]
    for _ in range(20):
        keys(reader, Key.Key_Left)
        back.append(reader.caret())
    assert sorted(set(forth)) == sorted(set(back)) == [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11]


def test_keys_move_by_word_line_page_and_text(reader: ReaderText) -> None:
    keys(reader, Key.Key_Right, modifiers=Ctrl)
    assert reader.caret() == len("The ")
    keys(reader, Key.Key_End)
    assert reader.caret() == len(MEETING[0])
    keys(reader, Key.Key_Home)
    assert reader.caret() == 0
    keys(reader, Key.Key_Down, Key.Key_Down)
    assert reader.caret() == at(reader, "ANN:")
    keys(reader, Key.Key_Up)
    assert reader.caret() == at(reader, "ANN:") - 1
    keys(reader, Key.Key_End, modifiers=Ctrl)
    assert reader.caret() == len(text_of(reader))
    assert reader.visible_span().end == len(text_of(reader))
    keys(reader, Key.Key_PageUp)
    assert reader.caret() < len(text_of(reader))
    keys(reader, Key.Key_Home, modifiers=Ctrl)
    assert reader.caret() == 0
    keys(reader, Key.Key_PageDown, modifiers=Shift)
    assert reader.selected_span().start == 0 < reader.selected_span().end
    keys(reader, Key.Key_Right)
    assert reader.selected_text() == ""


def test_up_and_down_keep_their_column_over_short_lines(make: Make) -> None:
    reader = make(page(["A line that is long", "", "Another one that is long"]))
    reader.select(Span(10, 10))
    keys(reader, Key.Key_Down, Key.Key_Down)
    assert abs(reader.caret() - at(reader, "Another") - 10) <= 2
    keys(reader, Key.Key_Up, Key.Key_Up)
    assert reader.caret() == 10


def test_end_stays_on_a_wrapped_line(make: Make) -> None:
    reader = make(page(["word " * 60]), 300)
    flow = reader._flow
    assert flow is not None
    keys(reader, Key.Key_Down, Key.Key_End)
    assert flow.layout(0).line_of(reader.caret()) == 1
    keys(reader, Key.Key_End)
    assert flow.layout(0).line_of(reader.caret()) == 1


def test_drag_selects_and_shift_click_extends(reader: ReaderText) -> None:
    start, end = at(reader, "We say"), at(reader, "thing")
    with QTestDrag(reader, spot(reader, start)) as drag:
        drag.to(spot(reader, end))
    assert reader.selected_text() == "We say\u00a0one "
    press(reader, at(reader, "quoted"), Shift)
    assert reader.selected_span() == Span(start, at(reader, "quoted"))


class QTestDrag:
    """A press, moves and a release of the mouse over the text."""

    def __init__(self, reader: ReaderText, start: QPoint) -> None:
        self.viewport, self.point = reader.viewport(), start

    def __enter__(self) -> "QTestDrag":
        QTest.mousePress(self.viewport, Left, NoMod, self.point)
        return self

    def to(self, point: QPoint) -> None:
        from PySide6.QtGui import QMouseEvent

        self.point = point
        where = QPointF(self.viewport.mapToGlobal(point))
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, Qt.MouseButton.NoButton, Left, NoMod)
        QApplication.sendEvent(self.viewport, event)

    def __exit__(self, *_: object) -> None:
        QTest.mouseRelease(self.viewport, Left, NoMod, self.point)


def test_a_drag_below_the_text_scrolls_and_goes_on_selecting(reader: ReaderText, qtbot: QtBot) -> None:
    before = reader.visible_span()
    with QTestDrag(reader, spot(reader, 2)) as drag:
        drag.to(QPoint(100, reader.viewport().height() + 80))
        qtbot.waitUntil(lambda: reader.visible_span().end > before.end + 200)
    assert reader.selected_span().start == 2
    assert reader.selected_span().end > before.end


def test_double_click_takes_the_word_and_the_third_the_paragraph(reader: ReaderText) -> None:
    words = spot(reader, at(reader, "quoted") + 2)
    QTest.mouseDClick(reader.viewport(), Left, NoMod, words)
    assert reader.selected_text() == "quoted"
    QTest.mouseClick(reader.viewport(), Left, NoMod, words)
    assert reader.selected_text() == MEETING[2]


def test_dragging_after_a_double_click_takes_whole_words(reader: ReaderText) -> None:
    QTest.mouseDClick(reader.viewport(), Left, NoMod, spot(reader, at(reader, "thing") + 1))
    drag = QTestDrag(reader, spot(reader, at(reader, "thing") + 1))
    drag.to(spot(reader, at(reader, "twice") + 2))
    assert reader.selected_text() == "thing, and we say it twice"
    drag.to(spot(reader, at(reader, "We say") + 1))
    assert reader.selected_text() == "We say\u00a0one thing"
    drag.__exit__()


def test_the_mouse_selection_is_offered_where_there_is_one(reader: ReaderText, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[str] = []

    class Clipboard:
        def supportsSelection(self) -> bool:
            return True

        def setText(self, text: str, mode: QClipboard.Mode) -> None:
            assert mode == QClipboard.Mode.Selection
            offered.append(text)

    monkeypatch.setattr(QGuiApplication, "clipboard", staticmethod(Clipboard))
    QTest.mouseDClick(reader.viewport(), Left, NoMod, spot(reader, at(reader, "quoted") + 2))
    QTest.mouseRelease(reader.viewport(), Left, NoMod, spot(reader, at(reader, "quoted") + 2))
    assert offered == ["quoted"]


def test_the_menu_copies_only_what_is_selected(reader: ReaderText) -> None:
    copy, _, everything = reader.menu().actions()
    assert not copy.isEnabled()
    everything.trigger()
    assert reader.selected_text() == text_of(reader)
    copy = reader.menu().actions()[0]
    assert copy.isEnabled()
    copy.trigger()
    assert QGuiApplication.clipboard().text() == text_of(reader)


def test_copying_wins_over_the_windows_own_key(reader: ReaderText) -> None:
    for key, claimed in ((Key.Key_C, True), (Key.Key_A, True), (Key.Key_F, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Ctrl)
        event.ignore()
        QApplication.sendEvent(reader, event)
        assert event.isAccepted() is claimed


def test_find_is_literal_and_goes_both_ways(reader: ReaderText) -> None:
    first = reader.find("part", 0)
    assert first is not None
    second = reader.find("part", first.end)
    assert second is not None
    assert second.start > first.start
    assert reader.find("part", second.start, backward=True) == first
    assert reader.find("say one thing", 0) is None
    assert reader.find("say\u00a0one thing", 0) is not None
    assert reader.find("", 0) is None


# Scrolling and places


def test_a_place_comes_back_to_the_pixel(reader: ReaderText) -> None:
    for pixels in (0, 37, 411, 5, 900):
        reader.scroll_by(pixels)
        place, seen = reader.place(), grabbed(reader)
        reader.scroll_to_fraction(0.5)
        reader.restore(place)
        assert reader.place() == place
        assert grabbed(reader) == seen


def test_a_place_survives_sizes_and_zooms(reader: ReaderText) -> None:
    reader.scroll_by(333)
    place, seen = reader.place(), grabbed(reader)
    reader.resize(300, 250)
    assert reader.visible_span().start <= place.offset < reader.visible_span().end
    reader.set_look(look(200))
    assert reader.visible_span().start <= place.offset < reader.visible_span().end
    reader.set_look(look())
    reader.resize(480, 400)
    assert reader.place() == place
    assert grabbed(reader) == seen


def test_scrolling_down_and_up_again_is_exact(reader: ReaderText) -> None:
    seen = grabbed(reader)
    for _ in range(9):
        reader.scroll_by(41)
    for _ in range(9):
        reader.scroll_by(-41)
    assert grabbed(reader) == seen


def test_the_wheel_scrolls_and_with_ctrl_does_not(reader: ReaderText) -> None:
    def turned(modifiers: Qt.KeyboardModifier) -> bool:
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(reader.viewport(), event)
        return event.isAccepted()

    before = reader.place()
    assert not turned(Ctrl)
    assert reader.place() == before
    assert turned(NoMod)
    assert reader.place() != before


def test_the_scroll_bar_reaches_both_ends_and_follows(reader: ReaderText, qtbot: QtBot) -> None:
    bar = reader.verticalScrollBar()
    with qtbot.waitSignal(reader.place_changed):
        bar.setValue(bar.maximum())
    assert reader.visible_span().end == len(text_of(reader))
    assert reader.viewport_fractions()[1] == pytest.approx(1.0)
    bar.setValue(0)
    assert reader.viewport_fractions()[0] == 0.0
    reader.reveal(Span(at(reader, "Paragraph 30"), at(reader, "Paragraph 30") + 5))
    assert 0 < bar.value() < bar.maximum()


def test_fractions_of_the_text_and_back(reader: ReaderText) -> None:
    offset = at(reader, "Paragraph 20")
    fraction = reader.content_fraction(offset)
    assert reader.offset_at_fraction(fraction) == offset
    reader.scroll_to_fraction(fraction)
    assert reader.visible_span().start == offset
    assert reader.viewport_fractions()[0] == pytest.approx(fraction, abs=0.005)


def test_reveal_centres_a_quote_and_puts_the_caret_there(reader: ReaderText) -> None:
    span = mark(MEETING, "far", "Paragraph 30 has several words").span
    reader.reveal(span)
    assert abs(spot(reader, span.start).y() - reader.viewport().height() / 2) < 40
    assert reader.caret() == span.start


def test_a_jump_made_before_the_size_was_known_is_centred_in_the_end(qtbot: QtBot) -> None:
    reader = ReaderText()
    qtbot.addWidget(reader)
    reader.set_look(look())
    reader.set_page(meeting(), NAMES, SIDES)
    span = mark(MEETING, "far", "Paragraph 30 has several words").span
    reader.reveal(span)
    reader.resize(500, 600)
    reader.show()
    assert abs(spot(reader, span.start).y() - 300) < 40


def test_reveal_without_centring_moves_as_little_as_can_be(reader: ReaderText) -> None:
    before = reader.place()
    reader.reveal(Span(3, 9), centre=False)
    assert reader.place() == before
    offset = at(reader, "Paragraph 30")
    reader.reveal(Span(offset, offset + 4), centre=False)
    assert spot(reader, offset).y() > reader.viewport().height() - 40
    reader.reveal(Span(3, 9), centre=False)
    assert spot(reader, 3).y() < 40


def test_a_range_higher_than_the_view_begins_near_its_top(reader: ReaderText) -> None:
    start = at(reader, "Paragraph 5")
    reader.reveal(Span(start, at(reader, "Paragraph 35")))
    assert 0 < spot(reader, start).y() < 100


def test_a_flash_ends_by_itself_and_does_not_begin_without_motion(reader: ReaderText, qtbot: QtBot) -> None:
    reader.reveal(Span(3, 9), flash=True)
    assert reader._flash is None
    reader.set_look(look(motion=True))
    reader.reveal(Span(3, 9), flash=True)
    assert reader._flash == Span(3, 9)
    assert reader._fade.duration() <= 600
    qtbot.waitUntil(lambda: reader._flash is None)


def test_a_filter_shows_some_lines_only(reader: ReaderText) -> None:
    bo = at(reader, "BO:")
    reader.set_shown_lines(frozenset({4, 20, 21}))
    assert reader.visible_span().start == bo
    reader.select_all()
    assert reader.selected_text() == "\n".join(MEETING[n] for n in (4, 20, 21))
    assert reader.find("title", 0) is None
    assert reader.find("Paragraph", 0) == Span(at(reader, "Paragraph 14"), at(reader, "Paragraph 14") + 9)
    keys(reader, Key.Key_Home, modifiers=Ctrl)
    keys(reader, Key.Key_Left, Key.Key_Up)
    assert reader.caret() == bo
    names = [item.name for item in reader.access_items() if item.role == QAccessible.Role.Paragraph]
    assert len(names) == 3
    assert names[1].startswith("Ann Able") is False
    reader.set_shown_lines(frozenset())
    assert reader.visible_span() == Span(0, 0)
    grabbed(reader)
    reader.set_shown_lines(None)
    assert reader.find("title", 0) is not None


def test_a_line_far_too_long_is_laid_out_in_pieces(make: Make) -> None:
    words = "word " * 100_000
    lines = [words + "needle " + words]
    reader = make(page(lines, [mark(lines, "q", "needle")]))
    flow = reader._flow
    assert flow is not None
    assert len(flow.rows) > 400
    span = mark(lines, "q", "needle").span
    reader.reveal(span)
    assert abs(spot(reader, span.start).y() - 200) < 40
    assert [found.quote for found in reader.marks_at(span.start)] == ["q"]
    reader.select(Span(0, 0))
    for _ in range(3):
        keys(reader, Key.Key_PageDown)
    assert reader.caret() > 500
    boundary = flow.layout(1).span.start
    reader.select(Span(boundary, boundary))
    keys(reader, Key.Key_Left)
    assert reader.caret() == boundary - 1
    keys(reader, Key.Key_Right)
    assert reader.caret() == boundary
    assert len(flow._kept) < 200


# Highlights


def test_clicks_cycle_through_the_quotes_beneath(reader: ReaderText) -> None:
    clicked: list[str] = []
    reader.quote_clicked.connect(clicked.append)
    inside = at(reader, "inside") + 1
    for _ in range(3):
        press(reader, inside)
        QTest.qWait(0)
        reader._double = None
    assert clicked == ["inner", "outer", "inner"]
    press(reader, at(reader, "with a part"))
    assert clicked[3:] == ["outer"]


def test_a_first_click_prefers_the_current_issue(reader: ReaderText) -> None:
    clicked: list[str] = []
    reader.quote_clicked.connect(clicked.append)
    reader.set_current(frozenset({"outer"}), None)
    press(reader, at(reader, "inside") + 1)
    assert clicked == ["outer"]


def test_a_click_beside_a_quote_or_a_drag_tells_nothing(reader: ReaderText, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(reader.quote_clicked):
        press(reader, at(reader, "twice"))
        with QTestDrag(reader, spot(reader, at(reader, "one thing"))) as drag:
            drag.to(spot(reader, at(reader, "twice")))
        press(reader, at(reader, "one thing"), Shift)


def test_enter_is_a_click_on_the_quote_at_the_caret(reader: ReaderText, qtbot: QtBot) -> None:
    reader.select(Span(at(reader, "one thing"), at(reader, "one thing")))
    with qtbot.waitSignal(reader.quote_clicked) as told:
        keys(reader, Key.Key_Return)
    assert told.args == ["once"]


def test_next_and_previous_mark(reader: ReaderText) -> None:
    every = frozenset({"outer", "inner", "once", "far", "absent"})
    order, offset = [], 0
    while (found := reader.next_mark(offset, every)) is not None:
        order.append(found.quote)
        offset = found.span.start
    assert order == ["once", "outer", "inner", "far"]
    found = reader.previous_mark(offset, every)
    assert found is not None
    assert found.quote == "inner"
    assert reader.previous_mark(0, every) is None
    assert reader.next_mark(0, frozenset({"far"})) == reader.next_mark(5, frozenset({"far"}))


def test_marks_that_begin_together_are_all_visited(make: Make) -> None:
    lines = ["the same beginning of both"]
    reader = make(page(lines, [mark(lines, "long", "the same beginning"), mark(lines, "short", "the same")]))
    both = frozenset({"long", "short"})
    reader.set_current(both, "long")
    after, before = reader.next_mark(0, both), reader.previous_mark(0, both)
    assert after is not None
    assert after.quote == "short"
    assert before is None


def test_the_tool_tip_lists_the_quotes_as_plain_text(reader: ReaderText, monkeypatch: pytest.MonkeyPatch) -> None:
    reader.describe = lambda quote: f"<b>{quote}</b>"
    point = spot(reader, at(reader, "inside") + 1)
    assert reader.tip_at(point) == "<p>&lt;b&gt;inner&lt;/b&gt;<br>&lt;b&gt;outer&lt;/b&gt;</p>"
    assert reader.tip_at(spot(reader, at(reader, "twice"))) == ""
    assert reader.tip_at(QPoint(2, 2)) == ""
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _point, text, _widget: told.append(text))
    help_event = QHelpEvent(QEvent.Type.ToolTip, point, reader.viewport().mapToGlobal(point))
    QApplication.sendEvent(reader.viewport(), help_event)
    assert told == [reader.tip_at(point)]


# Painting


def row_of_pixels(image: QImage, x: range, y: int) -> set[str]:
    return {image.pixelColor(n, y).name() for n in x}


def around(reader: ReaderText, words: str) -> tuple[range, int]:
    """The columns of some words on one line, and the top of that line."""
    start = spot(reader, at(reader, words))
    end = spot(reader, at(reader, words) + len(words) - 1)
    assert start.y() == end.y()
    flow = reader._flow
    assert flow is not None
    return range(start.x(), end.x()), start.y() - flow.style.pitch // 2


def colours_below(reader: ReaderText, words: str) -> set[str]:
    x, top = around(reader, words)
    assert reader._flow is not None
    image = grabbed(reader)
    return {name for y in range(top + 1, top + reader._flow.style.pitch + 6) for name in row_of_pixels(image, x, y)}


def test_current_quotes_have_fill_and_line_and_others_only_a_faint_line(reader: ReaderText) -> None:
    theme = look().theme
    words = "say\u00a0one thing"
    colours = colours_below(reader, words)
    assert theme.first_fill.name() not in colours
    assert theme.first.name() not in colours
    reader.set_current(frozenset({"once"}), None)
    colours = colours_below(reader, words)
    assert {theme.first_fill.name(), theme.first.name()} <= colours


def test_the_selected_quote_is_outlined_in_ink(reader: ReaderText) -> None:
    reader.set_current(frozenset({"once"}), "once")
    x, top = around(reader, "say\u00a0one thing")
    image = grabbed(reader)
    edge = {y: row_of_pixels(image, x, y) for y in range(top - 3, top + 4)}
    assert {look().theme.ink.name()} in edge.values()


def test_reported_words_have_a_broken_line(reader: ReaderText) -> None:
    reader.reveal(Span(at(reader, "Paragraph 30"), at(reader, "Paragraph 30") + 3))
    reader.set_current(frozenset({"far", "outer"}), None)

    def longest(words: str) -> int:
        x, top = around(reader, words)
        image, colour, best = grabbed(reader), look().theme.second.name(), 0
        for y in range(top, top + 24):
            run = 0
            for n in x:
                run = run + 1 if image.pixelColor(n, y).name() == colour else 0
                best = max(best, run)
        return best

    assert 2 <= longest("Paragraph 30 has") < 10
    reader.reveal(Span(at(reader, "with a part"), at(reader, "with a part") + 3))
    assert longest("with a part") > 40


def test_overlapping_quotes_have_lines_of_their_own(reader: ReaderText) -> None:
    reader.set_current(frozenset({"outer", "inner"}), None)
    colours = colours_below(reader, "inside")
    assert {look().theme.second.name(), look().theme.both.name()} <= colours


def test_hits_and_selection_are_painted(reader: ReaderText) -> None:
    theme = look().theme
    span = Span(at(reader, "twice"), at(reader, "twice") + 5)
    reader.set_hits(Spans([span]))
    assert theme.flash.name() in colours_below(reader, "twice")
    reader.set_hits(Spans())
    reader.select(Span(span.start - 5, span.end + 5))
    colours = colours_below(reader, "twice")
    assert theme.selection.name() in colours
    assert theme.flash.name() not in colours


def test_unspoken_words_are_grey_and_titles_have_their_sides_colour(reader: ReaderText) -> None:
    theme = look().theme
    darkest = min((QColor(name) for name in colours_below(reader, "ANN:")), key=QColor.lightness)
    assert abs(darkest.lightness() - theme.grey.lightness()) < 12  # its strokes are thin, and smoothed at their edges
    assert darkest.lightness() > theme.ink.lightness() + 12
    _, top = around(reader, "ANN:")
    image = grabbed(reader)
    above = {name for y in range(top - 22, top) for name in row_of_pixels(image, range(300), y)}
    assert theme.first.name() in above


def test_paragraph_numbers_stand_in_the_margin(reader: ReaderText) -> None:
    assert reader._flow is not None
    _, top = around(reader, "ANN:")
    margin = range(3, reader._flow.style.left - 4)
    image = grabbed(reader)
    paper = look().theme.panel.name()
    assert {name for y in range(top, top + 22) for name in row_of_pixels(image, margin, y)} != {paper}
    assert {name for y in range(3, 20) for name in row_of_pixels(image, margin, y)} == {paper}


def test_the_focus_is_seen(reader: ReaderText, qtbot: QtBot) -> None:
    corner = QPoint(1, 1)
    reader.clearFocus()
    assert grabbed(reader).pixelColor(corner).name() == look().theme.panel.name()
    reader.activateWindow()
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    assert grabbed(reader).pixelColor(corner).name() == look().theme.ink.name()
    caret = reader._caret_rect().center().toPoint()
    assert grabbed(reader).pixelColor(caret) == QColor(look().theme.ink)


@pytest.mark.parametrize("zoom", [50, 100, 200, 400])
def test_no_line_is_wider_than_the_column(make: Make, zoom: int) -> None:
    reader = make(width=480, zoom=zoom)
    flow = reader._flow
    assert flow is not None
    assert flow.style.left + flow.style.column <= reader.viewport().width()
    for row in range(6):
        layout = flow.layout(row)
        for line in range(layout.lines):
            assert layout.layout.lineAt(line).naturalTextWidth() <= flow.style.column + 1


def test_titles_may_be_given(make: Make) -> None:
    reader = make()
    reader.set_page(meeting(), NAMES, SIDES, ["Ann · own words", "Bo · via interpreter"])
    names = [item.name for item in reader.access_items()]
    assert any(name.startswith("Ann · own words") for name in names)


# For a screen reader


def test_paragraphs_and_highlights_in_sight_are_children(reader: ReaderText) -> None:
    reader.describe = lambda quote: f"U.S. · Taiwan · {quote}"
    interface = QAccessible.queryAccessibleInterface(reader)
    assert interface.role() == QAccessible.Role.Document
    assert interface.text(QAccessible.Text.Name) == "Source text: A meeting"
    children = [interface.child(n) for n in range(interface.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert names[0] == MEETING[0]
    assert names[1].startswith("Ann Able. ¶1: ANN: We say")
    assert names[2] == "U.S. · Taiwan · once"
    assert [child.role() for child in children[:3]] == [
        QAccessible.Role.Heading,
        QAccessible.Role.Paragraph,
        QAccessible.Role.Link,
    ]
    assert [interface.indexOfChild(child) for child in children] == list(range(len(children)))
    screen = QRect(reader.viewport().mapToGlobal(QPoint()), reader.viewport().size())
    assert all(screen.contains(child.rect()) for child in children)
    where = reader.viewport().mapToGlobal(spot(reader, at(reader, "one thing")))
    assert interface.childAt(where.x(), where.y()).text(QAccessible.Text.Name) == names[2]
    assert all(child.parent() is not None and child.childCount() == 0 for child in children)
    assert interface.childAt(-5000, 0) is None


def test_the_child_with_the_caret_has_the_focus(reader: ReaderText, qtbot: QtBot) -> None:
    interface = QAccessible.queryAccessibleInterface(reader)
    reader.clearFocus()
    assert interface.focusChild() is None
    reader.activateWindow()
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    reader.select(Span(at(reader, "one thing"), at(reader, "one thing")))
    focused = interface.focusChild()
    assert focused is not None
    assert focused.text(QAccessible.Text.Name) == "once"
    assert focused.text(QAccessible.Text.Description) == ""
    assert focused.state().focused
    assert focused.state().readOnly
    assert focused.window() == interface.window()


def test_children_follow_the_scrolling_and_are_let_go(reader: ReaderText) -> None:
    interface = QAccessible.queryAccessibleInterface(reader)
    first = interface.child(0)
    for step in range(12):
        reader.scroll_to_fraction(step / 12)
        names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
        assert len(set(names)) == len(names)
    assert interface.indexOfChild(first) == -1
    assert interface.child(999) is None


def test_the_caret_tells_which_quotes_it_is_in(reader: ReaderText, qtbot: QtBot) -> None:
    reader.describe = lambda quote: f"about {quote}"
    start = at(reader, "inside")
    reader.select(Span(start - 1, start - 1))
    with qtbot.waitSignal(reader.caret_moved) as told:
        keys(reader, Key.Key_Right)
    assert told.args == [start]
    assert reader.accessibleDescription() == "about inner; about outer"
    keys(reader, Key.Key_Home, modifiers=Ctrl)
    assert reader.accessibleDescription() == ""


def test_what_the_caret_passes_is_said(reader: ReaderText, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr("desktop_app.views.reader_text.announce", lambda _widget, text: said.append(text))
    keys(reader, Key.Key_Right)
    keys(reader, Key.Key_Right, modifiers=Ctrl)
    keys(reader, Key.Key_Down, Key.Key_Down)
    assert said[:2] == ["T", "he "]
    assert said[-1].startswith("ANN: We say")


def test_a_reader_that_is_gone_leaves_no_children(qtbot: QtBot) -> None:
    reader = ReaderText()
    reader.resize(300, 200)
    reader.set_look(look())
    reader.set_page(page(["some text"], (), [turn(0, 9, "ann")]), NAMES, SIDES)
    child = QAccessible.queryAccessibleInterface(reader).child(0)
    assert child.isValid()
    reader.deleteLater()
    QApplication.sendPostedEvents(reader, QEvent.Type.DeferredDelete.value)
    assert not child.isValid()


def test_sides_of_speakers_nobody_named(make: Make) -> None:
    reader = make(page(["STAFF: Thank you."], (), [turn(0, 17, "staff")]))
    assert reader.access_items()[0].name.startswith("staff. ¶1")
    assert Side.FIRST in SIDES.values()


def test_a_place_that_no_longer_exists(reader: ReaderText) -> None:
    reader.restore(ReaderPlace(10**9, 10**6))
    assert reader.visible_span().end == len(text_of(reader))
    reader.restore(ReaderPlace(0, -(10**6)))
    assert reader.visible_span().start == 0
