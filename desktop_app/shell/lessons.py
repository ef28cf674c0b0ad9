"""The lesson in the window: the part of the commander that opens, changes and saves lessons, and says which one is
shown to a class.

Nothing that lessons need is imported before the first is asked for.
"""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app import paths
from desktop_app.model.dossier import said
from desktop_app.views import wording

if TYPE_CHECKING:
    from desktop_app.model.lesson import Lesson
    from desktop_app.qt.lesson_desk import LessonDesk
    from desktop_app.qt.look import Look
    from desktop_app.shell.commander import Commander
    from desktop_app.shell.lesson_editing import LessonEditing
    from desktop_app.shell.lesson_files import LessonFiles


class Lessons(QObject):
    """Carries out the commands of the Lesson menu."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self.commander = commander
        self._desk: LessonDesk | None = None
        self._files: LessonFiles | None = None
        self._editing: LessonEditing | None = None

    @property
    def desk(self) -> "LessonDesk":
        """What holds the lessons in hand; made when the first is asked for, with the one that was in hand last."""
        if self._desk is None:
            from desktop_app.qt.lesson_desk import LessonDesk

            self._desk = LessonDesk(self.commander.session, self)
            self._take_last(self._desk)
        return self._desk

    @property
    def files(self) -> "LessonFiles":
        """What opens and saves lessons; made when the first is to be changed, opened or saved."""
        if self._files is None:
            from desktop_app.shell.lesson_files import LessonFiles

            self._files = LessonFiles(self)
            self.commander.frame.may_close = self._files.may_close
        return self._files

    @property
    def file(self) -> str | None:
        """The file of the lesson in hand, for the next start."""
        if self._desk is None:
            return self.commander.settings.lesson
        return self._desk.held.file if self._desk.held is not None else None

    def lesson_for(self, issue: str) -> "Lesson":
        """The lesson to be shown to a class from an issue on; see `LessonDesk.lesson_for`."""
        return self.desk.lesson_for(issue)

    def set_look(self, look: "Look") -> None:
        """Take colours and sizes."""
        if self._files is not None:
            self._files.strip.set_look(look)
        if self._editing is not None:
            self._editing.set_look(look)

    def clear(self) -> None:
        """Take the editor and the strip away: what the window shows when it is opened again."""
        self.show_editor(False)
        if self._files is not None:
            self._files.strip.hide()

    def _take_last(self, desk: "LessonDesk") -> None:
        """Take the lesson in hand that was so when the window was last closed, if it is on this dossier."""
        from desktop_app.files.lesson_file import lesson_in
        from desktop_app.model.errors import LessonRefused

        name = self.commander.settings.lesson
        if name is None:
            return
        with suppress(LessonRefused):
            lesson = lesson_in(Path(name))
            if lesson.dossier == self.commander.session.desk.dossier.id:
                desk.open(lesson, name, lesson)

    # Files

    def open(self, name: str) -> None:
        """Open a lesson and the dossier it belongs to."""
        self.files.open(name)

    def ask_for_file(self) -> None:
        """Ask for a lesson and open it."""
        self.files.ask_for_file()

    def new(self) -> None:
        """Begin a lesson of all main issues, made by rule."""
        self.files.begin()

    def new_empty(self) -> None:
        """Begin a lesson without a step."""
        self.files.begin_empty()

    def save(self) -> None:
        """Save the lesson where it belongs; ask where that is if it is in no file yet."""
        self.files.save()

    def save_as(self) -> None:
        """Ask for a file and save the lesson there."""
        self.files.save_as()

    def close(self) -> None:
        """Put the lesson away; ask first if it was not saved."""
        self.files.close()

    def offer_recovered(self) -> None:
        """Offer lessons that an earlier run could not save."""
        if paths.recovery_dir().is_dir():
            from desktop_app.files.recovery import anything_left

            if anything_left(paths.recovery_dir()):
                self.files.offer_recovered()

    # The editor

    @property
    def editing(self) -> "LessonEditing":
        """The editor; made when it is first shown."""
        if self._editing is None:
            from desktop_app.shell.lesson_editing import LessonEditing

            _ = self.files
            self._editing = LessonEditing(self)
        return self._editing

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody is typing in the editor or walking it."""
        return self._editing is not None and self._editing.has_keyboard

    def leave(self) -> None:
        """From what is typed in the editor back to its tree; from there out of the editor."""
        if self._editing is not None and not self._editing.panel.back_to_tree():
            self.show_editor(False)

    def edit(self) -> None:
        """Show the lesson to be changed."""
        self.show_editor(True)

    def show_editor(self, shown: bool) -> None:
        """Show or hide the lesson editor, in the source's place."""
        if shown:
            self.files.strip.hide()
            self.editing.show()
        elif self._editing is not None and self._editing.opened:
            self._editing.hide()
        action = self.commander.actions["edit-lesson"]
        if action.isChecked() != shown:
            action.blockSignals(True)
            action.setChecked(shown)
            action.blockSignals(False)

    # Changing

    def add_quote(self, quote: str | None = None) -> None:
        """Add a quote to the lesson, by id or the one that is selected: the exchange that it belongs to."""
        from desktop_app.engine.lesson_edits import add_part, add_steps, part_number
        from desktop_app.engine.lessons import steps_for
        from desktop_app.model.lesson import Part, Show, Step

        session = self.commander.session
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
        self.change(add_steps(lesson, at, steps))
        self._go_to((at, len(lesson.parts[at].steps)))
        self._say(wording.fill(self.tr("Added to the lesson: %1"), title))

    def add_issue(self) -> None:
        """Add the issue that is shown to the lesson, with steps made by rule."""
        from desktop_app.engine.lesson_edits import add_part, part_number
        from desktop_app.engine.lessons import part_for

        session = self.commander.session
        issue, lesson = session.place.issue, self.desk.current()
        title = said(session.desk.issues[issue].title, session.language)
        if part_number(lesson, issue) is not None:
            self._say(wording.fill(self.tr("The lesson has this issue already: %1"), title))
            return
        self.change(add_part(lesson, part_for(session.desk, issue)))
        self._go_to((len(lesson.parts), None))
        self._say(wording.fill(self.tr("Added to the lesson: %1"), title))

    def _go_to(self, place: tuple[int, int | None]) -> None:
        """Choose what was added, where the editor is open."""
        if self._editing is not None and self._editing.opened:
            self._editing.panel.go_to(place)

    def change(self, lesson: "Lesson", *, again: bool = False) -> None:
        """Take a change; from the first on nothing is lost without being asked. See `LessonDesk.edit`."""
        _ = self.files
        self.desk.edit(lesson, again=again)

    def undo(self) -> None:
        """Take the last change of the lesson back."""
        self.desk.undo()

    def redo(self) -> None:
        """Make the change of the lesson again that was taken back last."""
        self.desk.redo()

    def _say(self, text: str) -> None:
        self.commander.workspace.status.say(text)
