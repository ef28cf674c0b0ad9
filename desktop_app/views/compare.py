"""The compare view: one issue, two equal columns, each in its own words."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from desktop_app.engine.resolve import Card, Column, Comparison
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.card_actions import CardActions
from desktop_app.views.plain import PlainLabel
from desktop_app.views.quote_card import RING, QuoteCard
from desktop_app.views.silence_card import SilenceCard
from desktop_app.views.slim import SlimBar
from desktop_app.views.summary import Summary

_MARGIN: Final = 20
_GUTTER: Final = 28
_NARROW_GUTTER: Final = 20
_BELOW: Final = 20
"""Room below the last card for the row of actions, in pixels."""


class _Side(QWidget):
    """The widgets of one column that every issue has; its cards come from the sheet's pool."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = PlainLabel(self)
        self.counts = PlainLabel(self)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self.summary = Summary(self)
        self.silence = SilenceCard(self)
        self.common = PlainLabel(self)
        self.cards: list[QuoteCard] = []
        self.column: Column | None = None
        self.look: Look | None = None
        self.rule = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.column and self.look:
            painter = QPainter(self)
            colour = self.look.theme.side(self.column.party.side)
            painter.fillRect(QRect(RING, self.rule, self.width() - 2 * RING, 2), colour)


@dataclass(slots=True)
class _Shown:
    """What the sheet was last asked to show."""

    comparison: Comparison
    look: Look
    own_words: dict[str, int] = field(default_factory=dict)


