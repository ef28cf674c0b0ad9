"""References: what the record says of a source, or of a quote in it, in the fields that citing knows.

The fields are those of CSL-JSON. They state facts only: no address, no date and no name is made up, a name is not cut
into given and family name, and what the editor says of a copy stands in the notes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.engine.cite import voice_note
from desktop_app.engine.citing import manner_of
from desktop_app.engine.resolve import Desk
from desktop_app.model.dossier import Kind, Quote, Source, said

_TYPES: Final = {Kind.PRESS: "article-newspaper"}
"""CSL's types; "document" is its word for whatever has no type of its own, such as a transcript or a readout."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A source, or a quote in one, as reference managers know things.

    `id` is unique in the dossier and safe as a BibTeX key. `author` is whoever uttered the words of a quote; for a
    source the party's agency whose own publication it is; else empty. `issued` is none for an undated source, and
    `event` are the first and the last day of the meeting. `locator` is the quote's paragraph, `words` are the quote
    itself, unchanged; both are empty for a source.
    """

    id: str
    type: str
    title: str
    author: str
    publisher: str
    issued: date | None
    place: str
    event: tuple[date, date]
    genre: str
    language: str
    notes: tuple[str, ...]
    locator: int | None = None
    words: str = ""


def source_reference(desk: Desk, source: Source, language: str) -> Reference:
    """A source of the dossier; the editor's words in `language`."""
    event = desk.dossier.event
    publisher = one_line(said(source.publisher, language))
    return Reference(
        f"{desk.dossier.id}-{source.id}",
        _TYPES.get(source.kind, "document"),
        one_line(source.title),
        short_name(publisher) if source.party else "",
        publisher,
        source.date,
        one_line(said(event.place, language)),
        (event.start, event.end),
        genre(source, language),
        source.language,
        tuple(filter(None, (_copy(desk, language), one_line(said(source.obtained, language))))),
    )


def quote_reference(desk: Desk, quote: Quote, language: str) -> Reference:
    """A quote: its source with who uttered the words, by what voice they reach us, and in which paragraph."""
    source = source_reference(desk, desk.pages[quote.source].source, language)
    number = paragraph(desk, quote)
    place = manner_of(language).paragraph.replace("%1", str(number)) if number else ""
    voice = voice_note(desk, quote, language)
    return Reference(
        f"{desk.dossier.id}-{quote.source}-{quote.id}",
        source.type,
        source.title,
        one_line(said(desk.speaker(quote).name, language)),
        source.publisher,
        source.issued,
        source.place,
        source.event,
        source.genre,
        source.language,
        (*filter(None, (voice, place)), *source.notes),
        number,
        quote.selector.exact,
    )


def references(desk: Desk, sources: Iterable[str], quotes: Iterable[str], language: str) -> tuple[Reference, ...]:
    """The sources, then the quotes, by their ids and each once. Raises KeyError for an id that the dossier does not
    have."""
    return (
        *(source_reference(desk, desk.pages[name].source, language) for name in dict.fromkeys(sources)),
        *(quote_reference(desk, desk.quotes[name], language) for name in dict.fromkeys(quotes)),
    )


def paragraph(desk: Desk, quote: Quote) -> int | None:
    """The paragraph in which a quote begins; none for one that was not found."""
    span = desk.anchors[quote.id].span
    return desk.pages[quote.source].index.paragraph_at(span.start) if span else None


def genre(source: Source, language: str) -> str:
    """What a source is, in a word: of its kind, or as the editor labels it where it is of none."""
    return manner_of(language).kinds.get(source.kind) or one_line(said(source.label, language))


def short_name(publisher: str) -> str:
    """A publisher without what stands in parentheses after it: the form for short citations."""
    name, depth = publisher.rstrip(), 0
    if not name.endswith((")", "）")):
        return name
    for at in range(len(name) - 1, -1, -1):
        depth += (name[at] in ")）") - (name[at] in "(（")
        if not depth:
            return name[:at].rstrip() or name
    return name


def one_line(text: str) -> str:
    """A text with every run of blanks and line ends made one blank, since formats of references are lines."""
    return " ".join(text.split())


def _copy(desk: Desk, language: str) -> str:
    manner = manner_of(language)
    opening, closing = manner.work if any(manner.work) else manner.marks
    return manner.copy_in.replace("%1", f"{opening}{one_line(said(desk.dossier.title, language))}{closing}")
