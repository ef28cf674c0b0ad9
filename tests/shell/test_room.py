"""Room for longer texts: in the pseudo-language nothing is clipped, and what is shortened is told in full by a tool
tip or to a screen reader."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from operator import attrgetter
from typing import Any

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.engine.history import View
from desktop_app.model.dossier import Voice
from desktop_app.qt.tongue import PSEUDO
from desktop_app.shell.commander import Commander
from desktop_app.views.sequence_words import form_name
from tests.shell.test_tongues import finished
from tests.shell.tongues import texts_of
from tests.shell.windows import CALM, Start, dialogs

SIZES = [(1024, 700, 100), pytest.param((1440, 900, 100), marks=pytest.mark.slow), (1440, 900, 200)]
"""Width and height in pixels, text in per cent; where there is most room, with the slow tests."""

_SLACK = 1
_WRAPS = Qt.TextFlag.TextWordWrap


def told(text: str) -> bool:
    """Whether a text is the interface's own: in the pseudo-language it has accents."""
    return any(char in text for char in "áéíóúý")


class Painted:
    """What was painted as text, and what was shortened, while this watches."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.clipped: set[str] = set()
        self.shortened: set[str] = set()
        paint = QPainter.drawText
        monkeypatch.setattr(QPainter, "drawText", lambda *given: self._on_paint(paint, *given))
        for kind in (QFontMetrics, QFontMetricsF):
            shorten = kind.elidedText
            monkeypatch.setattr(kind, "elidedText", self._watched(shorten))

    def _watched(self, shorten: Callable[..., str]) -> Callable[..., str]:
        def watched(*given: Any, **named: Any) -> str:
            made = shorten(*given, **named)
            if made != given[1] and told(given[1]):
                self.shortened.add(given[1])
            return made

        return watched

    def _on_paint(self, paint: Callable[..., Any], painter: QPainter, *given: Any) -> Any:
        box, text = given[0], next((each for each in given if isinstance(each, str)), "")
        flags = next((each for each in given[1:] if isinstance(each, (Qt.AlignmentFlag, int))), 0)
        if isinstance(box, (QRect, QRectF)) and told(text):
            room = painter.fontMetrics().boundingRect(QRectF(box).toRect(), int(flags), text)
            if room.width() > box.width() + _SLACK or room.height() > box.height() + 3:
                self.clipped.add(text)
        return paint(painter, *given)


def cramped(root: QWidget) -> Iterator[str]:
    """The texts of what is visible that have no room, and that no tool tip tells in full."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and (text := _without_room(widget)):
            yield f"{type(widget).__name__}: {text}"


def _without_room(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton) and told(widget.text()):
        wide = widget.sizeHint().width() <= widget.width() + _SLACK
        return "" if wide or told(widget.toolTip()) else widget.text()
    if isinstance(widget, QLabel) and told(widget.text()):
        high = widget.heightForWidth(widget.width()) <= widget.height() + _SLACK if widget.wordWrap() else True
        wide = widget.wordWrap() or widget.sizeHint().width() <= widget.width() + _SLACK
        return "" if (high and wide) or told(widget.toolTip()) else widget.text()
    if isinstance(widget, QLineEdit) and told(widget.placeholderText()) and not widget.text():
        wide = widget.fontMetrics().horizontalAdvance(widget.placeholderText()) <= widget.width() - 16
        return "" if wide or told(widget.toolTip()) else widget.placeholderText()
    if isinstance(widget, QTabBar):
        # What does not fit is reached by arrows.
        narrow = [n for n in range(widget.count()) if widget.tabRect(n).width() < widget.tabSizeHint(n).width()]
        return ", ".join(widget.tabText(n) for n in narrow if told(widget.tabText(n)))
    return ""


@pytest.fixture
def roomy(start: Start) -> Callable[[tuple[int, int, int]], Commander]:
    """A window in the pseudo-language."""

    def make(size: tuple[int, int, int]) -> Commander:
        width, height, zoom = size
        return start(settings=replace(CALM, language=PSEUDO, zoom=zoom), size=(width, height), language=PSEUDO)

    return make


