"""The small libraries of X11 that a stock desktop may lack, taken from this system with their licences."""

import re
import shutil
import subprocess
from pathlib import Path

from buildkit.components import Component
from buildkit.project import CannotBuild

BUNDLED = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render.so.0",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
"""All under MIT-like licences. What is not here (glibc, X11, fontconfig, GL) belongs to every desktop or its driver."""


def bundle(app: Path) -> None:
    """Copy them beside Qt's own, where its plug-ins look first."""
    for name in BUNDLED:
        target = app / "_internal" / "PySide6" / "Qt" / "lib" / name
        shutil.copyfile(_find(name), target)
        target.chmod(0o644)


def components() -> list[Component]:
    """The Debian packages that they come from, each with what Debian says of its licence."""
    sources = {_package(source).partition(":")[0]: source for source in map(_find, BUNDLED)}
    asked = ["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *sources]
    said = subprocess.check_output(asked, text=True)
    found = []
    for name, version in sorted(line.split(" ") for line in said.splitlines()):
        text = _licence(sources[name]).read_text(encoding="utf-8")
        found.append(Component(name, version, "MIT", _holders(text), texts={f"{name}.txt": text}))
    return found


def _holders(text: str) -> str:
    """Who holds the copyright, from Debian's file of it."""
    lines = re.findall(r"^(?:Copyright:?|©)\s*(?:\([cC]\)|©)?\s*(.+)$", text, re.MULTILINE)
    return "; ".join(dict.fromkeys(line.strip() for line in lines)) or "its authors"


def _find(name: str) -> Path:
    """The file of a library, from the loader's cache."""
    cache = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    found = re.search(rf"^\s*{re.escape(name)} \(.*x86-64.*\) => (\S+)$", cache, re.MULTILINE)
    if not found:
        raise CannotBuild(f"{name} is not installed here; `python3 packaging/dev.py setup` installs it")
    return Path(found[1]).resolve()


def _package(file: Path) -> str:
    said = subprocess.run(["dpkg-query", "-S", f"*/{file.name}"], capture_output=True, text=True, check=False).stdout
    if not said:
        raise CannotBuild(f"{file}: no Debian package has it, so its licence is not known")
    return said.splitlines()[0].partition(": ")[0]


def _licence(file: Path) -> Path:
    found = Path("/usr/share/doc") / _package(file).partition(":")[0] / "copyright"
    if not found.is_file():
        raise CannotBuild(f"{found} is missing: this system was installed without licences")
    return found
