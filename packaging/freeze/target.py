"""The frozen app by itself, tried and left in the build folder: what the packages are made of."""

import argparse
from pathlib import Path

from buildkit import freeze, project, trees
from buildkit.project import ROOT

NEEDS = freeze.NEEDS


def build(options: argparse.Namespace) -> list[Path]:
    """Make it and try it; returns its program."""
    version = project.project(options.version).version
    app = freeze.freeze()
    files = [file for file in trees.entries(app) if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files) / 1e6
    print(f"{version} in {app.relative_to(ROOT).as_posix()}: {len(files)} files, {size:.1f} MB, tried")
    return [app / "visavis"]
