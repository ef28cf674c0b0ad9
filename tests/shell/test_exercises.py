"""Exercises in a whole window, by keys alone: what is pressed, what is shown, and where the source goes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.exercises import items
from desktop_app.engine.history import View
from desktop_app.engine.screen_blocks import Question, Text, Words
from desktop_app.model.lesson import Exercise, Game, Show
from desktop_app.qt import slices
from desktop_app.shell.commander import Commander
from desktop_app.views.exercise import ExerciseView
from desktop_app.views.exercise_option import Told
from tests.shell.windows import CALM, Start, press
from tests.ui import RIVER, opening, river


@pytest.fixture
def view(window: Commander) -> ExerciseView:
    press(window, "Ctrl+5")
    return shown(window)


def shown(window: Commander) -> ExerciseView:
    found = window.workspace.stage.widget(View.EXERCISE)
    assert isinstance(found, ExerciseView)
    return found


def right_key(view: ExerciseView) -> str:
    assert view.item is not None
    return str(view.item.answers[0] + 1)


def wrong_key(view: ExerciseView) -> str:
    assert view.item is not None
    return str((view.item.answers[0] + 1) % len(view.item.options) + 1)


@pytest.mark.parametrize("game", list(Game))
def test_a_whole_exercise_by_keys_alone(window: Commander, game: Game) -> None:
    window.session.go_to_issue("trade")
    press(window, "Ctrl+5")
    view = shown(window)
    press(window, str(list(Game).index(game) + 1))
    assert view.exercise == Exercise(game, "trade", 5, 1)
    assert view.sitting is not None
    count = len(view.sitting.items)
    assert count == 5
    for n in range(count):
        item = view.item
        assert item is not None
        assert view.page.isVisible()
        assert not view.page.verdict.isVisible()
        assert view.page.prompt.hasFocus()
        press(window, right_key(view) if n % 2 else wrong_key(view))
        # The answer is told in words and in form, and the source shows where it stands.
        told = [row.told for row in view.page.rows()]
        assert told.count(Told.RIGHT) == 1
        assert told.count(Told.WRONG) == (0 if n % 2 else 1)
        assert view.page.verdict.text() == ("✓ Right" if n % 2 else "✕ Not this one")
        assert "✓ right" in view.page.rows()[item.answers[0]].accessibleName()
        place = window.session.place
        assert (place.quote, place.view) == (item.shown, View.EXERCISE)
        assert place.source == window.session.desk.quotes[item.shown].source
        assert window.workspace.source.text.isVisible()
        # A second answer changes nothing.
        press(window, right_key(view))
        assert view.sitting.given[n] is not None
        assert [row.told for row in view.page.rows()] == told
        press(window, "Return")
    assert view.sitting.done
    assert view.end.score.text() == "2 of 5 right"
    assert view.end.isVisible()
    press(window, "1")
    assert window.session.place.quote == view.sitting.items[0].shown
    press(window, "Return")
    assert view.item is not None
    assert view.sitting.right == 0


def test_digits_are_answers_here_and_issues_elsewhere(window: Commander, view: ExerciseView) -> None:
    before = window.session.place.issue
    press(window, "4")
    assert view.exercise is not None
    assert view.exercise.game is Game.GAP
    assert window.session.place.issue == before
    press(window, "Alt+1")
    press(window, "3")
    assert window.session.place.issue == window.session.opened.rows[2].issue


@pytest.mark.parametrize("game", list(Game))
def test_the_source_does_not_tell_while_a_question_is_open(window: Commander, view: ExerciseView, game: Game) -> None:
    """The next statement often stands beside the one before it, and its colour says whose it is."""
    pane = window.workspace.source
    parts = (pane.tabs, pane.crumb, pane.text, pane.ruler)
    view.begin(Exercise(game, "trade", 2, 1))
    for _ in range(2):
        covered = game is not Game.FIND
        assert [part.isVisible() for part in parts] == [not covered] * 4
        press(window, "Alt+3")
        assert pane.text.hasFocus() is not covered
        view.page.prompt.setFocus()
        press(window, right_key(view))
        assert all(part.isVisible() for part in parts)
        span = window.session.desk.anchors[window.session.place.quote or ""].span
        assert span is not None
        assert pane.text.visible_span().overlaps(span)
        press(window, "Return")
    assert all(part.isVisible() for part in parts)


def test_the_source_is_covered_in_the_exercise_alone(window: Commander, view: ExerciseView) -> None:
    text = window.workspace.source.text
    press(window, "1")
    assert not text.isVisible()
    press(window, "Ctrl+1")
    assert text.isVisible()
    press(window, "Ctrl+5")
    assert not text.isVisible()
    window.set_language("ko")
    assert not text.isVisible()
    view.leave()
    assert text.isVisible()


def test_below_the_question_the_source_leaves_it_its_room(window: Commander, view: ExerciseView) -> None:
    workspace = window.workspace
    window.frame.resize(1024, 700)
    assert workspace.layout_name == "below"
    before = workspace.remember_sizes()["below"]
    press(window, "1")
    assert not workspace.source.isVisible()
    assert workspace.remember_sizes()["below"] == before
    press(window, right_key(view))
    assert workspace.source.isVisible()
    assert workspace.source.text.isVisible()
    assert tuple(workspace.panes.sizes()) == before
    # Enter goes on wherever the keyboard is.
    view.page.prompt.setFocus()
    press(window, "Return")
    assert view.sitting is not None
    assert view.sitting.at == 1
    assert not workspace.source.isVisible()
    press(window, "Return")
    assert view.sitting.at == 1
    window.frame.resize(1440, 900)
    assert workspace.source.isVisible()
    assert not workspace.source.text.isVisible()


def test_arrows_walk_and_enter_takes(window: Commander, view: ExerciseView) -> None:
    press(window, "Down")
    assert view.start.games[1].hasFocus()
    press(window, "Up")
    press(window, "Return")
    assert view.exercise is not None
    assert view.exercise.game is Game.WHO
    for n in range(2):
        press(window, "Down")
        assert view.page.rows()[n].hasFocus()
    press(window, "Return")
    assert view.sitting is not None
    assert view.sitting.given[0] is not None
    assert view.sitting.given[0].option == 1


def test_a_place_is_found_in_the_source_itself(window: Commander, view: ExerciseView) -> None:
    session, text = window.session, window.workspace.source.text
    session.go_to_issue("trade")
    view.begin(Exercise(Game.FIND, "trade", 3, 1))
    item = view.item
    assert item is not None
    # Nothing is marked that would give the place away, and the source begins at its beginning.
    assert (session.place.source, session.place.quote) == (item.source, None)
    assert text._current == frozenset()
    assert not view.page.here.isEnabled()
    press(window, "Alt+3")
    assert text.hasFocus()
    index = session.page.index
    target = index.line_span(index.line_at(item.span.start)).start
    while text.caret() < target:
        press(window, "Down")
    assert view.page.here.isEnabled()
    assert f"¶{item.right.paragraph}" in view.page.here.accessibleName()
    assert view.sitting is not None
    assert view.sitting.answered is None
    press(window, "Return")
    assert view.sitting.is_right(0)
    assert session.place.quote == item.quote
    assert item.quote in text._current
    assert view.page.onward.hasFocus()


def test_a_place_that_is_none_of_the_options_is_wrong_and_named(window: Commander, view: ExerciseView) -> None:
    view.begin(Exercise(Game.FIND, None, 5, 3))
    item = view.item
    assert item is not None
    index = window.session.desk.pages[item.source].index
    offered = {option.paragraph for option in item.options}
    other = next(n for n in range(1, index.paragraphs + 1) if n not in offered)
    view.offer_place(item.source, index.line_span(index.line_of_paragraph(other)).start)
    QTest.mouseClick(view.page.here, Qt.MouseButton.LeftButton)
    assert view.sitting is not None
    assert not view.sitting.is_right(0)
    assert view.page.verdict.text().endswith(f"¶{other}.")
    assert [row.told for row in view.page.rows()].count(Told.RIGHT) == 1
    assert window.session.place.quote == item.quote


def test_what_was_answered_is_forgotten_with_the_view(window: Commander, view: ExerciseView, tmp_path: Path) -> None:
    press(window, "1")
    press(window, right_key(view))
    view.leave()
    assert view.sitting is None
    assert view.start.isVisible()
    window.save_settings()
    written = [path for path in tmp_path.rglob("*.json") if "who" in path.read_text("utf-8")]
    assert written == []


def test_another_dossier_ends_an_exercise(window: Commander, view: ExerciseView) -> None:
    press(window, "1")
    assert view.sitting is not None
    window.session.open(opening(river()))
    press(window, "Ctrl+5")
    assert view.sitting is None
    assert view.start.isVisible()


def test_another_language_goes_on_with_the_exercise(window: Commander, view: ExerciseView) -> None:
    press(window, "1")
    press(window, right_key(view))
    assert view.sitting is not None
    before = view.sitting
    window.set_language("ko")
    assert view.sitting.given == before.given
    assert view.sitting.items != before.items
    assert view.exercise is not None
    assert view.sitting.items == items(window.session.desk, view.exercise, "ko")


def test_where_nothing_can_be_asked_it_says_so(window: Commander, view: ExerciseView) -> None:
    window.session.go_to_issue("sanctions")
    press(window, "1")
    assert view.sitting is None
    assert view.start.nothing.isVisible()
    view.begin(Exercise(Game.WHO, "taiwan", 20, 1))
    assert view.page.fewer.isVisible()
    assert view.page.fewer.text().startswith("“Taiwan” has no more than 3 questions")
    assert "all issues" in view.page.fewer.text()
    view.begin(Exercise(Game.MATCH, None, 20, 1))
    assert "all issues" not in view.page.fewer.text()


def test_what_it_says_of_an_issue_goes_with_the_issue(window: Commander, view: ExerciseView) -> None:
    window.session.go_to_issue("sanctions")
    press(window, "1")
    assert "“Sanctions” has no question of this kind" in view.start.nothing.text()
    window.session.go_to_issue("trade")
    assert not view.start.nothing.isVisible()


def test_other_questions_that_there_are_none_of_lead_back_to_the_choice(
    window: Commander, view: ExerciseView, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(window, "1")
    monkeypatch.setattr(view._making, "items", lambda *_: ())
    view.end.another_wanted.emit()
    assert view.sitting is None
    assert view.start.nothing.isVisible()


@pytest.fixture
def by_and_by(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a long record: nothing is done at once."""
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)


