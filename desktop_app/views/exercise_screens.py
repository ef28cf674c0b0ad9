"""Exercises for a whole class: each item as three screens, its question, its answer, and where the words stand."""

from collections.abc import Callable, Sequence

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import items
from desktop_app.engine.exercises.item import Item, Part, PartKind
from desktop_app.engine.screen_blocks import Block, Choice, Choices, Question, Right, Text, Words
from desktop_app.engine.screens import passage_of, related_of
from desktop_app.model.dossier import Span
from desktop_app.model.lesson import Exercise, Game
from desktop_app.views import exercise_words as told

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def exercise_screens(desk: Desk) -> Callable[[Exercise, str], Sequence[tuple[Block, ...]]]:
    """What makes the screens of an exercise on this dossier, in a language: their blocks, in the order shown. An
    exercise of which the record has nothing to ask is one screen that says so."""

    def made(exercise: Exercise, language: str) -> Sequence[tuple[Block, ...]]:
        return screens_of_items(desk, exercise, items(desk, exercise, language), language)

    return made


def screens_of_items(
    desk: Desk, exercise: Exercise, found: Sequence[Item] | None, language: str
) -> Sequence[tuple[Block, ...]]:
    """The screens of an exercise's items; one that says so while they are still looked for, which is none."""
    if not found:
        text = told.sought() if found is None else told.nothing(told.issue_title(desk, exercise, language))
        return [(Question(told.game_name(exercise.game)), Text(text))]
    screens = [screen for item in found for screen in item_screens(desk, item, language)]
    if len(found) < exercise.number:
        screens[0] = (*screens[0], Text(told.fewer(len(found), told.issue_title(desk, exercise, language))))
    return screens


def item_screens(desk: Desk, item: Item, language: str) -> tuple[tuple[Block, ...], ...]:
    """The question, the answer, and the source of one item. Beside the answer stand no wrong ones: so it mostly fits
    one page with what proves it."""
    question = Question(told.question(desk, item, language))
    link = next((each for each in desk.linked.get(item.shown, ()) if each.id == item.link), None)
    because = Text(told.attribution(desk, desk.quotes[item.shown], item.issue, language))
    proof: tuple[Block, ...] = (because,) if link is None else (because, related_of(desk, link, language))
    return (
        (question, _words(desk, item, covered=True), _choices(desk, item, language, open_=True)),
        (question, _words(desk, item, covered=False), _choices(desk, item, language, open_=False), *proof),
        (passage_of(desk, desk.quotes[item.shown], item.issue, language),),
    )


def _words(desk: Desk, item: Item, *, covered: bool) -> Words:
    """The prompt, with its gap covered or filled; what is marked is the emphasis, the word that was left out, or among
    context the statement that is asked about."""
    pieces, spans, at = [], list[tuple[Part, Span]](), 0
    for part in item.prompt:
        text = item.right.text if part.kind is PartKind.GAP else part.text
        pieces.append(text)
        spans.append((part, Span(at, at + len(text))))
        at += len(text)
    language = desk.pages[item.source].source.language
    marks = tuple(span for part, span in spans if part.kind is PartKind.EMPHASIS)
    gap = next((span for part, span in spans if part.kind is PartKind.GAP), None)
    if gap is not None:
        return Words("".join(pieces), language, marks, gap) if covered else Words("".join(pieces), language, (gap,))
    if item.game is Game.VOICE:
        start = item.span.start - item.extent.start
        marks = (Span(start, start + item.span.end - item.span.start),)
    return Words("".join(pieces), language, marks)


def _choices(desk: Desk, item: Item, language: str, *, open_: bool) -> Choices:
    options = []
    for n, option in enumerate(item.options):
        text = told.option_text(desk, item, option, language)
        opening = told.option_opening(desk, option)
        tongue = desk.pages[option.source].source.language if option.source else ""
        right = Right.OPEN if open_ else Right.RIGHT if n in item.answers else Right.WRONG
        words = told.opening_quoted(text, opening) if opening else text
        options.append(Choice(LETTERS[n % len(LETTERS)], words, option.verbatim, tongue, right))
    return Choices(tuple(option for option in options if option.right is not Right.WRONG))
