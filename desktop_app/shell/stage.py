"""The place in the window's middle where one view at a time stands: comparison, matrix, sequence, terms or exercises.

The comparison is there from the start; each other view is imported and made when it is first asked for.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.engine.facets import Facet
from desktop_app.engine.history import View
from desktop_app.model.dossier import Span
from desktop_app.qt.look import Look
from desktop_app.qt.session import Change, Session

if TYPE_CHECKING:
    from desktop_app.model.lesson import Exercise
    from desktop_app.views.compare import CompareView
    from desktop_app.views.exercise import ExerciseView
    from desktop_app.views.plot import OtherView, Plot, StageView


class Stage(QWidget):
    """Shows the view that the session's place names, and hands its wishes to the session."""

    class_wanted = Signal(object)
    """An `Exercise` that is to be shown to a class."""
    asked = Signal()
    """Whether the source `would_tell` may be another."""

    def __init__(self, session: Session, compare: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._compare = session, compare
        self._others: dict[View, StageView] = {}
        self._stale: set[View] = set()
        self._left: dict[View, QWidget] = {}
        """What had the keyboard in a view when it was left; at first what a view says is to have it."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(compare)

    def widget(self, view: View) -> QWidget:
        """A view's widget, made when it is first asked for."""
        if view is View.COMPARE:
            return self._compare
        if view not in self._others:
            made = _MAKERS[view](self)
            widget = cast(QWidget, made)
            self._others[view] = made
            # Tab would come to a view, and from there back to its proxy, as often as it passes by.
            proxy = widget.focusProxy()
            widget.setFocusProxy(None)  # type: ignore[arg-type]
            self._left[view] = proxy or widget
            self._stale.add(view)
            self._connect(made)
            widget.hide()
            self._column.addWidget(widget)
            self._seat(widget)
        return cast(QWidget, self._others[view])

    def _seat(self, widget: QWidget) -> None:
        """Tab comes to a view where it comes to the comparison, not after all that was there before the view."""
        # The comparison's own stops are made and moved all the time; what stands before it stays.
        outside = [each for each in _chain(self._compare) if not self.isAncestorOf(each)]
        before = next(filter(_is_stop, reversed(outside)), self._compare)
        for stop in filter(_is_stop, [each for each in _chain(widget) if widget.isAncestorOf(each)]):
            self.setTabOrder(before, stop)
            before = stop

    def focus_view(self, view: View) -> None:
        """The keyboard to where it was in a view, else to what comes first there."""
        front = self.widget(view)
        if view is View.COMPARE:
            # The comparison itself shows nothing of having the keyboard; its cards do.
            cast("CompareView", self._compare).focus_first()
            return
        left = self._left.get(view, front)
        if not (left.isVisible() and left.isEnabled()):
            # What is not visible yet gets it when it is.
            stops = filter(_is_stop, _chain(front))
            left = next((each for each in stops if front.isAncestorOf(each) and each.isVisible()), left)
        if not left.isVisible() and (focused := self.window().focusWidget()) is not None:
            # Until then nothing has it: what had it is out of sight, and would still be pressed.
            focused.clearFocus()
        left.setFocus()

    def plot(self) -> "Plot | None":
        """What can be exported of what is shown; none for the comparison and the exercises."""
        view = self._session.place.view
        return cast("OtherView", self._others[view]) if view in PLOTTED and view in self._others else None

    def offer_place(self, source: str, offset: int, *, taken: bool = False) -> None:
        """Tell an exercise that looks for a place to which code point of a source the reader's caret went, and whether
        that is `taken` as the answer."""
        if (exercise := self._exercise_shown()) is not None:
            (exercise.choose_place if taken else exercise.offer_place)(source, offset)

    @property
    def seeks(self) -> bool:
        """Whether an exercise has a place of the source looked for, so that nothing in it may give the place away."""
        exercise = self._exercise_shown()
        return exercise is not None and exercise.seeks

    @property
    def would_tell(self) -> bool:
        """Whether the source beside would give away the answer to the question that is open."""
        exercise = self._exercise_shown()
        return exercise is not None and exercise.open_

    def give_up(self) -> bool:
        """Look no longer for questions of an exercise; False where none are looked for."""
        exercise = self._exercise_shown()
        if exercise is None or not exercise.seeking:
            return False
        exercise.give_up()
        return True

    @property
    def exercise(self) -> "Exercise | None":
        """The exercise that is shown; none where none was begun."""
        shown = self._exercise_shown()
        return shown.exercise if shown is not None else None

    def _exercise_shown(self) -> "ExerciseView | None":
        """The exercises, where they are shown."""
        shown = self._others.get(View.EXERCISE) if self._session.place.view is View.EXERCISE else None
        return cast("ExerciseView | None", shown)

    def _connect(self, made: "StageView") -> None:
        session = self._session
        go_to_card = session.go_to_card
        handlers: dict[str, Callable[..., object]] = {
            "quote_wanted": session.go_to_quote,
            "card_wanted": lambda quote, issue=None: go_to_card(quote, issue),
            "issue_wanted": session.go_to_issue,
            "span_wanted": lambda source, start, end: session.go_to_span(source, Span(start, end)),
            "columns_wanted": self._on_columns,
            "class_wanted": self.class_wanted.emit,
            "asked": self.asked.emit,
        }
        for name, handler in handlers.items():
            if (signal := getattr(made, name, None)) is not None:
                signal.connect(handler)

    def _on_columns(self, first: Facet, second: Facet, issue: str) -> None:
        self._session.show_columns((first, second), issue)

    def finish(self) -> None:
        """Do at once what the present view would do bit by bit, so that what is seen first is the whole of it."""
        if (plot := self.plot()) is not None:
            plot.finish()

    def forget(self) -> None:
        """Show everything anew when it is next seen: the dossier, its language or the look is another."""
        self._stale.update(self._others)

    def dress(self, look: Look) -> None:
        """Show the present view in another look, wherever it is one beside the comparison."""
        shown = self._others.get(self._session.place.view)
        if shown is not None:
            shown.show_session(self._session.opened, self._session.place, look)

    def show_change(self, change: Change, look: Look) -> None:
        """Bring the session's view to the front and mark in it where the session is."""
        if Change.DOSSIER in change:
            self.forget()
        session, view = self._session, self._session.place.view
        front = self.widget(view)
        focused = self.window().focusWidget() or self
        had_focus = self.isAncestorOf(focused)
        for key, each in self._others.items():
            if cast(QWidget, each).isAncestorOf(focused):
                self._left[key] = focused
        for other in (self._compare, *(cast(QWidget, other) for other in self._others.values())):
            if other is not front:
                other.hide()
        if view in self._others:
            shown = self._others[view]
            if view in self._stale:
                self._stale.discard(view)
                shown.show_session(session.opened, session.place, look)
            else:
                shown.set_place(session.place)
        front.show()
        # Whoever goes to the exercises wants to answer: digits mean something else everywhere else.
        if (had_focus or view is View.EXERCISE) and Change.VIEW in change:
            self.focus_view(view)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chain(widget: QWidget) -> list[QWidget]:
    """What follows a widget in the order of Tab, all the way round to it."""
    found: list[QWidget] = []
    each = widget.nextInFocusChain()
    while each is not None and each is not widget:
        found.append(each)
        each = each.nextInFocusChain()
    return found


def _matrix(parent: QWidget) -> "OtherView":
    from desktop_app.views.matrix import MatrixView

    return MatrixView(parent)


def _sequence(parent: QWidget) -> "OtherView":
    from desktop_app.views.sequence import SequenceView

    return SequenceView(parent)


def _terms(parent: QWidget) -> "OtherView":
    from desktop_app.views.terms import TermsView

    return TermsView(parent)


def _exercise(parent: QWidget) -> "StageView":
    from desktop_app.views.exercise import ExerciseView

    return ExerciseView(parent)


PLOTTED: Final = frozenset({View.MATRIX, View.SEQUENCE, View.TERMS})
"""The views that can be exported and printed as a picture or a table."""

_MAKERS: "dict[View, Callable[[QWidget], StageView]]" = {
    View.MATRIX: _matrix,
    View.SEQUENCE: _sequence,
    View.TERMS: _terms,
    View.EXERCISE: _exercise,
}
