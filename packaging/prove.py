"""Prove what the packages promise: `python3 packaging/prove.py` lists what can be asked.

The packages must have been made before (`python3 packaging/build.py deb tar`). Standard library only.
"""

import sys
from collections.abc import Callable, Sequence

import proof.calls
import proof.clean
import proof.sizes
import proof.windows
from proof.machine import Broken

USAGE = """\
usage: python3 packaging/prove.py COMMAND

  clean [SUITE ...]    the Debian package and the portable folder on fresh Debians (bookworm, trixie); needs root
  windows              the Windows installer under Wine on a fresh Debian 13; needs root
  calls                what the frozen app asks of the system: no internet socket, no writing where it should not
  sizes                sizes, and the start compared with the checkout's
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
    "clean": lambda suites: proof.clean.main(suites or proof.clean.SUITES),
    "windows": lambda _: proof.windows.main(),
    "calls": lambda _: proof.calls.main(),
    "sizes": lambda _: proof.sizes.main(),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
