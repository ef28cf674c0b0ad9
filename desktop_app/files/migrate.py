"""Older format versions, brought up to date one step at a time."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, Literal

from desktop_app.files.place import quoted
from desktop_app.model.dossier import FORMAT
from desktop_app.model.errors import Problem, Reason

Step = Callable[[dict[str, Any]], dict[str, Any]]
"""Makes a plain dossier of format n + 1 of one of format n, which it may change; `format` itself is set for it."""

STEPS: Final[Mapping[int, Step]] = MappingProxyType({})
"""The step from each older format to the next; none yet, because the format is 1."""

Kind = Literal["dossier", "lesson"]

_NO_OBJECT: Final = {
    "dossier": Reason("a dossier is an object, not %1"),
    "lesson": Reason("a lesson is an object, not %1"),
}
_MISSING: Final = {
    "dossier": Reason("is missing: this may be no dossier; this program reads up to %1"),
    "lesson": Reason("is missing: this may be no lesson; this program reads up to %1"),
}


def migrate(
    plain: Any, steps: Mapping[int, Step] = STEPS, newest: int = FORMAT, kind: Kind = "dossier"
) -> dict[str, Any] | Problem:
    """The plain dossier, or file of another `kind`, in this program's format, or why it has none that can be read.
    Raises nothing of its own.

    `plain` is JSON as parsed, not yet validated; it is returned as it is when it is up to date.
    """
    if not isinstance(plain, dict):
        return Problem("line 1", _NO_OBJECT[kind].of(quoted(plain)))
    refused = _refused(plain, steps, newest, kind)
    if refused:
        return refused
    current: dict[str, Any] = plain
    for version in range(plain["format"], newest):
        current = {**steps[version](current), "format": version + 1}
    return current


def _refused(plain: Mapping[str, Any], steps: Mapping[int, Step], newest: int, kind: Kind) -> Problem | None:
    if "format" not in plain:
        return Problem("format", _MISSING[kind].of(newest))
    version = plain["format"]
    if type(version) is not int:
        return Problem("format", Reason("must be a whole number, not %1").of(quoted(version)))
    if version > newest:
        reason = Reason("made by a newer version of Vis-à-vis: format %1, this program reads up to %2")
        return Problem("format", reason.of(version, newest))
    if all(older in steps for older in range(version, newest)):
        return None
    return Problem("format", Reason("there is no format %1; this program reads up to %2").of(version, newest))
