"""Looks for the terms of a silence in what a side says itself, as a search would, confined to that side's turns."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop_app.engine.desk import Desk
from desktop_app.engine.marklanes import Places, Together
from desktop_app.engine.search import Filters, Group, Query, library_of
from desktop_app.engine.search_scan import Scan
from desktop_app.model.dossier import OWN_SPEECH
from desktop_app.qt.searcher import Searcher

_MOST: Final = 100
"""So many terms are looked for; nobody types more."""


class OwnSearch(QObject):
    """Counts and places of several terms, looked for one after the other."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._searcher = Searcher(self)
        self._searcher.grew.connect(self._on_news)
        self._scans: dict[str, Scan] = {}
        self._left: list[str] = []
        self._desk: Desk | None = None
        self._filters = Filters()

    def look_for(self, desk: Desk, party: str, terms: Sequence[str]) -> None:
        """Look for these terms from now on; `changed` is emitted as they are found, the first time perhaps at once."""
        self._desk, self._filters = desk, Filters(sides=frozenset({party}), voices=OWN_SPEECH)
        self._scans, self._left = {}, list(dict.fromkeys(terms))[:_MOST]
        self._next()
        self.changed.emit()

    def stop(self) -> None:
        """Look for nothing."""
        self._searcher.forget()
        self._scans, self._left, self._desk = {}, [], None

    def counts(self) -> dict[str, int | None]:
        """How often each term was found so far; none for those that are not looked for yet."""
        found: dict[str, int | None] = {term: scan.found for term, scan in self._scans.items()}
        return found | dict.fromkeys(self._left)

    def hits(self, source: str) -> Places:
        """Where they stand in a source."""
        return Together([hits for scan in self._scans.values() if (hits := scan.hits.get(source)) is not None])

    def _next(self) -> None:
        while self._left and self._desk is not None:
            term = self._left.pop(0)
            query = Query(term, filters=self._filters, groups=frozenset({Group.SOURCES}))
            self._searcher.search(library_of(self._desk), query)
            if (scan := self._searcher.scan) is not None:
                self._scans[term] = scan
                if not scan.done:
                    return

    def _on_news(self) -> None:
        scan = self._searcher.scan
        if scan is not None and scan in self._scans.values():
            if scan.done:
                self._next()
            self.changed.emit()
