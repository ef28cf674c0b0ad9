"""The ruler shows where things stand and scrolls there."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.engine.marklanes import Spans
from desktop_app.engine.marks import Mark
from desktop_app.model.dossier import Side, Span
from desktop_app.views.ruler import Ruler
from tests.qt.reader_samples import look, page

Left, NoMod = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
LINES = ["x" * 999]
MARKS = [
    Mark("first", Span(100, 110), Side.FIRST, False),
    Mark("second", Span(300, 310), Side.SECOND, False),
    Mark("both", Span(500, 510), None, True),
]


@pytest.fixture
def ruler(qtbot: QtBot) -> Ruler:
    made = Ruler()
    qtbot.addWidget(made)
    made.set_look(look())
    made.set_page(page(LINES, MARKS), lambda offset: offset / 1000, lambda part: int(part * 1000))
    made.resize(made.sizeHint().width(), 500)
    made.show()
    return made


def colours(image: QImage, x: range, offset: int) -> set[str]:
    y = round(offset / 1000 * 500)
    return {image.pixelColor(n, m).name() for n in x for m in range(y - 1, y + 2)}


def test_each_side_has_its_half(ruler: Ruler) -> None:
    theme = look().theme
    ruler.set_current(frozenset({"first", "second", "both", "elsewhere"}))
    ruler.set_viewport(0.9, 1.0)
    image, middle = ruler.grab().toImage(), ruler.width() - 9
    left, right = range(middle - 6, middle - 1), range(middle + 1, ruler.width() - 3)
    assert theme.first.name() in colours(image, left, 100)
    assert theme.first.name() not in colours(image, right, 100)
    assert theme.second.name() in colours(image, right, 300)
    assert theme.second.name() not in colours(image, left, 300)
    assert colours(image, left, 500) == colours(image, right, 500)
    assert theme.both.name() in colours(image, left, 500)


def test_other_quotes_are_faint_and_hits_are_seen(ruler: Ruler) -> None:
    ruler.set_viewport(0.9, 1.0)
    track = range(ruler.width() - 15, ruler.width() - 10)
    image = ruler.grab().toImage()
    assert look().theme.first.name() not in colours(image, track, 100)
    assert len(colours(image, track, 100)) == 2
    ruler.set_hits(Spans([Span(700, 705)]))
    image = ruler.grab().toImage()
    assert look().theme.ink.name() in colours(image, range(ruler.width()), 700)


def test_ticks_are_painted_anew_only_when_they_change(ruler: Ruler) -> None:
    ruler.grab()
    painted = ruler._ticks
    ruler.set_viewport(0.2, 0.4)
    ruler.set_current(frozenset())
    ruler.grab()
    assert ruler._ticks is painted
    ruler.refresh()
    assert ruler._ticks is None
    ruler.grab()
    ruler.resize(ruler.width(), 300)
    ruler.grab()
    assert ruler._ticks is not painted


def test_a_click_brings_the_place_to_the_middle(ruler: Ruler, qtbot: QtBot) -> None:
    ruler.set_viewport(0.0, 0.2)
    with qtbot.waitSignal(ruler.scrolled_to) as told:
        QTest.mouseClick(ruler, Left, NoMod, QPoint(5, 400))
    assert told.args[0] == pytest.approx(0.7, abs=0.01)


def test_a_drag_of_the_frame_keeps_its_grip(ruler: Ruler, qtbot: QtBot) -> None:
    ruler.set_viewport(0.2, 0.4)
    with qtbot.assertNotEmitted(ruler.scrolled_to):
        QTest.mousePress(ruler, Left, NoMod, QPoint(5, 150))
    with qtbot.waitSignal(ruler.scrolled_to) as told:
        QTest.mouseMove(ruler, QPoint(5, 200))
    assert told.args[0] == pytest.approx(0.3, abs=0.01)
    QTest.mouseRelease(ruler, Left, NoMod, QPoint(5, 200))
    with qtbot.assertNotEmitted(ruler.scrolled_to):
        QTest.mouseMove(ruler, QPoint(5, 250))


def test_the_wheel_is_passed_on(ruler: Ruler, qtbot: QtBot) -> None:
    ruler.set_viewport(0.2, 0.4)

    def turned(modifiers: Qt.KeyboardModifier) -> QWheelEvent:
        return QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip

    with qtbot.waitSignal(ruler.scrolled_to) as told:
        QApplication.sendEvent(ruler, turned(NoMod))
    assert told.args[0] == pytest.approx(0.24)
    with qtbot.assertNotEmitted(ruler.scrolled_to):
        QApplication.sendEvent(ruler, turned(Qt.KeyboardModifier.ControlModifier))


def test_it_says_what_it_shows(ruler: Ruler) -> None:
    ruler.set_current(frozenset({"first", "both"}))
    ruler.set_hits(Spans([Span(1, 2), Span(5, 6)]))
    interface = QAccessible.queryAccessibleInterface(ruler)
    assert interface.text(QAccessible.Text.Name) == "Overview of the text"
    assert interface.text(QAccessible.Text.Description) == (
        "3 quotes in this text. Of the current issue: first side 1, second side 0, both 1. Hits: 2."
    )


def test_nothing_to_show(qtbot: QtBot) -> None:
    ruler = Ruler()
    qtbot.addWidget(ruler)
    ruler.resize(18, 100)
    ruler.grab()
    ruler.set_look(look())
    ruler.grab()
    ruler.set_page(page([]), lambda _offset: 0.0, lambda _part: 0)
    ruler.grab()
    assert ruler.accessibleDescription().startswith("0 quotes")
    ruler.resize(18, 0)
    ruler.grab()
