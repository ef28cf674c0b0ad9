"""Pieces put on pages: what stays together, what is repeated, and where a page ends.

A quote is one piece with its attribution and is never parted from it. Only what is higher than a whole page is broken,
between its lines, and even then its last lines stay together.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from desktop_app.qt.paper_text import POINT, Strip

TOGETHER: Final = 4
"""How many lines of a broken piece's end stay together: the attribution with the last of the words."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A line at a piece's left, in a side's colour; dashed where others report."""

    colour: QColor
    dashed: bool = False

    def paint(self, painter: QPainter, x: float, y: float, height: float) -> None:
        """Paint it over a height."""
        width, at, dash = 2.2 * POINT, y, 4 * POINT if self.dashed else height
        while at < y + height:
            painter.fillRect(QRectF(x, at, width, min(dash, y + height - at)), self.colour)
            at += dash * 1.7


@dataclass(frozen=True, slots=True)
class Piece:
    """Strips that stand together. `before` is the space above them, but at a page's top; `glued` says that what follows
    must stand on the same page; `loose` that a page may end between any two of the strips. `name` is a heading's."""

    strips: tuple[Strip, ...]
    before: float = 0
    glued: bool = False
    loose: bool = False
    bar: Bar | None = None
    name: str = ""

    @property
    def height(self) -> float:
        """The height of all strips."""
        return sum(strip.height for strip in self.strips)


@dataclass(frozen=True, slots=True)
class Beside:
    """Two columns of pieces under heads that are repeated on every page; `gap` lies between them."""

    heads: tuple[Piece, Piece]
    columns: tuple[tuple[Piece, ...], tuple[Piece, ...]]
    gap: float


@dataclass(frozen=True, slots=True)
class Put:
    """A piece, or a part of one, at its place on a page."""

    piece: Piece
    x: float
    y: float

    def paint(self, painter: QPainter) -> None:
        """Paint it."""
        if self.piece.bar:
            self.piece.bar.paint(painter, self.x, self.y, self.piece.height)
        y = self.y
        for strip in self.piece.strips:
            strip.paint(painter, self.x, y)
            y += strip.height


@dataclass
class Pages:
    """Pages filled from above; widths and heights are those of the area that holds text."""

    width: float
    height: float
    pages: list[list[Put]] = field(default_factory=lambda: [[]])
    y: float = 0

    def fill(self, blocks: Iterable[Piece | Beside]) -> Iterator[None]:
        """Put everything on pages, a step for each block."""
        waiting: list[Piece] = []
        for block in blocks:
            if isinstance(block, Beside):
                self._beside(waiting, block)
                waiting = []
            else:
                waiting.append(block)
                if not block.glued:
                    self._stack(waiting)
                    waiting = []
            yield
        self._stack(waiting)

    def places(self) -> dict[str, tuple[int, float]]:
        """Where each heading stands: its page, from 0, and how far from the top of the text."""
        return {put.piece.name: (n, put.y) for n, page in enumerate(self.pages) for put in page if put.piece.name}

    def _stack(self, pieces: Sequence[Piece]) -> None:
        """Pieces that hold on to each other; where they are too high together, each goes by itself."""
        if not pieces:
            return
        whole = _height(pieces, at_top=not self.y)
        if pieces[-1].loose:
            whole -= sum(strip.height for strip in pieces[-1].strips[2:])
        if self.y + whole > self.height and self.y:
            self._new_page()
        for piece in pieces:
            self._put(piece)

    def _put(self, piece: Piece) -> None:
        before = piece.before if self.y else 0
        rest = piece
        while True:
            part, rest_or_none = _cut(rest, self.height - self.y - before, whole_page=self.height)
            if part is not None:
                self.pages[-1].append(Put(part, 0, self.y + before))
                self.y += before + part.height
            if rest_or_none is None:
                return
            rest, before = rest_or_none, 0
            self._new_page()

    def _new_page(self) -> None:
        self.pages.append([])
        self.y = 0

    def _beside(self, above: Sequence[Piece], block: Beside) -> None:
        """The columns, each filled by itself down to the foot of a page, then on to the next one."""
        head = max(piece.height for piece in block.heads)
        queues = tuple(deque(_chains(column)) for column in block.columns)
        firsts = max((_height(queue[0], at_top=True) for queue in queues if queue), default=0)
        begin = block.heads[0].before + min(head + firsts, self.height)
        if self.y and self.y + _height(above, at_top=False) + begin > self.height:
            self._new_page()
        for piece in above:
            self._put(piece)
        # What holds on to the columns may be so high that they find no room below it.
        if self.y and self.y + begin > self.height:
            self._new_page()
        while True:
            top = self.y + (block.heads[0].before if self.y else 0)
            ends = [self._column(n, block, queue, top, head) for n, queue in enumerate(queues)]
            self.y = max(ends)
            if not any(queues):
                return
            self._new_page()

    def _column(self, n: int, block: Beside, queue: "deque[list[Piece]]", top: float, head: float) -> float:
        """Fill one column from a place; returns where it ends."""
        x = n * ((self.width - block.gap) / 2 + block.gap)
        page = self.pages[-1]
        page.append(Put(block.heads[n], x, top))
        y = begin = top + head
        while queue:
            chain = queue[0]
            if y + _height(chain, at_top=False) > self.height:
                if y > begin or top:
                    return y
                part, rest = _cut(chain[-1], self.height - y, whole_page=self.height - head)
                if part is None or len(chain) > 1:
                    # Higher than a page with what it holds on to: let go of that first.
                    part, rest = _cut(chain[0], self.height - y, whole_page=self.height - head)
                    queue[0] = [*([rest] if rest else []), *chain[1:]]
                else:
                    queue[0] = [rest] if rest else []
                if part is not None:
                    page.append(Put(part, x, y))
                    y += part.height
                if not queue[0]:
                    queue.popleft()
                elif rest is not None:
                    return y
                continue
            for piece in queue.popleft():
                y += piece.before
                page.append(Put(piece, x, y))
                y += piece.height
        return y


def _chains(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """The pieces in groups that stand together."""
    chain: list[Piece] = []
    for piece in pieces:
        chain.append(piece)
        if not piece.glued:
            yield chain
            chain = []
    if chain:
        yield chain


def _height(pieces: Sequence[Piece], *, at_top: bool) -> float:
    whole = sum(piece.before + piece.height for piece in pieces)
    return whole - (pieces[0].before if pieces and at_top else 0)


def _cut(piece: Piece, room: float, *, whole_page: float) -> tuple[Piece | None, Piece | None]:
    """What of a piece fits into a room, and the rest. A piece that is not loose and would fit on a page is not cut."""
    if piece.height <= room:
        return piece, None
    if not piece.loose and piece.height <= whole_page:
        return None, piece
    fits, used = 0, 0.0
    for strip in piece.strips:
        if used + strip.height > room:
            break
        used += strip.height
        fits += 1
    kept = 2 if piece.loose else TOGETHER
    if len(piece.strips) - fits < kept:
        fits = len(piece.strips) - kept
    if fits < min(2, len(piece.strips) - 1) and room < whole_page:
        return None, piece
    fits = max(fits, 1)
    return replace(piece, strips=piece.strips[:fits]), replace(piece, strips=piece.strips[fits:], name="", before=0)
