"""`dev.py test`: linter, formatter, type checker and tests, and the search for tests that fail only now and then."""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from devkit import venv

_LINTERS = {
    "ruff check": ("ruff", "check", "--quiet", "."),
    "ruff format": ("ruff", "format", "--check", "--quiet", "."),
    "mypy": ("mypy", "--no-error-summary"),
}
_COVERAGE = ("--cov", "--cov-report=term-missing:skip-covered")
_SOME_TESTS_FAILED = 1


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for on the command line."""

    slow: bool
    repeat: int
    pytest_args: tuple[str, ...]


def parse(arguments: Sequence[str]) -> Request:
    """Read the command line; whatever is not ours is for pytest."""
    parser = argparse.ArgumentParser(prog="dev.py test", usage="%(prog)s [--slow] [--repeat N] [pytest arguments ...]")
    parser.allow_abbrev = False
    parser.add_argument("--slow", action="store_true", help="run the slow tests, too")
    parser.add_argument("--repeat", type=int, default=0, metavar="N", help="run the tests N times, look for flaky ones")
    known, rest = parser.parse_known_args(arguments)
    return Request(known.slow, known.repeat, tuple(rest))


def main(arguments: Sequence[str]) -> int:
    """Check everything, the tests last, so that their closing lines are the last to be read."""
    request = parse(arguments)
    if request.repeat:
        return _repeat(request)
    failed = [name for name, command in _LINTERS.items() if not _lint(name, command)]
    code = _run_once(request)
    if failed:
        print("Failed:", ", ".join(failed), file=sys.stderr)
    return code or (1 if failed else 0)


def pytest_command(request: Request) -> list[str]:
    """Put the command for pytest together; the caller's own arguments come last and so prevail."""
    selection = () if request.slow else ("-m", "not slow", "--hypothesis-profile=fast")
    # Each of both workers begins with a half, whose fixtures it makes once, and then helps the other.
    return ["pytest", "-n", "2", "--dist", "worksteal", *selection, *request.pytest_args]


def _lint(name: str, command: Sequence[str]) -> bool:
    """Run one of the linters and say how long it took."""
    start = time.perf_counter()
    passed = _module(command) == 0
    print(f"{name:<12}{time.perf_counter() - start:6.1f} s  {'passed' if passed else 'FAILED'}", flush=True)
    return passed


def _run_once(request: Request) -> int:
    """Run the tests; coverage is a demand on the whole suite, so a chosen part of it goes without."""
    with tempfile.TemporaryDirectory() as folder:
        coverage = () if request.pytest_args else _COVERAGE
        # Two runs in one checkout would mix their coverage up in one `.coverage`.
        return _module([*pytest_command(request), *coverage], COVERAGE_FILE=str(Path(folder) / "coverage"))


def _repeat(request: Request) -> int:
    """Run the tests again and again in other orders and name those that failed."""
    failures: dict[str, list[int]] = {}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        for number in range(1, request.repeat + 1):
            seed = random.randrange(2**32)
            print(f"Run {number} of {request.repeat}, seed {seed}", flush=True)
            again = ("--quiet", "-p", "no:cacheprovider", f"--randomly-seed={seed}", f"--junit-xml={report}")
            code = _module([*pytest_command(request), *again])
            if code not in (0, _SOME_TESTS_FAILED):
                return code
            for test in failed_tests(report.read_text(encoding="utf-8")):
                failures.setdefault(test, []).append(seed)
    print("\n".join(describe(failures, request.repeat)))
    return 1 if failures else 0


def failed_tests(junit_xml: str) -> list[str]:
    """Name the tests that failed, in the test or around it, according to pytest's report."""
    cases = ET.fromstring(junit_xml).iter("testcase")
    failed = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    # A test that fails and whose clean-up fails stands there twice.
    return list(dict.fromkeys(f"{case.get('classname')}::{case.get('name')}" for case in failed))


def describe(failures: Mapping[str, Sequence[int]], runs: int) -> list[str]:
    """Say of each test that failed whether it did so always, and with which seeds."""
    if not failures:
        return [f"No test failed in {runs} runs."]
    lines = []
    for test, seeds in sorted(failures.items()):
        if len(seeds) == runs:
            lines.append(f"always fails: {test}")
        else:
            lines.append(f"flaky: {test} failed in {len(seeds)} of {runs} runs, seeds {', '.join(map(str, seeds))}")
    return lines


def _module(command: Sequence[str], **environment: str) -> int:
    """Run a module of `.venv` in the repository, without a display and in one locale."""
    # Qt warns of a locale that is not UTF-8, as a bare container has, and warnings fail tests.
    locale = {"LC_ALL": "C.UTF-8"} if sys.platform == "linux" else {}
    surroundings = venv.environment(QT_QPA_PLATFORM="offscreen", **locale, **environment)
    return subprocess.run(
        [str(venv.PYTHON), "-P", "-m", *command], cwd=venv.ROOT, env=surroundings, check=False
    ).returncode
