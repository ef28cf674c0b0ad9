"""The strict parser: what it lets through, and that it names every fault with its place."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.files.jsonfaults import MOST
from desktop_app.files.strictjson import depth, parse, skim

SOUND_TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
SOUND = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | SOUND_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(SOUND_TEXT, inner, max_size=4),
    max_leaves=20,
)


def found(data: bytes) -> list[str]:
    return [str(problem) for problem in parse(data)[1]]


@given(SOUND, st.booleans(), st.sampled_from([None, 1]))
@settings(deadline=None)
def test_sound_json_comes_through_as_it_is(value: Any, ascii_only: bool, indent: int | None) -> None:
    assert parse(json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode()) == (value, ())


@given(SOUND)
@settings(deadline=None)
def test_depth_counts_brackets_outside_strings_only(value: Any) -> None:
    def deep(part: Any) -> int:
        if isinstance(part, dict | list):
            return 1 + max(map(deep, part.values() if isinstance(part, dict) else part), default=0)
        return 0

    assert depth(json.dumps(value).encode()) == deep(value)


@pytest.mark.parametrize(
    "inside",
    [r"\"[[[", r"\\", r"\\\"{", "]]]", '","[', "[Applause]", r"\u005b", "\\n"],
)
def test_brackets_and_escapes_in_strings_do_not_count(inside: str) -> None:
    text = json.dumps([inside, {"a": [inside]}])
    assert depth(text.encode()) == 3


def skimmed(value: Any, wanted: frozenset[str]) -> Any:
    """What `skim` keeps of a value, made the plain way."""
    if isinstance(value, list):
        return [skimmed(part, wanted) for part in value]
    if isinstance(value, dict):
        return {key: skimmed(part, wanted) for key, part in value.items()} if not wanted.isdisjoint(value) else None
    return value


@given(SOUND, st.frozensets(SOUND_TEXT, max_size=3), st.sampled_from([None, 1]))
@settings(deadline=None)
def test_skimming_keeps_the_objects_with_a_wanted_key(value: Any, wanted: frozenset[str], indent: int | None) -> None:
    assert skim(json.dumps(value, indent=indent).encode(), 10**6, wanted) == skimmed(value, wanted)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[1,2]  ",
        b'\xef\xbb\xbf{"a": 1}',
        b'{"a": "\xff"}',
        b'{"a": 1, "a": 1}',
        b'[{"a": {"b": 1, "b": 2}}]',
        b'{"a": 1,}',
        b'{"a": 1} x',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[" + b"9" * 100_000 + b"]",
    ],
    ids=lambda data: repr(data[:12]),
)
def test_skimming_leaves_to_the_parser_what_may_be_wrong(data: bytes) -> None:
    assert skim(data, 6 if data.startswith(b"[1") else 10**6, frozenset({"a"})) is None


def test_every_fault_is_named_with_its_place() -> None:
    text = r"""{"a": NaN, "b": [1, -Infinity, 1e999, -1e999, 9007199254740993, 5, 1.5, 1e3], "a": 2,
      "c": {"x": 1, "x": 2, "x": 3},
      "half": "\ud800", "pair": "\ud83c\udf0a", "not one": "\\ud800", "low": ["\udc00"], "\ud801": 1, "é.]": [NaN],
      "huge": -99999999999999999999999999, "edge": 9007199254740992,
      "digits": 12345678901234567, "true": [true, null]}"""
    assert found(text.encode()) == [
        "a: is NaN, which is not a number that JSON has",
        "b[1]: is -Infinity, which is not a number that JSON has",
        "b[2]: is too large for a number",
        "b[3]: is too large for a number",
        "b[4]: is an integer beyond ±2^53: 9007199254740993",
        'a: the key "a" stands twice in one object',
        'c.x: the key "x" stands twice in one object',
        "half: holds half a character (the lone surrogate \\ud800)",
        "low[0]: holds half a character (the lone surrogate \\udc00)",
        '"\\ud801": the key holds half a character (the lone surrogate \\ud801)',
        '"é.]"[0]: is NaN, which is not a number that JSON has',
        "huge: is an integer beyond ±2^53: -99999999999999999999999",
        "digits: is an integer beyond ±2^53: 12345678901234567",
    ]


def test_a_value_is_kept_where_only_the_parser_had_to_guess() -> None:
    assert parse(b'{"a": 1, "a": 2}')[0] == {"a": 2}


def test_thousands_of_digits_are_no_trouble() -> None:
    assert found(b"[" + b"9" * 100_000 + b"]") == ["[0]: is an integer beyond ±2^53: 999999999999999999999999"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the file is empty"),
        (b"   ", "line 1, column 4: the text breaks off here: the file is cut short, or a mark is not closed"),
        (b"\xef\xbb\xbf{}", "line 1: the file is UTF-8 with a byte order mark; it must be UTF-8 without one"),
        (b"\xff\xfe{\x00}\x00", "line 1: the file is UTF-16 text; it must be UTF-8"),
        (b"\xfe\xff\x00{\x00}", "line 1: the file is UTF-16 text; it must be UTF-8"),
        (b'["a\xed\xa0\x80b"]', "[0]: is not valid UTF-8 (byte 0xED)"),
        (b'{"a\xff": 1}', '"a\\udcff": the key is not valid UTF-8 (byte 0xFF)'),
        (b"\x89PNG", "line 1, column 1: not UTF-8 text: the byte 0x89 has no place here"),
        (b"NaN", "line 1: is NaN, which is not a number that JSON has"),
        (b"[1,\n 2,, 3]", "line 2, column 4: not JSON: expecting value"),
        (b"{} {}", "line 1, column 4: not JSON: extra data"),
        (b'{"a": "b', "line 1, column 7: the text breaks off here: the file is cut short, or a mark is not closed"),
        (b'{"a": ', "line 1, column 7: the text breaks off here: the file is cut short, or a mark is not closed"),
        (b"[" * 65 + b"]" * 65, "line 1: nested more than 64 levels deep"),
        (b'\n{"a":' * 65 + b"1" + b"}" * 65, "line 66: nested more than 64 levels deep"),
        (b'[["x"],' * 100_000, "line 1: nested more than 64 levels deep"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    assert found(data) == [sentence]


def test_faults_before_a_syntax_error_are_named_too() -> None:
    assert found(b'{"a": 1, "a": 2, "b": NaN, "c": "x\n 1e999"}') == [
        'a: the key "a" stands twice in one object',
        "b: is NaN, which is not a number that JSON has",
        "line 1, column 35: not JSON: invalid control character at",
    ]


def test_what_the_parser_never_saw_does_not_stop_the_slow_pass() -> None:
    data = rb', 1.2.3e, {"\x": 1}, ["\ud800", ' + b"[" * 70
    assert "nested more than 64 levels deep" in found(data)[-1]


def test_sixty_four_levels_are_fine() -> None:
    assert parse(b"[" * 64 + b"]" * 64)[1] == ()


def test_more_bytes_than_allowed_are_not_looked_at() -> None:
    assert parse(b"[1,2]", limit=5) == ([1, 2], ())
    assert str(parse(b"[1,2] ", limit=5)[1][0]) == "the file has 6 bytes; at most 5 are read"


def test_a_hopeless_file_does_not_fill_the_list() -> None:
    problems = found(b"[" + b"NaN," * (MOST + 5) + b"1]")
    assert len(problems) == MOST + 1
    assert problems[-1] == "more than 1,000 problems of this kind; the rest is not listed"
