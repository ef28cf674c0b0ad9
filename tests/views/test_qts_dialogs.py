"""Qt's own dialogs speak the interface's language: where Qt's catalogues lag behind its labels, ours says them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QGroupBox, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.qt.qts_texts import TEXTS
from desktop_app.qt.tongue import speak

LANGUAGES = ["zh-Hans", "ko"]
SAME_EVERYWHERE = re.compile(r"PDF|[A-Z]\d|pt|mm|\(&\w\)")


def _said(dialog: QDialog) -> Iterator[str]:
    yield dialog.windowTitle()
    yield from (each.text() for each in dialog.findChildren(QLabel))
    yield from (each.text() for each in dialog.findChildren(QAbstractButton))
    yield from (each.text() for each in dialog.findChildren(QAction))
    yield from (each.title() for each in dialog.findChildren(QGroupBox))


def _english(dialog: QDialog) -> list[str]:
    return [text for text in _said(dialog) if re.search("[A-Za-z]{3}", SAME_EVERYWHERE.sub("", text))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
def test_the_file_dialog_says_nothing_in_english(qtbot: QtBot, language: str, mode: QFileDialog.AcceptMode) -> None:
    speak(language)
    dialog = QFileDialog(None, "…", "/")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.show()
    assert len(list(_said(dialog))) > 10
    assert _english(dialog) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_preview_of_printing_says_nothing_in_english(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    speak(language)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "1"))
    dialog = QPrintPreviewDialog(printer)
    qtbot.addWidget(dialog)
    dialog.show()
    assert _english(dialog) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_does_not_translate_is_translated_here(qtbot: QtBot, language: str) -> None:
    speak(language)
    for context, text in TEXTS:
        assert QCoreApplication.translate(context, str(text)) != text
