"""The AppDir as a squashfs image, behind a stand-in for the runtime (see `runtime.c`): one file that a user starts."""

import shutil
import subprocess
from pathlib import Path

from appimage import target
from buildkit.project import PACKAGING
from proof.machine import USER, Broken, difference, snapshot, until
from proof.place import FOLDER_NAME, Place, settled


def finished(image: Path, folder: Path) -> Path:
    """Put the stand-in before the image, as `build.py appimage --runtime` puts the real one. Raises Broken."""
    if not shutil.which("gcc"):
        raise Broken("gcc is not installed: the stand-in for the runtime is compiled")
    runtime = folder / "runtime"
    source = PACKAGING / "proof" / "runtime.c"
    subprocess.run(["gcc", "-static", "-s", "-Wall", "-Werror", "-o", str(runtime), str(source)], check=True)
    return target.finish(runtime.read_bytes(), image, folder / "Vis-a-vis.AppImage")


def app_image(place: Place, title: str, dossier: Path) -> None:
    """Started as an ordinary user by its own name, with commands and with a dossier; nothing of it stays mounted."""
    machine = place.machine
    machine.install("--no-install-recommends", "squashfuse", "fuse3")
    # Every Debian that was installed rather than laid down has it, and fusermount asks for it.
    machine.run("ln", "-sf", "/proc/self/mounts", "/etc/mtab")
    before = snapshot(machine)
    program = machine.give(place.shared / "Vis-a-vis.AppImage", "Downloads 下载/Vis-a-vis.AppImage")
    machine.run("chmod", "u+x", program, user=USER)
    said = machine.run(program, "check", "anchorage-2021", user=USER)
    if "quotes" not in said:
        raise Broken(f"the AppImage said: {said}")
    file = machine.give(dossier, f"{FOLDER_NAME}/{title} 立场 입장.visavis")
    started = machine.start(program, file)
    window = place.screen.wait_for(f"{title} — ")
    settled(place, "appimage")
    place.screen.close(window)
    until("the app ended", lambda: not machine.processes("visavis"))
    started.wait()
    until("nothing of it is mounted", lambda: "squashfuse" not in machine.run("cat", "/proc/mounts"), 15)
    machine.run("rm", "-r", f"/home/{USER}/Downloads 下载", user=USER)
    wrong = [path for path in difference(before, snapshot(machine)) if not path.startswith(f"/home/{USER}")]
    if wrong:
        raise Broken("\n  ".join(["the AppImage changed outside the user's home:", *wrong[:30]]))
    place.say("the AppImage checked, opened a dossier, and left nothing mounted")
