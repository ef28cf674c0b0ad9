"""Building without pydantic gives what pydantic gives."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app import paths
from desktop_app.files.plain import plain_of
from desktop_app.files.schema import validate
from desktop_app.model.build import dossier_of
from desktop_app.model.dossier import Dossier, Emphasis, Group, Kind, Relation, Side, Span, Voice
from tests.files.samples import FIXTURE, dossiers, plain


@pytest.mark.parametrize("path", [paths.bundled_dossier(), FIXTURE], ids=lambda path: path.stem)
def test_both_ways_give_equal_values(path: Path) -> None:
    data = path.read_bytes()
    validated = validate(data)
    assert isinstance(validated, Dossier)
    built = dossier_of(json.loads(data))
    assert built == validated
    assert repr(built) == repr(validated)


@given(dossiers())
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_both_ways_give_equal_values_whatever_is_in_it(dossier: Dossier) -> None:
    content = json.loads(json.dumps(plain_of(dossier)))
    assert dossier_of(content) == validate(content) == dossier


def test_values_have_their_own_types() -> None:
    dossier = dossier_of(plain())
    assert dossier.parties[0].side is Side.FIRST
    assert dossier.sources[0].kind is Kind.TRANSCRIPT
    assert dossier.sources[0].date is None
    assert dossier.sources[1].date == dossier.event.start.replace(day=3)
    assert dossier.turns[0].unspoken == (Span(17, 27),)
    assert dossier.turns[1].voice is Voice.INTERPRETED
    assert [issue.group for issue in dossier.issues] == list(Group)
    assert dossier.issues[0].terms["en"] == ("river", "waterway")
    assert dossier.quotes[0].emphasis == (Emphasis(8, 21, ("river",)), Emphasis(0, 2))
    assert dossier.positions[0].silence is None
    assert dossier.links[0].relation is Relation.ANSWERS


def test_what_is_left_out_has_its_default() -> None:
    dossier = dossier_of(plain())
    assert dossier.speakers[2].party is None
    assert dossier.turns[2].unspoken == ()
    assert dossier.issues[1].caveat == {}
    assert dossier.quotes[1].emphasis == ()
    assert dossier.quotes[1].gloss == {}
    assert dossier.positions[2].summary == ()


@pytest.mark.parametrize(
    ("path", "value"),
    [(("id",), None), (("parties",), None), (("parties", 0, "side"), "third"), (("event", "start"), "soon")],
)
def test_content_that_nobody_validated_is_not_built(path: tuple[str | int, ...], value: Any) -> None:
    content = plain()
    inner: Any = content
    for step in path[:-1]:
        inner = inner[step]
    if value is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    with pytest.raises((KeyError, ValueError)):
        dossier_of(content)
