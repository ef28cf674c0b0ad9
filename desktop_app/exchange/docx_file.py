"""A handout as a DOCX file, for word processors.

Real headings with contents that lead to them, two columns of equal width as a table whose heads are repeated and whose
rows no page break parts, each run in its language. No time stamp and no author is written.
"""

import io
from collections.abc import Generator, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import docx

from desktop_app.engine.filling import fill
from desktop_app.engine.handout import (
    Blanks,
    Card,
    Column,
    Columns,
    Document,
    Finding,
    Heading,
    Label,
    Mark,
    Passage,
    Piece,
    Prose,
    Question,
    Reference,
    Role,
    Run,
    Solution,
    SourceNote,
    Tie,
    grouped,
    text_of,
)
from desktop_app.engine.pairing import paired, weight
from desktop_app.engine.phrases import lead
from desktop_app.engine.steps import within
from desktop_app.exchange.docx_styles import dress, text_width
from desktop_app.exchange.docx_xml import bookmarked, child, coloured, element, linked, paragraph, row, table
from desktop_app.exchange.ink import ink
from desktop_app.exchange.walk import Walk
from desktop_app.exchange.zipped import steady

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_GAP: Final = 440
"""Between the columns, in twentieths of a point."""

_ROLES: Final = {
    Role.LEAD: "Lead",
    Role.BODY: "Summary",
    Role.SMALL: "Small",
    Role.LABEL: "Label",
    Role.TEACHER: "Teacher",
    Role.LINK: "LinkLine",
}


def write(document: Document) -> Generator[float, None, bytes]:
    """The file's bytes; yields the share that is done, from 0 to 1."""
    made = docx.Document()
    dress(made, document)
    end = made.element.body[-1]
    for each in (yield from within(_Body(document).steps(), 0, 0.8)):
        end.addprevious(each)
    out = io.BytesIO()
    made.save(out)
    yield 0.9
    return steady(out.getvalue())


