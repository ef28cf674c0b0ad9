"""Handouts read again, each format by a reader that is not its writer."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator

import html5lib  # type: ignore[import-untyped]
import openpyxl  # type: ignore[import-untyped]
from lxml import etree
from pypdf import PdfReader
from PySide6.QtGui import QTextDocument

from desktop_app.engine.handout import Document, Format
from desktop_app.engine.steps import finished
from desktop_app.exchange import handouts
from desktop_app.qt.handouts import data_of
from tests.ui import theme

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HTML = "{http://www.w3.org/1999/xhtml}"
EXACT = (Format.DOCX, Format.XLSX, Format.HTML, Format.MARKDOWN)
"""The formats that give a quote back character for character."""


def written(document: Document, kind: Format) -> bytes:
    """A document in a format."""
    return finished(data_of(document, kind, theme("light")) if kind is Format.PDF else handouts.write(document, kind))


def quotes(data: bytes, kind: Format, column: str = "Text", rows: str = "quote") -> list[str]:
    """The words of every card in a file, in the file's order."""
    match kind:
        case Format.DOCX:
            return list(_docx_quotes(data))
        case Format.XLSX:
            return list(_xlsx_quotes(data, column, rows))
        case Format.HTML:
            return list(_html_quotes(data))
        case Format.MARKDOWN:
            return list(_markdown_quotes(data))
        case Format.PDF:
            raise ValueError(kind)


def _docx_quotes(data: bytes) -> Iterator[str]:
    body = docx_part(data, "word/document.xml")
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val") == "Words":
            yield docx_text(paragraph)


def docx_part(data: bytes, name: str) -> etree._Element:
    """A part of a DOCX file, parsed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def docx_text(element: etree._Element) -> str:
    """The text of an element's runs."""
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    texts = (each.text or "" if each.tag == f"{W}t" else signs.get(str(each.tag), "") for each in _in_runs(element))
    return "".join(texts)


def _in_runs(element: etree._Element) -> Iterator[etree._Element]:
    for run in element.iter(f"{W}r"):
        yield from run


def _xlsx_quotes(data: bytes, column: str, rows: str) -> Iterator[str]:
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    names = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        if "Kind" not in names or row[names.index("Kind")].value == rows:
            yield str(row[names.index(column)].value)


def _html_quotes(data: bytes) -> Iterator[str]:
    for paragraph in html_page(data).iter(f"{HTML}p"):
        if paragraph.get("class") == "words":
            yield "".join(map(str, paragraph.itertext()))


def html_page(data: bytes) -> etree._Element:
    """An HTML page as a browser reads it; raises where it has an error."""
    parser = html5lib.HTMLParser(strict=True, tree=html5lib.getTreeBuilder("etree"))
    page: etree._Element = parser.parse(data)
    return page


def _markdown_quotes(data: bytes) -> Iterator[str]:
    """The first paragraph of every block quote, unescaped as CommonMark says."""
    for quote in re.findall(r"(?m)(?:^>.*\n)+", data.decode()):
        lines = [line[2:] for line in quote.split("\n")]
        yield markdown_text("\n".join(lines[: lines.index("")]))


_TOKEN = re.compile(r"(?s)\\([\n!-/:-@\[-`{-~])|&#(\d+);|(\*+|</?(?:strong|em|sup)>)|(.)")


def markdown_text(source: str) -> str:
    """The text of a paragraph: escapes and references resolved, marks of emphasis left out."""

    def meant(found: re.Match[str]) -> str:
        escaped, number, _, plain = found.groups()
        return escaped or (chr(int(number)) if number else plain or "")

    return _TOKEN.sub(meant, source)


def markdown_page(data: bytes) -> list[str]:
    """The paragraphs of a text as Qt's reader of CommonMark has them; it folds blanks."""
    document = QTextDocument()
    document.setMarkdown(data.decode(), QTextDocument.MarkdownFeature.MarkdownDialectCommonMark)
    found = []
    block = document.begin()
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


def everything(data: bytes, kind: Format) -> str:
    """All that a file holds, hidden or not: every part of an archive, every object and stream of a PDF."""
    if kind in (Format.DOCX, Format.XLSX):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [f"{name}\n{archive.read(name).decode('utf-8', 'replace')}" for name in archive.namelist()]
        return "\n".join((*parts, repr(archive.comment)))
    if kind is not Format.PDF:
        return data.decode()
    reader = PdfReader(io.BytesIO(data))
    objects = (repr(reader.get_object(number)) for number in range(1, int(str(reader.trailer["/Size"]))))
    texts = (page.extract_text() for page in reader.pages)
    return "\n".join((*objects, *texts, repr(reader.metadata), repr(reader.xmp_metadata)))


def folded(text: str) -> str:
    """A text as it is compared with one from a PDF: without the ligatures and the kinds of blank that those have."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
