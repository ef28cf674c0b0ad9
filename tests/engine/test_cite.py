"""A quote as text: who, where, when, which paragraph, and whether it is verbatim."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.engine.cite import citation, quoted
from desktop_app.engine.days import dates, day, event_days
from desktop_app.engine.resolve import Desk
from desktop_app.model.dossier import Event, Quote, Selector
from tests.conftest import desk_of
from tests.engine.samples import river


@pytest.fixture
def riverside() -> Desk:
    """The small fixture."""
    return desk_of(river())


def event(first: str, last: str) -> Event:
    return Event({"en": "Ferry House"}, date.fromisoformat(first), date.fromisoformat(last))


def test_an_undated_source_is_cited_by_the_meeting(riverside: Desk) -> None:
    assert citation(riverside, riverside.quotes["q-ours"]) == (
        "Mr. Pine (via interpreter), “Opening remarks”, Birch Country, Ferry House, 1–2 May 2020, ¶2"
    )


def test_a_dated_source_is_cited_by_its_own_date(riverside: Desk) -> None:
    assert citation(riverside, riverside.quotes["q-stay"]) == (
        "Mr. Pine (as reported by Pine Country; position held by: Birch Country), "
        "“Readout of the meeting”, Pine Country, Ferry House, 3 May 2020, ¶3"
    )


def test_names_are_in_the_language_and_titles_as_they_stand(riverside: Desk) -> None:
    cited = citation(riverside, riverside.quotes["q-ours"], "ko")
    assert cited.startswith("솔 국장(통역을 거친 발언), “Opening remarks”, 자작국, 나루, ")
    assert cited.endswith(", ¶2")


def test_signs_are_those_of_the_language(riverside: Desk) -> None:
    assert citation(riverside, riverside.quotes["q-ours"], "zh-Hans") == (
        "松先生（经翻译），《Opening remarks》，桦国，渡口，2020年5月1日至2日，¶2"
    )
    desk, quote = altered("We never said this.")
    assert quoted(desk, quote, "zh-Hans").endswith("日［非逐字引文：来源中未找到］")
    assert quoted(desk, quote, "ko").endswith("일[원문 그대로가 아님: 출처에서 찾지 못함]")


def test_the_words_with_their_citation(riverside: Desk) -> None:
    made = quoted(riverside, riverside.quotes["q-concerns"])
    words = riverside.quotes["q-concerns"].selector.exact
    assert "\u00a0" in words
    assert made == f"“{words}” — {citation(riverside, riverside.quotes['q-concerns'])}"
    assert "verbatim" not in made


def altered(exact: str) -> tuple[Desk, Quote]:
    dossier = river()
    first = dossier.quotes[0]
    changed = replace(first, selector=Selector(exact, "", "", first.selector.start))
    return desk_of(replace(dossier, quotes=(changed, *dossier.quotes[1:]))), changed


def test_changed_typography_is_told() -> None:
    desk, quote = altered(river().quotes[0].selector.exact.replace("\u00a0", " "))
    made = quoted(desk, quote)
    assert made.endswith(", ¶1 [not verbatim: differs in typography]")


def test_words_that_are_not_in_the_source_have_no_paragraph() -> None:
    desk, quote = altered("We never said this.")
    made = quoted(desk, quote)
    assert made == (
        "“We never said this.” — Ms. Birch (own words), “Opening remarks”, Birch Country, Ferry House, 1–2 May 2020"
        " [not verbatim: not found in the source]"
    )


def test_words_that_moved_are_verbatim() -> None:
    dossier = river()
    first = dossier.quotes[0]
    moved = replace(first, selector=replace(first.selector, start=0))
    desk = desk_of(replace(dossier, quotes=(moved, *dossier.quotes[1:])))
    assert quoted(desk, moved) == quoted(desk_of(dossier), first)


def test_a_speaker_without_a_name_is_left_out() -> None:
    dossier = river()
    nameless = tuple(replace(speaker, name={}) for speaker in dossier.speakers)
    desk = desk_of(replace(dossier, speakers=nameless))
    assert citation(desk, dossier.quotes[0]).startswith("“Opening remarks”")
    told = citation(desk, desk.quotes["q-stay"])
    assert told.startswith("as reported by Pine Country; position held by: Birch Country, “Readout")


def test_what_the_other_side_reports_is_never_cited_as_said(desk: Desk) -> None:
    cited = citation(desk, desk.quotes["r14-1"])
    assert cited.startswith("Chinese delegation (as reported by China; position held by: United States), ")
    assert "据" in citation(desk, desk.quotes["p2-2"], "zh-Hans")
    for quote in desk.dossier.quotes:
        if not quote.own_speech:
            assert "reported by" in citation(desk, quote)


@pytest.mark.parametrize(
    ("first", "last", "english", "chinese", "korean"),
    [
        ("2021-03-18", "2021-03-18", "18 March 2021", "2021年3月18日", "2021년 3월 18일"),
        ("2021-03-18", "2021-03-19", "18–19 March 2021", "2021年3月18日至19日", "2021년 3월 18~19일"),
        (
            "2021-02-28",
            "2021-03-01",
            "28 February 2021 – 1 March 2021",
            "2021年2月28日至2021年3月1日",
            "2021년 2월 28일~2021년 3월 1일",
        ),
        (
            "2020-03-18",
            "2021-03-18",
            "18 March 2020 – 18 March 2021",
            "2020年3月18日至2021年3月18日",
            "2020년 3월 18일~2021년 3월 18일",
        ),
    ],
)
def test_days_of_an_event(first: str, last: str, english: str, chinese: str, korean: str) -> None:
    days = event(first, last)
    assert dates(days) == event_days(days, "en") == event_days(days, "fr") == english
    assert event_days(days, "zh-Hans") == chinese
    assert event_days(days, "ko") == korean


@pytest.mark.parametrize(("month", "name"), [(1, "January"), (6, "June"), (12, "December")])
def test_a_day_in_words(month: int, name: str) -> None:
    assert day(2021, month, 9) == f"9 {name} 2021"


def test_a_quote_of_the_bundled_record(desk: Desk) -> None:
    for quote in desk.dossier.quotes:
        made = quoted(desk, quote)
        assert f"“{quote.selector.exact}”" in made
        assert "not verbatim" not in made
        assert "Anchorage, Alaska, 18–19 March 2021" in made or quote.source == "captions"
