"""Hundreds of broken dossiers: each is refused whole, and each refusal names a place and a reason."""

import json
from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from desktop_app.files.dossier_file import loads
from desktop_app.files.place import path_of, place_of, within
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import DossierRefused
from tests.files.samples import FIXTURE, as_bytes, at, plain

Path = tuple[str | int, ...]


def refusal(data: bytes) -> DossierRefused:
    with pytest.raises(DossierRefused) as caught:
        loads(data, "broken.visavis")
    refused = caught.value
    assert refused.problems
    for problem in refused.problems:
        reason = str(problem.reason)
        assert reason.strip() == reason != ""
        assert "\n" not in str(problem)
        assert problem.place or reason.startswith(("the file", "more than"))
    assert str(refused).startswith("broken.visavis: ")
    str(refused).encode()
    return refused


def _required(hint: Any, value: Any, path: Path = ()) -> Iterator[tuple[Path, Any, bool]]:
    """Each field of the fixture with its path, its value and whether it may be left out; of each list, one item."""
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        for f in fields(hint):
            if f.name in value:
                optional = f.default is not MISSING or f.default_factory is not MISSING
                yield (*path, f.name), value[f.name], optional
                yield from _required(hints[f.name], value[f.name], (*path, f.name))
    elif get_origin(hint) is tuple and value:
        # The fullest item shows the most fields.
        n = max(range(len(value)), key=lambda k: len(json.dumps(value[k])))
        yield from _required(get_args(hint)[0], value[n], (*path, n))
    elif value is not None and get_args(hint) and get_origin(hint) is not tuple:
        yield from _required(get_args(hint)[0], value, path)


FIELDS = list(_required(Dossier, plain()))
NEEDED = [path for path, _, optional in FIELDS if not optional]
MISFITS: tuple[Any, ...] = (None, 1.5, [{}], {"": 7})
MAY_BE_NONE = {
    path
    for path, _, _ in FIELDS
    if path[-1] in ("date", "silence") or (path[0] in ("speakers", "sources") and path[-1] == "party")
}
WRONG: list[tuple[Path, Any]] = [
    (path, wrong) for path, value, _ in FIELDS for wrong in MISFITS if wrong is not None or path not in MAY_BE_NONE
]
REFERENCES: list[Path] = [
    ("speakers", 0, "party"),
    ("sources", 0, "party"),
    ("turns", 1, "source"),
    ("turns", 1, "speaker"),
    ("quotes", 0, "source"),
    ("quotes", 0, "speaker"),
    ("quotes", 0, "holder"),
    ("quotes", 0, "issues", 0),
    ("quotes", 0, "emphasis", 0, "issues", 0),
    ("positions", 0, "issue"),
    ("positions", 0, "party"),
    ("positions", 0, "summary", 0, "quotes", 0),
    ("positions", 2, "silence", "rejected", 0, "source"),
    ("links", 0, "from_quote"),
    ("links", 0, "to_quote"),
]
COLLECTIONS = ["parties", "speakers", "sources", "issues", "quotes", "positions", "links"]
WHOLE = FIXTURE.read_bytes()
CUTS = [1 + k * (len(WHOLE) - 3) // 200 for k in range(200)]
HOSTILE: list[tuple[bytes, bytes]] = [
    (b'"format": 1,', b'"format": 1, "format": 1,'),
    (b'"id": "river-talks",', b'"id": "river-talks", "id": "other",'),
    (b'"format": 1,', b'"format": NaN,'),
    (b'"format": 1,', b'"format": Infinity,'),
    (b'"format": 1,', b'"format": -Infinity,'),
    (b'"format": 1,', b'"format": 1e999,'),
    (b'"format": 1,', b'"format": 9007199254740993,'),
    (b'"format": 1,', b'"format": ' + b"9" * 5000 + b","),
    (b'"format": 1,', b'"format": 1' + b"0" * 400 + b".5,"),
    (b'"en": "The river talks"', rb'"en": "\ud800"'),
    (b'"en": "The river talks"', rb'"en": "\udc00\ud800"'),
    (b'"en": "The river talks"', b'"en": "\xed\xa0\x80"'),
    (b'"en": "The river talks"', b'"en": "\xff"'),
    (b'"en": "The river talks"', b'"en": ' + b"[" * 100 + b"]" * 100),
    (b'"en": "The river talks"', b'"en": ' + b"[" * 100_000),
    (b'"en": "The river talks"', b'"en": ' + b'{"a":' * 100_000),
    (b'"format": 1,', b'\xef\xbb\xbf"format": 1,'),
    (b'"format": 1,', b'"format": 1, // note'),
    (b'"format": 1,', b"'format': 1,"),
    (b'"format": 1,', b'"format": 01,'),
    (b'"format": 1,', b'"format": 1,,'),
    (b'"format": 1,', b'"form\0at": 1,'),
]


def test_the_fixture_itself_is_sound() -> None:
    assert isinstance(loads(WHOLE, "format-1.visavis"), Dossier)


def test_there_are_enough_broken_ones() -> None:
    mutated = len(NEEDED) + len(WRONG) + len(REFERENCES) + len(COLLECTIONS) + len(CUTS) + len(HOSTILE)
    assert mutated >= 500


@pytest.mark.parametrize("path", NEEDED, ids=place_of)
def test_a_field_left_out(path: Path) -> None:
    content = plain()
    del at(content, path[:-1])[path[-1]]
    first = refusal(as_bytes(content)).problems[0]
    assert first.place == place_of(path)
    assert "is missing" in str(first.reason)


@pytest.mark.parametrize(("path", "wrong"), WRONG, ids=str)
def test_a_field_of_the_wrong_type(path: Path, wrong: Any) -> None:
    content = plain()
    at(content, path[:-1])[path[-1]] = wrong
    places = [problem.place for problem in refusal(as_bytes(content)).problems]
    assert all(within(place, place_of(path)) for place in places)


@pytest.mark.parametrize("path", REFERENCES, ids=place_of)
def test_an_id_that_leads_nowhere(path: Path) -> None:
    content = plain()
    at(content, path[:-1])[path[-1]] = "nobody"
    assert place_of(path) in [problem.place for problem in refusal(as_bytes(content)).problems]


def test_a_quote_on_no_issue() -> None:
    """It could be led to, but nothing could show it."""
    content = plain()
    content["quotes"][1]["issues"] = []
    assert "quotes[1].issues" in [problem.place for problem in refusal(as_bytes(content)).problems]


@pytest.mark.parametrize("name", COLLECTIONS)
def test_an_item_that_stands_twice(name: str) -> None:
    content = plain()
    content[name].append(content[name][0])
    last = f"{name}[{len(content[name]) - 1}]"
    assert any(within(problem.place, last) for problem in refusal(as_bytes(content)).problems)


@pytest.mark.parametrize("length", CUTS)
def test_a_file_cut_short(length: int) -> None:
    problems = refusal(WHOLE[:length]).problems
    assert any(problem.place.startswith("line ") for problem in problems)


@pytest.mark.parametrize(("sound", "hostile"), HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_json(sound: bytes, hostile: bytes) -> None:
    assert WHOLE.count(sound) == 1
    refusal(WHOLE.replace(sound, hostile))


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"7", b'"x"', b"{}", b'{"format": 2}', b"\0" * 9, b"PK\x03\x04"])
def test_a_file_that_is_something_else(data: bytes) -> None:
    refusal(data)


