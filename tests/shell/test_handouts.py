"""Handouts from the window: asked for, written while it goes on, given up, printed."""

import os
import threading
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.citations import Style
from desktop_app.engine.handout import Document, Format, Paper
from desktop_app.engine.handout_order import Issues, Lessons, Sheet
from desktop_app.model.lesson import Game
from desktop_app.qt import handouts, slices
from desktop_app.qt.look import Theme
from desktop_app.shell import handout_print
from desktop_app.shell.commander import Commander
from desktop_app.shell.handout_print import nearest_paper, print_sheets
from desktop_app.shell.saving import folder_for
from desktop_app.views.ask import AskDialog
from desktop_app.views.handout_dialog import HandoutDialog, Wish
from tests.shell.windows import CALM, Start, dialogs, press

TAIWAN = Issues(("taiwan",))


def _dialog(window: Commander) -> HandoutDialog:
    (found,) = (each for each in dialogs(window) if isinstance(each, HandoutDialog))
    return found


def _written(qtbot: QtBot, window: Commander, wish: Wish, path: Path) -> None:
    with qtbot.waitSignal(window.exporting.scribe.done, timeout=60_000):
        window.exporting.write(wish, path)


# Asking


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
def test_a_file_is_offered_that_is_named_after_what_is_in_it(window: Commander, language: str) -> None:
    window.set_language(language)
    wish = Wish((TAIWAN,), Format.PDF, Style.CHICAGO, Paper.A4)
    dialog = window.exporting.file_dialog(wish)
    (offered,) = dialog.selectedFiles()
    assert Path(offered).name == f"anchorage-2021-taiwan-{language[:2]}.pdf"
    dialog.reject()


def test_a_file_is_offered_beside_the_dossier_else_in_the_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, documents = tmp_path / "own", tmp_path / "Documents"
    own.mkdir()
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda kind: str(documents))
    assert folder_for(str(own / "a.visavis")) == own
    # The bundled dossier has no place of its own, and others may lie where nobody may write.
    assert folder_for("anchorage-2021") == documents
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert folder_for(str(own / "a.visavis")) == documents
    documents.rmdir()
    assert folder_for("anchorage-2021") == Path.home()


def test_ctrl_e_in_the_comparison_asks_for_a_handout_of_its_issue(window: Commander) -> None:
    press(window, "Ctrl+E")
    dialog = _dialog(window)
    assert dialog.focusWidget() is dialog.what
    assert "Taiwan" in dialog.what.currentText()
    assert dialog.wish() == Wish((TAIWAN,), Format.PDF, Style.CHICAGO, Paper.A4)
    dialog.reject()


def test_the_menu_asks_from_every_view(window: Commander) -> None:
    press(window, "Ctrl+2")
    press(window, "Ctrl+Shift+E")
    assert isinstance(_dialog(window).wish().orders[0], Issues)
    _dialog(window).reject()
    for name, order in (("worksheet", Sheet), ("export-lesson", Lessons)):
        window.actions[name].trigger()
        found = next(each for each in dialogs(window) if isinstance(each, HandoutDialog))
        assert isinstance(found.wish().orders[0], order)
        found.reject()


