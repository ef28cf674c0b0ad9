"""The matrix is walked, sorted, copied and paired, shows what its cells hold, and says so to whoever cannot see it."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPainter,
    QPicture,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.facets import Facet, facet_of, usual_columns
from desktop_app.engine.history import Place, View
from desktop_app.engine.matrix import Reckoning, State, matrix
from desktop_app.model.dossier import Dossier, Voice
from desktop_app.qt.look import Look
from desktop_app.qt.matrix_model import TOTALS
from desktop_app.qt.session import Opened, Session
from desktop_app.views.matrix import MatrixView
from desktop_app.views.matrix_menu import head_menu
from desktop_app.views.silence_card import hatch
from tests.ui import active, bundled, count, look, mapped, opening, picture, river

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
)  # fmt: skip
ACROSS, ASIDE = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
ACCESSIBLE, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


class Window(QWidget):
    """Holds a view, hears what it wants and the keys that it leaves to its window."""

    def __init__(self, opened: Opened, look: Look) -> None:
        super().__init__()
        self.view = MatrixView(self)
        self.wishes: list[tuple[object, ...]] = []
        self.heard: list[str] = []
        for name in ("quote_wanted", "card_wanted", "issue_wanted", "columns_wanted"):
            getattr(self.view, name).connect(lambda *values, name=name: self.wishes.append((name, *values)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.resize(900, 600)
        self.view.show_session(opened, place_in(opened), look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.text())


def place_in(opened: Opened, issue: str = "") -> Place:
    """Where a session begins, or on an issue its first quote."""
    named = issue or opened.rows[0].issue
    quote = next(iter(opened.desk.quotes_on(named)))
    return Place(named, quote.id, quote.source, view=View.MATRIX)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window(bundled(), look())
    qtbot.addWidget(made)
    active(qtbot, made)
    made.view.setFocus()
    return made


@pytest.fixture
def view(window: Window) -> MatrixView:
    return window.view


def press(view: MatrixView, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(view.table, key, modifier)


def column_of(view: MatrixView, *facet: object) -> int:
    return view.table.table.facets.index(Facet(*facet))  # type: ignore[arg-type]


def box(view: MatrixView, issue: str, column: int) -> QRect:
    """A cell's box in the viewport, in sight."""
    index = view.table.table.index(view.table.table.row_of(issue), column)
    view.table.scrollTo(index)
    return view.table.visualRect(index)


def click(view: MatrixView, issue: str, column: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.table.viewport(), Left, modifier, box(view, issue, column).center())


