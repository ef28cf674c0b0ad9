"""Faces on the pixels: Han characters in the form of their language, and three scripts on one baseline."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QImage, QPainter, QRawFont, QTextLayout
from pytestqt.qtbot import QtBot

from desktop_app.qt.typeset import Typeset
from tests.ui import look

HAN = "直骨角令海"
"""Characters whose forms differ between China and Korea."""

SCRIPTS = {"Latin": "Hxn", "Han": "布林肯", "Hangul": "대만은"}


def _painted(font: QFont, text: str) -> QImage:
    image = QImage(420, 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        painter.setFont(font)
        painter.drawText(QPointF(8, 60), text)
    return image


def _alone(family: str, like: QFont) -> QFont:
    font = QFont()
    font.setFamilies([family])
    font.setPixelSize(like.pixelSize())
    font.setWeight(like.weight())
    return font


@pytest.mark.parametrize("serif", [True, False])
@pytest.mark.parametrize("size", [15, 33])
@pytest.mark.parametrize("order", [("zh", "ko"), ("ko", "zh")])
def test_han_characters_are_painted_in_the_forms_of_their_language_whichever_came_first(
    qtbot: QtBot, serif: bool, size: int, order: tuple[str, str]
) -> None:
    kind = "Serif" if serif else "Sans"
    families = {"zh": f"Noto {kind} CJK SC", "ko": f"Noto {kind} CJK KR"}
    if not set(families.values()) <= set(QFontDatabase.families()):
        pytest.skip("the Noto families for Chinese and Korean are not installed")
    # A size of its own for each order: Qt remembers who asked first.
    size += order[0] == "ko"
    for language in (*order, order[0]):
        made = look(language="en")
        font = made.serif(size, language=language) if serif else made.sans(size, language=language)
        assert _painted(font, HAN) == _painted(_alone(families[language], font), HAN)
    assert len({bytes(_painted(_alone(f, font), HAN).constBits()) for f in families.values()}) == 2


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
@pytest.mark.parametrize("serif", [True, False])
def test_lines_in_three_scripts_stand_on_baselines_equally_far_apart(qtbot: QtBot, language: str, serif: bool) -> None:
    made = look(language=language)
    font = made.serif(15) if serif else made.sans(15)
    # Each word has room for itself alone.
    typeset = Typeset(" ".join([*SCRIPTS.values()] * 2), font, 52, leading=1.3)
    layout = typeset._layout
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    bases = [round(line.y() + line.ascent(), 3) for line in lines]
    assert len(lines) == 6
    assert {round(after - before, 3) for before, after in pairwise(bases)} == {typeset.pitch}


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
def test_han_and_hangul_rest_on_the_latin_line(qtbot: QtBot, language: str) -> None:
    """Their feet are a little below it, as both faces are drawn to stand together, and equally far in both scripts."""
    made = look(language=language)
    depths = {name: _depth(made.sans(40), text) for name, text in SCRIPTS.items()}
    assert depths["Latin"] == 0
    assert 0 < depths["Han"] <= 0.16 * 40
    assert 0 < depths["Hangul"] <= 0.16 * 40


def _depth(font: QFont, text: str) -> int:
    """How many pixels the lowest ink of a text lies below the line."""
    image = _painted(font, text)
    white = QColor(0xFFFFFFFF).rgb()
    rows = [y for y in range(image.height()) if any(image.pixel(x, y) != white for x in range(image.width()))]
    return max(rows) - 59


@pytest.mark.parametrize("language", ["zh-Hans", "ko"])
def test_no_character_of_the_interface_lacks_a_glyph(qtbot: QtBot, language: str) -> None:
    from devkit import catalogue, compiling

    tag = "zh_Hans" if language == "zh-Hans" else "ko"
    signs = {sign for forms in catalogue.read(compiling.path(tag)).values() for form in forms for sign in form}
    layout = QTextLayout(
        "".join(sorted(sign for sign in signs if sign.isprintable())), look(language=language).sans(13)
    )
    layout.beginLayout()
    layout.createLine().setLineWidth(1e6)
    layout.endLayout()
    for run in layout.glyphRuns():
        raw: QRawFont = run.rawFont()
        assert 0 not in run.glyphIndexes(), raw.familyName()
    assert QFontMetricsF(look(language=language).sans(13)).height() > 0
