"""The wheel, installed by pipx in a home of its own: the command, and all resources, from another folder."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from buildkit import smoke
from buildkit.project import CannotBuild
from proof.machine import Broken
from proof.place import PICTURES
from proof.screen import Screen, screen

_LANGUAGES = {"en": "Keyboard", "zh": "键盘", "ko": "키보드"}


def main() -> int:
    """Install, run every command, open the window in each language, remove; returns the exit status. Raises Broken."""
    from proof import clean

    begin = time.monotonic()
    wheel = clean.made("visavis-*.whl")
    with tempfile.TemporaryDirectory() as folder, screen() as shown:
        where = Path(folder)
        pipx = _pipx(where)
        _installed(pipx, where, wheel)
        program = where / "bin" / "visavis"
        home = where / "home"
        home.mkdir()
        try:
            smoke.every_command(program, home)
        except CannotBuild as failed:
            raise Broken(f"the wheel by pipx: {failed}") from None
        print("wheel: installed by pipx, and every command run", flush=True)
        for language, title in _LANGUAGES.items():
            _window(program, home, shown, language, title)
        print(f"wheel: the window, in {', '.join(_LANGUAGES)}", flush=True)
        _called([*pipx, "uninstall", "visavis"], where)
        if program.exists():
            raise Broken("pipx uninstall left the command behind")
    print(f"{time.monotonic() - begin:.0f} s")
    return 0


def _pipx(where: Path) -> list[str]:
    """pipx itself, in an environment that goes with the folder."""
    python = where / "pipx" / "bin" / "python"
    _called([sys.executable, "-m", "venv", str(where / "pipx")], where)
    _called([str(python), "-m", "pip", "install", "--quiet", "pipx"], where)
    return [str(python), "-m", "pipx"]


def _installed(pipx: list[str], where: Path, wheel: Path) -> None:
    # Where an index lacks something for a moment, a second try is what a person would make.
    for last in (False, True):
        try:
            _called([*pipx, "install", "--python", sys.executable, str(wheel)], where)
            return
        except Broken:
            if last:
                raise


def _window(program: Path, home: Path, shown: Screen, language: str, title: str) -> None:
    """The window opens, and its list of keys has the name that it has in that language."""
    surroundings = smoke.surroundings(home, DISPLAY=shown.name, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(home))
    running = subprocess.Popen([str(program), "--lang", language, "anchorage-2021"], env=surroundings, cwd=home)
    try:
        window = shown.wait_for(" — Vis-à-vis")
        shown.activate(window)
        shown.press("F1")
        shown.wait_for(f"^{title}")
        shown.picture(PICTURES / f"wheel-{language}.png")
        shown.press("Escape")
        shown.wait_gone(f"^{title}")
        shown.close(window)
        running.wait(60)
    finally:
        running.kill()
        running.wait()


def _called(command: list[str], where: Path) -> str:
    """Run a program whose homes lie in a folder. Raises Broken where it fails."""
    homes = {"PIPX_HOME": str(where / "pipx-home"), "PIPX_BIN_DIR": str(where / "bin"), "PIPX_MAN_DIR": str(where)}
    done = subprocess.run(
        command, env={**os.environ, **homes}, cwd=where, check=False, capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode:
        raise Broken(f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-3000:]}")
    return done.stdout
