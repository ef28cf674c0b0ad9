"""Matrix, sequence and terms leave the window: on paper, as a drawing, a picture and a table, and stay as they were."""

import csv
import os
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.detail import whole
from desktop_app.engine.history import View
from desktop_app.shell import plots
from desktop_app.shell.commander import Commander
from desktop_app.views.matrix import MatrixView
from desktop_app.views.sequence import SequenceView
from desktop_app.views.terms import TermsView
from tests.shell.windows import CALM, Start, dialogs
from tests.ui import luminance, picture

OTHERS = (View.MATRIX, View.SEQUENCE, View.TERMS)
DARK = replace(CALM, theme="dark")
SVG = "{http://www.w3.org/2000/svg}"

Look = Callable[[View, str, int], Commander]


@pytest.fixture
def looking(start: Start, qtbot: QtBot) -> Look:
    """A window in which a view was looked at for a while: sorted, zoomed, scrolled, with something chosen."""

    def at(view: View, theme: str = "light", zoom: int = 100) -> Commander:
        window = start(settings=replace(DARK if theme == "dark" else CALM, zoom=zoom))
        window.viewing.show(view)
        _used(qtbot, window)
        return window

    return at


def _used(qtbot: QtBot, window: Commander) -> None:
    shown = _shown(window)
    match shown:
        case MatrixView():
            # On a busy machine words are counted in more than one slice.
            qtbot.waitUntil(lambda: shown.table.table.rowCount() > 9)
            shown.table.sort_by(3)
            shown.table.go_to(9, 3)
            shown.table.choose(2)
            shown.table.verticalScrollBar().setValue(120)
        case SequenceView():
            qtbot.waitUntil(lambda: shown.ready)
            shown.plot.zoom(0.4, around=1500)
            shown.plot._bar.setValue(40)
        case TermsView():
            qtbot.waitUntil(lambda: shown.table.terms.rowCount() > 20)
            shown.finish()
            shown.table.go_to(4)
            shown.finish()
            shown.lines.sort_by(1)
            shown.lines.table.go_to(3)
            shown.table.verticalScrollBar().setValue(2)
    window.frame.repaint()


def _shown(window: Commander) -> QWidget:
    shown = window.workspace.stage.plot()
    assert isinstance(shown, QWidget)
    return shown


def _kept(window: Commander) -> object:
    """What must outlive an export: scrolling, what is chosen, the focus."""
    shown = _shown(window)
    tables = shown.findChildren(QTableView)
    return (
        [(each.verticalScrollBar().value(), each.horizontalScrollBar().value()) for each in tables],
        [(each.currentIndex().row(), each.currentIndex().column()) for each in tables],
        shown.plot.window_of_words if isinstance(shown, SequenceView) else None,
        shown.table.heads.chosen if isinstance(shown, MatrixView) else None,
        window.frame.focusWidget(),
    )


def _background(image: QImage) -> float:
    return luminance(image.pixelColor(3, image.height() - 3))


@pytest.mark.parametrize("view", OTHERS)
@pytest.mark.parametrize("kind", plots.KINDS)
def test_an_export_leaves_the_view_as_it_was(looking: Look, tmp_path: Path, view: View, kind: str) -> None:
    window = looking(view, "dark", 100)
    before, kept = picture(_shown(window)), _kept(window)
    window.viewing.export_to(tmp_path / f"view.{kind}")
    assert (tmp_path / f"view.{kind}").stat().st_size > 1000
    assert _kept(window) == kept
    assert picture(_shown(window)) == before


@pytest.mark.parametrize("view", OTHERS)
def test_a_picture_taken_in_the_dark_is_light(looking: Look, tmp_path: Path, view: View) -> None:
    window = looking(view, "dark", 100)
    window.viewing.export_to(tmp_path / "dark.png")
    dark = QImage(str(tmp_path / "dark.png"))
    assert luminance(picture(_shown(window)).pixelColor(3, 3)) < 0.1
    assert _background(dark) > 0.9


@pytest.mark.parametrize("view", OTHERS)
@pytest.mark.parametrize("zoom", [100, 200])
def test_a_drawing_is_sound_and_nothing_in_it_runs_over(looking: Look, tmp_path: Path, view: View, zoom: int) -> None:
    """A drawing has no clips: what is painted must lie inside of it by itself."""
    window = looking(view, "light", zoom)
    window.viewing.export_to(tmp_path / "a.svg")
    root = ET.fromstring((tmp_path / "a.svg").read_bytes())
    assert root.findtext(f"{SVG}title")
    assert "".join("".join(each.itertext()) for each in root.iter(f"{SVG}text")).strip()
    _, _, width, height = map(float, (root.get("viewBox") or "").split())
    assert (root.get("width"), root.get("height")) == (f"{width:.0f}", f"{height:.0f}")
    for x, y in _points(root):
        assert -1 <= x <= width + 1
        assert -1 <= y <= height + 1


def _points(root: ET.Element) -> list[tuple[float, float]]:
    """Where things begin and end in a drawing, moved by what they are moved by."""
    found = []
    for group in root.iter(f"{SVG}g"):
        numbers = re.findall(r"matrix\(([^)]*)\)", group.get("transform") or "matrix(1,0,0,1,0,0)")
        a, b, c, d, e, f = map(float, numbers[0].split(","))
        for each in group:
            for x, y in _ends(each):
                found.append((a * x + c * y + e, b * x + d * y + f))
    return found


