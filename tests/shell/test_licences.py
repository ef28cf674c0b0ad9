"""What is said to run here: the list of a package where there is one, else what is installed."""

import json
from pathlib import Path

import pytest

from desktop_app import __version__, paths
from desktop_app.shell import licences


def test_a_checkout_says_what_it_runs_on_with_the_words_that_came_along() -> None:
    found = {part.name: part for part in licences.parts()}
    assert next(iter(found)) == licences.PROGRAM
    assert found[licences.PROGRAM].version == __version__
    assert {"PySide6-Essentials", "pydantic", "pydantic-core", "regex"} <= found.keys()
    assert found["pydantic"].licence == "MIT"
    assert "Permission is hereby granted" in found["pydantic"].text()
    assert "Third-party notices" in found[licences.PROGRAM].text()


def test_a_package_says_what_its_list_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = {
        "name": "X",
        "version": "1",
        "licence": "Zlib",
        "copyright": "somebody",
        "within": "Qt",
        "texts": ["a/x.txt"],
    }
    (tmp_path / "licences" / "a").mkdir(parents=True)
    (tmp_path / "licences" / "a" / "x.txt").write_text("words of X\n", encoding="utf-8")
    (tmp_path / "licences" / "index.json").write_text(json.dumps([row]), encoding="utf-8")
    (tmp_path / "LICENSE").write_text("ours\n", encoding="utf-8")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    own, other = licences.parts()
    assert own.text() == "ours"
    assert (other.name, other.within, other.text()) == ("X", "Qt", "words of X")
