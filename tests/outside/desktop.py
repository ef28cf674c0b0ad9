"""A small desktop for one test: a display without a screen, a window manager, a session bus and the bus of assistive
technology. Everything is ended again by its own process number."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]

_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PYTHON = "/usr/bin/python3"
_PATIENCE = 30.0
"""Seconds until what does not come up is given up."""


def missing() -> list[str]:
    """What of the programs needed is not installed."""
    tools = [name for name in ("Xvfb", "openbox", "dbus-daemon") if shutil.which(name) is None]
    if _launcher() is None:
        tools.append("at-spi2-core")
    asked = subprocess.run([_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False) if not tools else None
    return [*tools, *(["python3-pyatspi"] if asked is not None and asked.returncode else [])]


def _launcher() -> str | None:
    return next((path for path in _LAUNCHERS if os.access(path, os.X_OK)), None)


@contextmanager
def running(command: Sequence[str], environment: Mapping[str, str], **more: object) -> Iterator[subprocess.Popen[str]]:
    """A program, ended when the block is left."""
    with subprocess.Popen(command, env=dict(environment), text=True, **more) as process:  # type: ignore[call-overload]
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def desktop(folder: Path, size: str = "1600x1000") -> Iterator[dict[str, str]]:
    """The environment of programs that run on a desktop of their own, with their files under `folder`."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        "HOME": str(folder),
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(runtime),
        **{f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "CACHE", "DATA", "STATE")},
        "GIO_USE_VFS": "local",
        "NO_AT_BRIDGE": "1",
    }
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with ExitStack() as stack:
        environment["DISPLAY"] = stack.enter_context(_display(environment, size))
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(environment))
        stack.enter_context(running(["openbox"], environment, **quiet))
        launcher = _launcher()
        assert launcher is not None
        stack.enter_context(running([launcher, "--launch-immediately"], environment, **quiet))
        yield environment


@contextmanager
def _display(environment: Mapping[str, str], size: str) -> Iterator[str]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "pass_fds": (write,)}
    with running(command, environment, **quiet):
        os.close(write)
        with os.fdopen(read, encoding="ascii") as lines:
            yield f":{lines.readline().strip()}"


@contextmanager
def _bus(environment: Mapping[str, str]) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with running(command, environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as bus:
        assert bus.stdout is not None
        yield bus.stdout.readline().strip()


def eventually(found: object, what: str) -> None:
    """Wait until a call gives something true."""
    end = time.monotonic() + _PATIENCE
    while not found():  # type: ignore[operator]
        assert time.monotonic() < end, f"{what} did not come"
        time.sleep(0.1)
