"""The small libraries of X11 that a stock desktop may lack, taken from this system with their licences."""

import re
import shutil
import subprocess
from pathlib import Path

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
    """Copy them beside Qt's own, where its plug-ins look first, and their licences to the others."""
    for name in BUNDLED:
        source = _find(name)
        target = app / "_internal" / "PySide6" / "Qt" / "lib" / name
        shutil.copyfile(source, target)
        target.chmod(0o644)
        licences = app / "_internal" / "resources" / "licences"
        shutil.copyfile(_licence(source), licences / f"{name.partition('.')[0]}.txt")


def versions() -> dict[str, str]:
    """The Debian packages that they come from, with their versions."""
    packages = {_package(_find(name)) for name in BUNDLED}
    said = subprocess.check_output(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *packages], text=True)
    return dict(line.split(" ") for line in said.splitlines())


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
