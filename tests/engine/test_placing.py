"""Both windows always have a screen that exists, and the audience's returns to its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.placing import Monitor, Placing, placing, swapped

LAPTOP = Monitor("eDP-1", 0, 0, 1440, 900)
PROJECTOR = Monitor("HDMI-1", 1440, 0, 1280, 720)
WALL = Monitor("DP-2", 2720, 0, 1920, 1080)


def test_the_audience_gets_the_screen_that_is_not_the_teachers() -> None:
    assert placing([LAPTOP, PROJECTOR], "eDP-1") == Placing("HDMI-1", "eDP-1")
    assert placing([LAPTOP, PROJECTOR], "HDMI-1") == Placing("eDP-1", "HDMI-1")


def test_one_screen_is_shared() -> None:
    assert placing([LAPTOP], "eDP-1").alone
    assert placing([LAPTOP], "gone") == Placing("eDP-1", "eDP-1")


def test_an_unplugged_projector_is_returned_to() -> None:
    assert placing([LAPTOP], "eDP-1", "HDMI-1") == Placing("eDP-1", "eDP-1")
    assert placing([LAPTOP, PROJECTOR], "eDP-1", "HDMI-1") == Placing("HDMI-1", "eDP-1")
    assert placing([LAPTOP, WALL, PROJECTOR], "eDP-1", "HDMI-1") == Placing("HDMI-1", "eDP-1")


def test_the_teachers_screen_may_go_too() -> None:
    assert placing([PROJECTOR], "eDP-1", "HDMI-1") == Placing("HDMI-1", "HDMI-1")
    assert placing([PROJECTOR, WALL], "eDP-1", "HDMI-1") == Placing("HDMI-1", "DP-2")


def test_screens_that_mirror_each_other_are_one() -> None:
    copy = Monitor("HDMI-1", 0, 0, 1440, 900)
    assert placing([LAPTOP, copy], "eDP-1", "HDMI-1").alone
    assert placing([copy, LAPTOP], "eDP-1") == Placing("eDP-1", "eDP-1")


def test_swapping_goes_round_the_screens() -> None:
    now = placing([LAPTOP, PROJECTOR], "eDP-1")
    assert swapped([LAPTOP, PROJECTOR], "eDP-1", now) == "eDP-1"
    assert placing([LAPTOP, PROJECTOR], "eDP-1", "eDP-1") == Placing("eDP-1", "HDMI-1")
    assert swapped([LAPTOP], "eDP-1", placing([LAPTOP], "eDP-1")) == "eDP-1"


def test_without_a_screen_there_is_no_place() -> None:
    with pytest.raises(ValueError, match="no screen"):
        placing([], "eDP-1")


MONITORS = st.lists(
    st.builds(Monitor, st.sampled_from("abcd"), st.integers(0, 2), st.just(0), st.just(9), st.just(9)),
    min_size=1,
    max_size=5,
    unique_by=lambda monitor: monitor.name,
)


@given(MONITORS, st.sampled_from("abcd"), st.none() | st.sampled_from("abcd"))
def test_whatever_is_plugged_both_windows_have_a_screen_and_share_one_only_if_there_is_no_other(
    monitors: list[Monitor], home: str, wanted: str | None
) -> None:
    found = placing(monitors, home, wanted)
    assert {found.audience, found.presenter} <= {monitor.name for monitor in monitors}
    assert found.alone == (len({monitor.place for monitor in monitors}) == 1)
