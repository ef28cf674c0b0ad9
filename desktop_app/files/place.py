"""How a place inside a JSON file and a value found there are named in a problem's sentence."""

import json
import re
from collections.abc import Sequence
from typing import Any, Final

Path = tuple[str | int, ...]
"""The way from the root to a value: keys of objects and indices of lists, from 0."""

_PLAIN_KEY: Final = re.compile(r"[\w-]{1,64}")
_STEP: Final = re.compile(r"\[(\d+)\]|[^.\[\]]+")
_LONGEST: Final = 60


def place_of(path: Sequence[str | int]) -> str:
    """The path as people write it, such as `quotes[3].selector.start`; "" for the root."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{_key(step)}" for step in path)
    return "".join(steps).removeprefix(".")


def path_of(place: str) -> Path:
    """The path that `place_of` wrote; keys that had to be quoted come back quoted."""
    return tuple(int(step[1]) if step[1] else step[0] for step in _STEP.finditer(place))


def within(place: str, outer: str) -> bool:
    """Whether a place is `outer` or lies inside it."""
    return place == outer or place.startswith((f"{outer}.", f"{outer}["))


def quoted(value: Any) -> str:
    """A JSON value for a sentence: short, on one line, ASCII where it could not be shown."""
    text = json.dumps(value, ensure_ascii=False)
    if not text.isprintable():
        text = json.dumps(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]} …"


def _key(key: str) -> str:
    return key if _PLAIN_KEY.fullmatch(key) else quoted(key)
