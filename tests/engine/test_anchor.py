"""Anchoring: only the words themselves, at a place that is proven, are a match."""

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from desktop_app.engine.anchor import LOST, anchor, anchor_all
from desktop_app.engine.fold import fold
from desktop_app.files.dossier_file import load
from desktop_app.model.anchor import Anchor, Verdict
from desktop_app.model.dossier import Selector, Span
from tests.files.samples import FIXTURE
from tests.laws import tried

POINTED_OUT = (FIXTURE.parent / "pointed-out.txt").read_text(encoding="utf-8")
"""Part of the readout; five of its statements begin with the same words."""

STATEMENTS = [line for line in POINTED_OUT.splitlines() if line.startswith("The Chinese side pointed out")]
OPENING = "The Chinese side pointed out,"
TEXT = st.text(st.sampled_from("ab “”’'–-\u00a0é\u0301기\u1100\u1161.\n🌊"), max_size=60)


def selector(text: str, start: int, end: int, context: int = 8) -> Selector:
    return Selector(text[start:end], text[max(0, start - context) : start], text[end : end + context], start)


@st.composite
def cuts(draw: st.DrawFn, text: st.SearchStrategy[str] = TEXT) -> tuple[str, Selector]:
    whole = draw(text.filter(bool))
    start = draw(st.integers(0, len(whole) - 1))
    return whole, selector(whole, start, draw(st.integers(start + 1, len(whole))), draw(st.integers(0, 12)))


@given(cuts())
@settings(deadline=None)
def test_a_quote_at_its_place_is_exact(cut: tuple[str, Selector]) -> None:
    text, wanted = cut
    end = wanted.start + len(wanted.exact)
    assert anchor(wanted, text) == Anchor(Verdict.EXACT, Span(wanted.start, end))


@given(cuts(), st.text(min_size=1, max_size=20))
@example(("  ", Selector(" ", "", "", 0)), "0")
@settings(deadline=None)
def test_words_put_before_a_quote_move_it(cut: tuple[str, Selector], added: str) -> None:
    text, wanted = cut
    found = anchor(wanted, added + text)
    whole = wanted.prefix + wanted.exact + wanted.suffix
    longer = added + text
    if longer.startswith(wanted.exact, wanted.start):
        assert found.verdict is Verdict.EXACT
    elif longer.count(whole) == 1 and longer.find(whole, longer.find(whole) + 1) < 0:
        start = wanted.start + len(added)
        assert found == Anchor(Verdict.MOVED, Span(start, start + len(wanted.exact)))
    else:
        # Folding may still tell it apart, as where a run of blanks counts as one; that is not verbatim.
        assert not found.verdict.verbatim


@given(cuts(), TEXT, TEXT)
@tried(400)
def test_a_verdict_is_never_more_than_the_text_bears_out(cut: tuple[str, Selector], before: str, after: str) -> None:
    _, wanted = cut
    text = before + wanted.prefix + wanted.exact + after
    found = anchor(wanted, text)
    if found.span is None:
        assert found.verdict is Verdict.LOST
        return
    words = text[found.span.start : found.span.end]
    assert (words == wanted.exact) is found.verdict.verbatim
    if found.verdict is Verdict.NORMALISED:
        assert fold(wanted.exact).text in fold(words).text


CHANGES: Mapping[str, str] = {"’": "'", "“": '"', "”": '"', "–": "-", "\u00a0": " ", " ": "  ", "é": "e\u0301"}
PROSE = st.lists(
    st.sampled_from(["a’b", "“word”", "1–2", "x\u00a0y", "café", "기후", "변화", "end."]), min_size=4, max_size=20
)


