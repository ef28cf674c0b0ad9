"""One student's way through an exercise."""

import pytest

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import items
from desktop_app.engine.exercises.sitting import Given, begun
from desktop_app.model.lesson import Exercise, Game


def test_the_first_answer_counts_and_leads_on(desk: Desk) -> None:
    sitting = begun(items(desk, Exercise(Game.WHO, None, 2, 1), "en"))
    assert (sitting.at, sitting.right, sitting.done) == (0, 0, False)
    assert sitting.onward() is sitting
    assert sitting.choose(99) is sitting
    right = sitting.item.answers[0]
    answered = sitting.choose(right)
    assert answered.answered == Given(right)
    assert answered.choose((right + 1) % len(sitting.item.options)) is answered
    second = answered.onward()
    wrong = (second.item.answers[0] + 1) % len(second.item.options)
    end = second.choose(wrong).onward()
    assert end.done
    assert end.right == 1
    assert [end.is_right(n) for n in range(2)] == [True, False]
    assert end.onward() is end
    with pytest.raises(IndexError):
        _ = end.item


def test_a_paragraph_is_an_answer_whether_or_not_it_is_an_option(desk: Desk) -> None:
    sitting = begun(items(desk, Exercise(Game.FIND, None, 1, 1), "en"))
    item = sitting.item
    assert item.right.paragraph is not None
    assert sitting.find(item.source, item.right.paragraph).is_right(0)
    elsewhere = sitting.find(item.source, 9_999)
    assert elsewhere.answered == Given(None, item.source, 9_999)
    assert not elsewhere.is_right(0)
    assert elsewhere.right == 0
