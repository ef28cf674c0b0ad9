"""A handout as tables: one row for each thing that was said, asked or found."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from desktop_app.engine.handout import (
    Block,
    Card,
    Columns,
    Document,
    Finding,
    Heading,
    Kind,
    Label,
    Passage,
    Piece,
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
    text_of,
)
from desktop_app.model.dossier import Side

LONGEST: Final = 32767
"""The most UTF-16 code units that a cell of a spreadsheet holds."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text in runs; `said` where it holds words of a source, `side` whose colour it has."""

    runs: Runs
    said: bool = False
    side: Side | None = None

    @property
    def text(self) -> str:
        """The text of it."""
        return text_of(self.runs)


EMPTY: Final = Cell(plain(""))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its name, its columns by key (see `Phrases.columns`) with their names, and its rows."""

    name: str
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass
class _Rows:
    """Rows under columns that are known beforehand; a text too long for a cell goes on in the rows below."""

    keys: tuple[str, ...]
    made: list[tuple[Cell, ...]] = field(default_factory=list)

    def add(self, **cells: Cell | str) -> None:
        """Add a row; what is not named stays empty."""
        row = {key: _cell(cells.get(key, EMPTY)) for key in self.keys}
        parts = {key: _pieces(cell) for key, cell in row.items()}
        for n in range(max(map(len, parts.values()))):
            self.made.append(tuple(parts[key][n] if n < len(parts[key]) else EMPTY for key in self.keys))


def _cell(value: Cell | str) -> Cell:
    return Cell(plain(value)) if isinstance(value, str) else value


def _pieces(cell: Cell) -> list[Cell]:
    """A cell cut where it is longer than a cell may be."""
    if len(cell.text) * 2 <= LONGEST:
        return [cell]
    pieces: list[list[Run]] = [[]]
    room = LONGEST
    for run in cell.runs:
        at = 0
        for n, character in enumerate(run.text):
            size = 2 if ord(character) > 0xFFFF else 1
            if size > room:
                pieces[-1].append(replace(run, text=run.text[at:n]))
                pieces.append([])
                room, at = LONGEST, n
            room -= size
        pieces[-1].append(replace(run, text=run.text[at:]))
    return [Cell(tuple(runs), cell.said, cell.side) for runs in pieces]


_SAID: Final = (
    "issue",
    "step",
    "side",
    "kind",
    "number",
    "text",
    "gloss",
    "speaker",
    "voice",
    "place",
    "proof",
    "citation",
)


def sheets(document: Document) -> list[Sheet]:
    """The tables of a handout, the one it is about first; those without rows are left out."""
    named = document.phrases.columns
    lesson = document.kind is Kind.LESSON
    said = _Rows(tuple(key for key in _SAID if lesson or key != "step"))
    tables = {
        document.kind.value if document.kind in (Kind.COMPARISON, Kind.LESSON) else "comparison": said,
        "questions": _questions(document),
        "key": _Rows(("number", "answer", "text", "speaker", "voice", "place", "citation")),
        "links": _Rows(("issue", "relation", "answering", "answered", "reason")),
        "sources": _Rows(("source", "what", "text")),
        "citations": _Rows(("quotes", "citation")),
        "about": _Rows(("text",)),
    }
    _fill(document, tables, said)
    return [_sheet(named[name], rows, named) for name, rows in tables.items() if rows.made]


def _sheet(name: str, rows: _Rows, named: Mapping[str, str]) -> Sheet:
    """A table without the columns in which nothing stands, but for the one to write answers in."""
    kept = [n for n, key in enumerate(rows.keys) if key == "answer" or any(row[n].text for row in rows.made)]
    keys = tuple(rows.keys[n] for n in kept)
    made = tuple(tuple(row[n] for n in kept) for row in rows.made)
    return Sheet(name, keys, tuple(named.get(key, key) for key in keys), made)


def _questions(document: Document) -> _Rows:
    asked = [block for block in document.blocks if isinstance(block, Question)]
    letters = max((tuple(choice.letter for choice in block.choices) for block in asked), key=len, default=())
    return _Rows(("number", "task", "text", "gloss", "place", *letters, "answer"))


def _fill(document: Document, tables: dict[str, _Rows], said: _Rows) -> None:
    tables["about"].add(text=document.title)
    tables["about"].add(text=document.subtitle)
    issue = step = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            issue, step = (block.text, "") if block.level == 1 else (issue, block.text)
        elif isinstance(block, Prose) and _about(document, block):
            tables["about"].add(text=text_of(block.runs))
        else:
            _add(document, block, tables, said, issue, step)


def _about(document: Document, prose: Prose) -> bool:
    """Whether a paragraph speaks of the document: of a worksheet and its key all do, such as what there is to do."""
    asks = document.kind in (Kind.WORKSHEET, Kind.KEY)
    return prose.role is Role.SMALL or (asks and prose.role is not Role.LABEL)


def _add(document: Document, block: Block, tables: dict[str, _Rows], said: _Rows, issue: str, step: str) -> None:
    match block:
        case Columns():
            for column in block.columns:
                side = Cell(plain(column.name), side=column.side)
                for piece in column.pieces:
                    _say(document, said, piece, block.about, step, side)
        case Card() | Finding() | Passage() | Prose():
            _say(document, said, block, issue, step, EMPTY)
        case Tie():
            cells = {"relation": block.relation, "answering": block.answering, "answered": block.answered}
            tables["links"].add(issue=block.about, reason=block.reason, **cells)
        case SourceNote():
            for n, (name, value) in enumerate(block.facts):
                tables["sources"].add(source=block.title if n == 0 else "", what=name, text=value)
        case Reference():
            tables["citations"].add(quotes=block.marks, citation=Cell(block.runs))
        case Question():
            tables["questions"].add(**_asked(block))
        case Solution():
            card = block.card
            shown = _of_card(card) if card else {}
            tables["key"].add(number=block.label, answer=Cell(block.answer), **shown)


def _say(document: Document, said: _Rows, piece: Piece | Passage, issue: str, step: str, side: Cell) -> None:
    named = document.phrases.columns
    at = {"issue": issue, "step": step}
    match piece:
        case Card():
            side = Cell(plain(piece.holder), side=piece.side) if piece.holder and side is EMPTY else side
            said.add(**at, side=side, kind=named["kind_quote"], number=piece.label, **_of_card(piece))
        case Finding():
            side = Cell(plain(piece.holder), side=piece.side)
            said.add(**at, side=side, kind=named["kind_silence"], text=f"{piece.title} {piece.text}")
        case Passage():
            for number, runs in piece.paragraphs:
                said.add(**at, kind=named["kind_passage"], number=number, text=Cell(runs, True), place=piece.place)
        case Label():
            pass
        case Prose():
            if piece.role is not Role.LABEL:
                said.add(**at, side=side, kind=named[_KINDS.get(piece.role, "kind_summary")], text=_plain(piece))


_KINDS: Final = {Role.LEAD: "kind_question", Role.TEACHER: "kind_note", Role.SMALL: "kind_note"}


def _plain(prose: Prose) -> str:
    """A summary with the numbers of its quotes in brackets."""
    return "".join(f" [{run.text}]" if run.mark.value == "note" else run.text for run in prose.runs)


def _of_card(card: Card) -> dict[str, Cell | str]:
    return {
        "text": Cell(card.words, True),
        "gloss": card.gloss.text if card.gloss else "",
        "speaker": card.speaker,
        "voice": card.badge,
        "place": card.place,
        "proof": card.proof,
        "citation": Cell(card.citation),
    }


def _asked(question: Question) -> dict[str, Cell | str]:
    cells: dict[str, Cell | str] = {"number": question.label, "task": question.prompt}
    cells["text"] = Cell(tuple(_material(question.material)), True)
    cells["gloss"] = "\n\n".join(each.gloss.text for each in question.material if isinstance(each, Card) and each.gloss)
    cells["place"] = " · ".join(filter(None, (each.place for each in question.material)))
    return cells | {choice.letter: Cell(choice.runs) for choice in question.choices}


def _material(pieces: Sequence[Card | Passage]) -> Iterator[Run]:
    for n, piece in enumerate(pieces):
        for m, runs in enumerate((piece.words,) if isinstance(piece, Card) else [runs for _, runs in piece.paragraphs]):
            if n or m:
                yield Run("\n\n")
            yield from runs
