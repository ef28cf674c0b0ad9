"""The licence texts of all that an app's folder contains, and the list of it, put where Help shows them."""

import json
import shutil
import sysconfig
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from buildkit.components import Component, Surroundings, shipped
from buildkit.project import PACKAGING, ROOT, CannotBuild

INDEX = "licences/index.json"
"""The list, below the app's resources: what `desktop_app/shell/licences.py` reads."""


def collect(where: Surroundings, more: Iterable[Component] = ()) -> None:
    """Write LICENSE, the notices, the list and the texts into the app's resources. `more` are parts beside the usual.

    Raises CannotBuild where a text is missing, or a file belongs to nothing that is listed.
    """
    resources = where.app / "_internal" / "resources"
    target = resources / "licences"
    if target.exists():
        shutil.rmtree(target)
    extra = list(more)
    parts = [*shipped(where), *extra]
    shutil.copyfile(ROOT / "LICENSE", resources / "LICENSE")
    shutil.copyfile(PACKAGING / "THIRD-PARTY-NOTICES.md", resources / "THIRD-PARTY-NOTICES.md")
    for part in parts:
        if not part.texts:
            raise CannotBuild(f"{part.name} has no licence text")
        for name, text in part.texts.items():
            _put(target / name, text, part)
    rows = [{**asdict(replace(part, texts={})), "texts": list(part.texts)} for part in parts]
    content = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    (resources / INDEX).write_text(content, encoding="utf-8", newline="\n")


def index(app: Path) -> list[dict[str, Any]]:
    """The list that `collect` wrote: a component's fields, its texts by file name."""
    text = (app / "_internal" / "resources" / INDEX).read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(text)
    return rows


def python_text() -> str:
    """The licence of the running Python, which is the one that is frozen. Raises CannotBuild where it has none."""
    for folder in (sysconfig.get_path("stdlib"), sysconfig.get_path("data")):
        for name in ("LICENSE.txt", "LICENSE"):
            if (Path(folder) / name).is_file():
                return (Path(folder) / name).read_text(encoding="utf-8")
    debian = Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright")
    if debian.is_file():
        return debian.read_text(encoding="utf-8")
    raise CannotBuild("this Python has no licence text")


def _put(file: Path, text: str, part: Component) -> None:
    """Write a text once; the same name may not stand for two."""
    if not text.strip():
        raise CannotBuild(f"{part.name}: {file.name} is empty")
    if file.exists() and file.read_text(encoding="utf-8") != text:
        raise CannotBuild(f"{part.name}: {file.name} is the name of another text already")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
