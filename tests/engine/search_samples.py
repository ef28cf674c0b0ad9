"""Small dossiers to search in: sources of any lines, turns where a line begins with a name."""

from dataclasses import replace

from desktop_app.engine.search import Library, Query
from desktop_app.engine.search_scan import Scan
from desktop_app.model.dossier import Dossier, Source, Span, Turn, Voice
from tests.conftest import desk_of
from tests.ui import river


def dossier(*texts: str) -> Dossier:
    """A dossier whose sources are these texts, called s0, s1, …; a line "A: words" is a turn of Ms. Birch's side, "B:
    words" one of Mr. Pine's, each with its label unspoken."""
    sources = tuple(
        replace(river().sources[0], id=f"s{n}", lines=tuple(text.split("\n")), headings=())
        for n, text in enumerate(texts)
    )
    turns = tuple(turn for source in sources for turn in _turns(source))
    return replace(river(), sources=sources, turns=turns, quotes=(), positions=(), links=())


def _turns(source: Source) -> list[Turn]:
    found, at = [], 0
    for line in source.lines:
        speaker = {"A: ": "ms-birch", "B: ": "mr-pine"}.get(line[:3])
        if speaker is not None:
            voice = Voice.OWN if line[0] == "A" else Voice.INTERPRETED
            found.append(Turn(source.id, at, at + len(line), speaker, voice, (Span(at, at + 2),)))
        at += len(line) + 1
    return found


def library(*texts: str) -> Library:
    """The library of such a dossier."""
    return Library(desk_of(dossier(*texts)))


def run(scan: Scan) -> Scan:
    """The scan, carried to its end."""
    while not scan.done:
        scan.step()
    return scan


def search(library: Library, query: Query | str, last: Scan | None = None) -> Scan:
    """What a query finds."""
    return run(Scan(library, Query(query) if isinstance(query, str) else query, last))


def words(library: Library, scan: Scan, source: str = "s0") -> list[str]:
    """The words of each hit in a source."""
    text, hits = library.sources[source].text, scan.hits[source]
    return [text[hits.span(n).start : hits.span(n).end] for n in range(len(hits))]
