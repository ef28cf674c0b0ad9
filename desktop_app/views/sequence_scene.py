"""What of a timeline is in sight, as figures with boxes: arcs, turns and marks, each once or as a run with a count."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from desktop_app.engine.arcs import Bundle
from desktop_app.engine.detail import Row, Window
from desktop_app.engine.sequence import Timeline
from desktop_app.views.sequence_frame import TIP, Frame

ARCS: Final = 0
TURNS: Final = 1
LANES: Final = 2
"""The rows from the top: arcs, turns, then a row for each lane."""

TITLE: Final = -1
"""The track of a lane's title."""

APART: Final = 4
"""What begins closer together, in pixels, is one figure."""

_LIFTED: Final = 0.3
"""How much of the strip's height a turn of one side leaves free."""

_LEAST: Final = 3
_REACH: Final = 16
"""How far from a figure, in pixels along the axis or from an arc, the pointer is still on it: the nearest has it."""


@dataclass(frozen=True, slots=True)
class Focus:
    """One thing of a row that can be reached, whatever run it is shown in: by its track and its number there."""

    row: int
    track: int
    number: int


@dataclass(frozen=True, slots=True)
class Figure:
    """Something painted: the things `members`, rising numbers of its row and track, as one.

    `start` and `end` in words of the axis; `box` in pixels of the unscrolled content; `marked` of the members are
    reported; `bundle` for arcs only.
    """

    row: int
    track: int
    members: Sequence[int]
    start: float
    end: float
    box: QRectF
    marked: int = 0
    bundle: Bundle | None = None

    @property
    def focus(self) -> Focus:
        """Its first thing."""
        return Focus(self.row, self.track, self.members[0] if self.members else 0)

    def holds(self, focus: Focus | None) -> bool:
        """Whether a thing is shown in it."""
        if focus is None or (self.row, self.track) != (focus.row, focus.track):
            return False
        return self.track == TITLE or focus.number in self.members


