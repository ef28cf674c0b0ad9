"""What the matrix says of its cells and headers: in figures, to whoever points at one, listens, or takes it along."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.engine.desk import Tally
from desktop_app.engine.facets import Facet
from desktop_app.engine.matrix import Cell, Matrix, Row, State
from desktop_app.engine.visible import shown
from desktop_app.exchange.table import Cell as Value
from desktop_app.model.dossier import BOTH, Group, Quote, Side, said
from desktop_app.qt.matrix_model import Phrases
from desktop_app.qt.session import Opened
from desktop_app.views import wording
from desktop_app.views.plain import tool_tip

DASH: Final = "–"
"""What stands in a cell that is empty without being a silence."""

_WORDS_SHOWN: Final = 400
"""Code points of a quote that a tool tip shows at most."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matrix", text)


class MatrixWords(Phrases):
    """Puts the matrix of one dossier into words."""

    def __init__(self, opened: Opened, language: str) -> None:
        self._rows = {row.issue: row for row in opened.rows}
        self._parties, self._pages = opened.desk.parties, opened.desk.pages
        self._names = {party.id: said(party.name, language) for party in opened.dossier.parties}

    def holder(self, facet: Facet) -> str:
        """Whose words a column shows."""
        return wording.facet_name(Facet(facet.holder), self._names)

    def badge(self, facet: Facet) -> str:
        """By what voice the words of a column reach us."""
        assert facet.voice is not None
        return wording.voice_badge(facet.voice, self._names.get(facet.reporter, ""))

    def side(self, facet: Facet) -> Side | None:
        """Whose colour a column has; none for both sides'."""
        return None if facet.holder == BOTH else self._parties[facet.holder].side

    def language(self, quote: Quote) -> str:
        """The language of a quote's words."""
        return self._pages[quote.source].source.language

    def facet(self, facet: Facet) -> str:
        """A column's name: "China · readout"."""
        return shown(wording.facet_name(facet, self._names))

    def issue(self, row: Row) -> str:
        """An issue's title."""
        return shown(self._rows[row.issue].title)

    def group(self, group: Group) -> str:
        """A group's heading."""
        return wording.group_title(group)

    def totals(self) -> str:
        """The name of the row of totals."""
        return _tr("All issues")

    def issues(self) -> str:
        """The head of the issues' titles."""
        return _tr("Issue")

    def unsorted(self) -> str:
        """The way back from a sorted table."""
        return _tr("In the dossier’s order")

    def key(self) -> str:
        """What the signs mean, where no legend is at hand."""
        return _tr(
            "Quotes · words, with the first words of the strongest quote. Solid bar: in its own words; framed: "
            "reported of it. Hatched: silent in its own words. Dash: no quotes in this voice."
        )

    def silent(self) -> str:
        """The word on a silence."""
        return _tr("silent")

    def figures(self, counts: Cell | Tally) -> str:
        """ "3 · 59 words", the word for a silence, or a dash."""
        if isinstance(counts, Cell) and counts.state is State.SILENT:
            return self.silent()
        if not counts.quotes:
            return DASH
        return wording.fill(_tr("%1 · %2"), counts.quotes, wording.words(counts.words))

    def counted(self, counts: Cell | Tally) -> str:
        """Figures as a phrase."""
        return wording.fill(_tr("%1, %2"), wording.quotes(counts.quotes), wording.words(counts.words))

    def cell(self, row: Row, facet: Facet, cell: Cell) -> str:
        """A cell with its heads, figures and strongest quote, for whoever cannot see it."""
        where = wording.fill(_tr("%1, %2"), self.issue(row), self.facet(facet))
        if cell.strongest is None:
            state = self.silent() if cell.state is State.SILENT else wording.no_quotes()
            return wording.fill(_tr("%1: %2"), where, state)
        return wording.fill(_tr("%1: %2. “%3”"), where, self.counted(cell), shown(cell.strongest.selector.exact))

    def total(self, facet: Facet, counts: Tally) -> str:
        """A cell of the totals for whoever cannot see it."""
        where = wording.fill(_tr("%1, %2"), self.totals(), self.facet(facet))
        return wording.fill(_tr("%1: %2"), where, self.counted(counts))

    def issue_told(self, row: Row) -> str:
        """An issue with its group and both its totals."""
        told = _tr("%1. %2. In their own words %3, reported %4.")
        counts = self.counted(row.own), self.counted(row.reported)
        return wording.fill(told, self.issue(row), self.group(row.group), *counts)

    def cell_tip(self, row: Row, facet: Facet, cell: Cell) -> str:
        """A cell's strongest quote, or why there is none."""
        where = f"{self.issue(row)}\n{self.facet(facet)}"
        if cell.strongest is None:
            silence = _tr("Silent in its own words: a finding. Enter opens it.")
            return tool_tip(f"{where}\n{silence if cell.state is State.SILENT else wording.no_quotes()}")
        words = cell.strongest.selector.exact
        cut = words if len(words) <= _WORDS_SHOWN else f"{words[:_WORDS_SHOWN].rstrip()} […]"
        return tool_tip(f"{where}: {self.counted(cell)}\n\n“{cut}”")

    def issue_tip(self, row: Row) -> str:
        """An issue's totals and question."""
        return tool_tip(f"{self.issue_told(row)}\n{self._rows[row.issue].question}")

    def facet_tip(self, facet: Facet) -> str:
        """What a click on a head does."""
        hint = _tr("A click sorts by its words. Ctrl+click chooses it to be set against another column.")
        return tool_tip(f"{self.facet(facet)}\n{hint}")

    # As a table

    def columns(self) -> tuple[str, ...]:
        """The columns of `table`."""
        return (
            _tr("issue"), _tr("group"), _tr("column"), _tr("quotes"), _tr("words"), _tr("state"), _tr("quote id"),
            _tr("strongest quote"),
        )  # fmt: skip

    def table(
        self, matrix: Matrix, rows: Sequence[Row], facets: Sequence[int], *, totals: bool = True
    ) -> Iterator[tuple[Value, ...]]:
        """A row for each cell of these issues and facets (by their number), the quotes' words unchanged; the totals
        of each facet last."""
        for row in rows:
            about = self._rows[row.issue].title, self.group(row.group)
            for n in facets:
                cell, quote = row.cells[n], row.cells[n].strongest
                words = (quote.id, quote.selector.exact) if quote else (None, None)
                yield (*about, self.facet(matrix.facets[n]), cell.quotes, cell.words, self._state(cell.state), *words)
        for n in facets if totals else ():
            counts = matrix.totals[n]
            name = self.facet(matrix.facets[n])
            yield (self.totals(), None, name, counts.quotes, counts.words, None, None, None)

    def _state(self, state: State) -> str:
        match state:
            case State.FILLED:
                return _tr("filled")
            case State.SILENT:
                return self.silent()
            case State.EMPTY:
                return _tr("empty")
