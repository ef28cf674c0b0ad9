"""What keys make of a lesson that is shown: nothing is lost, and every toggle is undone by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.desk import Desk
from desktop_app.engine.screen_blocks import Spot
from desktop_app.engine.script import Script
from desktop_app.engine.showing import Act, Curtain, Showing, View, act, after, before, fitted, go_to
from desktop_app.model.lesson import LESSON_FORMAT, Lesson, Part, Show, Step

STEPS = 3


@pytest.fixture(scope="module")
def script(desk: Desk) -> Script:
    """Two issues of three steps each."""
    parts = tuple(Part(issue, (Step(Show.QUESTION),) * STEPS) for issue in ("taiwan", "cyber"))
    return Script(desk, Lesson(LESSON_FORMAT, "two", {"en": "Two"}, "anchorage-2021", None, parts), "en")


def pages(view: View) -> int:
    """Every second step has two pages, three with translations."""
    return (3 if view.gloss else 2) if view.spot.step % 2 else 1


START = Showing(View(Spot(0, 0)))


def _after(script: Script, *acts: Act, start: Showing = START) -> Showing:
    showing = start
    for each in acts:
        showing = act(showing, each, script, pages)
    return showing


def test_next_goes_through_every_page_and_back_through_the_same(script: Script) -> None:
    seen, view = [], START.now
    while (further := after(view, script, pages)) is not None:
        seen.append(view)
        view = further
    assert len(seen) + 1 == 2 * STEPS + 2
    back = []
    while (earlier := before(view, script, pages)) is not None:
        view = earlier
        back.append(view)
    assert back == seen[::-1]


def test_at_the_ends_nothing_happens(script: Script) -> None:
    assert _after(script, Act.BACK) == START
    last = _after(script, Act.LAST)
    assert last.now.spot == Spot(1, 2)
    assert _after(script, Act.NEXT, start=last) == last
    assert _after(script, Act.FIRST, start=last) == START
    assert _after(script, Act.UNCOVER, start=last) == last


@pytest.mark.parametrize("toggle", [Act.BLACK, Act.WHITE, Act.FREEZE, Act.LIGHT, Act.GLOSS])
def test_every_toggle_is_undone_by_its_own_key(script: Script, toggle: Act) -> None:
    once = _after(script, Act.NEXT, toggle)
    assert once != _after(script, Act.NEXT)
    assert _after(script, toggle, start=once) == _after(script, Act.NEXT)


@pytest.mark.parametrize("curtain", [Act.BLACK, Act.WHITE])
@pytest.mark.parametrize("step", [Act.NEXT, Act.BACK])
def test_a_step_lifts_the_curtain_and_goes_nowhere(script: Script, curtain: Act, step: Act) -> None:
    here = _after(script, Act.NEXT)
    assert _after(script, curtain, step, start=here) == here


def test_black_turns_white_and_the_other_way_round(script: Script) -> None:
    assert _after(script, Act.BLACK, Act.WHITE).curtain is Curtain.WHITE
    assert _after(script, Act.WHITE, Act.BLACK).curtain is Curtain.BLACK


def test_a_jump_lifts_the_curtain(script: Script) -> None:
    assert _after(script, Act.BLACK, Act.LAST).curtain is Curtain.NONE
    assert go_to(_after(script, Act.WHITE), Spot(1, 0)) == Showing(View(Spot(1, 0)))


def test_a_frozen_audience_goes_on_seeing_what_it_saw(script: Script) -> None:
    frozen = _after(script, Act.NEXT, Act.FREEZE, Act.NEXT, Act.NEXT)
    assert frozen.seen == _after(script, Act.NEXT).now
    assert frozen.now == _after(script, Act.NEXT, Act.NEXT, Act.NEXT).now
    assert _after(script, Act.FREEZE, start=frozen).seen == frozen.now


def test_keys_move_the_spotlight_and_keep_it_on_the_screen(script: Script) -> None:
    lit = _after(script, Act.LIGHT_LEFT)
    assert lit.light is not None
    moved = _after(script, Act.LIGHT_LEFT, Act.LIGHT_UP, start=lit)
    assert moved.light is not None
    assert moved.light[0] < lit.light[0]
    assert moved.light[1] < lit.light[1]
    assert _after(script, *[Act.LIGHT_RIGHT] * 50, start=lit).light == (1.0, lit.light[1])


def test_without_translations_a_page_that_is_gone_is_left(script: Script) -> None:
    there = Showing(View(Spot(0, 1), 2, gloss=True))
    assert _after(script, Act.GLOSS, start=there).now == View(Spot(0, 1), 1)
    assert fitted(View(Spot(0, 0), 4), pages) == View(Spot(0, 0), 0)


@given(acts=st.lists(st.sampled_from(list(Act)), max_size=60))
def test_whatever_is_pressed_there_is_a_page_to_see(script: Script, acts: list[Act]) -> None:
    showing = _after(script, *acts)
    for view in (showing.now, showing.seen):
        assert 0 <= view.page < pages(view)
        assert script.screen(view.spot).spot == view.spot
