"""Lessons in the window: opened from everywhere a file can come from, changed, saved, and never lost."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.engine.lesson_check import faults
from desktop_app.engine.lessons import part_for, usual_lesson
from desktop_app.files import recovery
from desktop_app.files.lesson_file import bundled_lesson, load_lesson, save_lesson
from desktop_app.files.plain import plain_of
from desktop_app.model.lesson import LESSON_FORMAT, Lesson, Part, Show, Step
from desktop_app.shell import lesson_files
from desktop_app.shell.commander import Commander
from desktop_app.views.ask import AskDialog
from desktop_app.views.dialogs import TextDialog
from tests.shell.windows import CALM, Start, click, dialogs, press
from tests.ui import river

RIVER_LESSON = Lesson(
    LESSON_FORMAT, "river-lesson", {"en": "The river"}, "river-talks", 45, (Part("river", (Step(Show.QUESTION),)),)
)


@pytest.fixture
def lesson_file(tmp_path: Path) -> str:
    """A lesson on the bundled dossier."""
    path = tmp_path / "mine.visavis-lesson"
    save_lesson(replace(bundled_lesson(), id="mine", title={"en": "My lesson"}), path)
    return str(path)


def answer(window: Commander, text: str) -> None:
    """Press a button of the question that is asked."""
    (asked,) = [each for each in dialogs(window) if isinstance(each, AskDialog)]
    button = next(each for each in asked.findChildren(QPushButton) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# Which lesson is shown


def test_the_bundled_lesson_belongs_to_the_bundled_dossier(window: Commander) -> None:
    assert window.lessons.lesson_for("taiwan") == bundled_lesson()
    assert not faults(bundled_lesson(), window.session.desk)


def test_an_issue_that_the_lesson_has_not_is_shown_by_rule(window: Commander) -> None:
    shown = window.lessons.lesson_for("space")
    assert shown.parts == (part_for(window.session.desk, "space"),)


def test_another_dossier_has_the_lesson_made_by_rule(start: Start, river_file: str) -> None:
    window = start(river_file)
    assert window.lessons.lesson_for("river") == usual_lesson(window.session.desk)


def test_steps_that_do_not_fit_are_not_shown(window: Commander) -> None:
    part = bundled_lesson().parts[0]
    broken = replace(part, steps=(Step(Show.QUOTE, "nobody"), *part.steps))
    window.lessons.desk.open(replace(bundled_lesson(), parts=(broken,)))
    assert window.lessons.lesson_for(part.issue).parts == (part,)


# Changing


def test_a_quote_and_an_issue_are_added_and_taken_back(window: Commander) -> None:
    window.session.go_to_issue("space")
    press(window, "Ctrl+Shift+D")
    held = window.lessons.desk.held
    assert held is not None
    assert held.modified
    assert held.lesson.parts[-1] == part_for(window.session.desk, "space")
    press(window, "Ctrl+Shift+D")
    assert window.lessons.desk.held == held
    window.session.go_to_issue("climate")
    window.session.go_to_quote("t19-6")
    press(window, "Ctrl+D")
    added = window.lessons.desk.current().parts[-1]
    assert added.issue == "climate"
    assert added.steps[0].show is Show.QUESTION
    assert any("t19-6" in (step.quote, step.other) for step in added.steps)
    press(window, "Ctrl+D")
    assert window.lessons.desk.current().parts[-1] == added
    press(window, "Ctrl+Z")
    assert window.lessons.desk.current() == held.lesson
    press(window, "Ctrl+Z")
    assert window.lessons.desk.current() == bundled_lesson()
    assert not window.lessons.desk.unsaved
    press(window, "Ctrl+Shift+Z")
    assert window.lessons.desk.current() == held.lesson


def test_a_lesson_begun_from_the_bundled_one_has_an_id_of_its_own(window: Commander) -> None:
    window.session.go_to_issue("space")
    window.lessons.add_issue()
    lesson = window.lessons.desk.current()
    assert lesson.id != bundled_lesson().id
    assert lesson.dossier == "anchorage-2021"


def test_the_card_offers_to_add_its_quote(window: Commander) -> None:
    window.workspace.compare.add_wanted.emit("t22-8")
    steps = [step for part in window.lessons.desk.current().parts for step in part.steps]
    assert any("t22-8" in (step.quote, step.other) for step in steps)


# Opening


def test_a_lesson_on_the_open_dossier_is_taken_and_offered(window: Commander, lesson_file: str) -> None:
    window.open_file(lesson_file)
    held = window.lessons.desk.held
    assert held is not None
    assert (held.file, held.modified) == (lesson_file, False)
    assert held.lesson == load_lesson(lesson_file)
    strip = window.lessons.files.strip
    assert strip.isVisible()
    assert "My lesson" in strip.text.text()
    assert lesson_file in window.settings.recent
    assert window.session.opened.file == paths.BUNDLED


@pytest.mark.parametrize("language", ["zh-Hans", "ko"])
def test_the_offer_is_told_anew_in_another_language(window: Commander, lesson_file: str, language: str) -> None:
    window.open_file(lesson_file)
    strip = window.lessons.files.strip
    english = [strip.text.text(), *(button.text() for button in strip.buttons)]
    window.set_language(language)
    told = [strip.text.text(), *(button.text() for button in strip.buttons)]
    assert strip.isVisible()
    assert len(told) == len(english) == 3
    assert set(told).isdisjoint(english)
    assert strip.accessibleName() == told[0]


def test_a_lesson_brings_its_dossier_from_beside_it(window: Commander, river_file: str, qtbot: QtBot) -> None:
    path = Path(river_file).with_name("r.visavis-lesson")
    save_lesson(RIVER_LESSON, path)
    window.open_files([str(path)])
    qtbot.waitUntil(lambda: window.lessons.desk.held is not None, timeout=20_000)
    assert window.session.desk.dossier.id == "river-talks"
    assert window.lessons.lesson_for("river") == RIVER_LESSON
    assert window.session.opened.file == river_file


def test_a_lesson_whose_dossier_is_nowhere_says_so_and_waits_for_it(
    window: Commander, tmp_path: Path, dossier_file: Callable[..., str], qtbot: QtBot
) -> None:
    path = tmp_path / "alone" / "r.visavis-lesson"
    path.parent.mkdir()
    save_lesson(RIVER_LESSON, path)
    window.open_file(str(path))
    (told,) = dialogs(window)
    assert isinstance(told, TextDialog)
    assert "river-talks" in told.sentence.text()
    assert window.session.opened.file == paths.BUNDLED
    told.close()
    window.open_file(dossier_file(river(), "elsewhere.visavis"))
    qtbot.waitUntil(lambda: window.lessons.desk.held is not None, timeout=20_000)
    assert window.lessons.desk.current() == RIVER_LESSON


def test_a_lesson_that_is_refused_changes_nothing_and_says_why(window: Commander, tmp_path: Path) -> None:
    path = tmp_path / "bad.visavis-lesson"
    path.write_text(json.dumps({**plain_of(RIVER_LESSON), "minutes": 0, "colour": "red"}), encoding="utf-8")
    window.open_file(str(path))
    (told,) = dialogs(window)
    assert isinstance(told, TextDialog)
    assert "colour" in told.details.toPlainText()
    assert window.lessons.desk.held is None
    told.close()


def test_a_start_with_a_lesson_opens_its_dossier_at_once(start: Start, river_file: str, qtbot: QtBot) -> None:
    path = Path(river_file).with_name("r.visavis-lesson")
    save_lesson(RIVER_LESSON, path)
    window = start(str(path))
    assert window.session.desk.dossier.id == "river-talks"
    qtbot.waitUntil(lambda: window.lessons.desk.held is not None)
    assert window.lessons.desk.current() == RIVER_LESSON
    assert not dialogs(window)


def test_a_start_with_a_broken_lesson_shows_the_window_and_says_why(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "bad.visavis-lesson"
    path.write_bytes(b"{")
    window = start(str(path))
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    assert window.session.opened.file == paths.BUNDLED
    dialogs(window)[0].close()


def test_steps_that_do_not_fit_are_counted_in_the_offer(window: Commander, tmp_path: Path) -> None:
    path = tmp_path / "l.visavis-lesson"
    save_lesson(replace(bundled_lesson(), parts=(Part("taiwan", (Step(Show.QUOTE, "nobody"),)),)), path)
    window.open_file(str(path))
    assert "left out: 1" in window.lessons.files.strip.text.text()


def test_the_lesson_in_hand_is_so_again_at_the_next_start(start: Start, lesson_file: str) -> None:
    window = start()
    window.open_file(lesson_file)
    window.save_settings()
    assert window.settings.lesson == lesson_file
    again = start(settings=replace(CALM, lesson=lesson_file))
    assert again.lessons.file == lesson_file
    assert again.lessons.desk.current() == load_lesson(lesson_file)
    gone = start(settings=replace(CALM, lesson=lesson_file + "-gone"))
    assert gone.lessons.desk.held is None


# Saving


def test_saving_writes_where_the_lesson_came_from(window: Commander, lesson_file: str) -> None:
    window.open_file(lesson_file)
    window.session.go_to_issue("space")
    window.lessons.add_issue()
    press(window, "Ctrl+S")
    assert load_lesson(lesson_file) == window.lessons.desk.current()
    assert not window.lessons.desk.unsaved


def test_a_new_lesson_asks_for_its_file(window: Commander, tmp_path: Path) -> None:
    window.session.go_to_issue("space")
    window.lessons.add_issue()
    press(window, "Ctrl+S")
    (dialog,) = dialogs(window)
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "visavis-lesson"
    target = tmp_path / "new.visavis-lesson"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    assert load_lesson(target) == window.lessons.desk.current()
    assert window.lessons.file == str(target)


def test_a_failed_save_is_told_and_loses_nothing(window: Commander, tmp_path: Path) -> None:
    window.session.go_to_issue("space")
    window.lessons.add_issue()
    window.lessons.files.save_to(str(tmp_path))
    (told,) = dialogs(window)
    assert isinstance(told, TextDialog)
    assert window.lessons.desk.unsaved
    told.close()


# Losing nothing


@pytest.fixture
def changed(window: Commander, lesson_file: str) -> Commander:
    """A window whose lesson was changed and not saved."""
    window.open_file(lesson_file)
    window.session.go_to_issue("space")
    window.lessons.add_issue()
    return window


def test_closing_asks_first_and_stays_open_when_nothing_is_answered(changed: Commander) -> None:
    changed.frame.close()
    assert changed.frame.isVisible()
    (asked,) = dialogs(changed)
    changed.frame.close()
    assert dialogs(changed) == [asked]
    asked.reject()
    assert changed.frame.isVisible()
    assert changed.lessons.desk.unsaved


def test_closing_saves_when_told_so(changed: Commander, lesson_file: str, qtbot: QtBot) -> None:
    changed.frame.close()
    answer(changed, "Save")
    qtbot.waitUntil(lambda: not changed.frame.isVisible())
    assert [part.issue for part in load_lesson(lesson_file).parts][-1] == "space"
    assert not recovery.anything_left(paths.recovery_dir())


def test_closing_drops_the_changes_when_told_so(changed: Commander, lesson_file: str, qtbot: QtBot) -> None:
    before = load_lesson(lesson_file)
    changed.frame.close()
    answer(changed, "Don’t save")
    qtbot.waitUntil(lambda: not changed.frame.isVisible())
    assert load_lesson(lesson_file) == before
    assert not recovery.anything_left(paths.recovery_dir())


def test_a_new_lesson_asks_before_the_old_one_goes(changed: Commander, lesson_file: str) -> None:
    changed.actions["empty-lesson"].trigger()
    assert changed.lessons.desk.held
    assert changed.lessons.desk.held.file == lesson_file
    answer(changed, "Save")
    assert changed.lessons.desk.current().parts == ()
    assert not changed.lessons.desk.unsaved
    assert load_lesson(lesson_file).parts[-1].issue == "space"


def test_another_dossier_keeps_the_unsaved_lesson_of_this_one(
    changed: Commander, river_file: str, qtbot: QtBot
) -> None:
    lesson = changed.lessons.desk.current()
    changed.open_file(river_file)
    qtbot.waitUntil(lambda: changed.session.desk.dossier.id == "river-talks", timeout=20_000)
    assert changed.lessons.desk.held is None
    assert len(changed.lessons.desk.unsaved) == 1
    changed.open_bundled()
    assert changed.lessons.desk.current() == lesson


def test_what_is_not_saved_is_kept_and_offered_after_a_crash(
    changed: Commander, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson, file = changed.lessons.desk.current(), changed.lessons.file
    qtbot.waitUntil(lambda: recovery.anything_left(paths.recovery_dir()))
    # As if this process were another one that has ended.
    monkeypatch.setattr(recovery, "_RUN", "another")
    again = start()
    again.lessons.offer_recovered()
    strip = again.lessons.files.strip
    assert strip.isVisible()
    assert "My lesson" in strip.text.text()
    strip.buttons[0].click()
    held = again.lessons.desk.held
    assert held is not None
    assert (held.lesson, held.file, held.modified) == (lesson, file, True)


def test_what_was_kept_can_be_discarded(
    changed: Commander, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: recovery.anything_left(paths.recovery_dir()))
    monkeypatch.setattr(recovery, "_RUN", "another")
    again = start()
    again.lessons.offer_recovered()
    again.lessons.files.strip.buttons[1].click()
    assert not recovery.anything_left(paths.recovery_dir())
    assert again.lessons.desk.held is None
    assert changed.lessons.desk.unsaved


def test_nothing_is_offered_where_nothing_was_left(window: Commander) -> None:
    window.lessons.offer_recovered()
    assert window.lessons._files is None
    assert lesson_files.KEEPING_MS <= 2000


def test_the_picture_for_the_next_start_has_neither_editor_nor_strip(window: Commander, lesson_file: str) -> None:
    window.open_file(lesson_file)
    window.actions["edit-lesson"].trigger()
    assert window.workspace.panes.indexOf(window.lessons.editing.panel) >= 0
    window.save_settings()
    assert window.workspace.panes.indexOf(window.workspace.source) >= 0
    assert not window.lessons.files.strip.isVisible()
    assert not window.actions["edit-lesson"].isChecked()


def test_of_several_files_the_lesson_is_opened(window: Commander, lesson_file: str, river_file: str) -> None:
    window.open_files([river_file, lesson_file])
    assert window.lessons.file == lesson_file
    assert window.session.opened.file == paths.BUNDLED


# The editor


def test_the_editor_stands_in_the_sources_place_and_follows_what_is_read(window: Commander) -> None:
    press(window, "F4")
    panel = window.lessons.editing.panel
    assert panel.isVisible()
    assert not window.workspace.source.isVisible()
    assert panel.tree.hasFocus()
    panel.tree.setCurrentIndex(panel.model.index_of((4, 2)))
    assert window.session.place.issue == "cyber"
    assert window.session.place.quote == "t4-1"
    window.session.go_to_quote("t28-2")
    press(window, "Ctrl+D")
    assert panel.tree.place is not None
    assert panel.tree.place[0] == 4
    assert "not saved" in panel.state.text()
    press(window, "Ctrl+Z")
    assert "not saved" not in panel.state.text()
    # Out of the note first: who has typed a note wants to go on with the next step.
    press(window, "Return")
    assert panel.details.note.hasFocus()
    press(window, "Esc")
    assert panel.tree.hasFocus()
    press(window, "Esc")
    assert window.workspace.source.isVisible()
    assert not window.actions["edit-lesson"].isChecked()
    press(window, "F4")
    assert panel.isVisible()
    press(window, "Alt+3")
    assert window.workspace.source.text.hasFocus()


@pytest.mark.parametrize("size", [(1440, 900), (900, 1200)])
def test_the_way_back_to_the_source_is_seen(start: Start, qtbot: QtBot, size: tuple[int, int]) -> None:
    """Where the source has gone is said, and a button leads back to it."""
    window = start(size=size)
    press(window, "F4")
    panel = window.lessons.editing.panel
    assert "Alt+3" in window.workspace.status.note.text()
    assert panel.source.isVisible()
    qtbot.waitUntil(lambda: panel.source.width() >= panel.source.sizeHint().width())
    assert "Alt+3" in panel.source.toolTip()
    for width, text in ((600, "Source"), (250, "")):
        panel.resize(width, 900)
        assert panel.source.text() == text
    assert panel.source.accessibleName() == panel.source.toolTip()
    click(panel.source)
    assert window.workspace.source.isVisible()
    assert window.workspace.source.text.hasFocus()
    assert not panel.isVisible()
    assert not window.actions["edit-lesson"].isChecked()


def test_the_editor_shows_the_lesson_of_the_dossier_that_is_open(
    window: Commander, river_file: str, qtbot: QtBot
) -> None:
    press(window, "F4")
    panel = window.lessons.editing.panel
    assert panel.model.rowCount() == 6
    window.open_file(river_file)
    qtbot.waitUntil(lambda: window.session.desk.dossier.id == "river-talks", timeout=20_000)
    assert panel.model.rowCount() == 1
    assert panel.title.text() == "The river talks"


@pytest.mark.parametrize("language", ["zh-Hans", "ko"])
def test_the_editor_speaks_the_language_that_is_chosen(window: Commander, language: str) -> None:
    press(window, "F4")
    panel = window.lessons.editing.panel
    window.set_language(language)
    assert panel.title.text() == bundled_lesson().title[language]
    panel.tree.setCurrentIndex(panel.model.index_of((0, 0)))
    assert panel.details.note.toPlainText() == bundled_lesson().parts[0].steps[0].note[language]


def test_a_second_start_hands_its_lesson_over(window: Commander, lesson_file: str) -> None:
    window.open_files([lesson_file])
    assert window.lessons.file == lesson_file
    window.actions["close-lesson"].trigger()
    assert window.lessons.desk.held is None
    assert window.lessons.desk.current() == bundled_lesson()
