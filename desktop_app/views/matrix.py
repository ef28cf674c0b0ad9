"""The matrix: issues against voices, how much each side spends where, and with which words."""

from collections.abc import Sequence
from time import monotonic
from typing import Final

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.engine.facets import facet_of, usual_columns
from desktop_app.engine.history import Place
from desktop_app.engine.matrix import Reckoning, reckoning
from desktop_app.exchange.table import Cell as Value
from desktop_app.model.dossier import said
from desktop_app.qt.look import Look
from desktop_app.qt.matrix_model import MatrixModel
from desktop_app.qt.session import Opened
from desktop_app.views import wording
from desktop_app.views.matrix_frame import Frame
from desktop_app.views.matrix_paint import Painting
from desktop_app.views.matrix_table import MatrixTable
from desktop_app.views.matrix_words import MatrixWords
from desktop_app.views.plain import PlainLabel
from desktop_app.views.plot import Head

_SLICE: Final = 0.012
"""Seconds of counting between two looks at what the user does."""

_LOW: Final = 200
"""Below this height at 100 % zoom, in pixels, the table has all the room."""

_MARGIN: Final = 16
"""Space around the whole on paper, in pixels."""


class MatrixView(QWidget):
    """Shows a dossier's matrix; says which quote, card, issue or pair of columns is wanted."""

    quote_wanted = Signal(str, str)
    """A quote to be shown in its source, and the issue it was found on."""
    card_wanted = Signal(str, str)
    issue_wanted = Signal(str)
    columns_wanted = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = MatrixTable(self)
        self.hint = PlainLabel(self)
        self.hint.setContentsMargins(14, 5, 14, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        self.setFocusProxy(self.table)
        self.setAutoFillBackground(True)
        self._opened: Opened | None = None
        self._place: Place | None = None
        self._look: Look | None = None
        self._words: MatrixWords | None = None
        self._reckoning: Reckoning | None = None
        self._asking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count)
        self.table.cell_wanted.connect(self._on_cell)
        self.table.open_wanted.connect(self._on_open)
        self.table.issue_wanted.connect(self._on_issue)
        self.table.pair_wanted.connect(self._on_pair)
        self.table.chosen_changed.connect(self._explain)

    # What is shown

    def show_session(self, opened: Opened, place: Place, look: Look) -> None:
        """Show a dossier's matrix; the same dossier's stays sorted, scrolled and chosen as it was. A large one is
        counted first, in slices between which the window lives on."""
        self._opened, self._place, self._look = opened, place, look
        self._words = MatrixWords(opened, look.language)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        self._reckoning = reckoning(opened.desk)
        self._count()

    def _count(self) -> None:
        """Count for one slice of time; show the table once all is counted."""
        end = monotonic() + _SLICE
        found = self._reckoning
        while found is not None and found.step() and monotonic() < end:
            pass
        if found is None or found.matrix is not None:
            self._timer.stop()
            self._fill()
        else:
            self._timer.start(0)
            self.table.hide()
            self._explain()

    def finish(self) -> None:
        """Count to the end at once, for whoever cannot wait."""
        if self._reckoning is not None and self._reckoning.matrix is None:
            self._reckoning.finish()
            self._count()

    def _fill(self) -> None:
        table, found = self.table, self._reckoning
        if found is None or self._words is None or self._look is None:
            return
        same = found.matrix is table.table.matrix
        at = table.currentIndex()
        kept = (table.table.issue_at(at.row()), at.column()) if same and at.isValid() else None
        scrolled = (table.horizontalScrollBar().value(), table.verticalScrollBar().value())
        if not same:
            table.heads.choose(-1)
        table.table.show(found.matrix, self._words)
        table.show_table(self._words, self._look)
        table.show()
        self._explain()
        if kept is not None:
            table.go_to(table.table.row_of(kept[0]), kept[1])
            table.horizontalScrollBar().setValue(scrolled[0])
            table.verticalScrollBar().setValue(scrolled[1])
        self._mark(kept is None)

    def set_place(self, place: Place) -> None:
        """Mark the issue and the quote that the window shows, without taking the keyboard or asking for anything."""
        moved = self._place is None or (place.issue, place.quote) != (self._place.issue, self._place.quote)
        self._place = place
        self._mark(moved and not self._asking)

    def _mark(self, go: bool) -> None:
        """Mark the issue; with `go`, go to the cell where the quote stands."""
        place, model = self._place, self.table.table
        if place is None or self._opened is None or model.matrix is None:
            return
        self.table.mark_issue(place.issue)
        quote = self._opened.desk.quotes.get(place.quote or "")
        if not go or not model.columnCount():
            return
        column = max(self.table.currentIndex().column(), 0)
        if quote is not None:
            column = model.facets.index(facet_of(self._opened.dossier, quote))
        self.table.go_to(model.row_of(place.issue), column)

    def _explain(self) -> None:
        """Say below the table what can be done with it."""
        if self._look is None or self._words is None:
            return
        chosen, model = self.table.heads.chosen, self.table.table
        if self._reckoning is not None and self._reckoning.matrix is None:
            text = wording.fill(self.tr("Counting words: %1"), wording.percent(self._reckoning.part))
        elif chosen >= 0:
            text = self.tr("%1 against which column? Press Space in it, or Ctrl+click its head. Esc lets go.")
            text = wording.fill(text, self._words.facet(model.facets[chosen]))
        else:
            text = self.tr("Enter: open the card · S: sort by the column · Space in two columns: compare them")
        self.hint.say(text, self._look.sans(12), self._look.theme.ink if chosen >= 0 else self._look.theme.grey)
        # Where there is little room the rows have it, unless something has just to be said.
        self.hint.setVisible(chosen >= 0 or self.table.isHidden() or self.height() >= self._look.px(_LOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    # Wishes

    def _ask(self, signal: object, *values: object) -> None:
        """Emit a wish; what comes back of it does not move the current cell."""
        self._asking = True
        try:
            signal.emit(*values)  # type: ignore[attr-defined]
        finally:
            self._asking = False

    def _on_cell(self, row: int, column: int) -> None:
        held = self.table.table.row_at(row)
        if held is None:
            return
        quote = held.cells[column].strongest
        if quote is not None:
            self._ask(self.quote_wanted, quote.id, held.issue)
        elif self._place is None or held.issue != self._place.issue:
            self._ask(self.issue_wanted, held.issue)

    def _on_open(self, row: int, column: int) -> None:
        held = self.table.table.row_at(row)
        if held is None or self._opened is None:
            return
        quote = held.cells[column].strongest
        if quote is not None:
            self.card_wanted.emit(quote.id, held.issue)
        else:
            self.columns_wanted.emit(*usual_columns(self._opened.dossier), held.issue)

    def _on_issue(self, issue: str) -> None:
        self._ask(self.issue_wanted, issue)

    def _on_pair(self, first: int, second: int) -> None:
        model = self.table.table
        row = self.table.currentIndex().row()
        issue = model.issue_at(row) or (self._place.issue if self._place else "")
        self.columns_wanted.emit(model.facets[first], model.facets[second], issue)

    # All of it, on paper and in files

    def plot_title(self) -> str:
        """What it shows, in a line."""
        if self._opened is None or self._look is None:
            return self.tr("Matrix")
        title = said(self._opened.dossier.title, self._look.language)
        return wording.fill(self.tr("Who spends how many words on what: %1"), title)

    def _whole(self) -> tuple[MatrixModel, Frame, Painting]:
        self.finish()
        assert self._look is not None
        assert self._words is not None
        frame = Frame(self.table.table, self._words, self._look)
        return self.table.table, frame, Painting(self.table.table, self._words, frame)

    def plot_size(self) -> QSize:
        """How large all of it is at its natural size, in pixels."""
        _, frame, painting = self._whole()
        height = painting.caption_height + frame.head + sum(frame.rows())
        return QSize(frame.width + 2 * _MARGIN, height + 2 * _MARGIN)

    def plot_breaks(self) -> Sequence[int]:
        """Where rows end, in pixels from the top."""
        _, frame, painting = self._whole()
        at = _MARGIN + painting.caption_height + frame.head
        return [at := at + height for height in frame.rows()]

    def plot_heads(self) -> Sequence[Head]:
        """The columns' heads, over all rows."""
        _, frame, painting = self._whole()
        top = _MARGIN + painting.caption_height
        return [Head(top, top + frame.head, top + frame.head + sum(frame.rows()))]

    def paint_plot(self, painter: QPainter) -> None:
        """Paint all of it, with its title and what its signs mean."""
        _, frame, painting = self._whole()
        painter.save()
        painter.fillRect(QRectF(0, 0, self.plot_size().width(), self.plot_size().height()), frame.look.theme.panel)
        painter.translate(_MARGIN, _MARGIN)
        painting.caption(painter, QRectF(0, 0, frame.width, painting.caption_height), self.plot_title())
        painting.whole(painter, painting.caption_height)
        painter.restore()

    def plot_table(self) -> tuple[tuple[str, ...], Sequence[Sequence[Value]]]:
        """A row for each issue and voice, in the order shown, with the strongest quote's words whole."""
        model, _, _ = self._whole()
        assert self._words is not None
        if model.matrix is None:
            return self._words.columns(), []
        return self._words.columns(), list(self._words.table(model.matrix, model.rows, range(model.columnCount())))
