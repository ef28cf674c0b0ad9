"""Hundreds of broken dossiers: each is refused whole, and each refusal names a place and a reason."""

from typing import Any

import pytest

from desktop_app.files.dossier_file import loads
from desktop_app.files.place import path_of, place_of, within
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import DossierRefused
from tests.files import broken
from tests.files.broken import OTHER_FILES, Where, cuts, fields_of, hostile, with_wrong, without
from tests.files.samples import FIXTURE, as_bytes, plain


def refusal(data: bytes) -> DossierRefused:
    return broken.refusal(loads, DossierRefused, data)


FIELDS = list(fields_of(Dossier, plain()))
NEEDED = [path for path, optional in FIELDS if not optional]
MISFITS: tuple[Any, ...] = (None, 1.5, [{}], {"": 7})
MAY_BE_NONE = {
    path
    for path, _ in FIELDS
    if path[-1] in ("date", "silence") or (path[0] in ("speakers", "sources") and path[-1] == "party")
}
WRONG: list[tuple[Where, Any]] = [
    (path, wrong) for path, _ in FIELDS for wrong in MISFITS if wrong is not None or path not in MAY_BE_NONE
]
REFERENCES: list[Where] = [
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
CUTS = cuts(WHOLE, 200)
HOSTILE = [
    *hostile(b"The river talks"),
    (b'"id": "river-talks",', b'"id": "river-talks", "id": "other",'),
]


def test_the_fixture_itself_is_sound() -> None:
    assert isinstance(loads(WHOLE, "format-1.visavis"), Dossier)


def test_there_are_enough_broken_ones() -> None:
    mutated = len(NEEDED) + len(WRONG) + len(REFERENCES) + len(COLLECTIONS) + len(CUTS) + len(HOSTILE)
    assert mutated >= 500


@pytest.mark.parametrize("path", NEEDED, ids=place_of)
def test_a_field_left_out(path: Where) -> None:
    first = refusal(without(plain(), path)).problems[0]
    assert first.place == place_of(path)
    assert "is missing" in str(first.reason)


@pytest.mark.parametrize(("path", "wrong"), WRONG, ids=str)
def test_a_field_of_the_wrong_type(path: Where, wrong: Any) -> None:
    places = [problem.place for problem in refusal(with_wrong(plain(), path, wrong)).problems]
    assert all(within(place, place_of(path)) for place in places)


@pytest.mark.parametrize("path", REFERENCES, ids=place_of)
def test_an_id_that_leads_nowhere(path: Where) -> None:
    problems = refusal(with_wrong(plain(), path, "nobody")).problems
    assert place_of(path) in [problem.place for problem in problems]


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


@pytest.mark.parametrize("data", OTHER_FILES)
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
    for path, _ in FIELDS:
        assert path_of(place_of(path)) == path
    assert path_of("") == ()
