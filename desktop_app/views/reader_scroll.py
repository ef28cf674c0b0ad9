"""The source reader's scroll area: where its top stands, and its painting. `reader_caret` adds a caret.

The top is a row and a real pixel in it. The scroll bar only mirrors it, in weights (see `engine.scrolling`), and
moves it when used.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_app.engine.marklanes import Places, Spans
from desktop_app.engine.page import Page
from desktop_app.engine.scrolling import ReaderPlace, Rows, Scroller, Top, rows_of_lines
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.look import Look
from desktop_app.qt.textflow import Flow, Leaf, Leaves
from desktop_app.qt.textpaint import Shown, paint_block
from desktop_app.views.slim import own_viewport

FLASH_MS: Final = 600
"""How long a flash fades."""

_START: Final = ReaderPlace(0, -(2**20))
"""Above whatever stands above the first line."""

_MOST_STEPS: Final = 2**30
_FINEST: Final = 8
_WHEEL_LINES: Final = 3
_NOTCH: Final = 120


class ReaderScroll(QAbstractScrollArea):
    """A page that scrolls. Offsets are code points of its source; places on the screen are the viewport's pixels."""

    place_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self).setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._look: Look | None = None
        self._leaf: Leaf | None = None
        self._leaves = Leaves()
        self._lines: frozenset[int] | None = None
        self._rows: Rows | None = None
        self._flow: Flow | None = None
        self._scroller: Scroller | None = None
        self._top = Top()
        self._place = _START
        self._revealed: Span | None = None
        self._hits: Places = Spans()
        self._hit: Span | None = None
        self._current: frozenset[str] = frozenset()
        self._selected: str | None = None
        self._mirroring = False
        self._wheel = 0.0
        self._flash: Span | None = None
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FLASH_MS)
        self._fade.valueChanged.connect(self.viewport().update)
        self._fade.finished.connect(self._end_flash)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The ruler beside the text is the scroll bar that is seen; one that came and went would lay all out anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # What is shown

    def set_page(
        self,
        page: Page,
        speaker_names: Mapping[str, str],
        sides: Mapping[str, Side | None],
        turn_titles: Sequence[str] = (),
    ) -> None:
        """Shows a page from its start. Names and sides by speaker id; `turn_titles` parallel to its turns."""
        self._leaf = self._leaves.of(page, speaker_names, sides, turn_titles)
        self._lines = None
        self._place = _START
        self._revealed = None
        self._hits, self._hit = Spans(), None
        self._end_flash()
        self._set_rows(Rows(self._leaf.blocks))

    def set_look(self, look: Look) -> None:
        """Paints with this look from now on; the place stays."""
        self._look = look
        if self._rows is not None:
            self._set_rows(self._rows)

    def set_shown_lines(self, lines: frozenset[int] | None) -> None:
        """Shows these lines of the source only, numbered from 0; None shows all. The place stays as near as can be."""
        if self._leaf is not None and lines != self._lines:
            self._lines = lines
            self._set_rows(rows_of_lines(self._leaf.blocks, lines))

    def set_current(self, quotes: frozenset[str], selected: str | None) -> None:
        """Paints these quotes strongly and all others faintly, and draws an outline around the selected one."""
        if (quotes, selected) != (self._current, self._selected):
            self._current, self._selected = quotes, selected
            self.viewport().update()

    def set_hits(self, hits: Places, current: Span | None = None) -> None:
        """Marks the hits of a search, the current one strongly."""
        self._hits, self._hit = hits, current
        self.viewport().update()

    def _set_rows(self, rows: Rows) -> None:
        """Shows these rows, with the place where it was; once the size is known, because lines depend on it."""
        self._rows = rows
        if self._flow is not None or self.isVisible() or self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._lay_out(rows)

    def _lay_out(self, rows: Rows) -> None:
        if self._leaf is None or self._look is None:
            return
        self._flow = self._leaf.flowing(rows, self._look, self.viewport().width(), whole=self._lines is None)
        self._place_anew()

    def _place_anew(self) -> None:
        """Stands again where it stood in what was laid out anew; what was jumped to comes to the middle again."""
        if self._flow is None:
            return
        self._scroller = Scroller(self._flow.rows, self._flow.height, max(self.viewport().height(), 1))
        self._top = self._scroller.clamped(self._top_of(self._place))
        if self._revealed is not None and len(self._flow.rows):
            span = self._revealed
            self._top = self._centred(self._edge(span.start), self._edge(max(span.end - 1, span.start)))
            self._place = self._place_of(self._top)
        self._show()

    # Where the reader stands

    def place(self) -> ReaderPlace:
        """The scroll position; a change of size, zoom or filter leaves it as it was."""
        return self._place

    def restore(self, place: ReaderPlace) -> None:
        """Scrolls back to a place that `place` gave, to the pixel if size and zoom are what they were."""
        self._place = place
        self._revealed = None
        if self._scroller is not None:
            self._top = self._scroller.clamped(self._top_of(place))
            self._show()

    def reveal(self, span: Span, *, centre: bool = True, flash: bool = False) -> None:
        """Scrolls until a range is in sight, in the middle or by as little as can be; `flash` lights it once.

        A range that a filter hides cannot be shown: drop the filter first, or the nearest row is shown instead.
        """
        self._revealed = span if centre else None
        if self._flow is None or self._scroller is None or not len(self._flow.rows):
            return
        first, last = self._edge(span.start), self._edge(max(span.end - 1, span.start))
        if centre:
            self._scroll_to(self._centred(first, last))
            self._revealed = span
        else:
            self._bring_in(last)
            self._bring_in(first)
        self._start_flash(span if flash else None)

    def visible_span(self) -> Span:
        """From the first code point in sight to the end of the last visual line in sight."""
        if self._flow is None or self._scroller is None or not (seen := self._scroller.visible(self._top)):
            return Span(0, 0)
        row, y = seen[-1]
        layout = self._flow.layout(row)
        last = layout.line_span(layout.line_at(self._scroller.viewport - 1 - y))
        return Span(self._place_of(self._top).offset, last.end)

    def content_fraction(self, offset: int) -> float:
        """How far down the whole text a code point stands, from 0 to 1, in the scroll bar's measure."""
        return self._rows.fraction(offset) if self._rows else 0.0

    def offset_at_fraction(self, fraction: float) -> int:
        """The code point that stands so far down the text; the inverse of `content_fraction`."""
        return self._rows.offset(fraction) if self._rows else 0

    def viewport_fractions(self) -> tuple[float, float]:
        """How far down the whole text the viewport's top and bottom stand."""
        if self._scroller is None or not (total := self._scroller.rows.total):
            return 0.0, 1.0
        return self._scroller.weight(self._top) / total, self._scroller.bottom(self._top) / total

    def scroll_to_fraction(self, fraction: float) -> None:
        """Puts the viewport's top so far down the whole text."""
        if self._scroller is not None:
            self._scroll_to(self._scroller.at_weight(fraction * self._scroller.rows.total))

    def scroll_by(self, pixels: int) -> None:
        """Scrolls down by real pixels, or up for a negative number."""
        if self._scroller is not None:
            self._scroll_to(self._scroller.moved(self._top, pixels))

    def _scroll_to(self, top: Top) -> None:
        if self._scroller is not None:
            self._revealed = None
            self._top = self._scroller.clamped(top)
            self._place = self._place_of(self._top)
            self._show()

    def _show(self) -> None:
        self._mirror()
        self.viewport().update()
        self.place_changed.emit()

    def _edge(self, offset: int) -> Top:
        """Where the visual line of a code point begins."""
        assert self._flow is not None
        row = self._flow.row_of(offset)
        layout = self._flow.layout(row)
        return Top(row, layout.line_top(layout.line_of(layout.valid(offset))))

    def _centred(self, first: Top, last: Top) -> Top:
        """The top that puts a range in the middle, or its start near the top where it is too high for that."""
        assert self._flow is not None
        assert self._scroller is not None
        viewport = self._scroller.viewport
        height = self._flow.layout(last.row).pitch + last.pixel - first.pixel
        for row in range(first.row, last.row):
            height += self._flow.height(row)
            if height > viewport:
                break
        above = (viewport - height) // 2 if height < viewport else viewport // 8
        return self._scroller.moved(first, -above)

    def _bring_in(self, line: Top) -> None:
        """Scrolls by as little as puts a visual line in sight."""
        assert self._flow is not None
        assert self._scroller is not None
        room = self._scroller.viewport - self._flow.layout(line.row).pitch
        if line < self._top:
            self._scroll_to(line)
        elif line > self._scroller.below(self._top, room):
            self._scroll_to(self._scroller.moved(line, -room))

    def _place_of(self, top: Top) -> ReaderPlace:
        if self._flow is None or top.row >= len(self._flow.rows):
            return ReaderPlace()
        layout = self._flow.layout(top.row)
        line = layout.line_at(top.pixel)
        return ReaderPlace(layout.line_span(line).start, top.pixel - layout.line_top(line))

    def _top_of(self, place: ReaderPlace) -> Top:
        if self._flow is None or not len(self._flow.rows):
            return Top()
        row = self._flow.row_of(place.offset)
        layout = self._flow.layout(row)
        if not self._flow.rows.shows(place.offset):
            return Top(row, 0)
        line = layout.line_of(layout.valid(place.offset))
        room = layout.pitch if line < layout.lines - 1 else layout.height - layout.line_top(line)
        return Top(row, max(layout.line_top(line) + min(place.pixels, room - 1), 0))

    # The scroll bar

    def _mirror(self) -> None:
        """Shows the top in the scroll bar."""
        if self._scroller is None:
            return
        bar, scale = self.verticalScrollBar(), self._scale()
        self._mirroring = True
        bar.setRange(0, round(self._scroller.weight(self._scroller.last) * scale))
        at = self._scroller.weight(self._top)
        bar.setPageStep(max(round((self._scroller.bottom(self._top) - at) * scale), 1))
        bar.setSingleStep(max(bar.pageStep() // 20, 1))
        bar.setValue(round(at * scale))
        self._mirroring = False

    def _scale(self) -> int:
        """How many steps of the scroll bar a weight has: fine, but within what the bar can count."""
        total = self._scroller.rows.total if self._scroller else 0
        return max(1, min(_FINEST, _MOST_STEPS // max(total, 1)))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Follows the scroll bar when a hand, and not `_mirror`, moved it."""
        if not self._mirroring and self._scroller is not None:
            self._scroll_to(self._scroller.at_weight(self.verticalScrollBar().value() / self._scale()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays out anew when the width changed; the place stays."""
        super().resizeEvent(event)
        if self._rows is not None and (self._flow is None or event.oldSize().width() != self.viewport().width()):
            self._lay_out(self._rows)
        else:
            self._place_anew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls by real pixels; with Ctrl it is the window's, for zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._flow is None:
            event.ignore()
            return
        notch = _WHEEL_LINES * self._flow.style.pitch / _NOTCH
        self._wheel -= event.pixelDelta().y() or event.angleDelta().y() * notch
        whole = int(self._wheel)
        self._wheel -= whole
        self.scroll_by(whole)
        event.accept()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows in sight, and a ring when the text has the focus."""
        painter = QPainter(self.viewport())
        if self._look is None:
            painter.fillRect(event.rect(), self.palette().base())
            return
        painter.fillRect(event.rect(), self._look.theme.panel)
        self._paint_rows(painter, QRectF(event.rect()))
        if self.hasFocus():
            painter.setPen(QPen(self._look.theme.ink, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_rows(self, painter: QPainter, clip: QRectF) -> None:
        if self._flow is None or self._scroller is None:
            return
        state = self._shown()
        for row, y in self._scroller.visible(self._top):
            layout = self._flow.layout(row)
            if y < clip.bottom() and y + layout.height > clip.top():
                at = QPointF(self._flow.style.left, y)
                hits = self._hits.within(layout.span)
                paint_block(painter, at, layout, self._flow.marked(row), hits, self._flow.style, state, clip)

    def _shown(self) -> Shown:
        fade = float(self._fade.currentValue() or 0.0)
        return Shown(self._current, self._selected, None, self._flash, fade, self._hit)

    def _start_flash(self, span: Span | None) -> None:
        self._fade.stop()
        self._flash = span if self._look is not None and self._look.motion else None
        if self._flash is not None:
            self._fade.start()
        self.viewport().update()

    def _end_flash(self) -> None:
        self._fade.stop()
        self._flash = None
        self.viewport().update()

    def _row_at(self, y: int) -> tuple[int, int] | None:
        """The row at a pixel of the viewport, and its own top there; the nearest row, unless there is none."""
        seen = self._scroller.visible(self._top) if self._scroller else []
        return next((found for found in reversed(seen) if found[1] <= y), seen[0] if seen else None)

    def _in_column(self, point: QPoint, top: int) -> QPointF:
        """A viewport's point in the pixels of the row that begins at `top`."""
        return QPointF(point.x() - (self._flow.style.left if self._flow else 0), point.y() - top)
