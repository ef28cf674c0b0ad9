"""What stands above the cards of the comparison: title, question, what is shown, and a head for each column."""

import math
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.engine.facets import Facet
from desktop_app.engine.history import Answers
from desktop_app.engine.resolve import Column, Comparison
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.card_link import CardLink
from desktop_app.views.choice import Choice
from desktop_app.views.plain import PlainLabel
from desktop_app.views.quote_card import RING
from desktop_app.views.silence_card import SilenceCard
from desktop_app.views.slim import TARGET
from desktop_app.views.summary import Summary

_ARROW: Final = 18
"""Room for the small arrow behind a column's name, in pixels."""


class Heading(QWidget):
    """The issue's title and question, and the choice between all quotes and only what answers."""

    answers_wanted = Signal(object)
    """An `Answers`."""
    usual_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = PlainLabel(self)
        self._question = PlainLabel(self)
        self._choice = Choice([""] * len(Answers), self)
        self._choice.chosen.connect(lambda n: self.answers_wanted.emit(list(Answers)[n]))
        self._usual = CardLink(self)
        self._usual.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._usual.clicked.connect(self.usual_wanted)

    def stops(self) -> list[QWidget]:
        """What the keyboard comes to, in order."""
        return [*self._choice.buttons, *([] if self._usual.isHidden() else [self._usual])]

    def show_comparison(self, comparison: Comparison, look: Look, width: int) -> int:
        """Say what is compared, at a width in pixels; returns the height."""
        theme = look.theme
        whole = comparison.answers is Answers.MEETING
        count = len(comparison.pairs) if comparison.pairs is not None else 0
        self._title.say(
            self.tr("The whole meeting") if whole else comparison.title, look.serif(25, bold=True), theme.ink
        )
        question = wording.answers(count) if whole else comparison.question
        self._question.say(question, look.sans(14.5), theme.grey)
        y = _put(self._title, 16, width)
        y = _put(self._question, y + 2, width) + 8
        self._choice.setAccessibleName(self.tr("What is shown"))
        self._choice.set_texts((self.tr("All quotes"), self.tr("Answers"), self.tr("Answers of the whole meeting")))
        height = self._choice.set_look(look, width)
        self._choice.set_chosen(list(Answers).index(comparison.answers))
        self._choice.move(-8, y)
        self._usual.setHidden(comparison.usual)
        if not comparison.usual:
            text = self.tr("← The usual columns")
            self._usual.say(text, text, look, width)
            beside = self._choice.width() + self._usual.width() <= width
            self._usual.move(width - self._usual.width() if beside else -4, y + (0 if beside else height))
            height += 0 if beside else self._usual.height()
        return y + height + 12


def _put(label: PlainLabel, y: int, width: int) -> int:
    height = label.height_at(width)
    label.setGeometry(0, y, width, height)
    return y + height


