"""Either the old content or the new, never a mixture, and nothing left beside it."""

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from desktop_app.files import atomic
from desktop_app.model.errors import SaveFailed


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "file.visavis"
    path.write_bytes(b"old")
    return path


def untouched(target: Path) -> bool:
    return target.read_bytes() == b"old" and list(target.parent.iterdir()) == [target]


def failing(*args: Any, **kwargs: Any) -> Any:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20])
def test_content_is_replaced(target: Path, size: int) -> None:
    atomic.write(target, b"x" * size)
    assert target.read_bytes() == b"x" * size
    assert list(target.parent.iterdir()) == [target]


def test_a_new_file_gets_the_usual_mode(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    atomic.write(tmp_path / "new", b"new")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_mode_bits_are_kept(target: Path) -> None:
    target.chmod(0o640)
    atomic.write(target, b"new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_link_stays_a_link(target: Path) -> None:
    link = target.with_name("link")
    link.symlink_to(target)
    atomic.write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_short_writes_are_carried_on(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: whole(handle, bytes(data)[:7]))
    atomic.write(target, b"0123456789" * 10)
    assert target.read_bytes() == b"0123456789" * 10


def test_a_write_that_takes_nothing_fails(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", lambda handle, data: 0)
    with pytest.raises(SaveFailed, match="took no more data"):
        atomic.write(target, b"new")
    assert untouched(target)


@pytest.mark.parametrize("call", ["open", "write", "fsync", "read", "replace", "chmod"])
def test_a_failure_at_any_step_leaves_the_old_file(target: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    monkeypatch.setattr(os, call, failing)
    with pytest.raises(SaveFailed) as caught:
        atomic.write(target, b"new")
    monkeypatch.undo()
    assert str(caught.value) == f"{target}: No space left on device"
    assert untouched(target)


@pytest.mark.parametrize("kept", [slice(0, 2), slice(0, 0)])
def test_what_reads_back_short_fails(target: Path, monkeypatch: pytest.MonkeyPatch, kept: slice) -> None:
    def lying(handle: int, data: memoryview) -> int:
        real(handle, bytes(data)[kept])
        return len(bytes(data))

    real = os.write
    monkeypatch.setattr(os, "write", lying)
    with pytest.raises(SaveFailed, match="does not read back"):
        atomic.write(target, b"new")
    monkeypatch.undo()
    assert untouched(target)


def test_what_reads_back_different_fails(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data)[::-1]))
    with pytest.raises(SaveFailed, match="does not read back"):
        atomic.write(target, b"new")
    assert untouched(target)


def test_an_interruption_leaves_nothing_behind(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        atomic.write(target, b"new")
    assert untouched(target)


def test_a_folder_that_cannot_be_flushed_is_no_failure(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(22, "Invalid argument")
        real(handle)

    monkeypatch.setattr(os, "fsync", files_only)
    atomic.write(target, b"new")
    assert target.read_bytes() == b"new"


def test_a_folder_that_cannot_be_opened_is_no_failure(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def files_only(path: Any, *args: Any) -> int:
        if os.path.isdir(path):
            raise PermissionError(13, "Permission denied")
        return real(path, *args)

    monkeypatch.setattr(os, "open", files_only)
    atomic.write(target, b"new")
    assert target.read_bytes() == b"new"


def test_bad_targets_are_refused(tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path, reason in (
        (tmp_path, "is a folder"),
        (tmp_path / "none" / "file", "No such file"),
        ("a\0b", "no name that a file can have"),
    ):
        with pytest.raises(SaveFailed, match=reason):
            atomic.write(path, b"new")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(SaveFailed, match="write-protected"):
        atomic.write(target, b"new")
    assert untouched(target)
