"""Han characters of words that were said have the forms of their source's language, whatever the interface speaks."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.engine.concordance import Line
from desktop_app.engine.keyness import row_of
from desktop_app.model.dossier import Span, Turn, Voice
from desktop_app.model.lesson import Part as LessonPart
from desktop_app.model.lesson import Show, Step
from desktop_app.qt.lesson_model import Row
from desktop_app.qt.line_model import LinePhrases, Place
from desktop_app.qt.term_model import Part, TermPhrases
from desktop_app.views import lesson_words
from desktop_app.views.callout import Callout, Spoken
from desktop_app.views.matrix_words import MatrixWords
from desktop_app.views.term_paint import LinePainter, TermPainter
from desktop_app.views.term_words import LineWords, Names
from tests.ui import bundled, look

HAN = "直骨角令海"
"""Characters whose forms differ between China and Korea."""

APP_ITSELF = {"compare_head", "slide_sizes", "stop_words"}
"""What is set in serif there are titles, and words of several languages in one field."""

LINE = Line(0, Turn("s", 0, 5, "x", Voice.OWN), "s", Span(0, 5), 1, HAN, HAN, HAN, None)


class Lines(LinePhrases):
    """Lines of a source in a language."""

    def __init__(self, written: str) -> None:
        self._written = written

    def language(self, line: Line) -> str:
        return self._written


def _callout(qtbot: QtBot, interface: str, source: str) -> QImage:
    port = QWidget()
    qtbot.addWidget(port)
    port.resize(600, 300)
    callout = Callout(port)
    callout.show_beside(QRect(10, 10, 20, 20), look(language=interface), title="", words=(Spoken(HAN, source),))
    return callout.grab().toImage()


def _line(qtbot: QtBot, interface: str, source: str) -> QImage:
    image, painter = _canvas()
    painting = LinePainter(look(language=interface), Lines(source))
    for n, place in enumerate((Place.LEFT, Place.WORD, Place.RIGHT)):
        painting.cell(painter, QRectF(0, 40 * n, 300, 40), LINE, place)
    painter.end()
    return image


def _term(qtbot: QtBot, interface: str, source: str) -> QImage:
    image, painter = _canvas()

    phrases = TermPhrases()
    phrases.written = source
    row = row_of(HAN, (1, 2), (9, 9))
    TermPainter(look(language=interface), phrases, 1.0).cell(painter, QRectF(0, 0, 300, 40), row, Part.TERM)
    painter.end()
    return image


def _canvas() -> tuple[QImage, QPainter]:
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return image, QPainter(image)


@pytest.mark.parametrize("painted", [_callout, _line, _term])
def test_the_forms_are_those_of_the_source(qtbot: QtBot, painted: object) -> None:
    if not {"Noto Serif CJK SC", "Noto Serif CJK KR"} <= set(QFontDatabase.families()):
        pytest.skip("the Noto families for Chinese and Korean are not installed")
    assert callable(painted)
    for source in ("zh-Hans", "ko"):
        assert painted(qtbot, "en", source) == painted(qtbot, "ko", source) == painted(qtbot, "zh-Hans", source)
    assert painted(qtbot, "en", "zh-Hans") != painted(qtbot, "en", "ko")


def test_each_view_asks_the_source_for_its_language(qtbot: QtBot) -> None:
    shown = bundled()
    quote = next(each for each in shown.dossier.quotes if each.source == "press-digest")
    assert MatrixWords(shown, "en").language(quote) == "ko"
    words = LineWords()
    words.names = Names(shown, "en")
    assert words.language(Line(0, LINE.turn, "press-digest", Span(0, 1), 1, "", "x", "", None)) == "ko"
    phrases = lesson_words.Phrases()
    phrases.desk, phrases.language = shown.desk, "zh-Hans"
    part = LessonPart(quote.issues[0], ())
    assert phrases.spoken(Row(part, 0, Step(Show.QUOTE, quote.id), 0)) == "ko"
    assert phrases.spoken(Row(part, 0, Step(Show.QUESTION), 0)) == "zh-Hans"


def _serifs(file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "serif":
            yield node


def test_words_that_were_said_are_never_set_without_their_language() -> None:
    app = Path(paths.__file__).parent
    careless = [
        f"{file.stem}:{call.lineno}"
        for file in sorted([*app.glob("views/*.py"), *app.glob("qt/*.py")])
        for call in _serifs(file)
        if file.stem not in APP_ITSELF and not any(each.arg == "language" for each in call.keywords)
    ]
    # A row's height is the same in all languages.
    assert [each.partition(":")[0] for each in careless] == ["lesson_tree"]
