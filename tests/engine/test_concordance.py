"""Concordance lines: every place once, in its context, in any order."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine import concordance as module
from desktop_app.engine.concordance import Concordance, concordance, looked_up, phrase
from desktop_app.engine.corpus import Corpus, counted, usual
from desktop_app.engine.desk import Desk
from desktop_app.engine.fold import fold
from desktop_app.engine.keyness import Terms, ranking
from desktop_app.engine.steps import finished
from desktop_app.engine.tokens import term_words
from desktop_app.model.dossier import Turn
from tests.engine.corpora import corpus, every_voice


def lines_of(made: Corpus, term: str) -> Concordance:
    """The lines of a phrase of these words, as they were counted."""
    key = tuple(number for word in term.split() if (number := made.number(word)) is not None)
    return finished(concordance(made, term, phrase(key)))


def spoken(desk: Desk, turn: Turn) -> list[str]:
    """What was spoken in a turn, a string for each stretch without a gap."""
    text, at, found = desk.pages[turn.source].index.text, turn.start, []
    for gap in turn.unspoken:
        found.append(text[at : gap.start])
        at = gap.end
    return [line for part in [*found, text[at : turn.end]] for line in part.split("\n")]


def test_the_lines_of_the_record_against_regular_expressions(desk: Desk) -> None:
    """The 60 surest terms and 20 of three words: as many lines as an independent pattern finds."""
    made = counted(desk, usual(desk))
    rows = finished(ranking(made, Terms(3, 2))).rows
    chosen = [*rows[:60], *[row for row in rows if len(row.key) == 3][:20]]
    assert len(chosen) == 80
    for row in chosen:
        words = map(re.escape, (made.words[number] for number in row.key))
        pattern = re.compile(r"(?<!\w)(?<!\w[-'])" + r"[\s\"']+".join(words) + r"(?!\w|[-']\w)", re.I)
        wanted = [0, 0]
        for turn in desk.dossier.turns:
            side = {"us": 0, "cn": 1}.get(desk.speakers[turn.speaker].party or "")
            if side is not None and turn.source == "transcript":
                for text in spoken(desk, turn):
                    even = text.replace("’", "'").replace("“", '"').replace("”", '"')
                    wanted[side] += len(pattern.findall(even))
        found = finished(concordance(made, row.text, phrase(row.key)))
        assert found.counts == row.counts == tuple(wanted), row.text
        assert len(found) == sum(wanted)


def test_every_line_is_cut_from_its_source_and_says_who_spoke(desk: Desk) -> None:
    made = counted(desk, every_voice(desk))
    found = lines_of(made, "china")
    lines = [found.line(n) for n in found.order(0)]
    assert len({(line.source, line.span) for line in lines}) == len(lines) > 50
    for line in lines:
        page = desk.pages[line.source]
        text = page.index.text
        assert line.word.lower() == "china"
        assert (
            text[line.span.start - len(line.left) : line.span.end + len(line.right)]
            == line.left + line.word + line.right
        )
        assert line.paragraph == page.index.paragraph_at(line.span.start)
        assert page.turn_at(line.span.start) == line.turn
        assert desk.speakers[line.turn.speaker].party == ("us", "cn")[line.side]
        assert "\n" not in line.left + line.right
        assert "SECRETARY BLINKEN:" not in line.left
        if line.quote:
            span = desk.anchors[line.quote].span
            assert span is not None
            assert span.start <= line.span.start
            assert line.span.end <= span.end
    assert any(line.quote for line in lines)


def test_lines_stand_as_the_sources_do_whichever_side_spoke() -> None:
    found = lines_of(corpus((0, "red one"), (1, "two red"), (0, "three\nred"), (1, "red")), "red")
    starts = [found.line(n).span.start for n in found.order(0)]
    assert starts == sorted(starts)
    assert [found.line(n).side for n in found.order(0)] == [0, 1, 0, 1]


def test_lines_sort_by_the_words_around() -> None:
    said = "b a red x c. a a red y b. c z red x b. red"
    found = lines_of(corpus((0, said), (1, "q")), "red")

    def sorted_by(distance: int) -> list[int]:
        return [found.line(n).span.start for n in found.order(distance)]

    at = [4, 17, 30, 39]
    assert sorted_by(0) == at
    assert found.neighbours(found.order(0)[0], -1) == ("a", "b", "")
    assert found.neighbours(found.order(0)[3], 1) == ("", "", "")
    # On the left, nearest first: a b, a a c, z c b, b x red.
    assert sorted_by(-1) == [at[1], at[0], at[3], at[2]]
    assert sorted_by(1) == [at[3], at[2], at[0], at[1]]
    assert sorted_by(2) == [at[3], at[1], at[2], at[0]]


def test_contexts_end_where_nothing_more_was_spoken() -> None:
    made = corpus((0, "A: one red two (Laughs.) three red\nfour"), (1, "red"), gaps=["A:", "(Laughs.)"])
    lines = [lines_of(made, "red").line(n) for n in range(3)]
    assert [(line.left.strip(), line.right.strip()) for line in lines] == [("one", "two"), ("three", ""), ("", "")]


def test_contexts_reach_across_the_parts_of_a_long_paragraph() -> None:
    said = "blue " * 1638 + "word red word " + "blue " * 4000
    found = lines_of(corpus((0, said), (1, "x")), "red")
    line = found.line(0)
    assert len(line.left) == len(line.right) == module.WIDTH
    assert line.left.endswith("blue word ")
    assert line.right.startswith(" word blue")


def test_what_was_looked_up_may_be_part_of_a_word() -> None:
    made = corpus((0, "China’s and China-U.S. and Indochina"), (1, "CHINA"))
    found = finished(concordance(made, "china", looked_up(made, "china")))
    assert found.counts == (2, 1)
    assert [found.line(n).word for n in found.order(0)] == ["China", "China", "CHINA"]
    assert found.line(0).right == "’s and China-U.S. and Indochina"


def test_so_many_lines_of_each_side_are_kept_and_all_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    found = lines_of(corpus((0, "red " * 10), (1, "red " * 2)), "red")
    assert found.counts == (10, 2)
    assert [found.line(n).side for n in range(len(found))] == [0, 0, 0, 1, 1]


WORDS = st.lists(st.sampled_from(["red", "Red", "blue’s", "U.S.", "red,", "“red", "中国"]), max_size=30).map(" ".join)


@settings(max_examples=50)
@given(WORDS, WORDS, st.integers(1, 3))
def test_a_line_for_every_occurrence_and_its_words_are_the_terms(first: str, second: str, longest: int) -> None:
    made = corpus((0, first), (1, second))
    for row in finished(ranking(made, Terms(longest, 1))).rows:
        found = finished(concordance(made, row.text, phrase(row.key)))
        assert found.counts == row.counts
        for n in range(len(found)):
            words = term_words(fold(found.line(n).word).text)
            assert [word for word in words if word] == [made.words[number] for number in row.key]
