"""The dossier file and the settings: reading, checking, writing. No Qt."""

from typing import Final

LIMIT: Final = 200_000_000
"""The most bytes a dossier file may have unless the settings say otherwise."""

SMALL: Final = 1_000_000
"""A file of fewer bytes is read before anybody notices."""
