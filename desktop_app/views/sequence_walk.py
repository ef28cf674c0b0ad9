"""How the keyboard walks a sequence: along a row, from row to row, to the ends; also to what is out of sight."""

from bisect import bisect_left

from desktop_app.engine.detail import Row
from desktop_app.views.sequence_scene import ARCS, LANES, TITLE, TURNS, Figure, Focus, Scene


def along(scene: Scene, focus: Focus, step: int) -> Focus | None:
    """What comes after (1) or before (-1) a thing in its row, in sight or not; none at the row's ends."""
    if focus.row == ARCS:
        return _along_arcs(scene, focus, step)
    figures = scene.figures(focus.row)
    at = next((n for n, figure in enumerate(figures) if figure.holds(focus)), None)
    if at is None:
        return None
    beyond = focus.row != TURNS and step < 0 and at == 1
    if 0 <= at + step < len(figures) and not beyond:
        return figures[at + step].focus
    title = Focus(focus.row, TITLE, 0) if beyond else None
    return (None if at == 0 and step < 0 and focus.row != TURNS else _out_of_sight(scene, focus.row, step)) or title


def _out_of_sight(scene: Scene, row: int, step: int) -> Focus | None:
    """The nearest thing of a row that begins after the window, or that is left of everything in sight."""
    tracks: tuple[Row, ...] = (scene.timeline.turns,) if row == TURNS else scene.tracks(row)
    found = []
    for track, held in enumerate(tracks):
        shown = [figure for figure in scene.figures(row) if figure.track == track]
        if step > 0:
            number = shown[-1].members[-1] + 1 if shown else bisect_left(held.starts, scene.window.end)
        else:
            number = (shown[0].members[0] if shown else bisect_left(held.starts, scene.window.start)) - 1
        if 0 <= number < len(held):
            found.append((held.starts[number] * step, Focus(row, track, number)))
    return min(found, default=(0, None), key=lambda each: each[0])[1]


def _along_arcs(scene: Scene, focus: Focus, step: int) -> Focus | None:
    """Arcs go by their lower ends; one that a bundle before it shows was passed with that."""
    first = {number: figure.members[0] for figure in scene.figures(ARCS) for number in figure.members}
    here = first.get(focus.number, focus.number)
    number = here + step
    while 0 <= number < len(scene.timeline.arcs):
        if first.get(number, number) == number:
            return Focus(ARCS, 0, number)
        number += step
    return None


def across(scene: Scene, focus: Focus, step: int, wish: float) -> Focus | None:
    """What is nearest to the word `wish` in the next row down (1) or up (-1) that has anything in sight."""
    row = focus.row + step
    while 0 <= row < scene.rows:
        if row >= LANES and focus.track == TITLE:
            return Focus(row, TITLE, 0)
        figures = [figure for figure in scene.figures(row) if figure.track != TITLE]
        if figures:
            return min(figures, key=lambda figure: _away(figure, wish)).focus
        if row >= LANES:
            return Focus(row, TITLE, 0)
        row += step
    return None


def _away(figure: Figure, wish: float) -> float:
    """How far a figure is from a word; an arc is where its ends are."""
    if figure.row == ARCS or not figure.start <= wish < figure.end:
        return min(abs(figure.start - wish), abs(figure.end - wish)) + 0.5
    return 0.0


def edge(scene: Scene, row: int, step: int) -> Focus | None:
    """The first (-1) or last (1) thing of a row, in sight or not; a lane's title where it is empty."""
    if row == ARCS:
        count = len(scene.timeline.arcs)
        return Focus(ARCS, 0, count - 1 if step > 0 else 0) if count else None
    tracks: tuple[Row, ...] = (scene.timeline.turns,) if row == TURNS else scene.tracks(row)
    numbers = [(track, len(held) - 1 if step > 0 else 0) for track, held in enumerate(tracks) if len(held)]
    if not numbers:
        return None
    best = (max if step > 0 else min)(numbers, key=lambda each: tracks[each[0]].starts[each[1]])
    return Focus(row, *best)
