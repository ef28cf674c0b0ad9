"""Words are counted as a reader of each script would."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine.words import spoken, word_count
from desktop_app.model.dossier import Span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("  \u00a0 ", 0),
        ("one", 1),
        ("We’ll discuss rules-based order.", 4),
        ("no\u00a0break counts", 3),
        ("— a dash, alone –", 3),
        ("台湾问题", 4),
        ("台湾 Taiwan 问题", 5),
        ("솔직한 대화를 나눴다", 3),
        ("the U.S. side", 3),
        ("18~19일", 1),
        ("ab中cd", 3),
        ("\U00020000\U00020001", 2),
    ],
)
def test_words(text: str, words: int) -> None:
    assert word_count(text) == words


def test_what_nobody_spoke_is_left_out() -> None:
    text = "STAFF:  Thank you. (Laughter.) Bye."
    said = spoken(text, Span(0, len(text)), [Span(0, 6), Span(19, 30)])
    assert said.split() == ["Thank", "you.", "Bye."]
    assert spoken(text, Span(8, 18), []) == "Thank you."


@given(st.text(), st.text(), st.sampled_from(" \u00a0\n\u3000"))
@settings(deadline=None)
def test_words_on_either_side_of_a_blank_add_up(before: str, after: str, blank: str) -> None:
    assert word_count(f"{before}{blank}{after}") == word_count(before) + word_count(after)


@given(st.text(st.sampled_from("ab 中한\u00a0.")), st.integers(0, 20), st.integers(0, 20))
@settings(deadline=None)
def test_without_gaps_all_of_a_span_is_spoken(text: str, one: int, other: int) -> None:
    span = Span(*sorted((min(one, len(text)), min(other, len(text)))))
    assert spoken(text, span, ()) == text[span.start : span.end]
