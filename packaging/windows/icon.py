"""Windows' icon files: several sizes of one drawing in one file."""

import struct
import tempfile
from pathlib import Path

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
