"""How a line says which relation it stands for: by its form, so that its colour is free to tell the side."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from desktop_app.model.dossier import Relation

_DASHES: Final[dict[Relation, list[float]]] = {
    Relation.ANSWERS: [],
    Relation.DENIES: [1.2, 1.8],
    Relation.TURNS_BACK: [7, 2, 1.2, 2],
    Relation.CONTRASTS: [3.2, 2.2],
    Relation.QUALIFIES: [3.2, 2, 1.2, 2, 1.2, 2],
    Relation.MIRRORS: [6, 5],
    Relation.AGREES: [10, 2],
}
"""Lengths of dashes and gaps in turn, in widths of the line; none for a line without gaps."""


def relation_pen(relation: Relation, colour: QColor, width: float) -> QPen:
    """The pen for a relation: seven forms, one each; `width` in pixels."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes := _DASHES[relation]:
        pen.setDashPattern(dashes)
    return pen
