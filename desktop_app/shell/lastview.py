"""The window as it was last seen, shown at once while the live one is made.

A picture is kept for exactly one state: the same file, place, look, size and versions. Anything else, and there is
none, and the start shows empty panes instead. The live window replaces it as soon as it is there, so a picture can
never be what somebody goes on reading.
"""

import os
import zlib
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app import __version__, paths
from desktop_app.files import SMALL
from desktop_app.files.settings import Settings
from desktop_app.shell.system import language_of, theme_name

_MOST_BYTES = 64_000_000
"""Larger windows get no picture: reading it would take longer than it saves."""


def picture(settings: Settings, file: str | None, language: str | None) -> QPixmap | None:
    """The picture of what a start with these settings will show, if there is one."""
    kept = _file(settings, file, language)
    if kept is None or not kept.exists():
        return None
    # By way of an image: a pixmap read from a file would stay in Qt's cache and cost its memory for good.
    image = QImage(str(kept))
    if image.isNull():
        return None
    found = QPixmap.fromImage(image)
    found.setDevicePixelRatio(_ratio())
    return found


def wanted(settings: Settings, file: str | None = None, language: str | None = None) -> bool:
    """Whether a picture would be kept for these settings, and is not there yet."""
    kept = _file(settings, file, language)
    return kept is not None and not kept.exists()


def keep(window: QWidget, settings: Settings, file: str | None = None, language: str | None = None) -> None:
    """Keep the window's picture for the next start with these settings; one that cannot be written is no loss."""
    kept = _file(settings, file, language)
    if kept is None or kept.exists():
        return
    shot = window.grab()
    if shot.width() * shot.height() * 4 > _MOST_BYTES:
        return
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        temporary = kept.with_suffix(".part")
        if shot.toImage().save(str(temporary), "BMP"):  # type: ignore[call-overload]
            os.replace(temporary, kept)
        for other in kept.parent.glob("lastview-*"):
            if other != kept:
                other.unlink(missing_ok=True)
    except OSError:
        return


def _file(settings: Settings, file: str | None, language: str | None) -> Path | None:
    """Where the picture of one state is kept: its name is the state, so a picture of another is never found."""
    wanted = file or settings.last_file or paths.BUNDLED
    try:
        held = paths.dossier_path(wanted).stat()
    except OSError:
        return None
    if held.st_size >= SMALL:  # another dossier would be seen between the picture and what it shows
        return None
    program = Path(__file__).stat().st_mtime_ns
    state = (
        (__version__, program, qVersion(), QGuiApplication.platformName(), _ratio()),
        (str(paths.dossier_path(wanted).absolute()), held.st_size, held.st_mtime_ns),
        (settings.issue, settings.quote, settings.source, settings.view),
        (settings.reader_offset, settings.compare_scroll),
        (settings.window, sorted(settings.splitters.items()), settings.zoom, settings.glosses, settings.legend_seen),
        (
            theme_name(settings.theme, settings.contrast),
            language_of(language or settings.language),
            wanted == settings.last_file,
        ),
    )
    told = repr(state).encode()
    return paths.cache_dir() / f"lastview-{zlib.crc32(told):08x}{zlib.adler32(told):08x}.bmp"


def _ratio() -> float:
    return QGuiApplication.primaryScreen().devicePixelRatio()
