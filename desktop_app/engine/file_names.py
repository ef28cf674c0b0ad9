"""What a file is called that is written from a dossier, unless somebody says otherwise.

Made of ids, which are short and safe on every system (`engine.check.SLUG`), and in the same letters in every language;
the language stands last, so that the same handout in two languages makes two files.
"""

import re
from typing import Final

from desktop_app.engine.handout_order import Issues, Lessons, Order, Sheet
from desktop_app.model.dossier import Dossier
from desktop_app.model.lesson import Exercise, Lesson

_UNSAFE: Final = re.compile(r"[^a-z0-9]+")
_LONGEST: Final = 120
"""With a folder's path before it a name is to stay below what Windows takes, 260 characters."""


def handout_name(dossier: Dossier, order: Order, language: str) -> str:
    """A handout's file name without its suffix: `anchorage-2021-taiwan-en`."""
    match order:
        case Issues():
            about = _issues(dossier, order.issues)
        case Lessons():
            about = [*_lesson(dossier, order.lesson), *(["notes"] if order.notes else [])]
        case Sheet():
            about = _sheet(order.exercise)
    return _joined(dossier.id, *about, language.partition("-")[0])


def view_name(dossier: Dossier, view: str, language: str) -> str:
    """The file name of a view that is taken along, without its suffix: `anchorage-2021-matrix-en`."""
    return _joined(dossier.id, view, language.partition("-")[0])


def _issues(dossier: Dossier, issues: tuple[str, ...]) -> list[str]:
    if len(issues) == 1:
        return [issues[0]]
    return [] if len(issues) == len(dossier.issues) else [str(len(issues)), "issues"]


def _lesson(dossier: Dossier, lesson: Lesson) -> list[str]:
    """A lesson is often called as its dossier is, or begins so."""
    own = lesson.id.removeprefix(dossier.id).strip("-")
    return ["lesson", own] if own else ["lesson"]


def _sheet(exercise: Exercise) -> list[str]:
    return ["worksheet", exercise.game.value, *([exercise.issue] if exercise.issue else []), str(exercise.seed)]


def _joined(*parts: str) -> str:
    """The parts in small letters, digits and hyphens, whatever they were; the last of them whole."""
    *first, last = (_UNSAFE.sub("-", part.lower()).strip("-") for part in parts)
    name = "-".join(part for part in first if part)[:_LONGEST].strip("-") or "visavis"
    return f"{name}-{last or 'en'}"
