"""What an audience is shown of a lesson: one thought a screen, from the dossier alone."""

from dataclasses import replace

import pytest

from desktop_app.engine.desk import Desk
from desktop_app.engine.screen_blocks import (
    Ask,
    Block,
    Hidden,
    Passage,
    Question,
    Related,
    Said,
    Silent,
    Spot,
    Text,
)
from desktop_app.engine.screens import hidden_of, said_of, screens_of
from desktop_app.engine.script import Script
from desktop_app.model.dossier import BOTH, Dossier, Quote, Relation, Side, Voice, said
from desktop_app.model.lesson import LESSON_FORMAT, Exercise, Game, Lesson, Part, Show, Step
from tests.conftest import desk_of


def _pair(desk: Desk, issue: str) -> tuple[Quote, Quote]:
    """A quote on an issue and the one of the other side that answers it."""
    for link in desk.dossier.links:
        ends = desk.quotes[link.to_quote], desk.quotes[link.from_quote]
        if all(issue in end.issues and end.holder != BOTH for end in ends):
            return ends
    raise LookupError(issue)


def _part(desk: Desk, issue: str = "cyber") -> Part:
    one, other = _pair(desk, issue)
    steps = [Step(Show.QUESTION)]
    steps += [Step(show, one.id, other.id) for show in (Show.QUOTE, Show.HIDDEN, Show.ANSWER, Show.SOURCE)]
    return Part(issue, tuple(steps))


def _lesson(*parts: Part) -> Lesson:
    return Lesson(LESSON_FORMAT, "one", {"en": "One"}, "anchorage-2021", 45, parts)


def test_a_step_becomes_exactly_one_screen(desk: Desk) -> None:
    screens = screens_of(desk, _part(desk), "en", number=4, count=6)
    assert [[type(block) for block in screen.blocks] for screen in screens] == [
        [Question],
        [Said],
        [Said, Hidden],
        [Said, Related, Said],
        [Passage],
    ]
    assert [(each.number, each.count, each.step, each.steps, each.turns) for each in screens] == [
        (4, 6, n, 5, 1) for n in range(5)
    ]


def test_words_come_from_the_dossier_and_so_does_all_around_them(desk: Desk) -> None:
    one, _ = _pair(desk, "cyber")
    block = screens_of(desk, _part(desk), "zh-Hans")[1].blocks[0]
    assert isinstance(block, Said)
    assert (block.text, block.side, block.name) == (one.selector.exact, Side.FIRST, "美国")
    assert block.emphasis
    assert all(span.end <= len(block.text) for span in block.emphasis)
    assert block.speaker == said(desk.speaker(one).name, "zh-Hans")
    assert block.label == said(desk.pages[one.source].source.label, "zh-Hans")


def test_the_hidden_side_is_asked_what_supposes_nothing_false(desk: Desk) -> None:
    one, other = _pair(desk, "cyber")

    def ask(shown: str, hidden: str | None) -> Hidden:
        block = screens_of(desk, Part("cyber", (Step(Show.HIDDEN, shown, hidden),)), "en")[0].blocks[1]
        assert isinstance(block, Hidden)
        return block

    assert ask(one.id, other.id).ask is Ask.ANSWER
    assert ask(other.id, one.id).ask is Ask.BEFORE
    assert ask(one.id, None) == Hidden(Side.SECOND, "China", Ask.OPEN)


@pytest.mark.parametrize(
    ("relation", "there", "back"),
    [
        (Relation.ANSWERS, Ask.ANSWER, Ask.BEFORE),
        (Relation.DENIES, Ask.ANSWER, Ask.BEFORE),
        (Relation.TURNS_BACK, Ask.ANSWER, Ask.BEFORE),
        (Relation.QUALIFIES, Ask.ANSWER, Ask.BEFORE),
        (Relation.CONTRASTS, Ask.WORDED, Ask.WORDED),
        (Relation.MIRRORS, Ask.OPEN, Ask.OPEN),
        (Relation.AGREES, Ask.OPEN, Ask.OPEN),
    ],
)
def test_only_what_takes_up_the_other_is_asked_for_as_an_answer(
    desk: Desk, relation: Relation, there: Ask, back: Ask
) -> None:
    one, other = _pair(desk, "cyber")
    links = tuple(
        replace(link, relation=relation) if {link.from_quote, link.to_quote} == {one.id, other.id} else link
        for link in desk.dossier.links
    )
    related = desk_of(replace(desk.dossier, links=links))
    for shown, hidden, wanted in ((one, other, there), (other, one, back)):
        found = hidden_of(related, Step(Show.HIDDEN, shown.id, hidden.id), "en")
        assert found is not None
        assert found.ask is wanted


