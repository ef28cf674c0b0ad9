"""Nothing of a lesson is lost: where others write its file, a dossier comes late, the disk is full or a number of a
process is given again."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.files import atomic, recovery
from desktop_app.files.lesson_file import bundled_lesson, load_lesson, save_lesson
from desktop_app.model.errors import Reason, SaveFailed
from desktop_app.model.lesson import Lesson
from desktop_app.shell import lesson_files
from desktop_app.shell.commander import Commander
from desktop_app.views.ask import AskDialog
from tests.shell.test_lessons import RIVER_LESSON, answer
from tests.shell.windows import Start, dialogs, press
from tests.ui import RIVER

MINE = replace(bundled_lesson(), id="mine", title={"en": "My lesson"})
THEIRS = replace(MINE, title={"en": "Their lesson"})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A lesson on the bundled dossier."""
    path = tmp_path / "mine.visavis-lesson"
    save_lesson(MINE, path)
    return path


@pytest.fixture
def changed(window: Commander, file: Path) -> Commander:
    """A window with a lesson that was changed and not saved."""
    window.open_file(str(file))
    change(window, "Changed")
    return window


def change(window: Commander, title: str) -> Lesson:
    """Give the lesson in hand another title."""
    lesson = replace(window.lessons.desk.current(), title={"en": title})
    window.lessons.change(lesson)
    return lesson


def questions(window: Commander) -> list[AskDialog]:
    """What is asked."""
    return [each for each in dialogs(window) if isinstance(each, AskDialog)]


# Others write the file, too


def test_what_another_program_wrote_is_not_replaced_unasked(changed: Commander, file: Path) -> None:
    save_lesson(THEIRS, file)
    press(changed, "Ctrl+S")
    assert questions(changed)
    assert load_lesson(file) == THEIRS
    answer(changed, "Cancel")
    assert load_lesson(file) == THEIRS
    assert changed.lessons.desk.unsaved
    press(changed, "Ctrl+S")
    answer(changed, "Replace")
    assert load_lesson(file).title == {"en": "Changed"}
    assert not changed.lessons.desk.unsaved


def test_it_can_be_saved_beside_instead(changed: Commander, file: Path, tmp_path: Path) -> None:
    file.write_bytes(b"no lesson at all")
    press(changed, "Ctrl+S")
    answer(changed, "Save as…")
    (dialog,) = [each for each in dialogs(changed) if isinstance(each, QFileDialog)]
    dialog.fileSelected.emit(str(tmp_path / "other.visavis-lesson"))
    dialog.close()
    assert file.read_bytes() == b"no lesson at all"
    assert load_lesson(tmp_path / "other.visavis-lesson").title == {"en": "Changed"}


@pytest.mark.parametrize("again", ["the same", "another form", "gone"])
def test_nothing_is_asked_where_nothing_would_be_lost(changed: Commander, file: Path, again: str) -> None:
    match again:
        case "the same":
            save_lesson(MINE, file)
        case "another form":
            file.write_text(file.read_text("utf-8").replace("\n", "\n\n"), "utf-8")
        case "gone":
            file.unlink()
    press(changed, "Ctrl+S")
    assert not questions(changed)
    assert load_lesson(file).title == {"en": "Changed"}
    change(changed, "Changed again")
    press(changed, "Ctrl+S")
    assert load_lesson(file).title == {"en": "Changed again"}


def test_closing_asks_about_the_other_s_lesson_too(changed: Commander, file: Path, qtbot: QtBot) -> None:
    save_lesson(THEIRS, file)
    assert not changed.frame.close()
    answer(changed, "Save")
    assert changed.frame.isVisible()
    answer(changed, "Replace")
    qtbot.waitUntil(lambda: not changed.frame.isVisible())
    assert load_lesson(file).title == {"en": "Changed"}


# A dossier that comes late


def test_a_lesson_that_waited_for_its_dossier_asks_before_it_takes_another_s_place(
    window: Commander, tmp_path: Path, qtbot: QtBot
) -> None:
    save_lesson(RIVER_LESSON, tmp_path / "lonely.visavis-lesson")
    window.open_file(str(tmp_path / "lonely.visavis-lesson"))
    for each in dialogs(window):
        each.close()
    unsaved = replace(RIVER_LESSON, title={"en": "Of yesterday"})
    window.lessons.desk.open(unsaved)
    window.open_file(str(RIVER))
    qtbot.waitUntil(lambda: bool(questions(window)))
    assert window.lessons.desk.current() == unsaved
    answer(window, "Cancel")
    assert window.lessons.desk.current() == unsaved
    window.session.speak("ko")
    assert not questions(window)


