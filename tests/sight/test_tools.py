"""The tools that measure are measured: what is known to be faint is found, what is known to be clear is not."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.sight.contrast import marks_seen, texts_seen
from tests.sight.drawing import drawn
from tests.sight.judged import faint_marks, faint_texts, judged
from tests.ui import contrast, theme


class Sample(QWidget):
    """A text and a mark in colours of one's choice."""

    def __init__(self, ink: str, ground: str, mark: str, line: str | None = None, alpha: int = 255) -> None:
        super().__init__()
        self.resize(200, 80)
        self._ink, self._ground, self._mark, self._line, self._alpha = ink, ground, mark, line, alpha

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._ground))
        font = QFont("Noto Sans")
        font.setPixelSize(12)
        painter.setFont(font)
        colour = QColor(self._ink)
        colour.setAlpha(self._alpha)
        painter.setPen(colour)
        painter.drawText(QRectF(8, 8, 180, 24), Qt.AlignmentFlag.AlignVCenter, "Seen or not")
        painter.fillRect(QRectF(8, 50, 40, 4), QColor(self._mark))
        if self._line:
            painter.setPen(QPen(QColor(self._line), 1))
            painter.drawLine(100, 52, 180, 52)


@pytest.fixture
def sample(qtbot: QtBot) -> object:
    def make(*arguments: object) -> Sample:
        made = Sample(*arguments)  # type: ignore[arg-type]
        qtbot.addWidget(made)
        made.show()
        return made

    return make


@pytest.mark.parametrize(("ink", "ground"), [("#000000", "#ffffff"), ("#777777", "#ffffff"), ("#eceef2", "#14171c")])
def test_a_texts_contrast_is_that_of_its_colours(sample, ink: str, ground: str) -> None:  # type: ignore[no-untyped-def]
    seen = list(texts_seen(sample(ink, ground, "#000000")))
    assert {each.what for each in seen} == {"Seen or not"}
    assert all(each.contrast == pytest.approx(contrast(QColor(ink), QColor(ground)), abs=0.35) for each in seen)


def test_what_is_too_faint_is_found(sample) -> None:  # type: ignore[no-untyped-def]
    light = theme("light")
    assert faint_texts(sample("#767676", "#ffffff", "#000000"))
    assert not faint_texts(sample("#464d5a", "#ffffff", "#000000"))
    assert faint_marks(sample("#000000", "#ffffff", "#b0b0b0"), light)
    assert not faint_marks(sample("#000000", "#ffffff", "#767676"), light)
    assert faint_marks(sample("#000000", "#ffffff", "#000000", "#c0c0c0"), light)
    assert not judged(sample("#000000", "#ffffff", "#174a86", "#7b8290"), light)


def test_half_transparent_text_is_measured_as_it_is_seen(sample) -> None:  # type: ignore[no-untyped-def]
    (first, *_) = texts_seen(sample("#000000", "#ffffff", "#000000", None, 128))
    assert 3 < first.contrast < 5


def test_decoration_is_no_mark(sample) -> None:  # type: ignore[no-untyped-def]
    light = theme("light")
    pale = sample("#000000", "#ffffff", light.first_fill.name(), light.hairline.name())
    assert list(marks_seen(pale))
    assert faint_marks(pale, light) == []


def test_what_is_covered_is_not_measured(sample) -> None:  # type: ignore[no-untyped-def]
    below = sample("#cccccc", "#ffffff", "#000000")
    over = QWidget(below)
    over.setStyleSheet("background: #ffffff")
    over.resize(200, 40)
    over.show()
    assert drawn(below)[0]
    assert faint_texts(below) == []
