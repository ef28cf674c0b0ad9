"""What stands in a handout: lessons, links between issues, worksheets as tables."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import items
from desktop_app.engine.exercises.record import record_of
from desktop_app.engine.handout import Block, Card, Document, Finding, Prose, Tie, text_of
from desktop_app.engine.handout_lesson import lesson_document
from desktop_app.engine.handout_order import Issues, Lessons, Sheet
from desktop_app.engine.handout_parts import Making
from desktop_app.engine.lessons import usual_lesson
from desktop_app.engine.screens import hidden_of
from desktop_app.exchange.sheets import sheets
from desktop_app.model.lesson import Exercise, Game, Lesson, Part, Show, Step
from desktop_app.views.screen_words import ask
from tests.conftest import desk_of
from tests.exchange.handout_samples import made, phrases

pytestmark = pytest.mark.usefixtures("qapp")


def _lesson(desk: Desk, issue: str, *steps: Step) -> Lesson:
    return replace(usual_lesson(desk), parts=(Part(issue, steps),))


def _handed(desk: Desk, lesson: Lesson) -> Document:
    return made(desk, Lessons(lesson, notes=True))


def _prose(blocks: tuple[Block, ...]) -> list[str]:
    return [text_of(block.runs) for block in blocks if isinstance(block, Prose)]


def _findings(document: Document) -> list[Finding]:
    return [block for block in document.blocks if isinstance(block, Finding)]


# Lessons


def test_a_lesson_tells_of_a_silence_what_the_comparison_tells(desk: Desk) -> None:
    """Where terms were found in other senses, “found 0 times” alone would be false."""
    silences = [each for each in desk.dossier.positions if each.silence]
    assert sum(bool(each.silence and each.silence.rejected) for each in silences) >= 3
    for position in silences:
        other = next(party.id for party in desk.dossier.parties if party.id != position.party)
        held = desk.held_by(position.issue, other)
        if not held:
            continue
        lesson = _lesson(desk, position.issue, Step(Show.ANSWER, held[0].id))
        (column,) = [
            piece
            for block in made(desk, Issues((position.issue,))).blocks
            for column in getattr(block, "columns", ())
            for piece in column.pieces
            if isinstance(piece, Finding)
        ]
        assert _findings(_handed(desk, lesson)) == [column]
        assert position.silence is not None
        assert all(hit.term in column.text for hit in position.silence.rejected)


def test_the_hidden_side_is_asked_for_as_on_the_screen(desk: Desk) -> None:
    link = next(each for each in desk.dossier.links if desk.quotes[each.from_quote].holder == "us")
    issue = desk.quotes[link.to_quote].issues[0]
    step = Step(Show.HIDDEN, link.to_quote, link.from_quote)
    asked = hidden_of(desk, step, "en")
    assert asked is not None
    assert ask(asked) in _prose(_handed(desk, _lesson(desk, issue, step)).blocks)


def test_an_exercise_without_a_question_says_so(desk: Desk) -> None:
    asked = (Exercise(Game.MATCH, issue, 5, 1) for issue in desk.issues)
    empty = next(exercise for exercise in asked if not items(desk, exercise, "en"))
    lesson = _lesson(desk, "taiwan", Step(Show.EXERCISE, exercise=empty))
    assert phrases().no_items in _prose(_handed(desk, lesson).blocks)


def test_a_lesson_without_a_title_has_that_of_its_dossier(desk: Desk) -> None:
    lesson = replace(_lesson(desk, "taiwan", Step(Show.QUESTION)), title={})
    assert _handed(desk, lesson).title == desk.dossier.title["en"]


def test_making_a_lesson_can_be_given_up_between_any_two_steps(desk: Desk) -> None:
    steps = (Step(Show.QUESTION),) * 5
    parts = (Part("taiwan", steps), Part("tibet", steps))
    making = Making(desk, "en", phrases())
    shares = list(lesson_document(making, replace(usual_lesson(desk), parts=parts), notes=False))
    assert shares == [pytest.approx((n + 1) / 10) for n in range(10)]


# Links


def _ties(document: Document) -> list[Tie]:
    return [block for block in document.blocks if isinstance(block, Tie)]


def test_every_link_of_an_issue_is_told_whatever_other_issues_stand_beside_it(desk: Desk) -> None:
    """One that leads out of the document is told where it stands, as in a document on that issue alone."""
    for other in ("tibet", "climate"):
        for issue in desk.issues:
            alone = _ties(made(desk, Issues((issue,))))
            both = _ties(made(desk, Issues((issue, other)))) if issue != other else alone
            told = {(tie.relation, tie.reason) for tie in both}
            assert {(tie.relation, tie.reason) for tie in alone} <= told


def test_in_a_document_on_everything_a_link_to_another_issue_is_told_once(desk: Desk) -> None:
    ties = _ties(made(desk))
    away = [tie.reason for tie in ties if ", on " in f"{tie.answering}{tie.answered}"]
    assert len(away) > 3
    for reason in set(away):
        assert not any(", on " in tie.answering for tie in ties if tie.reason == reason)


# Worksheets


@pytest.mark.parametrize("game", list(Game))
def test_a_worksheet_as_a_table_begins_with_its_questions(desk: Desk, game: Game) -> None:
    first, about = sheets(made(desk, Sheet(Exercise(game, None, 3, 1), key=False)))
    assert (first.name, about.name) == ("Questions", "About")
    assert len(first.rows) == 3
    assert phrases().tasks[game] in [row[0].text for row in about.rows]
    assert sheets(made(desk, Sheet(Exercise(game, None, 3, 1), key=True)))[0].name == "Answer key"


def test_a_table_of_questions_has_the_translations_of_the_statements(desk: Desk) -> None:
    document = made(desk, Sheet(Exercise(Game.VOICE, None, 3, 1), key=False), "zh-Hans")
    first = sheets(document)[0]
    shown = [row[first.keys.index("gloss")].text for row in first.rows]
    assert shown == [card.gloss.text if card.gloss else "" for card in document.cards()]
    assert any(shown)


def test_no_translation_tells_who_said_it(desk: Desk) -> None:
    """The words do not name anybody; a translation may have to."""
    exercise = Exercise(Game.WHO, None, 50, 1)
    before = desk.dossier
    named = {item.quote: {"zh-Hans": f"中国：{item.quote}"} for item in items(desk, exercise, "en")}
    changed = tuple(replace(each, gloss=named.get(each.id, each.gloss)) for each in before.quotes)
    telling = desk_of(replace(before, quotes=changed))
    document = made(telling, Sheet(exercise, key=False), "zh-Hans")
    assert len(list(document.cards())) == 50
    assert not [card for card in document.cards() if card.gloss]
    for game in (Game.WHO, Game.GAP):
        told = [card.gloss.text for card in _statements(desk, game) if card.gloss]
        assert not [text for text in told if record_of(desk).names_anybody(text)]


def _statements(desk: Desk, game: Game) -> Iterator[Card]:
    return made(desk, Sheet(Exercise(game, None, 50, 2), key=False), "zh-Hans").cards()
