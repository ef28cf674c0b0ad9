"""Any two columns: what a facet shows on an issue, and which links join it with another."""

import pytest

from desktop_app.engine.answers import pairs_of
from desktop_app.engine.facets import Facet, facet_of, facets_in, usual_columns
from desktop_app.engine.history import Answers
from desktop_app.engine.resolve import Comparison, Desk, ViewState, resolve
from desktop_app.model.dossier import BOTH, Link, Relation, Side, Voice
from tests.engine.samples import desk_with, quote

US, CN = Facet("us"), Facet("cn")
ROOM, READOUT = Facet("cn", Voice.INTERPRETED), Facet("cn", Voice.READOUT)
TOLD = Facet("us", Voice.REPORTED, "cn")


def shown(desk: Desk, issue: str, *columns: Facet) -> Comparison:
    first, second = columns
    return resolve(desk, ViewState(issue, None, "transcript", "en", (first, second)))


def test_the_room_against_the_readout_on_taiwan(desk: Desk) -> None:
    told = shown(desk, "taiwan", ROOM, READOUT)
    room, readout = told.columns
    assert {card.quote.voice for card in room.cards} == {Voice.INTERPRETED}
    assert {card.quote.voice for card in readout.cards} == {Voice.READOUT}
    both = [card.quote.id for column in told.columns for card in column.cards]
    assert both == [card.quote.id for card in resolve(desk, ViewState("taiwan", None, "t", "en")).columns[1].cards]
    assert (room.side, readout.side, room.name) == (Side.SECOND, Side.SECOND, "China")
    assert room.tallies.said.quotes == len(room.cards)
    assert room.tallies.readout.quotes == room.tallies.reported.quotes == 0
    assert readout.tallies.own == readout.tallies.readout.words > 0
    assert not told.usual
    assert len(told.ties) == 0, "a link joins two sides"


def test_a_sentence_is_shown_only_where_all_its_quotes_are(desk: Desk) -> None:
    for issue in desk.issues:
        for facet in desk.facets:
            column = shown(desk, issue, facet, US).columns[0]
            held = {card.quote.id for card in column.cards}
            if facet.holder == BOTH:
                assert column.summary == ()
                continue
            wanted = [s for s in desk.position(issue, facet.holder).summary if set(s.quotes) <= held]
            assert [{q for _, q in cited.notes} for cited in column.summary] == [set(s.quotes) for s in wanted]
            assert all(column.cards[n - 1].quote.id == q for cited in column.summary for n, q in cited.notes)


def test_the_facets_of_an_issue_hold_every_quote_once(desk: Desk) -> None:
    assert desk.facets == facets_in(desk.dossier)
    for issue in desk.issues:
        held = [card.quote.id for facet in desk.facets for card in shown(desk, issue, facet, US).columns[0].cards]
        assert sorted(held) == sorted(quote.id for quote in desk.quotes_on(issue))


def test_only_own_speech_that_is_not_there_is_a_silence(desk: Desk) -> None:
    silent = Facet("us", Voice.OWN)
    assert shown(desk, "tibet", silent, CN).columns[0].silence is not None
    assert shown(desk, "tibet", TOLD, CN).columns[0].silence is None
    # China speaks to space, though not in its readout: an empty column that is no silence.
    column = shown(desk, "space", READOUT, US).columns[0]
    assert (column.count, column.silence) == (0, None)


def test_the_usual_columns_chosen_are_the_usual_ones(desk: Desk) -> None:
    usual = resolve(desk, ViewState("taiwan", None, "transcript", "en"))
    assert shown(desk, "taiwan", *usual_columns(desk.dossier)) == usual
    assert usual.usual
    assert shown(desk, "taiwan", CN, US).columns == usual.columns[::-1]
    assert not shown(desk, "taiwan", CN, CN).usual