def test_problems_of_every_kind_are_listed_together() -> None:
    content = plain()
    content["colour"] = "red"
    content["quotes"][0]["speaker"] = "nobody"
    content["quotes"][1]["voice"] = "loud"
    content["quotes"][2]["emphasis"] = [{"start": 5, "end": 500}]
    content["sources"][0]["sha256"] = "0" * 64
    content["turns"][0]["start"] = "zero"
    content["event"]["end"] = "1616025600"
    data = as_bytes(content).replace(b'"id": "l-river"', b'"id": "l-river", "relation": NaN')
    listed = [str(problem) for problem in refusal(data).problems]
    assert [sentence.partition(":")[0] for sentence in listed] == [
        "links[0].relation",
        "links[0].relation",
        "turns[0].start",
        "quotes[1].voice",
        "colour",
        "event.end",
        "sources[0].sha256",
        "quotes[0].speaker",
        "quotes[2].emphasis[0]",
    ]


def test_consequences_do_not_hide_their_cause() -> None:
    content = plain()
    content["parties"] = 3
    content["quotes"][0]["speaker"] = "nobody"
    assert [p.place for p in refusal(as_bytes(content)).problems] == ["parties"]
    content = plain()
    content["sources"][0]["lines"][0] = 4
    assert [p.place for p in refusal(as_bytes(content)).problems] == ["sources[0].lines[0]"]
    content = plain()
    content["quotes"][0]["selector"]["exact"] = 4
    content["links"][0]["from_quote"] = "nobody"
    assert [p.place for p in refusal(as_bytes(content)).problems] == ["quotes[0].selector.exact", "links[0].from_quote"]
    doubled = WHOLE.replace(b'"id": "q-ours"', b'"id": "q-ours", "id": "q-other"')
    assert [p.place for p in refusal(doubled).problems] == ["quotes[1].id"]


def test_a_hopeless_file_is_not_examined_further() -> None:
    content = plain()
    content["quotes"][0]["speaker"] = "nobody"
    many = b'"format": 1, "x": [' + b"NaN," * 1001 + b"1],"
    problems = refusal(as_bytes(content).replace(b'"format": 1,', many)).problems
    assert len(problems) == 1002
    assert "nobody" not in str(problems[-1])


def test_places_read_back_as_paths() -> None:
    for path, _, _ in FIELDS:
        assert path_of(place_of(path)) == path
    assert path_of("") == ()
