"""The packages on clean machines: installed, double-clicked, upgraded, removed, and the disk compared with before."""

import json
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from buildkit.project import BUILD, DIST, ROOT
from proof import image, uses
from proof import machine as machines
from proof.machine import USER, Broken, difference, snapshot, until
from proof.place import FOLDER_NAME, PICTURES, Place, double_clicked, known_as, settled
from proof.screen import screen

FOLDER = BUILD / "clean"
SUITES = ("bookworm", "trixie")

_FIRST, _SECOND = "First look", "Second look"

_FILE_MANAGER = ("pcmanfm", "libglib2.0-bin", "dbus", "desktop-file-utils", "shared-mime-info", "hicolor-icon-theme")
_STOCK_DESKTOP = (
    *_FILE_MANAGER,
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libwayland-cursor0",
    "libx11-xcb1",
    "libxcb-randr0",
)
_CACHES = (
    # What apt, dpkg and the C library's loader keep for themselves.
    r"/var/(lib|cache|log)/(apt|dpkg|debconf|ldconfig|man)(/.*)?", r"/var/log/.*", r"/etc/ld\.so\.cache",
    r"/var/cache/fontconfig(/.*)?", r"/var/cache", r"/var/lib/systemd(/.*)?", r"/etc/(passwd|group|shadow|gshadow)-?",
    r"/mnt", r"/(tmp|run)(/.*)?",
    # The file manager's, the icon theme's and the desktop's own notes.
    r"/usr/share/icons/hicolor/icon-theme\.cache", r"/usr/local/share/fonts(/.*)?",
    rf"/home/{USER}/\.(config|cache)/(pcmanfm|libfm|thumbnails|gtk-\d\.0|dconf|menus)(/.*)?",
    rf"/home/{USER}/\.cache/(fontconfig|mesa_shader_cache.*)(/.*)?",
    rf"/home/{USER}/\.(config|cache|local)", rf"/home/{USER}/\.local/(share|state)", rf"/home/{USER}/\.dbus(/.*)?",
    rf"/home/{USER}/\.local/share/(recently-used.*|gvfs-metadata.*|applications|icons|mime)",
    rf"/home/{USER}/\.gtk-bookmarks",
    rf"/home/{USER}/(Desktop|Templates|\.config/mimeapps\.list)",
)  # fmt: skip
"""What other programs may leave behind, in a simple user's home too."""

_OWN = (rf"/home/{USER}/\.(config|cache|local/state)/visavis(/.*)?", rf"/home/{USER}/(My Files|Apps)[^/]*(/.*)?")
"""The user's own: settings, and the dossiers. Removing a package must not touch them."""


def main(suites: tuple[str, ...] = SUITES) -> int:
    """Go through everything on one Debian after the other; returns the exit status."""
    begin = time.monotonic()
    deb, tar, squashed = made("visavis_*.deb"), made("visavis-*-linux-*.tar.xz"), made("visavis-*.AppDir.squashfs")
    with tempfile.TemporaryDirectory() as folder, screen() as shown:
        shared = Path(folder)
        dossiers(shared)
        shutil.copyfile(deb, shared / "new.deb")
        shutil.copyfile(tar, shared / "portable.tar.xz")
        _older(deb, shared / "old.deb")
        image.finished(squashed, shared)
        shared.chmod(0o755)
        for suite in suites:
            since = time.monotonic()
            with machines.fresh(suite, FOLDER, shared, shown.name) as machine:
                place = Place(machine, shown, shared, suite)
                place.say("made")
                debian_package(place)
                portable_folder(place)
                image.app_image(place, _FIRST, shared / f"{_FIRST}.visavis")
                place.say(f"all as it should be, after {time.monotonic() - since:.0f} s")
    print(f"{time.monotonic() - begin:.0f} s; pictures in {PICTURES.relative_to(ROOT).as_posix()}")
    return 0


def dossiers(folder: Path) -> None:
    """Two dossiers that tell themselves apart by their titles, and hold everything else of the bundled one."""
    content = json.loads((ROOT / "resources" / "dossiers" / "anchorage-2021.visavis").read_bytes())
    for name in (_FIRST, _SECOND):
        content["title"] = dict.fromkeys(content["title"], name)
        content["id"] = name.replace(" ", "-").lower()
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (folder / f"{name}.visavis").write_text(text, encoding="utf-8")


def debian_package(place: Place) -> None:
    """Install by apt, open in three ways, upgrade, purge, compare."""
    machine = place.machine
    machine.install("--no-install-recommends", *_FILE_MANAGER)
    before = snapshot(machine)
    machine.install("/mnt/old.deb")
    place.say("the version before installed by apt")
    _without_python(place)
    _opened_in_three_ways(place)
    uses.written(place)
    if not (machine.root / _GONE_WITH_THE_OLD).exists():
        raise Broken("the old version lacks the file by which an upgrade is known")
    machine.install("/mnt/new.deb")
    if (machine.root / _GONE_WITH_THE_OLD).exists():
        raise Broken("the upgrade left a file of the old version behind")
    version = machine.run("visavis", "--version", user=USER).strip()
    place.say(
        f"upgraded to {version}; dpkg --verify: {machine.run('dpkg', '--verify', 'visavis').strip() or 'all whole'}"
    )
    _opened_by_gio(place)
    uses.shown_to_a_class(place)
    uses.spoken(place)
    if machine.processes("visavis"):
        raise Broken("a process is left")
    machine.run("apt-get", "purge", "-y", "-q", "visavis", DEBIAN_FRONTEND="noninteractive")
    machine.run("apt-get", "autoremove", "--purge", "-y", "-q", DEBIAN_FRONTEND="noninteractive")
    _compared(place, before, "purged")


