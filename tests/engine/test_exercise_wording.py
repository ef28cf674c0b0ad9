"""Words are found in a record as often as they stand there, and what is made in steps is what is made at once."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import items
from desktop_app.engine.exercises import wording as module
from desktop_app.engine.exercises.make import making
from desktop_app.engine.exercises.record import recording
from desktop_app.engine.exercises.wording import evened, wording
from desktop_app.engine.steps import finished
from desktop_app.model.lesson import Exercise, Game
from tests.bench import grow
from tests.conftest import desk_of

TEXTS = st.text("ab cB\n\u00a0\u2019'e\u0301é\u1112\u1161\u11ab한台湾。Σς", max_size=60)


def _times(text: str, wanted: str, most: int) -> int:
    """How often words stand in a text, looked for at every place."""
    places = range(len(text) - len(wanted) + 1) if wanted else ()
    return min(sum(text.startswith(wanted, at) for at in places), most)


@given(TEXTS, st.data(), st.sampled_from([1, 2, 9]), st.sampled_from([1, 4, 1 << 12]), st.sampled_from([1, 5, 1 << 14]))
@example("a b\n\na b c", None, 2, 1, 1)
def test_words_are_found_wherever_they_stand(
    text: str, data: st.DataObject | None, most: int, block: int, piece: int
) -> None:
    wanted = "a b" if data is None else evened(data.draw(st.one_of(TEXTS, _part(text))))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_BLOCK", block)
        patch.setattr(module, "_PIECE", piece)
        patch.setattr(module, "_LONGEST", 3)
        made = finished(wording(text))
        assert made.text == evened(text)
        assert made.times(wanted, most) == _times(evened(text), wanted, most)


def _part(text: str) -> st.SearchStrategy[str]:
    edges = st.integers(0, len(text))
    return st.tuples(edges, edges).map(lambda ends: text[min(ends) : max(ends)])


@pytest.mark.parametrize("game", list(Game))
def test_an_exercise_made_in_steps_is_the_one_made_at_once(desk: Desk, game: Game) -> None:
    exercise = Exercise(game, None, 6, 5)
    apart = desk_of(desk.dossier)
    assert all(0 <= share <= 1 for share in making(apart, exercise, "en"))
    assert finished(making(desk_of(desk.dossier), exercise, "en")) == items(desk, exercise, "en")


def test_a_longer_record_is_made_ready_in_more_steps_and_not_in_longer_ones() -> None:
    """A step evens out one piece, or lists the words of one block."""
    desk = desk_of(grow.dossier(5))
    size = sum(len(page.index.text) for page in desk.pages.values())
    assert sum(1 for _ in recording(desk)) >= size // (1 << 14) + size // (1 << 12)
    # Once made it is there at once.
    assert not list(recording(desk))


def test_an_exercise_that_comes_to_nothing_looks_at_every_quote_in_a_step_of_its_own(desk: Desk) -> None:
    alone = desk_of(desk.dossier)
    finished(recording(alone))
    exercise = Exercise(Game.WHO, "sanctions", 5, 1)
    assert items(alone, exercise, "en") == ()
    assert sum(1 for _ in making(alone, exercise, "en")) >= len(alone.quotes_on("sanctions"))
