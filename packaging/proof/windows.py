"""The Windows installer under Wine, in a fresh Debian 13: installed silently and by its pages, started, given files,
upgraded, removed; the registry and the disk compared with before.

Wine is not Windows: it does not start the app at a double click, has no icuuc.dll (a stand-in is put in its place, see
`stand_in.c`), and shows pages and windows in its own way. What it proves is what the installer and the launcher do.
"""

import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from buildkit.project import BUILD, PACKAGING, ROOT
from buildkit.smoke import WRITTEN
from proof import clean
from proof import machine as machines
from proof.machine import USER, Broken, until
from proof.place import FOLDER_NAME, PICTURES, Place, settled
from proof.screen import screen
from windows import target

SUITE = "trixie"
FOLDER = BUILD / "wine"

_SCREEN = (1680, 1050)
"""Bigger than the app's window: one that the window manager has to make smaller is not painted by Wine at first."""

_PREFIX = f"/home/{USER}/.wine"
_HOME = rf"C:\users\{USER}"
_APP = rf"{_HOME}\AppData\Local\Programs\Vis-a-vis"
_TYPE = r"HKEY_CURRENT_USER\Software\Classes"
_GONE_WITH_THE_OLD = "of-the-version-before.txt"
_SETUP = "Vis-à-vis Setup"
_NOTED_BY_WINE = re.compile(
    r"HKEY_CURRENT_USER\\(Software\\Wine|Software\\Microsoft\\Windows\\CurrentVersion\\(Explorer|Run|Ext)|Control Panel"
    r"|Volatile Environment|Software\\Classes\\Local Settings|Environment|Console)(\\.*)?"
)
"""Keys in which Wine notes what it shows and where."""

_DISK_OF_WINE = re.compile(
    rf"(windows|ProgramData)(/.*)?|users/(Public|{USER}/(Temp|AppData/Local/Temp|AppData/Local/Microsoft"
    rf"|AppData/Roaming/Microsoft/Windows/(Recent|Themes)))(/.*)?"
)
_OWN = re.compile(rf"users/{USER}/AppData/(Roaming|Local)/Vis-a-vis(/.*)?")
"""Settings and caches, which removing the app keeps."""

_ON_EVERY_WINDOWS = (
    r"HKEY_CURRENT_USER\Software\Classes",
    r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Uninstall",
)
"""Keys that Wine has not before something is written below them, and that stay, empty."""

Registry = dict[str, dict[str, str]]


def main() -> int:
    """Go through everything; returns the exit status. Raises Broken."""
    begin = time.monotonic()
    setup = clean.made("visavis-*-setup.exe")
    with tempfile.TemporaryDirectory() as folder, screen(*_SCREEN) as shown:
        shared = Path(folder)
        clean.dossiers(shared)
        shutil.copyfile(setup, shared / "new-setup.exe")
        _older(shared / "old-setup.exe")
        shared.chmod(0o755)
        with machines.fresh(SUITE, FOLDER, shared, shown.name) as machine:
            machine.install("--no-install-recommends", "wine", "wine64", "fonts-wqy-microhei")
            place = Place(machine, shown, shared, "wine")
            place.say(f"made, with {machine.run('sh', '-c', 'wine --version 2>/dev/null', user=USER).strip()}")
            proof(place)
    print(f"{time.monotonic() - begin:.0f} s; pictures in {PICTURES.relative_to(ROOT).as_posix()}")
    return 0


def proof(place: Place) -> None:
    """What is proven, on a machine that has Wine."""
    _prepare(place)
    registry, disk = _registry(place), _disk(place)
    _silent_install(place)
    _started_and_given_files(place)
    _visible_upgrade(place)
    _among_other_files(place)
    _on_the_command_line(place)
    _visible_removal(place)
    _compared(place, registry, disk, "removed by its pages")
    _run(place, r"Z:\mnt\new-setup.exe", "/S")
    _run(place, rf"{_APP}\uninstall.exe", "/S")
    _compared(place, registry, disk, "installed and removed silently")
    for name in ("First look 立场 입장", "Second look"):
        if not place.machine.home(f"{FOLDER_NAME}/{name}.visavis").is_file():
            raise Broken(f"the dossier {name} is gone")
    place.say("the user's dossiers and settings are still there")


