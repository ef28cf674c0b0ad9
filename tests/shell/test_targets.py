"""What is clicked is 32 pixels wide and high at least; numbers and highlights within running text excepted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.shell.commander import Commander
from desktop_app.views.ribbons import Ribbons
from desktop_app.views.sequence import SequenceView
from desktop_app.views.sequence_scene import ARCS, LANES, TITLE, TURNS
from tests.shell.test_contrast import VIEWS, presented, see
from tests.shell.windows import CALM, Start, dialogs
from tests.sight.targets import LEAST, small, targets

SIZES = [pytest.param((1440, 900), marks=pytest.mark.slow), (1024, 700)]
"""Where there is less room, targets suffer first: the larger size is tried with the slow tests."""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", VIEWS)
def test_every_target_of_every_view_is_large_enough(start: Start, view: str, size: tuple[int, int]) -> None:
    window = start(settings=CALM, size=size)
    see(window, view)
    assert len(list(targets(window.frame))) > 20
    assert small(window.frame) == []


@pytest.mark.parametrize("zoom", [50, 200])
def test_so_it_is_with_small_and_with_large_text(start: Start, zoom: int) -> None:
    window = start(settings=replace(CALM, zoom=zoom, legend_seen=False))
    for view in ("compare", "matrix", "sequence", "terms"):
        see(window, view)
        assert small(window.workspace) == [], view


def test_a_field_with_words_in_it_has_a_way_to_clear_it_that_is_large_enough(window: Commander) -> None:
    window.workspace.issues.filter.setText("Taiwan")
    assert small(window.workspace.issues) == []


@pytest.mark.parametrize("opened", ["keyboard", "about", "licences", "handout", "worksheet"])
def test_dialogs_too(window: Commander, opened: str, qtbot: QtBot) -> None:
    window.actions[opened].trigger()
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    (dialog,) = dialogs(window)
    assert small(dialog) == []
    dialog.close()


def test_what_a_teacher_aims_at_while_presenting_is_larger_still(window: Commander, qtbot: QtBot) -> None:
    _, presenter = presented(window, qtbot)
    assert len(list(targets(presenter))) > 5
    assert small(presenter, 44) == []
    window.presenting.end()


def test_entries_of_every_menu_are_high_enough(window: Commander) -> None:
    menus = window.frame.findChildren(QMenu)
    assert len(menus) >= 6
    for menu in menus:
        menu.ensurePolished()
        menu.resize(menu.sizeHint())
        entries = [action for action in menu.actions() if not action.isSeparator() and action.isVisible()]
        heights = [menu.actionGeometry(action).height() for action in entries]
        assert all(height >= LEAST for height in heights), menu.title()


def test_labels_of_links_take_the_pointer_around_them(window: Commander) -> None:
    window.session.go_to_issue("taiwan")
    ribbons = window.workspace.compare.findChild(Ribbons)
    assert isinstance(ribbons, Ribbons)
    boxes = {ribbon.number: ribbons.pill(ribbon) for ribbon in ribbons.scene.ribbons}
    assert boxes
    for number, box in boxes.items():
        apart = min((abs(box.center().y() - b.center().y()) for n, b in boxes.items() if n != number), default=99.0)
        reach = min(LEAST / 2, apart / 2) - 1
        for down in (-reach, 0.0, reach):
            assert ribbons.link_at(box.center() + QPointF(0, down)) == number
        assert box.width() >= LEAST or ribbons.link_at(box.center() + QPointF(LEAST / 2 - 1, 0)) == number


def test_the_overview_of_the_text_is_as_wide_as_a_target(window: Commander, qtbot: QtBot) -> None:
    ruler = window.workspace.source.ruler
    assert ruler.width() >= LEAST
    for x, y in ((1, ruler.height() - 3), (ruler.width() - 2, 3)):
        with qtbot.waitSignal(ruler.scrolled_to):
            QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(x, y))


def test_marks_of_the_sequence_take_the_pointer_around_them(window: Commander) -> None:
    """A mark that stands alone does so for 32 pixels; between two that are nearer than that each has its half."""
    see(window, "sequence")
    view = window.workspace.stage.findChild(SequenceView)
    assert isinstance(view, SequenceView)
    scene = view.plot.scene()
    assert scene is not None
    frame = scene.frame
    assert frame.lane >= LEAST
    assert frame.names.bottom() - frame.strip.top() >= LEAST
    for row in (TURNS, LANES, LANES + 1, LANES + 4):
        for figure in scene.figures(row):
            middle = figure.box.center()
            if figure.track != TITLE:
                assert scene.at(middle) is not None
            alone = all(
                other is figure or abs(other.box.center().x() - middle.x()) > 2 * LEAST
                for other in scene.figures(row)
                if other.track != TITLE
            )
            if figure.track != TITLE and alone and frame.left + 16 < middle.x() < frame.right - 16:
                for across in (-LEAST / 2 + 1, LEAST / 2 - 1):
                    assert scene.at(middle + QPointF(across, 0)) is figure
    arc = max(scene.figures(ARCS), key=lambda each: each.box.height())
    top = QPointF(arc.box.center().x(), arc.box.top())
    assert scene.at(top + QPointF(0, -1)) is not None
