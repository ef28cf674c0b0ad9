"""Exercises: questions that a record asks and answers itself.

Everything is made from verified quotes alone; wrong options are other words, speakers, voices and places of the same
record. The same dossier and the same `Exercise` give the same items on every machine: `draw` says how.
"""

from desktop_app.engine.exercises.item import Item, Option, Part, PartKind
from desktop_app.engine.exercises.make import items

__all__ = ["Item", "Option", "Part", "PartKind", "items"]
