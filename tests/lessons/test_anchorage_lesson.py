"""The lesson that comes with the bundled dossier: it loads, fits, covers the main issues, and has its notes in every
language."""

import json

import pytest

from desktop_app import paths
from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.make import items
from desktop_app.engine.lesson_check import WITH_OTHER, faults
from desktop_app.files.lesson_file import bundled_lesson, lesson_text, load_lesson
from desktop_app.files.trust import hash_of
from desktop_app.model.dossier import Group
from desktop_app.model.lesson import Lesson, Show


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return load_lesson(paths.bundled_lesson())


def test_it_fits_and_covers_exactly_the_main_issues(lesson: Lesson, desk: Desk) -> None:
    assert faults(lesson, desk) == ()
    assert [part.issue for part in lesson.parts] == [
        issue.id for issue in desk.dossier.issues if issue.group is Group.MAIN
    ]
    assert lesson.dossier == desk.dossier.id == paths.BUNDLED


def test_it_is_read_without_the_checks_that_it_passed(lesson: Lesson) -> None:
    data = paths.bundled_lesson().read_bytes()
    assert data == lesson_text(lesson).encode()
    assert json.loads(paths.resource("lessons", "validated.json").read_bytes()) == [hash_of(data)]
    assert bundled_lesson() == lesson


def test_every_text_is_there_in_every_language(lesson: Lesson, desk: Desk) -> None:
    languages = set(desk.dossier.languages)
    assert set(lesson.title) == languages
    notes = [step.note for part in lesson.parts for step in part.steps if step.note]
    assert len(notes) >= 20
    for note in notes:
        assert set(note) == languages
        assert all(text == text.strip() and len(text) <= 200 for text in note.values())


def test_every_part_asks_first_and_has_about_four_to_nine_steps(lesson: Lesson) -> None:
    for part in lesson.parts:
        assert part.steps[0].show is Show.QUESTION
        assert 4 <= len(part.steps) <= 9
        hidden = [(step.quote, step.other) for step in part.steps if step.show is Show.HIDDEN]
        answered = [(step.quote, step.other) for step in part.steps if step.show is Show.ANSWER]
        assert hidden
        assert set(hidden) <= set(answered)


def test_exercises_have_as_many_items_as_they_ask_for(lesson: Lesson, desk: Desk) -> None:
    asked = [step.exercise for part in lesson.parts for step in part.steps if step.exercise]
    assert asked
    for exercise in asked:
        assert len(items(desk, exercise, "en")) == exercise.number


def test_both_sides_are_shown_and_answer(lesson: Lesson, desk: Desk) -> None:
    shown = {
        desk.quotes[name].holder
        for part in lesson.parts
        for step in part.steps
        if step.show in WITH_OTHER
        for name in (step.quote, step.other)
        if name
    }
    assert shown >= {party.id for party in desk.dossier.parties}
