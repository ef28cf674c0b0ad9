"""Whether a window can be shown, found out without risking the process.

Qt aborts the whole process when the display cannot be reached or a library of its plugin is missing, and nothing can
catch that. The two questions are asked first, of the system's own loader and of the display itself, which costs next to
nothing because Qt loads the same files a moment later. Whatever is less simple is tried in a child process that may
abort.
"""

import os
import sys

from desktop_app import paths

TRY = "--try-display"
"""The word by which this program calls itself to try."""

_PROBE_SECONDS = 20


def problem() -> str:
    """Why no window can be shown, in one line; "" where one can."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform in ("offscreen", "minimal"):
        return ""
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    if not os.environ.get("DISPLAY") and not wayland and not platform:
        return "no display is set (DISPLAY and WAYLAND_DISPLAY are empty)"
    if wayland and platform in ("", "wayland") and _wayland_answers():
        return ""
    if platform in ("", "xcb") and not wayland:
        return _x11_problem()
    return _probed()


def _plugin(name: str) -> str:
    """The file of a platform plugin of Qt's; "" where this installation keeps them elsewhere."""
    from PySide6 import QtGui  # its libraries are what a plugin needs first

    found = os.path.join(os.path.dirname(QtGui.__file__), "Qt", "plugins", "platforms", name)
    return found if os.path.exists(found) else ""


def _wayland_answers() -> bool:
    """Whether Qt's Wayland plugin loads with all it needs, and the compositor answers."""
    import ctypes

    plugin = _plugin("libqwayland.so")
    if not plugin:
        return False
    try:
        ctypes.CDLL(plugin)
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(None)
    if not connection:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return True


def _x11_problem() -> str:
    """Ask the loader for Qt's X11 plugin with all it needs, and libxcb for the display."""
    import ctypes

    plugin = _plugin("libqxcb.so")
    if not plugin:
        return _probed()
    try:
        ctypes.CDLL(plugin)
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return f"a library for X11 is missing ({error})"
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"the display {os.environ.get('DISPLAY', '')!r} cannot be reached" if broken else ""


def _probed() -> str:
    """Let a child process try; it may abort."""
    import subprocess  # slow to import, and seldom needed

    try:
        done = subprocess.run(paths.own_command(TRY), capture_output=True, timeout=_PROBE_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return "the display does not answer"
    except OSError as error:
        return f"the display cannot be tried ({error})"
    if done.returncode == 0:
        return ""
    said = done.stderr.decode(errors="replace").strip().splitlines()
    return f"no window can be shown ({said[0] if said else f'exit status {done.returncode}'})"


def attempt() -> int:
    """What the child process does: it aborts where no window can be shown; returns the exit status otherwise."""
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.addLibraryPath(paths.of_qt("plugins"))
    QGuiApplication(sys.argv[:1])
    return 0
