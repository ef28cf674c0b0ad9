"""Both sides, and the voices, are told apart by eyes that tell fewer colours, and in grey print.

The two sides' colours are equally bright by intent, so in grey they are one: there the form has to tell. What each test
looks at is the picture as those eyes see it.
"""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop_app.model.dossier import Side, Voice
from desktop_app.shell.commander import Commander
from desktop_app.views import wording
from desktop_app.views.issue_list import HALF
from desktop_app.views.quote_card import RING
from desktop_app.views.sequence import SequenceView
from desktop_app.views.sequence_scene import LANES, TITLE, TURNS
from tests.shell.test_contrast import see
from tests.shell.windows import THEMES
from tests.sight.fewer_colours import EYES, apart, colour_seen, picture_seen
from tests.ui import contrast, rows, theme

DARK = 3.0
"""The least contrast of a mark with its ground."""


def seen(widget: QWidget, eyes: str, box: QRect | None = None) -> QImage:
    """What those eyes see of a widget, at two pixels for each of its own."""
    box = box or widget.rect()
    image = QImage(box.size() * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    widget.render(image, QPoint(-box.x(), -box.y()))
    return picture_seen(image, eyes)


def marked(image: QImage, ground: QColor) -> list[tuple[int, int]]:
    """Where, in the widget's pixels, something is seen well against the ground."""
    lines = list(rows(image, 2))
    clear = clear_of(set().union(*lines), ground)
    return [(x, y) for y, line in enumerate(lines) for x, pixel in enumerate(line) if pixel in clear]


def clear_of(pixels: set[int], ground: QColor) -> set[int]:
    """Those of the colours that are seen well against the ground."""
    return {pixel for pixel in pixels if contrast(QColor(pixel), ground) >= DARK}


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("name", THEMES)
def test_text_and_marks_in_the_sides_colours_stay_clear(name: str, eyes: str) -> None:
    used = theme(name)
    for side in (used.first, used.second, used.both):
        for ground in (used.panel, used.paper, used.card, used.hover, used.first_fill, used.second_fill):
            assert contrast(colour_seen(side, eyes), colour_seen(ground, eyes)) >= 4.5


@pytest.mark.parametrize("eyes", ["protanopia", "deuteranopia", "tritanopia"])
@pytest.mark.parametrize("name", THEMES)
def test_the_sides_colours_stay_two_colours(name: str, eyes: str) -> None:
    used = theme(name)
    assert apart(colour_seen(used.first, eyes), colour_seen(used.second, eyes)) > 20


@pytest.mark.parametrize("name", THEMES)
def test_in_grey_they_are_one_so_that_the_form_has_to_tell(name: str) -> None:
    used = theme(name)
    assert apart(colour_seen(used.first, "grey"), colour_seen(used.second, "grey")) < 3


@pytest.mark.parametrize("eyes", EYES)
def test_the_list_shows_the_sides_left_and_right_of_an_axis(window: Commander, eyes: str) -> None:
    view, issues = window.workspace.issues.view, window.workspace.issues.model
    row = view.visualRect(issues.index_of("taiwan")).adjusted(120, 4, -6, -4)
    ground = colour_seen(window.workspace.look.theme.hover, eyes)
    places = [x for x, _ in marked(seen(view.viewport(), eyes, row), ground)]
    assert len(places) > 20
    axis = row.right() + 6 - 14 - HALF - row.left()
    assert any(x < axis - 2 for x in places)
    assert any(x > axis + 2 for x in places)


def ticks(window: Commander, side: Side, eyes: str) -> Sequence[int]:
    """Where across the overview beside the text ticks of a side's quotes stand, in pixels from its middle."""
    ruler, desk = window.workspace.source.ruler, window.session.desk
    page = desk.pages[window.session.place.source]
    ruler.set_viewport(0.0, 0.001)
    alone = frozenset(mark.quote for mark in page.marks.marks if mark.side is side)
    ruler.set_current(alone)
    strong = marked(seen(ruler, eyes), colour_seen(window.workspace.look.theme.paper, eyes))
    ys = {y for x, y in strong}
    wide = {y for y in ys if {y - 1, y, y + 1} <= ys and y > 20}
    return [x - (ruler.width() - 9) for x, y in strong if y in wide and abs(x - (ruler.width() - 9)) < 7]


@pytest.mark.parametrize("eyes", EYES)
def test_the_overview_has_a_half_for_each_side(window: Commander, eyes: str) -> None:
    window.session.go_to_quote(next(q.id for q in window.session.desk.dossier.quotes if q.source == "transcript"))
    first, second = ticks(window, Side.FIRST, eyes), ticks(window, Side.SECOND, eyes)
    assert first
    assert second
    assert sum(x < 0 for x in first) > 3 * sum(x > 0 for x in first)
    assert sum(x > 0 for x in second) > 3 * sum(x < 0 for x in second)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize(("side", "reported"), [(Side.FIRST, False), (Side.SECOND, False), (Side.FIRST, True)])
def test_the_text_has_a_line_beside_it_left_or_right_whole_or_dashed(
    window: Commander, eyes: str, side: Side, reported: bool
) -> None:
    desk = window.session.desk
    marks = (mark for page in desk.pages.values() for mark in page.marks.marks)
    issue = "taiwan"
    found = next(
        mark for mark in marks
        if mark.side is side and mark.reported is reported and issue in desk.quotes[mark.quote].issues
    )  # fmt: skip
    window.session.go_to_issue(issue)
    window.session.go_to_quote(found.quote)
    text = window.workspace.source.text
    flow = text._ready()
    assert flow is not None
    left = flow.style.left
    edges = {"left": QRect(left - 9, 0, 5, text.viewport().height())}
    edges["right"] = QRect(left + flow.style.column + 4, 0, 5, text.viewport().height())
    ground = colour_seen(window.workspace.look.theme.panel, eyes)
    lines = {name: {y for _, y in marked(seen(text.viewport(), eyes, box), ground)} for name, box in edges.items()}
    has, has_not = ("right", "left") if side is Side.SECOND else ("left", "right")
    assert len(lines[has]) > 10
    assert len(lines[has]) > len(lines[has_not])
    ys = sorted(lines[has])
    gaps = sum(1 for a, b in pairwise(ys) if 1 < b - a < 12)
    assert (gaps >= 2) is reported


@pytest.mark.parametrize("eyes", EYES)
def test_the_sequence_puts_the_first_side_above_and_the_second_below(window: Commander, eyes: str) -> None:
    see(window, "sequence")
    view = window.workspace.stage.findChild(SequenceView)
    assert isinstance(view, SequenceView)
    scene = view.plot.scene()
    assert scene is not None
    image = seen(view.plot, eyes)
    lines = list(rows(image))
    clear = clear_of(set().union(*lines), colour_seen(window.workspace.look.theme.panel, eyes))

    def middle(box: QRectF) -> float:
        part = box.toAlignedRect()
        found = [
            y / 2
            for y in range(part.top() * 2, part.bottom() * 2)
            for pixel in lines[y][part.left() * 2 : part.right() * 2 + 1]
            if pixel in clear
        ]
        assert found
        return sum(found) / len(found)

    strip = scene.frame.strip
    for figure in scene.figures(TURNS):
        shares = scene.timeline.shares(figure.members[0], figure.members[-1] + 1)
        if len(figure.members) == 1 and sum(map(bool, shares)) == 1 and not shares[2] and figure.box.width() > 20:
            assert (figure.box.center().y() < strip.center().y()) is bool(shares[0])
    sides: dict[int, list[float]] = {0: [], 1: []}
    for lane in range(1, 6):
        for figure in scene.figures(LANES + lane):
            if figure.track not in (TITLE, 2):
                sides[figure.track].append(middle(figure.box) - scene.frame.lane_box(lane).center().y())
    assert sides[0]
    assert sides[1]
    assert max(sides[0]) < min(sides[1])


@pytest.mark.parametrize("eyes", EYES)
def test_a_reported_card_has_a_broken_edge_and_one_that_was_said_a_whole_one(window: Commander, eyes: str) -> None:
    window.session.go_to_issue("taiwan")
    desk, compare = window.session.desk, window.workspace.compare
    on_issue = desk.quotes_on("taiwan")
    for reported in (False, True):
        quote = next(q.id for q in on_issue if (q.voice in (Voice.REPORTED, Voice.PRESS)) is reported)
        card = compare.card_of(quote)
        assert card is not None
        card.set_selected(True)
        edge = QRect(40, RING, card.width() - 80, 2)
        ground = colour_seen(window.workspace.look.theme.paper, eyes)
        xs = sorted({x for x, _ in marked(seen(card, eyes, edge), ground)})
        gaps = sum(1 for a, b in pairwise(xs) if b - a > 1)
        assert (gaps > 8) is reported


def test_each_voice_has_a_word_of_its_own(window: Commander) -> None:
    words = [wording.voice_badge(voice) for voice in Voice]
    assert len(set(words)) == len(words)
