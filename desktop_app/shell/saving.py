"""Where a file is offered to be written, and what is asked before another is replaced."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

from desktop_app.views import wording

if TYPE_CHECKING:
    from desktop_app.shell.commander import Commander


def folder_for(file: str) -> Path:
    """The folder of a dossier's own file, where one may write there; else the user's documents, else home."""
    here = Path(file)
    if here.is_absolute() and os.access(here.parent, os.W_OK):
        return here.parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    return documents if documents.is_dir() else Path.home()


def unless_there(commander: "Commander", files: Sequence[Path], go_on: Callable[[], object]) -> None:
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
