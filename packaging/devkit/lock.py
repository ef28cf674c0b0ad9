"""`dev.py lock`: what the project depends on, pinned and hashed for every system and Python it runs on."""

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

_RESOLVE = (
    *("uv", "pip", "compile", "--quiet", "--no-config", "--universal", "--python-version", _OLDEST_PYTHON),
    # An extra left out would let pip look beyond the pin of the package it belongs to, once a newer one is out.
    *("--generate-hashes", "--no-strip-extras", "--only-binary", ":all:", "--output-file", "locked"),
    *("--custom-compile-command", "python3 packaging/dev.py lock"),
)

_REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+(\[[a-z0-9,._-]+\])?==[^\s;]+( ; [^\\]+?)?( --hash=sha256:[0-9a-f]{64})+")
_PATH = re.compile(r"(^|[\s'\"=])(/|~/|[A-Za-z]:[\\/])")


def main() -> int:
    """Write the lock file anew, with the latest versions that the ranges allow."""
    with tempfile.TemporaryDirectory() as folder:
        text = _resolve(Path(folder))
    found = faults(text)
    if found:
        print("The lock file was left as it was:", *found, sep="\n  ", file=sys.stderr)
        return 1
    venv.LOCK_FILE.write_text(text, encoding="utf-8", newline="\n")
    print(f"Wrote {venv.LOCK_FILE.relative_to(venv.ROOT).as_posix()}")
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


def faults(text: str) -> list[str]:
    """Name what a lock file must not have: addresses, paths of one machine, requirements without hashes."""
    found = [f"address or path: {line}" for line in text.splitlines() if "://" in line or _PATH.search(line)]
    entries = (re.sub(r"\s*\\\n\s*", " ", text)).splitlines()
    demands = [entry.strip() for entry in entries if entry.strip() and not entry.lstrip().startswith("#")]
    found += [f"not pinned and hashed: {entry}" for entry in demands if not _REQUIREMENT.fullmatch(entry)]
    return found if demands else ["no requirements"]


def _resolve(folder: Path) -> str:
    """Run the resolver in a virtual environment of its own, away from the caller's settings."""
    python = venv.create(folder / "venv")
    venv.pip_install(python, _RESOLVER)
    pyproject = (venv.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    # Named without its folder: the lock file says where each requirement comes from.
    source = folder / "pyproject.in"
    source.write_text("\n".join(requirements(pyproject)) + "\n", encoding="utf-8")
    venv.call([str(python), "-I", "-m", *_RESOLVE, source.name], cwd=folder)
    return (folder / "locked").read_text(encoding="utf-8")
