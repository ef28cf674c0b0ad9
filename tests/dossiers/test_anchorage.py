"""The bundled dossier: its sources are the record's bytes, its quotes stand in them, what is stated is borne out."""

import hashlib
import json
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.engine.check import problems
from desktop_app.engine.resolve import Desk, Stance, stance_of
from desktop_app.engine.utterances import contradictions
from desktop_app.engine.words import spoken
from desktop_app.files.dossier_file import load
from desktop_app.files.schema import schema_text
from desktop_app.files.trust import hash_of
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import BOTH, Dossier, Group, Kind, Quote, Voice
from desktop_app.model.errors import Problem

RECORD = Path(__file__).parents[3] / "shared" / "source" / "anchorage-post.txt"
"""Beside the checkout on the machines where the dossier was made; the hashes below hold everywhere."""

RECORD_BYTES = 45585
RECORD_SHA256 = "2f2d10158f058429f8934a3eb34857578a5f0db05993b17d5974c9919a63141f"


@dataclass(frozen=True)
class Cut:
    """The bytes of the record that a source is."""

    start: int
    end: int
    sha256: str


CUTS = {
    "transcript": Cut(3458, 30938, "a508b71f81e6ff0308f96fbf7a01d7255e7a710b8cd30f5d3a236ba909e1f352"),
    "readout": Cut(30941, 45532, "0ec5d9113e9e5a4b50cd931a12889efb28f55e3a157a55a5529ffe3f214d3fcb"),
    "press-digest": Cut(652, 3455, "bfe761fc78b95b85792419dc73829518523b7acc3969d7337b067cfa7c54b32d"),
    "captions": Cut(0, 648, "4507c6d7dc2f5e5a1ea6669411753f0d604f3712c044596440a640df6d7df090"),
}

ISSUES = {
    Group.MAIN: "taiwan hong-kong xinjiang tibet cyber trade",
    Group.ALSO: "human-rights order alliances sanctions sovereignty confrontation force standing development party"
    " past-policy protocol space",
    Group.COMMON: "climate covid recovery regional consular forums dialogue",
}

TURNS = (
    ("blinken", Voice.OWN),
    ("sullivan", Voice.OWN),
    ("yang", Voice.OWN),
    ("participant", Voice.OWN),
    ("blinken", Voice.OWN),
    ("yang", Voice.INTERPRETED),
    ("wang", Voice.INTERPRETED),
    ("blinken", Voice.OWN),
    ("blinken", Voice.OWN),
    ("staff", Voice.OWN),
    ("sullivan", Voice.OWN),
    ("staff", Voice.OWN),
    ("press", Voice.OWN),
    ("yang", Voice.INTERPRETED),
    ("wang", Voice.INTERPRETED),
)
"""Who has the floor in the transcript; the third turn is in Mandarin and no word of it is given."""

LANGUAGES = ("en", "zh-Hans", "ko")


# The sources


def test_each_source_is_the_bytes_of_its_range(anchorage: Dossier) -> None:
    assert {source.id for source in anchorage.sources} == set(CUTS)
    for source in anchorage.sources:
        cut, data = CUTS[source.id], source.text.encode()
        assert len(data) == cut.end - cut.start
        assert hashlib.sha256(data).hexdigest() == source.sha256 == cut.sha256


@pytest.mark.skipif(not RECORD.exists(), reason="the record is not beside this checkout; its hashes are checked anyway")
def test_the_ranges_are_those_of_the_record(anchorage: Dossier) -> None:
    record = RECORD.read_bytes()
    assert (len(record), hashlib.sha256(record).hexdigest()) == (RECORD_BYTES, RECORD_SHA256)
    for source in anchorage.sources:
        cut = CUTS[source.id]
        assert record[cut.start : cut.end] == source.text.encode()


def test_nothing_but_blank_lines_lies_between_the_sources_and_the_footer_follows_them() -> None:
    cuts = sorted(CUTS.values(), key=lambda cut: cut.start)
    assert cuts[0].start == 0
    assert all(0 <= after.start - before.end <= 4 for before, after in pairwise(cuts))
    assert 0 < RECORD_BYTES - cuts[-1].end < 100
    if RECORD.exists():
        record = RECORD.read_bytes()
        assert not b"".join(record[a.end : b.start] for a, b in pairwise(cuts)).strip()
        assert "Posted by" in record[cuts[-1].end :].decode()


def test_the_blogs_footer_is_in_no_source(anchorage: Dossier) -> None:
    for source in anchorage.sources:
        assert not [word for word in ("Posted by", "gino", "댓글") if word in source.text]


