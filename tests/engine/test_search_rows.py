"""Hits as a list shows them: words in context, who said them, where."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine.desk import Desk
from desktop_app.engine.search import Group, Mode, Query, library_of, parts_words
from desktop_app.engine.search_rows import AFTER, BEFORE, passage, place_of, row_at, spans_in
from desktop_app.engine.search_scan import Scan
from desktop_app.model.dossier import Side, Span, Voice
from tests.engine.search_samples import search
from tests.ui import bundled


@pytest.fixture
def desk() -> Desk:
    return bundled().desk


def scan(desk: Desk, text: str, mode: Mode = Mode.LITERAL, language: str = "en") -> Scan:
    return search(library_of(desk), Query(text, mode, language=language))


def test_a_hit_in_a_source_tells_speaker_voice_and_place(desk: Desk) -> None:
    found = scan(desk, "rules-based international order")
    row = row_at(desk, found, Group.SOURCES, 1)
    assert (row.speaker, row.voice, row.side) == ("Yang Jiechi", Voice.INTERPRETED, Side.SECOND)
    assert (row.label, row.paragraph, row.source) == ("Transcript", 16, "transcript")
    (hit,) = row.passage.hits
    assert row.passage.text[hit.start : hit.end] == "rules-based” international order"
    assert row.span is not None
    text = desk.pages["transcript"].index.text
    assert text[row.span.start : row.span.end] == "rules-based” international order"


def test_a_hit_in_a_quote_tells_its_issue_too(desk: Desk) -> None:
    found = scan(desk, "rules-based international order")
    row = row_at(desk, found, Group.QUOTES, 0)
    quote = desk.quotes[row.key]
    assert row.issue == desk.issues[quote.issues[0]].title["en"]
    assert (row.speaker, row.side, row.reported) == ("Antony Blinken", Side.FIRST, False)


def test_a_hit_in_a_question_or_summary_leads_to_its_issue(desk: Desk) -> None:
    found = scan(desk, "台湾", language="zh-Hans")
    title, question = (row_at(desk, found, Group.QUESTIONS, n) for n in range(2))
    assert (title.key, title.issue) == ("taiwan", "")
    assert (question.key, question.issue) == ("taiwan", "台湾")
    summary = row_at(desk, found, Group.SUMMARIES, 0)
    assert (summary.key, summary.party, summary.side) == ("taiwan", "美国", Side.FIRST)


@pytest.mark.parametrize("mode", list(Mode))
def test_every_row_shows_a_hit(desk: Desk, mode: Mode) -> None:
    found = scan(desk, "order", mode)
    for group in Group:
        assert found.count(group)
        for n in range(found.count(group)):
            row = row_at(desk, found, group, n)
            for hit in row.passage.hits:
                assert row.passage.text[hit.start : hit.end].casefold() == "order"


def test_there_is_no_row_beyond_the_last(desk: Desk) -> None:
    found = scan(desk, "order")
    for group in Group:
        with pytest.raises(IndexError):
            row_at(desk, found, group, found.count(group))
    numbers = [place_of(found, n) for n in range(found.found)]
    assert len(set(numbers)) == found.found
    assert [source for source, _ in numbers] == sorted((s for s, _ in numbers), key=list(desk.pages).index)


def test_all_places_in_a_short_text(desk: Desk) -> None:
    text = "Order, “or”der; orders: BORDER"
    assert [text[s.start : s.end] for s in spans_in(scan(desk, "order"), text)] == ["Order", "or”der", "order", "ORDER"]
    assert [s.start for s in spans_in(scan(desk, "order", Mode.WORD), text)] == [0, 8]
    assert [s.start for s in spans_in(scan(desk, r"order\b", Mode.PATTERN), text)] == [0, 25]


@given(st.text(st.sampled_from("ab  中.\n"), min_size=1, max_size=700), st.data())
@settings(deadline=None)
def test_context_is_cut_between_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    hit = Span(start, data.draw(st.integers(start + 1, len(text))))
    made = passage(text, Span(0, len(text)), (hit,))
    (shown,) = made.hits
    assert made.text[shown.start : shown.end] == text[hit.start : min(hit.end, hit.start + AFTER)].replace("\n", " ")
    assert shown.start <= BEFORE
    at = hit.start - shown.start
    assert text[at : at + len(made.text)].replace("\n", " ") == made.text
    if made.cut_before and at != hit.start:
        assert parts_words(text[at - 1], text[at])
    end = at + len(made.text)
    if made.cut_after and end > hit.end:
        assert parts_words(text[end - 1], text[end])
    assert (made.cut_before, made.cut_after) == (at > 0, end < len(text))
