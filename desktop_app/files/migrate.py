"""Older format versions, brought up to date one step at a time."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from desktop_app.files.place import quoted
from desktop_app.model.dossier import FORMAT
from desktop_app.model.errors import Problem

Step = Callable[[dict[str, Any]], dict[str, Any]]
"""Makes a plain dossier of format n + 1 of one of format n, which it may change; `format` itself is set for it."""

STEPS: Final[Mapping[int, Step]] = MappingProxyType({})
"""The step from each older format to the next; none yet, because the format is 1."""


def migrate(
    plain: Any, steps: Mapping[int, Step] = STEPS, newest: int = FORMAT, kind: str = "dossier"
) -> dict[str, Any] | Problem:
    """The plain dossier, or file of another `kind`, in this program's format, or why it has none that can be read.
    Raises nothing of its own.

    `plain` is JSON as parsed, not yet validated; it is returned as it is when it is up to date.
    """
    if not isinstance(plain, dict):
        return Problem("line 1", f"a {kind} is an object, not {quoted(plain)}")
    refused = _refused(plain, steps, newest, kind)
    if refused:
        return refused
    current: dict[str, Any] = plain
    for version in range(plain["format"], newest):
        current = {**steps[version](current), "format": version + 1}
    return current


def _refused(plain: Mapping[str, Any], steps: Mapping[int, Step], newest: int, kind: str) -> Problem | None:
    if "format" not in plain:
        return Problem("format", f"is missing: this may be no {kind}; this program reads up to {newest}")
    version = plain["format"]
    if type(version) is not int:
        return Problem("format", f"must be a whole number, not {quoted(version)}")
    if version > newest:
        reason = f"made by a newer version of Vis-à-vis: format {version}, this program reads up to {newest}"
        return Problem("format", reason)
    known = all(older in steps for older in range(version, newest))
    return None if known else Problem("format", f"there is no format {version}; this program reads up to {newest}")
