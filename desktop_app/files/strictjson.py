"""JSON with everything refused that other readers let pass in silence.

Python's parser takes duplicate keys (the last wins), NaN, 1e999 and integers of any length, and keeps half
characters; deep nesting makes any recursive reader fail. `parse` lets the parser's own hooks notice what is wrong, and
only then a second, slow pass (`jsonfaults`) finds every place. `skim` is for files that are most likely sound, and
costs little more than a bare `json.loads`.
"""

import json
import re
from array import array
from itertools import accumulate
from typing import Any, Final

from desktop_app.files import LIMIT
from desktop_app.files.jsonfaults import BIGGEST, faults, misread
from desktop_app.files.raw import EMPTY, TOO_LONG
from desktop_app.model.errors import Problem, Reason

DEEPEST: Final = 64
"""The most levels of nesting."""

_MARKS: Final = {
    b"\xef\xbb\xbf": Reason("the file is UTF-8 with a byte order mark; it must be UTF-8 without one"),
    b"\xff\xfe": Reason("the file is UTF-16 text; it must be UTF-8"),
    b"\xfe\xff": Reason("the file is UTF-16 text; it must be UTF-8"),
}
_LEVEL: Final = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")
_NO_BRACKET: Final = bytes(set(range(256)) - set(b'[]{}"'))
_HALF: Final = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F]"
)
_SAFE_DIGITS: Final = 15


class _Notes:
    """What the parser's hooks noticed; that something was wrong, not where."""

    __slots__ = ("wrong",)

    def __init__(self) -> None:
        self.wrong = False

    def pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            self.wrong = True
        return made

    def integer(self, digits: str) -> int:
        if len(digits) <= _SAFE_DIGITS:
            return int(digits)
        # Python itself refuses to convert thousands of digits, so their number is looked at first.
        value = int(digits) if len(digits) <= _SAFE_DIGITS + 3 else BIGGEST + 1
        self.wrong = self.wrong or abs(value) > BIGGEST
        return value

    def number(self, digits: str) -> float:
        value = float(digits)
        self.wrong = self.wrong or value in (float("inf"), float("-inf"))
        return value

    def constant(self, name: str) -> float:
        self.wrong = True
        return float(name.replace("Infinity", "inf"))


def parse(data: bytes, limit: int = LIMIT) -> tuple[Any, tuple[Problem, ...]]:
    """The plain JSON in `data`, at most `limit` bytes, and every problem found in it, by place.

    The value is None where the text could not be read to its end; with problems that leave a value (a key that stands
    twice) it is that value, so that the rest of the file can be examined too. Raises nothing.
    """
    refused = _at_sight(data, limit)
    if refused:
        return None, (refused,)
    try:
        text, sound = data.decode(), True
    except UnicodeDecodeError:
        # Each invalid byte becomes a lone surrogate, so that the slow pass can say where it stands.
        text, sound = data.decode(errors="surrogateescape"), False
    if depth(data) > DEEPEST:
        return None, tuple(faults(text, len(text), DEEPEST))
    notes = _Notes()
    try:
        plain = json.loads(
            text,
            object_pairs_hook=notes.pairs,
            parse_int=notes.integer,
            parse_float=notes.number,
            parse_constant=notes.constant,
        )
    except json.JSONDecodeError as error:
        return None, (*faults(text, error.pos, DEEPEST), misread(error))
    if sound and not notes.wrong and not ("\\u" in text and _HALF.search(text)):
        return plain, ()
    return plain, tuple(faults(text, len(text), DEEPEST))


def skim(data: bytes, limit: int, wanted: frozenset[str]) -> Any:
    """Of JSON text the objects that hold a wanted key, with nothing in the place of all others; None where anything
    may be wrong with the text, which `parse` then has to say. Raises nothing.

    No key stands twice in what is returned, but numbers, half characters and nesting are not looked at: a schema that
    allows neither fractions nor unknown keys refuses them anyway, and the parser refuses to nest too deeply.
    """

    def made(pairs: list[tuple[str, Any]]) -> dict[str, Any] | None:
        held = dict(pairs)
        if len(held) != len(pairs):
            raise _Twice
        return None if wanted.isdisjoint(held) else held

    if _at_sight(data, limit):
        return None
    try:
        return json.loads(data.decode(), object_pairs_hook=made)
    except (_Twice, ValueError, RecursionError):
        return None


class _Twice(Exception):
    """A key stands twice in an object."""


def depth(data: bytes) -> int:
    """The deepest nesting of lists and objects in JSON text, without recursion; right for as far as the text is valid.

    Any depth beyond `DEEPEST` may be given as `DEEPEST + 1`.
    """
    if b"\\" in data:
        data = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    # A string without brackets has become two adjacent quotation marks. Dropping pairs never changes what is inside a
    # string and what is not, and leaves very few strings to split at.
    outside = data.translate(None, _NO_BRACKET).replace(b'""', b"").split(b'"')[::2]
    steps = b"".join(outside).translate(_LEVEL)
    if b"\x01" * (DEEPEST + 1) in steps:
        return DEEPEST + 1
    return max(accumulate(array("b", steps)), default=0)


def _at_sight(data: bytes, limit: int) -> Problem | None:
    if len(data) > limit:
        return Problem("", TOO_LONG.of(f"{len(data):,}", f"{limit:,}"))
    if not data:
        return Problem("", EMPTY)
    mark = next((reason for start, reason in _MARKS.items() if data.startswith(start)), None)
    return Problem("line 1", mark) if mark else None
