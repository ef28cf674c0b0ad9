"""How well a quote stands in its source."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.model.dossier import Span


class Verdict(StrEnum):
    """What was found when a quote was looked for in its source."""

    EXACT = "exact"
    MOVED = "moved"
    NORMALISED = "normalised"
    LOST = "lost"

    @property
    def verbatim(self) -> bool:
        """Word for word: where it was said to stand, or elsewhere and proven unique."""
        return self in (Verdict.EXACT, Verdict.MOVED)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quote's verdict and its span in the source's code points; no span when it is lost."""

    verdict: Verdict
    span: Span | None
