"""Zoom, theme and language change the whole window and nothing else, least of all the place one reads at."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.model.dossier import Dossier
from desktop_app.shell.commander import Commander
from desktop_app.shell.looks import ZOOMS, next_zoom
from desktop_app.views.legend import Legend
from desktop_app.views.plain import PlainLabel
from tests.shell.windows import CALM, Start, press, scrolled, spot
from tests.ui import picture, river, theme


def sizes(window: Commander) -> dict[str, int]:
    """How large the text of each view is, in pixels."""
    w = window.workspace
    fonts: dict[str, QWidget] = {
        "title": w.header.title,
        "filter": w.issues.filter,
        "tabs": w.source.tabs,
        "crumb": w.source.crumb,
        "proof": w.status.proof,
        "note": w.status.note,
        **{f"label {n}": label for n, label in enumerate(w.compare.findChildren(PlainLabel)) if label.text()},
    }
    measured = {name: widget.font().pixelSize() for name, widget in fonts.items()}
    face = w.compare.cards()[0]._face
    assert face is not None
    measured["line of a card"] = face.text.pitch
    flow = w.source.text._flow
    assert flow is not None
    measured["line of the source"] = flow.style.pitch
    measured["row of the list"] = w.issues.view.sizeHintForIndex(w.issues.model.index(1)).height()
    return measured


def test_zoom_keys_change_the_text_of_every_view_and_one_key_brings_it_back(window: Commander, qtbot: QtBot) -> None:
    usual, before = sizes(window), picture(sheet(window))
    press(window, "Ctrl++")
    press(window, "Ctrl+=")
    larger = sizes(window)
    menu = window.frame.menuBar()
    qtbot.waitUntil(lambda: menu.font().pixelSize() == round(13 * 1.25))
    assert window.workspace.look.zoom == 125
    assert {name for name in usual if larger[name] <= usual[name]} == set()
    for _ in range(4):
        press(window, "Ctrl+-")
    smaller = sizes(window)
    assert window.workspace.look.zoom == 80
    assert {name for name in usual if smaller[name] >= usual[name]} <= {"row of the list"}, "rows have a least height"
    press(window, "Ctrl+0")
    assert sizes(window) == usual
    qtbot.waitUntil(lambda: sheet(window).size() == before.size())  # the menus come back to their size a little later
    assert picture(sheet(window)) == before


def sheet(window: Commander) -> QWidget:
    return window.workspace.compare.viewport()


def test_zoom_goes_by_steps_to_its_ends() -> None:
    assert all(next_zoom(one, 1) == other and next_zoom(other, -1) == one for one, other in pairwise(ZOOMS))
    assert (next_zoom(300, 1), next_zoom(50, -1)) == (300, 50)
    assert (next_zoom(99, 1), next_zoom(99, -1), next_zoom(99, 0)) == (100, 90, 100)


@pytest.mark.parametrize("zoom", [50, 200, 300])
def test_nothing_is_too_wide_at_any_zoom(start: Start, zoom: int) -> None:
    window = start(size=(1024, 700))
    while window.workspace.look.zoom != zoom:
        window.zoom(1 if window.workspace.look.zoom < zoom else -1)
    assert (window.frame.width(), window.frame.height()) == (1024, 700), "the window is not pushed apart"
    for widget in window.workspace.findChildren(QWidget):
        parent = widget.parentWidget()
        if widget.isVisible() and parent is not None and parent.parentWidget() is not None:
            assert widget.geometry().left() >= -8
            assert widget.geometry().right() <= parent.width() + 8, widget


def change_theme(window: Commander) -> None:
    window.set_theme("dark")


def change_language(window: Commander) -> None:
    window.set_language("ko")


def change_motion(window: Commander) -> None:
    window.set_motion(True)


@pytest.mark.parametrize("change", [change_theme, change_language, change_motion])
def test_what_changes_the_look_leaves_the_place_and_every_scroll_position(
    window: Commander, change: Callable[[Commander], None]
) -> None:
    press(window, "2")
    press(window, "1")
    press(window, "Alt+Left")  # this place was scrolled once before
    window.workspace.compare.verticalScrollBar().setValue(60)
    window.workspace.source.text.scroll_by(333)
    before = spot(window), scrolled(window)
    change(window)
    assert (spot(window), scrolled(window)) == before


def test_zoom_leaves_the_place(window: Commander) -> None:
    press(window, "2")
    window.workspace.source.text.scroll_by(333)
    before = spot(window), window.workspace.source.text.place().offset
    press(window, "Ctrl++")
    press(window, "Ctrl++")
    assert (spot(window), window.workspace.source.text.place().offset) == before


def test_a_quote_that_was_jumped_to_stays_in_sight_through_zoom(window: Commander) -> None:
    session = window.session
    session.go_to_quote(session.desk.quotes_on(session.place.issue)[3].id)
    span = session.desk.anchors[session.place.quote or ""].span
    assert span is not None
    for zoom in (110, 125, 150, 175, 200):
        press(window, "Ctrl++")
        assert window.workspace.look.zoom == zoom
        seen = window.workspace.source.text.visible_span()
        assert seen.start <= span.start < seen.end


@pytest.mark.parametrize("change", [change_theme, change_motion])
def test_a_search_in_a_sides_turns_outlives_a_change_of_the_look(
    window: Commander, change: Callable[[Commander], None]
) -> None:
    source = window.workspace.source
    source.show_silence("us", ("Tibet",))
    change(window)
    assert source.bar.isVisible()
    assert source.filter.text() == "Tibet"


def choices(window: Commander, title: str) -> dict[str, QAction]:
    menu = next(m for m in window.frame.findChildren(QMenu) if m.title().replace("&", "") == title)
    return {action.text().replace("&", ""): action for action in menu.actions()}


def test_themes_are_chosen_in_the_menu_and_the_window_takes_them(window: Commander) -> None:
    themes = choices(window, "Theme")
    assert [text for text, action in themes.items() if action.isChecked()] == ["Light"]
    for text, name in (("Dark", "dark"), ("Light", "light")):
        themes[text].trigger()
        assert window.settings.theme == name
        assert window.workspace.look.theme.name == name
        assert QGuiApplication.palette().color(QPalette.ColorRole.Window) == theme(name).paper
        shot = picture(window.workspace)
        card = window.workspace.compare.cards()[0]
        beside_the_words = QPoint(card.width() - 10, card.height() // 2)
        assert shot.pixelColor(card.mapTo(window.workspace, beside_the_words)).name() in seen_on_cards(name)
        assert [each for each, action in themes.items() if action.isChecked()] == [text]


def seen_on_cards(name: str) -> set[str]:
    roles = ("card", "hover", "ink", "first_fill")
    found = {getattr(theme(name), role).name() for role in roles}
    other = {getattr(theme("dark" if name == "light" else "light"), role).name() for role in ("card", "hover")}
    assert not found & other
    return found


def test_the_systems_theme_is_the_systems_and_not_the_one_chosen_before(start: Start) -> None:
    QApplication.setPalette(QPalette())
    light = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() > 128
    window = start()
    opposite = "dark" if light else "light"
    window.set_theme(opposite)
    window.set_theme("system")
    assert window.workspace.look.theme.name == ("light" if light else "dark")


def test_languages_are_chosen_in_the_menu_and_all_editorial_text_takes_them(window: Commander) -> None:
    languages = choices(window, "Language")
    assert list(languages) == ["As the system", "English", "简体中文", "한국어"]
    languages["한국어"].trigger()
    dossier, workspace = window.session.opened.dossier, window.workspace
    assert dossier.title["ko"] in workspace.header.title.text()
    assert dossier.title["ko"] in window.frame.windowTitle()
    assert workspace.source.tabs.tabText(0) == dossier.sources[0].label["ko"]
    assert workspace.issues.model.index(1).data() == dossier.issues[0].title["ko"]
    said = [label.text() for label in workspace.compare.findChildren(PlainLabel)]
    assert dossier.issues[0].title["ko"] in said
    assert dossier.issues[0].question["ko"] in said
    assert dossier.parties[0].name["ko"] in said
    assert window.settings.language == "ko"
    languages["English"].trigger()
    assert dossier.title["en"] in workspace.header.title.text()


def test_the_legend_speaks_the_language_and_of_the_sides_that_are_open(start: Start, river_file: str) -> None:
    window = start()
    window.show_legend(True)
    (legend,) = window.workspace.findChildren(Legend)
    assert "United States" in legend.accessibleDescription()
    window.set_language("ko")
    assert "미국" in legend.accessibleDescription()
    window.open_file(river_file)
    assert "자작국" in legend.accessibleDescription()


def test_a_dossier_without_the_language_speaks_the_one_it_has_and_the_interface_keeps_its_own(
    start: Start, dossier_file: Callable[[Dossier, str], str]
) -> None:
    window = start()
    window.set_language("zh-Hans")
    title = {tag: text for tag, text in river().title.items() if tag != "zh-Hans"}
    window.open_file(dossier_file(replace(river(), languages=("en", "ko"), title=title), "two.visavis"))
    assert window.workspace.header.title.text().startswith(title["en"])
    assert window.workspace.header.views.tabText(0) == "对照"


@pytest.mark.parametrize(("width", "beside"), [(1440, True), (1180, True), (1024, False)])
def test_the_source_stands_beside_the_columns_where_there_is_room(start: Start, width: int, beside: bool) -> None:
    window = start(size=(width, 800))
    compare, source = window.workspace.compare, window.workspace.source
    compare_at, source_at = (each.mapTo(window.frame, each.rect().topLeft()) for each in (compare, source))
    assert (source_at.x() > compare_at.x()) == beside
    assert (source_at.y() > compare_at.y()) != beside
    assert source.text.viewport().height() >= 120


def test_large_text_moves_the_source_below(window: Commander) -> None:
    assert window.workspace.layout_name == "beside"
    for _ in range(4):
        press(window, "Ctrl++")
    assert window.workspace.layout_name == "below"
    press(window, "Ctrl+0")
    assert window.workspace.layout_name == "beside"


def test_the_desktop_can_be_asked_for_high_contrast_again_and_again(window: Commander) -> None:
    for _ in range(3):
        window.heed_contrast()
    assert not window.settings.contrast


def test_high_contrast_follows_the_desktop_only_under_its_own_theme(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start(settings=replace(CALM, theme="system"))
    monkeypatch.setattr("desktop_app.shell.commander.wants_contrast", lambda: True)
    window.heed_contrast()
    assert window.settings.contrast
    assert window.workspace.look.theme.name.startswith("contrast")
    window.set_theme("light")
    assert window.workspace.look.theme.name == "light"
