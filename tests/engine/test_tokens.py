"""Words: what is one, where they stand, and where a phrase ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.fold import fold
from desktop_app.engine.tokens import joined, pieces, scripts_in, term_words, words_in
from desktop_app.model.dossier import Span


def words(text: str) -> list[str]:
    return list(term_words(fold(text).text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("China’s rules-based order", ["china's", "rules-based", "order"]),
        ("the ‘people’s’ choice", ["the", "people's", "choice"]),
        ("“Rules-based” international\xa0order", ["rules-based", "international", "order"]),
        ("U.S. side, China-U.S. relations", ["u.s.", "side", "", "china-u.s.", "relations"]),
        ("with the U.S. And we", ["with", "the", "u.s.", "", "and", "we"]),
        ("with the U.S. State Department", ["with", "the", "u.s.", "state", "department"]),
        ("1.4 billion, 5,000 years. 2021", ["1.4", "billion", "", "5,000", "years", "", "2021"]),
        ("so – well; yes (no) – end", ["so", "", "well", "", "yes", "", "no", "", "", "end"]),
        ("snake_case e-mail COVID-19", ["snake", "", "case", "e-mail", "covid-19"]),
        ("中国和美国。合作", ["中", "国", "和", "美", "国", "", "合", "作"]),
        ("G20峰会 the U.S.方", ["g20", "峰", "会", "the", "u.s.", "方"]),
        ("한국은 미국과, 협력", ["한국은", "미국과", "", "협력"]),
        ("カタ kana ひら", ["カ", "タ", "kana", "ひ", "ら"]),
        ("", []),
        ("… –", ["", ""]),
    ],
)
def test_words_and_what_parts_them(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_a_segmenter_cuts_runs_of_han_and_nothing_else() -> None:
    runs: list[str] = []

    def cut(run: str) -> list[str]:
        runs.append(run)
        return [run[:2], run[2:]] if len(run) > 2 else [run]

    text = "the 中国人民, ok中国 한국"
    assert [text[a:b] for a, b in words_in(text, cut)] == ["the", "中国", "人民", "", "ok", "中国", "한국"]
    assert runs == ["中国人民", "中国"]


@given(st.text("ab'’-. ,\"“中国한é1U\xa0", max_size=60))
def test_words_stand_in_order_and_hold_letters_only_where_they_are_words(text: str) -> None:
    folded = fold(text).text
    found = words_in(folded)
    ends = [at for span in found for at in span]
    assert ends == sorted(ends)
    covered = {at for start, end in found for at in range(start, end)}
    assert all((at in covered) or not folded[at].isalnum() for at in range(len(folded)))
    assert all(folded[start].isalnum() for start, end in found if end > start)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (["hong", "kong"], "hong kong"),
        (["中国", "人民"], "中国人民"),
        (["g20", "峰会"], "g20 峰会"),
        (["한국", "中"], "한국 中"),
    ],
)
def test_a_phrase_has_blanks_but_between_han(found: list[str], text: str) -> None:
    assert joined(found) == text


def test_scripts_are_told_by_their_own_characters() -> None:
    assert scripts_in("plain, naïve – “quoted” …") == frozenset()
    assert scripts_in("the 中 word") == {"zh"}
    assert scripts_in("한국 中") == {"zh", "ko"}


@given(st.text("ab 中。", max_size=40), st.integers(0, 3000))
def test_pieces_are_the_whole_in_order(some: str, times: int) -> None:
    text = some * times
    span = Span(min(2, len(text)), len(text))
    cut = list(pieces(text, span))
    assert "".join(text[each.start : each.end] for each in cut) == text[span.start : span.end]
    assert all(each.end - each.start <= 2 * 4096 for each in cut)


def test_a_long_line_is_cut_between_words() -> None:
    text = "onebutlong word " * 2000
    assert all(text[each.end - 1] == " " for each in pieces(text, Span(0, len(text))))
