"""The lesson in the window: the part of the commander that opens, changes and saves lessons, and says which one is
shown to a class.

Nothing that lessons need is imported before the first is asked for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.model.dossier import said
from desktop_app.views import wording

if TYPE_CHECKING:
    from desktop_app.model.lesson import Lesson
    from desktop_app.qt.lesson_desk import LessonDesk
    from desktop_app.shell.commander import Commander


class Lessons(QObject):
    """Carries out the commands of the Lesson menu."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander
        self._desk: LessonDesk | None = None

    @property
    def desk(self) -> "LessonDesk":
        """What holds the lessons in hand; made when the first is asked for."""
        if self._desk is None:
            from desktop_app.qt.lesson_desk import LessonDesk

            self._desk = LessonDesk(self._commander.session, self)
        return self._desk

    def lesson_for(self, issue: str) -> "Lesson":
        """The lesson to be shown to a class from an issue on; see `LessonDesk.lesson_for`."""
        return self.desk.lesson_for(issue)

    # Changing

    def add_quote(self, quote: str | None = None) -> None:
        """Add a quote to the lesson, by id or the one that is selected: the exchange that it belongs to."""
        from desktop_app.engine.lesson_edits import add_part, add_steps, part_number
        from desktop_app.engine.lessons import steps_for
        from desktop_app.model.lesson import Part, Show, Step

        session = self._commander.session
        found = session.desk.quotes.get(quote or session.place.quote or "")
        if found is None:
            self._say(self.tr("No quote is selected"))
            return
        issue = session.place.issue if session.place.issue in found.issues else found.issues[0]
        lesson, title = self.desk.current(), said(session.desk.issues[issue].title, session.language)
        if (at := part_number(lesson, issue)) is None:
            lesson = add_part(lesson, Part(issue, (Step(Show.QUESTION),)))
            at = len(lesson.parts) - 1
        held = {(step.show, step.quote, step.other) for step in lesson.parts[at].steps}
        steps = [s for s in steps_for(session.desk, issue, found) if (s.show, s.quote, s.other) not in held]
        if not steps:
            self._say(wording.fill(self.tr("The lesson shows this quote already: %1"), title))
            return
        self.desk.edit(add_steps(lesson, at, steps))
        self._say(wording.fill(self.tr("Added to the lesson: %1"), title))

    def add_issue(self) -> None:
        """Add the issue that is shown to the lesson, with steps made by rule."""
        from desktop_app.engine.lesson_edits import add_part, part_number
        from desktop_app.engine.lessons import part_for

        session = self._commander.session
        issue, lesson = session.place.issue, self.desk.current()
        title = said(session.desk.issues[issue].title, session.language)
        if part_number(lesson, issue) is not None:
            self._say(wording.fill(self.tr("The lesson has this issue already: %1"), title))
            return
        self.desk.edit(add_part(lesson, part_for(session.desk, issue)))
        self._say(wording.fill(self.tr("Added to the lesson: %1"), title))

    def undo(self) -> None:
        """Take the last change of the lesson back."""
        self.desk.undo()

    def redo(self) -> None:
        """Make the change of the lesson again that was taken back last."""
        self.desk.redo()

    def _say(self, text: str) -> None:
        self._commander.workspace.status.say(text)
