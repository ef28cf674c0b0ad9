"""The tree of errors. Each carries data; only views and the command line phrase anything beyond the one sentence
here."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a file: where (a line, or a JSON place such as `quotes[3].selector.start`) and why, in one
    sentence."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}" if self.place else self.reason


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

    def __init__(self, file: str, reason: str) -> None:
        self.file = file
        self.reason = reason
        super().__init__(file, reason)

    def __str__(self) -> str:
        return f"{self.file}: {self.reason}"
