"""What a view shows, as a picture, a drawing, a table or on paper.

A plot paints itself whole, unscrolled and without focus or hover marks, in pixels of its natural size; the rest, down
to the file, is done here. Files are written whole or not at all.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QPainter

from desktop_app.exchange.table import as_csv
from desktop_app.files.atomic import write
from desktop_app.model.errors import Reason, SaveFailed
from desktop_app.views.plot import Head, Plot

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

KINDS: Final = ("svg", "png", "csv")
"""The suffixes of what can be exported."""

_FAMILIES: Final = re.compile(rb'(?<=\s)font-family="([^"\']*)"')

_MILLIMETRES: Final = re.compile(rb'<svg width="[\d.]+mm" height="[\d.]+mm"')
"""The size that Qt writes: rounded, so that it leaves a bare line at an edge; pixels do not."""

_SCALE: Final = 2
"""Pixels of a picture for each pixel of the plot."""

_CLOSER: Final = 0.8
"""How much smaller a plot may be printed to stand on one page."""

_MOST_PIXELS: Final = 120_000_000
"""Larger pictures are made at a smaller scale: they would need gigabytes."""

_LONGEST: Final = 32_000
"""Qt's pictures have at most this many pixels a side."""


def export(plot: Plot, path: Path) -> int:
    """Write a plot to a file of the kind that its suffix says; returns how many cells of a CSV were defused.

    Raises SaveFailed, and ValueError for a suffix that is not among `KINDS`.
    """
    defused = 0
    match path.suffix.lower():
        case ".svg":
            data = svg(plot)
        case ".png":
            data = png(plot)
        case ".csv":
            text, defused = as_csv(*plot.plot_table())
            # The mark tells spreadsheets that the text is UTF-8.
            data = b"\xef\xbb\xbf" + text.encode()
        case other:
            raise ValueError(other)
    write(path, data)
    return defused


def svg(plot: Plot) -> bytes:
    """The plot as an SVG drawing, its texts as texts."""
    from PySide6.QtCore import QBuffer, QIODevice, QRect
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(plot.plot_size())
    drawing.setViewBox(QRect(0, 0, plot.plot_size().width(), plot.plot_size().height()))
    # One unit is one pixel: what is painted was measured at the screen's resolution.
    drawing.setResolution(_dpi())
    drawing.setTitle(plot.plot_title())
    with QPainter(drawing) as painter:
        plot.paint_plot(painter)
    size = b'<svg width="%d" height="%d"' % plot.plot_size().toTuple()
    return _FAMILIES.sub(_quoted, _MILLIMETRES.sub(size, bytes(buffer.data().data()), count=1))


def _quoted(families: "re.Match[bytes]") -> bytes:
    """Each family's name in quotation marks: Qt writes none, and a bare name with a number in it spoils the list."""
    names = (name.strip() for name in families[1].split(b","))
    return b'font-family="' + b", ".join(b"'" + name + b"'" for name in names) + b'"'


def png(plot: Plot) -> bytes:
    """The plot as a PNG picture, at twice its size where that is not too large. Raises SaveFailed where it cannot be
    made."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    size = plot.plot_size()
    longest, area = max(size.width(), size.height(), 1), max(size.width() * size.height(), 1)
    scale = min(_SCALE, _LONGEST / longest, (_MOST_PIXELS / area) ** 0.5)
    picture = QImage(size * scale, QImage.Format.Format_RGB32)
    if picture.isNull():
        raise SaveFailed("", Reason("the picture would be too large"))
    picture.setDevicePixelRatio(scale)
    picture.fill(0xFFFFFFFF)
    with QPainter(picture) as painter:
        plot.paint_plot(painter)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise SaveFailed("", Reason("the picture could not be encoded"))
    return bytes(buffer.data().data())


def head_at(heads: Sequence[Head], top: int, page: int) -> Head | None:
    """What is repeated on a page that begins at `top`; nothing where it would take half of the page."""
    found = next((head for head in heads if head.bottom <= top < head.until), None)
    return found if found and (found.bottom - found.top) * 2 < page else None


def pages(breaks: Sequence[int], height: int, page: int, heads: Sequence[Head] = ()) -> list[tuple[int, int]]:
    """Cut a plot `height` pixels high into pages of at most `page` pixels, each as its top and bottom, leaving room for
    the heads that are repeated.

    A page ends at the last of the rising `breaks` that it holds; only where there is none is something cut through.
    """
    cut: list[tuple[int, int]] = []
    top = 0
    while top < height:
        head = head_at(heads, top, page)
        bottom = top + page - (head.bottom - head.top if head else 0)
        if bottom < height:
            bottom = max((at for at in breaks if top < at <= bottom), default=bottom)
        cut.append((top, min(bottom, height)))
        top = bottom
    return cut


def print_plot(plot: Plot, printer: "QPrinter") -> None:
    """Print the plot as wide as the page, never larger than on the screen, on as many pages as it needs; on a single
    one where it is to be made only a little smaller for it."""
    from PySide6.QtPrintSupport import QPrinter

    size, area = plot.plot_size(), printer.pageRect(QPrinter.Unit.DevicePixel)
    scale = min(area.width() / max(size.width(), 1), printer.resolution() / _dpi())
    # A few rows on a page of their own help nobody.
    if scale * _CLOSER < (whole := area.height() / max(size.height(), 1)):
        scale = min(scale, whole)
    heads, page = plot.plot_heads(), int(area.height() / scale)
    with QPainter(printer) as painter:
        for number, (top, bottom) in enumerate(pages(plot.plot_breaks(), size.height(), page, heads)):
            if number:
                printer.newPage()
            below = 0
            if head := head_at(heads, top, page):
                below = head.bottom - head.top
                _band(plot, painter, scale, head.top, head.bottom, 0)
            _band(plot, painter, scale, top, bottom, below)


def _band(plot: Plot, painter: QPainter, scale: float, top: int, bottom: int, at: int) -> None:
    """Paint what of the plot lies between two heights, so far below the page's top."""
    painter.save()
    painter.scale(scale, scale)
    painter.translate(0, at - top)
    painter.setClipRect(0, top, plot.plot_size().width(), bottom - top)
    plot.paint_plot(painter)
    painter.restore()


def _dpi() -> int:
    from PySide6.QtGui import QGuiApplication

    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())
