"""Values back to the JSON objects they were made of, in the order of the model's fields."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from desktop_app.model.dossier import Dossier
from desktop_app.model.lesson import Lesson


def plain_of(whole: Dossier | Lesson) -> dict[str, Any]:
    """A dossier or a lesson as plain JSON; a field that equals its default is left out."""
    made: dict[str, Any] = _plain(whole)
    return made


def _plain(value: Any) -> Any:
    if value is None or type(value) in (str, int):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    return _fields(value)


def _fields(value: Any) -> dict[str, Any]:
    made = {}
    for name, default in _defaults(value.__class__):
        held = getattr(value, name)
        if default is MISSING or held != default():
            made[name] = _plain(held)
    return made


@cache
def _defaults(cls: type) -> tuple[tuple[str, Any], ...]:
    return tuple((f.name, _default(f.default, f.default_factory)) for f in fields(cls))


def _default(value: Any, factory: Any) -> Callable[[], Any] | Any:
    if value is not MISSING:
        return lambda: value
    return factory
