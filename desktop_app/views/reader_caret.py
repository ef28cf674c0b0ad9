"""A caret in the source reader: where it stands, what it selects, and the keys that move it.

Every offset here is a code point of the source, and what is copied is cut from the source itself, never read back
from the screen.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.engine.page import Page
from desktop_app.engine.scrolling import Rows
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.textflow import Flow
from desktop_app.qt.textpaint import Shown
from desktop_app.views.reader_scroll import ReaderScroll

_Key = QKeySequence.StandardKey
_MOVES: Final = {
    _Key.MoveToNextChar: ("next_char", False),
    _Key.SelectNextChar: ("next_char", True),
    _Key.MoveToPreviousChar: ("previous_char", False),
    _Key.SelectPreviousChar: ("previous_char", True),
    _Key.MoveToNextWord: ("next_word", False),
    _Key.SelectNextWord: ("next_word", True),
    _Key.MoveToPreviousWord: ("previous_word", False),
    _Key.SelectPreviousWord: ("previous_word", True),
    _Key.MoveToNextLine: ("next_line", False),
    _Key.SelectNextLine: ("next_line", True),
    _Key.MoveToPreviousLine: ("previous_line", False),
    _Key.SelectPreviousLine: ("previous_line", True),
    _Key.MoveToNextPage: ("next_page", False),
    _Key.SelectNextPage: ("next_page", True),
    _Key.MoveToPreviousPage: ("previous_page", False),
    _Key.SelectPreviousPage: ("previous_page", True),
    _Key.MoveToStartOfLine: ("line_start", False),
    _Key.SelectStartOfLine: ("line_start", True),
    _Key.MoveToEndOfLine: ("line_end", False),
    _Key.SelectEndOfLine: ("line_end", True),
    _Key.MoveToStartOfDocument: ("start", False),
    _Key.SelectStartOfDocument: ("start", True),
    _Key.MoveToEndOfDocument: ("end", False),
    _Key.SelectEndOfDocument: ("end", True),
}
"""What each key does to the caret, and whether it takes the selection along."""

_UPRIGHT: Final = frozenset({"next_line", "previous_line", "next_page", "previous_page"})
"""The moves that keep to the pixel column in which they began."""


class ReaderCaret(ReaderScroll):
    """A page with a caret and a selection."""

    caret_moved = Signal(int)
    """The user moved the caret to this code point. Not emitted when the program did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caret = self._fixed = 0
        self._goal: float | None = None
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._on_blink)
        self._caret_lit = True

    def set_page(
        self,
        page: Page,
        speaker_names: Mapping[str, str],
        sides: Mapping[str, Side | None],
        turn_titles: Sequence[str] = (),
    ) -> None:
        """Shows a page from its start, with the caret there; see `ReaderScroll.set_page`."""
        self._caret = self._fixed = 0
        self._goal = None
        super().set_page(page, speaker_names, sides, turn_titles)

    def _lay_out(self, rows: Rows) -> None:
        super()._lay_out(rows)
        self._goal = None
        if (flow := self._ready()) is not None and not (rows.shows(self._caret) and rows.shows(self._fixed)):
            self._caret = self._fixed = flow.nearest(self._caret)

    def reveal(self, span: Span, *, centre: bool = True, flash: bool = False) -> None:
        """Scrolls until a range is in sight and puts the caret at its start, unless it is in it already."""
        super().reveal(span, centre=centre, flash=flash)
        if not span.start <= self._caret <= span.end:
            self._caret = self._fixed = flow.nearest(span.start) if (flow := self._ready()) else span.start
            self._goal = None

    # The selection

    def caret(self) -> int:
        """The code point before which the caret stands."""
        return self._caret

    def selected_span(self) -> Span:
        """What is selected; empty, at the caret, when nothing is."""
        return Span(min(self._caret, self._fixed), max(self._caret, self._fixed))

    def select(self, span: Span) -> None:
        """Selects a range, with the caret at its end; an empty one only puts the caret there. Scrolls nowhere."""
        if (flow := self._ready()) is not None:
            self._fixed, self._caret = flow.nearest(span.start), flow.nearest(span.end)
            self._goal = None
            self._light_caret()
            self.viewport().update()

    def selected_text(self) -> str:
        """The selected words as the source has them, code point by code point; without what a filter hides."""
        if self._leaf is None:
            return ""
        span, index = self.selected_span(), self._leaf.page.index
        if self._lines is None or span.start == span.end:
            return index.text[span.start : span.end]
        lines = (n for n in range(index.line_at(span.start), index.line_at(span.end) + 1) if n in self._lines)
        ranges = (index.line_span(n) for n in lines)
        return "\n".join(index.text[max(r.start, span.start) : min(r.end, span.end)] for r in ranges)

    def copy(self) -> None:
        """Puts the selected words on the clipboard."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Selects everything that is shown."""
        if (flow := self._ready()) is not None:
            self._fixed = flow.start()
            self._put_caret(flow.end(), select=True)

    def find(  # type: ignore[override]
        self, text: str, start: int, backward: bool = False
    ) -> Span | None:
        """The next place, from `start` on or wholly before it, that shows exactly these code points."""
        if not text or (flow := self._ready()) is None:
            return None
        whole = flow.leaf.page.index.text
        at = whole.rfind(text, 0, max(start, 0)) if backward else whole.find(text, max(start, 0))
        while at >= 0 and not flow.rows.shows(at):
            at = whole.rfind(text, 0, at + len(text) - 1) if backward else whole.find(text, at + 1)
        return Span(at, at + len(text)) if at >= 0 else None

    def _ready(self) -> Flow | None:
        """The flow, where there is something to stand in."""
        return self._flow if self._flow is not None and len(self._flow.rows) else None

    def _put_caret(self, offset: int, *, select: bool) -> None:
        before = self._caret
        self._caret = offset
        if not select:
            self._fixed = offset
        self._light_caret()
        self.viewport().update()
        if offset != before:
            self._tell(before, offset)
            self.caret_moved.emit(offset)
            self.place_changed.emit()

    def _tell(self, before: int, after: int) -> None:
        """For whoever listens instead of looking: the caret went from one code point to another."""

    # Keys

    def event(self, event: QEvent) -> bool:
        """Claims copying and selecting all, where the window has keys of the same name."""
        override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if override and any(cast(QKeyEvent, event).matches(key) for key in (_Key.Copy, _Key.SelectAll)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the caret, copies, selects all."""
        move = next((_MOVES[key] for key in _MOVES if event.matches(key)), None)
        if self._ready() is None:
            event.ignore()
        elif move is not None:
            self._move(*move)
        elif event.matches(_Key.Copy):
            self.copy()
        elif event.matches(_Key.SelectAll):
            self.select_all()
        else:
            event.ignore()

    def _move(self, name: str, select: bool) -> None:
        if (flow := self._ready()) is None:
            return
        goal = self._goal if self._goal is not None else flow.layout(flow.row_of(self._caret)).caret(self._caret).x()
        page = max(self.viewport().height() // flow.style.pitch - 1, 1)
        moves: dict[str, Callable[[int], int]] = {
            "next_char": flow.next,
            "previous_char": flow.previous,
            "next_word": partial(flow.next, words=True),
            "previous_word": partial(flow.previous, words=True),
            "next_line": partial(flow.by_line, lines=1, x=goal),
            "previous_line": partial(flow.by_line, lines=-1, x=goal),
            "next_page": partial(flow.by_line, lines=page, x=goal),
            "previous_page": partial(flow.by_line, lines=-page, x=goal),
            "line_start": flow.line_start,
            "line_end": flow.line_end,
            "start": lambda _offset: flow.start(),
            "end": lambda _offset: flow.end(),
        }
        selected = self.selected_span()
        if not select and selected.start != selected.end and name in ("next_char", "previous_char"):
            target = selected.end if name == "next_char" else selected.start
        else:
            target = moves[name](self._caret)
        self._put_caret(target, select=select)
        self._goal = goal if name in _UPRIGHT else None
        self._bring_in(self._edge(target))

    # Caret and focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows ring and caret."""
        super().focusInEvent(event)
        self._light_caret()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hides ring and caret."""
        super().focusOutEvent(event)
        self._blink.stop()
        self.viewport().update()

    def _light_caret(self) -> None:
        self._caret_lit = True
        period = QGuiApplication.styleHints().cursorFlashTime() // 2
        if self.hasFocus() and period > 0 and self._look is not None and self._look.motion:
            self._blink.start(period)
        else:
            self._blink.stop()

    def _caret_rect(self) -> QRectF:
        """Where the caret stands in the viewport; empty when it is out of sight."""
        if (flow := self._ready()) is None or self._scroller is None:
            return QRectF()
        row = flow.row_of(self._caret)
        y = next((y for seen, y in self._scroller.visible(self._top) if seen == row), None)
        if y is None:
            return QRectF()
        return flow.layout(row).caret(self._caret).translated(QPointF(flow.style.left, y))

    def _on_blink(self) -> None:
        self._caret_lit = not self._caret_lit
        self.viewport().update(self._caret_rect().toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the text and, where it has the focus, the caret."""
        super().paintEvent(event)
        if self.hasFocus() and self._caret_lit and self._look is not None:
            QPainter(self.viewport()).fillRect(self._caret_rect(), self._look.theme.ink)

    def _shown(self) -> Shown:
        span, rest = self.selected_span(), super()._shown()
        return replace(rest, selection=span if span.start < span.end else None)
