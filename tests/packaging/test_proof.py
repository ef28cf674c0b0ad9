"""The packages on clean machines: built, installed, double-clicked, upgraded and removed. Takes about ten minutes."""

import os
import shutil
import subprocess
import sys

import pytest

from devkit import venv

_TOOLS = ("debootstrap", "dpkg-shlibdeps", "patchelf", "rsvg-convert", "Xvfb", "openbox", "xdotool", "import", "strace")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux" or os.name != "posix" or os.geteuid() != 0, reason="needs root on Linux")
@pytest.mark.skipif(not all(shutil.which(tool) for tool in _TOOLS), reason=f"needs {', '.join(_TOOLS)}")
def test_the_packages_keep_their_promises() -> None:
    _python("build.py", "deb", "tar")
    _python("prove.py", "calls")
    _python("prove.py", "clean")


def _python(script: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, str(venv.ROOT / "packaging" / script), *arguments],
        cwd=venv.ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
