"""What a schema cannot say: every rule broken once, and all of them at once."""

from typing import Any

import pytest

from desktop_app.engine.check import problems
from desktop_app.model.build import dossier_of
from tests.files.samples import at, plain

Path = tuple[str | int, ...]
ED = {"en": "x", "zh-Hans": "x", "ko": "x"}


def found(content: Any) -> list[str]:
    return [str(problem) for problem in problems(dossier_of(content))]


def test_a_sound_dossier_has_no_problem() -> None:
    assert found(plain()) == []


SLUG = "an id has 1 to 64 small letters, digits and hyphens and does not start with a hyphen"


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        (("id",), "River Talks", f'id: {SLUG}, not "River Talks"'),
        (("id",), "../x", f'id: {SLUG}, not "../x"'),
        (("speakers", 2, "id"), "-x", f'speakers[2].id: {SLUG}, not "-x"'),
        (("speakers", 2, "id"), "", f'speakers[2].id: {SLUG}, not ""'),
        (("speakers", 2, "id"), "x\n", f'speakers[2].id: {SLUG}, not "x\\n"'),
        (("links", 0, "id"), "x" * 65, f'links[0].id: {SLUG}, not "{"x" * 40}…"'),
        (("speakers", 2, "id"), "mr-pine", 'speakers[2].id: the id "mr-pine" is taken by speakers[1]'),
        (("quotes", 3, "id"), "q-stay", 'quotes[4].id: the id "q-stay" is taken by quotes[3]'),
        (("event", "end"), "2020-04-30", "event.end: the event ends on 2020-04-30, before it starts on 2020-05-01"),
        (("parties", 1, "side"), "first", "parties: there must be exactly two, one on each side, not first, first"),
        (("speakers", 0, "party"), "elm", 'speakers[0].party: there is no party with the id "elm"'),
        (("sources", 0, "party"), "both", 'sources[0].party: there is no party with the id "both"'),
        (("sources", 0, "headings"), [0], "sources[0].headings[0]: there is no line 0; lines are numbered 1 to 6"),
        (("sources", 0, "headings"), [7], "sources[0].headings[0]: there is no line 7; lines are numbered 1 to 6"),
        (("sources", 0, "headings"), [1, 2, 1], "sources[0].headings[2]: line 1 is named twice"),
        (("turns", 0, "speaker"), "x", 'turns[0].speaker: there is no speaker with the id "x"'),
        (("turns", 2, "source"), "x", 'turns[2].source: there is no source with the id "x"'),
        (("turns", 2, "end"), 999, "turns[2]: 198 to 999 lies outside the text of 220 code points"),
        (("turns", 2, "start"), -1, "turns[2]: -1 to 220 lies outside the text of 220 code points"),
        (("turns", 2, "start"), 220, "turns[2]: ends at 220, which is not after its start at 220"),
        (
            ("turns", 0, "unspoken"),
            [{"start": 0, "end": 20}],
            "turns[0].unspoken[0]: 0 to 20 lies outside its turn, 17 to 92",
        ),
        (
            ("turns", 0, "unspoken"),
            [{"start": 20, "end": 20}],
            "turns[0].unspoken[0]: ends at 20, which is not after its start at 20",
        ),
        (
            ("turns", 0, "unspoken"),
            [{"start": 20, "end": 30}, {"start": 29, "end": 31}],
            "turns[0].unspoken[1]: starts at 29, before the one before it ends at 30",
        ),
        (("quotes", 0, "source"), "x", 'quotes[0].source: there is no source with the id "x"'),
        (("quotes", 0, "speaker"), "x", 'quotes[0].speaker: there is no speaker with the id "x"'),
        (("quotes", 3, "holder"), "x", 'quotes[3].holder: must be the id of a party or "both", not "x"'),
        (("quotes", 0, "issues"), ["river", "x"], 'quotes[0].issues[1]: there is no issue with the id "x"'),
        (("quotes", 0, "issues"), ["river", "river"], 'quotes[0].issues[1]: the issue "river" is named twice'),
        (("quotes", 1, "selector", "exact"), "", "quotes[1].selector.exact: a quote has at least one character"),
        (("quotes", 1, "selector", "start"), -1, "quotes[1].selector.start: must not be negative, not -1"),
        (("quotes", 0, "gloss"), {"fr": "Eau"}, 'quotes[0].gloss: "fr" is not a language of the dossier'),
        (("quotes", 0, "gloss"), {"en": "A"}, 'quotes[0].gloss: the words are in the language "en" themselves'),
        (("quotes", 0, "gloss"), {"ko": " "}, 'quotes[0].gloss: has no text in the language "ko"'),
        (
            ("quotes", 0, "emphasis", 0, "end"),
            64,
            "quotes[0].emphasis[0]: 8 to 64 lies outside the quote of 63 code points",
        ),
        (
            ("quotes", 0, "emphasis", 0, "start"),
            -1,
            "quotes[0].emphasis[0]: -1 to 21 lies outside the quote of 63 code points",
        ),
        (
            ("quotes", 0, "emphasis", 0, "end"),
            8,
            "quotes[0].emphasis[0]: ends at 8, which is not after its start at 8",
        ),
        (
            ("quotes", 0, "emphasis", 0, "issues"),
            ["boats"],
            'quotes[0].emphasis[0].issues[0]: the quote is not on the issue "boats"',
        ),
        (("positions", 2, "issue"), "x", 'positions[2].issue: there is no issue with the id "x"'),
        (("positions", 2, "party"), "both", 'positions[2].party: there is no party with the id "both"'),
        (
            ("positions", 3, "party"),
            "birch",
            "positions[3]: the position of this party on this issue stands in positions[2] already",
        ),
        (
            ("positions", 1, "summary", 0, "quotes"),
            ["q-ours", "x"],
            'positions[1].summary[0].quotes[1]: there is no quote with the id "x"',
        ),
        (
            ("positions", 1, "summary", 0, "quotes"),
            [],
            'positions[1].summary[0].quotes: the sentence cites no quote on the issue "river"',
        ),
        (
            ("positions", 1, "summary", 0, "quotes"),
            ["q-again"],
            'positions[1].summary[0].quotes: the sentence cites no quote on the issue "river"',
        ),
        (
            ("positions", 2, "silence", "rejected", 0, "source"),
            "x",
            'positions[2].silence.rejected[0].source: there is no source with the id "x"',
        ),
        (
            ("positions", 2, "silence", "rejected", 0, "start"),
            -1,
            "positions[2].silence.rejected[0].start: -1 lies outside the text of 218 code points",
        ),
        (
            ("positions", 2, "silence", "rejected", 0, "start"),
            218,
            "positions[2].silence.rejected[0].start: 218 lies outside the text of 218 code points",
        ),
        (("links", 0, "from_quote"), "x", 'links[0].from_quote: there is no quote with the id "x"'),
        (("links", 0, "to_quote"), "x", 'links[0].to_quote: there is no quote with the id "x"'),
        (("links", 0, "to_quote"), "q-ours", "links[0]: joins a quote with itself"),
        (("links", 0, "to_quote"), "q-always", 'links[0]: joins two quotes of the same side, "pine"'),
        (("languages",), [], "languages: there must be at least one"),
        (("languages",), ["en", "en"], 'languages: "en" is named twice'),
        (("title",), {"en": "x", "ko": "x"}, 'title: has no text in the language "zh-Hans"'),
        (("note", "ko"), " \n", 'note: has no text in the language "ko"'),
        (("event", "place", "en"), "", 'event.place: has no text in the language "en"'),
        (("sources", 1, "rights"), {"en": "x", "ko": "x"}, 'sources[1].rights: has no text in the language "zh-Hans"'),
        (("issues", 0, "caveat"), {"en": "x", "ko": "x"}, 'issues[0].caveat: has no text in the language "zh-Hans"'),
        (
            ("positions", 0, "summary", 0, "text", "en"),
            "",
            'positions[0].summary[0].text: has no text in the language "en"',
        ),
        (
            ("positions", 2, "silence", "rejected", 0, "reason", "en"),
            "",
            'positions[2].silence.rejected[0].reason: has no text in the language "en"',
        ),
    ],
)
def test_each_rule_has_its_sentence_and_place(path: Path, value: Any, sentence: str) -> None:
    content = plain()
    at(content, path[:-1])[path[-1]] = value
    assert sentence in found(content)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("quotes", 0, "gloss"), {}),
        (("quotes", 0, "gloss"), {"zh-Hans": "我们"}),
        (("issues", 0, "caveat"), {}),
        (("issues", 0, "caveat"), {"en": "", "ko": ""}),
        (("links", 0, "to_quote"), "q-again"),
        (("quotes", 0, "selector", "start"), 10**9),
        (("title", "fr"), "un de plus"),
        (("id",), "x" * 64),
    ],
)
def test_what_may_be(path: Path, value: Any) -> None:
    content = plain()
    at(content, path[:-1])[path[-1]] = value
    assert found(content) == []


