"""The comparison as an area that scrolls: heads, cards and links set for its width, and only what is in sight made."""

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.engine.history import Answers
from desktop_app.engine.resolve import Comparison
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.compare_content import Columns, Fit
from desktop_app.views.compare_head import ColumnHead, Heading
from desktop_app.views.compare_links import Links, gutter_width
from desktop_app.views.compare_sheet import At, Sheet
from desktop_app.views.plain import PlainLabel
from desktop_app.views.quote_card import RING, QuoteCard
from desktop_app.views.ribbons import Ribbons
from desktop_app.views.slim import SlimBar, own_viewport

if TYPE_CHECKING:
    from desktop_app.views.card_actions import CardActions
    from desktop_app.views.compare_kinds import Content

_MARGIN: Final = 20
_BELOW: Final = 20
"""Room below the last card for the row of actions, in pixels."""


class Shown(NamedTuple):
    """What was last asked for. `own_words`: how many words each party, by id, speaks for itself."""

    comparison: Comparison
    look: Look
    own_words: dict[str, int]

    @property
    def spot(self) -> tuple[object, ...]:
        """What tells it from something else to read, whatever it looks like."""
        told = self.comparison
        issue = None if told.answers is Answers.MEETING else told.issue.id
        return issue, told.answers, *(column.facet for column in told.columns)


