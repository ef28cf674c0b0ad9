"""The search in the window: opened, walked, left; marked in the reader and in its overview."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.engine.search import Group, library_of
from desktop_app.engine.search_rows import place_of
from desktop_app.engine.search_scan import Scan
from desktop_app.model.dossier import Span
from desktop_app.shell.commander import Commander
from desktop_app.views.search_panel import SearchPanel
from tests.shell.windows import Start, click, press, scrolled, spot
from tests.ui import count, picture


def panel(window: Commander) -> SearchPanel:
    made = window.finding.panel
    assert made is not None
    return made


def scan(window: Commander) -> Scan:
    assert window.finding.searcher is not None
    found = window.finding.searcher.scan
    assert found is not None
    return found


def look_for(qtbot: QtBot, window: Commander, words: str) -> Scan:
    """Open the search, type, and wait until everything is found and marked."""
    press(window, "Ctrl+F")
    if words.isascii():
        QTest.keyClicks(panel(window).field, words)
    else:
        panel(window).field.setText(words)  # as an input method does
    return settle(qtbot, window)


def settle(qtbot: QtBot, window: Commander) -> Scan:
    qtbot.waitUntil(lambda: scan(window).done and not window.finding._marking.isActive())
    return scan(window)


def span_of(found: Scan, number: int) -> tuple[str, Span]:
    source, n = place_of(found, number)
    return source, found.hits[source].span(n)


def in_sight(window: Commander, span: Span) -> bool:
    seen = window.workspace.source.text.visible_span()
    return seen.start <= span.start < seen.end


def test_it_stands_in_the_issue_lists_place_and_gives_it_back(window: Commander, qtbot: QtBot) -> None:
    whole, issues = window.workspace.whole, window.workspace.issues
    sizes = whole.sizes()
    press(window, "Ctrl+F")
    assert panel(window).isVisible()
    assert panel(window).field.hasFocus()
    assert not issues.isVisible()
    assert whole.sizes() == sizes
    click(panel(window).close_button)
    assert issues.isVisible()
    assert not panel(window).isVisible()
    assert whole.sizes() == sizes
    assert whole.widget(0) is issues


def test_hits_are_marked_in_the_reader_and_its_overview_in_every_source(window: Commander, qtbot: QtBot) -> None:
    session, source = window.session, window.workspace.source
    session.go_to_source("transcript")
    found = look_for(qtbot, window, "cooperation")
    for name in found.hits:
        session.go_to_source(name)
        assert f"Hits: {len(found.hits[name])}." in source.ruler.accessibleDescription()
    source_name, span = span_of(found, 0)
    session.go_to_span(source_name, span)
    flash = window.workspace.look.theme.flash
    assert count(picture(source.text.viewport()), flash) > 0
    click(panel(window).close_button)
    assert count(picture(source.text.viewport()), flash) == 0
    assert "Hits: 0." in source.ruler.accessibleDescription()


def test_enter_walks_the_hits_source_by_source_and_around(window: Commander, qtbot: QtBot) -> None:
    found = look_for(qtbot, window, "win-win")
    assert found.found > 2
    assert len([hits for hits in found.hits.values() if len(hits)]) > 1
    for n in (*range(found.found), 0):
        press(window, "Return")
        source, span = span_of(found, n)
        assert window.session.place.source == source
        assert window.session.place.span == span
        assert in_sight(window, span)
        assert panel(window).field.hasFocus()
        assert panel(window).message.text() == f"Hit {n + 1} of {found.found}"
        assert panel(window).list.currentIndex() == panel(window).model.index_of(Group.SOURCES, n)
        assert f"Hits: {len(found.hits[source])}." in window.workspace.source.ruler.accessibleDescription()
    press(window, "Shift+Return")
    assert window.session.place.span == span_of(found, found.found - 1)[1]


def test_the_current_hit_is_marked_more_strongly(window: Commander, qtbot: QtBot) -> None:
    found = look_for(qtbot, window, "rules-based international order")
    text, ink = window.workspace.source.text, window.workspace.look.theme.ink
    source, span = span_of(found, 0)
    window.session.go_to_span(source, span)
    weak = count(picture(text.viewport()), ink)
    press(window, "Return")
    assert window.session.place.span == span
    assert count(picture(text.viewport()), ink) > weak + 50


def test_what_somebody_else_says_is_walked_when_sources_have_no_hits(window: Commander, qtbot: QtBot) -> None:
    press(window, "Ctrl+F")
    panel(window).picks["issues"].set_ticked(frozenset({"trade"}))
    found = look_for(qtbot, window, "economic")
    assert not found.found
    keys = found.short[Group.QUOTES].keys
    assert keys
    press(window, "Return")
    assert window.session.place.quote == keys[0]
    press(window, "Shift+Return")
    assert window.session.place.quote == keys[-1]


def test_escape_returns_to_where_the_search_began(window: Commander, qtbot: QtBot) -> None:
    session, workspace = window.session, window.workspace
    session.go_to_issue("xinjiang")
    workspace.compare.verticalScrollBar().setValue(60)
    workspace.source.text.scroll_by(123)
    began, history = (spot(window), scrolled(window)), session.history.past
    look_for(qtbot, window, "cooperation")
    for _ in range(4):
        press(window, "Return")
    panel(window).hit_wanted.emit(Group.QUESTIONS if scan(window).count(Group.QUESTIONS) else Group.QUOTES, 0)
    press(window, "Ctrl+F")
    assert panel(window).field.selectedText() == "cooperation"
    press(window, "Return")
    assert spot(window) != began[0]
    press(window, "Esc")
    assert (spot(window), scrolled(window)) == began
    assert session.history.past == history
    assert workspace.issues.isVisible()


def test_scrolling_alone_is_returned_from_too(window: Commander, qtbot: QtBot) -> None:
    window.workspace.source.text.scroll_by(50)
    began = scrolled(window)
    look_for(qtbot, window, "order")
    window.workspace.source.text.scroll_by(5000)
    press(window, "Esc")
    assert scrolled(window) == began


@pytest.mark.parametrize("way", ["button", "Alt+1", "Ctrl+L", "Alt+3 Esc"])
def test_other_ways_out_keep_the_place(window: Commander, qtbot: QtBot, way: str) -> None:
    look_for(qtbot, window, "cooperation")
    press(window, "Return")
    there = spot(window)
    if way == "button":
        click(panel(window).close_button)
    else:
        for keys in way.split():
            press(window, keys)
    assert spot(window) == there
    assert window.workspace.issues.isVisible()
    focused = window.frame.focusWidget()
    assert focused is not None
    assert not panel(window).isAncestorOf(focused)


def test_going_on_to_read_leaves_the_search_open(window: Commander, qtbot: QtBot) -> None:
    look_for(qtbot, window, "cooperation")
    press(window, "Return")
    press(window, "Alt+2")
    press(window, "Alt+3")
    assert panel(window).isVisible()
    press(window, "Ctrl+F")
    assert panel(window).field.hasFocus()


def test_back_walks_through_hits_as_through_any_place(window: Commander, qtbot: QtBot) -> None:
    began = spot(window)
    found = look_for(qtbot, window, "cooperation")
    press(window, "Return")
    press(window, "Return")
    press(window, "Alt+Left")
    assert window.session.place.span == span_of(found, 0)[1]
    press(window, "Alt+Left")
    assert spot(window) == began


def test_what_is_selected_in_the_reader_is_looked_for(window: Commander, qtbot: QtBot) -> None:
    text = window.workspace.source.text
    page = window.session.page.index.text
    at = page.index("Hong Kong")
    press(window, "Alt+3")
    text.select(Span(at, at + len("Hong Kong")))
    press(window, "Ctrl+F")
    assert panel(window).field.text() == "Hong Kong"
    assert settle(qtbot, window).found > 0
    press(window, "Esc")
    press(window, "Alt+3")
    text.select(Span(at, at))
    press(window, "Ctrl+F")
    assert panel(window).field.text() == "Hong Kong", "nothing selected leaves what was typed last"


def test_a_hit_in_the_list_leads_to_its_quote_place_or_issue(window: Commander, qtbot: QtBot) -> None:
    session = window.session
    found = look_for(qtbot, window, "order")
    for group in Group:
        assert found.count(group)
        panel(window).hit_wanted.emit(group, 0)
        if group is Group.QUOTES:
            assert session.place.quote == found.short[group].keys[0]
        elif group is Group.SOURCES:
            assert (session.place.source, session.place.span) == span_of(found, 0)
        else:
            row = panel(window).model.row(group, 0)
            assert row is not None
            assert session.place.issue == row.key


def test_digits_are_text_in_the_field_and_f3_walks_the_quotes_still(window: Commander, qtbot: QtBot) -> None:
    press(window, "Ctrl+F")
    before = spot(window)
    for key in "1L9":
        press(window, key)
    assert panel(window).field.text().casefold() == "1l9"
    assert spot(window) == before
    press(window, "F3")
    assert spot(window) != before


def test_another_language_is_searched_anew(window: Commander, qtbot: QtBot) -> None:
    look_for(qtbot, window, "台湾")
    assert scan(window).count(Group.SUMMARIES) == 0
    window.set_language("zh-Hans")
    assert settle(qtbot, window).count(Group.SUMMARIES) > 0


def test_another_dossier_is_searched_anew_and_escape_stays_in_it(
    window: Commander, qtbot: QtBot, river_file: str
) -> None:
    look_for(qtbot, window, "river")
    before = scan(window)
    window.open_file(river_file)
    qtbot.waitUntil(lambda: "river" in {issue.id for issue in window.session.opened.dossier.issues})
    found = settle(qtbot, window)
    assert found is not before
    assert found.library is library_of(window.session.desk)
    assert found.found > 0
    press(window, "Return")
    press(window, "Esc")
    assert window.session.place.source in window.session.desk.pages
    assert window.workspace.issues.isVisible()


def test_a_sides_turns_and_a_search_do_not_fight_over_the_marks(window: Commander, qtbot: QtBot) -> None:
    session, source = window.session, window.workspace.source
    session.go_to_source("transcript")
    found = look_for(qtbot, window, "international")
    described = source.ruler.accessibleDescription
    assert f"Hits: {len(found.hits['transcript'])}." in described()
    source.show_silence("us", ("alliance",))
    qtbot.waitUntil(lambda: "alliance: " in source.found.text())
    counted = int(source.found.text().rpartition(": ")[2])
    qtbot.waitUntil(lambda: f"Hits: {counted}." in described())
    press(window, "Ctrl+F")
    QTest.keyClicks(panel(window).field, "win-win")
    found = settle(qtbot, window)
    assert f"Hits: {len(found.hits['transcript'])}." in described(), "whichever was searched last is marked"
    hidden = next(n for n in range(found.found) if span_of(found, n)[0] == "transcript")
    panel(window).hit_wanted.emit(Group.SOURCES, hidden)
    assert in_sight(window, span_of(found, hidden)[1])
    source.show_all()
    assert f"Hits: {len(found.hits['transcript'])}." in described()
    press(window, "Esc")
    assert "Hits: 0." in described()


def test_escape_outside_the_search_closes_a_sides_turns_first(window: Commander, qtbot: QtBot) -> None:
    look_for(qtbot, window, "order")
    window.session.go_to_source("transcript")
    window.workspace.source.show_silence("us", ("alliance",))
    press(window, "Esc")
    assert not window.workspace.source.filtered
    assert panel(window).isVisible()
    press(window, "Esc")
    assert not panel(window).isVisible()


def test_it_follows_the_look_and_is_gone_from_the_picture_that_is_kept(window: Commander, qtbot: QtBot) -> None:
    look_for(qtbot, window, "order")
    window.zoom(1)
    window.set_look(replace(window.workspace.look))
    assert panel(window)._look.zoom == window.workspace.look.zoom
    window.save_settings()
    assert not window.workspace.issues.isHidden()
    assert panel(window).isHidden()


def test_nothing_of_it_is_there_before_it_is_asked_for(start: Start) -> None:
    window = start()
    assert window.finding.panel is None
    assert not window.finding.opened
    window.finding.close()
    press(window, "Esc")
    assert window.finding.panel is None


def test_the_mouse_finds_it_in_the_bar_above_everything(window: Commander) -> None:
    click(window.workspace.header.search)
    assert window.finding.opened
    assert panel(window).field.hasFocus()


def test_painting_it_leaves_the_faces_of_all_other_views_alone(window: Commander, qtbot: QtBot) -> None:
    look = window.workspace.look
    before = {size: look.sans(size).pixelSize() for size in (11, 12, 12.5, 13)}
    look_for(qtbot, window, "a")
    picture(window.workspace)
    assert {size: look.sans(size).pixelSize() for size in before} == before
    assert look.sans(12, bold=True).pixelSize() == look.px(12)
