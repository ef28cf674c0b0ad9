"""What Qt's PDF writer leaves out: an outline, the language, and a file that is the same each time it is written."""

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_app.engine.handout import Document

if TYPE_CHECKING:
    from pypdf.generic import IndirectObject


_ABOVE: Final = 12
"""How far above a heading the window of a reader begins, in points."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading: its text, its level from 1, its page from 0, and how far above the page's foot it stands, in
    points."""

    text: str
    level: int
    page: int
    top: float


def outlined(pdf: bytes, document: Document, entries: Sequence[Entry]) -> bytes:
    """The PDF with an outline of these headings, in their order, and with the document's title and language."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import ArrayObject, BooleanObject, ByteStringObject, DictionaryObject, Fit, NameObject
    from pypdf.generic import TextStringObject as Text

    reader = PdfReader(io.BytesIO(pdf))
    # What Qt says of the file beside its information: the moment it was written, and a number of chance.
    reader.root_object.pop(NameObject("/Metadata"), None)
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = "%PDF-1.7"
    above: list[IndirectObject] = []
    for entry in entries:
        # A heading that skips a level stands below the nearest one above it.
        level = min(entry.level, len(above) + 1)
        parent = above[level - 2] if level > 1 else None
        there = Fit.xyz(left=0, top=entry.top + _ABOVE, zoom=0)
        made = writer.add_outline_item(title=entry.text, page_number=entry.page, parent=parent, fit=there)
        above = [*above[: level - 1], made]
    root = writer.root_object
    root[NameObject("/Lang")] = Text(document.language)
    root[NameObject("/ViewerPreferences")] = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    if entries and document.contents:
        root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    writer.metadata = {"/Title": document.title, "/Subject": document.subtitle, "/Creator": "Vis-à-vis"}
    # The usual name of a file is its moment; here it is its content.
    name = ByteStringObject(hashlib.sha256(repr(document.blocks).encode(errors="backslashreplace")).digest()[:16])
    writer._ID = ArrayObject((name, name))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
