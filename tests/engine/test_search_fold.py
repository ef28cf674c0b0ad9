"""Folding for a search: blind to typography, case and accents, and always led back to the source."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_app.engine import search_fold
from desktop_app.engine.search_fold import is_firm, loosen, loosened
from desktop_app.model.dossier import Span
from tests.laws import tried

SIGNS = (
    "aAeé ’'\"“”‘ß\u0130iςΣσ\u0301\u0323 \u00a0\u2003\n\t-–—…ﬁｆＦ，。「」《》\u00ad\u200b\u2060中台각"
    "\u1100\u1161\u11a8\u3131ㅏŉ½①µÅ\u212b\u0f73"
)
TRICKY = st.text(
    st.sampled_from(SIGNS + "🌊\U0001d15e\U00020bb7가ﾞｶ\u0345\u1e9e\u0587\u0958≠\u0338") | st.characters(codec="utf-8"),
    max_size=25,
)


@given(TRICKY)
@example("China”’s")
@example("the States' rights")
@example("rock ’n’ roll")
@example('a “ b" c')
@example("e”\u0301")
@example("\u1100\u200b\u1161")
@example("ß\u0301ﬁ")
@tried(600)
def test_both_ways_of_folding_make_the_same(text: str) -> None:
    assert loosen(text).text == loosened(text)


@given(TRICKY, st.data())
@tried(400)
def test_a_firm_place_parts_a_text_without_a_trace(text: str, data: st.DataObject) -> None:
    firm = [at for at in range(1, len(text)) if is_firm(text, at)]
    cuts = sorted(data.draw(st.sets(st.sampled_from(firm)))) if firm else []
    parts = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert "".join(map(loosened, parts)) == loosened(text)


@given(TRICKY, st.data())
@tried(400)
def test_every_folded_span_leads_back_to_all_that_folded_into_it(text: str, data: st.DataObject) -> None:
    folded = loosen(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    span = folded.span(start, end)
    assert 0 <= span.start < span.end <= len(text)
    assert _apostrophes_aside(folded.text[start:end]) in _apostrophes_aside(loosened(text[span.start : span.end]))


def _apostrophes_aside(text: str) -> str:
    """Whether an apostrophe counts depends on what stands beside it, which a span may leave out."""
    return text.replace("'", "")


@given(st.text(st.characters(codec="utf-8"), max_size=15))
@settings(deadline=None)
def test_decomposed_text_folds_as_the_composed_one(text: str) -> None:
    assert loosened(unicodedata.normalize("NFD", text)) == loosened(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We’re", "we're"),
        ("no\u00a0break", "no  break"),
        ("so-called “rules-based” international", "so-called rules-based international"),
        ("the ‘rules-based’ order", "the rules-based order"),
        ("one—two", "one-two"),
        ("Résumé naïve", "RESUME NAIVE"),
        ("Straße", "STRASSE"),
        ("İstanbul", "istanbul"),
        ("ΟΔΟΣ", "οδός"),
        ("diﬀerences", "differences"),
        ("Ｆｕｌｌ－ｗｉｄｔｈ", "full-width"),
        ("“一个中国”原则", "一个中国原则"),
        ("《上海公报》", "上海公报"),
        ("中国，美国", "中国,美国"),
        ("soft\u00adhyphen", "softhyphen"),
        ("para\n\ngraph", "para graph"),
        ("“one China”’s", "one China's"),
        ("wait…", "wait..."),
        (unicodedata.normalize("NFD", "북한 문제"), "북한 문제"),
    ],
)
def test_typography_case_and_accents_do_not_count(one: str, other: str) -> None:
    assert loosened(one) == loosened(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("we're", "were"), ("ab", "a b"), ("a,b", "a.b"), ("台", "臺"), ("が", "か"), ("≠", "="), ("а", "a")],
)
def test_everything_else_does(one: str, other: str) -> None:
    assert loosened(one) != loosened(other)


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("von “Straße” zu", "strasse", "Straße"),
        ("in İstanbul now", "istanbul", "İstanbul"),
        ("in I\u0307stanbul now", "istanbul", "I\u0307stanbul"),
        ("cafe\u0301s, “cafés”", "cafes", "cafe\u0301s"),
        ("the ‘rules-based’ order", "rules-based order", "rules-based’ order"),
        ("a \U0001f54a dove \U0001f54a flies", "dove", "dove"),
        ("\U00020bb7野家 \U00020bb7", "野家 \U00020bb7"[:2], "野家"),
        ("diﬀerent", "different", "diﬀerent"),
    ],
)
def test_a_hit_is_marked_from_its_first_letter_to_its_last(text: str, wanted: str, found: str) -> None:
    folded, needle = loosen(text), loosened(wanted)
    at = folded.text.index(needle)
    span = folded.span(at, at + len(needle))
    assert text[span.start : span.end] == found


def test_the_two_halves_of_an_astral_character_lead_to_the_whole_of_it() -> None:
    folded = loosen("a\U00020bb7b")
    assert len(folded.text) == 4
    assert folded.span(1, 2) == folded.span(2, 3) == folded.span(1, 3) == Span(1, 2)


def test_the_tables_leave_nothing_out() -> None:
    """What the fast way passes over neither changes nor clings, and what it drops is looked for wherever it can be."""
    for code in (*range(0x80, 0xD800), *range(0xE000, 0x20000), *range(0x2F800, 0x2FA20), *range(0xE0000, 0xE0200)):
        char = chr(code)
        if search_fold._ODD.match(char) is None:
            assert loosened(char) == char
            assert not search_fold._joins(char)
        composed = unicodedata.normalize("NFKC", char).casefold()
        if search_fold._DROPPED.search(unicodedata.normalize("NFD", composed)):
            assert search_fold._ACCENTED.search(composed), hex(code)
