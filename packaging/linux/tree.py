"""What every Linux package lays down beside the app itself: menu entry, description, document type, icons, manual."""

import gzip
from pathlib import Path

from buildkit import trees
from buildkit.project import APP_ID, Project
from linux import desktop, icons, man


def share(folder: Path, project: Project, command: str) -> None:
    """Fill a `share` folder. `command` is what the menu entry starts."""
    trees.put(folder, f"applications/{APP_ID}.desktop", desktop.desktop_entry(project, command))
    trees.put(folder, f"metainfo/{APP_ID}.metainfo.xml", desktop.metainfo(project))
    trees.put(folder, f"mime/packages/{APP_ID}.xml", desktop.mime_info(project))
    icons.hicolor(folder / "icons" / "hicolor")
    for language in man.LANGUAGES:
        below = "man/man1" if language == "en" else f"man/{language}/man1"
        trees.put(folder, f"{below}/visavis.1.gz", packed(man.page(project, language)))


def packed(text: str) -> bytes:
    """Compress a text, without a name or a time within."""
    return gzip.compress(text.encode("utf-8"), 9, mtime=0)