def test_the_question_names_who_reports_what_the_hidden_side_says(desk: Desk) -> None:
    """The U.S. words on Taiwan that answer China's readout stand in that readout."""
    hidden = hidden_of(desk, Step(Show.HIDDEN, "r7-2", "r14-1"), "en")
    assert hidden == Hidden(Side.FIRST, "United States", Ask.WORDED, Voice.REPORTED, "China")
    own = hidden_of(desk, Step(Show.HIDDEN, "r14-1", "r7-2"), "en")
    assert own == Hidden(Side.SECOND, "China", Ask.WORDED, Voice.READOUT)


def test_a_silence_is_a_finding_with_what_was_searched(desk: Desk) -> None:
    quote = next(q for q in desk.dossier.quotes if "tibet" in q.issues and q.holder == "cn")
    assert desk.position("tibet", "us").silence is not None
    block = screens_of(desk, Part("tibet", (Step(Show.ANSWER, quote.id),)), "ko")[0].blocks[1]
    assert isinstance(block, Silent)
    assert (block.name, block.side) == ("미국", Side.FIRST)
    assert block.terms
    assert block.words > 1000


def test_what_both_hold_hides_nobody(desk: Desk) -> None:
    quote = next(q for q in desk.dossier.quotes if q.holder == BOTH)
    for show in (Show.HIDDEN, Show.ANSWER):
        (block,) = screens_of(desk, Part(quote.issues[0], (Step(show, quote.id),)), "en")[0].blocks
        assert isinstance(block, Said)
        assert (block.side, block.name) == (None, "")


def test_a_gloss_goes_along_where_the_language_of_the_screen_is_another(anchorage: Dossier) -> None:
    quote = replace(anchorage.quotes[0], gloss={"zh-Hans": "译文", "ko": "번역"})
    glossed = desk_of(replace(anchorage, quotes=(quote, *anchorage.quotes[1:])))
    assert glossed.pages[quote.source].source.language == "en"

    def gloss(language: str) -> str:
        found = said_of(glossed, quote, quote.issues[0], language).gloss
        return found.text if found else ""

    assert (gloss("zh-Hans"), gloss("ko"), gloss("en")) == ("译文", "번역", "")


def test_an_exercise_has_a_screen_for_each_that_it_makes(desk: Desk) -> None:
    asked = Exercise(Game.WHO, "cyber", 2, 7)
    part = Part("cyber", (Step(Show.QUESTION), Step(Show.EXERCISE, exercise=asked)))

    def make(exercise: Exercise, language: str) -> list[tuple[Block, ...]]:
        assert (exercise, language) == (asked, "en")
        return [(Text("one"),), (Text("two"),), (Text("three"),)]

    screens = screens_of(desk, part, "en", exercises=make)
    assert [(each.step, each.turn, each.turns) for each in screens] == [(0, 0, 1), (1, 0, 3), (1, 1, 3), (1, 2, 3)]
    assert len(screens_of(desk, part, "en")) == 2


def test_walking_a_script_goes_through_every_screen_and_back(desk: Desk) -> None:
    parts = [_part(desk, "cyber"), Part("taiwan", ()), _part(desk, "taiwan"), Part("nowhere", (Step(Show.QUESTION),))]
    script = Script(desk, _lesson(*parts), "en")
    assert [part.issue for part in script.parts] == ["cyber", "taiwan"]
    spots, spot = [], script.first
    while spot is not None:
        spots.append(spot)
        assert script.screen(spot).spot == spot
        spot = script.after(spot)
    assert len(spots) == 10
    assert spots == sorted(set(spots))
    assert spots[-1] == script.last
    back, spot = [], script.last
    while spot is not None:
        back.append(spot)
        spot = script.before(spot)
    assert back == spots[::-1]
    assert script.part_on("taiwan") == 1
    assert script.part_on("nowhere") is None


def test_a_script_without_steps_has_no_place(desk: Desk) -> None:
    script = Script(desk, _lesson(), "en")
    assert script.first is None
    assert script.last is None


def test_a_note_goes_with_its_screen(desk: Desk) -> None:
    part = Part("cyber", (Step(Show.QUESTION, note={"en": "Ask first.", "ko": "먼저 묻는다."}),))
    assert screens_of(desk, part, "ko")[0].note == "먼저 묻는다."


def test_an_unknown_quote_is_a_key_error(desk: Desk) -> None:
    with pytest.raises(KeyError):
        screens_of(desk, Part("cyber", (Step(Show.QUOTE, "no-such"),)), "en")


def test_spots_are_in_the_order_of_the_lesson() -> None:
    assert Spot(0, 3, 1) < Spot(1, 0) < Spot(1, 0, 2)
