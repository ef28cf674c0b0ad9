"""Folding: what is evened out, what is not, and that every offset leads back."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.engine.fold import Folded, fold
from desktop_app.model.dossier import Span
from tests.laws import tried

TRICKY = st.text(
    st.sampled_from(
        "aé e\u0301\u0301\u0323\u030a각\u1100\u1161\u11a8\u3131\u212b\uf900\u0340\u00a0\u2003\u2000\u2028\n\t\r"
        "“”‘’‚„«»‹›–—‐‑−"
        "🌊\U0001d15e\U0001d157\U0001d165\U00011131\U00011127\u09c7\u09be\u0b47\u0b56\u200b\u00ad-'\"中"
    )
    | st.characters(codec="utf-8"),
    max_size=25,
)
BLANK = set(" \t\n\v\f\r\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | {chr(c) for c in range(0x2000, 0x200B)}


def naive(text: str) -> str:
    """The folded text, made the slow and plain way: blanks first, because NFC turns two kinds of blank into others."""
    out = ""
    for char in unicodedata.normalize("NFC", text):
        even = " " if char in BLANK else "'" if char in "‘’‚‛‹›′ʼ´`" else '"' if char in "“”„‟«»″" else char
        even = "-" if even in "‐‑‒–—―−﹘﹣－" else even
        out += "" if even == " " and out.endswith(" ") else even
    return out


@given(TRICKY)
@example("a  b\u00a0\u00a0c")
@example("\u1100\u1161\u11a8\u1100\u1161")
@example("  \u0301  x")
@example("\U00011131\U00011127")
@example("\u212b\u2000")
@example("\u0f73\u0f75\u0958\u0344\u212b\u0323")
@tried(500)
def test_folding_is_what_the_slow_way_makes(text: str) -> None:
    assert fold(text).text == naive(text)


@given(TRICKY)
@settings(deadline=None)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(TRICKY, st.data())
@tried(300)
def test_every_folded_span_leads_back_to_what_folded_into_it(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    if not folded.text:
        assert not text
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    span = folded.span(start, end)
    assert 0 <= span.start < span.end <= len(text)
    # Whole clusters come back: folding them gives the folded words, with at most the rest of the outer clusters.
    assert folded.text[start:end] in fold(text[span.start : span.end]).text
    there = folded.spans(span.start, span.end)
    assert there.start <= start < end <= there.end


@given(TRICKY)
@settings(deadline=None)
def test_the_whole_text_leads_back_to_the_whole_text(text: str) -> None:
    folded = fold(text)
    if text:
        assert folded.span(0, len(folded.text)) == Span(0, len(text))
        assert folded.spans(0, len(text)) == Span(0, len(folded.text))


@given(st.text(st.characters(codec="utf-8"), max_size=12), st.text(max_size=5), st.text(max_size=5))
@settings(deadline=None)
def test_decomposed_text_folds_to_the_composed_one(words: str, before: str, after: str) -> None:
    assert fold(unicodedata.normalize("NFD", words)).text == fold(words).text


def test_decomposed_korean_is_composed_and_mapped() -> None:
    text = unicodedata.normalize("NFD", "기후변화와 북한 문제")
    folded = fold(text)
    assert folded.text == "기후변화와 북한 문제"
    at = folded.text.index("북한")
    span = folded.span(at, at + 2)
    assert unicodedata.normalize("NFC", text[span.start : span.end]) == "북한"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("don’t", "don't"),
        ("„low“ «angle» ‹single›", '"low" "angle" \'single\''),
        ("no\u00a0break", "no break"),
        ("two.  Blanks", "two. Blanks"),
        ("para\n\ngraph", "para graph"),
        ("1949–2021 — now", "1949-2021 - now"),
        ("non\u2011breaking", "non-breaking"),
    ],
)
def test_typography_does_not_count(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("China", "china"),
        ("café", "cafe"),
        ("ab", "a b"),
        ("a,b", "a.b"),
        ("①", "1"),
        ("ﬁ", "fi"),
        ("台", "臺"),
        ("a", "а"),
    ],
)
def test_everything_else_does(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


def test_a_code_point_may_become_several_or_none() -> None:
    """What folding case and accents will need: ß to ss, and a soft hyphen that goes."""
    folded = Folded(
        "strasse und", [(Span(4, 5), Span(4, 6)), (Span(6, 7), Span(7, 7))]
    )  # straße\u00adund with a blank lost
    assert folded.span(0, 4) == Span(0, 4)
    assert folded.span(4, 5) == Span(4, 5)
    assert folded.span(4, 6) == Span(4, 5)
    assert folded.span(6, 7) == Span(5, 6)
    assert folded.span(7, 8) == Span(7, 8)
    assert folded.spans(4, 5) == Span(4, 6)
    assert folded.spans(6, 7) == Span(7, 7)


def test_an_empty_text_and_span() -> None:
    assert fold("").text == ""
    assert fold("abc").spans(1, 1) == Span(1, 1)