Roomy = Callable[[tuple[int, int, int]], Commander]


def _key(size: tuple[int, int, int]) -> set[str]:
    """The sequence's small key at 200 %: each turn's callout spells its voice out."""
    return {form_name(voice) for voice in Voice} if size[2] == 200 else set()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("view", list(View))
def test_longer_texts_have_room_in_every_view(
    qtbot: QtBot, roomy: Roomy, monkeypatch: pytest.MonkeyPatch, view: View, size: tuple[int, int, int]
) -> None:
    painted = Painted(monkeypatch)
    window = roomy(size)
    finished(qtbot, window, view)
    told_in_full: set[str] = set()
    for issue in ("taiwan", "tibet", "climate"):
        window.session.go_to_issue(issue)
        QApplication.processEvents()
        window.frame.grab()
        assert list(cramped(window.frame)) == []
        told_in_full |= texts_of(window)
    whole = "\n".join(told_in_full)
    assert {text for text in painted.shortened if text not in whole} - _key(size) == set()
    assert painted.clipped == set()


def _explain(window: Commander) -> None:
    window.show_legend(True)


def _search(window: Commander) -> None:
    window.finding.open()
    panel = window.finding.panel
    assert panel is not None
    panel.field.setText("order")
    panel.filtering.setChecked(True)
    panel.picks["sides"].set_ticked(frozenset({"us"}))


def _look_in_turns(window: Commander) -> None:
    window.workspace.source.show_silence("us", ("Tibet",))


def _write_a_lesson(window: Commander) -> None:
    window.lessons.new()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("work", [_explain, _search, _look_in_turns, _write_a_lesson], ids=lambda work: work.__name__)
def test_longer_texts_have_room_at_work(
    qtbot: QtBot,
    roomy: Roomy,
    monkeypatch: pytest.MonkeyPatch,
    work: Callable[[Commander], None],
    size: tuple[int, int, int],
) -> None:
    painted = Painted(monkeypatch)
    window = roomy(size)
    work(window)
    finished(qtbot, window, View.COMPARE)
    QApplication.processEvents()
    window.frame.grab()
    assert list(cramped(window.frame)) == []
    assert painted.clipped == set()


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize(
    "opened",
    [
        "show_keyboard",
        "show_about",
        "show_licences",
        "exporting.open",
        "exporting.open_lesson",
        "exporting.open_worksheet",
    ],
)
def test_longer_texts_have_room_in_dialogs(qtbot: QtBot, roomy: Roomy, opened: str, zoom: int) -> None:
    window = roomy((1024, 700, zoom))
    attrgetter(opened)(window)()
    assert dialogs(window)
    for dialog in dialogs(window):
        QApplication.processEvents()
        assert list(cramped(dialog)) == []
        dialog.close()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_menu_fits_the_screen_and_its_bar_the_window(roomy: Roomy, size: tuple[int, int, int]) -> None:
    window = roomy(size)
    bar = window.frame.menuBar()
    titles = [bar.actionGeometry(action) for action in bar.actions()]
    assert all(0 < box.right() <= window.frame.width() for box in titles)
    for menu in window.frame.findChildren(QMenu):
        assert menu.sizeHint().width() <= window.frame.width()


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
def test_no_letter_opens_two_entries_of_a_menu(start: Start, language: str) -> None:
    window = start(settings=replace(CALM, language=language), language=language)
    bar = window.frame.menuBar()
    for actions in ([*bar.actions()], *(menu.actions() for menu in window.frame.findChildren(QMenu))):
        letters = [_letter(action.text()) for action in actions if action.text() and _letter(action.text())]
        assert len(letters) == len(set(letters)), [action.text() for action in actions]


def _letter(text: str) -> str:
    return text.replace("&&", "").partition("&")[2][:1].casefold()
