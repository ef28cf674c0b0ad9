"""The `.venv` of a checkout: made from the lock file, known by its stamp, shared by calls at the same time."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from devkit import system

ROOT = Path(__file__).resolve().parents[2]
LOCK_FILE = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

_STAMP = VENV / "visavis-stamp"


def stamp(lock: bytes, python: str) -> str:
    """Name what a `.venv` was made from: the lock file's content and the Python."""
    return f"{python} {hashlib.sha256(lock).hexdigest()}\n"


def this_python() -> str:
    """Name the running Python as precisely as compiled packages care for it."""
    return f"{sys.implementation.cache_tag}-{sys.platform}"


def holds(path: Path, content: str) -> bool:
    """Tell whether a stamp file stands there and says this."""
    try:
        return path.read_text(encoding="utf-8") == content
    except FileNotFoundError:
        return False


def is_ready() -> bool:
    """Tell whether `.venv` is whole and made from the present lock file; spawns nothing."""
    # The interpreter is a link that dangles once the system's Python has moved on.
    return PYTHON.exists() and holds(_STAMP, stamp(LOCK_FILE.read_bytes(), this_python()))


def prepare(*, for_tests: bool = False, for_slow: bool = False, try_again: bool = False) -> None:
    """Bring the system's packages and `.venv` up to date; at once where both were before.

    `try_again` asks apt again for what it could not install the last time.
    """
    wanted = system.needs(for_tests=for_tests, for_slow=for_slow)
    noted = VENV / f"visavis-system-{'slow' if for_slow else 'tests' if for_tests else 'app'}"
    if is_ready() and holds(noted, system.stamp(wanted, ())):
        return
    with _alone():
        untried = not noted.exists() or not noted.read_text(encoding="utf-8").startswith(system.digest(wanted))
        missing = system.ensure(wanted, may_install=try_again or untried)
        if not is_ready():
            _make()
        noted.write_text(system.stamp(wanted, missing), encoding="utf-8")


def environment(**more: str) -> dict[str, str]:
    """Give programs run from the checkout their environment."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**inherited, "PYTHONPATH": str(ROOT), **more}


def create(folder: Path) -> Path:
    """Make an empty virtual environment and return its Python."""
    # Called from inside a virtual environment, the new one must not depend on it.
    base: str = getattr(sys, "_base_executable", sys.executable)
    call([base, "-I", "-m", "venv", str(folder)])
    return folder / PYTHON.relative_to(VENV)


def pip_install(python: Path, *arguments: str) -> None:
    """Install wheels only: building from source would bring unlocked code in."""
    # -I keeps out a PYTHONPATH, whose packages pip would take for installed.
    pip = [str(python), "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    call([*pip, "--only-binary", ":all:", *arguments])


def _make() -> None:
    """Make `.venv` anew. The stamp comes last: without it the next call starts over."""
    if VENV.exists():
        shutil.rmtree(VENV)
    _require_ensurepip()
    print(f"Making {VENV.name} from {LOCK_FILE.relative_to(ROOT).as_posix()} ...", flush=True)
    create(VENV)
    pip_install(PYTHON, "--no-compile", "--require-hashes", "-r", str(LOCK_FILE))
    _compile()
    _STAMP.write_text(stamp(LOCK_FILE.read_bytes(), this_python()), encoding="utf-8")


def _compile() -> None:
    """Write all .pyc files now: start-up takes twice as long without, and some environments forbid it later."""
    folders = [VENV / "Lib" if sys.platform == "win32" else VENV / "lib", ROOT / "desktop_app"]
    # PySide6 brings a template that is no valid Python, so the exit code says nothing. Not in parallel: that gains
    # a second on two cores and fails where there is no shared memory.
    command = [str(PYTHON), "-m", "compileall", "-qq", *(str(folder) for folder in folders)]
    subprocess.run(command, check=False)


def _require_ensurepip() -> None:
    """Debian's Python comes without `ensurepip`: get it, or say how."""
    if importlib.util.find_spec("ensurepip") is None:
        system.ensure([system.venv_need()], may_install=True)
        importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        sys.exit("This Python has no ensurepip, so no .venv can be made.")


def call(command: Sequence[str], *, cwd: Path | None = None) -> None:
    """Run a program that must succeed."""
    code = subprocess.run(command, cwd=cwd, check=False).returncode
    if code:
        sys.exit(f"Failed with exit code {code}: {' '.join(command)}")


@contextmanager
def _alone() -> Iterator[None]:
    """Let one call at a time make `.venv`; the system drops the lock of a call that was killed."""
    with open(ROOT / ".venv.lock", "w", encoding="utf-8") as handle:
        _lock(handle)
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[str]) -> None:
        while True:
            try:
                msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:  # it gives up after ten seconds, and making a .venv takes longer
                continue
            return

else:
    import fcntl

    def _lock(handle: IO[str]) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX)
