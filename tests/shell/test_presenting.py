"""A lesson shown from the window: by key and by remote, in both windows, and back to where the teacher was."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.lessons import part_for
from desktop_app.engine.screen_blocks import Spot
from desktop_app.engine.showing import Act, Curtain
from desktop_app.model.lesson import Exercise, Game
from desktop_app.shell.commander import Commander
from desktop_app.views.audience import Audience
from desktop_app.views.presenter import Presenter
from desktop_app.views.show import Show
from tests.shell.windows import CALM, Start, click, press, scrolled, spot


@dataclass
class Stage:
    """A lesson that is shown, with its windows."""

    window: Commander
    show: Show
    audience: Audience
    presenter: Presenter

    def press(self, keys: str, *, on: str = "audience") -> None:
        """Press keys in one of the windows."""
        front: QWidget = getattr(self, on)
        QTest.keySequence(front.focusWidget() or front, QKeySequence(keys))

    @property
    def at(self) -> Spot:
        """Where the lesson is."""
        return self.show.showing.now.spot

    @property
    def curtain(self) -> Curtain:
        """What covers the audience's screen."""
        return self.show.showing.curtain


def staged(window: Commander, qtbot: QtBot, keys: str = "F5") -> Stage:
    """Press the key that shows the lesson, and bring both windows to sight."""
    if keys:
        press(window, keys)
    presenting = window.presenting
    assert presenting.show is not None
    assert presenting.audience is not None
    qtbot.waitUntil(lambda: presenting.presenter is not None)
    assert presenting.presenter is not None
    stage = Stage(window, presenting.show, presenting.audience, presenting.presenter)
    qtbot.waitUntil(stage.audience.isVisible)
    return stage


@pytest.fixture
def stage(window: Commander, qtbot: QtBot) -> Iterator[Stage]:
    """The bundled lesson, shown from its first issue, with the presenter's window open."""
    made = staged(window, qtbot)
    window.presenting.switch()
    qtbot.waitUntil(made.presenter.isVisible)
    yield made
    window.presenting.end()


# The way there and back


def test_the_first_key_shows_the_issue_that_is_open(window: Commander, qtbot: QtBot) -> None:
    window.session.go_to_issue("tibet")
    shown = staged(window, qtbot)
    assert shown.show.screen().issue == "tibet"
    assert shown.at.step == 0
    assert shown.audience.isFullScreen()
    window.presenting.end()


def test_the_second_key_shows_the_lesson_from_its_first_issue(window: Commander, qtbot: QtBot) -> None:
    window.session.go_to_issue("tibet")
    shown = staged(window, qtbot, "Shift+F5")
    assert shown.at == Spot(0, 0)
    assert shown.show.screen().issue == "taiwan"
    window.presenting.end()


def test_an_issue_outside_the_lesson_is_shown_by_itself(window: Commander, qtbot: QtBot) -> None:
    window.session.go_to_issue("climate")
    shown = staged(window, qtbot)
    assert [part.issue for part in shown.show.script.parts] == ["climate"]
    window.presenting.end()


def test_the_button_in_the_header_does_what_the_key_does(window: Commander) -> None:
    click(window.workspace.header.present)
    assert window.presenting.show is not None
    window.presenting.end()


@pytest.mark.parametrize("place", ["list", "cards", "source"])
def test_esc_leads_back_to_where_the_teacher_was(window: Commander, qtbot: QtBot, place: str) -> None:
    window.session.go_to_issue("cyber")
    window.step_quote(1)
    window.workspace.source.text.verticalScrollBar().setValue(777)
    window.actions[f"to-{place}"].trigger()
    before = (spot(window), scrolled(window), window.session.place.view, window.frame.focusWidget())
    history = window.session.history
    shown = staged(window, qtbot)
    for keys in ("PgDown", "PgDown", "B", "End"):
        shown.press(keys)
    shown.press("Esc")
    assert window.presenting.show is None
    qtbot.waitUntil(window.frame.isActiveWindow)
    assert (spot(window), scrolled(window), window.session.place.view, window.frame.focusWidget()) == before
    assert window.session.history == history


def test_closing_either_window_ends_the_lesson(window: Commander, qtbot: QtBot) -> None:
    for name in ("audience", "presenter"):
        shown = staged(window, qtbot)
        window.presenting.switch()
        getattr(shown, name).close()
        assert window.presenting.show is None
        qtbot.waitUntil(window.frame.isActiveWindow)


def test_closing_the_main_window_ends_it(window: Commander, qtbot: QtBot) -> None:
    shown = staged(window, qtbot)
    window.close()
    assert window.presenting.show is None
    assert not shown.audience.isVisible()


# Keys


