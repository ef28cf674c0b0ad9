"""What the compare view shows: order, numbers, stances, tallies, common ground, emphasis, who reports."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine.resolve import Comparison, Desk, Stance, Tally, ViewState, card_of, resolve, stance_of
from desktop_app.engine.words import word_count
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import (
    BOTH,
    Emphasis,
    Group,
    Position,
    Quote,
    Selector,
    Sentence,
    Side,
    Silence,
    Span,
    Voice,
    said,
)
from tests.conftest import desk_of
from tests.engine.samples import desk_with, quote, river

RIVER = ViewState("river", None, "transcript", "en")


def shown(desk: Desk, issue: str = "river", language: str = "en") -> Comparison:
    return resolve(desk, ViewState(issue, None, "transcript", language))


def test_the_fixture_side_by_side() -> None:
    comparison = shown(desk_of(river()))
    birch, pine = comparison.columns
    assert (comparison.title, comparison.question) == ("The river", "Whose is the river?")
    assert (birch.name, birch.side, pine.name, pine.side) == (
        "Birch Country",
        Side.FIRST,
        "Pine Country",
        Side.SECOND,
    )
    assert [card.quote.id for card in comparison.cards()] == ["q-concerns", "q-ours", "q-always"]
    assert [card.speaker for card in pine.cards] == ["Mr. Pine", "Mr. Pine"]
    assert [card.source_label for card in pine.cards] == ["Transcript", "Readout"]
    assert [card.paragraph for card in comparison.cards()] == [1, 2, 1]
    assert birch.cards[0].text == "We have deep concerns about the river.\u00a0 It belongs to everyone."
    assert all(card.verdict is Verdict.EXACT for card in comparison.cards())


def test_editorial_text_is_in_the_language_asked_for() -> None:
    comparison = shown(desk_of(river()), language="ko")
    assert comparison.title == "강"
    assert comparison.columns[0].name == "자작국"
    assert comparison.columns[0].cards[0].speaker == "자작 장관"
    assert comparison.columns[0].cards[0].source_label == "속기록"
    assert comparison.columns[0].summary[0].text.startswith("자작은")


def test_the_first_column_is_the_first_sides_wherever_it_stands_in_the_file() -> None:
    dossier = river()
    swapped = shown(desk_of(replace(dossier, parties=dossier.parties[::-1])))
    assert [column.facet.holder for column in swapped.columns] == ["birch", "pine"]


def test_the_caveat_is_the_issues_else_the_dossiers() -> None:
    desk = desk_of(river())
    assert shown(desk).caveat == "Only one side has a readout."
    assert shown(desk, "boats").caveat == "Remarks and a readout are different things."


def test_an_issue_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        shown(desk_of(river()), "rain")


def test_cards_stand_in_the_order_of_the_sources_and_of_the_words() -> None:
    desk = desk_with(
        quote("stay", "The Birch side said", source="readout"),
        quote("everyone", "It belongs to everyone."),
        quote("short", "We have"),
        quote("long", "We have deep concerns"),
        quote("always", "the river has always been", source="readout"),
    )
    assert [q.id for q in desk.quotes_on("river")] == ["long", "short", "everyone", "always", "stay"]
    assert [card.number for card in shown(desk).columns[0].cards] == [1, 2, 3, 4, 5]


def test_a_lost_quote_stands_where_it_was_said_to() -> None:
    lost = Quote("lost", "transcript", Selector("never said", "", "", 60), "ms-birch", "birch", Voice.OWN, ("river",))
    desk = desk_with(quote("thanks", "Thank you."), lost, quote("have", "We have"))
    (birch, _) = shown(desk).columns
    assert [card.quote.id for card in birch.cards] == ["have", "lost", "thanks"]
    assert (birch.cards[1].verdict, birch.cards[1].paragraph) == (Verdict.LOST, None)


def test_footnote_numbers_run_through_each_column_alone() -> None:
    desk = desk_with(
        quote("a", "We have deep concerns"),
        quote("b", "It belongs to everyone."),
        quote("c", "The river is ours", "pine", Voice.INTERPRETED, speaker="mr-pine"),
        quote("d", "Both sides agreed", BOTH, Voice.REPORTED, source="readout", speaker="mr-pine"),
    )
    birch, pine = shown(desk).columns
    assert [(card.quote.id, card.number) for card in (*birch.cards, *birch.common)] == [("a", 1), ("b", 2), ("d", 3)]
    assert [(card.quote.id, card.number) for card in (*pine.cards, *pine.common)] == [("c", 1), ("d", 2)]


def test_common_ground_stands_in_both_columns_and_is_no_sides_own() -> None:
    desk = desk_with(quote("d", "Both sides agreed", BOTH, Voice.REPORTED, source="readout", speaker="mr-pine"))
    comparison = shown(desk)
    assert [column.cards for column in comparison.columns] == [(), ()]
    assert [[card.quote.id for card in column.common] for column in comparison.columns] == [["d"], ["d"]]
    assert [card.side for card in comparison.cards()] == [None, None]
    assert all(column.stance is Stance.REPORTED for column in comparison.columns)


def test_a_summary_leads_to_the_cards_of_its_column() -> None:
    desk = desk_with(
        quote("a", "We have deep concerns"),
        quote("b", "It belongs to everyone."),
        quote("c", "The river is ours", "pine", speaker="mr-pine"),
    )
    sentence = Sentence({"en": "Birch says so."}, ("b", "c", "a"))
    dossier = replace(desk.dossier, positions=(Position("river", "birch", (sentence,)),))
    birch, pine = shown(desk_of(dossier)).columns
    assert birch.summary[0].text == "Birch says so."
    assert birch.summary[0].notes == ((1, "a"), (2, "b"))
    assert (pine.summary, pine.silence) == ((), None)


def test_a_silence_is_shown_as_it_is_stated() -> None:
    birch, pine = shown(desk_of(river()), "boats").columns
    assert birch.silence is not None
    assert pine.silence == Silence({"en": ("boat",), "zh-Hans": ("船",)})


OWN = quote("own", "We have deep concerns")
REPORTED = quote("reported", "its boats will stay", voice=Voice.REPORTED, source="readout", speaker="mr-pine")
PRESS = quote("press", "It belongs", voice=Voice.PRESS, speaker="press")
COMMON = quote("common", "Both sides agreed", BOTH, Voice.REPORTED, source="readout", speaker="mr-pine")
THEIRS = quote("theirs", "The river is ours", "pine", Voice.INTERPRETED, speaker="mr-pine")
COMMON_READOUT = replace(COMMON, voice=Voice.READOUT)


@pytest.mark.parametrize(
    ("quotes", "stance"),
    [
        ((), Stance.SILENT),
        ((THEIRS,), Stance.SILENT),
        ((REPORTED,), Stance.REPORTED),
        ((PRESS,), Stance.REPORTED),
        ((COMMON,), Stance.REPORTED),
        ((COMMON_READOUT,), Stance.REPORTED),
        ((REPORTED, THEIRS), Stance.REPORTED),
        ((OWN,), Stance.STATES),
        ((REPORTED, COMMON, OWN), Stance.STATES),
        ((replace(OWN, voice=Voice.READOUT),), Stance.STATES),
        ((replace(OWN, voice=Voice.INTERPRETED),), Stance.STATES),
    ],
    ids=lambda value: value if isinstance(value, str) else "+".join(q.id for q in value) or "none",
)
def test_three_states_of_a_side(quotes: tuple[Quote, ...], stance: Stance) -> None:
    desk = desk_with(*quotes)
    assert stance_of(desk, "river", "birch") is stance
    assert shown(desk).columns[0].stance is stance
    assert stance_of(desk, "boats", "birch") is Stance.SILENT


def test_tallies_keep_own_readout_and_reported_words_apart() -> None:
    readout = quote("readout", "Both sides agreed to meet", voice=Voice.READOUT, source="readout")
    tallies = desk_with(OWN, readout, REPORTED, PRESS, COMMON, THEIRS).tallies("river", "birch")
    assert tallies.said == Tally(1, 4)
    assert tallies.readout == Tally(1, 5)
    assert tallies.reported == Tally(3, 2 + 3 + 4)
    assert tallies.own == 9


@pytest.mark.parametrize("common", [COMMON, COMMON_READOUT], ids=["reported", "readout"])
def test_common_ground_is_never_counted_as_a_sides_own_words(common: Quote) -> None:
    desk = desk_with(common)
    for party in ("birch", "pine"):
        tallies = desk.tallies("river", party)
        assert (tallies.own, tallies.reported) == (0, Tally(1, 3))


def test_words_under_several_quotes_count_once() -> None:
    desk = desk_with(
        quote("whole", "We have deep concerns about the river."),
        quote("inner", "deep concerns"),
        quote("across", "about the river.\u00a0 It belongs"),
        quote("apart", "Thank you."),
        quote("elsewhere", "the river has always been", source="readout"),
    )
    assert desk.tallies("river", "birch").said == Tally(5, 7 + 2 + 2 + 5)


def test_a_lost_quote_counts_by_its_own_words() -> None:
    lost = Quote(
        "lost", "transcript", Selector("never said here", "", "", 0), "ms-birch", "birch", Voice.OWN, ("river",)
    )
    assert desk_with(lost, quote("have", "We have")).tallies("river", "birch").said == Tally(2, 5)


WORDS = "one two three four five six seven eight nine ten".split()


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=6))
@settings(deadline=None)
def test_whatever_overlaps_each_word_counts_once(pairs: list[tuple[int, int]]) -> None:
    text = " ".join(WORDS)
    dossier = river()
    source = replace(dossier.sources[0], lines=(text,), headings=())
    covered: set[int] = set()
    quotes = []
    for n, (one, other) in enumerate(pairs):
        first, last = min(one, other), max(one, other)
        covered |= set(range(first, last + 1))
        start = len(" ".join([*WORDS[:first], ""]))
        selector = Selector(" ".join(WORDS[first : last + 1]), "", "", start)
        quotes.append(Quote(f"q{n}", source.id, selector, "ms-birch", "birch", Voice.OWN, ("river",)))
    desk = desk_of(replace(dossier, sources=(source,), turns=(), quotes=tuple(quotes), positions=(), links=()))
    assert desk.tallies("river", "birch").said == Tally(len(pairs), len(covered))


def test_emphasis_is_the_issues_own_and_what_holds_for_all() -> None:
    marked = (Emphasis(8, 21, ("river",)), Emphasis(0, 2), Emphasis(3, 7, ("boats",)))
    desk = desk_with(quote("q", "We have deep concerns", issues=("river", "boats"), emphasis=marked))
    (river_card,) = shown(desk).columns[0].cards
    (boats_card,) = shown(desk, "boats").columns[0].cards
    assert river_card.emphasis == (Span(8, 21), Span(0, 2))
    assert boats_card.emphasis == (Span(0, 2), Span(3, 7))


@pytest.mark.parametrize(
    ("shown_quote", "reporter"),
    [
        (OWN, ""),
        (THEIRS, ""),
        (PRESS, ""),
        (replace(OWN, voice=Voice.READOUT), ""),
        (REPORTED, "Pine Country"),
        (replace(REPORTED, holder="pine", speaker="ms-birch"), "Birch Country"),
        (replace(REPORTED, speaker="ms-birch"), "Pine Country"),
        (COMMON, "Pine Country"),
        (replace(COMMON, speaker="ms-birch"), "Birch Country"),
        (replace(COMMON, speaker="press"), ""),
    ],
)
def test_who_gives_the_account(shown_quote: Quote, reporter: str) -> None:
    assert card_of(desk_with(shown_quote), RIVER, shown_quote).reporter == reporter


def test_who_gives_the_account_in_another_language() -> None:
    assert card_of(desk_with(REPORTED), replace(RIVER, language="zh"), REPORTED).reporter == "松国"


# On the bundled dossier


def test_every_quote_stands_in_the_column_of_its_holder(desk: Desk) -> None:
    for issue in desk.dossier.issues:
        comparison = shown(desk, issue.id)
        for column in comparison.columns:
            numbers = [card.number for card in (*column.cards, *column.common)]
            assert numbers == list(range(1, len(numbers) + 1))
            assert {card.quote.holder for card in column.cards} <= {column.facet.holder}
            assert {card.quote.holder for card in column.common} <= {BOTH}
        assert {card.quote.id for card in comparison.cards()} == {quote.id for quote in desk.quotes_on(issue.id)}


def test_every_footnote_leads_to_the_card_with_its_number(desk: Desk) -> None:
    for issue in desk.dossier.issues:
        for column in shown(desk, issue.id).columns:
            by_number = {card.number: card.quote.id for card in (*column.cards, *column.common)}
            for sentence in column.summary:
                assert all(by_number[number] == quote for number, quote in sentence.notes)


def test_own_words_on_an_issue_are_no_more_than_its_quotes_have(desk: Desk) -> None:
    for issue in desk.dossier.issues:
        for column in shown(desk, issue.id).columns:
            own = [card for card in column.cards if card.quote.own_speech]
            assert 0 <= column.tallies.own <= sum(word_count(card.text) for card in own)
            assert column.tallies.said.quotes + column.tallies.readout.quotes == len(own)
            assert (column.stance is Stance.STATES) is bool(own)


def test_the_main_issues_are_stated_by_both_sides_but_for_one_silence(desk: Desk) -> None:
    main = [issue.id for issue in desk.dossier.issues if issue.group is Group.MAIN]
    silent = [
        (issue, column.facet.holder)
        for issue in main
        for column in shown(desk, issue).columns
        if column.stance is not Stance.STATES
    ]
    assert silent == [("tibet", "us")]
    assert said(desk.dossier.title, "en")
