"""A page laid out on demand: blocks on request, and the ways a caret moves through them.

Nothing here is done for the whole text: a block is laid out when it is asked for and forgotten when many others were
asked for since.
"""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QTextBoundaryFinder

from desktop_app.engine.blocks import Blocks
from desktop_app.engine.marks import Mark
from desktop_app.engine.page import Page
from desktop_app.engine.scrolling import Rows
from desktop_app.engine.textindex import Utf16Map
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.look import Look
from desktop_app.qt.textlayout import BlockLayout, BlockText, Pieces, Style

_start, _end = attrgetter("start"), attrgetter("end")

_MOST_LEAVES: Final = 8
"""How many pages are kept ready to be returned to."""

_KEPT: Final = 192
"""How many blocks stay laid out; some ten screens."""


class Leaf:
    """What is known of a page before anything is laid out: blocks, marks by place, titles of turns."""

    __slots__ = ("_turn_starts", "_whole", "blocks", "headings", "page", "titles")

    def __init__(
        self, page: Page, names: Mapping[str, str], sides: Mapping[str, Side | None], titles: Sequence[str] = ()
    ) -> None:
        """`names` and `sides` by speaker id; `titles` parallel to the page's turns, else the speakers' names."""
        self.page = page
        self.blocks = Blocks(page.index)
        self._whole: Flow | None = None
        self._turn_starts = [turn.start for turn in page.turns]
        self.headings = frozenset(page.source.headings)
        texts = titles or [names.get(turn.speaker, turn.speaker) for turn in page.turns]
        self.titles = [(text, sides.get(turn.speaker)) for text, turn in zip(texts, page.turns, strict=True)]

    def flowing(self, rows: Rows, look: Look, width: int, *, whole: bool) -> "Flow":
        """Rows of the page in a look, `width` pixels wide. If they are all there are, the same again as last time."""
        known = self._whole if whole else None
        if known is not None and (known.style.width, known.style.look) == (width, look):
            return known
        made = Flow(self, rows, Style(look, self.page.source.language, width, self.page.index.paragraphs))
        self._whole = made if whole else None
        return made

    def forget(self) -> None:
        """Lets go of what was laid out, which holds the leaf in turn: else it would be long until both are freed."""
        self._whole = None

    def turns_in(self, span: Span) -> range:
        """The numbers of the turns that begin in a range."""
        first = bisect_left(self._turn_starts, span.start)
        return range(first, bisect_left(self._turn_starts, max(span.end, span.start + 1), first))

    def marks_in(self, block: int) -> Sequence[Mark]:
        """The marks that touch a block, by place."""
        return self.page.marks.within(self.blocks.span(block))

    def marks_at(self, offset: int) -> Sequence[Mark]:
        """The marks over a code point, by place."""
        return self.page.marks.at(offset)


