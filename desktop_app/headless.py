"""Views rendered without a screen: the snapshot command, and what a start shows where no display can be used."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app import paths
from desktop_app.model.errors import DossierRefused, LessonRefused, Problem, Reason, SaveFailed, VisavisError

if TYPE_CHECKING:
    import argparse

    from PySide6.QtGui import QImage

    from desktop_app.engine.handout_order import Order
    from desktop_app.engine.resolve import Desk
    from desktop_app.model.lesson import Exercise, Lesson
    from desktop_app.shell.commander import Commander


_ELSEWHERE: Final = Reason("the lesson belongs to another dossier, %1")


@dataclass(frozen=True, slots=True)
class Shot:
    """What to render. `view` is a `View`, "answers" for the comparison of what answers each other, or "present" for
    what the audience of a lesson sees; `size` in pixels, `zoom` in per cent; `step` of the issue's part of the lesson
    and `page` of that step, both from 1 and the last where there are not so many."""

    file: str
    view: str = "compare"
    issue: str | None = None
    quote: str | None = None
    size: tuple[int, int] = (1440, 900)
    zoom: int = 100
    theme: str = "light"
    language: str = "en"
    legend: bool = False
    step: int = 1
    page: int = 1


class NoSuchIssue(VisavisError):
    """An issue or quote was asked for that the dossier does not have."""

    def __init__(self, asked: str, known: tuple[str, ...]) -> None:
        self.asked, self.known = asked, known
        super().__init__(asked, known)

    def __str__(self) -> str:
        return f"{self.asked}: the dossier has no such issue or quote; issues: {', '.join(self.known)}"


def snapshot(shot: Shot, output: str | Path) -> None:
    """Render a view to a PNG file. Raises DossierRefused, NoSuchIssue or SaveFailed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QPixmap

    from desktop_app.engine.history import Answers, View
    from desktop_app.files.atomic import write
    from desktop_app.files.settings import Settings
    from desktop_app.shell.filling import fill
    from desktop_app.shell.looks import first_look
    from desktop_app.shell.start import application, new_frame

    app = application()
    settings = Settings(
        language=shot.language,
        theme=shot.theme,  # type: ignore[arg-type]
        zoom=shot.zoom,
        motion=False,
        legend_seen=not shot.legend,
    )
    look = first_look(settings)
    frame = new_frame(settings)
    frame.resize(*shot.size)
    frame.setMinimumSize(1, 1)
    try:
        frame.show()
        commander = fill(frame, settings, look, shot.file, strict=True)
        desk = commander.session.desk
        for asked, known in ((shot.issue, desk.issues), (shot.quote, desk.quotes)):
            if asked and asked not in known:
                raise NoSuchIssue(asked, tuple(desk.issues))
        app.processEvents()
        if shot.issue:
            commander.session.go_to_issue(shot.issue)
        if shot.quote:
            commander.session.go_to_quote(shot.quote)
        if shot.view == "answers":
            commander.session.show_answers(Answers.ISSUE)
        elif shot.view != "present":
            commander.session.show_view(View(shot.view))
        frame.resize(*shot.size)
        for _ in range(3):
            app.processEvents()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture = QPixmap.fromImage(_audience(commander, shot)) if shot.view == "present" else frame.grab()
        if not picture.save(buffer, "PNG"):
            raise SaveFailed(str(output), Reason("the picture could not be encoded"))
        write(output, bytes(buffer.data().data()))
    finally:
        frame.hide()
        frame.deleteLater()


