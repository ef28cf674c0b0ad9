"""SHA-256 sums of what was made."""

import hashlib
from pathlib import Path

NAME = "SHA256SUMS"


def digest(file: Path, algorithm: str = "sha256") -> str:
    """The sum of one file, in hex."""
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, algorithm).hexdigest()


def write(folder: Path) -> Path:
    """Write the sums of all files in a folder, in the form that `sha256sum --check` reads."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != NAME)
    lines = "".join(f"{digest(file)}  {file.name}\n" for file in files)
    written = folder / NAME
    written.write_text(lines, encoding="utf-8", newline="\n")
    return written
