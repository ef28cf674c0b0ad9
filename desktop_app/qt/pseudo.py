"""A pseudo-language: English with accents and half as long again, to see which texts have no room to grow.

It is made while it is asked for, so it is always complete. Placeholders, mnemonics and file patterns stay.
"""

import re
from typing import Final

from PySide6.QtCore import QTranslator

LONGER: Final = 0.4
"""How much longer than the source a text becomes, at least."""

_KEPT = re.compile(r"%L?(?:\d|n)|&.|\(\*[^)]*\)|;;|\n")
"""What a program reads in a text, and what therefore stays as it is."""

_ACCENTS = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")

_READ_BY_QT: Final = ("QShortcut", "QGuiApplication", "QKeySequence")
"""Contexts whose texts Qt reads itself: the names of keys, the direction of writing."""


class Pseudo(QTranslator):
    """Translates every text into the pseudo-language."""

    def isEmpty(self) -> bool:
        """Never: Qt would not ask."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text in the pseudo-language."""
        return source if context in _READ_BY_QT else stretched(source)


def stretched(source: str) -> str:
    """A text with accents, and longer by `LONGER`; what is added are words, so that it breaks where a text would."""
    if not any(char.isalpha() for char in _KEPT.sub("", source)):
        return source
    # A list of file kinds is a list of texts.
    head, separator, tail = source.partition(";;")
    if separator:
        return f"{stretched(head)};;{stretched(tail)}"
    wanted = max(2, round(len(source) * LONGER + 0.5))
    padding = (" óne twó thréé" * (wanted // 14 + 1))[:wanted].rstrip()
    pieces, at = [], 0
    for kept in _KEPT.finditer(source):
        pieces += [source[at : kept.start()].translate(_ACCENTS), kept[0]]
        at = kept.end()
    text = "".join([*pieces, source[at:].translate(_ACCENTS)])
    end = len(text.rstrip())
    padding += "·" * (wanted - len(padding))
    pattern = re.search(r"\s*\(\*[^)]*\)$", text)
    cut = pattern.start() if pattern else end
    return f"{text[:cut]}{padding}{text[cut:]}"
