"""The terms view: what it lists, what it says of it, and where its lines lead."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.history import Place
from desktop_app.engine.tokens import BY_CHARACTERS
from desktop_app.model.dossier import Voice
from desktop_app.qt import slices
from desktop_app.qt.line_model import Place as LinePart
from desktop_app.qt.session import Opened
from desktop_app.qt.term_model import Part, TermPhrases
from desktop_app.shell import plots
from desktop_app.views import terms
from desktop_app.views.stop_words import StopWordsDialog
from desktop_app.views.term_controls import KEYNESS, LEAST, LONGEST
from desktop_app.views.term_paint import PAD, term_widths
from desktop_app.views.terms import TermsView
from tests.bench import grow
from tests.ui import active, bundled, count, look, opening, picture, river, theme

HERE = Place("taiwan", None, "transcript")
TERM, FIRST, SECOND = Part.TERM, Part.FIRST, Part.SECOND


Make = Callable[..., TermsView]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """Makes a view on a dossier, all counted."""

    def made(shown: Opened | None = None, place: Place = HERE, **looks: object) -> TermsView:
        view = TermsView()
        qtbot.addWidget(view)
        view.resize(760, 560)
        view.show()
        view.show_session(shown or bundled(), place, look(**looks))  # type: ignore[arg-type]
        view.finish()
        return view

    return made


def listed(view: TermsView) -> list[str]:
    return [row.text for row in view.table.terms.rows]


def choose(view: TermsView, text: str) -> None:
    """Go to a term."""
    view.table.go_to(view.table.terms.row_of(text))
    view.finish()


def show_list(view: TermsView, number: int) -> None:
    """Choose one of the lists, as a reader does from the menu."""
    view.controls.lists.menu.actions()[number].trigger()
    view.finish()


def tick(view: TermsView, side: int, text: str) -> None:
    """Tick or untick a voice or a source of a side."""
    next(action for action in view.controls.sides[side].menu.actions() if action.text() == text).trigger()
    view.finish()


# What is listed


def test_the_surest_terms_come_first_with_both_sides_figures(make: Make) -> None:
    view = make()
    assert {"Chinese", "China", "allies and partners"} <= set(listed(view)[:10])
    row = view.table.terms.rows[listed(view).index("China")]
    assert row.counts == (6, 50)
    assert not view.table.isColumnHidden(Part.RATES)
    assert view.table.isColumnHidden(Part.ISSUES)


def test_it_says_what_was_counted_and_how_words_were_told_apart(make: Make) -> None:
    said = make().counted.text()
    assert "United States 1,369 words (own words: Transcript)" in said
    assert "China 3,096 words (via interpreter: Transcript)" in said
    assert "never counts" in said
    assert "Words end at blanks" in said
    assert "Chinese is" not in said
    assert "Korean is" not in said


def test_the_readout_is_counted_on_choice_and_what_it_tells_of_others_is_not(make: Make) -> None:
    view = make()
    before = next(row for row in view.table.terms.rows if row.text == "China").counts
    tick(view, 1, "readout")
    after = next(row for row in view.table.terms.rows if row.text == "China").counts
    assert after[0] == before[0]
    assert after[1] > before[1]
    assert "readout: Readout" in view.counted.text()
    view.look_up("reiterated its adherence")
    assert "was said by neither side" in view.lines.nothing.text()
    tick(view, 1, "readout")
    assert next(row for row in view.table.terms.rows if row.text == "China").counts == before


def test_reported_words_cannot_be_chosen(make: Make) -> None:
    view = make()
    for side in view.controls.sides:
        offered = {action.text() for action in side.menu.actions()}
        assert not {"reported", "press report"} & offered
        assert not side.choice.voices & {Voice.REPORTED, Voice.PRESS}


def test_terms_of_one_side_alone(make: Make) -> None:
    view = make()
    show_list(view, 1)
    assert {row.leaning for row in view.table.terms.rows} == {0}
    assert "America" in listed(view)
    show_list(view, 2)
    assert {row.leaning for row in view.table.terms.rows} == {1}
    assert "Chinese" in listed(view)


def test_telling_terms_come_with_their_issues_in_the_dossiers_order(make: Make) -> None:
    view = make()
    show_list(view, KEYNESS)
    assert listed(view)[0] == bundled().dossier.issues[0].terms["en"][0]
    assert not view.table.isColumnHidden(Part.ISSUES)
    cell = view.table.terms.index(listed(view).index("cyber"), Part.ISSUES)
    assert "Cyber" in cell.data()
    assert not view.controls.stop_words.isVisible()
    wanted: list[str] = []
    view.issue_wanted.connect(wanted.append)
    choose(view, "cyber")
    QTest.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wanted == ["cyber"]
    show_list(view, 0)
    assert view.controls.stop_words.isVisible()
    assert view.table.isColumnHidden(Part.ISSUES)


def test_the_length_and_frequency_of_terms_can_be_chosen(make: Make) -> None:
    view = make()
    assert any(" " in text for text in listed(view))
    view.controls.longest.menu.actions()[LONGEST.index(1)].trigger()
    view.finish()
    assert not any(" " in text for text in listed(view))
    view.controls.least.menu.actions()[LEAST.index(10)].trigger()
    view.finish()
    assert min(sum(row.counts) for row in view.table.terms.rows) >= 10
    view.controls.least.menu.actions()[LEAST.index(1000)].trigger()
    view.finish()
    assert listed(view) == []
    assert view.nothing.isVisible()
    assert view.nothing.text() == "No term is frequent enough."


def test_stop_words_are_a_readers_to_change(make: Make, qtbot: QtBot) -> None:
    view = make()
    assert "our" not in listed(view)
    view.controls.stop_words.click()
    dialog = view.findChild(StopWordsDialog)
    assert isinstance(dialog, StopWordsDialog)
    assert " our " in dialog.words.toPlainText()
    dialog.words.setPlainText("the, of CHINA")
    dialog.buttons.button(dialog.buttons.StandardButton.Ok).click()
    view.finish()
    assert "our" in listed(view)
    assert not {"China", "the"} & set(listed(view))
    assert view.stop_words == ("the", "of", "china")
    other = StopWordsDialog(view.stop_words, ("the", "usual"), look(), view)
    other.buttons.button(other.buttons.StandardButton.RestoreDefaults).click()
    assert other.words.toPlainText() == "the usual"


def test_where_a_side_says_nothing_the_view_says_so(make: Make) -> None:
    view = make()
    tick(view, 0, "own words")
    assert listed(view) == []
    assert "Nothing that United States says is counted" in view.nothing.text()
    assert "United States nothing" in view.counted.text()
    assert not view.table.isVisible()
    tick(view, 0, "own words")
    assert view.table.isVisible()
    assert listed(view)


def test_a_dossier_whose_issues_name_no_terms(make: Make) -> None:
    dossier = replace(river(), issues=tuple(replace(issue, terms={}) for issue in river().issues))
    view = make(opening(dossier), Place("river", None, "transcript"))
    show_list(view, KEYNESS)
    assert view.nothing.text() == "The issues of this dossier name no terms."


def test_chinese_and_korean_are_told_apart_and_the_view_says_how(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rjieba")
    grown = opening(grow.dossier(1))
    view = make(grown, Place("issue-1", None, "transcript"))
    assert "Chinese is cut into words by rjieba." in view.counted.text()
    assert "Korean is cut at blanks" in view.counted.text()
    monkeypatch.setattr(terms, "best_segmenter", lambda: BY_CHARACTERS)
    by_characters = make(grown, Place("issue-1", None, "transcript"))
    assert "Chinese is counted by characters." in by_characters.counted.text()
    han = [text for text in listed(by_characters) if re.fullmatch("[\u4e00-\u9fff]+", text)]
    assert han
    assert any(len(text) > 1 for text in listed(view) if re.fullmatch("[\u4e00-\u9fff]+", text))


# Sorting and keys


def test_a_click_on_a_head_sorts_and_the_term_stays_chosen(make: Make) -> None:
    view = make()
    choose(view, "allies")
    heads = view.table.heads
    at = QPoint(heads.sectionViewportPosition(FIRST) + 20, heads.height() // 2)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    firsts = [row.counts[0] for row in view.table.terms.rows]
    assert firsts == sorted(firsts, reverse=True)
    assert view.table.terms.rows[view.table.currentIndex().row()].text == "allies"
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    firsts = [row.counts[0] for row in view.table.terms.rows]
    assert firsts == sorted(firsts)


def test_the_keyboard_sorts_goes_to_the_lines_and_leaves_letters_to_the_window(make: Make, qtbot: QtBot) -> None:
    view = make()
    active(qtbot, view)
    view.setFocus()
    assert view.table.hasFocus()
    for _ in range(SECOND):
        QTest.keyClick(view.table, Qt.Key.Key_Right)
    QTest.keyClick(view.table, Qt.Key.Key_S)
    seconds = [row.counts[1] for row in view.table.terms.rows]
    assert seconds == sorted(seconds, reverse=True)
    before = view.table.currentIndex().row()
    QTest.keyClick(view.table, Qt.Key.Key_C)
    assert view.table.currentIndex().row() == before
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert view.lines.table.hasFocus()
    assert view.lines.table.currentIndex().row() == 0


def test_the_row_is_copied(make: Make) -> None:
    view = make()
    choose(view, "allies")
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["allies", "6"]
    assert "\x00" not in QGuiApplication.clipboard().text()


# Lines


def test_the_chosen_terms_lines_lead_to_their_places_and_cards(make: Make) -> None:
    view = make()
    choose(view, "allies")
    lines = view.lines.table
    assert lines.lines.rowCount() == 7
    assert view.lines.title == "“allies”: U.S. 6, China 1"
    places: list[tuple[str, int, int]] = []
    cards: list[str] = []
    view.span_wanted.connect(lambda *place: places.append(place))
    view.card_wanted.connect(cards.append)
    for row in range(7):
        lines.go_to(row)
        QTest.keyClick(lines, Qt.Key.Key_Return)
        QTest.keyClick(lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        line = lines.line(row)
        assert line is not None
        assert view.lines.card.isEnabled() is (line.quote is not None)
    text = {source: page.index.text for source, page in bundled().desk.pages.items()}
    assert [text[source][start:end].lower() for source, start, end in places] == ["allies"] * 7
    quotes = bundled().desk.quotes
    assert 0 < len(cards) <= 7
    assert all("allies" in quotes[card].selector.exact.lower() for card in cards)


def test_a_click_goes_to_the_place_and_the_button_to_the_card(make: Make) -> None:
    view = make()
    choose(view, "allies")
    places: list[str] = []
    cards: list[str] = []
    view.span_wanted.connect(lambda source, _start, _end: places.append(source))
    view.card_wanted.connect(cards.append)
    lines = view.lines.table
    row = next(n for n in range(7) if (line := lines.line(n)) is not None and line.quote)
    box = lines.visualRect(lines.lines.index(row, LinePart.WORD))
    lines.scrollTo(lines.lines.index(row, LinePart.WORD))
    box = lines.visualRect(lines.lines.index(row, LinePart.WORD))
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center())
    assert places == ["transcript"]
    view.lines.card.click()
    line = lines.line(row)
    assert line is not None
    assert cards == [line.quote]


def test_lines_are_sorted_by_buttons(make: Make) -> None:
    view = make()
    choose(view, "China")
    model = view.lines.table.lines
    view.lines.sorts[3].click()  # the nearest word on the left
    lasts = [re.findall(r"\w[\w'’-]*", str(model.index(n, LinePart.LEFT).data()).lower())[-1:] for n in range(20)]
    words = [last[0] if last else "" for last in lasts]
    assert words == sorted(words)
    assert view.lines.sorts[3].isChecked()
    assert not view.lines.sorts[0].isChecked()
    view.lines.sorts[0].click()
    spans = [line.span.start for n in range(model.rowCount()) if (line := model.line(n)) is not None]
    assert spans == sorted(spans)


def test_any_term_can_be_looked_up(make: Make) -> None:
    view = make()
    view.controls.field.setText("rules based")
    QTest.keyClick(view.controls.field, Qt.Key.Key_Return)
    view.finish()
    assert view.lines.nothing.isVisible()
    assert "“rules based” was said by neither side" in view.lines.nothing.text()
    view.controls.field.setText("  RULES-BASED international order ")
    QTest.keyClick(view.controls.field, Qt.Key.Key_Return)
    view.finish()
    assert view.lines.table.lines.rowCount() > 0
    assert view.lines.table.isVisible()


# Accessibility


def test_every_cell_can_be_heard(make: Make) -> None:
    view = make()
    choose(view, "allies")
    table = QAccessible.queryAccessibleInterface(view.table)
    lines = QAccessible.queryAccessibleInterface(view.lines.table)
    assert table is not None
    assert lines is not None
    assert [table.text(QAccessible.Text.Name), lines.text(QAccessible.Text.Name)] == ["Terms", "Concordance"]
    names = cells(table)
    assert len(names) >= view.table.terms.rowCount() * (len(Part) - 1)
    assert all(names)
    spoken = "allies: U.S. 6 times, 4.4 per 1,000 words; China once, 0.32 per 1,000 words; G2 9.2; log ratio +3.76 U.S."
    assert spoken in names
    assert "per 1,000 words: U.S. 4.4, China 0.32" in names
    heard = cells(lines)
    assert len(heard) == 7 * len(LinePart)
    assert heard[0].startswith("U.S. · Antony Blinken, Transcript ¶")
    assert "[allies]" in heard[0]


def cells(table: QAccessibleInterface) -> list[str]:
    """What a screen reader says of each cell."""
    found = (table.child(n) for n in range(table.childCount()))
    return [each.text(QAccessible.Text.Name) for each in found if each and each.role() == QAccessible.Role.Cell]


def test_every_control_is_named_and_reached(make: Make) -> None:
    view = make()
    for chip in (view.controls.lists, *view.controls.sides, view.controls.longest, view.controls.least):
        assert chip.accessibleName()
        assert chip.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.controls.lists.accessibleName() == "List: Keyness"
    assert "via interpreter, Transcript" in view.controls.sides[1].accessibleName()
    assert all(chip.accessibleName() for chip in view.lines.sorts)
    assert view.controls.field.accessibleName()


# Looks


@pytest.mark.parametrize("name", ["light", "dark"])
def test_both_sides_are_drawn_in_their_own_colours(make: Make, name: str) -> None:
    view = make(name=name)
    image = picture(view.table.viewport())
    assert count(image, theme(name).first) > 50
    assert count(image, theme(name).second) > 50


@pytest.mark.parametrize(("zoom", "height"), [(100, 330), (200, 330), (300, 700), (50, 400)])
def test_nothing_is_cut_off_at_any_size(make: Make, zoom: int, height: int) -> None:
    view = make(zoom=zoom)
    view.resize(760, height)
    QGuiApplication.processEvents()
    table = view.table
    assert table.viewport().height() >= 2 * table.verticalHeader().defaultSectionSize()
    assert view.lines.table.viewport().height() >= 2 * table.verticalHeader().defaultSectionSize()
    shown = sum(table.columnWidth(part) for part in Part if not table.isColumnHidden(part))
    assert shown <= table.viewport().width() or table.horizontalScrollBar().maximum() > 0
    for label in (view.counted, view.lines.heading):
        assert label.height() >= label.height_at(label.width())
    for chip in (*view.controls.row.findChildren(QWidget), *view.lines.row.findChildren(QWidget)):
        assert not chip.isVisible() or chip.width() >= min(chip.sizeHint().width(), view.controls.row.width())


def test_the_languages_of_the_interface_and_the_look_do_not_count_anew(make: Make) -> None:
    view = make()
    choose(view, "allies")
    corpus = view._corpus
    from desktop_app.engine.overview import overview

    korean = replace(bundled(), rows=overview(bundled().desk, "ko"))
    view.show_session(korean, HERE, look("dark", 150, "ko"))
    assert view._corpus is corpus
    assert "미국" in view.counted.text()
    assert view.lines.title.startswith("“allies”: 미국 6")
    assert view.table.terms.rows[view.table.currentIndex().row()].text == "allies"


def test_the_issue_elsewhere_marks_its_terms(make: Make) -> None:
    view = make()
    show_list(view, KEYNESS)
    view.table.scrollToTop()
    before = picture(view.table.viewport())
    view.set_place(Place("hong-kong", None, "transcript"))
    assert view.table.issue == "hong-kong"
    assert picture(view.table.viewport()) != before


# Taken along


def test_the_table_has_every_term_listed(make: Make) -> None:
    view = make()
    columns, rows = view.plot_table()
    assert columns[:3] == ("Term", "United States: count", "China: count")
    assert len(columns) == 7
    assert len(rows) == len(listed(view))
    assert all(len(row) == 7 for row in rows)
    china = next(row for row in rows if row[0] == "China")
    assert china[1:3] == (6, 50)
    assert china[3] == pytest.approx(6 / 1.369)
    show_list(view, KEYNESS)
    columns, rows = view.plot_table()
    assert columns[-1] == "Issues"
    assert {len(row) for row in rows} == {8}


def test_the_plot_shows_all_and_marks_nothing(make: Make, tmp_path: Path) -> None:
    view = make()
    choose(view, "allies")
    size, breaks = view.plot_size(), view.plot_breaks()
    assert list(breaks) == sorted(breaks)
    assert breaks[-1] <= size.height()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0)
    with QPainter(image) as painter:
        view.paint_plot(painter)
    assert count(image, theme("light").first) > 500
    assert count(image, theme("light").second) > 500
    assert count(image, theme("light").hover) == 0
    plots.export(view, tmp_path / "terms.svg")
    root = ET.fromstring((tmp_path / "terms.svg").read_bytes())
    texts = ["".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text")]
    said = " ".join(texts)
    assert "Counted: United States" in said
    assert "“allies”: U.S. 6, China 1" in said
    assert "The first 100 of 209." in said


def test_a_plot_that_is_asked_for_early_is_counted_first(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    view = TermsView()
    qtbot.addWidget(view)
    view.show_session(bundled(), HERE, look())
    assert listed(view) == []
    assert "Counting" in view.counted.text()
    monkeypatch.setattr(slices, "AT_ONCE", 0.01)
    assert len(view.plot_table()[1]) == 209


def test_another_dossier_is_counted_anew_from_the_usual_choice(make: Make) -> None:
    view = make()
    tick(view, 1, "readout")
    choose(view, "allies")
    view.show_session(opening(river()), Place("river", None, "transcript"), look())
    view.finish()
    assert view.controls.sides[1].choice.voices == {Voice.INTERPRETED}
    assert "Birch Country" in view.counted.text()
    assert view.lines.table.lines.rowCount() == 0 or "allies" not in view.lines.title


@pytest.mark.slow
def test_a_hundred_times_the_record_is_counted_between_the_windows_events(qtbot: QtBot) -> None:
    """What is counted by and by is what is counted at once, and no step of it is long: a step is at most a paragraph or
    some thousand words."""
    from desktop_app.engine.corpus import counted, counting, usual
    from desktop_app.engine.keyness import Terms, ranking
    from desktop_app.engine.steps import finished

    grown = opening(grow.dossier(100))
    desk = grown.desk
    steps = sum(1 for _ in counting(desk, usual(desk), BY_CHARACTERS))
    turns = [turn for turn in desk.dossier.turns if turn.voice in (Voice.OWN, Voice.INTERPRETED)]
    assert steps >= len(turns)
    made = counted(desk, usual(desk), BY_CHARACTERS)
    assert min(made.totals) > 100_000
    assert sum(1 for _ in ranking(made, Terms())) > sum(made.totals) // 8192
    view = TermsView()
    qtbot.addWidget(view)
    view.show_session(grown, Place("issue-1", None, "transcript"), look())
    with qtbot.waitSignal(view.table.terms.modelReset, timeout=120_000):
        pass
    wanted = finished(ranking(view._corpus, view._wanted)) if view._corpus and view._wanted else None
    assert wanted is not None
    assert view.table.terms.rows == wanted.rows


def test_parties_that_begin_alike_are_told_apart_in_the_heads() -> None:
    class Named(TermPhrases):
        def heading(self, part: Part) -> str:
            return {Part.FIRST: "The Upland", Part.SECOND: "The Coast"}.get(part, part.name)

    for zoom in (100, 200):
        dressed = look(zoom=zoom)
        widths = term_widths(700, dressed, False, Named())
        metrics = QFontMetricsF(dressed.sans(12, bold=True))
        for part in (Part.FIRST, Part.SECOND):
            assert metrics.horizontalAdvance(Named().heading(part)) <= widths[part] - 2 * PAD
