"""Which screen the audience's window stands on and which the presenter's, as a pure function of the screens there are.

A screen is known by its name and place, so that a projector that was unplugged is known again when it returns.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Monitor:
    """A screen: its name, and its corner and size in pixels of the desktop."""

    name: str
    x: int
    y: int
    width: int
    height: int

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Where it is; two that mirror each other have the same."""
        return self.x, self.y, self.width, self.height


@dataclass(frozen=True, slots=True)
class Placing:
    """The names of the screens for the two windows; `alone` where both have to share one."""

    audience: str
    presenter: str

    @property
    def alone(self) -> bool:
        """Whether both are on one screen."""
        return self.audience == self.presenter


def placing(monitors: Sequence[Monitor], home: str, wanted: str | None = None) -> Placing:
    """Where the windows go. `home` is the screen on which the teacher works, `wanted` the one the audience's window was
    on or was sent to; either may be gone. Raises ValueError where there is no screen at all.

    The audience's window goes to the wanted screen, else to the first that is not the teacher's; the presenter's stays
    with the teacher, else takes the first that is left. Screens that mirror each other count as one.
    """
    seen = _distinct(monitors, home)
    if not seen:
        raise ValueError("no screen")
    names = [monitor.name for monitor in seen]
    here = home if home in names else names[0]
    others = [name for name in names if name != here]
    audience = wanted if wanted in names else next(iter(others), here)
    if audience != here:
        return Placing(audience, here)
    return Placing(audience, next(iter(others), audience))


def swapped(monitors: Sequence[Monitor], home: str, now: Placing) -> str:
    """Which screen the audience's window is to want next: the next in the row of those there are."""
    names = [monitor.name for monitor in _distinct(monitors, home)]
    at = names.index(now.audience) if now.audience in names else -1
    return names[(at + 1) % len(names)] if names else now.audience


def _distinct(monitors: Sequence[Monitor], home: str) -> list[Monitor]:
    """One of each that mirror each other, the teacher's before others, in the order given."""
    kept: dict[tuple[int, int, int, int], Monitor] = {}
    for monitor in monitors:
        if monitor.place not in kept or monitor.name == home:
            kept[monitor.place] = monitor
    return list(kept.values())
