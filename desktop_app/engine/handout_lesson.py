"""A lesson as a handout: what an audience is shown step by step, on paper; the teacher's notes where wanted."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.engine import screen_blocks as shown
from desktop_app.engine.cards import card_of as quoted_card
from desktop_app.engine.exercises import items
from desktop_app.engine.handout import (
    Block,
    Card,
    Column,
    Columns,
    Document,
    Finding,
    Heading,
    Kind,
    Paper,
    Passage,
    Prose,
    Role,
    Run,
    Runs,
    Tie,
    plain,
)
from desktop_app.engine.handout_comparison import changed_in, closing, opening
from desktop_app.engine.handout_parts import Making, On, card_of, cite, runs_of
from desktop_app.engine.handout_sheets import questions
from desktop_app.engine.phrases import fill
from desktop_app.engine.screens import step_screens
from desktop_app.engine.storable import storable
from desktop_app.model.dossier import Side, said
from desktop_app.model.lesson import Lesson, Part, Show


@dataclass
class _Told:
    """What was put on paper until now: the quotes, with their marks by issue, and how many questions were asked."""

    quotes: dict[str, None] = field(default_factory=dict)
    cited: list[tuple[str, list[tuple[str, Runs]]]] = field(default_factory=list)
    asked: int = 0


def lesson_document(
    making: Making, lesson: Lesson, *, notes: bool, paper: Paper = Paper.A4
) -> Generator[float, None, Document]:
    """The lesson as a document; yields the share that is made, from 0 to 1. Parts on issues that the dossier does not
    have, and parts without steps, are left out."""
    phrases, desk = making.phrases, making.desk
    parts = [part for part in lesson.parts if part.steps and part.issue in desk.issues]
    told = _Told()
    blocks: list[Block] = list(opening(making))
    for n, part in enumerate(parts):
        blocks += _part(making, part, n + 1, told, notes=notes)
        yield (n + 1) / len(parts)
    blocks += closing(making, told.quotes, told.cited)
    about = [making.say(desk.dossier.title), phrases.lesson]
    if lesson.minutes is not None:
        about.append(phrases.minutes(lesson.minutes))
    return Document(
        storable(said(lesson.title, making.language)),
        " · ".join(about),
        making.language,
        tuple(blocks),
        phrases,
        Kind.LESSON,
        contents=len(parts) > 1,
        paper=paper,
        changed=changed_in(making, told.quotes),
    )


def _part(making: Making, part: Part, number: int, told: _Told, *, notes: bool) -> Iterator[Block]:
    desk, phrases = making.desk, making.phrases
    title = making.say(desk.issues[part.issue].title)
    yield Heading(title, 1, f"part-{number}")
    told.cited.append((title, []))
    for n, step in enumerate(part.steps, 1):
        name = phrases.games[step.exercise.game] if step.exercise else phrases.steps[step.show]
        yield Heading(f"{number}.{n}  {name}", 2, f"part-{number}-{n}")
        if step.exercise is not None:
            found = items(desk, step.exercise, making.language)
            yield Prose(plain(phrases.tasks[step.exercise.game]), Role.LEAD)
            yield from questions(making, found, told.asked)
            told.asked += len(found)
        else:
            (screen,) = step_screens(desk, part, n - 1, making.language)
            before = part.steps[n - 2] if n > 1 else None
            repeats = step.show is Show.HIDDEN and before is not None and before.quote == step.quote
            yield from _screen(making, title, part.issue, screen.blocks, told, repeats=repeats)
        note = storable(said(step.note, making.language))
        if notes and note:
            yield Prose(plain(fill(phrases.note, note)), Role.TEACHER)


def _screen(
    making: Making, title: str, issue: str, blocks: Sequence[shown.Block], told: _Told, *, repeats: bool
) -> Iterator[Block]:
    """What a screen shows; two quotes beside each other, each on its side. Words that the step before has shown alone
    are not shown again where it only `repeats` them."""
    quotes = [block for block in blocks if isinstance(block, shown.Said)]
    if len(quotes) == 2 and len({each.side for each in quotes} - {None}) == 2:
        cards = {each.side: _card(making, issue, each, told) for each in quotes}
        columns = [Column(making.say(making.desk.dossier.party(side).name), "", side, (cards[side],)) for side in Side]
        yield Columns(title, (columns[0], columns[1]))
        blocks = [block for block in blocks if not isinstance(block, shown.Said)]
    elif repeats:
        blocks = [block for block in blocks if not isinstance(block, shown.Said)]
    for block in blocks:
        yield from _block(making, title, issue, block, told)


def _block(making: Making, title: str, issue: str, block: shown.Block, told: _Told) -> Iterator[Block]:
    phrases = making.phrases
    match block:
        case shown.Question():
            yield Prose(plain(storable(block.text)), Role.LEAD)
        case shown.Said():
            yield _card(making, issue, block, told)
        case shown.Hidden():
            yield Prose(plain(fill(phrases.hidden[block.ask.value], storable(block.name))), Role.BODY)
        case shown.Related():
            names = [storable(name) or phrases.both for name in (block.answering, block.answered)]
            yield Tie(title, phrases.relation(block.relation), names[0], names[1], storable(block.reason))
        case shown.Silent():
            yield _silence(making, block)
        case shown.Passage():
            yield _passage(making, block, told)
        case shown.Text():
            yield Prose((Run(storable(block.text)),))
        case _:
            # Words and choices are an exercise's, which is put on paper by its items.
            pass


def _card(making: Making, issue: str, block: shown.Said, told: _Told) -> Card:
    quote = making.desk.quotes[block.quote]
    card = card_of(making, quoted_card(making.desk, On(issue, making.language), quote))
    _cite(making, block.quote, told)
    return card


def _cite(making: Making, quote: str, told: _Told) -> None:
    held = making.desk.quotes[quote]
    told.quotes[quote] = None
    words = storable(held.selector.exact).split()
    mark = " ".join(words[:6]) + (" …" if len(words) > 6 else "")
    told.cited[-1][1].append((f"“{mark}”", cite(making, held)))


def _silence(making: Making, block: shown.Silent) -> Finding:
    phrases = making.phrases
    name = storable(block.name)
    title = fill(phrases.reported_only if block.reported else phrases.silent, name)
    terms = storable(", ".join(block.terms))
    text = fill(phrases.searched, phrases.number(block.words), terms) if terms else ""
    return Finding(block.side, name, title, text)


def _passage(making: Making, block: shown.Passage, told: _Told) -> Passage:
    spoken = block.said.language
    paragraphs = []
    for paragraph in block.paragraphs:
        number = f"¶{paragraph.number}" if paragraph.number else ""
        marks = [paragraph.mark] if paragraph.mark else []
        runs = runs_of(paragraph.text, marks, spoken)
        if paragraph.cut_before:
            runs = (Run("… "), *runs)
        if paragraph.cut_after:
            runs = (*runs, Run(" …"))
        paragraphs.append((number, runs))
    _cite(making, block.said.quote, told)
    place = making.phrases.place(storable(block.said.label), block.said.paragraph)
    return Passage(tuple(paragraphs), spoken, f"{place} · {storable(block.title)}")
