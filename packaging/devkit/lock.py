"""`dev.py lock`: what the project depends on and what makes its packages, pinned and hashed for every system and
Python it runs on."""

import re
import sys
import tempfile
import tomllib
from pathlib import Path

from devkit import venv

# The resolver: unlike pip-compile it locks for all systems at once, and it takes the hashes from the index
# instead of fetching every file.
_RESOLVER = "uv>=0.9,<1"
_OLDEST_PYTHON = "3.11"
# Pinned because measured: what the design says of Qt's behaviour was found with this release.
_PINS = ("PySide6-Essentials==6.11.3",)

BUILD_LOCK_FILE = venv.ROOT / "packaging" / "build-requirements.lock"
"""What goes into packages, in the versions that were tested, and the tools that make them."""

BUILD_TOOLS = ("build>=1.2,<2", "hatchling>=1.27,<2", "pyinstaller>=6.22,<7", "spdx-tools>=0.8.3,<1")

_RESOLVE = (
    *("uv", "pip", "compile", "--quiet", "--no-config", "--universal", "--python-version", _OLDEST_PYTHON),
    # An extra left out would let pip look beyond the pin of the package it belongs to, once a newer one is out.
    *("--generate-hashes", "--no-strip-extras", "--only-binary", ":all:", "--output-file", "locked"),
    *("--custom-compile-command", "python3 packaging/dev.py lock"),
)

_REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+(\[[a-z0-9,._-]+\])?==[^\s;]+( ; [^\\]+?)?( --hash=sha256:[0-9a-f]{64})+")
_PATH = re.compile(r"(^|[\s'\"=])(/|~/|[A-Za-z]:[\\/])")


def main() -> int:
    """Write both lock files anew, with the latest versions that the ranges allow."""
    pyproject = (venv.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        text = _resolve(Path(folder), requirements(pyproject))
        # What is shipped is what was tested: the second lock may only choose what the first one did.
        build_text = _resolve(Path(folder), build_requirements(pyproject), within=text)
    found = [*faults(text), *faults(build_text)]
    if found:
        print("The lock files were left as they were:", *found, sep="\n  ", file=sys.stderr)
        return 1
    for file, content in ((venv.LOCK_FILE, text), (BUILD_LOCK_FILE, build_text)):
        file.write_text(content, encoding="utf-8", newline="\n")
        print(f"Wrote {file.relative_to(venv.ROOT).as_posix()}")
    return 0


def requirements(pyproject: str) -> list[str]:
    """List what the project needs to run and to be developed, and our pins."""
    project = tomllib.loads(pyproject)["project"]
    return [
        *project["dependencies"],
        *project["optional-dependencies"]["dev"],
        *project["optional-dependencies"]["segment"],
        *_PINS,
    ]


def build_requirements(pyproject: str) -> list[str]:
    """List what a package of the app contains, and what makes it."""
    project = tomllib.loads(pyproject)["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["segment"], *_PINS, *BUILD_TOOLS]


def faults(text: str) -> list[str]:
    """Name what a lock file must not have: addresses, paths of one machine, requirements without hashes."""
    found = [f"address or path: {line}" for line in text.splitlines() if "://" in line or _PATH.search(line)]
    entries = (re.sub(r"\s*\\\n\s*", " ", text)).splitlines()
    demands = [entry.strip() for entry in entries if entry.strip() and not entry.lstrip().startswith("#")]
    found += [f"not pinned and hashed: {entry}" for entry in demands if not _REQUIREMENT.fullmatch(entry)]
    return found if demands else ["no requirements"]


def _resolve(folder: Path, wanted: list[str], *, within: str = "") -> str:
    """Run the resolver in a virtual environment of its own, away from the caller's settings.

    `within` is a lock file whose versions are kept to.
    """
    python = folder / "venv" / venv.PYTHON.relative_to(venv.VENV)
    if not python.exists():
        venv.create(folder / "venv")
        venv.pip_install(python, _RESOLVER)
    # Named without their folder: the lock file says where each requirement comes from.
    source = folder / "pyproject.in"
    source.write_text("\n".join(wanted) + "\n", encoding="utf-8")
    kept = folder / "requirements.lock"
    kept.write_text(within, encoding="utf-8")
    venv.call([str(python), "-I", "-m", *_RESOLVE, "--constraints", kept.name, source.name], cwd=folder)
    return (folder / "locked").read_text(encoding="utf-8")
