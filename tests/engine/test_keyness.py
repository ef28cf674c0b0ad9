"""Keyness: the published formulas, worked out by hand and by another way, and the laws that they keep."""

import math
import re
from collections import Counter

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from desktop_app.engine import keyness
from desktop_app.engine.corpus import Corpus, counted, usual
from desktop_app.engine.desk import Desk
from desktop_app.engine.keyness import Pair, Ranking, Terms, log_likelihood, log_ratio, ranking
from desktop_app.engine.steps import finished
from desktop_app.engine.stopwords import usual_stop_words
from tests.engine.corpora import corpus, every_voice

WORDS = ["red", "blue", "green", "of", "the"]


def ranked(made: Corpus, longest: int = 3, least: int = 1, stop: tuple[str, ...] = ()) -> Ranking:
    return finished(ranking(made, Terms(longest, least, frozenset(stop))))


def counts(made: Corpus, longest: int = 3, least: int = 1, stop: tuple[str, ...] = ()) -> dict[str, Pair]:
    return {row.text: row.counts for row in ranked(made, longest, least, stop).rows}


ONE_WORD = r"(?:[a-z]\.){2,}|[a-z0-9]+(?:[-'.,](?=[a-z0-9])(?:u\.s\.|[a-z0-9]+))*"
"""The record's words, by a pattern of this test's own."""

# The formulas


@pytest.mark.parametrize(
    ("pair", "totals", "g2"),
    [
        ((10, 10), (1000, 1000), 0.0),  # as often
        ((10, 0), (1000, 1000), 20 * math.log(2)),  # E = 5 each: 2 * 10 ln 2
        ((3, 1), (100, 100), 2 * (3 * math.log(1.5) + math.log(0.5))),  # E = 2 each
        ((1, 6), (100, 300), 2 * (1 * math.log(1 / 1.75) + 6 * math.log(6 / 5.25))),  # E = 1.75 and 5.25
        ((0, 0), (100, 300), 0.0),
        ((5, 0), (100, 0), 0.0),
    ],
)
def test_log_likelihood_worked_out_by_hand(pair: Pair, totals: Pair, g2: float) -> None:
    assert log_likelihood(pair, totals) == pytest.approx(g2, abs=1e-9)


def test_a_published_figure() -> None:
    # 20 ln 2 = 13.862944 is beyond the 99.9 % point of chi squared with one degree of freedom.
    assert round(log_likelihood((10, 0), (1000, 1000)), 6) == 13.862944


@pytest.mark.parametrize(
    ("pair", "totals", "ratio"),
    [
        ((8, 1), (100, 100), 3.0),
        ((1, 1), (100, 400), 2.0),
        ((0, 4), (100, 100), -3.0),  # 0.5 against 4
        ((2, 0), (100, 100), 2.0),
        ((0, 0), (100, 100), 0.0),
        ((3, 0), (10, 0), 0.0),
    ],
)
def test_log_ratio_worked_out_by_hand(pair: Pair, totals: Pair, ratio: float) -> None:
    assert log_ratio(pair, totals) == pytest.approx(ratio)


def reference(pair: Pair, totals: Pair) -> float:
    """The same G2 by another way: as the fall of entropy when the occurrences are told apart by side."""

    def x_log_x(x: float) -> float:
        return x * math.log(x) if x else 0.0

    shares = [n / sum(totals) for n in totals]
    apart = sum(map(x_log_x, pair)) - x_log_x(sum(pair))
    return 2 * (apart - sum(o * math.log(share) for o, share in zip(pair, shares, strict=True)))


def test_the_bundled_record_against_a_reference(desk: Desk) -> None:
    """At least 20 terms to 6 digits, the words counted by other means, too."""
    said: list[Counter[str]] = [Counter(), Counter()]
    for turn in desk.dossier.turns:
        side = {"us": 0, "cn": 1}.get(desk.speakers[turn.speaker].party or "")
        if side is None or turn.voice.value not in ("own", "interpreted"):
            continue
        text = list(desk.pages[turn.source].index.text[: turn.end].replace("’", "'"))
        for gap in turn.unspoken:
            text[gap.start : gap.end] = " " * (gap.end - gap.start)
        spoken = "".join(text)[turn.start :]
        said[side].update(
            re.findall(r"(?:[a-z]\.){2,}|[a-z0-9]+(?:[-'.,](?=[a-z0-9])(?:u\.s\.|[a-z0-9]+))*", spoken.lower())
        )
    totals = said[0].total(), said[1].total()
    rows = ranked(counted(desk, usual(desk)), longest=1, least=3).rows
    checked = 0
    for row in rows:
        pair = said[0][row.text.lower()], said[1][row.text.lower()]
        assert row.counts == pair, row.text
        assert round(row.g2, 6) == round(reference(pair, totals), 6), row.text
        checked += 1
    assert checked > 200
    assert totals == (1369, 3096)


PAIRS = st.tuples(st.integers(0, 500), st.integers(0, 500))
TOTALS = st.tuples(st.integers(500, 10**7), st.integers(500, 10**7))


@given(PAIRS, TOTALS)
def test_swapping_the_sides_keeps_g2_and_flips_the_ratio(pair: Pair, totals: Pair) -> None:
    other, others = (pair[1], pair[0]), (totals[1], totals[0])
    assert log_likelihood(other, others) == pytest.approx(log_likelihood(pair, totals), abs=1e-9)
    assert log_ratio(other, others) == pytest.approx(-log_ratio(pair, totals), abs=1e-9)


