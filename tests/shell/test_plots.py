"""What a view shows leaves the window whole: as a drawing, a picture, a table and on paper."""

import csv
import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop_app.exchange.table import Cell
from desktop_app.model.errors import SaveFailed
from desktop_app.shell import plots
from desktop_app.views.plot import Head

INK = QColor("#174a86")
ODD = "<b>&amp; “龙” =1+1"


class Strip:
    """A plot of ten rows, each a box and a text."""

    def __init__(self, rows: int = 10) -> None:
        self.rows = rows
        self.heads: list[Head] = []
        self.seen: list[QRect] = []
        """What was asked for, in pixels of the plot."""

    def plot_title(self) -> str:
        return ODD

    def plot_size(self) -> QSize:
        return QSize(300, 40 * self.rows)

    def plot_breaks(self) -> Sequence[int]:
        return [40 * n for n in range(1, self.rows)]

    def finish(self) -> None:
        pass

    def plot_heads(self) -> Sequence[Head]:
        return self.heads

    def paint_plot(self, painter: QPainter) -> None:
        self.seen.append(painter.clipBoundingRect().toAlignedRect())
        for n in range(self.rows):
            painter.fillRect(QRectF(0, 40 * n + 4, 200, 32), INK)
            painter.drawText(210, 40 * n + 24, ODD)

    def plot_table(self) -> tuple[tuple[str, ...], Sequence[Sequence[Cell]]]:
        return ("name", "words", "ratio"), [(ODD, 3, -1.5), ("=1", None, 0.25)]


def test_a_drawing_has_its_texts_as_texts_and_its_size_in_pixels(qapp: object, tmp_path: Path) -> None:
    assert plots.export(Strip(), tmp_path / "a.svg") == 0
    root = ET.fromstring((tmp_path / "a.svg").read_bytes())
    assert root.get("viewBox") == "0 0 300 400"
    # A text in several scripts is set in several pieces.
    texts = ["".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "".join("".join(texts).split()) == "".join((ODD * 10).split())
    # A name with a number in it, as one of ours, must stand in quotation marks.
    families = {each.get("font-family") for each in root.iter() if each.get("font-family")}
    assert families
    assert all(re.fullmatch(r"'[^',]+'(, '[^',]+')*", family or "") for family in families)
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == ODD


def test_a_picture_has_twice_the_pixels_on_white(qapp: object, tmp_path: Path) -> None:
    plots.export(Strip(), tmp_path / "a.png")
    picture = QImage(str(tmp_path / "a.png"))
    assert (picture.width(), picture.height()) == (600, 800)
    assert picture.pixelColor(100, 40) == INK
    assert picture.pixelColor(1, 1) == QColor("white")


def test_a_huge_picture_is_made_smaller_rather_than_not_at_all(qapp: object, tmp_path: Path) -> None:
    plots.export(Strip(1500), tmp_path / "a.png")
    picture = QImage(str(tmp_path / "a.png"))
    assert picture.height() <= 32_000
    assert picture.height() / picture.width() == pytest.approx(60_000 / 300, rel=0.02)


def test_a_table_is_utf8_with_numbers_as_numbers_and_formulas_defused(qapp: object, tmp_path: Path) -> None:
    assert plots.export(Strip(), tmp_path / "a.CSV") == 1
    read = list(csv.reader(io.StringIO((tmp_path / "a.CSV").read_bytes().decode("utf-8-sig"), newline="")))
    assert read == [["name", "words", "ratio"], [ODD, "3", "-1.5"], ["'=1", "", "0.25"]]


def test_an_unknown_suffix_writes_nothing(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="gif"):
        plots.export(Strip(), tmp_path / "a.gif")
    with pytest.raises(SaveFailed):
        plots.export(Strip(), tmp_path / "nowhere" / "a.svg")
    assert list(tmp_path.iterdir()) == []


BREAKS = st.lists(st.integers(1, 2000), unique=True).map(sorted)


@given(BREAKS, st.integers(1, 2000), st.integers(1, 500))
def test_pages_hold_all_of_it_in_order_and_end_where_they_may(breaks: list[int], height: int, page: int) -> None:
    cut = plots.pages(breaks, height, page)
    assert [top for top, _ in cut] == [0, *(bottom for _, bottom in cut[:-1])]
    assert cut[-1][1] == height
    for top, bottom in cut:
        assert 0 < bottom - top <= page
        assert bottom == height or bottom in breaks or not any(top < at <= top + page for at in breaks)


@given(
    BREAKS, st.integers(1, 2000), st.integers(1, 500), st.integers(0, 300), st.integers(1, 300), st.integers(0, 2000)
)
def test_a_page_has_room_for_the_heads_of_what_stands_on_it(
    breaks: list[int], height: int, page: int, top: int, high: int, reach: int
) -> None:
    heads = [Head(top, top + high, top + high + reach)]
    cut = plots.pages(breaks, height, page, heads)
    assert [start for start, _ in cut] == [0, *(bottom for _, bottom in cut[:-1])]
    assert cut[-1][1] == height
    for start, bottom in cut:
        head = plots.head_at(heads, start, page)
        assert (head is not None) == (top + high <= start < top + high + reach and high * 2 < page)
        assert 0 < bottom - start <= page - (high if head else 0)


def test_heads_are_repeated_on_each_further_page_of_what_they_head(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    plot = Strip(60)
    plot.heads = [Head(40, 80, 1600)]
    plots.print_plot(plot, printer)
    bands = [(box.top(), box.bottom() + 1) for box in plot.seen]
    first, head, second, *rest = bands
    assert first[0] == 0
    assert head == (40, 80)
    assert second[0] == first[1]
    # From the 40th row on nothing is headed any more.
    tops = [band[0] for band in rest if band != (40, 80)]
    assert bands.count((40, 80)) == 1 + sum(top < 1600 for top in tops)
    assert bands[-1][1] == 2400


def test_what_is_printed_stands_on_as_many_pages_as_it_needs(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    plots.print_plot(Strip(60), printer)
    written = (tmp_path / "a.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") == 3
