"""A screen as it is set: phrased, with the face of each paragraph, but not yet broken into pages.

Views make it of an engine's screen; the pager lays it out.
"""

from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.model.dossier import Side, Span


class Face(Enum):
    """What a paragraph is, which decides how it is set."""

    SAID = auto()
    """Words of a source: large, serif, strong."""
    WORDS = auto()
    """Words of a source among others: serif, in the size of what the app says."""
    CONTEXT = auto()
    """A source's text around the words meant: serif, and grey but for what is marked."""
    QUESTION = auto()
    """The one question of a screen: the largest."""
    NAME = auto()
    """Whose words follow, in the side's colour."""
    PLAIN = auto()
    """What the app says, as large as what was said."""
    STRONG = auto()
    """The same, set apart."""
    SMALL = auto()
    """Small print: speaker, voice, place, reason."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph. `marks` in code points inside `text`; `language` decides the form of Han characters; `lead` stands
    beside its first line: a paragraph's number or an option's letter. Small print goes with what stands before it,
    unless it stands `apart`."""

    text: str
    face: Face
    marks: tuple[Span, ...] = ()
    language: str = ""
    lead: str = ""
    apart: bool = False


class Filling(Enum):
    """What a box is filled with: each meaning has a form of its own."""

    PLAIN = auto()
    """Something hidden."""
    HATCHED = auto()
    """A silence."""


@dataclass(frozen=True, slots=True)
class Box:
    """A filled box with a text in it."""

    text: str
    filling: Filling


@dataclass(frozen=True, slots=True)
class Group:
    """Paragraphs and boxes that belong together, under a name that is said again where they go over to another page.

    A `barred` group has a bar in its side's colour beside it, dashed where others report the words.
    """

    items: tuple[Piece | Box, ...]
    name: str = ""
    side: Side | None = None
    barred: bool = False
    dashed: bool = False


Sheet = tuple[Group, ...]
"""What begins on a page of its own."""


@dataclass(frozen=True, slots=True)
class Slide:
    """A whole screen. `versions` are ways to say it, the fullest first: the first of which each sheet fits on a page is
    taken, else the last is set on as many pages as it needs. `at` of `dots` are the steps of the part; `corner` says
    which part it is."""

    title: str
    corner: str
    versions: tuple[tuple[Sheet, ...], ...]
    at: int = 0
    dots: int = 0


@dataclass(frozen=True, slots=True)
class Foot:
    """What the pager has to say by itself, with %1 and %2 to be filled: which page of how many; and which step, where
    there are too many for dots."""

    page: str = "%1/%2"
    step: str = "%1/%2"