def test_sources_state_only_what_the_record_shows(anchorage: Dossier) -> None:
    told = {source.id: (source.kind, source.party, source.date is None) for source in anchorage.sources}
    assert told["transcript"] == (Kind.TRANSCRIPT, "us", True)
    assert told["readout"] == (Kind.READOUT, "cn", True)
    assert told["press-digest"] == (Kind.PRESS, None, True)
    assert told["captions"][:2] == (Kind.OTHER, None)
    addresses = [text for source in anchorage.sources for text in source.obtained.values() if "http" in text.casefold()]
    assert addresses == []


# The file


def test_the_files_that_are_trusted_load_with_all_checks() -> None:
    hashes = json.loads(paths.resource("dossiers", "validated.json").read_bytes())
    bundled = sorted(paths.resource("dossiers").glob("*.visavis"))
    assert sorted(hashes) == sorted(hash_of(path.read_bytes()) for path in bundled)
    assert paths.bundled_dossier() in bundled
    assert all(problems(load(path)) == () for path in bundled)


def test_the_published_schema_is_the_models() -> None:
    assert paths.resource("dossiers", "visavis.schema.json").read_text(encoding="utf-8") == schema_text()


def test_editorial_text_is_in_three_languages(anchorage: Dossier) -> None:
    assert anchorage.languages == LANGUAGES
    found: tuple[Problem, ...] = problems(anchorage)
    assert found == ()


def _hangul(text: str) -> bool:
    return any("가" <= char <= "힣" for char in text)


def _han(text: str) -> bool:
    return any("一" <= char <= "鿿" for char in text)


def test_each_language_is_written_in_its_own_script(anchorage: Dossier) -> None:
    texts = [issue.question for issue in anchorage.issues]
    texts += [sentence.text for position in anchorage.positions for sentence in position.summary]
    texts += [link.reason for link in anchorage.links]
    texts += [anchorage.title, anchorage.note, anchorage.caveat]
    assert len(texts) > 100
    for text in texts:
        assert not _hangul(text["en"]), text
        assert _han(text["zh-Hans"]), text
        assert not _hangul(text["zh-Hans"]), text
        assert _hangul(text["ko"]), text


# Turns


def test_fifteen_turns_with_the_speakers_in_order(anchorage: Dossier) -> None:
    turns = [turn for turn in anchorage.turns if turn.source == "transcript"]
    assert [(turn.speaker, turn.voice) for turn in turns] == list(TURNS)
    assert all(before.end < after.start for before, after in pairwise(turns))


