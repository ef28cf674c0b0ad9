"""What a package contains that others made, and where the words of each licence come from: `freeze/components.toml`,
what Qt says of itself (`freeze/licences/qt.json`), and the crates that Rust's wheels list in their own SBOMs."""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from buildkit.project import PACKAGING, CannotBuild

WORDS = PACKAGING / "freeze" / "licences"
"""Texts that no installed package brings."""

_OWN_FILES = ("_internal/desktop_app/*", "_internal/resources/*", "_internal/start.pyc", "python3*._pth", "visavis")
_LAID_DOWN_LATER = (
    "share/*",
    "register.sh",
    "unregister.sh",
    "README.txt",
    "AppRun",
    ".DirIcon",
    "*.desktop",
    "*.png",
)
_PREFERRED = ("Apache-2.0", "MIT", "Zlib", "Unicode-3.0", "Unicode-DFS-2016", "BSD-3-Clause")
"""Of several licences that are offered the first of these is taken."""

_ASK = """
import json, sys
from importlib.metadata import distribution
def about(name):
    found = distribution(name)
    files = [f for f in found.files or [] if ".dist-info/" in str(f)]
    texts = [str(f.locate()) for f in files if f.name.upper().startswith(("LICENSE", "COPYING", "NOTICE"))]
    crates = [str(f.locate()) for f in files if "/sboms/" in str(f)]
    return {"version": found.version, "texts": sorted(texts), "crates": crates}
print(json.dumps({name: about(name) for name in sys.argv[1:]}))
"""


@dataclass(frozen=True, slots=True)
class Component:
    """One part of a package. `licence` is an SPDX expression; `within` names the part that it is a part of, if any.

    `texts` are the licence's words by file name, below the app's `resources/licences`.
    """

    name: str
    version: str
    licence: str
    copyright: str
    within: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where parts come from: the app's folder, the Python that has them installed, the system they run on.

    `python_text` is the licence of the interpreter that is shipped, `python_version` its version.
    """

    app: Path
    python: Path
    platform: str
    python_text: str
    python_version: str = sys.version.partition(" ")[0]


def shipped(where: Surroundings) -> list[Component]:
    """Every part that lies in the app's folder, parts of parts after them.

    Raises CannotBuild for a file that belongs to none of them, and for a licence without words.
    """
    with (PACKAGING / "freeze" / "components.toml").open("rb") as file:
        rows: list[dict[str, Any]] = tomllib.load(file)["part"]
    rows = [row for row in rows if where.platform in row.get("systems", [where.platform])]
    files = [path.relative_to(where.app).as_posix() for path in where.app.rglob("*") if not path.is_dir()]
    lost = unclaimed(files, rows)
    if lost:
        raise CannotBuild("\n  ".join(["belongs to no part in packaging/freeze/components.toml:", *lost[:40]]))
    present = [row for row in rows if "within" not in row and any(_claims(row, file) for file in files)]
    about = _about(where.python, [row["distribution"] for row in present if "distribution" in row])
    found: list[Component] = []
    for row in present:
        own = about.get(row.get("distribution", ""), {})
        whole = _component(row, _version(row, own, files, where), own, where)
        parts = [
            _component(part, _linked(part, files, where), own, where)
            for part in rows
            if part.get("within") == row["name"]
        ]
        more = _of_qt(where.platform) if row["name"] == "Qt" else []
        crates = _crates(row["name"], own["crates"]) if row.get("crates") else []
        found += [whole, *sorted([*parts, *more, *crates], key=lambda part: part.name.lower())]
    return found


def unclaimed(files: Iterable[str], rows: Iterable[dict[str, Any]]) -> list[str]:
    """The files of an app that are neither its own nor those of a part."""
    kept = list(rows)
    own = (*_OWN_FILES, *_LAID_DOWN_LATER)
    return sorted(file for file in files if not _matches(file, own) and not any(_claims(row, file) for row in kept))


def choose(expression: str) -> list[str]:
    """The licences by which something is taken that is offered under an SPDX expression.

    Raises CannotBuild where none of the words of one are here.
    """
    chosen = []
    for part in expression.split(" AND "):
        offered = re.findall(r"[\w.+-]+", part.replace(" WITH LLVM-exception", ""))
        taken = next((kind for kind in _PREFERRED if kind in offered), None)
        if taken is None:
            raise CannotBuild(f"no words are here for the licence {expression}")
        chosen.append(taken)
    return list(dict.fromkeys(chosen))


def _claims(row: dict[str, Any], file: str) -> bool:
    if _matches(file, row.get("files", ())):
        return True
    name = re.match(r"_internal/(?:python3\.\d+/lib-dynload/)?([\w]+)(?:/.*)?(?:\.[\w-]+)*\.(?:pyc|pyd|so)$", file)
    return bool(row.get("standard_library") and name and name[1] in _STANDARD)


_STANDARD = frozenset({*sys.stdlib_module_names, "_colorize", "_opcode_metadata", "_pydatetime", "_pylong", "_wmi"})
"""The standard library's modules, and those that a newer Python has."""


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _component(row: dict[str, Any], version: str, own: dict[str, Any], where: Surroundings) -> Component:
    within = row.get("within", "")
    return Component(row["name"], version, row["licence"], row["copyright"], within, dict(_texts(row, own, where)))


