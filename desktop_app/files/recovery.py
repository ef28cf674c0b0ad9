"""Lessons that were changed and not saved, kept so that nothing is lost where the program ends without being asked.

One file for each process and dossier. It goes away with the changes: saved, taken back or given up. What is left was
left by a process that is gone.
"""

import contextlib
import json
import os
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop_app.files import atomic, raw
from desktop_app.files.lesson_file import LESSON_LIMIT, lesson_in, loads_lesson
from desktop_app.files.plain import plain_of
from desktop_app.files.strictjson import parse
from desktop_app.model.errors import DossierRefused, LessonRefused, Reason, SaveFailed
from desktop_app.model.lesson import Lesson

SUFFIX: Final = ".unsaved.json"

_LIMIT: Final = 16 * LESSON_LIMIT
"""The most bytes that are read: what is too much for a lesson's file can still be shortened."""

_RUN: Final = os.urandom(4).hex()
"""Tells this run from an earlier one with the same number: in a sandbox each may have it."""


@dataclass(frozen=True, slots=True)
class Left:
    """A lesson as it was last seen; `file` is the one it belongs to, none where it was never saved."""

    lesson: Lesson
    file: str | None
    kept: Path


def keep(folder: Path, held: Iterable[tuple[Lesson, str | None]]) -> None:
    """Keep these lessons of this process and no others. Raises SaveFailed."""
    wanted = {_own(folder, lesson.dossier): (lesson, file) for lesson, file in held}
    for old in _all(folder):
        if _is_own(old) and old not in wanted:
            forget(old)
    if wanted:
        # Where the folder cannot be made, writing says why.
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
    for path, (lesson, file) in wanted.items():
        try:
            data = json.dumps({"file": file, "lesson": plain_of(lesson)}, ensure_ascii=False, indent=1).encode()
        except UnicodeEncodeError as error:
            raise SaveFailed(str(path), Reason("a text holds half a character (a lone surrogate)")) from error
        atomic.write(path, data)


def left_behind(folder: Path) -> tuple[Left, ...]:
    """What processes that are gone have left, the newest last. Raises nothing; what cannot be read is passed over."""
    gone = (path for path in _all(folder) if not _is_own(path) and not _is_held(path))
    return tuple(left for path in gone if (left := _read(path)) is not None)


def standing(left: Left) -> Lesson | None:
    """What stands in the file that a lesson belongs to; none where it is in no file, or in one that was written since
    the lesson was kept."""
    if left.file is None:
        return None
    try:
        if Path(left.file).stat().st_mtime_ns > left.kept.stat().st_mtime_ns:
            return None
        return lesson_in(Path(left.file))
    except (OSError, LessonRefused):
        return None


def anything_left(folder: Path) -> bool:
    """Whether there may be something to recover; cheap, since every start asks."""
    return any(True for _ in _all(folder))


def forget(path: Path) -> None:
    """Drop a lesson that was kept."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _all(folder: Path) -> list[Path]:
    try:
        return sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: (path.stat().st_mtime_ns, path.name))
    except OSError:
        return []


def _own(folder: Path, dossier: str) -> Path:
    return folder / f"{os.getpid()}-{_RUN}-{dossier}{SUFFIX}"


def _is_own(path: Path) -> bool:
    return path.name.startswith(f"{os.getpid()}-{_RUN}-")


def _process(path: Path) -> int:
    number = path.name.partition("-")[0]
    return int(number) if number.isascii() and number.isdecimal() and len(number) < 10 else 0


def _is_held(path: Path) -> bool:
    """Whether a process other than this one still holds the lesson; where that cannot be asked, none does."""
    process = _process(path)
    if process in (0, os.getpid()) or os.name != "posix":
        return False
    try:
        with contextlib.suppress(PermissionError):
            os.kill(process, 0)
        # One that began later was only given the number.
        return _began(process) <= path.stat().st_mtime
    except (OSError, OverflowError):
        return False


def _began(process: int) -> float:
    """When a process began, in seconds of the system's clock; 0 where the system does not say."""
    if sys.platform != "linux":
        return 0.0
    try:
        ticks = Path(f"/proc/{process}/stat").read_text("ascii", "replace").rpartition(")")[2].split()[19]
        since = int(ticks) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError):
        return 0.0
    return time.time() - time.clock_gettime(time.CLOCK_BOOTTIME) + since


def _read(path: Path) -> Left | None:
    try:
        plain, odd = parse(raw.read(path, _LIMIT), _LIMIT)
        if odd or not isinstance(plain, dict):
            return None
        lesson = loads_lesson(_text(plain.get("lesson")), str(path), _LIMIT)
    except (DossierRefused, LessonRefused):
        return None
    file = plain.get("file")
    return Left(lesson, file if isinstance(file, str) and "\0" not in file else None, path)


def _text(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False).encode(errors="replace")
