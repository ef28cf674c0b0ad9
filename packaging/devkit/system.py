"""Debian and Ubuntu: the shared libraries, fonts and tools that pip cannot bring."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Collection, Iterable, Sequence

# Any one of the names meets the need; the first that apt can install is the one installed.
# Names differ between releases, and one package may stand in for another.
Need = tuple[str, ...]

_LIBRARIES: tuple[Need, ...] = (
    ("libglib2.0-0t64", "libglib2.0-0"),
    ("libegl1",),
    ("libgl1",),
    ("libx11-6",),
    ("libdbus-1-3",),
    ("libfontconfig1",),
    ("libfreetype6",),
    ("libxkbcommon0",),
    # X11
    ("libx11-xcb1",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-image0",),
    ("libxcb-keysyms1",),
    ("libxcb-randr0",),
    ("libxcb-render-util0",),
    ("libxcb-render0",),
    ("libxcb-shape0",),
    ("libxcb-shm0",),
    ("libxcb-sync1",),
    ("libxcb-util1",),
    ("libxcb-xfixes0",),
    ("libxcb-xkb1",),
    ("libxcb1",),
    ("libxkbcommon-x11-0",),
    # Wayland
    ("libwayland-client0",),
    ("libwayland-cursor0",),
    ("libwayland-egl1",),
)
# The Noto families look best; the small WenQuanYi one has every glyph of the bundled record, too.
_FONTS: tuple[Need, ...] = (
    ("fonts-noto-core", "fonts-wqy-microhei"),
    ("fonts-noto-cjk", "fonts-wqy-microhei"),
)
_TEST_TOOLS: tuple[Need, ...] = (("xvfb",), ("openbox",), ("xdotool",))
# Only the slow tests run other programs; each kind of them adds a row with what it needs.
_SLOW_TEST_TOOLS: tuple[Need, ...] = (
    # two monitors, one of which is unplugged
    *(("xserver-xorg-core",), ("xserver-xorg-video-dummy",), ("x11-xserver-utils",)),
    # packages, made and tried on fresh Debians
    *(("binutils",), ("patchelf",), ("dpkg-dev",), ("librsvg2-bin",), ("debootstrap",), ("imagemagick",), ("strace",)),
    *(("nsis",), ("gcc-mingw-w64-x86-64",), ("binutils-mingw-w64-x86-64",)),
    *(("appstream",), ("desktop-file-utils",), ("lintian",), ("shellcheck",), ("libxml2-utils",), ("man-db",)),
    *(("icnsutils",), ("libplist-utils",)),
    *(("squashfs-tools",), ("gcc",), ("libc6-dev",)),
    # handouts, opened by other programs
    *(("libreoffice-writer-nogui", "libreoffice-writer"), ("libreoffice-calc-nogui", "libreoffice-calc")),
    *(("poppler-utils",), ("qpdf",), ("tidy",), ("cmark",)),
    # what a screen reader sees; pyatspi belongs to the system's own Python
    *(("dbus",), ("at-spi2-core",), ("python3-pyatspi",)),
)

_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")


def needs(*, for_tests: bool, for_slow: bool = False) -> tuple[Need, ...]:
    """Name what the app needs, what the tests need beyond it, and what the slow ones need beyond that."""
    tools = _TEST_TOOLS if for_tests or for_slow else ()
    return _LIBRARIES + _FONTS + tools + (_SLOW_TEST_TOOLS if for_slow else ())


def venv_need() -> Need:
    """Name the package that gives this Python its `ensurepip`, which Debian splits off."""
    return (f"python{sys.version_info.major}.{sys.version_info.minor}-venv", "python3-venv")


def unmet(wanted: Iterable[Need], installed: Collection[str]) -> list[Need]:
    """Keep the needs that no installed package meets."""
    return [need for need in wanted if not any(name in installed for name in need)]


def choose(missing: Iterable[Need], installable: Collection[str]) -> list[str]:
    """Pick for each need the first name that apt can install; a need without such a name is passed over."""
    picks = (next((name for name in need if name in installable), None) for need in missing)
    return list(dict.fromkeys(name for name in picks if name is not None))


def digest(wanted: Iterable[Need]) -> str:
    """Give a set of needs a name that changes with it."""
    return hashlib.sha256(repr(tuple(wanted)).encode()).hexdigest()


def stamp(wanted: Sequence[Need], missing: Iterable[Need]) -> str:
    """Write down that these needs were looked into, and which of them stayed unmet."""
    return "\n".join([digest(wanted), *(" | ".join(need) for need in missing)]) + "\n"


def ensure(wanted: Sequence[Need], *, may_install: bool) -> list[Need]:
    """Install what is missing where that is allowed, else say how to; return what is missing still."""
    missing = _missing(wanted)
    if missing and may_install and _is_root():
        _install(missing)
        missing = _missing(wanted)
    if missing:
        print(advice(missing, _installable(missing), as_root=_is_root()), file=sys.stderr, flush=True)
    return missing


def advice(missing: Sequence[Need], installable: Collection[str], *, as_root: bool) -> str:
    """Name the one command that installs what is missing, or what is missing where no command would help."""
    # A machine that never ran `apt-get update` knows no package: then the usual names are worth a try.
    packages = choose(missing, installable) or [need[0] for need in missing]
    command = " ".join(["" if as_root else "sudo", *_INSTALL, *packages]).strip()
    return f"Some system packages are missing; this installs them:\n  {command}"


def _missing(wanted: Iterable[Need]) -> list[Need]:
    """Ask dpkg, in one call, which needs are unmet; elsewhere than on Debian nothing is known to be missing."""
    wanted = tuple(wanted)
    if not (sys.platform == "linux" and shutil.which("dpkg-query") and shutil.which("apt-get")):
        return []
    names = [name for need in wanted for name in need]
    # dpkg-query exits with 1 as soon as one name is unknown, which is no failure here.
    answer = _ask(["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names])
    return unmet(wanted, parse_dpkg(answer))


def parse_dpkg(answer: str) -> set[str]:
    """Read the names of the installed packages from lines of `name state`."""
    pairs = (line.split() for line in answer.splitlines())
    return {pair[0] for pair in pairs if len(pair) == 2 and pair[1] == "installed"}


def _installable(missing: Iterable[Need]) -> set[str]:
    """Ask apt which of the names it could install."""
    return parse_policy(_ask(["apt-cache", "policy", *(name for need in missing for name in need)]))


def parse_policy(answer: str) -> set[str]:
    """Read the names that have a candidate from what `apt-cache policy` prints in the C locale."""
    names: set[str] = set()
    name = ""
    for line in answer.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.startswith("  Candidate:") and not line.endswith("(none)"):
            names.add(name)
    return names


def _install(missing: Sequence[Need]) -> None:
    """Install what apt knows of the missing packages; what goes wrong shows in apt's own words."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Another apt may be at work, as right after a machine has started.
    patience = ("-q", "-o", "DPkg::Lock::Timeout=300")
    subprocess.run(["apt-get", "update", *patience], env=environment, check=False)
    packages = choose(missing, _installable(missing))
    if packages:
        print("Installing system packages:", *packages, flush=True)
        subprocess.run([*_INSTALL, *patience, *packages], env=environment, check=False)


def _ask(command: Sequence[str]) -> str:
    """Run a program that only answers questions."""
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0
