"""An exercise as plain text, for the command line: the questions, or the key to them."""

from collections.abc import Iterator
from typing import Final

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import Item, Option, items
from desktop_app.engine.exercises.find import opening_of
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import BOTH, Voice, said
from desktop_app.model.lesson import Exercise, Game

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_VOICES: Final = {
    Voice.OWN: "in its own words",
    Voice.INTERPRETED: "in its own words, through an interpreter",
    Voice.READOUT: "by its own readout",
    Voice.REPORTED: "reported by the other side",
    Voice.PRESS: "by a press report",
}


def exercise_text(desk: Desk, exercise: Exercise, language: str, *, key: bool = False) -> str:
    """The questions with their options; with `key` the right options alone, each with where it stands. No character in
    it steers a terminal. Raises KeyError for an issue the dossier does not have."""
    found = items(desk, exercise, language)
    lines = [line for n, item in enumerate(found, 1) for line in (_key if key else _asked)(desk, item, n, language)]
    if len(found) < exercise.number:
        lines.append(f"({len(found)} of {exercise.number}: the record has no more that have only one answer.)")
    return shown("\n".join(lines))


def _asked(desk: Desk, item: Item, number: int, language: str) -> Iterator[str]:
    yield f"{number}. {_question(desk, item, language)}"
    yield f"   “{item.words}”"
    for letter, option in zip(_LETTERS, item.options, strict=False):
        yield f"   {letter}) {_text(desk, item, option)}"
    yield ""


def _key(desk: Desk, item: Item, number: int, language: str) -> Iterator[str]:
    letter = _LETTERS[item.answers[0] % len(_LETTERS)]
    page, span = desk.pages[desk.quotes[item.shown].source], desk.anchors[item.shown].span
    paragraph = page.index.paragraph_at(span.start) if span else None
    label = said(page.source.label, language)
    place = f"{label} ¶{paragraph}" if paragraph else label
    yield f"{number}. {letter}) {_text(desk, item, item.right)} [{place}]"


def _question(desk: Desk, item: Item, language: str) -> str:
    holder = "both sides" if item.holder == BOTH else said(desk.parties[item.holder].name, language)
    match item.game:
        case Game.WHO:
            return "Who said it?"
        case Game.MATCH:
            return f"Said by: {holder}. Which passage of the other side speaks to the same point?"
        case Game.VOICE:
            start = item.span.start - item.extent.start
            words = item.words[start : start + item.span.end - item.span.start]
            return f"A position of: {holder}. How do these words reach us? “{words}”"
        case Game.GAP:
            return "Which word fills the gap?"
        case Game.FIND:
            return (
                f"In which paragraph of “{said(desk.pages[item.source].source.label, language)}” do these words stand?"
            )


def _text(desk: Desk, item: Item, option: Option) -> str:
    if item.game is Game.VOICE and option.voice is not None:
        return _VOICES[option.voice]
    opening, goes_on = opening_of(desk, option)
    if not opening:
        return option.text
    return f"{option.text} ¶{option.paragraph}: “{opening}”{' …' if goes_on else ''}"
