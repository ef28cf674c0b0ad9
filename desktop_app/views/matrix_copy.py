"""Cells of the matrix for the clipboard: as they are seen, for a page, and one by one with their quotes."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt

from desktop_app.exchange.table import as_csv
from desktop_app.qt.matrix_model import TOTALS, MatrixModel
from desktop_app.views.matrix_words import MatrixWords

Cells = set[tuple[int, int]]
"""Rows and columns."""


def as_table(model: MatrixModel, words: MatrixWords, chosen: Cells) -> QMimeData:
    """The chosen cells with their heads, or all of them where one at most is chosen: as text with tabs, and cell by
    cell with the quotes' words as CSV. What a spreadsheet would take for a formula is defused."""
    whole = len(chosen) < 2
    rows = range(model.rowCount()) if whole else sorted({row for row, _ in chosen})
    columns = range(model.columnCount()) if whole else sorted({column for _, column in chosen})
    data = QMimeData()
    data.setText(_as_tabs(model, words, rows, columns, None if whole else chosen))
    if model.matrix is not None:
        issues = [row for n in rows if (row := model.row_at(n)) is not None]
        cells = words.table(model.matrix, issues, columns, totals=TOTALS in rows)
        data.setData("text/csv", as_csv(words.columns(), cells)[0].encode())
    return data


def _as_tabs(
    model: MatrixModel, words: MatrixWords, rows: Sequence[int], columns: Sequence[int], chosen: Cells | None
) -> str:
    def cell(row: int, column: int) -> str:
        out = chosen is not None and (row, column) not in chosen
        return "" if out else _in_line(model.index(row, column).data())

    across = [_in_line(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    lines = [
        (_in_line(model.headerData(row, Qt.Orientation.Vertical)), *(cell(row, column) for column in columns))
        for row in rows
    ]
    return as_csv((words.issues(), *across), lines, delimiter="\t")[0]


def _in_line(text: str) -> str:
    """A text without what would end a cell or a line of a table."""
    return " ".join(text.split())
