"""The lesson editor: what it shows, what is done by keyboard, and that it changes nothing by itself."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.engine.desk import Desk
from desktop_app.engine.lesson_check import faults, problems
from desktop_app.engine.lessons import part_for, usual_lesson
from desktop_app.model.lesson import Exercise, Game, Lesson, Part, Show, Step
from desktop_app.qt.lesson_model import Place
from desktop_app.views.lesson_panel import LessonPanel
from tests.ui import active, bundled, look

Edited = list[tuple[Lesson, bool]]


class Bench:
    """An editor whose wishes are granted at once, as the window does."""

    def __init__(self, panel: LessonPanel, desk: Desk, lesson: Lesson) -> None:
        self.panel, self.desk, self.lesson = panel, desk, lesson
        self.edited: Edited = []
        panel.edited.connect(self.take)
        self.show()

    def take(self, lesson: Lesson, again: bool) -> None:
        self.lesson = lesson
        self.edited.append((lesson, again))
        self.show()

    def show(self) -> None:
        self.panel.show_lesson(self.lesson, self.desk, modified=bool(self.edited), file="l.visavis-lesson")

    def go(self, part: int, step: int | None) -> None:
        self.panel.tree.setCurrentIndex(self.panel.model.index_of((part, step)))

    def place(self) -> Place | None:
        return self.panel.tree.place


@pytest.fixture
def desk() -> Desk:
    return bundled().desk


@pytest.fixture
def make(qtbot: QtBot, desk: Desk) -> Callable[..., Bench]:
    def made(size: tuple[int, int] = (460, 800), lesson: Lesson | None = None, **how: Any) -> Bench:
        panel = LessonPanel(look(**how))
        qtbot.addWidget(panel)
        panel.resize(*size)
        active(qtbot, panel)
        return Bench(panel, desk, lesson or usual_lesson(desk))

    return made


@pytest.fixture
def bench(make: Callable[..., Bench]) -> Bench:
    return make()


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def test_going_to_a_step_asks_for_its_quote_and_to_a_part_for_its_issue(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.panel.quote_wanted) as asked:
        bench.go(0, 1)
    assert asked.args == [bench.lesson.parts[0].steps[1].quote, "taiwan"]
    with qtbot.waitSignal(bench.panel.issue_wanted) as asked:
        bench.go(2, None)
    assert asked.args == ["xinjiang"]
    assert not bench.edited


def test_alt_and_arrows_move_steps_and_parts_and_they_stay_chosen(bench: Bench) -> None:
    before = bench.lesson
    bench.panel.tree.setFocus()
    bench.go(0, 1)
    press(bench.panel.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert bench.place() == (0, 2)
    assert bench.lesson.parts[0].steps[2] == before.parts[0].steps[1]
    press(bench.panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert bench.lesson == before
    bench.go(1, None)
    press(bench.panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert bench.place() == (0, None)
    assert [part.issue for part in bench.lesson.parts[:2]] == ["hong-kong", "taiwan"]
    press(bench.panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert bench.place() == (0, None)
    assert len(bench.edited) == 3


def test_the_ends_are_ends(bench: Bench) -> None:
    bench.go(0, 0)
    press(bench.panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    bench.go(5, None)
    press(bench.panel.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not bench.edited


def test_delete_removes_and_what_is_near_is_chosen(bench: Bench) -> None:
    bench.go(0, 8)
    press(bench.panel.tree, Qt.Key.Key_Delete)
    assert len(bench.lesson.parts[0].steps) == 8
    assert bench.place() == (0, 7)
    bench.go(5, None)
    press(bench.panel.tree, Qt.Key.Key_Delete)
    assert len(bench.lesson.parts) == 5
    assert bench.place() == (4, None)


def test_an_empty_lesson_says_what_to_do(make: Callable[..., Bench], desk: Desk) -> None:
    bench = make(lesson=replace(usual_lesson(desk), parts=()))
    assert bench.panel.details.what.isVisible()
    assert bench.place() is None
    press(bench.panel.tree, Qt.Key.Key_Delete)
    press(bench.panel.tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert not bench.edited


def test_enter_goes_to_the_note_and_typing_is_one_change(bench: Bench) -> None:
    bench.go(0, 1)
    bench.panel.tree.setFocus()
    press(bench.panel.tree, Qt.Key.Key_Return)
    assert bench.panel.details.note.hasFocus()
    QTest.keyClicks(bench.panel.details.note, "Ask")
    assert bench.lesson.parts[0].steps[1].note == {"en": "Ask"}
    assert [again for _, again in bench.edited] == [False, True, True]
    bench.go(0, 2)
    assert bench.panel.details.note.toPlainText() == ""
    QTest.keyClicks(bench.panel.details.note, "B")
    assert bench.edited[-1][1] is False


def test_undo_belongs_to_the_lesson_in_every_field(bench: Bench) -> None:
    from PySide6.QtGui import QKeyEvent

    bench.go(0, 1)
    for field in (bench.panel.title, bench.panel.details.note):
        field.setFocus()
        QTest.keyClicks(field, "x")
        event = QKeyEvent(
            QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "", False, 1
        )
        event.ignore()
        field.event(event)
        assert not event.isAccepted()


def test_title_and_minutes_are_set(bench: Bench) -> None:
    bench.panel.title.setFocus()
    bench.panel.title.selectAll()
    QTest.keyClicks(bench.panel.title, "Mine")
    assert bench.lesson.title["en"] == "Mine"
    bench.panel.minutes.setValue(45)
    assert bench.lesson.minutes == 45
    bench.panel.minutes.setValue(0)
    assert bench.lesson.minutes is None


def test_issues_are_added_after_the_one_that_one_is_at(bench: Bench, desk: Desk) -> None:
    bench.go(1, 3)
    menu = bench.panel.add_issue.menu()
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(texts) == len(desk.dossier.issues) - 6
    next(action for action in menu.actions() if action.text() == "Space").trigger()
    assert bench.lesson.parts[2] == part_for(desk, "space")
    assert bench.place() == (2, None)


def test_steps_of_the_selected_quote_and_exercises_are_added_after_the_step(bench: Bench, desk: Desk) -> None:
    bench.go(4, 2)
    bench.panel.note_quote("t28-2")
    menu = bench.panel.add_step.menu()
    menu.aboutToShow.emit()
    entries = [action for action in menu.actions() if not action.isSeparator()]
    count = len(bench.lesson.parts[4].steps)
    for n in range(len(entries)):
        menu.aboutToShow.emit()
        entry = [action for action in menu.actions() if not action.isSeparator()][n]
        entry.trigger()
        assert len(bench.lesson.parts[4].steps) == count + n + 1
        assert bench.place() == (4, 3 + n)
    assert problems(bench.lesson) == ()
    assert faults(bench.lesson, desk) == ()
    added = bench.lesson.parts[4].steps[3 : 3 + len(entries)]
    assert {step.show for step in added} == set(Show)
    assert {step.exercise.game for step in added if step.exercise} == set(Game)
    assert any("t28-2" in (step.quote, step.other) for step in added)


def test_another_quote_and_another_answer_are_picked(bench: Bench, desk: Desk) -> None:
    bench.go(0, 3)
    details = bench.panel.details
    names = [details.other.itemText(n) for n in range(details.other.count())]
    assert names[0].startswith("↔ China: ")
    details.other.activated.emit(1)
    assert bench.lesson.parts[0].steps[3].other != usual_lesson(desk).parts[0].steps[3].other
    theirs = next(n for n in range(details.quote.count()) if details.quote.itemText(n).startswith("China"))
    details.quote.activated.emit(theirs)
    step = bench.lesson.parts[0].steps[3]
    assert desk.quotes[str(step.quote)].holder == "cn"
    assert desk.quotes[str(step.other)].holder == "us"
    assert faults(bench.lesson, desk) == ()


def test_an_exercise_is_set(make: Callable[..., Bench], desk: Desk) -> None:
    who = Step(Show.EXERCISE, exercise=Exercise(Game.WHO, "taiwan", 5, 1))
    bench = make(lesson=replace(usual_lesson(desk), parts=(Part("taiwan", (who,)),)))
    bench.go(0, 0)
    details = bench.panel.details
    details.number.setValue(7)
    details.seed.setValue(99)
    details.issue.activated.emit(0)
    assert bench.lesson.parts[0].steps[0].exercise == Exercise(Game.WHO, None, 7, 99)


def test_what_does_not_fit_is_said_in_words(make: Callable[..., Bench], desk: Desk) -> None:
    broken = replace(usual_lesson(desk), parts=(Part("taiwan", (Step(Show.QUOTE, "nobody"),)),))
    bench = make(lesson=broken)
    bench.go(0, 0)
    assert "no such quote" in bench.panel.details.what.text()
    row = bench.panel.model.data(bench.panel.model.index_of((0, 0)), Qt.ItemDataRole.AccessibleTextRole)
    assert "no such quote" in row


def test_whether_it_is_saved_is_said_in_words(bench: Bench) -> None:
    assert bench.panel.state.text() == "l.visavis-lesson"
    assert not bench.panel.save.isEnabled()
    bench.go(0, 1)
    press(bench.panel.tree, Qt.Key.Key_Delete)
    assert "not saved" in bench.panel.state.text()
    assert bench.panel.save.isEnabled()


def test_what_is_folded_stays_folded(bench: Bench) -> None:
    tree = bench.panel.tree
    tree.collapse(bench.panel.model.index_of((1, None)))
    bench.go(0, 1)
    press(tree, Qt.Key.Key_Delete)
    assert not tree.isExpanded(bench.panel.model.index_of((1, None)))
    assert tree.isExpanded(bench.panel.model.index_of((0, None)))


def test_the_class_s_screen_is_shown_small_where_there_is_one(bench: Bench, qtbot: QtBot) -> None:
    preview = bench.panel.details.preview
    bench.go(0, 1)
    qtbot.waitUntil(lambda: preview.drawn)
    assert preview.isVisible()
    quote = bench.desk.quotes[str(bench.lesson.parts[0].steps[1].quote)]
    assert quote.selector.exact in preview.accessibleName()
    qtbot.waitUntil(lambda: abs(preview.height() - preview.width() * 9 / 16) <= 1)
    bench.go(0, None)
    qtbot.waitUntil(lambda: not preview.drawn)
    assert not preview.isVisible()


def test_the_picture_comes_to_rest_at_every_size(bench: Bench, qtbot: QtBot) -> None:
    preview = bench.panel.details.preview
    for step in (0, 1, 3):
        bench.go(0, step)
        for height in range(260, 900, 40):
            bench.panel.resize(460, height)
            QApplication.processEvents()
            qtbot.waitUntil(lambda: preview.drawn and abs(preview.height() - preview.width() * 9 / 16) <= 1)


CONTROLS = (QAbstractButton, QComboBox, QSpinBox, QLineEdit, QPlainTextEdit)


@pytest.mark.parametrize("size", [(460, 800), (760, 260), (1000, 300)])
@pytest.mark.parametrize("zoom", [100, 200])
def test_every_control_has_a_name_and_is_32_pixels_high(
    make: Callable[..., Bench], size: tuple[int, int], zoom: int
) -> None:
    bench = make(size, zoom=zoom)
    bench.go(0, 3)
    for kind in CONTROLS:
        for control in bench.panel.findChildren(kind):
            inner = isinstance(control.parent(), QSpinBox | QLineEdit)
            if control.isVisible() and control.focusPolicy() != Qt.FocusPolicy.NoFocus and not inner:
                assert control.height() >= 32, control
                found = QAccessible.queryAccessibleInterface(control)
                assert found is not None
                assert found.text(QAccessible.Text.Name), control
                corner = control.mapTo(bench.panel, QPoint(control.width(), 0))
                assert corner.x() <= bench.panel.width(), control


def test_rows_are_high_enough_and_told_to_screen_readers(bench: Bench) -> None:
    index = bench.panel.model.index_of((0, 3))
    assert bench.panel.tree.visualRect(index).height() >= 32
    told = bench.panel.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Step 4: Both sides · U.S. ⇄ China. ")


def test_buttons_say_what_they_do(bench: Bench) -> None:
    texts = {button.text() or button.accessibleName() for button in bench.panel.findChildren(QAbstractButton)}
    assert {"Save", "Add issue", "Add step", "Move up (Alt+↑)", "Move down (Alt+↓)", "Remove (Del)"} <= texts
    assert all(button.menu() is not None for button in (bench.panel.add_issue, bench.panel.add_step))
    assert isinstance(bench.panel.add_issue, QPushButton)
