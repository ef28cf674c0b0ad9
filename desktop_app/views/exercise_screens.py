"""Exercises for a whole class: each item as three screens, its question, its answer, and where the words stand."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import items
from desktop_app.engine.exercises.item import Item, Part, PartKind
from desktop_app.engine.exercises.record import record_of
from desktop_app.engine.gloss import Gloss, gloss_for
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
        (question, _words(desk, item, language, covered=True), _choices(desk, item, language, open_=True)),
        (question, _words(desk, item, language, covered=False), _choices(desk, item, language, open_=False), *proof),
        (passage_of(desk, desk.quotes[item.shown], item.issue, language),),
    )


def _words(desk: Desk, item: Item, language: str, *, covered: bool) -> Words:
    """The prompt, with its gap covered or filled; what is marked is the emphasis, the word that was left out, or among
    context the statement that is asked about."""
    pieces, spans, at = [], list[tuple[Part, Span]](), 0
    for part in item.prompt:
        text = item.right.text if part.kind is PartKind.GAP else part.text
        pieces.append(text)
        spans.append((part, Span(at, at + len(text))))
        at += len(text)
    tongue = desk.pages[item.source].source.language
    gloss = gloss_for(desk.quotes[item.quote], tongue, language)
    held_back = covered and gloss is not None and not _harmless(desk, item, gloss)
    if held_back or gloss is None:
        gloss = None
    elif covered:
        # That an interpreter spoke would tell whose words they are.
        gloss = replace(gloss, interpreted=False)
    text = "".join(pieces)
    marks = tuple(span for part, span in spans if part.kind is PartKind.EMPHASIS)
    gap = next((span for part, span in spans if part.kind is PartKind.GAP), None)
    if gap is not None:
        shown = marks if covered else (gap,)
        return Words(text, tongue, shown, gap if covered else None, gloss, held_back)
    if item.game is Game.VOICE:
        start = item.span.start - item.extent.start
        marks = (Span(start, start + item.span.end - item.span.start),)
    return Words(text, tongue, marks, None, gloss, held_back)


def _harmless(desk: Desk, item: Item, gloss: Gloss) -> bool:
    """Whether a translation of the statement tells nothing of the answer: it would fill a gap, it may be clearer than
    the words on whether they are an account, and it may name somebody where they do not."""
    if item.game in (Game.GAP, Game.VOICE):
        return False
    return item.game is not Game.WHO or not record_of(desk).names_anybody(gloss.text)


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
