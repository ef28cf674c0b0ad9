"""The language that the interface speaks: Qt's translators, and the locale by which numbers and dates are written.

Texts that stand already do not change by themselves; whoever shows them asks for them again (`set_look`). Qt's own
texts, those of its buttons and dialogs, come from the files that it brings along.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop_app.paths import of_qt, resource

PSEUDO: Final = "qps"
"""A language for trying whether longer texts have room: English, longer by two fifths."""

_FILES: Final = {"zh": ("zh_Hans", "qtbase_zh_CN"), "ko": ("ko", "qtbase_ko")}
"""Our file and Qt's for each language; for others English, which needs ours for its plural forms."""

_spoken: list[QTranslator] = []


def speak(language: str) -> None:
    """Have every text that is asked for from now on in this language. Needs an application."""
    application = QCoreApplication.instance()
    primary = language.partition("-")[0]
    locale = QLocale(language if primary in _FILES else "en")
    if application is None or (_spoken and _spoken[0].objectName() == primary):
        return
    QLocale.setDefault(locale)
    for old in _spoken:
        application.removeTranslator(old)
    _spoken[:] = _pseudo() if primary == PSEUDO else _translators(primary)
    for translator in _spoken:
        translator.setObjectName(primary)
        application.installTranslator(translator)


def _translators(primary: str) -> list[QTranslator]:
    ours, qts = _FILES.get(primary, ("en", ""))
    made = [QTranslator()]
    made[0].load(str(resource("i18n", f"visavis_{ours}.qm")))
    if qts:
        from PySide6.QtCore import QLibraryInfo

        made.insert(0, QTranslator())
        made[0].load(qts, of_qt("translations") or QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return made


def _pseudo() -> list[QTranslator]:
    from desktop_app.qt.pseudo import Pseudo

    return [Pseudo()]
