"""Screens for an audience, set in lines and broken into pages: what does not fit turns a page and never shrinks.

Everything is a row: a line of a paragraph, the name of a group, a part of a box. Some rows must not be the last of a
page: a name, the first line of a paragraph, the line before its last, the words before their speaker.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from desktop_app.model.dossier import Side, Span
from desktop_app.qt.look import Look
from desktop_app.qt.slide import Box, Face, Filling, Foot, Group, Piece, Slide
from desktop_app.qt.slide_sizes import Sizes, context_styles, font_of, leading, sizes_of, title_font
from desktop_app.qt.typeset import Typeset

_BOX: Final = 0.16
"""The least height of a box, as a part of the screen's."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of a paragraph where they stand on a page: `x` and `y` of the first one's upper left corner, in pixels."""

    set: Typeset
    lines: range
    x: float
    y: float
    face: Face
    side: Side | None
    text: str
    marks: tuple[Span, ...] = ()
    dashed: bool = False

    @property
    def box(self) -> QRectF:
        """Where the lines' glyphs are, on the page."""
        whole = QRectF()
        top = self.y - self.lines.start * self.set.pitch
        for n in self.lines:
            whole = whole.united(self.set.line_box(n).translated(self.x, top))
        return whole


@dataclass(frozen=True, slots=True)
class Filled:
    """A box on a page."""

    box: QRectF
    filling: Filling


