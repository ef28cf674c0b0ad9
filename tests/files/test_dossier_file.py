"""Reading and writing the file itself."""

import gc
import os
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.engine.check import problems
from desktop_app.files import dossier_file
from desktop_app.files.dossier_file import load, loads, save, text_of
from desktop_app.files.raw import read
from desktop_app.model.build import dossier_of
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import DossierRefused, SaveFailed
from tests.files.samples import FIXTURE, as_bytes, dossiers, plain


def reason(path: Path | str, limit: int = 10_000) -> str:
    with pytest.raises(DossierRefused) as caught:
        load(path, limit)
    assert caught.value.file == str(path)
    (problem,) = caught.value.problems
    return str(problem.reason)


@given(dossiers())
@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
def test_what_was_saved_loads_the_same(tmp_path: Path, dossier: Dossier) -> None:
    assert problems(dossier) == ()
    path = tmp_path / "generated.visavis"
    save(dossier, path)
    assert load(path) == dossier
    assert text_of(load(path)) == path.read_text(encoding="utf-8")


def test_the_canonical_form_is_the_fixtures() -> None:
    assert text_of(load(FIXTURE)).encode() == FIXTURE.read_bytes()
    assert load(FIXTURE) == dossier_of(plain())


def test_no_such_file(tmp_path: Path) -> None:
    assert reason(tmp_path / "none.visavis") == "there is no such file"


def test_a_folder(tmp_path: Path) -> None:
    assert reason(tmp_path) == "is a folder, not a file"


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert reason(tmp_path / "empty") == "the file is empty"


def test_a_name_that_cannot_be(tmp_path: Path) -> None:
    assert reason("a\0b") == "this is no name that a file can have"
    assert "too long" in reason(tmp_path / ("x" * 300))


def test_over_the_limit(tmp_path: Path) -> None:
    size = FIXTURE.stat().st_size
    assert reason(FIXTURE, size - 1) == f"the file has {size:,} bytes; at most {size - 1:,} are read"
    assert load(FIXTURE, size)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_or_device_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert reason(tmp_path / "pipe") == "is a device or a pipe, not a file"
    assert reason("/dev/zero") == "is a device or a pipe, not a file"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        assert reason(tmp_path / "s") == "is a device or a pipe, not a file"


def test_a_pipe_that_takes_the_files_place_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes in the file system")
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(os, "stat", lambda path: os.lstat(FIXTURE))
    assert reason(tmp_path / "pipe") == "is a device or a pipe, not a file"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "locked.visavis"
    path.write_bytes(FIXTURE.read_bytes())
    path.chmod(0)
    assert reason(path) == "the file may not be read: permission denied"


def test_permission_denied_by_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*args: Any) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", denied)
    assert reason(FIXTURE) == "the file may not be read: permission denied"


def test_a_disk_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*args: Any) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "open", failing)
    assert reason(FIXTURE) == "Input/output error"


def test_a_file_whose_size_is_not_known_beforehand() -> None:
    version = Path("/proc/version")
    if not version.exists():
        pytest.skip("no /proc")
    assert read(version, 10_000) == version.read_bytes()


def test_half_a_character_is_not_saved(tmp_path: Path) -> None:
    dossier = replace(load(FIXTURE), title={"en": "\ud800"})
    with pytest.raises(SaveFailed, match="half a character"):
        save(dossier, tmp_path / "x.visavis")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("running", [True, False])
def test_the_collector_is_left_as_it_was(running: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if running else gc.disable)()
        loads(FIXTURE.read_bytes(), "fixture")
        assert gc.isenabled() is running
        with pytest.raises(DossierRefused):
            loads(b"[", "broken")
        assert gc.isenabled() is running
    finally:
        (gc.enable if was else gc.disable)()


def test_a_refusal_shows_file_place_and_reason() -> None:
    with pytest.raises(DossierRefused) as caught:
        loads(b'{"format": 9}', "new.visavis")
    assert str(caught.value) == (
        "new.visavis: format: made by a newer version of Vis-à-vis: format 9, this program reads up to 1"
    )


@given(dossiers())
@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_the_short_way_and_the_long_way_make_the_same(dossier: Dossier) -> None:
    data = text_of(dossier).encode()
    assert dossier_file._sound(data, 10**8) == dossier
    assert dossier_file._by_the_long_way(data, 10**8) == (dossier, ())


def test_the_short_way_takes_no_number_that_others_could_not_keep() -> None:
    content = plain()
    content["quotes"][0]["selector"]["start"] = 2**53 + 1
    with pytest.raises(DossierRefused, match="beyond"):
        loads(as_bytes(content), "huge.visavis")
    content["quotes"][0]["selector"]["start"] = 2**53
    assert loads(as_bytes(content), "large.visavis").quotes[0].selector.start == 2**53


def test_an_older_format_is_migrated_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def renamed(content: Any) -> Any:
        return {**plain(), "id": content["name"]}

    monkeypatch.setattr(dossier_file, "migrate", lambda content: renamed(content))
    assert loads(b'{"format": 0, "name": "old"}', "old.visavis").id == "old"
