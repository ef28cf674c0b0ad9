"""What holds of every exercise of any record, proven without the code that makes them."""

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises import Item, PartKind, items
from desktop_app.files.dossier_file import load
from desktop_app.model.dossier import BOTH, OWN_SPEECH, Dossier, Quote, Voice
from desktop_app.model.lesson import Exercise, Game
from tests.bench import grow
from tests.conftest import desk_of
from tests.ui import RIVER

NAMES = ("bundled", "river", "grown 0.3", "grown 1")


@cache
def dossier(name: str) -> Dossier:
    if name.startswith("grown"):
        return grow.dossier(float(name.split()[1]))
    return load(RIVER if name == "river" else paths.bundled_dossier())


def doubled(before: Dossier, quote: Quote) -> Dossier:
    """The dossier with a quote's words once more, in capitals, as the last paragraph of its last source."""
    last = before.sources[-1]
    longer = replace(last, lines=(*last.lines, f"Again: {quote.selector.exact.upper()}"))
    return replace(before, sources=(*before.sources[:-1], longer))


def lost(before: Dossier, quote: Quote) -> Dossier:
    """The dossier with a quote that stands nowhere."""
    changed = replace(quote, selector=replace(quote.selector, exact=f"{quote.selector.exact} never said"))
    return replace(before, quotes=tuple(changed if each.id == quote.id else each for each in before.quotes))


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """A record as it is, or with words that stand twice or nowhere."""
    made = dossier(draw(st.sampled_from(NAMES)))
    for change in draw(st.lists(st.sampled_from((doubled, lost)), max_size=3)):
        made = change(made, draw(st.sampled_from(made.quotes)))
    return made


@st.composite
def exercises(draw: st.DrawFn, game: Game | None = None) -> tuple[Desk, Exercise]:
    """A record and an exercise on it."""
    made = dossier_desk(draw(dossiers()))
    issue = draw(st.none() | st.sampled_from([issue.id for issue in made.dossier.issues]))
    seed = draw(st.integers(-5, 10**12))
    return made, Exercise(game or draw(st.sampled_from(Game)), issue, draw(st.integers(1, 6)), seed)


@cache
def dossier_desk(made: Dossier) -> Desk:
    return desk_of(made)


def even(text: str) -> str:
    """Texts that differ in typography and case alone are the same."""
    text = unicodedata.normalize("NFC", text).casefold()
    text = re.sub("[\u2018\u2019\u201b\u02bc`\u00b4]", "'", re.sub("[\u201c\u201d\u201e\u00ab\u00bb]", '"', text))
    return re.sub(r"\s+", " ", re.sub("[\u2010-\u2015\u2212]", "-", text))


def times(desk: Desk, words: str) -> int:
    """How often words stand in all source texts."""
    return sum(len(re.findall(f"(?={re.escape(even(words))})", even(s.text))) for s in desk.dossier.sources)