def test_a_text_that_is_not_the_one_that_was_hashed() -> None:
    content = plain()
    content["sources"][0]["lines"][2] = content["sources"][0]["lines"][2].replace("\u00a0", " ")
    (sentence,) = found(content)
    assert sentence.startswith("sources[0].sha256: the text has the sha256 ")
    content["sources"][0]["sha256"] = sentence.split()[6].rstrip(",")
    assert found(content) == []


def test_a_line_that_is_two_and_a_source_without_any() -> None:
    content = plain()
    lines = content["sources"][1]["lines"]
    content["sources"][1]["lines"] = ["\n".join(lines[:2]), *lines[2:]]
    assert found(content) == ["sources[1].lines[0]: a line holds a line feed; lines are stored one by one"]
    content["sources"][1]["lines"] = []
    assert "sources[1].lines: a source has at least one line" in found(content)


def test_parties_that_are_none_or_called_both() -> None:
    content = plain()
    content["parties"] = []
    assert "parties: there must be exactly two, one on each side, not none" in found(content)
    content = plain()
    content["parties"][1]["id"] = "both"
    assert 'parties[1].id: the id "both" is kept for what is held by both sides' in found(content)


def test_a_language_without_a_tag() -> None:
    content = plain()
    content["languages"] = ["en", " "]
    assert "languages[1]: a language has a tag such as en" in found(content)


def test_problems_come_all_at_once() -> None:
    content = plain()
    content["id"] = "?"
    content["turns"][0]["speaker"] = "x"
    content["quotes"][0]["issues"] = ["x"]
    content["links"].append({**content["links"][0], "reason": {}})
    places = [sentence.partition(":")[0] for sentence in found(content)]
    assert places == [
        "id",
        "links[1].id",
        "links[1].reason",
        "links[1].reason",
        "links[1].reason",
        "turns[0].speaker",
        "quotes[0].issues[0]",
        "quotes[0].emphasis[0].issues[0]",
        "positions[0].summary[0].quotes",
    ]
