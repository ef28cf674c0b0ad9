"""What is wrong with a lesson is said, all of it, and what does not fit is left out of what is shown."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.engine.desk import Desk
from desktop_app.engine.lesson_check import Fault, Wrong, faults, fitting, problems
from desktop_app.engine.lessons import usual_lesson
from desktop_app.model.dossier import BOTH, Dossier
from desktop_app.model.lesson import Exercise, Game, Lesson, Part, Show, Step
from tests.conftest import desk_of
from tests.engine.lesson_samples import lessons

WHO = Exercise(Game.WHO, None, 5, 1)


@pytest.fixture
def lesson(desk: Desk) -> Lesson:
    return usual_lesson(desk)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(lessons())
def test_a_lesson_made_by_the_rules_has_no_problem(made: Lesson) -> None:
    assert problems(made) == ()


def one(lesson: Lesson, step: Step, issue: str = "taiwan") -> Lesson:
    return replace(lesson, parts=(Part(issue, (step,)),))


SHAPES: list[tuple[Callable[[Lesson], Lesson], str]] = [
    (lambda held: replace(held, id="A lesson"), "id"),
    (lambda held: replace(held, id=""), "id"),
    (lambda held: replace(held, id="a" * 65), "id"),
    (lambda held: replace(held, dossier="../other"), "dossier"),
    (lambda held: replace(held, minutes=0), "minutes"),
    (lambda held: replace(held, minutes=601), "minutes"),
    (lambda held: replace(held, parts=(held.parts[0], held.parts[0])), "parts[1].issue"),
    (lambda held: replace(held, parts=(Part("a/b", ()),)), "parts[0].issue"),
    (lambda held: one(held, Step(Show.QUESTION, "t4-1")), "parts[0].steps[0].quote"),
    (lambda held: one(held, Step(Show.QUOTE)), "parts[0].steps[0].quote"),
    (lambda held: one(held, Step(Show.SOURCE)), "parts[0].steps[0].quote"),
    (lambda held: one(held, Step(Show.ANSWER)), "parts[0].steps[0].quote"),
    (lambda held: one(held, Step(Show.HIDDEN, None, "t4-1")), "parts[0].steps[0].quote"),
    (lambda held: one(held, Step(Show.QUOTE, "t4-1", "r7-1")), "parts[0].steps[0].other"),
    (lambda held: one(held, Step(Show.SOURCE, "t4-1", "r7-1")), "parts[0].steps[0].other"),
    (lambda held: one(held, Step(Show.ANSWER, "t4-1", "t4-1")), "parts[0].steps[0].other"),
    (lambda held: one(held, Step(Show.EXERCISE)), "parts[0].steps[0].exercise"),
    (lambda held: one(held, Step(Show.QUESTION, exercise=WHO)), "parts[0].steps[0].exercise"),
    (lambda held: one(held, Step(Show.EXERCISE, "t4-1", exercise=WHO)), "parts[0].steps[0].quote"),
    (lambda held: one(held, Step(Show.EXERCISE, exercise=replace(WHO, number=0))), "parts[0].steps[0].exercise.number"),
    (
        lambda held: one(held, Step(Show.EXERCISE, exercise=replace(WHO, number=51))),
        "parts[0].steps[0].exercise.number",
    ),
    (lambda held: one(held, Step(Show.EXERCISE, exercise=replace(WHO, seed=-1))), "parts[0].steps[0].exercise.seed"),
    (lambda held: one(held, Step(Show.EXERCISE, exercise=replace(WHO, seed=2**31))), "parts[0].steps[0].exercise.seed"),
]


@pytest.mark.parametrize(("change", "place"), SHAPES, ids=range(len(SHAPES)))
def test_what_is_wrong_by_itself_is_told_with_its_place(
    lesson: Lesson, change: Callable[[Lesson], Lesson], place: str
) -> None:
    found = problems(change(lesson))
    assert [problem.place for problem in found] == [place]
    assert all(str(problem.reason) and "\n" not in str(problem.reason) for problem in found)


MISFITS = [
    (Step(Show.QUOTE, "nobody"), "taiwan", [(Wrong.QUOTE, "nobody")]),
    (Step(Show.QUOTE, "t28-1"), "taiwan", [(Wrong.ELSEWHERE, "t28-1")]),
    (Step(Show.ANSWER, "t4-1", "nobody"), "taiwan", [(Wrong.QUOTE, "nobody")]),
    (Step(Show.ANSWER, "t4-1", "t4-2"), "taiwan", [(Wrong.SAME_SIDE, "t4-2")]),
    (Step(Show.ANSWER, "t4-1"), "taiwan", [(Wrong.NOT_SILENT, "cn")]),
    (Step(Show.HIDDEN, "r7-1"), "taiwan", [(Wrong.NOT_SILENT, "us")]),
    (Step(Show.ANSWER, "t4-1", "r10-1"), "taiwan", [(Wrong.ELSEWHERE, "r10-1")]),
    (Step(Show.EXERCISE, exercise=replace(WHO, issue="nowhere")), "taiwan", [(Wrong.ISSUE, "nowhere")]),
]


@pytest.mark.parametrize(("step", "issue", "wrong"), MISFITS, ids=str)
def test_what_does_not_fit_the_dossier_is_told(
    desk: Desk, lesson: Lesson, step: Step, issue: str, wrong: list[tuple[Wrong, str]]
) -> None:
    held = one(lesson, step, issue)
    assert problems(held) == ()
    found = faults(held, desk)
    assert found == tuple(Fault(each, 0, 0, name) for each, name in wrong)
    assert all(str(fault).startswith("parts[0].steps[0]: ") for fault in found)
    assert fitting(held, desk).parts == ()


def test_a_linked_answer_may_stand_on_another_issue(desk: Desk, lesson: Lesson) -> None:
    assert faults(one(lesson, Step(Show.ANSWER, "t4-1", "t28-1")), desk) == ()


def test_a_side_that_is_only_reported_is_silent_itself(desk: Desk, lesson: Lesson) -> None:
    assert faults(one(lesson, Step(Show.ANSWER, "t22-6"), "tibet"), desk) == ()


def test_what_both_hold_is_answered_by_nobody(desk: Desk, lesson: Lesson) -> None:
    shared = next(quote for quote in desk.dossier.quotes if quote.holder == BOTH)
    issue = shared.issues[0]
    assert [fault.wrong for fault in faults(one(lesson, Step(Show.HIDDEN, shared.id), issue), desk)] == [Wrong.SHARED]
    own = next(quote for quote in desk.quotes_on(issue) if quote.holder != BOTH)
    held = one(lesson, Step(Show.HIDDEN, own.id, shared.id), issue)
    assert [fault.wrong for fault in faults(held, desk)] == [Wrong.SHARED]


def test_whole_parts_and_whole_lessons_that_do_not_fit(desk: Desk, lesson: Lesson) -> None:
    other = replace(lesson, dossier="other")
    assert faults(other, desk) == (Fault(Wrong.DOSSIER, None, None, "other"),)
    assert fitting(other, desk).parts == ()
    strange = replace(lesson, parts=(Part("nowhere", (Step(Show.QUESTION),)), Part("taiwan", ())))
    assert faults(strange, desk) == (Fault(Wrong.ISSUE, 0, None, "nowhere"), Fault(Wrong.EMPTY, 1, None, "taiwan"))
    assert fitting(strange, desk).parts == ()


def test_a_quote_that_is_not_verbatim_is_told(anchorage: Dossier, lesson: Lesson) -> None:
    at = next(n for n, quote in enumerate(anchorage.quotes) if quote.id == "t4-1")
    changed = replace(anchorage.quotes[at], selector=replace(anchorage.quotes[at].selector, exact="Nobody said this."))
    lost = replace(anchorage, quotes=(*anchorage.quotes[:at], changed, *anchorage.quotes[at + 1 :]))
    found = faults(one(lesson, Step(Show.SOURCE, "t4-1")), desk_of(lost))
    assert [(fault.wrong, fault.name) for fault in found] == [(Wrong.NOT_VERBATIM, "t4-1")]


def test_what_fits_stays_in_its_order(desk: Desk, lesson: Lesson) -> None:
    assert fitting(lesson, desk) is lesson
    first = lesson.parts[0]
    held = replace(lesson, parts=(replace(first, steps=(Step(Show.QUOTE, "nobody"), *first.steps)), *lesson.parts[1:]))
    assert fitting(held, desk) == lesson


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(lessons())
def test_of_any_lesson_only_what_fits_is_left(made: Lesson) -> None:
    from tests.engine.samples import river

    desk = desk_of(river())
    ours = replace(made, dossier=desk.dossier.id)
    left = fitting(ours, desk)
    assert faults(left, desk) == ()
    steps = [step for part in ours.parts for step in part.steps]
    assert all(step in steps for part in left.parts for step in part.steps)
