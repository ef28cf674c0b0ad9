"""The links of the comparison: which are in sight, which one is looked at, and the way from one end to the other."""

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop_app.engine.ribbons import Measures, scene
from desktop_app.engine.ties import Tie
from desktop_app.model.dossier import Relation, Side, said
from desktop_app.qt.look import Look
from desktop_app.views import ribbon_paint as paint
from desktop_app.views import wording
from desktop_app.views.compare_content import Fit
from desktop_app.views.compare_sheet import Sheet
from desktop_app.views.ribbons import Ribbons

if TYPE_CHECKING:
    from desktop_app.views.callout import Callout
    from desktop_app.views.compare_kinds import Content, Linked

_HOLD: Final = 30
"""How far below its top a card is held by its ribbon, in pixels at 100 % zoom: beside its second line."""

_LEAST_COLUMN: Final = 236
"""Columns narrower than this, at 100 % zoom, take their room from the labels: signs stand for the words."""

_INSET: Final = 36
"""How far from the ends of the view the labels stay, in pixels at 100 % zoom: the counts stand there."""

_CURVE: Final = 28
_NARROW: Final = 40


def gutter_width(look: Look, inner: int, linked: bool) -> tuple[int, bool]:
    """How wide the gutter is that `inner` pixels leave room for, and whether its labels are words."""
    if not linked:
        return (28 if inner > 640 else 20), True
    wide = round(max(paint.label_width(relation, look) for relation in Relation)) + _CURVE
    if (inner - wide) // 2 >= look.px(_LEAST_COLUMN):
        return wide, True
    return look.px(20) + _NARROW - 20, False


