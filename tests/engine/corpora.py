"""Small talks for the tests of counting: what two sides say, and the words that are counted of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.engine.corpus import Choice, Corpus, counted, usual
from desktop_app.engine.desk import Desk
from desktop_app.engine.tokens import BY_CHARACTERS, Segmenter
from desktop_app.model.dossier import Quote, Span, Turn, Voice
from tests.conftest import desk_of
from tests.engine.samples import river

PARTIES = ("birch", "pine")
SPEAKERS = ("ms-birch", "mr-pine")
Said = tuple[int, str] | tuple[int, str, Voice]
"""Which side says what, and by which voice."""


def talk(*said: Said, gaps: Sequence[str] = (), quotes: Sequence[Quote] = (), language: str = "en") -> Desk:
    """A desk with one source in which the sides speak by turns; `gaps` are texts that were not spoken."""
    dossier, at, turns = river(), 0, []
    text = "\n".join(each[1] for each in said)
    source = replace(dossier.sources[0], lines=tuple(text.split("\n")), headings=(), language=language)
    for side, words, *voice in said:
        found = [at + words.index(gap) for gap in gaps if gap in words]
        unspoken = tuple(Span(start, start + len(gap)) for start, gap in zip(found, gaps, strict=False))
        turns.append(Turn(source.id, at, at + len(words), SPEAKERS[side], voice[0] if voice else Voice.OWN, unspoken))
        at += len(words) + 1
    made = replace(dossier, sources=(source,), turns=tuple(turns), quotes=tuple(quotes), positions=(), links=())
    return desk_of(made)


def corpus(*said: Said, gaps: Sequence[str] = (), language: str = "en", cut: Segmenter = BY_CHARACTERS) -> Corpus:
    """The words of such a talk."""
    desk = talk(*said, gaps=gaps, language=language)
    return counted(desk, usual(desk), cut)


def every_voice(desk: Desk) -> Mapping[str, Choice]:
    """A choice of all that each party says itself."""
    return {party: Choice(frozenset(Voice)) for party in desk.parties}


def words_of(made: Corpus, side: int) -> list[str]:
    """One side's words in order, with "" where a phrase cannot go on."""
    return [made.words[number] for number in made.shelves[side].ids]
