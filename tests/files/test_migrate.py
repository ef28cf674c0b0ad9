"""Older formats step by step; newer and unknown ones refused."""

from typing import Any

import pytest

from desktop_app.files.migrate import STEPS, migrate
from desktop_app.model.dossier import FORMAT
from desktop_app.model.errors import Problem
from tests.files.samples import DATA, plain


def test_each_version_has_a_fixture_and_a_step() -> None:
    assert sorted(STEPS) == list(range(1, FORMAT))
    assert sorted(path.name for path in DATA.glob("format-*.visavis")) == [
        f"format-{n}.visavis" for n in range(1, FORMAT + 1)
    ]


def test_the_newest_format_is_left_as_it_is() -> None:
    content = plain()
    assert migrate(content) is content


def test_steps_are_taken_one_after_the_other() -> None:
    def named(old: dict[str, Any]) -> dict[str, Any]:
        return {**old, "name": old["title"]}

    def shouted(old: dict[str, Any]) -> dict[str, Any]:
        return {**old, "name": old["name"].upper()}

    moved = migrate({"format": 1, "title": "river"}, {1: named, 2: shouted}, newest=3)
    assert moved == {"format": 3, "title": "river", "name": "RIVER"}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ([], "line 1: a dossier is an object, not []"),
        (None, "line 1: a dossier is an object, not null"),
        ({}, "format: is missing: this may be no dossier; this program reads up to 1"),
        ({"format": "1"}, 'format: must be a whole number, not "1"'),
        ({"format": True}, "format: must be a whole number, not true"),
        ({"format": 1.0}, "format: must be a whole number, not 1.0"),
        ({"format": 7}, "format: made by a newer version of Vis-à-vis: format 7, this program reads up to 1"),
        ({"format": 0}, "format: there is no format 0; this program reads up to 1"),
        ({"format": -(2**53)}, "format: there is no format -9007199254740992; this program reads up to 1"),
    ],
)
def test_what_has_no_way_to_the_newest_format_is_refused(content: Any, sentence: str) -> None:
    refused = migrate(content)
    assert isinstance(refused, Problem)
    assert str(refused) == sentence


def test_a_step_that_is_missing_is_no_way() -> None:
    assert isinstance(migrate({"format": 1}, {2: dict}, newest=3), Problem)
