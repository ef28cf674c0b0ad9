"""Exercises made between the window's events: kept, one after another, given up, never those of another dossier."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import items
from desktop_app.model.lesson import Exercise, Game
from desktop_app.qt import slices
from desktop_app.qt.making import Making
from tests.conftest import desk_of
from tests.ui import river

ONE, OTHER = Exercise(Game.GAP, None, 3, 1), Exercise(Game.WHO, None, 3, 1)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is done at once."""
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)


def test_what_is_soon_made_is_there_at_once(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 60.0)
    work, told = Making(), list[bool]()
    work.made.connect(lambda: told.append(True))
    assert work.items(desk, ONE, "en") == items(desk, ONE, "en")
    assert not work.busy
    assert told == []


@pytest.mark.usefixtures("slow")
def test_what_takes_long_is_told_once_it_is_there(qtbot: QtBot, desk: Desk) -> None:
    work = Making()
    with qtbot.waitSignal(work.made):
        assert work.items(desk, ONE, "en") is None
        assert work.busy
    assert work.items(desk, ONE, "en") == items(desk, ONE, "en")


@pytest.mark.usefixtures("slow")
def test_each_per_cent_is_told_once(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "_SLICE", 0.0001)
    work, told = Making(), list[float]()
    work.progress.connect(told.append)
    work.items(desk_of(desk.dossier), ONE, "en")
    qtbot.waitUntil(lambda: not work.busy)
    shown = [round(share * 100) for share in told]
    assert all(one != other for one, other in pairwise(shown))


@pytest.mark.usefixtures("slow")
def test_the_last_one_asked_for_is_made_first_and_the_others_after_it(qtbot: QtBot, desk: Desk) -> None:
    work, told = Making(), list[list[bool]]()
    asked = ((ONE, "en"), (OTHER, "en"), (OTHER, "ko"))
    for exercise, language in asked:
        assert work.items(desk, exercise, language) is None
    work.made.connect(lambda: told.append([(each in work._kept) for each in asked]))
    qtbot.waitUntil(lambda: not work.busy)
    assert told == [[False, False, True], [False, True, True], [True, True, True]]


@pytest.mark.usefixtures("slow")
def test_what_is_given_up_is_never_told(qtbot: QtBot, desk: Desk) -> None:
    work, told = Making(), list[bool]()
    work.made.connect(lambda: told.append(True))
    work.items(desk, ONE, "en")
    work.stop()
    work.finish()
    assert told == []
    assert not work.busy


@pytest.mark.usefixtures("slow")
def test_another_dossier_has_questions_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    work, small = Making(), desk_of(river())
    voices = Exercise(Game.VOICE, None, 3, 1)
    work.items(desk, voices, "en")
    assert work.items(small, voices, "en") is None
    work.finish()
    assert work.items(small, voices, "en") == items(small, voices, "en") != items(desk, voices, "en")
