"""What can still be said of a dossier that a schema refuses.

Every problem of a file is to be listed at once, but references and ranges can only be examined in a dossier. So each
faulty value is replaced by a blank one of its type, the result is examined, and what is found there is dropped. The
mended dossier is never shown or returned. Where other parts hang on a faulty value (an id, a source's lines), nothing
is examined: a list of consequences would hide the cause.
"""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from types import NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

from desktop_app.engine.check import problems
from desktop_app.files.place import Path, place_of, within
from desktop_app.files.schema import validate
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import Problem

_LEANED_ON: Final = frozenset({"id", "issues", "side", "holder", "lines"})
_SPREADING: Final = frozenset(
    {"event", "selector", "issue", "party", "source", "start", "end", "from_quote", "to_quote"}
)
"""Values that the rest of their own item is measured by."""


def further_problems(plain: Any, faulty: Iterable[Path], doubtful: Iterable[Path]) -> tuple[Problem, ...]:
    """What `engine.check` finds in `plain` outside its faulty values; changes `plain`.

    `faulty` are paths that the schema refused, `doubtful` those whose value the parser had to guess.
    """
    faults = tuple(faulty)
    touched = (*faults, *doubtful)
    if any(map(_leaned_on, touched)):
        return ()
    for path in faults:
        _blank_out(plain, path)
    dossier = validate(plain)
    return outside(problems(dossier), touched) if isinstance(dossier, Dossier) else ()


def outside(found: Iterable[Problem], touched: Iterable[Path]) -> tuple[Problem, ...]:
    """The problems that are no consequence of a fault at a touched path."""
    paths = tuple(touched)
    if any(map(_leaned_on, paths)):
        return ()
    ranges = {place_of(_range(path)) for path in paths}
    return tuple(p for p in found if not any(within(p.place, r) or within(r, p.place) for r in ranges))


def _range(path: Path) -> Path:
    if _SPREADING.isdisjoint(path):
        return path
    return path[:1] if path[0] == "event" else path[:2]


def _leaned_on(path: Path) -> bool:
    if not path:
        return True
    hint = get_type_hints(Dossier).get(str(path[0]))
    if get_origin(hint) is not tuple:
        return False
    return len(path) < 3 or path[2] in _LEANED_ON


def _blank_out(plain: Any, path: Path) -> None:
    holder, hint = plain, Dossier
    for step in path[:-1]:
        holder, hint = holder[step], _inner(hint, step)
    last = path[-1]
    wanted = _inner(hint, last)
    if wanted is None:
        del holder[last]
    else:
        holder[last] = _blank(wanted)


def _inner(hint: Any, step: str | int) -> Any:
    """The type of a part; none where the type has no such part."""
    if is_dataclass(hint) and isinstance(hint, type):
        return _sure(get_type_hints(hint).get(str(step)))
    return _sure(get_args(hint)[1] if get_origin(hint) is Mapping else get_args(hint)[0])


def _sure(hint: Any) -> Any:
    args = get_args(hint)
    return next(a for a in args if a is not NoneType) if NoneType in args else hint


def _blank(hint: Any) -> Any:
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        needed = (f.name for f in fields(hint) if f.default is MISSING and f.default_factory is MISSING)
        return {name: _blank(_sure(hints[name])) for name in needed}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint)).value
    if hint is date:
        return "2000-01-01"
    if get_origin(hint) is Mapping:
        return {}
    return [] if get_origin(hint) is tuple else hint()
