"""Long work between the window's events: short work at once, long work by and by, the last one wanted wins."""

from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.qt import slices
from desktop_app.qt.slices import Slices


def steps(count: int, made: str) -> Generator[float, None, str]:
    for n in range(count):
        yield n / count
    return made


def endless() -> Generator[float, None, str]:
    while True:
        yield 0.5


def test_short_work_is_done_at_once(qtbot: QtBot) -> None:
    work, made = Slices(), list[str]()
    work.run(steps(3, "short"), made.append)
    assert made == ["short"]
    assert not work.busy


def test_long_work_is_done_between_events_and_tells_how_far_it_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    work, made, shares = Slices(), list[str](), list[float]()
    work.progress.connect(shares.append)
    work.run(steps(1000, "long"), made.append)
    assert work.busy
    assert made == []
    qtbot.waitUntil(lambda: not work.busy)
    assert made == ["long"]
    assert shares == sorted(shares)


def test_another_work_takes_the_place_of_the_one_before(qtbot: QtBot) -> None:
    work, made = Slices(), list[str]()
    work.run(endless(), made.append)
    assert work.busy
    work.run(steps(2, "second"), made.append)
    assert made == ["second"]


def test_work_that_is_given_up_makes_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 0.0)
    work, made = Slices(), list[str]()
    work.run(steps(5, "never"), made.append)
    work.stop()
    work.finish()
    assert made == []


def test_finishing_does_what_follows_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "AT_ONCE", 0.0001)
    work, made = Slices(), list[str]()

    def follow(name: str) -> None:
        made.append(name)
        work.run(steps(5000, "second"), made.append)

    work.run(steps(5000, "first"), follow)
    work.finish()
    assert made == ["first", "second"]
