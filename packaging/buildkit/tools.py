"""Programs that a target needs beside Python: found, installed where that is allowed, or asked for by name."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass

from devkit import system


@dataclass(frozen=True, slots=True)
class Tool:
    """A program, and the Debian package that brings it."""

    program: str
    package: str


RSVG = Tool("rsvg-convert", "librsvg2-bin")


def missing(wanted: Iterable[Tool]) -> list[Tool]:
    """What is not there. On Debian and Ubuntu root gets it installed first."""
    lacking = [tool for tool in dict.fromkeys(wanted) if not shutil.which(tool.program)]
    if lacking:
        system.ensure([(tool.package,) for tool in lacking], may_install=True)
    return [tool for tool in lacking if not shutil.which(tool.program)]


def advice(lacking: Iterable[Tool]) -> str:
    """Name the programs that are missing, and where Debian has them."""
    lines = [f"  {tool.program} (Debian package {tool.package})" for tool in lacking]
    return "\n".join(["These programs are needed and were not found:", *lines])
