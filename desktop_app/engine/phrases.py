"""What the app says in a handout, as one value that is passed in: nothing is phrased here, and no table of translations
stands beside Qt's. `views/` builds it in the interface's language.

Texts have %1, %2, … where `filling.fill` puts values. Functions phrase what depends on a count or a state.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.engine.desk import Desk, Tallies
from desktop_app.engine.exercises.item import Item
from desktop_app.engine.gloss import Gloss
from desktop_app.engine.screen_blocks import Hidden
from desktop_app.engine.tokens import is_unspaced
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import Relation, Voice
from desktop_app.model.lesson import Game, Show


def lead(label: str) -> str:
    """A label as it stands before its value: with the colon of its script."""
    return f"{label}\uff1a" if label and is_unspaced(label[-1]) else f"{label}: "


@dataclass(frozen=True, slots=True)
class Phrases:
    """What the app says, in one language. `language` is its BCP 47 tag."""

    language: str
    # Quotes
    voice: Callable[[Voice, str], str]
    """How words reach us; the name is that of the party whose account it is."""
    place: Callable[[str, int | None], str]
    """A source's label and a paragraph's number."""
    proof: Callable[[Verdict], str]
    relation: Callable[[Relation], str]
    tallies: Callable[[Tallies], str]
    common: Callable[[str], str]
    """The line above what a text ascribes to both sides; the name is that of whoever reports it."""
    number: Callable[[int], str]
    """A number as the language writes it."""
    both: str
    gloss: Callable[[Gloss], str]
    """What must stand with the editor's translation."""
    plain_gloss: str
    """The same where the label may not tell whether somebody interpreted."""
    # A comparison
    comparison: Callable[[int], str]
    """What a document of so many issues is called."""
    contents: str
    not_alike: str
    links: str
    link: str
    """Who answers whom: %1 relation, %2 answering, %3 answered."""
    elsewhere: str
    """A quote of %1 that stands on another issue, %2."""
    silent: str
    """%1 is silent."""
    reported_only: str
    searched: str
    """In %1 of its own words: %2."""
    rejected: str
    """As `searched`, %3 the hits that speak of something else."""
    no_quotes: str
    sources: str
    citations: str
    publisher: str
    date: str
    meeting: str
    rights: str
    obtained: str
    proof_explained: str
    changed: Callable[[int], str]
    """So many characters are shown by a sign."""
    made_with: str
    page: str
    """%1 of %2."""
    # Tables
    columns: Mapping[str, str]
    """Names of the columns and sheets of a table, by what they hold: see `exchange.xlsx`."""
    # A lesson
    lesson: str
    minutes: Callable[[int], str]
    steps: Mapping[Show, str]
    """What each kind of step does."""
    hidden: Callable[[Hidden], str]
    """What the hidden side is asked."""
    note: str
    # Exercises
    games: Mapping[Game, str]
    tasks: Mapping[Game, str]
    """What to do, in a sentence or two."""
    asked: Callable[[Desk, Item], str]
    """What an item asks."""
    key_title: str
    """The key of %1."""
    key_short: str
    seed: str
    """%1 issue, %2 how many questions, %3 seed."""
    questions: Callable[[int], str]
    all_issues: str
    name: str
    day: str
    answer: str
    no_items: str
