"""Prove what the packages promise: `python3 packaging/prove.py` lists what can be asked.

The packages must have been made before (`python3 packaging/build.py deb tar appimage wheel`), but for `all`, which
makes them. Standard library only.
"""

import sys
from collections.abc import Callable, Sequence

import proof.calls
import proof.clean
import proof.everything
import proof.lint
import proof.replaced
import proof.sizes
import proof.twice
import proof.wheel
import proof.windows
from proof.machine import Broken

USAGE = """\
usage: python3 packaging/prove.py COMMAND

  all                  make every package, then all of the following, with a log in build/proof.log; needs root
  lint                 menu entry, descriptions, manual, package and scripts, by the tools of others
  clean [SUITE ...]    Debian package, portable folder and AppImage on fresh Debians (bookworm, trixie); needs root
  windows              the Windows installer under Wine on a fresh Debian 13; needs root
  wheel                the wheel, installed by pipx
  calls                what the frozen app asks of the system: no internet socket, no writing where it should not
  replaced             another build of a Qt library put into the frozen app, which starts and uses it
  sizes                sizes, and the start compared with the checkout's
  twice TARGET ...     the same targets built from a clone in another folder: the same bytes? (called as build.py is)
"""


def main(arguments: Sequence[str]) -> int:
    """Run one proof; returns the exit status."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(USAGE, end="", file=sys.stderr)
        return 2
    try:
        return command(tuple(arguments[1:]))
    except Broken as broken:
        print(f"FAILED: {broken}", file=sys.stderr)
        return 1


COMMANDS: dict[str, Callable[[tuple[str, ...]], int]] = {
    "all": lambda given: proof.everything.main(given),
    "lint": lambda _: proof.lint.main(),
    "clean": lambda suites: proof.clean.main(suites or proof.clean.SUITES),
    "windows": lambda _: proof.windows.main(),
    "wheel": lambda _: proof.wheel.main(),
    "calls": lambda _: proof.calls.main(),
    "replaced": lambda _: proof.replaced.main(),
    "sizes": lambda _: proof.sizes.main(),
    "twice": lambda given: proof.twice.main(given),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
