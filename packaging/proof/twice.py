"""The same commit gives the same bytes: what lies in `dist/` against a build from a clone in another folder."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from buildkit import sums
from buildkit.project import DIST, ROOT
from proof.machine import Broken


def main(arguments: Sequence[str]) -> int:
    """Build the targets again, called as `build.py` is, and compare. Returns 1 where bytes differ.

    Raises Broken where there is nothing to compare with.
    """
    begin = time.monotonic()
    if _said("git", "status", "--porcelain").strip():
        print("This checkout has changes that no commit has: its packages may differ from the commit's.", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "another place" / "clone"
        _said("git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(clone))
        _said("git", "-C", str(clone), "checkout", "--quiet", _said("git", "rev-parse", "HEAD").strip())
        command = [sys.executable, str(clone / "packaging" / "build.py"), *arguments]
        done = subprocess.run(command, cwd=clone, check=False, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            raise Broken(f"the second build failed: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        status = _compared(clone / "dist")
    print(f"{time.monotonic() - begin:.0f} s")
    return status


def _compared(again: Path) -> int:
    status = 0
    for file in sorted(again.iterdir()):
        first = DIST / file.name
        if file.name == sums.NAME:
            continue
        if not first.is_file():
            raise Broken(f"dist/{file.name} is missing: build it first")
        same = sums.digest(first) == sums.digest(file)
        print(f"{'same bytes' if same else 'DIFFERENT '}  {file.name}", flush=True)
        status = status or int(not same)
    return status


def _said(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise Broken(f"{' '.join(command)}: {done.stderr}")
    return done.stdout
