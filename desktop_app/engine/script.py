"""A lesson's screens as one row to walk along, each step's made when it is first asked for."""

from desktop_app.engine.desk import Desk
from desktop_app.engine.screen_blocks import Screen, Spot
from desktop_app.engine.screens import Exercises, step_screens
from desktop_app.model.dossier import said
from desktop_app.model.lesson import Lesson


class Script:
    """A lesson's screens in order, each step's made when it is first asked for, in one language."""

    def __init__(self, desk: Desk, lesson: Lesson, language: str, exercises: Exercises | None = None) -> None:
        """Parts without steps, and parts on issues that the dossier does not have, are left out."""
        self.desk, self.lesson, self.language = desk, lesson, language
        self.parts = tuple(part for part in lesson.parts if part.steps and part.issue in desk.issues)
        self._exercises = exercises
        self._made: dict[tuple[int, int], tuple[Screen, ...]] = {}

    def turns(self, part: int, step: int) -> tuple[Screen, ...]:
        """The screens of a step."""
        key = (part, step)
        if key not in self._made:
            count = len(self.parts)
            self._made[key] = step_screens(
                self.desk,
                self.parts[part],
                step,
                self.language,
                number=part,
                count=count,
                exercises=self._exercises,
            )
        return self._made[key]

    def forget_exercises(self) -> None:
        """Make the screens of exercises anew when they are next asked for."""
        self._made = {
            key: made for key, made in self._made.items() if self.parts[key[0]].steps[key[1]].exercise is None
        }

    def screen(self, spot: Spot) -> Screen:
        """The screen at a place. Raises IndexError where there is none."""
        return self.turns(spot.part, spot.step)[spot.turn]

    def title(self, part: int) -> str:
        """What a part is about."""
        return said(self.desk.issues[self.parts[part].issue].title, self.language)

    def part_on(self, issue: str) -> int | None:
        """The first part on an issue; none where the lesson has none."""
        return next((n for n, part in enumerate(self.parts) if part.issue == issue), None)

    def after(self, spot: Spot) -> Spot | None:
        """The place after this one; none after the last."""
        part, step, turn = spot.part, spot.step, spot.turn
        if turn + 1 < len(self.turns(part, step)):
            return Spot(part, step, turn + 1)
        if step + 1 < len(self.parts[part].steps):
            return Spot(part, step + 1)
        return Spot(part + 1, 0) if part + 1 < len(self.parts) else None

    def before(self, spot: Spot) -> Spot | None:
        """The place before this one; none before the first."""
        if spot.turn:
            return Spot(spot.part, spot.step, spot.turn - 1)
        if spot.step:
            part, step = spot.part, spot.step - 1
        elif spot.part:
            part = spot.part - 1
            step = len(self.parts[part].steps) - 1
        else:
            return None
        return Spot(part, step, len(self.turns(part, step)) - 1)

    @property
    def first(self) -> Spot | None:
        """The first place; none in a lesson without steps."""
        return Spot(0, 0) if self.parts else None

    @property
    def last(self) -> Spot | None:
        """The last place; none in a lesson without steps."""
        if not self.parts:
            return None
        part = len(self.parts) - 1
        step = len(self.parts[part].steps) - 1
        return Spot(part, step, len(self.turns(part, step)) - 1)
