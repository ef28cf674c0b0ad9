"""Worksheets and their keys as handouts.

Nothing in a worksheet tells an answer: a statement stands there without speaker, voice, place and citation, in no
side's colour, and the choices stand in the order that the exercise gives them, which does not depend on what is right.
The key is a document of its own, made from the same items.
"""

from collections.abc import Generator, Iterator, Sequence
from typing import Final

from desktop_app.engine.cards import card_of as quoted_card
from desktop_app.engine.exercises import Item, Option, PartKind, items
from desktop_app.engine.exercises.record import record_of
from desktop_app.engine.filling import fill
from desktop_app.engine.gloss import gloss_for
from desktop_app.engine.handout import (
    Blanks,
    Block,
    Card,
    Choice,
    Document,
    Gloss,
    Kind,
    Mark,
    Paper,
    Prose,
    Question,
    Role,
    Run,
    Runs,
    Solution,
    Tie,
    plain,
)
from desktop_app.engine.handout_comparison import closing
from desktop_app.engine.handout_parts import Making, On, card_of, cite
from desktop_app.engine.storable import storable, unstorable
from desktop_app.model.dossier import Voice
from desktop_app.model.lesson import Exercise, Game

GAP: Final = "\u2009__________\u2009"
"""What stands for words that were left out: it is as long for every answer."""


def worksheet(making: Making, exercise: Exercise, paper: Paper = Paper.A4) -> Generator[float, None, Document]:
    """The worksheet of an exercise; yields the share that is made, from 0 to 1.

    Raises KeyError for an issue that the dossier does not have.
    """
    phrases = making.phrases
    found = items(making.desk, exercise, making.language)
    yield 0.5
    blocks: list[Block] = [Blanks((phrases.name, phrases.day)), Prose(plain(phrases.tasks[exercise.game]), Role.LEAD)]
    blocks += questions(making, found)
    if not found:
        blocks.append(Prose(plain(phrases.no_items)))
    yield 1.0
    about = _about(making, exercise, len(found))
    title = phrases.games[exercise.game]
    shown = (text for item in found for text in (item.words, *(each.text for each in item.options if each.verbatim)))
    changed = sum(map(unstorable, shown))
    return Document(title, about, making.language, tuple(blocks), phrases, Kind.WORKSHEET, paper=paper, changed=changed)


def key(making: Making, exercise: Exercise, paper: Paper = Paper.A4) -> Generator[float, None, Document]:
    """The answers to a worksheet, each with where it stands; yields the share that is made, from 0 to 1.

    Raises KeyError for an issue that the dossier does not have.
    """
    phrases = making.phrases
    found = items(making.desk, exercise, making.language)
    yield 0.5
    blocks: list[Block] = [block for n, item in enumerate(found) for block in _solution(making, item, n + 1)]
    quotes = list(dict.fromkeys(quote for item in found for quote in (item.quote, item.shown)))
    if found:
        cited = [(str(n + 1), cite(making, making.desk.quotes[item.shown])) for n, item in enumerate(found)]
        blocks += closing(making, quotes, [(phrases.games[exercise.game], cited)])
    else:
        blocks.append(Prose(plain(phrases.no_items)))
    yield 1.0
    title = fill(phrases.key_title, phrases.games[exercise.game])
    about = _about(making, exercise, len(found))
    changed = sum(unstorable(making.desk.quotes[quote].selector.exact) for quote in quotes)
    return Document(title, about, making.language, tuple(blocks), phrases, Kind.KEY, paper=paper, changed=changed)


def questions(making: Making, found: Sequence[Item], begun: int = 0) -> Iterator[Question]:
    """The items as they are asked, numbered after those `begun`."""
    for n, item in enumerate(found, begun + 1):
        choices = tuple(_choice(making, option, letter(m)) for m, option in enumerate(item.options))
        yield Question(f"{n}.", storable(making.phrases.asked(making.desk, item)), (_statement(making, item),), choices)


