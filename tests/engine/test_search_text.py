"""Texts as they are searched: folded in pieces, with nothing lost at their edges."""

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.engine import search_text
from desktop_app.engine.page import Page, page_of
from desktop_app.engine.search_fold import loosened
from desktop_app.engine.search_text import ShortTexts, SourceText
from desktop_app.model.dossier import Span
from tests.engine.search_samples import dossier
from tests.laws import tried

LINES = st.lists(
    st.text(st.sampled_from("aB c’'“” \u00a0é e\u0301ß中文각\u1100\u1161…ﬁ\U00020bb7A:."), max_size=12), max_size=12
)


def folded(page: Page) -> SourceText:
    """A source, folded to its end."""
    made = SourceText(page)
    while not made.done:
        made.grow()
    return made


def page(text: str) -> Page:
    """A page of a text with turns."""
    made = dossier(text)
    return page_of(made, made.sources[0], {})


@contextmanager
def small(piece: int = 4) -> Iterator[None]:
    """Pieces and chunks of a few characters, so that there are many edges."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_text, "PIECE", piece)
        patch.setattr(search_text, "CHUNK", 7)
        patch.setattr(search_text, "BLOCK", 2)
        yield


@given(LINES)
@example(["A: one", "’ two"])
@example(["A: “", "B: “x”"])
@tried(300)
def test_the_pieces_together_are_the_folded_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    with small():
        made = folded(page(text))
    assert "".join(made.chunks) == loosened(text)
    assert made.length == len(loosened(text))
    assert list(made.offsets) == sorted(set(made.offsets))


@given(LINES, st.data())
@tried(300)
def test_a_place_across_pieces_and_chunks_leads_back_to_its_words(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    with small():
        made = folded(page(text))
    whole = loosened(text)
    if not whole:
        return
    start = data.draw(st.integers(0, len(whole) - 1))
    end = data.draw(st.integers(start + 1, len(whole)))
    span = made.span(start, end)
    assert 0 <= span.start < span.end <= len(text)
    assert whole[start:end].replace("'", "") in loosened(text[span.start : span.end]).replace("'", "")
    low, high = made.around(span)
    assert low <= start < end <= high
    assert made.cut(start, end) == whole[start:end]


@given(LINES)
@tried(200)
def test_every_piece_is_one_turns_alone(lines: list[str]) -> None:
    text = "\n".join(lines)
    shown = page(text)
    with small():
        made = folded(shown)
    for start, owner in zip(made.offsets, made.owners, strict=True):
        turn = shown.turn_at(start)
        label = turn is not None and any(gap.start <= start < gap.end for gap in turn.unspoken)
        assert owner == (-1 if turn is None or label else shown.turns.index(turn))


def test_about_where_a_place_stands_is_in_its_piece() -> None:
    text = "\n".join(f"A: paragraph {n}, “quoted” and  spaced" * 20 for n in range(40))
    made = folded(page(text))
    for at in range(0, len(text), 997):
        piece = bisect_right(made.offsets, at) - 1
        past = made.starts[piece + 1] if piece + 1 < len(made.starts) else made.length
        assert made.starts[piece] <= made.about(at) <= past


def test_what_may_stand_in_a_chunk_is_never_denied() -> None:
    text = "\n".join(f"the envoy number {n} said so" for n in range(400))
    with small(40):
        made = folded(page(text))
        assert any(words is not None for words in made.words)
        for k, chunk in enumerate(made.chunks):
            assert made.may_hold(k, chunk.split())
        assert not made.may_hold(0, ["zebra"])


def test_words_of_a_text_without_blanks_are_not_known() -> None:
    with small():
        made = folded(page("双方问题的合作关系" * 50))
        assert made.words
        assert made.may_hold(0, ["鑫"])


def test_short_texts_are_pieces_of_their_own() -> None:
    made = ShortTexts(iter([("one", "“A” b"), ("two", ""), ("three", "C")]))
    made.grow()
    assert made.done
    assert made.keys == ["one", "two", "three"]
    assert "".join(made.chunks) == "a b\n\nc\n"
    assert [made.piece_at(at) for at in (0, 3, 4, 5)] == [0, 0, 1, 2]


def test_an_empty_source() -> None:
    made = folded(page(""))
    assert (made.length, made.chunks) == (0, [])
    assert made.about(0) == 0
    assert made.around(Span(0, 0)) == (0, 0)
