"""Characters that cannot be seen, made visible without moving any offset.

A quote keeps every character of its source. What would be invisible, or would reorder the line it stands in, is shown
as one stand-in character, so that offsets in the shown text equal offsets in the true text, and is spelled out on
demand.
"""

import unicodedata
from typing import Final

_STAND_IN: Final = "\u25a1"
_KEPT: Final = frozenset("\t\n\u00ad")


def _table() -> dict[int, str]:
    table = {c: chr(0x2400 + c) for c in range(0x20) if chr(c) not in _KEPT}
    table |= dict.fromkeys([*range(0x7F, 0xA0), *range(0x200B, 0x2010), *range(0x202A, 0x202F)], _STAND_IN)
    table |= dict.fromkeys([*range(0x2060, 0x2070), 0x061C, 0xFEFF, *range(0xFFF9, 0xFFFC)], _STAND_IN)
    return table | {0x2028: "\u2424", 0x2029: "\u2424"}


_TABLE: Final = _table()


def shown(text: str) -> str:
    """The text as it is put on the screen: the same number of code points, nothing invisible but blanks."""
    return text if text.isascii() and text.isprintable() else text.translate(_TABLE)


def escaped(text: str) -> str:
    """The text with each hidden character spelled out, for whoever asks what stands there."""
    return "".join(
        f"⟨U+{ord(c):04X} {unicodedata.name(c, 'control character')}⟩" if ord(c) in _TABLE else c for c in text
    )


def hides_something(text: str) -> bool:
    """Whether the text holds characters that `shown` replaces."""
    return shown(text) != text
