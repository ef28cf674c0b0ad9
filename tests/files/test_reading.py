"""The process that reads a dossier: what it writes, and that it does not outlive whoever asked."""

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from desktop_app import paths
from desktop_app.engine.anchor import anchor_all
from desktop_app.engine.desk import Desk
from desktop_app.engine.overview import overview
from desktop_app.engine.page import pages_of
from desktop_app.engine.utterances import own_words
from desktop_app.files import LIMIT, reading
from desktop_app.files.dossier_file import load
from desktop_app.files.parcel import Piece, Unpacking, read
from desktop_app.files.reading import Step, command, counts, refusal
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import DossierRefused
from tests.files.samples import FIXTURE, as_bytes, plain


def begun(name: str, limit: int = LIMIT) -> "subprocess.Popen[bytes]":
    pipe = subprocess.PIPE
    return subprocess.Popen(command(name, limit, "en"), stdin=pipe, stdout=pipe, cwd=os.path.expanduser("~"))


def written(name: str, limit: int = LIMIT) -> list[Piece]:
    """Everything the process writes, from its start to its end."""
    found: list[Piece] = []
    with begun(name, limit) as process:
        assert process.stdout is not None
        while (piece := read(process.stdout)) is not None:
            found.append(piece)
    assert process.returncode == 0
    return found


def test_a_dossier_with_its_counts(anchorage: Dossier) -> None:
    found = written(paths.BUNDLED)
    steps = [Step(piece[1]) for piece in found if piece[0] == "step"]
    assert steps == [Step.CHECK, Step.ANCHOR, Step.SEND, Step.COUNT]
    made = Unpacking()
    (counted,) = (piece for piece in found if piece[0] != "step" and not made.take(piece))
    assert made.dossier() == anchorage
    anchors = anchor_all(anchorage)
    assert made.anchors == anchors
    desk = Desk(anchorage, anchors, pages_of(anchorage, anchors))
    assert counts(counted) == (overview(desk, "en"), {p.id: own_words(desk, p.id) for p in anchorage.parties})


def refusals(path: Path, limit: int = LIMIT) -> DossierRefused:
    found = written(str(path), limit)
    assert [piece[0] for piece in found] == ["step", "refused"]
    return refusal(found[-1])


def broken() -> dict[str, Any]:
    content = plain()
    content["quotes"][0]["speaker"] = "nobody"
    content["quotes"][1]["holder"] = "no party"
    content["issues"][0]["group"] = "none"
    return content


@pytest.mark.parametrize("content", [as_bytes(broken()), b"", b"{", FIXTURE.read_bytes()[:-900], b'{"a": "\xff'])
def test_a_refusal_comes_whole(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.visavis"
    path.write_bytes(content)
    with pytest.raises(DossierRefused) as expected:
        load(path)
    told = refusals(path)
    assert (told.file, told.problems) == (expected.value.file, expected.value.problems)


def test_a_file_over_the_limit_is_refused() -> None:
    assert "at most 10 are read" in str(refusals(FIXTURE, 10))


@pytest.mark.parametrize("end", ["stdin", "stdout"])
def test_it_ends_when_whoever_asked_is_gone(end: str) -> None:
    """What it writes of the bundled dossier is more than a pipe holds: left alone it would wait for ever."""
    with begun(paths.BUNDLED) as process:
        assert process.stdin is not None
        (process.stdin if end == "stdin" else process.stdout).close()  # type: ignore[union-attr]
        assert process.wait(60) == 1


def test_the_command_line_knows_the_word() -> None:
    source = (Path(reading.__file__).parents[1] / "cli.py").read_text("utf-8")
    assert f'"{reading.COMMAND}"' in source
    assert command("x.visavis", 5, "ko")[-4:] == [reading.COMMAND, "5", "ko", "x.visavis"]


def test_a_packed_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/visavis/visavis")
    assert paths.own_command("a", "b") == ["/opt/visavis/visavis", "a", "b"]