class Scene:
    """The figures of a window, made row by row when they are asked for."""

    def __init__(self, timeline: Timeline, window: Window, frame: Frame, apart: float = APART) -> None:
        """`apart` in pixels, as `APART`."""
        self.timeline, self.window, self.frame = timeline, window, frame
        self.least = window.width / frame.plot * apart
        self._left, self._right, self._scale = frame.left, frame.right, frame.plot / window.width
        self._figures: dict[int, list[Figure]] = {}

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return LANES + len(self.timeline.lanes)

    def x(self, word: float) -> float:
        """Where a word stands, in pixels of the content; beyond the axis where it is not in sight."""
        return self._left + (word - self.window.start) * self._scale

    def word(self, x: float) -> float:
        """The word at a pixel of the content."""
        return self.window.word_at(x - self.frame.left, self.frame.plot)

    def figures(self, row: int) -> list[Figure]:
        """A row's figures by place; a lane's begin with its title."""
        if row not in self._figures:
            make = self._arcs if row == ARCS else self._turns if row == TURNS else self._lane
            self._figures[row] = make(row)
        return self._figures[row]

    def find(self, focus: Focus | None) -> Figure | None:
        """The figure that shows a thing, if it is in sight."""
        if focus is None or not 0 <= focus.row < self.rows:
            return None
        return next((figure for figure in self.figures(focus.row) if figure.holds(focus)), None)

    def stretch(self, focus: Focus) -> tuple[float, float]:
        """What a thing covers of the axis, in words; an arc is where its first end is."""
        if focus.track == TITLE:
            return self.window.start, self.window.start
        if focus.row == ARCS:
            low = self.timeline.arcs.arcs[focus.number].low
            return low, low
        row = self.timeline.turns if focus.row == TURNS else self.tracks(focus.row)[focus.track]
        return row.starts[focus.number], row.ends[focus.number]

    def ends(self, figure: Figure, number: int) -> tuple[float, ...]:
        """Where one of a figure's things is told from the others, in words: where it begins; an arc by both ends."""
        if figure.row == ARCS:
            arc = self.timeline.arcs.arcs[number]
            return arc.low, arc.high
        return (self.stretch(Focus(figure.row, figure.track, number))[0],)

    def at(self, point: QPointF) -> Figure | None:
        """The figure at a point of the unscrolled content, or the nearest of its row within reach; the smallest where
        several lie there."""
        row = self._row_at(point.y())
        if row == ARCS:
            return self._arc_at(point)
        if row < 0 or not self._left - _REACH <= point.x() <= self._right + _REACH:
            titles = self.figures(row)[:1] if row >= LANES else []
            return next((title for title in titles if title.box.contains(point)), None)
        found = [(_away(f.box, point), f.box.width() * f.box.height(), n) for n, f in enumerate(self.figures(row))]
        nearest = min((each for each in found if each[0] <= _REACH), default=None)
        return self.figures(row)[nearest[2]] if nearest else None

    def _row_at(self, y: float) -> int:
        frame = self.frame
        if frame.arcs.top() - 2 <= y < frame.arcs.bottom():
            return ARCS
        if frame.strip.top() - TIP <= y <= frame.names.bottom():  # the speakers' names stand for their turns
            return TURNS
        lane = math.floor((y - frame.lanes_top) / frame.lane)
        return LANES + lane if 0 <= lane < len(self.timeline.lanes) else -1

    def _bounds(self) -> tuple[float, float]:
        """The window for rows; at its very end also what begins there."""
        end = self.window.end
        return self.window.start, math.inf if end >= self.window.whole else end

    def _box(self, start: float, end: float, across: QRectF) -> QRectF:
        """The box of a stretch, cut off where the axis is."""
        left, right = max(self.x(start), self._left), min(self.x(end), self._right)
        left = min(left, self._right - _LEAST)
        return QRectF(left, across.top(), max(right - left, _LEAST), across.height())

    def _turns(self, row: int) -> list[Figure]:
        strip, made = self.frame.strip, []
        for run in self.timeline.turns.runs(*self._bounds(), self.least):
            box = self._box(run.start, run.end, strip)
            narrow = (run.end - run.start) < self.least
            box.adjust(0, -TIP if narrow else 0, 0 if narrow else -1, 0)
            self._lift(box, run.first, run.last)
            made.append(Figure(row, 0, range(run.first, run.last), run.start, run.end, box))
        return made

    def _lift(self, box: QRectF, first: int, last: int) -> None:
        """Give a turn its side's place: the first side's stand high in the strip, the second's low, as in the lanes;
        what is of both or neither stands across."""
        shares = self.timeline.shares(first, last)
        if sum(map(bool, shares)) == 1 and not shares[-1]:
            spare = box.height() * _LIFTED
            box.adjust(0, spare if shares[1] else 0, 0, -spare if shares[0] else 0)

    def tracks(self, row: int) -> tuple[Row, Row, Row]:
        """The tracks of a lane's row."""
        return self.timeline.lanes[row - LANES].tracks

    def _lane(self, row: int) -> list[Figure]:
        lane, bounds, made = row - LANES, self._bounds(), list[Figure]()
        for track, held in enumerate(self.tracks(row)):
            across = self.frame.track_box(lane, track)
            for run in held.runs(*bounds, self.least):
                box = self._box(run.start, run.end, across)
                made.append(Figure(row, track, range(run.first, run.last), run.start, run.end, box, run.marked))
        made.sort(key=lambda figure: (figure.start, figure.track))
        title = Figure(row, TITLE, (), self.window.start, self.window.start, self.frame.title_box(lane))
        return [title, *made]

    def _arcs(self, row: int) -> list[Figure]:
        made = []
        for bundle in self.timeline.arcs.bundles(*self._bounds(), self.least):
            left, right = self.x(bundle.low), self.x(bundle.high)
            high, arcs = self.rise(right - left), self.frame.arcs
            box = QRectF(left, arcs.bottom() - high, max(right - left, 1), high)
            made.append(Figure(row, 0, bundle.members, bundle.low, bundle.high, box, bundle=bundle))
        return made

    def rise(self, distance: float) -> float:
        """How high an arc between two ends so many pixels apart rises, in pixels."""
        room = self.frame.arcs.height()
        return max(room * math.sqrt(min(abs(distance) / self.frame.plot, 1)), min(8, room))

    def _arc_at(self, point: QPointF) -> Figure | None:
        found = [(_distance(figure.box, point), n, figure) for n, figure in enumerate(self.figures(ARCS))]
        nearest = min(found, default=None, key=lambda each: each[:2])
        return nearest[2] if nearest and nearest[0] <= _REACH else None


def _away(box: QRectF, point: QPointF) -> float:
    """How far a point is from a box, in pixels; what is beside it in its own row counts less than along the axis."""
    across = max(box.left() - point.x(), point.x() - box.right(), 0.0)
    down = max(box.top() - point.y(), point.y() - box.bottom(), 0.0)
    return across + down / 4


def _distance(box: QRectF, point: QPointF) -> float:
    """About how far a point is from the upper half of the ellipse in twice the box, in pixels."""
    wide, high = box.width() / 2, box.height()
    x, y = (point.x() - box.center().x()) / wide, (point.y() - box.bottom()) / high
    slope = 2 * math.hypot(x / wide, y / high)
    return abs(x * x + y * y - 1) / slope if slope else math.inf
