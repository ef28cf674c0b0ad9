"""The lesson in hand: which one is open for the dossier, how it was changed, and whether it was saved.

There is one for each dossier that was opened in this window: a lesson that was not saved waits until its dossier is
opened again. What is shown to a class is asked for here.
"""

import secrets
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop_app import paths
from desktop_app.engine.lesson_check import fitting
from desktop_app.engine.lesson_edits import Course, part_number
from desktop_app.engine.lessons import part_for, usual_lesson
from desktop_app.files.lesson_file import bundled_lesson
from desktop_app.model.lesson import Lesson
from desktop_app.qt.session import Change, Session


@dataclass(frozen=True, slots=True)
class Held:
    """An open lesson with its undo; `file` is where it was read from or saved to, none for one that is in no file yet;
    `saved` is what stands there, or what it began as and can be had again, none where that is not known."""

    course: Course
    file: str | None = None
    saved: Lesson | None = None

    @property
    def lesson(self) -> Lesson:
        """The lesson as it is now."""
        return self.course.lesson

    @property
    def modified(self) -> bool:
        """Whether something would be lost if it were dropped."""
        return self.lesson != self.saved


class LessonDesk(QObject):
    """Holds the lessons in hand. Every change goes through here, and `changed` tells it."""

    changed = Signal()
    """The lesson in hand is another one, or was changed, saved or put away."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._held: dict[str, Held] = {}
        session.changed.connect(self._on_change)

    # What there is

    @property
    def held(self) -> Held | None:
        """The lesson open for the dossier that is open; none where there is none."""
        return self._held.get(self._dossier)

    @property
    def unsaved(self) -> tuple[Held, ...]:
        """The lessons that would be lost, those of other dossiers too."""
        return tuple(held for held in self._held.values() if held.modified)

    def current(self) -> Lesson:
        """The lesson that belongs to the open dossier: the one in hand, else the bundled one for the bundled dossier,
        else the one made by rule."""
        if self.held is not None:
            return self.held.lesson
        desk = self._session.desk
        bundled = bundled_lesson() if self._dossier == paths.BUNDLED else None
        return bundled or desk.kept(("lesson",), lambda: usual_lesson(desk))

    def lesson_for(self, issue: str) -> Lesson:
        """The lesson to be shown from an issue on: the current one as far as it fits the dossier; if it has no part on
        the issue, only the part made for that by rule."""
        desk = self._session.desk
        lesson = fitting(self.current(), desk)
        if part_number(lesson, issue) is not None:
            return lesson
        return replace(lesson, parts=(part_for(desk, issue),))

    # Changing it

    def open(self, lesson: Lesson, file: str | None = None, saved: Lesson | None = None) -> None:
        """Take a lesson in hand; it is the one of its dossier from now on."""
        self._held[lesson.dossier] = Held(Course(lesson), file, saved)
        self.changed.emit()

    def edit(self, lesson: Lesson, *, again: bool = False) -> None:
        """Take a change of the lesson in hand, or of the current one if none is; see `Course.edited`."""
        if (held := self.held) is None:
            begun = self.current()
            held, lesson = Held(Course(begun), None, begun), replace(lesson, id=self._new_id())
        self._put(replace(held, course=held.course.edited(lesson, again=again)))

    def begin(self, lesson: Lesson) -> None:
        """Take a new lesson in hand that can be made again at any time."""
        fresh = replace(lesson, id=self._new_id())
        self._held[lesson.dossier] = Held(Course(fresh), None, fresh)
        self.changed.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self.held is not None:
            self._put(replace(self.held, course=self.held.course.undone()))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if self.held is not None:
            self._put(replace(self.held, course=self.held.course.redone()))

    def was_saved(self, lesson: Lesson, file: str) -> None:
        """A lesson stands in a file now."""
        held = self._held.get(lesson.dossier) or Held(Course(lesson))
        self._held[lesson.dossier] = replace(held, file=file, saved=lesson)
        self.changed.emit()

    def put_away(self, dossier: str | None = None) -> None:
        """Have no lesson in hand for a dossier, by id, or for the one that is open."""
        if self._held.pop(dossier or self._dossier, None) is not None:
            self.changed.emit()

    def _put(self, held: Held) -> None:
        if held != self._held.get(self._dossier):
            self._held[self._dossier] = held
            self.changed.emit()

    def _new_id(self) -> str:
        return f"{self._dossier[:50]}-{secrets.token_hex(4)}"

    @property
    def _dossier(self) -> str:
        return self._session.desk.dossier.id

    def _on_change(self, change: Change) -> None:
        if Change.DOSSIER in change:
            self.changed.emit()
