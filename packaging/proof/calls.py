"""What the frozen app asks of the system, by strace: no internet socket, and no writing where it should not."""

import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from buildkit import smoke
from buildkit.freeze import APP
from buildkit.project import ROOT
from proof.machine import Broken, until
from proof.screen import Screen, screen

_TRACED = (
    "trace=socket,socketpair,connect,openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,"
    "link,symlink,truncate"
)
_INTERNET = re.compile(r"\bsocket\(AF_INET6?\b")
_WRITING = re.compile(r"\b(?:open|openat)\((?:AT_FDCWD, )?\"([^\"]+)\", [^)]*O_(?:WRONLY|RDWR|CREAT)[^)]*\)\s+= \d")
_CHANGING = re.compile(r"\b(?:creat|mkdir|mkdirat|rename\w*|unlink\w*|link|symlink|truncate)\((.+)\)\s+= 0")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def main() -> int:
    """Start, open a file, and export, each under strace. Raises Broken where something is asked that should not be."""
    if not shutil.which("strace"):
        raise Broken("strace is not installed")
    with tempfile.TemporaryDirectory() as folder, screen() as shown:
        home = Path(folder) / "home"
        home.mkdir()
        dossier = ROOT / "resources" / "dossiers" / "anchorage-2021.visavis"
        chosen = home / "chosen.csv"
        given = shutil.copyfile(dossier, home / "mine.visavis")
        _window("start", [], home, shown)
        _window("open", [str(given)], home, shown)
        _traced(
            "export", ["export", str(given), "--to", "csv", "-o", str(chosen)], home, smoke.surroundings(home), chosen
        )
        _traced(
            "handout",
            ["export", str(given), "--to", "docx", "--issues", "taiwan", "-o", str(chosen)],
            home,
            smoke.surroundings(home),
            chosen,
        )
        _traced("snapshot", ["snapshot", "-o", str(home / "chosen.csv")], home, smoke.surroundings(home), chosen)
    return 0


def _window(what: str, arguments: list[str], home: Path, shown: Screen) -> None:
    """Open the window, wait for what it shows, close it as a person would."""
    log = home.parent / f"{what}.strace"
    surroundings = smoke.surroundings(home, DISPLAY=shown.name, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(home.parent))
    command = ["strace", "-f", "-qq", "-s", "300", "-e", _TRACED, "-o", str(log), str(APP / "visavis"), *arguments]
    # As every desktop has one: where there is none, D-Bus would start one from within the app, and it would stay.
    bus = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    running = subprocess.Popen([*bus, *command], env=surroundings)
    window = shown.wait_for(" — Vis-à-vis")
    # What can wait is done a moment after the first picture: remembering it, listening to second starts.
    until("the window's note", lambda: any((home / ".cache" / "visavis").glob("window-*/pid")))
    time.sleep(1)
    shown.close(window)
    running.wait()
    _judge(what, log, home, None)


def _traced(what: str, arguments: list[str], home: Path, surroundings: dict[str, str], chosen: Path) -> None:
    log = home.parent / f"{what}.strace"
    command = ["strace", "-f", "-qq", "-s", "300", "-e", _TRACED, "-o", str(log), str(APP / "visavis"), *arguments]
    done = subprocess.run(command, env=surroundings, check=False, capture_output=True, text=True)
    if done.returncode:
        raise Broken(f"{what}: {done.stderr}")
    _judge(what, log, home, chosen)


def _judge(what: str, log: Path, home: Path, chosen: Path | None) -> None:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    internet = [line for line in lines if _INTERNET.search(line)]
    if internet:
        raise Broken("\n  ".join([f"{what}: internet sockets:", *internet[:20]]))
    places = written(lines)
    wrong = sorted(place for place in places if not _may_write(place, home, chosen))
    if wrong:
        raise Broken("\n  ".join([f"{what}: writes where it should not:", *wrong[:40]]))
    kinds = sorted({found[1] for line in lines if (found := re.search(r"\bsocket\((\w+)", line))})
    print(
        f"{what}: {len(lines)} calls; sockets: {', '.join(kinds) or 'none'}; {len(places)} places written, all its own"
    )


def written(lines: list[str]) -> set[str]:
    """The places that were opened for writing, made, renamed or removed, successfully."""
    found: set[str] = set()
    for line in lines:
        opened = _WRITING.search(line)
        changed = _CHANGING.search(line)
        if opened:
            found.add(opened[1])
        elif changed:
            found.update(_QUOTED.findall(changed[1]))
    return {re.sub(r"(\\\d{3})+", _from_octal, place) for place in found}


def _from_octal(escaped: "re.Match[str]") -> str:
    return bytes(int(each, 8) for each in escaped[0].split("\\")[1:]).decode("utf-8", "replace")


def _may_write(place: str, home: Path, chosen: Path | None) -> bool:
    """The app's own folders, the file chosen and its temporary neighbour, the temporary folder, caches of fonts."""
    own = [home / ".config" / "visavis", home / ".cache" / "visavis", home / ".local" / "state" / "visavis"]
    # What lies above them has to be made once.
    above = {str(folder) for each in own for folder in each.parents}
    caches = [home / ".cache" / "fontconfig", home / ".cache" / "mesa_shader_cache", Path("/var/cache/fontconfig")]
    devices = ("/dev/null", "/dev/tty", "/dev/shm/", "/proc/self/", "/dev/dri/")
    if place in above or place.startswith(devices) or not os.path.isabs(place):
        return True
    neighbour = re.fullmatch(r"\.visavis-[0-9a-f]+\.tmp", Path(place).name)
    if chosen is not None and Path(place).parent == chosen.parent and (neighbour or Path(place) == chosen):
        return True
    if any(Path(place).is_relative_to(folder) for folder in [*own, *caches]):
        return True
    return Path(place).is_relative_to(tempfile.gettempdir()) and not Path(place).is_relative_to(home.parent)
