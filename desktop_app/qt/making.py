"""Exercises made between the window's events: in a long record the questions are looked for in many quotes."""

from collections.abc import Generator
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.item import Item
from desktop_app.engine.exercises.make import making
from desktop_app.model.lesson import Exercise
from desktop_app.qt.slices import Slices

_Key = tuple[Exercise, str]


class Making(QObject):
    """Makes the exercises it is asked for, the last one first, and keeps them while the dossier is the same."""

    progress = Signal(float)
    """How far the one being made is, from 0 to 1."""
    made = Signal()
    """Something that was asked for and not there is there now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._kept: dict[_Key, tuple[Item, ...]] = {}
        self._begun: dict[_Key, Generator[float, None, tuple[Item, ...]]] = {}
        self._asked: _Key | None = None
        self._slices = Slices(self)
        self._slices.progress.connect(self._on_progress)
        self._told = -1

    @property
    def busy(self) -> bool:
        """Whether something is being made."""
        return self._slices.busy

    def items(self, desk: Desk, exercise: Exercise, language: str) -> tuple[Item, ...] | None:
        """The items of an exercise; none while they are being made, which `made` puts an end to."""
        if desk is not self._desk:
            self.stop()
            self._desk = desk
            self._kept.clear()
        key = exercise, language
        if key not in self._kept:
            # What was begun before goes on after it.
            begun = self._begun.pop(key) if key in self._begun else making(desk, exercise, language)
            self._begun[key] = begun
            self._asked = key
            self._go_on()
            self._asked = None
        return self._kept.get(key)

    def stop(self) -> None:
        """Give up what is being made."""
        self._slices.stop()
        self._begun.clear()

    def finish(self) -> None:
        """Make the rest at once, for whoever cannot wait."""
        self._slices.finish()

    def _go_on(self) -> None:
        if self._begun:
            key = next(reversed(self._begun))
            self._slices.run(self._begun[key], partial(self._on_made, key))

    def _on_progress(self, share: float) -> None:
        """Tell each per cent once: to say it takes longer than a slice of the work."""
        if round(share * 100) != self._told:
            self._told = round(share * 100)
            self.progress.emit(share)

    def _on_made(self, key: _Key, items: Any) -> None:
        del self._begun[key]
        self._kept[key] = items
        self._go_on()
        if key != self._asked:
            self.made.emit()
