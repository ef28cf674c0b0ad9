"""Where the parts of the sequence stand, in pixels: the margin, the heights of arcs, strips and lanes."""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF

from desktop_app.qt.look import Look
from desktop_app.views.slim import TARGET

PAD: Final = 12
"""Space at the edges, in pixels."""

TIP: Final = 5
"""How far a turn too short to be told by its width stands out above the strip, in pixels."""

_GUTTER: Final = 176
_WIDEST_GUTTER: Final = 0.32
_ARCS: Final = 0.26
_FEWEST_LANES: Final = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """The whole content, unscrolled, in pixels from its upper left corner.

    `gutter` is the margin's width. Lanes begin at `lanes_top`, each `lane` high. Where `frozen`, what stands above the
    lanes stays while they scroll.
    """

    width: int
    gutter: int
    head: QRectF
    arcs: QRectF
    strip: QRectF
    names: QRectF
    ruler: QRectF
    lanes_top: float
    lane: int
    lanes: int
    foot: int
    frozen: bool

    @property
    def left(self) -> float:
        """Where the axis begins."""
        return self.strip.left()

    @property
    def plot(self) -> float:
        """How many pixels the axis has."""
        return self.strip.width()

    @property
    def right(self) -> float:
        """Where the axis ends."""
        return self.strip.right()

    @property
    def lanes_bottom(self) -> float:
        """Where the last lane ends."""
        return self.lanes_top + self.lane * self.lanes

    @property
    def height(self) -> int:
        """How high all of it is."""
        return math.ceil(self.lanes_bottom + self.foot + PAD)

    def lane_box(self, lane: int) -> QRectF:
        """A lane's box along the axis."""
        return QRectF(self.left, self.lanes_top + lane * self.lane, self.plot, self.lane)

    def title_box(self, lane: int) -> QRectF:
        """The box of a lane's title."""
        return QRectF(PAD, self.lanes_top + lane * self.lane, self.gutter - PAD - 8, self.lane)

    def track_box(self, lane: int, track: int) -> QRectF:
        """Where a track's marks stand: the first side's above, the second's below, those of both across."""
        box = self.lane_box(lane).adjusted(0, 2, 0, -2)
        half = (box.height() - 1) / 2
        top = box.top() + (half + 1 if track == 1 else 0)
        return QRectF(box.left(), top, box.width(), box.height() if track == 2 else half)


def gutter_of(width: int, titles: float, look: Look) -> int:
    """How wide the margin is, in pixels, so that the widest of the lanes' titles has room if it can."""
    return min(max(look.px(_GUTTER), math.ceil(titles) + PAD + 12), round(width * _WIDEST_GUTTER))


def framed(
    width: int, height: int, look: Look, lanes: int, gutter: int, legend_lines: int, *, foot: int = 0, top: int = 0
) -> Frame:
    """The frame at a width, for a viewport of a height; `legend_lines` are how many lines stand in the margin beside
    the arcs, `foot` and `top` heights that are kept free below and above. All in pixels."""
    left, plot = gutter + PAD / 2, max(width - gutter - PAD * 1.5, 40)
    line, lane = look.px(16), max(look.px(18), TARGET)
    rows = 2 if height >= look.px(460) else 1
    arcs = max(min(height * _ARCS, look.px(210)), look.px(58), legend_lines * look.px(14) + 2 - line)
    at = top + PAD / 2

    def box(high: float) -> QRectF:
        nonlocal at
        made = QRectF(left, round(at), plot, round(high))
        at = made.bottom()
        return made

    head, curves = box(line), box(arcs)
    at += TIP
    strip, names, ruler = box(look.px(26)), box(rows * look.px(15) + 2), box(look.px(18))
    frozen = height - at >= _FEWEST_LANES * lane
    return Frame(width, gutter, head, curves, strip, names, ruler, round(at + 4), lane, lanes, foot, frozen)
