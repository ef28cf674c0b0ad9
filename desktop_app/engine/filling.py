"""Phrases with places in them: %1, %2, …, which values are put into."""

import re
from typing import Final

_PLACE: Final = re.compile(r"%([1-9])")


def fill(text: str, *values: object) -> str:
    """A text with %1, %2, … replaced in one pass, so that a value that holds "%2" stays what it is."""
    return _PLACE.sub(lambda found: str(values[int(found[1]) - 1]), text)
