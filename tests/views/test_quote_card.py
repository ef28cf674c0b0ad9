"""A card paints its words whole, with marks in its side's colour, and its border tells who speaks."""

from dataclasses import replace
from itertools import groupby

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop_app.engine.resolve import Card, Desk, ViewState, card_of
from desktop_app.model.anchor import Verdict
from desktop_app.qt.look import Look
from desktop_app.views.quote_card import RING, QuoteCard
from tests.ui import bundled, count, look, opening, picture, river


def card_in(desk: Desk, quote: str, language: str = "en") -> Card:
    found = desk.quotes[quote]
    return card_of(desk, ViewState(found.issues[0], None, found.source, language), found, 1)


def small(quote: str) -> Card:
    return card_in(opening(river()).desk, quote)


@pytest.fixture
def widget(qtbot: QtBot) -> QuoteCard:
    made = QuoteCard()
    qtbot.addWidget(made)
    return made


def painted(widget: QuoteCard, card: Card, width: int, shown: Look, *, selected: bool = False) -> QImage:
    widget.resize(width, widget.show_card(card, "Holder", shown, width, selected=selected))
    return picture(widget)


def ground(shown: Look) -> str:
    return shown.theme.card.name()


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("quote", "side"), [("q-concerns", "first"), ("q-ours", "second")])
def test_emphasis_is_filled_and_underlined_in_the_colour_of_the_side(
    widget: QuoteCard, name: str, quote: str, side: str
) -> None:
    card = replace(small(quote), emphasis=small("q-concerns").emphasis[:1])
    fill: QColor = getattr(look(name).theme, f"{side}_fill")
    line: QColor = getattr(look(name).theme, side)
    marked = painted(widget, card, 400, look(name))
    plain = painted(widget, replace(card, emphasis=()), 400, look(name))
    assert count(marked, fill) > 300
    assert count(plain, fill) == 0
    assert count(marked, line) - count(plain, line) > 40


def test_emphasis_is_exactly_under_its_words(widget: QuoteCard) -> None:
    fill = look().theme.first_fill
    short = replace(small("q-concerns"), emphasis=small("q-concerns").emphasis[:1])  # 13 of 63 characters
    span = short.emphasis[0]
    long = replace(short, emphasis=(replace(span, start=0, end=len(short.text)),))
    few, all_of_it = (count(painted(widget, each, 900, look()), fill) for each in (short, long))
    assert 0.1 < few / all_of_it < 0.35


def edge(image: QImage) -> list[str]:
    """The colours along the upper edge, away from the corners, a run each."""
    row = [image.pixelColor(x, RING).name() for x in range(24, image.width() - 24)]
    return [colour for colour, _ in groupby(row)]


@pytest.mark.parametrize("selected", [False, True])
def test_what_a_side_says_itself_has_a_solid_border_and_what_is_reported_a_dashed_one(
    widget: QuoteCard, selected: bool
) -> None:
    assert small("q-concerns").quote.own_speech
    assert len(edge(painted(widget, small("q-concerns"), 400, look(), selected=selected))) == 1
    assert not small("q-stay").quote.own_speech
    assert len(edge(painted(widget, small("q-stay"), 400, look(), selected=selected))) > 40


def test_a_selected_card_has_an_outline_of_ink(widget: QuoteCard) -> None:
    ink = look().theme.ink.name()
    assert ink not in edge(painted(widget, small("q-ours"), 400, look()))
    assert edge(painted(widget, small("q-ours"), 400, look(), selected=True)) == [ink]


def test_a_card_grows_where_it_is_narrow_and_where_text_is_large(widget: QuoteCard) -> None:
    heights = [
        widget.show_card(small("q-concerns"), "", look(), width, selected=False) for width in (900, 400, 240, 150)
    ]
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]
    zoomed = [widget.show_card(small("q-concerns"), "", look(zoom=z), 400, selected=False) for z in (50, 100, 200, 300)]
    assert zoomed == sorted(zoomed)
    assert len(set(zoomed)) == 4


