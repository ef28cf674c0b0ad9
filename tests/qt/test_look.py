"""Both themes can be read by everybody, icons take their colour, and text grows as it is asked to."""

import json
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QIcon, QImage

from desktop_app import paths
from desktop_app.model.dossier import Side
from desktop_app.qt.icons import icon
from desktop_app.qt.look import BODY, Look, Theme, theme_of
from tests.ui import contrast, look, luminance, theme

THEMES = ("light", "dark")
TEXTS = ("ink", "grey", "first", "second", "both", "proof", "warning")
GROUNDS = ("paper", "panel", "card", "hover")
FILLS = {"ink": ("first_fill", "second_fill", "both_fill", "flash"), "selection_text": ("selection",)}
ICONS = sorted(file.stem for file in paths.resource("icons").glob("*.svg"))
COLOURED = [name for name in ICONS if name not in ("visavis", "document")]


def colour(theme: Theme, role: str) -> QColor:
    found: QColor = getattr(theme, role)
    return found


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_file_gives_every_role_an_opaque_colour_and_nothing_else(name: str) -> None:
    content = json.loads(paths.resource("themes", f"{name}.json").read_bytes())
    assert set(content) == set(Theme.__slots__) - {"name"}
    assert all(QColor(value).isValid() and QColor(value).alpha() == 255 for value in content.values())


def test_a_theme_without_a_role_or_with_an_unknown_one_is_an_error() -> None:
    content = json.loads(paths.resource("themes", "light.json").read_bytes())
    with pytest.raises(TypeError):
        theme_of("light", json.dumps({role: value for role, value in content.items() if role != "ink"}))
    with pytest.raises(TypeError):
        theme_of("light", json.dumps({**content, "glitter": "#ffd700"}))


@pytest.mark.parametrize(("name", "text", "ground"), tuple(product(THEMES, TEXTS, GROUNDS)))
def test_text_stands_out_from_every_ground_it_may_stand_on(name: str, text: str, ground: str) -> None:
    assert contrast(colour(theme(name), text), colour(theme(name), ground)) >= 7


def on_fills() -> Iterator[tuple[str, str, str]]:
    for name, (text, fills) in product(THEMES, FILLS.items()):
        yield from ((name, text, fill) for fill in fills)


@pytest.mark.parametrize(("name", "text", "fill"), tuple(on_fills()))
def test_text_stands_out_from_highlights_and_selection(name: str, text: str, fill: str) -> None:
    assert contrast(colour(theme(name), text), colour(theme(name), fill)) >= 7


@pytest.mark.parametrize(("name", "side"), tuple(product(THEMES, ("first", "second", "both"))))
def test_the_line_under_a_highlight_stands_out_from_its_fill(name: str, side: str) -> None:
    assert contrast(colour(theme(name), side), colour(theme(name), f"{side}_fill")) >= 7


@pytest.mark.parametrize("name", THEMES)
def test_the_sides_have_the_same_weight(name: str) -> None:
    one, other = theme(name).first, theme(name).second
    assert contrast(one, other) <= 1.03
    assert contrast(theme(name).first_fill, theme(name).second_fill) <= 1.1
    assert one != other


@pytest.mark.parametrize(("name", "ground"), tuple(product(THEMES, GROUNDS)))
def test_edges_of_controls_can_be_seen(name: str, ground: str) -> None:
    assert contrast(theme(name).edge, colour(theme(name), ground)) >= 3


def test_light_is_light_and_dark_is_dark() -> None:
    assert luminance(theme("light").paper) > 0.8
    assert luminance(theme("dark").paper) < 0.05


def test_sides_have_their_own_colour_and_fill_and_what_both_hold_a_third() -> None:
    light = theme("light")
    assert [light.side(side) for side in (Side.FIRST, Side.SECOND, None)] == [light.first, light.second, light.both]
    assert [light.fill(side) for side in (Side.FIRST, Side.SECOND, None)] == [
        light.first_fill,
        light.second_fill,
        light.both_fill,
    ]


def test_contrast_is_reckoned_as_the_standard_does() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_lengths_and_fonts_grow_with_the_zoom() -> None:
    assert [look(zoom=zoom).px(16) for zoom in (50, 100, 125, 300)] == [8, 16, 20, 48]
    assert look(zoom=200).serif().pixelSize() == 2 * BODY
    assert look(zoom=200).sans(12.5).pixelSize() == 25
    assert look().sans(bold=True).weight() == QFont.Weight.DemiBold


def test_words_that_were_said_are_serif_and_what_the_app_says_is_sans() -> None:
    assert look().serif().families()[0] == "Noto Serif"
    assert look().sans().families()[0] == "Noto Sans"


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("en", "Noto Serif CJK SC", "Noto Serif CJK KR"),
        ("zh-Hans", "Noto Serif CJK SC", "Noto Serif CJK KR"),
        ("ko", "Noto Serif CJK KR", "Noto Serif CJK SC"),
        ("ko-KR", "Noto Serif CJK KR", "Noto Serif CJK SC"),
    ],
)
def test_han_characters_take_the_forms_of_the_language(language: str, first: str, then: str) -> None:
    families = Look(theme("light"), language=language).serif().families()
    assert families.index(first) < families.index(then)
    assert look(language="en").serif(language=language).families() == families


@pytest.mark.parametrize(("name", "wanted"), tuple(product(COLOURED, ("#123456", "#fedcba"))))
def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: object, name: str, wanted: str) -> None:
    image = drawn(icon(name, QColor(wanted), 24), 24)
    solid = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255]
    assert solid, "nothing is drawn"
    assert {pixel.name() for pixel in solid} == {wanted}


@pytest.mark.parametrize("name", COLOURED)
def test_icons_leave_their_ground_free_and_are_sharp_on_dense_screens(qapp: object, name: str) -> None:
    made = icon(name, QColor("black"), 20)
    assert drawn(made, 20).pixelColor(0, 0).alpha() == 0
    assert {size.width() for size in made.availableSizes()} == {20, 40}


def test_an_unknown_icon_is_an_error(qapp: object) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", QColor("black"))


def drawn(made: QIcon, size: int) -> QImage:
    return made.pixmap(QSize(size, size)).toImage().convertToFormat(QImage.Format.Format_ARGB32)