def _audience(commander: "Commander", shot: Shot) -> "QImage":
    """What the audience sees at a step of the lesson on the issue that is open."""
    from PySide6.QtCore import QSize

    from desktop_app.engine.screens import screens_of
    from desktop_app.qt.pager import pages_of
    from desktop_app.qt.slide_paint import picture_of
    from desktop_app.views.exercise_screens import exercise_screens
    from desktop_app.views.screen_words import foot, slide_of

    session, look = commander.session, commander.workspace.look
    lesson = commander.lessons.lesson_for(session.place.issue)
    number = next(n for n, part in enumerate(lesson.parts) if part.issue == session.place.issue)
    screens = screens_of(
        session.desk,
        lesson.parts[number],
        session.language,
        number=number,
        count=len(lesson.parts),
        exercises=exercise_screens(session.desk),
    )
    slide = slide_of(screens[min(shot.step, len(screens)) - 1])
    pages = pages_of(slide, look, QSize(*shot.size), foot())
    return picture_of(pages[min(shot.page, len(pages)) - 1], look)


def show_without_display(problem: str, file: str | None, language: str = "en") -> int:
    """Say why there is no window, then print what it would show. Always succeeds where the dossier can be read."""
    from desktop_app.engine.anchor import anchor_all
    from desktop_app.engine.page import page_of
    from desktop_app.engine.resolve import Desk
    from desktop_app.exchange.plain_text import comparison_text
    from desktop_app.files.dossier_file import load
    from desktop_app.model.lesson import LESSON_SUFFIX
    from desktop_app.shell.lesson_arrival import dossier_of

    name: str | None = file or paths.BUNDLED
    if name is not None and name.endswith(LESSON_SUFFIX):
        name = dossier_of(name)
    if name is None:
        print(f"{file}: a lesson that cannot be used, or whose dossier is not in its folder", file=sys.stderr)
        return 2
    print(f"visavis: {problem}; here is the comparison as a picture and as text.")
    try:
        dossier = load(paths.dossier_path(name))
    except DossierRefused as refused:
        print(refused, file=sys.stderr)
        return 2
    picture = paths.cache_dir() / "snapshot.png"
    try:
        picture.parent.mkdir(parents=True, exist_ok=True)
        snapshot(Shot(name, language=language), picture)
        print(picture)
    except (SaveFailed, OSError) as failed:
        print(f"visavis: no picture: {failed}", file=sys.stderr)
    anchors = anchor_all(dossier)
    pages = {source.id: page_of(dossier, source, anchors) for source in dossier.sources}
    print(comparison_text(Desk(dossier, anchors, pages), language))
    return 0


@dataclass(frozen=True, slots=True)
class HandOut:
    """What the command line asks to be written: a dossier's `file`, and of it these `issues` (all if none), else the
    lesson in a `lesson` file (the dossier's own for an empty name), else the worksheet of a `game`, or its key."""

    file: str
    to: str
    issues: tuple[str, ...] = ()
    lesson: str | None = None
    notes: bool = False
    game: str | None = None
    number: int = 10
    seed: int = 1
    key: bool = False
    style: str = "chicago"
    paper: str = "a4"
    glosses: bool = True
    language: str = "en"


