"""Handouts opened by other programs: LibreOffice, poppler, qpdf and tidy."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_app.engine.desk import Desk
from desktop_app.engine.handout import Document, Format, text_of
from desktop_app.engine.handout_order import Issues, Lessons, Order, Sheet
from desktop_app.files.lesson_file import bundled_lesson
from desktop_app.model.lesson import Exercise, Game
from desktop_app.qt.tongue import speak
from tests.exchange.handout_samples import made, phrases
from tests.exchange.read_back import folded, written

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("qapp")]

LANGUAGES = ["en", "zh-Hans", "ko"]
SOME = Issues(("taiwan", "tibet", "climate", "trade"))


def _run(*command: str | Path) -> str:
    """Run a program that must not fail; returns what it says."""
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _converted(file: Path) -> Path:
    """The file as LibreOffice makes a PDF of it, with a profile of its own."""
    profile = file.parent / "profile"
    home = f"-env:UserInstallation={profile.as_uri()}"
    _run("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", file.parent / "out", file)
    return file.parent / "out" / f"{file.stem}.pdf"


def _text(pdf: Path) -> str:
    """The text of a PDF as poppler extracts it, page by page and without the feet of pages, folded."""
    return folded(_run("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"))


def _made(desk: Desk, language: str, order: Order = SOME) -> Document:
    speak(language)
    phrases.cache_clear()
    document = made(desk, order, language)
    phrases.cache_clear()
    return document


def _saved(document: Document, kind: Format, tmp_path: Path) -> Path:
    file = tmp_path / f"handout.{kind.value}"
    file.write_bytes(written(document, kind))
    return file


def _missing(document: Document, text: str, feet: str = "") -> list[str]:
    """The quotes that a text does not have; one that a page's end parts is looked for without what stands there."""
    text = re.sub(feet, "", text) if feet else text
    quotes = {text_of(card.words) for card in document.cards()}
    return [quote for quote in quotes if folded(quote) not in text]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Format.DOCX, Format.XLSX, Format.HTML])
def test_libreoffice_opens_it_and_its_pdf_has_every_quote(
    desk: Desk, tmp_path: Path, kind: Format, language: str
) -> None:
    document = _made(desk, language)
    text = _text(_converted(_saved(document, kind, tmp_path)))
    assert _missing(document, text) == []
    assert folded(document.title) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_pdf_has_every_quote_embeds_its_fonts_and_is_sound(desk: Desk, tmp_path: Path, language: str) -> None:
    document = _made(desk, language, Issues(tuple(desk.issues)))
    file = _saved(document, Format.PDF, tmp_path)
    assert _missing(document, _text(file)) == []
    fonts = _run("pdffonts", file).splitlines()[2:]
    assert fonts
    for line in fonts:
        embedded, _subset, unicode = line[71:].split()[:3]
        assert (embedded, unicode) == ("yes", "yes"), line
    told = _run("qpdf", "--check", file)
    assert "No syntax or stream encoding errors" in told
    assert "WARNING" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_pdf_has_an_outline_a_title_and_a_language(desk: Desk, tmp_path: Path, language: str) -> None:
    document = _made(desk, language)
    file = _saved(document, Format.PDF, tmp_path)
    reader = PdfReader(file)
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles == [heading.text for heading in document.headings()]
    pages = [reader.get_destination_page_number(entry) for entry in reader.outline if not isinstance(entry, list)]
    assert pages == sorted(page for page in pages if page is not None)
    for title, page in zip(titles, pages, strict=True):
        assert page is not None
        first = _run("pdftotext", "-f", str(page + 1), "-l", str(page + 1), "-enc", "UTF-8", file, "-")
        assert folded(str(title)) in folded(first)
    assert str(reader.root_object["/Lang"]) == language
    assert f"Title:           {document.title}" in _run("pdfinfo", file)


@pytest.mark.parametrize("kind", list(Game))
def test_worksheets_are_opened_too(desk: Desk, tmp_path: Path, kind: Game) -> None:
    for key in (False, True):
        document = _made(desk, "ko", Sheet(Exercise(kind, None, 6, 2), key))
        text = _text(_converted(_saved(document, Format.DOCX, tmp_path)))
        if kind is not Game.GAP or key:
            assert _missing(document, text) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lesson_is_opened_too(desk: Desk, tmp_path: Path, language: str) -> None:
    lesson = bundled_lesson()
    assert lesson is not None
    document = _made(desk, language, Lessons(lesson, notes=True))
    assert _missing(document, _text(_converted(_saved(document, Format.DOCX, tmp_path)))) == []
    assert _missing(document, _text(_saved(document, Format.PDF, tmp_path))) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", ["issues", "lesson", "sheet", "key"])
def test_no_validator_finds_fault_with_the_page(desk: Desk, tmp_path: Path, what: str, language: str) -> None:
    lesson = bundled_lesson()
    assert lesson is not None
    exercise = Exercise(Game.MATCH, None, 5, 1)
    orders: dict[str, Order] = {
        "issues": Issues(tuple(desk.issues)),
        "lesson": Lessons(lesson, notes=True),
        "sheet": Sheet(exercise, key=False),
        "key": Sheet(exercise, key=True),
    }
    file = _saved(_made(desk, language, orders[what]), Format.HTML, tmp_path)
    environment = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(["tidy", "-e", "-q", "-utf8", file], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_of_commonmark_gives_every_quote_back(desk: Desk, tmp_path: Path, language: str) -> None:
    document = _made(desk, language, Issues(tuple(desk.issues)))
    page = _run("cmark", "--unsafe", _saved(document, Format.MARKDOWN, tmp_path))
    found = re.findall(r"<blockquote>\n<p>(.*?)</p>", page, re.DOTALL)
    plain = [re.sub(r"</?strong>", "", each.replace("<br />\n", "\n")) for each in found]
    signs = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"'}
    texts = [re.sub("&(amp|lt|gt|quot);", lambda sign: signs[sign[0]], each) for each in plain]
    assert sorted(texts) == sorted(text_of(card.words) for card in document.cards())
