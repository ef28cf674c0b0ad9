"""Long work as generators: each yields the share that is done, from 0 to 1, and returns what was made, so that whoever
runs it can show how far it is, do something else in between, and give up."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[float, None, T]
"""Work in steps of a few milliseconds at most, each giving the share that is done, from 0 to 1; it returns what was
made."""


def within(steps: Steps[T], begin: float, end: float) -> Steps[T]:
    """Work that is a part of a larger one: from the share `begin` of that to its share `end`."""
    while True:
        try:
            done = next(steps)
        except StopIteration as stop:
            made: T = stop.value
            return made
        yield begin + done * (end - begin)


def finished(steps: Steps[T]) -> T:
    """What work returns, done at once."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            made: T = stop.value
            return made