def _ends(element: ET.Element) -> list[tuple[float, float]]:
    def value(name: str) -> float:
        return float(element.get(name) or 0)

    if element.tag == f"{SVG}rect":
        return [(value("x"), value("y")), (value("x") + value("width"), value("y") + value("height"))]
    if element.tag == f"{SVG}text":
        return [(value("x"), value("y"))]
    numbers = [
        float(each) for each in re.findall(r"-?\d+\.?\d*(?:e-?\d+)?", element.get("d") or element.get("points") or "")
    ]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


@pytest.mark.parametrize("view", OTHERS)
def test_what_is_printed_is_a_document_of_few_pages(looking: Look, tmp_path: Path, view: View) -> None:
    window = looking(view, "dark", 100)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    plot = window.workspace.stage.plot()
    assert plot is not None
    plots.print_plot(plot, printer)
    written = (tmp_path / "a.pdf").read_bytes()
    # Issues that nearly fit on a page are made to; a hundred terms and lines are not.
    assert written.count(b"/Type /Page\n") == (3 if view is View.TERMS else 1)


@pytest.mark.parametrize("view", OTHERS)
def test_a_table_has_what_is_listed_in_the_order_shown(looking: Look, tmp_path: Path, view: View) -> None:
    window = looking(view, "light", 100)
    window.viewing.export_to(tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        columns, *rows = csv.reader(file)
    assert {len(row) for row in rows} == {len(columns)}
    match shown := _shown(window):
        case MatrixView():
            model = shown.table.table
            per_issue = model.columnCount()
            assert len(rows) == model.rowCount() * per_issue
            held = model.row_at(1)
            assert held is not None
            assert [row[4] for row in rows[:per_issue]] == [str(cell.words) for cell in held.cells]
        case SequenceView():
            assert {row[0] for row in rows} == {"turn", "quote", "answer"}
            shown.plot.set_window(whole(shown.plot.window_of_words.whole))
            assert len(shown.plot_table()[1]) > len(rows)
        case TermsView():
            listed = shown.table.terms.rows
            assert [(row[0], int(row[1]), int(row[2])) for row in rows] == [(row.text, *row.counts) for row in listed]


def test_a_part_of_the_meeting_is_called_one(looking: Look) -> None:
    shown = _shown(looking(View.SEQUENCE, "light", 100))
    assert isinstance(shown, SequenceView)
    assert "a part of the meeting" in shown.plot_title()
    shown.plot.set_window(whole(shown.plot.window_of_words.whole))
    assert "a part of the meeting" not in shown.plot_title()


def test_a_failure_is_told_and_leaves_nothing(looking: Look, tmp_path: Path) -> None:
    window = looking(View.MATRIX, "dark", 100)
    before = picture(_shown(window))
    window.viewing.export_to(tmp_path / "nowhere" / "a.svg")
    told = dialogs(window)
    assert len(told) == 1
    assert list(tmp_path.iterdir()) == []
    assert QGuiApplication.overrideCursor() is None
    assert not window.workspace.status.note.text().startswith("Writing")
    told[0].close()
    assert picture(_shown(window)) == before


def test_the_pointer_and_the_status_say_that_it_takes_a_while(
    looking: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = looking(View.TERMS, "light", 100)
    told: list[tuple[str, bool]] = []

    def export(_plot: object, _path: Path) -> int:
        told.append((window.workspace.status.note.text(), QGuiApplication.overrideCursor() is not None))
        return 0

    monkeypatch.setattr(plots, "export", export)
    window.viewing.export_to(tmp_path / "a.csv")
    assert told == [("Writing a.csv …", True)]
    assert QGuiApplication.overrideCursor() is None
    assert window.workspace.status.note.text() == "Wrote a.csv"


@pytest.mark.parametrize(("kind", "suffix"), [("Drawing", "svg"), ("Picture", "png"), ("Table", "csv")])
def test_the_kind_chosen_decides_what_is_written(looking: Look, tmp_path: Path, kind: str, suffix: str) -> None:
    window = looking(View.TERMS, "light", 100)
    window.viewing.export()
    (dialog,) = window.frame.findChildren(QFileDialog)
    dialog.setDirectory(str(tmp_path))
    chosen = next(each for each in dialog.nameFilters() if each.startswith(kind))
    dialog.selectNameFilter(chosen)
    dialog.filterSelected.emit(chosen)
    (proposed,) = dialog.selectedFiles()
    assert Path(proposed).name == f"anchorage-2021-terms-en.{suffix}"
    dialog.fileSelected.emit(proposed)
    assert os.listdir(tmp_path) == [f"anchorage-2021-terms-en.{suffix}"]
    dialog.reject()


@pytest.mark.parametrize("view", OTHERS)
def test_the_columns_heads_are_what_is_repeated_on_further_pages(looking: Look, view: View) -> None:
    window = looking(view, "light", 100)
    plot = window.workspace.stage.plot()
    assert plot is not None
    heads, breaks, height = plot.plot_heads(), plot.plot_breaks(), plot.plot_size().height()
    assert len(heads) == (2 if view is View.TERMS else 1)
    for head in heads:
        assert 0 < head.top < head.bottom < head.until <= height
        # What it heads begins right below it and ends where a row does.
        assert any(abs(head.bottom - at) <= 2 for at in (*breaks, head.bottom))
        assert any(abs(head.until - at) <= 2 for at in breaks)
    cut = plots.pages(breaks, height, height // 3, heads)
    assert len(cut) >= 3
    assert plots.head_at(heads, cut[1][0], height // 3) is not None
