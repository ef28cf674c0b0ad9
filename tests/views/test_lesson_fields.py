"""Fields of the lesson editor: they hold what was typed, and nothing else gets into them."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.desk import Desk
from desktop_app.engine.lesson_edits import set_note
from desktop_app.engine.lessons import usual_lesson
from desktop_app.model.lesson import Exercise, Game, Part, Show, Step
from desktop_app.views.lesson_fields import NoteField
from desktop_app.views.slim import Field
from tests.ui import active, look
from tests.views.test_lesson_panel import Bench, desk, make

__all__ = ["desk", "make"]

TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn", "Co")) | st.just("\n"), max_size=40)


def clear(field: QWidget) -> None:
    """Delete all that stands in a field, as somebody does by keyboard."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)


def wheel_over(widget: QWidget) -> None:
    """Turn the wheel by three notches while the pointer is over a widget."""
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, -360),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_a_note_that_is_cleared_stays_so_where_another_language_has_one(make: Callable[..., Bench], desk: Desk) -> None:
    lesson = set_note(set_note(usual_lesson(desk), 0, 1, "en", "English"), 0, 1, "ko", "한국어")
    bench = make(lesson=replace(lesson, title={"en": "English", "ko": "한국어"}), language="ko")
    bench.go(0, 1)
    note, title = bench.panel.details.note, bench.panel.title
    for field in (note, title):
        assert field.text() == "한국어"
        clear(field)
        assert field.text() == ""
        assert field.placeholderText() == "English"
        QTest.keyClicks(field, "ab")
        assert field.text() == "ab"
    assert bench.lesson.parts[0].steps[1].note == {"en": "English", "ko": "ab"}
    assert bench.lesson.title == {"en": "English", "ko": "ab"}


def test_a_title_in_no_language_leaves_the_field_s_own_hint(bench_without_title: Bench) -> None:
    assert bench_without_title.panel.title.text() == ""
    assert bench_without_title.panel.title.placeholderText() == "Title of the lesson"


@pytest.fixture
def bench_without_title(make: Callable[..., Bench], desk: Desk) -> Bench:
    return make(lesson=replace(usual_lesson(desk), title={}))


def test_no_break_spaces_of_a_note_outlive_typing(make: Callable[..., Bench], desk: Desk) -> None:
    bench = make(lesson=set_note(usual_lesson(desk), 0, 1, "en", "18\u00a0March\n\U0001f30a"))
    bench.go(0, 1)
    note = bench.panel.details.note
    note.setFocus()
    note.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(note, "!")
    assert bench.lesson.parts[0].steps[1].note == {"en": "18\u00a0March\n\U0001f30a!"}


def test_another_step_s_note_begins_at_its_beginning(make: Callable[..., Bench], desk: Desk) -> None:
    bench = make(lesson=set_note(set_note(usual_lesson(desk), 0, 1, "en", "One"), 0, 2, "en", "Once upon a time"))
    bench.go(0, 1)
    bench.panel.details.note.moveCursor(QTextCursor.MoveOperation.End)
    bench.go(0, 2)
    assert bench.panel.details.note.textCursor().position() == 0


@given(before=TEXTS, after=TEXTS)
def test_a_note_shows_whatever_text_replaces_another(qapp: QApplication, before: str, after: str) -> None:
    field = NoteField()
    told: list[str] = []
    field.typed.connect(told.append)
    field.say(before, "")
    assert field.text() == before
    field.say(after, "")
    assert field.text() == after
    assert not told


def test_the_wheel_changes_no_lesson(make: Callable[..., Bench], desk: Desk, qtbot: QtBot) -> None:
    issue = desk.dossier.issues[0].id
    usual = usual_lesson(desk)
    steps = (*usual.parts[0].steps, Step(Show.EXERCISE, exercise=Exercise(Game.WHO, None, 5, 1)))
    bench = make(size=(460, 500), lesson=replace(usual, minutes=45, parts=(Part(issue, steps),)))
    turned = 0
    for step in (1, 3, len(steps) - 1):
        bench.go(0, step)
        for kind in (QAbstractSpinBox, QComboBox):
            for control in cast("list[QWidget]", bench.panel.findChildren(kind)):
                if control.isVisible():
                    control.setFocus()
                    wheel_over(control)
                    turned += 1
    assert turned > 6
    assert not bench.edited


def test_typing_in_another_language_is_a_change_of_its_own(make: Callable[..., Bench]) -> None:
    bench = make()
    bench.panel.title.setFocus()
    QTest.keyClicks(bench.panel.title, "a")
    bench.panel.set_look(look(language="ko"))
    QTest.keyClicks(bench.panel.title, "b")
    assert [again for _, again in bench.edited] == [False, False]


def test_a_field_outlives_the_loss_of_its_button(qtbot: QtBot) -> None:
    # As PySide6 loses it now and then; an error in a change of language would end the program.
    field = Field()
    qtbot.addWidget(field)
    active(qtbot, field)
    field.setText("a")
    button = field.findChild(QToolButton)
    assert button is not None
    assert button.accessibleName() == "Clear"
    shiboken6.invalidate(button)
    QApplication.sendEvent(field, QEvent(QEvent.Type.LanguageChange))
    field.resize(300, 40)
    field.setText("b")
    again = field.findChild(QToolButton)
    assert again is not None
    assert again.geometry().right() == 299
