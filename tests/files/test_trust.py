"""Content that was validated before is read without checks, and only that."""

import hashlib
import json
from pathlib import Path

import pytest

from desktop_app.files.dossier_file import load
from desktop_app.files.trust import MOST, RULES, hash_of, known_hashes, load_trusted, remember
from desktop_app.model.errors import SaveFailed
from tests.files.samples import FIXTURE, as_bytes, plain


def test_known_content_is_the_dossier_that_the_strict_loader_makes() -> None:
    data = FIXTURE.read_bytes()
    assert load_trusted(data, frozenset({hash_of(data)})) == load(FIXTURE)


def test_unknown_content_is_not_read() -> None:
    data = FIXTURE.read_bytes()
    assert load_trusted(data, frozenset()) is None
    assert load_trusted(data + b" ", frozenset({hash_of(data)})) is None


@pytest.mark.parametrize(
    "data",
    [b"", b"[", b"[]", b"{}", b'{"format": 1}', b"\xff", b"null", as_bytes({**plain(), "format": 2}), b"[" * 100_000],
    ids=lambda data: repr(data[:12]),
)
def test_a_hash_put_into_the_list_by_hand_does_no_harm(data: bytes) -> None:
    assert load_trusted(data, frozenset({hash_of(data)})) is None


def test_hashes_come_from_the_program_and_from_the_user(tmp_path: Path) -> None:
    shipped, remembered = tmp_path / "validated.json", tmp_path / "remembered.json"
    shipped.write_text(json.dumps(["a", 3, "b"]), encoding="utf-8")
    assert known_hashes(shipped, remembered) == {"a", "b"}
    remember(b"content", remembered)
    assert known_hashes(shipped, remembered) == {"a", "b", hashlib.sha256(b"content").hexdigest()}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "7",
        '{"sha256": ["x"]}',
        f'{{"rules": {RULES + 1}, "sha256": ["x"]}}',
        f'{{"rules": {RULES}}}',
        "[" * 99_999,
    ],
    ids=lambda text: text[:20],
)
def test_a_damaged_or_outdated_list_counts_as_empty(tmp_path: Path, text: str) -> None:
    remembered = tmp_path / "remembered.json"
    remembered.write_text(text, encoding="utf-8")
    assert known_hashes(tmp_path / "none", remembered) == frozenset()
    remember(b"content", remembered)
    assert known_hashes(tmp_path / "none", remembered) == {hash_of(b"content")}


def test_the_newest_are_kept_each_once(tmp_path: Path) -> None:
    remembered = tmp_path / "remembered.json"
    held = [hash_of(bytes([n])) for n in range(256)][:MOST]
    remembered.write_text(json.dumps({"rules": RULES, "sha256": held}), encoding="utf-8")
    remember(bytes([0]), remembered)
    remember(b"new", remembered)
    kept = json.loads(remembered.read_bytes())["sha256"]
    assert kept == [*held[2:], held[0], hash_of(b"new")]


def test_the_folder_of_the_cache_is_made_where_it_is_missing(tmp_path: Path) -> None:
    remembered = tmp_path / "not" / "yet" / "remembered.json"
    remember(b"content", remembered)
    assert known_hashes(tmp_path / "none", remembered) == {hash_of(b"content")}


def test_a_cache_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "none").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(SaveFailed):
        remember(b"content", tmp_path / "none" / "remembered.json")
