"""The tables of terms and lines: sound item models, sorted and filtered, with every cell said aloud."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.engine.concordance import Concordance, Line, concordance, looked_up, phrase
from desktop_app.engine.corpus import Corpus
from desktop_app.engine.keyness import Ranking, TermRow, row_of
from desktop_app.engine.steps import finished
from desktop_app.qt import line_model
from desktop_app.qt.line_model import LINE, LineModel, LinePhrases, Place
from desktop_app.qt.term_model import TERM, Part, TermModel, TermPhrases
from tests.engine.corpora import corpus

RISING, FALLING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
SHOWN, ALOUD = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
ACROSS = Qt.Orientation.Horizontal


class Words(TermPhrases):
    def cell(self, row: TermRow, part: Part) -> str:
        return f"{row.text} {part.name}\x00"

    def cell_aloud(self, row: TermRow, part: Part) -> str:
        return f"say {row.text} {part.name}"

    def explanation(self, part: Part) -> str:
        return f"tip {part.name}"


class LineWords(LinePhrases):
    def aloud(self, line: Line) -> str:
        return f"say {line.left}|{line.word}|{line.right}"

    def tip(self, line: Line) -> str:
        return f"tip {line.word}"


def ranking(*rows: tuple[str, int, int]) -> Ranking:
    made = tuple(row_of(text, (first, second), (100, 200)) for text, first, second in rows)
    return Ranking(made, (100, 200), len(made))


ROWS = ranking(("b", 5, 1), ("A", 1, 8), ("c", 2, 4), ("d", 0, 3))


@pytest.fixture
def terms() -> TermModel:
    made = TermModel(Words())
    made.show_ranking(ROWS)
    return made


def texts(model: TermModel) -> list[str]:
    return [row.text for row in model.rows]


def test_the_term_model_keeps_qts_rules_through_every_change(qtmodeltester: ModelTester, terms: TermModel) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(terms)
    terms.set_leaning(1)
    check(terms)
    terms.sort(Part.G2, FALLING)
    terms.show_ranking(Ranking((), (0, 0), 0))
    check(terms)


def test_terms_sort_by_every_column_and_back(terms: TermModel) -> None:
    assert texts(terms) == ["b", "A", "c", "d"]
    orders = {
        (Part.TERM, RISING): ["A", "b", "c", "d"],
        (Part.FIRST, FALLING): ["b", "c", "A", "d"],
        (Part.SECOND, RISING): ["b", "d", "c", "A"],
        (Part.RATES, RISING): ["A", "d", "c", "b"],
        (Part.RATIO, FALLING): ["b", "c", "A", "d"],
    }
    for (part, order), wanted in orders.items():
        terms.sort(part, order)
        assert texts(terms)[0] == wanted[0], part
        assert sorted(texts(terms)) == sorted(wanted)
    terms.sort(Part.G2, FALLING)
    assert [row.g2 for row in terms.rows] == sorted((row.g2 for row in terms.rows), reverse=True)
    terms.sort(-1)
    assert texts(terms) == ["b", "A", "c", "d"]


def test_terms_that_lean_to_one_side_keep_the_scale_of_all(terms: TermModel) -> None:
    assert terms.widest == 50.0
    terms.set_leaning(1)
    assert texts(terms) == ["A", "d"]
    assert terms.widest == 50.0
    terms.set_leaning(0)
    assert texts(terms) == ["b"], "c is as frequent on both sides"
    terms.set_leaning(-1)
    assert len(texts(terms)) == 4
    assert terms.row_of("c") == 2
    assert terms.row_of("zz") == -1


def test_every_cell_has_words_for_eyes_and_ears(terms: TermModel) -> None:
    for part in Part:
        cell = terms.index(1, part)
        assert cell.data(SHOWN) == f"A {part.name}␀"
        assert cell.data(ALOUD) == f"say A {part.name}"
        assert cell.data(TERM) is ROWS.rows[1]
        assert terms.headerData(part, ACROSS) == part.name
        assert terms.headerData(part, ACROSS, Qt.ItemDataRole.ToolTipRole) == f"tip {part.name}"
    assert terms.headerData(0, Qt.Orientation.Vertical) is None
    assert terms.headerData(99, ACROSS) is None
    assert terms.data(QModelIndex()) is None


def red(first: str, second: str) -> Concordance:
    made: Corpus = corpus((0, first), (1, second))
    return finished(concordance(made, "red", phrase((made.number("red") or 0,))))


@pytest.fixture
def lines() -> LineModel:
    made = LineModel(LineWords())
    made.show_lines(red("b red z. a red y", "c red x"))
    return made


def left(model: LineModel) -> list[str]:
    return [str(model.index(n, Place.LEFT).data()).split()[-1] for n in range(model.rowCount())]


def test_the_line_model_keeps_qts_rules_through_every_change(qtmodeltester: ModelTester, lines: LineModel) -> None:
    check: Callable[[QAbstractItemModel], None] = qtmodeltester.check
    check(lines)
    lines.set_distance(-1)
    check(lines)
    lines.show_lines(None)
    check(lines)


def test_lines_sort_and_stay_sorted_with_the_next_term(lines: LineModel) -> None:
    assert left(lines) == ["b", "a", "c"]
    lines.set_distance(-1)
    assert left(lines) == ["a", "b", "c"]
    lines.set_distance(1)
    assert left(lines) == ["c", "a", "b"]
    lines.show_lines(red("q red b", "p red a"))
    assert left(lines) == ["p", "q"]
    lines.set_distance(0)
    assert left(lines) == ["q", "p"]


def test_a_line_is_said_whole_in_every_cell(lines: LineModel) -> None:
    assert [lines.index(0, place).data() for place in Place] == ["", "b ", "red", " z. a red y", ""]
    assert {lines.index(0, place).data(ALOUD) for place in Place} == {"say b |red| z. a red y"}
    assert lines.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "tip red"
    assert lines.index(0, 0).data(LINE) is lines.line(0)
    assert lines.headerData(Place.LEFT, ACROSS) == "LEFT"
    assert lines.data(QModelIndex()) is None
    assert lines.line(3) is None


def test_lines_are_cut_out_when_they_are_asked_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    found = red("red " * 300, "red " * 300)
    cut: list[int] = []
    whole = Concordance.line

    def line(self: Concordance, n: int) -> Line:
        cut.append(n)
        return whole(self, n)

    monkeypatch.setattr(Concordance, "line", line)
    monkeypatch.setattr(line_model, "_KEPT", 10)
    model = LineModel(LineWords())
    model.show_lines(found)
    assert model.rowCount() == 600
    assert cut == []
    for row in (599, 599, 0):
        assert model.index(row, Place.WORD).data() == "red"
    assert len(cut) == 2
    for row in range(20):
        assert model.index(row, Place.WORD).data() == "red"
    assert len(cut) == 21


def test_hidden_characters_of_a_source_are_seen() -> None:
    made = corpus((0, "a\u202e red"), (1, "x"))
    model = LineModel(LineWords())
    model.show_lines(finished(concordance(made, "red", looked_up(made, "red"))))
    assert "\u202e" not in str(model.index(0, Place.LEFT).data())