class ColumnHead(QWidget):
    """Whose words a column shows, how many, and what they come to; or that there are none."""

    facet_wanted = Signal(object)
    """A `Facet`."""
    noted = Signal(str)
    silence_wanted = Signal(str, tuple)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = PlainLabel(self)
        self._chooser = _Chooser(self)
        self._chooser.clicked.connect(self._offer)
        self._counts = PlainLabel(self)
        self._summary = Summary(self)
        self._silence = SilenceCard(self)
        self._column: Column | None = None
        self._look: Look | None = None
        self._rule = 0
        self._choices: Callable[[], Sequence[tuple[Facet, str]]] = tuple
        self._summary.noted.connect(self.noted)
        self._silence.clicked.connect(lambda: self.silence_wanted.emit(self._silence.party, self._silence.terms))

    def stops(self) -> list[QWidget]:
        """What the keyboard comes to, in order."""
        bodies: list[QWidget] = [*self._summary.notes(), *([] if self._silence.isHidden() else [self._silence])]
        return [*([] if self._chooser.isHidden() else [self._chooser]), *bodies]

    def say(self, column: Column, names: str, counted: bool, look: Look, width: int) -> tuple[int, int]:
        """Say whose words these are; returns the heights at a width, in pixels, of the name and of the counts, which
        are 0 where they fit beside the name. `counted` is not where the column shows only what answers."""
        self._column, self._look = column, look
        self._name.say(names, look.sans(16, bold=True), look.theme.side(column.side))
        self._counts.say(wording.tallies(column.tallies) if counted else "", look.sans(12.5), look.theme.grey)
        arrow = look.px(_ARROW) if counted else 0
        self._chooser.setVisible(counted)
        name = self._name.fontMetrics().horizontalAdvance(names) + arrow + 8
        counts = self._counts.fontMetrics().horizontalAdvance(self._counts.text())
        second_row = counted and name + counts + 12 > width
        return self._name.height_at(width - arrow), self._counts.height_at(width) if second_row else 0

    def set_out(self, heads: tuple[int, int], comparison: Comparison, own_words: int, width: int) -> int:
        """Set the head at a width in pixels; returns its height. `heads` are the heights that both columns' names and
        counts need."""
        assert self._column is not None
        assert self._look is not None
        column, look, (name, second_row) = self._column, self._look, heads
        counted = comparison.pairs is None
        arrow = look.px(_ARROW) if counted else 0
        self._name.setGeometry(RING, 0, width - arrow, name)
        self._name.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        natural = min(self._name.fontMetrics().horizontalAdvance(self._name.text()), width - arrow)
        self._chooser.show_name(self._name.text(), look, QRect(RING, 0, natural + arrow, name))
        self._counts.setGeometry(RING, name if second_row else 0, width, second_row or name)
        self._counts.setAlignment(
            Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            if second_row
            else Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        )
        self._rule = name + second_row + 4
        self._choices = lambda: choices(comparison)
        y = self._body(column, counted, own_words, look, width)
        self.resize(width + 2 * RING, y)
        self.update()
        return y

    def _body(self, column: Column, counted: bool, own_words: int, look: Look, width: int) -> int:
        y = self._rule + 12
        sentences = column.summary if counted else ()
        height = self._summary.show_sentences(sentences, column.side, look, width)
        self._summary.setVisible(bool(height))
        if height:
            self._summary.setGeometry(RING, y, width, height)
            y += height + 10
        silent = counted and column.silence is not None
        self._silence.setVisible(silent)
        if silent:
            height = self._silence.show_silence(column, own_words, look, width + 2 * RING)
            self._silence.setGeometry(0, y, width + 2 * RING, height)
            y += height + 2
        return y

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._column and self._look:
            painter = QPainter(self)
            colour = self._look.theme.side(self._column.side)
            painter.fillRect(QRect(RING, self._rule, self.width() - 2 * RING, 2), colour)

    def _offer(self) -> None:
        """Offer every column there is."""
        from desktop_app.views.column_menu import offer

        assert self._column is not None
        offer(
            self,
            self._chooser.mapToGlobal(QPoint(0, self._chooser.height())),
            self._choices(),
            self._column.facet,
            self.facet_wanted.emit,
        )


def choices(comparison: Comparison) -> list[tuple[Facet, str]]:
    """The columns there are to choose from, with their names: each party's usual one, then each voice."""
    usual = [Facet(party) for party in comparison.names]
    return [(facet, wording.facet_name(facet, comparison.names)) for facet in (*usual, *comparison.facets)]


class _Chooser(QAbstractButton):
    """A column's name as a button: over the printed name, with a small arrow behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._below = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_name(self, name: str, look: Look, at: QRect) -> None:
        """Stand over a name, in pixels of the parent."""
        self._look = look
        spare = max((TARGET - at.height()) / 2, 1)
        self._below = math.floor(spare)
        self.setGeometry(at.adjusted(-4, -math.ceil(spare), 6, self._below))
        self.setAccessibleName(self.tr("Column: %1. Choose another").replace("%1", name))
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.theme.ink if self.underMouse() or self.hasFocus() else look.theme.edge, 1.6))
        size = look.px(3.5)
        x, y = self.width() - 8 - size * 1.2, self.height() - self._below - look.px(10)
        painter.drawPolyline(
            [QPointF(x - size, y - size / 2), QPointF(x, y + size / 2), QPointF(x + size, y - size / 2)]
        )
        if self.hasFocus():
            painter.setPen(QPen(look.theme.ink, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
