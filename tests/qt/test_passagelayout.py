"""A passage in a few lines: its hit is always seen, and no word is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from desktop_app.engine.search_rows import Passage
from desktop_app.model.dossier import Span
from desktop_app.qt.passagelayout import PassageLayout
from tests.laws import tried
from tests.ui import look

WORDS = "the so called rules based international order is one of many things that were said on that first day of talks"


def made(text: str, hit: str, width: int, lines: int = 2, *, cut: bool = False, zoom: int = 100) -> PassageLayout:
    at = text.index(hit)
    passage = Passage(text, (Span(at, at + len(hit)),), cut, cut)
    return PassageLayout(passage, look(zoom=zoom).serif(13.5), width, lines)


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("width", [90, 140, 200, 400])
@pytest.mark.parametrize("hit", ["the so", "order", "talks", "based international"])
def test_the_hit_is_seen_and_words_are_whole(qtbot: QtBot, zoom: int, width: int, hit: str) -> None:
    layout = made(WORDS, hit, width, 3, zoom=zoom)
    assert layout.lines <= 3
    shown = layout.text.strip("… ").split()
    assert set(shown) <= set(WORDS.split()), layout.text
    if QFontMetricsF(look(zoom=zoom).serif(13.5)).horizontalAdvance(hit) < width:
        assert hit in layout.text


def test_what_is_left_out_is_marked(qtbot: QtBot) -> None:
    assert made("all of it", "of", 400).text == "all of it"
    assert made("all of it", "of", 400, cut=True).text == "… all of it…"
    layout = made(WORDS, "order", 150)
    assert layout.text.startswith("… ")
    assert layout.text.endswith("…")


def test_where_little_follows_more_comes_before(qtbot: QtBot) -> None:
    last, first = made(WORDS, "talks", 200), made(WORDS, "rules", 200)
    assert len(last.text) > 30
    assert last.text.endswith("talks")
    assert first.text.index("rules") < 20


def test_a_hit_longer_than_there_is_room_begins_what_is_shown(qtbot: QtBot) -> None:
    layout = made(WORDS, WORDS[12:90], 100)
    assert layout.text.startswith("… " + WORDS[12:16])
    assert layout.lines <= 2


@given(st.text(st.sampled_from("ab 中각\U0001f54a.,"), min_size=1, max_size=120), st.data())
@tried(60)
def test_anything_fits(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    hit = Span(start, data.draw(st.integers(start + 1, len(text))))
    layout = PassageLayout(Passage(text, (hit,), False, False), look().serif(13.5), data.draw(st.integers(60, 300)), 2)
    assert 0 < layout.lines <= 2
    assert layout.height > 0
