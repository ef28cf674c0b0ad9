"""A lesson shown to a class: the part of the commander that opens the two windows, keeps each on a screen that exists,
and leads back to where the teacher was.

The session does not move while a lesson is shown, so the way back is only a matter of windows and of the keyboard.
Nothing that showing needs is imported before it is first asked for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.qt.look import Look
from desktop_app.qt.session import Change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.engine.placing import Monitor, Placing
    from desktop_app.engine.screen_blocks import Block
    from desktop_app.engine.script import Script
    from desktop_app.model.lesson import Exercise, Lesson
    from desktop_app.qt.making import Making
    from desktop_app.shell.commander import Commander
    from desktop_app.views.audience import Audience
    from desktop_app.views.presenter import Presenter
    from desktop_app.views.show import Show


class Presenting(QObject):
    """Shows a lesson. `show`, `audience` and `presenter` are there while one is shown."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander
        self.show: Show | None = None
        self.audience: Audience | None = None
        self.presenter: Presenter | None = None
        self.placing: Placing | None = None
        self._lesson: Lesson | None = None
        self._making: Making | None = None
        self._glossed = False
        self._focus: QWidget | None = None
        self._home = ""
        self._wanted: str | None = None
        self._due = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        commander.session.changed.connect(self._on_change)
        commander.frame.closing.connect(self.end)
        commander.workspace.header.present_wanted.connect(self.start)
        commander.workspace.stage.class_wanted.connect(self.start_exercise)

    # Beginning and ending

    def start(self) -> None:
        """Show the lesson from the issue that is open; where one is shown already, go there in it."""
        issue = self._commander.session.place.issue
        self._begin(self._commander.lessons.lesson_for(issue), issue)

    def start_first(self) -> None:
        """Show the lesson from its first issue."""
        lessons = self._commander.lessons
        parts = lessons.desk.current().parts
        first = parts[0].issue if parts else self._commander.session.opened.rows[0].issue
        lesson = lessons.lesson_for(first)
        self._begin(lesson, lesson.parts[0].issue)

    def start_on_arrival(self) -> None:
        """Show the lesson from its first issue, at once or when the file that is on its way has come."""
        self._due = self._commander.arrivals.busy
        # Where something was refused or has to be asked first, that is what the teacher sees.
        if not self._due and QApplication.activeModalWidget() is None:
            self.start_first()

    def after_arrival(self, there: bool) -> None:
        """Show the lesson that was to be shown once a file had come, if it has."""
        due, self._due = self._due, False
        if due and there:
            # A lesson that waited for this dossier is taken first.
            QTimer.singleShot(0, self, self.start_first)

    def start_exercise(self, exercise: "Exercise") -> None:
        """Show an exercise to the class, by itself."""
        from desktop_app.model.lesson import LESSON_FORMAT, Lesson, Part, Show, Step

        opened = self._commander.session.opened
        issue = exercise.issue or opened.rows[0].issue
        parts = (Part(issue, (Step(Show.EXERCISE, exercise=exercise),)),)
        self._begin(Lesson(LESSON_FORMAT, "exercise", {}, opened.dossier.id, None, parts), issue)

    def _begin(self, lesson: "Lesson", issue: str) -> None:
        from desktop_app.engine.screen_blocks import Spot

        script = self._script(lesson)
        part = script.part_on(issue)
        spot = Spot(part, 0) if part is not None else script.first
        if spot is None:
            self._commander.workspace.status.say(self.tr("The lesson has no steps to show"))
            return
        if self.show is not None and self._lesson == lesson:
            self.show.go_to(spot)
        else:
            self.end()
            self._open(lesson, script, spot)
        self._to_front()

    def _script(self, lesson: "Lesson") -> "Script":
        from desktop_app.engine.script import Script

        session = self._commander.session
        return Script(session.desk, lesson, session.language, self._exercise)

    def _exercise(self, exercise: "Exercise", language: str) -> "Sequence[tuple[Block, ...]]":
        """The screens of an exercise, while it is made one that says so; what makes them is imported with the first."""
        from desktop_app.qt.making import Making
        from desktop_app.views.exercise_screens import screens_of_items

        if self._making is None:
            self._making = Making(self)
            self._making.progress.connect(self._on_progress)
            # Not while somebody is asking for another one.
            self._making.made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)
        desk = self._commander.session.desk
        return screens_of_items(desk, exercise, self._making.items(desk, exercise, language), language)

    def _on_progress(self, share: float) -> None:
        if self.show is not None:
            self.show.seeking.emit(share)

    def _on_shown(self) -> None:
        """Where there is no other window to say so, say here why no translation is seen."""
        if self.show is None or self.audience is None or self.placing is None:
            return
        from desktop_app.views.screen_words import without_gloss

        before, self._glossed = self._glossed, self.show.showing.now.gloss
        if self._glossed and not before and self.placing.alone:
            self.audience.say(without_gloss(self.show.screen()))

    def _on_made(self) -> None:
        if self.show is not None:
            self.show.remake()

    def _open(self, lesson: "Lesson", script: "Script", spot: object) -> None:
        from desktop_app.engine.screen_blocks import Spot
        from desktop_app.views.audience import Audience
        from desktop_app.views.show import Show

        assert isinstance(spot, Spot)
        frame = self._commander.frame
        self._lesson, self._focus = lesson, frame.focusWidget()
        self._home, self._wanted = frame.screen().name(), None
        self.placing = self._placed()
        self._wanted = self.placing.audience
        size = _screen(self.placing.audience).geometry().size()
        self.show = Show(script, self._commander.workspace.look, size, spot, self)
        self.show.ended.connect(self.end)
        self.show.presenter_wanted.connect(self.switch)
        self.show.swap_wanted.connect(self._swap)
        self.audience = Audience(self.show)
        self._glossed = False
        self.show.changed.connect(self._on_shown)
        self.audience.begun.connect(self._complete)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        for signal in (application.screenAdded, application.screenRemoved, application.primaryScreenChanged):
            signal.connect(self._later.start)
        self._place()
        if self.placing.alone:
            self.audience.say(self.tr("F6: notes and controls · Esc: end"))

    def _complete(self) -> None:
        """Make the presenter's window: the class waits for the first page, and not for this."""
        if self.show is None or self.presenter is not None:
            return
        from desktop_app.views.presenter import Presenter

        self.presenter = Presenter(self.show)
        self._place()
        self._to_front()

    def end(self) -> None:
        """Close both windows and go back to where the teacher was."""
        if self.show is None or self.audience is None:
            return
        show, windows = self.show, [window for window in (self.audience, self.presenter) if window is not None]
        self.show = self.audience = self.presenter = self.placing = self._lesson = None
        self._later.stop()
        if self._making is not None:
            self._making.stop()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        for signal in (application.screenAdded, application.screenRemoved, application.primaryScreenChanged):
            signal.disconnect(self._later.start)
        for window in windows:
            window.hide()
            window.deleteLater()
        show.deleteLater()
        frame = self._commander.frame
        if frame.isVisible():
            frame.raise_()
            frame.activateWindow()
            # What had the keyboard may be gone: the strip that a lesson came with, for one.
            if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
                self._focus.setFocus()
        self._focus = None

    # Windows and screens

    def switch(self) -> None:
        """The keyboard to the other window; on a single screen also brings it to the front."""
        self._complete()
        if self.audience is None or self.presenter is None or self.placing is None:
            return
        if self.presenter.isActiveWindow() or (self.placing.alone and self.presenter.isVisible()):
            if self.placing.alone:
                self.presenter.hide()
            _activate(self.audience)
        else:
            self.presenter.show_on(_screen(self.placing.presenter))
            _activate(self.presenter)

    def _to_front(self) -> None:
        if self.audience is not None:
            seen = self.presenter is not None and self.presenter.isVisible()
            _activate(self.presenter if self.presenter is not None and seen else self.audience)

    def _placed(self) -> "Placing":
        from desktop_app.engine.placing import placing

        return placing(_monitors(), self._home, self._wanted)

    def _place(self) -> None:
        """Put both windows on screens that exist. Where the projector is gone, the presenter's stays in front."""
        if self.audience is None or not QGuiApplication.screens():
            return
        self.placing = self._placed()
        self.audience.show_on(_screen(self.placing.audience))
        if self.presenter is None:
            return
        if self.placing.alone:
            if self.presenter.isVisible():
                self.presenter.show_on(_screen(self.placing.presenter))
                _activate(self.presenter)
        else:
            self.presenter.show_on(_screen(self.placing.presenter))

    def _swap(self) -> None:
        from desktop_app.engine.placing import swapped

        if self.placing is not None and not self.placing.alone:
            self._wanted = swapped(_monitors(), self._home, self.placing)
            self._place()
            self._to_front()

    # What changes meanwhile

    def set_look(self, look: Look) -> None:
        """Show the lesson in another look."""
        if self.show is not None and self._lesson is not None:
            self.show.dress(self._script(self._lesson), look)
            if self.presenter is not None:
                self.presenter.dress()

    def _on_change(self, change: Change) -> None:
        """Another dossier ends the lesson; another language goes on in it."""
        if Change.DOSSIER in change and self.show is not None:
            if self.show.script.desk is not self._commander.session.desk:
                self.end()
            else:
                self.set_look(self._commander.workspace.look)


def _monitors() -> "list[Monitor]":
    from desktop_app.engine.placing import Monitor

    found = []
    for screen in QGuiApplication.screens():
        box = screen.geometry()
        found.append(Monitor(screen.name(), box.x(), box.y(), box.width(), box.height()))
    return found


def _screen(name: str) -> QScreen:
    """The screen of that name, else the first."""
    screens = QGuiApplication.screens()
    return next((screen for screen in screens if screen.name() == name), screens[0])


def _activate(window: QWidget) -> None:
    window.raise_()
    window.activateWindow()
