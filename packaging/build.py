"""Make the packages of Vis-à-vis from a checkout: `python3 packaging/build.py` lists the targets.

Standard library only. What is made lies in `dist/`, with its SHA-256 sums and a list of what it contains (SPDX).
"""

import argparse
import importlib
import sys
from collections.abc import Sequence

from buildkit import freeze, project, sums, tools
from devkit import compiling, venv

TARGETS = {
    "app": "freeze",
    "deb": "debian",
    "tar": "portable",
    "appimage": "appimage",
    "wheel": "pypi",
    "windows": "windows",
    "macos": "macos",
}
"""What can be asked for, and the folder its script lies in. `app` is what the others pack."""


def main(arguments: Sequence[str]) -> int:
    """Make one package after the other and print where they lie. Returns the exit status."""
    options = parser().parse_args(arguments)
    wanted = list(dict.fromkeys(options.targets))
    scripts = [importlib.import_module(f"{TARGETS[target]}.target") for target in wanted]
    missing = tools.missing([need for script in scripts for need in script.NEEDS])
    if missing:
        print(tools.advice(missing), file=sys.stderr)
        if options.if_possible:
            print(f"Passed over, for lack of them: {', '.join(wanted)}", flush=True)
        return 0 if options.if_possible else 1
    made = []
    # They are no part of the repository, and every package takes them from where a checkout has them.
    compiling.compile_stale(freeze.python())
    for target, script in zip(wanted, scripts, strict=True):
        print(f"== {target}", flush=True)
        try:
            made += script.build(options)
        except project.CannotBuild as reason:
            print(f"{target}: {reason}", file=sys.stderr)
            return 1
    if any(project.DIST in file.parents for file in made):
        sums.write(project.DIST)
        for sentence in project.unsaid(project.project(options.version)):
            print(sentence)
    for file in made:
        print(f"{file.stat().st_size / 1e6:7.1f} MB  {file.relative_to(venv.ROOT).as_posix()}")
    return 0


def parser() -> argparse.ArgumentParser:
    """The command line; what one target alone needs is passed over by the others."""
    made = argparse.ArgumentParser("build.py", description=__doc__.partition("\n")[0] if __doc__ else None)
    made.add_argument("targets", nargs="+", choices=tuple(TARGETS), metavar="TARGET", help=", ".join(TARGETS))
    made.add_argument("--if-possible", action="store_true", help="no failure where a program that is needed is missing")
    made.add_argument("--version", help="another version than pyproject.toml says, for trying an upgrade")
    made.add_argument("--runtime", metavar="FILE", help="appimage: the runtime that the image begins with")
    made.add_argument("--runtime-sha256", metavar="HASH", help="appimage: what the runtime must hash to")
    made.add_argument("--python", metavar="ZIP", help="windows: the embeddable Python of the Python project")
    made.add_argument("--python-sha256", metavar="HASH", help="windows: what that file must hash to")
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
