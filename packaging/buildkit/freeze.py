"""The frozen app: a build environment from its own lock file, PyInstaller, and a look at every file that came out."""

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from buildkit import allowed, licences, project, smoke, tools, trees
from buildkit.components import Surroundings
from buildkit.project import BUILD, PACKAGING, ROOT, CannotBuild
from devkit import venv

LOCK_FILE = PACKAGING / "build-requirements.lock"
VENV = BUILD / "venv"
APP = BUILD / "frozen" / "visavis"
"""The frozen app: the program, and all it uses in `_internal`."""

MEASURE = BUILD / "frozen" / "visavis-measure"
"""Put beside the program, it runs a Python file in the frozen interpreter."""

_STAMP = VENV / "visavis-stamp"


NEEDS = (
    (tools.Tool("strip", "binutils"), tools.Tool("patchelf", "patchelf"), tools.Tool("ldd", "libc-bin"))
    if sys.platform == "linux"
    else ()
)


def python() -> Path:
    """The Python of the build environment, which is made where it is missing or its lock file has changed."""
    found = VENV / venv.PYTHON.relative_to(venv.VENV)
    content = venv.stamp(LOCK_FILE.read_bytes(), venv.this_python())
    if not (found.exists() and venv.holds(_STAMP, content)):
        trees.fresh(VENV)
        venv.create(VENV)
        venv.pip_install(found, "--require-hashes", "-r", str(LOCK_FILE))
        _STAMP.write_text(content, encoding="utf-8")
    return found


@cache
def freeze() -> Path:
    """Make the frozen app anew, once for all packages of a build; returns its folder.

    Raises CannotBuild where it holds what it should not, or lacks what it should hold.
    """
    listed = allowed.read(PACKAGING / "freeze" / "allowed.toml", sys.platform)
    _complain("left out, but the app imports them", allowed.cut_off(ROOT / "desktop_app", listed))
    _run_pyinstaller()
    warnings = next((BUILD / "pyinstaller").rglob("warn-visavis.txt")).read_text(encoding="utf-8")
    _complain("left out, but needed", allowed.missed(warnings, listed))
    if sys.platform == "linux":
        _strip()
    files = [file.relative_to(APP).as_posix() for file in trees.entries(APP) if not file.is_dir()]
    _complain("not listed in packaging/freeze/allowed.toml", allowed.unlisted(files, listed))
    if sys.platform == "linux":
        _complain("needs a library that is neither here nor the system's", _unresolved())
    licences.collect(Surroundings(APP, python(), sys.platform, licences.python_text()))
    smoke.test(APP, MEASURE)
    trees.settle(APP, project.epoch())
    return APP


def _run_pyinstaller() -> None:
    work = trees.fresh(BUILD / "pyinstaller")
    trees.fresh(APP.parent)
    command = [str(python()), "-I", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(APP.parent), "--workpath", str(work)]
    project.run([*command, str(PACKAGING / "freeze" / "visavis.spec")], cwd=BUILD)
    measure = next(path for path in work.rglob("visavis-measure*") if path.is_file() and path.suffix in ("", ".exe"))
    shutil.move(measure, MEASURE)


def _strip() -> None:
    """Take symbols and this machine's folders out of Python's own libraries, and the right to be executed from all."""
    for library in APP.rglob("*.so*"):
        library.chmod(0o644)
        if library.name.startswith("libpython") or library.parent.name == "lib-dynload":
            # Overwritten first: taken away at once, the folder's name would stay among the strings.
            project.run(["patchelf", "--set-rpath", "$ORIGIN", str(library)])
            project.run(["patchelf", "--remove-rpath", str(library)])
            project.run(["strip", "--strip-unneeded", str(library)])


def _unresolved() -> list[str]:
    """What the loader does not find. The printing plug-in may lack its library: then there are no printers."""
    lacking = []
    for file in sorted(APP.rglob("*.so*")):
        said = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=False).stdout
        names = re.findall(r"(\S+) => not found", said)
        lacking += [f"{file.name}: {name}" for name in names if name != "libcups.so.2"]
    return lacking


def _complain(what: str, names: list[str]) -> None:
    if names:
        raise CannotBuild("\n  ".join([f"{what}:", *names]))
