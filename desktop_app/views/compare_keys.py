"""The keyboard's way through the comparison, in the order of reading, be what comes next a widget yet or not."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.views.compare_sheet import At, Sheet


class Group(Protocol):
    """Some stops that follow each other."""

    def beside(self, focus: QWidget, step: int) -> QWidget | bool | None:
        """The stop after (1) or before (-1) a widget; True if there is none but the widget is here, none if it is
        not."""

    def end(self, step: int) -> QWidget | None:
        """The first stop coming from before (1), the last coming from behind (-1)."""


class Widgets:
    """Widgets that are always there."""

    def __init__(self, stops: Sequence[QWidget]) -> None:
        self._stops = stops

    def beside(self, focus: QWidget, step: int) -> QWidget | bool | None:
        """The stop after or before a widget."""
        if focus not in self._stops:
            return None
        at = self._stops.index(focus) + step
        return self._stops[at] if 0 <= at < len(self._stops) else True

    def end(self, step: int) -> QWidget | None:
        """The first or last stop."""
        return (self._stops[0] if step > 0 else self._stops[-1]) if self._stops else None


class CardStops:
    """The cards of one column, each followed by what there is to choose on it."""

    def __init__(self, sheet: Sheet, column: int, show: Callable[[At], None]) -> None:
        """`show` scrolls a card in sight, and makes it a widget by that."""
        self._sheet, self._column, self._show = sheet, column, show

    def _count(self) -> int:
        return self._sheet.content.counts[self._column] if self._sheet.content else 0

    def beside(self, focus: QWidget, step: int) -> QWidget | bool | None:
        """The stop after or before a widget."""
        for at, card in self._sheet.cards.items():
            stops: list[QWidget] = [card, *(link for link in card.links if not link.isHidden())]
            if at[0] == self._column and focus in stops:
                n = stops.index(focus) + step
                if 0 <= n < len(stops):
                    return stops[n]
                place = at[1] + step
                return self._stop(place, step) if 0 <= place < self._count() else True
        return None

    def end(self, step: int) -> QWidget | None:
        """The first or last stop."""
        return self._stop(0 if step > 0 else self._count() - 1, step) if self._count() else None

    def _stop(self, place: int, step: int) -> QWidget:
        at = (self._column, place)
        self._show(at)
        card = self._sheet.cards[at]
        links = [link for link in card.links if not link.isHidden()]
        return links[-1] if links and step < 0 else card


def walk(groups: Sequence[Group], focus: QWidget, step: int) -> QWidget | bool | None:
    """The stop after (1) or before (-1) a widget in the order of the groups; True where they end, none where the widget
    is in none of them."""
    for n, group in enumerate(groups):
        found = group.beside(focus, step)
        if found is None or isinstance(found, QWidget):
            if found is not None:
                return found
            continue
        others = groups[n + 1 :] if step > 0 else groups[:n][::-1]
        return next((stop for other in others if (stop := other.end(step)) is not None), True)
    return None


def leave(view: QWidget, step: int) -> bool:
    """Go to what follows (1) or precedes (-1) a view and all that is in it; whether there is anything."""
    other: QWidget | None = view
    while True:
        other = (other.nextInFocusChain if step > 0 else other.previousInFocusChain)() if other else None
        if other is None or other is view:
            return False
        tabbed = bool(other.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and other.isVisible() and other.isEnabled() and not view.isAncestorOf(other):
            reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            other.setFocus(reason)
            return True