def _prepare(place: Place) -> None:
    """A Windows disk for the user, with the stand-in for what Wine lacks."""
    _wine(place, "wineboot", "-i")
    _wait_for_server(place)
    library = stand_in(place.shared)
    windows = place.machine.root / _PREFIX[1:] / "drive_c" / "windows" / "system32"
    shutil.copyfile(library, windows / "icuuc.dll")
    place.say("Wine has a disk")


def stand_in(folder: Path) -> Path:
    """Build the library that stands in for icuuc.dll, from what Qt wants of it."""
    qt = target.TREE / "_internal" / "PySide6" / "Qt6Core.dll"
    said = subprocess.check_output(["x86_64-w64-mingw32-objdump", "-p", str(qt)], text=True)
    wanted = re.search(r"DLL Name: icuuc\.dll\n.*\n((?:\t.*\n)+)", said)
    if not wanted:
        raise Broken("Qt asks nothing of icuuc.dll any more")
    names = sorted({line.split()[-1] for line in wanted[1].splitlines()} - {"ucnv_open"})
    source = (PACKAGING / "proof" / "stand_in.c").read_text(encoding="utf-8")
    (folder / "icuuc.c").write_text(source + "".join(f"int {name}(void) {{ return 0; }}\n" for name in names))
    made = folder / "icuuc.dll"
    subprocess.run(["x86_64-w64-mingw32-gcc", "-shared", "-o", str(made), str(folder / "icuuc.c")], check=True)
    return made


def _silent_install(place: Place) -> None:
    _run(place, r"Z:\mnt\old-setup.exe", "/S")
    now = _registry(place)
    command = now[rf"{_TYPE}\Visavis.Dossier\shell\open\command"][""]
    if now[rf"{_TYPE}\.visavis"][""] != "Visavis.Dossier" or command != rf'"{_APP}\Vis-a-vis.exe" "%1"':
        raise Broken(f"the document type is not as it should be: {command}")
    menu = _drive(place) / f"users/{USER}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Vis-à-vis.lnk"
    for file in (menu, _installed(place) / "Vis-a-vis.exe", _installed(place) / _GONE_WITH_THE_OLD):
        if not file.is_file():
            raise Broken(f"{file} is missing")
    place.say("the version before installed silently: document type, Start menu entry, files")


def _started_and_given_files(place: Place) -> None:
    """By itself, with a file, and with another one while it runs; nobody may install over it meanwhile."""
    shown = place.screen
    window = _start(place, " — Vis-à-vis")
    settled(place, "start")
    _close(place, window)
    place.say("started, and closed")
    first = place.machine.give(place.shared / "First look.visavis", f"{FOLDER_NAME}/First look 立场 입장.visavis")
    second = place.machine.give(place.shared / "Second look.visavis", f"{FOLDER_NAME}/Second look.visavis")
    window = _start(place, "First look — ", first)
    settled(place, "file")
    place.say("a dossier opened, from a path with blanks, Chinese and Korean")
    _start(place, "Second look — ", second)
    until("the second start handed its file over", lambda: len(_running(place)) == 1, 30)
    settled(place, "second-start")
    place.say("a second start handed its file over")
    refused = _wine(place, "wine", r"Z:\mnt\new-setup.exe", "/S", check=False)
    if not (_installed(place) / _GONE_WITH_THE_OLD).is_file():
        raise Broken(f"an upgrade went ahead while the app was running: {refused}")
    place.say("an upgrade while it runs is refused, and changes nothing")
    _close(place, shown.wait_for("Second look — "))


def _visible_upgrade(place: Place) -> None:
    """The new version by its pages, which ends with a start of the app."""
    shown = place.screen
    place.machine.start(*_command(r"Z:\mnt\new-setup.exe"))
    _page(place, _SETUP, "setup-folder")
    remover = _installed(place) / "uninstall.exe"
    old = remover.read_bytes()
    shown.press("Return")
    # It is written once the old version is gone, and before the new one. The page after that comes a moment later.
    until("the old version gone", lambda: remover.is_file() and remover.read_bytes() not in (b"", old), 300)
    last = _installed(place) / _last_laid_down()
    until("the new version in place", last.is_file, 300)
    time.sleep(5)
    _page(place, _SETUP, "setup-done")
    shown.press("Return")
    window = shown.wait_for(" — Vis-à-vis", 120)
    settled(place, "started-by-setup")
    if (_installed(place) / _GONE_WITH_THE_OLD).exists():
        raise Broken("the upgrade left a file of the old version behind")
    _close(place, window)
    place.say("upgraded by the installer's pages, which started the app at the end")