class _Body(Walk["Element"]):
    """Makes the elements of one document."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._language = document.language
        self._width = text_width(document.paper)
        self._marks = 0
        self._above = {id(one) for one, other in pairwise(document.blocks) if isinstance(other, Columns)}
        """The blocks that stand right above two columns, and must not be parted from them."""

    def head(self) -> "Iterator[Element]":
        yield paragraph("Title", self.document.title, self._language)
        yield paragraph("Subtitle", self.document.subtitle, self._language)

    def contents(self, headings: Sequence[Heading]) -> "Iterator[Element]":
        yield paragraph("Label", (Run(self.document.phrases.contents, Mark.STRONG),), self._language)
        for heading in headings:
            yield linked(heading.text, _bookmark(heading.name), "ContentsLine", self._language)

    def heading(self, heading: Heading) -> "Iterator[Element]":
        self._marks += 1
        made = paragraph(f"Heading{min(heading.level, 3)}", heading.text, self._language)
        yield bookmarked(made, _bookmark(heading.name), self._marks)

    def prose(self, prose: Prose) -> "Iterator[Element]":
        yield paragraph(_ROLES[prose.role], prose.runs, self._language, keep=id(prose) in self._above)

    def label(self, label: Label) -> "Iterator[Element]":
        yield paragraph("Label", (Run(label.text, Mark.STRONG),), self._language)

    def finding(self, finding: Finding) -> "Iterator[Element]":
        runs = (Run(f"{finding.title} ", Mark.STRONG), Run(finding.text))
        yield paragraph("Finding", runs, self._language, side=None, bar="dotted")

    def reference(self, reference: Reference) -> "Iterator[Element]":
        runs = ((Run(f"{reference.marks}: ", Mark.STRONG),) if reference.marks else ()) + reference.runs
        yield paragraph("Reference", runs, self._language)

    def columns(self, columns: Columns) -> "Iterator[Element]":
        yield self._table(columns)
        yield paragraph("Fact", "", self._language)

    def _table(self, block: Columns) -> "Element":
        half = self._width // 2
        widths = (half, half)
        made = table(widths, gap=_GAP)
        first, second = block.columns
        row(made, [self._column_head(column) for column in (first, second)], widths, head=True)
        groups = [grouped(column.pieces) for column in (first, second)]
        weights = [[sum(map(_weight, group)) for group in column] for column in groups]
        for spans in paired(*weights):
            cells = []
            for column, span in zip(groups, spans, strict=True):
                pieces = [piece for group in column[span.start : span.stop] for piece in group]
                cells.append([each for piece in pieces for each in self._in_table(piece)])
            row(made, cells, widths)
        return made

    def _column_head(self, column: Column) -> "list[Element]":
        name = paragraph("ColumnHead", (), self._language, side=column.side)
        name.append(coloured(column.name, ink().sides[column.side], bold=True))
        counts = paragraph("ColumnCounts", column.counts, self._language)
        border = child(counts[0], "w:pBdr")
        child(border, "w:bottom", val="single", sz=12, space=3, color=ink().sides[column.side])
        return [name, counts]

    def _in_table(self, piece: Piece) -> "Iterator[Element]":
        return self._quote(piece, keep=False) if isinstance(piece, Card) else self.piece(piece)

    def card(self, card: Card) -> "Iterator[Element]":
        return self._quote(card, keep=True)

    def _quote(self, card: Card, *, keep: bool) -> "Iterator[Element]":
        """A quote. In a table its row holds it together; elsewhere each paragraph must `keep` to the next, which in a
        table would hold row to row."""
        bar = "dashed" if card.reported else "single"
        yield paragraph("Words", card.words, self._language, side=card.side, bar=bar, keep=keep)
        if card.gloss:
            gloss = (Run(lead(card.gloss.label)), Run(card.gloss.text))
            yield paragraph("Gloss", gloss, self._language, side=card.side, bar=bar, keep=keep)
        said = " · ".join(card.attribution)
        label = (Run(card.label, Mark.STRONG), Run("  ")) if card.label else ()
        if card.label or said:
            yield paragraph("Attribution", (*label, Run(said)), self._language, side=card.side, bar=bar)

    def tie(self, tie: Tie) -> "Iterator[Element]":
        said = fill(self.document.phrases.link, tie.relation, tie.answering, tie.answered)
        yield paragraph("LinkLine", (Run(f"{said}. ", Mark.STRONG), Run(tie.reason)), self._language)

    def source(self, source: SourceNote) -> "Iterator[Element]":
        yield paragraph("SourceTitle", (Run(source.title, Mark.PLAIN, source.language),), self._language)
        for name, value in source.facts:
            yield paragraph("Fact", (Run(lead(name), Mark.STRONG), Run(value)), self._language)

    def passage(self, passage: Passage) -> "Iterator[Element]":
        for number, runs in passage.paragraphs:
            lead = (Run(f"{number}  ", Mark.STRONG),) if number else ()
            yield paragraph("Words", (*lead, *runs), self._language, side=None, bar="single", keep=True)
        yield paragraph("Attribution", passage.place, self._language, side=None, bar="single")

    def question(self, question: Question) -> "Iterator[Element]":
        """Nothing of an item is parted from the rest: each paragraph but the last holds on to the next."""
        made = [paragraph("Prompt", _numbered(question.label, question.prompt), self._language, keep=True)]
        made += self.material(question)
        for choice in question.choices:
            made.append(
                paragraph("Choice", (Run(f"{choice.letter}  ", Mark.STRONG), *choice.runs), self._language, keep=True)
            )
            child(made[-1][0], "w:ind", left=400, hanging=400)
            if choice.gloss:
                gloss = (Run(lead(choice.gloss.label)), Run(choice.gloss.text))
                made.append(paragraph("Gloss", gloss, self._language, keep=True))
                child(made[-1][0], "w:ind", left=400)
        made += [self._rule() for _ in range(question.lines)]
        for each in made[:-1]:
            _hold(each)
        _hold(made[-1], on=False)
        yield from made

    def _rule(self) -> "Element":
        """A line to write on."""
        line = paragraph("Choice", "\t", self._language)
        tabs = child(line[0], "w:tabs")
        child(tabs, "w:tab", val="right", leader="underscore", pos=self._width)
        child(line[0], "w:spacing", before=160, after=0)
        return line

    def solution(self, solution: Solution) -> "Iterator[Element]":
        lead = (Run(f"{solution.label}  ", Mark.STRONG), *solution.answer)
        yield paragraph("Prompt", lead, self._language, keep=solution.card is not None)
        if solution.card is not None:
            yield from self.card(solution.card)

    def blanks(self, blanks: Blanks) -> "Iterator[Element]":
        share = self._width // max(len(blanks.names), 1)
        runs = tuple(
            Run(f"{lead(name)}\t{'  ' if n + 1 < len(blanks.names) else ''}") for n, name in enumerate(blanks.names)
        )
        line = paragraph("Label", runs, self._language)
        tabs = child(line[0], "w:tabs")
        for n in range(len(blanks.names)):
            child(
                tabs,
                "w:tab",
                val="right",
                leader="underscore",
                pos=share * (n + 1) - (120 if n + 1 < len(blanks.names) else 0),
            )
        yield line


def _numbered(label: str, prompt: str) -> tuple[Run, ...]:
    return (Run(f"{label}  {prompt}"),)


def _hold(made: "Element", *, on: bool = True) -> None:
    """Keep a paragraph with the next one, or let it go whatever its style says."""
    properties = made[0]
    for old in properties.findall(_KEEP):
        properties.remove(old)
    properties.insert(1, element("w:keepNext") if on else element("w:keepNext", val="0"))


_KEEP: Final = element("w:keepNext").tag


def _bookmark(name: str) -> str:
    """A name as bookmarks may have: letters, digits and lines."""
    return name.replace("-", "_")


def _weight(piece: Piece) -> int:
    match piece:
        case Card():
            return (
                weight(text_of(piece.words))
                + (weight(piece.gloss.text) + 40 if piece.gloss else 0)
                + weight(" ".join(piece.attribution))
                + 60
            )
        case Finding():
            return weight(piece.title + piece.text) + 60
        case Label():
            return weight(piece.text) + 40
        case Prose():
            return weight(text_of(piece.runs)) + 40
