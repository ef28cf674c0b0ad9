"""A side's own utterances: what is counted in them, and what disproves a silence."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine.resolve import Desk
from desktop_app.engine.utterances import Hit, contradictions, hits, own_turns, own_words
from desktop_app.model.dossier import Rejected, Silence, Span, Turn, Voice
from tests.conftest import desk_of
from tests.engine.samples import desk_saying, river, text_of


def spans(desk: Desk, term: str, party: str = "birch") -> list[tuple[int, int]]:
    return [(hit.span.start, hit.span.end) for hit in hits(desk, party, term)]


def words_at(desk: Desk, term: str) -> list[str]:
    text = desk.pages["transcript"].index.text
    return [text[start:end] for start, end in spans(desk, term)]


def test_the_bundled_record_in_words(desk: Desk) -> None:
    assert own_words(desk, "us") == {Voice.OWN: 1369}
    assert own_words(desk, "cn")[Voice.INTERPRETED] == 3096
    assert set(own_words(desk, "cn")) == {Voice.INTERPRETED, Voice.READOUT}


def test_own_turns_are_a_sides_own_in_the_order_of_the_sources(desk: Desk) -> None:
    sources = [source.id for source in desk.dossier.sources]
    for party in desk.parties:
        turns = own_turns(desk, party)
        assert turns
        assert all(desk.speakers[turn.speaker].party == party for turn in turns)
        assert {turn.voice for turn in turns} <= {Voice.OWN, Voice.INTERPRETED, Voice.READOUT}
        places = [(sources.index(turn.source), turn.start) for turn in turns]
        assert places == sorted(places)


def test_what_others_report_of_a_side_is_not_its_own() -> None:
    dossier = river()
    told = Turn("readout", 173, 218, "ms-birch", Voice.REPORTED)
    desk = desk_of(replace(dossier, turns=(*dossier.turns, told)))
    assert [turn.start for turn in own_turns(desk, "birch")] == [17, 198]
    assert [turn.start for turn in own_turns(desk, "pine")] == [93]
    assert list(hits(desk, "birch", "boats")) == []


def test_labels_and_stage_directions_are_nobodys_words() -> None:
    desk = desk_of(river())
    assert own_words(desk, "birch") == {Voice.OWN: 11 + 4}
    assert own_words(desk, "pine") == {Voice.INTERPRETED: 15}
    assert spans(desk, "interpreter", "pine") == []
    assert spans(desk, "PINE", "pine") == []
    assert spans(desk, "BIRCH") == [(202, 207)], "the last label is not marked as unspoken"


def test_a_hit_says_what_stands_where() -> None:
    at = text_of().index("river")
    assert list(hits(desk_of(river()), "birch", "River")) == [Hit("River", "transcript", Span(at, at + 5))]


@pytest.mark.parametrize(
    ("text", "term", "found"),
    [
        ("River, RIVER, river", "rIvEr", ["River", "RIVER", "river"]),
        ("台湾 问题 台湾", "台湾", ["台湾", "台湾"]),
        ("대만 문제", "대만", ["대만"]),
        ("aaa", "aa", ["aa", "aa"]),
        ("nothing", "river", []),
        ("nothing", "", []),
        ("a red\u00a0line, a red  line", "red line", ["red\u00a0line", "red  line"]),
        ("long\u2011arm and long-arm", "long\u2013arm", ["long\u2011arm", "long-arm"]),
        ("people\u2019s and people's", "People\u2019s", ["people\u2019s", "people's"]),
        ("Straße STRAßE", "straße", ["Straße", "STRAßE"]),
        ("İstanbul and a RIVER", "river", ["RIVER"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("ΟΔΟΣ οδος ΟΔΟΣΑ", "οδος", ["ΟΔΟΣ", "οδος", "ΟΔΟΣ"]),
        ("cafe\u0301 CAFÉ", "café", ["cafe\u0301", "CAFÉ"]),
        ("🌊🌊 river", "river", ["river"]),
    ],
)
def test_case_and_typography_hide_no_hit(text: str, term: str, found: list[str]) -> None:
    assert words_at(desk_saying(text), term) == found


@given(st.text("ab İΣß\u00a0-\u2013é", max_size=12), st.text("ab İΣß\u00a0-\u2013é", max_size=12), st.data())
@settings(deadline=None)
def test_what_was_said_is_always_found(before: str, after: str, data: st.DataObject) -> None:
    term = data.draw(st.sampled_from(["red line", "Straße", "İl", "ΣΑΣ", "long-arm"]))
    variant = data.draw(st.sampled_from([term, term.replace(" ", "\u00a0"), term.replace("-", "\u2011")]))
    text = f"{before} x{variant}x {after}"
    at = text.index(f"x{variant}x") + 1
    assert (at, at + len(variant)) in spans(desk_saying(text), term)


SILENCE = Silence({"en": ("boat", "River"), "ko": ("강",)})


def test_a_wrong_silence_is_found_out() -> None:
    at = text_of().index("river")
    found = contradictions(desk_of(river()), "birch", SILENCE)
    assert found == (Hit("River", "transcript", Span(at, at + 5)),)


def test_each_side_is_searched_alone() -> None:
    dossier = river()
    assert len(contradictions(desk_of(dossier), "pine", SILENCE)) == 2
    assert contradictions(desk_of(replace(dossier, turns=dossier.turns[1:])), "birch", SILENCE) == ()


def test_a_rejected_hit_disproves_nothing_but_the_others_do() -> None:
    desk = desk_of(river())
    first, second = contradictions(desk, "pine", SILENCE)
    one = Rejected("River", first.source, first.span.start, {"en": "Another river."})
    two = Rejected("River", second.source, second.span.start, {"en": "Another river."})
    assert contradictions(desk, "pine", replace(SILENCE, rejected=(one,))) == (second,)
    assert contradictions(desk, "pine", replace(SILENCE, rejected=(two, one))) == ()


@pytest.mark.parametrize(
    ("term", "source", "step"), [("boat", "transcript", 0), ("River", "readout", 0), ("River", "transcript", 1)]
)
def test_a_hit_is_rejected_by_term_and_place(term: str, source: str, step: int) -> None:
    at = text_of().index("river")
    silence = replace(SILENCE, rejected=(Rejected(term, source, at + step, {"en": "No."}),))
    assert len(contradictions(desk_of(river()), "birch", silence)) == 1


def test_no_terms_find_nothing() -> None:
    assert contradictions(desk_of(river()), "birch", Silence({})) == ()
