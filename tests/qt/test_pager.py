"""Screens on pages: nothing smaller than a twentieth of the height, nothing clipped, nothing lost, nothing parted."""

import re
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from desktop_app.engine.script import Script
from desktop_app.files.lesson_file import bundled_lesson
from desktop_app.model.dossier import Side
from desktop_app.qt.pager import Lines, Page, pages_of
from desktop_app.qt.slide import Box, Face, Filling, Group, Piece, Slide
from desktop_app.qt.slide_paint import paint_page, picture_of
from desktop_app.views.exercise_screens import exercise_screens
from desktop_app.views.screen_words import foot, slide_of
from tests.ui import bundled, look, theme

SIZES = [(1024, 768), (1280, 720), (1920, 1080)]
LANGUAGES = ["en", "zh-Hans", "ko"]
MANY = "A long sentence that goes on and on. " * 60

pytestmark = pytest.mark.usefixtures("qapp")


def _slides(language: str, *, gloss: bool) -> Iterator[Slide]:
    """Every screen of the bundled lesson, exercises too."""
    desk, lesson = bundled().desk, bundled_lesson()
    assert lesson is not None
    script = Script(desk, lesson, language, exercise_screens(desk))
    spot = script.first
    while spot is not None:
        yield slide_of(script.screen(spot), gloss=gloss)
        spot = script.after(spot)


def _drawn(page: Page) -> list[tuple[float, str]]:
    """The size in pixels, and the text, of everything that is written when a page is painted."""
    store, size = QBuffer(), QSize(page.sizes.width, page.sizes.height)
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(store)
    made.setSize(size)
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setResolution(96)
    painter = QPainter(made)
    paint_page(painter, page, look())
    painter.end()
    texts = ET.fromstring(bytes(store.data().data())).iter("{http://www.w3.org/2000/svg}text")
    return [(float(re.sub(r"[a-z]+$", "", text.attrib["font-size"])), "".join(text.itertext())) for text in texts]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_written_is_a_twentieth_of_the_height_and_within_the_page(
    language: str, size: tuple[int, int]
) -> None:
    drawn = 0
    for slide in _slides(language, gloss=size == SIZES[1]):
        for page in pages_of(slide, look(language=language), QSize(*size), foot()):
            _check_within(page)
            if page.number == 0 and slide.at < 4:
                written = _drawn(page)
                drawn += len(written)
                assert min(height for height, _ in written) >= size[1] / 20
    assert drawn > 100


def _check_within(page: Page) -> None:
    """Everything lies on the page, and no words lie on others."""
    sizes = page.sizes
    for lines in page.lines:
        assert lines.set.font.pixelSize() >= sizes.height / 20
        box = lines.box
        assert sizes.left - 1 <= box.left()
        assert box.right() <= sizes.width - sizes.left + 1
        assert box.top() >= 0
        assert box.bottom() <= sizes.height
    for box in (*(bar.box for bar in page.bars), *(filled.box for filled in page.boxes)):
        assert QRectF(0, 0, sizes.width, sizes.height).contains(box)
    # Glyph boxes of lines set close overlap by their empty parts only.
    for one, other in pairwise(sorted((each.box for each in page.lines), key=lambda box: (box.top(), box.left()))):
        shared = one.intersected(other)
        assert shared.height() < sizes.height / 50 or shared.width() <= 0


def _told(pages: tuple[Page, ...], piece: Piece) -> list[int]:
    """The lines of a paragraph, in the order in which they are seen."""
    return [n for page in pages for lines in page.lines if lines.text == piece.text for n in lines.lines]


@pytest.mark.parametrize("size", [*SIZES, (800, 600), (600, 800)], ids=str)
def test_what_does_not_fit_turns_a_page_and_loses_no_line(size: tuple[int, int]) -> None:
    piece = Piece(MANY, Face.SAID)
    group = Group((piece, Piece("Somebody · own words", Face.SMALL)), "China", Side.SECOND, barred=True)
    pages = pages_of(Slide("Title", "1 of 2", (((group,),),), 1, 3), look(), QSize(*size), foot())
    assert len(pages) > 2
    seen = _told(pages, piece)
    assert seen == list(range(len(seen)))
    assert {page.count for page in pages} == {len(pages)}
    for page in pages:
        _check_within(page)
        assert any(lines.text == "China" for lines in page.lines), "whose words they are stands on every page"
        sizes = {lines.set.font.pixelSize() for lines in page.lines if lines.face is Face.SAID}
        assert sizes <= {next(iter(sizes), 0)}
    last = [lines for lines in pages[-1].lines if lines.text == MANY]
    assert len(last[0].lines) >= 2, "a speaker is never alone with the last line"


def test_both_sides_are_set_alike() -> None:
    def group(side: Side, name: str) -> Group:
        return Group((Piece("The same words.", Face.SAID), Piece("S", Face.SMALL)), name, side, barred=True)

    slide = Slide("T", "", (((group(Side.FIRST, "One"), group(Side.SECOND, "Two")),),))
    (page,) = pages_of(slide, look(), QSize(1280, 720), foot())
    first, second = (lines for lines in page.lines if lines.face is Face.SAID)
    assert (first.x, first.set.height, first.set.width) == (second.x, second.set.height, second.set.width)
    one, other = page.bars
    assert one.box.height() == other.box.height()


def test_the_fullest_version_that_fits_is_taken() -> None:
    def sheet(text: str) -> tuple[Group, ...]:
        return (Group((Piece(text, Face.SAID),)),)

    slide = Slide("T", "", ((sheet(MANY),), (sheet("half"), sheet("half")), (sheet("short"),)))
    pages = pages_of(slide, look(), QSize(1280, 720), foot())
    assert [[lines.text for lines in page.lines][1] for page in pages] == ["half", "half"]


def test_too_many_steps_for_dots_are_told_in_words() -> None:
    slide = Slide("T", "", (((Group((Piece("x", Face.PLAIN),)),),),), 40, 90)
    (page,) = pages_of(slide, look(), QSize(1024, 768), foot())
    assert page.dots == 0
    assert any(lines.text == "step 41 of 90" for lines in page.lines)


def test_what_hides_a_side_and_what_tells_a_silence_have_forms_of_their_own(qtbot: QtBot) -> None:
    def painted(filling: Filling) -> set[int]:
        slide = Slide("T", "", (((Group((Box("?", filling),)),),),))
        (page,) = pages_of(slide, look(), QSize(1280, 720), foot())
        image, box = picture_of(page, look()), page.boxes[0].box
        y = int(box.top() + 14)
        return {image.pixel(x, y) for x in range(int(box.left()) + 40, int(box.left()) + 200)}

    assert painted(Filling.PLAIN) == {theme("light").hover.rgb()}
    assert theme("light").hairline.rgb() in painted(Filling.HATCHED)


def test_a_screen_is_painted_whole(qtbot: QtBot) -> None:
    slide = next(_slides("en", gloss=False))
    page = pages_of(slide, look("dark"), QSize(1280, 720), foot())[0]
    image = picture_of(page, look("dark"), 1.5)
    assert (image.width(), image.height()) == (1920, 1080)
    assert image.pixel(3, 3) == theme("dark").card.rgb()


def test_lines_know_where_their_words_stand(qtbot: QtBot) -> None:
    page = pages_of(next(_slides("en", gloss=False)), look(), QSize(1280, 720), foot())[0]
    title: Lines = page.lines[0]
    assert title.box.top() >= page.sizes.top - 2
    assert title.box.left() == page.sizes.left
