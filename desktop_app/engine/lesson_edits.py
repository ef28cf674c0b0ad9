"""Changes to a lesson, each a new lesson: what a teacher does to it one step at a time. Undo is a stack of lessons.

Parts and steps are named by their number from 0. A number that names nothing changes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from desktop_app.engine.lesson_check import MINUTES
from desktop_app.model.lesson import Lesson, Part, Step

T = TypeVar("T")

_STACK: Final = 200
"""How many lessons can be gone back to."""


def part_number(lesson: Lesson, issue: str) -> int | None:
    """The part on an issue; none where the lesson has none."""
    return next((n for n, part in enumerate(lesson.parts) if part.issue == issue), None)


def add_part(lesson: Lesson, part: Part, at: int | None = None) -> Lesson:
    """With a part more, at a place or at the end; as it is where its issue has a part already."""
    if part_number(lesson, part.issue) is not None:
        return lesson
    return replace(lesson, parts=_with(lesson.parts, (part,), len(lesson.parts) if at is None else at))


def add_steps(lesson: Lesson, part: int, steps: Sequence[Step], at: int | None = None) -> Lesson:
    """With more steps in a part, at a place or at its end."""
    if not 0 <= part < len(lesson.parts):
        return lesson
    held = lesson.parts[part].steps
    return _set_steps(lesson, part, _with(held, steps, len(held) if at is None else at))


def remove(lesson: Lesson, part: int, step: int | None = None) -> Lesson:
    """Without a step, or without a whole part."""
    if not _there(lesson, part, step):
        return lesson
    if step is None:
        return replace(lesson, parts=_without(lesson.parts, part))
    return _set_steps(lesson, part, _without(lesson.parts[part].steps, step))


def move_part(lesson: Lesson, part: int, to: int) -> Lesson:
    """With a part at another place, as it is counted after the move; a place beyond an end is the end."""
    if not _there(lesson, part):
        return lesson
    return _if_changed(lesson, replace(lesson, parts=_with(_without(lesson.parts, part), (lesson.parts[part],), to)))


def move_step(lesson: Lesson, at: tuple[int, int], to: tuple[int, int]) -> Lesson:
    """With a step, named by part and step, at another place of the same part, as it is counted after the move.

    Steps stay in their part: their words speak to its issue.
    """
    if not _there(lesson, *at) or at[0] != to[0]:
        return lesson
    held = lesson.parts[at[0]].steps
    return _if_changed(lesson, _set_steps(lesson, at[0], _with(_without(held, at[1]), (held[at[1]],), to[1])))


def set_step(lesson: Lesson, part: int, step: int, to: Step) -> Lesson:
    """With another step in a step's place."""
    if not _there(lesson, part, step):
        return lesson
    held = lesson.parts[part].steps
    return _if_changed(lesson, _set_steps(lesson, part, (*held[:step], to, *held[step + 1 :])))


def set_note(lesson: Lesson, part: int, step: int, language: str, note: str) -> Lesson:
    """With a step's note in a language; an empty one is none."""
    if not _there(lesson, part, step):
        return lesson
    held = lesson.parts[part].steps[step]
    return set_step(lesson, part, step, replace(held, note=_said(held.note, language, note)))


def set_title(lesson: Lesson, language: str, title: str) -> Lesson:
    """With its title in a language; an empty one is none."""
    return _if_changed(lesson, replace(lesson, title=_said(lesson.title, language, title)))


def set_minutes(lesson: Lesson, minutes: int | None) -> Lesson:
    """With a countdown of so many minutes, brought within bounds; none for no countdown."""
    bounded = None if minutes is None else min(max(minutes, MINUTES[0]), MINUTES[-1])
    return replace(lesson, minutes=bounded)


@dataclass(frozen=True, slots=True)
class Course:
    """A lesson with those it was before and, where one went back, those it was after; the nearest last."""

    lesson: Lesson
    before: tuple[Lesson, ...] = ()
    after: tuple[Lesson, ...] = ()

    def edited(self, lesson: Lesson, *, again: bool = False) -> "Course":
        """After a change; `again` for one that goes on with the last, such as the next letter of a note, unless that
        was taken back."""
        if lesson == self.lesson:
            return self
        if again and self.before and not self.after:
            return Course(lesson, self.before)
        return Course(lesson, (*self.before, self.lesson)[-_STACK:])

    def undone(self) -> "Course":
        """Before the last change."""
        if not self.before:
            return self
        return Course(self.before[-1], self.before[:-1], (*self.after, self.lesson))

    def redone(self) -> "Course":
        """After the change undone last."""
        if not self.after:
            return self
        return Course(self.after[-1], (*self.before, self.lesson), self.after[:-1])


def _there(lesson: Lesson, part: int, step: int | None = None) -> bool:
    return 0 <= part < len(lesson.parts) and (step is None or 0 <= step < len(lesson.parts[part].steps))


def _with(items: tuple[T, ...], more: Sequence[T], at: int) -> tuple[T, ...]:
    place = min(max(at, 0), len(items))
    return (*items[:place], *more, *items[place:])


def _without(items: tuple[T, ...], at: int) -> tuple[T, ...]:
    return (*items[:at], *items[at + 1 :])


def _set_steps(lesson: Lesson, part: int, steps: tuple[Step, ...]) -> Lesson:
    held = lesson.parts
    return replace(lesson, parts=(*held[:part], replace(held[part], steps=steps), *held[part + 1 :]))


def _said(texts: Mapping[str, str], language: str, text: str) -> Mapping[str, str]:
    kept = {tag: said for tag, said in texts.items() if tag != language or text}
    return kept | ({language: text} if text else {})


def _if_changed(before: Lesson, after: Lesson) -> Lesson:
    return before if after == before else after
