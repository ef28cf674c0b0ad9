"""What answers what: every link once, in the order of the answers, with what lies between counted."""

from dataclasses import replace

import pytest

from desktop_app.engine.answers import PairTies, pairs_of
from desktop_app.engine.history import Answers
from desktop_app.engine.resolve import Desk, ViewState, resolve
from desktop_app.model.dossier import BOTH, Link, Relation, Voice
from tests.conftest import desk_of
from tests.engine.samples import desk_with, quote, river


def state(issue: str, language: str = "en") -> ViewState:
    return ViewState(issue, None, "transcript", language)


def test_the_pairs_of_the_meeting_are_all_links_in_the_order_of_the_answers(desk: Desk) -> None:
    pairs = pairs_of(desk, state("taiwan"), None)
    assert sorted(pair.link.id for pair in pairs) == sorted(link.id for link in desk.dossier.links)
    order = [desk.order[pair.link.from_quote] for pair in pairs]
    assert order == sorted(order)


def test_the_pairs_of_an_issue_are_the_links_that_touch_it(desk: Desk) -> None:
    for issue in desk.issues:
        held = {quote.id for quote in desk.quotes_on(issue)}
        touching = {link.id for link in desk.dossier.links if held & {link.from_quote, link.to_quote}}
        assert {pair.link.id for pair in pairs_of(desk, state(issue), issue)} == touching


def test_the_first_sides_quote_stands_first_and_the_answer_is_told(desk: Desk) -> None:
    for pair in pairs_of(desk, state("taiwan"), None):
        assert [card.quote.holder for card in pair.cards] == ["us", "cn"]
        assert pair.cards[pair.answering].quote.id == pair.link.from_quote
        assert pair.cards[1 - pair.answering].quote.id == pair.link.to_quote


@pytest.mark.parametrize("issue", [None, "taiwan", "human-rights", "sanctions", "dialogue"])
def test_every_quote_without_a_link_is_counted_once_as_left_out(desk: Desk, issue: str | None) -> None:
    pairs = pairs_of(desk, state("taiwan"), issue)
    quotes = desk.dossier.quotes if issue is None else desk.quotes_on(issue)
    alone = [q for q in quotes if q.id not in desk.linked]
    assert sum(pair.skipped for pair in pairs) + pairs.rest == len(alone)


def test_a_link_between_issues_names_both() -> None:
    desk = desk_with(
        quote("a", "We have deep concerns", issues=("river",)),
        quote("b", "The river is ours", "pine", Voice.INTERPRETED, speaker="mr-pine", issues=("boats",)),
        links=(Link("l", "b", "a", Relation.DENIES, {"en": "Because."}),),
    )
    for issue in ("river", "boats", None):
        (pair,) = pairs_of(desk, state("river"), issue)
        assert pair.between
        assert pair.issues == (("The river",), ("Boats",))
        assert pair.answering == 1


def test_what_both_hold_stands_opposite_to_the_other_quote() -> None:
    desk = desk_with(
        quote("a", "The river is ours", "pine", Voice.INTERPRETED, speaker="mr-pine"),
        quote("c", "Both sides agreed", BOTH, Voice.REPORTED, source="readout", speaker="mr-pine"),
        links=(Link("l", "c", "a", Relation.AGREES, {"en": "Because."}),),
    )
    (pair,) = pairs_of(desk, state("river"), None)
    assert [card.quote.id for card in pair.cards] == ["c", "a"]


def test_resolving_answers_shows_the_usual_columns_and_the_pairs() -> None:
    desk = desk_of(river())
    told = resolve(desk, replace(state("river"), answers=Answers.ISSUE))
    assert told.pairs is not None
    assert [pair.link.id for pair in told.pairs] == ["l-river"]
    assert [column.facet.holder for column in told.columns] == ["birch", "pine"]
    assert resolve(desk, state("river")).pairs is None


def test_pairs_are_told_like_links_of_two_columns(desk: Desk) -> None:
    pairs = pairs_of(desk, state("taiwan"), None)
    ties = PairTies(pairs)
    assert len(ties) == len(pairs)
    for n, pair in enumerate(pairs):
        assert (ties[n].link, ties[n].cards, ties[n].answering) == (pair.link, (n, n), pair.answering)
        assert ties.number(pair.link.id) == n
        assert ties[n].quotes == (pair.cards[0].quote.id, pair.cards[1].quote.id)
    assert list(ties.touching(range(3, 5), range(4, 7))) == [(n, n, n) for n in (3, 4, 5, 6)]
    assert pairs.with_quote(pairs[7].cards[0].quote.id) in range(8)
    assert pairs.with_quote("no such quote") is None
