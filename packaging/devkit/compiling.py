"""Translations compiled: each `.ts` file under `resources/i18n/` has its `.qm` beside it, which Qt loads.

The compiled files are not kept in git. Whether one is fresh is told by its time, which is that of the file it was made
of; so a start from a checkout pays for a look at six files, and nothing more.
"""

import os
from pathlib import Path
from typing import Final

from devkit import venv

FOLDER = venv.ROOT / "resources" / "i18n"

LANGUAGES: Final = ("en", "zh_Hans", "ko")
"""Each has a file of that name."""

_LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


def path(language: str) -> Path:
    """Where a language's translations stand."""
    return FOLDER / f"visavis_{language}.ts"


def stale() -> list[Path]:
    """The files whose compiled form is missing or was made of another state."""
    return [file for file in map(path, LANGUAGES) if not _is_fresh(file)]


def _is_fresh(file: Path) -> bool:
    try:
        # The same moment, not a later one: a checkout may bring an older file.
        return file.stat().st_mtime_ns == file.with_suffix(".qm").stat().st_mtime_ns
    except FileNotFoundError:
        return False


def compile_stale(python: Path) -> None:
    """Compile what needs it, by the `lrelease` of the PySide6 that this Python has. Exits where that fails."""
    for file in stale():
        import tempfile

        time = file.stat()
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "made.qm"
            venv.call([str(python), "-I", "-c", _LRELEASE, "-silent", str(file), "-qm", str(made)])
            content = made.read_bytes()
        # Two may do this at the same time: each puts a whole file in place.
        whole = file.with_suffix(f".{os.getpid()}.part")
        whole.write_bytes(content)
        os.utime(whole, ns=(time.st_atime_ns, time.st_mtime_ns))
        whole.replace(file.with_suffix(".qm"))
