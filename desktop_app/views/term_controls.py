"""The row above the terms: what is listed, whose words are counted, how long phrases are and how frequent."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.engine.corpus import Choice, on_offer
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import Side, Voice
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened
from desktop_app.views import wording
from desktop_app.views.chip import Chip, ChipRow
from desktop_app.views.menu import new_menu
from desktop_app.views.slim import TARGET, Field
from desktop_app.views.term_words import Names, tr

LONGEST: Final = (1, 2, 3, 4)
LEAST: Final = (1, 2, 3, 5, 10, 20, 50, 100, 1000)
KEYNESS: Final = 3
"""How many of the lists are of keyness: of both sides, of the first, of the second; then come the telling terms."""


class MenuChip(Chip):
    """A chip that opens a menu of its own, filled each time it opens."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.menu = new_menu(self)
        self.clicked.connect(self.open)

    def say(self, text: str, name: str) -> None:
        """Show a text, and say what it stands for."""
        self.setText(tr("%1 ▾").replace("%1", shown(text).replace("&", "&&")))
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """Show the menu below."""
        if self._look is not None:
            self.menu.setFont(self._look.sans(13))
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class OptionChip(MenuChip):
    """A choice of one among several."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ""
        self.number = 0
        self._texts: Sequence[str] = ()

    def offer(self, title: str, texts: Sequence[str], number: int) -> None:
        """Offer these, of which one is chosen; `title` says what is chosen here."""
        self._title, self._texts = title, texts
        self.menu.clear()
        for n, each in enumerate(texts):
            action = self.menu.addAction(shown(each).replace("&", "&&"))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, n=n: self._on_chosen(n))
        self.set_number(number)

    def set_number(self, number: int) -> None:
        """Mark one as chosen, without telling."""
        self.number = number
        for n, action in enumerate(self.menu.actions()):
            action.setChecked(n == number)
        self.say(self._texts[number], wording.fill(tr("%1: %2"), self._title, self._texts[number]))

    def _on_chosen(self, number: int) -> None:
        self.set_number(number)
        self.chosen.emit(number)


class SideChip(MenuChip):
    """The voices and sources by which one side is counted."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.party = ""
        self._voices: dict[Voice, QAction] = {}
        self._sources: dict[str, QAction] = {}

    def offer(self, opened: Opened, party: str, name: str, names: Names, choice: Choice) -> None:
        """Offer what there is of a party, with what is counted ticked."""
        self.party = party
        parts = on_offer(opened.desk, party)
        self.menu.clear()
        voices = [voice for voice in Voice if opened.words[party].get(voice)]
        self._voices = {voice: self._add(wording.voice_badge(voice), voice in choice.voices) for voice in voices}
        sources = tuple(dict.fromkeys(source for source, voice in parts if voice in voices))
        self.menu.addSeparator()
        self._sources = {source: self._add(names.source(source), source not in choice.without) for source in sources}
        ticked = [action.text() for action in (*self._voices.values(), *self._sources.values()) if action.isChecked()]
        counted = wording.fill(tr("What is counted of %1: %2"), name, wording.listed(ticked) or tr("nothing"))
        self.say(name, counted)

    def _add(self, text: str, ticked: bool) -> QAction:
        action = self.menu.addAction(shown(text).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(ticked)
        action.triggered.connect(self.changed)
        return action

    @property
    def choice(self) -> Choice:
        """What is ticked."""
        voices = frozenset(voice for voice, action in self._voices.items() if action.isChecked())
        without = frozenset(source for source, action in self._sources.items() if not action.isChecked())
        return Choice(voices, without)


class Controls(QWidget):
    """All of them in a row that wraps, with a field to look up any term."""

    list_changed = Signal(int)
    """Another list: see `KEYNESS`."""
    choice_changed = Signal()
    terms_changed = Signal()
    stop_words_wanted = Signal()
    looked_up = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = ChipRow(self)
        self.lists = OptionChip(self.row)
        self.sides = SideChip(self.row), SideChip(self.row)
        self.longest = OptionChip(self.row)
        self.least = OptionChip(self.row)
        self.stop_words = Chip("", self.row)
        self.field = Field(self)
        self.lists.chosen.connect(self.list_changed)
        for side in self.sides:
            side.changed.connect(self.choice_changed)
        self.longest.chosen.connect(lambda _number: self.terms_changed.emit())
        self.least.chosen.connect(lambda _number: self.terms_changed.emit())
        self.stop_words.clicked.connect(lambda: self.stop_words_wanted.emit())
        self.field.returnPressed.connect(lambda: self.looked_up.emit(self.field.text()))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 4)
        line.setSpacing(6)
        line.addWidget(self.row, 1)
        line.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        self._chips = (self.lists, *self.sides, self.longest, self.least, self.stop_words)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        for chip in self._chips:
            chip.set_look(look)
        self.field.setFont(look.sans(13))
        wanted = self.field.fontMetrics().horizontalAdvance(self.field.placeholderText()) + 24
        self.field.setFixedWidth(max(look.px(100) + 50, min(wanted, look.px(180))))
        self.field.setMinimumHeight(max(TARGET, look.px(26)))
        self.row.set_chips(self._chips)

    def show_session(self, opened: Opened, names: Names, choices: Mapping[str, Choice]) -> None:
        """Offer what there is in a dossier; what was chosen of lists, lengths and counts stays."""
        self.stop_words.name(tr("Stop words…"))
        self.field.setPlaceholderText(tr("Look up a term"))
        self.field.setAccessibleName(tr("Look up a word or phrase"))
        first, second = names.short
        more = tr("More by %1")
        lists = (tr("Keyness"), more.replace("%1", first), more.replace("%1", second), tr("Telling terms"))
        self.lists.offer(tr("List"), lists, self.lists.number)
        for n, side in enumerate(Side):
            party = opened.dossier.party(side).id
            self.sides[n].offer(opened, party, names.short[n], names, choices[party])
        longest, least = self.longest, self.least
        lengths = [tr("Single words")] + [tr("Up to %Ln words", n) for n in LONGEST[1:]]
        longest.offer(tr("Length"), lengths, longest.number if longest.menu.actions() else LONGEST.index(3))
        counts = [tr("From %Ln times", n) for n in LEAST]
        least.offer(tr("Frequency"), counts, least.number if least.menu.actions() else LEAST.index(3))
        self.row.settle()

    def offer_keyness(self, offered: bool) -> None:
        """Length, frequency and stop words matter to keyness alone."""
        for chip in (self.longest, self.least, self.stop_words):
            chip.setVisible(offered)
        self.row.settle()