def letter(number: int) -> str:
    """What a choice is called: A for 0, then B and so on; AA after Z."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _about(making: Making, exercise: Exercise, count: int) -> str:
    """What a worksheet and its key are of, the same in both, so that one finds the other."""
    phrases, desk = making.phrases, making.desk
    issue = phrases.all_issues if exercise.issue is None else making.say(desk.issues[exercise.issue].title)
    seed = fill(phrases.seed, issue, phrases.questions(count), exercise.seed)
    return f"{making.say(desk.dossier.title)} · {seed}"


def _statement(making: Making, item: Item) -> Card:
    """The words of an item with nothing that tells whose they are."""
    language = making.desk.pages[item.source].source.language
    runs = []
    for part in item.prompt:
        mark = Mark.EMPHASIS if part.kind is PartKind.EMPHASIS else Mark.PLAIN
        runs.append(Run(GAP if part.kind is PartKind.GAP else storable(part.text), mark, language))
    return Card(tuple(runs), language, None, gloss=_told_gloss(making, item))


def _told_gloss(making: Making, item: Item) -> Gloss | None:
    """A statement's translation, unless it would answer the question: it holds what fills a gap, and may name whom
    the words do not."""
    if item.game is Game.GAP:
        return None
    gloss = _gloss(making, item.quote)
    names = item.game is Game.WHO and gloss is not None and record_of(making.desk).names_anybody(gloss.text)
    return None if names else gloss


def _gloss(making: Making, quote: str) -> Gloss | None:
    """The editor's translation, labelled alike for every quote: the usual label tells whether somebody interpreted."""
    held = making.desk.quotes[quote]
    found = gloss_for(held, making.desk.pages[held.source].source.language, making.language) if making.glosses else None
    return Gloss(making.phrases.plain_gloss, storable(found.text)) if found else None


def _choice(making: Making, option: Option, called: str) -> Choice:
    gloss = _gloss(making, option.quote) if option.verbatim and option.quote and making.glosses else None
    return Choice(called, _option(making, option), gloss)


def _option(making: Making, option: Option) -> Runs:
    phrases, desk = making.phrases, making.desk
    language = desk.pages[option.source].source.language if option.source else ""
    if option.voice is not None:
        return plain(phrases.voice(option.voice, _reporter(making, option)))
    if option.paragraph is not None and option.source is not None and option.span is not None:
        text = desk.pages[option.source].index.text[option.span.start : option.span.end]
        place = phrases.place(storable(option.text), option.paragraph)
        return (Run(f"{place}: "), Run(f"{storable(text)} …", Mark.PLAIN, language))
    return plain(storable(option.text), language if option.verbatim else "")


def _reporter(making: Making, option: Option) -> str:
    """Who reports what a side holds: the other side."""
    if option.voice is not Voice.REPORTED:
        return ""
    return next((making.say(p.name) for p in making.desk.dossier.parties if p.id != option.party), "")


def _solution(making: Making, item: Item, number: int) -> Iterator[Block]:
    desk, phrases = making.desk, making.phrases
    right = " · ".join(letter(n) for n in item.answers)
    runs = [Run(f"{right}  ", Mark.STRONG)]
    for n, answer in enumerate(item.answers):
        runs += [*([Run(" · ")] if n else []), *_option(making, item.options[answer])]
    quote = desk.quotes[item.shown]
    card = card_of(making, quoted_card(desk, On(item.issue, making.language), quote))
    yield Solution(f"{number}.", tuple(runs), card)
    link = next((link for link in desk.linked.get(item.quote, ()) if link.id == item.link), None)
    if link is not None:
        ends = [making.holder(desk.quotes[end]) for end in (link.from_quote, link.to_quote)]
        about = making.say(desk.issues[item.issue].title)
        yield Tie(about, phrases.relation(link.relation), ends[0], ends[1], making.say(link.reason))
