"""One block of a source laid out: where each code point, mark and heading stands, in pixels.

All public offsets are code points of the source and all lengths pixels; UTF-16 stays inside. Lines are set by hand on
a fixed pitch with one baseline, so a line with a Chinese or Korean glyph is as high as any other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop_app.engine.marks import Mark
from desktop_app.engine.textindex import Utf16Map
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Side, Span
from desktop_app.qt.look import Look

TEXT: Final = 14.5
"""Size of a source's words at 100 %, in pixels."""

_MEASURE: Final = "the people of both countries have an interest in how these words were said "
_PITCH: Final = 1.55
_PAD: Final = 16
_FAINT: Final = 180
"""How strong the line below a quote of another issue is, of 255: enough to be seen on every ground (3:1)."""

Pieces = Sequence[QRectF]
"""The parts of a range, one for each visual line it touches, in the block's own pixels."""


class Style:
    """The typefaces and measures that a text is laid out with, for one look, language and width."""

    def __init__(self, look: Look, language: str, width: int, numbers: int) -> None:
        """`width` of the viewport in pixels; `numbers`: the highest paragraph number."""
        self.look = look
        self.width = width
        self.text = look.serif(TEXT, language=language)
        self.bold = look.serif(TEXT, bold=True, language=language)
        self.aside = look.sans(12.5, language=language)
        self.number = look.sans(10.5)
        self.title = _capitals(look.sans(10.5, bold=True))
        self._colours: dict[tuple[str | None, bool], QColor] = {}
        metrics = QFontMetricsF(self.text)
        self.pitch = round(self.text.pixelSize() * _PITCH)
        self.base = round((self.pitch + metrics.ascent() - metrics.descent()) / 2)
        self.gap = round(self.pitch * 0.45)
        gutter = max(
            look.px(26), round(QFontMetricsF(self.number).horizontalAdvance("0" * len(str(numbers)))) + look.px(9)
        )
        room = max(width - gutter - 2 * _PAD, look.px(TEXT) * 4)
        self.column = min(room, round(metrics.horizontalAdvance(_MEASURE)))
        self.empty, self.empty_lines = _laid_out("", self.text, self.column, [])
        """What all blank lines share."""
        self.margin = _PAD + (room - self.column) // 2
        self.left = self.margin + gutter

    def underline(self, side: Side | None, strong: bool) -> QColor:
        """The colour of the line below a quote."""
        key = (side and side.value, strong)
        if key not in self._colours:
            colour = QColor(self.look.theme.side(side))
            colour.setAlpha(255 if strong else _FAINT)
            self._colours[key] = colour
        return self._colours[key]


def _capitals(font: QFont) -> QFont:
    spaced = QFont(font)
    spaced.setCapitalization(QFont.Capitalization.AllUppercase)
    spaced.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return spaced


@dataclass(slots=True)
class BlockText:
    """What a block shows, and what stands around it. Not frozen only because that takes three times as long to make.

    `number` is of the paragraph it begins, `titles` of the turns that begin in it, `asides` are what nobody spoke.
    """

    span: Span
    text: str
    number: int | None = None
    titles: tuple[tuple[str, Side | None], ...] = ()
    asides: tuple[Span, ...] = ()
    bold: bool = False
    gap: bool = False
    first: bool = False
    last: bool = False
    ends_line: bool = True


@dataclass(frozen=True, slots=True)
class Title:
    """A heading that the app puts above a turn, laid out; `y` in the block."""

    layout: QTextLayout
    y: int
    side: Side | None