@pytest.mark.usefixtures("by_and_by")
def test_questions_that_take_long_are_looked_for_between_the_windows_events(
    window: Commander, view: ExerciseView, qtbot: QtBot
) -> None:
    press(window, "4")
    assert view.seeking
    assert view.start.sought.isVisible()
    assert view.start.give_up.isVisible()
    assert "Looking for questions" in view.start.sought.text()
    qtbot.waitUntil(lambda: view.sitting is not None)
    assert not view.start.sought.isVisible()
    assert view.page.isVisible()
    assert view.exercise is not None
    assert view.sitting is not None
    assert view.sitting.items == items(window.session.desk, view.exercise, "en")


@pytest.mark.usefixtures("by_and_by")
@pytest.mark.parametrize("by_button", [False, True])
def test_looking_for_questions_is_given_up(
    window: Commander, view: ExerciseView, qtbot: QtBot, by_button: bool
) -> None:
    press(window, "4")
    if by_button:
        view.start.give_up.click()
    else:
        press(window, "Esc")
    assert not view.seeking
    assert not view.start.sought.isVisible()
    view._making.finish()
    assert view.sitting is None
    assert view.isVisible()
    press(window, "1")
    qtbot.waitUntil(lambda: view.sitting is not None)
    assert view.exercise is not None
    assert view.exercise.game is Game.WHO