@dataclass(frozen=True, slots=True)
class Bar:
    """A side's bar on a page."""

    box: QRectF
    side: Side | None
    dashed: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a screen, laid out; `number` of `count`, from 0. `at` of `dots` are the steps, none where words say
    it."""

    sizes: Sizes
    lines: tuple[Lines, ...]
    boxes: tuple[Filled, ...]
    bars: tuple[Bar, ...]
    number: int
    count: int
    at: int
    dots: int
    spoken: str = ""

    @property
    def dot_row(self) -> float:
        """Where the middle of the dots is, in pixels from the top."""
        sizes = self.sizes
        return sizes.height - sizes.bottom - sizes.pixels(Face.SMALL) * 0.65


@dataclass(slots=True)
class _Row:
    """What stands beside nothing else on its page: `item` says which rows are one paragraph or one box."""

    group: int
    item: int
    line: int
    height: float
    gap: float
    keep: bool


@dataclass(slots=True)
class _Set:
    """A paragraph, name or box set at its width."""

    set: Typeset
    face: Face
    text: str
    x: float
    marks: tuple[Span, ...] = ()
    lead: Typeset | None = None
    filling: Filling | None = None
    pad: float = 0.0


@dataclass(slots=True)
class _Flow:
    """A version of a screen as rows, with what each group was set as. `names` are those of the groups, by group."""

    groups: Sequence[Group]
    sets: list[_Set] = field(default_factory=list)
    rows: list[_Row] = field(default_factory=list)
    names: dict[int, int] = field(default_factory=dict)


def pages_of(slide: Slide, look: Look, size: QSize, foot: Foot) -> tuple[Page, ...]:
    """The pages of a screen of a size in pixels; one at least."""
    sizes = sizes_of(size)
    head, top = _head(slide, look, sizes)
    room = _room_below(sizes, top)
    for version in slide.versions:
        flows = [_flow(sheet, look, sizes) for sheet in version]
        sheets = [_broken(flow, room) for flow in flows]
        if all(len(broken) == 1 for broken in sheets):
            break
    alone = sum(map(len, sheets)) == 1
    made = [
        _placed(flow, rows, sizes, top, room, alone=alone)
        for flow, broken in zip(flows, sheets, strict=True)
        for rows in broken
    ]
    return tuple(
        _page(slide, (*head, *lines), boxes, bars, number, len(made), look, sizes, foot)
        for number, (lines, boxes, bars) in enumerate(made)
    )


def _head(slide: Slide, look: Look, sizes: Sizes) -> tuple[tuple[Lines, ...], float]:
    """Title and corner, and where what follows begins."""
    wide = sizes.width - 2 * sizes.left
    font = font_of(Face.SMALL, sizes, look)
    corner = Typeset(slide.corner, font, wide, leading=1.0)
    title = Typeset(slide.title, title_font(sizes, look), wide - corner.natural_width - sizes.indent, leading=1.0)
    lines = [Lines(title, range(title.lines), sizes.left, sizes.top, Face.QUESTION, None, slide.title)]
    if slide.corner:
        # On the title's first baseline.
        drop = QFontMetricsF(title_font(sizes, look)).ascent() - QFontMetricsF(font).ascent()
        x = sizes.width - sizes.left - corner.natural_width
        lines.append(Lines(corner, range(corner.lines), x, sizes.top + drop, Face.SMALL, None, slide.corner))
    return tuple(lines), sizes.top + title.height + sizes.gap * 0.8


def _room_below(sizes: Sizes, top: float) -> float:
    """The height that is left between the head and the foot."""
    return sizes.height - sizes.bottom - sizes.pixels(Face.SMALL) * 1.3 - top


def _flow(groups: Sequence[Group], look: Look, sizes: Sizes) -> _Flow:
    flow = _Flow(groups)
    for number, group in enumerate(groups):
        gap = float(sizes.gap) if number else 0.0
        left = sizes.left + (sizes.indent if group.barred else 0)
        width = sizes.width - sizes.left - left
        if group.name:
            made = Typeset(group.name, font_of(Face.NAME, sizes, look), width, leading=leading(Face.NAME))
            flow.names[number] = len(flow.sets)
            _add(flow, number, _Set(made, Face.NAME, group.name, left), gap, last=False)
            gap = sizes.height * 0.004
        for n, item in enumerate(group.items):
            last = n + 1 == len(group.items) or not _goes_along(group.items[n + 1])
            made_item = _box(item, look, sizes, left, width) if isinstance(item, Box) else None
            _add(flow, number, made_item or _piece(item, look, sizes, left, width), gap, last=last)
            gap = sizes.height * 0.006
    return flow


def _goes_along(item: Piece | Box) -> bool:
    """Whether it belongs to what stands before it, as a speaker does to the words."""
    return isinstance(item, Piece) and item.face is Face.SMALL and not item.apart


def _piece(item: Piece | Box, look: Look, sizes: Sizes, left: float, width: float) -> _Set:
    assert isinstance(item, Piece)
    font, lead = font_of(item.face, sizes, look, item.language), None
    if item.lead:
        lead = Typeset(item.lead, font_of(Face.SMALL, sizes, look), width, leading=1.0)
        step = max(lead.natural_width + sizes.gap, sizes.indent * 1.6)
        left, width = left + step, width - step
    styles = context_styles(item, look) if item.face is Face.CONTEXT else ()
    made = Typeset(item.text, font, width, leading=leading(item.face), styles=styles)
    return _Set(made, item.face, item.text, left, item.marks, lead)


def _box(item: Box, look: Look, sizes: Sizes, left: float, width: float) -> _Set:
    inset = sizes.indent * 0.7
    made = Typeset(item.text, font_of(Face.PLAIN, sizes, look), width - 2 * inset, leading=1.0)
    pad = max((sizes.height * _BOX - made.height) / 2, sizes.gap * 0.7)
    return _Set(made, Face.PLAIN, item.text, left, filling=item.filling, pad=pad)


def _add(flow: _Flow, group: int, made: _Set, gap: float, *, last: bool) -> None:
    """Add the rows of a paragraph, name or box; `last` says that a page may end after it."""
    item, count = len(flow.sets), made.set.lines
    flow.sets.append(made)
    for line in range(count):
        first, final = line == 0, line == count - 1
        height = float(made.set.pitch)
        if made.filling is not None:
            height += made.pad * (first + final)
        keep = (first or line == count - 2) and not final
        flow.rows.append(_Row(group, item, line, height, gap if first else 0.0, keep or (final and not last)))


def _broken(flow: _Flow, room: float) -> list[list[_Row]]:
    """The rows of each page. A group that goes over to the next page has its name repeated there."""
    pages: list[list[_Row]] = []
    rest = flow.rows
    while rest:
        again = _repeated(flow, rest[0]) if pages else []
        fits = _fitting(rest, room - sum(row.height for row in again))
        end = fits
        while 0 < end < len(rest) and rest[end - 1].keep:
            end -= 1
        end = end or max(fits, 1)
        pages.append([*again, *rest[:end]])
        rest = rest[end:]
    return pages or [[]]


def _repeated(flow: _Flow, row: _Row) -> list[_Row]:
    name = flow.names.get(row.group)
    if name is None or row.item == name:
        return []
    return [each for each in flow.rows if each.item == name]


def _fitting(rows: Sequence[_Row], room: float) -> int:
    """How many rows fit; the gap above the first falls away."""
    used = 0.0
    for n, row in enumerate(rows):
        used += row.height + (row.gap if n else 0.0)
        if used > room:
            return n
    return len(rows)


def _placed(
    flow: _Flow, rows: list[_Row], sizes: Sizes, top: float, room: float, *, alone: bool
) -> tuple[list[Lines], list[Filled], list[Bar]]:
    """The rows of a page where they stand. What has one question only stands in the middle."""
    lines: list[Lines] = []
    boxes: list[Filled] = []
    bars: list[Bar] = []
    high = sum(row.height + (row.gap if n else 0.0) for n, row in enumerate(rows))
    middle = alone and bool(rows) and flow.sets[rows[0].item].face is Face.QUESTION
    y = top + (max(room - high, 0.0) * 0.42 if middle else 0.0)
    for run in _runs(rows):
        first, group = run[0], flow.groups[run[0].group]
        made = flow.sets[first.item]
        y += first.gap if first is not rows[0] else 0.0
        height = sum(row.height for row in run)
        lines += _lines_of(made, run, y, group, sizes)
        if made.filling is not None:
            width = sizes.width - sizes.left - made.x
            boxes.append(Filled(QRectF(made.x, y, width, height), made.filling))
        if group.barred:
            _stretch(bars, QRectF(sizes.left, y, sizes.bar, height), group, new=_begins(rows, run))
        y += height
    return lines, boxes, bars


def _begins(rows: Sequence[_Row], run: Sequence[_Row]) -> bool:
    at = rows.index(run[0])
    return at == 0 or rows[at - 1].group != run[0].group


def _runs(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """The rows of each paragraph or box together."""
    run: list[_Row] = []
    for row in rows:
        if run and row.item != run[0].item:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _lines_of(made: _Set, run: Sequence[_Row], y: float, group: Group, sizes: Sizes) -> Iterator[Lines]:
    lines = range(run[0].line, run[-1].line + 1)
    x = made.x
    if made.filling is not None:
        y += made.pad if lines.start == 0 else 0.0
        x += (sizes.width - sizes.left - made.x - made.set.natural_width) / 2
    yield Lines(made.set, lines, x, y, made.face, group.side, made.text, made.marks, group.dashed)
    if made.lead is not None and lines.start == 0:
        drop = max((made.set.pitch - made.lead.pitch) / 2, 0.0)
        left = sizes.left + (sizes.indent if group.barred else 0)
        yield Lines(made.lead, range(made.lead.lines), left, y + drop, Face.SMALL, None, "")


def _stretch(bars: list[Bar], box: QRectF, group: Group, *, new: bool) -> None:
    if new:
        bars.append(Bar(box, group.side, group.dashed))
    else:
        bars[-1] = Bar(bars[-1].box.united(box), group.side, group.dashed)


def _page(
    slide: Slide,
    lines: tuple[Lines, ...],
    boxes: list[Filled],
    bars: list[Bar],
    number: int,
    count: int,
    look: Look,
    sizes: Sizes,
    foot: Foot,
) -> Page:
    """The page with its foot: dots, or words where there are too many for them, and which page it is."""
    fits = slide.dots * sizes.dot * 1.65 <= (sizes.width - 2 * sizes.left) * 0.7
    font = font_of(Face.SMALL, sizes, look)
    words = []
    if slide.dots and not fits:
        words.append((_filled(foot.step, slide.at + 1, slide.dots), False))
    if count > 1:
        words.append((_filled(foot.page, number + 1, count), True))
    for text, right in words:
        made = Typeset(text, font, sizes.width - 2 * sizes.left, leading=1.0)
        x = sizes.width - sizes.left - made.natural_width if right else sizes.left
        y = sizes.height - sizes.bottom - sizes.pixels(Face.SMALL) * 0.65 - made.height / 2
        lines = (*lines, Lines(made, range(made.lines), x, y, Face.SMALL, None, text))
    spoken = "\n".join(dict.fromkeys(each.text for each in lines if each.text))
    dots = slide.dots if fits else 0
    return Page(sizes, lines, tuple(boxes), tuple(bars), number, count, slide.at, dots, spoken)


def _filled(text: str, number: int, count: int) -> str:
    return text.replace("%1", str(number)).replace("%2", str(count))