@given(PAIRS, TOTALS)
@example((1, 3), (500, 1500))
def test_g2_is_never_below_nothing_and_nothing_where_rates_are_equal(pair: Pair, totals: Pair) -> None:
    g2 = log_likelihood(pair, totals)
    assert g2 >= -1e-9
    if pair[0] * totals[1] == pair[1] * totals[0]:
        assert g2 == pytest.approx(0, abs=1e-9)
    else:
        assert g2 > 0 or sum(pair) > 100, "only rounding makes it nothing"


# What is ranked


def test_phrases_stay_within_sentences_turns_and_gaps() -> None:
    made = corpus((0, "red blue. green red (Laughs.) blue, green\nblue"), (1, "red red"), gaps=["(Laughs.)"])
    found = {text for text in counts(made, longest=4) if " " in text}
    assert found == {"red blue", "green red", "red red"}


def test_a_phrase_goes_on_across_quotation_marks_only() -> None:
    made = corpus((0, "‘red’ blue “green” – red"), (1, "x"))
    assert counts(made, longest=4)["red blue green"] == (1, 0)
    assert not {"green red", "blue green red"} & set(counts(made, longest=4))


def test_stop_words_stand_inside_phrases_only() -> None:
    made = corpus((0, "rule of law, the rule of the law, rule"), (1, "rule law of"))
    found = counts(made, longest=4, stop=("of", "the"))
    assert found == {
        "rule": (3, 1),
        "law": (2, 1),
        "rule of law": (1, 0),
        "rule of the law": (1, 0),
        "rule law": (0, 1),
    }


def test_what_stands_inside_a_longer_term_alone_is_left_to_that() -> None:
    made = corpus((0, "hong kong. hong kong. king kong"), (1, "hong kong"))
    found = counts(made, longest=2, least=2)
    assert found == {"hong kong": (2, 1), "kong": (3, 1)}
    assert set(counts(made, longest=1, least=2)) == {"hong", "kong"}


def test_the_least_count_is_of_both_sides_together() -> None:
    made = corpus((0, "red red blue"), (1, "blue green"))
    assert set(counts(made, longest=1, least=2)) == {"red", "blue"}
    assert ranked(made, longest=1, least=2).found == 2
    assert counts(made, least=4) == {}


def test_the_surest_come_first() -> None:
    made = corpus((0, "red red red blue green green"), (1, "blue blue blue green green x"))
    rows = ranked(made, longest=1).rows
    assert [row.g2 for row in rows] == sorted((row.g2 for row in rows), reverse=True)
    assert {row.text: row.leaning for row in rows} == {"red": 0, "blue": 1, "green": -1, "x": 1}


def test_nothing_is_ranked_where_a_side_says_nothing() -> None:
    assert ranked(corpus((0, "red red"))).rows == ()


TEXTS = st.lists(st.sampled_from([*WORDS, "red,", "blue.", "(gap)"]), max_size=40).map(" ".join)


@given(TEXTS, TEXTS)
def test_counts_of_words_add_up_and_phrases_are_no_more_than_their_words(first: str, second: str) -> None:
    made = corpus((0, first), (1, second), gaps=["(gap)"])
    assume(all(made.totals))
    single = counts(made, longest=1)
    assert tuple(sum(pair[side] for pair in single.values()) for side in (0, 1)) == made.totals
    for text, pair in counts(made, longest=3).items():
        for word in text.split():
            assert pair[0] <= single[word][0]
            assert pair[1] <= single[word][1]


@given(TEXTS, TEXTS, st.integers(1, 4), st.integers(1, 4))
def test_swapping_the_sides_of_a_talk_swaps_the_counts(first: str, second: str, longest: int, least: int) -> None:
    one, other = corpus((0, first), (1, second)), corpus((0, second), (1, first))
    swapped = {text: (b, a) for text, (a, b) in counts(other, longest, least, ("of", "the")).items()}
    assert counts(one, longest, least, ("of", "the")) == swapped


@given(TEXTS, TEXTS, st.integers(1, 4), st.integers(1, 300))
def test_sketching_long_texts_first_changes_nothing(first: str, second: str, longest: int, least: int) -> None:
    made = corpus((0, first), (1, second))
    plain = ranked(made, longest, least)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keyness, "_LONG", 0)
        patch.setattr(keyness, "_SLICE", 5)
        assert ranked(made, longest, least) == plain


def test_only_the_best_are_listed_and_all_are_found(monkeypatch: pytest.MonkeyPatch, desk: Desk) -> None:
    made = counted(desk, every_voice(desk))
    whole = ranked(made, least=2, stop=usual_stop_words(("en",)))
    monkeypatch.setattr(keyness, "MOST", 10)
    few = ranked(made, least=2, stop=usual_stop_words(("en",)))
    assert len(few.rows) == 10
    assert few.found == whole.found == len(whole.rows)
    assert [row.g2 for row in few.rows] == [row.g2 for row in whole.rows[:10]]


def test_work_is_done_in_small_steps(desk: Desk) -> None:
    shares = list(ranking(counted(desk, usual(desk)), Terms()))
    assert len(shares) > 5
    assert all(0 <= share <= 1 for share in shares)
