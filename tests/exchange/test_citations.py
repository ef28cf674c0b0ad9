"""References for other programs, read back by those programs' own readers: pybtex, rispy, and JSON by CSL's names."""

import json
import re
import warnings
from datetime import date
from typing import Any

import pytest
import rispy  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from pybtex.database import parse_string  # type: ignore[import-untyped]

from desktop_app.engine.bibliography import Reference, references, short_name
from desktop_app.engine.resolve import Desk
from desktop_app.exchange.citations import FORMATS, as_bibtex, as_csl, as_ris

CSL: dict[str, type] = {
    "id": str, "type": str, "title": str, "author": list, "issued": dict, "event-date": dict, "event-place": str,
    "publisher": str, "genre": str, "language": str, "locator": str, "note": str, "annote": str,
}  # fmt: skip
"""Of the names that CSL's schema of input data allows, those that are used here, with their types in JSON."""

TYPES = {"document", "article-newspaper"}
"""Of CSL's types."""


@pytest.fixture(scope="module")
def made(desk: Desk) -> tuple[Reference, ...]:
    """Every source and every quote of the bundled dossier."""
    return references(desk, desk.pages, desk.quotes, "en")


def whole_notes(reference: Reference) -> list[str]:
    short = short_name(reference.publisher)
    return [*reference.notes, *([reference.publisher] if short != reference.publisher else [])]


# CSL-JSON


def parts(day: date) -> list[int]:
    return [day.year, day.month, day.day]


def test_csl_json_states_the_record_in_csls_own_names(made: tuple[Reference, ...]) -> None:
    items: list[dict[str, Any]] = json.loads(as_csl(made))
    assert len(items) == len(made)
    for item, reference in zip(items, made, strict=True):
        assert {name for name in item if not isinstance(item[name], CSL[name])} == set()
        assert item["type"] in TYPES
        assert (item["id"], item["title"], item["language"]) == (reference.id, reference.title, reference.language)
        assert item.get("author", []) == ([{"literal": reference.author}] if reference.author else [])
        assert ("issued" in item) == (reference.issued is not None)
        if reference.issued:
            assert item["issued"] == {"date-parts": [parts(reference.issued)]}
        assert item["event-date"] == {"date-parts": [parts(day) for day in reference.event]}
        assert item["publisher"] == short_name(reference.publisher)
        assert item.get("annote", "") == reference.words
        assert all(note in item["note"] for note in whole_notes(reference))
        assert item.get("locator", "") == str(reference.locator or "")
        assert "URL" not in item


def test_a_meeting_of_one_day_has_one_date() -> None:
    (item,) = json.loads(as_csl([reference(event=(date(2020, 5, 1), date(2020, 5, 1)))]))
    assert item["event-date"] == {"date-parts": [[2020, 5, 1]]}


def test_half_a_character_is_named_and_not_lost() -> None:
    text = as_csl([reference(words="half \ud83d of it")])
    text.encode()
    assert json.loads(text)[0]["annote"] == "half \ud83d of it"


# RIS


def test_ris_states_the_record(made: tuple[Reference, ...]) -> None:
    items = rispy.loads(as_ris(made))
    assert len(items) == len(made)
    for item, reference in zip(items, made, strict=True):
        assert item["type_of_reference"] == ("NEWS" if reference.type == "article-newspaper" else "GEN")
        assert (item["id"], item["title"], item["language"]) == (reference.id, reference.title, reference.language)
        assert item.get("authors", []) == ([reference.author] if reference.author else [])
        assert item["publisher"] == short_name(reference.publisher)
        assert item["type_of_work"] == reference.genre
        assert item.get("research_notes", "") == reference.words
        assert item["notes"] == ["Anchorage, Alaska, 2021-03-18/2021-03-19", *whole_notes(reference)]
        issued = reference.issued
        assert item.get("year") == (str(issued.year) if issued else None)
        assert item.get("date") == (issued.strftime("%Y/%m/%d") if issued else None)


def test_ris_has_a_field_a_line_and_nothing_else(made: tuple[Reference, ...]) -> None:
    for line in as_ris(made).splitlines():
        assert line == "" or re.match("[A-Z][A-Z0-9]  - ", line), line


# BibTeX

_WRITTEN = {
    r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^", "~": "\u00a0", r"\ ": " ", r"\$": "$", r"\&": "&", r"\#": "#", r"\%": "%", r"\_": "_",
    "{}-": "-", "{}`": "`", "{}'": "'", "{},": ",", "{}<": "<", "{}>": ">",
}  # fmt: skip


def read_tex(text: str) -> str:
    """What TeX prints for a field, its outer braces left off."""
    inner = text[1:-1] if text.startswith("{") and text.endswith("}") else text
    return re.sub("|".join(map(re.escape, _WRITTEN)), lambda found: _WRITTEN[found[0]], inner)


def test_bibtex_states_the_record(made: tuple[Reference, ...]) -> None:
    entries = parse_string(as_bibtex(made), "bibtex").entries
    assert list(entries) == [reference.id for reference in made]
    for reference in made:
        entry = entries[reference.id]
        fields = {name: read_tex(value) for name, value in entry.fields.items()}
        assert entry.type == "misc"
        assert fields["title"] == reference.title
        authors = [read_tex(str(person)) for person in entry.persons.get("author", [])]
        assert authors == ([reference.author] if reference.author else [])
        assert fields["publisher"] == short_name(reference.publisher)
        assert fields["howpublished"] == reference.genre
        assert fields.get("annote", "") == reference.words
        assert (fields["venue"], fields["eventdate"]) == ("Anchorage, Alaska", "2021-03-18/2021-03-19")
        assert fields.get("date") == (reference.issued.isoformat() if reference.issued else None)
        assert all(note in fields["note"] for note in whole_notes(reference))


