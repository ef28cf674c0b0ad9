"""The editor's translation as it stands beneath a quote: set apart so that nobody takes it for the quote.

In the face of what the app says, smaller than the words, indented behind a hairline, without quotation marks and
without a mark of proof, and never without its label.
"""

from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from desktop_app.engine.gloss import Gloss
from desktop_app.qt.look import Look
from desktop_app.qt.typeset import Typeset
from desktop_app.views import wording

_INDENT: Final = 12
"""Room left of the text, with the hairline in it, in pixels."""

_ABOVE: Final = 6
_BELOW: Final = 6


class GlossFace:
    """A gloss and its label set at a width; `height` in pixels takes in the room around them."""

    def __init__(self, gloss: Gloss, look: Look, width: float) -> None:
        self.label = Typeset(wording.gloss_label(gloss), look.sans(11.5, bold=True), width - _INDENT, leading=1.1)
        self.text = Typeset(gloss.text, look.sans(13.5, language=gloss.language), width - _INDENT, leading=1.2)
        self._top = look.px(_ABOVE)
        self.height = self._top + self.label.height + 2 + self.text.height + look.px(_BELOW)

    def paint(self, painter: QPainter, at: QPointF, look: Look) -> None:
        """Paint it with its upper left corner at a point."""
        top = at.y() + self._top
        bottom = top + self.label.height + 2 + self.text.height
        painter.setPen(QPen(look.theme.edge, 1))
        painter.drawLine(QPointF(at.x() + 2.5, top), QPointF(at.x() + 2.5, bottom))
        self.label.draw(painter, QPointF(at.x() + _INDENT, top), look.theme.grey)
        self.text.draw(painter, QPointF(at.x() + _INDENT, top + self.label.height + 2), look.theme.ink)
