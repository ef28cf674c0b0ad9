"""Which hits the reader and its overview mark: those of a search in everything, or those in a side's own turns while
these alone are shown; whichever was searched last."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.engine.marklanes import Places, Spans
from desktop_app.engine.resolve import Desk
from desktop_app.model.dossier import Span
from desktop_app.views.reader_text import ReaderText
from desktop_app.views.ruler import Ruler

if TYPE_CHECKING:
    from desktop_app.views.own_search import OwnSearch

_NONE = Spans()


class ReaderHits(QObject):
    """Holds the hits of both, and marks those of the source that is shown."""

    counted = Signal(object)
    """How often each term was found so far in a side's own turns: a dictionary, which Qt would sort if it knew."""

    def __init__(self, text: ReaderText, ruler: Ruler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text, self._ruler = text, ruler
        self._source = ""
        self._hits: Mapping[str, Places] = {}
        self._current: tuple[str, Span] | None = None
        self._own: OwnSearch | None = None
        self._terms_last = self._looking = False

    def show(self, source: str) -> None:
        """Mark the hits of this source from now on."""
        self._source = source
        self._mark()

    def mark(self, hits: Mapping[str, Places], current: tuple[str, Span] | None) -> None:
        """Mark a search's hits, by source, and the current one strongly."""
        self._hits, self._current, self._terms_last = hits, current, False
        self._mark()

    def current_in(self, source: str) -> Span | None:
        """The current hit, if it stands in this source."""
        return self._current[1] if self._current and self._current[0] == source else None

    def look_for(self, desk: Desk, party: str, terms: Sequence[str]) -> None:
        """Look for terms in what a side says itself, and mark them until `stop`."""
        if self._own is None:
            from desktop_app.views.own_search import OwnSearch

            self._own = OwnSearch(self)
            self._own.changed.connect(self._on_news)
        self._terms_last = self._looking = True
        self._own.look_for(desk, party, terms)

    def stop(self) -> None:
        """Look for no terms."""
        self._looking = False
        if self._own is not None:
            self._own.stop()
        self._mark()

    def _on_news(self) -> None:
        if self._looking and self._own is not None:
            self._mark()
            self.counted.emit(self._own.counts())

    def _mark(self) -> None:
        if self._looking and self._own is not None and (self._terms_last or not self._hits):
            hits, current = self._own.hits(self._source), None
        else:
            hits, current = self._hits.get(self._source, _NONE), self.current_in(self._source)
        self._text.set_hits(hits, current)
        self._ruler.set_hits(hits, current)
