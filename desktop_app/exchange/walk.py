"""The way through a handout's blocks that all formats of running text go: what comes in which order, and how far it is.

A format says what it is made of (texts, XML elements), and what it makes of each kind of block.
"""

from abc import ABC, abstractmethod
from collections.abc import Generator, Iterator, Sequence
from typing import Generic, TypeVar

from desktop_app.engine.handout import (
    Blanks,
    Block,
    Card,
    Columns,
    Document,
    Finding,
    Heading,
    Label,
    Passage,
    Piece,
    Prose,
    Question,
    Reference,
    Solution,
    SourceNote,
    Tie,
)

T = TypeVar("T")


class Walk(ABC, Generic[T]):
    """Makes what one document consists of in a format, block by block."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def steps(self) -> Generator[float, None, list[T]]:
        """All of it, in order; yields the share that is done, from 0 to 1."""
        document = self.document
        made = list(self.head())
        first = next((n for n, block in enumerate(document.blocks) if isinstance(block, Heading)), -1)
        for n, block in enumerate(document.blocks):
            if n == first and document.contents:
                made += self.contents([heading for heading in document.headings() if heading.level == 1])
            made += self.block(block)
            yield (n + 1) / len(document.blocks)
        return made

    def block(self, block: Block) -> Iterator[T]:
        """What a block becomes."""
        match block:
            case Heading():
                yield from self.heading(block)
            case Columns():
                yield from self.columns(block)
            case Card() | Finding() | Prose():
                yield from self.piece(block)
            case Tie():
                yield from self.tie(block)
            case Passage():
                yield from self.passage(block)
            case SourceNote():
                yield from self.source(block)
            case Reference():
                yield from self.reference(block)
            case Question() | Solution() | Blanks():
                yield from self._asked(block)

    def _asked(self, block: Question | Solution | Blanks) -> Iterator[T]:
        match block:
            case Question():
                yield from self.question(block)
            case Solution():
                yield from self.solution(block)
            case Blanks():
                yield from self.blanks(block)

    def piece(self, piece: Piece) -> Iterator[T]:
        """What a piece becomes, in a column or by itself."""
        match piece:
            case Card():
                yield from self.card(piece)
            case Finding():
                yield from self.finding(piece)
            case Label():
                yield from self.label(piece)
            case Prose():
                yield from self.prose(piece)

    def material(self, question: Question) -> Iterator[T]:
        """What an item of a worksheet is asked about."""
        for each in question.material:
            yield from self.card(each) if isinstance(each, Card) else self.passage(each)

    @abstractmethod
    def head(self) -> Iterator[T]:
        """What stands before the first block: the title, and what is below it."""

    @abstractmethod
    def contents(self, headings: Sequence[Heading]) -> Iterator[T]:
        """The contents, which lead to these headings."""

    @abstractmethod
    def heading(self, heading: Heading) -> Iterator[T]:
        """A heading that contents can lead to."""

    @abstractmethod
    def columns(self, columns: Columns) -> Iterator[T]:
        """Two sides."""

    @abstractmethod
    def card(self, card: Card) -> Iterator[T]:
        """A quote with its attribution."""

    @abstractmethod
    def finding(self, finding: Finding) -> Iterator[T]:
        """A silence."""

    @abstractmethod
    def label(self, label: Label) -> Iterator[T]:
        """A line above the cards that follow it."""

    @abstractmethod
    def prose(self, prose: Prose) -> Iterator[T]:
        """A paragraph of the app's or the editor's words."""

    @abstractmethod
    def tie(self, tie: Tie) -> Iterator[T]:
        """A link between two quotes."""

    @abstractmethod
    def passage(self, passage: Passage) -> Iterator[T]:
        """Words where they stand."""

    @abstractmethod
    def source(self, source: SourceNote) -> Iterator[T]:
        """What is known of a source."""

    @abstractmethod
    def reference(self, reference: Reference) -> Iterator[T]:
        """An entry of a list of citations."""

    @abstractmethod
    def question(self, question: Question) -> Iterator[T]:
        """An item of a worksheet."""

    @abstractmethod
    def solution(self, solution: Solution) -> Iterator[T]:
        """An item's answer."""

    @abstractmethod
    def blanks(self, blanks: Blanks) -> Iterator[T]:
        """Lines to be filled in by hand."""
