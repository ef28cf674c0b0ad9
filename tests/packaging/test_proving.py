"""`packaging/prove.py`: what it goes through, and how it compares. The proofs themselves are slow (`test_proof.py`)."""

import sys
from pathlib import Path

import pytest

import build
import prove
from appimage import target
from buildkit import smoke
from devkit import venv
from proof import everything, sizes, twice
from proof.machine import Broken


def test_all_makes_every_package_that_can_be_made_here_and_runs_every_proof() -> None:
    assert set(everything._TARGETS) == set(build.TARGETS) - {"app", "macos"}
    assert {*everything._PROOFS, "twice", "all"} == set(prove.COMMANDS)
    build.parser().parse_args([*everything._TARGETS, "--python", "zip", "--python-sha256", everything._EMBEDDED_HASH])


def test_what_nobody_knows_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert prove.main(["nonsense"]) == prove.main([]) == 2
    told = capsys.readouterr().err
    assert all(f"\n  {command} " in told for command in prove.COMMANDS)


@pytest.mark.parametrize(("second", "status"), [(b"one", 0), (b"other", 1)])
def test_a_second_build_is_compared_file_by_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    second: bytes,
    status: int,
) -> None:
    (first := tmp_path / "dist").mkdir()
    (again := tmp_path / "again").mkdir()
    monkeypatch.setattr(twice, "DIST", first)
    for name in ("a.deb", "b.whl"):
        (first / name).write_bytes(b"one")
        (again / name).write_bytes(b"one" if name == "b.whl" else second)
    (again / "SHA256SUMS").write_text("of all that lies there", encoding="utf-8")
    assert twice._compared(again) == status
    said = capsys.readouterr().out.splitlines()
    assert said == [f"{'DIFFERENT ' if status else 'same bytes'}  a.deb", "same bytes  b.whl"]


def test_a_package_that_was_made_only_once_cannot_be_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "again").mkdir()
    (tmp_path / "again" / "a.deb").touch()
    monkeypatch.setattr(twice, "DIST", tmp_path)
    with pytest.raises(Broken, match=r"a\.deb is missing"):
        twice._compared(tmp_path / "again")


def test_an_appimage_is_its_runtime_and_its_image(tmp_path: Path) -> None:
    (image := tmp_path / "image").write_bytes(b"hsqs...")
    made = target.finish(b"\x7fELF...", image, tmp_path / "made.AppImage")
    assert made.read_bytes() == b"\x7fELF...hsqs..."
    assert made.stat().st_mode & 0o111 == 0o111


def test_a_step_that_fails_is_said_and_kept_in_the_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (tmp_path / "log").open("w", encoding="utf-8") as log:
        assert not everything._step(log, "nothing", ["prove.py", "nothing"])
    said = (tmp_path / "log").read_text(encoding="utf-8")
    assert said == capsys.readouterr().out
    assert said.startswith("== nothing\nusage: ")
    assert "== nothing: FAILED" in said


def test_what_measures_a_start_follows_the_start(tmp_path: Path) -> None:
    """It stands in for a function of the start, whose arguments have to stay the ones it passes on."""
    script = tmp_path / "program.py"
    script.write_text(sizes._PROGRAM, encoding="utf-8")
    command = [sys.executable, "-P", str(script), str(venv.ROOT)]
    assert sizes._once(command, smoke.surroundings(tmp_path, XDG_RUNTIME_DIR=str(tmp_path))) > 0
