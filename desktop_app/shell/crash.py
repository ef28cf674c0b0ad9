"""Uncaught errors: logged, shown with details that can be copied, and survived."""

import faulthandler
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop_app import __version__, paths

MOST_BYTES = 1_000_000
"""The log starts anew beyond this size; the old one is kept once."""

_fault_files: list[TextIO] = []
"""Kept open: the interpreter writes into it when it can do nothing else any more."""


def install() -> None:
    """Log and show every uncaught error from now on, Qt's messages and crashes of the interpreter included."""
    sys.excepthook = _on_error
    threading.excepthook = lambda args: _on_error(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
    qInstallMessageHandler(_on_message)
    _watch_faults()


def log_file() -> Path:
    """Where errors are logged."""
    return paths.log_dir() / "visavis.log"


def log(text: str) -> None:
    """Append a text with the time to the log; a log that cannot be written is no reason to stop."""
    try:
        file = log_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > MOST_BYTES:
            file.replace(file.with_suffix(".old.log"))
        with file.open("a", encoding="utf-8", errors="backslashreplace") as out:
            out.write(f"{datetime.now().astimezone().isoformat(timespec='seconds')} {__version__} {text}\n")
    except OSError as error:
        print(f"visavis: the log cannot be written: {error}", file=sys.stderr)


def _watch_faults() -> None:
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        _fault_files.append(log_file().with_name("fault.log").open("w", encoding="utf-8"))
    except OSError:
        return
    faulthandler.enable(_fault_files[-1])


def _on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    details = "".join(traceback.format_exception(kind, error, trace))
    print(details, file=sys.stderr)
    log(details)
    if threading.current_thread() is threading.main_thread():
        show(details)


def show(details: str) -> None:
    """Show a dialog with an error's details over the window that is active; nothing where there is none."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.qt.look import Look
    from desktop_app.shell.looks import theme_named
    from desktop_app.views.dialogs import TextDialog

    app = QApplication.instance()
    if not isinstance(app, QApplication) or any(
        w.objectName() == "crash" for w in app.topLevelWidgets() if w.isVisible()
    ):
        return
    sentence = app.translate(
        "Crash", "Something went wrong. Nothing you opened was changed, and you can go on working."
    )
    dialog = TextDialog(
        app.translate("Crash", "An error"), sentence, details, Look(theme_named("system")), app.activeWindow()
    )
    dialog.setObjectName("crash")
    dialog.open()


def _on_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        print(f"Qt: {message}", file=sys.stderr)
        log(f"Qt {kind.name}: {message}")
