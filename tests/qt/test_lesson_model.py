"""A lesson as a tree for Qt's views, and what dragging its rows asks for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.engine.desk import Desk
from desktop_app.engine.lesson_edits import add_steps, move_part, remove, set_note
from desktop_app.engine.lessons import usual_lesson
from desktop_app.model.lesson import Lesson, Part, Show, Step
from desktop_app.qt.lesson_model import ROW, LessonModel, Phrases, Place

Moves = list[tuple[Place, Place]]


@pytest.fixture
def lesson(desk: Desk) -> Lesson:
    return usual_lesson(desk)


@pytest.fixture
def model(desk: Desk, lesson: Lesson, qtbot: QtBot) -> LessonModel:
    made = LessonModel(Phrases())
    made.show_lesson(lesson, desk)
    return made


def test_the_model_keeps_qts_rules(model: LessonModel, lesson: Lesson, desk: Desk, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for changed in (
        remove(lesson, 0, 1),
        remove(lesson, 0),
        move_part(lesson, 0, 3),
        replace(lesson, parts=()),
        add_steps(lesson, 2, [Step(Show.QUESTION)]),
    ):
        model.show_lesson(changed, desk)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_every_part_and_step_has_its_row(model: LessonModel, lesson: Lesson) -> None:
    assert model.rowCount() == len(lesson.parts)
    for n, part in enumerate(lesson.parts):
        index = model.index_of((n, None))
        assert model.place(index) == (n, None)
        assert model.data(index, ROW).part is part
        assert model.rowCount(index) == len(part.steps)
        for k, step in enumerate(part.steps):
            inner = model.index_of((n, k))
            assert model.parent(inner) == index
            assert model.place(inner) == (n, k)
            assert model.row(inner).step is step  # type: ignore[union-attr]
    assert not model.index_of((99, None)).isValid()
    assert not model.index_of((0, 99)).isValid()


def test_a_changed_note_moves_no_row(model: LessonModel, lesson: Lesson, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show_lesson(set_note(lesson, 0, 0, "en", "Ask"), desk)
    with qtbot.waitSignal(model.modelReset):
        model.show_lesson(remove(lesson, 0, 0), desk)


def test_what_does_not_fit_is_told_at_its_row(model: LessonModel, lesson: Lesson, desk: Desk) -> None:
    broken = replace(lesson, parts=(Part("taiwan", (Step(Show.QUOTE, "nobody"),)), *lesson.parts[1:]))
    model.show_lesson(broken, desk)
    assert model.row(model.index_of((0, 0))).faults  # type: ignore[union-attr]
    assert not model.row(model.index_of((1, 0))).faults  # type: ignore[union-attr]


def drop(model: LessonModel, dragged: Place, row: int, over: Place | None) -> Moves:
    """What dropping a row asks for."""
    told: Moves = []
    model.move_wanted.connect(lambda at, to: told.append((at, to)))
    data = model.mimeData([model.index_of(dragged)])
    parent = QModelIndex() if over is None else model.index_of(over)
    allowed = model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent)
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, parent) is False
    assert allowed == bool(told)
    return told


@pytest.mark.parametrize(
    ("dragged", "row", "over", "to"),
    [
        ((0, None), 3, None, (2, None)),
        ((3, None), 0, None, (0, None)),
        ((1, None), -1, None, (5, None)),
        ((1, None), -1, (4, None), (4, None)),
        ((1, None), 2, (4, None), (4, None)),
        ((0, 1), 4, (0, None), (0, 3)),
        ((0, 4), 1, (0, None), (0, 1)),
        ((0, 1), -1, (0, None), (0, 8)),
    ],
)
def test_parts_are_dropped_among_parts_and_steps_within_their_part(
    model: LessonModel, dragged: Place, row: int, over: Place | None, to: Place
) -> None:
    assert drop(model, dragged, row, over) == [(dragged, to)]


def test_a_step_does_not_leave_its_issue(model: LessonModel) -> None:
    assert drop(model, (0, 1), 1, (1, None)) == []
    assert drop(model, (0, 1), 0, None) == []


def test_strange_data_is_not_taken(model: LessonModel) -> None:
    from PySide6.QtCore import QMimeData

    data = QMimeData()
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    for strange in (b"", b"x y", b"99 ", b"0 99", b"-1 "):
        data.setData(model.mimeTypes()[0], strange)
        assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_flags_let_rows_be_dragged_and_dropped_where_they_may(model: LessonModel) -> None:
    part, step = model.flags(model.index_of((0, None))), model.flags(model.index_of((0, 0)))
    assert part & Qt.ItemFlag.ItemIsDragEnabled
    assert part & Qt.ItemFlag.ItemIsDropEnabled
    assert step & Qt.ItemFlag.ItemIsDragEnabled
    assert not step & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled
    assert model.data(model.index_of((0, 0)), Qt.ItemDataRole.AccessibleTextRole)
