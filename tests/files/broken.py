"""Files broken in every way that a dossier and a lesson share, and what a refusal of either must look like."""

import json
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import pytest

from desktop_app.model.errors import FileRefused
from tests.files.samples import as_bytes, at

Where = tuple[str | int, ...]
"""A place in plain JSON."""

Refused = TypeVar("Refused", bound=FileRefused)

OTHER_FILES = (b"", b"[]", b"null", b"7", b'"x"', b"{}", b'{"format": 2}', b"\0" * 9, b"PK\x03\x04")
"""What is neither."""


def refusal(load: Callable[[bytes, str], object], error: type[Refused], data: bytes) -> Refused:
    """The refusal of a file's bytes: every problem with a reason on one line, and with a place where one is meant."""
    with pytest.raises(error) as caught:
        load(data, "broken")
    refused = caught.value
    assert refused.problems
    for problem in refused.problems:
        told = str(problem.reason)
        assert told.strip() == told != ""
        assert "\n" not in str(problem)
        assert problem.place or told.startswith(("the file", "more than"))
    assert str(refused).startswith("broken: ")
    str(refused).encode()
    return refused


def fields_of(hint: Any, value: Any, path: Where = (), *, every: bool = False) -> Iterator[tuple[Where, bool]]:
    """Each field of a sample with its path, and whether it may be left out; of each list the item that shows the most
    fields, or `every` one."""
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        for f in fields(hint):
            if f.name in value:
                yield (*path, f.name), f.default is not MISSING or f.default_factory is not MISSING
                yield from fields_of(hints[f.name], value[f.name], (*path, f.name), every=every)
    elif get_origin(hint) is tuple:
        fullest = max(range(len(value)), key=lambda k: len(json.dumps(value[k])), default=0)
        for n, item in enumerate(value):
            if every or n == fullest:
                yield from fields_of(get_args(hint)[0], item, (*path, n), every=every)
    elif value is not None and get_args(hint):
        yield from fields_of(get_args(hint)[0], value, path, every=every)


def without(content: Any, path: Where) -> bytes:
    """A file without the field at a path."""
    del at(content, path[:-1])[path[-1]]
    return as_bytes(content)


def with_wrong(content: Any, path: Where, wrong: Any) -> bytes:
    """A file with a wrong value at a path."""
    at(content, path[:-1])[path[-1]] = wrong
    return as_bytes(content)


def cuts(whole: bytes, number: int) -> list[int]:
    """Lengths at which a file can be cut so that something is missing."""
    return [1 + k * (len(whole) - 3) // number for k in range(number)]


def hostile(title: bytes) -> list[tuple[bytes, bytes]]:
    """What stands once in a sound file whose English title is this, and what another program might put there."""
    number, said = b'"format": 1,', b'"en": "' + title + b'"'
    numbers = (
        b'"format": 1, "format": 1,', b'"format": NaN,', b'"format": Infinity,', b'"format": -Infinity,',
        b'"format": 1e999,', b'"format": 9007199254740993,', b'"format": ' + b"9" * 5000 + b",",
        b'"format": 1' + b"0" * 400 + b".5,", b'"format": 01,', b'"format": 0,', b'"format": 2,', b'"format": "1",',
        b'"format": 1.0,', b'"format": true,', b'"format": 1, "colour": "red",', b'"format": 1, // note',
        b"'format': 1,", b'"format": 1,,', b'"form\0at": 1,', b'\xef\xbb\xbf"format": 1,',
    )  # fmt: skip
    texts = (
        rb'"\ud800"', rb'"\udc00\ud800"', b'"\xed\xa0\x80"', b'"\xff"', b"[" * 100 + b"]" * 100, b"[" * 100_000,
        b'{"a":' * 100_000,
    )  # fmt: skip
    return [*((number, each) for each in numbers), *((said, b'"en": ' + each) for each in texts)]
