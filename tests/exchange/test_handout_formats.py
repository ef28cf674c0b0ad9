"""What each format owes to the programs that open it."""

import io

import openpyxl  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.desk import Desk
from desktop_app.engine.handout import Format
from desktop_app.engine.handout_order import Issues
from desktop_app.engine.pairing import paired
from desktop_app.engine.storable import storable, unstorable
from desktop_app.exchange.sheets import LONGEST
from tests.exchange.handout_samples import made, of_words
from tests.exchange.read_back import HTML, W, docx_part, docx_text, html_page, written

SOME = Issues(("taiwan", "tibet"))


def test_docx_has_real_headings_that_its_contents_lead_to(desk: Desk) -> None:
    document = made(desk, SOME)
    body = docx_part(written(document, Format.DOCX), "word/document.xml")
    styles = {str(each.get(f"{W}val")) for each in body.iter(f"{W}pStyle")}
    assert {"Title", "Heading1", "Words", "Attribution"} <= styles
    marks = {each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")}
    links = {each.get(f"{W}anchor"): docx_text(each) for each in body.iter(f"{W}hyperlink")}
    assert list(links.values()) == [heading.text for heading in document.headings()]
    assert set(links) <= marks


def test_docx_columns_are_equal_their_heads_repeated_and_no_row_parted(desk: Desk) -> None:
    body = docx_part(written(made(desk, SOME), Format.DOCX), "word/document.xml")
    tables = list(body.iter(f"{W}tbl"))
    assert len(tables) == 2
    for table in tables:
        assert len({each.get(f"{W}w") for each in table.iter(f"{W}gridCol")}) == 1
        rows = table.findall(f"{W}tr")
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        assert [n for n, row in enumerate(rows) if row.find(f"{W}trPr/{W}tblHeader") is not None] == [0]


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
def test_docx_says_the_language_of_every_run(desk: Desk, language: str) -> None:
    data = written(made(desk, SOME, language), Format.DOCX)
    body = docx_part(data, "word/document.xml")
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        for mark in paragraph.iter(f"{W}lang"):
            if style is not None and style.get(f"{W}val") == "Words":
                assert mark.get(f"{W}val") in ("en-US", "ko-KR")
    defaults = docx_part(data, "word/styles.xml").find(f"{W}docDefaults//{W}lang")
    assert defaults is not None
    assert defaults.get(f"{W}eastAsia") == {"en": "en-US", "zh-Hans": "zh-CN", "ko": "ko-KR"}[language]


def test_xlsx_cells_are_texts_and_nothing_is_hidden(desk: Desk) -> None:
    whole = of_words(["=1+1", "+1", "@a", "-1", "1234", "https://a.example", "true"])
    for document in (whole, made(desk, SOME)):
        book = openpyxl.load_workbook(io.BytesIO(written(document, Format.XLSX)))
        for sheet in book.worksheets:
            assert sheet.sheet_state == "visible"
            assert sheet.freeze_panes == "A2"
            assert not any(cell.hyperlink for row in sheet.iter_rows() for cell in row)
            assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}
            assert not any(size.hidden for size in sheet.column_dimensions.values())
            assert not any(size.hidden for size in sheet.row_dimensions.values())


def test_xlsx_continues_a_text_that_no_cell_holds_in_the_rows_below() -> None:
    text = "a𠀀b" * 20_000
    book = openpyxl.load_workbook(io.BytesIO(written(of_words([text]), Format.XLSX)))
    names = [cell.value for cell in book.worksheets[0][1]]
    pieces = [row[names.index("Text")].value or "" for row in book.worksheets[0].iter_rows(min_row=2)]
    assert "".join(pieces) == text
    assert all(len(piece.encode("utf-16-le")) // 2 <= LONGEST for piece in pieces)


def test_html_has_no_script_loads_nothing_and_says_its_languages(desk: Desk) -> None:
    page = html_page(written(made(desk, SOME, "ko"), Format.HTML))
    assert page.get("lang") == "ko"
    names = {str(each.tag).removeprefix(HTML) for each in page.iter()}
    assert not names & {"script", "img", "link", "iframe", "object", "embed", "form", "base"}
    assert not [
        each for each in page.iter() if each.get("src") or any(str(name).startswith("on") for name in each.attrib)
    ]
    assert {each.get("lang") for each in page.iter(f"{HTML}blockquote")} == {"en"}
    ids = [each.get("id") for each in page.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    for link in page.iter(f"{HTML}a"):
        assert (link.get("href") or "").removeprefix("#") in ids
    style = "".join(each.text or "" for each in page.iter(f"{HTML}style"))
    for needed in ("prefers-color-scheme: dark", "max-width: 43.75rem", "break-inside: avoid", "size: A4"):
        assert needed in style
    assert "url(" not in style
    assert "@import" not in style


weights = st.lists(st.integers(1, 2000), max_size=30)


@given(weights, weights)
def test_rows_hold_all_pieces_in_order_and_none_is_empty(one: list[int], other: list[int]) -> None:
    rows = paired(one, other)
    for side, pieces in enumerate((one, other)):
        assert [n for row in rows for n in row[side]] == list(range(len(pieces)))
    assert all(row[0] or row[1] for row in rows)


@given(st.text())
def test_what_cannot_be_stored_is_shown_by_one_sign_each(text: str) -> None:
    stored = storable(text)
    assert len(stored) == len(text)
    assert unstorable(stored) == 0
    assert sum(one != other for one, other in zip(text, stored, strict=True)) == unstorable(text)
    assert storable(stored) == stored