class CompareArea(QAbstractScrollArea):
    """Sets and scrolls what the comparison shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        port = own_viewport(self)
        port.setBackgroundRole(QPalette.ColorRole.Window)
        self._heading = Heading(port)
        self._heads = (ColumnHead(port), ColumnHead(port))
        self._caveat = PlainLabel(port)
        self._ribbons = Ribbons(port)
        self._sheet = Sheet(port, self._new_card)
        self._links = Links(port, self._ribbons, self._sheet, self._bring)
        self._actions: CardActions | None = None
        self._selected: str | None = None
        self._shown: Shown | None = None
        self._unfolded: set[tuple[str, str]] = set()
        self._turned: set[str] = set()
        self._columns = QRect()
        self._top = self._width = 0
        self._settling = self._made = False

    def _new_card(self) -> QuoteCard:
        """A card for the sheet."""
        return QuoteCard(self.viewport())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def settle(self) -> None:
        """Take the size there is, once the space around has changed: all is set again only for another width."""
        if self.viewport().width() != self._width:
            self._lay_out(False)
        else:
            self._show_sight()

    def _lay_out(self, fresh: bool, reveal: str | None = None) -> None:
        """Set everything: heading, heads, then what stands below them, with a quote in sight where one is named."""
        shown = self._shown
        if shown is None:
            return
        content = self._content(shown)
        self._width = self.viewport().width()
        inner = self._width - 2 * _MARGIN
        gutter, worded = gutter_width(shown.look, inner, bool(content.ties))
        fit = Fit(shown.look, (inner - gutter) // 2, gutter, RING)
        self._head(shown, fit, inner)
        top = min(head.geometry().bottom() + 1 for head in self._heads)
        starts = tuple(float(head.geometry().bottom() + 1 - top) for head in self._heads)
        self._top = top
        names = tuple(self._name(shown, n) for n in (0, 1))
        self._sheet.set(content, fit, (starts[0], starts[1]), (names[0], names[1]))
        first, second = shown.comparison.columns
        self._links.set(content, fit, worded, (first.side, second.side), fresh)
        self._columns = QRect(_MARGIN + fit.column, 0, gutter, 0)
        self._made = False
        found = content.find(reveal) if reveal else []
        if found:
            # At once: what stands at the top would be set for nothing.
            self._show(found[0])
        if not self._made:
            self._show_sight()

    def _content(self, shown: Shown) -> "Content":
        told = shown.comparison
        if told.pairs is None:
            return Columns(told, self._turned)
        from desktop_app.views.compare_pairs import Answered

        return Answered(told.pairs, told.answers, shown.look.language, self._unfolded, self._turned)

    @staticmethod
    def _name(shown: Shown, n: int) -> str:
        return wording.facet_name(shown.comparison.columns[n].facet, shown.comparison.names)

    def _head(self, shown: Shown, fit: Fit, inner: int) -> None:
        """Set title, question and the columns' heads, which stay level: names and counts are as high as the higher."""
        told, look = shown.comparison, shown.look
        self._heading.setGeometry(_MARGIN, 0, inner, self._heading.show_comparison(told, look, inner))
        counted = told.pairs is None
        sizes = [
            head.say(told.columns[n], self._name(shown, n), counted, look, fit.column)
            for n, head in enumerate(self._heads)
        ]
        rows = max(size[0] for size in sizes), max(size[1] for size in sizes)
        for n, head in enumerate(self._heads):
            own = shown.own_words.get(told.columns[n].facet.holder, 0)
            head.set_out(rows, told, own, fit.column)
            head.move(_MARGIN - RING + n * (fit.column + fit.gutter), self._heading.height())
        text = self.tr("Not like for like: %1").replace("%1", told.caveat) if told.caveat else ""
        self._caveat.say(text, look.sans(12.5), look.theme.grey)
        self._caveat.resize(inner, self._caveat.height_at(inner))

    # Scrolling

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is in sight."""
        if not self._settling:
            self._show_sight()

    def _show_sight(self) -> None:
        """Make and place what is in sight at the present height."""
        if self._shown is None:
            return
        self._made = True
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        moved = self._sheet.show(value - self._top, value - self._top + height, self._selected)
        self._settling = True
        caveat = self._caveat.height()
        total = self._top + round(self._sheet.height) + _BELOW + (24 + caveat if caveat else 0) + 24
        self.verticalScrollBar().setRange(0, max(total - height, 0))
        self.verticalScrollBar().setPageStep(height)
        self.verticalScrollBar().setSingleStep(self._shown.look.px(24))
        value = value + round(moved)
        self.verticalScrollBar().setValue(value)
        self._settling = False
        if self.verticalScrollBar().value() != value:
            value = self.verticalScrollBar().value()
            self._sheet.show(value - self._top, value - self._top + height, self._selected)
        self._place(value, total - 24 - caveat)

    def _place(self, value: int, caveat: int) -> None:
        """Move everything to where it stands when scrolled by `value` pixels."""
        self._heading.move(_MARGIN, -value)
        for head in self._heads:
            head.move(head.x(), self._heading.height() - value)
        self._caveat.move(_MARGIN, caveat - value)
        self._sheet.place(_MARGIN, self._top - value)
        gutter = QRect(self._columns)
        gutter.setTop(max(self._top - value, 0))
        gutter.setBottom(self.viewport().height() - 1)
        self._links.show(gutter, value + gutter.top() - self._top)
        self._move_actions()

    def _scroll_to(self, value: int, *, show: bool = True) -> None:
        self._settling = not show
        self.verticalScrollBar().setValue(value)
        self._settling = False

    def _show(self, at: At) -> None:
        """Scroll a card in sight if it is not."""
        before = None
        # Again where what came in sight above it moved it.
        while (box := self._sheet.reach(at)) != before:
            before = box
            self._bring(box[0], box[0] + box[1])

    def _bring(self, top: float, bottom: float) -> None:
        """Scroll so that what stands between two heights of the sheet is in sight, or its upper end is."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        y, size = self._top + round(top), round(bottom - top)
        if y < bar.value() or y + size > bar.value() + height:
            # What was just seen for the first time may have made the sheet longer than the bar knows.
            bar.setMaximum(max(bar.maximum(), self._top + round(self._sheet.height) - height))
            bar.setValue(y - max((height - size) // 3, 0))

    def _move_actions(self) -> None:
        """Keep the buttons on their card when that moved."""
        actions = self._actions
        if actions is not None and not actions.isHidden():
            card = next((card for card in self._sheet.in_order() if card.quote == actions.quote), None)
            if card is None:
                actions.hide()
            else:
                actions.stand_on(card, card.quote)
