"""The app bundle and its disk image, on a Mac. Elsewhere only the parts are made that need no Mac.

Signing and notarising are switched on by variables: VISAVIS_SIGN_IDENTITY (a "Developer ID Application" in the
keychain) and VISAVIS_NOTARY_PROFILE (stored by `xcrun notarytool store-credentials`).
"""

import argparse
import os
import plistlib
import shutil
import sys
from pathlib import Path

from buildkit import freeze, project, sbom, tools, trees
from buildkit.project import BUILD, DIST, CannotBuild
from linux import icons
from macos import bundle

NEEDS: tuple[tools.Tool, ...] = (
    tools.RSVG,
    *((tools.Tool("png2icns", "icnsutils"),) if sys.platform != "darwin" else ()),
)

_WORK = BUILD / "macos"
_SIZES = (16, 32, 128, 256, 512)
"""In points; each is made at twice its size, too."""


def build(options: argparse.Namespace) -> list[Path]:
    """Make the disk image; returns it. Raises CannotBuild where this is no Mac, after making what can be made."""
    facts = project.project(options.version)
    parts()
    if sys.platform != "darwin":
        raise CannotBuild(f"icons and property lists are in {_WORK}; the bundle itself can only be made on a Mac")
    os.environ["VISAVIS_ICON"] = str(_WORK / "visavis.icns")
    os.environ["VISAVIS_ENTITLEMENTS"] = str(_WORK / "entitlements.plist")
    freeze.freeze()
    app = freeze.APP.parent / "Vis-à-vis.app"
    shutil.copyfile(_WORK / "document.icns", app / "Contents" / "Resources" / "document.icns")
    # The bundle was made before the words of the licences were put into the folder.
    said = freeze.APP / "_internal" / "resources"
    shutil.copytree(said, app / "Contents" / "Resources" / "resources", dirs_exist_ok=True)
    identity = os.environ.get("VISAVIS_SIGN_IDENTITY") or "-"
    signing = [
        "codesign",
        "--force",
        "--options",
        "runtime",
        "--entitlements",
        str(_WORK / "entitlements.plist"),
    ]
    project.run([*signing, *(["--timestamp"] if identity != "-" else []), "--sign", identity, str(app)])
    image = DIST / f"visavis-{facts.version}.dmg"
    DIST.mkdir(exist_ok=True)
    image.unlink(missing_ok=True)
    project.run(["hdiutil", "create", "-volname", "Vis-à-vis", "-srcfolder", str(app), "-format", "ULFO", str(image)])
    profile = os.environ.get("VISAVIS_NOTARY_PROFILE")
    if profile:
        project.run(["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"])
        project.run(["xcrun", "stapler", "staple", str(image)])
    return [image, sbom.write(facts, "macos", freeze.APP)]


def parts() -> list[Path]:
    """Make icons, Info.plist and entitlements; returns them."""
    trees.fresh(_WORK)
    made = [_icns(icons.DRAWINGS["apps"][0], "visavis"), _icns(icons.DRAWINGS["mimetypes"][0], "document")]
    for name, content in (("Info", bundle.info_plist()), ("entitlements", bundle.entitlements())):
        made.append(trees.put(_WORK, f"{name}.plist", plistlib.dumps(content)))
    return made


def _icns(drawing: Path, name: str) -> Path:
    """All sizes of one drawing in Apple's format."""
    target = _WORK / f"{name}.icns"
    folder = _WORK / f"{name}.iconset"
    for size in _SIZES:
        icons.png(drawing, folder / f"icon_{size}x{size}.png", size)
        icons.png(drawing, folder / f"icon_{size}x{size}@2x.png", 2 * size)
    if sys.platform == "darwin":
        project.run(["iconutil", "--convert", "icns", "--output", str(target), str(folder)])
    else:
        # It knows each size once.
        once = {2 * size: folder / f"icon_{size}x{size}@2x.png" for size in _SIZES if 2 * size in (256, 512, 1024)}
        once |= {size: folder / f"icon_{size}x{size}.png" for size in (16, 32, 128)}
        project.run(["png2icns", str(target), *(str(once[size]) for size in sorted(once))], quiet=True)
    return target
