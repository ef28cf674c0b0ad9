"""The user's settings: one small JSON file, read so tolerantly that it never stops the start.

Each field is read on its own and falls back to its default; unknown fields are ignored. A file that is no JSON object
at all is set aside for whoever wants to look at it. pydantic is not used, because this is read before the first
window.
"""

import contextlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Final, Literal, get_args

from desktop_app.files import LIMIT

Theme = Literal["system", "light", "dark", "contrast", "contrast-dark"]
"""As the desktop has it, or one of the app's own; "contrast" is black on white, "contrast-dark" white on black."""
Citing = Literal["plain", "chicago", "apa", "mla"]
Shown = Literal["compare", "matrix", "sequence", "terms"]
"""The view in the window's middle; exercises are begun anew."""

MOST_RECENT: Final = 10
"""How many files are remembered."""

ZOOM: Final = (50, 300)
"""The least and the greatest zoom, in percent."""

_FURTHEST: Final = 2**31 - 1
"""Qt keeps coordinates in 32 bits and raises on more."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """A window's place and size in Qt's device-independent pixels."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """What is kept from one start to the next.

    `contrast` is whether the desktop asked for high contrast when it was asked last, `zoom` is in percent, `glosses`
    whether translations stand beneath the quotes, `citing` the style of citations,
    `reader_offset` a code point of `source`, `compare_scroll` in pixels, `splitters` the sizes of each layout's
    splitter by the layout's name, `recent` the newest file first, `lesson` the file of the lesson in hand, `max_bytes`
    the largest dossier that is read.
    """

    language: str | None = None
    theme: Theme = "system"
    contrast: bool = False
    zoom: int = 100
    motion: bool = True
    glosses: bool = False
    citing: Citing = "chicago"
    window: Geometry | None = None
    splitters: Mapping[str, tuple[int, ...]] = field(default_factory=dict, hash=False)
    last_file: str | None = None
    lesson: str | None = None
    recent: tuple[str, ...] = ()
    issue: str | None = None
    quote: str | None = None
    source: str | None = None
    view: Shown = "compare"
    reader_offset: int = 0
    compare_scroll: int = 0
    legend_seen: bool = False
    max_bytes: int = LIMIT


def load_settings(path: Path, set_aside: Callable[[Path], object] | None = None) -> Settings:
    """The settings in a file; the defaults when there is none. Raises nothing.

    A file that cannot be read as settings at all is renamed to `….damaged.json` beside it; `set_aside` is told so.
    """
    try:
        # A pipe in its place would be waited for without end.
        if not path.is_file():
            return Settings()
        plain = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        plain = None
    if isinstance(plain, dict):
        return settings_of(plain)
    # Where even the renaming fails, the next save replaces the file or says why it cannot.
    with contextlib.suppress(OSError):
        kept = path.with_suffix(".damaged.json")
        os.replace(path, kept)
        if set_aside is not None:
            set_aside(kept)
    return Settings()


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings atomically. Raises SaveFailed; the old file then still stands."""
    from desktop_app.files import atomic

    # Where the folder cannot be made, writing says why.
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    atomic.write(path, (json.dumps(asdict(settings), indent=1) + "\n").encode())


def settings_of(plain: Mapping[str, Any]) -> Settings:
    """The settings that plain JSON describes; what cannot be read is the default. Raises nothing."""
    read = {}
    for f in fields(Settings):
        value = _READERS[f.name](plain[f.name]) if f.name in plain else None
        if value is not None:
            read[f.name] = value
    return Settings(**read)


# A reader makes a field's value of plain JSON, or None of what cannot be read. Every field that may be None has it as
# its default.


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and "\0" not in value and _whole(value) else None


def _whole(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _number(least: int, greatest: int) -> Callable[[Any], int | None]:
    return lambda value: value if type(value) is int and least <= value <= greatest else None


def _theme(value: Any) -> str | None:
    return value if value in get_args(Theme) else None


def _view(value: Any) -> Shown | None:
    return value if value in get_args(Shown) else None


def shown_of(view: str) -> Shown:
    """The view that the next start shows after this one: itself, where it is one of those that are remembered."""
    return _view(view) or "compare"


def _citing(value: Any) -> str | None:
    return value if value in ("plain", "chicago", "apa", "mla") else None


def _window(value: Any) -> Geometry | None:
    if not isinstance(value, dict):
        return None
    place, size = _number(-_FURTHEST, _FURTHEST), _number(1, _FURTHEST)
    x, y, width, height = (
        place(value.get("x")),
        place(value.get("y")),
        size(value.get("width")),
        size(value.get("height")),
    )
    if x is None or y is None or width is None or height is None:
        return None
    return Geometry(x, y, width, height, value.get("maximized") is True)


def _splitters(value: Any) -> dict[str, tuple[int, ...]] | None:
    if not isinstance(value, dict):
        return None
    size = _number(0, _FURTHEST)
    sound = {
        name: tuple(sizes)
        for name, sizes in value.items()
        if _text(name) is not None and isinstance(sizes, list) and all(size(one) is not None for one in sizes)
    }
    return sound or None


def _recent(value: Any) -> tuple[str, ...] | None:
    if not isinstance(value, list):
        return None
    return tuple(dict.fromkeys(name for name in value if _text(name)))[:MOST_RECENT]


_offset: Final = _number(0, _FURTHEST)

_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "language": _text,
    "theme": _theme,
    "contrast": _flag,
    "zoom": _number(*ZOOM),
    "motion": _flag,
    "glosses": _flag,
    "citing": _citing,
    "window": _window,
    "splitters": _splitters,
    "last_file": _text,
    "lesson": _text,
    "recent": _recent,
    "issue": _text,
    "quote": _text,
    "source": _text,
    "view": _view,
    "reader_offset": _offset,
    "compare_scroll": _offset,
    "legend_seen": _flag,
    "max_bytes": _number(1, 2**53),
}
