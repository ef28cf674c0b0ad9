"""The search, in place of the issue list: a field, how its words are meant, filters, what came of it, and the hits."""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.engine.desk import Desk
from desktop_app.engine.search import Filters, Group, Mode, Query
from desktop_app.engine.search_scan import Scan
from desktop_app.model.dossier import BOTH, Voice, said
from desktop_app.qt.icons import icon
from desktop_app.qt.look import Look
from desktop_app.qt.search_model import STEP, Entry, SearchModel
from desktop_app.views import search_wording, wording
from desktop_app.views.chip import Chip, ChipRow, PickChip
from desktop_app.views.plain import PlainLabel
from desktop_app.views.search_list import HitList
from desktop_app.views.slim import BAR, Field, SlimBar, icon_button, name_button

LONGEST: Final = 400
"""A query has at most so many UTF-16 code units."""

_WORDS: Final = "ab|"
_PATTERN: Final = ".*"
"""Signs for a way to search; what they mean is said by their names."""

_FILTERS: Final = ("sides", "speakers", "voices", "sources", "issues")

_MARGINS: Final = QMargins(12, 10, 8, 8)


class SearchPanel(QWidget):
    """Says what is wanted, and shows what was found."""

    query_changed = Signal()
    step_wanted = Signal(int)
    """The next (1) or previous (-1) hit."""

    hit_wanted = Signal(object, int)
    """A `Group` and the number of a hit there."""

    close_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._look = look
        self._language = ""
        self.field = Field(self)
        self.field.setMaxLength(LONGEST)
        self.close_button = icon_button(self)
        self.words = Chip(_WORDS, self)
        self.pattern = Chip(_PATTERN, self)
        for chip in (self.words, self.pattern):
            chip.setCheckable(True)
        self.filtering = Chip("", self)
        self.filtering.setCheckable(True)
        self.picks = {name: PickChip("", self, self._on_filters) for name in _FILTERS}
        self.unfilter = Chip("", self)
        self.message = PlainLabel(self)
        self.model = SearchModel(search_wording.Phrases(), self)
        self.list = HitList(self.model, look, self)
        self._arrange()
        self._connect()
        self.set_look(look)

    def _name(self) -> None:
        """Say what everything is, in the interface's present language."""
        self.field.setPlaceholderText(self.tr("Search everything"))
        self.field.setAccessibleName(self.tr("Search quotes, sources, questions and summaries"))
        name_button(self.close_button, self.tr("Close the search"))
        self.words.name(_WORDS, self.tr("Whole words only"))
        self.pattern.name(_PATTERN, self.tr("Regular expression"))
        self.unfilter.name(self.tr("Clear"), self.tr("Clear all filters"))
        titles = (self.tr("Side"), self.tr("Speaker"), self.tr("Voice"), self.tr("Source"), self.tr("Issue"))
        for pick, title in zip(self.picks.values(), titles, strict=True):
            pick.set_title(title)
        self._say_filters()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(2)
        top.addWidget(self.field, 1)
        top.addWidget(self.close_button)
        self.modes, self.filters = ChipRow(self), ChipRow(self)
        for row, chips in (
            (self.modes, (self.words, self.pattern, self.filtering)),
            (self.filters, (*self.picks.values(), self.unfilter)),
        ):
            for chip in chips:
                chip.setParent(row)
            row.set_chips(chips)
        self.filter_area = QScrollArea(self)
        self.filter_area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.filter_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filter_area.setVerticalScrollBar(SlimBar(self.filter_area))
        self.filter_area.setWidgetResizable(True)
        self.filter_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.filter_area.setWidget(self.filters)
        self.filter_area.hide()
        inner = QVBoxLayout()
        inner.setContentsMargins(_MARGINS)
        inner.setSpacing(6)
        inner.addLayout(top)
        inner.addWidget(self.modes)
        inner.addWidget(self.filter_area)
        inner.addWidget(self.message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self.query_changed)
        self.field.installEventFilter(self)
        self.close_button.clicked.connect(self.close_wanted)
        self.words.toggled.connect(self._on_words)
        self.pattern.toggled.connect(self._on_pattern)
        self.filtering.toggled.connect(self._on_filtering)
        self.unfilter.clicked.connect(self.clear_filters)
        self.list.hit_chosen.connect(self.hit_wanted)
        self.list.more_wanted.connect(self.model.more)
        self.list.left_upwards.connect(self.take_keyboard)

    # What is asked for

    def query(self) -> Query:
        """What is asked for now."""
        modes = {True: Mode.WORD} if self.words.isChecked() else {True: Mode.PATTERN}
        mode = modes[True] if self.words.isChecked() or self.pattern.isChecked() else Mode.LITERAL
        ticked = {name: pick.ticked for name, pick in self.picks.items()}
        ticked["voices"] = frozenset(Voice(voice) for voice in ticked["voices"])
        return Query(self.field.text(), mode, Filters(**ticked), self._language)  # type: ignore[arg-type]

    def take_keyboard(self) -> None:
        """Give the keyboard to the field, with everything selected that is typed in it."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear_filters(self) -> None:
        """Take back every filter."""
        for pick in self.picks.values():
            pick.set_ticked(frozenset())
        self._on_filters()

    def _on_words(self, on: bool) -> None:
        if on:
            self.pattern.setChecked(False)
        self.query_changed.emit()

    def _on_pattern(self, on: bool) -> None:
        if on:
            self.words.setChecked(False)
        self.query_changed.emit()

    def _on_filtering(self, on: bool) -> None:
        self.filter_area.setVisible(on)
        self._fit_filters()

    def _fit_filters(self) -> None:
        """Leave most of the height to the hits; what does not fit of the filters is scrolled."""
        inner = self.width() - _MARGINS.left() - _MARGINS.right()
        wanted = self.filters.heightForWidth(inner)
        most = max(self.height() * 3 // 10, self.filtering.sizeHint().height())
        if wanted > most:
            wanted = self.filters.heightForWidth(inner - BAR)
        self.filter_area.setFixedHeight(min(wanted, most))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_filters()

    def _on_filters(self) -> None:
        self._say_filters()
        self.query_changed.emit()

    def _say_filters(self) -> None:
        count = sum(len(pick.ticked) for pick in self.picks.values())
        text = wording.fill(self.tr("Filters %1"), count) if count else self.tr("Filters")
        self.filtering.setText(text)
        self.filtering.setAccessibleName(text)
        self.unfilter.setVisible(bool(count))
        self.modes.settle()
        self.filters.settle()
        self._fit_filters()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, Enter and Shift+Enter walk the hits, and the arrow down goes to the list."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step_wanted.emit(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Down and self.model.rowCount():
                self.list.focus_first()
                return True
        return super().eventFilter(watched, event)

    # What is shown

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._look = look
        self._name()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        self.field.setFont(look.sans(13))
        self.field.setMinimumHeight(max(32, look.px(28)))
        size = min(look.px(20), 36)
        self.close_button.setIcon(icon("close", look.theme.ink, size))
        self.close_button.setIconSize(QSize(size, size))
        for chip in (self.words, self.pattern, self.filtering, *self.picks.values(), self.unfilter):
            chip.set_look(look)
        self.modes.settle()
        self.filters.settle()
        self._fit_filters()
        self.list.set_look(look)
        self._say(self.message.text())

    def show_dossier(self, desk: Desk, language: str) -> None:
        """Offer a dossier's sides, speakers, voices, sources and issues as filters."""
        self._language = language
        dossier = desk.dossier
        sides = [(party.id, said(party.name, language)) for party in dossier.parties]
        if any(quote.holder == BOTH for quote in dossier.quotes):
            sides.append((BOTH, self.tr("Both sides")))
        voices = {turn.voice for turn in dossier.turns} | {quote.voice for quote in dossier.quotes}
        self.picks["sides"].offer(sides)
        self.picks["speakers"].offer((s.id, said(s.name, language)) for s in dossier.speakers)
        self.picks["voices"].offer((voice.value, wording.voice_badge(voice)) for voice in Voice if voice in voices)
        self.picks["sources"].offer((s.id, said(s.label, language)) for s in dossier.sources)
        self.picks["issues"].offer((issue.id, said(issue.title, language)) for issue in dossier.issues)
        self._say_filters()

    def show_scan(self, desk: Desk | None, scan: Scan | None) -> None:
        """Show what another search has found so far."""
        self.list.mark(None, self.model.index(-1))
        self.model.show_scan(desk, scan)
        self.list.scrollToTop()
        self.say(scan, None)

    def grow(self, scan: Scan, current: int | None) -> None:
        """Show what the search has found meanwhile."""
        self.model.grow()
        self.say(scan, current)

    def say(self, scan: Scan | None, current: int | None) -> None:
        """Say what came of a search; `current` is the hit of all in the sources that the reader is at, from 0."""
        self._say(search_wording.message(scan, current) if scan is not None else "")

    def _say(self, text: str) -> None:
        self.message.say(text, self._look.sans(12), self._look.theme.grey)
        self.message.setVisible(bool(text))

    def shows(self, scan: Scan) -> bool:
        """Whether the list is this search's."""
        return self.model.scan is scan

    def mark(self, group: Group, number: int) -> None:
        """Show in the list which hit the reader is at; one far beyond what is listed is not brought in."""
        index = self.model.index_of(group, number)
        if not index.isValid() and number < self.model.listed(group) + STEP:
            self.model.more(group, number)
            index = self.model.index_of(group, number)
        self.list.mark(Entry(group, number), index)

    def current(self, group: Group) -> int | None:
        """The number of the hit that was gone to last, if it is one of this group."""
        entry = self.list.marked
        return entry.number if entry is not None and entry.group is group else None

    def issue_of(self, group: Group, number: int) -> str:
        """The issue whose question or summary a hit is in."""
        row = self.model.row(group, number)
        return row.key if row is not None else ""
