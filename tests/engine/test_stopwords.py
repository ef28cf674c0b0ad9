"""The lists of stop words that a reader starts from, and how what the reader writes is read."""

from desktop_app.engine.fold import fold
from desktop_app.engine.stopwords import STOP_WORDS, stop_words_in, usual_stop_words
from desktop_app.engine.tokens import words_in


def test_every_listed_word_is_one_word_as_words_are_compared() -> None:
    for tag, words in STOP_WORDS.items():
        assert len(set(words)) == len(words), tag
        for word in words:
            assert fold(word).text == word.lower() == word
            assert tag == "zh" or [word[a:b] for a, b in words_in(word)] == [word]


def test_the_usual_words_are_those_of_the_languages_counted() -> None:
    assert usual_stop_words(["fr"]) == ()
    assert usual_stop_words(["ko", "en"]) == (*STOP_WORDS["en"], *STOP_WORDS["ko"])


def test_what_a_reader_writes_is_evened_out() -> None:
    assert stop_words_in("The  it’s,\nof\tTHE，的") == ("the", "it's", "of", "的")
    assert stop_words_in(" ") == ()
