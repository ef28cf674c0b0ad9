"""Searching: nothing is found that is not there, and everything that is."""

import gc
import unicodedata
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import pytest
import regex  # type: ignore[import-untyped]
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.engine import search_scan, search_text
from desktop_app.engine.desk import Desk
from desktop_app.engine.search import Filters, Group, Library, Mode, Query, library_of, parts_words
from desktop_app.engine.search_fold import loosened
from desktop_app.engine.search_pattern import Fault
from desktop_app.engine.search_scan import Finder, Scan
from desktop_app.engine.utterances import hits
from desktop_app.model.dossier import OWN_SPEECH, Span, Voice
from tests.conftest import desk_of
from tests.engine.search_samples import dossier, library, run, search, words
from tests.laws import tried
from tests.ui import bundled as bundled_dossier
from tests.ui import river

SIGNS = st.sampled_from("ab aB’'“” \u00a0é e\u0301ß中文각A:.n")
LINES = st.lists(st.text(SIGNS, max_size=10), max_size=8)
QUERIES = st.text(SIGNS, min_size=1, max_size=5)


@contextmanager
def small() -> Iterator[None]:
    """Pieces, chunks and blocks of a few characters, so that there are many edges."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_text, "PIECE", 6)
        patch.setattr(search_text, "CHUNK", 9)
        patch.setattr(search_text, "BLOCK", 2)
        patch.setattr(search_scan, "BLOCK", 2)
        yield


def naive(text: str, needle: str) -> list[int]:
    """Every place of a needle, overlapping ones too."""
    return [at for at in range(len(text)) if text.startswith(needle, at)] if needle.strip() else []


def starts(scan: Scan, source: str = "s0") -> list[int]:
    """Where the hits begin in the folded text."""
    return list(scan.hits[source].starts) if source in scan.hits else []  # type: ignore[attr-defined]


@given(LINES, QUERIES)
@example(["a b", "a b"], "b a")
@example(["aaaa"], "aa")
@tried(400)
def test_every_place_is_found_and_no_other(lines: list[str], typed: str) -> None:
    text = "\n".join(lines)
    with small():
        scan = search(library(text), typed)
    needle = loosened(typed)
    assert starts(scan) == naive(loosened(text), needle)
    assert scan.found == len(starts(scan))


@given(LINES, QUERIES)
@tried(300)
def test_the_words_of_every_hit_fold_to_those_that_were_typed(lines: list[str], typed: str) -> None:
    text = "\n".join(lines)
    with small():
        texts = library(text)
        scan = search(texts, typed)
    for found in words(texts, scan) if scan.found else ():
        # A hit may begin or end inside a letter that folds to two, such as ß; then all of it is marked.
        assert scan.needle.replace("'", "") in loosened(found).replace("'", "")
        assert "ß" in found or "'" in scan.needle + loosened(found) or loosened(found) == scan.needle


@given(LINES, st.text(SIGNS, min_size=2, max_size=6), st.data())
@tried(300)
def test_narrowing_finds_what_a_new_search_finds(lines: list[str], typed: str, data: st.DataObject) -> None:
    """Letter by letter, each time after some of the last search only, and with all kinds of queries between."""
    with small():
        texts = library("\n".join(lines), "a b " * 5)
        last: Scan | None = None
        for n in range(1, len(typed) + 1):
            mode = data.draw(st.sampled_from([Mode.LITERAL, Mode.LITERAL, Mode.WORD]))
            filters = data.draw(st.sampled_from([Filters(), Filters(sides=frozenset({"birch"}))]))
            query = Query(typed[:n], mode, filters)
            scan = Scan(texts, query, last)
            for _ in range(data.draw(st.integers(0, 40))):
                scan.step()
            again, fresh = run(Scan(texts, query, last)), search(texts, query)
            assert [starts(again, s) for s in texts.sources] == [starts(fresh, s) for s in texts.sources]
            assert {group: hits.keys for group, hits in again.short.items()} == {
                group: hits.keys for group, hits in fresh.short.items()
            }
            last = scan


@given(LINES, QUERIES)
@tried(200)
def test_whole_words_are_those_with_an_edge_on_either_side(lines: list[str], typed: str) -> None:
    text = "\n".join(lines)
    with small():
        scan = search(library(text), Query(typed, Mode.WORD))
    folded, needle = loosened(text), loosened(typed)
    edges = [
        at
        for at in naive(folded, needle)
        if parts_words(folded[at - 1 : at] if at else "", needle[0])
        and parts_words(needle[-1], folded[at + len(needle) : at + len(needle) + 1])
    ]
    assert starts(scan) == edges


@given(LINES, st.sampled_from([r"a", r"\w+", r"b$", r"^a", r"[^a]b?", r"中|각", r"\s+"]))
@tried(150)
def test_a_pattern_finds_what_the_library_finds_in_each_line(lines: list[str], pattern: str) -> None:
    text = "\n".join(lines)
    texts = library(text)
    scan = search(texts, Query(pattern, Mode.PATTERN))
    found, at = [], 0
    for line in text.split("\n"):
        found += [Span(at + m.start(), at + m.end()) for m in regex.finditer(pattern, line, regex.IGNORECASE) if m[0]]
        at += len(line) + 1
    made = scan.hits["s0"]
    assert [made.span(n) for n in range(len(made))] == found
    assert list(made.within(Span(0, len(text)))) == found


@given(LINES, QUERIES, st.integers(0, 60), st.integers(1, 30))
@tried(200)
def test_hits_are_found_again_by_where_they_stand(lines: list[str], typed: str, start: int, length: int) -> None:
    with small():
        scan = search(library("\n".join(lines)), typed)
    made = scan.hits.get("s0")
    if made is not None:
        span = Span(start, start + length)
        every = [made.span(n) for n in range(len(made))]
        assert list(made.within(span)) == [each for each in every if each.overlaps(span)]
        assert made.before(10**6) == len(made)
        assert made.before(0) == 0


@pytest.mark.parametrize("needle", ["na", "q", "qu", "order", "x y"])
def test_a_finder_finds_by_the_rarest_letter_what_it_finds_anyway(needle: str) -> None:
    text = "banana order queue x y " * 50 + "the order of things, " * 200 + "qu"
    for sample in (text, "qqqq" * 100, "e" * 4000):
        finder, found, at = Finder(needle, sample), [], -1
        while (at := finder.next(text, at + 1)) >= 0:
            found.append(at)
        assert found == naive(text, needle)


def test_a_blank_finds_the_end_of_a_line_and_nothing_else_does() -> None:
    texts = library("one two\n\nthree", "onetwo\nthree")
    assert words(texts, search(texts, "two three")) == ["two\n\nthree"]
    assert words(texts, search(texts, "twothree")) == []
    assert words(texts, search(texts, "twothree"), "s1") == []


def test_there_are_never_more_hits_than_are_kept() -> None:
    texts = library("a " * 50, "a " * 50)
    scan = run(Scan(texts, Query("a"), most=70))
    assert (scan.found, scan.more) == (70, True)
    assert [len(hits) for hits in scan.hits.values()] == [50, 20]
    exact = run(Scan(texts, Query("a"), most=100))
    assert (exact.found, exact.more) == (100, False)
    narrowed = search(texts, "a a", scan)
    assert narrowed.found == search(texts, "a a").found == 98


def test_filters_confine_hits_to_what_somebody_says() -> None:
    texts = library("A: river A\nB: river\nriver\nA: the river", "B: river")

    def found(**filters: frozenset[str]) -> list[list[str]]:
        scan = search(texts, Query("river", filters=Filters(**filters)))  # type: ignore[arg-type]
        return [words(texts, scan, source) if source in scan.hits else [] for source in texts.sources]

    assert found() == [["river"] * 4, ["river"]]
    assert found(sides=frozenset({"birch"})) == [["river"] * 2, []]
    assert found(speakers=frozenset({"mr-pine"})) == [["river"], ["river"]]
    assert found(voices=frozenset({Voice.OWN})) == [["river"] * 2, []]
    assert found(sources=frozenset({"s1"})) == [[], ["river"]]
    assert found(issues=frozenset({"river"})) == [[], []]


@pytest.mark.parametrize("mode", [Mode.LITERAL, Mode.PATTERN])
def test_a_label_is_not_what_its_speaker_says(mode: Mode) -> None:
    texts = library("A: an A here")
    everybody, birch = Filters(), Filters(speakers=frozenset({"ms-birch"}))
    assert search(texts, Query("a", mode, everybody)).found == 3
    assert search(texts, Query("a", mode, birch)).found == 2


@pytest.mark.parametrize("text", ["", " ", "“", "’", "“ ”", "\u200b"])
def test_a_query_of_nothing_finds_nothing(text: str) -> None:
    scan = Scan(library("a “b”"), Query(text))
    assert scan.done
    assert scan.query.empty


def test_what_is_wrong_with_a_pattern_ends_the_search() -> None:
    scan = search(library("a" * 40), Query("(", Mode.PATTERN))
    assert scan.failed is not None
    assert (scan.failed.fault, scan.failed.at) == (Fault.GRAMMAR, 1)
    away = search(library("good words", "a" * 3000 + "!"), Query("(a|aa)+$|good", Mode.PATTERN))
    assert away.failed is not None
    assert away.failed.fault is Fault.TIME
    assert away.found == 1, "what was found before stays"


# The bundled record


@pytest.fixture(scope="module")
def bundled(desk: Desk) -> Library:
    return library_of(desk)


def counts(texts: Library, typed: str, **more: object) -> dict[Group, int]:
    scan = search(texts, Query(typed, **more))  # type: ignore[arg-type]
    return {group: scan.count(group) for group in Group}


@pytest.fixture(scope="module", name="desk")
def _desk() -> Desk:
    return bundled_dossier().desk


def test_the_phrase_with_quotation_marks_inside_is_found(bundled: Library) -> None:
    scan = search(bundled, "rules-based international order")
    found = words(bundled, scan, "transcript")
    assert "rules-based international order" in found
    assert any("”" in each for each in found)
    assert scan.count(Group.QUOTES) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("China's", "china’s"),
        ("United States", "united\u00a0states"),
        ("WE’RE", "we're"),
        ("협력", unicodedata.normalize("NFD", "협력")),
    ],
)
def test_typing_one_way_finds_what_typing_the_other_way_finds(bundled: Library, one: str, other: str) -> None:
    assert counts(bundled, one) == counts(bundled, other)
    assert sum(counts(bundled, one).values()) > 0


def test_no_break_spaces_are_found_by_blanks(bundled: Library) -> None:
    assert words(bundled, search(bundled, "blinken: well, good"), "transcript") == ["BLINKEN:\u00a0 Well, good"]
    assert words(bundled, search(bundled, "끝난 미중 회담"), "press-digest") == ["끝난\u00a0미중\u00a0회담"]


@pytest.mark.parametrize(
    ("typed", "language"), [("台湾", "zh-Hans"), ("問題", "zh-Hans"), ("협력", "ko"), ("미", "ko")]
)
def test_chinese_and_korean_need_no_word_boundaries(bundled: Library, typed: str, language: str) -> None:
    found = counts(bundled, typed, language=language)
    editorial = " ".join(
        text for group in (Group.QUESTIONS, Group.SUMMARIES) for _, text in bundled.texts(group, language)
    )
    assert (found[Group.QUESTIONS] + found[Group.SUMMARIES] > 0) == (typed in editorial)
    assert found[Group.SOURCES] == sum(text.text.count(typed) for text in bundled.sources.values())


def test_quotes_are_found_by_their_words_and_filtered_by_what_they_are(bundled: Library, desk: Desk) -> None:
    def quotes(**filters: frozenset[str]) -> Sequence[str]:
        return search(bundled, Query("china", filters=Filters(**filters))).short[Group.QUOTES].keys  # type: ignore[arg-type]

    every = quotes()
    assert set(every) == {q.id for q in desk.dossier.quotes if "china" in loosened(q.selector.exact)}
    for name, key in (("sides", "us"), ("speakers", "yang"), ("voices", "interpreted"), ("sources", "readout")):
        told = {"sides": "holder", "speakers": "speaker", "voices": "voice", "sources": "source"}[name]
        some = quotes(**{name: frozenset({key})})
        assert some == [each for each in every if getattr(desk.quotes[each], told) == key]
        assert 0 < len(some) < len(every)
    on = quotes(issues=frozenset({"taiwan"}))
    assert on == [each for each in every if "taiwan" in desk.quotes[each].issues]


def test_questions_and_summaries_are_searched_in_the_language_shown(bundled: Library, desk: Desk) -> None:
    assert "taiwan?" in search(bundled, "Whose concern is Taiwan").short[Group.QUESTIONS].keys
    assert not counts(bundled, "Whose concern is Taiwan", language="ko")[Group.QUESTIONS]
    by_side = Filters(sides=frozenset({"cn"}))
    found = search(bundled, Query("taiwan", filters=by_side)).short
    positions = [desk.dossier.positions[int(key.split()[0])] for key in found[Group.SUMMARIES].keys]
    assert positions
    assert {position.party for position in positions} == {"cn"}
    assert not found[Group.QUESTIONS].keys


def test_a_quote_that_was_not_found_in_its_source_is_found_here() -> None:
    first, *rest = river().quotes
    lost = replace(first, selector=replace(first.selector, exact="zeppelins over the river"))
    texts = Library(desk_of(replace(river(), quotes=(lost, *rest))))
    assert search(texts, "zeppelins").short[Group.QUOTES].keys == [first.id]
    assert search(texts, Query("zep+", Mode.PATTERN)).short[Group.QUOTES].keys == [first.id]
    assert search(texts, "river").short[Group.QUOTES].keys[-1] == first.id


def test_own_turns_alone_are_what_a_silence_is_searched_in(bundled: Library, desk: Desk) -> None:
    for party, term in (("us", "order"), ("cn", "order"), ("cn", "Taiwan"), ("us", "Tibet")):
        query = Query(term, filters=Filters(sides=frozenset({party}), voices=OWN_SPEECH))
        assert search(bundled, query).found == len(list(hits(desk, party, term)))


def test_a_library_goes_with_its_desk() -> None:
    made = desk_of(dossier("a b"))
    gone = weakref.ref(made)
    run(Scan(library_of(made), Query("a")))
    assert library_of(made) is library_of(made)
    del made
    gc.collect()
    assert gone() is None
