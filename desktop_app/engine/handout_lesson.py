"""A lesson as a handout: what an audience is shown step by step, on paper; the teacher's notes where wanted."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.engine import screen_blocks as shown
from desktop_app.engine.cards import card_of as quoted_card
from desktop_app.engine.exercises import items
from desktop_app.engine.filling import fill
from desktop_app.engine.handout import (
    Block,
    Card,
    Column,
    Columns,
    Document,
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
from desktop_app.engine.handout_parts import Making, On, card_of, cite, finding_of, runs_of
from desktop_app.engine.handout_sheets import questions
from desktop_app.engine.screens import step_screens
from desktop_app.engine.storable import storable
from desktop_app.model.dossier import Side
from desktop_app.model.lesson import Exercise, Lesson, Part, Show


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
    told, total = _Told(), sum(len(part.steps) for part in parts)
    blocks: list[Block] = list(opening(making))
    done = 0
    for n, part in enumerate(parts, 1):
        title = making.say(desk.issues[part.issue].title)
        blocks.append(Heading(title, 1, f"part-{n}"))
        told.cited.append((title, []))
        for k in range(len(part.steps)):
            blocks += _step(making, part, (n, k + 1), told, notes=notes)
            done += 1
            yield done / total
    blocks += closing(making, told.quotes, told.cited)
    about = [making.say(desk.dossier.title), phrases.lesson]
    if lesson.minutes is not None:
        about.append(phrases.minutes(lesson.minutes))
    return Document(
        making.say(lesson.title) or making.say(desk.dossier.title),
        " · ".join(about),
        making.language,
        tuple(blocks),
        phrases,
        Kind.LESSON,
        contents=len(parts) > 1,
        paper=paper,
        changed=changed_in(making, told.quotes),
    )


def _step(making: Making, part: Part, at: tuple[int, int], told: _Told, *, notes: bool) -> Iterator[Block]:
    """A step, `at` the numbers of its part and its own, both from 1."""
    number, n = at
    step, phrases = part.steps[n - 1], making.phrases
    name = phrases.games[step.exercise.game] if step.exercise else phrases.steps[step.show]
    yield Heading(f"{number}.{n}  {name}", 2, f"part-{number}-{n}")
    if step.exercise is not None:
        yield from _exercise(making, step.exercise, told)
    else:
        (screen,) = step_screens(making.desk, part, n - 1, making.language)
        repeats = step.show is Show.HIDDEN and n > 1 and part.steps[n - 2].quote == step.quote
        yield from _screen(making, part.issue, screen.blocks, told, repeats=repeats)
    note = making.say(step.note)
    if notes and note:
        yield Prose(plain(fill(phrases.note, note)), Role.TEACHER)


def _exercise(making: Making, exercise: Exercise, told: _Told) -> Iterator[Block]:
    found = items(making.desk, exercise, making.language)
    yield Prose(plain(making.phrases.tasks[exercise.game]), Role.LEAD)
    yield from questions(making, found, told.asked)
    told.asked += len(found)
    if not found:
        yield Prose(plain(making.phrases.no_items))


def _screen(
    making: Making, issue: str, blocks: Sequence[shown.Block], told: _Told, *, repeats: bool
) -> Iterator[Block]:
    """What a screen shows; two quotes beside each other, each on its side. Words that the step before has shown alone
    are not shown again where it only `repeats` them."""
    quotes = [block for block in blocks if isinstance(block, shown.Said)]
    if len(quotes) == 2 and len({each.side for each in quotes} - {None}) == 2:
        cards = {each.side: _card(making, issue, each, told) for each in quotes}
        columns = [Column(making.say(making.desk.dossier.party(side).name), "", side, (cards[side],)) for side in Side]
        yield Columns(making.say(making.desk.issues[issue].title), (columns[0], columns[1]))
        blocks = [block for block in blocks if not isinstance(block, shown.Said)]
    elif repeats:
        blocks = [block for block in blocks if not isinstance(block, shown.Said)]
    for block in blocks:
        yield from _block(making, issue, block, told)


def _block(making: Making, issue: str, block: shown.Block, told: _Told) -> Iterator[Block]:
    desk, phrases = making.desk, making.phrases
    match block:
        case shown.Question():
            yield Prose(plain(storable(block.text)), Role.LEAD)
        case shown.Said():
            yield _card(making, issue, block, told)
        case shown.Hidden():
            yield Prose(plain(storable(phrases.hidden(block))), Role.BODY)
        case shown.Related():
            names = [storable(name) or phrases.both for name in (block.answering, block.answered)]
            title = making.say(desk.issues[issue].title)
            yield Tie(title, phrases.relation(block.relation), names[0], names[1], storable(block.reason))
        case shown.Silent():
            yield finding_of(making, issue, desk.dossier.party(block.side))
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
