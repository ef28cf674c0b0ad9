"""Which of a dossier's words stand in one column: whose position, by what voice, told by whom.

The columns of the matrix, and what two columns of the comparison can be set against each other, come from here; they
follow from the parties and voices that a dossier has, not from any one record.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.model.dossier import BOTH, OWN_SPEECH, Dossier, Position, Quote, Side, Voice


@dataclass(frozen=True, slots=True)
class Facet:
    """A holder's words by one voice; by all its voices where none is named.

    `holder` is a party's id or `BOTH`; `reporter` the id of the party whose account it is, for reported words only.
    """

    holder: str
    voice: Voice | None = None
    reporter: str = ""

    @property
    def own_speech(self) -> bool:
        """Whether the holder speaks for itself in all of it; what is said to be held by both is one side's account."""
        return self.voice in OWN_SPEECH and self.holder != BOTH


def facet_of(dossier: Dossier, quote: Quote) -> Facet:
    """The narrowest facet that a quote belongs to."""
    reported = quote.voice is Voice.REPORTED
    return Facet(quote.holder, quote.voice, _reporter(dossier, quote) if reported else "")


def facets_in(dossier: Dossier) -> tuple[Facet, ...]:
    """Every facet that has at least one quote: the first party's, the second's, then what is told of both; own speech
    before what others report."""
    holders = [*(dossier.party(side).id for side in Side), BOTH]
    voices = list(Voice)
    parties = [party.id for party in dossier.parties]

    def place(facet: Facet) -> tuple[int, int, int]:
        told = parties.index(facet.reporter) if facet.reporter in parties else len(parties)
        return holders.index(facet.holder), voices.index(facet.voice or voices[0]), told

    return tuple(sorted({facet_of(dossier, quote) for quote in dossier.quotes}, key=place))


def within(dossier: Dossier, facet: Facet, quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Those of the quotes that belong to a facet, in the same order."""
    if facet.voice is None:
        return tuple(quote for quote in quotes if quote.holder == facet.holder)
    return tuple(quote for quote in quotes if facet_of(dossier, quote) == facet)


def usual_columns(dossier: Dossier) -> tuple[Facet, Facet]:
    """What the comparison shows unless something else is chosen: each party by all its voices."""
    first, second = (Facet(dossier.party(side).id) for side in Side)
    return first, second


def is_silence(facet: Facet, position: Position) -> bool:
    """Whether a facet is empty because its holder is silent: own speech where the party's position is a silence."""
    return facet.own_speech and facet.holder == position.party and position.silence is not None


def _reporter(dossier: Dossier, quote: Quote) -> str:
    """Who gives the account: for what both hold the speaker's party, else the other one; none where nobody's is."""
    if quote.holder == BOTH:
        return next((s.party or "" for s in dossier.speakers if s.id == quote.speaker), "")
    return next((party.id for party in dossier.parties if party.id != quote.holder), "")