def test_a_new_lesson_is_saved_as_it_was_when_it_was_asked_where_to(
    window: Commander, tmp_path: Path, qtbot: QtBot
) -> None:
    press(window, "Ctrl+S")
    (dialog,) = [each for each in dialogs(window) if isinstance(each, QFileDialog)]
    window.open_file(str(RIVER))
    qtbot.waitUntil(lambda: window.session.desk.dossier.id == "river-talks")
    dialog.fileSelected.emit(str(tmp_path / "late.visavis-lesson"))
    dialog.close()
    assert load_lesson(tmp_path / "late.visavis-lesson") == bundled_lesson()


# The program ends


def test_who_types_on_and_on_has_it_kept_all_the_same(
    changed: Commander, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    keeping = changed.lessons.files._keeping
    assert keeping.isActive()
    keeping.start(lesson_files.KEEPING_MS * 1000)
    change(changed, "Typed on")
    assert keeping.remainingTime() > lesson_files.KEEPING_MS * 10


def test_what_an_earlier_run_with_the_same_number_left_is_offered(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovery, "_RUN", "earlier")
    recovery.keep(paths.recovery_dir(), [(MINE, None)])
    monkeypatch.setattr(recovery, "_RUN", "now")
    window = start()
    window.lessons.offer_recovered()
    window.lessons.files.strip.buttons[0].click()
    assert window.lessons.desk.current() == MINE
    assert list(paths.recovery_dir().iterdir())
    window.lessons.desk.put_away()
    window.lessons.files.keep()
    assert not list(paths.recovery_dir().iterdir())


@pytest.mark.parametrize("meanwhile", [False, True])
def test_what_is_restored_knows_whether_its_file_was_written_meanwhile(
    window: Commander, file: Path, meanwhile: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = replace(MINE, title={"en": "Kept"})
    monkeypatch.setattr(recovery, "_RUN", "earlier")
    recovery.keep(paths.recovery_dir(), [(kept, str(file))])
    monkeypatch.setattr(recovery, "_RUN", "now")
    if meanwhile:
        save_lesson(THEIRS, file)
        later = file.stat().st_mtime_ns + 1_000_000_000
        os.utime(file, ns=(later, later))
    window.lessons.offer_recovered()
    window.lessons.files.strip.buttons[0].click()
    assert window.lessons.desk.current() == kept
    assert window.lessons.desk.unsaved
    press(window, "Ctrl+S")
    assert bool(questions(window)) is meanwhile
    assert load_lesson(file) == (THEIRS if meanwhile else kept)


def test_what_cannot_be_kept_anew_is_not_dropped(window: Commander, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery, "_RUN", "earlier")
    recovery.keep(paths.recovery_dir(), [(MINE, None)])
    monkeypatch.setattr(recovery, "_RUN", "now")
    window.lessons.offer_recovered()

    def full(*_: object) -> None:
        raise SaveFailed("kept", Reason("No space left on device"))

    monkeypatch.setattr(atomic, "write", full)
    window.lessons.files.strip.buttons[0].click()
    assert window.lessons.desk.current() == MINE
    assert [left.lesson for left in recovery.left_behind(paths.recovery_dir())] == [MINE]


def test_undo_in_a_note_leaves_the_cursor_in_its_words(window: Commander) -> None:
    press(window, "F4")
    panel = window.lessons.editing.panel
    panel.go_to((0, 1))
    note = panel.details.note
    note.setFocus()
    note.selectAll()
    QTest.keyClicks(note, "one three")
    panel.title.setFocus()
    QTest.keyClicks(panel.title, "!")
    note.setFocus()
    cursor = note.textCursor()
    cursor.setPosition(4)
    note.setTextCursor(cursor)
    QTest.keyClicks(note, "and ")
    assert note.toPlainText() == "one and three"
    press(window, "Ctrl+Z")
    assert note.toPlainText() == "one three"
    assert note.textCursor().position() == 4
    QTest.keyClick(note, Qt.Key.Key_End)
    QTest.keyClicks(note, ".")
    assert note.toPlainText() == "one three."
