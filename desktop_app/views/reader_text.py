"""The source reader's text: `reader_caret` with highlights to click, a mouse, and words for a screen reader."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from desktop_app.engine.marks import Mark
from desktop_app.engine.page import Page
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.textlayout import BlockLayout, Pieces
from desktop_app.views.plain import tool_tip
from desktop_app.views.reader_access import Item, announce, install, tell_description
from desktop_app.views.reader_caret import ReaderCaret

_Key = QKeySequence.StandardKey
_DRAG_MS: Final = 30


class ReaderText(ReaderCaret):
    """The text of a source with its quotes, to read, select, copy and click."""

    quote_clicked = Signal(str)
    entered = Signal(int)
    """Enter was pressed with the caret at this code point."""

    def __init__(self, parent: QWidget | None = None, *, describe: Callable[[str], str] = str) -> None:
        """`describe` says what a quote is (side, issue, speaker), by its id, for tool tips and screen readers."""
        super().__init__(parent)
        self.describe = describe
        self._grain: Callable[[int], Span] | None = None
        self._pressed: QPoint | None = None
        self._double: QPoint | None = None
        self._clicked: str | None = None
        self._dragged_to: QPoint | None = None
        self._drag = QTimer(self, interval=_DRAG_MS)
        self._drag.timeout.connect(self._on_drag)
        self._clicks = QTimer(self, singleShot=True)
        self._clicks.timeout.connect(self._forget_click)
        install()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Source text"))

    def set_page(
        self,
        page: Page,
        speaker_names: Mapping[str, str],
        sides: Mapping[str, Side | None],
        turn_titles: Sequence[str] = (),
    ) -> None:
        """Shows a page from its start; see `ReaderScroll.set_page`."""
        self._clicked = None
        self.setAccessibleName(self.tr("Source text: %1").replace("%1", page.source.title))
        super().set_page(page, speaker_names, sides, turn_titles)

    def forget_pages(self) -> None:
        """Lets go of the pages shown before, which another dossier's will follow."""
        self._leaves.forget()

    # Highlights

    def marks_at(self, offset: int) -> Sequence[Mark]:
        """The marks over a code point, the shortest first."""
        return sorted(self._leaf.marks_at(offset), key=_by_length) if self._leaf is not None else ()

    def next_mark(self, offset: int, quotes: frozenset[str]) -> Mark | None:
        """The first mark of these quotes after a place; where the selected one begins there, the one after it."""
        here = self._mark_key(offset, after=True)
        return min((m for m in self._marks_of(quotes) if _by_place(m) > here), key=_by_place, default=None)

    def previous_mark(self, offset: int, quotes: frozenset[str]) -> Mark | None:
        """The last mark of these quotes before a place; where the selected one begins there, the one before it."""
        here = self._mark_key(offset, after=False)
        return max((m for m in self._marks_of(quotes) if _by_place(m) < here), key=_by_place, default=None)

    def _marks_of(self, quotes: frozenset[str]) -> list[Mark]:
        found = (self._leaf.page.marks.of(quote) for quote in quotes) if self._leaf is not None else ()
        return [mark for mark in found if mark is not None]

    def _mark_key(self, offset: int, *, after: bool) -> tuple[int, int, str]:
        selected = self._leaf.page.marks.of(self._selected) if self._leaf is not None and self._selected else None
        if selected is not None and selected.span.start == offset:
            return _by_place(selected)
        return (offset + 1, -(2**62), "") if after else (offset, -(2**62), "")

    def _click_marks(self, marks: Sequence[Mark]) -> None:
        """Tells of a click on highlights: first one of the current issue, with each further click the next."""
        quotes = [mark.quote for mark in marks]
        if not quotes:
            self._clicked = None
            return
        last = next((q for q in (self._clicked, self._selected) if q in quotes), None)
        first = next((n for n, quote in enumerate(quotes) if quote in self._current), 0)
        at = first if last is None else (quotes.index(last) + 1) % len(quotes)
        self._clicked = quotes[at]
        self.quote_clicked.emit(quotes[at])

    def _marks_under(self, point: QPoint) -> Sequence[Mark]:
        """The marks painted at a pixel of the viewport, the shortest first."""
        if (flow := self._ready()) is None or (found := self._row_at(point.y())) is None:
            return ()
        at = self._in_column(point, found[1])
        under = (m for m, pieces in flow.marked(found[0]) if any(p.contains(at) for p in pieces))
        return sorted(under, key=_by_length)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As any text view; Enter is a click on the highlights at the caret."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            caret = self._caret
            self._click_marks(self.marks_at(caret))
            self.entered.emit(caret)
        else:
            super().keyPressEvent(event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Puts the caret, or with Shift draws the selection there; a third click takes the whole paragraph."""
        if event.button() != Qt.MouseButton.LeftButton or (flow := self._ready()) is None:
            return
        point = event.position().toPoint()
        self._goal = None
        if self._is_third(point):
            self._take(flow.paragraph, point)
            return
        self._grain = None
        select = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._pressed = None if select else point
        self._put_caret(self._offset_at(point), select=select)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects the word."""
        if event.button() != Qt.MouseButton.LeftButton or (flow := self._ready()) is None:
            return
        point = event.position().toPoint()
        self._double = point
        self._clicks.start(QApplication.doubleClickInterval())
        self._take(flow.word, point)

    def _is_third(self, point: QPoint) -> bool:
        near = QApplication.startDragDistance()
        return self._double is not None and (point - self._double).manhattanLength() < near

    def _take(self, grain: Callable[[int], Span], point: QPoint) -> None:
        """Selects a word or paragraph; dragging on selects further whole ones."""
        span = grain(self._offset_at(point, on=True))
        self._pressed, self._grain = None, grain
        self._fixed = span.start
        self._put_caret(span.end, select=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws the selection while the button is down; scrolls when the mouse leaves the text."""
        if not event.buttons() & Qt.MouseButton.LeftButton or self._ready() is None:
            return
        point = event.position().toPoint()
        near = QApplication.startDragDistance()
        if self._pressed is not None and (point - self._pressed).manhattanLength() < near:
            return
        self._pressed = None
        self._drag_to(point)
        if self.viewport().rect().contains(point):
            self._drag.stop()
        elif not self._drag.isActive():
            self._drag.start()

    def _drag_to(self, point: QPoint) -> None:
        self._dragged_to = point
        if self._grain is None:
            self._put_caret(self._offset_at(point), select=True)
            return
        begun, here = self._grain(self._fixed), self._grain(self._offset_at(point, on=True))
        if here.start < begun.start:
            self._fixed = max(begun.end, self._fixed)
            self._put_caret(here.start, select=True)
        else:
            self._put_caret(here.end, select=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a selection; without one it was a click, perhaps on a highlight."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._drag.stop()
        clicked, self._pressed, self._grain = self._pressed, None, None
        clipboard = QGuiApplication.clipboard()
        if clicked is not None:
            self._click_marks(self._marks_under(clicked))
        elif clipboard.supportsSelection() and (text := self.selected_text()):
            clipboard.setText(text, QClipboard.Mode.Selection)

    def _offset_at(self, point: QPoint, *, on: bool = False) -> int:
        """The place of the caret nearest to a pixel of the viewport; with `on`, the character under it."""
        found = self._row_at(point.y())
        if found is None or self._flow is None:
            return 0
        layout, at = self._flow.layout(found[0]), self._in_column(point, found[1])
        line = layout.line_at(at.y())
        return layout.character_at(at.x(), line) if on else layout.offset_at(at.x(), line)

    def _on_drag(self) -> None:
        """Scrolls under a drag that left the text, the faster the farther it went."""
        if self._dragged_to is not None:
            y = self._dragged_to.y()
            self.scroll_by(y - min(max(y, 0), self.viewport().height()))
            self._drag_to(self._dragged_to)

    def _forget_click(self) -> None:
        self._double = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers copying and selecting all."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """A new menu of what can be done with the text."""
        from desktop_app.views.menu import new_menu

        menu = new_menu(self)
        copy = menu.addAction(self.tr("&Copy"), QKeySequence(_Key.Copy), self.copy)
        copy.setEnabled(self._caret != self._fixed)
        menu.addSeparator()
        menu.addAction(self.tr("Select &all"), QKeySequence(_Key.SelectAll), self.select_all)
        return menu

    def viewportEvent(self, event: QEvent) -> bool:
        """Shows in a tool tip which quotes are under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """What the tool tip says at a pixel of the viewport: a line for each quote, as harmless HTML; or ""."""
        said = [self.describe(mark.quote) for mark in self._marks_under(point)]
        return tool_tip("\n".join(said)) if said else ""

    # For a screen reader

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Says which quotes the caret stands in, wherever the program put it."""
        tell_description(self, self._described(self._caret))
        super().focusInEvent(event)

    def reveal(self, span: Span, *, centre: bool = True, flash: bool = False) -> None:
        """Scrolls to a range as `ReaderCaret.reveal` does, and says which quotes the caret came to."""
        super().reveal(span, centre=centre, flash=flash)
        if self.hasFocus():
            tell_description(self, self._described(self._caret))

    def tell_anew(self) -> None:
        """Say in another language what was said of the caret's place, where anything was."""
        if self.accessibleDescription():
            tell_description(self, self._described(self._caret))

    def _described(self, offset: int) -> str:
        return "; ".join(self.describe(mark.quote) for mark in self.marks_at(offset))

    def _tell(self, before: int, after: int) -> None:
        """Announces what the caret came upon: new highlights first, then the character, word or line it passed."""
        super()._tell(before, after)
        description = self._described(after)
        news = description if description != self.accessibleDescription() else ""
        tell_description(self, description)
        if QAccessible.isActive():
            announce(self, "\n".join(part for part in (news, self._passed(before, after)) if part))

    def _passed(self, before: int, after: int) -> str:
        """What the caret moved over, where that is little; else the visual line it came to."""
        if (flow := self._ready()) is None:
            return ""
        text, layout = flow.leaf.page.index.text, flow.layout(flow.row_of(after))
        line = layout.line_span(layout.line_of(after))
        inside = line.start <= before < line.end
        span = Span(min(before, after), max(before, after)) if inside else line
        return shown(text[span.start : span.end])

    def access_items(self) -> list[Item]:
        """The paragraphs and highlights in sight, from top to bottom, for a screen reader."""
        items: list[Item] = []
        if (flow := self._ready()) is not None and self._scroller is not None:
            for row, y in self._scroller.visible(self._top):
                layout = flow.layout(row)
                if layout.block.text.strip():
                    items.append(self._paragraph_item(layout, y))
                items += (self._mark_item(layout, mark, pieces, y) for mark, pieces in flow.marked(row))
        return [item for item in items if not item.rect.isEmpty()]

    def _paragraph_item(self, layout: BlockLayout, y: int) -> Item:
        number = layout.block.number
        name = f"¶{number}: {shown(layout.block.text)}" if number else shown(layout.block.text)
        heads = " ".join(title for title, _ in layout.block.titles)
        rect = QRectF(0, layout.above + y, self._flow.style.column if self._flow else 0, layout.lines * layout.pitch)
        return Item(
            f"block {layout.span.start}",
            QAccessible.Role.Heading if layout.block.bold else QAccessible.Role.Paragraph,
            f"{heads}. {name}" if heads else name,
            self._on_screen(rect),
            self.hasFocus() and layout.span.start <= self._caret <= layout.span.end,
        )

    def _mark_item(self, layout: BlockLayout, mark: Mark, pieces: Pieces, y: int) -> Item:
        around = QRectF()
        for piece in pieces:
            around = around.united(piece)
        here = self.hasFocus() and mark.span.start <= self._caret < mark.span.end
        key = f"quote {mark.quote} in {layout.span.start}"
        return Item(
            key, QAccessible.Role.Link, self.describe(mark.quote), self._on_screen(around.translated(0, y)), here
        )

    def _on_screen(self, rect: QRectF) -> QRect:
        """A rectangle in the column's pixels, on the screen, and cut to what is in sight."""
        left = self._flow.style.left if self._flow else 0
        seen = rect.translated(left, 0).toAlignedRect().intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(seen.topLeft()), seen.size())


def _by_length(mark: Mark) -> tuple[int, int, str]:
    return mark.span.end - mark.span.start, mark.span.start, mark.quote


def _by_place(mark: Mark) -> tuple[int, int, str]:
    return mark.span.start, -mark.span.end, mark.quote
