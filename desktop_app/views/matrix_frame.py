"""How large the parts of the matrix are, in pixels: the same for the table on the screen and for the whole of it on
paper."""

import math
from functools import cached_property
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from desktop_app.engine.matrix import Matrix
from desktop_app.engine.visible import shown
from desktop_app.qt.look import Look
from desktop_app.qt.matrix_model import TOTALS, MatrixModel
from desktop_app.views import wording
from desktop_app.views.matrix_words import MatrixWords
from desktop_app.views.slim import TARGET

PAD: Final = 8
"""Space at both sides of a cell."""

_AIR: Final = 7
"""Space above and below what stands in a row."""

_LARGE: Final = 150
"""From this zoom on, in percent, space gives way to rows: on a small screen one of them would be left."""

_CLOSE: Final = 3
"""What is left of it then."""

INDENT: Final = 14
"""Space before an issue's title, at 100 % zoom."""

_TITLES: Final = 176
_FULL, _SPARSE = 132, 96
_WIDEST_NAME: Final = 190
_STRETCHED: Final = 1.6
_WRAPPED: Final = Qt.TextFlag.TextWordWrap


class Frame:
    """Sizes for a model and a look: the width of the first column, `titles`, and of each other one, `columns`.

    `quotes` and `words` are where a cell's two figures end, from where they begin. `scale` is how long a bar is for
    each word, the same in all cells.
    """

    def __init__(self, model: MatrixModel, words: MatrixWords, look: Look, width: int | None = None) -> None:
        """`width` is the room there is; none for the natural size of all columns."""
        self.look, self._model, self._words = look, model, words
        self._tight = width is not None and look.zoom >= _LARGE
        self.titles = look.px(_TITLES)
        if width is not None:
            self.titles = min(self.titles, max(round(width * 0.36), 96))
        matrix = model.matrix
        self.quotes = self.dot = self.words = 0.0
        self.columns: list[int] = []
        self.scale = 1.0
        if matrix is not None:
            self._figures(matrix)
            natural = [self._natural(matrix, n) for n in range(len(matrix.facets))]
            room = (width - self.titles) / max(sum(natural), 1) if width is not None else 1.0
            self.columns = [math.floor(each * min(max(room, 1.0), _STRETCHED)) for each in natural]
            self.scale = min(
                (
                    (each - 2 * PAD) / max(row.cells[n].words for row in matrix.rows)
                    for n, each in enumerate(self.columns)
                    if any(row.cells[n].words for row in matrix.rows)
                ),
                default=1.0,
            )

    def _figures(self, matrix: Matrix) -> None:
        """The widest figures decide where those of every cell end, so that they stand one under the other."""
        metrics = QFontMetricsF(self.look.sans(12))
        cells = [cell for row in matrix.rows for cell in row.cells]
        most = max((cell.quotes for cell in cells), default=0)
        self.dot = metrics.horizontalAdvance(" · ")
        self.quotes = metrics.horizontalAdvance(str(most))
        longest = max(metrics.horizontalAdvance(wording.words(n)) for n in (1, matrix.widest))
        self.words = self.quotes + self.dot + longest

    def _natural(self, matrix: Matrix, n: int) -> int:
        """A column with few quotes is narrower, but never too narrow for its figures and its head."""
        look, facet = self.look, matrix.facets[n]
        filled = sum(row.cells[n].quotes > 0 for row in matrix.rows)
        room = look.px(_FULL if filled * 3 >= len(matrix.rows) else _SPARSE)
        head = max(
            _advance(self._words.holder(facet), look.sans(13, bold=True)) + look.px(12),
            _advance(self._words.badge(facet), look.sans(11.5)) + 2 * self.inset,
        )
        totals = _advance(self._words.figures(matrix.totals[n]), look.sans(12, bold=True))
        return math.ceil(max(room, self.words, totals, min(head, look.px(_WIDEST_NAME)))) + 2 * PAD

    @property
    def air(self) -> int:
        """Space above and below what stands in a row."""
        return _CLOSE if self._tight else _AIR

    @property
    def lift(self) -> int:
        """Space above and below what stands in a column's head."""
        return _CLOSE if self._tight else self.look.px(7)

    @property
    def bar(self) -> int:
        """How high a bar is."""
        return self.look.px(7)

    @property
    def inset(self) -> int:
        """Space beside the word of a badge."""
        return self.look.px(8)

    @cached_property
    def line(self) -> int:
        """How high the figures are."""
        return math.ceil(QFontMetricsF(self.look.sans(12)).height())

    @cached_property
    def said(self) -> int:
        """How high the line of a quote's words is."""
        return math.ceil(QFontMetricsF(self.look.serif(13.5, language="en")).height())

    @property
    def head(self) -> int:
        """How high the head of a column is."""
        return 3 + 2 * self.lift + self.look.px(18) + self.look.px(20) + 2

    @property
    def indent(self) -> int:
        """Where an issue's title begins."""
        return self.look.px(INDENT)

    def band(self, row: int) -> int:
        """How high the heading of the group above a row is; 0 where there is none."""
        held = self._model.row_at(row)
        if held is None or not self._model.heads_group(row):
            return 0
        return self._height(self._words.group(held.group).upper(), self.look.sans(11, bold=True)) + (
            _CLOSE if self._tight else self.look.px(10)
        )

    def row(self, row: int) -> int:
        """How high a row is, with the group's heading where it has one."""
        if row == TOTALS:
            return max(self.line + 2 * self.air, TARGET)
        text = self._model.headerData(row, Qt.Orientation.Vertical)
        title = self._height(text, self.look.sans(13, bold=True))
        title += self.line if self._model.sorted_by is not None else 0
        return self.band(row) + max(max(self.line + 3 + self.bar + 4 + self.said, title) + 2 * self.air, TARGET)

    def _height(self, text: str, font: QFont) -> int:
        box = QRect(0, 0, self.titles - self.indent - 4, 10_000)
        return QFontMetrics(font).boundingRect(box, _WRAPPED, text).height()

    def rows(self) -> list[int]:
        """How high each row is."""
        return [self.row(n) for n in range(self._model.rowCount())]

    @property
    def width(self) -> int:
        """All columns together."""
        return self.titles + sum(self.columns)


def _advance(text: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(shown(text))
