"""The lot that decides what is asked, in which order, and how options are laid out.

No generator of random numbers is used, since their methods differ between versions: a thing's lot is the SHA-256 of
the seed, what is drawn for, and the thing's own key, and drawing is sorting by it. So a thing's lot depends on nothing
else that is drawn, and above all not on whether it is the right answer.
"""

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import Final, TypeVar

from desktop_app.engine.steps import Steps, finished

T = TypeVar("T")

_METHOD = "exercise 1"
"""Changed whenever the same seed would draw something else."""


_STEP: Final = 128
"""So many lots are drawn in one step: less than a millisecond."""


def lot(seed: int, purpose: str, key: str) -> bytes:
    """The lot of one thing: the same on every machine."""
    return sha256("\x1f".join((_METHOD, str(seed), purpose, key)).encode("utf-8", "surrogatepass")).digest()


def drawn(seed: int, purpose: str, things: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """The things in the order of their lots; `key` is a text that only equal things share."""
    return finished(drawing(seed, purpose, things, key))


def drawing(seed: int, purpose: str, things: Iterable[T], key: Callable[[T], str]) -> Steps[list[T]]:
    """The same in steps, for a long record; how many things there are is not known, so each says that it begins."""
    lots: list[tuple[bytes, str, T]] = []
    for thing in things:
        lots.append((lot(seed, purpose, key(thing)), key(thing), thing))
        if len(lots) % _STEP == 0:
            yield 0.0
    return [each[2] for each in sorted(lots, key=lambda each: each[:2])]


def in_turn(groups: Iterable[Iterator[T | None]]) -> Iterator[T | None]:
    """One of each group after the other, and again, until all are used up. A group that yields none is still looking
    for its next one, and keeps its turn."""
    left = list(groups)
    while left:
        still = []
        for group in left:
            for thing in group:
                yield thing
                if thing is not None:
                    still.append(group)
                    break
        left = still
