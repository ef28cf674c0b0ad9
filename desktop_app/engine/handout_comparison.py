"""The comparison of one, several or all issues as a handout."""

from collections.abc import Generator, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field

from desktop_app.engine.days import event_days
from desktop_app.engine.filling import fill
from desktop_app.engine.handout import (
    Block,
    Card,
    Column,
    Columns,
    Document,
    Heading,
    Label,
    Mark,
    Paper,
    Piece,
    Prose,
    Role,
    Run,
    Runs,
    plain,
)
from desktop_app.engine.handout_parts import (
    Making,
    card_of,
    finding_of,
    quoted_sources,
    references,
    source_notes,
    tie_of,
    works,
)
from desktop_app.engine.resolve import Cited, Comparison, ViewState, resolve
from desktop_app.engine.resolve import Column as Resolved
from desktop_app.engine.storable import storable, unstorable
from desktop_app.model.dossier import BOTH, Side


@dataclass
class _Gathered:
    """What a document's parts need to know of each other: its issues, by id, and what the end is to tell of them."""

    issues: frozenset[str]
    quotes: dict[str, None] = field(default_factory=dict)
    cited: list[tuple[str, list[tuple[str, Runs]]]] = field(default_factory=list)


def comparison(making: Making, issues: Sequence[str], paper: Paper = Paper.A4) -> Generator[float, None, Document]:
    """A document on these issues, by id, in this order; yields the share that is made, from 0 to 1.

    Raises KeyError for an issue that the dossier does not have.
    """
    desk, phrases = making.desk, making.phrases
    gathered = _Gathered(frozenset(issues))
    blocks: list[Block] = list(opening(making))
    for n, issue in enumerate(issues):
        blocks += _issue(making, issue, n + 1, gathered)
        yield (n + 1) / len(issues)
    blocks += closing(making, gathered.quotes, gathered.cited)
    return Document(
        making.say(desk.dossier.title),
        subtitle(making, phrases.comparison(len(issues))),
        making.language,
        tuple(blocks),
        phrases,
        contents=len(issues) > 1,
        paper=paper,
        changed=changed_in(making, gathered.quotes),
    )


def subtitle(making: Making, what: str) -> str:
    """Place and days of the event, and what the document is."""
    event = making.desk.dossier.event
    parts = (making.say(event.place), event_days(event, making.language), what)
    return " · ".join(part for part in parts if part)


def opening(making: Making) -> Iterator[Prose]:
    """What is to be known of the whole record before anything is compared."""
    dossier = making.desk.dossier
    for text in (making.say(dossier.caveat), making.say(dossier.note)):
        if text:
            yield Prose(plain(text), Role.SMALL)


def closing(
    making: Making, quotes: Iterable[str], cited: Sequence[tuple[str, Sequence[tuple[str, Runs]]]]
) -> list[Block]:
    """The sources of the quotes, by id, and the list of citations; `cited` are an issue's title with the mark and the
    citation of each of its quotes."""
    phrases = making.phrases
    sources = quoted_sources(making.desk, quotes)
    blocks: list[Block] = [Heading(phrases.sources, 1, "sources"), *source_notes(making, sources)]
    blocks.append(Prose(plain(phrases.proof_explained), Role.SMALL))
    blocks.append(Heading(phrases.citations, 1, "citations"))
    blocks += works(making, sources)
    for title, entries in cited:
        if entries:
            blocks.append(Prose((Run(title, Mark.STRONG),), Role.LABEL))
            blocks += references(entries)
    changed = changed_in(making, quotes)
    if changed:
        blocks.append(Prose(plain(phrases.changed(changed)), Role.SMALL))
    return blocks


def changed_in(making: Making, quotes: Iterable[str]) -> int:
    """How many characters of these quotes, by id, are shown by a sign instead."""
    return sum(unstorable(making.desk.quotes[quote].selector.exact) for quote in quotes)


def _issue(making: Making, issue: str, number: int, gathered: _Gathered) -> Iterator[Block]:
    desk = making.desk
    shown = resolve(desk, ViewState(issue, None, desk.dossier.sources[0].id, making.language))
    title = storable(shown.title)
    yield Heading(title, 1, f"issue-{number}")
    yield Prose(plain(storable(shown.question)), Role.LEAD)
    if shown.issue.caveat:
        yield Prose(plain(storable(shown.caveat)), Role.SMALL)
    columns = tuple(_column(making, issue, column) for column in shown.columns)
    yield Columns(title, (columns[0], columns[1]))
    ties = list(_ties(making, shown, title, gathered.issues))
    if ties:
        yield Prose((Run(making.phrases.links, Mark.STRONG),), Role.LABEL)
        yield from ties
    entries: list[tuple[str, Runs]] = []
    for made, column in zip(columns, shown.columns, strict=True):
        cards = [piece for piece in made.pieces if isinstance(piece, Card)]
        for card, quoted in zip(cards, (*column.cards, *column.common), strict=True):
            gathered.quotes[quoted.quote.id] = None
            entries.append((f"{made.name} {card.label}", card.citation))
    gathered.cited.append((title, entries))


def _column(making: Making, issue: str, column: Resolved) -> Column:
    pieces: list[Piece] = []
    if column.summary:
        pieces.append(_summary(column.summary, column.side))
    if column.silence is not None and column.party is not None:
        pieces.append(finding_of(making, issue, column.party))
    pieces += [card_of(making, card, label=str(card.number)) for card in column.cards]
    if column.common:
        reporter = next((card.reporter for card in column.common if card.reporter), "")
        pieces.append(Label(making.phrases.common(storable(reporter))))
        pieces += [card_of(making, card, label=str(card.number)) for card in column.common]
    if not column.count and column.silence is None:
        pieces.append(Prose(plain(making.phrases.no_quotes), Role.SMALL))
    return Column(storable(column.name), making.phrases.tallies(column.tallies), column.side, tuple(pieces))


def _summary(sentences: Iterable[Cited], side: Side | None) -> Prose:
    """The sentences with the numbers of the quotes that bear them out."""
    runs: list[Run] = []
    for sentence in sentences:
        if runs:
            runs.append(Run(" "))
        runs.append(Run(storable(sentence.text)))
        if sentence.notes:
            numbers = "\u202f".join(str(number) for number, _ in sentence.notes)
            runs.append(Run(numbers, Mark.NOTE, side=side))
    return Prose(tuple(runs))


def _ties(making: Making, shown: Comparison, title: str, told: Set[str]) -> Iterator[Block]:
    """The links between the two columns, then those that lead to other issues; each once in its issue, and those that
    lead to another issue of the document only where the answer stands."""
    names = [storable(column.name) for column in shown.columns]
    seen = set()
    for tie in shown.ties:
        ends = [f"{name} {n + 1}" for name, n in zip(names, tie.cards, strict=True)]
        answering, answered = ends if tie.answering == 0 else ends[::-1]
        if tie.link.id not in seen:
            seen.add(tie.link.id)
            yield tie_of(making, title, tie.link, (answering, answered))
    for name, column in zip(names, shown.columns, strict=True):
        for card in (*column.cards, *column.common):
            for link in card.onward:
                other = making.desk.quotes[link.quote]
                told_there = not link.answers and not told.isdisjoint(other.issues)
                if link.link.id in seen or told_there:
                    continue
                seen.add(link.link.id)
                here = f"{name} {card.number}"
                whose = making.phrases.both if other.holder == BOTH else storable(link.holder)
                there = fill(making.phrases.elsewhere, whose, storable(link.title)) if link.title else whose
                yield tie_of(making, title, link.link, (here, there) if link.answers else (there, here))
