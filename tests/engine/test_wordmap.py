"""Spoken words are counted as everywhere else, and every one of them can be found again."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.page import Page
from desktop_app.engine.resolve import Desk
from desktop_app.engine.wordmap import WordMap, stretches
from desktop_app.engine.words import spoken, word_count, word_starts
from desktop_app.model.dossier import Span, Turn, Voice
from tests.engine.samples import desk_saying

TEXTS = st.text(alphabet="ab1 ,—\n\u00a0\r中국が“’", max_size=60)


def mapped(page: Page) -> WordMap:
    made, reach = WordMap(page.index.text), 0
    for turn in page.turns:
        for stretch in stretches(page, turn, reach):
            made.add(stretch)
        reach = turn.end
    return made


@given(TEXTS)
def test_there_are_as_many_starts_as_words(text: str) -> None:
    starts = word_starts(text)
    assert len(starts) == word_count(text)
    assert list(starts) == sorted(set(starts))
    assert all(not text[at].isspace() for at in starts)


def cut(text: str, at: list[int]) -> Page:
    """A page of a text with two turns, the first with a stage direction, between sorted places."""
    a, b, c, d = at
    turns = [Turn("transcript", 0, c, "ms-birch", Voice.OWN, (Span(a, b),) if a < b else ())] if c else []
    if d < len(text):
        turns.append(Turn("transcript", d, len(text), "ms-birch", Voice.OWN))
    return desk_saying(text, *turns).pages["transcript"]


@given(TEXTS.filter(bool), st.lists(st.integers(0, 60), min_size=4, max_size=4))
def test_words_of_the_turns_add_up(text: str, places: list[int]) -> None:
    page = cut(text, sorted(min(at, len(text)) for at in places))
    told = [word_count(spoken(text, turn.span, turn.unspoken)) for turn in page.turns]
    assert mapped(page).words == sum(told)


@given(TEXTS.filter(bool), st.lists(st.integers(0, 60), min_size=4, max_size=4))
def test_a_word_is_found_where_it_begins(text: str, places: list[int]) -> None:
    page = cut(text, sorted(min(at, len(text)) for at in places))
    words = mapped(page)
    for word in range(words.words):
        at = words.offset_of(word)
        assert words.words_before(at) == word
        assert words.words_before(at + 1) == word + 1
        turn = page.turn_at(at)
        assert turn is not None
        assert not any(gap.start <= at < gap.end for gap in turn.unspoken)
    counts = [words.words_before(at) for at in range(len(text) + 1)]
    assert counts == sorted(counts)


def test_nothing_spoken_has_no_words() -> None:
    words = WordMap("")
    assert (words.words, words.words_before(5), words.offset_of(3)) == (0, 0, 0)


def test_every_turn_of_the_record(desk: Desk) -> None:
    for page in desk.pages.values():
        words = mapped(page)
        for turn in page.turns:
            counted = words.words_before(turn.end) - words.words_before(turn.start)
            assert counted == word_count(spoken(page.index.text, turn.span, turn.unspoken))