def test_interpretation_holds_for_the_whole_of_a_turn(desk: Desk) -> None:
    page = desk.pages["transcript"]
    for number in (5, 6, 13, 14):
        turn = page.turns[number]
        following = page.turns[number + 1].start if number + 1 < len(page.turns) else len(page.index)
        assert "(Via interpreter)" in page.index.text[turn.start : turn.start + 60]
        assert not page.index.text[turn.end : following].strip(), "all up to the next speaker is this turn"
        assert page.turn_at((turn.start + turn.end) // 2) == page.turn_at(turn.end - 1) == turn
    assert sum("\n" in page.index.text[turn.start : turn.end] for turn in page.turns) >= 5


def test_labels_and_stage_directions_are_not_spoken(desk: Desk) -> None:
    page = desk.pages["transcript"]
    text = page.index.text
    for turn in page.turns:
        words = spoken(text, turn.span, turn.unspoken)
        assert not [mark for mark in ("(", ")", "SECRETARY BLINKEN", "DIRECTOR YANG", "STAFF:") if mark in words]
        assert text[turn.unspoken[0].start : turn.unspoken[0].end].isupper()
    assert not spoken(text, page.turns[2].span, page.turns[2].unspoken).strip()


# Issues, positions, silences


def test_all_issues_in_their_groups(anchorage: Dossier) -> None:
    assert [(issue.id, issue.group) for issue in anchorage.issues] == [
        (name, group) for group, names in ISSUES.items() for name in names.split()
    ]
    assert len(anchorage.issues) == 26


def test_the_disputed_word_stands_in_quotation_marks(anchorage: Dossier) -> None:
    (trade,) = (issue for issue in anchorage.issues if issue.id == "trade")
    assert trade.title["en"] == "Trade and “economic coercion”"


def test_titles_and_questions_are_no_stand_ins(anchorage: Dossier) -> None:
    for issue in anchorage.issues:
        for language, question in issue.question.items():
            assert question.rstrip().endswith(("?", "？")), (issue.id, language)
        assert issue.title["en"] != issue.id
        assert issue.question["en"] != f"{issue.title['en']}?"
        assert issue.terms["en"]


def test_every_issue_has_quotes_and_both_positions(desk: Desk) -> None:
    stated = {(position.issue, position.party) for position in desk.dossier.positions}
    for issue in desk.dossier.issues:
        assert desk.quotes_on(issue.id), issue.id
        assert {(issue.id, party) for party in desk.parties} <= stated, issue.id


def test_every_sentence_cites_quotes_of_its_issue_and_side(desk: Desk) -> None:
    sentences = 0
    for position in desk.dossier.positions:
        for sentence in position.summary:
            sentences += 1
            assert sentence.quotes, position
            for quote in (desk.quotes[name] for name in sentence.quotes):
                where = (position.issue, position.party, quote.id)
                assert position.issue in quote.issues, where
                assert quote.holder in (position.party, BOTH), where
    assert sentences >= 52


def test_a_side_that_speaks_has_a_summary_and_one_that_does_not_a_silence(desk: Desk) -> None:
    for position in desk.dossier.positions:
        states = stance_of(desk, position.issue, position.party) is Stance.STATES
        where = (position.issue, position.party)
        assert bool(position.summary) or not states, where
        assert (position.silence is None) is states, where


def test_no_silence_is_contradicted(desk: Desk) -> None:
    silent = [position for position in desk.dossier.positions if position.silence is not None]
    assert silent
    for position in silent:
        assert position.silence is not None
        assert contradictions(desk, position.party, position.silence) == (), (position.issue, position.party)
        assert all(position.silence.terms.get(language) for language in LANGUAGES)


def test_a_rejected_hit_stands_where_it_is_said_to(desk: Desk) -> None:
    for position in desk.dossier.positions:
        for rejected in position.silence.rejected if position.silence else ():
            text = desk.pages[rejected.source].index.text
            there = text[rejected.start : rejected.start + len(rejected.term)]
            assert there.casefold() == rejected.term.casefold(), (position.issue, rejected.term)


# Quotes


def test_every_quote_is_exact(desk: Desk) -> None:
    assert len(desk.dossier.quotes) >= 250
    assert {anchor.verdict for anchor in desk.anchors.values()} == {Verdict.EXACT}
    for quote in desk.dossier.quotes:
        start, words = quote.selector.start, quote.selector.exact
        assert desk.pages[quote.source].index.text[start : start + len(words)] == words


def test_no_quote_is_trimmed_or_ellipsed(anchorage: Dossier) -> None:
    for quote in anchorage.quotes:
        words = quote.selector.exact
        assert words == words.strip(), quote.id
        source = next(source for source in anchorage.sources if source.id == quote.source)
        assert "…" not in words or "…" in source.text, quote.id


def test_words_and_context_stand_once_in_their_source(desk: Desk) -> None:
    for quote in desk.dossier.quotes:
        selector, text = quote.selector, desk.pages[quote.source].index.text
        assert text[: selector.start].endswith(selector.prefix), quote.id
        assert text[selector.start + len(selector.exact) :].startswith(selector.suffix), quote.id
        assert text.count(selector.prefix + selector.exact + selector.suffix) == 1, quote.id


def test_no_passage_is_quoted_twice_for_one_holder(anchorage: Dossier) -> None:
    places = [(quote.source, quote.selector.start, quote.selector.exact, quote.holder) for quote in anchorage.quotes]
    assert len(set(places)) == len(places)


def test_a_quote_begins_and_ends_between_words(desk: Desk) -> None:
    for quote in desk.dossier.quotes:
        text = desk.pages[quote.source].index.text
        start, end = quote.selector.start, quote.selector.start + len(quote.selector.exact)
        if desk.pages[quote.source].source.language == "en":
            assert not (text[start - 1 : start].isalnum() and text[start].isalnum()), quote.id
            assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum()), quote.id


def _lies_in_one_turn(desk: Desk, quote: Quote) -> None:
    """The quote lies in one turn, which is its speaker's, and holds neither the label nor who interprets."""
    turn = desk.pages[quote.source].turn_at(quote.selector.start)
    end = quote.selector.start + len(quote.selector.exact)
    assert turn is not None, quote.id
    assert end <= turn.end, quote.id
    assert quote.speaker == turn.speaker, quote.id
    assert all(gap.end <= quote.selector.start or quote.selector.start < gap.start for gap in turn.unspoken), quote.id
    party = desk.speaker(quote).party
    assert quote.voice is (turn.voice if quote.holder == party else Voice.REPORTED), quote.id


def test_who_uttered_it_whose_position_and_by_what_voice(desk: Desk) -> None:
    for quote in desk.dossier.quotes:
        if quote.source == "transcript":
            _lies_in_one_turn(desk, quote)
        elif quote.source == "readout":
            assert quote.voice is (Voice.READOUT if quote.holder == "cn" else Voice.REPORTED), quote.id
        else:
            assert quote.voice is Voice.PRESS, quote.id
        if quote.own_speech:
            assert quote.holder == desk.speaker(quote).party, quote.id


