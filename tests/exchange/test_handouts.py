"""Each format gives back what was put in, and nothing else."""

import io
import re
import zipfile

import openpyxl  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from desktop_app.engine.desk import Desk
from desktop_app.engine.handout import Columns, Document, Format, Mark
from desktop_app.engine.handout_order import Issues
from desktop_app.engine.phrases import lead
from desktop_app.engine.storable import storable
from tests.exchange.handout_samples import made, of_words
from tests.exchange.read_back import EXACT, everything, folded, markdown_page, quotes, written

pytestmark = pytest.mark.usefixtures("qapp")

AWKWARD = [
    "a\u00a0b  c",
    " leading and trailing ",
    "two\nlines\n\nand an empty one",
    "# not a heading",
    "1. not a list",
    "- nor this",
    "    nor code",
    "*stars* _lines_ `ticks` ~~strikes~~ [links](https://a.example) <b>tags</b> &amp; &#65; \\ | $x$",
    "https://a.example www.a.example a@b.example",
    "=1+1",
    "+1",
    "@SUM(A1)",
    "_x0041_ _x000D_",
    "'quoted' \"double\" ]]> <!-- --> --",
    "ﬁ \u2028 \u202e rtl \u200b zero \ufeff",
    "한국어 中文 𠀀 👩‍👧",
    "ends with**",
    "**",
    "===",
    "---",
    "\t tab",
    ">",
    "+",
    "a\\",
    "\\\nb",
    f"far{' ' * 30_000}apart",
    "\x00 \x0b \x1b \x7f \x85 \r \ufffe \udc80",
]


@pytest.mark.parametrize("kind", EXACT)
def test_awkward_words_come_back_character_for_character(kind: Format) -> None:
    document = of_words(AWKWARD)
    assert quotes(written(document, kind), kind) == [storable(text) for text in AWKWARD]


def test_a_label_has_the_colon_of_its_script() -> None:
    assert lead("Editor’s translation") == "Editor’s translation: "
    assert lead("편집자 번역") == "편집자 번역: "
    assert lead("编者译文，非引文") == "编者译文，非引文："
    assert lead("") == ": "


def test_a_reader_of_markdown_takes_the_words_for_words() -> None:
    """Nothing in them becomes markup; blanks aside, which this reader folds."""
    texts = [text for text in AWKWARD if text.isprintable()]
    document = of_words(texts, Mark.PLAIN)
    page = [" ".join(text.split()) for text in markdown_page(written(document, Format.MARKDOWN))]
    for text in texts:
        assert " ".join(text.split()) in page


@pytest.mark.parametrize("kind", EXACT)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    texts=st.lists(st.text(min_size=1, max_size=40).filter(lambda text: bool(text.strip())), min_size=1, max_size=12)
)
def test_any_words_come_back_character_for_character(kind: Format, texts: list[str]) -> None:
    assert quotes(written(of_words(texts), kind), kind) == [storable(text) for text in texts]


@pytest.mark.parametrize(
    ("kind", "language"),
    [
        (Format.DOCX, "zh-Hans"),
        (Format.XLSX, "ko"),
        (Format.HTML, "en"),
        (Format.HTML, "ko"),
        (Format.MARKDOWN, "zh-Hans"),
    ],
)
def test_every_quote_of_the_record_comes_back(desk: Desk, kind: Format, language: str) -> None:
    document = made(desk, language=language)
    expected = sorted("".join(run.text for run in card.words) for card in document.cards())
    assert sorted(quotes(written(document, kind), kind)) == expected
    assert set(expected) == {quote.selector.exact for quote in desk.dossier.quotes}


def test_the_pdf_has_every_quote_as_text(desk: Desk) -> None:
    document = made(desk, Issues(("taiwan", "climate")), "ko")
    text = folded(everything(written(document, Format.PDF), Format.PDF))
    for card in document.cards():
        assert folded("".join(run.text for run in card.words)) in text


@pytest.mark.parametrize("kind", list(Format))
def test_the_same_document_makes_the_same_bytes(desk: Desk, kind: Format) -> None:
    document = made(desk, Issues(("tibet", "trade")), "zh-Hans")
    assert written(document, kind) == written(document, kind)


@pytest.mark.parametrize("kind", list(Format))
def test_no_moment_and_no_author_is_written(desk: Desk, kind: Format) -> None:
    told = everything(written(made(desk, Issues(("tibet",))), kind), kind)
    for name in ("CreationDate", "ModDate", "dcterms:created", "dcterms:modified", "python-docx", "PyPDF", "uuid:"):
        assert name not in told


@pytest.mark.parametrize("kind", list(Format))
def test_an_empty_document_can_be_written(kind: Format) -> None:
    whole = of_words(["a"])
    assert written(Document("", "", "en", (), whole.phrases), kind)


def _longest(document: Document) -> int:
    columns = [block for block in document.blocks if isinstance(block, Columns)]
    return max(len(column.pieces) for block in columns for column in block.columns)


def test_the_sample_is_as_large_as_the_tests_assume(desk: Desk) -> None:
    assert _longest(made(desk)) > 10


def test_words_too_long_for_a_cell_go_on_below_and_none_is_lost() -> None:
    """A cell holds 32,767 UTF-16 code units, and no character is cut in two."""
    long = ("a" * 32_766 + "𠀀" + "b" * 40_000 + "𠀀" * 20_000)[:100_000]
    sheet = openpyxl.load_workbook(io.BytesIO(written(of_words([long]), Format.XLSX))).worksheets[0]
    at = [cell.value for cell in sheet[1]].index("Text")
    parts = [str(row[at].value) for row in sheet.iter_rows(min_row=2)]
    assert "".join(parts) == long
    assert all(len(part.encode("utf-16-le")) // 2 <= 32_767 for part in parts)
    assert len(parts) > 2


def test_words_that_look_like_an_escape_stay_words_in_a_spreadsheet() -> None:
    """Read as spreadsheets do, in one pass; openpyxl drops every “x005F_” that it sees."""
    texts = ["_x0041_ a _x00e9_ b", "_x005F_x0041_", "_x005F_", "a_x000D_b and more", "_x00zz_ is none"]
    data = written(of_words(texts), Format.XLSX)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        shared = etree.fromstring(archive.read("xl/sharedStrings.xml"))
    told = ["".join(map(_meant, each.iter("{*}t"))) for each in shared.iter("{*}si")]
    assert set(texts) <= set(told)
    assert not [text for text in told if text.startswith("_") and text not in texts]


def _meant(element: etree._Element) -> str:
    return re.sub("_x([0-9a-fA-F]{4})_", lambda found: chr(int(found[1], 16)), element.text or "")
