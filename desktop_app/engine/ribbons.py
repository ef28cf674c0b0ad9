"""Where the ribbons run that join two columns: their ends on the cards, their labels, and what leads out of sight.

All heights are pixels of the sheet that both columns stand on, downwards.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

Box = tuple[float, float]
"""The top and the height of a card."""

ABOVE: Final = -1
BELOW: Final = 1


class Ribbon(NamedTuple):
    """One link as it runs through the gutter.

    `number` tells which of the links it is; `ends` are the heights at the first and the second column's edge, `label`
    is the middle of its label; `out` says for each end whether it lies in sight (0), above or below.
    """

    number: int
    ends: tuple[float, float]
    label: float
    out: tuple[int, int] = (0, 0)

    @property
    def stub(self) -> bool:
        """Whether one end is out of sight."""
        return self.out != (0, 0)


class Scene(NamedTuple):
    """What of the links is in sight. `beyond` counts the ends out of sight by column (0, 1) and direction (-1, 1)."""

    ribbons: tuple[Ribbon, ...]
    beyond: dict[tuple[int, int], int]


class Measures(NamedTuple):
    """`view` is what is in sight, top and bottom; `hold` how far below its top a card is held where it has one ribbon;
    `step` the least distance between the middles of two labels; `inset` that of labels from the ends of the view."""

    view: tuple[float, float]
    hold: float
    step: float
    inset: float


def scene(links: Iterable[tuple[int, int, int]], box: Callable[[int, int], Box], by: Measures) -> Scene:
    """The ribbons of the links that have an end in sight.

    `links` are number, first card, second card; it is enough to hand over those of the cards in sight. `box` gives the
    place of a card by column and index.
    """
    known = list(links)
    boxes = {(n, link[n + 1]): box(n, link[n + 1]) for link in known for n in (0, 1)}
    ends = _ends(known, boxes, by.hold)
    top, bottom = by.view
    found = []
    for number, *_ in known:
        held = ends[number, 0], ends[number, 1]
        out = tuple(ABOVE if y < top else BELOW if y > bottom else 0 for y in held)
        if 0 in out:
            found.append((number, held, (out[0], out[1])))
    beyond: dict[tuple[int, int], int] = {}
    for _, _, out in found:
        for column in (0, 1):
            if out[column]:
                beyond[column, out[column]] = beyond.get((column, out[column]), 0) + 1
    wanted = [_middle(held, out) for _, held, out in found]
    order = sorted(range(len(found)), key=lambda n: (wanted[n], found[n][1], found[n][0]))
    places = spread([wanted[n] for n in order], by.step, top + by.inset, bottom - by.inset)
    labels = dict(zip(order, places, strict=True))
    return Scene(
        tuple(Ribbon(number, _cut(held, out, by.view), labels[n], out) for n, (number, held, out) in enumerate(found)),
        beyond,
    )


def _ends(
    links: Sequence[tuple[int, int, int]], boxes: dict[tuple[int, int], Box], hold: float
) -> dict[tuple[int, int], float]:
    """The height of each link's ends, by its number and column. Several on one card stand below each other in the order
    of the cards that they lead to, so that they do not cross without need."""
    by_card: dict[tuple[int, int], list[tuple[float, int]]] = {}
    for number, *cards in links:
        for column in (0, 1):
            there = boxes[1 - column, cards[1 - column]]
            by_card.setdefault((column, cards[column]), []).append((there[0], number))
    found = {}
    for (column, card), leading in by_card.items():
        top, height = boxes[column, card]
        margin = min(hold, height / 2)
        apart = (height - 2 * margin) / max(len(leading) - 1, 1)
        for n, (_, number) in enumerate(sorted(leading)):
            found[number, column] = top + margin + n * apart
    return found


def _middle(ends: tuple[float, float], out: tuple[int, int]) -> float:
    """Where a label would stand if it were alone: in the middle, or beside the end that is in sight."""
    one, other = ends
    if out[0]:
        return other
    return one if out[1] else (one + other) / 2


def _cut(ends: tuple[float, float], out: tuple[int, int], view: tuple[float, float]) -> tuple[float, float]:
    """The ends, those out of sight drawn in to the edge of the view."""
    top, bottom = view
    one, other = (min(max(y, top), bottom) if gone else y for y, gone in zip(ends, out, strict=True))
    return one, other


def spread(wanted: Sequence[float], step: float, low: float, high: float) -> list[float]:
    """Places at least `step` apart, in the order of the wanted ones (which ascend), between `low` and `high`, with the
    least sum of squared distances from them; the step is smaller where there is no room for it.

    Isotonic regression by pooling neighbours that would overlap: linear time.
    """
    count = len(wanted)
    if count > 1:
        step = min(step, max(high - low, 0.0) / (count - 1))
    pools: list[tuple[float, int]] = []
    for n, place in enumerate(wanted):
        mean, size = place - n * step, 1
        while pools and pools[-1][0] >= mean:
            above, held = pools.pop()
            mean, size = (above * held + mean * size) / (held + size), held + size
        pools.append((mean, size))
    last = max(high - max(count - 1, 0) * step, low)
    level = [min(max(mean, low), last) for mean, size in pools for _ in range(size)]
    return [place + n * step for n, place in enumerate(level)]
