"""The writers of handouts that need no Qt, each imported when it is first asked for."""

from collections.abc import Generator

from desktop_app.engine.handout import Document, Format


def write(document: Document, kind: Format) -> Generator[float, None, bytes]:
    """The document in a format; yields the share that is done, from 0 to 1.

    Raises ValueError for PDF, which is Qt's to write.
    """
    match kind:
        case Format.DOCX:
            from desktop_app.exchange.docx_file import write as docx

            return docx(document)
        case Format.XLSX:
            from desktop_app.exchange.xlsx_file import write as xlsx

            return xlsx(document)
        case Format.HTML:
            from desktop_app.exchange.html_page import write as html

            return html(document)
        case Format.MARKDOWN:
            from desktop_app.exchange.markdown_text import write as markdown

            return markdown(document)
        case Format.PDF:
            raise ValueError(kind)
