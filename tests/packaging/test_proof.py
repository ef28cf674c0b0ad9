"""The packages on clean machines: built, installed, double-clicked, upgraded and removed. Takes some forty minutes."""

import os
import shutil
import subprocess
import sys

import pytest

from devkit import venv

_TOOLS = (
    *("debootstrap", "dpkg-shlibdeps", "patchelf", "rsvg-convert", "mksquashfs", "makensis", "x86_64-w64-mingw32-gcc"),
    *("gcc", "Xvfb", "openbox", "xdotool", "import", "strace", "lintian", "appstreamcli", "desktop-file-validate"),
    *("shellcheck", "xmllint", "man", "png2icns", "icns2png", "plistutil"),
)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux" or os.name != "posix" or os.geteuid() != 0, reason="needs root on Linux")
@pytest.mark.skipif(
    not all(shutil.which(tool) for tool in _TOOLS),
    reason=f"lacks {', '.join(tool for tool in _TOOLS if not shutil.which(tool))}",
)
def test_the_packages_keep_their_promises() -> None:
    done = subprocess.run(
        [sys.executable, str(venv.ROOT / "packaging" / "prove.py"), "all"],
        cwd=venv.ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]