def test_keys_walk_through_the_lesson_in_both_windows(stage: Stage) -> None:
    for on in ("audience", "presenter"):
        for forward in ("PgDown", "Right", "Down", "Space", "Return", "Enter", "N"):
            stage.show.go_to(Spot(0, 1))
            stage.press(forward, on=on)
            assert stage.at == Spot(0, 2), (on, forward)
        for back in ("PgUp", "Left", "Up", "Backspace", "P"):
            stage.show.go_to(Spot(0, 2))
            stage.press(back, on=on)
            assert stage.at == Spot(0, 1), (on, back)
        stage.press("End", on=on)
        assert stage.at == stage.show.script.last
        stage.press("Home", on=on)
        assert stage.at == Spot(0, 0)


@pytest.mark.parametrize("on", ["audience", "presenter"])
def test_every_toggle_is_undone_by_its_own_key(stage: Stage, on: str) -> None:
    for keys in ("B", ".", "W", ",", "F", "S", "G", "T"):
        before = stage.show.showing
        stage.press(keys, on=on)
        assert stage.show.showing != before, keys
        stage.press(keys, on=on)
        assert stage.show.showing == before, keys


@pytest.mark.parametrize("on", ["audience", "presenter"])
def test_digits_go_to_the_issue_of_that_number(stage: Stage, on: str) -> None:
    stage.press("3", on=on)
    assert stage.at == Spot(2, 0)
    stage.press("Enter", on=on)
    assert stage.at == Spot(2, 0), "Enter closes the number"
    stage.press("Enter", on=on)
    assert stage.at == Spot(2, 1)
    stage.press("9", on=on)
    assert stage.at == Spot(2, 1), "there is no ninth"


def test_two_digits_make_one_number_where_there_are_so_many(window: Commander, qtbot: QtBot) -> None:
    desk = window.lessons.desk
    lesson = desk.current()
    issues = [row.issue for row in window.session.opened.rows][:12]
    desk.edit(replace(lesson, parts=tuple(part_for(window.session.desk, issue) for issue in issues)))
    shown = staged(window, qtbot)
    shown.press("1")
    shown.press("2")
    assert shown.at == Spot(11, 0)
    window.presenting.end()


# Remotes. Each is a keyboard of few keys: what the buttons send, as makers and users report it.


@dataclass(frozen=True)
class Remote:
    """What the buttons of a remote send."""

    name: str
    forward: str
    back: str
    blank: str = ""
    start: str = "F5"
    stop: str = "Esc"


REMOTES = (
    Remote("Logitech R400, R700, R800: F5 and Esc in turn on one button", "PgDown", "PgUp", "."),
    Remote("Kensington Wireless Presenter", "PgDown", "PgUp", "B"),
    Remote("Targus, with a button for the present slide", "PgDown", "PgUp", "B", start="Shift+F5"),
    Remote("Logitech Spotlight: arrows", "Right", "Left"),
    Remote("two buttons, upright", "Down", "Up", "."),
)


@pytest.mark.parametrize("remote", REMOTES, ids=lambda remote: remote.name.partition(":")[0])
@pytest.mark.parametrize("on", ["audience", "presenter"])
def test_a_remote_steers_the_lesson_in_either_window(window: Commander, qtbot: QtBot, remote: Remote, on: str) -> None:
    shown = staged(window, qtbot, remote.start)
    window.presenting.switch()
    qtbot.waitUntil(shown.presenter.isVisible)
    begun = shown.at
    shown.press(remote.forward, on=on)
    shown.press(remote.forward, on=on)
    assert shown.at == Spot(begun.part, 2)
    shown.press(remote.back, on=on)
    assert shown.at == Spot(begun.part, 1)
    if remote.blank:
        curtains = []
        for _ in range(3):
            shown.press(remote.blank, on=on)
            curtains.append(shown.curtain)
        assert curtains == [Curtain.BLACK, Curtain.NONE, Curtain.BLACK]
        shown.press(remote.forward, on=on)
        assert (shown.curtain, shown.at) == (Curtain.NONE, Spot(begun.part, 1)), "no key for black: a step lifts it"
    shown.press(remote.start, on=on)
    assert shown.at == Spot(begun.part, 1), "the button that starts sends this when it is out of step"
    shown.press(remote.stop, on=on)
    assert window.presenting.show is None


def test_a_click_goes_on_and_the_other_button_back(stage: Stage) -> None:
    QTest.mouseClick(stage.audience, Qt.MouseButton.LeftButton)
    assert stage.at == Spot(0, 1)
    QTest.mouseClick(stage.audience, Qt.MouseButton.RightButton)
    assert stage.at == Spot(0, 0)


