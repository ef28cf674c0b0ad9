"""The compare view: one issue, two equal columns, each in its own words, and the links between them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.engine.resolve import Comparison
from desktop_app.qt.look import Look
from desktop_app.views import compare_keys as keys
from desktop_app.views.compare_area import CompareArea, Shown
from desktop_app.views.compare_sheet import At
from desktop_app.views.quote_card import QuoteCard

if TYPE_CHECKING:
    from desktop_app.views.card_actions import CardActions


class CompareView(CompareArea):
    """Shows a comparison; says which quote is wanted, which to copy, which silence to look into, and what else to set
    against each other."""

    quote_wanted = Signal(str)
    copy_wanted = Signal(str)
    cite_wanted = Signal(str)
    add_wanted = Signal(str)
    silence_wanted = Signal(str, tuple)
    onward_wanted = Signal(str, str)
    """A quote on another issue or in another column, and the issue."""
    columns_wanted = Signal(object)
    """Two facets, or none for the usual columns."""
    answers_wanted = Signal(object)
    """An `Answers`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say_names()
        self._connect()

    def _say_names(self) -> None:
        for widget in (self, self.viewport()):
            widget.setAccessibleName(self.tr("Comparison"))
        self._ribbons.setAccessibleName(self.tr("Links between the columns"))

    def _connect(self) -> None:
        self._heading.answers_wanted.connect(self.answers_wanted)
        self._heading.usual_wanted.connect(lambda: self.columns_wanted.emit(None))
        for n, head in enumerate(self._heads):
            head.noted.connect(self.quote_wanted)
            head.silence_wanted.connect(self.silence_wanted)
            head.facet_wanted.connect(lambda facet, n=n: self._on_facet(n, facet))
        self._ribbons.followed.connect(self._on_followed)
        self._ribbons.beyond_wanted.connect(self._on_beyond)
        self._ribbons.left.connect(self._on_left)

    def show_comparison(
        self,
        comparison: Comparison,
        look: Look,
        selected: str | None,
        own_words: dict[str, int],
        *,
        reveal: bool = False,
    ) -> None:
        """Show an issue, if it is another one from its top or, with `reveal`, with the selected quote in sight.

        `own_words`: how many words each party, by id, speaks for itself.
        """
        self._say_names()
        before = self._shown.spot if self._shown else None
        kept = None
        if self._shown and look.glosses != self._shown.look.glosses:
            self._turned.clear()
            kept = self.current_quote() or next((card.quote for card in self.cards()), None)
        self._shown = Shown(comparison, look, own_words)
        self._selected = selected
        if self._actions is not None:
            self._actions.hide()
            self._actions.set_look(look)
        fresh = self._shown.spot != before
        if fresh:
            self._unfolded.clear()
            self._turned.clear()
            self._scroll_to(0, show=False)
        on_links = self._ribbons.hasFocus()
        # What is read stays in sight when every card grows.
        self._lay_out(fresh, (selected if reveal else None) if fresh else kept)
        if on_links and not self._links.ties:
            self.focus_first()

    def select(self, quote: str | None, *, scroll: bool = True) -> None:
        """Mark the cards of a quote as current and, with `scroll`, bring the first of them into view."""
        self._selected = quote
        found = next(iter(self._places(quote)), None)
        if found is not None and scroll:
            self._show(found)
        for card in self.cards():
            card.set_selected(card.quote == quote)
        if found in self._sheet.cards and any(card.hasFocus() for card in self.cards()):
            # The keyboard goes with the selection, so that what is copied next is what is marked.
            self._sheet.cards[found].setFocus(Qt.FocusReason.OtherFocusReason)

    def _places(self, quote: str | None) -> list[At]:
        content = self._sheet.content
        return content.find(quote) if content is not None and quote else []

    def cards(self) -> list[QuoteCard]:
        """The cards in sight and a little around it, column by column, from the top."""
        return self._sheet.in_order()

    def card_of(self, quote: str) -> QuoteCard | None:
        """A quote's first card, scrolled in sight."""
        found = next(iter(self._places(quote)), None)
        if found is None:
            return None
        self._show(found)
        return self._sheet.cards[found]

    def focus_quote(self, quote: str) -> None:
        """Give the focus to a quote's first card."""
        card = self.card_of(quote)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Give the focus to the current quote's card, else to the first."""
        current = self.current_quote()
        if current and self._places(current):
            self.focus_quote(current)
        elif (first := self._stops()[1].end(1) or self._stops()[3].end(1)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_quote(self) -> str | None:
        """The quote whose card has the focus, else the selected one."""
        focused = next((card.quote for card in self.cards() if card.hasFocus()), None)
        return focused or self._selected

    def step_link(self, step: int) -> None:
        """Put the keyboard on the next (1) or previous (-1) link, in the order of reading; around at the ends."""
        if self._links.step(step, self.current_quote()) is not None:
            self._ribbons.setFocus(Qt.FocusReason.OtherFocusReason)

    # Wishes

    def _new_card(self) -> QuoteCard:
        card = QuoteCard(self.viewport())
        card.activated.connect(self.quote_wanted)
        card.focused.connect(self._on_focused)
        card.onward_wanted.connect(self.onward_wanted)
        card.unfolded.connect(self._on_unfolded)
        return card

    def _on_facet(self, n: int, facet: object) -> None:
        if self._shown is not None:
            chosen: list[object] = [column.facet for column in self._shown.comparison.columns]
            chosen[n] = facet
            self.columns_wanted.emit(tuple(chosen))

    def _on_followed(self, number: int) -> None:
        by_key = self._ribbons.hasFocus()
        other = self._links.other_end(number, self._selected)
        if other is not None:
            self.quote_wanted.emit(other)
            if by_key:
                self.focus_quote(other)

    def _on_beyond(self, column: int, direction: int) -> None:
        other = self._links.first_beyond(column, direction)
        if other is not None:
            self.quote_wanted.emit(other)

    def _on_left(self, step: int) -> None:
        """Leave the links: to the next or previous one, or back to the current card."""
        if step:
            self.step_link(step)
        else:
            self.focus_first()

    def _on_unfolded(self, quote: str) -> None:
        card = self.sender()
        at = self._sheet.where(card) if isinstance(card, QuoteCard) else None
        if at is None or self._shown is None or self._shown.comparison.pairs is None:
            return
        self._unfolded ^= {(self._shown.comparison.pairs.link(at[1]).id, quote)}
        self._lay_out(False)

    def turn_gloss(self, quote: str) -> bool:
        """Show a quote's translation beneath it, or hide it again; returns whether there is one."""
        card = self.card_of(quote)
        if card is None or card.card is None or card.card.gloss is None:
            return False
        self._turned ^= {quote}
        self._lay_out(False)
        self.card_of(quote)
        return True

    def _on_focused(self, quote: str) -> None:
        card = self.sender()
        if isinstance(card, QuoteCard) and (at := self._sheet.where(card)) is not None:
            if card.hasFocus() and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
                self._show(at)
            self._offer_actions().stand_on(card, quote)

    def _offer_actions(self) -> "CardActions":
        """The buttons for whatever card is pointed at; made when that first happens."""
        if self._actions is None:
            from desktop_app.views.card_actions import CardActions

            assert self._shown is not None
            self._actions = CardActions(self.viewport())
            self._actions.set_look(self._shown.look)
            self._actions.copy_wanted.connect(self.copy_wanted)
            self._actions.cite_wanted.connect(self.cite_wanted)
            self._actions.gloss_wanted.connect(self.turn_gloss)
            self._actions.add_wanted.connect(self.add_wanted)
        return self._actions

    # Keys

    def _stops(self) -> list[keys.Group]:
        """Where Tab stops, in the order of reading."""
        columns = [keys.CardStops(self._sheet, n, self._show) for n in (0, 1)]
        links = [self._ribbons] if self._links.ties else []
        first, second = (head.stops() for head in self._heads)
        return [
            keys.Widgets([*self._heading.stops(), *first]),
            columns[0],
            keys.Widgets(second),
            columns[1],
            keys.Widgets(links),
        ]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes in the order of reading."""
        focus, step = QApplication.focusWidget(), 1 if forward else -1
        found = keys.walk(self._stops(), focus, step) if focus is not None and self.isAncestorOf(focus) else None
        if isinstance(found, QWidget):
            found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
            if not isinstance(found, QuoteCard):
                top = found.mapTo(self.viewport(), QPoint(0, 0)).y() + self.verticalScrollBar().value() - self._top
                self._bring(top, top + found.height())
            return True
        return keys.leave(self, step) if found else super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the cards of a column and across to the other."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        across = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        focused = next((at for at, card in self._sheet.cards.items() if card.hasFocus()), None)
        if focused is None or event.modifiers() or (step is None and not across):
            super().keyPressEvent(event)
            return
        target = self._across(focused) if across else self._along(focused, step or 0)
        if target is not None:
            self._show(target)
            self._sheet.cards[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _along(self, at: At, step: int) -> At | None:
        content = self._sheet.content
        place = at[1] + step
        return (at[0], place) if content is not None and 0 <= place < content.counts[at[0]] else None

    def _across(self, at: At) -> At | None:
        """The card of the other column that stands nearest in height."""
        return self._sheet.nearest(1 - at[0], self._sheet.reach(at)[0])
