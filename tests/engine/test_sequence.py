"""The timeline: who spoke how much, where the quotes stand in it, and what joins them."""

from dataclasses import replace

from desktop_app.engine.resolve import Desk
from desktop_app.engine.sequence import TRACKS, composed
from desktop_app.engine.utterances import own_words
from desktop_app.engine.words import spoken, word_count
from desktop_app.model.dossier import BOTH, OWN_SPEECH, Kind
from tests.conftest import desk_of
from tests.engine.samples import desk_saying, river


def test_a_turn_is_as_wide_as_its_words(desk: Desk) -> None:
    timeline = composed(desk)
    for n, turn in enumerate(timeline.turn_list):
        words = word_count(spoken(desk.pages[turn.source].index.text, turn.span, turn.unspoken))
        assert timeline.turns.ends[n] - timeline.turns.starts[n] == words


def test_the_strips_hold_every_word_a_side_speaks_for_itself(desk: Desk) -> None:
    timeline = composed(desk)
    for party in desk.dossier.parties:
        own = [
            timeline.turns.ends[n] - timeline.turns.starts[n]
            for n, turn in enumerate(timeline.turn_list)
            if turn.voice in OWN_SPEECH and desk.speakers[turn.speaker].party == party.id
        ]
        assert sum(own) == sum(own_words(desk, party.id).values())
    shares = timeline.shares(0, len(timeline.turns))
    assert sum(shares) == sum(strip.words for strip in timeline.strips)


def test_strips_stand_one_after_another_transcripts_first(desk: Desk) -> None:
    turned = desk_of(replace(desk.dossier, sources=desk.dossier.sources[::-1]))
    timeline = composed(turned)
    assert [strip.page.source.kind for strip in timeline.strips] == [Kind.TRANSCRIPT, Kind.READOUT]
    first, second = timeline.strips
    assert first.last < second.first
    assert second.last == timeline.words
    assert timeline.unplaced == {"press-digest": 9, "captions": 0}


def test_marks_lie_in_the_turn_of_their_quote(desk: Desk) -> None:
    timeline = composed(desk)
    assert len(timeline.places) == sum(len(strip.page.marks.marks) for strip in timeline.strips)
    for strip in timeline.strips:
        for mark in strip.page.marks.marks:
            start, end = timeline.places[mark.quote]
            inside = [
                n for n, turn in zip(strip.turns, strip.page.turns, strict=True)
                if turn.start <= mark.span.start and mark.span.end <= turn.end
            ]  # fmt: skip
            assert len(inside) == 1
            assert timeline.turns.starts[inside[0]] <= start < end <= timeline.turns.ends[inside[0]]
            gaps = [gap for gap in timeline.turn_list[inside[0]].unspoken if gap.overlaps(mark.span)]
            assert end - start == word_count(spoken(strip.page.index.text, mark.span, gaps))


def test_each_issue_has_a_lane_with_all_its_quotes(desk: Desk) -> None:
    timeline = composed(desk)
    assert [lane.issue for lane in timeline.lanes] == [issue.id for issue in desk.dossier.issues]
    for lane in timeline.lanes:
        for track, side in zip(lane.tracks, TRACKS, strict=True):
            holder = BOTH if side is None else desk.dossier.party(side).id
            wanted = {q.id for q in desk.quotes_on(lane.issue) if q.holder == holder and q.id in timeline.places}
            assert set(track.keys) == wanted
            assert track.marked == sum(not desk.quotes[key].own_speech for key in track.keys)


def test_an_arc_for_each_answer_between_what_is_drawn(desk: Desk) -> None:
    timeline = composed(desk)
    drawn = {arc.link.id for arc in timeline.arcs.arcs}
    places = timeline.places
    assert drawn == {x.id for x in desk.dossier.links if x.from_quote in places and x.to_quote in places}
    for arc in timeline.arcs.arcs:
        start, end = places[arc.link.from_quote]
        assert start <= arc.later <= end


def test_a_place_of_the_axis_is_found_in_its_source(desk: Desk) -> None:
    timeline = composed(desk)
    for word in range(0, timeline.words, 7):
        spot = timeline.at(word)
        strip = next((s for s in timeline.strips if s.first <= word < s.last), None)
        assert (spot is None) == (strip is None)
        if spot is not None and strip is not None:
            assert timeline.strips[spot.strip] is strip
            assert strip.axis(spot.offset) == word
            assert strip.page.turn_at(spot.offset) is timeline.turn_list[spot.turn]


def test_without_turns_there_is_nothing() -> None:
    timeline = composed(desk_of(replace(river(), turns=())))
    assert (timeline.strips, timeline.words, timeline.lanes, len(timeline.arcs)) == ((), 0, (), 0)
    assert timeline.at(0) is None


def test_a_turn_without_words_has_no_width() -> None:
    timeline = composed(desk_saying("…"))
    assert timeline.words == 0
    assert len(timeline.turns) == 1