@given(PROSE, st.data())
@settings(deadline=None)
def test_changed_typography_is_normalised(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    text = " ".join([f"{n} {word}" for n, word in enumerate(words)])
    at = text.index(f"{start} {words[start]}")
    last = f"{end - 1} {words[end - 1]}"
    wanted = selector(text, at, text.index(last, at) + len(last))
    changed = unicodedata.normalize("NFD", text)
    for sign, other in CHANGES.items():
        changed = changed.replace(sign, other)
    found = anchor(wanted, changed)
    assert found.span is not None
    quoted = changed[found.span.start : found.span.end]
    assert fold(quoted).text == fold(wanted.exact).text
    assert (found.verdict is Verdict.NORMALISED) is (quoted != wanted.exact)


@pytest.mark.parametrize("n", range(5))
def test_statements_with_the_same_opening_never_match_each_other(n: int) -> None:
    assert len(STATEMENTS) == 5
    statement = STATEMENTS[n]
    start = POINTED_OUT.index(statement)
    wanted = selector(POINTED_OUT, start, start + len(statement), 32)
    gone = POINTED_OUT.replace(statement, "")
    assert anchor(wanted, gone) == LOST
    assert anchor(replace(wanted, prefix="", suffix=""), gone) == LOST
    for other in STATEMENTS:
        if other != statement:
            assert anchor(wanted, other) == LOST
    assert anchor(wanted, "x" + POINTED_OUT).span == Span(start + 1, start + 1 + len(statement))


@pytest.mark.parametrize("n", range(5))
def test_the_same_opening_is_told_apart_by_its_context(n: int) -> None:
    start = POINTED_OUT.index(STATEMENTS[n])
    wanted = selector(POINTED_OUT, start, start + len(OPENING), 24)
    moved = anchor(wanted, "An added line.\n" + POINTED_OUT)
    assert moved == Anchor(Verdict.MOVED, Span(start + 15, start + 15 + len(OPENING)))
    gone = "An added line.\n" + POINTED_OUT.replace(STATEMENTS[n], "")
    assert anchor(wanted, gone) == LOST
    assert anchor(replace(wanted, prefix="", suffix=""), "An added line.\n" + POINTED_OUT) == LOST


@given(cuts(st.text(st.sampled_from("abcde ."), min_size=30, max_size=80)))
@settings(deadline=None)
def test_a_quote_that_was_deleted_is_lost(cut: tuple[str, Selector]) -> None:
    text, wanted = cut
    end = wanted.start + len(wanted.exact)
    gone = text[: wanted.start] + text[end:]
    assume(fold(wanted.exact).text not in fold(gone).text)
    assert anchor(wanted, gone) == LOST


class TestOnceInTheText:
    """A quote that occurs once, but not where its selector says."""

    def test_without_a_context_that_proves_it(self) -> None:
        assert anchor(Selector("one", "", "", 0), "and one here") == Anchor(Verdict.MOVED, Span(4, 7))

    def test_its_context_must_agree_in_full(self) -> None:
        assert anchor(Selector("one", "d ", " he", 0), "and one here").verdict is Verdict.MOVED
        assert anchor(Selector("one", "x ", " he", 0), "and one here") == LOST
        assert anchor(Selector("one", "d ", " it", 0), "and one here") == LOST
        assert anchor(Selector("one", "", " it", 0), "and one here") == LOST
        assert anchor(Selector("one", "(and ", "", 0), "and one here") == LOST

    def test_a_context_that_agrees_after_folding_proves_it_too(self) -> None:
        assert anchor(Selector("one", "“a” ", "", 0), '"a"\u00a0one') == Anchor(Verdict.MOVED, Span(4, 7))

    def test_two_places_that_fold_alike_prove_nothing(self) -> None:
        assert anchor(Selector("it’s", "", "", 0), "now it's and it`s") == LOST
        assert anchor(Selector("aa", "", "", 9), "aaa") == LOST


def test_blanks_may_run_across_the_edge_of_quote_and_context() -> None:
    assert anchor(Selector(" word ", "a ", " b", 0), "xx a word b") == Anchor(Verdict.MOVED, Span(4, 10))
    assert anchor(Selector(" word", "a", "", 0), "xx a  word b") == Anchor(Verdict.NORMALISED, Span(4, 10))
    assert anchor(Selector("word", "a ", "", 0), "xx a  word b") == Anchor(Verdict.MOVED, Span(6, 10))


def test_nothing_is_never_found() -> None:
    assert anchor(Selector("", "", "", 0), "text") == LOST
    assert anchor(Selector("t", "", "", -1), "text ") == LOST
    assert anchor(Selector("text", "", "", 0), "") == LOST


def test_a_whole_dossier() -> None:
    dossier = load(FIXTURE)
    found = anchor_all(dossier)
    assert list(found) == [quote.id for quote in dossier.quotes]
    assert {a.verdict for a in found.values()} == {Verdict.EXACT}
    for quote in dossier.quotes:
        assert found[quote.id] == anchor(quote.selector, next(s for s in dossier.sources if s.id == quote.source).text)
    astray = replace(dossier, quotes=tuple(replace(quote, source="nowhere") for quote in dossier.quotes))
    assert set(anchor_all(astray).values()) == {LOST}


def test_this_tests_data_is_the_records() -> None:
    record = Path(__file__).parents[3] / "shared" / "source" / "anchorage-post.txt"
    if not record.exists():
        pytest.skip("the record is not on this machine")
    assert POINTED_OUT in record.read_text(encoding="utf-8")
