"""Parts of a dossier as blocks of a handout: quotes, silences, links, sources and citations."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_app.engine.cards import Card as Quoted
from desktop_app.engine.citations import Runs as Cited
from desktop_app.engine.citations import Style, bibliography, cited
from desktop_app.engine.days import event_days
from desktop_app.engine.desk import Desk
from desktop_app.engine.filling import fill
from desktop_app.engine.gloss import gloss_for
from desktop_app.engine.handout import Card, Finding, Gloss, Mark, Reference, Run, Runs, SourceNote, Tie
from desktop_app.engine.phrases import Phrases
from desktop_app.engine.resolve import Stance, rejections, searched_terms, stance_of
from desktop_app.engine.storable import storable
from desktop_app.engine.utterances import own_words
from desktop_app.model.dossier import BOTH, Editorial, Link, Party, Quote, Source, Span, said


@dataclass(frozen=True, slots=True)
class On:
    """The issue that a quote is shown on, and in which language."""

    issue: str
    language: str


@dataclass(frozen=True, slots=True)
class Making:
    """What handouts are made from: a desk, the language of editorial text, what the app says, and how it cites.

    `glosses` asks for the editor's translations of quotes in other languages.
    """

    desk: Desk
    language: str
    phrases: Phrases
    style: Style = Style.PLAIN
    glosses: bool = True

    def say(self, editorial: Editorial) -> str:
        """Editorial text in the handout's language, storable."""
        return storable(said(editorial, self.language))

    def holder(self, quote: Quote) -> str:
        """The name of whoever holds a quote."""
        return self.phrases.both if quote.holder == BOTH else self.say(self.desk.parties[quote.holder].name)


def cite(making: Making, quote: Quote) -> Runs:
    """A quote's citation in the style that was chosen."""
    return _runs(cited(making.desk, quote, making.style, making.language))


def works(making: Making, sources: Iterable[Source]) -> list[Reference]:
    """The list of sources that the style asks for; none where citations are whole by themselves."""
    if making.style is Style.PLAIN:
        return []
    ids = [source.id for source in sources]
    return [Reference("", _runs(entry)) for entry in bibliography(making.desk, ids, making.style, making.language)]


def _runs(citation: Cited) -> Runs:
    return tuple(Run(storable(run.text), Mark.ITALIC if run.italic else Mark.PLAIN) for run in citation)


def runs_of(text: str, emphasis: Iterable[Span], language: str, mark: Mark = Mark.EMPHASIS) -> Runs:
    """A text cut into plain and marked runs; joined they are the text. Spans in code points; overlaps are merged."""
    text = storable(text)
    runs: list[Run] = []
    at = 0
    for span in sorted(emphasis):
        start, end = max(span.start, at), min(span.end, len(text))
        if start >= end:
            continue
        if at < start:
            runs.append(Run(text[at:start], Mark.PLAIN, language))
        if runs and runs[-1].mark is mark and at == start:
            runs[-1] = Run(runs[-1].text + text[start:end], mark, language)
        else:
            runs.append(Run(text[start:end], mark, language))
        at = end
    if at < len(text) or not runs:
        runs.append(Run(text[at:], Mark.PLAIN, language))
    return tuple(runs)


def card_of(making: Making, card: Quoted, *, label: str = "") -> Card:
    """A quote as a handout shows it."""
    quote, phrases = card.quote, making.phrases
    language = making.desk.pages[quote.source].source.language
    return Card(
        runs_of(card.text, card.emphasis, language),
        language,
        card.side,
        label,
        making.holder(quote),
        storable(card.speaker),
        phrases.voice(quote.voice, storable(card.reporter)),
        phrases.place(storable(card.source_label), card.paragraph),
        phrases.proof(card.verdict),
        cite(making, quote),
        _gloss(making, quote, language),
        reported=not quote.own_speech or quote.holder == BOTH,
    )


def _gloss(making: Making, quote: Quote, spoken: str) -> Gloss | None:
    found = gloss_for(quote, spoken, making.language) if making.glosses else None
    return Gloss(making.phrases.gloss(found), storable(found.text)) if found else None


def finding_of(making: Making, issue: str, party: Party) -> Finding:
    """A side's silence on an issue, with what was searched as far as the dossier says that."""
    desk, phrases = making.desk, making.phrases
    silence = desk.position(issue, party.id).silence
    words = desk.kept(("own words", party.id), lambda: sum(own_words(desk, party.id).values()))
    counted, terms = phrases.number(words), ", ".join(searched_terms(desk, party.id, silence))
    if silence is not None and silence.rejected:
        hits = " · ".join(rejections(silence.rejected, making.language))
        text = fill(phrases.rejected, counted, terms, hits)
    else:
        text = fill(phrases.searched, counted, terms) if terms else ""
    name = making.say(party.name)
    silent = stance_of(desk, issue, party.id) is Stance.SILENT
    return Finding(party.side, name, fill(phrases.silent if silent else phrases.reported_only, name), storable(text))


def tie_of(making: Making, about: str, link: Link, names: tuple[str, str]) -> Tie:
    """A link with its reason; `names` are those of the answering and the answered quote."""
    return Tie(about, making.phrases.relation(link.relation), *names, making.say(link.reason))


def source_notes(making: Making, sources: Iterable[Source]) -> list[SourceNote]:
    """What is known of each source: nothing but what the record shows."""
    phrases, event = making.phrases, making.desk.dossier.event
    made = []
    for source in sources:
        dated = replace(event, start=source.date, end=source.date) if source.date else event
        when = event_days(dated, making.language)
        facts = (
            (phrases.publisher, making.say(source.publisher)),
            (phrases.date if source.date else phrases.meeting, when),
            (phrases.rights, making.say(source.rights)),
            (phrases.obtained, making.say(source.obtained)),
        )
        label = making.say(source.label)
        title = storable(source.title)
        made.append(SourceNote(f"{label}: {title}", source.language, facts))
    return made


def references(entries: Iterable[tuple[str, Runs]]) -> list[Reference]:
    """Citations with the marks of the quotes they are of; quotes that are cited alike share an entry."""
    marks: dict[Runs, list[str]] = {}
    for mark, runs in entries:
        known = marks.setdefault(runs, [])
        if mark not in known:
            known.append(mark)
    return [Reference(", ".join(known), runs) for runs, known in marks.items()]


def quoted_sources(desk: Desk, quotes: Iterable[str]) -> list[Source]:
    """The sources that quotes, by id, are taken from, in the dossier's order."""
    used = {desk.quotes[quote].source for quote in quotes}
    return [source for source in desk.dossier.sources if source.id in used]
