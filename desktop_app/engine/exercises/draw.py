"""The lot that decides what is asked, in which order, and how options are laid out.

No generator of random numbers is used, since their methods differ between versions: a thing's lot is the SHA-256 of
the seed, what is drawn for, and the thing's own key, and drawing is sorting by it. So a thing's lot depends on nothing
else that is drawn, and above all not on whether it is the right answer.
"""

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")

_METHOD = "exercise 1"
"""Changed whenever the same seed would draw something else."""


def lot(seed: int, purpose: str, key: str) -> bytes:
    """The lot of one thing: the same on every machine."""
    return sha256("\x1f".join((_METHOD, str(seed), purpose, key)).encode("utf-8", "surrogatepass")).digest()


def drawn(seed: int, purpose: str, things: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """The things in the order of their lots; `key` is a text that only equal things share."""
    return sorted(things, key=lambda thing: (lot(seed, purpose, key(thing)), key(thing)))


def in_turn(groups: Iterable[Iterator[T]]) -> Iterator[T]:
    """One of each group after the other, and again, until all are used up."""
    left = list(groups)
    while left:
        still = []
        for group in left:
            for thing in group:
                yield thing
                still.append(group)
                break
        left = still
