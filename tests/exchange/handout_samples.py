"""Documents for the tests of handouts."""

from functools import cache

from desktop_app.engine.citations import Style
from desktop_app.engine.desk import Desk
from desktop_app.engine.handout import Card, Column, Columns, Document, Heading, Mark, Run
from desktop_app.engine.handout_order import Issues, Order, document
from desktop_app.engine.handout_parts import Making
from desktop_app.engine.phrases import Phrases
from desktop_app.engine.steps import finished
from desktop_app.engine.storable import storable
from desktop_app.model.dossier import Side
from desktop_app.views.handout_phrases import phrases as phrases_of


@cache
def phrases(language: str = "en") -> Phrases:
    """What the app says; in English as long as no translation is installed."""
    return phrases_of(language)


def made(desk: Desk, order: Order | None = None, language: str = "en", style: Style = Style.CHICAGO) -> Document:
    """A handout on a dossier: on all issues where nothing else is ordered."""
    making = Making(desk, language, phrases(language), style)
    return finished(document(making, order or Issues(tuple(desk.issues))))


def of_words(texts: list[str], mark: Mark = Mark.EMPHASIS) -> Document:
    """A document with a card for each text, half of each emphasised, and the texts in every other place, too."""
    texts = [storable(text) for text in texts]
    cards = [
        Card((Run(text[: len(text) // 2]), Run(text[len(text) // 2 :], mark)), "en", Side.FIRST, str(n), text)
        for n, text in enumerate(texts, 1)
    ]
    columns = (Column(texts[0], texts[0], Side.FIRST, tuple(cards)), Column("", "", Side.SECOND, ()))
    heading = Heading(texts[0], 1, "a")
    return Document(texts[0], texts[-1], "en", (heading, Columns(texts[0], columns)), phrases(), contents=True)
