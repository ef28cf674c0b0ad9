"""A second start hands its file to the window that is open.

The first window leaves a small file with the name of its local socket, so that an ordinary start need not even load Qt's network
module to learn that it is alone.
"""

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app import paths

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1500
_MOST_BYTES = 65536


def _note() -> Path:
    return paths.cache_dir() / "window.json"


def somebody_there() -> bool:
    """Whether another window may be open: its note is there and so is its process. Cheap, since every start asks."""
    try:
        other = int(json.loads(_note().read_bytes())["pid"])
        if os.name == "posix":
            os.kill(other, 0)
    except PermissionError:
        return True
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return other != os.getpid()


def _socket_name() -> str:
    """A name for this user and this settings folder, so that test runs and other users stay apart."""
    seed = f"{paths.settings_dir()}|{os.environ.get('DISPLAY', '')}|{os.environ.get('WAYLAND_DISPLAY', '')}"
    return f"visavis-{hashlib.sha256(seed.encode()).hexdigest()[:16]}"


def hand_over(file: str | None) -> bool:
    """Give the running window a file, or just bring it to the front; false where none answers."""
    if not somebody_there():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_socket_name())
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps({"open": str(Path(file).absolute()) if file and file != paths.BUNDLED else file}).encode() + b"\n")
    answered = socket.waitForBytesWritten(_WAIT_MS) and socket.waitForReadyRead(_WAIT_MS)
    socket.disconnectFromServer()
    return bool(answered)


class Listener(QObject):
    """Waits for second starts. `asked` carries the files to open: one or none."""

    asked = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Take the place of the running window; false where the system does not let us."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_socket_name())
        if not server.listen(_socket_name()):
            return False
        server.newConnection.connect(self._on_connection)
        self._server = server
        try:
            _note().parent.mkdir(parents=True, exist_ok=True)
            _note().write_text(json.dumps({"pid": os.getpid()}), encoding="utf-8")
        except OSError:
            return False
        return True

    def stop(self) -> None:
        """Give the place up."""
        if self._server is not None:
            self._server.close()
            self._server = None
            _note().unlink(missing_ok=True)

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection() if self._server else None
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda: self._on_message(socket))

    def _on_message(self, socket: "QLocalSocket") -> None:
        line = bytes(socket.readLine(_MOST_BYTES).data())
        try:
            wanted = json.loads(line)["open"]
        except (ValueError, KeyError, TypeError):
            return
        socket.write(b"ok\n")
        socket.flush()
        self.asked.emit([wanted] if isinstance(wanted, str) else [])
