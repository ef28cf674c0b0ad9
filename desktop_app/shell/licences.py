"""What runs here and under which licence each part stands: from the list in a package, else from what is installed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__, paths

if TYPE_CHECKING:
    from importlib.metadata import Distribution

PROGRAM = "Vis-à-vis"

_INSTALLED = (
    "PySide6-Essentials", "shiboken6", "pydantic", "pydantic-core", "annotated-types", "typing-extensions",
    "typing-inspection", "regex", "rjieba", "rispy", "python-docx", "lxml", "xlsxwriter", "pypdf",
)  # fmt: skip
"""What a checkout or a wheel runs on; what is not installed is left out."""

_TEXTS = ("LICENSE", "LICENCE", "COPYING", "NOTICE")


@dataclass(frozen=True, slots=True)
class Part:
    """One part, as its maker calls it. `licence` is an SPDX expression or the maker's own words.

    `within` names the part that it is a part of, "" where it stands by itself; `files` hold the words of its licence.
    """

    name: str
    version: str
    licence: str
    copyright: str
    within: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """The words of the licence, from its files. Raises OSError where one cannot be read."""
        return "\n\n".join(file.read_text(encoding="utf-8", errors="replace").strip() for file in self.files)


def parts() -> tuple[Part, ...]:
    """The program first, then all it is built on; a part of another follows that one."""
    listed = paths.resource("licences", "index.json")
    rest = _packed(listed) if listed.is_file() else _installed()
    return (_own(), *rest)


def _own() -> Part:
    """The program itself, whose notices name what it is built on."""
    root = paths.resources().parent
    beside = (root / "LICENSE", root / "packaging" / "THIRD-PARTY-NOTICES.md")
    inside = (paths.resource("LICENSE"), paths.resource("THIRD-PARTY-NOTICES.md"))
    files = tuple(file for file in (*beside, *inside) if file.is_file())
    return Part(PROGRAM, __version__, "MIT", "Vis-à-vis contributors", "", files)


def _packed(listed: Path) -> Iterator[Part]:
    for row in json.loads(listed.read_text(encoding="utf-8")):
        files = tuple(listed.parent / name for name in row["texts"])
        yield Part(row["name"], row["version"], row["licence"], row["copyright"], row["within"], files)


def _installed() -> Iterator[Part]:
    # Not needed in a package, where it would be imported for nothing.
    from importlib.metadata import PackageNotFoundError, distribution

    for name in _INSTALLED:
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        files = tuple(
            Path(str(file.locate()))
            for file in found.files or ()
            if ".dist-info/" in file.as_posix() and file.name.upper().startswith(_TEXTS)
        )
        yield Part(name, found.version, _licence(found), "", "", files)


def _licence(found: "Distribution") -> str:
    """What a distribution says of its licence: the expression of newer ones, else the first line of the older field."""
    fields = found.metadata.json
    said = str(fields.get("license_expression") or fields.get("license") or "")
    return said.strip().partition("\n")[0]
