"""A worksheet tells no answer, in no format, by nothing that stands in its file."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.engine import handout_sheets
from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import Item, items
from desktop_app.engine.handout import Document, Format, Question, Solution, text_of
from desktop_app.engine.handout_order import Sheet
from desktop_app.engine.handout_sheets import letter
from desktop_app.model.lesson import Exercise, Game
from tests.exchange.handout_samples import made
from tests.exchange.read_back import everything, folded, written

pytestmark = pytest.mark.usefixtures("qapp")

NUMBER = 6


def _exercise(game: Game, seed: int = 3) -> Exercise:
    return Exercise(game, None, NUMBER, seed)


def _otherwise(item: Item) -> Item:
    """The same item with another answer, and with nothing that leads to the right one."""
    return replace(item, answers=((item.answers[0] + 1) % len(item.options),), link=None)


@pytest.mark.parametrize("game", list(Game))
@pytest.mark.parametrize("kind", list(Format))
def test_another_answer_makes_the_same_file(
    desk: Desk, game: Game, kind: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Byte for byte: so nothing in it depends on what is right, not even the order of the choices."""
    order = Sheet(_exercise(game), key=False)
    before = written(made(desk, order), kind)
    true = items(desk, _exercise(game), "en")
    assert len(true) >= 3
    monkeypatch.setattr(handout_sheets, "items", lambda *_: tuple(map(_otherwise, true)))
    assert written(made(desk, order), kind) == before
    monkeypatch.undo()
    assert written(made(desk, Sheet(_exercise(game), key=True)), kind) != before


@pytest.mark.parametrize("game", list(Game))
@pytest.mark.parametrize("kind", list(Format))
def test_no_id_of_the_record_stands_in_a_worksheet(desk: Desk, game: Game, kind: Format) -> None:
    document = made(desk, Sheet(_exercise(game), key=False))
    told = everything(written(document, kind), kind)
    for item in items(desk, _exercise(game), "en"):
        for name in (item.id, item.quote, item.link, *(option.quote for option in item.options)):
            assert not name or name not in told


@pytest.mark.parametrize("game", list(Game))
@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
def test_statements_stand_alone(desk: Desk, game: Game, language: str) -> None:
    """No speaker, voice, place, citation or colour, and the same label for every translation."""
    document = made(desk, Sheet(_exercise(game), key=False), language)
    labels = set()
    for card in document.cards():
        assert (card.side, card.label, card.holder, card.attribution, card.citation) == (None, "", "", (), ())
        assert not card.reported
        labels |= {card.gloss.label} if card.gloss else set()
    assert len(labels) <= 1
    assert len(list(_questions(document))) >= 3


@pytest.mark.parametrize("game", list(Game))
def test_the_key_fits_its_worksheet(desk: Desk, game: Game) -> None:
    sheet, key = (made(desk, Sheet(_exercise(game), key=wanted)) for wanted in (False, True))
    found = items(desk, _exercise(game), "en")
    questions = list(_questions(sheet))
    solutions = [block for block in key.blocks if isinstance(block, Solution)]
    assert sheet.subtitle == key.subtitle
    assert [question.label for question in questions] == [solution.label for solution in solutions]
    for item, question, solution in zip(found, questions, solutions, strict=True):
        right = letter(item.answers[0])
        choice = next(choice for choice in question.choices if choice.letter == right)
        assert text_of(solution.answer) == f"{right}  {text_of(choice.runs)}"
        assert solution.card is not None
        assert text_of(solution.card.words) == desk.quotes[item.shown].selector.exact
        assert solution.card.attribution


@pytest.mark.parametrize("kind", list(Format))
def test_the_key_has_every_answer_in_every_format(desk: Desk, kind: Format) -> None:
    document = made(desk, Sheet(_exercise(Game.WHO), key=True))
    told = folded(everything(written(document, kind), kind))
    for block in document.blocks:
        if isinstance(block, Solution) and block.card:
            assert folded(block.card.place) in told


def test_a_gap_is_as_long_for_every_answer(desk: Desk) -> None:
    document = made(desk, Sheet(_exercise(Game.GAP), key=False))
    for question in _questions(document):
        (card,) = question.material
        assert sum(run.text == handout_sheets.GAP for run in getattr(card, "words", ())) == 1


def test_a_record_that_has_nothing_to_ask_says_so(desk: Desk) -> None:
    asked = (Exercise(Game.MATCH, issue, 5, 1) for issue in desk.issues)
    empty = next(exercise for exercise in asked if not items(desk, exercise, "en"))
    for key in (False, True):
        document = made(desk, Sheet(empty, key))
        assert not list(_questions(document))
        assert any("no question" in str(block) for block in document.blocks)


def test_letters_go_on_after_the_alphabet() -> None:
    assert [letter(n) for n in (0, 1, 25, 26, 27, 51, 52, 701, 702)] == "A B Z AA AB AZ BA ZZ AAA".split()


def _questions(document: Document) -> Iterator[Question]:
    return (block for block in document.blocks if isinstance(block, Question))
