"""Why a file cannot be used, in the interface's language.

The rooms below give each reason as an English sentence. What may happen to anybody's file is known here by its form and
told in the language of the reader; what is wrong inside of a dossier stays as it is, with the place in the file, since
it speaks to whoever writes the file.
"""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.model.errors import FileRefused, Problem, SaveFailed
from desktop_app.views import wording

_T = QT_TRANSLATE_NOOP

FORMS: Final = (
    str(_T("Reasons", "there is no such file")),
    str(_T("Reasons", "the file may not be read: permission denied")),
    str(_T("Reasons", "this is no name that a file can have")),
    str(_T("Reasons", "the file is empty")),
    str(_T("Reasons", "the file has %1 bytes; at most %2 are read")),
    str(_T("Reasons", "not UTF-8 text: the byte %1 has no place here")),
    str(_T("Reasons", "the file is UTF-8 with a byte order mark; it must be UTF-8 without one")),
    str(_T("Reasons", "the file is UTF-16 text; it must be UTF-8")),
    str(_T("Reasons", "the text breaks off here: the file is cut short, or a mark is not closed")),
    str(_T("Reasons", "not JSON: %1")),
    str(_T("Reasons", "nested more than %1 levels deep")),
    str(_T("Reasons", "made by a newer version of Vis-à-vis: format %1, this program reads up to %2")),
    str(_T("Reasons", "is missing: this may be no dossier; this program reads up to %1")),
    str(_T("Reasons", "is missing: this may be no lesson; this program reads up to %1")),
    str(_T("Reasons", "there is no format %1; this program reads up to %2")),
    str(_T("Reasons", "the text has the sha256 %1, not %2")),
    str(_T("Reasons", "more than %1 problems of this kind; the rest is not listed")),
    str(_T("Reasons", "the picture would be too large")),
    str(_T("Reasons", "the picture could not be encoded")),
    str(_T("Reasons", "a text holds half a character (a lone surrogate)")),
    # What Linux says of a file that cannot be written.
    str(_T("Reasons", "No space left on device")),
    str(_T("Reasons", "Permission denied")),
    str(_T("Reasons", "Read-only file system")),
    str(_T("Reasons", "No such file or directory")),
    str(_T("Reasons", "Is a directory")),
    str(_T("Reasons", "File too large")),
    str(_T("Reasons", "Disk quota exceeded")),
)
"""Whole sentences; %1, %2 stand for what differs."""


def _say(text: str) -> str:
    return QCoreApplication.translate("Reasons", text)


def reason(told: str) -> str:
    """A reason in the interface's language; as it was given where its form is not known."""
    for form, pattern in _patterns():
        if (found := pattern.fullmatch(told)) is not None:
            return wording.fill(_say(form), *found.groups())
    return told


def details(failed: FileRefused | SaveFailed) -> str:
    """Every reason for which a file was refused or could not be written, each in a line with the file and the place."""
    if isinstance(failed, SaveFailed):
        return str(SaveFailed(failed.file, reason(failed.reason)))
    return str(FileRefused(failed.file, [Problem(each.place, reason(each.reason)) for each in failed.problems]))


@cache
def _patterns() -> tuple[tuple[str, "re.Pattern[str]"], ...]:
    return tuple((form, re.compile(re.sub(r"%\d", "(.+)", re.escape(form)), re.DOTALL)) for form in FORMS)
