"""What of a widget fails to be seen well enough, as a list that is empty where all is well."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from desktop_app.model.dossier import Side
from desktop_app.qt.look import Theme
from desktop_app.views.ribbon_paint import _shade
from tests.sight.contrast import LEAST_MARK, LEAST_TEXT, Pixels, Seen, marks_seen, texts_seen
from tests.sight.drawing import Shape, drawn

_DECORATION = (
    "paper", "panel", "card", "hairline", "hover", "first_fill", "second_fill", "both_fill", "flash"
)  # fmt: skip
"""Roles that carry no meaning: grounds, pale fills whose underline has the meaning, lines that only part."""

_LARGE = 60
"""Wider and higher than this, in pixels, is no mark but a ground."""

_SOFT = 0.3
"""What lets more than this share of its ground through, or no more of it than this, is a tint."""


def _decorations(theme: Theme) -> set[str]:
    """The colours that mean nothing by themselves."""
    names = {getattr(theme, role).name() for role in _DECORATION}
    bands = (_shade(theme, side, strength / part) for side in (*Side, None) for strength in _BANDS for part in (1, 3))
    return names | {band.name() for band in bands}


_BANDS = (0.34, 0.17, 0.06)
"""How strong the bands of ribbons are; the line on a band has the meaning."""


def faint_texts(widget: QWidget, least: float = LEAST_TEXT) -> list[Seen]:
    """The pieces of text with too little contrast."""
    texts, _ = drawn(widget)
    return [seen for seen in texts_seen(widget, texts) if seen.contrast < least]


def faint_marks(widget: QWidget, theme: Theme, least: float = LEAST_MARK) -> list[Seen]:
    """The marks that mean something and have too little contrast."""
    _, shapes = drawn(widget)
    return [seen for seen in marks_seen(widget, meaning(shapes, theme)) if seen.contrast < least]


def meaning(shapes: Iterable[Shape], theme: Theme) -> list[Shape]:
    """The forms that mean something, without those of their colours that do not."""
    names, found = _decorations(theme), []
    for shape in shapes:
        fill, line = (
            None if colour is None or colour.name() in names else colour for colour in (shape.fill, shape.line)
        )
        if (fill or line) and shape.opacity > _SOFT and not _ground(shape):
            found.append(replace(shape, fill=fill, line=line))
    return found


def _ground(shape: Shape) -> bool:
    """Whether a form is what others stand on: filled, not outlined, and large."""
    return shape.line is None and min(shape.box.width(), shape.box.height()) >= _LARGE


def judged(widget: QWidget, theme: Theme) -> list[Seen]:
    """All that is seen too faintly, and an error where nothing was seen at all."""
    texts, shapes = drawn(widget)
    pixels = Pixels(widget)
    words, marks = list(texts_seen(widget, texts, pixels)), list(marks_seen(widget, meaning(shapes, theme), pixels))
    assert words, "no text was found to be measured"
    return [
        *(seen for seen in words if seen.contrast < LEAST_TEXT),
        *(seen for seen in marks if seen.contrast < LEAST_MARK),
    ]


def grey(colour: QColor) -> int:
    """How light a colour is in grey print, from 0 to 255."""
    return round(0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue())
