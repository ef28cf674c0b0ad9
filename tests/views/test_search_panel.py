"""The search's panel: what it asks for, and what it shows of what was found."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.engine.search import Filters, Group, Mode, Query, library_of
from desktop_app.engine.search_pattern import Fault, PatternFailed
from desktop_app.engine.search_scan import Scan
from desktop_app.model.dossier import Voice
from desktop_app.qt.search_model import Entry
from desktop_app.views import search_wording
from desktop_app.views.search_panel import SearchPanel
from tests.engine.search_samples import run
from tests.ui import active, bundled, count, look, picture


@pytest.fixture
def panel(qtbot: QtBot) -> SearchPanel:
    made = SearchPanel(look())
    qtbot.addWidget(made)
    made.resize(262, 640)
    made.show_dossier(bundled().desk, "en")
    active(qtbot, made)
    return made


def scan(text: str, **more: object) -> Scan:
    return run(Scan(library_of(bundled().desk), Query(text, **more)))  # type: ignore[arg-type]


def show(panel: SearchPanel, found: Scan) -> None:
    panel.show_scan(bundled().desk, found)


def test_what_is_typed_is_what_is_asked_for(panel: SearchPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.query_changed):
        QTest.keyClicks(panel.field, "rules")
    assert panel.query() == Query("rules", language="en")


def test_the_ways_of_meaning_words_exclude_each_other(panel: SearchPanel, qtbot: QtBot) -> None:
    for chip, other, mode in ((panel.words, panel.pattern, Mode.WORD), (panel.pattern, panel.words, Mode.PATTERN)):
        with qtbot.waitSignal(panel.query_changed):
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert panel.query().mode is mode
        assert not other.isChecked()
    QTest.mouseClick(panel.pattern, Qt.MouseButton.LeftButton)
    assert panel.query().mode is Mode.LITERAL


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_filters_say_how_many_are_set_and_are_all_taken_back_at_once(panel: SearchPanel, qtbot: QtBot) -> None:
    assert not panel.filter_area.isVisible()
    QTest.mouseClick(panel.filtering, Qt.MouseButton.LeftButton)
    assert panel.filter_area.isVisible()
    voices = panel.picks["voices"]
    voices.open()
    assert voices.menu is not None
    texts = [action.text() for action in voices.menu.actions()]
    assert texts == ["own words", "via interpreter", "readout", "reported", "press report"]
    for action in voices.menu.actions()[:2]:
        with qtbot.waitSignal(panel.query_changed):
            QTest.mouseClick(voices.menu, Qt.MouseButton.LeftButton, pos=voices.menu.actionGeometry(action).center())
        assert voices.menu.isVisible(), "a tick leaves the menu open"
    voices.menu.close()
    assert panel.query().filters == Filters(voices=frozenset({Voice.OWN, Voice.INTERPRETED}))
    assert voices.text() == "Voice 2 ▾"
    assert voices.accessibleName() == "Voice: own words, via interpreter"
    assert panel.filtering.text() == "Filters 2"
    with qtbot.waitSignal(panel.query_changed):
        QTest.mouseClick(panel.unfilter, Qt.MouseButton.LeftButton)
    assert panel.query().filters == Filters()
    assert voices.text() == "Voice ▾"
    assert not panel.unfilter.isVisible()


def test_filters_that_another_dossier_does_not_have_are_dropped(panel: SearchPanel) -> None:
    from tests.ui import opening, river

    panel.picks["sides"].set_ticked(frozenset({"us"}))
    panel.picks["voices"].set_ticked(frozenset({"own"}))
    panel.show_dossier(opening(river()).desk, "en")
    assert panel.query().filters == Filters(voices=frozenset({Voice.OWN}))


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("width", [224, 262])
def test_every_filter_can_be_reached_at_any_width(panel: SearchPanel, zoom: int, width: int) -> None:
    panel.set_look(look(zoom=zoom))
    panel.resize(width, 600)
    panel.filtering.setChecked(True)
    panel.picks["issues"].set_ticked(frozenset({"taiwan"}))
    panel._on_filters()
    row = panel.filters
    for chip in (*panel.picks.values(), panel.unfilter):
        assert row.rect().contains(chip.geometry()), chip.text()
        assert chip.width() >= chip.sizeHint().width()
    assert panel.list.height() > panel.height() // 4


def test_hits_are_grouped_with_their_counts(panel: SearchPanel) -> None:
    found = scan("rules-based international order")
    show(panel, found)
    texts = [panel.model.index(n).data() for n in range(panel.model.rowCount())]
    assert [text for text in texts if " — " in text] == ["Quotes — 2", "Sources — 2", "Summaries — 1"]
    assert panel.message.text() == "2 hits in the sources"


@pytest.mark.parametrize(
    ("text", "more", "said"),
    [
        ("xylophone", {}, "No hits"),
        ("“", {}, "Type a letter or a figure: quotation marks and blanks alone are not searched."),
        ("", {}, ""),
        ("(", {"mode": Mode.PATTERN}, "This pattern breaks off or goes wrong after 1 characters: missing )."),
        ("((a{100}){100}){100}", {"mode": Mode.PATTERN}, "This pattern repeats or nests too much to be searched."),
        ("台湾", {"language": "zh-Hans"}, "No hits in the sources"),
    ],
)
def test_what_came_of_it_is_said_plainly(panel: SearchPanel, text: str, more: dict[str, object], said: str) -> None:
    show(panel, scan(text, **more))
    assert panel.message.text() == said
    assert panel.message.isVisible() == bool(said)


def test_a_stopped_pattern_and_hits_beyond_counting_are_told(panel: SearchPanel) -> None:
    assert "too long" in search_wording.fault(PatternFailed(Fault.TIME))
    many = run(Scan(library_of(bundled().desk), Query("a"), most=1000))
    show(panel, many)
    assert panel.message.text() == "More than 1,000 hits in the sources"
    panel.say(many, 7)
    assert panel.message.text() == "Hit 8 of more than 1,000"


def test_enter_walks_and_the_arrow_goes_to_the_list_and_back(panel: SearchPanel, qtbot: QtBot) -> None:
    show(panel, scan("order"))
    for modifiers, step in ((Qt.KeyboardModifier.NoModifier, 1), (Qt.KeyboardModifier.ShiftModifier, -1)):
        with qtbot.waitSignal(panel.step_wanted) as told:
            QTest.keyClick(panel.field, Qt.Key.Key_Return, modifiers)
        assert told.args == [step]
    panel.field.setFocus()
    QTest.keyClick(panel.field, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    with qtbot.waitSignal(panel.hit_wanted) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert told.args == [Group.QUOTES, 0]
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.hit_wanted) as told:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert told.args == [Group.QUOTES, 1]
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    assert panel.field.hasFocus()


def test_a_click_chooses_a_hit_and_a_heading_is_none(panel: SearchPanel, qtbot: QtBot) -> None:
    show(panel, scan("order"))
    view = panel.list.viewport()

    def click(index: QModelIndex) -> Callable[[], None]:
        return lambda: QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=panel.list.visualRect(index).center())

    with qtbot.assertNotEmitted(panel.hit_wanted):
        click(panel.model.index(0))()
    with qtbot.waitSignal(panel.hit_wanted) as told:
        click(panel.model.index(2))()
    assert told.args == [Group.QUOTES, 1]


def test_more_hits_are_listed_when_they_are_asked_for(panel: SearchPanel) -> None:
    found = scan("china")
    show(panel, found)
    entries = [panel.model.entry(n) for n in range(panel.model.rowCount())]
    index = panel.model.index(entries.index(Entry(Group.QUOTES, -2)))
    assert index.data() == f"Show more ({found.count(Group.QUOTES) - 25:,} left)"
    before = panel.model.rowCount()
    panel.list.setCurrentIndex(index)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.model.rowCount() > before


def test_the_hit_that_is_gone_to_is_marked_in_the_list(panel: SearchPanel) -> None:
    found = scan("china")
    show(panel, found)
    before = picture(panel.list)
    panel.mark(Group.SOURCES, 3)
    assert panel.current(Group.SOURCES) == 3
    assert panel.current(Group.QUOTES) is None
    assert panel.list.currentIndex() == panel.model.index_of(Group.SOURCES, 3)
    box = panel.list.visualRect(panel.list.currentIndex())
    assert panel.list.viewport().rect().contains(box)
    theme = look().theme
    assert picture(panel.list).pixelColor(box.left() + 1, box.center().y()) == theme.ink
    assert count(before, theme.hover) == 0


def test_hits_are_bold_and_underlined_and_colour_is_not_all_that_tells_sides(panel: SearchPanel) -> None:
    found = scan("rules-based international order")
    show(panel, found)
    quote = panel.model.index_of(Group.QUOTES, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Yang Jiechi · via interpreter · Transcript ¶16" in quote
    image = picture(panel.list)
    assert count(image, look().theme.first) > 0
    assert count(image, look().theme.second) > 0


def test_it_is_shown_in_any_look_and_language(panel: SearchPanel) -> None:
    for name in ("light", "dark"):
        for language, text in (("en", "order"), ("zh-Hans", "台湾"), ("ko", "협력")):
            dressed = replace(look(name), language=language)
            panel.set_look(dressed)
            panel.show_dossier(bundled().desk, language)
            show(panel, scan(text, language=language))
            panel.filtering.setChecked(True)
            image = picture(panel)
            assert image.pixelColor(2, 2) == dressed.theme.panel
            assert count(picture(panel.list), dressed.theme.ink) > 0


def test_hidden_characters_of_a_query_do_no_harm(panel: SearchPanel, qtbot: QtBot) -> None:
    panel.field.setText("<img src=x> \u202e %1")
    show(panel, run(Scan(library_of(bundled().desk), panel.query())))
    assert panel.message.text() == "No hits"
