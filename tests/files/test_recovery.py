"""What was not saved is kept, and offered once the process that kept it is gone."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.files import recovery
from desktop_app.files.lesson_file import LESSON_LIMIT
from desktop_app.model.errors import SaveFailed
from desktop_app.model.lesson import LESSON_FORMAT, Lesson, Part, Show, Step

LESSON = Lesson(LESSON_FORMAT, "l", {"en": "Title"}, "river-talks", None, (Part("river", (Step(Show.QUESTION),)),))


@pytest.fixture
def folder() -> Path:
    return paths.recovery_dir()


def gone() -> int:
    """The number of a process that has ended."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def as_left(folder: Path, process: int) -> Path:
    """Put what this process keeps under another one's number."""
    (own,) = folder.iterdir()
    other = own.with_name(own.name.replace(str(os.getpid()), str(process), 1))
    own.rename(other)
    return other


def test_what_a_process_keeps_is_found_once_it_is_gone(folder: Path) -> None:
    assert not recovery.anything_left(folder)
    recovery.keep(folder, [(LESSON, "/home/l.visavis-lesson")])
    assert recovery.anything_left(folder)
    assert recovery.left_behind(folder) == ()
    path = as_left(folder, gone())
    assert recovery.left_behind(folder) == (recovery.Left(LESSON, "/home/l.visavis-lesson", path),)
    recovery.forget(path)
    recovery.forget(path)
    assert recovery.left_behind(folder) == ()


def test_what_another_living_process_keeps_is_left_alone(folder: Path) -> None:
    recovery.keep(folder, [(LESSON, None)])
    path = as_left(folder, os.getppid())
    assert recovery.left_behind(folder) == ()
    recovery.keep(folder, [])
    assert path.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the system does not say when a process began")
def test_a_process_that_began_later_was_only_given_the_number(folder: Path) -> None:
    recovery.keep(folder, [(LESSON, None)])
    path = as_left(folder, os.getppid())
    os.utime(path, (0, 0))
    assert [left.kept for left in recovery.left_behind(folder)] == [path]


def test_an_earlier_run_with_the_same_number_is_another(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recovery.keep(folder, [(LESSON, None)])
    (path,) = folder.iterdir()
    monkeypatch.setattr(recovery, "_RUN", "later")
    assert [left.kept for left in recovery.left_behind(folder)] == [path]
    recovery.keep(folder, [])
    recovery.keep(folder, [(LESSON, None)])
    assert path.exists()


def test_a_lesson_that_is_too_long_for_its_file_is_kept_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = replace(LESSON, title={"en": "word " * (LESSON_LIMIT // 4)})
    recovery.keep(folder, [(long, None)])
    monkeypatch.setattr(recovery, "_RUN", "later")
    assert [left.lesson for left in recovery.left_behind(folder)] == [long]


def test_only_what_is_unsaved_now_is_kept(folder: Path) -> None:
    other = replace(LESSON, dossier="other")
    recovery.keep(folder, [(LESSON, None), (other, None)])
    assert len(list(folder.iterdir())) == 2
    recovery.keep(folder, [(other, None)])
    (left,) = folder.iterdir()
    assert left.name.startswith(f"{os.getpid()}-")
    assert left.name.endswith("-other.unsaved.json")
    recovery.keep(folder, [])
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"\xff", b'{"lesson": 3}', b'{"file": "x", "lesson": {"format": 9}}']
)
def test_what_cannot_be_read_is_passed_over(folder: Path, data: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / f"{gone()}-x.unsaved.json").write_bytes(data)
    assert recovery.left_behind(folder) == ()


def test_a_strange_name_of_a_file_is_no_file(folder: Path) -> None:
    recovery.keep(folder, [(LESSON, None)])
    path = as_left(folder, gone())
    content = json.loads(path.read_bytes())
    path.write_text(json.dumps({**content, "file": ["x"]}), encoding="utf-8")
    assert [left.file for left in recovery.left_behind(folder)] == [None]


def test_what_cannot_be_written_is_told(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"")
    with pytest.raises(SaveFailed):
        recovery.keep(folder, [(LESSON, None)])
    assert not recovery.anything_left(folder)
