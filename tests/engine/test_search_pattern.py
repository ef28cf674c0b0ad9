"""Regular expressions: what the library finds, and never for long."""

import time

import pytest
import regex  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.engine import search_pattern
from desktop_app.engine.search_pattern import Fault, Pattern, PatternFailed
from desktop_app.model.dossier import Span

WORDS = st.text(st.sampled_from("abA b’“”é.\u00a0中国1"), max_size=40)
PATTERNS = st.sampled_from(
    [r"a", r"\w+", r"a*", r"(?<=a)b", r"[^a]+", r"\bA\b", r"a|b", r"(a)(b)?", r"^.", r".$", r"中."]
)


@given(WORDS, PATTERNS)
@settings(deadline=None)
def test_it_finds_what_the_library_finds_but_nothing_empty(paragraph: str, pattern: str) -> None:
    found = regex.finditer(pattern, paragraph, regex.IGNORECASE)
    assert list(Pattern(pattern).spans(paragraph)) == [Span(*m.span()) for m in found if m.group()]
    assert Pattern(pattern).found_in(paragraph) == bool(list(Pattern(pattern).spans(paragraph)))


@pytest.mark.parametrize(
    ("pattern", "at"),
    [("(", 1), ("[a", 2), ("a)", 1), ("*a", 0), ("(?P<x", 5), (r"\p{nothing}", 11)],
)
def test_a_wrong_pattern_says_where(pattern: str, at: int) -> None:
    with pytest.raises(PatternFailed) as failed:
        Pattern(pattern)
    assert failed.value.fault is Fault.GRAMMAR
    assert failed.value.at == at
    assert failed.value.reason


@pytest.mark.parametrize(
    "pattern",
    [
        "((a{100}){100}){100}",
        "a{1000000000}",
        "(?:a{,1000}){,1000}",
        "a{100}{100}{100}",
        "[]a]{99999}",
        "(?P<x>a{70})(?&x){99999}",
        "a{00000000000000000000099999999}",
        "(" * 2000,
        "(" * 900 + "a" + ")" * 900,
    ],
)
def test_a_pattern_that_would_be_huge_is_not_compiled(pattern: str) -> None:
    with pytest.raises(PatternFailed) as failed:
        Pattern(pattern)
    assert failed.value.fault is Fault.SIZE


@pytest.mark.parametrize(
    "pattern", ["(a{10}){10}", r"\d{4}", "a{5000}", r"a\{999999}", "[{]{3}", "x" * 400, "(?:word){e<=2}"]
)
def test_a_pattern_of_a_usual_size_is(pattern: str) -> None:
    Pattern(pattern)


@pytest.mark.parametrize(("pattern", "sign"), [("(a|aa)+$", "a"), ("(x+x+)+y", "x"), ("(?:a{1,50}){1,50}$", "a")])
def test_a_pattern_that_runs_away_is_stopped(pattern: str, sign: str) -> None:
    paragraph = sign * 2000 + "!"
    begin = time.process_time()
    with pytest.raises(PatternFailed) as failed:
        list(Pattern(pattern).spans(paragraph))
    assert failed.value.fault is Fault.TIME
    # No matter of speed: without the limit these would take years.
    assert time.process_time() - begin < 50 * search_pattern.TIMEOUT


def test_a_busy_machine_does_not_make_a_pattern_run_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try may time out because something else had the processor; then there is another."""
    tries = iter([True, True, False])
    pattern = Pattern("a")

    class Slow:
        def finditer(self, *place: object, timeout: float) -> object:
            if next(tries):
                raise TimeoutError
            return regex.compile("a").finditer(*place)

    monkeypatch.setattr(pattern, "_compiled", Slow())
    assert list(pattern.spans("banana")) == [Span(1, 2), Span(3, 4), Span(5, 6)]


def test_a_paragraph_without_end_is_searched_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_pattern, "LONGEST", 20)
    paragraph = "some words and more words and yet more words, " + "x" * 50 + " words"
    found = [paragraph[s.start : s.end] for s in Pattern(r"words").spans(paragraph)]
    assert found == ["words"] * 4
    assert next(Pattern("x+").spans(paragraph)).start == paragraph.index("x")