def click_head(view: MatrixView, column: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    heads = view.table.heads
    view.table.scrollTo(view.table.table.index(1, column))
    spot = QPoint(heads.sectionViewportPosition(column) + 20, 20)
    QTest.mouseClick(heads.viewport(), Left, modifier, spot)


def current(view: MatrixView) -> tuple[str, int]:
    at = view.table.currentIndex()
    return view.table.table.issue_at(at.row()), at.column()


def strongest(issue: str, column: int) -> str:
    found = matrix(bundled().desk)
    quote = next(row for row in found.rows if row.issue == issue).cells[column].strongest
    assert quote is not None
    return quote.id


# Going to cells


def test_a_click_shows_the_cells_strongest_quote_and_its_issue(window: Window) -> None:
    click(window.view, "order", 3)
    click(window.view, "order", 3)
    wish = ("quote_wanted", strongest("order", 3), "order")
    assert window.wishes == [wish, wish], "the same cell again shows it again"


def test_arrows_walk_the_cells_and_enter_opens_the_card(window: Window) -> None:
    press(window.view, Key.Key_Down, Key.Key_Return)
    assert window.wishes == [
        ("quote_wanted", strongest("hong-kong", 0), "hong-kong"),
        ("card_wanted", strongest("hong-kong", 0), "hong-kong"),
    ]


def test_a_double_click_opens_the_card(window: Window) -> None:
    spot = box(window.view, "trade", 0).center()
    QTest.mouseClick(window.view.table.viewport(), Left, NONE, spot)
    QTest.mouseDClick(window.view.table.viewport(), Left, NONE, spot)
    assert ("card_wanted", strongest("trade", 0), "trade") in window.wishes


def test_a_cell_without_quotes_leads_to_its_issue_and_its_finding(window: Window) -> None:
    silent, empty = 0, column_of(window.view, "us", Voice.PRESS)
    for column in (silent, empty):
        window.wishes.clear()
        window.view.set_place(place_in(bundled(), "taiwan"))
        click(window.view, "tibet", column)
        assert window.wishes == [("issue_wanted", "tibet")]
        press(window.view, Key.Key_Enter)
        assert window.wishes[1:] == [("columns_wanted", *usual_columns(bundled().dossier), "tibet")]


def test_an_empty_cell_of_the_issue_that_is_shown_asks_for_nothing(window: Window) -> None:
    press(window.view, Key.Key_Right, Key.Key_Right)
    assert [name for name, *_ in window.wishes] == ["quote_wanted"]
    assert current(window.view) == ("taiwan", 2)


def test_totals_are_walked_and_ask_for_nothing(window: Window) -> None:
    press(window.view, Key.Key_Up, Key.Key_Right, Key.Key_Return)
    assert current(window.view) == ("", 1)
    assert window.wishes == []


def test_a_click_on_a_title_goes_to_the_issue(window: Window) -> None:
    titles = window.view.table.titles
    row = window.view.table.table.row_of("xinjiang")
    QTest.mouseClick(titles.viewport(), Left, NONE, QPoint(40, titles.sectionViewportPosition(row) + 20))
    assert window.wishes == [("issue_wanted", "xinjiang")]
    assert current(window.view) == ("xinjiang", 0)


def test_letters_and_digits_are_left_to_the_window(window: Window) -> None:
    QTest.keyClicks(window.view.table, "3lB")
    assert window.heard == ["3", "l", "B"]
    assert window.wishes == []


def test_a_place_from_outside_moves_the_mark_and_neither_focus_nor_wishes(window: Window) -> None:
    other = QWidget(window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    other.setFocus()
    quote = bundled().desk.quotes[strongest("dialogue", 4)]
    window.view.set_place(replace(place_in(bundled(), "dialogue"), quote=quote.id))
    assert current(window.view) == ("dialogue", column_of(window.view, "cn", Voice.READOUT))
    assert window.view.table.visualRect(window.view.table.currentIndex()).isValid()
    assert window.view.table.titles.current == window.view.table.table.row_of("dialogue")
    assert window.wishes == []
    assert other.hasFocus()


@pytest.fixture
def session(view: MatrixView) -> Iterator[Session]:
    """A session that does what the view wants and tells it what came of it."""
    held = Session(bundled(), "en")
    held.show_view(View.MATRIX)
    view.quote_wanted.connect(held.go_to_quote)
    view.issue_wanted.connect(held.go_to_issue)
    held.changed.connect(lambda _: view.set_place(held.place))
    yield held
    held.deleteLater()


def test_the_session_follows_cell_by_cell_and_the_cell_stays_where_it_was_put(
    view: MatrixView, session: Session
) -> None:
    for keys in ("DDDLDRRRDDUU", "RRRDDDDDLLUU"):
        for key in keys:
            press(view, {"D": Key.Key_Down, "U": Key.Key_Up, "L": Key.Key_Left, "R": Key.Key_Right}[key])
            at = view.table.currentIndex()
            row = view.table.table.row_at(at.row())
            if row is not None:
                assert session.place.issue == row.issue
                quote = row.cells[at.column()].strongest
                assert quote is None or session.place.quote == quote.id
    session.go_back()
    back = session.desk.quotes[session.place.quote or ""]
    assert current(view)[1] == view.table.table.facets.index(facet_of(session.desk.dossier, back))
    assert current(view)[0] == session.place.issue


# Sorting


def test_a_click_on_a_head_sorts_then_turns_round_then_brings_the_dossiers_order_back(view: MatrixView) -> None:
    model = view.table.table
    before = [row.issue for row in model.rows]
    seen = []
    for _ in range(3):
        click_head(view, 3)
        seen.append([row.cells[3].words for row in model.rows])
    assert seen[0] == sorted(seen[0], reverse=True)
    assert seen[1] == seen[0][::-1]
    assert [row.issue for row in model.rows] == before
    assert seen[0] != seen[2]


def test_s_sorts_by_the_column_of_the_current_cell_and_the_corner_undoes_it(window: Window) -> None:
    press(window.view, Key.Key_S)
    model, corner = window.view.table.table, window.view.table.findChild(QAbstractButton)
    words = [row.cells[0].words for row in model.rows]
    assert words == sorted(words, reverse=True)
    assert current(window.view) == ("taiwan", 0), "the cell goes along with its row"
    assert window.view.table.titles.current == model.row_of("taiwan")
    assert isinstance(corner, QAbstractButton)
    assert corner.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert corner.accessibleName() == "In the dossier’s order"
    QTest.mouseClick(corner, Left)
    assert model.sorted_by is None
    assert corner.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert window.wishes == []


# Two columns against each other


@pytest.mark.parametrize("modifier", [CTRL, SHIFT])
def test_two_heads_clicked_with_a_key_held_are_compared(window: Window, modifier: Qt.KeyboardModifier) -> None:
    view = window.view
    click_head(view, 3, modifier)
    assert "China · via interpreter" in view.hint.text()
    assert window.wishes == []
    click_head(view, 4, modifier)
    pair = Facet("cn", Voice.INTERPRETED), Facet("cn", Voice.READOUT)
    assert window.wishes == [("columns_wanted", *pair, "taiwan")]
    assert view.table.table.sorted_by is None
    assert "China" not in view.hint.text()


def test_space_in_two_columns_compares_them_on_the_row(window: Window) -> None:
    press(window.view, Key.Key_Down, Key.Key_Space, Key.Key_Right, Key.Key_Space)
    pair = Facet("us", Voice.OWN), Facet("us", Voice.REPORTED, "cn")
    assert [wish for wish in window.wishes if wish[0] == "columns_wanted"] == [("columns_wanted", *pair, "hong-kong")]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Escape])
