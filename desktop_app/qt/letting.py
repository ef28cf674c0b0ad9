"""Freeing a dossier that nothing shows any more, a little at a time: all at once would hold the window up."""

import contextlib
import sys
import threading
import time
from typing import Any, Final

from PySide6.QtCore import QTimer

from desktop_app.qt.session import Opened

_FEW: Final = 5000
"""So many values are freed in no time at all."""

_SLICE: Final = 512


def let_go(opened: Opened) -> None:
    """Free a dossier in small steps once the event that is at work is over. Called in the window's thread; whoever
    calls must let go of it, too."""
    piles = _piles(opened)
    if sum(map(len, piles)) > _FEW:
        freeing = threading.Thread(target=empty, args=(piles,), name="letting go")
        # Not before the last that hold it have let go: only what nobody else holds is freed piece by piece.
        QTimer.singleShot(0, freeing.start)


def empty(piles: list[list[Any]]) -> None:
    """Empty the lists step by step, and let whoever waits for the interpreter have it in between."""
    while piles:
        pile = piles.pop()
        while pile:
            del pile[-_SLICE:]
            time.sleep(0)
    _give_back()


def _give_back() -> None:
    """Have the C library return what was freed to the system; GNU's keeps most of it until it is told."""
    if sys.platform.startswith("linux"):
        import ctypes

        with contextlib.suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)


def _piles(opened: Opened) -> list[list[Any]]:
    """What there are many of in a dossier, held once more."""
    dossier, pages = opened.dossier, opened.desk.pages.values()
    many = (dossier.quotes, dossier.positions, dossier.links, dossier.turns, opened.desk.anchors.values())
    return [*map(list, many), *(list(p.marks.marks) for p in pages), *(list(s.lines) for s in dossier.sources)]
