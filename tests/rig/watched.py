"""The app, started as it always is, which prints its state as a line of JSON whenever that has changed."""

import json
import sys
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.files.settings import Settings
from desktop_app.qt.look import Look
from desktop_app.shell import filling, start
from desktop_app.shell.commander import Commander
from desktop_app.shell.frame import Frame

_EVERY_MS = 20


def _window(window: QWidget | None) -> dict[str, Any] | None:
    if window is None:
        return None
    return {
        "screen": window.screen().name(),
        "visible": window.isVisible(),
        "full": window.isFullScreen(),
        "place": window.geometry().getRect(),
        "active": window.isActiveWindow(),
    }


def _state(commander: Commander) -> dict[str, Any]:
    place, presenting = commander.session.place, commander.presenting
    told: dict[str, Any] = {
        "place": [place.issue, place.quote, place.source, place.view.value],
        "screens": [screen.name() for screen in QApplication.screens()],
        "main": _window(commander.frame),
        "show": None,
    }
    if presenting.show is not None:
        showing = presenting.show.showing
        spot = showing.now.spot
        told["show"] = {
            "at": [spot.part, spot.step, spot.turn, showing.now.page],
            "seen": [showing.seen.spot.part, showing.seen.spot.step, showing.seen.spot.turn, showing.seen.page],
            "curtain": showing.curtain.value,
            "gloss": showing.now.gloss,
            "light": showing.light is not None,
            "last": presenting.show.after() is None,
            "title": presenting.show.screen().title,
            "audience": _window(presenting.audience),
            "presenter": _window(presenting.presenter),
        }
    return told


def _watch(commander: Commander) -> None:
    last: list[str] = []

    def tell() -> None:
        line = json.dumps(_state(commander))
        if [line] != last:
            last[:] = [line]
            print(line, flush=True)

    timer = QTimer(commander, interval=_EVERY_MS)
    timer.timeout.connect(tell)
    timer.start()


def main() -> int:
    """Start as the command line does: `[LANGUAGE]`."""
    fill = filling.fill

    def filled(frame: Frame, settings: Settings, look: Look, file: str | None, *, strict: bool = False) -> Commander:
        commander = fill(frame, settings, look, file, strict=strict)
        _watch(commander)
        return commander

    filling.fill = filled
    return start.run(None, sys.argv[1] if len(sys.argv) > 1 else None)


if __name__ == "__main__":
    sys.exit(main())
