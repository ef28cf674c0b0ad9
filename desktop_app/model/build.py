"""Values from plain JSON objects whose content is known to be sound.

`files/` asks pydantic to validate a file once and remembers its hash. Content with a known hash is built here, without
pydantic and without checks, because importing pydantic costs as much as showing an empty window. A test holds that both
ways give equal values.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from desktop_app.model.dossier import Dossier
from desktop_app.model.lesson import Lesson

Converter = Callable[[Any], Any] | None
"""Makes a value of a JSON one; None where the JSON value is the value already."""

_made: dict[type, Callable[[Any], Any]] = {}


def dossier_of(plain: Mapping[str, Any]) -> Dossier:
    """The dossier that validated JSON describes. Raises KeyError or the like on anything that was not validated."""
    made: Dossier = _dataclass(Dossier)(plain)
    return made


def lesson_of(plain: Mapping[str, Any]) -> Lesson:
    """The lesson that validated JSON describes. Raises KeyError or the like on anything that was not validated."""
    made: Lesson = _dataclass(Lesson)(plain)
    return made


def _converter(hint: Any) -> Converter:
    if isinstance(hint, type) and is_dataclass(hint):
        return _dataclass(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if hint is date:
        return date.fromisoformat
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        return _sequence(_converter(args[0]))
    if origin is Mapping:
        return _mapping(_converter(args[1]))
    if origin in (Union, types.UnionType):
        return _optional(_converter(next(a for a in args if a is not type(None))))
    return None


def _sequence(item: Converter) -> Callable[[Any], Any]:
    return tuple if item is None else lambda values: tuple(map(item, values))


def _mapping(item: Converter) -> Converter:
    return None if item is None else lambda values: {key: item(value) for key, value in values.items()}


def _optional(item: Converter) -> Converter:
    return None if item is None else lambda value: None if value is None else item(value)


def _dataclass(cls: type) -> Callable[[Any], Any]:
    if cls in _made:
        return _made[cls]
    hints = get_type_hints(cls)
    steps: list[tuple[str, Converter, Any]] = []
    for f in fields(cls):
        default = f.default_factory() if f.default_factory is not MISSING else f.default
        steps.append((f.name, _converter(hints[f.name]), default))

    def make(plain: Mapping[str, Any]) -> Any:
        return cls(
            *[
                default
                if name not in plain and default is not MISSING
                else convert(plain[name])
                if convert
                else plain[name]
                for name, convert, default in steps
            ]
        )

    _made[cls] = make
    return make
