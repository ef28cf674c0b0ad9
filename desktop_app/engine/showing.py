"""What a lesson's audience sees at a moment, and what each act of the teacher makes of it; pure.

An act is a key of the keyboard, a button of a remote or a click. Nothing here knows of windows or of time.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from desktop_app.engine.screen_blocks import Spot
from desktop_app.engine.script import Script

_NUDGE: Final = 0.04
"""How far a key moves the spotlight, as a part of the screen's height."""


class Act(StrEnum):
    """What a teacher can do. Each toggle is undone by itself."""

    NEXT = "next"
    BACK = "back"
    FIRST = "first"
    LAST = "last"
    UNCOVER = "uncover"
    """What a key that starts a lesson does while one is shown: remotes send it in turn with the one that ends it, so
    it must do no harm."""
    BLACK = "black"
    WHITE = "white"
    FREEZE = "freeze"
    LIGHT = "light"
    LIGHT_LEFT = "light-left"
    LIGHT_RIGHT = "light-right"
    LIGHT_UP = "light-up"
    LIGHT_DOWN = "light-down"
    GLOSS = "gloss"
    PRESENTER = "presenter"
    """To the presenter's window and back, where both are on one screen."""
    SWAP = "swap"
    """The two windows change screens."""
    END = "end"

    @property
    def repeats(self) -> bool:
        """Whether holding its key down goes on doing it; a toggle would flicker."""
        return self in _REPEATING


class Curtain(StrEnum):
    """What covers the audience's screen."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


_REPEATING: Final = frozenset({Act.NEXT, Act.BACK, Act.LIGHT_LEFT, Act.LIGHT_RIGHT, Act.LIGHT_UP, Act.LIGHT_DOWN})

_GOING: Final = frozenset({Act.NEXT, Act.BACK, Act.FIRST, Act.LAST})

_MIDDLE: Final = (0.5, 0.4)
"""Where the spotlight is when it is switched on by a key."""


@dataclass(frozen=True, slots=True)
class View:
    """A page of a screen; `gloss` says whether translations are shown."""

    spot: Spot
    page: int = 0
    gloss: bool = False


@dataclass(frozen=True, slots=True)
class Showing:
    """Where the teacher is, and what the audience sees of it.

    `held` is what a frozen audience goes on seeing, none where it follows. `light` is where the spotlight is, as parts
    of the screen's width and height, none where it is off.
    """

    now: View
    curtain: Curtain = Curtain.NONE
    held: View | None = None
    light: tuple[float, float] | None = None

    @property
    def seen(self) -> View:
        """The page that the audience sees, or would see without the curtain."""
        return self.held or self.now


Pages = Callable[[View], int]
"""How many pages a view's screen has; its own `page` has no say."""


def act(showing: Showing, what: Act, script: Script, pages: Pages) -> Showing:
    """What an act makes of it; what concerns windows only changes nothing.

    A step forward or back first lifts a curtain and goes nowhere, so that a remote without a key for the curtain is
    never stuck behind it and nobody loses a step that was not seen.
    """
    if what in _GOING:
        return _gone(showing, what, script, pages)
    match what:
        case Act.UNCOVER:
            return replace(showing, curtain=Curtain.NONE)
        case Act.BLACK | Act.WHITE:
            wanted = Curtain(what.value)
            return replace(showing, curtain=Curtain.NONE if showing.curtain is wanted else wanted)
        case Act.FREEZE:
            return replace(showing, held=None if showing.held else showing.now)
        case Act.LIGHT:
            return replace(showing, light=None if showing.light else _MIDDLE)
        case Act.LIGHT_LEFT | Act.LIGHT_RIGHT | Act.LIGHT_UP | Act.LIGHT_DOWN:
            return _nudged(showing, what)
        case Act.GLOSS:
            turned = replace(showing.now, gloss=not showing.now.gloss)
            return replace(showing, now=fitted(turned, pages))
        case _:
            return showing


def _gone(showing: Showing, what: Act, script: Script, pages: Pages) -> Showing:
    now = showing.now
    if what is Act.FIRST:
        return go_to(showing, script.first or now.spot)
    if what is Act.LAST:
        return go_to(showing, script.last or now.spot)
    if showing.curtain is not Curtain.NONE:
        return replace(showing, curtain=Curtain.NONE)
    further = after if what is Act.NEXT else before
    return replace(showing, now=further(now, script, pages) or now)


def go_to(showing: Showing, spot: Spot) -> Showing:
    """Go to a place, from its first page, and lift the curtain."""
    return replace(showing, now=View(spot, 0, showing.now.gloss), curtain=Curtain.NONE)


def after(view: View, script: Script, pages: Pages) -> View | None:
    """The next page, or the next screen's first; none after the last."""
    if view.page + 1 < pages(view):
        return replace(view, page=view.page + 1)
    spot = script.after(view.spot)
    return View(spot, 0, view.gloss) if spot is not None else None


def before(view: View, script: Script, pages: Pages) -> View | None:
    """The previous page, or the previous screen's last; none before the first."""
    if view.page > 0:
        return replace(view, page=view.page - 1)
    spot = script.before(view.spot)
    if spot is None:
        return None
    there = View(spot, 0, view.gloss)
    return replace(there, page=pages(there) - 1)


def fitted(view: View, pages: Pages) -> View:
    """The view with a page that there is, after a screen of another size has other pages."""
    return replace(view, page=min(view.page, pages(view) - 1))


def _nudged(showing: Showing, what: Act) -> Showing:
    """The spotlight moved, or switched on where it was off."""
    if showing.light is None:
        return replace(showing, light=_MIDDLE)
    x, y = showing.light
    dx = {Act.LIGHT_LEFT: -_NUDGE, Act.LIGHT_RIGHT: _NUDGE}.get(what, 0.0)
    dy = {Act.LIGHT_UP: -_NUDGE, Act.LIGHT_DOWN: _NUDGE}.get(what, 0.0)
    return replace(showing, light=(min(max(x + dx, 0.0), 1.0), min(max(y + dy, 0.0), 1.0)))
