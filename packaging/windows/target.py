"""The installer for Windows, made on Linux: wheels for Windows, the Python project's embeddable Python, a launcher."""

import argparse
import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from buildkit import allowed, freeze, licences, project, sbom, sums, tools, trees
from buildkit.components import Surroundings
from buildkit.project import BUILD, DIST, PACKAGING, ROOT, CannotBuild, Project
from linux import icons
from windows.icon import bitmap, ico

PYTHON = (3, 13)
NEEDS = (
    *icons.NEEDS,
    tools.Tool("makensis", "nsis"),
    tools.Tool("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64"),
    tools.Tool("x86_64-w64-mingw32-windres", "binutils-mingw-w64-x86-64"),
)

_WORK = BUILD / "windows"
TREE = _WORK / "tree"
"""What was packed last, as it will lie on a disk."""

_DLL = "python{}{}.dll".format(*PYTHON)
_EMBEDDED = (_DLL, "python3.dll", "vcruntime140.dll", "vcruntime140_1.dll")
"""Beside the launcher; the rest of the embeddable Python lies with the modules, if it is listed."""

_WHEELS = (
    "pyside6-essentials", "shiboken6", "pydantic", "pydantic-core", "annotated-types", "typing-extensions",
    "typing-inspection", "regex", "rjieba", "rispy", "python-docx", "lxml", "xlsxwriter", "pypdf",
)  # fmt: skip


def build(options: argparse.Namespace) -> list[Path]:
    """Make the installer; returns it with the list of what it contains. Raises CannotBuild without a Python."""
    facts = project.project(options.version)
    embedded = _embedded(options)
    trees.fresh(_WORK)
    tree = TREE
    internal = tree / "_internal"
    internal.mkdir(parents=True)
    listed = allowed.read(PACKAGING / "freeze" / "allowed.toml", "win32")
    _unpack_python(embedded, tree, internal, listed)
    for wheel in _wheels():
        _unpack(zipfile.ZipFile(wheel), internal, listed)
    _lay_out_app(internal, listed)
    _compile(internal)
    lacking = _lacking(internal)
    if lacking:
        raise CannotBuild("\n  ".join(["imported by the app, and not there:", *lacking]))
    _launchers(facts, tree)
    licences.collect(_surroundings(tree, embedded))
    files = [file.relative_to(tree).as_posix() for file in trees.entries(tree) if file.is_file()]
    unlisted = allowed.unlisted(files, listed)
    if unlisted:
        raise CannotBuild("\n  ".join(["not listed in packaging/freeze/allowed.toml:", *unlisted]))
    trees.settle(tree, facts.epoch)
    made = installer(tree, facts.version, DIST / f"visavis-{facts.version}-setup.exe")
    return [made, sbom.write(facts, "windows", tree)]


def _embedded(options: argparse.Namespace) -> zipfile.ZipFile:
    """The embeddable Python that was given, if it is the one that was meant."""
    if not options.python:
        raise CannotBuild("give the Python project's embeddable package: --python ZIP --python-sha256 HASH")
    file = Path(options.python)
    if sums.digest(file) != (options.python_sha256 or "").lower():
        raise CannotBuild(
            f"{file} hashes to {sums.digest(file)}; say so with --python-sha256 if it is the one you mean"
        )
    return zipfile.ZipFile(file)


def _unpack_python(archive: zipfile.ZipFile, tree: Path, internal: Path, listed: allowed.Allowed) -> None:
    """Lay the interpreter beside the launcher, and what is listed of its library with the modules."""
    files = {name.rpartition("/")[2]: name for name in archive.namelist() if not name.endswith("/")}
    for name in _EMBEDDED:
        trees.put(tree, name, archive.read(files[name]))
    # With this file Python looks nowhere else: not in the registry, not in variables, not in the user's folder.
    trees.put(tree, "python{}{}._pth".format(*PYTHON), "_internal\n")
    library = zipfile.ZipFile(io.BytesIO(archive.read(files["python{}{}.zip".format(*PYTHON)])))
    _unpack(library, internal, listed, only_listed=True)
    for name, path in files.items():
        if name.endswith((".pyd", ".dll")) and name not in _EMBEDDED and _wanted(name, listed, only_listed=True):
            trees.put(internal, name, archive.read(path))


