"""Arcs: all of them are somewhere, and only as many as can be told apart."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.arcs import Arc, Arcs
from desktop_app.model.dossier import Link, Relation, Side

ENDS = st.lists(st.tuples(st.floats(0, 1000), st.floats(0, 1000), st.sampled_from(Relation)), max_size=60)


def arcs(ends: list[tuple[float, float, Relation]]) -> Arcs:
    return Arcs(
        Arc(Link(f"l{n}", f"a{n}", f"b{n}", relation, {}), later, earlier, Side.FIRST if n % 2 else None)
        for n, (later, earlier, relation) in enumerate(ends)
    )


@given(ENDS, st.floats(0.5, 100), st.integers(1, 30))
def test_bundles_hold_every_arc_once(ends: list[tuple[float, float, Relation]], least: float, most: int) -> None:
    held = arcs(ends)
    bundles = held.bundles(0, 1001, least, most)
    assert sorted(n for bundle in bundles for n in bundle.members) == list(range(len(held)))
    assert len(bundles) <= most
    for bundle in bundles:
        inside = [held.arcs[n] for n in bundle.members]
        relations, sides = {arc.link.relation for arc in inside}, {arc.side for arc in inside}
        assert bundle.relation == (relations.pop() if len(relations) == 1 else None)
        assert bundle.mixed == (len(sides) > 1)
        assert min(arc.low for arc in inside) - 0.001 <= bundle.low <= max(arc.low for arc in inside) + 0.001


@given(ENDS, st.floats(0, 1000), st.floats(1, 300))
def test_an_arc_is_in_sight_by_either_end(
    ends: list[tuple[float, float, Relation]], start: float, width: float
) -> None:
    held = arcs(ends)
    wanted = [
        n for n, arc in enumerate(held.arcs)
        if any(start <= end < start + width for end in (arc.low, arc.high))
    ]  # fmt: skip
    assert held.within(start, start + width) == wanted


def test_arcs_among_quotes_have_both_ends_there() -> None:
    held = arcs([(1, 5, Relation.DENIES), (2, 9, Relation.AGREES)])
    assert held.relations == (Relation.DENIES, Relation.AGREES)
    assert held.among({"a0", "b0", "a1"}) == {0}
