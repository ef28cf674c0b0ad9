"""Changes to lessons: each does what it says, loses nothing else, and can be taken back."""

from collections import Counter
from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.engine.lesson_check import MINUTES, problems
from desktop_app.engine.lesson_edits import (
    Course,
    add_part,
    add_steps,
    move_part,
    move_step,
    part_number,
    remove,
    set_minutes,
    set_note,
    set_step,
    set_title,
)
from desktop_app.model.lesson import LESSON_FORMAT, Lesson, Part, Show, Step
from tests.engine.lesson_samples import TEXTS, lessons, steps

PLACES = st.integers(-2, 6)


def lesson(*parts: Part) -> Lesson:
    return Lesson(LESSON_FORMAT, "l", {"en": "Title"}, "d", None, parts)


ASK, ONE, TWO = Step(Show.QUESTION), Step(Show.QUOTE, "one"), Step(Show.QUOTE, "two")
BASE = lesson(Part("a", (ASK, ONE, TWO)), Part("b", (ASK,)), Part("c", ()))


def test_parts_are_added_once_and_where_they_are_wanted() -> None:
    new = Part("d", (ASK,))
    assert [part.issue for part in add_part(BASE, new).parts] == ["a", "b", "c", "d"]
    assert [part.issue for part in add_part(BASE, new, 1).parts] == ["a", "d", "b", "c"]
    assert add_part(BASE, Part("a", ())) is BASE
    assert part_number(BASE, "c") == 2
    assert part_number(BASE, "d") is None


def test_steps_are_added_at_a_place_or_at_the_end() -> None:
    assert add_steps(BASE, 1, [ONE, TWO]).parts[1].steps == (ASK, ONE, TWO)
    assert add_steps(BASE, 1, [ONE], 0).parts[1].steps == (ONE, ASK)
    assert add_steps(BASE, 7, [ONE]) is BASE


def test_steps_and_parts_are_removed() -> None:
    assert remove(BASE, 0, 1).parts[0].steps == (ASK, TWO)
    assert [part.issue for part in remove(BASE, 1).parts] == ["a", "c"]
    assert remove(BASE, 0, 3) is BASE
    assert remove(BASE, 3) is BASE


def test_moving_counts_places_as_they_are_after_the_move() -> None:
    assert [part.issue for part in move_part(BASE, 0, 2).parts] == ["b", "c", "a"]
    assert [part.issue for part in move_part(BASE, 2, 0).parts] == ["c", "a", "b"]
    assert move_part(BASE, 0, 0) is BASE
    assert move_part(BASE, 2, 9) is BASE
    assert move_step(BASE, (0, 0), (0, 2)).parts[0].steps == (ONE, TWO, ASK)
    assert move_step(BASE, (0, 2), (0, 1)).parts[0].steps == (ASK, TWO, ONE)
    assert move_step(BASE, (0, 0), (1, 0)) is BASE
    assert move_step(BASE, (0, 0), (0, 0)) is BASE


def test_texts_are_set_in_one_language_and_taken_away_when_empty() -> None:
    assert set_title(BASE, "ko", "제목").title == {"en": "Title", "ko": "제목"}
    assert set_title(BASE, "en", "").title == {}
    assert set_title(BASE, "en", "Title") is BASE
    noted = set_note(BASE, 0, 1, "en", "Ask")
    assert noted.parts[0].steps[1].note == {"en": "Ask"}
    assert set_note(noted, 0, 1, "en", "") == BASE
    assert set_note(BASE, 5, 0, "en", "x") is BASE


def test_minutes_stay_within_bounds() -> None:
    assert set_minutes(BASE, 45).minutes == 45
    assert set_minutes(BASE, 0).minutes == MINUTES[0]
    assert set_minutes(BASE, 10_000).minutes == MINUTES[-1]
    assert set_minutes(set_minutes(BASE, 45), None).minutes is None


def test_a_change_that_goes_on_is_one_change() -> None:
    course = Course(BASE)
    for text in ("A", "As", "Ask"):
        course = course.edited(set_note(course.lesson, 0, 0, "en", text), again=text != "A")
    assert course.undone().lesson == BASE
    assert course.undone().redone() == course
    assert Course(BASE).edited(BASE) == Course(BASE)
    assert Course(BASE).undone() == Course(BASE)
    assert Course(BASE).redone() == Course(BASE)


def test_typing_on_after_going_back_is_a_change_of_its_own() -> None:
    moved = Course(BASE).edited(move_part(BASE, 0, 1))
    typed = moved.edited(set_title(moved.lesson, "en", "A"))
    anew = typed.undone().edited(set_title(moved.lesson, "en", "B"), again=True)
    assert anew.undone().lesson == moved.lesson
    assert anew.undone().undone().lesson == BASE


def test_a_change_after_going_back_forgets_what_was_undone() -> None:
    course = Course(BASE).edited(remove(BASE, 0)).undone().edited(remove(BASE, 1))
    assert course.after == ()
    assert course.undone().lesson == BASE


def test_undo_has_an_end() -> None:
    course = Course(BASE)
    for minutes in range(1, 400):
        course = course.edited(set_minutes(course.lesson, minutes))
    assert len(course.before) == 200


def edits(held: Lesson) -> st.SearchStrategy[Lesson]:
    """A lesson after any change."""
    parts = st.builds(Part, st.sampled_from(["a", "zz"]), st.tuples(steps()))
    anywhere = st.none() | PLACES
    return st.one_of(
        st.builds(partial(add_part, held), parts, anywhere),
        st.builds(partial(add_steps, held), PLACES, st.lists(steps(), max_size=2), anywhere),
        st.builds(partial(remove, held), PLACES, anywhere),
        st.builds(partial(move_part, held), PLACES, PLACES),
        st.builds(lambda part, at, to: move_step(held, (part, at), (part, to)), PLACES, PLACES, PLACES),
        st.builds(partial(set_step, held), PLACES, PLACES, steps()),
        st.builds(partial(set_note, held), PLACES, PLACES, st.just("en"), TEXTS),
        st.builds(partial(set_title, held), st.just("en"), TEXTS),
        st.builds(partial(set_minutes, held), st.none() | st.integers(-5, 999)),
    )


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), lessons(), st.integers(1, 4))
def test_whatever_is_done_the_lesson_stays_sound_and_all_can_be_taken_back(
    data: st.DataObject, begun: Lesson, count: int
) -> None:
    course = Course(begun)
    for _ in range(count):
        course = course.edited(data.draw(edits(course.lesson)))
        assert problems(course.lesson) == ()
    last = course
    for _ in range(count):
        course = course.undone()
    assert course.lesson == begun
    for _ in range(count):
        course = course.redone()
    assert course == last


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(lessons(), PLACES, PLACES, PLACES)
def test_moving_loses_and_doubles_nothing(begun: Lesson, part: int, at: int, to: int) -> None:
    moved = move_part(begun, part, to)
    assert Counter(each.issue for each in moved.parts) == Counter(each.issue for each in begun.parts)
    shifted = move_step(begun, (part, at), (part, to))
    for before, after in zip(begun.parts, shifted.parts, strict=True):
        assert before.issue == after.issue
        assert sorted(map(repr, before.steps)) == sorted(map(repr, after.steps))
    if 0 <= part < len(begun.parts) and 0 <= to < len(begun.parts):
        assert moved.parts[to] == begun.parts[part]
