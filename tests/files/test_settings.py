"""Settings never stop the start: each field stands or falls on its own."""

import json
import os
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.files.settings import Geometry, Settings, load_settings, save_settings, settings_of

FULL = Settings(
    language="ko",
    theme="contrast-dark",
    contrast=True,
    zoom=150,
    motion=False,
    glosses=True,
    citing="mla",
    window=Geometry(-10, 20, 1440, 900, True),
    splitters={"wide": (200, 700, 540), "tall": ()},
    last_file="/home/강/회담.visavis",
    lesson="/home/강/회담.visavis-lesson",
    recent=("/a", "/b"),
    issue="taiwan",
    quote="q-1",
    source="transcript",
    view="terms",
    reader_offset=1234,
    compare_scroll=56,
    legend_seen=True,
    max_bytes=1_000_000,
)
WRONG: dict[str, list[Any]] = {
    "language": [3, [], "a\0b", "\ud800"],
    "theme": ["pink", 1, [], None, "contrast-light"],
    "contrast": [0, "yes", None],
    "zoom": [49, 301, 100.0, "100", True],
    "motion": [0, "yes", None],
    "glosses": [1, "yes", None],
    "citing": ["harvard", 1, [], None],
    "window": [[], {}, {"x": 0, "y": 0, "width": 0, "height": 5}, {"x": 2**40, "y": 0, "width": 5, "height": 5}],
    "splitters": [[], {"wide": 3}, {"wide": [1, "2"]}, {"wide": [-1]}],
    "last_file": [3, {}],
    "lesson": [3, {}, "a\0b"],
    "recent": ["/a", {}, None],
    "issue": [3],
    "quote": [[]],
    "source": [False],
    "view": ["exercise", 1, [], None],
    "reader_offset": [-1, 1.5, "1"],
    "compare_scroll": [-1, None, 2**31],
    "legend_seen": [1, "no"],
    "max_bytes": [0, -5, 1e9, 2**54],
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for kept in (FULL, Settings()):
        save_settings(kept, path)
        assert load_settings(path) == kept


def test_every_field_has_a_case_here() -> None:
    assert list(WRONG) == [f.name for f in fields(Settings)]


@pytest.mark.parametrize(("name", "wrong"), [(name, wrong) for name, many in WRONG.items() for wrong in many], ids=str)
def test_a_field_that_cannot_be_read_falls_back_alone(tmp_path: Path, name: str, wrong: Any) -> None:
    path = tmp_path / "settings.json"
    save_settings(FULL, path)
    path.write_text(json.dumps({**json.loads(path.read_bytes()), name: wrong}), encoding="utf-8")
    read = load_settings(path)
    assert getattr(read, name) == getattr(Settings(), name)
    assert all(getattr(read, f.name) == getattr(FULL, f.name) for f in fields(Settings) if f.name != name)


@given(st.dictionaries(st.sampled_from([f.name for f in fields(Settings)]) | st.text(), JSON))
@settings(deadline=None)
def test_whatever_an_object_holds_settings_come_out(plain: dict[str, Any]) -> None:
    assert isinstance(settings_of(plain), Settings)


def test_sound_parts_of_a_list_or_table_are_kept() -> None:
    plain = {"splitters": {"wide": [1, 2], "tall": "x"}, "recent": ["/a", 3, "", "/b", "/a", *map(str, range(20))]}
    read = settings_of(plain)
    assert read.splitters == {"wide": (1, 2)}
    assert read.recent == ("/a", "/b", *map(str, range(8)))


@pytest.mark.parametrize(
    "data", [b"", b"[", b"[]", b"null", b"\xff\xfe", b"[" * 100_000], ids=lambda data: repr(data[:9])
)
def test_a_file_that_is_no_settings_is_set_aside(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    assert load_settings(path) == Settings()
    assert not path.exists()
    assert (tmp_path / "settings.damaged.json").read_bytes() == data


def test_a_file_that_may_not_be_read_does_not_stop_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*args: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "settings.json"
    path.write_bytes(b"{}")
    monkeypatch.setattr(Path, "read_bytes", denied)
    monkeypatch.setattr(os, "replace", denied)
    assert load_settings(path) == Settings()


def test_no_file_no_folder_or_a_folder_are_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()
    assert load_settings(tmp_path / "none" / "settings.json") == Settings()
    assert load_settings(tmp_path) == Settings()
    assert tmp_path.exists()


def test_the_folder_of_the_settings_is_made_where_it_is_missing(tmp_path: Path) -> None:
    file = tmp_path / "not" / "yet" / "settings.json"
    save_settings(Settings(zoom=150), file)
    assert load_settings(file).zoom == 150
