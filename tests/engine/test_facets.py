"""The columns that a dossier has follow from its parties and voices, and each quote stands in exactly one of them."""

from dataclasses import replace

from desktop_app.engine.facets import Facet, facet_of, facets_in, is_silence, usual_columns, within
from desktop_app.model.dossier import BOTH, Dossier, Position, Silence, Voice
from tests.engine.samples import quote, river


def test_the_anchorage_record_has_the_columns_that_its_voices_make(anchorage: Dossier) -> None:
    assert facets_in(anchorage) == (
        Facet("us", Voice.OWN),
        Facet("us", Voice.REPORTED, "cn"),
        Facet("us", Voice.PRESS),
        Facet("cn", Voice.INTERPRETED),
        Facet("cn", Voice.READOUT),
        Facet("cn", Voice.PRESS),
        Facet(BOTH, Voice.REPORTED, "cn"),
        Facet(BOTH, Voice.PRESS),
    )


def test_every_quote_stands_in_one_column(anchorage: Dossier) -> None:
    held = [within(anchorage, facet, anchorage.quotes) for facet in facets_in(anchorage)]
    assert sorted(q.id for quotes in held for q in quotes) == sorted(q.id for q in anchorage.quotes)
    assert all(held), "a column without a quote"


def test_a_party_by_all_its_voices_holds_its_narrower_columns(anchorage: Dossier) -> None:
    for usual in usual_columns(anchorage):
        narrow = [facet for facet in facets_in(anchorage) if facet.holder == usual.holder]
        assert len(within(anchorage, usual, anchorage.quotes)) == sum(
            len(within(anchorage, facet, anchorage.quotes)) for facet in narrow
        )


def test_two_accounts_of_both_sides_are_two_columns() -> None:
    speakers = [each.id for each in river().speakers if each.party]
    told = quote("q", "The river", holder=BOTH, voice=Voice.REPORTED)
    dossier = replace(river(), quotes=tuple(replace(told, id=name, speaker=name) for name in speakers))
    parties = {each.party for each in river().speakers if each.party}
    assert {facet.reporter for facet in facets_in(dossier)} == parties


def test_what_is_reported_of_a_party_is_the_other_ones_account() -> None:
    first, second = (party.id for party in river().parties)
    made = quote("q", "The river", holder=first, voice=Voice.REPORTED)
    assert facet_of(river(), made) == Facet(first, Voice.REPORTED, second)
    assert not facet_of(river(), made).own_speech
    assert facet_of(river(), replace(made, voice=Voice.OWN)) == Facet(first, Voice.OWN)


def test_only_own_speech_is_silent() -> None:
    silent = Position("river", "birch", silence=Silence({"en": ("dam",)}))
    assert is_silence(Facet("birch", Voice.OWN), silent)
    assert not is_silence(Facet("birch", Voice.REPORTED, "cedar"), silent)
    assert not is_silence(Facet("cedar", Voice.OWN), silent)
    assert not is_silence(Facet("birch", Voice.OWN), Position("river", "birch"))