class Links:
    """Keeps the ribbons in step with the sheet."""

    def __init__(self, port: QWidget, ribbons: Ribbons, sheet: Sheet, bring: Callable[[float, float], None]) -> None:
        """`bring` scrolls so far that what stands between two heights of the sheet is in sight, or its top is."""
        self._port, self._ribbons, self._sheet, self._bring = port, ribbons, sheet, bring
        self._callout: Callout | None = None
        self._content: Content | None = None
        self._gutter: paint.Gutter | None = None
        ribbons.looked_at.connect(lambda _: self.point())
        ribbons.describe = self.describe

    @property
    def ties(self) -> "Linked | None":
        """The links there are."""
        return self._content.ties if self._content else None

    def set(
        self, content: "Content", fit: Fit, worded: bool, sides: tuple[Side | None, Side | None], fresh: bool
    ) -> None:
        """Take other content; `fresh` says that it is not the same that was shown before."""
        self._content = content
        self._gutter = paint.Gutter(fit.look, fit.gutter, worded, sides)
        if fresh:
            self._ribbons.forget()

    def show(self, gutter: QRect, top: float) -> None:
        """Show the ribbons in sight: `gutter` in pixels of the port, `top` the sheet's height at its upper edge."""
        if self._content is None or self._gutter is None:
            return
        look = self._gutter.look
        bottom = top + gutter.height()
        self._ribbons.setVisible(bool(self._content.ties) and gutter.height() > 0)
        places = self._sheet.in_sight(top, bottom)
        by = Measures((top, bottom), look.px(_HOLD), look.px(paint.PILL) + 3, look.px(_INSET))
        seen = scene(self._content.ties.touching(*places), self._sheet.box, by)
        self._ribbons.setGeometry(gutter)
        self._ribbons.show_scene(seen, self._content.ties, self._gutter, top)
        self.point()

    def point(self) -> None:
        """Light both ends of the link that is looked at, and say why they are linked."""
        number = self._ribbons.lit
        ties = self.ties
        ends = [(c, ties[number].cards[c]) for c in (0, 1)] if ties and 0 <= number < len(ties) else []
        for at, card in self._sheet.cards.items():
            card.set_lit(at in ends)
        place = self._ribbons.place_of(number) if ends else None
        if place is None:
            if self._callout is not None:
                self._callout.hide()
        elif ties is not None:
            self._say(ties[number], place.toAlignedRect().translated(self._ribbons.pos()))

    def _say(self, tie: Tie, box: QRect) -> None:
        if self._callout is None:
            from desktop_app.views.callout import Callout

            self._callout = Callout(self._port)
        assert self._gutter is not None
        look = self._gutter.look
        self._callout.show_beside(
            box,
            look,
            title=wording.relation(tie.link.relation),
            about=wording.from_to(*self._speakers(tie)),
            reason=said(tie.link.reason, look.language),
        )

    def _speakers(self, tie: Tie) -> tuple[str, str]:
        """Who answers, then who is answered."""
        assert self._content is not None
        one, other = (self._content.card(c, tie.cards[c]).speaker for c in (tie.answering, 1 - tie.answering))
        return one, other

    def describe(self, number: int) -> str:
        """A link in a sentence: its relation, who answers whom, and why."""
        ties = self.ties
        assert ties is not None
        assert self._gutter is not None
        tie = ties[number]
        return wording.link_name(tie.link, *self._speakers(tie), self._gutter.look.language)

    def other_end(self, number: int, current: str | None) -> str | None:
        """Where a link leads: to its other end from the quote that is current; else to the quote that is answered."""
        ties = self.ties
        if ties is None or not 0 <= number < len(ties):
            return None
        tie = ties[number]
        if current in tie.quotes:
            return tie.quotes[1 - tie.quotes.index(current)]
        return tie.quotes[1 - tie.answering]

    def step(self, step: int, current: str | None) -> int | None:
        """Put the keyboard on the next (1) or previous (-1) link in the order of reading, around at the ends: from the
        link that had it, else from the first one of the current quote. Returns its number; none without links."""
        ties = self.ties
        if not ties:
            return None
        at = self._ribbons.current
        if at is not None and (self._ribbons.hasFocus() or current in ties[at].quotes):
            number = (at + step) % len(ties)
        else:
            number = self._first_of(current, step)
        self.reveal(number)
        self._ribbons.set_current(number)
        return number

    def _first_of(self, current: str | None, step: int) -> int:
        assert self._content is not None
        found: list[int] = []
        for column, place in self._content.find(current) if current else []:
            spots = [range(0), range(0)]
            spots[column] = range(place, place + 1)
            found += [number for number, *_ in self._content.ties.touching(spots[0], spots[1])]
        if found:
            return min(found)
        return 0 if step > 0 else len(self._content.ties) - 1

    def reveal(self, number: int) -> None:
        """Scroll a link in sight: both its cards where there is room, else its ends, else the end that answers."""
        assert self._content is not None
        assert self._gutter is not None
        tie, room = self._content.ties[number], self._gutter.look.px(_INSET)
        # Twice: seeing one end may move the other.
        for _ in (0, 1):
            boxes = [self._sheet.reach((c, tie.cards[c])) for c in (0, 1)]
        ends = self._ends(number, tie)
        y, height = boxes[tie.answering]
        spans = (
            (min(y for y, _ in boxes), max(y + height for y, height in boxes)),
            (min(ends) - room, max(ends) + room),
            (y, y + height),
            (ends[tie.answering] - room, ends[tie.answering] + room),
        )
        high = self._port.height()
        self._bring(*next((span for span in spans if span[1] - span[0] <= high), spans[-1]))

    def _ends(self, number: int, tie: Tie) -> tuple[float, float]:
        """Where a link's ends lie on its cards, in sight or not."""
        assert self._content is not None
        assert self._gutter is not None
        first, second = (range(card, card + 1) for card in tie.cards)
        everywhere = Measures((-math.inf, math.inf), self._gutter.look.px(_HOLD), 0, 0)
        whole = scene(self._content.ties.touching(first, second), self._sheet.box, everywhere)
        return next(ribbon.ends for ribbon in whole.ribbons if ribbon.number == number)

    def first_beyond(self, column: int, direction: int) -> str | None:
        """The nearest quote of a column whose link's other end is in sight while it is not itself, that way."""
        ties = self.ties
        out = [r.number for r in self._ribbons.scene.ribbons if r.out[column] == direction]
        if ties is None or not out:
            return None
        number = (max if direction < 0 else min)(out, key=lambda n: ties[n].cards[column])
        return ties[number].quotes[column]
