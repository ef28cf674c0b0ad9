"""Runs a search in slices between the window's own events, so that typing, scrolling and painting never wait for it.

A thread would not help: finding a string holds the interpreter's lock.
"""

from collections.abc import Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.engine.search import Library, Query
from desktop_app.engine.search_scan import Scan

SLICE: Final = 0.003
"""So many seconds a slice lasts, and as much longer as one step takes."""

EAGER: Final = 0.006
"""A slice is longer while nothing was found yet: there is little else to show."""

FIRST: Final = 0.0015
"""The first slice of a search is shorter: it comes before what was typed is painted."""

TELL: Final = 0.08
"""How often news is told, in seconds, once the first was."""


class Searcher(QObject):
    """Carries out the last query it was given; what an earlier one would still have found is never told."""

    grew = Signal(int)
    """More was found, or the search ended: with the number of its request. The first time it is told at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.request = 0
        self.scan: Scan | None = None
        self._library: Library | None = None
        self._preparing: Iterator[None] | None = None
        self._told = (0.0, 0)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_time)

    def search(self, library: Library, query: Query) -> int:
        """Search for something else from now on; returns the request's number. The first slice is done at once."""
        self._take(library)
        self.scan = Scan(library, query, self.scan)
        self.request += 1
        self._told = (0.0, -1)
        self._timer.start()
        self._work(FIRST)
        return self.request

    def prepare(self, library: Library) -> None:
        """Fold what is to be searched while nothing is asked for."""
        self._take(library)
        self._preparing = library.prepare()
        self._timer.start()

    def _take(self, library: Library) -> None:
        if library is not self._library:
            self.forget()
            self._library = library

    def forget(self) -> None:
        """Stop, and let go of everything."""
        self._timer.stop()
        self.scan = self._library = self._preparing = None
        self.request += 1

    @property
    def busy(self) -> bool:
        """Whether there is something left to do."""
        return self._timer.isActive()

    def _on_time(self) -> None:
        self._work(SLICE if self._told[1] > 0 or self.scan is None or self.scan.done else EAGER)

    def _work(self, seconds: float) -> None:
        until = perf_counter() + seconds
        if self.scan is not None and not self.scan.done:
            self.scan.step()
            while not self.scan.done and perf_counter() < until:
                self.scan.step()
                if self._told[1] <= 0 and self._count(self.scan):
                    break
            self._tell(self.scan)
        elif self.scan is not None and self._told[1] < 0:
            self._tell(self.scan)  # an empty query is over before it began
        elif not self._prepared(until):
            return
        else:
            self._timer.stop()

    def _prepared(self, until: float) -> bool:
        """Whether everything is folded, after a slice of folding."""
        while self._preparing is not None and perf_counter() < until:
            if next(self._preparing, self) is self:
                self._preparing = None
        return self._preparing is None

    @staticmethod
    def _count(scan: Scan) -> int:
        return scan.found + sum(map(len, scan.short.values()))

    def _tell(self, scan: Scan) -> None:
        """Tell of the first news at once, then now and then, and of the end."""
        when, before = self._told
        count = self._count(scan)
        first = before <= 0 and count > 0
        due = count != before and perf_counter() - when > TELL
        if scan.done or first or (due and count > 0):
            self._told = (perf_counter(), count)
            self.grew.emit(self.request)
