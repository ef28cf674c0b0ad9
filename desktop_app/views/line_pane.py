"""The lower half of the terms view: the lines in which a term was said, how they are sorted, and the way to their
cards."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.engine.concordance import MOST, Concordance
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.chip import Chip, ChipRow
from desktop_app.views.plain import PlainLabel
from desktop_app.views.term_table import LineTable
from desktop_app.views.term_words import LineWords, number, tr

DISTANCES: Final = (0, -3, -2, -1, 1, 2, 3)
"""What lines are sorted by: their order in the sources, or the word so far left or right."""


class LinePane(QWidget):
    """Shows a concordance; says which place or card is wanted."""

    span_wanted = Signal(str, int, int)
    card_wanted = Signal(str)

    def __init__(self, words: LineWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._words = words
        self.heading = PlainLabel(self)
        self.row = ChipRow(self)
        self.sorts = [Chip("", self.row) for _ in DISTANCES]
        for distance, chip in zip(DISTANCES, self.sorts, strict=True):
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _=False, distance=distance: self.sort_by(distance))
        self.sorts[0].setChecked(True)
        self.card = Chip("", self.row)
        self.table: LineTable = LineTable(words, self)
        self.card.clicked.connect(lambda: self._on_card(self.table.currentIndex().row()))
        self.table.row_wanted.connect(self._on_row)
        self.table.card_wanted.connect(self._on_card)
        self.table.row_changed.connect(self._on_changed)
        self.nothing = PlainLabel(self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(14, 6, 14, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setContentsMargins(14, 0, 12, 0)
        top.setSpacing(12)
        top.addWidget(self.heading, 4)
        top.addWidget(self.row, 7)
        column.addLayout(top)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.table, 1)

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._look = look
        for chip, (text, name) in zip(self.sorts, _sorts(), strict=True):
            chip.name(text, name)
        self.card.name(tr("Show card"), tr("Show the card of the quote around this line (Ctrl+Enter)"))
        self.table.setAccessibleName(tr("Concordance"))
        for chip in (*self.sorts, self.card):
            chip.set_look(look)
        self.row.set_chips((*self.sorts, self.card))
        self.table.set_look(look)

    def show_lines(self, concordance: Concordance | None) -> None:
        """Show the lines of a term; none where no term is chosen."""
        self.table.lines.show_lines(concordance)
        self.table.fit()
        found = bool(concordance and len(concordance))
        self.table.setVisible(found)
        self.nothing.setVisible(not found)
        self.row.setVisible(found)
        self.say()
        if found:
            self.table.scrollToTop()
        self._on_changed(self.table.currentIndex().row())

    def say(self) -> None:
        """Say which term it is and how often it was said."""
        shown, look = self.table.lines.concordance, self._look
        if look is None:
            return
        self.heading.say(self.title, look.sans(13, bold=True), look.theme.ink)
        empty = tr("Choose a term to see every place where it was said.")
        if shown is not None:
            empty = tr("“%1” was said by neither side in what is counted.").replace("%1", shown.term)
        self.nothing.say(empty, look.sans(13), look.theme.grey)

    @property
    def title(self) -> str:
        """The term with each side's count; empty where no term is chosen."""
        shown, names = self.table.lines.concordance, self._words.names
        if shown is None or names is None or not len(shown):
            return ""
        sides = [
            wording.fill(tr("%1 %2"), name, number(count, 0))
            for name, count in zip(names.short, shown.counts, strict=True)
        ]
        title = wording.fill(tr("“%1”: %2, %3"), shown.term, *sides)
        if max(shown.counts) > MOST:
            title = wording.fill(tr("%1 (the first %2 of each)"), title, number(MOST, 0))
        return title

    def sort_by(self, distance: int) -> None:
        """Sort by the word so far left (below 0) or right; 0 for the order of the sources."""
        self.sorts[DISTANCES.index(distance)].setChecked(True)
        self.table.lines.set_distance(distance)
        self.table.scrollToTop()
        self._on_changed(-1)

    def _on_changed(self, row: int) -> None:
        line = self.table.line(row)
        self.card.setEnabled(line is not None and line.quote is not None)

    def _on_row(self, row: int) -> None:
        line = self.table.line(row)
        if line is not None:
            self.span_wanted.emit(line.source, line.span.start, line.span.end)

    def _on_card(self, row: int) -> None:
        line = self.table.line(row)
        if line is not None and line.quote is not None:
            self.card_wanted.emit(line.quote)


def _sorts() -> list[tuple[str, str]]:
    """The texts and names of the ways to sort."""
    left, right = tr("Sort by word %1 to the left"), tr("Sort by word %1 to the right")
    return [(tr("As spoken"), tr("Sort by place in the sources"))] + [
        (tr("← %1").replace("%1", str(-n)), left.replace("%1", str(-n)))
        if n < 0
        else (tr("%1 →").replace("%1", str(n)), right.replace("%1", str(n)))
        for n in DISTANCES[1:]
    ]