def _surroundings(tree: Path, embedded: zipfile.ZipFile) -> Surroundings:
    """It is no licence of the running Python's that goes along, but the one of the embedded."""
    text = next(embedded.read(name) for name in embedded.namelist() if name.rpartition("/")[2] == "LICENSE.txt")
    words = text.decode("utf-8").replace("\r\n", "\n")
    key = "ProductVersion".encode("utf-16-le")
    found = re.search(key + rb"\0\0(?:\0\0)?((?:[\d.]\0)+)", (tree / _DLL).read_bytes())
    version = found[1].decode("utf-16-le") if found else "{}.{}".format(*PYTHON)
    return Surroundings(tree, freeze.python(), "win32", words, version)


def _unpack(archive: zipfile.ZipFile, folder: Path, listed: allowed.Allowed, *, only_listed: bool = False) -> None:
    """Take out of a wheel what is not left out; `only_listed` takes of Python's library only what is named."""
    for name in sorted(archive.namelist()):
        if not name.endswith("/") and _wanted(name, listed, only_listed=only_listed):
            trees.put(folder, name, archive.read(name))


def _wanted(name: str, listed: allowed.Allowed, *, only_listed: bool) -> bool:
    module = re.sub(r"\.py$", ".pyc", name)
    if allowed.left_out(module, listed):
        return False
    return listed.keeps(name) and (not only_listed or not allowed.unlisted([f"_internal/{module}"], listed))