@settings(max_examples=25, deadline=None)
@given(exercises())
def test_every_item_is_proven_by_the_record(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made
    asked = items(desk, exercise, "en")
    assert len(asked) <= exercise.number
    assert asked == items(desk_of(desk.dossier), exercise, "en")
    for item in asked:
        quote, text = desk.quotes[item.quote], desk.pages[item.source].index.text
        assert (item.game, item.source) == (exercise.game, quote.source)
        assert desk.anchors[quote.id].verdict.verbatim
        assert text[item.span.start : item.span.end] == quote.selector.exact
        assert item.issue in quote.issues
        assert item.issue == (exercise.issue or item.issue)
        # The statement stands in the record once, and so does its answer among the options.
        assert times(desk, quote.selector.exact) == 1
        assert len(item.answers) == 1
        assert len({option.key for option in item.options}) == len(item.options) >= 2
        for option in item.options:
            if option.verbatim:
                assert option.source is not None
                assert option.span is not None
                page = desk.pages[option.source].index.text
                assert page[option.span.start : option.span.end] == option.text
        shown = "".join(part.text for part in item.prompt if part.kind is not PartKind.GAP)
        if item.game is not Game.GAP:
            assert text[item.extent.start : item.extent.end] == shown


@settings(max_examples=20, deadline=None)
@given(exercises())
def test_no_item_is_repeated_and_no_words_are_asked_twice(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made
    asked = items(desk, replace(exercise, number=8), "en")
    assert len({item.id for item in asked}) == len(asked)
    for n, one in enumerate(asked):
        for other in asked[n + 1 :]:
            assert one.source != other.source or not one.extent.overlaps(other.extent)


@settings(max_examples=12, deadline=None)
@given(exercises(), st.randoms(use_true_random=False))
def test_nothing_depends_on_the_order_in_the_file(made: tuple[Desk, Exercise], random: object) -> None:
    desk, exercise = made
    before = desk.dossier
    quotes, links = list(before.quotes), list(before.links)
    random.shuffle(quotes)  # type: ignore[attr-defined]
    random.shuffle(links)  # type: ignore[attr-defined]
    mixed = replace(before, quotes=tuple(quotes), links=tuple(links))
    assert items(desk_of(mixed), exercise, "en") == items(desk, exercise, "en")


@settings(max_examples=12, deadline=None)
@given(exercises())
def test_a_language_changes_names_alone(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made

    def bare(item: Item) -> Item:
        return replace(item, options=tuple(o if o.verbatim else replace(o, text="") for o in item.options))

    spoken = [tuple(map(bare, items(desk, exercise, language))) for language in ("en", "zh-Hans", "ko")]
    assert spoken[0] == spoken[1] == spoken[2]


@settings(max_examples=12, deadline=None)
@given(exercises())
def test_words_that_come_to_stand_twice_are_not_asked_any_more(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made
    for item in items(desk, exercise, "en")[:1]:
        again = desk_of(doubled(desk.dossier, desk.quotes[item.quote]))
        assert item.quote not in {each.quote for each in items(again, replace(exercise, number=300), "en")[:300]}


@settings(max_examples=20, deadline=None)
@given(exercises(Game.WHO))
def test_who_said_it_gives_nothing_away(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made
    parties, speakers = desk.dossier.parties, desk.dossier.speakers
    for item in items(desk, exercise, "en"):
        quote = desk.quotes[item.quote]
        assert quote.voice in OWN_SPEECH
        assert quote.holder != BOTH
        assert desk.speaker(quote).party == quote.holder
        assert item.right.key in (quote.speaker, quote.holder)
        names = {name for party in parties for name in (*party.name.values(), *party.short.values())}
        names |= {name for speaker in speakers if speaker.party for name in speaker.name.values()}
        assert not [name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", quote.selector.exact)]
        assert {option.party for option in item.options} == {party.id for party in parties}


@settings(max_examples=20, deadline=None)
@given(exercises(Game.MATCH))
def test_of_the_passages_to_match_one_alone_is_linked(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made
    for item in items(desk, exercise, "en"):
        linked = {(link.from_quote, link.to_quote) for link in desk.dossier.links}
        answering = [option for option in item.options if (option.key, item.quote) in linked]
        assert answering == [item.right]
        proof = next(link for link in desk.dossier.links if link.id == item.link)
        assert (proof.from_quote, proof.to_quote) == (item.right.key, item.quote)
        asked = desk.quotes[item.quote]
        for option in item.options:
            other = desk.quotes[option.key]
            assert desk.anchors[other.id].verdict.verbatim
            assert other.holder == desk.quotes[item.right.key].holder != asked.holder
            if option != item.right:
                assert (item.quote, option.key) not in linked
                assert not set(other.issues) & set(asked.issues)
        texts = [even(option.text) for option in item.options]
        assert not [(a, b) for a in texts for b in texts if a is not b and a in b]


@settings(max_examples=20, deadline=None)
@given(exercises(Game.VOICE))
def test_how_words_reach_us_is_asked_with_what_decides_it(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made
    for item in items(desk, exercise, "en"):
        quote = desk.quotes[item.quote]
        assert item.right.voice is quote.voice
        assert {option.voice for option in item.options} == {
            each.voice
            for each in desk.dossier.quotes
            if each.holder == quote.holder and desk.anchors[each.id].verdict.verbatim
        }
        # Neither the speaker's label nor a stage direction is shown: they would say it.
        turn = desk.pages[item.source].turn_at(item.span.start)
        assert turn is None or not any(item.extent.overlaps(gap) for gap in turn.unspoken)
        if quote.voice in (Voice.OWN, Voice.INTERPRETED):
            assert not {Voice.OWN, Voice.INTERPRETED} <= {option.voice for option in item.options}


@settings(max_examples=25, deadline=None)
@given(exercises(Game.GAP))
def test_a_gap_has_one_answer(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made
    for item in items(desk, exercise, "en"):
        quote = desk.quotes[item.quote]
        kinds = Counter(part.kind for part in item.prompt)
        assert kinds[PartKind.GAP] == 1
        at = next(n for n, part in enumerate(item.prompt) if part.kind is PartKind.GAP)
        before = "".join(part.text for part in item.prompt[:at])
        after = "".join(part.text for part in item.prompt[at + 1 :])
        assert before + item.right.text + after == quote.selector.exact
        gap = range(len(before), len(before) + len(item.right.text))
        assert any(e.start <= gap.start and gap.stop <= e.end for e in quote.emphasis)
        # Between characters as readers see them, and between words where a script has blanks.
        assert unicodedata.category((after + " ")[0])[0] != "M"
        assert "\u200d" not in (before[-1:], after[:1])
        if item.right.text.isascii():
            assert not before[-1:].isalnum()
            assert not after[:1].isalnum()
        # The words around it tell the place, and no option stands there anywhere else.
        assert even(before + after).count(even(item.right.text)) == 0
        for option in item.options:
            if option != item.right:
                assert times(desk, before + option.text + after) == 0
                assert even(option.text) != even(item.right.text)
                assert option.text[0].isupper() == item.right.text[0].isupper()
        assert len({even(option.text) for option in item.options}) == len(item.options)


@settings(max_examples=20, deadline=None)
@given(exercises(Game.FIND))
def test_of_the_paragraphs_one_alone_holds_the_statement(made: tuple[Desk, Exercise]) -> None:
    desk, exercise = made
    for item in items(desk, exercise, "en"):
        index = desk.pages[item.source].index
        words, openings = desk.quotes[item.quote].selector.exact, set()
        for n, option in enumerate(item.options):
            assert option.paragraph is not None
            assert option.span is not None
            line = index.lines[index.line_of_paragraph(option.paragraph)]
            assert (even(words) in even(line)) == (n in item.answers)
            opening = index.text[option.span.start : option.span.end]
            assert opening in line
            assert opening.strip()
            assert even(words) not in even(opening)
            openings.add(even(opening))
        assert len(openings) == len(item.options)
        assert [option.paragraph for option in item.options] == sorted(option.paragraph or 0 for option in item.options)
