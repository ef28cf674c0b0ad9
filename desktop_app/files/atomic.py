"""Writing a file so that, whatever happens, either the old content or the new one stands there whole."""

import os
import stat
from pathlib import Path
from typing import Final

from desktop_app.files.oserrors import FOLDER, NO_NAME, Unfit, reason_of
from desktop_app.model.errors import Reason, SaveFailed

_NEW: Final = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_CHUNK: Final = 1 << 20


def write(path: str | Path, data: bytes) -> None:
    """Replace the file at `path` (the file that a link leads to) by `data`, keeping its mode bits.

    The new content is written beside it, read back and compared, and flushed to the disk before it takes the place.
    Raises SaveFailed; the old file then still stands and nothing is left beside it.
    """
    try:
        target = Path(os.path.realpath(path))
        _refuse_bad_target(target)
        temporary = target.with_name(f".visavis-{os.urandom(8).hex()}.tmp")
        done = False
        try:
            _write_whole(temporary, data, target)
            os.replace(temporary, target)
            done = True
        finally:
            if not done:
                temporary.unlink(missing_ok=True)
        _flush_folder(target.parent)
    except OSError as error:
        raise SaveFailed(str(path), reason_of(error)) from error
    except ValueError as error:
        raise SaveFailed(str(path), NO_NAME) from error


def _refuse_bad_target(target: Path) -> None:
    if target.is_dir():
        raise Unfit(FOLDER)
    if target.exists() and not os.access(target, os.W_OK):
        raise Unfit(Reason("the file is write-protected"))


def _write_whole(temporary: Path, data: bytes, target: Path) -> None:
    handle = os.open(temporary, _NEW, 0o666)
    try:
        if target.exists():
            os.chmod(temporary, stat.S_IMODE(target.stat().st_mode))
        left = memoryview(data)
        while left:
            # A full disk or a size limit can cut a write short without an error; the next one then says why.
            written = os.write(handle, left)
            if not written:
                raise Unfit(Reason("the disk took no more data"))
            left = left[written:]
        os.fsync(handle)
        _compare(handle, data)
    finally:
        os.close(handle)


def _compare(handle: int, data: bytes) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    at = 0
    while True:
        piece = os.read(handle, _CHUNK)
        if piece != data[at : at + _CHUNK][: len(piece)] or (not piece and at != len(data)):
            raise Unfit(Reason("what was written does not read back the same"))
        if not piece:
            return
        at += len(piece)


def _flush_folder(folder: Path) -> None:
    """The new name itself reaches the disk with its folder; Windows cannot open one and needs no flush."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        # Some network and fuse file systems refuse this, and the content is already in place.
        pass
    finally:
        os.close(handle)
