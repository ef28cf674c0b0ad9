"""The comparison as plain text."""

from dataclasses import replace

from desktop_app.engine.resolve import Desk
from desktop_app.exchange.plain_text import WIDTH, comparison_text
from desktop_app.model.build import dossier_of
from desktop_app.model.dossier import Dossier, Group, Selector, said
from tests.conftest import desk_of
from tests.files.samples import plain


def river() -> Dossier:
    return dossier_of(plain())


def folded(text: str) -> str:
    """The text without its line breaks and indents."""
    return " ".join(text.split())


def test_both_sides_with_numbers_words_and_citations() -> None:
    text = comparison_text(desk_of(river()))
    lines = text.splitlines()
    assert lines[0] == "The river talks"
    assert [line for line in lines if line.startswith(("==", "--"))] == [
        "== The river ==",
        "-- Birch Country --",
        "-- Pine Country --",
    ]
    assert "Whose is the river?" in lines
    assert "Birch says it has “deep concerns”. [1]" in lines
    assert "Pine says the river “is ours”. [1] [2]" in lines
    assert "[1] “The river is ours.”" in folded(text)
    assert "Mr. Pine (via interpreter), “Opening remarks”, Birch Country, Ferry House, 1–2 May 2020, ¶2" in folded(text)
    assert text.endswith("\n")


def test_the_other_groups_and_languages() -> None:
    text = comparison_text(desk_of(river()), "ko", Group.ALSO)
    assert "== 배 ==" in text
    assert "강" not in text.splitlines()[1:3]
    assert "입장 주체" in text
    assert "== 다시 만남 ==" in comparison_text(desk_of(river()), "ko", Group.COMMON)


def test_a_silent_side_is_called_so() -> None:
    text = comparison_text(desk_of(river()), "en", Group.ALSO)
    birch, pine = text.split("-- Pine Country --")
    assert "(silent in these sources in its own words)" in birch
    assert "silent" not in pine


def test_common_ground_stands_under_both_sides() -> None:
    text = comparison_text(desk_of(river()), "en", Group.COMMON)
    assert text.count("“Both sides agreed to meet again.”") == 2


def test_words_that_are_not_verbatim_say_so() -> None:
    dossier = river()
    changed = replace(dossier.quotes[0], selector=Selector("We have few concerns", "", "", 29), emphasis=())
    text = comparison_text(desk_of(replace(dossier, quotes=(changed, *dossier.quotes[1:]))))
    assert "NOT VERBATIM: lost" in folded(text)
    assert folded(text).count("NOT VERBATIM") == 1


def test_nothing_in_a_dossier_steers_the_terminal() -> None:
    dossier = river()
    odd = "\x1b]0;owned\x07\x1b[2J\u202eriver\x9b1m"
    first = replace(dossier.quotes[0], selector=Selector(odd, "", "", 29), emphasis=())
    issue = replace(dossier.issues[0], title={"en": odd}, question={"en": odd})
    altered = replace(
        dossier, title={"en": odd}, quotes=(first, *dossier.quotes[1:]), issues=(issue, *dossier.issues[1:])
    )
    text = comparison_text(desk_of(altered))
    assert not set("\x1b\x07\x9b\u202e") & set(text)
    assert "owned" in text


def test_the_bundled_comparison(desk: Desk) -> None:
    text = comparison_text(desk)
    main = [issue for issue in desk.dossier.issues if issue.group is Group.MAIN]
    assert [line for line in text.splitlines() if line.startswith("== ")] == [
        f"== {said(issue.title, 'en')} ==" for issue in main
    ]
    assert text.count("(silent in these sources in its own words)") == 1
    assert max(map(len, text.splitlines())) <= WIDTH
    for issue in main:
        for quote in desk.quotes_on(issue.id):
            assert folded(f"“{quote.selector.exact}”") in folded(text)
