"""Chinese words by an outside library, if it is installed (`pip install visavis[segment]`)."""

from collections.abc import Callable, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Final

from desktop_app.engine.tokens import BY_CHARACTERS, Segmenter

LIBRARY: Final = "rjieba"


class _Library:
    """Cuts by the library, which is imported when the first Chinese is cut: that takes a tenth of a second."""

    def __init__(self) -> None:
        self._name = LIBRARY
        self._cut: Callable[[str], Sequence[str]] | None = None

    @property
    def name(self) -> str:
        return self._name

    def cut(self, run: str) -> Sequence[str]:
        """The words of a run; a cut that changes the text is not taken."""
        if self._cut is None:
            self._cut = self._imported()
        words = self._cut(run)
        return words if sum(map(len, words)) == len(run) else run

    def _imported(self) -> Callable[[str], Sequence[str]]:
        try:
            import rjieba
        except ImportError:
            self._name = ""
            return BY_CHARACTERS.cut
        return rjieba.cut


@cache
def best_segmenter() -> Segmenter:
    """The library's segmenter, else the one by characters."""
    return _Library() if find_spec(LIBRARY) else BY_CHARACTERS
