"""Names of files: safe on every system, and telling what is in them."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.file_names import handout_name, view_name
from desktop_app.engine.handout_order import Issues, Lessons, Sheet
from desktop_app.model.dossier import Dossier
from desktop_app.model.lesson import LESSON_FORMAT, Exercise, Game, Lesson

LESSON = Lesson(LESSON_FORMAT, "anchorage-2021", {}, "anchorage-2021", None, ())


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
def test_a_name_tells_dossier_issue_or_lesson_and_language(anchorage: Dossier, language: str) -> None:
    tag = language.partition("-")[0]
    every = tuple(issue.id for issue in anchorage.issues)
    sheet = Exercise(Game.WHO, "taiwan", 5, 7)
    for order, name in (
        (Issues(("taiwan",)), "anchorage-2021-taiwan"),
        (Issues(("taiwan", "tibet")), "anchorage-2021-2-issues"),
        (Issues(every), "anchorage-2021"),
        (Lessons(LESSON, notes=False), "anchorage-2021-lesson"),
        (Lessons(LESSON, notes=True), "anchorage-2021-lesson-notes"),
        (Lessons(replace(LESSON, id="anchorage-2021-first-half"), notes=False), "anchorage-2021-lesson-first-half"),
        (Lessons(replace(LESSON, id="week-3"), notes=False), "anchorage-2021-lesson-week-3"),
        (Sheet(sheet, key=False), "anchorage-2021-worksheet-who-taiwan-7"),
        (Sheet(replace(sheet, issue=None), key=False), "anchorage-2021-worksheet-who-7"),
    ):
        assert handout_name(anchorage, order, language) == f"{name}-{tag}"
    assert view_name(anchorage, "matrix", language) == f"anchorage-2021-matrix-{tag}"


WINDOWS_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(["en", "zh-Hans", "ko", "qps", ""]))
def test_no_name_is_one_that_a_system_refuses(dossier: str, issue: str, language: str) -> None:
    """Ids are checked when a file is read; what was written here would be safe without that."""
    made = Dossier.__new__(Dossier)
    object.__setattr__(made, "id", dossier)
    object.__setattr__(made, "issues", ())
    name = handout_name(made, Issues((issue,)), language)
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name)
    assert len(name) <= 130
    assert name not in WINDOWS_DEVICES
