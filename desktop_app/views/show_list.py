"""The presenter's list of a lesson's issues and steps, each one to go to."""

from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.engine.screen_blocks import Spot
from desktop_app.engine.screens import hidden_of
from desktop_app.engine.script import Script
from desktop_app.engine.visible import shown
from desktop_app.model.lesson import Show, Step
from desktop_app.qt.look import Look
from desktop_app.views import lesson_words
from desktop_app.views.screen_words import ask
from desktop_app.views.slim import SlimBar

_ROW: Final = 44
_WORDS: Final = 60
_SPOT: Final = int(Qt.ItemDataRole.UserRole)


class ShowList(QListView):
    """Issues with their numbers, and their steps beneath them; Enter or a click goes there."""

    spot_wanted = Signal(object)
    """A `Spot`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click goes somewhere and takes no keys away
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._model = QStandardItemModel(self)
        self._rows: dict[tuple[int, int], int] = {}
        self.setModel(self._model)
        self.clicked.connect(self._go)

    def show_script(self, script: Script, look: Look) -> None:
        """List a lesson."""
        self.setAccessibleName(self.tr("Issues and steps"))
        self.setFont(look.sans(14))
        self._model.clear()
        self._rows.clear()
        for number, part in enumerate(script.parts):
            title = f"{number + 1}  {script.title(number)}"
            self._add(title, Spot(number, 0), look, bold=True)
            for n, step in enumerate(part.steps):
                self._rows[number, n] = self._model.rowCount()
                self._add(f"      {_step(script, step)}", Spot(number, n), look, bold=False)

    def _add(self, text: str, spot: Spot, look: Look, *, bold: bool) -> None:
        item = QStandardItem(shown(text))
        item.setData(spot, _SPOT)
        item.setFont(look.sans(14, bold=bold))
        item.setSizeHint(QSize(0, max(_ROW, look.px(34))))
        self._model.appendRow(item)

    def mark(self, spot: Spot) -> None:
        """Mark where the lesson is, unless somebody is choosing."""
        row = self._rows.get((spot.part, spot.step))
        if row is not None and not self.hasFocus():
            index = self._model.index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        spot = index.data(_SPOT)
        if isinstance(spot, Spot):
            self.spot_wanted.emit(spot)


def _step(script: Script, step: Step) -> str:
    """What a step shows, and the first of its words, or what the hidden side is asked."""
    if step.exercise is not None:
        return lesson_words.exercise(step.exercise)
    name = lesson_words.show(step.show)
    hidden = hidden_of(script.desk, step, script.language) if step.show is Show.HIDDEN else None
    if hidden is not None:
        return f"{name}  {ask(hidden)}"
    quote = script.desk.quotes.get((step.other if step.show is Show.ANSWER else None) or step.quote or "")
    words = quote.selector.exact[:_WORDS].replace("\n", " ") if quote else ""
    return f"{name}  {words}".rstrip()
