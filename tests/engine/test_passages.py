"""A span in its context: whole sentences, numbered as in the source, and never a changed character."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.desk import Desk
from desktop_app.engine.passages import REACHES, passage_around
from desktop_app.engine.textindex import TextIndex
from desktop_app.model.dossier import Span

LINES = (
    "Opening",
    "We met. The U.S. side spoke first. It was cold.",
    "",
    "They said a word. Then they went home.",
    "Closing",
    "Nobody stayed.",
)


def _around(words: str, reach: int) -> list[str]:
    index = TextIndex(LINES, (1, 5))
    start = index.text.index(words)
    return [each.text for each in passage_around(index, Span(start, start + len(words)), reach)]


def test_context_is_whole_sentences_and_goes_over_into_the_paragraph_before() -> None:
    assert _around("They said", 20) == ["It was cold.", "They said a word."]
    assert _around("They said", 200) == [LINES[1], LINES[3]]


def test_context_stops_at_headings() -> None:
    assert _around("Nobody", 500) == ["Nobody stayed."]
    assert _around("We met", 500)[-1] == LINES[3]


def test_an_initial_ends_no_sentence() -> None:
    assert _around("cold", 12) == ["It was cold."]
    assert _around("spoke", 18) == ["The U.S. side spoke first."]


def test_paragraphs_are_numbered_as_in_the_source_and_say_where_they_are_cut() -> None:
    index = TextIndex(LINES, (1, 5))
    start = index.text.index("They said")
    first, second = passage_around(index, Span(start, start + 9), 20)
    assert (first.number, first.mark, first.cut_before, first.cut_after) == (1, None, True, False)
    assert (second.number, second.mark, second.cut_before, second.cut_after) == (2, Span(0, 9), False, True)


@given(
    st.lists(st.text("ab. 。\n\U0001f54a", max_size=30).filter(lambda line: "\n" not in line), min_size=1, max_size=6),
    st.data(),
)
def test_the_marks_are_the_span_whatever_the_text(lines: list[str], data: st.DataObject) -> None:
    index = TextIndex(lines, (1,))
    if not index.text.strip():
        return
    start = data.draw(st.integers(0, len(index.text) - 1))
    end = data.draw(st.integers(start + 1, len(index.text)))
    found = passage_around(index, Span(start, end), data.draw(st.integers(0, 40)))
    marked = "".join(each.text[each.mark.start : each.mark.end] for each in found if each.mark)
    assert "".join(marked.split()) == "".join(index.text[start:end].split())
    assert all(each.text in index.text for each in found)


def test_every_quote_of_the_record_is_marked_in_a_passage_that_fits_two_screens(desk: Desk) -> None:
    for quote in desk.dossier.quotes:
        span = desk.anchors[quote.id].span
        assert span is not None
        index = desk.pages[quote.source].index
        found = passage_around(index, span)
        marked = " ".join(each.text[each.mark.start : each.mark.end] for each in found if each.mark)
        assert marked == " ".join(quote.selector.exact.split("\n"))
        assert sum(len(each.text) for each in found) <= len(quote.selector.exact) + 2 * REACHES[0]
        numbers = [each.number for each in found if each.number is not None]
        assert numbers == list(range(numbers[0], numbers[-1] + 1)) if numbers else True


def test_blanks_at_a_quotes_end_are_a_part_of_it() -> None:
    index = TextIndex(("One. Two. ", "", "Heading", "Three."), (3,))
    for end in (10, 11, 12):
        passage = passage_around(index, Span(5, end))
        assert (passage[0].text, passage[0].mark) == ("One. Two. ", Span(5, 10))
