"""Where a file is offered to be written."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def folder_for(file: str) -> Path:
    """The folder of a dossier's own file, where one may write there; else the user's documents, else home."""
    here = Path(file)
    if here.is_absolute() and os.access(here.parent, os.W_OK):
        return here.parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    return documents if documents.is_dir() else Path.home()