def test_the_spotlight_follows_the_mouse(window: Commander, qtbot: QtBot) -> None:
    stage = staged(window, qtbot)
    stage.press("S")
    width, height = stage.audience.width(), stage.audience.height()
    # Sent, not moved: without a screen no window is above another.
    where, button = QPointF(width / 4, height / 2), Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(stage.audience, QMouseEvent(QEvent.Type.MouseMove, where, where, button, button, keys))
    light = stage.show.showing.light
    assert light is not None
    assert light == pytest.approx((0.25, 0.5), abs=0.01)
    stage.press("Shift+Right")
    assert stage.show.showing.light is not None
    assert stage.show.showing.light[0] > light[0]
    window.presenting.end()


# The presenter's window


def test_buttons_do_what_keys_do_and_show_what_is_on(stage: Stage, qtbot: QtBot) -> None:
    buttons = stage.presenter.buttons
    click(buttons[Act.NEXT])
    assert stage.at == Spot(0, 1)
    click(buttons[Act.BLACK])
    assert stage.curtain is Curtain.BLACK
    assert buttons[Act.BLACK].isChecked()
    stage.press("W")
    qtbot.waitUntil(buttons[Act.WHITE].isChecked)
    assert not buttons[Act.BLACK].isChecked()
    click(buttons[Act.END])
    assert stage.window.presenting.show is None


def test_a_control_with_the_keyboard_takes_only_its_own_keys(stage: Stage) -> None:
    presenter = stage.presenter
    presenter.steps.setFocus()
    QTest.keyClick(presenter.steps, Qt.Key.Key_PageDown)
    assert stage.at == Spot(0, 1)
    row = presenter.steps.currentIndex().row()
    QTest.keyClick(presenter.steps, Qt.Key.Key_Down)
    QTest.keyClick(presenter.steps, Qt.Key.Key_Down)
    assert (stage.at, presenter.steps.currentIndex().row()) == (Spot(0, 1), row + 2)
    QTest.keyClick(presenter.steps, Qt.Key.Key_Return)
    assert stage.at != Spot(0, 1)
    assert presenter.hasFocus()


def test_esc_gives_the_keyboard_back_before_it_ends_the_lesson(stage: Stage) -> None:
    stage.presenter.steps.setFocus()
    QTest.keyClick(stage.presenter.steps, Qt.Key.Key_Escape)
    assert stage.presenter.hasFocus()
    assert stage.window.presenting.show is not None
    stage.press("Esc", on="presenter")
    assert stage.window.presenting.show is None


