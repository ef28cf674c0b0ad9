"""Folders that are packed: the same names, rights, owners and times on every machine."""

import io
import lzma
import os
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path


def fresh(folder: Path) -> Path:
    """An empty folder, whatever was there before."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def put(folder: Path, name: str, content: str | bytes, *, executable: bool = False) -> Path:
    """Write a file below a folder, its parents too."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    file.chmod(0o755 if executable else 0o644)
    return file


def entries(folder: Path) -> Iterator[Path]:
    """Everything below a folder, sorted by name, a folder before what it holds; links are not followed."""
    for path in sorted(folder.iterdir(), key=lambda each: each.name):
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from entries(path)


def settle(folder: Path, epoch: int) -> None:
    """Give every entry its rights (executable only where it was) and the same time, in seconds."""
    for path in [*entries(folder), folder]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    # Times last: a change within a folder changes the folder's own.
    for path in reversed([folder, *entries(folder)]):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def tar(folder: Path, top: str, epoch: int) -> bytes:
    """Pack a folder as a tar archive whose entries begin with `top`; owned by root, times at `epoch`."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path in [folder, *entries(folder)]:
            below = path.relative_to(folder).as_posix()
            entry = archive.gettarinfo(path, arcname=top if below == "." else f"{top}/{below}")
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = epoch
            entry.mode = 0o777 if entry.issym() else entry.mode & 0o7777
            if entry.isreg():
                with path.open("rb") as content:
                    archive.addfile(entry, content)
            else:
                archive.addfile(entry)
    return made.getvalue()


def xz(data: bytes) -> bytes:
    """Compress, in one thread and with fixed settings, as the bytes depend on both."""
    return lzma.compress(data, preset=9 | lzma.PRESET_EXTREME)
