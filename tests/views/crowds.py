"""A dossier with an issue of thousands of cards, and comparisons shown for tests."""

from dataclasses import replace
from functools import cache

from desktop_app.engine.anchor import anchor_all
from desktop_app.engine.facets import Facet
from desktop_app.engine.history import Answers
from desktop_app.engine.page import page_of
from desktop_app.engine.resolve import Comparison, Desk, ViewState, resolve
from desktop_app.model.dossier import Dossier
from desktop_app.views.compare import CompareView
from tests.ui import bundled, look


def times(dossier: Dossier, count: int) -> Dossier:
    """A dossier in which every quote and link is there `count` times, all of the first issue."""
    issue = dossier.issues[0].id
    return replace(
        dossier,
        quotes=tuple(
            replace(quote, id=f"{quote.id}-{n}", issues=(issue,), emphasis=quote.emphasis[:1])
            for n in range(count)
            for quote in dossier.quotes
        ),
        links=tuple(
            replace(
                link,
                id=f"{link.id}-{n}",
                from_quote=f"{link.from_quote}-{n}",
                to_quote=f"{link.to_quote}-{(n * 7) % count}",
            )
            for n in range(count)
            for link in dossier.links
        ),
        positions=tuple(replace(position, summary=()) for position in dossier.positions),
    )


@cache
def crowd(count: int = 20) -> Desk:
    """The bundled dossier's quotes and links so many times, all on one issue."""
    plain = bundled().dossier
    dossier = times(plain, count)
    once = anchor_all(plain)
    anchors = {quote.id: once[quote.id.rpartition("-")[0]] for quote in dossier.quotes}
    pages = {source.id: page_of(dossier, source, anchors) for source in dossier.sources}
    return Desk(dossier, anchors, pages)


def compared(
    desk: Desk,
    issue: str,
    columns: tuple[Facet, Facet] | None = None,
    answers: Answers = Answers.OFF,
    language: str = "en",
) -> Comparison:
    """What is shown of an issue."""
    return resolve(desk, ViewState(issue, None, next(iter(desk.pages)), language, columns, answers))


def show(view: CompareView, comparison: Comparison, selected: str | None = None, *, language: str = "en") -> None:
    """Show a comparison as a window does."""
    view.show_comparison(comparison, look(language=language), selected, dict.fromkeys(comparison.names, 1000))
