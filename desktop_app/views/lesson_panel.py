"""The lesson editor: a lesson's issues and steps as a tree, the chosen step beside it, and what is done with them.

It stands in the source's place beside the comparison, so that what is read can be added at once. It changes nothing
itself: it tells the lesson as it is to be.
"""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.engine import lesson_edits
from desktop_app.engine.desk import Desk
from desktop_app.engine.lesson_check import MINUTES
from desktop_app.model.dossier import said
from desktop_app.model.lesson import Lesson, Part, Step
from desktop_app.qt.icons import icon
from desktop_app.qt.lesson_model import LessonModel, Place
from desktop_app.qt.look import Look
from desktop_app.views import lesson_words, wording
from desktop_app.views.divider import Divider
from desktop_app.views.lesson_adding import IssueMenu, StepMenu
from desktop_app.views.lesson_details import LessonDetails
from desktop_app.views.lesson_fields import LineField, NumberBox
from desktop_app.views.lesson_tree import LessonTree
from desktop_app.views.plain import PlainLabel
from desktop_app.views.slim import SlimBar, icon_button, name_button
from desktop_app.views.wheel import pass_wheel

_WORDED: Final = 380
"""From this width on, in pixels at 100 %, the way back to the source is a word beside its sign."""


class LessonPanel(QWidget):
    """Shows a lesson and says how it is to be changed."""

    edited = Signal(object, bool)
    """The lesson as it is to be, and whether that goes on with the last change."""

    quote_wanted = Signal(str, str)
    """A quote and the issue it is shown on."""

    issue_wanted = Signal(str)
    source_wanted = Signal()
    save_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.look = look
        self.desk: Desk | None = None
        self.lesson: Lesson | None = None
        self._typed: tuple[object, ...] = ()
        self.picked: str | None = None
        self.phrases = lesson_words.Phrases()
        self.model = LessonModel(self.phrases, self)
        self.title = LineField(self)
        self.state = PlainLabel(self)
        self.state.setWordWrap(False)
        # A file's long name takes no room from the title.
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.save, self.source = QPushButton(self), QPushButton(self)
        self.close_button = icon_button(self)
        self.minutes = NumberBox(self)
        self.minutes.setRange(0, MINUTES[-1])
        pass_wheel(self.minutes)
        self.tree = LessonTree(self.model, self.phrases, self)
        self.details = LessonDetails(self)
        self.add_issue, self.add_step = QPushButton(self), QPushButton(self)
        self.up = icon_button(self)
        self.down = icon_button(self)
        self.remove = icon_button(self)
        self._arrange()
        self._connect()
        self.set_look(look)

    def _arrange(self) -> None:
        head, second = QHBoxLayout(), QHBoxLayout()
        for widget, stretch in ((self.title, 1), (self.save, 0), (self.close_button, 0)):
            head.addWidget(widget, stretch)
        second.setSpacing(8)
        for button in (self.add_issue, self.add_step):
            second.addWidget(button)
        second.addStretch(1)
        for small in (self.up, self.down, self.remove):
            second.addWidget(small)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addLayout(second)
        self.halves = Divider(Qt.Orientation.Vertical, self)
        self.halves.addWidget(left)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is kept, so that the width does not depend on the height; without reach it paints nothing.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setVerticalScrollBar(SlimBar(self))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.details)
        self.halves.addWidget(self.area)
        self.halves.setChildrenCollapsible(False)
        self.halves.setStretchFactor(0, 1)
        self.halves.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.source)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.minutes)
        self._head, self._foot = head, foot
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.halves, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.title.typed.connect(self._on_title)
        self.minutes.valueChanged.connect(self._on_minutes)
        self.save.clicked.connect(self.save_wanted)
        self.source.clicked.connect(self.source_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.move_wanted.connect(self.shift)
        self.tree.remove_wanted.connect(self.take_away)
        self.tree.detail_wanted.connect(self._to_details)
        self.model.move_wanted.connect(self._on_dropped)
        self.details.changed.connect(self._on_step)
        self.up.clicked.connect(lambda: self.shift(self.tree.place, -1))
        self.down.clicked.connect(lambda: self.shift(self.tree.place, 1))
        self.remove.clicked.connect(lambda: self.take_away(self.tree.place))
        self.add_issue.setMenu(IssueMenu(self))
        self.add_step.setMenu(StepMenu(self))

    # What is shown

    def _name(self) -> None:
        """Say what everything is, in the interface's present language."""
        self.title.setAccessibleName(self.tr("Title of the lesson"))
        self.save.setText(self.tr("Save"))
        self.source.setToolTip(self.tr("Show the source again (Alt+3)"))
        self.source.setAccessibleName(self.source.toolTip())
        self.add_issue.setText(self.tr("Add issue"))
        self.add_step.setText(self.tr("Add step"))
        self.minutes.setSpecialValueText(self.tr("no countdown"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minutes of the countdown"))
        name_button(self.up, self.tr("Move up (Alt+↑)"))
        name_button(self.down, self.tr("Move down (Alt+↓)"))
        name_button(self.remove, self.tr("Remove (Del)"))
        name_button(self.close_button, self.tr("Close the lesson editor (Esc)"))

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        if look.language != self.look.language:
            self._typed = ()
        self.look = look
        self._name()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        self.title.setFont(look.sans(15, bold=True))
        self.title.setMinimumHeight(max(34, look.px(32)))
        for control in (self.save, self.source, self.add_issue, self.add_step, self.minutes):
            control.setFont(look.sans(13))
            control.setMinimumHeight(max(32, look.px(30)))
        size = look.px(18)
        icons = (
            (self.up, "previous"), (self.down, "next"), (self.remove, "remove"), (self.close_button, "close"),
            (self.source, "source"),
        )  # fmt: skip
        for button, name in icons:
            button.setIcon(icon(name, look.theme.ink, size))
            button.setIconSize(QSize(size, size))
        self.tree.set_look(look)
        self.details.set_look(look)
        self._turn()
        if self.desk is not None and self.lesson is not None:
            self._show(self.lesson)

    def show_lesson(self, lesson: Lesson, desk: Desk, *, modified: bool, file: str) -> None:
        """Show a lesson on its dossier, whether it is saved and in which file, by its short name."""
        if desk is not self.desk:
            self._typed = ()
        self.desk = desk
        self._show(lesson)
        where = file or self.tr("in no file yet")
        text = wording.fill(self.tr("● not saved · %1"), where) if modified else where
        self.state.say(text, self.look.sans(12, bold=modified), self.look.theme.ink)
        self.save.setEnabled(modified or not file)

    def _show(self, lesson: Lesson) -> None:
        if self.desk is None:
            return
        self.lesson = lesson
        self.phrases.desk, self.phrases.language = self.desk, self.look.language
        # What another language has would come back under the hands of whoever clears the field: it is a hint.
        hint = said(lesson.title, self.look.language) or self.tr("Title of the lesson")
        self.title.say(lesson.title.get(self.look.language, ""), hint)
        self.minutes.blockSignals(True)
        self.minutes.setValue(lesson.minutes or 0)
        self.minutes.blockSignals(False)
        self.model.show_lesson(lesson, self.desk)
        self._show_details()

    def note_quote(self, quote: str | None) -> None:
        """Take note of the quote that is selected in the comparison: it is what can be added."""
        self.picked = quote

    def _show_details(self) -> None:
        if self.desk is not None:
            self.details.show_row(self.model.row(self.tree.currentIndex()), self.desk)
        chosen = self.tree.place is not None
        for button in (self.up, self.down, self.remove):
            button.setEnabled(chosen)
        self.add_step.setEnabled(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """The details beside the tree where the panel is wider than high, below it otherwise."""
        # Where there is little room, the title needs it more.
        self.source.setText(self.tr("Source") if self.width() >= self.look.px(_WORDED) else "")
        wide = self.width() > self.height()
        self.halves.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        if (self._head.indexOf(self.state) >= 0) is wide:
            return
        self.halves.setSizes([500, 500] if wide else [520, 480])
        if wide:
            self._head.insertWidget(1, self.source)
            self._head.insertWidget(2, self.state, 1)
            self._head.insertWidget(3, self.minutes)
        else:
            self._foot.addWidget(self.source)
            self._foot.addWidget(self.state, 1)
            self._foot.addWidget(self.minutes)

    def go_to(self, place: Place) -> None:
        """Choose a part or step."""
        self.tree.go_to(place)
        self._show_details()

    def take_keyboard(self) -> None:
        """The keyboard to the tree."""
        self.tree.setFocus()

    def back_to_tree(self) -> bool:
        """The keyboard from the title or a field of the chosen step to the tree; False where it is in neither."""
        focused = self.window().focusWidget()
        if focused is None or not (focused is self.title or self.details.isAncestorOf(focused)):
            return False
        self.tree.setFocus()
        return True

    def _to_details(self) -> None:
        self.details.take_keyboard()

    # Changing

    def _edit(self, lesson: Lesson, *typed: object) -> None:
        """Tell how the lesson is to be; changes of one text or number after another are one."""
        again = bool(typed) and typed == self._typed
        self._typed = typed
        if lesson != self.lesson:
            self.edited.emit(lesson, again)

    def _on_title(self, text: str) -> None:
        if self.lesson is not None:
            self._edit(lesson_edits.set_title(self.lesson, self.look.language, text), "title")

    def _on_minutes(self, minutes: int) -> None:
        if self.lesson is not None:
            self._edit(lesson_edits.set_minutes(self.lesson, minutes or None), "minutes")

    def _on_step(self, step: Step, what: str) -> None:
        place = self.tree.place
        if self.lesson is None or place is None or place[1] is None:
            return
        typed = (what, place) if what in ("note", "number", "seed") else ()
        self._edit(lesson_edits.set_step(self.lesson, place[0], place[1], step), *typed)

    def shift(self, place: Place | None, step: int) -> None:
        """Move a part or step one place up (-1) or down (1); it stays chosen."""
        if place is not None:
            to = (place[0] + step, None) if place[1] is None else (place[0], place[1] + step)
            self._on_dropped(place, to)

    def _on_dropped(self, place: Place, to: Place) -> None:
        if self.lesson is None or min(to[0], to[1] or 0) < 0:
            return
        if place[1] is None or to[1] is None:
            moved = lesson_edits.move_part(self.lesson, place[0], to[0])
        else:
            moved = lesson_edits.move_step(self.lesson, (place[0], place[1]), (to[0], to[1]))
        if moved is not self.lesson:
            self._edit(moved)
            self.go_to(to)

    def take_away(self, place: Place | None) -> None:
        """Remove a part or step; undo brings it back."""
        if self.lesson is not None and place is not None:
            self._edit(lesson_edits.remove(self.lesson, *place))
            self._show_details()

    def _on_chosen(self, place: Place | None) -> None:
        self._typed = ()
        self._show_details()
        row = self.model.row(self.tree.currentIndex())
        if row is None or place is None or self.desk is None or row.part.issue not in self.desk.issues:
            return
        quote = row.step.quote if row.step is not None else None
        if quote is not None and quote in self.desk.quotes:
            self.quote_wanted.emit(quote, row.part.issue)
        else:
            self.issue_wanted.emit(row.part.issue)

    def add(self, part: Part, at: int) -> None:
        """Add a part at a place, and go to it."""
        if self.lesson is not None:
            self._edit(lesson_edits.add_part(self.lesson, part, at))
            self._go_to((at, None))

    def add_at(self, part: int, at: int, step: Step) -> None:
        """Add a step at a place of a part, and go to it."""
        if self.lesson is not None:
            self._edit(lesson_edits.add_steps(self.lesson, part, [step], at))
            self._go_to((part, at))

    def _go_to(self, place: Place) -> None:
        self.go_to(place)
        self.tree.setFocus()
