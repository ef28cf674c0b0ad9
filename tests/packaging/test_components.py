"""What others made of a package, and the words of each licence: no part without its own, no file that is nobody's."""

import json
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from buildkit import components, licences, project, sbom, trees
from buildkit.components import Component, Surroundings

with (project.PACKAGING / "freeze" / "components.toml").open("rb") as _file:
    ROWS = tomllib.load(_file)["part"]
OF_QT = json.loads((components.WORDS / "qt.json").read_text(encoding="utf-8"))


def test_every_part_has_a_licence_a_maker_and_words() -> None:
    for row in ROWS:
        assert row["licence"], row["name"]
        assert row["copyright"], row["name"]
        assert row.get("files") or row.get("within"), row["name"]
        for name in row["texts"]:
            assert name in ("own", "Python.txt") or (components.WORDS / name).stat().st_size > 100, name
        if "own" in row["texts"]:
            holder = next((each for each in ROWS if each["name"] == row.get("within")), row)
            assert "distribution" in holder


def test_a_part_of_another_names_one_that_is_there() -> None:
    names = {row["name"] for row in ROWS}
    assert {row["within"] for row in ROWS if "within" in row} <= names
    assert len(names) == len(ROWS)


def test_qts_own_list_has_what_qt_is_known_to_contain() -> None:
    ids = {row["id"] for row in OF_QT}
    assert {"zlib", "freetype", "harfbuzz-ng", "libpng", "pcre2", "md4c", "doubleconversion", "xcb-xinput"} <= ids
    assert {"unicode-character-database", "unicode-cldr", "tinycbor"} <= ids
    for row in OF_QT:
        assert (components.WORDS / row["text"]).stat().st_size > 100, row["id"]
        assert row["licence"], row["id"]


def test_no_text_lies_there_for_nothing() -> None:
    used = {row["text"] for row in OF_QT} | {name for row in ROWS for name in row["texts"]}
    lying = {file.relative_to(components.WORDS).as_posix() for file in components.WORDS.rglob("*.txt")}
    assert {name for name in lying if not name.startswith("kinds/")} <= used


@pytest.mark.parametrize(
    ("expression", "taken"),
    [
        ("MIT", ["MIT"]),
        ("Unlicense OR MIT", ["MIT"]),
        ("MIT OR Apache-2.0 OR LGPL-2.1-or-later", ["Apache-2.0"]),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", ["Apache-2.0", "Unicode-3.0"]),
        ("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT", ["Apache-2.0"]),
        ("Zlib", ["Zlib"]),
    ],
)
def test_of_the_licences_that_are_offered_one_is_taken(expression: str, taken: list[str]) -> None:
    assert components.choose(expression) == taken
    assert all((components.WORDS / "kinds" / f"{kind}.txt").is_file() for kind in taken)


def test_a_licence_without_words_stops_the_build() -> None:
    with pytest.raises(project.CannotBuild, match="GPL-3"):
        components.choose("MIT AND GPL-3.0-only")


@pytest.mark.parametrize(
    "file",
    [
        "visavis",
        "_internal/json/decoder.pyc",
        "_internal/bisect.pyc",
        "_internal/python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so",
        "_internal/_decimal.pyd",
        "_internal/PySide6/QtCore.abi3.so",
        "_internal/PySide6/Qt/lib/libicuuc.so.73",
        "_internal/desktop_app/cli.pyc",
        "_internal/resources/icons/visavis.svg",
    ],
)
def test_what_is_shipped_belongs_to_a_part(file: str) -> None:
    assert components.unclaimed([file], ROWS) == []


@pytest.mark.parametrize("file", ["_internal/requests/api.pyc", "_internal/libssl.so.3", "_internal/six.pyc", "x.dll"])
def test_a_file_that_is_nobodys_is_found(file: str) -> None:
    assert components.unclaimed([file], ROWS) == [file]


def _app(folder: Path) -> Surroundings:
    """A folder that looks like an app's, of nothing but Python."""
    trees.put(folder, "visavis.txt", "")
    (folder / "visavis.txt").unlink()
    trees.put(folder, "_internal/libpython3.11.so.1.0", b"library")
    trees.put(folder, "_internal/json/decoder.pyc", b"code")
    trees.put(folder, "_internal/resources/x.json", b"{}")
    return Surroundings(folder, Path("never called"), "linux", "words of Python\n", "3.11.7")


@pytest.fixture
def no_distributions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(components, "_about", lambda _python, _names: {})


def test_only_parts_whose_files_are_there_are_named(tmp_path: Path, no_distributions: None) -> None:
    found = components.shipped(_app(tmp_path))
    assert [part.name for part in found] == ["Python", "Expat", "libmpdec"]
    assert found[0].version == "3.11.7"
    assert found[0].texts["Python.txt"] == "words of Python\n"
    assert {part.within for part in found[1:]} == {"Python"}


def test_what_was_linked_into_a_file_has_the_version_that_stands_there(tmp_path: Path, no_distributions: None) -> None:
    where = _app(tmp_path)
    trees.put(tmp_path, "_internal/python3.11/lib-dynload/pyexpat.cpython-311-x86_64-linux-gnu.so", b"\0expat_2.5.0\0")
    assert {part.name: part.version for part in components.shipped(where)}["Expat"] == "2.5.0"


def test_a_file_that_is_nobodys_stops_the_build(tmp_path: Path, no_distributions: None) -> None:
    where = _app(tmp_path)
    trees.put(tmp_path, "_internal/requests/api.pyc", b"")
    with pytest.raises(project.CannotBuild, match="requests"):
        components.shipped(where)


def test_help_and_the_list_of_contents_name_the_same_parts_each_with_its_words(
    tmp_path: Path, no_distributions: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    project.project.cache_clear()
    more = [Component("libxyz", "2", "LicenseRef-Own", "somebody", texts={"libxyz.txt": "words of xyz"})]
    licences.collect(_app(tmp_path), more)
    rows = licences.index(tmp_path)
    assert [row["name"] for row in rows] == ["Python", "Expat", "libmpdec", "libxyz"]
    texts = tmp_path / "_internal" / "resources" / "licences"
    assert all((texts / name).stat().st_size for row in rows for name in row["texts"])
    made = sbom.document(project.project(), "test", rows, [], sbom._own_words(tmp_path))
    assert [package["name"] for package in made["packages"]] == ["visavis", *(row["name"] for row in rows)]
    assert made["hasExtractedLicensingInfos"] == [{"licenseId": "LicenseRef-Own", "extractedText": "words of xyz"}]
    ids = {package["name"]: package["SPDXID"] for package in made["packages"]}
    contained = {(each["spdxElementId"], each["relatedSpdxElement"]) for each in made["relationships"]}
    assert (ids["Python"], ids["Expat"]) in contained
    assert (ids["visavis"], ids["libxyz"]) in contained


def test_a_part_without_words_or_with_another_ones_stops_the_build(tmp_path: Path, no_distributions: None) -> None:
    part = Component("libxyz", "2", "MIT", "somebody", texts={"libxyz.txt": "words"})
    for wrong in ([replace(part, texts={})], [part, replace(part, texts={"libxyz.txt": "other words"})]):
        with pytest.raises(project.CannotBuild, match="libxyz"):
            licences.collect(_app(tmp_path), wrong)