def test_issues_are_ticked_by_keys_and_by_clicks(window: Commander) -> None:
    window.exporting.open()
    dialog = _dialog(window)
    dialog.choose(1)
    rows = dialog.issues.list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert dialog.wish().orders == (Issues(("taiwan", "hong-kong")),)
    for where in (4, rows.viewport().width() // 2):
        spot = rows.visualItemRect(rows.item(0)).center()
        spot.setX(where)
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert ("taiwan" in dialog.issues.chosen()) is (where != 4)
    for name in (0, 1):
        rows.item(name).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.export.isEnabled()
    assert not dialog.print_.isEnabled()
    dialog.choose(2)
    assert dialog.export.isEnabled()
    assert dialog.wish().orders == (Issues(tuple(window.session.desk.issues)),)
    dialog.reject()


def test_a_worksheet_comes_with_its_key_unless_it_is_not_wanted(window: Commander) -> None:
    window.exporting.open_worksheet()
    dialog = _dialog(window)
    dialog.sheet.game.setCurrentIndex(3)
    dialog.sheet.issue.setCurrentIndex(2)
    dialog.sheet.number.setValue(4)
    dialog.sheet.seed.setValue(77)
    sheet, key = dialog.wish().orders
    assert isinstance(sheet, Sheet)
    assert isinstance(key, Sheet)
    exercise = sheet.exercise
    assert (exercise.game, exercise.issue, exercise.number, exercise.seed) == (Game.GAP, "hong-kong", 4, 77)
    assert (sheet.key, key.key, key.exercise) == (False, True, exercise)
    dialog.sheet.key.setChecked(False)
    assert dialog.wish().orders == (sheet,)
    dialog.reject()


def test_what_was_chosen_is_offered_the_next_time(window: Commander) -> None:
    window.exporting.open()
    dialog = _dialog(window)
    dialog.format.setCurrentIndex(2)
    dialog.paper.setCurrentIndex(1)
    dialog.style_.setCurrentIndex(1)
    dialog.export.click()
    (files,) = (each for each in dialogs(window) if isinstance(each, QFileDialog))
    assert files.defaultSuffix() == "html"
    files.reject()
    wish = window.exporting.dialog().wish()
    assert (wish.format, wish.paper, wish.style) == (Format.HTML, Paper.LETTER, Style.APA)


def test_the_setting_for_citations_is_offered_first(start: Start) -> None:
    window = start(settings=replace(CALM, citing="mla"))
    assert window.exporting.dialog().wish().style is Style.MLA


@pytest.mark.parametrize("what", range(5))
def test_every_control_has_a_name_and_is_large_enough(window: Commander, what: int) -> None:
    dialog = window.exporting.dialog()
    dialog.choose(what)
    dialog.show()
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name), widget
            assert interface.role() is not QAccessible.Role.NoRole
            assert widget.height() >= 32
    dialog.close()


# Writing


@pytest.mark.parametrize(("chosen", "there"), [("sheet.md", "sheet-key.md"), ("sheet.txt", "sheet.txt.md")])
def test_a_file_that_nobody_was_asked_about_is_not_replaced_unasked(
    window: Commander, tmp_path: Path, qtbot: QtBot, chosen: str, there: str
) -> None:
    (tmp_path / there).write_text("somebody's own")
    window.exporting.open_worksheet()
    wish = replace(_dialog(window).wish(), format=Format.MARKDOWN)
    _dialog(window).reject()
    window.exporting.file_dialog(wish).fileSelected.emit(str(tmp_path / chosen))
    (asked,) = [each for each in dialogs(window) if isinstance(each, AskDialog)]
    assert there in asked.sentence.text()
    assert not window.exporting.busy
    assert [path.name for path in tmp_path.glob("sheet*")] == [there]
    with qtbot.waitSignal(window.exporting.scribe.done, timeout=60_000):
        asked.buttons[0].click()
    assert (tmp_path / there).read_text("utf-8") != "somebody's own"


@pytest.mark.parametrize("kind", list(Format))
def test_a_handout_is_written_and_told(qtbot: QtBot, window: Commander, tmp_path: Path, kind: Format) -> None:
    _written(qtbot, window, Wish((TAIWAN,), kind), tmp_path / f"out.{kind.value}")
    assert [path.name for path in tmp_path.glob("out*")] == [f"out.{kind.value}"]
    assert window.workspace.status.note.text() == f"Wrote out.{kind.value}"
    assert window.exporting.strip.isHidden()
    assert not window.exporting.busy


def test_the_suffix_is_the_formats(qtbot: QtBot, window: Commander, tmp_path: Path) -> None:
    _written(qtbot, window, Wish((TAIWAN,), Format.MARKDOWN), tmp_path / "out.v2")
    assert (tmp_path / "out.v2.md").exists()


