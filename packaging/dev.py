"""Set up, run, test and measure Vis-à-vis from a checkout: `python3 packaging/dev.py` lists the commands.

Standard library only. This file must be readable by Python 3.6, so that an older Python gets a sentence to
read instead of a syntax error; what it imports need not be.
"""

import sys


def version_message(version: "tuple[int, ...]") -> str:
    """Say what is wrong with a Python of this version, if anything."""
    if version >= (3, 11):
        return ""
    return "Vis-à-vis needs Python 3.11 or newer; this one is {}.{}.".format(*version[:2])


if version_message(sys.version_info[:2]):
    sys.exit(version_message(sys.version_info[:2]))

# Without .pyc files, which some environments forbid, each call would compile the modules below again.
sys.dont_write_bytecode = False

import os
import subprocess
from collections.abc import Callable, Sequence

from devkit import compiling, venv

USAGE = """\
usage: python3 packaging/dev.py COMMAND

  setup                install what is missing and make .venv (the other commands do so, too)
  run [ARGS ...]       start the app with these arguments
  test [--slow] [--repeat N] [PYTEST ARGS ...]
                       linter, formatter, type checker, tests
  bench [ARGS ...]     measure
  translate            bring the translations in resources/i18n up to date with the code
  lock                 write packaging/requirements.lock anew with the latest versions allowed
"""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        asked = arguments[:1] in (["-h"], ["--help"])
        print(USAGE, end="", file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return command(arguments[1:])
    except KeyboardInterrupt:
        return 130


def setup(arguments: Sequence[str]) -> int:
    """Make the checkout ready, trying again what failed before."""
    if arguments:
        return main([])
    venv.prepare(try_again=True)
    compiling.compile_stale(venv.PYTHON)
    return 0


def run(arguments: Sequence[str]) -> int:
    """Start the app in place of this process, in the folder of the caller, whose file names are relative to it."""
    venv.prepare()
    compiling.compile_stale(venv.PYTHON)
    # -P: the folder of the caller may hold a `json.py`.
    command = [str(venv.PYTHON), "-P", "-m", "desktop_app", *arguments]
    if sys.platform != "win32":
        os.execve(command[0], command, venv.environment())
    # On Windows exec would return to the shell before the app is done.
    return subprocess.run(command, env=venv.environment(), check=False).returncode


def test(arguments: Sequence[str]) -> int:
    """Check everything that can be checked."""
    from devkit import checks

    venv.prepare(for_tests=True, for_slow="--slow" in arguments)
    compiling.compile_stale(venv.PYTHON)
    return checks.main(arguments)


def bench(arguments: Sequence[str]) -> int:
    """Measure; the tools are those of the tests."""
    venv.prepare(for_tests=True)
    compiling.compile_stale(venv.PYTHON)
    command = [str(venv.PYTHON), "-P", "-m", "tests.bench", *arguments]
    return subprocess.run(command, cwd=venv.ROOT, env=venv.environment(), check=False).returncode


def translate(arguments: Sequence[str]) -> int:
    """Look through the code for texts, and compile what is translated."""
    from devkit import catalogue

    if arguments:
        return main([])
    venv.prepare()
    try:
        print(*catalogue.update(), sep="\n")
    except catalogue.Untranslatable as faults:
        print(faults, file=sys.stderr)
        return 1
    compiling.compile_stale(venv.PYTHON)
    return 0


def lock(arguments: Sequence[str]) -> int:
    """Write the lock file anew."""
    from devkit import lock as locking

    return main([]) if arguments else locking.main()


COMMANDS: "dict[str, Callable[[Sequence[str]], int]]" = {
    "setup": setup,
    "run": run,
    "test": test,
    "bench": bench,
    "translate": translate,
    "lock": lock,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