def _texts(row: dict[str, Any], own: dict[str, Any], where: Surroundings) -> Iterable[tuple[str, str]]:
    for name in row["texts"]:
        if name == "own":
            if not own.get("texts"):
                raise CannotBuild(f"{row['name']} brings no licence text")
            texts = [Path(text).read_text(encoding="utf-8").strip() for text in own["texts"]]
            yield f"{row.get('within') or row['distribution']}.txt", "\n\n".join(texts) + "\n"
        elif name == "Python.txt":
            yield name, where.python_text
        else:
            yield name, (WORDS / name).read_text(encoding="utf-8")


def _version(row: dict[str, Any], own: dict[str, Any], files: list[str], where: Surroundings) -> str:
    if row["name"] == "Python":
        return where.python_version
    if "version_from" in row:
        found = next((match for file in files if (match := re.search(row["version_from"], file))), None)
        return found[1] if found else ""
    version: str = own.get("version", "")
    return version


def _linked(row: dict[str, Any], files: list[str], where: Surroundings) -> str:
    """The version of a part that was linked into a file, as it stands there; "" where it does not."""
    if "version_in" not in row:
        return ""
    pattern, words = row["version_in"]
    contents = ((where.app / file).read_bytes() for file in files if fnmatchcase(file, pattern))
    found = next((match for content in contents if (match := re.search(words.encode(), content))), None)
    return found[1].decode() if found else ""


def _of_qt(platform: str) -> list[Component]:
    """What Qt took over from others, as it says itself."""
    rows: list[dict[str, Any]] = json.loads((WORDS / "qt.json").read_text(encoding="utf-8"))
    return [
        Component(
            row["name"],
            row["version"],
            row["licence"],
            row["copyright"].replace("\n", "; "),
            "Qt",
            {row["text"]: (WORDS / row["text"]).read_text(encoding="utf-8")},
        )
        for row in rows
        if platform in (row["systems"] or [platform])
    ]


def _crates(within: str, sboms: list[str]) -> list[Component]:
    """The crates of Rust that a wheel was linked from; those that only built it are marked so in its list."""
    found = []
    for sbom in sboms:
        content: dict[str, Any] = json.loads(Path(sbom).read_text(encoding="utf-8"))
        for crate in content.get("components", []):
            if crate.get("scope", "required") == "required":
                licence = " AND ".join(entry["expression"] for entry in crate["licenses"])
                texts = {f"kinds/{kind}.txt": _kind(kind) for kind in choose(licence)}
                authors = crate.get("author") or "its authors"
                found.append(Component(crate["name"], crate["version"], licence, authors, within, texts))
    if not found:
        raise CannotBuild(f"{within} lists no crates")
    return [*found, _rust(within)]


def _rust(within: str) -> Component:
    kind = "Apache-2.0"
    texts = {f"kinds/{kind}.txt": _kind(kind)}
    return Component("Rust's standard library", "", "MIT OR Apache-2.0", "The Rust Project contributors", within, texts)


def _kind(kind: str) -> str:
    return (WORDS / "kinds" / f"{kind}.txt").read_text(encoding="utf-8")


def _about(python: Path, names: list[str]) -> dict[str, dict[str, Any]]:
    command = [str(python), "-I", "-c", _ASK, *dict.fromkeys(names)]
    found: dict[str, dict[str, Any]] = json.loads(subprocess.check_output(command, encoding="utf-8"))
    return found
