"""The list of everything that a frozen app may contain: `freeze/allowed.toml`. What is not in it stops the build."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_EXCLUDED = re.compile(r"excluded module named '?([\w.]+)'? - imported by (.+)")
_IMPORTER = re.compile(r"([\w.]+) \(([^)]*)\)")


@dataclass(frozen=True, slots=True)
class Allowed:
    """Patterns of modules and of files (named from the app's folder), those let in and those left out."""

    modules: tuple[str, ...]
    modules_left_out: tuple[str, ...]
    unneeded: tuple[str, ...]
    hidden: tuple[str, ...]
    files: tuple[str, ...]
    files_left_out: tuple[str, ...]

    def keeps(self, file: str) -> bool:
        """Whether a file that was found is not among those left out; whether it is allowed is asked at the end."""
        return not _matches(file, self.files_left_out)


def read(file: Path, platform: str) -> Allowed:
    """The list for a system, named as `sys.platform` does. Raises KeyError for a system that has none."""
    with file.open("rb") as handle:
        content: dict[str, Any] = tomllib.load(handle)
    python, own, system = content["python"], content["files"], content[_SYSTEMS[platform]]
    return Allowed(
        modules=(*python["modules"], *system["modules"]),
        modules_left_out=tuple(python["left_out"]),
        unneeded=tuple(python["unneeded"]),
        hidden=tuple(python["hidden"]),
        files=(*own["allowed"], *system["allowed"]),
        files_left_out=(*own["left_out"], *system["left_out"]),
    )


def app_modules(folder: Path) -> list[str]:
    """Every module of the app, by its dotted name: many are imported late, where no analysis is sure to see them."""
    return [name for name, _ in _app_files(folder)]


def imports(folder: Path) -> dict[str, str]:
    """Every absolute import in the app's code, and a module that has it."""
    found: dict[str, str] = {}
    for name, file in _app_files(folder):
        for node in ast.walk(ast.parse(file.read_bytes(), str(file))):
            if isinstance(node, ast.Import):
                found.update({alias.name: name for alias in node.names})
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found[node.module] = name
    return found


def unlisted(files: Iterable[str], listed: Allowed) -> list[str]:
    """The files of a frozen app that the list does not have. Python modules are looked up by their names."""
    return sorted(file for file in files if not _is_listed(file, listed))


def missed(warnings: str, listed: Allowed) -> list[str]:
    """Modules that were left out although one that is in needs them at once, from PyInstaller's file of warnings."""
    found = []
    for line in warnings.splitlines():
        excluded = _EXCLUDED.match(line)
        for importer in _IMPORTER.finditer(excluded[2]) if excluded else ():
            name, how = importer.groups()
            pair = f"{excluded[1] if excluded else ''} by {name}"
            if how == "top-level" and not _matches(pair, listed.unneeded):
                found.append(pair)
    return sorted(found)


def cut_off(folder: Path, listed: Allowed) -> list[str]:
    """Imports of the app's own code that the list leaves out: a frozen app would fail where a checkout works."""
    out = [f"{name}, imported by {by}" for name, by in imports(folder).items() if _left_out(name, listed)]
    return sorted(out)


def left_out(file: str, listed: Allowed) -> bool:
    """Whether a file holds a module that the list leaves out."""
    module = _module(file)
    return module is not None and _left_out(module, listed)


def _left_out(module: str, listed: Allowed) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in listed.modules_left_out)


def _is_listed(file: str, listed: Allowed) -> bool:
    module = _module(file)
    if module is not None and _matches(module, listed.modules):
        return True
    return _matches(file, listed.files)


def _module(file: str) -> str | None:
    """The name of the module that a file holds, None for other files. Extensions lie in `lib-dynload`."""
    below = re.sub(r"^(_internal/)?(python3\.\d+/lib-dynload/)?", "", file)
    stem, dot, ending = below.partition(".")
    if not dot or not re.fullmatch(r"pyc|(abi3|cpython-[\w-]+)\.so|(cp\d+-[\w]+\.)?pyd|abi3\.pyd", ending):
        return None
    return stem.replace("/", ".").removesuffix(".__init__")


def _app_files(folder: Path) -> Iterator[tuple[str, Path]]:
    for file in sorted(folder.rglob("*.py")):
        parts = file.relative_to(folder.parent).with_suffix("").parts
        if "_resources" not in parts:
            yield ".".join(parts).removesuffix(".__init__"), file


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
