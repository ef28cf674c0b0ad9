"""The summary of a side's position, whose footnote numbers lead to the quotes that bear it out."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.engine.resolve import Cited
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.look import Look
from desktop_app.qt.typeset import Style, Typeset

_JOINED: Final = "\u202f"
"""Narrow, and no line breaks at it: a footnote number stays with its sentence."""

_THIN: Final = "\u2009"


class Summary(QWidget):
    """Sentences set as one paragraph; each number is a button over the place where it is printed."""

    noted = Signal(str)
    """The quote whose footnote number was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[_Note] = []
        self._look: Look | None = None
        self._text: Typeset | None = None
        self._shown: tuple[object, ...] = ()

    def show_sentences(self, sentences: tuple[Cited, ...], side: Side | None, look: Look, width: int) -> int:
        """Set the sentences at a width in pixels; returns the height they need."""
        if self._shown != (sentences, side, look, width):
            self._shown = (sentences, side, look, width)
            self._look = look
            self._set(sentences, side, look, width)
            self.setAccessibleName(" ".join(sentence.text for sentence in sentences))
            self.update()
        return self._text.height if self._text and sentences else 0

    def _set(self, sentences: tuple[Cited, ...], side: Side | None, look: Look, width: int) -> None:
        text, notes = _numbered(sentences)
        raised = QTextCharFormat()
        raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        raised.setForeground(look.theme.side(side))
        raised.setFontWeight(QFont.Weight.Bold)
        styles = [Style(span, raised) for span, _, _ in notes]
        self._text = Typeset(text, look.sans(14), width, leading=1.16, styles=styles)
        while len(self._buttons) < len(notes):
            button = _Note(self)
            button.clicked.connect(self._on_clicked)
            self._buttons.append(button)
        for button, (span, number, quote) in zip(self._buttons, notes, strict=False):
            button.point_to(self._text.rects(span)[0].toAlignedRect(), number, quote, look)
        for button in self._buttons[len(notes) :]:
            button.hide()

    def notes(self) -> list[QWidget]:
        """The buttons over the numbers, in order; none while the summary is hidden."""
        return [] if self.isHidden() else [button for button in self._buttons if not button.isHidden()]

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _Note):
            self.noted.emit(button.quote)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text and self._look:
            painter = QPainter(self)
            self._text.draw(painter, QPointF(0, 0), self._look.theme.ink)


def _numbered(sentences: tuple[Cited, ...]) -> tuple[str, list[tuple[Span, int, str]]]:
    """The sentences with their footnote numbers set in, and each number's span (code points), number and quote."""
    text, notes = "", []
    for sentence in sentences:
        blank = " " if text and not _ends_without_blank(sentence.text) else ""
        # In Chinese too a number must not seem to belong to the sentence after it.
        if text[-1:].isdecimal() and not blank:
            blank = _THIN
        text += blank + sentence.text
        for number, quote in sentence.notes:
            text += _JOINED
            notes.append((Span(len(text), len(text) + len(str(number))), number, quote))
            text += str(number)
    return text, notes


def _ends_without_blank(text: str) -> bool:
    """Whether a sentence is Chinese or Japanese, which sets no blank between sentences."""
    return text[-1:] in "。！？」』”"


class _Note(QAbstractButton):
    """An invisible button over a printed number, with a focus ring of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.quote = ""
        self._look: Look | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def point_to(self, at: QRect, number: int, quote: str, look: Look) -> None:
        """Stand over a number's place, in pixels of the parent."""
        self.quote, self._look = quote, look
        self.setGeometry(at.adjusted(-4, -3, 4, 0))
        self.setAccessibleName(self.tr("Quote %1").replace("%1", str(number)))
        self.show()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look and (self.hasFocus() or self.underMouse()):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.theme.ink, 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