def _last_laid_down() -> Path:
    """The file that the installer writes last."""
    listed = (target.TREE.parent / "lists" / "install.nsh").read_text(encoding="utf-8")
    return Path(re.findall(r'^File "(.+)"$', listed, re.MULTILINE)[-1]).relative_to(target.TREE)


def _among_other_files(place: Place) -> None:
    """Somebody names a folder with files of others: the app takes one of its own in it, leaves those alone and moves
    there; a folder that is too deep is refused before anything is taken away."""
    theirs = _drive(place) / "others"
    names = ("uninstall.exe", "python3.dll")
    folder = f"{_PREFIX}/drive_c/others"
    place.machine.run("sh", "-c", f"mkdir {folder}; cd {folder}; echo theirs | tee {' '.join(names)}", user=USER)
    _run(place, r"Z:\mnt\new-setup.exe", "/S", r"/D=C:\others")
    if not (theirs / "Vis-a-vis" / "Vis-a-vis.exe").is_file() or _installed(place).exists():
        raise Broken("the app is not in a folder of its own, or in two places")
    _wine(place, "wine", r"Z:\mnt\new-setup.exe", "/S", rf"/D=C:\{'deep' * 50}", check=False)
    if not (theirs / "Vis-a-vis" / "Vis-a-vis.exe").is_file():
        raise Broken("the app was taken away though it could not be laid down elsewhere")
    _run(place, r"Z:\mnt\new-setup.exe", "/S", rf"/D={_APP}")
    if {file.name: file.read_text() for file in theirs.iterdir()} != dict.fromkeys(names, "theirs\n"):
        raise Broken("files of others were changed, or the app left something among them")
    shutil.rmtree(theirs)
    place.say("a folder with files of others: they stay as they were, and the app moves there and back")


def _on_the_command_line(place: Place) -> None:
    """The program with a console checks and exports."""
    said = _wine(place, "wine", rf"{_APP}\visavis.exe", "check", "anchorage-2021")
    if "quotes" not in said:
        raise Broken(f"check said: {said}")
    for kind, begin in WRITTEN.items():
        export = ("export", "anchorage-2021", "--to", kind, "--issues", "taiwan", "-o", rf"{_HOME}\out.{kind}")
        _wine(place, "wine", rf"{_APP}\visavis.exe", *export)
        written = _drive(place) / f"users/{USER}/out.{kind}"
        content = written.read_bytes()
        if not content.startswith(begin) or len(content) < 1_000:
            raise Broken(f"the handout as {kind} is no such file")
        written.unlink()
    place.say(f"check and handouts on the command line: {', '.join(WRITTEN)}")


def _visible_removal(place: Place) -> None:
    shown = place.screen
    place.machine.start(*_command(rf"{_APP}\uninstall.exe"))
    _page(place, "Vis-à-vis Uninstall", "uninstall")
    shown.press("Return")
    until("the app gone", lambda: not _installed(place).exists(), 120)
    time.sleep(2)
    _page(place, "Vis-à-vis Uninstall", "uninstall-done")
    shown.press("Return")
    _wait_for_server(place)


def _compared(place: Place, registry: Registry, disk: set[str], how: str) -> None:
    """Registry and disk are as they were, but for Wine's notes and the user's own."""
    now = _registry(place)
    keys = sorted(key for key in registry.keys() | now.keys() if registry.get(key) != now.get(key))
    wrong = [
        key for key in keys if not _NOTED_BY_WINE.fullmatch(key) and (now.get(key) or key not in _ON_EVERY_WINDOWS)
    ]
    files = sorted(disk ^ _disk(place))
    left = [name for name in files if not _DISK_OF_WINE.fullmatch(name) and not _OWN.fullmatch(name)]
    own = [name for name in files if _OWN.fullmatch(name)]
    place.say(
        f"{how}: {len(wrong)} keys of the registry and {len(left)} files differ, beside {len(keys) - len(wrong)} keys "
        f"and {len(files) - len(left) - len(own)} files of Wine's own and {len(own)} of the user's settings and caches"
    )
    if wrong or left:
        raise Broken("\n  ".join([f"left behind or changed ({how}):", *wrong[:30], *left[:30]]))


