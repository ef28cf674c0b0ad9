"""Back and forward through every place visited."""

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.engine.facets import Facet
from desktop_app.model.dossier import Span

MOST = 500
"""Places remembered on either side; the oldest go first."""


class View(StrEnum):
    """The ways to look at a dossier, beside the list and the source."""

    COMPARE = "compare"
    MATRIX = "matrix"
    SEQUENCE = "sequence"
    TERMS = "terms"
    EXERCISE = "exercise"


class Answers(StrEnum):
    """Whether the comparison shows only passages that answer each other, and of what."""

    OFF = "off"
    ISSUE = "issue"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was: an issue, a quote, a source, by which view, and how far each was scrolled.

    `span`, in code points of the source, is a place that was gone to where no quote is meant; `columns` are what the
    comparison sets against each other, none for the usual two. `reader` is the code point at the top of the reader
    with the pixels scrolled past its line's top; `compare` is in pixels.
    """

    issue: str
    quote: str | None
    source: str
    reader: tuple[int, int] | None = None
    compare: int | None = None
    view: View = View.COMPARE
    columns: tuple[Facet, Facet] | None = None
    answers: Answers = Answers.OFF
    span: Span | None = None

    def same_spot(self, other: "Place") -> bool:
        """Whether two places differ in scrolling alone."""
        return replace(self, reader=None, compare=None) == replace(other, reader=None, compare=None)


@dataclass(frozen=True, slots=True)
class History:
    """The places before and after the present one."""

    present: Place
    past: tuple[Place, ...] = ()
    future: tuple[Place, ...] = ()

    def visit(self, place: Place) -> "History":
        """Go to a new place; what lay ahead is forgotten. The same spot again only replaces the present."""
        if place.same_spot(self.present):
            return replace(self, present=place)
        return History(place, (*self.past, self.present)[-MOST:])

    def scrolled(self, reader: tuple[int, int] | None, compare: int | None) -> "History":
        """The present place with its scroll positions as they are now, kept before leaving it."""
        return replace(self, present=replace(self.present, reader=reader, compare=compare))

    def back(self) -> "History":
        """One place back; the same history where there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future)[:MOST])

    def forward(self) -> "History":
        """One place forward; the same history where there is none."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present)[-MOST:], self.future[1:])