def test_a_column_that_was_chosen_can_be_let_go(window: Window, key: Qt.Key) -> None:
    press(window.view, Key.Key_Space)
    assert window.view.table.heads.chosen == 0
    press(window.view, key)
    assert window.view.table.heads.chosen == -1
    assert window.wishes == []
    assert window.heard == []


def test_the_menu_of_a_column_offers_every_other_one(window: Window) -> None:
    menu = head_menu(window.view.table, 1)
    (others,) = (action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(others, QMenu)
    names = [window.view.table.table.headerData(n, ACROSS) for n in range(8) if n != 1]
    assert [action.text() for action in others.actions()] == names
    others.actions()[2].trigger()
    facets = window.view.table.table.facets
    assert window.wishes == [("columns_wanted", facets[1], facets[3], "taiwan")]


# Copying


def copied() -> list[list[str]]:
    return list(csv.reader(io.StringIO(QGuiApplication.clipboard().text(), newline=""), delimiter="\t"))


def test_with_one_cell_chosen_the_whole_table_is_copied_as_it_is_sorted(view: MatrixView) -> None:
    press(view, Key.Key_S)
    press(view, Key.Key_C, modifier=CTRL)
    model, rows = view.table.table, copied()
    assert rows[0] == ["Issue", *(model.headerData(n, ACROSS) for n in range(model.columnCount()))]
    assert [row[0] for row in rows[1:]] == [model.headerData(n, ASIDE) for n in range(model.rowCount())]
    assert rows[1][1] == "47 · 1,220 words"
    assert {len(row) for row in rows} == {1 + model.columnCount()}
    tibet = rows[model.row_of("tibet") + 1]
    assert tibet[1:4] == ["silent", "1 · 9 words", "–"]


def test_chosen_cells_are_copied_with_their_heads(view: MatrixView) -> None:
    press(view, Key.Key_Down)
    press(view, Key.Key_Down, Key.Key_Right, modifier=SHIFT)
    press(view, Key.Key_C, modifier=CTRL)
    rows = copied()
    assert [row[0] for row in rows] == ["Issue", "Hong Kong", "Xinjiang"]
    assert rows[0][1:] == ["United States · own words", "United States · reported by China"]
    assert rows[1][1:] == ["3 · 59 words", "–"]
    data = bytes(QGuiApplication.clipboard().mimeData().data("text/csv").data())
    cells = list(csv.reader(io.StringIO(data.decode(), newline="")))
    assert [row[0] for row in cells[1:]] == ["Hong Kong", "Hong Kong", "Xinjiang", "Xinjiang"]
    assert cells[1][6] == strongest("hong-kong", 0)
    assert cells[1][7] == bundled().desk.quotes[strongest("hong-kong", 0)].selector.exact


def test_no_title_breaks_out_of_the_table_that_is_copied(qtbot: QtBot) -> None:
    odd: Dossier = mapped(river(), lambda text: f'=1+1\t"{text}"\r\nmore\u2028')
    view = shown(qtbot, opening(odd))
    press(view, Key.Key_C, modifier=CTRL)
    rows = copied()
    assert {len(row) for row in rows} == {1 + view.table.table.columnCount()}
    assert len(rows) == 1 + view.table.table.rowCount()
    assert all(not cell.startswith("=") for row in rows for cell in row)
    assert "The river" in rows[2][0]


# What is shown


def shown(qtbot: QtBot, opened: Opened, look: Look = look(), size: tuple[int, int] = (1100, 600)) -> MatrixView:  # noqa: B008
    window = Window(opened, look)
    qtbot.addWidget(window)
    window.resize(*size)
    active(qtbot, window)
    return window.view


def cell(view: MatrixView, issue: str, column: int) -> QImage:
    seen = box(view, issue, column)
    return picture(view.table.viewport()).copy(seen)


def runs(image: QImage, colour: QColor) -> list[int]:
    """How long the longest run of a colour is in each row of pixels that has one."""
    found = []
    for y in range(image.height()):
        best = here = 0
        for x in range(image.width()):
            here = here + 1 if image.pixelColor(x, y) == colour else 0
            best = max(best, here)
        found += [best] if best else []
    return found


def test_bars_are_solid_for_own_words_and_framed_for_reported_ones_on_one_scale(view: MatrixView) -> None:
    theme, frame = look().theme, view.table.heads.painting
    assert frame is not None
    for issue, column, colour in (("standing", 0, theme.first), ("standing", 3, theme.second)):
        found = runs(cell(view, issue, column), colour)
        words = next(r for r in matrix(bundled().desk).rows if r.issue == issue).cells[column].words
        assert len(found) == frame.frame.bar
        assert all(abs(run - words * frame.frame.scale) <= 2 for run in found)
    framed = cell(view, "dialogue", column_of(view, "both", Voice.REPORTED, "cn"))
    assert count(framed, theme.both) > 10
    high = [sum(framed.pixelColor(x, y) == theme.both for y in range(20, 34)) for x in range(8, framed.width())]
    assert max(high) < frame.frame.bar or sum(h >= frame.frame.bar - 1 for h in high) <= 2, "hollow between its ends"


def test_silence_is_hatched_and_emptiness_is_not(view: MatrixView) -> None:
    view.table.clearSelection()
    hatched, empty = cell(view, "tibet", 0), cell(view, "tibet", 2)
    line = look().theme.edge
    assert max(runs(hatched, line)) > 80
    assert runs(empty, line) == [] or max(runs(empty, line)) < 20


@pytest.mark.parametrize("zoom", [50, 100, 200, 300])
def test_every_figure_head_and_title_has_room_at_every_zoom(qtbot: QtBot, zoom: int) -> None:
    view = shown(qtbot, bundled(), look(zoom=zoom), (760, 600))
    painting = view.table.heads.painting
    assert painting is not None
    frame = painting.frame
    assert all(width - 16 >= frame.words for width in frame.columns)
    assert all(height >= frame.line + frame.bar + frame.said for height in frame.rows()[1:])
    assert frame.titles <= 0.5 * view.width()
    assert view.table.titles.width() == frame.titles
    assert [view.table.heads.sectionSize(n) for n in range(8)] == frame.columns


def test_the_titles_stay_while_the_columns_move(view: MatrixView) -> None:
    bar = view.table.horizontalScrollBar()
    assert bar.maximum() > 0
    before = picture(view.table.titles.viewport()).copy(0, 0, view.table.titles.width() - 2, 300)
    bar.setValue(bar.maximum())
    assert picture(view.table.titles.viewport()).copy(0, 0, view.table.titles.width() - 2, 300) == before
    assert view.table.titles.shaded


def test_wide_windows_show_every_column(qtbot: QtBot) -> None:
    view = shown(qtbot, bundled(), size=(1500, 600))
    assert view.table.horizontalScrollBar().maximum() == 0


def test_another_look_or_language_keeps_order_cell_and_scrolling(window: Window) -> None:
    view = window.view
    press(view, Key.Key_S)
    view.set_place(place_in(bundled(), "trade"))
    view.table.horizontalScrollBar().setValue(60)
    at, rows = current(view), view.table.table.rows
    window.wishes.clear()
    view.show_session(bundled(), place_in(bundled(), "trade"), look("dark"))
    assert (current(view), view.table.table.rows) == (at, rows)
    assert view.table.horizontalScrollBar().value() == 60
    assert picture(view).pixelColor(3, 3) == look("dark").theme.panel
    chinese = replace(bundled(), rows=opening(bundled().dossier, "zh-Hans").rows)
    view.show_session(chinese, place_in(bundled(), "trade"), look(language="zh-Hans"))
    assert (current(view), view.table.table.rows) == (at, rows)
    assert view.table.table.headerData(view.table.table.row_of("taiwan"), ASIDE) == "台湾"
    assert window.wishes == []


def with_voice(*changes: tuple[str, Voice]) -> Opened:
    """The small dossier with some quotes in other voices."""
    wanted = dict(changes)
    quotes = tuple(replace(q, voice=wanted.get(q.id, q.voice)) for q in river().quotes)
    return opening(replace(river(), quotes=quotes))


OTHERS = {
    "river": lambda: opening(river()),
    "both publish readouts": lambda: with_voice(("q-concerns", Voice.READOUT)),
    "press": lambda: with_voice(("q-stay", Voice.PRESS), ("q-ours", Voice.PRESS)),
    "one facet": lambda: opening(replace(river(), quotes=river().quotes[:1], positions=(), links=())),
    "no quotes": lambda: opening(replace(river(), quotes=(), positions=(), links=())),
}


@pytest.mark.parametrize("name", OTHERS)
def test_it_works_for_every_dossier(qtbot: QtBot, name: str) -> None:
    opened = OTHERS[name]()
    place = Place(opened.rows[0].issue, None, opened.dossier.sources[0].id)
    window = Window(bundled(), look())
    qtbot.addWidget(window)
    active(qtbot, window)
    view = window.view
    view.show_session(opened, place, look())
    view.setFocus()
    model = view.table.table
    # On a busy machine words are counted in more than one slice.
    qtbot.waitUntil(lambda: model.facets == opened.desk.facets)
    press(view, Key.Key_S, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Return, Key.Key_Space)
    press(view, Key.Key_C, modifier=CTRL)
    assert len(copied()) == 1 + model.rowCount()
    assert painted(view).width() == view.plot_size().width()
    states = [cell.state for row in model.rows for cell in row.cells]
    claimed = [p for p in opened.dossier.positions if p.silence]
    assert (State.SILENT in states) == bool(claimed)


def test_a_large_dossier_is_counted_in_slices_while_the_window_lives(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.views.matrix._SLICE", 0.0)
    opened = opening(bundled().dossier)
    steps = []
    real = Reckoning.step

    def step(made: Reckoning) -> bool:
        steps.append(made.part)
        return real(made)

    monkeypatch.setattr(Reckoning, "step", step)
    window = Window(opened, look())
    qtbot.addWidget(window)
    window.show()
    assert len(steps) == 1
    assert "Counting words" in window.view.hint.text()
    assert not window.view.table.isVisible()
    window.view.set_place(place_in(opened, "trade"))
    qtbot.waitUntil(window.view.table.isVisible)
    assert len(steps) > 26
    assert current(window.view)[0] == "trade"


def test_who_cannot_wait_gets_all_of_it_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.views.matrix._SLICE", 0.0)
    opened = opening(bundled().dossier)
    window = Window(opened, look())
    qtbot.addWidget(window)
    _, rows = window.view.plot_table()
    assert len(rows) == (26 + 1) * 8
    assert window.view.table.table.matrix is not None


# On paper and in files


def painted(view: MatrixView) -> QImage:
    size = view.plot_size()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    with QPainter(image) as painter:
        view.paint_plot(painter)
    return image


def test_the_whole_is_painted_without_scrolling_choice_or_focus(view: MatrixView) -> None:
    image = painted(view)
    assert count(image, QColor("magenta")) == 0
    press(view, Key.Key_End, Key.Key_Space)
    view.table.horizontalScrollBar().setValue(200)
    assert painted(view) == image
    breaks = view.plot_breaks()
    assert len(breaks) == view.table.table.rowCount()
    assert list(breaks) == sorted(breaks)
    assert image.height() - 20 < breaks[-1] < image.height()
    assert all(image.pixelColor(60, at - 1) != look().theme.panel for at in breaks), "a row ends with a line"
    assert bundled().dossier.title["en"] in view.plot_title()


def test_a_page_of_it_looks_like_that_part_of_the_whole(view: MatrixView) -> None:
    image, (top, bottom) = painted(view), view.plot_breaks()[4:12:7]
    page = QImage(image.size(), QImage.Format.Format_RGB32)
    with QPainter(page) as painter:
        painter.setClipRect(QRect(0, top, image.width(), bottom - top))
        view.paint_plot(painter)
    part = QRect(0, top, image.width(), bottom - top)
    assert page.copy(part) == image.copy(part)


def test_the_table_that_is_exported_has_each_cell_with_its_quote_whole(view: MatrixView) -> None:
    columns, rows = view.plot_table()
    assert len(rows) == 8 * 27
    assert all(len(row) == len(columns) for row in rows)
    desk, found = bundled().desk, matrix(bundled().desk)
    quoted = {row[columns.index("quote id")]: row[columns.index("strongest quote")] for row in rows}
    assert all(words == desk.quotes[str(quote)].selector.exact for quote, words in quoted.items() if quote)
    cells = [cell for row in found.rows for cell in row.cells]
    assert [row[3:6] for row in rows[: len(cells)]] == [(c.quotes, c.words, c.state.value) for c in cells]
    assert [row[3:5] for row in rows[len(cells) :]] == [(t.quotes, t.words) for t in found.totals]


# For whoever cannot see it


def nodes(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for n in range(found.childCount()):
        if (child := found.child(n)) is not None:
            yield child
            yield from nodes(child)


def test_every_cell_and_head_has_a_name(view: MatrixView) -> None:
    found = QAccessible.queryAccessibleInterface(view.table)
    assert found is not None
    assert (found.role(), found.text(QAccessible.Text.Name)) == (QAccessible.Role.Table, "Matrix")
    named: dict[QAccessible.Role, list[str]] = {}
    for node in nodes(found):
        named.setdefault(node.role(), []).append(node.text(QAccessible.Text.Name))
    model, role = view.table.table, QAccessible.Role
    assert len(named[role.Cell]) == model.rowCount() * model.columnCount()
    assert all(all(names) for part, names in named.items() if part in (role.Cell, role.RowHeader, role.ColumnHeader))
    quote = bundled().desk.quotes[strongest("taiwan", 0)].selector.exact
    assert f"Taiwan, United States · own words: 3 quotes, 59 words. “{quote}”" in named[role.Cell]
    assert "Tibet, United States · own words: silent" in named[role.Cell]
    assert "Taiwan, China · press report: No quotes in this voice on this issue" in named[role.Cell]
    assert "All issues, China · readout: 60 quotes, 1,858 words" in named[role.Cell]
    assert "United States · reported by China" in named[role.ColumnHeader]
    assert any(name.startswith("Taiwan. Main issues. In their own words 9 quotes") for name in named[role.RowHeader])


def test_tips_say_more_and_cannot_be_taken_for_markup(qtbot: QtBot) -> None:
    odd: Dossier = mapped(river(), lambda text: f"<b>{text}</b>")
    model = shown(qtbot, opening(odd)).table.table
    tips = [model.index(n, m).data(TIP) for n in range(1, model.rowCount()) for m in range(model.columnCount())]
    tips += [model.headerData(n, ACROSS, TIP) for n in range(model.columnCount())]
    tips += [model.headerData(n, ASIDE, TIP) for n in range(1, model.rowCount())]
    assert all(tip.startswith("<p>") and "&lt;b&gt;" in tip for tip in tips if "Both sides" not in tip)
    assert not any("<b>" in tip for tip in tips)
    assert any("We have deep concerns about the river." in tip for tip in tips)
    assert model.index(TOTALS, 0).data(TIP) is None


def test_in_little_room_the_rows_have_it_all_unless_a_column_waits(qtbot: QtBot) -> None:
    view = shown(qtbot, bundled(), look(zoom=200), (760, 330))
    assert not view.hint.isVisible()
    press(view, Key.Key_Space)
    assert view.hint.isVisible()
    press(view, Key.Key_Escape)
    assert not view.hint.isVisible()
    assert shown(qtbot, bundled(), size=(760, 330)).hint.isVisible()


def test_the_hatching_of_a_drawing_stays_in_its_box(qapp: object) -> None:
    found = QPicture()
    with QPainter(found) as painter:
        hatch(painter, QRectF(10, 10, 60, 30), look())
    assert QRect(10, 10, 60, 30).contains(found.boundingRect())
