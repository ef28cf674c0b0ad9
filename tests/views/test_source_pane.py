"""The pane of the sources: tabs, the breadcrumb, and a side's own turns when its silence is looked into."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.engine.utterances import hits, own_turns
from desktop_app.qt.session import Opened
from desktop_app.views.source_pane import SourcePane
from tests.ui import active, bundled, look, opening, river


@pytest.fixture
def pane(qtbot: QtBot) -> SourcePane:
    made = SourcePane()
    qtbot.addWidget(made)
    made.resize(520, 640)
    made.set_look(look())
    fill(made, opening(river()))
    active(qtbot, made)
    return made


def fill(pane: SourcePane, opened: Opened, language: str = "en") -> None:
    pane.show_dossier(opened.desk, language)


def text_shown(pane: SourcePane) -> str:
    pane.text.select_all()
    return pane.text.selected_text()


def wait_for(qtbot: QtBot, pane: SourcePane, found: str) -> None:
    """Wait until the terms are counted: that is done between events."""
    qtbot.waitUntil(lambda: pane.found.text() == found)


def show(pane: SourcePane, opened: Opened, quote: str) -> None:
    found = opened.desk.quotes[quote]
    pane.show_source(found.source, found.issues[0], found)


def test_there_is_a_tab_for_each_source_and_the_shown_one_is_current(pane: SourcePane) -> None:
    assert [pane.tabs.tabText(n) for n in range(pane.tabs.count())] == ["Transcript", "Readout"]
    show(pane, opening(river()), "q-stay")
    assert pane.tabs.currentIndex() == 1
    fill(pane, opening(river()), "ko")
    assert [pane.tabs.tabText(n) for n in range(pane.tabs.count())] == ["속기록", "발표문"]
    fill(pane, bundled())
    assert pane.tabs.count() == len(bundled().dossier.sources)


def test_showing_asks_for_nothing_and_a_tab_asks_for_its_source(pane: SourcePane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.source_wanted):
        show(pane, opening(river()), "q-stay")
        show(pane, opening(river()), "q-ours")
    with qtbot.waitSignal(pane.source_wanted) as asked:
        place = pane.tabs.tabRect(1).center()
        QTest.mouseClick(pane.tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert asked.args == ["readout"]
    pane.tabs.setFocus()
    with qtbot.waitSignal(pane.source_wanted) as asked:
        QTest.keyClick(pane.tabs, Qt.Key.Key_Left)
    assert asked.args == ["transcript"]


def test_an_ampersand_in_a_label_is_no_shortcut(pane: SourcePane) -> None:
    first, *rest = river().sources
    named = replace(river(), sources=(replace(first, label={"en": "Questions & answers"}), *rest))
    fill(pane, opening(named))
    assert pane.tabs.tabText(0) == "Questions && answers"


@pytest.mark.parametrize(
    ("quote", "crumb"),
    [
        ("q-concerns", "Transcript › Ms. Birch › ¶1  ·  quote 1 of 2"),
        ("q-ours", "Transcript › Mr. Pine › ¶2  ·  quote 2 of 2"),
        ("q-stay", "quote 3 of 3"),
    ],
)
def test_the_breadcrumb_says_where_the_quote_stands(pane: SourcePane, quote: str, crumb: str) -> None:
    show(pane, opening(river()), quote)
    assert pane.crumb.text().endswith(crumb)


def test_without_a_quote_the_breadcrumb_counts_them_and_follows_the_caret(pane: SourcePane) -> None:
    pane.show_source("transcript", "river", None)
    assert pane.crumb.text().endswith("·  2 quotes")
    pane.text.setFocus()
    QTest.keyClick(pane.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane.text, Qt.Key.Key_Left)
    assert pane.crumb.text() == "Transcript › Ms. Birch › ¶3  ·  2 quotes"


def test_the_buttons_beside_it_walk_the_quotes(pane: SourcePane, qtbot: QtBot) -> None:
    with qtbot.waitSignals([pane.previous_wanted, pane.next_wanted]):
        QTest.mouseClick(pane.previous, Qt.MouseButton.LeftButton)
        QTest.mouseClick(pane.next, Qt.MouseButton.LeftButton)


def test_every_button_has_a_name(pane: SourcePane) -> None:
    assert all(button.accessibleName() for button in (pane.previous, pane.next, pane.unfilter))
    assert pane.filter.accessibleName() == "Search this side's own turns"


def silent(pane: SourcePane, opened: Opened, party: str, *terms: str, source: str = "transcript") -> None:
    pane.show_source(source, opened.rows[0].issue, None)
    pane.show_silence(party, terms)


def test_a_silence_shows_that_sides_own_turns_only(pane: SourcePane, qtbot: QtBot) -> None:
    opened = opening(river())
    silent(pane, opened, "birch", "boat")
    shown = text_shown(pane)
    assert shown.splitlines() == [line for line in river().sources[0].lines if line.startswith("MS. BIRCH")]
    assert pane.filter.isVisible()
    assert pane.filter.hasFocus()
    wait_for(qtbot, pane, "Birch Country, own turns only — boat: 0")


def test_every_line_of_the_sides_turns_is_shown_and_none_of_anybody_elses(pane: SourcePane, qtbot: QtBot) -> None:
    fill(pane, bundled())
    silent(pane, bundled(), "us", "Tibet", "Xizang")
    text = bundled().desk.pages["transcript"].index.text
    own = {
        line
        for t in own_turns(bundled().desk, "us")
        if t.source == "transcript"
        for line in text[t.start : t.end].split("\n")
    }
    assert set(text_shown(pane).split("\n")) == own
    wait_for(qtbot, pane, "United States, own turns only — Tibet: 0   Xizang: 0")


def test_what_is_typed_is_counted_in_own_turns_alone(pane: SourcePane, qtbot: QtBot) -> None:
    opened = opening(river())
    silent(pane, opened, "birch", "boat")
    pane.filter.selectAll()
    QTest.keyClicks(pane.filter, "river, OURS ,, thank")
    wait_for(qtbot, pane, "Birch Country, own turns only — river: 1   OURS: 0   thank: 1")
    assert len(list(hits(opened.desk, "pine", "river"))) > 1, "the other side says it too, and is not counted"
    pane.filter.clear()
    wait_for(qtbot, pane, "Birch Country, own turns only — ")


def test_the_whole_text_comes_back_by_its_button(pane: SourcePane) -> None:
    opened = opening(river())
    silent(pane, opened, "birch", "boat")
    QTest.mouseClick(pane.unfilter, Qt.MouseButton.LeftButton)
    assert text_shown(pane) == river().sources[0].text
    assert not pane.filter.isVisible()
    assert not pane.found.isVisible()


def test_another_source_is_shown_whole(pane: SourcePane) -> None:
    opened = opening(river())
    silent(pane, opened, "birch", "boat")
    show(pane, opened, "q-stay")
    assert text_shown(pane) == river().sources[1].text
    assert not pane.filter.isVisible()


def test_a_source_in_which_a_side_speaks_is_found_the_shown_one_first(pane: SourcePane) -> None:
    assert pane.where_speaks("birch", "transcript") == "transcript"
    assert pane.where_speaks("birch", "readout") == "transcript"
    mute = replace(river(), turns=())
    fill(pane, opening(mute))
    assert pane.where_speaks("birch", "transcript") is None


def test_a_quote_is_described_with_side_issues_speaker_and_voice(pane: SourcePane) -> None:
    assert pane.describe("q-concerns") == "Birch Country · The river · Ms. Birch (own words)"
    assert pane.describe("q-always") == "Pine Country · The river, Boats · Mr. Pine (readout)"
    assert pane.describe("q-again") == "Both sides · Meeting again · Mr. Pine (readout)"


def test_the_keyboard_begins_in_the_text_at_the_quote(pane: SourcePane, qtbot: QtBot) -> None:
    opened = opening(river())
    show(pane, opened, "q-ours")
    pane.focus_text(opened.desk.quotes["q-ours"])
    assert pane.text.hasFocus()
    assert pane.text.caret() == opened.desk.quotes["q-ours"].selector.start
    with qtbot.waitSignal(pane.quote_wanted) as asked:
        QTest.keyClick(pane.text, Qt.Key.Key_Return)
    assert asked.args == ["q-ours"]


def test_icons_follow_the_look(pane: SourcePane) -> None:
    def drawn() -> list[object]:
        return [
            b.icon().pixmap(20, 20).toImage() for b in pane.findChildren(QToolButton) if b in (pane.previous, pane.next)
        ]

    before = drawn()
    pane.set_look(look("dark"))
    assert all(one != other for one, other in zip(before, drawn(), strict=True))
