"""A handout's blocks as pieces of paper: which face, size, colour and space each has."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop_app.engine.filling import fill
from desktop_app.engine.handout import (
    Blanks,
    Block,
    Card,
    Column,
    Columns,
    Document,
    Finding,
    Heading,
    Label,
    Mark,
    Passage,
    Prose,
    Question,
    Reference,
    Role,
    Run,
    Runs,
    Solution,
    SourceNote,
    Tie,
    plain,
)
from desktop_app.engine.handout import Piece as Held
from desktop_app.engine.phrases import lead
from desktop_app.qt.look import Look
from desktop_app.qt.paper_pages import Bar, Beside, Piece
from desktop_app.qt.paper_text import POINT, Emphasis, Strip, Type, lines, rule

TITLE: Final = Type(serif=True, size=26, bold=True, leading=1.3)
HEADINGS: Final = (
    Type(serif=True, size=17, bold=True, leading=1.35),
    Type(serif=False, size=11.5, bold=True, leading=1.4),
)
LEAD: Final = Type(serif=False, size=11, grey=True, leading=1.5)
BODY: Final = Type(serif=False, size=9.5)
LABEL: Final = Type(serif=False, size=9.5, bold=True)
SMALL: Final = Type(serif=False, size=8.5, grey=True)
DARK_SMALL: Final = Type(serif=False, size=8.5)
WORDS: Final = Type(serif=True, size=10.5, leading=1.5)
ATTRIBUTION: Final = Type(serif=False, size=8, grey=True, leading=1.45)
NAME: Final = Type(serif=False, size=12.5, bold=True, leading=1.5)
SOURCE: Final = Type(serif=True, size=10, leading=1.45)

_ROLES: Final = {
    Role.LEAD: LEAD,
    Role.BODY: BODY,
    Role.SMALL: SMALL,
    Role.LABEL: LABEL,
    Role.TEACHER: BODY,
    Role.LINK: BODY,
}
_SPACES: Final = {Role.LEAD: 2, Role.BODY: 6, Role.SMALL: 5, Role.LABEL: 12, Role.TEACHER: 7, Role.LINK: 4}
GAP: Final = 22 * POINT
"""Between the two columns."""

_INDENT: Final = 9 * POINT


def space(points: float) -> Strip:
    """Nothing, so many points high."""
    return Strip(points * POINT, lambda _painter, _x, _y: None)


class Blocks:
    """Makes the pieces of one document at a width."""

    def __init__(self, document: Document, look: Look, width: float, page_of: Callable[[str], int]) -> None:
        """`page_of` tells the page of a heading, from 1, once everything has its place."""
        self._document, self._look, self._width, self._page_of = document, look, width, page_of

    def all(self) -> Iterator[Piece | Beside]:
        """Every piece, in order."""
        document = self._document
        yield Piece(tuple(self._lines(plain(document.title), TITLE)), glued=True)
        yield Piece(tuple(self._lines(plain(document.subtitle), replace(BODY, grey=True))), 2 * POINT)
        first = next((n for n, block in enumerate(document.blocks) if isinstance(block, Heading)), -1)
        for n, block in enumerate(document.blocks):
            if n == first and document.contents:
                yield from self._contents()
            follows = document.blocks[n + 1 : n + 2]
            if isinstance(block, Prose) and follows and isinstance(follows[0], Columns):
                yield replace(self._prose(block), glued=True, loose=False)
            else:
                yield from self._block(block)

    def _lines(self, runs: Runs, kind: Type, *, width: float = 0, indent: float = 0) -> list[Strip]:
        return lines(runs, kind, self._look, width or self._width, indent=indent)

    def _contents(self) -> Iterator[Piece]:
        yield self._prose(Prose(plain(self._document.phrases.contents), Role.LABEL))
        for heading in self._document.headings():
            if heading.level == 1:
                made = self._lines(plain(heading.text), BODY, width=self._width - 40 * POINT)
                made[-1] = self._numbered(made[-1], heading.name)
                yield Piece(tuple(made), 1.5 * POINT)

    def _numbered(self, strip: Strip, name: str) -> Strip:
        """A line of the contents with its page number at the right."""
        font = BODY.font(self._look, self._look.language)
        ink = self._look.theme.ink

        def paint(painter: QPainter, x: float, y: float) -> None:
            strip.paint(painter, x, y)
            painter.setPen(ink)
            painter.setFont(font)
            box = QRectF(x, y, self._width, strip.height)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(align), str(self._page_of(name)))

        return Strip(strip.height, paint)

    def _block(self, block: Block) -> Iterator[Piece | Beside]:
        if isinstance(block, Question | Solution | Blanks):
            yield from self._exercise(block)
            return
        match block:
            case Heading():
                yield self._heading(block)
            case Columns():
                yield self._columns(block)
            case Card() | Finding() | Prose():
                yield self._held(block, self._width)
            case Passage():
                yield self._passage(block)
            case Tie():
                said = fill(self._document.phrases.link, block.relation, block.answering, block.answered)
                runs = (Run(f"{said}. ", Mark.STRONG), Run(block.reason))
                yield Piece(tuple(self._lines(runs, replace(BODY, size=9))), 5 * POINT)
            case SourceNote():
                yield self._source(block)
            case Reference():
                marks = (Run(f"{block.marks}: ", Mark.STRONG),) if block.marks else ()
                yield Piece(tuple(self._lines((*marks, *block.runs), DARK_SMALL)), 3 * POINT)

    def _heading(self, heading: Heading) -> Piece:
        kind = HEADINGS[min(heading.level, 2) - 1]
        before = 30 if heading.level == 1 else 16
        return Piece(tuple(self._lines(plain(heading.text), kind)), before * POINT, glued=True, name=heading.name)

    def _prose(self, prose: Prose, width: float = 0) -> Piece:
        made = self._lines(prose.runs, _ROLES[prose.role], width=width)
        glued = prose.role in (Role.LEAD, Role.LABEL)
        return Piece(
            tuple(made), _SPACES[prose.role] * POINT, glued=glued, loose=not glued and prose.role is not Role.TEACHER
        )

    def _columns(self, block: Columns) -> Beside:
        width = (self._width - GAP) / 2
        heads = tuple(self._head(column, width) for column in block.columns)
        columns = tuple(tuple(self._held(piece, width) for piece in column.pieces) for column in block.columns)
        return Beside((heads[0], heads[1]), (columns[0], columns[1]), GAP)

    def _head(self, column: Column, width: float) -> Piece:
        colour = self._look.theme.side(column.side)
        name = lines((Run(column.name, Mark.NOTE, side=column.side),), NAME, self._look, width)
        name = [self._coloured(column, width)] if len(name) == 1 else self._lines(plain(column.name), NAME, width=width)
        counts = self._lines(plain(column.counts), ATTRIBUTION, width=width) if column.counts else []
        return Piece((*name, *counts, space(2), rule(width, colour, 1.4 * POINT, 7 * POINT)), 12 * POINT)

    def _coloured(self, column: Column, width: float) -> Strip:
        font = NAME.font(self._look, self._look.language)
        colour = self._look.theme.side(column.side)
        height = NAME.size * NAME.leading * POINT

        def paint(painter: QPainter, x: float, y: float) -> None:
            painter.setPen(colour)
            painter.setFont(font)
            painter.drawText(QRectF(x, y, width, height), int(Qt.AlignmentFlag.AlignVCenter), column.name)

        return Strip(height, paint)

    def _held(self, piece: Held, width: float) -> Piece:
        match piece:
            case Card():
                return self._card(piece, width)
            case Finding():
                return self._finding(piece, width)
            case Label():
                return self._prose(Prose(plain(piece.text), Role.LABEL), width)
            case Prose():
                return self._prose(piece, width)

    def _card(self, card: Card, width: float) -> Piece:
        emphasis = Emphasis(card.side, card.reported)
        made = lines(card.words, WORDS, self._look, width, emphasis=emphasis, indent=_INDENT)
        if card.gloss:
            runs = (Run(lead(card.gloss.label), Mark.STRONG), Run(card.gloss.text))
            made += [space(2), *self._lines(runs, SMALL, width=width, indent=_INDENT)]
        said = " · ".join(card.attribution)
        label = (Run(card.label, Mark.STRONG), Run("  ")) if card.label else ()
        if card.label or said:
            made += [space(2), *self._lines((*label, Run(said)), ATTRIBUTION, width=width, indent=_INDENT)]
        return Piece(tuple(made), 9 * POINT, bar=Bar(self._look.theme.side(card.side), card.reported))

    def _finding(self, finding: Finding, width: float) -> Piece:
        runs = (Run(f"{finding.title} ", Mark.STRONG), Run(finding.text))
        pad = 7 * POINT
        inside = self._lines(runs, replace(BODY, size=9), width=width - pad, indent=pad)
        strips = (space(6), *inside, space(6))
        height = sum(strip.height for strip in strips)
        edge = self._look.theme.edge

        def frame(painter: QPainter, x: float, y: float) -> None:
            pen = QPen(edge, 0.7 * POINT)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(x, y, width, height), 4 * POINT, 4 * POINT)

        return Piece((Strip(strips[0].height, frame), *strips[1:]), 8 * POINT)

    def _source(self, source: SourceNote) -> Piece:
        made = self._lines((Run(source.title, Mark.PLAIN, source.language),), SOURCE)
        for name, value in source.facts:
            made += self._lines((Run(lead(name), Mark.STRONG), Run(value)), SMALL)
        return Piece(tuple(made), 9 * POINT)

    def _passage(self, passage: Passage) -> Piece:
        made: list[Strip] = []
        for n, (number, runs) in enumerate(passage.paragraphs):
            if n:
                made.append(space(4))
            lead = (Run(f"{number}  ", Mark.STRONG),) if number else ()
            made += lines((*lead, *runs), WORDS, self._look, self._width, emphasis=Emphasis(), indent=_INDENT)
        made += [space(2), *self._lines(plain(passage.place), ATTRIBUTION, indent=_INDENT)]
        return Piece(tuple(made), 9 * POINT, bar=Bar(self._look.theme.hairline))

    def _exercise(self, block: Question | Solution | Blanks) -> Iterator[Piece]:
        match block:
            case Question():
                yield self._question(block)
            case Solution():
                lead = (Run(f"{block.label}  ", Mark.STRONG), *block.answer)
                prompt = Piece(tuple(self._lines(lead, BODY)), 14 * POINT, glued=block.card is not None)
                yield prompt
                if block.card is not None:
                    yield replace(self._card(block.card, self._width), before=4 * POINT)
            case Blanks():
                yield Piece((self._blanks(block.names),), 14 * POINT)

    def _question(self, question: Question) -> Piece:
        """All of an item in one piece: nobody turns a page between words and what there is to choose from."""
        made = self._lines((Run(f"{question.label}  {question.prompt}", Mark.STRONG),), BODY)
        made.append(space(3))
        for each in question.material:
            inside = self._card(each, self._width) if isinstance(each, Card) else self._passage(each)
            made += [*self._barred(inside), space(4)]
        for choice in question.choices:
            made += [space(3), *self._choice(choice.letter, choice.runs)]
            if choice.gloss:
                gloss = (Run(lead(choice.gloss.label), Mark.STRONG), Run(choice.gloss.text))
                made += self._lines(gloss, SMALL, indent=22 * POINT)
        made += [rule_below(self._width, self._look, 22) for _ in range(question.lines)]
        return Piece(tuple(made), 20 * POINT)

    def _barred(self, piece: Piece) -> list[Strip]:
        """A piece's strips, each with its part of the piece's bar, for use inside another piece."""
        bar = piece.bar
        if bar is None:
            return list(piece.strips)
        return [Strip(strip.height, partial(_with_bar, strip, bar)) for strip in piece.strips]

    def _choice(self, letter: str, runs: Sequence[Run]) -> list[Strip]:
        indent = 22 * POINT
        said = any(run.language for run in runs)
        kind = replace(WORDS, size=10) if said else BODY
        made = lines(tuple(runs), kind, self._look, self._width, indent=indent)
        head = made[0]
        font = LABEL.font(self._look, self._look.language)
        theme = self._look.theme

        def paint(painter: QPainter, x: float, y: float) -> None:
            head.paint(painter, x, y)
            size = 13 * POINT
            box = QRectF(x + 2 * POINT, y + (head.height - size) / 2, size, size)
            painter.setPen(QPen(theme.edge, 0.8 * POINT))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
            painter.setPen(theme.ink)
            painter.setFont(font)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)

        return [Strip(head.height, paint), *made[1:]]

    def _blanks(self, names: Sequence[str]) -> Strip:
        font = BODY.font(self._look, self._look.language)
        metrics = QFontMetricsF(font)
        theme, share = self._look.theme, self._width / len(names)

        def paint(painter: QPainter, x: float, y: float) -> None:
            foot = y + metrics.height()
            for n, name in enumerate(names):
                left = x + n * share
                painter.setPen(theme.ink)
                painter.setFont(font)
                painter.drawText(QPointF(left, y + metrics.ascent()), lead(name))
                begin = left + metrics.horizontalAdvance(lead(name))
                painter.setPen(QPen(theme.edge, 0.7 * POINT))
                painter.drawLine(QPointF(begin, foot), QPointF(left + share - 14 * POINT, foot))

        return Strip(metrics.height() + 6 * POINT, paint)


def _with_bar(strip: Strip, bar: Bar, painter: QPainter, x: float, y: float) -> None:
    bar.paint(painter, x, y, strip.height)
    strip.paint(painter, x, y)


def rule_below(width: float, look: Look, points: float) -> Strip:
    """A line to write on, at the foot of a strip so many points high."""
    colour = look.theme.edge

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.fillRect(QRectF(x, y + (points - 0.7) * POINT, width, 0.7 * POINT), colour)

    return Strip(points * POINT, paint)
