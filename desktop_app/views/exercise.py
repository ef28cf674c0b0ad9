"""Exercises for one student: an exercise is chosen, answered question by question, and looked back on.

Every answer leads to where the words stand in the source beside. What was answered is kept in the window alone, and
forgotten with it.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.engine.exercises.item import Item
from desktop_app.engine.exercises.sitting import Sitting, begun
from desktop_app.engine.history import Place
from desktop_app.model.dossier import said
from desktop_app.model.lesson import Exercise, Game
from desktop_app.qt.look import Look
from desktop_app.qt.making import Making
from desktop_app.qt.session import Opened
from desktop_app.views import exercise_words as told
from desktop_app.views import wording
from desktop_app.views.exercise_end import EndPage
from desktop_app.views.exercise_item import ItemPage
from desktop_app.views.exercise_option import OptionRow
from desktop_app.views.exercise_start import StartPage
from desktop_app.views.slim import SlimBar

_WIDEST = 820
"""How wide the column is at most at 100 %, in pixels: about 75 characters a line."""

_DIGITS = {Qt.Key(Qt.Key.Key_0 + n): n for n in range(1, 10)}


class ExerciseView(QScrollArea):
    """Holds the three pages and the sitting; says which quote is to be shown in its source."""

    quote_wanted = Signal(str, str)
    """A quote, and the issue it is asked on."""
    class_wanted = Signal(object)
    """An `Exercise` that is to be shown to the whole class."""
    span_wanted = Signal(str, int, int)
    """A source from its start, where something is to be found in it; start and end in code points."""
    asked = Signal()
    """Whether a question is `open_` may be another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(SlimBar(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opened: Opened | None = None
        self._look: Look | None = None
        self.exercise: Exercise | None = None
        self.sitting: Sitting | None = None
        self._place: tuple[str, int] | None = None
        self._marked: str | None = None
        self._wanted: Exercise | None = None
        self._making = Making(self)
        held = QWidget(self)
        self.start, self.page, self.end = StartPage(held), ItemPage(held), EndPage(held)
        self._column = QVBoxLayout(held)
        for page in (self.start, self.page, self.end):
            self._column.addWidget(page)
        self.page.hide()
        self.end.hide()
        self.setWidget(held)
        self.setFocusProxy(self.start.games[0])
        self._connect()

    def _connect(self) -> None:
        self.start.wanted.connect(self.begin)
        self.start.class_wanted.connect(self.class_wanted)
        self.start.give_up_wanted.connect(self.give_up)
        self._making.progress.connect(self._on_progress)
        self._making.made.connect(self._on_made)
        self.page.chosen.connect(self.choose)
        self.page.place_chosen.connect(self._on_place_chosen)
        self.page.onward_wanted.connect(self.go_on)
        self.page.source_wanted.connect(self._on_source_wanted)
        self.page.end_wanted.connect(self.leave)
        self.end.item_wanted.connect(self._on_item_wanted)
        self.end.again_wanted.connect(self._on_again)
        self.end.another_wanted.connect(self._on_another)
        self.end.choice_wanted.connect(self.leave)

    def show_session(self, opened: Opened, place: Place, look: Look) -> None:
        """Show everything anew; another dossier ends the exercise, another language goes on with it."""
        if self._opened is None or opened.desk is not self._opened.desk:
            self.exercise = self.sitting = None
            self.give_up()
        self._opened, self._look, self._marked = opened, look, place.quote
        self.setAccessibleName(self.tr("Exercises"))
        for colour in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette = self.palette()
            palette.setColor(colour, look.theme.paper)
            self.setPalette(palette)
        self._fit()
        self.start.show_session(opened, place.issue, look)
        self.start.say_nothing("")
        self._retell()
        self._show()

    def set_place(self, place: Place) -> None:
        """The issue shown elsewhere is offered for the next exercise."""
        self._marked = place.quote
        self.start.set_issue(place.issue)

    # The exercise

    @property
    def item(self) -> Item | None:
        """The item in hand."""
        return None if self.sitting is None or self.sitting.done else self.sitting.item

    def begin(self, exercise: Exercise) -> None:
        """Begin an exercise; where the record has nothing to ask, say so."""
        if self._opened is None or self._look is None:
            return
        desk, language = self._opened.desk, self._look.language
        found = self._making.items(desk, exercise, language)
        self._wanted = exercise if found is None else None
        nothing = found is not None and not found
        self.start.say_nothing(told.nothing(told.issue_title(desk, exercise, language)) if nothing else "")
        self.start.say_sought(0.0 if found is None else None)
        if found:
            self.exercise, self.sitting = exercise, begun(found)
            self._show_next()
        elif self.sitting is not None:
            self.leave()

    @property
    def seeking(self) -> bool:
        """Whether questions are still being looked for."""
        return self._wanted is not None

    def give_up(self) -> None:
        """Look no longer for questions."""
        self._wanted = None
        self._making.stop()
        self.start.say_sought(None)

    def _on_progress(self, share: float) -> None:
        if self.seeking:
            self.start.say_sought(share)

    def _on_made(self) -> None:
        if self._wanted is not None:
            self.begin(self._wanted)
        else:
            self._retell()
            self._show()

    def _retell(self) -> None:
        """Go on in the interface's language, once the questions are there in it."""
        opened, look = self._opened, self._look
        if opened is not None and look is not None and self.exercise is not None and self.sitting is not None:
            found = self._making.items(opened.desk, self.exercise, look.language)
            self.sitting = self.sitting.told(found) if found is not None else self.sitting

    def choose(self, option: int) -> None:
        """Answer with an option."""
        if self.sitting is not None and self.item is not None:
            self._answer(self.sitting.choose(option))

    def offer_place(self, source: str, offset: int) -> None:
        """The reader's caret came to a code point of a source: its paragraph may be the answer."""
        self._place = None
        if self._opened is not None and self._look is not None and self.seeks:
            page = self._opened.desk.pages[source]
            number = page.index.paragraph_at(offset)
            self._place = (source, number) if number else None
            label = said(page.source.label, self._look.language)
            self.page.offer_place(wording.place(label, number) if number else "")

    def choose_place(self, source: str, offset: int) -> None:
        """Answer with the paragraph at a code point of a source, where a paragraph is asked for."""
        self.offer_place(source, offset)
        self._on_place_chosen()

    def _on_place_chosen(self) -> None:
        if self.sitting is not None and self._place is not None and self.seeks:
            self._answer(self.sitting.find(*self._place))

    @property
    def seeks(self) -> bool:
        """Whether a paragraph is looked for now."""
        item = self.item
        return item is not None and item.game is Game.FIND and self.sitting is not None and not self.sitting.answered

    @property
    def open_(self) -> bool:
        """Whether a question is open that the source would answer for who reads in it; not where it is to be read."""
        item = self.item
        return (
            item is not None and item.game is not Game.FIND and self.sitting is not None and not self.sitting.answered
        )

    def _answer(self, answered: Sitting) -> None:
        if answered is not self.sitting and self.item is not None:
            self.sitting = answered
            self._show()
            self._on_source_wanted()
            self.page.onward.setFocus()
            self.page.tell()
            # Once what the answer added has its place.
            QTimer.singleShot(0, self, self._see_verdict)

    def go_on(self) -> None:
        """The next question, or the end."""
        if self.sitting is not None:
            self.sitting = self.sitting.onward()
            self._show_next()

    def leave(self) -> None:
        """Back to the choice of exercises; the answers are forgotten."""
        sought = self.item if self.seeks else None
        self.exercise = self.sitting = None
        self._show()
        self.start.games[0].setFocus()
        if sought is not None:
            self.span_wanted.emit(sought.source, 0, 0)
        self.verticalScrollBar().setValue(0)

    def _on_again(self) -> None:
        if self.exercise is not None:
            self.begin(self.exercise)

    def _on_another(self) -> None:
        if self.exercise is not None:
            self.start.set_seed(self.exercise.seed)
            self.start.next_seed()
            self.begin(replace(self.exercise, seed=self.start.exercise(self.exercise.game).seed))

    def _on_source_wanted(self) -> None:
        if self.item is not None:
            self.quote_wanted.emit(self.item.shown, self.item.issue)

    def _on_item_wanted(self, number: int) -> None:
        if self.sitting is not None and number < len(self.sitting.items):
            item = self.sitting.items[number]
            self.quote_wanted.emit(item.shown, item.issue)

    # Showing

    def _show(self) -> None:
        if self._opened is None or self._look is None:
            return
        desk, look, sitting = self._opened.desk, self._look, self.sitting
        count = len(sitting.items) if sitting is not None else 0
        fewer = told.why_fewer(desk, self.exercise, count, look.language) if self.exercise is not None else ""
        self.start.setVisible(sitting is None)
        self.page.setVisible(sitting is not None and not sitting.done)
        self.end.setVisible(sitting is not None and sitting.done)
        if sitting is not None and sitting.done:
            self.end.show_sitting(desk, sitting, fewer, look)
        elif sitting is not None:
            self.page.show_item(desk, sitting, fewer, look)
        self.asked.emit()

    def _show_next(self) -> None:
        """Show another item or the end, from its top, with the keyboard on what it says."""
        self._place = None
        self._show()
        self.verticalScrollBar().setValue(0)
        if self.item is None:
            self.end.again.setFocus()
            return
        self.page.prompt.setFocus()
        # What is marked in the source beside must not be the answer.
        if self.item.game is Game.FIND or self._marked in (self.item.quote, self.item.shown):
            self.span_wanted.emit(self.item.source, 0, 0)

    def _see_verdict(self) -> None:
        self._see(self.page.buttons)
        self._see(self.page.verdict)

    def _see(self, widget: QWidget) -> None:
        """Scroll to a widget once its place is known."""
        if (held := self.widget()) is not None and (layout := held.layout()) is not None:
            layout.activate()
        self.ensureWidgetVisible(widget, 0, 24)

    def _fit(self) -> None:
        """Keep the lines readable: as wide as the view, and never wider than so many characters."""
        look = self._look
        if look is not None:
            side = max(16, look.px(20))
            spare = max(self.width() - look.px(_WIDEST) - 2 * side, 0)
            self._column.setContentsMargins(side, look.px(16), side + spare, look.px(16))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Digits are answers here, not issues."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._digit(event):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _digit(event: QKeyEvent) -> int | None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return _DIGITS.get(Qt.Key(event.key())) if plain else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, arrows walk through what there is to choose, Enter takes what has the keyboard."""
        if (digit := self._digit(event)) is not None:
            self._on_digit(digit)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        else:
            super().keyPressEvent(event)

    def _on_enter(self) -> None:
        focused = self.focusWidget()
        if hasattr(focused, "click"):
            focused.click()
        elif self.item is not None and self.sitting is not None and self.sitting.answered is not None:
            self.go_on()

    def _on_digit(self, digit: int) -> None:
        if self.sitting is None:
            self.start.press(digit)
        elif self.item is not None:
            self.choose(digit - 1)
        elif digit <= len(self.end.rows()):
            self._on_item_wanted(digit - 1)

    def _walk(self, step: int) -> None:
        rows: list[OptionRow] = (
            self.start.rows() if self.sitting is None else self.end.rows() if self.item is None else self.page.rows()
        )
        at = next((n for n, row in enumerate(rows) if row.hasFocus()), None)
        to = (0 if step > 0 else len(rows) - 1) if at is None else at + step
        if 0 <= to < len(rows):
            rows[to].setFocus()
            self._see(rows[to])
