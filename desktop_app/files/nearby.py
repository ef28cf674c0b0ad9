"""The dossier that a lesson belongs to, found by its id among the files beside the lesson.

A lesson names no path: a file from somebody else must not decide what is opened. Only the lesson's own folder is looked
at, only so many files and bytes of it, and of each file no more than it takes to come upon its id.
"""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop_app import paths
from desktop_app.files import raw
from desktop_app.model.errors import DossierRefused

MOST_FILES: Final = 200
"""How many dossiers of a folder are looked into."""

MOST_NAMES: Final = 20_000
"""How many names of a folder are gone through."""

MOST_BYTES: Final = 16_000_000
"""How much is read in all."""

_PIECE: Final = 65_536
"""How much of a file is read: its canonical form begins with its id."""

_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{},:]', re.DOTALL)


def dossier_beside(lesson: Path, dossier: str) -> Path | None:
    """The bundled dossier if it has this id, else the first dossier of that id in the lesson's folder, by name; none
    where there is none. Raises nothing."""
    if dossier == paths.BUNDLED:
        return paths.bundled_dossier()
    left = MOST_BYTES
    for path in _dossiers(lesson):
        if left <= 0:
            break
        head = _head(path)
        left -= len(head)
        if dossier_id(head) == dossier:
            return path
    return None


def dossier_id(head: bytes) -> str | None:
    """The id of a dossier from the first bytes of its file, nothing validated; none where they do not tell it."""
    depth, key = 0, None
    text = head.decode(errors="ignore")
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in "[{":
            depth += 1
        elif token in "]}":
            depth -= 1
        elif depth == 1 and token[0] == '"':
            if key == "id":
                return _string(token)
            key = _string(token) if text[match.end() : match.end() + 8].lstrip().startswith(":") else None
        elif token == ",":
            key = None
    return None


def _string(token: str) -> str | None:
    try:
        value = json.loads(token)
    except ValueError:
        return None
    return value if isinstance(value, str) else None


def _dossiers(lesson: Path) -> Iterator[Path]:
    """The dossiers in a lesson's folder, one of the lesson's own name first."""
    names: list[str] = []
    try:
        with os.scandir(lesson.parent) as entries:
            for _, entry in zip(range(MOST_NAMES), entries, strict=False):
                if entry.name.endswith(".visavis") and entry.is_file():
                    names.append(entry.name)
    except (OSError, ValueError):
        return
    names.sort(key=lambda name: (name.removesuffix(".visavis") != lesson.stem, name))
    yield from (lesson.parent / name for name in names[:MOST_FILES])


def _head(path: Path) -> bytes:
    try:
        return raw.head(path, _PIECE)
    except DossierRefused:
        return b""
