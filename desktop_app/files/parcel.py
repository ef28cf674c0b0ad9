"""A dossier in small plain pieces, to be handed from one process of this program to another.

A large file is read and examined by a process of its own, so that the window's never waits. What comes back are tuples,
texts and numbers in pieces of a few hundred items: each is unpacked in a few milliseconds, so whoever unpacks can show
progress and be stopped between any two. The pieces are written by `marshal`, which carries nothing but such data.
"""

import marshal
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from itertools import islice
from operator import attrgetter
from types import NoneType
from typing import IO, Any, Final, get_args, get_origin, get_type_hints

from desktop_app.model.anchor import Anchor, Verdict
from desktop_app.model.dossier import Dossier, Source, Span

Piece = tuple[Any, ...]
"""A word that says what the piece is, and its plain content."""

Convert = Callable[[Any], Any] | None
"""Turns a value into a plain one or back; none where it is plain already."""

ITEMS: Final = 256
"""The most items of a list in a piece."""

LETTERS: Final = 65_536
"""About how many code points of lines are in a piece."""

_SIZE: Final = 8
_LARGEST: Final = 2**31
_IN_PIECES: Final = ("turns", "issues", "quotes", "positions", "links")


def pieces(dossier: Dossier, anchors: Mapping[str, Anchor]) -> Iterator[Piece]:
    """The dossier and the anchors of its quotes, by quote id, in pieces; `Unpacking` takes them in this order."""
    lists = {name: getattr(dossier, name) for name in _IN_PIECES}
    head = {f.name: _plain(Dossier, f.name, getattr(dossier, f.name)) for f in fields(Dossier) if f.name not in lists}
    lines = [source.lines for source in dossier.sources]
    bare = _source_at("lines")
    head["sources"] = tuple((*row[:bare], (), *row[bare + 1 :]) for row in head["sources"])
    weight = sum(map(len, lists.values())) + len(dossier.quotes) + sum(map(len, lines))
    yield "head", weight, head
    for n, source_lines in enumerate(lines):
        for some in _by_letters(source_lines):
            yield "lines", n, some
    for name, items in lists.items():
        pack = _packer(_item(name))
        for rows in _batches(map(pack, items) if pack else items):
            yield "items", name, rows
    for rows in _batches(_anchor_row(quote.selector.start, anchors[quote.id]) for quote in dossier.quotes):
        yield "anchors", rows


class Unpacking:
    """Puts a dossier together again, piece by piece."""

    def __init__(self) -> None:
        self.weight = 0
        """How many items and lines all pieces have, known after the first."""
        self.taken = 0
        """How many of them were taken so far."""
        self.anchors: dict[str, Anchor] = {}
        self._head: dict[str, Any] = {}
        self._lines: list[list[str]] = []
        self._lists: dict[str, list[Any]] = {name: [] for name in _IN_PIECES}

    def take(self, piece: Piece) -> bool:
        """Take the next piece; false, and nothing done, if it is none of a dossier's."""
        match piece:
            case "head", weight, head:
                self.weight, self._head = weight, head
                self._lines = [[] for _ in head["sources"]]
                return True
            case "lines", n, rows:
                self._lines[n] += rows
            case "items", name, rows:
                unpack = _unpacker(_item(name))
                self._lists[name] += map(unpack, rows) if unpack else rows
            case "anchors", rows:
                self._take_anchors(rows)
            case _:
                return False
        self.taken += len(rows)
        return True

    def _take_anchors(self, rows: Sequence[Any]) -> None:
        done = len(self.anchors)
        for quote, row in zip(islice(self._lists["quotes"], done, done + len(rows)), rows, strict=True):
            start = quote.selector.start
            self.anchors[quote.id] = _anchor(row, start, start + len(quote.selector.exact))

    def dossier(self) -> Dossier:
        """The dossier, once every piece was taken."""
        at = _source_at("lines")
        rows = zip(self._head["sources"], self._lines, strict=True)
        self._head["sources"] = tuple((*row[:at], tuple(lines), *row[at + 1 :]) for row, lines in rows)
        made = {name: _made(name, value) for name, value in self._head.items()}
        return Dossier(**made | {name: tuple(items) for name, items in self._lists.items()})

    def piles(self) -> list[list[Any]]:
        """Everything taken so far, as lists that can be emptied a little at a time."""
        return [*self._lists.values(), *self._lines, list(self.anchors.values())]


# Writing and reading pieces