class CompareView(QScrollArea):
    """Shows a comparison; says which quote is wanted, which to copy, and which silence to look into."""

    quote_wanted = Signal(str)
    copy_wanted = Signal(str)
    cite_wanted = Signal(str)
    silence_wanted = Signal(str, tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(False)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Comparison"))
        self._sheet = QWidget()
        self._sheet.setAccessibleName(self.tr("Comparison"))
        self._title = PlainLabel(self._sheet)
        self._question = PlainLabel(self._sheet)
        self._caveat = PlainLabel(self._sheet)
        self._sides = (_Side(self._sheet), _Side(self._sheet))
        self._actions = CardActions(self._sheet)
        self._actions.copy_wanted.connect(self.copy_wanted)
        self._actions.cite_wanted.connect(self.cite_wanted)
        self._selected: str | None = None
        self._shown: _Shown | None = None
        for side in self._sides:
            side.summary.noted.connect(self.quote_wanted)
            side.silence.clicked.connect(self._on_silence)
        self.setWidget(self._sheet)

    def show_comparison(
        self, comparison: Comparison, look: Look, selected: str | None, own_words: dict[str, int]
    ) -> None:
        """Show an issue from its top. `own_words`: how many words each party, by id, speaks for itself."""
        fresh = self._shown is None or self._shown.comparison.issue.id != comparison.issue.id
        self._shown = _Shown(comparison, look, own_words)
        self._selected = selected
        self._actions.hide()
        self._actions.set_look(look)
        self._lay_out()
        if fresh:
            self.verticalScrollBar().setValue(0)

    def select(self, quote: str | None, *, scroll: bool = True) -> None:
        """Mark the cards of a quote as current and, with `scroll`, bring the first of them into view."""
        self._selected = quote
        found = None
        for card in self.cards():
            card.set_selected(card.quote == quote)
            if card.quote == quote and found is None:
                found = card
        if found is not None and any(card.hasFocus() for card in self.cards()):
            # The keyboard goes with the selection, so that what is copied next is what is marked.
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        if found is not None and scroll:
            self._bring_into_view(found)

    def cards(self) -> list[QuoteCard]:
        """The cards shown, column by column, from the top."""
        return [card for side in self._sides for card in side.cards if not card.isHidden()]

    def focus_quote(self, quote: str) -> None:
        """Give the focus to a quote's first card."""
        card = next((card for card in self.cards() if card.quote == quote), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_quote(self) -> str | None:
        """The quote whose card has the focus, else the selected one."""
        focused = next((card.quote for card in self.cards() if card.hasFocus()), None)
        return focused or self._selected

    def _bring_into_view(self, card: QuoteCard) -> None:
        top = card.mapTo(self._sheet, card.rect().topLeft()).y()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value() or top + card.height() > bar.value() + height:
            bar.setValue(top - max((height - card.height()) // 3, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def settle(self) -> None:
        """Lay the sheet out again, once the space around it has changed in more than width."""
        self._lay_out()

    def _lay_out(self) -> None:
        """Set the whole sheet: heading, then both columns side by side, then what is not like for like."""
        shown = self._shown
        if shown is None:
            return
        width = self.viewport().width()
        inner = width - 2 * _MARGIN
        gutter = _GUTTER if inner > 640 else _NARROW_GUTTER
        y = self._head(shown, inner)
        column = (inner - gutter) // 2
        bottom = y
        tops = self._column_heads(shown, column)
        for n, (side, content) in enumerate(zip(self._sides, shown.comparison.columns, strict=True)):
            height = self._column(side, content, shown, column, tops)
            side.setGeometry(_MARGIN - RING + n * (column + gutter), y, column + 2 * RING, height)
            bottom = max(bottom, y + height)
        bottom = self._place(self._caveat, bottom + 24, inner)
        self._sheet.resize(width, max(bottom + 24, 1))
        self._move_actions()

    def _head(self, shown: _Shown, inner: int) -> int:
        theme, look = shown.look.theme, shown.look
        self._title.say(shown.comparison.title, look.serif(25, bold=True), theme.ink)
        self._question.say(shown.comparison.question, look.sans(14.5), theme.grey)
        caveat = self.tr("Not like for like: %1").replace("%1", shown.comparison.caveat)
        self._caveat.say(caveat if shown.comparison.caveat else "", look.sans(12.5), theme.grey)
        y = self._place(self._title, 16, inner)
        return self._place(self._question, y + 2, inner) + 14

    def _place(self, label: PlainLabel, y: int, width: int) -> int:
        height = label.height_at(width)
        label.setGeometry(_MARGIN, y, width, height)
        return y + height

    def _column_heads(self, shown: _Shown, width: int) -> tuple[int, int]:
        """Say both heads; their names and counts are as high as the higher of the two, so the columns stay level."""
        look = shown.look
        heights = []
        for side, column in zip(self._sides, shown.comparison.columns, strict=True):
            side.name.say(column.name, look.sans(16, bold=True), look.theme.side(column.party.side))
            side.counts.say(wording.tallies(column.tallies), look.sans(12.5), look.theme.grey)
            name = side.name.fontMetrics().horizontalAdvance(column.name) + 8
            one_row = name + side.counts.fontMetrics().horizontalAdvance(side.counts.text()) + 12 <= width
            heights.append((side.name.height_at(width), 0 if one_row else side.counts.height_at(width)))
        return max(h for h, _ in heights), max(h for _, h in heights)

    def _column(self, side: _Side, column: Column, shown: _Shown, width: int, heads: tuple[int, int]) -> int:
        """Set one column `width` pixels wide; returns its height. `heads` are the heights of the name and of a second
        row."""
        look = shown.look
        side.column, side.look = column, look
        name, second_row = heads
        side.name.setGeometry(RING, 0, width, name)
        side.counts.setGeometry(RING, name if second_row else 0, width, second_row or name)
        side.counts.setAlignment(
            Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            if second_row
            else Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        )
        side.rule = name + second_row + 4
        y = side.rule + 12
        summary = side.summary.show_sentences(column.summary, column.party.side, look, width)
        side.summary.setVisible(bool(summary))
        if summary:
            side.summary.setGeometry(RING, y, width, summary)
            y += summary + 10
        y = self._silence(side, column, shown, width, y)
        y = self._cards(side, column, look, width, y)
        side.update()
        return y + _BELOW

    def _silence(self, side: _Side, column: Column, shown: _Shown, width: int, y: int) -> int:
        side.silence.setVisible(column.silence is not None)
        if column.silence is None:
            return y
        height = side.silence.show_silence(
            column, shown.own_words.get(column.party.id, 0), shown.look, width + 2 * RING
        )
        side.silence.setGeometry(0, y, width + 2 * RING, height)
        return y + height + 2

    def _cards(self, side: _Side, column: Column, look: Look, width: int, y: int) -> int:
        wanted = len(column.cards) + len(column.common)
        while len(side.cards) < wanted:
            side.cards.append(self._new_card(side))
        pool = iter(side.cards)
        y = self._stack(pool, column.cards, column, look, width, y)
        side.common.setVisible(bool(column.common))
        if column.common:
            reporters = {card.reporter for card in column.common} - {""}
            text = (
                self.tr("Common ground as %1 reports it")
                if len(reporters) == 1
                else self.tr("Common ground as reported")
            )
            side.common.say(text.replace("%1", next(iter(reporters), "")), look.sans(12.5, bold=True), look.theme.grey)
            height = side.common.height_at(width)
            side.common.setGeometry(RING, y + 12, width, height)
            y = self._stack(pool, column.common, column, look, width, y + 12 + height + 4)
        for card in pool:
            card.hide()
        return y

    def _stack(
        self, pool: Iterator[QuoteCard], cards: tuple[Card, ...], column: Column, look: Look, width: int, y: int
    ) -> int:
        for card in cards:
            widget = next(pool)
            chosen = card.quote.id == self._selected
            height = widget.show_card(card, column.name, look, width + 2 * RING, selected=chosen)
            widget.setGeometry(0, y, width + 2 * RING, height)
            widget.show()
            y += height + 6
        return y

    def _new_card(self, side: _Side) -> QuoteCard:
        card = QuoteCard(side)
        card.activated.connect(self.quote_wanted)
        card.focused.connect(self._on_focused)
        return card

    def _on_focused(self, quote: str) -> None:
        card = self.sender()
        if isinstance(card, QuoteCard):
            self._actions.stand_on(card, quote)
            if card.hasFocus():
                self._bring_into_view(card)

    def _move_actions(self) -> None:
        """Keep the buttons on their card when that moved."""
        if not self._actions.isHidden():
            card = next((card for card in self.cards() if card.quote == self._actions.quote), None)
            if card is None:
                self._actions.hide()
            else:
                self._actions.stand_on(card, card.quote)

    def _on_silence(self) -> None:
        card = self.sender()
        if isinstance(card, SilenceCard):
            self.silence_wanted.emit(card.party, card.terms)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the cards of a column and across to the other."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        across = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        focused = next((card for card in self.cards() if card.hasFocus()), None)
        if focused is None or event.modifiers() or (step is None and not across):
            super().keyPressEvent(event)
            return
        target = self._across(focused) if across else self._along(focused, step or 0)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _along(self, card: QuoteCard, step: int) -> QuoteCard | None:
        column = next(self._visible(side) for side in self._sides if card in side.cards)
        at = column.index(card) + step
        return column[at] if 0 <= at < len(column) else None

    def _across(self, card: QuoteCard) -> QuoteCard | None:
        """The card of the other column that stands nearest in height."""
        other = next(self._visible(side) for side in self._sides if card not in side.cards)
        return min(other, key=lambda each: abs(each.y() - card.y()), default=None)

    @staticmethod
    def _visible(side: _Side) -> list[QuoteCard]:
        return [card for card in side.cards if not card.isHidden()]
