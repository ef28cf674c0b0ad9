"""Pictures as Windows wants them: several sizes of an icon in one file, and the bitmap of an installer's page."""

import struct
import tempfile
from pathlib import Path

from buildkit import project
from linux.icons import png

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""In pixels."""


def ico(drawing: Path) -> bytes:
    """Make an icon file; each size is a PNG, which Windows reads since Vista."""
    with tempfile.TemporaryDirectory() as folder:
        pictures = [png(drawing, Path(folder) / f"{size}.png", size).read_bytes() for size in SIZES]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


_TO_BITMAP = """
import sys
from PySide6.QtGui import QImage
picture = QImage(sys.argv[1]).convertToFormat(QImage.Format.Format_RGB888)
sys.exit(picture.isNull() or not picture.save(sys.argv[2], "BMP"))
"""


def bitmap(drawing: Path, target: Path, python: Path) -> Path:
    """Paint a drawing in its own size as a bitmap, which is all that NSIS shows; `python` has PySide6."""
    painted = target.with_suffix(".png")
    project.run(["rsvg-convert", "-o", str(painted), str(drawing)])
    project.run([str(python), "-I", "-c", _TO_BITMAP, str(painted), str(target)])
    return target
