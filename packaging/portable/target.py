"""The app in a folder that needs no installing: unpack it anywhere, start it, register it for oneself if wanted."""

import argparse
import shutil
import sys
from pathlib import Path

from buildkit import freeze, licences, project, sbom, trees
from buildkit.components import Surroundings
from buildkit.project import BUILD, DIST, PACKAGING, Project
from linux import icons, libraries, tree

NEEDS = (*icons.NEEDS, *freeze.NEEDS)

PROGRAM = "@PROGRAM@"
"""Stands in the menu entry until `register.sh` knows where the folder lies."""


def build(options: argparse.Namespace) -> list[Path]:
    """Make the archive; returns it with the list of what it contains."""
    facts = project.project(options.version)
    root = lay_out(facts, trees.fresh(BUILD / "portable") / name(facts))
    made = DIST / f"{root.name}.tar.xz"
    DIST.mkdir(exist_ok=True)
    made.write_bytes(trees.xz(trees.tar(root, root.name, facts.epoch)))
    return [made, sbom.write(facts, "linux-tar", root)]


def name(facts: Project) -> str:
    """How the folder is called."""
    import platform

    return f"visavis-{facts.version}-linux-{platform.machine()}"


def lay_out(facts: Project, root: Path) -> Path:
    """Fill the folder: the app, the libraries that a desktop may lack, what registers it."""
    shutil.copytree(freeze.freeze(), root, symlinks=True)
    libraries.bundle(root)
    where = Surroundings(root, freeze.python(), sys.platform, licences.python_text())
    licences.collect(where, libraries.components())
    tree.share(root / "share", facts, PROGRAM)
    for script in ("register.sh", "unregister.sh"):
        trees.put(root, script, (PACKAGING / "portable" / script).read_bytes(), executable=True)
    trees.put(root, "README.txt", (PACKAGING / "portable" / "README.txt").read_bytes())
    trees.settle(root, facts.epoch)
    return root
