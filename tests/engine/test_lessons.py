"""The lesson made by rule: what it shows of every issue, in which order, and never a step that shows nothing."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from desktop_app.engine.desk import Desk, Stance, stance_of
from desktop_app.engine.lesson_check import faults, problems
from desktop_app.engine.lessons import (
    exchange_with,
    link_between,
    opposite,
    part_for,
    steps_for,
    usual_lesson,
)
from desktop_app.model.dossier import BOTH, Dossier, Emphasis, Group, Link, Relation, Voice
from desktop_app.model.lesson import Part, Show, Step
from tests.conftest import desk_of
from tests.engine.samples import desk_with, quote, river
from tests.files.samples import dossiers

ISSUES = ["taiwan", "hong-kong", "xinjiang", "tibet", "cyber", "trade"]
EVERY_ISSUE = [
    *ISSUES, "human-rights", "order", "alliances", "sanctions", "sovereignty", "confrontation", "force", "standing",
    "development", "party", "past-policy", "protocol", "space", "climate", "covid", "recovery", "regional", "consular",
    "forums", "dialogue",
]  # fmt: skip


def shows(part: Part) -> list[Show]:
    return [step.show for step in part.steps]


def test_every_issue_is_listed_here(anchorage: Dossier) -> None:
    assert {issue.id for issue in anchorage.issues} == set(EVERY_ISSUE)


@pytest.mark.parametrize("issue", EVERY_ISSUE)
def test_a_part_asks_first_and_has_four_to_nine_steps_that_fit(desk: Desk, issue: str) -> None:
    part = part_for(desk, issue)
    assert part.issue == issue
    assert part.steps[0] == Step(Show.QUESTION)
    assert 4 <= len(part.steps) <= 9
    assert shows(part).count(Show.QUESTION) == 1
    assert faults(replace(usual_lesson(desk), parts=(part,)), desk) == ()


@pytest.mark.parametrize("issue", EVERY_ISSUE)
def test_an_exchange_is_told_in_one_order(desk: Desk, issue: str) -> None:
    steps = part_for(desk, issue).steps
    for n, step in enumerate(steps):
        if step.show is Show.HIDDEN:
            assert steps[n - 1] == Step(Show.QUOTE, step.quote)
            assert steps[n + 1] == Step(Show.ANSWER, step.quote, step.other)
            assert steps[n + 2].show is Show.SOURCE
    told = [desk.order[str(step.quote)] for step in steps if step.show is Show.HIDDEN]
    assert told == sorted(told)


@pytest.mark.parametrize("issue", EVERY_ISSUE)
def test_what_is_linked_goes_before_what_is_not(desk: Desk, issue: str) -> None:
    ids = {each.id for each in desk.quotes_on(issue)}
    linked = any({link.from_quote, link.to_quote} <= ids for link in desk.dossier.links)
    answers = [step for step in part_for(desk, issue).steps if step.show is Show.ANSWER and step.other]
    links = [link_between(desk, str(step.quote), str(step.other)) for step in answers]
    if linked:
        assert answers
        assert all(link and link.to_quote == step.quote for link, step in zip(links, answers, strict=True))


def test_the_usual_lesson_is_on_the_main_issues(desk: Desk) -> None:
    lesson = usual_lesson(desk)
    assert [part.issue for part in lesson.parts] == ISSUES
    assert problems(lesson) == ()
    assert faults(lesson, desk) == ()
    assert lesson.dossier == desk.dossier.id


def test_without_a_main_issue_the_usual_lesson_is_on_all(anchorage: Dossier) -> None:
    none_main = replace(anchorage, issues=tuple(replace(issue, group=Group.ALSO) for issue in anchorage.issues))
    assert len(usual_lesson(desk_of(none_main)).parts) == len(anchorage.issues)


@given(dossiers())
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_any_dossier_has_a_lesson_that_fits_it(dossier: Dossier) -> None:
    desk = desk_of(dossier)
    lesson = usual_lesson(desk)
    assert problems(lesson) == ()
    assert faults(lesson, desk) == ()
    for issue in dossier.issues:
        part = part_for(desk, issue.id)
        assert 1 <= len(part.steps) <= 9
        assert part.steps[0].show is Show.QUESTION
        for step in part.steps:
            for name in (step.quote, step.other):
                assert name is None or desk.anchors[name].verdict.verbatim


def _sentences() -> list[str]:
    """Sentences that stand once in the fixture's transcript, long enough to be quotes."""
    text = next(source for source in river().sources if source.id == "transcript").text
    return [line for line in text.split("\n") if line.strip() and text.count(line) == 1]


