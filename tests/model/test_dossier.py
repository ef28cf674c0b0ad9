"""The values themselves: languages fall back, spans overlap, voices are told apart, errors speak."""

from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.model.anchor import Verdict
from desktop_app.model.build import dossier_of
from desktop_app.model.dossier import OWN_SPEECH, Dossier, Editorial, Side, Span, Voice, said
from desktop_app.model.errors import DossierRefused, Problem, Reason, SaveFailed, VisavisError
from tests.files.samples import plain


@pytest.fixture
def river() -> Dossier:
    """The small fixture."""
    return dossier_of(plain())


TEXT: Editorial = {"en": "river", "zh-Hans": "河", "ko": "강"}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "river"),
        ("zh-Hans", "河"),
        ("zh", "河"),
        ("zh-Hant", "河"),
        ("ko-KR", "강"),
        ("en-GB", "river"),
        ("fr", "river"),
        ("z", "river"),
        ("", "river"),
    ],
)
def test_the_nearest_language_is_taken_else_the_first(language: str, expected: str) -> None:
    assert said(TEXT, language) == expected


def test_no_text_in_any_language_is_nothing_to_say() -> None:
    assert said({}, "en") == ""
    assert said({"ko": "강"}, "en") == "강"
    assert said({"ko": "강", "en-GB": "river"}, "en") == "river"


SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: Span(min(ends), max(ends)))


@given(SPANS, SPANS)
@settings(deadline=None)
def test_spans_overlap_where_they_share_a_code_point(one: Span, other: Span) -> None:
    if one.start < one.end and other.start < other.end:
        shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
        assert one.overlaps(other) is bool(shared)
    assert one.overlaps(other) is other.overlaps(one)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 4).overlaps(Span(4, 8))
    assert Span(0, 5).overlaps(Span(4, 8))


@given(SPANS, SPANS)
@settings(deadline=None)
def test_spans_are_ordered_by_place(one: Span, other: Span) -> None:
    assert (one < other) is ((one.start, one.end) < (other.start, other.end))


def test_values_are_frozen_and_can_be_hashed(river: Dossier) -> None:
    with pytest.raises(FrozenInstanceError):
        river.id = "other"  # type: ignore[misc]
    assert hash(river) == hash(dossier_of(plain()))
    assert replace(river, id="other") != river


def test_a_sources_text_is_its_lines(river: Dossier) -> None:
    assert river.sources[0].text.splitlines()[2].startswith("MS. BIRCH:")
    assert river.sources[0].text.count("\n") == len(river.sources[0].lines) - 1


def test_turns_and_sides(river: Dossier) -> None:
    assert river.turns[0].span == Span(17, 92)
    assert (river.party(Side.FIRST).id, river.party(Side.SECOND).id) == ("birch", "pine")
    swapped = replace(river, parties=river.parties[::-1])
    assert (swapped.party(Side.FIRST).id, swapped.party(Side.SECOND).id) == ("birch", "pine")


def test_only_three_voices_are_a_sides_own(river: Dossier) -> None:
    assert frozenset({Voice.OWN, Voice.INTERPRETED, Voice.READOUT}) == OWN_SPEECH
    assert [quote.id for quote in river.quotes if not quote.own_speech] == ["q-stay"]


def test_only_two_verdicts_are_verbatim() -> None:
    assert [verdict for verdict in Verdict if verdict.verbatim] == [Verdict.EXACT, Verdict.MOVED]


def test_errors_are_one_tree_and_speak_in_sentences() -> None:
    problems = [Problem("quotes[3].id", Reason("is missing")), Problem("", Reason("the file is empty"))]
    refused = DossierRefused("a.visavis", problems)
    assert str(refused) == "a.visavis: quotes[3].id: is missing\na.visavis: the file is empty"
    assert refused.problems == tuple(problems)
    failed = SaveFailed("b.visavis", Reason("the disk took no more data"))
    assert str(failed) == "b.visavis: the disk took no more data"
    assert all(isinstance(error, VisavisError) for error in (refused, failed))


def test_a_reason_is_a_sentence_with_its_values_which_stay_what_they_are() -> None:
    inner = Reason("is not valid UTF-8 (byte %1)").of("0xFF")
    assert str(Reason("the key %1").of(inner)) == "the key is not valid UTF-8 (byte 0xFF)"
    assert str(Reason("must be %1 to %2, not %3").of(1, "%3", "%1")) == "must be 1 to %3, not %1"
    assert Reason("line %1 is named twice").of(3) == Reason("line %1 is named twice", ("3",))
