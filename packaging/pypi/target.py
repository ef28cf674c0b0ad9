"""The wheel, which `pipx install` and `pip install` take, and the sdist, which it is made from."""

import argparse
from pathlib import Path

from buildkit import freeze, project, sbom, tools, trees
from buildkit.project import BUILD, DIST, ROOT, CannotBuild

NEEDS: tuple[tools.Tool, ...] = ()


def build(options: argparse.Namespace) -> list[Path]:
    """Make both; returns them with the list of what they contain and need."""
    if options.version:
        raise CannotBuild("wheel and sdist bear the version of pyproject.toml")
    python = freeze.python()
    work = trees.fresh(BUILD / "pypi")
    # The wheel is made from the sdist: so the sdist is known to hold all that is needed.
    project.run([str(python), "-I", "-m", "build", "--no-isolation", "--outdir", str(work), str(ROOT)], quiet=True)
    made = sorted(work.iterdir())
    if len(made) != 2:
        raise CannotBuild(f"not a wheel and an sdist: {[file.name for file in made]}")
    DIST.mkdir(exist_ok=True)
    put = [Path(file.replace(DIST / file.name)) for file in made]
    facts = project.project()
    return [*put, sbom.write_of_code_alone(facts, "wheel", put, facts.requirements)]
