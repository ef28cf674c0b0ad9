"""The blocks that an audience's screens are made of, as plain values: no layout, and nothing phrased."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.engine.gloss import Gloss
from desktop_app.engine.passages import Paragraph
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import OWN_SPEECH, Relation, Side, Span, Voice
from desktop_app.model.lesson import Show


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a source with whose they are, who uttered them, how they reach us and where they stand.

    `side` and `name` are the holder's, none and "" for both sides; `reporter` is the party whose account it is, ""
    where the holder speaks for itself. `emphasis` in code points inside `text`, `language` that of the source; `gloss`
    is shown on demand only, none where there is none or none is needed. `fresh` words were not shown whole before in
    their part.
    """

    quote: str
    side: Side | None
    name: str
    text: str
    emphasis: tuple[Span, ...]
    language: str
    speaker: str
    voice: Voice
    reporter: str
    label: str
    paragraph: int | None
    verdict: Verdict
    gloss: Gloss | None = None
    fresh: bool = False

    @property
    def own(self) -> bool:
        """Whether the side speaks for itself: its marks are solid, and dashed where others report it."""
        return self.voice in OWN_SPEECH


class Ask(StrEnum):
    """What the hidden side is asked, so that the question gives nothing away and supposes nothing false."""

    ANSWER = "answer"
    """How does it answer what is shown?"""
    BEFORE = "before"
    """What had it said, which is answered here?"""
    WORDED = "worded"
    """How does it put the same thing?"""
    OPEN = "open"
    """What does it say on this?"""


@dataclass(frozen=True, slots=True)
class Hidden:
    """The other side, not shown yet. `voice` is how its words reach us, none where it is silent; `reporter` the party
    whose account it is, "" where the side speaks for itself."""

    side: Side
    name: str
    ask: Ask
    voice: Voice | None = None
    reporter: str = ""


@dataclass(frozen=True, slots=True)
class Related:
    """How two quotes stand to each other, and why the editor thinks so. `answering` and `answered` name the holders of
    the two quotes, "" for both sides."""

    relation: Relation
    answering: str
    answered: str
    reason: str


@dataclass(frozen=True, slots=True)
class Silent:
    """A side that does not speak to the issue: the finding, with the terms searched in how many of its own words.

    `rejected` counts the hits that speak of something else; `reported` says that the other side's account ascribes a
    position to it all the same.
    """

    side: Side
    name: str
    terms: tuple[str, ...]
    words: int
    rejected: int
    reported: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote where it stands, in context: numbered paragraphs, the quote's part of each marked. No paragraphs where it
    was not found in its source. `closer` are the same with less and less around it, for where there is no room."""

    said: Said
    title: str
    paragraphs: tuple[Paragraph, ...]
    closer: tuple[tuple[Paragraph, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """The neutral question of the issue, or of an exercise. `sides` are those it is put to, by name."""

    text: str
    sides: tuple[tuple[Side, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph that the app or the editor says; `strong` sets it apart."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a source shown without saying whose they are, as exercises do; `marks` in code points inside `text`,
    `gap` the part that is covered. `gloss` is that of the statement among them, shown on demand only; `held_back` says
    that there is one which would tell the answer, and which is shown with that."""

    text: str
    language: str
    marks: tuple[Span, ...] = ()
    gap: Span | None = None
    gloss: Gloss | None = None
    held_back: bool = False


class Right(StrEnum):
    """What is told of an option of an exercise."""

    OPEN = "open"
    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Choice:
    """An option of an exercise, called by its letter. `said` are words of a source in their `language`, set as such;
    else it is the app's own text."""

    letter: str
    text: str
    said: bool = False
    language: str = ""
    right: Right = Right.OPEN


@dataclass(frozen=True, slots=True)
class Choices:
    """The options of an exercise."""

    options: tuple[Choice, ...]


Block = Said | Hidden | Related | Silent | Passage | Question | Text | Words | Choices


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in a lesson: part, step of the part and screen of the step, all from 0."""

    part: int
    step: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Screen:
    """One thought. `number` of `count` is the part among the parts, `step` of `steps` the step in its part, `turn` of
    `turns` the screen in its step; all from 0. `note` is the teacher's own and for the teacher's eyes only."""

    issue: str
    title: str
    show: Show
    number: int
    count: int
    step: int
    steps: int
    blocks: tuple[Block, ...]
    note: str = ""
    turn: int = 0
    turns: int = 1

    @property
    def glossed(self) -> bool:
        """Whether there is a translation to be shown on demand."""
        said = (block.said if isinstance(block, Passage) else block for block in self.blocks)
        return any(isinstance(each, Said | Words) and each.gloss is not None for each in said)

    @property
    def spot(self) -> Spot:
        """Where in the lesson it is."""
        return Spot(self.number, self.step, self.turn)