def portable_folder(place: Place) -> None:
    """Unpack as an ordinary user in front of a stock desktop, register, open, unregister, compare."""
    machine = place.machine
    machine.install("--no-install-recommends", *_STOCK_DESKTOP, "fonts-wqy-microhei", "xz-utils")
    before = snapshot(machine)
    folder = f"/home/{USER}/Apps & 工具"
    machine.run("mkdir", "-p", folder, user=USER)
    machine.run("tar", "-xf", "/mnt/portable.tar.xz", "-C", folder, "--strip-components=1", user=USER)
    machine.run(f"{folder}/register.sh", user=USER)
    place.say("the folder unpacked and registered by an ordinary user")
    _without_python(place)
    _opened_in_three_ways(place, program=f"{folder}/visavis")
    uses.written(place, program=f"{folder}/visavis")
    machine.run(f"{folder}/unregister.sh", user=USER)
    machine.run("rm", "-r", folder, user=USER)
    _compared(place, before, "unregistered and deleted")


def _opened_in_three_ways(place: Place, program: str = "visavis") -> None:
    """A double click in the file manager, a second start while it runs, and `gio open`."""
    machine, shown = place.machine, place.screen
    first = machine.give(place.shared / f"{_FIRST}.visavis", f"{FOLDER_NAME}/{_FIRST} 立场 입장.visavis")
    known_as(place, first, "application/x-visavis")
    manager = double_clicked(place, first)
    window = shown.wait_for(f"{_FIRST} — ")
    settled(place, "double-click")
    place.say("opened by a double click")
    second = machine.give(place.shared / f"{_SECOND}.visavis", f"{FOLDER_NAME}/{_SECOND}.visavis")
    started = machine.start(program, second)
    shown.wait_for(f"{_SECOND} — ")
    until("the second start handed its file over", lambda: len(machine.processes("visavis")) == 1, 15)
    started.wait()
    settled(place, "second-start")
    place.say("a second start handed its file over")
    shown.close(window)
    until("the app ended", lambda: not machine.processes("visavis"))
    shown.close(shown.wait_for("My Files"))
    manager.wait()
    _opened_by_gio(place)


def _opened_by_gio(place: Place) -> None:
    """The desktop's own way to open a file."""
    machine, shown = place.machine, place.screen
    second = machine.give(place.shared / f"{_SECOND}.visavis", f"{FOLDER_NAME}/{_SECOND}.visavis")
    opener = machine.start("gio", "open", second)
    window = shown.wait_for(f"{_SECOND} — ")
    opener.wait()
    settled(place, "gio")
    shown.close(window)
    until("the app ended", lambda: not machine.processes("visavis"))
    place.say("opened by gio, and closed")


def _without_python(place: Place) -> None:
    """Nothing that was installed brought a Python along."""
    found = place.machine.run("sh", "-c", "command -v python3 python || true").strip()
    place.say(f"Python on this machine: {found or 'none'}")
    if found:
        raise Broken("a Python is there, so that it is not proven that none is needed")


def _compared(place: Place, before: machines.Snapshot, how: str) -> None:
    """The disk is as it was, but for what other programs keep and what is the user's own."""
    changed = difference(before, snapshot(place.machine))
    allowed = re.compile("|".join([*_CACHES, *_OWN]))
    wrong = [f"{what}: {path}" for path, what in changed.items() if not allowed.fullmatch(path)]
    caches = [path for path in changed if re.fullmatch("|".join(_CACHES), path)]
    place.say(
        f"{how}: {len(wrong)} entries of the disk differ, beside {len(caches)} of other programs' caches and notes"
    )
    if wrong:
        raise Broken("\n  ".join([f"left behind or changed ({how}):", *wrong[:60]]))


_GONE_WITH_THE_OLD = "usr/lib/visavis/_internal/of-the-version-before.txt"


def _older(deb: Path, target: Path) -> None:
    """The same package under an older version and with a file more, packed quickly."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        subprocess.run(["dpkg-deb", "-R", str(deb), str(root)], check=True)
        control = root / "DEBIAN" / "control"
        text = re.sub(r"^Version: .*$", "Version: 0.0.1", control.read_text(encoding="utf-8"), flags=re.MULTILINE)
        control.write_text(text, encoding="utf-8")
        (root / _GONE_WITH_THE_OLD).write_text("An upgrade takes this away.\n", encoding="utf-8")
        packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z0", "--build", str(root), str(target)]
        subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)


def made(pattern: str) -> Path:
    """The package that was made last, by its name's pattern. Raises Broken where there is none."""
    found = sorted(DIST.glob(pattern), key=lambda file: file.stat().st_mtime)
    if not found:
        raise Broken(f"dist/{pattern} is missing: python3 packaging/build.py deb tar appimage wheel windows")
    return found[-1]
