"""The app in one file: an AppDir in a squashfs image, behind a runtime that mounts it.

The runtime is a program of the AppImage project. It is not made here: it is given on the command line, with its hash.
"""

import argparse
import platform
import shutil
from pathlib import Path

from buildkit import project, sbom, sums, tools, trees
from buildkit.project import APP_ID, BUILD, DIST, CannotBuild, Project
from linux import desktop, icons
from portable import target as portable

NEEDS = (*portable.NEEDS, tools.Tool("mksquashfs", "squashfs-tools"))


def build(options: argparse.Namespace) -> list[Path]:
    """Make the image, and the AppImage where a runtime is given; returns them with the list of what they contain."""
    facts = project.project(options.version)
    runtime = _runtime(options)
    folder = app_dir(facts, trees.fresh(BUILD / "appimage") / "Vis-a-vis.AppDir")
    image = _squash(facts, folder)
    made = [image, sbom.write(facts, "linux-appimage", folder / "usr" / "lib" / "visavis")]
    if runtime is None:
        print("No runtime was given (--runtime FILE --runtime-sha256 HASH): the image is not an AppImage yet.")
        return made
    finished = DIST / f"Vis-a-vis-{facts.version}-{platform.machine()}.AppImage"
    return [finish(runtime, image, finished), *made]


def finish(runtime: bytes, image: Path, finished: Path) -> Path:
    """Put the runtime before the image, which makes it a program."""
    finished.write_bytes(runtime + image.read_bytes())
    finished.chmod(0o755)
    return finished


def app_dir(facts: Project, folder: Path) -> Path:
    """Lay the folder out as the AppImage project describes it: AppRun, menu entry and icon at its top."""
    portable.lay_out(facts, folder / "usr" / "lib" / "visavis")
    for needless in ("register.sh", "unregister.sh", "README.txt"):
        (folder / "usr" / "lib" / "visavis" / needless).unlink()
    shutil.move(folder / "usr" / "lib" / "visavis" / "share", folder / "usr" / "share")
    entry = desktop.desktop_entry(facts, "visavis")
    trees.put(folder, f"usr/share/applications/{APP_ID}.desktop", entry)
    trees.put(folder, f"{APP_ID}.desktop", entry)
    icons.png(icons.DRAWINGS["apps"][0], folder / f"{APP_ID}.png", 256)
    (folder / ".DirIcon").symlink_to(f"{APP_ID}.png")
    (folder / "AppRun").symlink_to("usr/lib/visavis/visavis")
    (folder / "usr" / "bin").mkdir()
    (folder / "usr" / "bin" / "visavis").symlink_to("../lib/visavis/visavis")
    trees.settle(folder, facts.epoch)
    return folder


def _squash(facts: Project, folder: Path) -> Path:
    """Pack the folder into a squashfs image: sorted, owned by root, in one thread, without a time of its own."""
    image = DIST / f"visavis-{facts.version}-{platform.machine()}.AppDir.squashfs"
    DIST.mkdir(exist_ok=True)
    image.unlink(missing_ok=True)
    # The times come from SOURCE_DATE_EPOCH.
    options = ["-noappend", "-no-progress", "-quiet", "-all-root", "-comp", "xz", "-b", "256K", "-processors", "1"]
    project.run(["mksquashfs", str(folder), str(image), *options], quiet=True)
    return image


def _runtime(options: argparse.Namespace) -> bytes | None:
    """The runtime, if one is given and is the one that was meant. Raises CannotBuild otherwise."""
    if not options.runtime:
        return None
    file = Path(options.runtime)
    if not options.runtime_sha256 or sums.digest(file) != options.runtime_sha256.lower():
        raise CannotBuild(
            f"{file} hashes to {sums.digest(file)}; say so with --runtime-sha256 if it is the one you mean"
        )
    return file.read_bytes()
