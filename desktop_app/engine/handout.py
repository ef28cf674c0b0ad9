"""What goes on paper and into files: a document of blocks that say what they are, not how they look.

Each outside format has a writer that lays these values out; none of them knows of dossiers. Texts are as the dossier
has them but for what no file can hold (see `engine.storable`). `language` is a BCP 47 tag, "" the document's own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.model.dossier import Side

if TYPE_CHECKING:
    from desktop_app.engine.phrases import Phrases


class Format(StrEnum):
    """The kinds of file, each by its suffix."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"
    XLSX = "xlsx"


class Kind(StrEnum):
    """What a document is."""

    COMPARISON = "comparison"
    LESSON = "lesson"
    WORKSHEET = "worksheet"
    KEY = "key"


class Paper(StrEnum):
    """The sizes of paper."""

    A4 = "a4"
    LETTER = "letter"


class Mark(StrEnum):
    """What a run of text is."""

    PLAIN = "plain"
    EMPHASIS = "emphasis"
    """The part of a quote that carries the position; or in a passage the words that are quoted."""
    STRONG = "strong"
    ITALIC = "italic"
    NOTE = "note"
    """A footnote number."""


class Role(StrEnum):
    """What a paragraph is."""

    LEAD = "lead"
    """An issue's question."""
    BODY = "body"
    SMALL = "small"
    """What is said about the document itself."""
    LABEL = "label"
    """A line above what follows, with which it stays."""
    TEACHER = "teacher"
    """A teacher's own note."""
    LINK = "link"
    """How one quote stands to another."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one kind; `side` colours a footnote number."""

    text: str
    mark: Mark = Mark.PLAIN
    language: str = ""
    side: Side | None = None


Runs = tuple[Run, ...]


def plain(text: str, language: str = "") -> Runs:
    """A text of one run."""
    return (Run(text, Mark.PLAIN, language),)


def text_of(runs: Runs) -> str:
    """The text of runs."""
    return "".join(run.text for run in runs)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` from 1, `name` what contents lead to, unique in its document."""

    text: str
    level: int
    name: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of the app's or the editor's words."""

    runs: Runs
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Gloss:
    """The editor's translation of a quote, with what must stand with it."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """A quote with what must never be parted from it.

    `label` is its number in its column, "" for none; `holder` names whose position it is; `badge` says how the words
    reach us, `place` and `proof` where they stand and how well.
    `citation` is whole; lists of citations stand at a document's end.
    """

    words: Runs
    language: str
    side: Side | None
    label: str = ""
    holder: str = ""
    speaker: str = ""
    badge: str = ""
    place: str = ""
    proof: str = ""
    citation: Runs = ()
    gloss: Gloss | None = None
    reported: bool = False

    @property
    def attribution(self) -> tuple[str, ...]:
        """Speaker, voice, place and proof, those that there are."""
        return tuple(part for part in (self.speaker, self.badge, self.place, self.proof) if part)


@dataclass(frozen=True, slots=True)
class Finding:
    """A silence: that a side says nothing here, and what was searched."""

    side: Side | None
    holder: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """A line above the cards that follow it in a column."""

    text: str


Piece = Card | Finding | Label | Prose


def grouped(pieces: Sequence[Piece]) -> list[tuple[Piece, ...]]:
    """The pieces of a column with each label put to what it stands above."""
    groups: list[tuple[Piece, ...]] = []
    waiting: tuple[Piece, ...] = ()
    for piece in pieces:
        waiting = (*waiting, piece)
        if not isinstance(piece, Label):
            groups.append(waiting)
            waiting = ()
    return [*groups, waiting] if waiting else groups


@dataclass(frozen=True, slots=True)
class Column:
    """One side: its name with its counts, which are repeated on every page, and what stands below."""

    name: str
    counts: str
    side: Side | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Two sides beside each other, equally wide; `about` names the issue, for tables."""

    about: str
    columns: tuple[Column, Column]


@dataclass(frozen=True, slots=True)
class Tie:
    """A link: who answers whom, how, and the editor's reason. `about` names the issue, for tables."""

    about: str
    relation: str
    answering: str
    answered: str
    reason: str


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A source: its title in its own language, then what is known of it, each with its name."""

    title: str
    language: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of a list of citations; `marks` say which quotes it is of, "" for a whole source."""

    marks: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Passage:
    """Words where they stand: paragraphs of a source, with the quoted ones marked."""

    paragraphs: tuple[tuple[str, Runs], ...]
    """Each with its number as it is shown."""
    language: str
    place: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things to choose from, with its letter."""

    letter: str
    runs: Runs
    gloss: "Gloss | None" = None


@dataclass(frozen=True, slots=True)
class Question:
    """An item of a worksheet: what is asked, what it is asked about, what there is to choose from, and how many lines
    there are to write on. Nothing in it tells the answer."""

    label: str
    prompt: str
    material: tuple[Card | Passage, ...] = ()
    choices: tuple[Choice, ...] = ()
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Solution:
    """An item's answer, for the key alone: the words it was asked about, and where they stand."""

    label: str
    answer: Runs
    card: Card | None = None


@dataclass(frozen=True, slots=True)
class Blanks:
    """Lines to be filled in by hand, as for a name and a date."""

    names: tuple[str, ...]


Block = (
    Heading | Prose | Columns | Card | Finding | Tie | SourceNote | Reference | Passage | Question | Solution | Blanks
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole handout. `contents` asks for a table of contents; `changed` counts the characters that no file can hold
    and that are shown by a sign instead."""

    title: str
    subtitle: str
    language: str
    blocks: tuple[Block, ...]
    phrases: "Phrases" = field(compare=False)
    kind: Kind = Kind.COMPARISON
    contents: bool = False
    paper: Paper = Paper.A4
    changed: int = 0

    def headings(self) -> Iterator[Heading]:
        """The headings, in order."""
        return (block for block in self.blocks if isinstance(block, Heading))

    def cards(self) -> Iterator[Card]:
        """Every quote, in order; those of two columns one column after the other."""
        for block in self.blocks:
            if isinstance(block, Card):
                yield block
            elif isinstance(block, Columns):
                for column in block.columns:
                    yield from (piece for piece in column.pieces if isinstance(piece, Card))
            elif isinstance(block, Question):
                yield from (piece for piece in block.material if isinstance(piece, Card))
            elif isinstance(block, Solution) and block.card is not None:
                yield block.card
