"""A clean machine: a fresh Debian in a folder, with processes and mounts of its own that end with it."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from buildkit import sums

USER = "teacher"
_UID = 1000
_PATIENCE = 900
"""In seconds; a slow mirror needs most of it."""

_MOUNTS = """
mount --rbind /dev "$0/dev" && mount -t proc proc "$0/proc" && mount -t tmpfs -o mode=1777 tmpfs "$0/tmp" &&
mkdir -p "$0/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" &&
mount --bind "$1" "$0/var/cache/apt/archives" && mount --bind "$2" "$0/mnt" && echo ready && exec sleep infinity
"""


class Broken(Exception):
    """A machine did not do what was asked of it; the text has its words."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A Debian in `root`; `init` is its first process, as this system numbers it."""

    root: Path
    init: int
    display: str

    def run(self, *command: str, user: str = "root", check: bool = True, **more: str) -> str:
        """Run a program to its end; returns what it said. Raises Broken where it failed and `check` is set."""
        started = self._command(command, user, more)
        try:
            done = subprocess.run(
                started,
                check=False,
                capture_output=True,
                text=True,
                errors="replace",
                stdin=subprocess.DEVNULL,
                timeout=_PATIENCE,
            )
        except subprocess.TimeoutExpired:
            raise Broken(f"{' '.join(command)}: not done after {_PATIENCE} s") from None
        if check and done.returncode:
            raise Broken(f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def start(self, *command: str, user: str = USER, **more: str) -> "subprocess.Popen[bytes]":
        """Start a program and leave it running."""
        quiet = subprocess.DEVNULL
        return subprocess.Popen(self._command(command, user, more), stdin=quiet, stdout=quiet, stderr=quiet)

    def install(self, *what: str) -> str:
        """Install packages or files with apt alone."""
        return self.run("apt-get", "install", "-y", "-q", *what, DEBIAN_FRONTEND="noninteractive")

    def home(self, name: str = "") -> Path:
        """A file in the user's home, as seen from outside."""
        return self.root / "home" / USER / name

    def give(self, file: Path, name: str) -> str:
        """Copy a file into the user's home; returns its path inside."""
        target = self.home(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
        for path in [target, *target.relative_to(self.home()).parents]:
            os.chown(self.home() / path, _UID, _UID)
        return f"/home/{USER}/{name}"

    def processes(self, program: str) -> list[int]:
        """The processes in there that run a program of this name, as numbered inside."""
        said = self.run(
            "sh", "-c", 'for p in /proc/[0-9]*; do echo "${p#/proc/} $(readlink $p/exe)"; done', check=False
        )
        pairs = [line.split(" ", 1) for line in said.splitlines() if " " in line]
        return [int(number) for number, path in pairs if path.rpartition("/")[2] == program]

    def _command(self, command: tuple[str, ...], user: str, more: Mapping[str, str]) -> list[str]:
        home = "/root" if user == "root" else f"/home/{user}"
        surroundings = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home,
            "LANG": "C.UTF-8",
            "DISPLAY": self.display,
            "XDG_RUNTIME_DIR": "/tmp/run-user" if user != "root" else "/tmp",
            **more,
        }
        entering = ["nsenter", f"--target={self.init}", "--mount", "--pid", "--", "chroot"]
        entering += [
            f"--userspec={user}:{user}",
            str(self.root),
            "env",
            "-i",
            "--chdir=/" if user == "root" else f"--chdir={home}",
        ]
        return [*entering, *(f"{name}={value}" for name, value in surroundings.items()), *command]


@contextmanager
def fresh(suite: str, folder: Path, shared: Path, display: str) -> Iterator[Machine]:
    """Make a minimal Debian anew and start it; all its processes end with the block. `shared` is seen in /mnt."""
    root = folder / suite
    subprocess.run(["rm", "-rf", "--one-file-system", str(root)], check=True)
    root.mkdir(parents=True)
    done = subprocess.run(
        ["debootstrap", "--variant=minbase", suite, str(root)], check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise Broken(f"debootstrap {suite}: {done.stdout[-2000:]}{done.stderr}")
    with started(root, folder / f"archives-{suite}", shared, display) as machine:
        machine.run("useradd", "--create-home", "--shell", "/bin/sh", "--uid", str(_UID), USER)
        machine.run("apt-get", "update", "-q")
        yield machine


@contextmanager
def started(root: Path, archives: Path, shared: Path, display: str) -> Iterator[Machine]:
    """Give a folder with a Debian its own mounts and processes."""
    (archives / "partial").mkdir(parents=True, exist_ok=True)
    holding = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private"]
    holder = subprocess.Popen(
        [*holding, "sh", "-c", _MOUNTS, str(root), str(archives), str(shared)], stdout=subprocess.PIPE, text=True
    )
    try:
        if holder.stdout is None or holder.stdout.readline() != "ready\n":
            raise Broken("no namespaces can be made here; this needs root")
        children = Path(f"/proc/{holder.pid}/task/{holder.pid}/children").read_text(encoding="ascii").split()
        machine = Machine(root, int(children[0]), display)
        machine.run("sh", "-c", f"mkdir -p -m 700 /tmp/run-user && chown {_UID}:{_UID} /tmp/run-user")
        yield machine
    finally:
        # It does not listen to less; its first process and all others in there go with it.
        holder.kill()
        holder.wait()


Snapshot = dict[str, str]
"""What stands where: by path, the kind, rights, owner and content of each entry."""


def snapshot(machine: Machine) -> Snapshot:
    """Look at every file on the machine's disk; what is mounted over it is not seen from outside."""
    found: Snapshot = {}
    for folder, folders, files in os.walk(machine.root):
        for name in [*folders, *files]:
            path = Path(folder) / name
            found[f"/{path.relative_to(machine.root).as_posix()}"] = _described(path)
    return found


def _described(path: Path) -> str:
    state = path.lstat()
    owner = f"{state.st_mode:o} {state.st_uid}:{state.st_gid}"
    if path.is_symlink():
        return f"{owner} -> {path.readlink()}"
    return f"{owner} {sums.digest(path)}" if path.is_file() else owner


def difference(before: Snapshot, after: Snapshot) -> dict[str, str]:
    """What is new, gone or changed, by path."""
    changed = {path: "changed" for path in before.keys() & after.keys() if before[path] != after[path]}
    new = dict.fromkeys(after.keys() - before.keys(), "new")
    gone = dict.fromkeys(before.keys() - after.keys(), "gone")
    return dict(sorted((changed | new | gone).items()))


def until(what: str, true: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait until a question is answered with yes. Raises Broken when it never is."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise Broken(f"waited {seconds:.0f} s in vain: {what}")
        time.sleep(0.2)
