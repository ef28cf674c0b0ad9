"""Content that was validated before is known by its hash and read without pydantic, which would cost a second
window's start.

Only content that passed the strict parser, the schema and `engine.check` gets its hash recorded, so none of that is
repeated here.
"""

import contextlib
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from desktop_app import paths
from desktop_app.files import LIMIT
from desktop_app.files.raw import read
from desktop_app.model.build import dossier_of
from desktop_app.model.dossier import FORMAT, Dossier
from desktop_app.model.errors import SaveFailed

RULES: Final = 3
"""Raised whenever validation gets stricter: hashes remembered under other rules count no more."""

MOST: Final = 200
"""How many hashes are remembered, the newest."""


def dossier_in(path: Path, limit: int = LIMIT) -> Dossier:
    """The dossier in a file of at most `limit` bytes. Content validated before is known by its hash and not validated
    again; other content is validated and its hash remembered. Raises DossierRefused."""
    data = read(path, limit)
    shipped, remembered = _lists()
    dossier = load_trusted(data, known_hashes(shipped, remembered))
    if dossier is None:
        from desktop_app.files.dossier_file import loads

        dossier = loads(data, str(path), limit)
        # A cache that cannot be written costs time at the next start, nothing else.
        with contextlib.suppress(SaveFailed):
            remember(data, remembered)
    return dossier


def is_known(path: Path) -> bool:
    """Whether a small file's content was validated before; true also of what cannot be read, as that takes no time."""
    try:
        data = path.read_bytes()
    except (OSError, ValueError):
        return True
    return hash_of(data) in known_hashes(*_lists())


def _lists() -> tuple[Path, Path]:
    return paths.resource("dossiers", "validated.json"), paths.cache_dir() / "validated.json"


def hash_of(data: bytes) -> str:
    """The name of the content: its sha256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def load_trusted(data: bytes, known: frozenset[str]) -> Dossier | None:
    """The dossier in `data`, if its hash is known; otherwise none, and it must be loaded with all checks."""
    if hash_of(data) not in known:
        return None
    try:
        plain = json.loads(data)
        return dossier_of(plain) if plain["format"] == FORMAT else None
    except (ValueError, LookupError, TypeError, RecursionError):
        # A hash that somebody put into the cache by hand. The strict loader will say what is wrong.
        return None


def known_hashes(shipped: Path, remembered: Path) -> frozenset[str]:
    """The hashes in the program's list and the user's; a file that is damaged or absent counts as empty."""
    return frozenset(_hashes(_plain(shipped))) | frozenset(_remembered(remembered))


def remember(data: bytes, remembered: Path) -> None:
    """Record that this content was loaded with all checks and is of the newest format. Raises SaveFailed."""
    from desktop_app.files import atomic

    new = hash_of(data)
    kept = [held for held in _remembered(remembered) if held != new]
    # Where the folder cannot be made, writing says why.
    with contextlib.suppress(OSError):
        remembered.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"rules": RULES, "sha256": [*kept, new][-MOST:]}, indent=1)
    atomic.write(remembered, f"{text}\n".encode())


def _remembered(path: Path) -> list[str]:
    plain = _plain(path)
    return _hashes(plain.get("sha256")) if isinstance(plain, dict) and plain.get("rules") == RULES else []


def _plain(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def _hashes(plain: Any) -> list[str]:
    entries: Iterable[Any] = plain if isinstance(plain, list) else ()
    return [entry for entry in entries if isinstance(entry, str)]
