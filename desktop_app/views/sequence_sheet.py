"""A sequence painted whole: the figures, what surrounds them, and the order in which they lie over each other."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from desktop_app.engine.sequence import Timeline
from desktop_app.qt.look import Look
from desktop_app.views.sequence_frame import PAD, Frame, framed, gutter_of
from desktop_app.views.sequence_margins import Margins, footnote, legend_columns
from desktop_app.views.sequence_paint import Brush, Lit
from desktop_app.views.sequence_scene import TURNS, Scene
from desktop_app.views.sequence_words import Teller


def frame_of(timeline: Timeline, teller: Teller, look: Look, width: int, height: int, top: int = 0) -> Frame:
    """The frame of a timeline for a viewport, with `top` pixels kept free above."""
    gutter = gutter_of(width, teller.titles_width(look), look)
    relations = timeline.arcs.relations
    lines = -(-len(relations) // legend_columns(relations, gutter, look))
    note = teller.unplaced()
    foot = footnote(note, width - 2 * PAD, look).height + 8 if note else 0
    return framed(width, height, look, len(timeline.lanes), gutter, lines, foot=foot, top=top)


def paint_sheet(painter: QPainter, scene: Scene, teller: Teller, look: Look, lit: Lit) -> None:
    """Paint the whole content."""
    sight = QRectF(0, 0, scene.frame.width, scene.frame.height)
    painter.fillRect(sight, look.theme.panel)
    paint_lanes(painter, scene, teller, look, lit, sight)
    paint_head(painter, scene, teller, look, lit)


def paint_head(painter: QPainter, scene: Scene, teller: Teller, look: Look, lit: Lit) -> None:
    """What stands above the lanes: headings, arcs, turns, and the legend in the margin."""
    brush = Brush(painter, scene, teller, look, lit)
    brush.arcs()
    brush.turns()
    Margins(painter, scene, teller, look).paint()


def paint_lanes(painter: QPainter, scene: Scene, teller: Teller, look: Look, lit: Lit, seen: QRectF) -> None:
    """The lanes and what is said below them, as far as they are in `seen`, in pixels of the content."""
    frame = scene.frame
    first = max(int((seen.top() - frame.lanes_top) // frame.lane), 0)
    last = min(int((seen.bottom() - frame.lanes_top) // frame.lane) + 1, frame.lanes)
    _paint_guides(painter, scene, look, seen)
    Brush(painter, scene, teller, look, lit).lanes(range(first, max(last, first)))
    if frame.foot and seen.bottom() > frame.lanes_bottom:
        note = footnote(teller.unplaced(), frame.width - 2 * PAD, look)
        note.draw(painter, QPointF(PAD, frame.lanes_bottom + 8), look.theme.grey)


def _paint_guides(painter: QPainter, scene: Scene, look: Look, seen: QRectF) -> None:
    """Where longer turns begin, down through the lanes."""
    frame = scene.frame
    painter.setPen(QPen(look.theme.hairline, 1))
    bottom = min(seen.bottom(), frame.lanes_bottom)
    for figure in scene.figures(TURNS):
        if figure.box.width() >= frame.lane / 2 and len(figure.members) == 1 and figure.start >= scene.window.start:
            x = round(figure.box.left()) - 0.5
            painter.drawLine(QPointF(x, frame.lanes_top), QPointF(x, bottom))