# Laws

_PLAIN = st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"])
_NASTY = [
    "{", "}", "}{", "50 % & _x_ #1 $5 ~ ^ \\cmd{", "\\", "ends \\", "“a” \"b\"", "@misc{x,", "ER  - ", "TY  - JOUR",
    "杨洁篪、王毅", "*구체적 성과", "\u200fעברית\u200f", "a  b   c", "no\u00a0break", "A and B", "Pine, Mr.", ", , ,",
]  # fmt: skip
_TEXT = st.text(_PLAIN, min_size=1, max_size=40) | st.sampled_from(_NASTY)


def tidy(text: str) -> str:
    """A text as titles and publishers come: one line, no blanks at the ends, never empty."""
    return " ".join(text.split()) or "x"


def reference(**changed: Any) -> Reference:
    facts: dict[str, Any] = {
        "id": "river-transcript",
        "type": "document",
        "title": "Opening remarks",
        "author": "Birch Country",
        "publisher": "Birch Country",
        "issued": date(2020, 5, 3),
        "place": "Ferry House",
        "event": (date(2020, 5, 1), date(2020, 5, 2)),
        "genre": "transcript",
        "language": "en",
        "notes": (),
    }
    return Reference(**{**facts, **changed})


_REFERENCES = st.builds(
    lambda title, author, publisher, note, words: reference(
        title=tidy(title), author=tidy(author), publisher=tidy(publisher), notes=(tidy(note),), words=words
    ),
    *(_TEXT for _ in range(5)),
)


@given(st.lists(_REFERENCES, min_size=1, max_size=3))
@settings(deadline=None)
def test_any_text_survives_csl_json(made: list[Reference]) -> None:
    items = json.loads(as_csl(made))
    assert [(item["title"], item["author"][0]["literal"], item["annote"]) for item in items] == [
        (each.title, each.author, each.words) for each in made
    ]


@given(st.lists(_REFERENCES, min_size=1, max_size=3))
@settings(deadline=None)
def test_any_text_survives_ris(made: list[Reference]) -> None:
    items = rispy.loads(as_ris(made))
    assert [(item["title"], item["authors"], item["publisher"]) for item in items] == [
        (each.title, [each.author], short_name(each.publisher)) for each in made
    ]
    # rispy trims what it reads.
    assert [item.get("research_notes", "") for item in items] == [each.words.strip() for each in made]


@given(_REFERENCES)
@settings(deadline=None)
def test_any_text_survives_bibtex(made: Reference) -> None:
    """pybtex folds blanks of every kind as it reads; a no-break space is written so that it stays one."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        (entry,) = parse_string(as_bibtex([made]), "bibtex").entries.values()
    fields = {name: read_tex(value) for name, value in entry.fields.items()}
    assert fields["title"] == made.title
    assert fields["publisher"] == short_name(made.publisher)
    assert [read_tex(str(person)) for person in entry.persons["author"]] == [made.author]
    blank = r"[^\S \u00a0]+"
    assert re.sub(blank, " ", fields.get("annote", "")).strip(" ") == re.sub(blank, " ", made.words).strip(" ")


@given(_TEXT)
@settings(deadline=None)
def test_no_text_opens_or_closes_anything_in_bibtex(text: str) -> None:
    written = as_bibtex([reference(title=tidy(text), words=text)])
    assert written.count("{") == written.count("}")
    depth = 0
    for sign in written:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert re.search(r"(?<!\\)[$&#%_]", written.partition(",")[2]) is None


@pytest.mark.parametrize("words", ["a--b", "a---b", "``so''", "!`", "?`", ",,so''", "<<so>>", "-----"])
def test_tex_makes_no_other_sign_of_two(words: str) -> None:
    """Its ligatures would print a dash for two hyphens, and quotation marks for two apostrophes."""
    written = as_bibtex([reference(words=words)])
    field = written.partition("annote = {")[2].partition("}\n}")[0]
    assert not re.search(r"--|``|''|[!?]`|,,|<<|>>", field)
    assert read_tex(field) == words


def test_a_year_has_four_digits_in_every_format() -> None:
    early = reference(issued=date(987, 6, 5))
    assert "DA  - 0987/06/05" in as_ris([early])
    assert "date = {0987-06-05}" in as_bibtex([early])


@given(st.text(st.characters(codec="utf-8"), max_size=20))
@settings(deadline=None)
def test_a_line_never_becomes_two(text: str) -> None:
    """Line ends, control characters and half characters in any field leave every format readable, line by line."""
    odd = f"a\r\n{text}\x0bER  - \x85\u2028z"
    made = reference(title=odd, author=odd, publisher=odd, notes=(odd,), words=odd)
    lines = as_ris([made]).split("\n")
    assert all(line == "" or re.match("[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert len(rispy.loads(as_ris([made]))) == 1
    assert len(parse_string(as_bibtex([made]), "bibtex").entries) == 1
    assert json.loads(as_csl([made]))[0]["annote"] == odd


@pytest.mark.parametrize("suffix", FORMATS)
def test_nothing_is_written_of_nothing(suffix: str) -> None:
    assert FORMATS[suffix]([]).strip() in ("", "[]")


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_can_be_encoded(suffix: str) -> None:
    FORMATS[suffix]([reference(title="\ud800", author="\udfff", words="a\ud83d")]).encode()
