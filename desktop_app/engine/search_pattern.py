"""Regular expressions from whoever searches: compiled with care, run a paragraph at a time, stopped when they run away.

The library is `regex`, which can be told to give up. What it cannot be told is to make a small thing of a large one:
it writes counted repeats out, so that `((a{100}){100}){100}` takes hundreds of megabytes before anything is searched.
Patterns are therefore weighed before they are compiled.
"""

import re
import warnings
from collections.abc import Iterator
from enum import StrEnum
from time import thread_time
from typing import Final

from desktop_app.model.dossier import Span
from desktop_app.model.errors import VisavisError

TIMEOUT: Final = 0.04
"""How many seconds a pattern may spend on one paragraph; one that needs more has run away."""

LONGEST: Final = 100_000
"""A paragraph of more code points is searched in parts of about so many, parted at blanks."""

HEAVIEST: Final = 20_000
"""How many items a pattern may come to with its counted repeats written out."""

_TOKEN: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{(\d*)(?:,(\d*))?\}|.", re.DOTALL)


class Fault(StrEnum):
    """What can be wrong with a pattern: its grammar, its size, or the time it takes."""

    GRAMMAR = "grammar"
    SIZE = "size"
    TIME = "time"


class PatternFailed(VisavisError):
    """A pattern that cannot be used. `at` is the character, from 0, where its grammar breaks; `reason` is the library's
    word for it."""

    def __init__(self, fault: Fault, at: int | None = None, reason: str = "") -> None:
        self.fault, self.at, self.reason = fault, at, reason
        super().__init__(fault, at, reason)


class Pattern:
    """A regular expression that does not look at case. Raises PatternFailed when made of a wrong or a huge one."""

    def __init__(self, text: str) -> None:
        import regex  # type: ignore[import-untyped]

        if _weight(text) > HEAVIEST:
            raise PatternFailed(Fault.SIZE)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self._compiled = regex.compile(text, regex.IGNORECASE)
        except regex.error as wrong:
            raise PatternFailed(Fault.GRAMMAR, wrong.pos, wrong.msg) from None
        except (RecursionError, OverflowError, MemoryError, KeyError, ValueError):
            raise PatternFailed(Fault.SIZE) from None

    def spans(self, paragraph: str) -> Iterator[Span]:
        """Every match that is not empty, in code points of the paragraph. Raises PatternFailed when it runs away."""
        for part in _parts(paragraph):
            yield from self._matches(paragraph, part)

    def _matches(self, paragraph: str, part: Span) -> list[Span]:
        """The matches in a part. The library's limit is by the clock on the wall; on a busy machine the time that was
        really spent decides."""
        begin = thread_time()
        while True:
            try:
                every = self._compiled.finditer(paragraph, part.start, part.end, timeout=TIMEOUT)
                return [Span(*found.span()) for found in every if found.start() < found.end()]
            except TimeoutError:
                if thread_time() - begin > TIMEOUT / 2:
                    raise PatternFailed(Fault.TIME) from None

    def found_in(self, paragraph: str) -> bool:
        """Whether there is a match that is not empty. Raises PatternFailed when it runs away."""
        return next(self.spans(paragraph), None) is not None


def _parts(paragraph: str) -> Iterator[Span]:
    at = 0
    while len(paragraph) - at > LONGEST:
        blank = paragraph.rfind(" ", at + LONGEST // 2, at + LONGEST)
        end = blank + 1 if blank > 0 else at + LONGEST
        yield Span(at, end)
        at = end
    yield Span(at, len(paragraph))


def _weight(pattern: str) -> int:
    """How many items a pattern comes to with its counted repeats written out; rather too many than too few."""
    sizes, last = [1], 0
    for token in _TOKEN.finditer(pattern):
        sign = token[0]
        if sign == "(":
            sizes.append(1)
            last = 0
        elif sign == ")" and len(sizes) > 1:
            last = sizes.pop()
            sizes[-1] += last
        elif token[1] or token[2]:
            # Twenty digits are past any limit; more of them need not be read.
            times = max(int((digits or "").lstrip("0")[:20] or "0") for digits in token.groups())
            sizes[-1] += last * max(times - 1, 0)
            last *= max(times, 1)
        elif sign not in "*+?|":
            last = 1
            sizes[-1] += 1
    return sum(sizes)
