"""The bytes of a dossier file, and nothing that is no file: devices and pipes could keep a reader for ever."""

import os
import stat
from pathlib import Path
from typing import Final

from desktop_app.files import LIMIT
from desktop_app.files.oserrors import FOLDER, NO_NAME, Unfit, reason_of
from desktop_app.model.errors import DossierRefused, Problem, Reason

_READ: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

EMPTY: Final = Reason("the file is empty")
TOO_LONG: Final = Reason("the file has %1 bytes; at most %2 are read")


def read(path: str | Path, limit: int = LIMIT) -> bytes:
    """The bytes of a dossier file. Raises DossierRefused for anything that is not a readable file of that size."""
    try:
        _refuse_other_than_file(os.stat(path))
        handle = os.open(path, _READ)
        with os.fdopen(handle, "rb") as file:
            held = os.fstat(handle)
            _refuse_other_than_file(held)
            if held.st_size > limit:
                raise Unfit(TOO_LONG.of(f"{held.st_size:,}", f"{limit:,}"))
            data = file.read(limit + 1 if held.st_size == 0 else held.st_size + 1)
    except (OSError, ValueError) as error:
        raise DossierRefused(str(path), [Problem("", _reason(error))]) from error
    if not data:
        raise DossierRefused(str(path), [Problem("", EMPTY)])
    return data


def head(path: str | Path, length: int) -> bytes:
    """The first bytes of a file, at most `length`. Raises DossierRefused as `read` does, but for the size."""
    try:
        _refuse_other_than_file(os.stat(path))
        with os.fdopen(os.open(path, _READ), "rb") as file:
            _refuse_other_than_file(os.fstat(file.fileno()))
            return file.read(length)
    except (OSError, ValueError) as error:
        raise DossierRefused(str(path), [Problem("", _reason(error))]) from error


def _refuse_other_than_file(found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise Unfit(FOLDER)
    if not stat.S_ISREG(found.st_mode):
        raise Unfit(Reason("is a device or a pipe, not a file"))


def _reason(error: OSError | ValueError) -> Reason:
    if isinstance(error, FileNotFoundError):
        return Reason("there is no such file")
    if isinstance(error, PermissionError):
        return Reason("the file may not be read: permission denied")
    return reason_of(error) if isinstance(error, OSError) else NO_NAME