def test_every_control_is_named_large_enough_and_reached_by_tab(stage: Stage) -> None:
    presenter = stage.presenter
    stops = [w for w in presenter.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert len(stops) == len(presenter.buttons) + 2
    assert all(each.accessibleName() for each in stops)
    assert all(each.height() >= 44 and each.width() >= 44 for each in stops)
    seen: list[QWidget | None] = []
    presenter.setFocus()
    for _ in range(len(stops) + 1):
        QTest.keyClick(presenter.focusWidget() or presenter, Qt.Key.Key_Tab)
        seen.append(presenter.focusWidget())
    assert {*stops} - {each for each in stops if not each.isEnabled()} <= {*seen}


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
@pytest.mark.parametrize(("zoom", "size", "tight"), [(200, (1024, 700), True), (100, (1024, 700), False)])
def test_large_text_leaves_this_page_its_room(
    start: Start, qtbot: QtBot, language: str, zoom: int, size: tuple[int, int], tight: bool
) -> None:
    window = start(settings=replace(CALM, zoom=zoom, language=language), language=language)
    stage = staged(window, qtbot)
    window.presenting.switch()
    presenter = stage.presenter
    presenter.showNormal()
    presenter.resize(*size)
    qtbot.waitUntil(lambda: presenter.size() == QSize(*size))
    room = presenter.room
    qtbot.waitUntil(lambda: presenter.now.area().width() > 0.35 * size[0])
    assert room.tight is tight
    assert room.tabs.isVisible() is tight
    assert presenter.steps.isVisible() is not tight
    for button in presenter.buttons.values():
        assert button.width() >= button.sizeHint().width()
        assert presenter.rect().contains(button.geometry().translated(presenter.rows.pos()))
    if tight:
        assert presenter.notes_area.isVisible()
        presenter.activateWindow()
        qtbot.waitUntil(presenter.isActiveWindow)
        presenter.room.tabs.setFocus()
        for seen in (presenter.next, presenter.steps):
            QTest.keyClick(room.tabs, Qt.Key.Key_Right)
            assert seen.isVisible()
            assert not presenter.notes_area.isVisible()
        assert stage.at == Spot(0, 0)
        QTest.keyClick(room.tabs, Qt.Key.Key_PageDown)
        assert stage.at == Spot(0, 1)
        QTest.keyClick(room.tabs, Qt.Key.Key_Escape)
        assert presenter.hasFocus()
        # And back, with all that there was before in sight.
        presenter.resize(1800, 1300)
        qtbot.waitUntil(lambda: not room.tight)
        assert all(each.isVisible() for each in (presenter.notes_area, presenter.next, presenter.steps))
    window.presenting.end()


def test_on_one_screen_a_key_brings_the_presenters_window_and_takes_it_away(window: Commander, qtbot: QtBot) -> None:
    shown = staged(window, qtbot)
    assert window.presenting.placing is not None
    assert window.presenting.placing.alone
    assert not shown.presenter.isVisible()
    assert "F6" in shown.audience.hint
    shown.press("F6")
    assert shown.presenter.isVisible()
    shown.press("PgDown", on="presenter")
    assert shown.audience.hint == ""
    shown.press("F6", on="presenter")
    assert not shown.presenter.isVisible()
    assert shown.audience.isVisible()
    window.presenting.end()


# What changes meanwhile


@pytest.mark.parametrize("alone", [True, False])
def test_where_there_is_no_translation_the_teacher_is_told(window: Commander, qtbot: QtBot, alone: bool) -> None:
    window.presenting.start_exercise(Exercise(Game.GAP, "trade", 3, 1))
    stage = staged(window, qtbot, "")
    if not alone:
        assert window.presenting.placing is not None
        window.presenting.placing = replace(window.presenting.placing, presenter="another")
    assert window.presenting.placing is not None
    assert window.presenting.placing.alone is alone
    why = "There is no translation to show here."
    QTest.keyClick(stage.audience, Qt.Key.Key_T)
    stage.presenter.show_now()
    assert stage.presenter.state.text() == why
    # Where the teacher sees the other window, the class need not read it.
    assert stage.audience.hint == (why if alone else "")
    QTest.keyClick(stage.audience, Qt.Key.Key_T)
    stage.presenter.show_now()
    assert stage.presenter.state.text() == stage.audience.hint == ""
    window.presenting.end()


def test_another_language_goes_on_at_the_same_step(stage: Stage) -> None:
    stage.press("PgDown")
    stage.window.set_language("ko")
    assert stage.at == Spot(0, 1)
    assert stage.show.screen().title == "대만"
    assert "대만" in stage.audience.accessibleName()


def test_another_dossier_ends_the_lesson(window: Commander, qtbot: QtBot, river_file: str) -> None:
    staged(window, qtbot)
    window.open_file(river_file)
    qtbot.waitUntil(lambda: window.session.opened.file == river_file)
    assert window.presenting.show is None


def test_a_lesson_of_another_dossier_is_shown_too(start: Start, qtbot: QtBot, river_file: str) -> None:
    window = start(river_file)
    shown = staged(window, qtbot, "Shift+F5")
    while (spot := shown.show.script.after(shown.at)) is not None:
        shown.show.go_to(spot)
        assert shown.show.picture(shown.show.showing.now).height() == shown.audience.height()
    window.presenting.end()


# Frames


class _Frames(QObject):
    """Keeps, of every frame that the audience's window paints, whether it is one colour only."""

    def __init__(self, audience: Audience) -> None:
        super().__init__(audience)
        self._audience, self.blank = audience, 0
        self._paint, audience.paintEvent = audience.paintEvent, self._painted  # type: ignore[method-assign]

    def _painted(self, event: QPaintEvent) -> None:
        self._paint(event)
        assert self._audience.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        picture = self._audience.lesson.picture(self._audience.lesson.showing.seen)
        whole = picture.size() == self._audience.size() * self._audience.devicePixelRatioF()
        sample = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(5, picture.height(), 31)}
        self.blank += not whole or len(sample) < 3


def test_no_frame_is_blank_whichever_step_follows_which(window: Commander, qtbot: QtBot) -> None:
    shown = staged(window, qtbot)
    seen = _Frames(shown.audience)
    while shown.show.after() is not None:
        before = shown.audience.frames
        shown.press("PgDown")
        qtbot.waitUntil(lambda before=before: shown.audience.frames > before)  # type: ignore[misc]
    assert shown.audience.frames > 40
    assert seen.blank == 0
    window.presenting.end()


def test_what_comes_next_is_painted_before_it_is_asked_for(window: Commander, qtbot: QtBot) -> None:
    shown = staged(window, qtbot)
    with qtbot.waitSignal(shown.show.settled):
        shown.press("PgDown")
    following = shown.show.after()
    assert following is not None
    painted = shown.show.picture(following)
    shown.press("PgDown")
    assert shown.show.picture(shown.show.showing.now) is painted
    window.presenting.end()


@pytest.mark.slow
def test_a_thousand_steps_leave_nothing_behind(window: Commander, qtbot: QtBot) -> None:
    from tests.bench.present import STEPS, WARM_UP, _resident, _walk

    shown = staged(window, qtbot)
    window.presenting.switch()
    seen = _Frames(shown.audience)
    _walk(window, WARM_UP)
    before = _resident()
    _walk(window, STEPS)
    assert _resident() - before < 5
    assert seen.blank == 0
    window.presenting.end()
