"""Where pages end: nothing lost, nothing over the edge, no quote parted from its attribution."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QPainter

from desktop_app.qt.paper_pages import TOGETHER, Beside, Pages, Piece, Put
from desktop_app.qt.paper_text import Strip

WIDTH, HEIGHT, GAP = 1000.0, 600.0, 40.0


def _nothing(_painter: QPainter, _x: float, _y: float) -> None:
    pass


def _piece(heights: list[int], before: int = 0, *, glued: bool = False, loose: bool = False) -> Piece:
    return Piece(tuple(Strip(float(height), _nothing) for height in heights), float(before), glued=glued, loose=loose)


pieces = st.builds(
    _piece,
    st.lists(st.integers(10, 60), min_size=1, max_size=30),
    st.integers(0, 30),
    glued=st.booleans(),
    loose=st.booleans(),
)
columns = st.lists(pieces.filter(lambda piece: not piece.glued), max_size=12).map(tuple)
HEADS = (_piece([70]), _piece([70]))
beside = st.builds(lambda one, other: Beside(HEADS, (one, other), GAP), columns, columns)


def _filled(blocks: list[Piece | Beside]) -> list[list[Put]]:
    pages = Pages(WIDTH, HEIGHT)
    for _ in pages.fill(blocks):
        pass
    return pages.pages


def _strips(pages: list[list[Put]], x: float) -> list[Strip]:
    return [strip for page in pages for put in page if put.x == x for strip in put.piece.strips]


@settings(deadline=None)
@given(st.lists(pieces, max_size=12))
def test_everything_stands_once_in_order_and_inside_the_page(given_: list[Piece]) -> None:
    pages = _filled(list(given_))
    assert _strips(pages, 0) == [strip for piece in given_ for strip in piece.strips]
    for page in pages:
        y = 0.0
        for put in page:
            assert put.y >= y
            y = put.y + put.piece.height
        assert y <= HEIGHT


@settings(deadline=None)
@given(st.lists(pieces, max_size=12))
def test_only_what_is_loose_or_higher_than_a_page_is_broken(given_: list[Piece]) -> None:
    puts = [put for page in _filled(list(given_)) for put in page]
    whole = {put.piece.strips for put in puts}
    for piece in given_:
        if not piece.loose and piece.height <= HEIGHT:
            assert piece.strips in whole


@settings(deadline=None)
@given(st.lists(pieces, max_size=4), beside, st.lists(pieces, max_size=2))
@example([_piece([60] * 9, glued=True)], Beside(HEADS, ((), ()), GAP), [])
@example([_piece([60] * 9, glued=True)], Beside(HEADS, ((_piece([60] * 12),), ()), GAP), [])
def test_two_columns_are_filled_each_by_itself_under_heads_on_every_page(
    above: list[Piece], block: Beside, below: list[Piece]
) -> None:
    pages = _filled([*above, block, *below])
    right = (WIDTH - GAP) / 2 + GAP
    expected = [strip for piece in block.columns[1] for strip in piece.strips]
    assert [strip for strip in _strips(pages, right) if strip not in HEADS[1].strips] == expected
    whole = {put.piece.strips for page in pages for put in page}
    room = HEIGHT - HEADS[0].height
    for column in block.columns:
        for piece in column:
            assert piece.height > room or piece.loose or piece.strips in whole
    for page in pages:
        if any(put.x == right for put in page):
            heads = [put for put in page if put.piece in HEADS]
            assert [(put.x, put.piece.height) for put in heads] == [(0, 70), (right, 70)]
            assert len({put.y for put in heads}) == 1
        assert all(put.y + put.piece.height <= HEIGHT for put in page)


def test_what_is_higher_than_a_page_ends_with_several_lines() -> None:
    tall = _piece([50] * 13)
    first, second = _filled([tall])
    assert [len(page[0].piece.strips) for page in (first, second)] == [13 - TOGETHER, TOGETHER]


def test_a_heading_stays_with_what_follows() -> None:
    pages = _filled([_piece([500]), _piece([40], glued=True), _piece([80])])
    assert [len(page) for page in pages] == [1, 2]


def test_a_heading_stays_with_the_columns_below_it() -> None:
    block = Beside(HEADS, ((_piece([80]),), (_piece([10]),)), GAP)
    pages = _filled([_piece([480]), _piece([20], glued=True), block])
    assert [len(page) for page in pages] == [1, 5]
