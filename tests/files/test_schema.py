"""pydantic's findings as sentences, and the published schema."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.files.plain import plain_of
from desktop_app.files.schema import Faulty, json_schema, schema_text, validate
from desktop_app.model.dossier import Dossier
from tests.files.samples import FIXTURE, at, plain

PUBLISHED = Path(__file__).parents[2] / "resources" / "dossiers" / "visavis.schema.json"


def refused(content: Any) -> list[str]:
    made = validate(content)
    assert isinstance(made, Faulty)
    return [str(problem) for problem in made]


def test_plain_content_and_bytes_give_the_same_dossier() -> None:
    made = validate(plain())
    assert isinstance(made, Dossier)
    assert made == validate(FIXTURE.read_bytes())
    assert plain_of(made) == plain()


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (
            ("quotes", 3, "voice"),
            "x",
            'quotes[3].voice: must be one of own, interpreted, readout, reported, press, not "x"',
        ),
        (("quotes", 0, "selector", "start"), 1.0, "quotes[0].selector.start: must be a whole number, not 1.0"),
        (("quotes", 0, "selector", "start"), True, "quotes[0].selector.start: must be a whole number, not true"),
        (("title", "en"), 3, "title.en: must be text, not 3"),
        (("parties",), {}, "parties: must be a list, not {}"),
        (("issues", 0, "terms"), [], "issues[0].terms: must be an object, not []"),
        (("links", 0), "x" * 99, f'links[0]: must be an object, not "{"x" * 57} …'),
        (("event", "start"), 4, "event.start: must be a day such as 2021-03-18, not 4"),
        (("event", "start"), "2021-02-30", 'event.start: must be a day such as 2021-03-18, not "2021-02-30"'),
        (("event", "end"), "1616025600", 'event.end: must be a day such as 2021-03-18, not "1616025600"'),
        (("sources", 1, "date"), "1616025600", 'sources[1].date: must be a day such as 2021-03-18, not "1616025600"'),
        (("sources", 1, "title"), "\u202e\n", None),
        (("sources", 1, "kind"), "\u202e", None),
        (("colour",), 1, "colour: is no field of the format"),
        (("quotes", 0, "emphasis", 0, "colour"), 1, "quotes[0].emphasis[0].colour: is no field of the format"),
    ],
)
def test_each_finding_is_one_plain_sentence(path: tuple[str | int, ...], value: Any, sentence: str | None) -> None:
    content = plain()
    at(content, path[:-1])[path[-1]] = value
    if sentence is not None:
        assert refused(content) == [sentence]
    elif path[-1] == "kind":
        assert refused(content) == [
            'sources[1].kind: must be one of transcript, readout, press, other, not "\\u202e"',
        ]
    else:
        assert isinstance(validate(content), Dossier)


def test_all_findings_come_at_once() -> None:
    content = plain()
    del content["event"], content["quotes"][0]["holder"]
    content["sources"] = {"date": "x"}
    content["languages"] = [1]
    assert refused(content) == [
        "event: is missing",
        "languages[0]: must be text, not 1",
        'sources: must be a list, not {"date": "x"}',
        "quotes[0].holder: is missing",
    ]


def test_content_that_is_no_object_is_refused() -> None:
    assert refused(None) == ["line 1: must be an object, not null"]
    assert refused({**plain(), "sources": [3]}) == ["sources[0]: must be an object, not 3"]


def test_an_error_without_a_sentence_of_its_own_keeps_pydantics() -> None:
    (sentence,) = refused_text(plain(), b"[")
    assert sentence.startswith("line 1: does not fit the format: invalid JSON")


def refused_text(content: Any, data: bytes) -> list[str]:
    made = validate(content, data)
    assert isinstance(made, Faulty)
    return [str(problem) for problem in made]


def test_the_published_schema_is_in_step() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_closed_and_named() -> None:
    schema = json_schema()
    assert schema["title"] == "Vis-à-vis dossier"
    assert schema["additionalProperties"] is False
    assert json.loads(schema_text()) == schema


def test_importing_the_room_does_not_import_pydantic() -> None:
    code = (
        "import sys, desktop_app.files.schema, desktop_app.files.dossier_file, desktop_app.files.trust;"
        "import desktop_app.files.settings;"
        "sys.exit(any(m in sys.modules for m in ('pydantic', 'pydantic_core', 'hypothesis', 'PySide6')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=PUBLISHED.parents[2]).returncode == 0
