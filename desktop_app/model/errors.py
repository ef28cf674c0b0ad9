"""The tree of errors. Each carries data; only views and the command line phrase anything beyond the one sentence
here."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

_PLACE: Final = re.compile("%([1-9])")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something cannot be used: a sentence in English with %1, %2 for its values, which may be reasons themselves.

    The sentence is the key of its translation, so it stands whole in the call, where the catalogue's maker finds it.
    """

    form: str
    values: "tuple[str | Reason, ...]" = ()

    def of(self, *values: object) -> "Reason":
        """The same sentence with these values."""
        return replace(self, values=tuple(each if isinstance(each, Reason) else str(each) for each in values))

    @classmethod
    def again(cls, form: str, values: "Iterable[str | Reason]") -> "Reason":
        """A reason that another process gave, put together from its parts."""
        return cls(form, tuple(values))

    def __str__(self) -> str:
        # In one pass, so that a value that holds "%2" stays what it is.
        return _PLACE.sub(lambda found: str(self.values[int(found[1]) - 1]), self.form)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a file: where (a line, or a JSON place such as `quotes[3].selector.start`) and why, in one
    sentence."""

    place: str
    reason: Reason

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}" if self.place else str(self.reason)


class VisavisError(Exception):
    """Anything this program raises on purpose."""


class FileRefused(VisavisError):
    """A file that cannot be used as what it should be, with every problem found in it."""

    def __init__(self, file: str, problems: Sequence[Problem]) -> None:
        self.file = file
        self.problems = tuple(problems)
        super().__init__(file, self.problems)

    def __str__(self) -> str:
        return "\n".join(f"{self.file}: {problem}" for problem in self.problems)


class DossierRefused(FileRefused):
    """A file that cannot be used as a dossier."""


class LessonRefused(FileRefused):
    """A file that cannot be used as a lesson."""


class SaveFailed(VisavisError):
    """A file that could not be written; what stood there before still stands."""

    def __init__(self, file: str, reason: Reason) -> None:
        self.file = file
        self.reason = reason
        super().__init__(file, reason)

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"
