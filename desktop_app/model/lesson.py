"""A lesson: what a teacher shows of a dossier, in which order, with notes.

A lesson is a small file beside its dossier (suffix `.visavis-lesson`). It names the dossier by id and its issues and
quotes by theirs, and holds no words of a source: what is shown always comes from the dossier. Field order is the order
in the file; the classes carry pydantic's configuration as plain data, as those of the dossier do.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from desktop_app.model.dossier import STRICT, Editorial

LESSON_FORMAT: Final = 1
"""The format version this program writes; newer ones are refused."""

LESSON_SUFFIX: Final = ".visavis-lesson"


class Show(StrEnum):
    """What one step puts on the screen. One thought each."""

    QUESTION = "question"
    """The issue and its neutral question, before anybody speaks."""
    QUOTE = "quote"
    """One side's words, alone."""
    HIDDEN = "hidden"
    """The same words, with the other side hidden behind its question."""
    ANSWER = "answer"
    """Both sides, with the relation between them; or the other side's silence as a finding."""
    SOURCE = "source"
    """The words where they stand, in their context."""
    EXERCISE = "exercise"
    """Items of an exercise for the whole class, each with its answer and its source."""


class Game(StrEnum):
    """The kinds of exercise."""

    WHO = "who"
    """Who said it?"""
    MATCH = "match"
    """Match the answer."""
    VOICE = "voice"
    """Own words or reported?"""
    GAP = "gap"
    """Fill the gap."""
    FIND = "find"
    """Find it in the source."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """Which exercise: its kind, the issue it asks about (none for all), how many items, and the seed that decides
    which. The same values and dossier give the same items everywhere."""

    __pydantic_config__ = STRICT

    game: Game
    issue: str | None
    number: int
    seed: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a part.

    `quote` is the quote whose words are shown (none for a question or an exercise); `other` is the other side's quote
    that is hidden and then revealed, none where the other side is silent; `exercise` stands in exercise steps only.
    `note` is the teacher's own, seen by nobody else.
    """

    __pydantic_config__ = STRICT

    show: Show
    quote: str | None = None
    other: str | None = None
    exercise: Exercise | None = None
    note: Editorial = field(hash=False, default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """The steps that belong to one issue."""

    __pydantic_config__ = STRICT

    issue: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """Everything one `.visavis-lesson` file carries. `dossier` is the id of the dossier it shows; `minutes` is what the
    countdown starts from, none for no countdown."""

    __pydantic_config__ = STRICT

    format: int
    id: str
    title: Editorial = field(hash=False)
    dossier: str
    minutes: int | None
    parts: tuple[Part, ...]
