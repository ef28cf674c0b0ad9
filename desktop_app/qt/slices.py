"""Long work in short slices between the window's events, so that the window stays alive."""

from collections.abc import Callable, Generator
from math import inf
from time import perf_counter
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

AT_ONCE: Final = 0.03
"""Seconds that work may take before the window gets its first turn: what is short is done without a flicker."""

_SLICE: Final = 0.008
"""Seconds of a slice: half a frame."""


class Slices(QObject):
    """Does one work at a time; another one takes its place. A work is a generator that yields the share that is done,
    from 0 to 1, and returns what was made."""

    progress = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Generator[float, None, Any] | None = None
        self._done: Callable[[Any], object] | None = None
        self._going = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self._go_on(_SLICE))

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._steps is not None

    def run(self, steps: Generator[float, None, Any], done: Callable[[Any], object]) -> None:
        """Begin a work; `done` gets what it returns, which may be before this method ends.

        What `done` begins goes on in the same slice.
        """
        self._steps, self._done = steps, done
        self._timer.start()
        if not self._going:
            self._go_on(AT_ONCE)

    def stop(self) -> None:
        """Give up what is going on."""
        self._steps = self._done = None
        self._timer.stop()

    def finish(self) -> None:
        """Do the rest at once, and whatever follows from it."""
        self._go_on(inf)

    def _go_on(self, seconds: float) -> None:
        share, until = 0.0, perf_counter() + seconds
        self._going = True
        try:
            while self._steps is not None and perf_counter() < until:
                try:
                    share = next(self._steps)
                except StopIteration as end:
                    self._finish(end.value)
        finally:
            self._going = False
        if self._steps is not None:
            self.progress.emit(share)

    def _finish(self, made: Any) -> None:
        done = self._done
        self.stop()
        if done is not None:
            done(made)
