"""What stands around the figures of a sequence: headings, speakers' names, paragraph numbers, the legend."""

import math
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop_app.engine.sequence import Strip
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import OWN_SPEECH, Relation, Side, Voice
from desktop_app.qt.look import Look
from desktop_app.qt.relation_pens import relation_pen
from desktop_app.qt.typeset import Typeset, elided
from desktop_app.views import wording
from desktop_app.views.sequence_frame import PAD, Frame
from desktop_app.views.sequence_paint import hatch, outline
from desktop_app.views.sequence_scene import TURNS, Scene
from desktop_app.views.sequence_words import Teller, form_name

_STEPS: Final = (1, 2, 5)
_TICKS_APART: Final = 44
_SAMPLE: Final = 34
_LEAST_NAMED: Final = 12


def legend_columns(relations: Sequence[Relation], gutter: int, look: Look) -> int:
    """In how many columns, one or two, the relations stand in the margin."""
    metrics = QFontMetricsF(look.sans(11))
    widest = max((metrics.horizontalAdvance(wording.relation(each)) for each in relations), default=0.0)
    return 2 if 2 * (widest + look.px(_SAMPLE) + 10) <= gutter - PAD else 1


class Margins:
    """Paints what surrounds the figures of one scene in one look."""

    def __init__(self, painter: QPainter, scene: Scene, teller: Teller, look: Look) -> None:
        self._p, self._scene, self._teller, self._look = painter, scene, teller, look
        self._frame: Frame = scene.frame
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self) -> None:
        """All that stands above the lanes."""
        for strip, left, right in self._in_sight():
            self._heading(strip, left, right)
            self._ruler(strip, left, right)
        self._names()
        self._relations()
        self._forms()

    def _in_sight(self) -> Iterator[tuple[Strip, float, float]]:
        """The strips with the pixels between which they are seen."""
        for strip in self._scene.timeline.strips:
            left = max(self._scene.x(strip.first), self._frame.left)
            right = min(self._scene.x(strip.last), self._frame.right)
            if left < right:
                yield strip, left, right

    def _heading(self, strip: Strip, left: float, right: float) -> None:
        head, bold, plain = self._frame.head, self._look.sans(12, bold=True), self._look.sans(12)
        label = elided(self._teller.label(strip), bold, right - left)
        wide = QFontMetricsF(bold).horizontalAdvance(label)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._text(QRectF(left, head.top(), right - left, head.height()), label, bold, align)
        counted = wording.words(strip.words)
        room = right - left - wide - 8
        if QFontMetricsF(plain).horizontalAdvance(counted) <= room:
            self._text(QRectF(left + wide + 8, head.top(), room, head.height()), counted, plain, align, grey=True)

    def _text(self, box: QRectF, text: str, font: QFont, align: Qt.AlignmentFlag, *, grey: bool = False) -> None:
        self._p.setFont(font)
        self._p.setPen(self._look.theme.grey if grey else self._look.theme.ink)
        self._p.drawText(box, align, text)

    # Speakers' names

    def _names(self) -> None:
        """A name in its turn where it fits, else below, in the first row that has room; else none."""
        font = self._look.sans(11)
        metrics = QFontMetricsF(font)
        below: list[tuple[QRectF, str]] = []
        free = [self._frame.left] * max(round(self._frame.names.height() / self._look.px(15)), 1)
        for figure in self._scene.figures(TURNS):
            if len(figure.members) > 1 or figure.box.width() < _LEAST_NAMED:
                continue
            turn = self._scene.timeline.turn_list[figure.members[0]]
            name = self._teller.speaker(turn)
            wide = metrics.horizontalAdvance(name)
            if wide + 10 <= figure.box.width():
                written = turn.voice not in (Voice.OWN, Voice.INTERPRETED)
                self._p.setFont(font)
                theme = self._look.theme
                if written:
                    plate = QRectF(figure.box.left() + 4, figure.box.top() + 3, wide + 6, figure.box.height() - 6)
                    self._p.fillRect(plate, theme.fill(self._teller.side_of(turn)))
                self._p.setPen(theme.ink if written else theme.panel)
                box = figure.box.adjusted(7, 0, 0, 0 if written else -self._look.px(4))
                self._p.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            else:
                row = next((n for n, at in enumerate(free) if at <= figure.box.left() + 0.5), None)
                if row is not None and figure.box.left() + wide + 4 <= self._frame.right + PAD:
                    free[row] = figure.box.left() + wide + 12
                    line = self._look.px(15)
                    top = self._frame.names.top() + row * line
                    below.append((QRectF(figure.box.left() + 4, top, wide + 2, line), name))
        self._names_below(below, font)

    def _names_below(self, names: Sequence[tuple[QRectF, str]], font: QFont) -> None:
        """Names under the strip, each led to by a line from where its turn begins; no line crosses a name."""
        theme = self._look.theme
        for box, _ in names:
            self._p.setPen(QPen(theme.edge, 1))
            x = math.floor(box.left() - 4) + 0.5
            self._p.drawLine(QPointF(x, self._frame.names.top()), QPointF(x, box.bottom() - 3))
        for box, name in names:
            self._p.fillRect(box.adjusted(-2, 1, 2, -1), theme.panel)
            self._text(box, name, font, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    # Paragraph numbers

    def _ruler(self, strip: Strip, left: float, right: float) -> None:
        ruler, font = self._frame.ruler, self._look.sans(10.5)
        self._p.setPen(QPen(self._look.theme.edge, 1))
        y = ruler.top() + 0.5
        self._p.drawLine(QPointF(left, y), QPointF(right, y))
        for number, x in self._ticks(strip, left, right):
            self._p.setPen(QPen(self._look.theme.edge, 1))
            self._p.drawLine(QPointF(x, y), QPointF(x, y + 4))
            box = QRectF(x + 3, ruler.top() + 1, 80, ruler.height() - 1)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._text(box, f"¶{number}", font, align, grey=True)

    def _ticks(self, strip: Strip, left: float, right: float) -> list[tuple[int, float]]:
        """Paragraphs at round numbers with their pixels, far enough apart to be read."""
        index = strip.page.index
        first, last = (self._paragraph(strip, x) for x in (left, right))
        step = self._step(max(last - first, 1), right - left)
        found: list[tuple[int, float]] = []
        apart = self._look.px(_TICKS_APART)
        for number in sorted({max(first, 1), *range(first + -first % step, last + 1, step)}):
            if 1 <= number <= index.paragraphs:
                offset = index.line_span(index.line_of_paragraph(number)).start
                x = self._scene.x(strip.axis(offset))
                if left - 0.5 <= x <= right - apart * 0.7 and (not found or x - found[-1][1] >= apart):
                    found.append((number, max(math.floor(x), math.floor(left)) + 0.5))
        return found

    def _paragraph(self, strip: Strip, x: float) -> int:
        offset = strip.map.offset_of(math.ceil(self._scene.word(x)) - strip.first)
        return strip.page.index.paragraph_at(offset) or 1

    def _step(self, count: int, pixels: float) -> int:
        """The least round step at which so many paragraphs have room."""
        fewest = count / max(pixels / self._look.px(_TICKS_APART), 1)
        sizes = (step * 10**power for power in range(8) for step in _STEPS)
        return next((size for size in sizes if size >= fewest), count)

    # The legend

    def _relations(self) -> None:
        relations, look = self._scene.timeline.arcs.relations, self._look
        if not relations:
            return
        columns = legend_columns(relations, self._frame.gutter, look)
        lines = math.ceil(len(relations) / columns)
        wide, line = (self._frame.gutter - PAD) / columns, look.px(14)
        top = self._frame.arcs.bottom() - lines * line
        font = look.sans(11)
        for n, relation in enumerate(relations):
            left, y = PAD + n // lines * wide, top + n % lines * line
            self._p.setPen(relation_pen(relation, look.theme.ink, 1.7))
            self._p.drawLine(QLineF(left, y + line / 2, left + look.px(_SAMPLE), y + line / 2))
            box = QRectF(left + look.px(_SAMPLE) + 6, y, wide - look.px(_SAMPLE) - 8, line)
            name = elided(wording.relation(relation), font, box.width())
            self._text(box, name, font, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _forms(self) -> None:
        """The sides and the voices that occur, beside the strip."""
        look, line = self._look, self._look.px(15)
        font, top, beside = look.sans(11), self._frame.strip.top(), look.px(13) + 8
        entries: list[Side | Voice] = [*Side, *self._voices()]
        texts = [self._teller.short(entry) if isinstance(entry, Side) else form_name(entry) for entry in entries]
        edges = _two_columns([QFontMetricsF(font).horizontalAdvance(shown(text)) + beside for text in texts])
        scale = min((self._frame.gutter - PAD) / edges[2], 1.0)
        for n, (entry, text) in enumerate(zip(entries, texts, strict=True)):
            left, right = PAD + edges[n % 2] * scale, PAD + edges[n % 2 + 1] * scale
            box = QRectF(left, top + n // 2 * line, look.px(13), line)
            sample = box.adjusted(0, look.px(3), 0, -look.px(3))
            self._sample(sample, entry)
            room = QRectF(box.right() + 5, box.top(), right - box.right() - 5, line)
            name = elided(text, font, room.width())
            self._text(room, name, font, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _voices(self) -> list[Voice]:
        """The voices whose form is to be explained."""
        timeline = self._scene.timeline
        held = {turn.voice for turn in timeline.turn_list}
        if any(track.marked for lane in timeline.lanes for track in lane.tracks):
            held.add(Voice.REPORTED)
        return [voice for voice in (Voice.INTERPRETED, Voice.READOUT, Voice.REPORTED) if voice in held]

    def _sample(self, box: QRectF, entry: Side | Voice) -> None:
        theme = self._look.theme
        if isinstance(entry, Side):
            self._p.fillRect(box, theme.side(entry))
            return
        if entry is Voice.INTERPRETED:
            self._p.fillRect(box, theme.edge)
            self._p.fillRect(QRectF(box.left(), box.bottom() - self._look.px(3), box.width(), 1), theme.panel)
            return
        if entry not in OWN_SPEECH:
            hatch(self._p, box, theme.edge)
        outline(self._p, box, theme.edge)


def _two_columns(widths: Sequence[float]) -> tuple[float, float, float]:
    """Where two columns begin, and the second ends, of things of these widths that stand in them by turns."""
    first = max(widths[::2], default=0.0) + 8
    return 0.0, first, first + max(widths[1::2], default=0.0) + 1


def footnote(text: str, width: float, look: Look) -> Typeset:
    """What is not drawn, set at a width in pixels."""
    return Typeset(text, look.sans(11), width, leading=1.15)
