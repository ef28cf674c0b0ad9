"""Paints the arcs, the strips and the lanes of a sequence.

The side tells by colour and place: the first side's marks stand in the upper half of a lane, and high in the strip. The
voice tells by form: spoken words are solid, interpreted ones have a line through, a written account is framed, what is
reported is hatched.
"""

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop_app.engine.sequence import TRACKS
from desktop_app.model.dossier import Kind, Side, Turn, Voice
from desktop_app.qt.look import Look
from desktop_app.qt.relation_pens import relation_pen
from desktop_app.qt.typeset import elided
from desktop_app.views.sequence_scene import ARCS, LANES, TITLE, TURNS, Figure, Scene
from desktop_app.views.sequence_words import Teller

_HATCH: Final = 4
_FAINT: Final = 180
_DOT: Final = 2.4


@dataclass(frozen=True, slots=True)
class Lit:
    """What is current: an issue, and a quote with the answers it takes part in."""

    issue: str = ""
    quote: str | None = None


class Brush:
    """Paints the figures of one scene in one look."""

    def __init__(self, painter: QPainter, scene: Scene, teller: Teller, look: Look, lit: Lit) -> None:
        self._p, self._scene, self._teller, self._look, self._lit = painter, scene, teller, look, lit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _of_issue(self) -> frozenset[int]:
        """The arcs that join two quotes on the current issue."""
        timeline = self._scene.timeline
        lane = next((each for each in timeline.lanes if each.issue == self._lit.issue), None)
        return timeline.arcs.among({key for track in lane.tracks for key in track.keys}) if lane else frozenset()

    # Arcs

    def arcs(self) -> None:
        """All arcs in sight, those of the current issue over the others."""
        figures = self._scene.figures(ARCS)
        current = self._of_issue()
        for strong in (False, True):
            for figure in figures:
                if current.isdisjoint(figure.members) is not strong:
                    self.arc(figure, 2.1 if strong else 1.1, None if strong else _FAINT)

    def arc(self, figure: Figure, width: float, alpha: int | None) -> None:
        """One arc in the form of its relation, with a dot at the answering end; a bundle is thicker the more it is."""
        bundle = figure.bundle
        path = self.arc_path(figure)
        if bundle is None or path.isEmpty():
            return
        theme = self._look.theme
        colour = QColor(theme.edge if bundle.mixed else theme.side(bundle.side))
        if alpha is not None:
            colour.setAlpha(alpha)
        thick = width + min(math.log2(len(bundle.members)), 4) * 0.5
        pen = QPen(colour, thick) if bundle.relation is None else relation_pen(bundle.relation, colour, thick)
        self._p.setPen(pen)
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawPath(path)
        if len(bundle.members) == 1:
            self._dot(self._scene.x(self._scene.timeline.arcs.arcs[bundle.members[0]].later), colour)

    def _dot(self, x: float, colour: QColor) -> None:
        frame = self._scene.frame
        if frame.left <= x <= frame.right:
            self._p.setPen(Qt.PenStyle.NoPen)
            self._p.setBrush(colour)
            self._p.drawEllipse(QPointF(x, frame.arcs.bottom() - _DOT / 2), _DOT, _DOT)

    def arc_path(self, figure: Figure) -> QPainterPath:
        """The part of an arc that lies over the axis; nothing where none does."""
        frame, box, path = self._scene.frame, figure.box, QPainterPath()
        wide, middle = box.width() / 2, box.center().x()
        left, right = ((x - middle) / wide for x in (frame.left, frame.right))
        if left >= 1 or right <= -1:
            return path
        begin, end = (math.degrees(math.acos(min(max(x, -1), 1))) for x in (left, right))
        whole = QRectF(box.left(), box.top(), box.width(), box.height() * 2)
        path.arcMoveTo(whole, begin)
        path.arcTo(whole, begin, end - begin)
        return path

    # Turns

    def turns(self) -> None:
        """All turns in sight, the wide ones first."""
        for figure in sorted(self._scene.figures(TURNS), key=lambda each: -each.box.width()):
            if len(figure.members) > 1:
                self._turn_run(figure)
            else:
                self._turn(figure, self._scene.timeline.turn_list[figure.members[0]])

    def _turn_run(self, figure: Figure) -> None:
        """Turns too short to be told apart: the share of each side's words, one above the other."""
        timeline = self._scene.timeline
        shares = timeline.shares(figure.members[0], figure.members[-1] + 1)
        written = timeline.strip_of(figure.members[0]).page.source.kind is Kind.READOUT
        box, total = figure.box, sum(shares) or 1
        top, high = box.top(), box.height() - sum(map(bool, shares)) + 1
        for side, share in zip(TRACKS, shares, strict=True):
            if not share:
                continue
            part = QRectF(box.left(), top, box.width(), high * share / total)
            self._p.fillRect(part, self._look.theme.fill(side) if written else self._turn_colour(side))
            if written:
                outline(self._p, part, self._turn_colour(side))
            top = part.bottom() + 1  # two colours of the same brightness would run into one
        if not sum(shares):
            self._p.fillRect(box, self._turn_colour(None))

    def _turn(self, figure: Figure, turn: Turn) -> None:
        colour = self._turn_colour(self._teller.side_of(turn))
        box = figure.box
        if self.is_written(turn) or turn.voice in (Voice.REPORTED, Voice.PRESS):
            self._p.fillRect(box, self._look.theme.fill(self._teller.side_of(turn)))
            if turn.voice in (Voice.REPORTED, Voice.PRESS):
                hatch(self._p, box, colour)
            outline(self._p, box, colour)
        else:
            self._p.fillRect(box, colour)
            if turn.voice is Voice.INTERPRETED and box.width() > _HATCH:
                y = box.bottom() - self._look.px(4)
                self._p.fillRect(QRectF(box.left(), y, box.width(), max(self._look.px(1), 1)), self._look.theme.panel)

    def is_written(self, turn: Turn) -> bool:
        """Whether a turn is part of a written account."""
        kind = self._scene.timeline.strips[self._strip_of(turn)].page.source.kind
        return turn.voice is Voice.READOUT or kind is Kind.READOUT

    def _strip_of(self, turn: Turn) -> int:
        strips = self._scene.timeline.strips
        return next(n for n, strip in enumerate(strips) if strip.page.source.id == turn.source)

    def _turn_colour(self, side: Side | None) -> QColor:
        return self._look.theme.edge if side is None else self._look.theme.side(side)

    # Lanes

    def lanes(self, lanes: range) -> None:
        """Some lanes with their titles and marks."""
        for lane in lanes:
            self._lane_ground(lane)
        for lane in lanes:
            for figure in self._scene.figures(LANES + lane):
                if figure.track != TITLE:
                    self._mark(figure)

    def _lane_ground(self, lane: int) -> None:
        frame, theme = self._scene.frame, self._look.theme
        current = self._scene.timeline.lanes[lane].issue == self._lit.issue
        row, title = frame.lane_box(lane), frame.title_box(lane)
        if current:
            whole = QRectF(title.left() - 6, row.top(), row.right() - title.left() + 6, row.height())
            self._p.fillRect(whole, theme.hover)
            self._p.fillRect(QRectF(whole.left(), whole.top(), 3, whole.height()), theme.ink)
        self._p.setPen(QPen(theme.hairline, 1))
        y = round(row.center().y()) + 0.5
        for strip in self._scene.timeline.strips:
            left, right = (min(max(self._scene.x(at), row.left()), row.right()) for at in (strip.first, strip.last))
            if left < right:
                self._p.drawLine(QPointF(left, y), QPointF(right, y))
        font = self._look.sans(12, bold=current)
        self._p.setFont(font)
        self._p.setPen(theme.ink if current else theme.grey)
        text = elided(self._teller.title(lane), font, title.width())
        self._p.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _mark(self, figure: Figure) -> None:
        """A quote or a run of them; of a run, the part that is reported is hatched."""
        colour, box = self._look.theme.side(TRACKS[figure.track]), figure.box
        share = figure.marked / len(figure.members)
        own = QRectF(box.left(), box.top(), box.width() * (1 - share), box.height())
        if share:
            told = QRectF(own.right(), box.top(), box.right() - own.right(), box.height())
            self._p.fillRect(told, self._look.theme.panel)
            if told.width() >= 2 * _HATCH:
                hatch(self._p, told, colour)
            outline(self._p, told, colour)
        if own.width() > 0:
            self._p.fillRect(own, colour)
        if self._lit.quote is not None and self.holds_quote(figure, self._lit.quote):
            ring(self._p, box.adjusted(-2, -2, 2, 2), self._look)

    def holds_quote(self, figure: Figure, quote: str) -> bool:
        """Whether a lane's figure shows a quote."""
        keys = self._scene.timeline.lanes[figure.row - LANES].tracks[figure.track].keys
        return any(keys[n] == quote for n in figure.members)


def outline(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A thin frame inside a box."""
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def ring(painter: QPainter, box: QRectF, look: Look, width: float = 2) -> None:
    """A frame in ink with a light edge, seen on any ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.theme.panel, width + 2))
    painter.drawRect(box)
    painter.setPen(QPen(look.theme.ink, width))
    painter.drawRect(box)


def hatch(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Slanted lines in a box, each ending at its edge, so that no clip is needed on paper."""
    painter.setPen(QPen(colour, 1))
    lines = []
    at = _HATCH - box.height() % _HATCH
    while at < box.width() + box.height():
        low, high = max(at - box.height(), 0.0), min(at, box.width())
        lines.append(QLineF(box.left() + low, box.top() + at - low, box.left() + high, box.top() + at - high))
        at += _HATCH
    painter.drawLines(lines)