def test_a_key_is_a_file_of_its_own(qtbot: QtBot, window: Commander, tmp_path: Path) -> None:
    dialog = window.exporting.dialog()
    dialog.choose(4)
    _written(qtbot, window, replace(dialog.wish(), format=Format.MARKDOWN), tmp_path / "sheet.md")
    sheet, key = (tmp_path / name for name in ("sheet.md", "sheet-key.md"))
    assert sheet.read_text("utf-8").startswith("# Who said it")
    assert key.read_text("utf-8").startswith("# Answer key")
    dialog.close()


class Waits:
    """A writer that goes on until it is let go, or until somebody gives up."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.closed = threading.Event()

    def __call__(self, _made: Document, _kind: Format, _theme: Theme) -> Generator[float, None, bytes]:
        try:
            while not self.go_on.wait(0.001):
                yield 0.5
            yield 0.9
        finally:
            self.closed.set()
        return b"whole"


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    """Stands in for every writer."""
    waiting = Waits()
    monkeypatch.setattr(handouts, "data_of", waiting)
    return waiting


def test_the_window_goes_on_and_esc_gives_up(qtbot: QtBot, window: Commander, tmp_path: Path, waits: Waits) -> None:
    (tmp_path / "out.pdf").write_bytes(b"before")
    exporting = window.exporting
    with qtbot.waitSignal(exporting.scribe.progressed):
        exporting.write(Wish((TAIWAN,)), tmp_path / "out.pdf")
    assert exporting.busy
    assert exporting.strip.isVisible()
    assert "out.pdf" in exporting.strip.accessibleName()
    press(window, "2")
    assert window.session.place.issue == "hong-kong"
    press(window, "Esc")
    assert not exporting.busy
    assert exporting.strip.isHidden()
    assert window.workspace.status.note.text() == "Nothing was written"
    qtbot.waitUntil(waits.closed.is_set)
    assert (tmp_path / "out.pdf").read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out.pdf"]


def test_closing_the_window_leaves_nothing_running_and_no_file(
    qtbot: QtBot, window: Commander, tmp_path: Path, waits: Waits
) -> None:
    with qtbot.waitSignal(window.exporting.scribe.progressed):
        window.exporting.write(Wish((TAIWAN,)), tmp_path / "out.pdf")
    window.frame.close()
    assert not window.exporting.busy
    assert waits.closed.is_set()
    assert not list(tmp_path.glob("*out*"))


def test_a_new_order_takes_the_place_of_one_that_is_under_way(
    qtbot: QtBot, window: Commander, tmp_path: Path, waits: Waits
) -> None:
    exporting = window.exporting
    with qtbot.waitSignal(exporting.scribe.progressed):
        exporting.write(Wish((TAIWAN,)), tmp_path / "one.pdf")
    exporting.write(Wish((TAIWAN,)), tmp_path / "two.pdf")
    with qtbot.waitSignal(exporting.scribe.done):
        waits.go_on.set()
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["two.pdf"]


@pytest.mark.parametrize(
    "error", [OSError("no room"), ValueError("odd"), MemoryError()], ids=lambda e: type(e).__name__
)
def test_a_writer_that_fails_is_told_and_leaves_what_was_there(
    qtbot: QtBot, window: Commander, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> Generator[float, None, bytes]:
        yield 0.5
        raise error

    monkeypatch.setattr(handouts, "data_of", fail)
    (tmp_path / "out.pdf").write_bytes(b"before")
    with qtbot.waitSignal(window.exporting.scribe.failed):
        window.exporting.write(Wish((TAIWAN,)), tmp_path / "out.pdf")
    (told,) = dialogs(window)
    assert told.windowTitle() == "Not exported"
    told.close()
    assert (tmp_path / "out.pdf").read_bytes() == b"before"
    assert window.exporting.strip.isHidden()


def test_a_place_that_cannot_be_written_to_is_told(qtbot: QtBot, window: Commander, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.exporting.scribe.failed, timeout=30_000):
        window.exporting.write(Wish((TAIWAN,), Format.MARKDOWN), tmp_path / "nowhere" / "out.md")
    (told,) = dialogs(window)
    assert isinstance(told, QDialog)
    told.close()
    assert not (tmp_path / "nowhere").exists()


def test_what_is_being_saved_cannot_be_given_up_and_is_told(
    qtbot: QtBot, window: Commander, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def save(path: Path, data: bytes) -> None:
        begun.set()
        go_on.wait(10)
        path.write_bytes(data)

    monkeypatch.setattr(handouts, "write_file", save)
    window.exporting.write(Wish((TAIWAN,), Format.MARKDOWN), tmp_path / "out.md")
    qtbot.waitUntil(begun.is_set, timeout=30_000)
    window.exporting.cancel()
    assert window.exporting.busy
    with qtbot.waitSignal(window.exporting.scribe.done):
        go_on.set()
    assert window.workspace.status.note.text() == "Wrote out.md"


# Printing


def test_ctrl_p_in_the_comparison_previews_its_pages(qtbot: QtBot, window: Commander) -> None:
    press(window, "Ctrl+P")
    qtbot.waitUntil(lambda: bool(_previews(window)))
    (preview,) = _previews(window)
    assert preview.isVisible()
    assert not window.exporting.busy
    preview.reject()


def _previews(window: Commander) -> list[QPrintPreviewDialog]:
    return [each for each in dialogs(window) if isinstance(each, QPrintPreviewDialog)]


def test_the_window_goes_on_while_all_issues_are_laid_out_and_esc_gives_up(
    qtbot: QtBot, window: Commander, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    every = Wish((Issues(tuple(window.session.desk.issues)),))
    exporting, issue = window.exporting, window.session.place.issue
    exporting.print_wish(every)
    assert exporting.busy
    assert exporting.strip.isVisible()
    assert exporting.strip.accessibleName() == "Laying out the pages …"
    press(window, "Ctrl+PgDown")
    assert window.session.place.issue != issue
    press(window, "Esc")
    assert not exporting.busy
    assert not exporting.strip.isVisible()
    assert window.workspace.status.note.text() == "Nothing was printed"
    assert _previews(window) == []


def test_all_issues_are_laid_out_once_and_previewed(
    qtbot: QtBot, window: Commander, monkeypatch: pytest.MonkeyPatch
) -> None:
    exporting, printed = window.exporting, []
    monkeypatch.setattr(handout_print, "print_sheets", lambda sheets, printer: printed.append(sheets))
    exporting.print_wish(Wish((Issues(("taiwan", "tibet", "cyber")),)))
    qtbot.waitUntil(lambda: bool(printed), timeout=60_000)
    (preview,) = _previews(window)
    widget = preview.findChild(QPrintPreviewWidget)
    assert isinstance(widget, QPrintPreviewWidget)
    widget.updatePreview()
    assert len(printed) >= 2
    assert all(each is printed[0] for each in printed)
    preview.reject()


def test_what_is_laid_out_is_given_up_with_the_window(window: Commander) -> None:
    window.exporting.print_wish(Wish((Issues(tuple(window.session.desk.issues)),)))
    window.frame.close()
    assert not window.exporting.busy


@pytest.mark.parametrize("what", [0, 3, 4])
def test_what_is_printed_are_the_pages_of_the_pdf(window: Commander, tmp_path: Path, what: int) -> None:
    dialog = window.exporting.dialog()
    dialog.choose(what)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    sheets = window.exporting.sheets(dialog.wish(), nearest_paper(printer))
    print_sheets(sheets, printer)
    assert (tmp_path / "a.pdf").read_bytes().count(b"/Type /Page\n") == sum(each.count for each in sheets)
    dialog.close()
