"""What the packages say of the project, and when it was made: from `pyproject.toml`, `texts.toml` and the commit."""

import os
import subprocess
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from devkit import venv

ROOT = venv.ROOT
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"

APP_ID = "io.github.visavis.visavis"
"""By this name the desktop knows the app; the window tells it the same one."""

DEBIAN_NAME = "visavis"


_NOBODY = "nobody@visavis.example"
"""Debian packages must name somebody: whoever publishes gives VISAVIS_CONTACT, and this domain belongs to nobody."""


class CannotBuild(Exception):
    """A package cannot be made; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Project:
    """The facts of one build. `epoch` is in seconds, `texts` by key and language (en, zh_CN, ko).

    `homepage` and `pictures` (the address below which screenshots lie) are "" where the project is not published.
    """

    name: str
    version: str
    summary: str
    licence: str
    maker: str
    contact: str
    homepage: str
    pictures: str
    keywords: tuple[str, ...]
    requirements: tuple[str, ...]
    epoch: int
    texts: dict[str, dict[str, str]]


@cache
def project(version: str | None = None) -> Project:
    """Read them. `version` stands in for the one of `pyproject.toml`. Raises CannotBuild without a moment in time."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        facts = tomllib.load(file)["project"]
    with (PACKAGING / "linux" / "texts.toml").open("rb") as file:
        texts = tomllib.load(file)
    if texts["summary"]["en"] != facts["description"]:
        raise CannotBuild("packaging/linux/texts.toml has another summary than pyproject.toml")
    return Project(
        name=facts["name"],
        version=version or facts["version"],
        summary=facts["description"],
        licence=facts["license"],
        maker=facts["authors"][0]["name"],
        contact=f"{facts['authors'][0]['name']} <{os.environ.get('VISAVIS_CONTACT') or _NOBODY}>",
        homepage=_address("VISAVIS_HOMEPAGE"),
        pictures=_address("VISAVIS_PICTURES"),
        keywords=tuple(facts["keywords"]),
        requirements=tuple(facts["dependencies"]),
        epoch=epoch(),
        texts=texts,
    )


def unsaid(facts: Project) -> list[str]:
    """What the packages do not say because nobody told the build, each with the variable that tells it."""
    lacking = {
        "VISAVIS_HOMEPAGE (no homepage is named)": not facts.homepage,
        "VISAVIS_PICTURES (software centres show no pictures)": not facts.pictures,
        f"VISAVIS_CONTACT (the Debian package names {_NOBODY})": _NOBODY in facts.contact,
    }
    return [f"Not given: {variable}" for variable, missing in lacking.items() if missing]


def _address(variable: str) -> str:
    """An address that whoever publishes gives, without a stroke at its end. Raises CannotBuild for what is none."""
    given = os.environ.get(variable, "").rstrip("/")
    if given and not given.startswith("https://"):
        raise CannotBuild(f"{variable} is no https address: {given}")
    return given


def epoch() -> int:
    """The moment that every file of a package bears: SOURCE_DATE_EPOCH, else that of the commit, in seconds."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        said = ""
    if said.isdecimal():
        return int(said)
    raise CannotBuild("this is no git checkout: set SOURCE_DATE_EPOCH to the seconds that files shall bear")


def environment(**more: str) -> dict[str, str]:
    """The surroundings of a program whose output must be the same on every machine."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    fixed = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    return {**kept, **fixed, **more}


def run(command: list[str], *, cwd: Path | None = None, quiet: bool = False, **more: str) -> str:
    """Run a program that must succeed; returns what it printed where `quiet`. Raises CannotBuild."""
    done = subprocess.run(
        command, cwd=cwd, env=environment(**more), check=False, text=True, capture_output=quiet, encoding="utf-8"
    )
    if done.returncode:
        told = f"\n{done.stdout}{done.stderr}" if quiet else ""
        raise CannotBuild(f"failed with exit status {done.returncode}: {' '.join(command)}{told}")
    return done.stdout or ""
