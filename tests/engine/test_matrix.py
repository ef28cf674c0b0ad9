"""The matrix adds up to what the columns hold, its silences are the dossier's, and its work comes in small steps."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.desk import Desk, Tally
from desktop_app.engine.facets import Facet, within
from desktop_app.engine.matrix import Cell, Reckoning, Row, State, matrix, reckoning, strongest
from desktop_app.engine.words import word_count
from desktop_app.model.dossier import BOTH, Dossier, Emphasis, Group, Position, Quote, Selector, Sentence, Voice
from tests.bench import grow
from tests.conftest import desk_of
from tests.engine.samples import desk_with, quote, river, text_of


def sums(cells: Sequence[Cell]) -> tuple[int, int]:
    return sum(cell.quotes for cell in cells), sum(cell.words for cell in cells)


@pytest.fixture(scope="module", params=["anchorage", "river", "grown"])
def any_desk(request: pytest.FixtureRequest, anchorage: Dossier) -> Desk:
    made = {"anchorage": anchorage, "river": river(), "grown": grow.dossier(1)}
    return desk_of(made[request.param])


def test_a_partys_cells_add_up_to_its_column(any_desk: Desk) -> None:
    found = matrix(any_desk)
    for row in found.rows:
        common = sums([c for f, c in zip(found.facets, row.cells, strict=True) if f.holder == BOTH])
        for party in any_desk.parties:
            tallies = any_desk.tallies(row.issue, party)
            held = [(f, c) for f, c in zip(found.facets, row.cells, strict=True) if f.holder == party]
            own = sums([c for f, c in held if f.own_speech])
            rest = sums([c for f, c in held if not f.own_speech])
            assert own == (tallies.said.quotes + tallies.readout.quotes, tallies.own)
            assert (rest[0] + common[0], rest[1] + common[1]) == (tallies.reported.quotes, tallies.reported.words)


def test_rows_stand_group_by_group_and_keep_own_and_reported_apart(any_desk: Desk) -> None:
    found = matrix(any_desk)
    order = [issue.id for group in Group for issue in any_desk.dossier.issues if issue.group is group]
    assert [row.issue for row in found.rows] == order
    for row in found.rows:
        own = [c for f, c in zip(found.facets, row.cells, strict=True) if f.own_speech and f.holder != BOTH]
        assert (row.own.quotes, row.own.words) == sums(own)
        whole = sums(row.cells)
        assert (row.own.quotes + row.reported.quotes, row.own.words + row.reported.words) == whole


def test_a_cell_is_silent_exactly_where_the_dossier_says_that_its_holder_is(any_desk: Desk) -> None:
    silent = {(p.issue, p.party) for p in any_desk.dossier.positions if p.silence is not None}
    for row in matrix(any_desk).rows:
        for facet, cell in zip(any_desk.facets, row.cells, strict=True):
            claimed = (row.issue, facet.holder) in silent and facet.own_speech
            quotes = within(any_desk.dossier, facet, any_desk.quotes_on(row.issue))
            assert cell.state is (State.FILLED if quotes else State.SILENT if claimed else State.EMPTY)
            assert cell.quotes == len(quotes)
            assert (cell.strongest in quotes) if quotes else cell.strongest is None


def test_the_record_shows_silence_emptiness_and_words(desk: Desk) -> None:
    found = matrix(desk)
    rows = {row.issue: dict(zip(found.facets, row.cells, strict=True)) for row in found.rows}
    assert rows["tibet"][Facet("us", Voice.OWN)] == Cell(State.SILENT)
    assert rows["tibet"][Facet("us", Voice.REPORTED, "cn")].state is State.FILLED
    assert rows["taiwan"][Facet("us", Voice.PRESS)] == Cell(State.EMPTY)
    assert rows["cyber"][Facet("cn", Voice.READOUT)] == Cell(State.EMPTY), "it speaks to it through the interpreter"
    assert found.widest == max(cell.words for row in found.rows for cell in row.cells)


def test_totals_count_each_quote_and_each_word_once(any_desk: Desk) -> None:
    found = matrix(any_desk)
    for n, (facet, total) in enumerate(zip(found.facets, found.totals, strict=True)):
        held = within(any_desk.dossier, facet, any_desk.dossier.quotes)
        assert total.quotes == len(held)
        assert max(row.cells[n].words for row in found.rows) <= total.words
        assert total.words <= sum(row.cells[n].words for row in found.rows)


def spanned(spans: Sequence[tuple[int, int]], issue: str) -> tuple[Quote, ...]:
    text = text_of()
    made = quote("q", text[:1])
    return tuple(
        replace(made, id=f"{issue}-{n}", selector=Selector(text[a:b], "", "", a), issues=(issue,))
        for n, (a, b) in enumerate(spans)
    )


WORDS = [n for n in range(1, len(text_of())) if text_of()[n - 1].isspace() and not text_of()[n].isspace()]
SPANS = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from(WORDS)).map(sorted).filter(lambda s: s[0] < s[1]), max_size=6
).map(lambda spans: [(a, b) for a, b in spans])


@given(SPANS, SPANS)
def test_words_that_quotes_share_count_once_however_they_overlap(
    one: list[tuple[int, int]], other: list[tuple[int, int]]
) -> None:
    desk = desk_with(*spanned(one, "river"), *spanned(other, "boats"))
    text, found = text_of(), matrix(desk)

    def words(spans: Sequence[tuple[int, int]]) -> int:
        held = sorted({n for a, b in spans for n in range(a, b)})
        return word_count("".join(text[n] if n in held else " " for n in range(len(text))))

    cells = {row.issue: sums(row.cells) for row in found.rows}
    assert cells["river"] == (len(one), words(one))
    assert cells["boats"] == (len(other), words(other))
    assert sum(total.words for total in found.totals) == words([*one, *other])


def test_a_quote_that_stands_nowhere_still_counts() -> None:
    lost = replace(quote("q", "The river"), selector=Selector("no such words", "", "", 0))
    found = matrix(desk_with(lost))
    assert found.totals == (Tally(1, 3),)


STRESSED = (Emphasis(0, 3),)


def told(*quotes: Quote, cited: tuple[str, ...] = ()) -> Quote | None:
    position = Position("river", "birch", (Sentence({"en": "It says."}, cited),) if cited else ())
    desk = desk_of(replace(river(), quotes=quotes, positions=(position,), links=()))
    return strongest(desk, "river", desk.quotes_on("river"))


def test_the_strongest_quote_is_the_stressed_one_that_the_summary_cites_first() -> None:
    first, second, third = (quote(name, words) for name, words in (("a", "We have"), ("b", "deep"), ("c", "river")))
    stressed = [replace(each, emphasis=STRESSED) for each in (second, third)]
    assert told(first, *stressed, cited=("a", "c", "b")) == stressed[1]
    assert told(first, second, third) == min((first, second, third), key=lambda q: q.selector.start)


def test_without_a_citation_the_longest_stress_wins_and_without_stress_the_first_cited() -> None:
    plain, short, long = (quote(name, words) for name, words in (("a", "We have"), ("b", "deep con"), ("c", "river.")))
    short = replace(short, emphasis=STRESSED)
    long = replace(long, emphasis=(Emphasis(0, 2), Emphasis(3, 5)))
    assert told(plain, short, long) == long
    assert told(plain, short, long, cited=("b",)) == short
    assert told(plain, replace(long, emphasis=()), cited=("c",)) == replace(long, emphasis=())
    assert strongest(desk_with(plain), "river", ()) is None


def test_a_stress_on_another_issue_counts_for_nothing() -> None:
    here, elsewhere = quote("a", "We have"), quote("b", "deep", issues=("river", "boats"))
    elsewhere = replace(elsewhere, emphasis=(Emphasis(0, 4, ("boats",)),))
    assert told(here, elsewhere) == min((here, elsewhere), key=lambda q: q.selector.start)


def test_what_both_hold_is_not_said_by_either() -> None:
    assert not Facet(BOTH, Voice.READOUT).own_speech
    assert Facet("birch", Voice.READOUT).own_speech
    found = matrix(desk_of(river()))
    row = next(row for row in found.rows if row.issue == "meeting-again")
    assert (row.own, row.reported.quotes) == (Tally(), 1)


def test_it_is_reckoned_in_steps_that_only_go_forward_and_is_kept(desk: Desk) -> None:
    made = Reckoning(desk)
    parts = [made.part]
    while made.step():
        assert made.matrix is None
        parts.append(made.part)
    assert parts == sorted(parts)
    assert (parts[0], made.part) == (0.0, 1.0)
    assert len(parts) > len(desk.issues)
    assert made.matrix == matrix(desk)
    assert matrix(desk) is matrix(desk)
    assert not reckoning(desk).step()


def test_a_dossier_without_quotes_has_rows_and_no_columns() -> None:
    found = matrix(desk_with())
    assert found.facets == ()
    assert found.totals == ()
    assert [len(row.cells) for row in found.rows] == [0, 0, 0]
    assert isinstance(found.rows[0], Row)
    assert found.widest == 0
