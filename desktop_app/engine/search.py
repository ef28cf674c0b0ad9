"""What is searched for, and in which texts: the query, its filters, and the library of a dossier's folded texts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from weakref import WeakKeyDictionary

from desktop_app.engine.desk import Desk
from desktop_app.engine.search_fold import loosened
from desktop_app.engine.search_text import ShortTexts, SourceText
from desktop_app.model.dossier import Dossier, Position, Quote, Turn, Voice, said

MOST: Final = 100_000
"""So many hits in the sources are kept; then a search stops and says that there are more."""

_HAN: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud888]")


class Mode(StrEnum):
    """How the words of a query are meant.

    `PATTERN` is a regular expression over each paragraph as it stands; case alone does not matter to it.
    """

    LITERAL = "literal"
    WORD = "word"
    PATTERN = "pattern"


class Group(StrEnum):
    """The kinds of text that are searched, in the order they are listed."""

    QUOTES = "quotes"
    SOURCES = "sources"
    QUESTIONS = "questions"
    SUMMARIES = "summaries"


@dataclass(frozen=True, slots=True)
class Filters:
    """What hits are confined to; an empty set confines nothing.

    `sides` are ids of parties, or `BOTH`: whose position a quote or summary is, whose speaker a turn has. A source as
    a whole speaks to no issue and a question has no side or voice, so such filters leave them out.
    """

    sides: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    voices: frozenset[Voice] = frozenset()
    sources: frozenset[str] = frozenset()
    issues: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.sides) + len(self.speakers) + len(self.voices) + len(self.sources) + len(self.issues)

    def takes_quote(self, quote: Quote) -> bool:
        """Whether a quote is searched."""
        return (
            (not self.sides or quote.holder in self.sides)
            and (not self.speakers or quote.speaker in self.speakers)
            and (not self.voices or quote.voice in self.voices)
            and (not self.sources or quote.source in self.sources)
            and (not self.issues or not self.issues.isdisjoint(quote.issues))
        )

    def takes_source(self, source: str) -> bool:
        """Whether anything of a source is searched."""
        return not self.issues and (not self.sources or source in self.sources)

    @property
    def by_turn(self) -> bool:
        """Whether it depends on who speaks in a source."""
        return bool(self.sides or self.speakers or self.voices)

    def takes_turn(self, turn: Turn, party: str | None) -> bool:
        """Whether a turn is searched whose speaker is of this party."""
        return (
            (not self.sides or party in self.sides)
            and (not self.speakers or turn.speaker in self.speakers)
            and (not self.voices or turn.voice in self.voices)
        )

    def takes_question(self, issue: str) -> bool:
        """Whether an issue's title and question are searched."""
        return not (self.by_turn or self.sources) and (not self.issues or issue in self.issues)

    def takes_summary(self, position: Position) -> bool:
        """Whether the sentences of a position are searched."""
        if self.speakers or self.voices or self.sources:
            return False
        return (not self.sides or position.party in self.sides) and (not self.issues or position.issue in self.issues)


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for, as it was typed, and in which groups; editorial text is searched in `language` alone."""

    text: str = ""
    mode: Mode = Mode.LITERAL
    filters: Filters = Filters()
    language: str = "en"
    groups: frozenset[Group] = frozenset(Group)

    @property
    def needle(self) -> str:
        """The words as folded texts have them; nothing where there is nothing to look for."""
        folded = loosened(self.text)
        return folded if folded.strip() else ""

    @property
    def empty(self) -> bool:
        """Whether it asks for nothing."""
        return not self.text if self.mode is Mode.PATTERN else not self.needle

    def narrows(self, other: "Query") -> bool:
        """Whether all its hits are among the other's, so that only those need to be looked at again."""
        return (
            other.mode is Mode.LITERAL
            and self.mode is not Mode.PATTERN
            and other.language == self.language
            and self.groups <= other.groups
            and (not other.filters or other.filters == self.filters)
            and not other.empty
            and self.needle.startswith(other.needle)
        )


def parts_words(before: str, after: str) -> bool:
    """Whether a word may end between two characters; either may be nothing. Han and kana have no blanks between words,
    so each of them stands alone."""
    joined = before.isalnum() and after.isalnum()
    return not joined or bool(_HAN.match(before) or _HAN.match(after))


class Library:
    """The texts of one dossier that can be searched. They are folded when they are first needed, and kept.

    It holds parts of a desk and not the desk itself, so that it goes when the desk goes.
    """

    def __init__(self, desk: Desk) -> None:
        self.pages, self.dossier = desk.pages, desk.dossier
        self.parties = {speaker.id: speaker.party for speaker in desk.dossier.speakers}
        self.by_id, self._anchors = desk.quotes, desk.anchors
        self.sources = {name: SourceText(page) for name, page in desk.pages.items()}
        self._short: dict[tuple[Group, str], ShortTexts] = {}

    def short(self, group: Group, language: str) -> ShortTexts:
        """The short texts of a group, folded; editorial ones in a language."""
        key = (group, "" if group is Group.QUOTES else language)
        if key not in self._short:
            self._short[key] = ShortTexts(self.texts(group, language))
        return self._short[key]

    def texts(self, group: Group, language: str) -> Iterator[tuple[str, str]]:
        """Keys and words of a group's short texts.

        The key is a quote's id, an issue's id for its title, or followed by "?" for its question, or the numbers of a
        position and its sentence with a blank between.
        """
        if group is Group.QUOTES:
            return self._quotes()
        return _questions(self.dossier, language) if group is Group.QUESTIONS else _summaries(self.dossier, language)

    def _quotes(self) -> Iterator[tuple[str, str]]:
        """In the order of the sources; those that were not found in theirs come last, and are mostly none."""
        found = 0
        for page in self.pages.values():
            found += len(page.marks.marks)
            for mark in page.marks.marks:
                yield mark.quote, self.by_id[mark.quote].selector.exact
        if found < len(self.dossier.quotes):
            for quote in self.dossier.quotes:
                if self._anchors[quote.id].span is None:
                    yield quote.id, quote.selector.exact

    def takes(self, filters: Filters, group: Group, key: str) -> bool:
        """Whether the filters let a short text through."""
        if group is Group.QUOTES:
            return filters.takes_quote(self.by_id[key])
        if group is Group.QUESTIONS:
            return filters.takes_question(key.removesuffix("?"))
        return filters.takes_summary(self.dossier.positions[int(key.partition(" ")[0])])

    def prepare(self) -> Iterator[None]:
        """Fold everything that is not, a little at each step."""
        for text in (*self.sources.values(), self.short(Group.QUOTES, "")):
            while not text.done:
                text.grow()
                yield


_libraries: "WeakKeyDictionary[Desk, Library]" = WeakKeyDictionary()


def library_of(desk: Desk) -> Library:
    """The library of a dossier: the same for everybody who searches it, for as long as it is open."""
    if desk not in _libraries:
        _libraries[desk] = Library(desk)
    return _libraries[desk]


def _questions(dossier: Dossier, language: str) -> Iterator[tuple[str, str]]:
    for issue in dossier.issues:
        yield issue.id, said(issue.title, language)
        yield f"{issue.id}?", said(issue.question, language)


def _summaries(dossier: Dossier, language: str) -> Iterator[tuple[str, str]]:
    for number, position in enumerate(dossier.positions):
        for n, sentence in enumerate(position.summary):
            yield f"{number} {n}", said(sentence.text, language)