@pytest.mark.usefixtures("by_and_by")
def test_another_language_comes_once_the_questions_are_there_in_it(
    window: Commander, view: ExerciseView, qtbot: QtBot
) -> None:
    press(window, "1")
    qtbot.waitUntil(lambda: view.sitting is not None)
    window.set_language("ko")
    assert view.exercise is not None
    wanted = items(window.session.desk, view.exercise, "ko")
    qtbot.waitUntil(lambda: view.sitting is not None and view.sitting.items == wanted)


@pytest.mark.usefixtures("by_and_by")
def test_a_class_sees_that_questions_are_looked_for_and_then_the_first(window: Commander, qtbot: QtBot) -> None:
    window.presenting.start_exercise(Exercise(Game.GAP, "trade", 3, 1))
    show = window.presenting.show
    assert show is not None
    assert [type(block) for block in show.screen().blocks] == [Question, Text]
    qtbot.waitUntil(lambda: show.screen().turns == 9)
    assert isinstance(show.screen().blocks[1], Words)
    window.presenting.end()


def test_a_small_record_can_be_asked_too(start: Start) -> None:
    window = start(str(RIVER))
    press(window, "Ctrl+5")
    press(window, "3")
    view = shown(window)
    assert view.sitting is not None
    assert view.item is not None
    press(window, right_key(view))
    assert view.sitting.right == 1


