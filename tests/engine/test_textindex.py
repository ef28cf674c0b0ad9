"""Offsets go both ways without a loss, whatever characters a text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.textindex import TextIndex, Utf16Map
from desktop_app.model.dossier import Span

AWKWARD = "a \u00a0\u0301\u200d\r\u2028\u2029\t\u00ad\u4e2d\ud55c\U0001f600\U00020000\U0001f469e\x00"
LINES = st.lists(st.text(st.sampled_from(AWKWARD), max_size=12), min_size=1, max_size=8)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text(st.sampled_from(AWKWARD)), st.data())
def test_a_code_point_comes_back_from_utf16(text: str, data: st.DataObject) -> None:
    index = Utf16Map(text)
    offset = data.draw(st.integers(0, len(text)))
    assert index.to_utf16(offset) == units(text[:offset])
    assert index.to_code_point(index.to_utf16(offset)) == offset


@given(st.text(st.sampled_from(AWKWARD)))
def test_utf16_positions_rise_and_a_pair_is_one_character(text: str) -> None:
    index = Utf16Map(text)
    offsets = [index.to_code_point(unit) for unit in range(units(text) + 1)]
    assert offsets == sorted(offsets)
    assert set(offsets) == set(range(len(text) + 1))


def test_inside_a_surrogate_pair_is_the_pairs_character() -> None:
    index = Utf16Map("x\U0001f600y")
    assert [index.to_code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]
    assert index.to_utf16(2) == 3


@given(LINES)
def test_lines_and_their_spans_are_the_text(lines: list[str]) -> None:
    index = TextIndex(lines)
    spans = [index.line_span(n) for n in range(len(lines))]
    assert [index.text[span.start : span.end] for span in spans] == lines
    assert "\n".join(index.text[span.start : span.end] for span in spans) == index.text
    assert len(index) == len(index.text)


@given(LINES, st.data())
def test_each_offset_lies_in_its_line(lines: list[str], data: st.DataObject) -> None:
    index = TextIndex(lines)
    offset = data.draw(st.integers(0, len(index)))
    span = index.line_span(index.line_at(offset))
    assert span.start <= offset <= span.end


@given(LINES, st.sets(st.integers(1, 8)))
def test_paragraphs_number_what_is_neither_blank_nor_a_heading(lines: list[str], headings: set[int]) -> None:
    index = TextIndex(lines, sorted(headings))
    counted = [n for n, line in enumerate(lines) if line.strip() and n + 1 not in headings]
    assert index.paragraphs == len(counted)
    for number, line in enumerate(counted, 1):
        assert index.line_of_paragraph(number) == line
        assert index.paragraph_of_line(line) == number
        assert index.paragraph_at(index.line_span(line).start) == number
    assert all(index.paragraph_of_line(n) is None for n in range(len(lines)) if n not in counted)


@pytest.mark.parametrize("number", [0, 3, -1])
def test_a_paragraph_that_does_not_exist(number: int) -> None:
    with pytest.raises(IndexError):
        TextIndex(["one", "", "two"]).line_of_paragraph(number)


def test_only_a_line_feed_ends_a_line() -> None:
    index = TextIndex(["a\rb\u2028c", "d"])
    assert index.text == "a\rb\u2028c\nd"
    assert [index.line_at(offset) for offset in range(8)] == [0, 0, 0, 0, 0, 0, 1, 1]
    assert index.line_span(0) == Span(0, 5)