def test_no_side_speaks_for_itself_in_the_others_voice(anchorage: Dossier) -> None:
    voices = {(quote.holder, quote.voice) for quote in anchorage.quotes}
    assert ("us", Voice.INTERPRETED) not in voices
    assert ("us", Voice.READOUT) not in voices
    assert ("cn", Voice.OWN) not in voices
    assert {voice for holder, voice in voices if holder == BOTH} == {Voice.REPORTED, Voice.PRESS}


def test_what_the_readout_says_both_sides_did_is_held_by_both(anchorage: Dossier) -> None:
    """What it says they *should* do is what China wants (`README.md` beside the dossier)."""
    for quote in anchorage.quotes:
        words = quote.selector.exact
        if quote.source == "readout" and words.startswith(("Both sides", "The two sides", "They agreed")):
            assert quote.holder == ("cn" if words.startswith("The two sides should") else BOTH), quote.id


def test_emphasis_is_on_words(anchorage: Dossier) -> None:
    for quote in anchorage.quotes:
        for part in quote.emphasis:
            words = quote.selector.exact[part.start : part.end]
            assert words == words.strip(), (quote.id, words)


# Links


def test_links_join_the_two_sides(desk: Desk) -> None:
    assert len(desk.dossier.links) >= 40
    for link in desk.dossier.links:
        ends = (desk.quotes[link.from_quote], desk.quotes[link.to_quote])
        assert {end.holder for end in ends} == {"us", "cn"}, link.id
        assert set(link.reason) == set(LANGUAGES), link.id


def test_a_link_runs_from_the_later_quote_to_the_earlier(desk: Desk) -> None:
    for link in desk.dossier.links:
        later, earlier = desk.quotes[link.from_quote], desk.quotes[link.to_quote]
        if later.source == earlier.source:
            assert later.selector.start > earlier.selector.start, link.id


def test_no_two_quotes_are_linked_twice_in_the_same_way(anchorage: Dossier) -> None:
    joined = [(link.from_quote, link.to_quote, link.relation) for link in anchorage.links]
    assert len(set(joined)) == len(joined)
    assert len({link.relation for link in anchorage.links}) >= 5


# Glosses


def test_every_quote_has_a_gloss_in_exactly_the_other_languages(anchorage: Dossier) -> None:
    spoken = {source.id: source.language for source in anchorage.sources}
    for quote in anchorage.quotes:
        assert tuple(quote.gloss) == tuple(tag for tag in LANGUAGES if tag != spoken[quote.source]), quote.id


def test_a_gloss_is_no_quotation(anchorage: Dossier) -> None:
    """Plain text of its own, in its own script, and not wrapped in quotation marks as if somebody had said it."""
    script = {"zh-Hans": "[\u4e00-\u9fff]", "ko": "[\uac00-\ud7a3]", "en": "[A-Za-z]"}
    for quote in anchorage.quotes:
        for tag, text in quote.gloss.items():
            assert text != quote.selector.exact
            assert text == " ".join(text.split()), quote.id
            assert re.search(script[tag], text), quote.id
            assert not (text[0] in '“‘「『"' and text[-1] in '”’」』"'), quote.id


def test_words_that_stand_twice_are_glossed_alike(anchorage: Dossier) -> None:
    glosses: dict[str, list[dict[str, str]]] = {}
    for quote in anchorage.quotes:
        glosses.setdefault(quote.selector.exact, []).append(dict(quote.gloss))
    assert [exact for exact, found in glosses.items() if any(each != found[0] for each in found)] == []


_IN_MARKS = {"zh-Hans": re.compile("“([^”]{2,})”"), "ko": re.compile("[“‘]([^”’]{2,})[”’]")}


@pytest.mark.parametrize("language", sorted(_IN_MARKS))
def test_what_the_editor_puts_in_quotation_marks_stands_so_in_the_gloss(anchorage: Dossier, language: str) -> None:
    """Else a reader who opens the gloss finds other words than the summary says were used."""
    words = {quote.id: quote.gloss.get(language) or quote.selector.exact for quote in anchorage.quotes}
    told = [(sentence.text, sentence.quotes) for position in anchorage.positions for sentence in position.summary]
    told += [(link.reason, (link.from_quote, link.to_quote)) for link in anchorage.links]
    strange = [
        (marked, text[language])
        for text, quotes in told
        for marked in _IN_MARKS[language].findall(text[language])
        if not any(marked in words[quote] for quote in quotes)
    ]
    assert strange == []
