"""Small dossiers for the engine: the river fixture with quotes of a test's own making."""

from dataclasses import replace

from desktop_app.engine.resolve import Desk
from desktop_app.model.build import dossier_of
from desktop_app.model.dossier import Dossier, Emphasis, Link, Quote, Selector, Turn, Voice
from tests.conftest import desk_of
from tests.files.samples import plain


def river() -> Dossier:
    """The fixture."""
    return dossier_of(plain())


def text_of(source: str = "transcript") -> str:
    """The text of one of the fixture's sources."""
    return next(each for each in river().sources if each.id == source).text


def quote(
    name: str,
    exact: str,
    holder: str = "birch",
    voice: Voice = Voice.OWN,
    *,
    source: str = "transcript",
    speaker: str = "ms-birch",
    issues: tuple[str, ...] = ("river",),
    emphasis: tuple[Emphasis, ...] = (),
) -> Quote:
    """A quote of the fixture's text where it first stands."""
    start = text_of(source).index(exact)
    return Quote(name, source, Selector(exact, "", "", start), speaker, holder, voice, issues, emphasis)


def desk_with(*quotes: Quote, links: tuple[Link, ...] = ()) -> Desk:
    """The fixture with these quotes and links only, nothing stated."""
    return desk_of(replace(river(), quotes=quotes, positions=(), links=links))


def desk_saying(text: str, *turns: Turn) -> Desk:
    """A desk with one source; all of it is the first side's own where no turns are given."""
    dossier = river()
    source = replace(dossier.sources[0], lines=tuple(text.split("\n")), headings=())
    whole = Turn(source.id, 0, len(text), "ms-birch", Voice.OWN)
    return desk_of(replace(dossier, sources=(source,), turns=turns or (whole,), quotes=(), positions=(), links=()))
