"""The package for Debian and Ubuntu."""

import argparse
import hashlib
import re
import shutil
from pathlib import Path

from buildkit import freeze, project, sbom, tools, trees
from buildkit.project import BUILD, DEBIAN_NAME, DIST, PACKAGING, Project
from linux import icons, tree

NEEDS = (
    *icons.NEEDS,
    *freeze.NEEDS,
    tools.Tool("dpkg-deb", "dpkg"),
    tools.Tool("dpkg-shlibdeps", "dpkg-dev"),
)

FONTS = ("fonts-noto-core | fonts-dejavu-core", "fonts-noto-cjk | fonts-wqy-microhei")
"""Latin, Chinese, Korean. What apt installs comes first; a smaller one that is there already will do."""

RECOMMENDS = ("libcups2", "desktop-file-utils", "shared-mime-info", "hicolor-icon-theme")
"""Without them there is everything but printers, and nothing to double-click."""


def build(options: argparse.Namespace) -> list[Path]:
    """Make the package; returns it with the list of what it contains."""
    facts = project.project(options.version)
    app = freeze.freeze()
    root = trees.fresh(BUILD / "debian") / "root"
    shutil.copytree(app, root / "usr" / "lib" / DEBIAN_NAME, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "visavis").symlink_to(f"../lib/{DEBIAN_NAME}/visavis")
    tree.share(root / "usr" / "share", facts, "visavis")
    _documents(root, facts)
    _control(root, facts)
    trees.settle(root, facts.epoch)
    made = DIST / f"{DEBIAN_NAME}_{facts.version}_{_architecture()}.deb"
    DIST.mkdir(exist_ok=True)
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "-Sextreme", "--threads-max=1", "--build"]
    project.run([*packing, str(root), str(made)], quiet=True)
    return [made, sbom.write(facts, "linux-deb", app)]


def _documents(root: Path, facts: Project) -> None:
    doc = f"usr/share/doc/{DEBIAN_NAME}"
    trees.put(root, f"{doc}/copyright", (PACKAGING / "debian" / "copyright").read_bytes())
    moment = _rfc_date(facts.epoch)
    entry = f"{DEBIAN_NAME} ({facts.version}) stable; urgency=medium\n\n  * Version {facts.version}.\n\n"
    changelog = f"{entry} -- {facts.contact}  {moment}\n"
    trees.put(root, f"{doc}/changelog.gz", tree.packed(changelog))
    overrides = (PACKAGING / "debian" / "lintian-overrides").read_bytes()
    trees.put(root, f"usr/share/lintian/overrides/{DEBIAN_NAME}", overrides)


def _control(root: Path, facts: Project) -> None:
    """Write the package's description, and the sums that `dpkg --verify` compares."""
    files = [path for path in trees.entries(root) if path.is_file() and not path.is_symlink()]
    lines = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n" for path in files]
    size = sum(-(-path.lstat().st_size // 1024) if path.is_file() else 1 for path in trees.entries(root))
    depends = [*_shared_libraries(root), *FONTS]
    text = [
        f"Package: {DEBIAN_NAME}",
        f"Version: {facts.version}",
        f"Architecture: {_architecture()}",
        f"Maintainer: {facts.contact}",
        f"Installed-Size: {size}",
        f"Depends: {', '.join(depends)}",
        f"Recommends: {', '.join(RECOMMENDS)}",
        "Section: education",
        "Priority: optional",
        *([f"Homepage: {facts.homepage}"] if facts.homepage else []),
        f"Description: {_synopsis(facts)}",
        *_folded(facts.texts["about"]["en"]),
        " .",
        *_folded(facts.texts["content"]["en"]),
    ]
    trees.put(root, "DEBIAN/control", "\n".join(text) + "\n")
    trees.put(root, "DEBIAN/md5sums", "".join(lines))


def _synopsis(facts: Project) -> str:
    """The summary as Debian writes it: no capital at its beginning."""
    return facts.summary[0].lower() + facts.summary[1:]


def _shared_libraries(root: Path) -> list[str]:
    """Ask dpkg which packages bring what our files are linked to; the printing plug-in's own is only recommended."""
    work = trees.fresh(BUILD / "shlibdeps")
    trees.put(work, "debian/control", f"Source: {DEBIAN_NAME}\n\nPackage: {DEBIAN_NAME}\nArchitecture: any\n")
    program = root / "usr" / "lib" / DEBIAN_NAME
    files = [program / "visavis", *sorted(file for file in program.rglob("*.so*") if "printsupport" not in file.parts)]
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", f"-l{program / '_internal/PySide6/Qt/lib'}"]
    command += [f"-l{program / '_internal/PySide6'}", f"-l{program / '_internal/shiboken6'}"]
    said = project.run([*command, *(f"-e{file}" for file in files)], cwd=work, quiet=True)
    found = re.search(r"^shlibs:Depends=(.+)$", said, re.MULTILINE)
    if not found:
        raise project.CannotBuild("dpkg-shlibdeps named no packages")
    return found[1].split(", ")


def _folded(text: str) -> list[str]:
    import textwrap

    return [f" {line}" for line in textwrap.wrap(text, 78)]


def _architecture() -> str:
    return project.run(["dpkg", "--print-architecture"], quiet=True).strip()


def _rfc_date(epoch: int) -> str:
    import email.utils

    return email.utils.formatdate(epoch)
