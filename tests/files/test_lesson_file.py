"""A lesson's file: read whole or refused whole with every reason, written so that it reads back equal."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.files.lesson_file import (
    LESSON_LIMIT,
    lesson_in,
    lesson_schema_text,
    lesson_text,
    load_lesson,
    loads_lesson,
    save_lesson,
)
from desktop_app.files.place import place_of, within
from desktop_app.files.plain import plain_of
from desktop_app.files.trust import RULES, hash_of
from desktop_app.model.build import lesson_of
from desktop_app.model.errors import LessonRefused, SaveFailed
from desktop_app.model.lesson import LESSON_FORMAT, Exercise, Game, Lesson, Part, Show, Step
from tests.engine.lesson_samples import lessons
from tests.files import broken
from tests.files.broken import OTHER_FILES, Where, cuts, fields_of, hostile, with_wrong, without
from tests.files.samples import as_bytes
from tests.laws import tried

FULL = Lesson(
    LESSON_FORMAT,
    "river-lesson",
    {"en": "The river", "ko": "강"},
    "river-talks",
    45,
    (
        Part(
            "river",
            (
                Step(Show.HIDDEN, "q-concerns", "q-ours", note={"en": "Ask first."}),
                Step(Show.EXERCISE, exercise=Exercise(Game.WHO, "river", 5, 7)),
            ),
        ),
        Part("boats", (Step(Show.QUESTION),)),
    ),
)
"""A lesson in which every field has a value somewhere."""

WHOLE = lesson_text(FULL).encode()


def plain() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(WHOLE)
    return made


def refusal(data: bytes) -> LessonRefused:
    return broken.refusal(loads_lesson, LessonRefused, data)


FIELDS = list(fields_of(Lesson, plain(), every=True))
NEEDED = [path for path, optional in FIELDS if not optional]
MAY_BE_NONE = {"minutes", "quote", "other", "exercise"}
MISFITS: tuple[Any, ...] = (None, 1.5, [{}], {"": 7}, True)
WRONG = [
    (path, wrong)
    for path, _ in FIELDS
    for wrong in MISFITS
    if not (wrong is None and (path[-1] in MAY_BE_NONE or path[-2:] == ("exercise", "issue")))
]
CUTS = cuts(WHOLE, 100)
HOSTILE = [
    *hostile(b"The river"),
    *(
        (b'"minutes": 45,', b'"minutes": ' + each + b",")
        for each in (b'45, "minutes": 46', b"NaN", b"1e999", b"9007199254740993", b'"45"', b"45.0", b"true")
    ),
]


@given(lessons())
@tried(60)
def test_what_is_written_reads_back_equal_and_is_written_the_same_again(lesson: Lesson) -> None:
    text = lesson_text(lesson)
    read = loads_lesson(text.encode(), "l.visavis-lesson")
    assert read == lesson
    assert [(step.note, part.issue) for part in read.parts for step in part.steps] == [
        (step.note, part.issue) for part in lesson.parts for step in part.steps
    ]
    assert read.title == lesson.title
    assert lesson_text(read) == text
    assert lesson_of(json.loads(text)) == read
    assert text.endswith("}\n")


@given(st.binary(max_size=200))
@tried(60)
def test_any_bytes_are_a_lesson_or_refused(data: bytes) -> None:
    try:
        loads_lesson(data, "x")
    except LessonRefused as refused:
        assert refused.problems  # noqa: PT017 - either outcome is right


def test_the_sample_is_sound_and_full() -> None:
    assert loads_lesson(WHOLE, "x") == FULL
    assert {path[-1] for path, _ in FIELDS} >= {f.name for cls in (Lesson, Part, Step, Exercise) for f in fields(cls)}


@pytest.mark.parametrize("path", NEEDED, ids=place_of)
def test_a_field_left_out(path: Where) -> None:
    first = refusal(without(plain(), path)).problems[0]
    assert first.place == place_of(path)
    assert "is missing" in str(first.reason)


@pytest.mark.parametrize(("path", "wrong"), WRONG, ids=str)
def test_a_field_of_the_wrong_type(path: Where, wrong: Any) -> None:
    places = [problem.place for problem in refusal(with_wrong(plain(), path, wrong)).problems]
    assert all(within(place, place_of(path)) for place in places)


@pytest.mark.parametrize("length", CUTS)
def test_a_file_cut_short(length: int) -> None:
    assert any(problem.place.startswith("line ") for problem in refusal(WHOLE[:length]).problems)


@pytest.mark.parametrize(("sound", "hostile"), HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_json(sound: bytes, hostile: bytes) -> None:
    assert WHOLE.count(sound) == 1
    refusal(WHOLE.replace(sound, hostile))


@pytest.mark.parametrize("data", OTHER_FILES)
def test_a_file_that_is_something_else(data: bytes) -> None:
    refusal(data)


def test_a_dossier_is_no_lesson() -> None:
    refusal(paths.bundled_dossier().read_bytes())


def test_problems_of_every_kind_are_listed_together() -> None:
    content = plain()
    content["id"] = "A b"
    content["minutes"] = 0
    content["parts"][1]["issue"] = "river"
    content["parts"][0]["steps"][1]["exercise"]["number"] = 0
    assert [problem.place for problem in refusal(as_bytes(content)).problems] == [
        "id",
        "minutes",
        "parts[0].steps[1].exercise.number",
        "parts[1].issue",
    ]


@pytest.mark.parametrize("kind", ["folder", "missing", "large"])
def test_what_is_no_readable_file_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "l.visavis-lesson"
    if kind == "folder":
        path.mkdir()
    if kind == "large":
        path.write_bytes(b" " * (LESSON_LIMIT + 1))
    with pytest.raises(LessonRefused):
        load_lesson(path)


def test_a_lesson_is_saved_atomically_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "l.visavis-lesson"
    save_lesson(FULL, path)
    assert path.read_bytes() == WHOLE
    assert load_lesson(path) == FULL
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "l.visavis-lesson"
    save_lesson(FULL, path)
    broken = Lesson(LESSON_FORMAT, "l", {"en": "\ud800"}, "d", None, ())
    with pytest.raises(SaveFailed):
        save_lesson(broken, path)
    long = Lesson(LESSON_FORMAT, "l", {"en": "a" * LESSON_LIMIT}, "d", None, ())
    with pytest.raises(SaveFailed):
        save_lesson(long, path)
    with pytest.raises(SaveFailed):
        save_lesson(FULL, tmp_path)
    assert path.read_bytes() == WHOLE


def test_a_known_lesson_is_the_one_that_the_strict_loader_makes(tmp_path: Path) -> None:
    path = tmp_path / "l.visavis-lesson"
    save_lesson(FULL, path)
    assert lesson_in(path) == lesson_in(path) == FULL
    assert hash_of(WHOLE) in (paths.cache_dir() / "validated.json").read_text("utf-8")


@pytest.mark.parametrize("data", [b"[]", b"{}", b"null", b"\xff"])
def test_a_hash_put_into_the_list_by_hand_does_no_harm(tmp_path: Path, data: bytes) -> None:
    listed = paths.cache_dir() / "validated.json"
    listed.parent.mkdir(parents=True, exist_ok=True)
    listed.write_text(json.dumps({"rules": RULES, "sha256": [hash_of(data)]}), encoding="utf-8")
    path = tmp_path / "l.visavis-lesson"
    path.write_bytes(data)
    with pytest.raises(LessonRefused):
        lesson_in(path)


def test_the_published_schema_is_current() -> None:
    published = paths.resource("lessons", "visavis-lesson.schema.json").read_text("utf-8")
    assert published == lesson_schema_text()
    assert json.loads(published)["required"] == ["format", "id", "title", "dossier", "minutes", "parts"]


def test_defaults_are_left_out() -> None:
    assert plain_of(FULL)["parts"][1]["steps"] == [{"show": "question"}]
