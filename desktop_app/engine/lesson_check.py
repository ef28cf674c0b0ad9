"""What is wrong with a lesson: by itself, and against the dossier it shows. All of it at once, as values."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from desktop_app.engine.check import SLUG
from desktop_app.engine.desk import Desk, Stance, stance_of
from desktop_app.engine.lessons import link_between, opposite
from desktop_app.model.dossier import BOTH, Quote
from desktop_app.model.errors import Problem, Reason
from desktop_app.model.lesson import Exercise, Lesson, Show, Step

MINUTES: Final = range(1, 601)
"""What the countdown may start from."""

NUMBER: Final = range(1, 51)
"""How many items an exercise may have."""

SEEDS: Final = range(2**31)

WITH_QUOTE: Final = frozenset({Show.QUOTE, Show.HIDDEN, Show.ANSWER, Show.SOURCE})
"""The steps that show a quote's words."""

WITH_OTHER: Final = frozenset({Show.HIDDEN, Show.ANSWER})
"""The steps in which the other side has its say, or is silent."""

_SLUG_RULE: Final = Reason("an id has 1 to 64 small letters, digits and hyphens and does not start with a hyphen")


def problems(lesson: Lesson) -> tuple[Problem, ...]:
    """Everything wrong with a lesson of the right shape whatever its dossier says, each with its JSON place; empty for
    a sound one. Raises nothing."""
    return tuple(_problems(lesson))


def _problems(lesson: Lesson) -> Iterator[Problem]:
    for place, name in (("id", lesson.id), ("dossier", lesson.dossier)):
        yield from _slug(place, name)
    if lesson.minutes is not None and lesson.minutes not in MINUTES:
        yield Problem(
            "minutes", Reason("must be %1 to %2, or none, not %3").of(MINUTES[0], MINUTES[-1], lesson.minutes)
        )
    first: dict[str, int] = {}
    for n, part in enumerate(lesson.parts):
        yield from _slug(f"parts[{n}].issue", part.issue)
        if first.setdefault(part.issue, n) != n:
            yield Problem(
                f"parts[{n}].issue", Reason("the issue stands in %1 already").of(f"parts[{first[part.issue]}]")
            )
        for k, step in enumerate(part.steps):
            yield from _step(f"parts[{n}].steps[{k}]", step)


def _slug(place: str, name: str) -> Iterator[Problem]:
    if not SLUG.fullmatch(name):
        yield Problem(place, _SLUG_RULE)


def _step(place: str, step: Step) -> Iterator[Problem]:
    show = step.show
    if (step.quote is None) is (show in WITH_QUOTE):
        yield Problem(f"{place}.quote", _quote_rule(show in WITH_QUOTE).of(show))
    if step.other is not None and show not in WITH_OTHER:
        yield Problem(f"{place}.other", Reason('a step that shows "%1" names no other quote').of(show))
    if step.other is not None and step.other == step.quote:
        yield Problem(f"{place}.other", Reason("a quote does not answer itself"))
    if (step.exercise is None) is (show is Show.EXERCISE):
        yield Problem(f"{place}.exercise", _exercise_rule(show is Show.EXERCISE).of(show))
    if step.exercise is not None:
        yield from _exercise(f"{place}.exercise", step.exercise)


def _quote_rule(needed: bool) -> Reason:
    if needed:
        return Reason('a step that shows "%1" must have a quote')
    return Reason('a step that shows "%1" has not a quote')


def _exercise_rule(needed: bool) -> Reason:
    if needed:
        return Reason('a step that shows "%1" must have an exercise')
    return Reason('a step that shows "%1" has not an exercise')


def _exercise(place: str, exercise: Exercise) -> Iterator[Problem]:
    for name, value, bounds in (("number", exercise.number, NUMBER), ("seed", exercise.seed, SEEDS)):
        if value not in bounds:
            yield Problem(f"{place}.{name}", Reason("must be %1 to %2, not %3").of(bounds[0], bounds[-1], value))


