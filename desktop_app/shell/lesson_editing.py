"""The lesson editor in the window: in the source's place while a lesson is changed, and following what is read."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.qt.look import Look
from desktop_app.qt.session import Change
from desktop_app.views.lesson_panel import LessonPanel

if TYPE_CHECKING:
    from desktop_app.shell.lessons import Lessons


class LessonEditing(QObject):
    """Shows the editor what the lesson is, and takes its wishes."""

    def __init__(self, lessons: "Lessons") -> None:
        super().__init__(lessons)
        self._lessons, self._commander = lessons, lessons.commander
        workspace = self._commander.workspace
        self.panel = LessonPanel(workspace.look, workspace)
        self.panel.setMinimumSize(200, 120)
        self.panel.hide()
        self.panel.edited.connect(self._on_edited)
        self.panel.quote_wanted.connect(self._commander.session.go_to_quote)
        self.panel.issue_wanted.connect(self._commander.session.go_to_issue)
        self.panel.save_wanted.connect(lessons.save)
        self.panel.source_wanted.connect(self._commander.focus_source)
        self.panel.close_wanted.connect(lambda: lessons.show_editor(False))
        lessons.desk.changed.connect(self._show)
        self._commander.session.changed.connect(self._on_change)

    @property
    def opened(self) -> bool:
        """Whether the editor is shown."""
        return not self.panel.isHidden()

    @property
    def has_keyboard(self) -> bool:
        """Whether somebody is typing in the editor or walking it."""
        focused = self._commander.frame.focusWidget()
        return focused is not None and self.panel.isAncestorOf(focused)

    def show(self) -> None:
        """Show the editor beside the comparison, at the issue that is read."""
        self._commander.workspace.stand_beside(self.panel)
        self._show()
        issue = self._commander.session.place.issue
        parts = self._lessons.desk.current().parts
        at = next((n for n, part in enumerate(parts) if part.issue == issue), None)
        if at is not None:
            self.panel.go_to((at, None))
        self.panel.take_keyboard()
        workspace = self._commander.workspace
        workspace.status.say(self.tr("The editor stands in the source’s place: Esc or Alt+3 shows the source again"))

    def hide(self) -> None:
        """Bring the source back."""
        had_keyboard = self.has_keyboard
        self._commander.workspace.stand_beside(None)
        if had_keyboard:
            self._commander.focus_cards()

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        self.panel.set_look(look)
        self._show()

    def _on_edited(self, lesson: object, again: bool) -> None:
        from desktop_app.model.lesson import Lesson

        if isinstance(lesson, Lesson):
            self._lessons.change(lesson, again=again)

    def _on_change(self, change: Change) -> None:
        self.panel.note_quote(self._commander.session.place.quote)
        if Change.DOSSIER in change:
            self._show()

    def _show(self) -> None:
        if not self.opened:
            return
        desk = self._lessons.desk
        held = desk.held
        name = Path(held.file).name if held is not None and held.file else ""
        self.panel.note_quote(self._commander.session.place.quote)
        self.panel.show_lesson(
            desk.current(),
            self._commander.session.desk,
            modified=held is not None and held.modified,
            file=name,
        )
