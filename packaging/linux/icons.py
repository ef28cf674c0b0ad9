"""The icons in all sizes, made from their drawings."""

from pathlib import Path

from buildkit import project, tools, trees
from buildkit.project import APP_ID, ROOT
from linux.desktop import MIME_TYPE

NEEDS = (tools.RSVG,)
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In pixels; one folder of the hicolor theme each."""

DRAWINGS = {
    "apps": (ROOT / "resources" / "icons" / "visavis.svg", APP_ID),
    "mimetypes": (ROOT / "resources" / "icons" / "document.svg", MIME_TYPE.replace("/", "-")),
}
"""By the theme's context: the drawing, and the name that it is looked up by."""


def hicolor(folder: Path) -> None:
    """Write the theme's folders below `share/icons/hicolor`."""
    for context, (drawing, name) in DRAWINGS.items():
        trees.put(folder, f"scalable/{context}/{name}.svg", drawing.read_bytes())
        for size in SIZES:
            png(drawing, folder / f"{size}x{size}" / context / f"{name}.png", size)


def png(drawing: Path, target: Path, size: int) -> Path:
    """Paint one drawing, `size` pixels wide and high."""
    target.parent.mkdir(parents=True, exist_ok=True)
    project.run(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(target), str(drawing)])
    target.chmod(0o644)
    return target
