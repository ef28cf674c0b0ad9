"""Level of detail: of many stretches on one axis, only what can be told apart at a scale.

Places and lengths are words. What begins closer together than `least` words is one run with a count. Runs do not depend
on where the window begins, so nothing flickers while it moves, and the cost grows with what is shown, not with what
there is.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_LOOKED_BACK: Final = 64
"""How many stretches before the window are looked at to find where a run begins; denser runs begin on a grid."""


@dataclass(frozen=True, slots=True)
class Run:
    """The stretches `first` to `last`, exclusive, of a row, and what they cover; `marked` of them are marked."""

    first: int
    last: int
    start: int
    end: int
    marked: int

    @property
    def count(self) -> int:
        """How many stretches it holds."""
        return self.last - self.first


class Row:
    """Stretches in the order of their starts, each with a key. In a tiled row none overlap, and one that is wide enough
    to be told from its neighbours stays by itself."""

    __slots__ = ("_marks", "_reach", "ends", "keys", "starts", "tiled")

    def __init__(self, *, tiled: bool = False) -> None:
        self.tiled = tiled
        self.starts, self.ends = array("q"), array("q")
        self.keys: list[str] = []
        self._marks = bytearray()
        self._reach = array("q")

    def __len__(self) -> int:
        """How many stretches there are."""
        return len(self.keys)

    def add(self, start: int, end: int, key: str, *, marked: bool = False) -> None:
        """Add a stretch that begins where the last one does or later. Raises ValueError for one that does not."""
        if self.starts and start < self.starts[-1]:
            raise ValueError(start)
        self.starts.append(start)
        self.ends.append(end)
        self.keys.append(key)
        self._marks.append(marked)
        self._reach.append(max(end, self._reach[-1] if self._reach else end))

    def runs(self, start: float, end: float, least: float) -> Iterator[Run]:
        """The runs that lie in the window from `start` to `end`, by place; those that only reach into it, too."""
        at = self._begin(min(bisect_right(self._reach, start), bisect_left(self.starts, start)), least)
        while at < len(self) and self.starts[at] < end:
            past = self._past(at, least)
            found = Run(at, past, self.starts[at], max(self.ends[at:past]), self._marks.count(1, at, past))
            if found.end > start or self.starts[past - 1] >= start:
                yield found
            at = past

    @property
    def marked(self) -> int:
        """How many stretches were added as marked."""
        return self._marks.count(1)

    def _begin(self, at: int, least: float) -> int:
        """Where the run begins that holds a stretch: after the last gap that always parts two runs."""
        for back in range(at, max(at - _LOOKED_BACK, 0), -1):
            if back < len(self) and self.starts[back] - self.starts[back - 1] >= least:
                return back
        if at <= _LOOKED_BACK:
            return 0
        grid = self.starts[min(at, len(self) - 1)] // least * least
        return min(bisect_left(self.starts, grid), at)

    def _past(self, at: int, least: float) -> int:
        """The stretch after the run that begins with one."""
        past = max(bisect_left(self.starts, self.starts[at] + least, at), at + 1)
        wide = self.tiled and past - at > 1 and self.ends[past - 1] - self.starts[past - 1] >= least
        return past - 1 if wide else past


@dataclass(frozen=True, slots=True)
class Window:
    """What is in sight of an axis of `whole` words, never less than one."""

    start: float
    end: float
    whole: int

    @property
    def width(self) -> float:
        """How many words are in sight."""
        return self.end - self.start

    @property
    def is_all(self) -> bool:
        """Whether the whole axis is in sight."""
        return self.width >= self.whole

    def x_of(self, word: float, pixels: float) -> float:
        """Where a word stands, in pixels from the left of a window that is `pixels` wide."""
        return (word - self.start) / self.width * pixels

    def word_at(self, x: float, pixels: float) -> float:
        """The word at a pixel; the inverse of `x_of`."""
        return self.start + x / pixels * self.width

    def zoomed(self, factor: float, around: float, least: float) -> "Window":
        """A window `factor` times as wide, `least` words at least, in which the word `around` stays where it is."""
        width = min(max(self.width * factor, min(least, self.whole)), self.whole)
        share = (around - self.start) / self.width
        return self._fitted(around - share * width, width)

    def moved(self, words: float) -> "Window":
        """The window so many words further on, as far as there are any."""
        return self._fitted(self.start + words, self.width)

    def showing(self, start: float, end: float) -> "Window":
        """The window moved by as little as brings a stretch into sight with a margin, or its beginning if it is wider;
        the same where it is in sight."""
        if start >= self.start and (end <= self.end or start <= self.start):
            return self
        margin = self.width / 10
        if start < self.start or end - start > self.width - 2 * margin:
            return self.moved(start - margin - self.start)
        return self.moved(end + margin - self.end)

    def on(self, start: float, end: float, least: float) -> "Window":
        """A window on a stretch, at least `least` words wide around its middle."""
        width = min(max(end - start, least, 1), self.whole)
        return self._fitted((start + end - width) / 2, width)

    def _fitted(self, start: float, width: float) -> "Window":
        begin = min(max(start, 0.0), self.whole - width)
        return Window(begin, begin + width, self.whole)


def whole(words: int) -> Window:
    """A window on all of an axis."""
    return Window(0.0, float(max(words, 1)), max(words, 1))
