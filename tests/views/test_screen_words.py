"""How a screen is said where it does not fit: nothing stands for words that were not shown whole."""

import pytest

from desktop_app.engine.desk import Desk
from desktop_app.engine.screens import screens_of
from desktop_app.model.dossier import BOTH
from desktop_app.model.lesson import Part, Show, Step
from desktop_app.qt.slide import Piece, Sheet
from desktop_app.views.screen_words import slide_of
from tests.ui import bundled


@pytest.fixture
def desk() -> Desk:
    """The bundled dossier."""
    return bundled().desk


def _said(version: tuple[Sheet, ...]) -> list[str]:
    return [item.text for sheet in version for group in sheet for item in group.items if isinstance(item, Piece)]


def _linked(desk: Desk) -> list[tuple[str, str, str]]:
    """An issue with two quotes that are joined on it, for every link."""
    found = []
    for link in desk.dossier.links:
        one, other = desk.quotes[link.to_quote], desk.quotes[link.from_quote]
        shared = [issue for issue in one.issues if issue in other.issues]
        if shared and BOTH not in (one.holder, other.holder):
            found.append((shared[0], one.id, other.id))
    return found


@pytest.mark.parametrize("show", [Show.HIDDEN, Show.ANSWER])
def test_words_that_nobody_saw_yet_are_shown_whole_however_little_fits(desk: Desk, show: Show) -> None:
    pairs = _linked(desk)
    assert len(pairs) > 20
    for issue, one, other in pairs:
        (screen,) = screens_of(desk, Part(issue, (Step(show, one, other),)), "en")
        for version in slide_of(screen).versions:
            assert desk.quotes[one].selector.exact in _said(version)


def test_words_that_were_seen_are_recalled_in_part_and_say_so(desk: Desk) -> None:
    recalled = 0
    for issue, one, other in _linked(desk):
        part = Part(issue, (Step(Show.QUOTE, one, other), Step(Show.HIDDEN, one, other)))
        screen = screens_of(desk, part, "en")[1]
        for version in slide_of(screen).versions:
            said = _said(version)
            if said and desk.quotes[one].selector.exact not in said:
                recalled += 1
                assert said[-1].endswith(" · in part")
                assert all(text in desk.quotes[one].selector.exact for text in said[:-1])
    assert recalled