def _wheels() -> list[Path]:
    """Fetch the wheels for Windows, in the versions and with the hashes of the build's lock file."""
    lock = freeze.LOCK_FILE.read_text(encoding="utf-8")
    wanted = []
    for name in _WHEELS:
        entry = re.search(rf"^{name}==.*?(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
        if not entry:
            raise CannotBuild(f"{name} is not in {freeze.LOCK_FILE.name}")
        wanted.append(re.sub(r"\n\s*#.*", "", entry[0]))
    folder = trees.fresh(_WORK / "wheels")
    requirements = trees.put(_WORK, "requirements.txt", "".join(wanted))
    version = "{}.{}".format(*PYTHON)
    command = [str(freeze.python()), "-I", "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    command += [
        "--disable-pip-version-check",
        "--only-binary=:all:",
        "--platform",
        "win_amd64",
        "--implementation",
        "cp",
    ]
    command += ["--python-version", version, "--abi", "cp{}{}".format(*PYTHON), "--abi", "abi3", "--abi", "none"]
    project.run([*command, "-r", str(requirements), "-d", str(folder)], quiet=True)
    return sorted(folder.glob("*.whl"))


def _lay_out_app(internal: Path, listed: allowed.Allowed) -> None:
    for file in sorted((ROOT / "desktop_app").rglob("*.py")):
        trees.put(internal, file.relative_to(ROOT).as_posix(), file.read_bytes())
    for file in sorted((ROOT / "resources").rglob("*")):
        name = file.relative_to(ROOT).as_posix()
        if file.is_file() and listed.keeps(name):
            trees.put(internal, name, file.read_bytes())
    trees.put(internal, "start.py", (PACKAGING / "windows" / "start.py").read_bytes())


def _compile(internal: Path) -> None:
    """Compile every module with a Python of the same version, and keep only what was compiled."""
    command = [_compiler(), "-I", "-m", "compileall", "-q", "-b", "-f", "-s", str(internal), "--invalidation-mode"]
    project.run([*command, "unchecked-hash", str(internal)], quiet=True)
    for source in internal.rglob("*.py"):
        source.unlink()


def _lacking(internal: Path) -> list[str]:
    """What the app imports of others that is not in the folder: no analysis lays this one out."""
    wanted = allowed.imports(ROOT / "desktop_app")
    others = [name for name in wanted if name.partition(".")[0] not in {*sys.stdlib_module_names, "desktop_app"}]
    return sorted(f"{name}, imported by {wanted[name]}" for name in others if not _is_there(internal, name))


def _is_there(internal: Path, name: str) -> bool:
    place = internal / name.replace(".", "/")
    files = [place.with_name(f"{place.name}.pyc"), place / "__init__.pyc", *place.parent.glob(f"{place.name}.*pyd")]
    return any(file.is_file() for file in files)


def _compiler() -> str:
    """A Python of the embedded one's version. Raises CannotBuild where there is none."""
    # On the path there may be a mere stand-in of pyenv's, which starts only what is chosen for a folder.
    name = "python{}.{}".format(*PYTHON)
    known = Path.home() / ".pyenv" / "versions"
    found = [
        shutil.which(name) or name,
        *(str(file) for file in sorted(known.glob(f"{PYTHON[0]}.{PYTHON[1]}.*/bin/{name}"))),
    ]
    for each in found:
        try:
            said = subprocess.run(
                [each, "-I", "-c", "import sys; print(*sys.version_info[:2])"],
                capture_output=True,
                text=True,
                check=False,
            ).stdout
        except OSError:
            continue
        if said.split() == [str(part) for part in PYTHON]:
            return each
    raise CannotBuild(f"{name} is needed to compile the modules, and was not found")


def _launchers(facts: Project, tree: Path) -> None:
    """Build the launcher twice: for the desktop, and with a console for the command line."""
    work = _WORK / "launcher"
    for name, (drawing, _) in (("app.ico", icons.DRAWINGS["apps"]), ("document.ico", icons.DRAWINGS["mimetypes"])):
        trees.put(work, name, ico(drawing))
    manifest = (PACKAGING / "windows" / "manifest.xml").read_text(encoding="utf-8")
    trees.put(work, "manifest.xml", manifest.replace("@VERSION@", facts.version))
    numbers = ",".join([*facts.version.split("."), "0"])
    trees.put(work, "version.h", f'#define VERSION_NUMBERS {numbers}\n#define VERSION_TEXT "{facts.version}"\n')
    source = PACKAGING / "windows"
    resource = [
        "x86_64-w64-mingw32-windres",
        "--codepage=65001",
        f"--include-dir={work}",
        str(source / "launcher.rc"),
        "launcher.o",
    ]
    project.run(resource, cwd=work, quiet=True)
    strict = ["-O2", "-s", "-municode", "-Wall", "-Wextra", "-Werror", f'-DPYTHON_DLL=L"{_DLL}"']
    for name, kind in (("Vis-a-vis.exe", ["-mwindows"]), ("visavis.exe", ["-mconsole", "-DCONSOLE"])):
        command = ["x86_64-w64-mingw32-gcc", *strict, *kind, str(source / "launcher.c"), "launcher.o"]
        # The linker would write the time of the build.
        project.run([*command, "-Wl,--no-insert-timestamp", "-o", str(tree / name)], cwd=work, quiet=True)


def installer(tree: Path, version: str, made: Path, *, quickly: bool = False) -> Path:
    """Let NSIS pack the folder; the lists of what goes in and out again are made from it.

    `quickly` packs for trying, not for giving away: bigger, in a few seconds.
    """
    work = trees.fresh(tree.parent / "lists")
    install, remove = _lists(tree)
    trees.put(work, "install.nsh", install)
    trees.put(work, "uninstall.nsh", remove)
    made.parent.mkdir(exist_ok=True)
    size = sum(file.stat().st_size for file in trees.entries(tree) if file.is_file()) // 1024
    icon = _WORK / "launcher" / "app.ico"
    side = bitmap(PACKAGING / "windows" / "side.svg", work / "side.bmp", freeze.python())
    # NSIS packs it with its time.
    os.utime(side, (project.epoch(), project.epoch()))
    longest = max(len(str(file.relative_to(tree))) for file in trees.entries(tree))
    given = {"VERSION": version, "LISTS": work, "OUT": made, "KILOBYTES": size, "LONGEST": longest}
    given |= {"ICON": icon, "SIDE": side}
    command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in given.items())]
    command += ["-XSetCompressor /FINAL zlib"] if quickly else []
    project.run([*command, str(PACKAGING / "windows" / "installer.nsi")], quiet=True)
    return made


def _lists(tree: Path) -> tuple[str, str]:
    """What NSIS is to lay down, and what to take away again: no more than it laid down."""
    install: list[str] = []
    remove: list[str] = []
    emptied: list[str] = []
    for folder in [tree, *(path for path in trees.entries(tree) if path.is_dir())]:
        below = str(folder.relative_to(tree)).replace("/", "\\")
        target = "$INSTDIR" if folder == tree else f"$INSTDIR\\{below}"
        files = sorted(path for path in folder.iterdir() if path.is_file())
        install += [f'SetOutPath "{target}"', *(f'File "{file}"' for file in files)]
        remove += [f'Delete "{target}\\{file.name}"' for file in files]
        emptied += [] if folder == tree else [f'RMDir "{target}"']
    # What lies deeper comes later in the list of folders, and goes first.
    return "\n".join(install) + "\n", "\n".join([*remove, *reversed(emptied)]) + "\n"