def write(piece: Piece, out: IO[bytes]) -> None:
    """Write a piece, its length before it. Raises OSError when nobody reads any more."""
    data = marshal.dumps(piece)
    out.write(len(data).to_bytes(_SIZE, "big") + data)


def read(stream: IO[bytes]) -> Piece | None:
    """The next piece; none at the end, or where the writer broke off. Raises ValueError for what is no piece."""
    size = int.from_bytes(stream.read(_SIZE), "big")
    if not 0 < size < _LARGEST:
        return None
    data = stream.read(size)
    if len(data) < size:
        return None
    piece = marshal.loads(data)
    if not isinstance(piece, tuple) or not piece or not isinstance(piece[0], str):
        raise ValueError("no piece of a dossier")
    return piece


# Values as rows


def row_of(value: Any) -> Any:
    """A value of the model, or a frozen dataclass like those, as tuples of plain data."""
    pack = _packer(value.__class__)
    return pack(value) if pack else value


def value_of(cls: type, row: Any) -> Any:
    """The value of a class that `row_of` made a row of."""
    unpack = _unpacker(cls)
    return unpack(row) if unpack else row


def _plain(cls: type, name: str, value: Any) -> Any:
    pack = _packer(_hints(cls)[name])
    return pack(value) if pack else value


def _made(name: str, row: Any) -> Any:
    unpack = _unpacker(_hints(Dossier)[name])
    return unpack(row) if unpack else row


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls)


def _item(name: str) -> type:
    cls: type = get_args(_hints(Dossier)[name])[0]
    return cls


def _source_at(name: str) -> int:
    return [f.name for f in fields(Source)].index(name)


@cache
def _packer(hint: Any) -> Convert:
    if isinstance(hint, type) and is_dataclass(hint):
        return _class_packer(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return attrgetter("_value_")  # `value` itself takes several times as long
    if hint is date:
        return date.isoformat
    return _around(hint, _packer)


@cache
def _unpacker(hint: Any) -> Convert:
    if isinstance(hint, type) and is_dataclass(hint):
        return _class_unpacker(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {member.value: member for member in hint}.__getitem__
    if hint is date:
        return date.fromisoformat
    return _around(hint, _unpacker)


def _around(hint: Any, inner: Callable[[Any], Convert]) -> Convert:
    """How to convert what may be none, a tuple or a mapping; none where what is inside is plain."""
    args = get_args(hint)
    if NoneType in args:
        some = inner(next(arg for arg in args if arg is not NoneType))
        return some and (lambda value: None if value is None else some(value))
    if get_origin(hint) is tuple:
        each = inner(args[0])
        return each and (lambda values: tuple(map(each, values)))
    held = inner(args[1]) if get_origin(hint) is Mapping else None
    return held and (lambda values: {key: held(value) for key, value in values.items()})


def _steps(cls: type, inner: Callable[[Any], Convert]) -> list[tuple[int, Callable[[Any], Any]]]:
    """The fields that have to be converted, by number."""
    found = ((n, inner(_hints(cls)[f.name])) for n, f in enumerate(fields(cls)))
    return [(n, convert) for n, convert in found if convert is not None]


def _class_packer(cls: type) -> Callable[[Any], Any]:
    names = [f.name for f in fields(cls)]
    steps = _steps(cls, _packer)

    def pack(value: Any) -> Any:
        row = [getattr(value, name) for name in names]
        for n, convert in steps:
            row[n] = convert(row[n])
        return tuple(row)

    return pack


def _class_unpacker(cls: type) -> Callable[[Any], Any]:
    steps = _steps(cls, _unpacker)

    def unpack(row: Any) -> Any:
        values = list(row)
        for n, convert in steps:
            values[n] = convert(values[n])
        return cls(*values)

    return unpack


def _anchor_row(stated: int, anchor: Anchor) -> Any:
    """Nothing for a quote that stands exactly where it says, as nearly all do."""
    if anchor.verdict is Verdict.EXACT and anchor.span is not None and anchor.span.start == stated:
        return None
    return anchor.verdict.value, *((anchor.span.start, anchor.span.end) if anchor.span else ())


def _anchor(row: Any, start: int, end: int) -> Anchor:
    if row is None:
        return Anchor(Verdict.EXACT, Span(start, end))
    return Anchor(Verdict(row[0]), Span(*row[1:]) if row[1:] else None)


def _batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(items)
    while batch := list(islice(rest, ITEMS)):
        yield batch


def _by_letters(lines: Sequence[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line) + 1
        if size >= LETTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
