"""Every text has a contrast of 7:1 at least, every mark that means something one of 3:1, measured on what is
painted."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.history import Answers, View
from desktop_app.model.lesson import Exercise, Game
from desktop_app.qt.slide_paint import paint_page
from desktop_app.shell.commander import Commander
from desktop_app.views.exercise import ExerciseView
from tests.shell.windows import CALM, THEMES, Start, dialogs, settle, themes
from tests.sight.contrast import texts_seen
from tests.sight.judged import faint_texts, judged
from tests.ui import contrast


def see(window: Commander, view: str) -> None:
    """Have the window show a view, with all that it shows a little later."""
    session = window.session
    if view == "answers":
        session.show_answers(Answers.ISSUE)
    elif view == "meeting":
        session.show_answers(Answers.MEETING)
    elif view == "silence":
        session.go_to_issue("tibet")
        window.workspace.source.show_silence("us", ("Tibet",))
    elif view == "search":
        window.actions["find"].trigger()
        assert window.finding.panel is not None
        window.finding.panel.field.setText("Taiwan")
        window.finding.panel.filtering.setChecked(True)
    elif view == "legend":
        window.show_legend(True)
    elif view == "glosses":
        window.set_language("ko")
        window.actions["glosses"].setChecked(True)
    elif view == "lesson":
        window.actions["new-lesson"].trigger()
    elif view in set(Game):
        session.show_view(View.EXERCISE)
        exercise = window.workspace.stage.findChild(ExerciseView)
        assert isinstance(exercise, ExerciseView)
        exercise.begin(Exercise(Game(view), None, 3, 1))
        exercise.choose(0)
    else:
        session.show_view(View(view))
    if view == "terms":
        window.workspace.stage.plot().finish()  # type: ignore[union-attr]
    settle(window)


def dressed(start: Start, theme: str, **more: Any) -> Commander:
    return start(settings=replace(CALM, theme=theme, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize("theme", ["light", "contrast-dark"])
def test_what_a_start_shows_is_seen_well(start: Start, theme: str) -> None:
    window = dressed(start, theme)
    assert judged(window.workspace, window.workspace.look.theme) == []


VIEWS = (
    "compare", "answers", "meeting", "silence", "matrix", "sequence", "terms", "search", "legend", "glosses", "lesson",
    "exercise", *Game,
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_view_is_seen_well(start: Start, view: str, theme: str) -> None:
    window = dressed(start, theme)
    see(window, view)
    assert judged(window.workspace, window.workspace.look.theme) == []


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", ["matrix", "sequence", "terms"])
def test_what_is_painted_by_way_of_a_picture_is_seen_well_too(
    start: Start, view: str, theme: str, qtbot: QtBot
) -> None:
    window = dressed(start, theme)
    see(window, view)
    plot = window.workspace.stage.plot()
    assert plot is not None
    sheet = Page(plot.paint_plot)
    qtbot.addWidget(sheet)
    sheet.resize(plot.plot_size())
    assert judged(sheet, window.workspace.look.theme) == []


@pytest.mark.parametrize("theme", THEMES)
def test_qts_own_palette_has_the_contrast_too(start: Start, theme: str) -> None:
    dressed(start, theme)
    palette, role, group = QApplication.palette(), QPalette.ColorRole, QPalette.ColorGroup
    pairs = [
        (role.WindowText, role.Window), (role.Text, role.Base), (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight), (role.ToolTipText, role.ToolTipBase), (role.PlaceholderText, role.Base),
        (role.Text, role.AlternateBase), (role.Link, role.Base),
    ]  # fmt: skip
    for state in (group.Active, group.Inactive, group.Disabled):
        for text, ground in pairs:
            found = contrast(palette.color(state, text), palette.color(state, ground))
            assert found >= 7, (state, text, ground, found)


@pytest.mark.parametrize("theme", THEMES)
def test_placeholders_and_what_is_selected_in_a_field_are_read(start: Start, theme: str) -> None:
    window = dressed(start, theme)
    field = window.workspace.issues.filter
    assert "Filter issues" in {seen.what for seen in texts_seen(field)}
    assert faint_texts(field) == []
    field.setText("Taiwan")
    field.setFocus()
    field.selectAll()
    assert "Taiwan" in {seen.what for seen in texts_seen(field)}
    assert faint_texts(field) == []


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.slow)])
def test_what_the_pointer_is_over_is_read(start: Start, theme: str, qtbot: QtBot) -> None:
    window = dressed(start, theme)
    workspace = window.workspace
    card = workspace.compare.cards()[0]
    row = workspace.issues.view.visualRect(workspace.issues.model.index(2))
    for widget, at in (
        (card, card.rect().center()),
        (workspace.issues.view.viewport(), row.center()),
        (workspace.header.legend, QPoint(8, 8)),
        (workspace.header.search, QPoint(8, 8)),
    ):
        QTest.mouseMove(widget, at)
        qtbot.wait(1)
        shown = widget.window()
        assert faint_texts(shown) == [], widget


@pytest.mark.parametrize("theme", THEMES)
def test_menus_are_read_their_disabled_entries_too(start: Start, theme: str) -> None:
    window = dressed(start, theme)
    for action in window.frame.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        assert list(texts_seen(menu))
        assert faint_texts(menu) == [], action.text()
    assert faint_texts(window.frame.menuBar()) == []


@pytest.mark.parametrize("theme", themes("dark"))
@pytest.mark.parametrize("opened", ["keyboard", "about", "licences", "handout", "worksheet"])
def test_dialogs_are_read(start: Start, theme: str, opened: str, qtbot: QtBot) -> None:
    window = dressed(start, theme)
    window.actions[opened].trigger()
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    (dialog,) = dialogs(window)
    assert list(texts_seen(dialog))
    assert faint_texts(dialog) == []
    dialog.close()


@pytest.mark.parametrize("theme", themes("light", "contrast-dark"))
def test_what_a_class_and_its_teacher_see_is_read(start: Start, theme: str, qtbot: QtBot) -> None:
    window = dressed(start, theme)
    audience, presenter = presented(window, qtbot)
    show = window.presenting.show
    assert show is not None
    for _ in range(4):
        page = Page(lambda painter: paint_page(painter, show.page(show.showing.now), show.look))
        qtbot.addWidget(page)
        page.resize(audience.size())
        assert judged(page, window.workspace.look.theme) == []
        assert list(texts_seen(presenter))
        assert faint_texts(presenter) == []
        QTest.keyClick(audience, Qt.Key.Key_PageDown)
    window.presenting.end()


class Page(QWidget):
    """What is painted on a sheet of its own, and not by way of a picture."""

    def __init__(self, paint: Callable[[QPainter], object]) -> None:
        super().__init__()
        self._paint = paint

    def paintEvent(self, event: object) -> None:
        self._paint(QPainter(self))


def presented(window: Commander, qtbot: QtBot) -> tuple[QWidget, QWidget]:
    """The audience's and the presenter's window of a lesson that has just begun."""
    window.actions["present"].trigger()
    qtbot.waitUntil(lambda: window.presenting.audience is not None and window.presenting.audience.isVisible())
    window.presenting.switch()
    presenting = window.presenting
    qtbot.waitUntil(lambda: presenting.presenter is not None and presenting.presenter.isVisible())
    assert presenting.audience is not None
    assert presenting.presenter is not None
    return presenting.audience, presenting.presenter


@pytest.mark.parametrize("choice", THEMES)
def test_each_theme_is_offered_kept_and_shown(window: Commander, choice: str) -> None:
    window.set_theme(choice)
    assert window.settings.theme == choice
    assert window.workspace.look.theme.name == choice
