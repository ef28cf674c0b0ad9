"""What is counted: each side's own words, and never what the other side tells of it."""

from dataclasses import replace

import pytest

from desktop_app.engine.corpus import Choice, Corpus, counted, counting, on_offer, usual
from desktop_app.engine.desk import Desk
from desktop_app.engine.steps import finished
from desktop_app.engine.telling import Lookup, Vocabulary
from desktop_app.engine.utterances import own_words
from desktop_app.model.dossier import OWN_SPEECH, Dossier, Selector, Voice
from tests.conftest import desk_of
from tests.engine.corpora import corpus, every_voice, talk, words_of
from tests.engine.samples import quote, river


def occurrences(made: Corpus, term: str) -> tuple[int, int]:
    lookup = Lookup(made, Vocabulary(made), term)
    first, second = (sum(1 for at in range(len(shelf.ids)) for _ in lookup.found(shelf, at)) for shelf in made.shelves)
    return first, second


def test_by_default_own_and_interpreted_words_are_counted(desk: Desk) -> None:
    made = counted(desk, usual(desk))
    assert made.totals == (own_words(desk, "us")[Voice.OWN], own_words(desk, "cn")[Voice.INTERPRETED])
    assert {voice for shelf in made.shelves for _, voice in shelf.words} == {Voice.OWN, Voice.INTERPRETED}
    assert made.languages == ("en",)


def test_the_readout_counts_on_choice_and_for_its_own_side_alone(desk: Desk) -> None:
    made = counted(desk, every_voice(desk))
    first, second = made.shelves
    assert set(first.words) == {("transcript", Voice.OWN)}
    assert set(second.words) == {("transcript", Voice.INTERPRETED), ("readout", Voice.READOUT)}
    assert 0 < second.words["readout", Voice.READOUT] < own_words(desk, "cn")[Voice.READOUT]


REPORTED = (
    "reiterated its adherence to the one-China policy",
    "recognizing Tibet as part of China",
    "enhance communication, manage differences and expand cooperation",
    "establish a joint working group",
)


@pytest.mark.parametrize("sentence", REPORTED)
def test_what_the_readout_tells_of_the_other_side_or_of_both_counts_for_neither(desk: Desk, sentence: str) -> None:
    assert any(sentence in page.index.text for page in desk.pages.values())
    assert occurrences(counted(desk, every_voice(desk)), sentence) == (0, 0)


def test_a_sentence_counts_as_soon_as_nobody_else_holds_it(anchorage: Dossier) -> None:
    kept = tuple(q for q in anchorage.quotes if q.voice is not Voice.REPORTED)
    cited = {q.id for q in kept}
    bare = desk_of(replace(anchorage, quotes=kept, positions=(), links=()))
    assert len(cited) < len(anchorage.quotes)
    assert occurrences(counted(bare, every_voice(bare)), REPORTED[1]) == (0, 1)
    assert occurrences(counted(bare, every_voice(bare)), REPORTED[0]) == (0, 0), "its turn is told as reported"


def test_words_taken_up_in_ones_own_speech_stay_ones_own() -> None:
    told = replace(
        quote("q", "The river", "birch", Voice.REPORTED, speaker="mr-pine"), selector=Selector("a", "", "", 2)
    )
    desk = talk((1, "x a b"), quotes=[told])
    assert words_of(counted(desk, usual(desk)), 1) == ["x", "a", "b", ""]


def test_labels_gaps_and_paragraphs_part_phrases_and_are_no_words() -> None:
    made = corpus((0, "ANNE:  one two (Laughter.) three\n\nfour"), (1, "five"), gaps=["ANNE:", "(Laughter.)"])
    assert words_of(made, 0) == ["one", "two", "", "three", "", "four", ""]
    assert words_of(made, 1) == ["five", ""]
    assert made.totals == (4, 1)


def test_sources_and_voices_can_be_left_out(desk: Desk) -> None:
    choices = {"us": Choice(), "cn": Choice(OWN_SPEECH, frozenset({"transcript"}))}
    assert set(counted(desk, choices).shelves[1].words) == {("readout", Voice.READOUT)}
    nothing = counted(desk, {"us": Choice(frozenset()), "cn": Choice()})
    assert nothing.totals[0] == 0 < nothing.totals[1]


def test_only_what_a_side_says_itself_is_on_offer(desk: Desk) -> None:
    assert set(on_offer(desk, "us")) == {("transcript", Voice.OWN)}
    assert set(on_offer(desk, "cn")) == {
        ("transcript", Voice.OWN),
        ("transcript", Voice.INTERPRETED),
        ("readout", Voice.READOUT),
    }
    assert all(not Choice(frozenset({Voice.REPORTED, Voice.PRESS})).takes(turn) for turn in desk.dossier.turns
               if turn.voice in OWN_SPEECH)  # fmt: skip
    reported = counted(desk, dict.fromkeys(desk.parties, Choice(frozenset({Voice.REPORTED, Voice.PRESS}))))
    assert reported.totals == (0, 0)


def test_every_word_leads_back_to_where_it_stands(desk: Desk) -> None:
    made = counted(desk, every_voice(desk))
    for shelf in made.shelves:
        for at, number in enumerate(shelf.ids):
            word = made.words[number]
            if word:
                source, span = made.span(shelf, (at, 0), (at, len(word)))
                text = desk.pages[source].index.text[span.start : span.end]
                assert text.lower().replace("’", "'").replace("–", "-") == word


def test_a_word_is_shown_as_it_is_mostly_written() -> None:
    made = corpus((0, "The people. People of China. the people"), (1, "x"))
    forms = {word: made.form(number) for number, word in enumerate(made.words) if word}
    assert forms == {"the": "the", "people": "people", "of": "of", "china": "China", "x": "x"}


def test_counting_goes_on_by_steps_to_the_end(desk: Desk) -> None:
    shares = list(counting(desk, usual(desk)))
    assert len(shares) > 20
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] <= 1
    assert finished(counting(desk, usual(desk))).totals == (1369, 3096)


def test_languages_are_the_sources_and_those_written_in_them() -> None:
    assert corpus((0, "ja nein"), (1, "x"), language="de-CH").languages == ("de",)
    assert corpus((0, "yes 中国 한국"), (1, "x")).languages == ("en", "ko", "zh")
    assert river().sources[0].language.partition("-")[0] == "en"