def test_the_quote_marked_beside_is_never_the_one_asked_about(window: Commander, view: ExerciseView) -> None:
    for item in items(window.session.desk, Exercise(Game.GAP, None, 3, 1), "en"):
        window.session.go_to_quote(item.quote)
        view.begin(Exercise(Game.GAP, None, 3, 1))
        while view.item is not None and view.item.quote != item.quote:
            view.choose(0)
            window.session.go_to_quote(item.quote)
            view.go_on()
        assert window.session.place.quote is None


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_nothing_is_cut_off_sideways_and_targets_are_large(start: Start, zoom: int, size: tuple[int, int]) -> None:
    window = start(settings=replace(CALM, zoom=zoom), size=size)
    press(window, "Ctrl+5")
    view = shown(window)
    for game in Game:
        view.begin(Exercise(game, None, 3, 1))
        for _ in range(2):
            held = view.widget()
            assert held is not None
            QTest.qWait(0)
            assert held.width() <= view.viewport().width()
            for widget in held.findChildren(QWidget):
                if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    right = widget.mapTo(held, QPoint(widget.width(), 0)).x()
                    assert right <= held.width(), widget
                    assert min(widget.width(), widget.height()) >= 28, widget
            view.choose(0)


def test_every_control_has_a_name_and_a_role(window: Commander, view: ExerciseView) -> None:
    view.begin(Exercise(Game.GAP, None, 3, 1))
    for answered in (False, True):
        if answered:
            view.choose(0)
        for widget in (*view.page.rows(), view.page.prompt, view.page.end):
            found = QAccessible.queryAccessibleInterface(widget)
            assert found is not None
            assert found.text(QAccessible.Text.Name)
            wanted = QAccessible.Role.StaticText if widget is view.page.prompt else QAccessible.Role.Button
            assert found.role() == wanted
        assert ("(gap)" in view.page.prompt.accessibleName()) == (not answered)
    assert view.item is not None
    assert view.item.right.text in view.page.prompt.accessibleName()


def test_exercises_are_neither_exported_nor_printed_as_a_plot(window: Commander, view: ExerciseView) -> None:
    assert window.workspace.stage.plot() is None
    window.viewing.show(View.MATRIX)
    assert window.workspace.stage.plot() is not None


def test_an_exercise_is_shown_to_the_class(window: Commander, view: ExerciseView) -> None:
    view.start.whom.menu.actions()[1].trigger()
    press(window, "1")
    assert view.sitting is None
    show = window.presenting.show
    assert show is not None
    screen = show.screen()
    assert screen.show is Show.EXERCISE
    assert screen.turns == 9
    assert isinstance(screen.blocks[1], Words)
    asked = items(window.session.desk, Exercise(Game.WHO, "taiwan", 5, 1), "en")
    assert screen.blocks[1].text == window.session.desk.quotes[asked[0].quote].selector.exact
    window.presenting.end()


def test_a_class_is_asked_about_all_issues_under_the_records_name(window: Commander, view: ExerciseView) -> None:
    window.presenting.start_exercise(Exercise(Game.GAP, None, 2, 1))
    assert window.presenting.show is not None
    assert window.presenting.show.screen().title == window.session.opened.dossier.title["en"]
    window.presenting.end()