def test_own_speech_goes_before_what_is_reported_and_the_emphasised_before_the_plain() -> None:
    first, second, third, *_ = _sentences()
    birch = quote("birch", first)
    reported = quote("reported", second, "pine", Voice.REPORTED)
    own = quote("own", third, "pine", Voice.OWN)
    part = part_for(desk_with(birch, reported, own), "river")
    answer = next(step for step in part.steps if step.show is Show.ANSWER)
    assert {answer.quote, answer.other} == {"birch", "own"}
    stressed = replace(reported, voice=Voice.OWN, emphasis=(Emphasis(0, 4),))
    part = part_for(desk_with(birch, stressed, own), "river")
    answer = next(step for step in part.steps if step.show is Show.ANSWER)
    assert {answer.quote, answer.other} == {"birch", "reported"}


def test_the_words_that_were_answered_come_first_even_where_they_stand_later() -> None:
    first, second, *_ = _sentences()
    one, other = quote("one", first), quote("other", second, "pine")
    link = Link("l", "one", "other", Relation.DENIES, {"en": "why"})
    part = part_for(desk_with(one, other, links=(link,)), "river")
    assert part.steps[1:4] == (
        Step(Show.QUOTE, "other"),
        Step(Show.HIDDEN, "other", "one"),
        Step(Show.ANSWER, "other", "one"),
    )
    assert [step.quote for step in part.steps if step.show is Show.SOURCE] == ["other", "one"]


def test_a_silent_side_is_asked_and_its_silence_shown() -> None:
    (first, *_) = _sentences()
    desk = desk_with(quote("one", first))
    assert part_for(desk, "river").steps == (
        Step(Show.QUESTION),
        Step(Show.QUOTE, "one"),
        Step(Show.HIDDEN, "one"),
        Step(Show.ANSWER, "one"),
        Step(Show.SOURCE, "one"),
    )
    assert stance_of(desk, "river", "pine") is Stance.SILENT


def test_what_both_hold_is_not_hidden_from_anybody() -> None:
    first, second, *_ = _sentences()
    shared = quote("shared", first, BOTH, Voice.READOUT)
    steps = part_for(desk_with(shared, quote("one", second)), "river").steps
    assert [(step.show, step.quote) for step in steps[1:]] == [
        (Show.QUOTE, "one"),
        (Show.SOURCE, "one"),
        (Show.QUOTE, "shared"),
        (Show.SOURCE, "shared"),
    ]


def test_an_issue_on_which_nothing_can_be_quoted_has_its_question_alone() -> None:
    assert part_for(desk_with(), "river").steps == (Step(Show.QUESTION),)


def test_no_quote_is_told_in_two_exchanges(desk: Desk) -> None:
    for issue in EVERY_ISSUE:
        answers = [step for step in part_for(desk, issue).steps if step.show is Show.ANSWER]
        named = [name for step in answers for name in (step.quote, step.other) if name]
        assert len(named) == len(set(named)), issue


def test_a_picked_quote_brings_its_exchange(desk: Desk) -> None:
    answer = desk.quotes["t28-1"]
    exchange = exchange_with(desk, "cyber", answer)
    assert exchange is not None
    assert (exchange.quote.id, exchange.other and exchange.other.id) == ("t4-1", "t28-1")
    assert [step.show for step in steps_for(desk, "cyber", answer)] == [
        Show.QUOTE,
        Show.HIDDEN,
        Show.ANSWER,
        Show.SOURCE,
    ]


def test_every_quote_can_be_picked_on_every_issue_it_speaks_to(desk: Desk) -> None:
    lesson = usual_lesson(desk)
    for each in desk.dossier.quotes:
        for issue in each.issues:
            steps = steps_for(desk, issue, each)
            assert any(each.id in (step.quote, step.other) for step in steps)
            assert faults(replace(lesson, parts=(Part(issue, steps),)), desk) == ()


def test_opposite_is_across_the_sides_only(desk: Desk) -> None:
    ours, theirs = desk.quotes["t4-1"], desk.quotes["t28-1"]
    shared = next(each for each in desk.dossier.quotes if each.holder == BOTH)
    assert opposite(ours, theirs)
    assert not opposite(ours, desk.quotes["t4-2"])
    assert not opposite(ours, shared)


@pytest.mark.parametrize("length", [1, 57, 58, 59, 64])
def test_the_lesson_made_by_rule_can_be_saved_for_a_dossier_of_any_id(length: int) -> None:
    named = desk_of(replace(river(), id="a" * length))
    lesson = usual_lesson(named)
    assert problems(lesson) == ()
    assert lesson.id.endswith("-usual")