class BlockLayout:
    """A block as it is painted. It is as high as `height`; its first line's top is at `above`."""

    def __init__(self, block: BlockText, style: Style) -> None:
        self.block = block
        self.span = block.span
        text = _for_the_eye(block.text)
        self._map = Utf16Map(text)
        self.pitch = style.pitch if text and not text.isspace() else style.gap
        self.titles: tuple[Title, ...] = ()
        self.above = self._lay_out_titles(style)
        self.base = style.base if self.pitch == style.pitch else style.gap
        self.layout, self._lines = self._lay_out(text, style) if text else (style.empty, style.empty_lines)
        y = self.above + self.base
        for line in self._lines:
            line.setPosition(QPointF(0, y - line.ascent()))
            y += self.pitch
        self.height = self.above + len(self._lines) * self.pitch + (style.pitch if block.last else 0)
        self.marked: Sequence[tuple[Mark, Pieces]] | None = None
        """Where each mark stands, once someone asked; kept here for as long as the layout is."""

    def _lay_out_titles(self, style: Style) -> int:
        y = style.look.px(14) if self.block.first else style.gap if self.block.gap else 0
        titles: list[Title] = []
        for text, side in self.block.titles:
            y += 0 if self.block.first and not titles else style.look.px(10)
            layout, lines = _laid_out(shown(text), style.title, style.column, [])
            titles.append(Title(layout, y, side))
            y += round(_stacked(lines)) + style.look.px(3)
        self.titles = tuple(titles)
        return y

    def _lay_out(self, text: str, style: Style) -> tuple[QTextLayout, list[QTextLine]]:
        return _laid_out(text, style.bold if self.block.bold else style.text, style.column, self._asides(style))

    def _asides(self, style: Style) -> list[QTextLayout.FormatRange]:
        formats = []
        for aside in self.block.asides:
            form = QTextCharFormat()
            form.setFont(style.aside)
            form.setForeground(style.look.theme.grey)
            formats.append(self.format(aside, form))
        return formats

    def format(self, span: Span, form: QTextCharFormat) -> QTextLayout.FormatRange:
        """The format for a range of this block, as Qt takes it."""
        made = QTextLayout.FormatRange()
        made.start = self._unit(span.start)
        made.length = self._unit(span.end) - made.start
        made.format = form
        return made

    @property
    def lines(self) -> int:
        """How many visual lines there are; at least one."""
        return len(self._lines)

    def line_top(self, line: int) -> int:
        """The pixel at which a visual line begins."""
        return self.above + line * self.pitch

    def line_at(self, y: float) -> int:
        """The visual line at a pixel; the nearest one above or below the text."""
        return min(max(int((y - self.above) // self.pitch), 0), len(self._lines) - 1)

    def line_of(self, offset: int) -> int:
        """The visual line that holds the caret at a code point."""
        line = self.layout.lineForTextPosition(self._unit(offset))
        return line.lineNumber() if line.isValid() else len(self._lines) - 1

    def line_span(self, line: int) -> Span:
        """The code points of a visual line."""
        start = self._lines[line].textStart()
        return Span(self._offset(start), self._offset(start + self._lines[line].textLength()))

    def line_end(self, line: int) -> int:
        """The last place of the caret that is seen on this visual line."""
        end = self._lines[line].textStart() + self._lines[line].textLength()
        wrapped = line < len(self._lines) - 1 or not self.block.ends_line
        return self._offset(self.layout.previousCursorPosition(end) if wrapped else end)

    def offset_at(self, x: float, line: int) -> int:
        """The place of the caret on a visual line that is nearest to a pixel."""
        found = self._offset(int(self._lines[line].xToCursor(x)))
        return min(found, self.line_end(line))

    def character_at(self, x: float, line: int) -> int:
        """The character on a visual line that a pixel is on; the nearest one of the line."""
        over = QTextLine.CursorPosition.CursorOnCharacter
        return min(self._offset(int(self._lines[line].xToCursor(x, over))), self.line_end(line))

    def caret(self, offset: int) -> QRectF:
        """Where the caret stands; two pixels wide."""
        line = self.line_of(offset)
        return QRectF(self._x(self._lines[line], self._unit(offset)), self.line_top(line), 2, self.pitch)

    def next(self, offset: int, words: bool = False) -> int:
        """The place of the caret after this one, by grapheme or by word; the same at the block's end."""
        return self._offset(self.layout.nextCursorPosition(self._unit(offset), _mode(words)))

    def previous(self, offset: int, words: bool = False) -> int:
        """The place of the caret before this one, by grapheme or by word; the same at the block's start."""
        return self._offset(self.layout.previousCursorPosition(self._unit(offset), _mode(words)))

    def valid(self, offset: int) -> int:
        """The place of the caret in this block that is nearest to an offset and inside no character."""
        inside = min(max(offset, self.span.start), self.span.end)
        return inside if self.layout.isValidCursorPosition(self._unit(inside)) else self.previous(inside)

    def pieces(self, span: Span) -> Pieces:
        """Where a range stands, a rectangle for each visual line, as high as the line's pitch."""
        start, end = self._unit(max(span.start, self.span.start)), self._unit(min(span.end, self.span.end))
        found: list[QRectF] = []
        if start >= end:
            return found
        for n in range(self.layout.lineForTextPosition(start).lineNumber(), len(self._lines)):
            line = self._lines[n]
            if line.textStart() >= end:
                break
            left, right = self._x(line, max(start, line.textStart())), self._right(line, end)
            found.append(QRectF(min(left, right), self.line_top(n), abs(right - left), self.pitch))
        return found

    def _right(self, line: QTextLine, end: int) -> float:
        line_end = line.textStart() + line.textLength()
        return self._x(line, end) if end < line_end else line.x() + line.naturalTextWidth()

    def _x(self, line: QTextLine, unit: int) -> float:
        found: tuple[float, int] = line.cursorToX(unit)  # type: ignore[assignment]
        return found[0]

    def _unit(self, offset: int) -> int:
        return self._map.to_utf16(offset - self.span.start)

    def _offset(self, unit: int) -> int:
        return self.span.start + self._map.to_code_point(unit)


def _for_the_eye(text: str) -> str:
    """The text as it is laid out: nothing hidden, and its lines free to break at a no-break space.

    Texts from the web hold so many of those that whole paragraphs could not be broken between words.
    """
    plain = text.replace("\u00a0", " ")
    return plain if plain.isprintable() else shown(plain)


def _mode(words: bool) -> QTextLayout.CursorMode:
    return QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters


def _laid_out(
    text: str, font: QFont, width: int, formats: list[QTextLayout.FormatRange]
) -> tuple[QTextLayout, list[QTextLine]]:
    """A text broken into lines of this width, and those lines."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if formats:
        layout.setFormats(formats)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return layout, lines


def _stacked(lines: Iterable[QTextLine]) -> float:
    """Puts the lines below one another; the height of them all."""
    y = 0.0
    for line in lines:
        line.setPosition(QPointF(0, y))
        y += line.height()
    return y
