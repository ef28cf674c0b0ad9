"""Exercises as an audience is shown them, and on the command line."""

from collections.abc import Sequence

import pytest

from desktop_app.cli import main
from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import items
from desktop_app.engine.exercises.record import record_of
from desktop_app.engine.screen_blocks import Block, Choices, Passage, Question, Related, Right, Screen, Text, Words
from desktop_app.engine.screens import step_screens
from desktop_app.exchange.exercise_text import exercise_text
from desktop_app.model.lesson import Exercise, Game, Part, Show, Step
from desktop_app.views import exercise_words as told
from desktop_app.views.exercise_screens import exercise_screens
from desktop_app.views.screen_words import slide_of, without_gloss


@pytest.mark.parametrize("game", list(Game))
def test_each_item_is_a_question_an_answer_and_its_source(desk: Desk, game: Game) -> None:
    exercise = Exercise(game, None, 4, 1)
    asked = items(desk, exercise, "en")
    screens = exercise_screens(desk)(exercise, "en")
    assert len(screens) == 3 * len(asked) == 12
    for n, item in enumerate(asked):
        question, answer, source = screens[3 * n : 3 * n + 3]
        assert [type(block) for block in question] == [Question, Words, Choices]
        words, choices = question[1], question[2]
        assert isinstance(words, Words)
        assert isinstance(choices, Choices)
        assert {option.right for option in choices.options} == {Right.OPEN}
        assert len(choices.options) == len(item.options)
        assert all(option.text for option in choices.options)
        assert (words.gap is not None) == (game is Game.GAP)
        told_words, told_choices = answer[1], answer[2]
        assert isinstance(told_words, Words)
        assert isinstance(told_choices, Choices)
        # The answer stands alone, by the letter it had, so that it keeps to one page with what proves it.
        assert [option.right for option in told_choices.options] == [Right.RIGHT] * len(item.answers)
        assert [option.letter for option in told_choices.options] == [choices.options[n].letter for n in item.answers]
        assert told_words.gap is None
        assert told_words.text == words.text
        assert isinstance(answer[3], Text)
        assert any(isinstance(block, Related) for block in answer) == (game is Game.MATCH)
        (passage,) = source
        assert isinstance(passage, Passage)
        assert passage.said.quote == item.shown
        if words.gap is not None:
            assert words.text[words.gap.start : words.gap.end] == item.right.text
        if game is Game.VOICE:
            (mark,) = words.marks
            assert words.text[mark.start : mark.end] == desk.quotes[item.quote].selector.exact


@pytest.mark.parametrize("game", list(Game))
def test_a_translation_is_shown_as_soon_as_it_tells_nothing(desk: Desk, game: Game) -> None:
    screens = exercise_screens(desk)(Exercise(game, None, 8, 1), "zh-Hans")
    shown = 0
    for question, answer, source in zip(screens[::3], screens[1::3], screens[2::3], strict=True):
        (asked,) = (block for block in question if isinstance(block, Words))
        (told_,) = (block for block in answer if isinstance(block, Words))
        (passage,) = (block for block in source if isinstance(block, Passage))
        # What holds it back is the answer, and nothing once that is given.
        assert told_.held_back is False
        assert asked.held_back is (told_.gloss is not None and asked.gloss is None)
        if game in (Game.GAP, Game.VOICE):
            assert asked.gloss is None
        if asked.gloss is not None:
            shown += 1
            assert told_.gloss is not None
            assert asked.gloss.text == told_.gloss.text
            # Whose words need an interpreter, everybody knows.
            assert not asked.gloss.interpreted
            assert game is not Game.WHO or not record_of(desk).names_anybody(asked.gloss.text)
        if passage.said.gloss is not None:
            slide = slide_of(_screen(source), gloss=True)
            assert passage.said.gloss.text in repr(slide)
            assert passage.said.gloss.text not in repr(slide_of(_screen(source)))
    assert (shown > 0) is (game not in (Game.GAP, Game.VOICE))


def _screen(blocks: Sequence[Block]) -> Screen:
    return Screen("trade", "", Show.EXERCISE, 0, 1, 0, 1, tuple(blocks))


@pytest.mark.parametrize(
    ("game", "turn", "language", "why"),
    [
        (Game.MATCH, 0, "ko", ""),
        (Game.GAP, 0, "ko", "The translation would tell the answer: it comes with that."),
        (Game.GAP, 1, "ko", ""),
        (Game.GAP, 2, "ko", ""),
        (Game.GAP, 1, "en", "There is no translation to show here."),
    ],
)
def test_why_no_translation_is_seen_is_said(desk: Desk, game: Game, turn: int, language: str, why: str) -> None:
    exercise = Exercise(game, "trade", 3, 1)
    part = Part("trade", (Step(Show.EXERCISE, exercise=exercise),))
    screens = step_screens(desk, part, 0, language, exercises=exercise_screens(desk))
    assert without_gloss(screens[turn]) == why
    assert screens[turn].glossed is not bool(why)


def test_a_step_of_a_lesson_shows_them(desk: Desk) -> None:
    part = Part("trade", (Step(Show.EXERCISE, exercise=Exercise(Game.WHO, "trade", 2, 1)),))
    screens = step_screens(desk, part, 0, "ko", exercises=exercise_screens(desk))
    assert [(screen.turn, screen.turns, screen.show) for screen in screens] == [(n, 6, Show.EXERCISE) for n in range(6)]


def test_an_exercise_with_less_than_was_asked_for_says_so(desk: Desk) -> None:
    none = exercise_screens(desk)(Exercise(Game.WHO, "sanctions", 5, 1), "en")
    assert [Text(told.nothing("Sanctions")) in screen for screen in none] == [True]
    few = exercise_screens(desk)(Exercise(Game.WHO, "taiwan", 9, 1), "en")
    assert few[0][-1] == Text(told.fewer(3, "Taiwan"))
    assert told.fewer(3, "") != told.fewer(1, "")


def test_the_command_prints_questions_and_key(capsys: pytest.CaptureFixture[str], desk: Desk) -> None:
    asked = ["exercise", "anchorage-2021", "--issue", "trade", "--number", "3", "--seed", "7"]
    for game in Game:
        assert main([*asked, "--game", game.value]) == 0
        questions = capsys.readouterr().out
        assert questions == exercise_text(desk, Exercise(game, "trade", 3, 7), "en") + "\n"
        assert "\n3. " in questions
        assert main([*asked, "--game", game.value, "--key"]) == 0
        key = capsys.readouterr().out
        for n, item in enumerate(items(desk, Exercise(game, "trade", 3, 7), "en"), 1):
            letter = "abcdef"[item.answers[0]]
            line = next(line for line in key.splitlines() if line.startswith(f"{n}. "))
            assert line.startswith(f"{n}. {letter}) ")
            # What the key says of an option is what the questions say of it.
            assert line.partition(". ")[2].rpartition(" [")[0] in questions


def test_the_command_says_what_it_cannot_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exercise", "anchorage-2021", "--game", "who", "--issue", "no-such"]) == 2
    assert "no-such" in capsys.readouterr().err
    assert main(["exercise", "no-such-file.visavis", "--game", "who"]) == 2
    assert main(["exercise", "anchorage-2021", "--game", "who", "--issue", "sanctions"]) == 0
    assert "0 of 5" in capsys.readouterr().out
