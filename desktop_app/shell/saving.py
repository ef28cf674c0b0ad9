"""Where a file is to be written: what is offered, and what is asked before another is replaced."""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.views import wording

if TYPE_CHECKING:
    from desktop_app.shell.commander import Commander


def ask_for_file(
    commander: "Commander",
    title: str,
    name: str,
    kinds: Mapping[str, str],
    write: Callable[[Path], object],
    files: Callable[[Path], Sequence[Path]] = lambda path: (path,),
) -> QFileDialog:
    """A dialog, not open yet, that ends in `write` with the path chosen.

    `kinds` are suffixes with their dot by how they are named, the usual one first; the kind chosen decides about the
    suffix unless the name has one of them. `files` says what will be written for a path, in case it is more than one.
    """
    usual = next(iter(kinds.values()))
    dialog = QFileDialog(commander.frame, title, str(folder_for(commander.session.opened.file)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(kinds))
    dialog.setDefaultSuffix(usual)
    dialog.selectFile(name)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds.get(kind, usual)))

    def go_on(chosen: str) -> None:
        asked = path = Path(chosen)
        if path.suffix.lower() not in kinds.values():
            path = path.with_name(f"{path.name}.{dialog.defaultSuffix()}")
        _unless_there(commander, [file for file in files(path) if file != asked], lambda: write(path))

    dialog.fileSelected.connect(go_on)
    return dialog


def folder_for(file: str) -> Path:
    """The folder of a dossier's own file, where one may write there; else the user's documents, else home."""
    here = Path(file)
    if here.is_absolute() and os.access(here.parent, os.W_OK):
        return here.parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    return documents if documents.is_dir() else Path.home()


def _unless_there(commander: "Commander", files: Sequence[Path], go_on: Callable[[], object]) -> None:
    """Go on at once where none of these files is there, else when the user says so: the dialog in which a name was
    chosen has asked about that name alone."""
    there = [file.name for file in files if file.exists()]
    if not there:
        go_on()
        return
    from desktop_app.views.ask import AskDialog

    question = wording.fill(_tr("In this folder there is %1 already. Replace it?"), wording.listed(there))
    answers = [(_tr("Replace"), go_on)]
    AskDialog(_tr("Replace a file"), question, answers, commander.workspace.look, commander.frame).open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Saving", text)
