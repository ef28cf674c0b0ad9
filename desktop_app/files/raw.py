"""The bytes of a dossier file, and nothing that is no file: devices and pipes could keep a reader for ever."""

import os
import stat
from pathlib import Path
from typing import Final

from desktop_app.files import LIMIT
from desktop_app.model.errors import DossierRefused, Problem

_READ: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def read(path: str | Path, limit: int = LIMIT) -> bytes:
    """The bytes of a dossier file. Raises DossierRefused for anything that is not a readable file of that size."""
    try:
        _refuse_other_than_file(os.stat(path))
        handle = os.open(path, _READ)
        with os.fdopen(handle, "rb") as file:
            held = os.fstat(handle)
            _refuse_other_than_file(held)
            if held.st_size > limit:
                raise OSError(None, f"the file has {held.st_size:,} bytes; at most {limit:,} are read")
            data = file.read(limit + 1 if held.st_size == 0 else held.st_size + 1)
    except (OSError, ValueError) as error:
        raise DossierRefused(str(path), [Problem("", _reason(error))]) from error
    if not data:
        raise DossierRefused(str(path), [Problem("", "the file is empty")])
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
        raise OSError(None, "is a folder, not a file")
    if not stat.S_ISREG(found.st_mode):
        raise OSError(None, "is a device or a pipe, not a file")


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file"
    if isinstance(error, PermissionError):
        return "the file may not be read: permission denied"
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return "this is no name that a file can have"
