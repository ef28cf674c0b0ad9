"""A dossier from its file and back: read whole or refused whole, with every reason."""

import gc
import json
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop_app.engine.check import problems
from desktop_app.files import LIMIT, atomic
from desktop_app.files.mend import further_problems, outside
from desktop_app.files.migrate import migrate
from desktop_app.files.place import path_of
from desktop_app.files.plain import plain_of
from desktop_app.files.schema import validate
from desktop_app.files.strictjson import parse
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import DossierRefused, Problem, SaveFailed

_READ: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def load(path: str | Path, limit: int = LIMIT) -> Dossier:
    """The dossier in a file of at most `limit` bytes. Raises DossierRefused with everything that is wrong with it."""
    return loads(read(path, limit), str(path), limit)


def loads(data: bytes, file: str, limit: int = LIMIT) -> Dossier:
    """The dossier in a file's bytes; `file` names it in the refusal. Raises DossierRefused with everything wrong."""
    with _collector_paused():
        dossier, found = _examined(data, limit)
    if found or dossier is None:
        raise DossierRefused(file, found)
    return dossier


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


def save(dossier: Dossier, path: str | Path) -> None:
    """Write a dossier in its canonical form, atomically. Raises SaveFailed; the old file then still stands."""
    try:
        data = text_of(dossier).encode()
    except UnicodeEncodeError as error:
        raise SaveFailed(str(path), "a text holds half a character (a lone surrogate)") from error
    atomic.write(path, data)


def text_of(dossier: Dossier) -> str:
    """The canonical form: fields in the model's order, defaults left out, one value a line, a final line feed."""
    return json.dumps(plain_of(dossier), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _examined(data: bytes, limit: int) -> tuple[Dossier | None, Sequence[Problem]]:
    plain, odd = parse(data, limit)
    if plain is None and odd:
        return None, odd
    current = migrate(plain)
    if isinstance(current, Problem):
        return None, (*odd, current)
    # Untouched content need not be written out again for pydantic, which reads JSON text best.
    made = validate(current, data if current is plain and not odd else None)
    doubtful = [path_of(p.place) for p in odd]
    if isinstance(made, Dossier):
        return made, (*odd, *outside(problems(made), doubtful))
    named = {p.place for p in odd}
    shape = [p for p in made if p.place not in named]
    return None, (*odd, *shape, *further_problems(current, made.paths, doubtful))


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


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Millions of new objects and no garbage: the collector would double the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
