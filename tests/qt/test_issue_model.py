"""The list of issues: a sound item model, filtered as one types, whose headings cannot be chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.engine.overview import IssueRow
from desktop_app.model.dossier import Group
from desktop_app.qt.issue_model import ROW, IssueModel, Phrases
from tests.ui import bundled, opening, river

NONE, ON = Qt.ItemFlag.NoItemFlags, Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
ACCESSIBLE, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


class Words(Phrases):
    def heading(self, group: Group) -> str:
        return f"group {group.value}"

    def issue(self, row: IssueRow) -> str:
        return f"say {row.title}"

    def tip(self, row: IssueRow) -> str:
        return f"tip {row.question}"


@pytest.fixture
def model() -> IssueModel:
    made = IssueModel(Words())
    made.show_rows(opening(river()).rows)
    return made


def shown(model: IssueModel) -> list[str]:
    return [model.index(n).data() for n in range(model.rowCount())]


def test_the_model_keeps_qts_rules_through_every_change(qtmodeltester: ModelTester, model: IssueModel) -> None:
    check: Callable[[IssueModel], None] = qtmodeltester.check
    check(model)
    model.set_filter("boat")
    check(model)
    model.set_filter("nothing has these words")
    check(model)
    model.show_rows(bundled().rows)
    model.set_filter("")
    check(model)


def test_each_group_has_a_heading_above_its_issues(model: IssueModel) -> None:
    assert shown(model) == ["group main", "The river", "group also", "Boats", "group common", "Meeting again"]


def test_the_bundled_dossier_has_a_heading_for_each_group_and_every_issue_once(model: IssueModel) -> None:
    model.show_rows(bundled().rows)
    rows = [model.index(n).data(ROW) for n in range(model.rowCount())]
    assert rows.count(None) == len({row.group for row in bundled().rows})
    assert [row for row in rows if row] == list(bundled().rows)


def test_headings_can_be_neither_chosen_nor_reached(model: IssueModel) -> None:
    assert [model.flags(model.index(n)) for n in range(model.rowCount())] == [NONE, ON, NONE, ON, NONE, ON]
    assert model.flags(QModelIndex()) == NONE


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("RIVER", ["group main", "The river"]),
        ("  whose   river ", ["group main", "The river"]),  # a word of the question, in any order
        ("m", ["group also", "Boats", "group common", "Meeting again"]),
        ("boats river", []),
        ("", ["group main", "The river", "group also", "Boats", "group common", "Meeting again"]),
    ],
)
def test_the_filter_keeps_what_holds_every_word(model: IssueModel, typed: str, left: list[str]) -> None:
    model.set_filter(typed)
    assert shown(model) == left


def test_the_filter_stays_when_the_rows_are_told_anew_in_another_language(model: IssueModel) -> None:
    model.set_filter("배")
    assert shown(model) == []
    model.show_rows(opening(river(), "ko").rows)
    assert shown(model) == ["group also", "배"]


def test_a_screen_reader_hears_the_whole_row_and_a_tip_belongs_to_issues_only(model: IssueModel) -> None:
    assert [model.index(n).data(ACCESSIBLE) for n in range(2)] == ["group main", "say The river"]
    assert [model.index(n).data(TIP) for n in range(2)] == [None, "tip Whose is the river?"]
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None


def test_an_issue_is_found_while_it_is_listed(model: IssueModel) -> None:
    boats = model.index_of("boats")
    row: IssueRow = boats.data(ROW)
    assert row.issue == "boats"
    assert model.first_issue() == "river"
    model.set_filter("meet")
    assert not model.index_of("boats").isValid()
    assert model.first_issue() == "meeting-again"
    model.set_filter("nothing has these words")
    assert model.first_issue() is None


def test_bars_keep_their_scale_while_the_list_is_filtered(model: IssueModel) -> None:
    widest = model.widest
    assert widest == max(row.widest for row in opening(river()).rows) > 0
    model.set_filter("meet")
    assert model.widest == widest
    assert IssueModel(Words()).widest == 0


def test_an_index_of_before_a_change_gives_nothing(model: IssueModel, qtbot: QtBot) -> None:
    kept = QPersistentModelIndex(model.index(5))
    with qtbot.waitSignal(model.modelReset):
        model.set_filter("river")
    assert model.data(kept) is None
    assert model.data(QModelIndex()) is None
