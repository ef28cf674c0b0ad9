"""Characters that a text file of another program cannot hold, replaced by signs without moving any offset.

XML has no place for most control characters, HTML calls the rest of them errors, and no encoding has halves of
surrogate pairs. A sound dossier has none of them. In a stranger's, each is shown as one sign (␀ for U+0000, ␍ for a
carriage return, else the replacement character), in every format alike; how many there were is told, since such a
quote is no longer equal character for character.
"""

import re
from typing import Final

_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(1, 17))
    + "]"
)


def storable(text: str) -> str:
    """The text with a sign for each character that cannot be stored; as many code points as before."""
    return text if text.isprintable() else _UNSAFE.sub(_sign, text)


def unstorable(text: str) -> int:
    """How many characters of a text cannot be stored."""
    return 0 if text.isprintable() else len(_UNSAFE.findall(text))


def _sign(found: re.Match[str]) -> str:
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"
