"""Terms looked up as they are written: in compounds, before particles, across however words were cut."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.engine.corpus import Corpus, counted, usual
from desktop_app.engine.desk import Desk
from desktop_app.engine.steps import finished
from desktop_app.engine.telling import Lookup, Vocabulary, telling
from desktop_app.engine.utterances import hits
from tests.engine.corpora import corpus


class Pairs:
    """Cuts Han runs into words of two characters, so that terms lie across them."""

    name = "pairs"

    def cut(self, run: str) -> list[str]:
        return [run[at : at + 2] for at in range(0, len(run), 2)]


def places(made: Corpus, term: str, side: int = 0) -> list[str]:
    """The texts found, as they stand in the source."""
    lookup, shelf = Lookup(made, Vocabulary(made), term), made.shelves[side]
    found = [each for at in range(len(shelf.ids)) for each in lookup.found(shelf, at)]
    spans = [made.span(shelf, each.first, each.last) for each in found]
    return [made.desk.pages[source].index.text[span.start : span.end] for source, span in spans]


@pytest.mark.parametrize(
    ("said", "term", "found"),
    [
        ("China’s view, CHINA-U.S. ties, Indochina, Chinas", "China", ["China", "CHINA"]),
        ("Hong  Kong-related, Hong\xa0Kong. Hong, Kong", "hong kong", ["Hong  Kong", "Hong\xa0Kong"]),
        ("pro-Taiwan Taiwanese", "Taiwan", ["Taiwan"]),
        ("the “rules-based” international order", "rules-based international", ["rules-based” international"]),
        ("one country, two systems; one country two systems", "one country, two systems", ["one country, two systems"]),
        ("反台独势力，一个中国原则", "台独", ["台独"]),
        ("反台独势力，一个中国原则", "一个中国", ["一个中国"]),
        ("反台独势力，一个中国原则", "势力一个", []),
        ("中中中", "中中", ["中中", "中中"]),
        ("대만은 대만 문제와 반대만", "대만", ["대만", "대만"]),
        ("G20峰会", "G20峰会", ["G20峰会"]),
        ("nothing", "", []),
        ("nothing", "…", []),
    ],
)
@pytest.mark.parametrize("cut", [None, Pairs()])
def test_terms_stand_where_a_reader_sees_them(said: str, term: str, found: list[str], cut: Pairs | None) -> None:
    made = corpus((0, said), (1, "x"), cut=cut) if cut else corpus((0, said), (1, "x"))
    assert places(made, term) == found


def test_gaps_and_paragraphs_part_terms() -> None:
    made = corpus((0, "hong (coughs) kong. hong\nkong. hong kong"), (1, "hong"), gaps=["(coughs)"])
    assert places(made, "hong kong") == ["hong kong"]


@given(st.text("中国人", max_size=12), st.text("中国人", min_size=1, max_size=3))
def test_chinese_is_found_wherever_it_stands_however_it_was_cut(said: str, term: str) -> None:
    made = corpus((0, said), (1, "x"), cut=Pairs())
    assert len(places(made, term)) == sum(said.startswith(term, at) for at in range(len(said)))


def test_the_terms_of_the_record_against_regular_expressions(desk: Desk) -> None:
    """Every term of every issue, counted in the text itself by an independent pattern."""
    made = counted(desk, usual(desk))
    rows = {row.text: row for row in finished(telling(made)).rows}
    terms = {term for issue in desk.dossier.issues for tag, each in issue.terms.items() if tag == "en" for term in each}
    assert len(terms) > 100
    said = 0
    for term in terms:
        pattern = re.compile(r"(?<!\w)" + r"\W+".join(map(re.escape, term.replace("’", "'").split())) + r"(?!\w)", re.I)
        wanted = []
        for party in ("us", "cn"):
            text = " ".join(
                desk.pages["transcript"].index.text[turn.start : turn.end].replace("’", "'")
                for turn in desk.dossier.turns
                if turn.source == "transcript" and desk.speakers[turn.speaker].party == party
            )
            wanted.append(len(pattern.findall(text)))
        row = next(row for text, row in rows.items() if text.lower() == term.lower())
        assert row.counts == tuple(wanted), term
        said += any(wanted)
    assert said >= 50


def test_a_term_that_disproves_a_silence_is_counted(desk: Desk) -> None:
    made = counted(desk, usual(desk))
    for term in ("Taiwan", "Tibet", "Xinjiang"):
        heard = [hit for hit in hits(desk, "us", term) if hit.source == "transcript"]
        assert len(places(made, term)) == len(heard)


def test_terms_stand_once_with_all_their_issues_in_the_dossiers_order(desk: Desk) -> None:
    made = finished(telling(counted(desk, usual(desk))))
    texts = [row.text for row in made.rows]
    assert len(set(map(str.lower, texts))) == len(texts) == made.found
    assert made.rows[0].issues == (desk.dossier.issues[0].id,)
    inalienable = next(row for row in made.rows if row.text == "inalienable")
    assert len(inalienable.issues) > 1
    assert all(term in row.text for row in made.rows[:1] for term in desk.dossier.issues[0].terms["en"][:1])


def test_terms_of_other_languages_are_listed_where_they_occur_only(desk: Desk) -> None:
    texts = {row.text for row in finished(telling(counted(desk, usual(desk)))).rows}
    assert not {"台湾", "대만"} & texts
    assert {row.text for row in finished(telling(corpus((0, "강은 길다"), (1, "x")))).rows} >= {"강"}
