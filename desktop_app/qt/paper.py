"""A handout laid out on pages, painted alike into a PDF, on a printer and in its preview."""

from collections.abc import Generator
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app.engine.filling import fill
from desktop_app.engine.handout import Document
from desktop_app.engine.handout import Paper as PaperSize
from desktop_app.engine.steps import within
from desktop_app.exchange.pdf_outline import Entry, outlined
from desktop_app.model.errors import Reason, SaveFailed
from desktop_app.qt.look import Theme
from desktop_app.qt.paper_blocks import ATTRIBUTION, Blocks
from desktop_app.qt.paper_pages import Pages
from desktop_app.qt.paper_text import POINT, paper_look

SIDE: Final = 50 * POINT
TOP: Final = 48 * POINT
FOOT: Final = 56 * POINT
"""Margins; the foot holds the page's number."""

SIZES: Final = {PaperSize.A4: (5953.0, 8419.0), PaperSize.LETTER: (6120.0, 7920.0)}
"""Width and height in units of paper."""

_UNITS_PER_INCH: Final = 72 * POINT


class Sheets:
    """The pages of a document."""

    def __init__(self, document: Document, pages: Pages, look_theme: Theme) -> None:
        self._document, self._pages = document, pages
        self._look = paper_look(look_theme, document.language)
        self.width, self.height = SIZES[document.paper]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages.pages)

    def outline(self) -> list[Entry]:
        """The headings with their places, for a PDF's outline: points from the page's foot."""
        places = self._pages.places()
        return [
            Entry(heading.text, heading.level, page, (self.height - TOP - y) / POINT)
            for heading in self._document.headings()
            for page, y in (places[heading.name],)
        ]

    def paint(self, painter: QPainter, page: int, units_per_inch: float) -> None:
        """Paint a page, from 0, from its upper left corner, on a device of a resolution."""
        painter.save()
        scale = units_per_inch / _UNITS_PER_INCH
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(SIDE, TOP)
        for put in self._pages.pages[page]:
            put.paint(painter)
        painter.restore()
        self._foot(painter, page)
        painter.restore()

    def forget(self, page: int) -> None:
        """Let go of what a page holds, where it is not painted again: of all pages at once would hold others up."""
        self._pages.pages[page].clear()

    def _foot(self, painter: QPainter, page: int) -> None:
        font = ATTRIBUTION.font(self._look, self._document.language)
        painter.setFont(font)
        painter.setPen(self._look.theme.grey)
        box = QRectF(SIDE, self.height - FOOT + 20 * POINT, self.width - 2 * SIDE, 14 * POINT)
        middle = Qt.AlignmentFlag.AlignVCenter
        number = fill(self._document.phrases.page, page + 1, self.count)
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignLeft), self._document.title)
        painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignRight), number)


def laid_out(document: Document, theme: Theme) -> Generator[float, None, Sheets]:
    """The document on its pages, in the colours of a theme; yields the share that is done, from 0 to 1."""
    width, height = SIZES[document.paper]
    pages = Pages(width - 2 * SIDE, height - TOP - FOOT)
    places: dict[str, int] = {}
    blocks = Blocks(document, paper_look(theme, document.language), pages.width, lambda name: places[name])
    total = len(document.blocks) + 2
    for n, _ in enumerate(pages.fill(blocks.all())):
        yield min(n / total, 1.0)
    places.update({name: page + 1 for name, (page, _) in pages.places().items()})
    return Sheets(document, pages, theme)


def write(document: Document, theme: Theme) -> Generator[float, None, bytes]:
    """The document as a PDF with real text, embedded fonts and an outline; yields the share that is done, from 0 to 1.

    Raises SaveFailed where Qt cannot write it.
    """
    sheets = yield from within(laid_out(document, theme), 0.0, 0.6)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    headings = sheets.outline()
    yield from within(_painted(sheets, document, buffer), 0.6, 0.9)
    made = outlined(bytes(buffer.data().data()), document, headings)
    yield 1.0
    return made


def _painted(sheets: Sheets, document: Document, buffer: QBuffer) -> Generator[float, None, None]:
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setResolution(round(_UNITS_PER_INCH))
    size = QPageSize(QPageSize.PageSizeId.A4 if document.paper is PaperSize.A4 else QPageSize.PageSizeId.Letter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(writer):
        raise SaveFailed("", Reason("the PDF could not be begun"))
    try:
        for page in range(sheets.count):
            if page:
                writer.newPage()
            sheets.paint(painter, page, _UNITS_PER_INCH)
            sheets.forget(page)
            yield (page + 1) / sheets.count
    finally:
        painter.end()
