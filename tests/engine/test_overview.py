"""The issue list: all issues in their groups, what each side spends on them, and the filter."""

from dataclasses import replace

import pytest

from desktop_app.engine.overview import matching, overview
from desktop_app.engine.resolve import Desk, Stance, Tally
from desktop_app.model.dossier import Group, Side
from tests.conftest import desk_of
from tests.engine.samples import river


def test_each_issue_has_a_row_with_both_sides() -> None:
    rows = overview(desk_of(river()), "en")
    assert [(row.issue, row.title, row.group) for row in rows] == [
        ("river", "The river", Group.MAIN),
        ("boats", "Boats", Group.ALSO),
        ("meeting-again", "Meeting again", Group.COMMON),
    ]
    boats = rows[1]
    assert boats.question == "May boats stay?"
    assert (boats.first.name, boats.first.side, boats.first.stance) == ("Birch", Side.FIRST, Stance.REPORTED)
    assert (boats.second.name, boats.second.side, boats.second.stance) == ("Pine", Side.SECOND, Stance.STATES)
    assert boats.first.tallies.reported == Tally(1, 9)
    assert boats.second.tallies.readout == Tally(1, 11)
    assert boats.widest == 11


def test_groups_stand_in_their_order_and_issues_in_the_dossiers() -> None:
    dossier = river()
    boats = dossier.issues[1]
    mixed = (dossier.issues[2], boats, replace(boats, id="oars"), dossier.issues[0])
    rows = overview(desk_of(replace(dossier, issues=mixed)), "en")
    assert [row.issue for row in rows] == ["river", "boats", "oars", "meeting-again"]


def test_the_widest_half_counts_own_and_reported_words() -> None:
    (_, _, again) = overview(desk_of(river()), "en")
    assert (again.first.stance, again.second.stance) == (Stance.REPORTED, Stance.REPORTED)
    assert again.widest == 6
    bare = overview(desk_of(replace(river(), quotes=(), positions=(), links=())), "en")
    assert {row.widest for row in bare} == {0}


def test_the_list_speaks_the_language_asked_for() -> None:
    rows = overview(desk_of(river()), "zh")
    assert [row.title for row in rows] == ["河流", "船", "再次会面"]
    assert rows[0].first.name == "桦"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["river", "boats", "meeting-again"]),
        ("   ", ["river", "boats", "meeting-again"]),
        ("RIVER", ["river"]),
        ("ri", ["river"]),
        ("stay", ["boats"]),
        ("again meet", ["meeting-again"]),
        ("again boats", []),
        ("?", ["river", "boats", "meeting-again"]),
        ("(", []),
    ],
)
def test_rows_match_every_word_typed(typed: str, found: list[str]) -> None:
    assert [row.issue for row in matching(overview(desk_of(river()), "en"), typed)] == found


def test_a_title_in_another_script_is_matched() -> None:
    rows = overview(desk_of(river()), "ko")
    assert [row.issue for row in matching(rows, "배가")] == ["boats"]


def test_the_bundled_list(desk: Desk) -> None:
    rows = overview(desk, "en")
    assert len(rows) == 26
    assert [row.issue for row in rows[:6]] == ["taiwan", "hong-kong", "xinjiang", "tibet", "cyber", "trade"]
    assert [row.group for row in rows] == sorted((row.group for row in rows), key=list(Group).index)