def _page(place: Place, title: str, picture: str) -> None:
    """Wait for a page of the installer, put it in front, and keep a picture of it."""
    window = place.screen.wait_for(title, 120)
    place.screen.activate(window)
    settled(place, picture)


def _start(place: Place, title: str, *files: str) -> int:
    """Start the app with files, named as Windows does; returns its window."""
    place.machine.start(*_command(rf"{_APP}\Vis-a-vis.exe", *("Z:" + file.replace("/", "\\") for file in files)))
    return place.screen.wait_for(title, 120)


def _close(place: Place, window: int) -> None:
    place.screen.close(window)
    until("the app ended", lambda: not _running(place), 90)


def _running(place: Place) -> list[str]:
    """The app's processes, by their numbers; one that has ended and that nobody asked after is none."""
    said = place.machine.run("sh", "-c", "cat /proc/[0-9]*/stat 2>/dev/null", check=False)
    return [
        number for number, state in re.findall(r"^(\d+) \(Vis-a-vis\.exe\) (\w)", said, re.MULTILINE) if state != "Z"
    ]


def _run(place: Place, *command: str) -> None:
    """Run a program to its end, and what it leaves running, too: an uninstaller goes on in a copy of itself."""
    _wine(place, "wine", *command)
    _wait_for_server(place)


def _wait_for_server(place: Place) -> None:
    _wine(place, "wineserver", "-w")


def _wine(place: Place, *command: str, check: bool = True) -> str:
    return place.machine.run(*_surrounded(command), user=USER, check=check)


def _command(*command: str) -> tuple[str, ...]:
    return _surrounded(("wine", *command))


def _surrounded(command: tuple[str, ...]) -> tuple[str, ...]:
    return (
        "env",
        f"WINEPREFIX={_PREFIX}",
        "WINEDEBUG=-all",
        "WINEDLLOVERRIDES=mscoree,mshtml,winemenubuilder.exe=",
        *command,
    )


def _drive(place: Place) -> Path:
    return place.machine.root / _PREFIX[1:] / "drive_c"


def _installed(place: Place) -> Path:
    return _drive(place) / f"users/{USER}/AppData/Local/Programs/Vis-a-vis"


def _disk(place: Place) -> set[str]:
    """Everything on drive C, by its name below it."""
    drive = _drive(place)
    return {path.relative_to(drive).as_posix() for path in drive.rglob("*")}


def _registry(place: Place) -> Registry:
    """The user's part of the registry, as `reg export` writes it."""
    _wine(place, "wine", "reg", "export", "HKCU", r"C:\windows\temp\user.reg", "/y")
    _wait_for_server(place)
    file = _drive(place) / "windows" / "temp" / "user.reg"
    return registry(file.read_text(encoding="utf-16"))


def registry(text: str) -> Registry:
    r"""Read what `reg export` writes: keys, and the values of each by name ("" is the key's own)."""
    found: Registry = {}
    key = ""
    for line in text.replace("\\\n  ", "").splitlines():
        if line.startswith("["):
            key = line.strip("[]")
            found[key] = {}
        elif match := re.fullmatch(r'(@|"(?:[^"\\]|\\.)*")=(.*)', line):
            value = match[2]
            if value.startswith('"'):
                value = re.sub(r"\\(.)", r"\1", value[1:-1])
            found[key]["" if match[1] == "@" else match[1][1:-1]] = value
    return found


def _older(made: Path) -> None:
    """The same app under an older version and with a file more, packed quickly."""
    if not target.TREE.is_dir():
        raise Broken("build/windows/tree is missing: python3 packaging/build.py windows")
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(target.TREE, tree)
        (tree / _GONE_WITH_THE_OLD).write_text("An upgrade takes this away.\n", encoding="utf-8")
        target.installer(tree, "0.0.1", made, quickly=True)