def hand_out(wanted: HandOut, output: str | Path) -> int:
    """Write a handout to a file; returns how many characters are shown by a sign in it.

    Raises DossierRefused, LessonRefused, NoSuchIssue or SaveFailed.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from desktop_app.engine.anchor import anchor_all
    from desktop_app.engine.citations import Style
    from desktop_app.engine.handout import Format, Paper
    from desktop_app.engine.handout_order import document
    from desktop_app.engine.handout_parts import Making
    from desktop_app.engine.page import pages_of
    from desktop_app.engine.resolve import Desk
    from desktop_app.engine.steps import finished
    from desktop_app.files.atomic import write
    from desktop_app.files.dossier_file import load
    from desktop_app.qt.handouts import data_of
    from desktop_app.qt.tongue import speak
    from desktop_app.shell.looks import theme_named
    from desktop_app.shell.system import language_of
    from desktop_app.views.handout_phrases import phrases

    dossier = load(paths.dossier_path(wanted.file))
    anchors = anchor_all(dossier)
    desk = Desk(dossier, anchors, pages_of(dossier, anchors))
    for issue in wanted.issues:
        if issue not in desk.issues:
            raise NoSuchIssue(issue, tuple(desk.issues))
    QGuiApplication.addLibraryPath(paths.of_qt("plugins"))
    application = QGuiApplication.instance() or QGuiApplication([])
    language = language_of(wanted.language)
    speak(language)
    making = Making(desk, language, phrases(language), Style(wanted.style), wanted.glosses)
    made = finished(document(making, _order(wanted, desk), Paper(wanted.paper)))
    write(output, finished(data_of(made, Format(wanted.to), theme_named("light"))))
    del application
    return made.changed


def _order(wanted: HandOut, desk: "Desk") -> "Order":
    from desktop_app.engine.handout_order import Issues, Lessons, Sheet
    from desktop_app.model.lesson import Exercise, Game

    if wanted.game is not None:
        issue = wanted.issues[0] if wanted.issues else None
        return Sheet(Exercise(Game(wanted.game), issue, wanted.number, wanted.seed), wanted.key)
    if wanted.lesson is not None:
        return Lessons(_lesson(wanted, desk), wanted.notes)
    return Issues(wanted.issues or tuple(desk.issues))


def _lesson(wanted: HandOut, desk: "Desk") -> "Lesson":
    """The lesson in a file, else the bundled one of the bundled dossier, else the one made by rule. What of a file does
    not fit the dossier is left out, which is said; a lesson for another dossier is refused."""
    from desktop_app.engine.lesson_check import Wrong, faults, fitting
    from desktop_app.engine.lessons import usual_lesson
    from desktop_app.engine.visible import shown
    from desktop_app.files.lesson_file import bundled_lesson, load_lesson

    if wanted.lesson:
        lesson = load_lesson(wanted.lesson)
        found = faults(lesson, desk)
        if any(fault.wrong is Wrong.DOSSIER for fault in found):
            raise LessonRefused(wanted.lesson, [Problem("dossier", _ELSEWHERE.of(lesson.dossier))])
        for fault in found:
            print(f"{wanted.lesson}: left out: {shown(str(fault))}", file=sys.stderr)
        return fitting(lesson, desk)
    bundled = bundled_lesson() if desk.dossier.id == paths.BUNDLED else None
    return bundled or usual_lesson(desk)


def add_exercise(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", games: Sequence[str], languages: Sequence[str]
) -> None:
    """Add the command that prints an exercise."""
    command = commands.add_parser("exercise", help="print questions that the record answers; the same seed, the same")
    command.add_argument("file", metavar="FILE")
    command.add_argument("--game", choices=games, required=True)
    command.add_argument("--issue", default=None, help="id of an issue; all if not given")
    command.add_argument("--number", type=int, default=5)
    command.add_argument("--seed", type=int, default=1)
    command.add_argument("--lang", choices=languages, default="en")
    command.add_argument("--key", action="store_true", help="the answers instead of the questions")
    command.set_defaults(run=_exercise)


def _exercise(options: "argparse.Namespace") -> int:
    from desktop_app.model.lesson import Exercise, Game

    exercise = Exercise(Game(options.game), options.issue, max(options.number, 0), options.seed)
    return print_exercise(options.file, exercise, options.lang, key=options.key)


def print_exercise(file: str, exercise: "Exercise", language: str, *, key: bool) -> int:
    """Print an exercise's questions, or with `key` its answers; returns the exit status. Needs no Qt."""
    from desktop_app.engine.anchor import anchor_all
    from desktop_app.engine.page import pages_of
    from desktop_app.engine.resolve import Desk
    from desktop_app.exchange.exercise_text import exercise_text
    from desktop_app.files.dossier_file import load

    try:
        dossier = load(paths.dossier_path(file))
    except DossierRefused as refused:
        print(refused, file=sys.stderr)
        return 2
    issues = tuple(issue.id for issue in dossier.issues)
    if exercise.issue is not None and exercise.issue not in issues:
        print(NoSuchIssue(exercise.issue, issues), file=sys.stderr)
        return 2
    anchors = anchor_all(dossier)
    print(exercise_text(Desk(dossier, anchors, pages_of(dossier, anchors)), exercise, language, key=key))
    return 0
