"""Lessons on their way from files and back: opened, begun, saved, recovered, and never dropped without being asked."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from desktop_app import paths
from desktop_app.engine.lesson_check import faults
from desktop_app.engine.lesson_edits import Course
from desktop_app.engine.lessons import usual_lesson
from desktop_app.files import recovery
from desktop_app.files.lesson_file import lesson_in, lesson_text, save_lesson
from desktop_app.files.nearby import dossier_beside
from desktop_app.files.settings import MOST_RECENT
from desktop_app.model.dossier import said
from desktop_app.model.errors import LessonRefused, SaveFailed
from desktop_app.model.lesson import LESSON_SUFFIX, Lesson
from desktop_app.qt.lesson_desk import Held
from desktop_app.qt.session import Change
from desktop_app.views import wording
from desktop_app.views.ask import AskDialog
from desktop_app.views.dialogs import TextDialog
from desktop_app.views.offer_strip import Offer, OfferStrip
from desktop_app.views.reasons import details

if TYPE_CHECKING:
    from desktop_app.shell.lessons import Lessons

KEEPING_MS = 1000
"""A change is kept for recovery at most so much later."""


class LessonFiles(QObject):
    """The part of the lessons that speaks with files and asks before anything is lost."""

    def __init__(self, lessons: "Lessons") -> None:
        super().__init__(lessons)
        self._lessons = lessons
        self._commander = lessons.commander
        self._awaited: tuple[Lesson, str] | None = None
        self.strip = OfferStrip(self._commander.workspace)
        layout = self._commander.workspace.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 1, self.strip)
        self._keeping = QTimer(self, singleShot=True, interval=KEEPING_MS)
        self._keeping.timeout.connect(self.keep)
        lessons.desk.changed.connect(self._keep_soon)
        self._commander.session.changed.connect(self._on_change)

    # Opening

    def ask_for_file(self) -> None:
        """Ask for a lesson and open it."""
        dialog = self._dialog(self.tr("Open a lesson"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def open(self, name: str) -> None:
        """Open a lesson and the dossier it belongs to; one that is refused changes nothing but shows every reason."""
        path = str(Path(name).absolute())
        try:
            lesson = lesson_in(Path(path))
        except LessonRefused as refused:
            sentence = self.tr("%1 cannot be used as a lesson. What was open stays open. Problems found: %2.")
            self._tell(wording.fill(sentence, Path(path).name, len(refused.problems)), details(refused))
            return
        self.unless_unsaved(partial(self._bring, lesson, path), lesson.dossier)

    def _bring(self, lesson: Lesson, path: str) -> None:
        """Take a lesson, once its dossier is open."""
        if lesson.dossier == self._commander.session.desk.dossier.id:
            self._take(lesson, path)
            return
        self._awaited = (lesson, path)
        if (found := dossier_beside(Path(path), lesson.dossier)) is None:
            sentence = self.tr(
                "The dossier “%1”, which this lesson shows, was not found: put it into the lesson’s folder, or open it."
            )
            self._tell(wording.fill(sentence, lesson.dossier), path)
            return
        self._commander.open_file(paths.BUNDLED if found == paths.bundled_dossier() else str(found))

    def _on_change(self, change: Change) -> None:
        if Change.DOSSIER in change and self._awaited is not None:
            lesson, path = self._awaited
            if lesson.dossier == self._commander.session.desk.dossier.id:
                self._awaited = None
                # After what opening the dossier has to say. Another lesson on it may have come in hand meanwhile.
                take = partial(self.unless_unsaved, partial(self._take, lesson, path), lesson.dossier)
                QTimer.singleShot(0, self, take)

    def _take(self, lesson: Lesson, path: str) -> None:
        self._awaited = None
        self._lessons.desk.open(lesson, path, lesson)
        self._remember(path)
        self._offer(lesson, Path(path).name)

    def _offer(self, lesson: Lesson, name: str) -> None:
        """Say what came, and offer to present it or to change it."""
        session = self._commander.session
        wrong = len(faults(lesson, session.desk))

        def told() -> str:
            title = said(lesson.title, session.language) or name
            text = wording.fill(self.tr("The lesson “%1” is open."), title)
            more = self.tr("Steps that do not fit this dossier and are left out: %1.")
            return f"{text} {wording.fill(more, wrong)}" if wrong else text

        present = self._commander.actions.get("present-first")
        offers: list[Offer] = [(lambda: self.tr("Edit"), self._lessons.edit)]
        if present is not None:
            offers.insert(0, (lambda: self.tr("Present from the start"), present.trigger))
        self.strip.offer(told, offers, self._commander.workspace.look)

    def _remember(self, path: str) -> None:
        """Take a lesson among the recent files."""
        commander = self._commander
        recent = tuple(dict.fromkeys((path, *commander.settings.recent)))[:MOST_RECENT]
        commander.settings = replace(commander.settings, recent=recent)
        commander.menus.offer_recent(recent, commander.open_file)

    # Beginning

    def begin(self) -> None:
        """A lesson of all main issues, made by rule."""
        self._begin(usual_lesson(self._commander.session.desk))

    def begin_empty(self) -> None:
        """A lesson without a step."""
        self._begin(replace(usual_lesson(self._commander.session.desk), parts=()))

    def _begin(self, lesson: Lesson) -> None:
        self.unless_unsaved(partial(self._begun, lesson), lesson.dossier)

    def _begun(self, lesson: Lesson) -> None:
        self._lessons.desk.begin(lesson)
        self._lessons.edit()

    def close(self) -> None:
        """Put the lesson away; the bundled one, or the one made by rule, takes its place."""
        desk = self._lessons.desk
        if desk.held is not None:
            self.unless_unsaved(desk.put_away, desk.held.lesson.dossier)

    # Saving

    def save(self, held: Held | None = None, then: Callable[[], object] | None = None) -> None:
        """Save a lesson, the one in hand if none is named, where it belongs, else where the user says; `then` follows
        if it was saved."""
        wanted = self._wanted(held)
        if wanted.file is None:
            self.save_as(wanted, then)
        elif _written_elsewhere(wanted.file, wanted.saved):
            self._ask_to_replace(wanted.file, wanted, then)
        else:
            self.save_to(wanted.file, wanted, then)

    def _ask_to_replace(self, file: str, held: Held, then: Callable[[], object] | None) -> None:
        """Ask before what somebody else wrote is lost."""
        answers = [
            (self.tr("Save as…"), partial(self.save_as, held, then)),
            (self.tr("Replace"), partial(self.save_to, file, held, then)),
        ]
        sentence = self.tr("%1 has changed since this lesson was read from it. Replace it?")
        self._ask(self.tr("Changed meanwhile"), wording.fill(sentence, Path(file).name), answers)

    def save_as(self, held: Held | None = None, then: Callable[[], object] | None = None) -> None:
        """Ask for a file and save a lesson there."""
        wanted = self._wanted(held)
        dialog = self._dialog(self.tr("Save the lesson"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(LESSON_SUFFIX.removeprefix("."))
        dialog.selectFile(Path(wanted.file).name if wanted.file else wanted.lesson.dossier + LESSON_SUFFIX)
        dialog.fileSelected.connect(lambda name: self.save_to(name, wanted, then))
        dialog.open()

    def save_to(self, name: str, held: Held | None = None, then: Callable[[], object] | None = None) -> None:
        """Save a lesson to a file; a failure is told and leaves what was there."""
        lesson, path = self._wanted(held).lesson, str(Path(name).absolute())
        try:
            save_lesson(lesson, path)
        except SaveFailed as failed:
            sentence = self.tr("%1 was not written. What was there before stays.")
            self._tell(wording.fill(sentence, Path(path).name), details(failed), self.tr("Not saved"))
            return
        self._lessons.desk.was_saved(lesson, path)
        self._remember(path)
        self.keep()
        self._commander.workspace.status.say(wording.fill(self.tr("Saved %1"), Path(path).name))
        if then is not None:
            then()

    def _wanted(self, held: Held | None) -> Held:
        """A lesson that is to be saved: the one named, else the one in hand, else the one that is shown."""
        desk = self._lessons.desk
        return held or desk.held or Held(Course(desk.current()))

    # Losing nothing

    def unless_unsaved(self, go_on: Callable[[], object], dossier: str | None = None) -> None:
        """Go on once nothing would be lost of the lesson on a dossier, by id, or of any: at once, or when the user says
        so."""
        unsaved = [held for held in self._lessons.desk.unsaved if dossier in (None, held.lesson.dossier)]
        if not unsaved:
            go_on()
            return
        held = unsaved[0]
        # Another one may be unsaved too.
        again = partial(self.unless_unsaved, go_on, dossier)
        title = said(held.lesson.title, self._commander.session.language) or held.lesson.dossier
        answers = [
            (self.tr("Save"), partial(self.save, held, again)),
            (self.tr("Don’t save"), partial(self._give_up, held, again)),
        ]
        sentence = wording.fill(self.tr("The lesson “%1” was changed and not saved. Save it?"), title)
        self._ask(self.tr("Unsaved lesson"), sentence, answers)

    def _give_up(self, held: Held, then: Callable[[], object]) -> None:
        self._lessons.desk.put_away(held.lesson.dossier)
        self.keep()
        then()

    def may_close(self) -> bool:
        """Whether the window may close now; else the user is asked, and it closes when that is settled."""
        self.keep()
        if not self._lessons.desk.unsaved:
            return True
        if not self._commander.frame.findChildren(AskDialog):
            self.unless_unsaved(self._commander.frame.close)
        return False

    def _keep_soon(self) -> None:
        # Not so long after the last change: who types on and on would have nothing kept.
        if not self._keeping.isActive():
            self._keeping.start()

    def keep(self) -> bool:
        """Keep what is not saved, should the program end without being asked; returns whether it is kept."""
        self._keeping.stop()
        try:
            recovery.keep(paths.recovery_dir(), ((held.lesson, held.file) for held in self._lessons.desk.unsaved))
        except SaveFailed as failed:
            from desktop_app.shell.crash import log

            log(str(failed))
            return False
        return True

    def offer_recovered(self) -> None:
        """Offer what an earlier run could not save, one lesson at a time."""
        left = recovery.left_behind(paths.recovery_dir())
        if not left:
            return
        last = left[-1]

        def told() -> str:
            title = said(last.lesson.title, self._commander.session.language) or last.lesson.dossier
            text = self.tr("The program ended before the lesson “%1” was saved. Its changes were kept.")
            return wording.fill(text, title)

        offers: list[Offer] = [
            (lambda: self.tr("Restore"), partial(self._restore, last)),
            (lambda: self.tr("Discard"), partial(self._discard, last)),
        ]
        self.strip.offer(told, offers, self._commander.workspace.look)

    def _restore(self, left: recovery.Left) -> None:
        self.unless_unsaved(partial(self._restored, left), left.lesson.dossier)

    def _restored(self, left: recovery.Left) -> None:
        lesson = left.lesson
        self._lessons.desk.open(lesson, left.file, recovery.standing(left))
        if self.keep():
            recovery.forget(left.kept)
        if lesson.dossier != self._commander.session.desk.dossier.id:
            beside = dossier_beside(Path(left.file or ""), lesson.dossier)
            if beside is not None:
                self._commander.open_file(paths.BUNDLED if beside == paths.bundled_dossier() else str(beside))
        self._lessons.edit()
        self.offer_recovered()

    def _discard(self, left: recovery.Left) -> None:
        recovery.forget(left.kept)
        self.offer_recovered()

    # Dialogs

    def _dialog(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self._commander.frame, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Lessons (*.visavis-lesson)"), self.tr("All files (*)")])
        return dialog

    def _folder(self) -> str:
        """Where the lesson in hand is, else its dossier, else home."""
        held = self._lessons.desk.held
        for name in (held.file if held else None, self._commander.session.opened.file):
            if name and Path(name).is_absolute():
                return str(Path(name).parent)
        return str(Path.home())

    def _ask(self, title: str, sentence: str, answers: Sequence[tuple[str, Callable[[], object]]]) -> None:
        AskDialog(title, sentence, answers, self._commander.workspace.look, self._commander.frame).open()

    def _tell(self, sentence: str, reasons: str, title: str = "") -> None:
        look = self._commander.workspace.look
        TextDialog(title or self.tr("Not opened"), sentence, reasons, look, self._commander.frame).open()


def _written_elsewhere(file: str, saved: Lesson | None) -> bool:
    """Whether something else stands in a lesson's file than what is known to; nothing is lost where none stands."""
    path = Path(file)
    if not path.is_file():
        return False
    try:
        known = saved is not None and path.read_bytes() == lesson_text(saved).encode()
        return not known and lesson_in(path) != saved
    except (LessonRefused, OSError):
        return True
