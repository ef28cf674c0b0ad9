"""What somebody wants on paper or in a file, as a value, and the document that comes of it."""

from collections.abc import Generator
from dataclasses import dataclass

from desktop_app.engine.handout import Document, Paper
from desktop_app.engine.handout_comparison import comparison
from desktop_app.engine.handout_parts import Making
from desktop_app.model.lesson import Exercise, Lesson


@dataclass(frozen=True, slots=True)
class Issues:
    """The comparison of issues, by id, in this order."""

    issues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lessons:
    """A lesson, with the teacher's notes or without."""

    lesson: Lesson
    notes: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """The worksheet of an exercise, or its key."""

    exercise: Exercise
    key: bool


Order = Issues | Lessons | Sheet


def document(making: Making, order: Order, paper: Paper = Paper.A4) -> Generator[float, None, Document]:
    """The document that was ordered; yields the share that is made, from 0 to 1.

    Raises KeyError for an issue that the dossier does not have.
    """
    match order:
        case Issues():
            return (yield from comparison(making, order.issues, paper))
        case Lessons():
            from desktop_app.engine.handout_lesson import lesson_document

            return (yield from lesson_document(making, order.lesson, notes=order.notes, paper=paper))
        case Sheet():
            from desktop_app.engine.handout_sheets import key, worksheet

            return (yield from (key if order.key else worksheet)(making, order.exercise, paper))
