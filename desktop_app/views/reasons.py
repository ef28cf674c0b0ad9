"""Why a file cannot be used, in the interface's language.

The rooms below give each reason as a sentence in English with its values (`model.errors.Reason`); that sentence is the
key of its translation. Places in a file and values out of it stay as they are.
"""

from PySide6.QtCore import QCoreApplication

from desktop_app.model.errors import FileRefused, Reason, SaveFailed
from desktop_app.views import wording


def _say(text: str) -> str:
    return QCoreApplication.translate("Reasons", text)


def reason(told: Reason) -> str:
    """A reason in the interface's language."""
    return wording.fill(_say(told.form), *(reason(each) if isinstance(each, Reason) else each for each in told.values))


def details(failed: FileRefused | SaveFailed) -> str:
    """Every reason for which a file was refused or could not be written, each in a line with the file and the place."""
    if isinstance(failed, SaveFailed):
        return f"{failed.file}: {reason(failed.reason)}"
    placed = [(each.place, reason(each.reason)) for each in failed.problems]
    return "\n".join(": ".join(part for part in (failed.file, *one) if part) for one in placed)
