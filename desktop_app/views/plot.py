"""What the window asks of a view that stands beside the comparison, and of whatever can be exported and printed."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from desktop_app.engine.history import Place
from desktop_app.exchange.table import Cell
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened


class Head(NamedTuple):
    """A band of a plot, in pixels from its top, that heads what stands below it down to `until`: columns' names."""

    top: int
    bottom: int
    until: int


class Plot(Protocol):
    """Something that paints itself whole, unscrolled and without focus or hover marks, and has the same as a table."""

    def plot_title(self) -> str:
        """What it shows, in a line."""

    def plot_size(self) -> QSize:
        """How large the whole of it is, in pixels."""

    def plot_breaks(self) -> Sequence[int]:
        """Where, in pixels from its top and rising, a page may end without cutting through something."""

    def plot_heads(self) -> Sequence[Head]:
        """What is repeated on each further page of what it heads."""

    def paint_plot(self, painter: QPainter) -> None:
        """Paint the whole of it from the painter's origin."""

    def finish(self) -> None:
        """Count or lay out to the end at once, for whoever cannot wait."""

    def plot_table(self) -> tuple[tuple[str, ...], Sequence[Sequence[Cell]]]:
        """Its columns and rows."""


class StageView(Protocol):
    """A view that stands in the comparison's place.

    It says what is wanted by those of these signals that it has: `quote_wanted` and `card_wanted`, each with (quote) or
    (quote, issue), `issue_wanted(issue)`, `span_wanted(source, start, end)` in code points,
    `columns_wanted(facet, facet, issue)`, `class_wanted(exercise)`.
    """

    def show_session(self, opened: Opened, place: Place, look: Look) -> None:
        """Show everything anew: another dossier, language or look."""

    def set_place(self, place: Place) -> None:
        """Mark another issue or quote, without taking the keyboard."""


class OtherView(Plot, StageView, Protocol):
    """Such a view that can be exported and printed as well."""
