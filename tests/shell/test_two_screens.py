"""A lesson on two monitors, driven by real keys from outside: shown, covered, frozen, unplugged, and left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.rig import screens
from tests.rig.screens import FIRST, PROJECTORS, SECOND, TEACHERS, App, Desk, State

pytestmark = pytest.mark.slow


def _projected(desk: Desk, file: Path) -> QImage:
    """What the projector shows."""
    picture = QImage(str(desk.picture(file)))
    return picture.copy(TEACHERS[0], 0, *PROJECTORS).convertToFormat(QImage.Format.Format_RGB32)


def _colours(image: QImage) -> set[int]:
    """The colours of a sample of the pixels."""
    return {image.pixel(x, y) for x in range(2, image.width(), 9) for y in range(2, image.height(), 9)}


def _press(desk: Desk, running: App, key: str) -> State:
    """Press a key that goes somewhere, and wait until the lesson is elsewhere."""
    before = running.state["show"]["at"]
    desk.press(key)
    return running.wait(f"{key} goes on from {before}", lambda s: s["show"] and s["show"]["at"] != before)


def _walk(desk: Desk, running: App, pictures: Path) -> int:
    """Go through the whole lesson; returns how many pages were seen. None of them is blank."""
    count = 1
    while not running.state["show"]["last"]:
        _press(desk, running, "Next")
        count += 1
        if count % 7 == 0:
            assert len(_colours(_projected(desk, pictures / f"page-{count:03}.png"))) > 10
    return count


@pytest.mark.skipif(bool(screens.missing()), reason=f"not installed: {', '.join(screens.missing())}")
@pytest.mark.parametrize("language", ["en", "zh", "ko"])
def test_a_lesson_on_two_monitors(language: str, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    with screens.two_screens(tmp_path) as desk, screens.app(desk, tmp_path, language) as running:
        begun = running.wait("the window", lambda s: s["main"]["active"] and len(s["screens"]) == 2)
        place = begun["place"]
        desk.press("F5")
        running.wait(
            "both windows",
            lambda s: (
                s["show"]
                and s["show"]["presenter"]  # made after the audience's first frame
                and s["show"]["audience"]["screen"] == SECOND
                and s["show"]["audience"]["full"]
                and s["show"]["audience"]["place"] == [TEACHERS[0], 0, *PROJECTORS]
                and s["show"]["presenter"]["screen"] == FIRST
                and s["show"]["presenter"]["visible"]
                and (s["show"]["presenter"]["active"] or s["show"]["audience"]["active"])
            ),
        )
        _covered(desk, running, pictures)
        _frozen(desk, running, pictures)
        _unplugged(desk, running, pictures)
        desk.press("Home")
        running.wait("the first page", lambda s: s["show"]["at"] == [0, 0, 0, 0])
        assert _walk(desk, running, pictures) > 40
        desk.press("Escape")
        left = running.wait("back in the window", lambda s: s["show"] is None and s["main"]["active"])
        assert left["place"] == place
        assert not [line for line in running.complaints if line.strip()]


def _covered(desk: Desk, running: App, pictures: Path) -> None:
    """Black and white, each undone by its own key, on the projector alone."""
    shown = _projected(desk, pictures / "first.png")
    assert len(_colours(shown)) > 10
    for key, curtain, colour in (
        ("b", "black", 0xFF000000),
        ("period", "black", 0xFF000000),
        ("w", "white", 0xFFFFFFFF),
    ):
        desk.press(key)
        running.wait(curtain, lambda s, curtain=curtain: s["show"]["curtain"] == curtain)  # type: ignore[misc]
        assert _colours(_projected(desk, pictures / f"{key}.png")) == {colour}
        desk.press(key)
        running.wait("uncovered", lambda s: s["show"]["curtain"] == "none")
    assert _projected(desk, pictures / "again.png") == shown


def _frozen(desk: Desk, running: App, pictures: Path) -> None:
    """A frozen audience sees the same while the teacher goes on."""
    _press(desk, running, "Next")
    shown = _projected(desk, pictures / "before-freeze.png")
    desk.press("f")
    _press(desk, running, "Next")
    running.wait("frozen", lambda s: s["show"]["at"] != s["show"]["seen"])
    assert _projected(desk, pictures / "frozen.png") == shown
    desk.press("f")
    running.wait("going on", lambda s: s["show"]["at"] == s["show"]["seen"])
    assert _projected(desk, pictures / "thawed.png") != shown


def _unplugged(desk: Desk, running: App, pictures: Path) -> None:
    """Without the projector neither window is lost nor the step, and with it all is as before."""
    at = running.state["show"]["at"]
    desk.unplug()
    running.wait(
        "both on the screen that is left",
        lambda s: (
            s["screens"] == [FIRST]
            and s["show"]["audience"]["screen"] == FIRST
            and s["show"]["audience"]["visible"]
            and s["show"]["presenter"]["visible"]
            and s["show"]["presenter"]["active"]
        ),
    )
    assert running.state["show"]["at"] == at
    desk.picture(pictures / "unplugged.png")
    _press(desk, running, "Next")
    desk.press("F6")
    running.wait(
        "the audience's page", lambda s: not s["show"]["presenter"]["visible"] and s["show"]["audience"]["active"]
    )
    desk.picture(pictures / "unplugged-audience.png")
    desk.press("F6")
    running.wait("the presenter's window", lambda s: s["show"]["presenter"]["active"])
    desk.plug()
    running.wait(
        "the projector again",
        lambda s: (
            s["show"]["audience"]["screen"] == SECOND
            and s["show"]["audience"]["place"] == [TEACHERS[0], 0, *PROJECTORS]
            and s["show"]["presenter"]["screen"] == FIRST
        ),
    )
    assert len(_colours(_projected(desk, pictures / "plugged.png"))) > 10
    _press(desk, running, "Prior")
    assert running.state["show"]["at"] == at


_MISSING = pytest.mark.skipif(bool(screens.missing()), reason=f"not installed: {', '.join(screens.missing())}")


def _on(screen: str, place: list[int], other: str) -> Callable[[State], bool]:
    """Whether the audience's window fills a screen while the presenter's is on the other one."""
    return lambda s: bool(
        s["show"]
        and s["show"]["presenter"]
        and s["show"]["audience"]["screen"] == screen
        and s["show"]["audience"]["full"]
        and s["show"]["audience"]["place"] == place
        and s["show"]["presenter"]["screen"] == other
        and s["show"]["presenter"]["visible"]
        and (s["show"]["presenter"]["active"] or s["show"]["audience"]["active"])
    )


_USUAL = _on(SECOND, [TEACHERS[0], 0, *PROJECTORS], FIRST)
_SWAPPED = _on(FIRST, [0, 0, *TEACHERS], SECOND)


@_MISSING
def test_the_two_windows_change_screens_as_often_as_one_likes(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    with screens.two_screens(tmp_path) as desk, screens.app(desk, tmp_path, "en") as running:
        running.wait("the window", lambda s: s["main"]["active"] and len(s["screens"]) == 2)
        desk.press("F5")
        running.wait("both windows", _USUAL)
        _press(desk, running, "Next")
        at = running.state["show"]["at"]
        for n in range(2):
            desk.press("x")
            running.wait("the windows have changed screens", _SWAPPED)
            assert running.state["show"]["at"] == at
            shown = QImage(str(desk.picture(pictures / f"swapped-{n}.png")))
            assert len(_colours(shown.copy(0, 0, *TEACHERS))) > 10
            # Keys go on wherever the keyboard is, and F6 takes it to the other window.
            _press(desk, running, "Next")
            active = running.state["show"]["audience"]["active"]
            desk.press("F6")
            running.wait("the other window", lambda s, active=active: s["show"]["audience"]["active"] is not active)  # type: ignore[misc]
            _press(desk, running, "Prior")
            desk.press("x")
            running.wait("and back", _USUAL)
            assert len(_colours(_projected(desk, pictures / f"back-{n}.png"))) > 10
        # Unplugged while they are changed, and plugged again: they stay as they were put.
        desk.press("x")
        running.wait("changed once more", _SWAPPED)
        desk.unplug()
        running.wait(
            "both on the screen that is left",
            lambda s: (
                s["screens"] == [FIRST] and s["show"]["presenter"]["visible"] and s["show"]["presenter"]["active"]
            ),
        )
        _press(desk, running, "Next")
        desk.plug()
        running.wait("as they were", _SWAPPED)
        desk.press("Escape")
        running.wait("back in the window", lambda s: s["show"] is None and s["main"]["active"])
        assert not [line for line in running.complaints if line.strip()]


@_MISSING
@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_exercise_by_itself_on_two_monitors(language: str, tmp_path: Path) -> None:
    """From the exercises, chosen for the class by keys alone: three questions with answer and source, and back."""
    pictures = tmp_path / "pictures"
    with screens.two_screens(tmp_path) as desk, screens.app(desk, tmp_path, language) as running:
        begun = running.wait("the window", lambda s: s["main"]["active"] and len(s["screens"]) == 2)
        desk.press("ctrl+5")
        place = running.wait("the exercises", lambda s: s["place"] != begun["place"])["place"]
        # Another seed, the seed, and for whom; the second of those is the class.
        desk.press("shift+Tab", "shift+Tab", "shift+Tab", "space")
        desk.press("Down", "Down", "Return")
        desk.press("4")
        running.wait("both windows", _USUAL)
        # A long record would have the class wait for the questions.
        running.wait("the questions", lambda s: not s["show"]["last"])
        seen = 1
        while not running.state["show"]["last"]:
            assert len(_colours(_projected(desk, pictures / f"page-{seen:03}.png"))) > 10
            _press(desk, running, "Next")
            seen += 1
        assert seen >= 15
        desk.press("t")
        running.wait("a translation", lambda s: s["show"]["gloss"])
        desk.press("x")
        running.wait("changed", _SWAPPED)
        desk.press("x")
        running.wait("and back", _USUAL)
        desk.press("Home")
        running.wait("the first page", lambda s: s["show"]["at"] == [0, 0, 0, 0])
        desk.press("Escape")
        left = running.wait("back in the exercises", lambda s: s["show"] is None and s["main"]["active"])
        assert left["place"] == place
        assert not [line for line in running.complaints if line.strip()]
