"""How a screen is said where it does not fit: nothing stands for words that were not shown whole."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.engine.desk import Desk
from desktop_app.engine.screen_blocks import Ask, Hidden
from desktop_app.engine.screens import hidden_of, screens_of
from desktop_app.engine.script import Script
from desktop_app.model.dossier import BOTH, REPLYING, Side, Voice
from desktop_app.model.lesson import LESSON_FORMAT, Lesson, Part, Show, Step
from desktop_app.qt.lesson_model import Row
from desktop_app.qt.slide import Piece, Sheet
from desktop_app.qt.tongue import speak
from desktop_app.views import lesson_words
from desktop_app.views.screen_words import ask, slide_of
from desktop_app.views.show_list import ShowList
from tests.ui import bundled, look


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


@pytest.mark.parametrize(
    ("language", "answer", "worded", "reported"),
    [
        (
            "en",
            "How does China answer?",
            "How does China put it?",
            "How does the United States put it, as China reports it?",
        ),
        ("zh-Hans", "中国如何回应？", "中国怎样表述？", "据中国转述，美国怎样表述？"),
        (
            "ko",
            "중국 측은 어떻게 응답하는가?",
            "중국 측은 이를 어떻게 표현하는가?",
            "중국 측이 전하는 바로는 미국 측은 이를 어떻게 표현하는가?",
        ),
    ],
)
def test_the_hidden_side_is_asked_what_the_link_and_its_voice_allow(
    qapp: object, desk: Desk, language: str, answer: str, worded: str, reported: str
) -> None:
    speak(language)
    china, america = (desk.parties[party].name[language] for party in ("cn", "us"))
    assert ask(Hidden(Side.SECOND, china, Ask.ANSWER, Voice.OWN)) == answer
    assert ask(Hidden(Side.SECOND, china, Ask.WORDED, Voice.READOUT)) == worded
    assert ask(Hidden(Side.FIRST, america, Ask.WORDED, Voice.REPORTED, china)) == reported
    asked = [
        ask(Hidden(Side.FIRST, america, what, voice, china if voice is Voice.REPORTED else ""))
        for what in Ask
        for voice in (Voice.OWN, Voice.REPORTED, Voice.PRESS)
    ]
    assert len(set(asked)) == len(asked)
    assert all(america in text for text in asked)


def test_no_link_that_only_compares_is_asked_for_as_an_answer(desk: Desk) -> None:
    for _, one, other in _linked(desk):
        link = next(link for link in desk.linked[one] if other in (link.from_quote, link.to_quote))
        hidden = hidden_of(desk, Step(Show.HIDDEN, one, other), "en")
        assert hidden is not None
        assert ("answer" in ask(hidden)) == (link.relation in REPLYING)
        assert ("reports" in ask(hidden)) == (not desk.quotes[other].own_speech)


def test_a_step_has_one_name_and_one_question_wherever_it_is_listed(desk: Desk, qtbot: QtBot) -> None:
    """In the audience's window, in the presenter's list and in the lesson editor."""
    steps = (Step(Show.QUOTE, "r7-2"), Step(Show.HIDDEN, "r7-2", "r14-1"), Step(Show.ANSWER, "r7-2", "r14-1"))
    part = Part("taiwan", steps)
    script = Script(desk, Lesson(LESSON_FORMAT, "one", {}, desk.dossier.id, None, (part,)), "en")
    listed = ShowList()
    qtbot.addWidget(listed)
    listed.show_script(script, look())
    rows = [listed.model().index(n, 0).data().strip() for n in range(listed.model().rowCount())][1:]
    phrases = lesson_words.Phrases()
    phrases.desk, phrases.language = desk, "en"
    for n, (row, step) in enumerate(zip(rows, steps, strict=True)):
        assert row.startswith(lesson_words.show(step.show))
        assert phrases.title(Row(part, 0, step, n)).startswith(lesson_words.show(step.show))
    question = "How does the United States put it, as China reports it?"
    assert rows[1].endswith(question)
    assert phrases.words(Row(part, 0, steps[1], 1)) == question
    assert question in repr(slide_of(script.turns(0, 1)[0]))
