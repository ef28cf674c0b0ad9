"""The presenter's window: this page, the next one, notes, the time, and everything to be done, by key and by button."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPalette, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout

from desktop_app.engine.showing import Act, Curtain
from desktop_app.views import wording
from desktop_app.views.plain import PlainLabel
from desktop_app.views.presenter_room import TARGET, ButtonRows, Headed, PresenterRoom
from desktop_app.views.preview import Preview
from desktop_app.views.screen_words import where, without_gloss
from desktop_app.views.show import Show
from desktop_app.views.show_keys import key_of, text_of
from desktop_app.views.show_list import ShowList
from desktop_app.views.show_window import ShowWindow, move_to
from desktop_app.views.slim import SlimBar

_TICK_MS: Final = 250

_BUTTONS: Final = (
    Act.BACK, Act.NEXT, Act.BLACK, Act.WHITE, Act.FREEZE,
    Act.LIGHT, Act.GLOSS, Act.SWAP, Act.PRESENTER, Act.END,
)  # fmt: skip
_TOGGLES: Final = (Act.BLACK, Act.WHITE, Act.FREEZE, Act.LIGHT, Act.GLOSS)
_COLUMNS: Final = 5

_IN_LIST: Final = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
)  # fmt: skip
_IN_BUTTON: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_IN_NOTES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_IN_TABS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Presenter(ShowWindow):
    """Shows the teacher where the lesson is. A control that has the keyboard takes only the keys it needs, so that a
    remote works whatever was touched last; Esc gives the keyboard back first, and ends the lesson then."""

    def __init__(self, show: Show, clock: Callable[[], float] = monotonic) -> None:
        """`clock` counts seconds."""
        super().__init__(show)
        self._clock, self._began = clock, clock()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(640, 480)
        self.where, self.state = PlainLabel(self), PlainLabel(self)
        self.time, self.elapsed, self.left = PlainLabel(self), PlainLabel(self), PlainLabel(self)
        self.steps = ShowList(self)
        self.now, self.next = Preview(show.look, self), Preview(show.look, self)
        self.now_head, self.next_head, self.notes_head = PlainLabel(self), PlainLabel(self), PlainLabel(self)
        self.notes = PlainLabel(self)
        self.rows = ButtonRows(self)
        self.buttons = {act: self._button(act) for act in _BUTTONS}
        self._arrange()
        show.settled.connect(self._settle)
        show.seeking.connect(self._tell_sought)
        self.steps.spot_wanted.connect(self._go)
        self.steps.installEventFilter(self)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._tell_time)
        self._tick.start()
        self.dress()

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(self.rows)
        button.setMinimumHeight(TARGET)
        button.setCheckable(act in _TOGGLES)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._pressed(act))
        button.installEventFilter(self)
        return button

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self.where, 1)
        for label in (self.left, self.elapsed, self.time):
            label.setWordWrap(False)
            head.addWidget(label)
        now = Headed(self.now_head, self.now, self, below=self.state)
        notes = Headed(self.notes_head, self._scrolled(self.notes), self)
        self.room = PresenterRoom(now, (notes, Headed(self.next_head, self.next, self), self.steps), self)
        self.room.tabs.installEventFilter(self)
        self.room.tabs.currentChanged.connect(lambda: self.steps.mark(self.lesson.showing.now.spot))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.room, 1)
        column.addWidget(self.rows)

    def _fit(self) -> None:
        """Where there is little room, parts stand behind each other, and buttons without their keys."""
        tight = self.room.fit(self.size(), self.lesson.look)
        for act, button in self.buttons.items():
            # Two blanks and the key: a teacher learns the keys by using the buttons.
            name, key = button.accessibleName(), key_of(act)
            button.setText((name if tight else f"{name}  {key}").replace("&", "&&"))
            button.setToolTip(key if tight else "")
        self.rows.set_buttons(self.buttons.values(), 0 if tight else _COLUMNS)
        self._tell_time()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _scrolled(self, label: PlainLabel) -> QScrollArea:
        self.notes_area = area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setVerticalScrollBar(SlimBar(area))
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        label.setMargin(8)
        area.setWidget(label)
        area.installEventFilter(self)
        return area

    def show_on(self, screen: QScreen) -> None:
        """Be maximised on a screen."""
        if not (self.isVisible() and self.screen() is screen):
            if self.isMaximized():
                self.showNormal()
            move_to(self, screen, screen.availableGeometry())
        self.showMaximized()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()  # and not the first control: keys are for the lesson
        self.show_now()

    def dress(self) -> None:
        """Take the lesson's words, colours and sizes."""
        look = self.lesson.look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.paper)
        self.setPalette(palette)
        self.setWindowTitle(self.tr("Notes and controls — Vis-à-vis"))
        self.setAccessibleName(self.windowTitle())
        self.now.setAccessibleName(self.tr("Now"))
        self.next.setAccessibleName(self.tr("Next"))
        self.notes_area.setAccessibleName(self.tr("Notes"))
        heads = (
            (self.now_head, self.tr("Now")),
            (self.next_head, self.tr("Next")),
            (self.notes_head, self.tr("Notes")),
        )
        for label, text in heads:
            label.say(text, look.sans(13, bold=True), look.theme.grey)
        for preview in (self.now, self.next):
            preview.look = look
        for act, button in self.buttons.items():
            button.setAccessibleName(self.tr("Audience’s screen") if act is Act.PRESENTER else text_of(act))
            button.setAccessibleDescription(key_of(act))
            button.setFont(look.sans(14))
        self.room.tabs.setAccessibleName(self.tr("Beside this screen"))
        self.room.set_look(look, (self.tr("Notes"), self.tr("Next"), self.tr("Steps")))
        self._fit()
        self.steps.show_script(self.lesson.script, look)
        self.show_now()
        self._tell_time()

    def _settle(self) -> None:
        """Follow the lesson once the audience sees it: the audience never waits for this window."""
        if self.isVisible():
            self.show_now()

    def show_now(self) -> None:
        """Show where the teacher is, what comes next, and what the audience does not see."""
        lesson, showing, look = self.lesson, self.lesson.showing, self.lesson.look
        pages, screen = lesson.pages(showing.now), lesson.screen()
        text = where(screen, showing.now.page, len(pages))
        self.where.say(text, look.sans(16, bold=True), look.theme.ink)
        cover = {Curtain.BLACK: QColor(Qt.GlobalColor.black), Curtain.WHITE: QColor(Qt.GlobalColor.white)}
        self.now.light = showing.light
        self.now.show_picture(lesson.picture(showing.now), lesson.page(showing.now).spoken, cover.get(showing.curtain))
        upcoming = lesson.after()
        self.next.show_picture(
            lesson.picture(upcoming) if upcoming else None,
            lesson.page(upcoming).spoken if upcoming else self.tr("This is the last screen."),
        )
        note = screen.note or self.tr("No notes for this step.")
        self.notes.say(note, look.sans(16), look.theme.ink if screen.note else look.theme.grey)
        self.notes_area.setAccessibleDescription(note)
        self.state.say(self._state(), look.sans(14, bold=True), look.theme.warning)
        states = {
            Act.BLACK: showing.curtain is Curtain.BLACK,
            Act.WHITE: showing.curtain is Curtain.WHITE,
            Act.FREEZE: showing.held is not None,
            Act.LIGHT: showing.light is not None,
            Act.GLOSS: showing.now.gloss,
        }
        for act, on in states.items():
            self.buttons[act].setChecked(on)
        self.steps.mark(showing.now.spot)

    def _tell_sought(self, share: float) -> None:
        """Say how far the looking for an exercise’s questions is; once they are there all is shown anew."""
        from desktop_app.views.exercise_words import sought

        self.state.say(sought(share), self.lesson.look.sans(14, bold=True), self.lesson.look.theme.warning)

    def _state(self) -> str:
        """What keeps the audience from seeing what the teacher sees; "" for nothing."""
        showing, told = self.lesson.showing, []
        if showing.held is not None:
            seen = self.lesson.screen(showing.held)
            text = where(seen, showing.held.page, len(self.lesson.pages(showing.held)))
            told.append(wording.fill(self.tr("Frozen. The audience sees: %1"), text))
        if showing.curtain is Curtain.BLACK:
            told.append(self.tr("The audience’s screen is black."))
        elif showing.curtain is Curtain.WHITE:
            told.append(self.tr("The audience’s screen is white."))
        if showing.now.gloss and (why := without_gloss(self.lesson.screen())):
            told.append(why)
        if not told and self.lesson.after() is None:
            told.append(self.tr("This is the last screen."))
        return " ".join(told)

    def _tell_time(self) -> None:
        look, passed = self.lesson.look, int(self._clock() - self._began)
        time = QLocale(look.language).toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        font, grey = look.sans(16), look.theme.grey
        self.time.say(time, look.sans(16, bold=True), look.theme.ink)
        self.elapsed.say(wording.fill(self.tr("%1 passed"), _minutes(passed)), font, grey)
        minutes = self.lesson.script.lesson.minutes
        # What is left tells what has passed, too.
        self.elapsed.setVisible(minutes is None or not self.room.tight)
        self.left.setVisible(minutes is not None)
        if minutes is None:
            return
        rest = minutes * 60 - passed
        text = self.tr("%1 left") if rest >= 0 else self.tr("%1 over")
        colour = look.theme.warning if rest < 120 else grey
        self.left.say(wording.fill(text, _minutes(abs(rest))), look.sans(16, bold=rest < 120), colour)

    def _go(self, spot: object) -> None:
        self.lesson.go_to(spot)  # type: ignore[arg-type]
        self.setFocus()

    def _pressed(self, act: Act) -> None:
        self.lesson.act(act)
        self.show_now()  # a button whose act changed nothing must not stay pressed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys reach a control only where it needs them; the rest go to the lesson."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.setFocus()
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        needed = {self.steps: _IN_LIST, self.notes_area: _IN_NOTES, self.room.tabs: _IN_TABS}
        own = next((keys for control, keys in needed.items() if control is watched), _IN_BUTTON)
        return event.key() not in own and self.press(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by its window manager it ends the lesson, where it is the only way to steer it or not."""
        self.lesson.act(Act.END)
        super().closeEvent(event)


def _minutes(seconds: int) -> str:
    """Minutes and seconds, with hours where there are any."""
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
