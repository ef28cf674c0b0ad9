"""What the sheet of the comparison asks of whatever stands on it. Only type checkers read this."""

from collections.abc import Iterator
from typing import Protocol

from desktop_app.engine.resolve import Card, Tie
from desktop_app.views.compare_content import Fit, Laid


class Linked(Protocol):
    """The links of what is shown, numbered in the order of reading."""

    def __len__(self) -> int: ...
    def __getitem__(self, number: int) -> Tie: ...
    def number(self, link: str) -> int | None:
        """Which one a link is, by its id."""

    def touching(self, first: range, second: range) -> Iterator[tuple[int, int, int]]:
        """Number and cards of those that have an end among these cards."""


class Content(Protocol):
    """What stands on the sheet."""

    @property
    def ties(self) -> Linked:
        """The links that are drawn."""

    @property
    def origin(self) -> object:
        """The same thing whenever the same cards are shown."""

    @property
    def counts(self) -> tuple[int, int]:
        """How many cards each column has."""

    def reckon(self, fit: Fit) -> list[float]:
        """About how high each stretch is, in pixels."""

    def lay_out(self, n: int, fit: Fit, starts: tuple[float, float]) -> Laid:
        """A stretch as it stands; `starts` are the heights at which the columns of the first one begin."""

    def stretch(self, column: int, place: int) -> int:
        """The stretch that a card stands in."""

    def find(self, quote: str) -> list[tuple[int, int]]:
        """The columns and places at which a quote stands."""

    def card(self, column: int, place: int) -> Card:
        """A card."""
