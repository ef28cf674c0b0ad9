"""Back and forward through every place visited."""

from dataclasses import dataclass, replace

MOST = 500
"""Places remembered on either side; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was: an issue, a quote, a source, and how far each view was scrolled.

    `reader` is the code point at the top of the reader with the pixels scrolled past its line's top; `compare` is in
    pixels.
    """

    issue: str
    quote: str | None
    source: str
    reader: tuple[int, int] | None = None
    compare: int | None = None

    def same_spot(self, other: "Place") -> bool:
        """Whether two places differ in scrolling alone."""
        return (self.issue, self.quote, self.source) == (other.issue, other.quote, other.source)


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