LONGEST = max(bundled().dossier.quotes, key=lambda quote: len(quote.selector.exact)).id


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("width", [180, 260, 340, 520])
@pytest.mark.parametrize("quote", ["q-concerns", "q-ours", "q-stay", "q-again", LONGEST])
def test_nothing_is_painted_over_the_edges(widget: QuoteCard, quote: str, width: int, zoom: int) -> None:
    card = card_in(bundled().desk, quote) if quote == LONGEST else small(quote)
    shown = look(zoom=zoom)
    image = painted(widget, card, width, shown)
    low, right = image.height() - RING - 4, width - RING - 5
    assert {image.pixelColor(x, low).name() for x in range(24, width - 24)} == {ground(shown)}
    assert {image.pixelColor(right, y).name() for y in range(24, image.height() - 24)} == {ground(shown)}


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ko"])
@pytest.mark.parametrize("zoom", [100, 200])
def test_no_speaker_badge_place_or_proof_is_cut_off(widget: QuoteCard, language: str, zoom: int) -> None:
    """At the narrowest column of a window 1024 pixels wide: 300 at 100 %, 330 at 200 %."""
    shown = look(zoom=zoom, language=language)
    width = 300 if zoom == 100 else 330
    for quote in bundled().dossier.quotes:
        height = widget.show_card(card_in(bundled().desk, quote.id, language), "", shown, width, selected=False)
        face = widget._face
        assert face is not None
        for item in face.items:
            assert item.width <= item.box.width(), f"{quote.id}: {item.text}"
            assert item.box.right() <= width
        assert face.row + max(item.box.bottom() for item in face.items) < height


@pytest.mark.parametrize(
    ("verdict", "said", "colour"),
    [
        (Verdict.EXACT, "✓ verbatim", "proof"),
        (Verdict.MOVED, "✓ verbatim, moved", "proof"),
        (Verdict.NORMALISED, "≈ typography differs", "warning"),
        (Verdict.LOST, "✕ not found", "warning"),
    ],
)
def test_only_what_is_word_for_word_is_called_verbatim(
    widget: QuoteCard, verdict: Verdict, said: str, colour: str
) -> None:
    image = painted(widget, replace(small("q-ours"), verdict=verdict), 1500, look(zoom=300))
    other = {"proof": "warning", "warning": "proof"}[colour]
    assert f"{said}:" in widget.accessibleName()
    assert count(image, getattr(look().theme, colour)) > 40
    assert count(image, getattr(look().theme, other)) == 0


def test_the_ring_around_a_card_shows_the_focus(widget: QuoteCard, qtbot: QtBot) -> None:
    before = painted(widget, small("q-ours"), 400, look())
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    after = picture(widget)
    ink = look().theme.ink
    assert before.pixelColor(200, 1) != ink
    assert after.pixelColor(200, 1) == ink


def test_a_card_that_is_shown_again_says_the_new_words(widget: QuoteCard) -> None:
    painted(widget, small("q-ours"), 400, look())
    painted(widget, small("q-stay"), 400, look())
    assert widget.quote == "q-stay"
    assert widget.accessibleName().endswith(small("q-stay").text)
    assert widget.focusPolicy() == Qt.FocusPolicy.ClickFocus
    assert "Matches the bundled copy" in widget.toolTip()


def test_words_that_would_turn_a_line_around_are_painted_as_stand_ins(widget: QuoteCard) -> None:
    """A right-to-left override in a quote would show its words in another order than they were said."""
    card = small("q-ours")
    exact = "The \u202eriver\u202c is ours."
    evil = replace(card, quote=replace(card.quote, selector=replace(card.quote.selector, exact=exact)))
    stand_in = replace(
        card, quote=replace(card.quote, selector=replace(card.quote.selector, exact="The □river□ is ours."))
    )
    assert painted(widget, evil, 400, look()) == painted(widget, stand_in, 400, look())
    assert evil.text == exact


