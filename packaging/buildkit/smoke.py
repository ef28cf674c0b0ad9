"""The frozen app does what it did before it was frozen: every module is imported, every command is run once."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from buildkit import allowed
from buildkit.project import ROOT, CannotBuild

_IMPORT_ALL = """
import importlib, json, os, sys
os.environ["PYDANTIC_DISABLE_PLUGINS"], os.environ["PYTHONTZPATH"] = "__all__", ""
faults = []
for name in json.loads(sys.argv[1]):
    if not name.endswith("__main__"):
        try:
            importlib.import_module(name)
        except ImportError as error:
            faults.append(f"{name}: {error}")
print("\\n".join(faults))
"""


WRITTEN = {"pdf": b"%PDF", "docx": b"PK", "xlsx": b"PK", "html": b"<!", "md": b"", "ris": b"TY  - ", "bib": b"@"}
"""What a handout and references are written as, and how each file begins: so each library is known to be whole."""

RESOURCES = (
    *(f"i18n/visavis_{language}.qm" for language in ("en", "zh_Hans", "ko")),
    "lessons/anchorage-2021.visavis-lesson",
    "licences/index.json",
)
"""What the checkout has beside the code, or what is made for a package."""


def test(app: Path, measure: Path) -> None:
    """Try the folder of a frozen app. `measure` is the second program on its files. Raises CannotBuild."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        faults = _imports(app, measure, home).strip()
        if faults:
            raise CannotBuild(f"modules that the frozen app cannot import:\n{faults}")
        every_command(app / "visavis", home)
    lacking = [name for name in RESOURCES if not (app / "_internal" / "resources" / name).is_file()]
    if lacking:
        raise CannotBuild(f"the frozen app lacks {', '.join(lacking)}")


def every_command(program: Path, home: Path) -> None:
    """Run each command of an installed app in an empty folder, which is its home. Raises CannotBuild."""
    _expect(program, home, ["--version"], "Vis-à-vis")
    _expect(program, home, ["check", "anchorage-2021"], "quotes")
    _expect(program, home, ["schema"], "$defs")
    _expect(program, home, ["export", "anchorage-2021", "--to", "csv", "-o", str(home / "out.csv")], "rows")
    _expect(program, home, ["exercise", "anchorage-2021", "--game", "who"], "1")
    for kind, begin in WRITTEN.items():
        out = home / f"out.{kind}"
        command = ["export", "anchorage-2021", "--to", kind, "--issues", "taiwan", "-o", str(out)]
        _expect(program, home, command, "")
        _begins(out, begin, least=1_000)
    _expect(program, home, ["export", "anchorage-2021", "--to", "pdf", "--lesson", "-o", str(home / "lesson.pdf")], "")
    _begins(home / "lesson.pdf", b"%PDF", least=10_000)
    _expect(program, home, ["snapshot", "-o", str(home / "out.png")], "out.png")
    _begins(home / "out.png", b"\x89PNG", least=10_000)


def _begins(file: Path, begin: bytes, *, least: int) -> None:
    """A file was written, of a size that says that something is in it. Raises CannotBuild."""
    content = file.read_bytes() if file.is_file() else b""
    if not content.startswith(begin) or len(content) < least:
        raise CannotBuild(f"what the app wrote is no {file.suffix} of any size: {len(content)} bytes")


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """An environment that knows nothing of the user's, nor of a Python."""
    return {"PATH": os.defpath, "HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **more}


def _imports(app: Path, measure: Path, home: Path) -> str:
    """Import all of the app's modules in the frozen interpreter; returns what failed."""
    beside = app / measure.name
    shutil.copy2(measure, beside)
    try:
        script = home / "imports.py"
        script.write_text(_IMPORT_ALL, encoding="utf-8")
        names = json.dumps(allowed.app_modules(ROOT / "desktop_app"))
        done = subprocess.run(
            [str(beside), str(script), names], env=surroundings(home), capture_output=True, text=True, check=False
        )
    finally:
        beside.unlink()
    return done.stdout + (done.stderr if done.returncode else "")


def _expect(program: Path, home: Path, arguments: list[str], answer: str) -> None:
    done = subprocess.run(
        [str(program), *arguments],
        env=surroundings(home),
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
    )
    if done.returncode or answer not in done.stdout:
        raise CannotBuild(f"the app failed at {arguments[0]}: {done.stdout[-500:]}{done.stderr[-2000:]}")
