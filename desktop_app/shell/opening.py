"""From a file name to an open dossier: read, validate where that was not done before, anchor, derive."""

import os
from dataclasses import dataclass
from pathlib import Path

from desktop_app import paths
from desktop_app.engine.anchor import anchor_all
from desktop_app.files import trust
from desktop_app.files.settings import Settings
from desktop_app.model.dossier import Dossier, said
from desktop_app.model.errors import DossierRefused, SaveFailed
from desktop_app.qt.session import Opened, opened


def dossier_in(path: Path, limit: int) -> Dossier:
    """The dossier in a file. Content validated before is known by its hash and not validated again. Raises
    DossierRefused."""
    from desktop_app.files.dossier_file import loads, read

    data = read(path, limit)
    remembered = paths.cache_dir() / "validated.json"
    known = trust.known_hashes(paths.resource("dossiers", "validated.json"), remembered)
    dossier = trust.load_trusted(data, known)
    if dossier is None:
        dossier = loads(data, str(path), limit)
        try:
            trust.remember(data, remembered)
        except SaveFailed:
            return dossier  # a cache that cannot be written costs time at the next start, nothing else
    return dossier


def open_file(name: str, limit: int, language: str) -> Opened:
    """Open a dossier by its file name. Raises DossierRefused."""
    path = paths.dossier_path(name)
    dossier = dossier_in(path, limit)
    return opened(dossier, name, anchor_all(dossier), language)


@dataclass(frozen=True, slots=True)
class FirstOpened:
    """What a start opened, and the file that was wanted but could not be, with the reason."""

    opened: Opened
    missing: str = ""
    refused: DossierRefused | None = None


def open_first(name: str | None, settings: Settings, language: str) -> FirstOpened:
    """Open the file asked for, else the one used last, else the bundled dossier; the bundled one stands in for what
    cannot be opened.

    Raises DossierRefused only when the bundled dossier itself is unusable.
    """
    wanted = _whole(name or settings.last_file or paths.BUNDLED)
    if not name and wanted != paths.BUNDLED and not os.path.exists(wanted):
        return FirstOpened(open_file(paths.BUNDLED, settings.max_bytes, language), missing=wanted)
    try:
        return FirstOpened(open_file(wanted, settings.max_bytes, language))
    except DossierRefused as refused:
        if wanted == paths.BUNDLED:
            raise
        return FirstOpened(open_file(paths.BUNDLED, settings.max_bytes, language), refused=refused)


def _whole(name: str) -> str:
    """A file's name that holds in any folder, as the next start may be in another; the bundled dossier's as it is."""
    return name if name == paths.BUNDLED and not os.path.exists(name) else os.path.abspath(name)


def title_of(dossier: Dossier, language: str) -> str:
    """A dossier's title in a language."""
    return said(dossier.title, language)
