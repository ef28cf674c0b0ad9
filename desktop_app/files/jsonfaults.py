"""The slow pass over JSON text that is known to be wrong somewhere: says what is wrong and where, all of it.

It walks the tokens with a stack of its own, so it cannot overflow, and it takes the grammar for granted: the parser
proper has found the first syntax error, and nothing is read beyond it.
"""

import json
import re
from collections.abc import Iterator
from typing import Final

from desktop_app.files.place import place_of, quoted
from desktop_app.model.errors import Problem, Reason

BIGGEST: Final = 2**53
"""The largest integer, either sign, that every reader of JSON keeps."""

MOST: Final = 1000
"""How many problems are listed; a file with more is hopeless."""

_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{},]|NaN|-?Infinity|-?\d[\d.eE+-]*|"', re.DOTALL)
_HALF: Final = re.compile("[\ud800-\udfff]")
_BYTE: Final = re.compile("[\udc80-\udcff]")
_SAFE_DIGITS: Final = 15
_SYNTAX: Final = {
    str(reason): reason
    for reason in (
        Reason("expecting value"),
        Reason("expecting property name enclosed in double quotes"),
        Reason("expecting ':' delimiter"),
        Reason("expecting ',' delimiter"),
        Reason("illegal trailing comma before end of object"),
        Reason("illegal trailing comma before end of array"),
        Reason("invalid control character at"),
        Reason("invalid \\escape"),
        Reason("invalid \\uXXXX escape"),
        Reason("extra data"),
    )
}
"""What Python's parser says of a syntax error, in all its versions."""


class _Level:
    """An object or list that is open: `step` is the key or index at hand, none where a key comes next."""

    __slots__ = ("is_list", "keys", "step")

    def __init__(self, is_list: bool) -> None:
        self.is_list = is_list
        self.keys: dict[str, int] = {}
        self.step: str | int | None = 0 if is_list else None

    def comma(self) -> None:
        self.step = self.step + 1 if isinstance(self.step, int) else None


def faults(text: str, stop: int, deepest: int) -> Iterator[Problem]:
    """Every fault in the first `stop` code points of JSON text but its syntax, in order, at most `MOST`.

    A byte that was not UTF-8 stands in `text` as the lone surrogate that `surrogateescape` makes of it.
    """
    for count, problem in enumerate(_faults(text, stop, deepest)):
        if count == MOST:
            yield Problem("", Reason("more than %1 problems of this kind; the rest is not listed").of(f"{MOST:,}"))
            return
        yield problem


def misread(error: json.JSONDecodeError) -> Problem:
    """The syntax error that ended the reading, in one sentence with line and column."""
    place = f"line {error.lineno}, column {error.colno}"
    if error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated string"):
        return Problem(place, Reason("the text breaks off here: the file is cut short, or a mark is not closed"))
    byte = _BYTE.match(error.doc, error.pos)
    if byte:
        return Problem(place, Reason("not UTF-8 text: the byte %1 has no place here").of(_hex(byte[0])))
    message = f"{error.msg[:1].lower()}{error.msg[1:]}"
    return Problem(place, Reason("not JSON: %1").of(_SYNTAX.get(message, message)))


def _faults(text: str, stop: int, deepest: int) -> Iterator[Problem]:
    levels: list[_Level] = []
    for match in _TOKEN.finditer(text, 0, stop):
        token = match[0]
        if token in "[{":
            levels.append(_Level(token == "["))
            if len(levels) > deepest:
                # Nothing further in is read: a text of nothing but brackets would take minutes and all memory.
                line = text.count("\n", 0, match.start()) + 1
                yield Problem(f"line {line}", Reason("nested more than %1 levels deep").of(deepest))
                return
        elif token in "]}":
            del levels[-1:]
        elif token == ",":
            if levels:
                levels[-1].comma()
        elif token == '"':
            # A string that does not end before the place where the parser stopped: what follows is no JSON any more.
            return
        elif levels and levels[-1].step is None:
            yield from _key(levels, token)
        else:
            reason = _string(token) if token[0] == '"' else _number(token)
            if reason:
                yield Problem(_place(levels) or "line 1", reason)


def _key(levels: list[_Level], token: str) -> Iterator[Problem]:
    level, key = levels[-1], _unescaped(token)
    level.step = key
    level.keys[key] = level.keys.get(key, 0) + 1
    if level.keys[key] == 2:
        yield Problem(_place(levels), Reason("the key %1 stands twice in one object").of(quoted(key)))
    reason = _string(token)
    if reason:
        yield Problem(_place(levels), Reason("the key %1").of(reason))


def _unescaped(token: str) -> str:
    try:
        text: str = json.loads(token, strict=False)
    except json.JSONDecodeError:
        # Only in text that was too deep for the parser to look at.
        return token[1:-1]
    return text


def _string(token: str) -> Reason | None:
    byte = _BYTE.search(token)
    if byte:
        return Reason("is not valid UTF-8 (byte %1)").of(_hex(byte[0]))
    half = _HALF.search(_unescaped(token)) if "\\u" in token else None
    return Reason("holds half a character (the lone surrogate %1)").of(f"\\u{ord(half[0]):04x}") if half else None


def _hex(escaped: str) -> str:
    return f"0x{ord(escaped) - 0xDC00:02X}"


def _number(token: str) -> Reason | None:
    if token[-1] in "Ny":
        return Reason("is %1, which is not a number that JSON has").of(token)
    if not token.lstrip("-").isdigit():
        return Reason("is too large for a number") if _overflows(token) else None
    # Python itself refuses to convert thousands of digits, so their number is looked at first.
    short = len(token) <= _SAFE_DIGITS + 3
    return None if short and abs(int(token)) <= BIGGEST else Reason("is an integer beyond ±2^53: %1").of(token[:24])


def _overflows(token: str) -> bool:
    try:
        return float(token) in (float("inf"), float("-inf"))
    except ValueError:
        return False


def _place(levels: list[_Level]) -> str:
    return place_of([level.step for level in levels if level.step is not None])
