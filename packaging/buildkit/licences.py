"""The licence texts of all that a frozen app contains, put where Help shows them."""

import json
import shutil
import subprocess
import sysconfig
from pathlib import Path

from buildkit.project import PACKAGING, ROOT, CannotBuild

_TEXTS = PACKAGING / "freeze" / "licences"
"""Texts that no installed package brings."""

DISTRIBUTIONS = (
    "pydantic", "pydantic-core", "annotated-types", "typing-extensions", "typing-inspection", "regex", "pyinstaller",
)  # fmt: skip
"""Packages that bring their licence along."""

_ASK = """
import json, sys
from importlib.metadata import distribution
def texts(name):
    files = distribution(name).files or []
    texts = ("LICENSE", "COPYING", "NOTICE")
    return [str(f.locate()) for f in files if ".dist-info/" in str(f) and f.name.upper().startswith(texts)]
print(json.dumps({name: texts(name) for name in sys.argv[1:]}))
"""


def collect(folder: Path, python: Path) -> list[Path]:
    """Write LICENSE, the notices and `licences/*.txt` into the app's resources; returns the latter.

    Raises CannotBuild where a text is missing.
    """
    target = folder / "licences"
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    shutil.copyfile(PACKAGING / "THIRD-PARTY-NOTICES.md", folder / "THIRD-PARTY-NOTICES.md")
    for file in sorted(_TEXTS.glob("*.txt")):
        shutil.copyfile(file, target / file.name)
    shutil.copyfile(_python_licence(), target / "Python.txt")
    for name, texts in sorted(_of_distributions(python).items()):
        if not texts:
            raise CannotBuild(f"{name} brings no licence text")
        content = "\n\n".join(Path(text).read_text(encoding="utf-8").strip() for text in sorted(texts))
        (target / f"{name}.txt").write_text(content + "\n", encoding="utf-8", newline="\n")
    return sorted(target.iterdir())


def _of_distributions(python: Path) -> dict[str, list[str]]:
    command = [str(python), "-I", "-c", _ASK, *DISTRIBUTIONS]
    found: dict[str, list[str]] = json.loads(subprocess.check_output(command, encoding="utf-8"))
    return found


def _python_licence() -> Path:
    """The licence of the running Python, which is the one that is frozen."""
    for folder in (sysconfig.get_path("stdlib"), sysconfig.get_path("data")):
        for name in ("LICENSE.txt", "LICENSE"):
            if (Path(folder) / name).is_file():
                return Path(folder) / name
    debian = Path(f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright")
    if debian.is_file():
        return debian
    raise CannotBuild("this Python has no licence text")