class Wrong(StrEnum):
    """How a lesson does not fit a dossier."""

    DOSSIER = "the lesson belongs to another dossier"
    ISSUE = "the dossier has no such issue"
    EMPTY = "the part has no step"
    QUOTE = "the dossier has no such quote"
    ELSEWHERE = "the quote does not speak to this issue"
    NOT_VERBATIM = "the quote does not stand word for word in its source"
    SAME_SIDE = "both quotes are held by the same side"
    SHARED = "what both sides hold is answered by nobody"
    NOT_SILENT = "the other side is not silent on this issue"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a lesson that does not fit its dossier: in which part and step, by number from 0, none where the
    whole lesson or part is meant; `name` is the id that is meant."""

    wrong: Wrong
    part: int | None
    step: int | None
    name: str

    @property
    def place(self) -> str:
        """The JSON place."""
        if self.part is None:
            return "dossier"
        return f"parts[{self.part}]" + ("" if self.step is None else f".steps[{self.step}]")

    def __str__(self) -> str:
        return f"{self.place}: {self.wrong.value}: {self.name}"


def faults(lesson: Lesson, desk: Desk) -> tuple[Fault, ...]:
    """Everything in a sound lesson that does not fit a dossier; nothing more is said of one for another dossier."""
    if lesson.dossier != desk.dossier.id:
        return (Fault(Wrong.DOSSIER, None, None, lesson.dossier),)
    found: list[Fault] = []
    for n, part in enumerate(lesson.parts):
        if part.issue not in desk.issues:
            found.append(Fault(Wrong.ISSUE, n, None, part.issue))
            continue
        if not part.steps:
            found.append(Fault(Wrong.EMPTY, n, None, part.issue))
        for k, step in enumerate(part.steps):
            found += (Fault(wrong, n, k, name) for wrong, name in step_faults(desk, part.issue, step))
    return tuple(found)


def step_faults(desk: Desk, issue: str, step: Step) -> Iterator[tuple[Wrong, str]]:
    """What of a step on one of the dossier's issues does not fit, with the id that is meant."""
    if step.exercise is not None and step.exercise.issue is not None and step.exercise.issue not in desk.issues:
        yield Wrong.ISSUE, step.exercise.issue
    if step.quote is None:
        return
    yield from _quote_faults(desk, issue, step.quote, None)
    quote = desk.quotes.get(step.quote)
    if step.other is not None:
        yield from _quote_faults(desk, issue, step.other, step.quote)
        other = desk.quotes.get(step.other)
        if quote and other and not opposite(quote, other):
            yield _not_opposite(quote, other)
    elif quote and step.show in WITH_OTHER:
        yield from _silence_faults(desk, issue, quote)


def _quote_faults(desk: Desk, issue: str, name: str, linked: str | None) -> Iterator[tuple[Wrong, str]]:
    """An answer may stand on another issue where a link leads to it; nothing else may."""
    quote = desk.quotes.get(name)
    if quote is None:
        yield Wrong.QUOTE, name
        return
    if issue not in quote.issues and not (linked and link_between(desk, linked, name)):
        yield Wrong.ELSEWHERE, name
    if not desk.anchors[name].verdict.verbatim:
        yield Wrong.NOT_VERBATIM, name


def _not_opposite(quote: Quote, other: Quote) -> tuple[Wrong, str]:
    shared = next((each for each in (quote, other) if each.holder == BOTH), None)
    return (Wrong.SHARED, shared.id) if shared else (Wrong.SAME_SIDE, other.id)


def _silence_faults(desk: Desk, issue: str, quote: Quote) -> Iterator[tuple[Wrong, str]]:
    if quote.holder == BOTH:
        yield Wrong.SHARED, quote.id
        return
    other = next(party.id for party in desk.dossier.parties if party.id != quote.holder)
    if stance_of(desk, issue, other) is Stance.STATES:
        yield Wrong.NOT_SILENT, other


def fitting(lesson: Lesson, desk: Desk) -> Lesson:
    """A lesson without what does not fit its dossier, so that every step of it can be shown; parts left without a step
    go too."""
    wrong = {(fault.part, fault.step) for fault in faults(lesson, desk)}
    if not wrong:
        return lesson
    if (None, None) in wrong:
        return replace(lesson, parts=())
    kept = [
        replace(part, steps=tuple(step for k, step in enumerate(part.steps) if (n, k) not in wrong))
        for n, part in enumerate(lesson.parts)
        if (n, None) not in wrong
    ]
    return replace(lesson, parts=tuple(part for part in kept if part.steps))
