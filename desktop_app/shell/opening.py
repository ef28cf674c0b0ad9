"""From a file name to an open dossier: read, validate where that was not done before, anchor, derive."""

import os
import stat
import sys
from dataclasses import dataclass

from desktop_app import paths
from desktop_app.engine.anchor import anchor_all
from desktop_app.files import SMALL
from desktop_app.files.settings import Settings
from desktop_app.files.trust import dossier_in, is_known
from desktop_app.model.dossier import Dossier, said
from desktop_app.model.errors import DossierRefused
from desktop_app.qt.session import Opened, opened


def is_large(name: str) -> bool:
    """Whether a file is so large that a window should not wait for it."""
    try:
        found = os.stat(paths.dossier_path(name))
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size >= SMALL


def at_once(name: str) -> bool:
    """Whether a file can be opened, or refused, without the window being seen to wait.

    A small one that was validated before can; any other small one can if what validates was loaded before, since
    loading that takes longest.
    """
    return not is_large(name) and ("pydantic" in sys.modules or is_known(paths.dossier_path(name)))


def open_file(name: str, limit: int, language: str) -> Opened:
    """Open a dossier by its file name. Raises DossierRefused."""
    path = paths.dossier_path(name)
    dossier = dossier_in(path, limit)
    return opened(dossier, name, anchor_all(dossier), language)


@dataclass(frozen=True, slots=True)
class FirstOpened:
    """What a start opened; the file that was wanted but could not be, with the reason, or that is still to come."""

    opened: Opened
    missing: str = ""
    awaited: str = ""
    refused: DossierRefused | None = None


def open_first(name: str | None, settings: Settings, language: str, *, patient: bool = False) -> FirstOpened:
    """Open the file asked for, else the one used last, else the bundled dossier; the bundled one stands in for what
    cannot be opened, and unless `patient` for what is large.

    Raises DossierRefused only when the bundled dossier itself is unusable.
    """
    wanted = _whole(name or settings.last_file or paths.BUNDLED)
    if not name and wanted != paths.BUNDLED and not os.path.exists(wanted):
        return FirstOpened(open_file(paths.BUNDLED, settings.max_bytes, language), missing=wanted)
    if is_large(wanted) and not patient:
        return FirstOpened(open_file(paths.BUNDLED, settings.max_bytes, language), awaited=wanted)
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
