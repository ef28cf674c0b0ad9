"""What the help menu shows: keys from the table of commands, versions of what runs here."""

import platform
import re
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QKeySequence

from desktop_app import __version__
from desktop_app.shell.actions import COMMANDS, ELSEWHERE, say


def keyboard_rows() -> list[tuple[str, str]]:
    """Keys and what they do; commands without a key are left out, the nine issue keys are one row."""
    rows = [
        (", ".join(_native(key) for key in command.keys), plain(command.title).rstrip("…"))
        for command in COMMANDS
        if command.keys and not command.id.startswith("issue-")
    ]
    rows.append(("1 – 9", QCoreApplication.translate("Commands", "The issue at that place of the list")))
    rows += [(", ".join(keys), say(text)) for keys, text in ELSEWHERE]
    return rows + [(", ".join(keys), text) for keys, text in _while_presenting()]


def _while_presenting() -> list[tuple[list[str], str]]:
    """The keys of a lesson that is shown."""
    from desktop_app.views import show_keys, wording

    told = QCoreApplication.translate("Commands", "While presenting: %1")
    number = QCoreApplication.translate("Commands", "the issue of that number")
    rows = [([_native(key) for key in row.keys], show_keys.say(row.text)) for row in show_keys.SHOW_KEYS]
    return [(keys, wording.fill(told, text)) for keys, text in [*rows, (["1 – 99"], number)]]


_MNEMONIC: Final = re.compile(r"\s*\(&.\)|&(?=.)")
"""The letter by which an entry of a menu is reached, as it is written: after the text where that has no Latin ones."""


def plain(title: str) -> str:
    """A command's text outside of a menu."""
    return _MNEMONIC.sub("", title)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def about_sentence() -> str:
    """What this program is, in a sentence."""
    text = QCoreApplication.translate(
        "Help", "Vis-à-vis %1 sets two sides' positions side by side, every quotation proven against its source."
    )
    return text.replace("%1", __version__)


def about_text() -> str:
    """The versions of what runs here, and where its licences are shown."""
    import PySide6

    from desktop_app.files.schema import checker_version

    versions = [
        f"Vis-à-vis {__version__}",
        f"Python {platform.python_version()} ({sys.platform})",
        f"Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"pydantic {checker_version()}",
    ]
    where = QCoreApplication.translate("Help", "The licences of all parts are in the menu Help, Licences.")
    return "\n".join([*versions, "", where])
