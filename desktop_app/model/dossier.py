"""The dossier: what two sides said on each issue, and where it stands in the sources.

The values are frozen, slotted dataclasses. They carry pydantic's configuration as plain data, so `files/` can make a
strict validator and the JSON Schema from this one model, while nothing here imports pydantic. Field order is the order
in the file.

Units: every `start` and `end` is an offset in code points, `end` exclusive; a source's text is its lines joined by
"\\n".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

FORMAT: Final = 1
"""The format version this program writes; older ones are migrated step by step, newer ones refused."""

BOTH: Final = "both"
"""Holder of a position that a text ascribes to both sides."""

STRICT: Final = {"strict": True, "extra": "forbid"}
"""What pydantic, when it guards the door, reads from each class as `__pydantic_config__`."""

Editorial = Mapping[str, str]
"""Editorial text by BCP 47 language tag: never a quote, always the editor's own."""

Terms = Mapping[str, tuple[str, ...]]
"""Search terms by BCP 47 language tag."""


class Side(StrEnum):
    """A party's place and colour: the first side is simply who spoke first."""

    FIRST = "first"
    SECOND = "second"


class Kind(StrEnum):
    """What sort of document a source is."""

    TRANSCRIPT = "transcript"
    READOUT = "readout"
    PRESS = "press"
    OTHER = "other"


class Voice(StrEnum):
    """How words reach us. Only the first three are a side speaking for itself."""

    OWN = "own"
    INTERPRETED = "interpreted"
    READOUT = "readout"
    REPORTED = "reported"
    PRESS = "press"


OWN_SPEECH: Final = frozenset({Voice.OWN, Voice.INTERPRETED, Voice.READOUT})
"""The voices in which a side speaks for itself; the rest is what others report of it."""


class Group(StrEnum):
    """Where an issue stands in the list."""

    MAIN = "main"
    ALSO = "also"
    COMMON = "common"


class Relation(StrEnum):
    """How a later or answering quote stands to an earlier one of the other side."""

    ANSWERS = "answers"
    DENIES = "denies"
    TURNS_BACK = "turns back"
    CONTRASTS = "contrasts"
    QUALIFIES = "qualifies"
    MIRRORS = "mirrors"
    AGREES = "agrees"


REPLYING: Final = frozenset({Relation.ANSWERS, Relation.DENIES, Relation.TURNS_BACK, Relation.QUALIFIES})
"""Relations of which one quote takes up the other. The rest compare two that may know nothing of each other."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A range of a text in code points, `end` exclusive."""

    __pydantic_config__ = STRICT

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Event:
    """The meeting itself."""

    __pydantic_config__ = STRICT

    place: Editorial = field(hash=False)
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two sides compared."""

    __pydantic_config__ = STRICT

    id: str
    name: Editorial = field(hash=False)
    short: Editorial = field(hash=False)
    side: Side


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who uttered words; `role` as the source gives it; `party` is none for staff and press."""

    __pydantic_config__ = STRICT

    id: str
    name: Editorial = field(hash=False)
    role: str
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A text that is quoted from, whole and unchanged.

    `lines` joined by a line feed are the text, and `sha256` is the hash of that text in UTF-8. `headings` are line
    numbers from 1 that carry a title: they are shown but not numbered as paragraphs. `party` says whose publication it
    is, if either's.
    """

    __pydantic_config__ = STRICT

    id: str
    title: str
    label: Editorial = field(hash=False)
    kind: Kind
    publisher: Editorial = field(hash=False)
    party: str | None
    date: date | None
    language: str
    rights: Editorial = field(hash=False)
    obtained: Editorial = field(hash=False)
    sha256: str
    headings: tuple[int, ...]
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole text; joined anew on each call, so keep it where it is needed often."""
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch of a source in which one speaker has the floor.

    `unspoken` are the speaker label and the stage directions inside it: part of the text, not of what was said.
    """

    __pydantic_config__ = STRICT

    source: str
    start: int
    end: int
    speaker: str
    voice: Voice
    unspoken: tuple[Span, ...] = ()

    @property
    def span(self) -> Span:
        """The turn's range in its source."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Issue:
    """A subject on which the sides are compared; `terms` are what a reader would search for it."""

    __pydantic_config__ = STRICT

    id: str
    title: Editorial = field(hash=False)
    question: Editorial = field(hash=False)
    group: Group
    terms: Terms = field(hash=False)
    caveat: Editorial = field(hash=False, default_factory=dict)


@dataclass(frozen=True, slots=True)
class Selector:
    """Where a quote stands: W3C's TextQuoteSelector and TextPositionSelector in one, in code points."""

    __pydantic_config__ = STRICT

    exact: str
    prefix: str
    suffix: str
    start: int


@dataclass(frozen=True, slots=True)
class Emphasis:
    """A part of a quote, in code points inside it, that carries the position; on some issues only, or on all when none
    is named."""

    __pydantic_config__ = STRICT

    start: int
    end: int
    issues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a source with the four questions answered: who uttered them, whose position, by what voice, published
    where."""

    __pydantic_config__ = STRICT

    id: str
    source: str
    selector: Selector
    speaker: str
    holder: str
    voice: Voice
    issues: tuple[str, ...]
    emphasis: tuple[Emphasis, ...] = ()
    gloss: Editorial = field(hash=False, default_factory=dict)

    @property
    def own_speech(self) -> bool:
        """Whether the holder speaks for itself here."""
        return self.voice in OWN_SPEECH


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a summary and the quotes that bear it out."""

    __pydantic_config__ = STRICT

    text: Editorial = field(hash=False)
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A hit of a searched term that does not speak to the issue, and why."""

    __pydantic_config__ = STRICT

    term: str
    source: str
    start: int
    reason: Editorial = field(hash=False)


@dataclass(frozen=True, slots=True)
class Silence:
    """A finding: these terms were searched in the side's own utterances and found nowhere, but for the hits
    rejected."""

    __pydantic_config__ = STRICT

    terms: Terms = field(hash=False)
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """What one party holds on one issue: sentences that cite quotes, or a silence, or a silence that the other side's
    report fills."""

    __pydantic_config__ = STRICT

    issue: str
    party: str
    summary: tuple[Sentence, ...] = ()
    silence: Silence | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """From the later or answering quote to the earlier one, across the sides."""

    __pydantic_config__ = STRICT

    id: str
    from_quote: str
    to_quote: str
    relation: Relation
    reason: Editorial = field(hash=False)


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything one `.visavis` file carries."""

    __pydantic_config__ = STRICT

    format: int
    id: str
    title: Editorial = field(hash=False)
    event: Event
    note: Editorial = field(hash=False)
    caveat: Editorial = field(hash=False)
    languages: tuple[str, ...]
    parties: tuple[Party, ...]
    speakers: tuple[Speaker, ...]
    sources: tuple[Source, ...]
    turns: tuple[Turn, ...]
    issues: tuple[Issue, ...]
    quotes: tuple[Quote, ...]
    positions: tuple[Position, ...]
    links: tuple[Link, ...]

    def party(self, side: Side) -> Party:
        """The party on that side; a sound dossier has exactly one."""
        return next(p for p in self.parties if p.side is side)


def said(text: Editorial, language: str) -> str:
    """The editorial text in `language`, else in its nearest relative, else in the first language there is; "" if it has
    none."""
    if language in text:
        return text[language]
    primary = language.partition("-")[0]
    near = next((tag for tag in text if tag.partition("-")[0] == primary), None)
    return text[near] if near else next(iter(text.values()), "")
