"""Texts of Qt's own dialogs that Qt's catalogues for Chinese and Korean lack.

Qt has given some labels a letter to reach them by (“Look in:” became “&Look in:”), and its translators have not
followed: such a label stands in English in the midst of a translated dialog. Ours is asked before Qt's, so what stands
here under Qt's own contexts is found. Nobody imports this at a start; the catalogue's maker reads it.
"""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

_T = QT_TRANSLATE_NOOP

TEXTS: Final = (
    ("QFileDialog", _T("QFileDialog", "&Look in:")),
    ("QFileDialog", _T("QFileDialog", "Files of &type:")),
    ("QCupsJobWidget", _T("QCupsJobWidget", "&Billing information:")),
    ("QCupsJobWidget", _T("QCupsJobWidget", "&End:")),
    ("QCupsJobWidget", _T("QCupsJobWidget", "&Start:")),
    ("QCupsJobWidget", _T("QCupsJobWidget", "Job &priority:")),
    ("QCupsJobWidget", _T("QCupsJobWidget", "Scheduled &printing:")),
    ("QPageSetupWidget", _T("QPageSetupWidget", "Page &order:")),
    ("QPageSetupWidget", _T("QPageSetupWidget", "Pages &per sheet:")),
    ("QPrintSettingsOutput", _T("QPrintSettingsOutput", "Page &Set:")),
)
"""Contexts and texts."""