class Leaves:
    """Pages made ready before, for whoever returns to them; with a leaf comes what was laid out of it."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Page, object, Leaf]] = {}

    def of(self, page: Page, names: Mapping[str, str], sides: Mapping[str, Side | None], titles: Sequence[str]) -> Leaf:
        """The leaf of a page, the same again if nothing that is told of it has changed."""
        told = (names, sides, titles)
        kept = self._kept.get(id(page))
        if kept is None or kept[0] is not page or kept[1] != told:
            if len(self._kept) >= _MOST_LEAVES:
                self.forget()
            kept = self._kept[id(page)] = (page, told, Leaf(page, names, sides, titles))
        return kept[2]

    def forget(self) -> None:
        """Lets go of all pages."""
        for _, _, leaf in self._kept.values():
            leaf.forget()
        self._kept.clear()


class Flow:
    """The rows of a leaf in one style. Offsets are code points of the source."""

    def __init__(self, leaf: Leaf, rows: Rows, style: Style) -> None:
        self.leaf = leaf
        self.rows = rows
        self.style = style
        self._kept: OrderedDict[int, BlockLayout] = OrderedDict()

    def layout(self, row: int) -> BlockLayout:
        """The row's block, laid out."""
        if row in self._kept:
            self._kept.move_to_end(row)
            return self._kept[row]
        made = self._kept[row] = BlockLayout(self._block(row), self.style)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made

    def height(self, row: int) -> int:
        """The row's real height in pixels."""
        return self.layout(row).height

    def _block(self, row: int) -> BlockText:
        blocks, index = self.leaf.blocks, self.leaf.page.index
        block = self.rows.block(row)
        before = self.rows.block(row - 1) if row else None
        span, line, begins = blocks.span(block), blocks.line(block), blocks.starts_line(block)
        follows = before == block - 1
        return BlockText(
            span=span,
            text=index.text[span.start : span.end],
            number=index.paragraph_of_line(line) if begins else None,
            titles=self._titles(span, follows),
            asides=self._asides(span),
            bold=line + 1 in self.leaf.headings,
            gap=before is not None and begins and not self._blank(line) and not self._blank(blocks.line(before)),
            first=row == 0,
            last=row == len(self.rows) - 1,
            ends_line=blocks.ends_line(block),
        )

    def _blank(self, line: int) -> bool:
        text = self.leaf.page.index.lines[line]
        return not text or text.isspace()

    def _titles(self, span: Span, follows: bool) -> tuple[tuple[str, Side | None], ...]:
        """Of the turns that begin here, and of the one that goes on here where a filter hides its start."""
        begun = self.leaf.turns_in(span)
        if follows:
            return tuple(self.leaf.titles[n] for n in begun)
        turn = self.leaf.page.turn_at(span.start)
        carried = turn is not None and turn.start < span.start
        numbers = range(begun.start - 1, begun.stop) if carried else begun
        return tuple(self.leaf.titles[n] for n in numbers)

    def _asides(self, span: Span) -> tuple[Span, ...]:
        begun = self.leaf.turns_in(span)
        turns = self.leaf.page.turns[max(begun.start - 1, 0) : begun.stop]
        asides: list[Span] = []
        for turn in turns:
            if not turn.unspoken:
                continue
            first = bisect_right(turn.unspoken, span.start, key=_end)
            asides += turn.unspoken[first : bisect_left(turn.unspoken, span.end, key=_start)]
        return tuple(Span(max(aside.start, span.start), min(aside.end, span.end)) for aside in asides)

    # Where things stand

    def row_of(self, offset: int) -> int:
        """The row that shows a code point, or the nearest one."""
        return self.rows.row_of(offset)

    def marked(self, row: int) -> Sequence[tuple[Mark, Pieces]]:
        """The marks that touch a row, each with where it stands; measured once."""
        layout = self.layout(row)
        if layout.marked is None:
            marks = self.leaf.marks_in(self.rows.block(row))
            layout.marked = [(mark, layout.pieces(mark.span)) for mark in marks]
        return layout.marked

    def nearest(self, offset: int) -> int:
        """The caret's place nearest to an offset: itself, unless a filter hides it or it is inside a character."""
        row = self.row_of(offset)
        if row < 0:
            return 0
        return self.layout(row).valid(offset)

    # How a caret moves: each takes and gives a code point

    def next(self, offset: int, words: bool = False) -> int:
        """One grapheme, or word, onward."""
        row = self.row_of(offset)
        layout = self.layout(row)
        found = layout.next(offset, words) if offset < layout.span.end else offset
        if found != offset and (found < layout.span.end or layout.block.ends_line):
            return found
        return self.layout(row + 1).span.start if row + 1 < len(self.rows) else found

    def previous(self, offset: int, words: bool = False) -> int:
        """One grapheme, or word, back."""
        row = self.row_of(offset)
        layout = self.layout(row)
        if offset > layout.span.start:
            return layout.previous(offset, words)
        if not row:
            return offset
        before = self.layout(row - 1)
        return before.span.end if before.block.ends_line else before.previous(before.span.end, words)

    def by_line(self, offset: int, lines: int, x: float) -> int:
        """So many visual lines down, or up for a negative number, as near as can be to pixel `x` of the column."""
        row = self.row_of(offset)
        line = self.layout(row).line_of(offset) + lines
        while line < 0 and row:
            row -= 1
            line += self.layout(row).lines
        while line >= self.layout(row).lines and row < len(self.rows) - 1:
            line -= self.layout(row).lines
            row += 1
        if not 0 <= line < self.layout(row).lines:
            return self.start() if line < 0 else self.end()
        return self.layout(row).offset_at(x, line)

    def line_start(self, offset: int) -> int:
        """The start of the visual line."""
        layout = self.layout(self.row_of(offset))
        return layout.line_span(layout.line_of(offset)).start

    def line_end(self, offset: int) -> int:
        """The end of the visual line."""
        layout = self.layout(self.row_of(offset))
        return layout.line_end(layout.line_of(offset))

    def start(self) -> int:
        """The first place there is."""
        return self.leaf.blocks.span(self.rows.block(0)).start

    def end(self) -> int:
        """The last place there is."""
        return self.leaf.blocks.span(self.rows.block(len(self.rows) - 1)).end

    def word(self, offset: int) -> Span:
        """The word, blank or sign that a code point belongs to."""
        span = self.layout(self.row_of(offset)).span
        text = shown(self.leaf.page.index.text[span.start : span.end])
        units = Utf16Map(text)
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
        finder.setPosition(units.to_utf16(min(offset, span.end) - span.start))
        start = finder.position() if finder.isAtBoundary() and offset < span.end else finder.toPreviousBoundary()
        end = finder.toNextBoundary()
        if start < 0 or end < 0:
            return span
        return Span(span.start + units.to_code_point(start), span.start + units.to_code_point(end))

    def paragraph(self, offset: int) -> Span:
        """The whole line of the source that a code point belongs to."""
        index = self.leaf.page.index
        return index.line_span(index.line_at(offset))
