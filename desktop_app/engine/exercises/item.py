"""What an exercise asks, as values: nothing here is phrased or laid out. Offsets are code points."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.model.dossier import Span, Voice
from desktop_app.model.lesson import Game


class PartKind(StrEnum):
    """What a part of a prompt is."""

    WORDS = "words"
    """Words of the quote."""
    EMPHASIS = "emphasis"
    """Words of the quote that carry the position."""
    CONTEXT = "context"
    """Words of the source before or after the quote."""
    GAP = "gap"
    """Words that were left out; the part has no text, so that nothing tells how long they are."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a prompt; joined with the gap's words the parts are the source's, code point for code point."""

    kind: PartKind
    text: str


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose.

    `key` tells options of an item apart: the id of a speaker, party or quote, a voice, words, or a source and the
    number of its paragraph. `text` is what the record has for it: a name in the language asked for, or words verbatim
    (`verbatim`); for a place the label of its source, for a voice nothing, since a view phrases that. `span` in
    `source` is where it stands: the words, or the paragraph's opening, which then are `text_of` the source.
    """

    key: str
    text: str
    verbatim: bool = False
    party: str | None = None
    quote: str | None = None
    voice: Voice | None = None
    source: str | None = None
    span: Span | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its answer.

    `quote` is the statement that is asked about and `span` where it stands in `source`; `holder` is whose position it
    is. `answers` are the indexes of the right options, one in every game so far. `link` is the link that proves a
    match. Neither `id` nor the order of the options depends on which option is right, so both may be shown before.
    """

    id: str
    game: Game
    issue: str
    quote: str
    holder: str
    source: str
    span: Span
    prompt: tuple[Part, ...]
    options: tuple[Option, ...]
    answers: tuple[int, ...]
    link: str | None = None

    @property
    def right(self) -> Option:
        """The option that is right."""
        return self.options[self.answers[0]]

    @property
    def extent(self) -> Span:
        """Where all that the prompt shows stands: the statement with its context."""
        first, last = self.prompt[0], self.prompt[-1]
        before = len(first.text) if first.kind is PartKind.CONTEXT else 0
        return Span(self.span.start - before, self.span.end + (len(last.text) if last.kind is PartKind.CONTEXT else 0))

    @property
    def shown(self) -> str:
        """The quote to show with the answer: the one that answers in a match, else the one asked about."""
        return self.right.quote or self.quote if self.game is Game.MATCH else self.quote

    @property
    def words(self) -> str:
        """The prompt as one text, with a line where something was left out."""
        return "".join("____" if part.kind is PartKind.GAP else part.text for part in self.prompt)