# The editor's translation


def glossed(widget: QuoteCard, card: Card, width: int, shown: Look) -> QImage:
    widget.resize(width, widget.show_card(card, "Holder", shown, width, selected=False, glossed=True))
    return picture(widget)


@pytest.mark.parametrize("language", ["zh-Hans", "ko"])
@pytest.mark.parametrize(("width", "zoom"), [(180, 100), (300, 100), (520, 100), (330, 200)])
def test_a_translation_stands_below_everything_that_is_the_quotes(
    widget: QuoteCard, language: str, width: int, zoom: int
) -> None:
    shown = look(zoom=zoom, language=language)
    for quote in ("t4-1", "t15-4", "r14-1", LONGEST):
        card = card_in(bundled().desk, quote, language)
        plain = painted(widget, card, width, shown)
        image = glossed(widget, card, width, shown)
        face = widget._face
        assert face is not None
        assert face.gloss is not None
        assert image.height() == plain.height() + face.gloss.height
        # Words, speaker, voice and proof stay where they are; the proof stands above what is not proven.
        above = face.below + RING
        kept = (16, 20, width - 32, above - 40)
        assert image.copy(*kept) == plain.copy(*kept)
        assert count(image.copy(24, above + 8, width - 48, face.gloss.height), shown.theme.proof) == 0
        assert count(image.copy(24, above + 8, width - 48, face.gloss.height), shown.theme.ink) > 40
        low, right = image.height() - RING - 4, width - RING - 5
        assert {image.pixelColor(x, low).name() for x in range(24, width - 24)} == {ground(shown)}
        assert {image.pixelColor(right, y).name() for y in range(24, image.height() - 24)} == {ground(shown)}


def test_a_translation_is_not_set_as_words_that_were_said_are(widget: QuoteCard) -> None:
    card = card_in(bundled().desk, "t4-1", "zh-Hans")
    glossed(widget, card, 400, look(language="zh-Hans"))
    face = widget._face
    assert face is not None
    assert face.gloss is not None
    shown = look(language="zh-Hans")
    said, told = shown.serif(language="en"), shown.sans(13.5, language="zh-Hans")
    assert face.gloss.text._layout.font().families() == told.families() != said.families()
    assert face.gloss.text._layout.font().pixelSize() < said.pixelSize()


@pytest.mark.parametrize(
    ("quote", "label"),
    [
        ("t4-1", "Editor’s translation, not a quotation"),
        ("r14-1", "Editor’s translation, not a quotation"),
        ("t15-4", "Editor’s translation of the interpreter’s English, not a quotation"),
    ],
)
def test_a_screen_reader_says_what_a_translation_is_and_then_what_it_says(
    widget: QuoteCard, quote: str, label: str
) -> None:
    card = card_in(bundled().desk, quote, "ko")
    assert card.gloss is not None
    glossed(widget, card, 400, look(language="ko"))
    assert widget.accessibleName().endswith(f"{card.text} — {label}: {card.gloss.text}")
    painted(widget, card, 400, look(language="ko"))
    assert card.gloss.text not in widget.accessibleName()


def test_a_card_without_a_translation_is_the_same_whether_they_are_shown_or_not(widget: QuoteCard) -> None:
    card = card_in(bundled().desk, "t4-1", "en")
    assert card.gloss is None
    assert glossed(widget, card, 400, look()) == painted(widget, card, 400, look())


def test_a_translation_cannot_turn_a_line_around(widget: QuoteCard) -> None:
    card = card_in(bundled().desk, "t4-1", "ko")
    assert card.gloss is not None
    evil = replace(card, gloss=replace(card.gloss, text="강은 \u202e우리\u202c 것이다"))
    stand_in = replace(card, gloss=replace(card.gloss, text="강은 □우리□ 것이다"))
    shown = look(language="ko")
    assert glossed(widget, evil, 400, shown) == glossed(widget, stand_in, 400, shown)
