"""A dossier that went through pieces is the same dossier, and a broken parcel is noticed."""

import io
import marshal
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.engine.anchor import anchor_all
from desktop_app.engine.desk import Desk
from desktop_app.engine.overview import IssueRow, overview
from desktop_app.engine.page import pages_of
from desktop_app.files.parcel import ITEMS, Piece, Unpacking, pieces, read, row_of, value_of, write
from desktop_app.model.anchor import Anchor, Verdict
from desktop_app.model.dossier import Dossier, Span
from tests.bench import grow
from tests.files.samples import dossiers

ANCHORS = st.one_of(
    st.just(Anchor(Verdict.LOST, None)),
    st.builds(
        Anchor,
        st.sampled_from([Verdict.EXACT, Verdict.MOVED, Verdict.NORMALISED]),
        st.builds(lambda start, length: Span(start, start + length), st.integers(0, 99), st.integers(1, 9)),
    ),
)


def sent(all_pieces: list[Piece]) -> Unpacking:
    """The pieces after they went through a pipe."""
    pipe = io.BytesIO()
    for each in all_pieces:
        write(each, pipe)
    pipe.seek(0)
    made = Unpacking()
    while (piece := read(pipe)) is not None:
        assert made.take(piece)
    return made


@given(dossiers(), st.data())
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_a_dossier_and_its_anchors_come_through_as_they_are(dossier: Dossier, data: st.DataObject) -> None:
    found = anchor_all(dossier)
    anchors = {quote: data.draw(st.one_of(st.just(anchor), ANCHORS)) for quote, anchor in found.items()}
    made = sent(list(pieces(dossier, anchors)))
    assert made.dossier() == dossier
    assert made.anchors == anchors
    assert made.taken == made.weight


def test_a_dossier_of_many_pieces_comes_through_as_it_is() -> None:
    dossier = grow.dossier(10)
    all_pieces = list(pieces(dossier, anchor_all(dossier)))
    assert len(all_pieces) > 15
    assert all(len(piece[2]) <= ITEMS for piece in all_pieces if piece[0] == "items")
    assert max(len(marshal.dumps(piece)) for piece in all_pieces) < 1_000_000
    made = sent(all_pieces)
    assert made.dossier() == dossier
    assert all(anchor.verdict is Verdict.EXACT for anchor in made.anchors.values())


def test_an_anchor_that_differs_only_in_its_place_is_not_taken_for_the_stated_one(anchorage: Dossier) -> None:
    quote = anchorage.quotes[0]
    start = quote.selector.start + 1
    moved = {**anchor_all(anchorage), quote.id: Anchor(Verdict.EXACT, Span(start, start + len(quote.selector.exact)))}
    assert sent(list(pieces(anchorage, moved))).anchors == moved


def test_other_pieces_are_left_alone() -> None:
    assert not Unpacking().take(("step", "check"))


def test_everything_that_was_taken_can_be_let_go(anchorage: Dossier) -> None:
    made = sent(list(pieces(anchorage, anchor_all(anchorage))))
    piles = made.piles()
    assert sum(map(len, piles)) == made.weight


@pytest.mark.parametrize("cut", [0, 3, 8, 20])
def test_a_writer_that_broke_off_is_at_its_end(cut: int) -> None:
    pipe = io.BytesIO()
    write(("items", "quotes", ["some", "words"]), pipe)
    assert read(io.BytesIO(pipe.getvalue()[:cut])) is None


@pytest.mark.parametrize("content", [b"\x00" * 12, marshal.dumps([1]), marshal.dumps(()), marshal.dumps((1, 2))])
def test_what_is_no_piece_is_not_taken_for_one(content: bytes) -> None:
    with pytest.raises((ValueError, EOFError, TypeError)):
        read(io.BytesIO(len(content).to_bytes(8, "big") + content))


def test_an_impossible_length_is_not_read() -> None:
    assert read(io.BytesIO(b"\xff" * 20)) is None


def test_values_beside_the_dossier_come_through_too(anchorage: Dossier) -> None:
    anchors = anchor_all(anchorage)
    rows = overview(Desk(anchorage, anchors, pages_of(anchorage, anchors)), "en")
    packed = marshal.loads(marshal.dumps([row_of(row) for row in rows]))
    assert tuple(value_of(IssueRow, row) for row in packed) == rows


def test_a_dossier_without_anything_in_it_has_only_a_head(anchorage: Dossier) -> None:
    bare = replace(anchorage, sources=(), turns=(), issues=(), quotes=(), positions=(), links=())
    (head,) = pieces(bare, {})
    made = sent([head])
    assert made.weight == 0
    assert made.dossier() == bare
