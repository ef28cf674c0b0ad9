"""A page knows whose turn it is, and where each quote that was found stands."""

from dataclasses import replace

import pytest

from desktop_app.engine.anchor import anchor_all
from desktop_app.engine.page import page_of
from desktop_app.engine.resolve import Desk
from desktop_app.model.anchor import Anchor, Verdict
from desktop_app.model.dossier import BOTH, Dossier, Side


def test_every_quote_has_its_mark(desk: Desk) -> None:
    for page in desk.pages.values():
        quotes = [quote for quote in desk.dossier.quotes if quote.source == page.source.id]
        assert len(page.marks.marks) == len(quotes)
        for quote in quotes:
            mark = page.marks.of(quote.id)
            assert mark is not None
            assert page.index.text[mark.span.start : mark.span.end] == quote.selector.exact
            assert mark.reported is not quote.own_speech
            assert (mark.side is None) is (quote.holder == BOTH)


def test_sides_are_the_holders(desk: Desk) -> None:
    sides = {party.id: party.side for party in desk.dossier.parties}
    marks = {mark.quote: mark.side for page in desk.pages.values() for mark in page.marks.marks}
    assert {marks[quote.id] for quote in desk.dossier.quotes if quote.holder != BOTH} == set(Side)
    assert all(marks[quote.id] == sides.get(quote.holder) for quote in desk.dossier.quotes)


def test_turns_are_found_by_place_and_only_there(desk: Desk) -> None:
    for page in desk.pages.values():
        assert list(page.turns) == sorted(page.turns, key=lambda turn: turn.start)
        for turn in page.turns:
            assert page.turn_at(turn.start) == page.turn_at(turn.end - 1) == turn
            assert page.turn_at(turn.end) != turn
    assert all(page.turn_at(len(page.index) + 1) is None for page in desk.pages.values())


@pytest.mark.parametrize("source", ["transcript"])
def test_a_title_is_nobodys_turn(desk: Desk, source: str) -> None:
    assert desk.pages[source].turn_at(0) is None


def test_a_lost_quote_has_no_mark(anchorage: Dossier) -> None:
    lost = anchorage.quotes[0]
    anchors = {**anchor_all(anchorage), lost.id: Anchor(Verdict.LOST, None)}
    source = next(source for source in anchorage.sources if source.id == lost.source)
    assert page_of(anchorage, source, anchors).marks.of(lost.id) is None
    bare = replace(anchorage, quotes=(), turns=())
    assert page_of(bare, source, {}).marks.marks == ()