@pytest.mark.parametrize("columns", [(US, CN), (CN, US), (ROOM, US), (US, READOUT), (TOLD, CN), (ROOM, READOUT)])
def test_ties_are_the_links_with_an_end_in_each_column(desk: Desk, columns: tuple[Facet, Facet]) -> None:
    for issue in desk.issues:
        told = shown(desk, issue, *columns)
        places = [column.shelf.places for column in told.columns]
        wanted = {
            link.id
            for link in desk.dossier.links
            for one, other in ((link.from_quote, link.to_quote), (link.to_quote, link.from_quote))
            if one in places[0] and other in places[1]
        }
        assert {tie.link.id for tie in told.ties} == wanted
        for tie in told.ties:
            assert tuple(told.columns[c].card(tie.cards[c]).quote.id for c in (0, 1)) == tie.quotes
            assert tie.quotes[tie.answering] == tie.link.from_quote


def test_ties_stand_in_the_order_of_reading_and_are_found_by_their_cards(desk: Desk) -> None:
    for issue in desk.issues:
        ties = shown(desk, issue, US, CN).ties
        assert ties.pairs == sorted(ties.pairs)
        for first, second in ((range(1, 3), range(0)), (range(0), range(4, 9)), (range(2, 5), range(3, 7))):
            touching = {n for n, (a, b) in enumerate(ties.pairs) if a in first or b in second}
            assert {n for n, *_ in ties.touching(first, second)} == touching
            assert len(list(ties.touching(first, second))) == len(touching)
            assert ties.inside(first, second) == [(a, b) for a, b in ties.pairs if a in first and b in second]
        assert [ties.number(tie.link.id) for tie in ties] == list(range(len(ties)))


def test_a_card_tells_where_its_other_links_lead(desk: Desk) -> None:
    for issue in desk.issues:
        for columns in ((US, CN), (ROOM, READOUT), (TOLD, ROOM)):
            told = shown(desk, issue, *columns)
            seen = {quote for column in told.columns for quote in column.shelf.places}
            for card in told.cards():
                links = desk.linked.get(card.quote.id, ())
                others = {l.to_quote if l.from_quote == card.quote.id else l.from_quote for l in links}  # noqa: E741
                assert {onward.quote for onward in card.onward} == others - seen
                for onward in card.onward:
                    assert onward.issue in desk.quotes[onward.quote].issues
                    assert (onward.title == "") == (onward.issue == issue)


def test_a_link_with_what_both_hold_joins_the_columns_once() -> None:
    desk = desk_with(
        quote("a", "We have deep concerns"),
        quote("b", "The river is ours", "pine", Voice.INTERPRETED, speaker="mr-pine"),
        quote("c", "Both sides agreed", BOTH, Voice.REPORTED, source="readout", speaker="mr-pine"),
        links=(
            Link("l-a", "c", "a", Relation.AGREES, {"en": "Because."}),
            Link("l-b", "b", "c", Relation.DENIES, {"en": "Because."}),
        ),
    )
    told = resolve(desk, ViewState("river", None, "transcript", "en"))
    assert [(tie.link.id, tie.cards, tie.answering) for tie in told.ties] == [
        ("l-a", (0, 1), 1),
        ("l-b", (1, 0), 1),
    ]
    assert all(card.onward == () for card in told.cards())


def test_cards_are_made_one_by_one_and_are_the_same_again(desk: Desk) -> None:
    cards = shown(desk, "order", US, CN).columns[1].cards
    assert cards[3] is cards[3]
    assert cards[-1] is cards[len(cards) - 1]
    assert cards[2:5] == (cards[2], cards[3], cards[4])
    assert list(cards) == [cards[n] for n in range(len(cards))]
    assert cards == shown(desk, "order", US, CN).columns[1].cards
    assert cards != shown(desk, "taiwan", US, CN).columns[1].cards


def test_facets_say_whose_words_they_hold(desk: Desk) -> None:
    for each in desk.dossier.quotes:
        issue = each.issues[0]
        assert each.id in desk.shelf(issue, facet_of(desk.dossier, each)).places


def test_answers_are_of_the_usual_columns_whatever_was_chosen(desk: Desk) -> None:
    state = ViewState("taiwan", None, "transcript", "en", (ROOM, READOUT), Answers.ISSUE)
    told = resolve(desk, state)
    assert told.usual
    assert told.pairs is not None
    assert [pair.link for pair in told.pairs] == [pair.link for pair in pairs_of(desk, state, "taiwan")]
