"""What cannot be seen is shown, and no offset moves."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.visible import escaped, hides_something, shown

HIDDEN = ["\x00", "\r", "\x1b", "\x7f", "\x85", "\u200b", "\u200f", "\u202e", "\u2066", "\ufeff", "\u2028", "\u2029"]


@given(st.text())
def test_the_number_of_code_points_stays(text: str) -> None:
    assert len(shown(text)) == len(text)
    assert shown(shown(text)) == shown(text)


@given(st.text())
def test_what_is_shown_reorders_and_controls_nothing(text: str) -> None:
    kept = "\t\n\u00ad"
    assert all(
        unicodedata.bidirectional(char) not in {"RLO", "LRO", "RLE", "LRE", "PDF", "RLI"} for char in shown(text)
    )
    assert all(char in kept or unicodedata.category(char) != "Cc" for char in shown(text))


@pytest.mark.parametrize("char", HIDDEN, ids=ascii)
def test_a_hidden_character_has_a_stand_in_and_a_spelling(char: str) -> None:
    assert shown(f"a{char}b") != f"a{char}b"
    assert hides_something(char)
    assert f"U+{ord(char):04X}" in escaped(f"a{char}b")


@pytest.mark.parametrize(
    "text", ["plain words", "no\u00a0break", "tab\there", "中文", "한국어", "e\u0301", "\U0001f600", ""]
)
def test_what_can_be_seen_is_left_alone(text: str) -> None:
    assert shown(text) == text == escaped(text)
    assert not hides_something(text)
