"""A lesson that is being shown: what the audience and the teacher see of it, laid out and painted ahead of time.

It owns the one `Showing` that changes; the windows show what it says and hand it what was pressed.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from desktop_app.engine.screen_blocks import Screen, Spot
from desktop_app.engine.script import Script
from desktop_app.engine.showing import Act, Showing, View, act, after, before, fitted, go_to
from desktop_app.qt.look import Look
from desktop_app.qt.pager import Page, pages_of
from desktop_app.qt.slide_paint import picture_of
from desktop_app.views.screen_words import foot, slide_of

_PICTURES: Final = 5
"""How many painted pages are kept: this one, its neighbours, and what a frozen audience sees."""

_PAGES: Final = 24
"""How many screens are kept laid out."""

_SECOND_DIGIT_MS: Final = 1200
"""So long after a digit a second one makes a number of two with it, and Enter after a number goes no further."""

T = TypeVar("T")
K = TypeVar("K")


class Show(QObject):
    """Holds where the lesson is; `changed` is told after every act that changed something, `settled` once the audience
    sees it and what may come next is painted."""

    changed = Signal()
    settled = Signal()
    ended = Signal()
    presenter_wanted = Signal()
    swap_wanted = Signal()
    seeking = Signal(float)
    """How far an exercise's questions are being looked for, from 0 to 1."""

    def __init__(self, script: Script, look: Look, size: QSize, at: Spot, parent: QObject | None = None) -> None:
        """`size` is the audience's, in pixels of its screen as Qt counts them. Raises IndexError for a place that the
        lesson does not have."""
        super().__init__(parent)
        self.script, self.look, self.size, self.ratio = script, look, size, 1.0
        script.screen(at)
        self.showing = Showing(View(at))
        self._pages: OrderedDict[tuple[Spot, bool], tuple[Page, ...]] = OrderedDict()
        self._pictures: OrderedDict[View, QImage] = OrderedDict()
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._paint_ahead)
        self._number = 0
        self._digits = QTimer(self, singleShot=True, interval=_SECOND_DIGIT_MS)

    # What is shown

    def screen(self, view: View | None = None) -> Screen:
        """The screen of a view, else the teacher's."""
        return self.script.screen((view or self.showing.now).spot)

    def pages(self, view: View) -> tuple[Page, ...]:
        """The pages of a view's screen."""
        key = (view.spot, view.gloss)
        return _kept(self._pages, key, _PAGES, lambda: self._laid_out(view))

    def page(self, view: View) -> Page:
        """A view's page."""
        return self.pages(view)[view.page]

    def picture(self, view: View) -> QImage:
        """A view's page, painted in pixels of the audience's screen."""
        return _kept(self._pictures, view, _PICTURES, lambda: picture_of(self.page(view), self.look, self.ratio))

    def after(self) -> View | None:
        """What comes next."""
        return after(self.showing.now, self.script, self._count)

    def _before(self) -> View | None:
        return before(self.showing.now, self.script, self._count)

    def _laid_out(self, view: View) -> tuple[Page, ...]:
        return pages_of(slide_of(self.script.screen(view.spot), gloss=view.gloss), self.look, self.size, foot())

    def _count(self, view: View) -> int:
        return len(self.pages(view))

    # What changes it

    def act(self, what: Act) -> None:
        """Carry out an act; Enter after a number has gone there already."""
        if what is Act.END:
            self.ended.emit()
        elif what is Act.PRESENTER:
            self.presenter_wanted.emit()
        elif what is Act.SWAP:
            self.swap_wanted.emit()
        else:
            # Whatever is done after a number has nothing to do with it, nor has the next digit.
            self._digits.stop()
            self._become(act(self.showing, what, self.script, self._count))

    def enter(self) -> None:
        """Enter: the next, but for a number just typed, which it closes as in other programs."""
        if self._digits.isActive():
            self._digits.stop()
            return
        self.act(Act.NEXT)

    def digit(self, digit: int) -> None:
        """Go to the issue of that number; with a digit typed just before, to that of both."""
        number = self._number * 10 + digit if self._digits.isActive() else digit
        if not 1 <= number <= len(self.script.parts):
            number = digit
        self._number = number
        self._digits.start()
        if 1 <= number <= len(self.script.parts):
            self.go_to(Spot(number - 1, 0))

    def go_to(self, spot: Spot) -> None:
        """Go to a place."""
        self._become(go_to(self.showing, spot))

    def light_at(self, x: float, y: float) -> None:
        """Move the spotlight, where it is on, to a place given as parts of the screen's width and height."""
        if self.showing.light is not None:
            self._become(replace(self.showing, light=(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))))

    def fit(self, size: QSize, ratio: float) -> None:
        """Lay everything out anew for a screen of another size in pixels, `ratio` of the device's to one of them."""
        if (size, ratio) != (self.size, self.ratio):
            self.size, self.ratio = size, ratio
            self._forget()

    def dress(self, script: Script, look: Look) -> None:
        """Show the same places of the same lesson in another language or theme."""
        self.script, self.look = script, look
        self._forget()

    def remake(self) -> None:
        """Show the same places anew, since an exercise has its questions now."""
        self.script.forget_exercises()
        self._forget()

    def _forget(self) -> None:
        self._pages.clear()
        self._pictures.clear()
        held = self.showing.held
        self.showing = replace(
            self.showing,
            now=fitted(self.showing.now, self._count),
            held=fitted(held, self._count) if held else None,
        )
        self._tell()

    def _become(self, showing: Showing) -> None:
        if showing != self.showing:
            self.showing = showing
            self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        self._ahead.start()

    def _paint_ahead(self) -> None:
        """Have ready what is likely to be seen next, so that no key waits for it."""
        for view in (self._before(), self.after(), self.showing.now):
            if view is not None:
                self.picture(view)
        self.settled.emit()


def _kept(store: "OrderedDict[K, T]", key: K, most: int, make: Callable[[], T]) -> T:
    """What is kept under a key, else made now; what was not asked for longest is let go."""
    if key in store:
        store.move_to_end(key)
        return store[key]
    made = store[key] = make()
    while len(store) > most:
        store.popitem(last=False)
    return made
