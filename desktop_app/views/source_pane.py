"""The sources beside the comparison: a tab for each, a breadcrumb, the text and its ruler."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.engine.marklanes import Places
from desktop_app.engine.page import Page
from desktop_app.engine.resolve import Desk
from desktop_app.engine.scrolling import ReaderPlace
from desktop_app.engine.utterances import own_turns
from desktop_app.model.dossier import Quote, Side, Span, said
from desktop_app.qt.icons import icon
from desktop_app.qt.look import Look
from desktop_app.views import wording
from desktop_app.views.plain import PlainLabel
from desktop_app.views.reader_hits import ReaderHits
from desktop_app.views.reader_text import ReaderText
from desktop_app.views.ruler import Ruler
from desktop_app.views.slim import Field, QuietTabs, icon_button, name_button

Names = Mapping[str, str]
Sides = Mapping[str, Side | None]

_CRUMB: Final = " › "


class SourcePane(QWidget):
    """Shows one source at a time; says which quote was clicked and which source is wanted."""

    quote_wanted = Signal(str)
    source_wanted = Signal(str)
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._desk: Desk | None = None
        self._look: Look | None = None
        self._page: Page | None = None
        self._sources: list[str] = []
        self._party = ""
        self._selected: str | None = None
        self._left: dict[str, ReaderPlace] = {}
        self._told: dict[tuple[str, str], tuple[Names, Sides, Sequence[str]]] = {}
        self.tabs = QuietTabs(self)
        self.crumb = PlainLabel(self)
        self.crumb.setWordWrap(False)
        self.crumb.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.previous = icon_button(self)
        self.next = icon_button(self)
        self.text = ReaderText(self)
        self.ruler = Ruler(self)
        self.ruler.describe = self.describe
        self._hits = ReaderHits(self.text, self.ruler, self)
        self.filter = Field(self)
        self.found = PlainLabel(self)
        self.unfilter = icon_button(self)
        self._name()
        self._arrange()
        self._connect()

    def _name(self) -> None:
        """Say what everything is, in the interface's present language."""
        self.tabs.setAccessibleName(self.tr("Sources"))
        name_button(self.previous, self.tr("Previous quote (Shift+F3)"))
        name_button(self.next, self.tr("Next quote (F3)"))
        name_button(self.unfilter, self.tr("Show the whole text again"))
        self.filter.setAccessibleName(self.tr("Search this side's own turns"))

    def _arrange(self) -> None:
        crumbs = QHBoxLayout()
        crumbs.setContentsMargins(16, 0, 8, 0)
        crumbs.setSpacing(0)
        for widget in (self.crumb, self.previous, self.next):
            crumbs.addWidget(widget)
        self.bar = QWidget(self)
        bar = QHBoxLayout(self.bar)
        bar.setContentsMargins(16, 2, 8, 6)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.unfilter)
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 16, 4)
        below.addWidget(self.found)
        texts = QHBoxLayout()
        texts.setContentsMargins(0, 0, 8, 0)
        texts.setSpacing(0)
        texts.addWidget(self.text, 1)
        texts.addWidget(self.ruler)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addLayout(crumbs)
        column.addWidget(self.bar)
        column.addLayout(below)
        column.addLayout(texts, 1)
        self.bar.hide()
        self.found.hide()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.text.quote_clicked.connect(self.quote_wanted)
        self.text.place_changed.connect(self._on_place)
        self.text.caret_moved.connect(self._on_caret)
        self.ruler.scrolled_to.connect(self.text.scroll_to_fraction)
        self.previous.clicked.connect(self.previous_wanted)
        self.next.clicked.connect(self.next_wanted)
        self._hits.counted.connect(self._say_found)
        self.filter.textChanged.connect(self._search)
        self.unfilter.clicked.connect(self.leave_filter)

    @property
    def has_page(self) -> bool:
        """Whether a source is shown yet."""
        return self._page is not None

    def restore(self, at: tuple[int, int]) -> None:
        """Scroll back to a place: the code point at the top, and the pixels scrolled past its line's top."""
        self.text.restore(ReaderPlace(*at))

    def reveal(self, span: Span, *, flash: bool, centre: bool = True) -> None:
        """Scroll to a range, in code points, in the middle or by as little as can be.

        A range that a side's filter hides brings the whole text back.
        """
        if self._page is not None and not self.bar.isHidden():
            index = self._page.index
            if not self._own_lines().issuperset(range(index.line_at(span.start), index.line_at(span.end - 1) + 1)):
                self.show_all()
        self.text.reveal(span, centre=centre, flash=flash)
        if self._selected is None:
            self._say_crumb(span)

    def focus_text(self, quote: Quote | None) -> None:
        """The keyboard to the text, with the caret at a quote's first word if it stands in this source."""
        if quote and self._desk and self._page and quote.source == self._page.source.id:
            span = self._desk.anchors[quote.id].span
            if span:
                self.text.select(Span(span.start, span.start))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def where_speaks(self, party: str, preferred: str) -> str | None:
        """A source in which a party speaks for itself: the preferred one if it does there; none if it does nowhere."""
        if self._desk is None:
            return None
        sources = [turn.source for turn in own_turns(self._desk, party)]
        return preferred if preferred in sources else next(iter(sources), None)

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._look = look
        self._name()
        theme = look.theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.panel)
        self.setPalette(palette)
        self.tabs.set_look(look)
        self.filter.setFont(look.sans(13))
        size = min(look.px(20), 36)
        for button, name in ((self.previous, "previous"), (self.next, "next"), (self.unfilter, "close")):
            button.setIcon(icon(name, theme.ink, size))
            button.setIconSize(QSize(size, size))
            button.setFixedSize(max(32, size + 8), max(32, size + 8))
        self.text.set_look(look)
        self.ruler.set_look(look)
        self._search()

    def show_dossier(self, desk: Desk, language: str) -> None:
        """Offer the sources of a dossier; nothing moves where it is the same in another language."""
        if desk is self._desk and self._page is not None:
            self._speak(self._page, desk, language)
            return
        self._left.clear()
        self.text.forget_pages()
        self._told.clear()
        self._desk, self._page = desk, None
        self._sources = list(desk.pages)
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for page in desk.pages.values():
            self.tabs.addTab(said(page.source.label, language).replace("&", "&&"))
        self.tabs.blockSignals(False)
        self.text.describe = self.describe
        self.show_all()

    def _speak(self, page: Page, desk: Desk, language: str) -> None:
        for number, each in enumerate(desk.pages.values()):
            self.tabs.setTabText(number, said(each.source.label, language).replace("&", "&&"))
        text, lines = self.text, self._own_lines() if self.filtered else None
        place, selected = text.place(), text.selected_span()
        text.set_page(page, *self._told_of(page, desk, language))
        text.set_shown_lines(lines)
        text.restore(place)
        text.select(selected)
        text.tell_anew()
        self._hits.show(page.source.id)

    def show_source(self, source: str, issue: str, quote: Quote | None, *, strong: bool = True) -> None:
        """Show a source with an issue's quotes strong, unless they are not to be told from others, and one selected."""
        desk, look = self._desk, self._look
        if desk is None or look is None:
            return
        page = desk.pages[source]
        current = frozenset(each.id for each in desk.quotes_on(issue)) if strong else frozenset()
        if page is not self._page:
            if not self.bar.isHidden():
                self.show_all()
            if self._page is not None:
                self._left[self._page.source.id] = self.text.place()
            self._page = page
            self.text.set_page(page, *self._told_of(page, desk, look.language))
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(self._sources.index(source))
            self.tabs.blockSignals(False)
            self.ruler.set_page(page, self.text.content_fraction, self.text.offset_at_fraction)
            self._hits.show(source)
            if source in self._left:
                self.text.restore(self._left[source])
        self._selected = quote.id if quote else None
        self.text.set_current(current, self._selected)
        self.ruler.set_current(current)
        place = desk.anchors[quote.id].span if quote else self._hits.current_in(source)
        self._say_crumb(place, quoted=quote is not None)

    def _told_of(self, page: Page, desk: Desk, language: str) -> tuple[Names, Sides, Sequence[str]]:
        """Speakers' names and sides, by id, and the turns' titles, in a language; made once, as there may be many."""
        key = (page.source.id, language)
        if key not in self._told:
            names = {s.id: said(s.name, language) for s in desk.dossier.speakers}
            sides = {s.id: desk.parties[s.party].side if s.party else None for s in desk.dossier.speakers}
            floor = {(turn.speaker, turn.voice) for turn in page.turns}
            titles = {(speaker, voice): f"{names[speaker]} · {wording.voice_badge(voice)}" for speaker, voice in floor}
            self._told[key] = names, sides, [titles[turn.speaker, turn.voice] for turn in page.turns]
        return self._told[key]

    def describe(self, quote: str) -> str:
        """A quote for tool tips and screen readers: side, issues, speaker, voice."""
        desk, look = self._desk, self._look
        if desk is None or look is None:
            return ""
        found = desk.quotes[quote]
        party = desk.parties.get(found.holder)
        holder = said(party.name, look.language) if party else self.tr("Both sides")
        issues = wording.listed(said(desk.issues[issue].title, look.language) for issue in found.issues)
        speaker = said(desk.speaker(found).name, look.language)
        return f"{holder} · {issues} · {speaker} ({wording.voice_badge(found.voice)})"

    def _say_crumb(self, span: Span | None, *, quoted: bool = False) -> None:
        """Where the quote stands, or else where the text is: source › speaker › paragraph · quote n of m.

        `quoted` says that the span is the selected quote's.
        """
        page, desk, look = self._page, self._desk, self._look
        if page is None or desk is None or look is None:
            return
        offset = span.start if span else self.text.visible_span().start
        turn, paragraph = page.turn_at(offset), page.index.paragraph_at(offset)
        parts = [said(page.source.label, look.language)]
        if turn:
            parts.append(said(desk.speakers[turn.speaker].name, look.language))
        if paragraph:
            parts.append(f"¶{paragraph}")
        count = len(page.marks.marks)
        number = page.marks.number(self._selected) if quoted and self._selected else None
        at = wording.fill(self.tr("quote %1 of %2"), (number or 0) + 1, count)
        counted = wording.quotes(count) if number is None else at
        self.crumb.say(f"{_CRUMB.join(parts)}  ·  {counted}", look.sans(12), look.theme.grey)

    def _on_tab(self, index: int) -> None:
        if 0 <= index < len(self._sources):
            self.source_wanted.emit(self._sources[index])

    def _on_place(self) -> None:
        self.ruler.set_viewport(*self.text.viewport_fractions())

    def _on_caret(self, offset: int) -> None:
        self._say_crumb(Span(offset, offset))

    def show_silence(self, party: str, terms: tuple[str, ...]) -> None:
        """Show only a side's own turns of this source, with the terms of a silence entered to be searched."""
        if self._desk is None or self._page is None:
            return
        self._party = party
        self.filter.setText(", ".join(terms))
        self.bar.show()
        self.found.show()
        self.text.set_shown_lines(self._own_lines())
        self.ruler.refresh()
        self._search()
        first = next((turn for turn in own_turns(self._desk, party) if turn.source == self._page.source.id), None)
        if first is not None and (look := self._look) is not None:
            self.text.restore(ReaderPlace(first.start, -look.px(28)))
            self._say_crumb(first.span)
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def filtered(self) -> bool:
        """Whether only one side's turns are shown."""
        return not self.bar.isHidden()

    def leave_filter(self) -> None:
        """Show the whole text again, and give it the keyboard that the filter's field had."""
        self.show_all()
        span = self._desk.anchors[self._selected].span if self._desk and self._selected else None
        if span is not None:
            self.text.reveal(span)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own_lines(self) -> frozenset[int]:
        """The lines of this source, from 0, in which the side that is searched speaks for itself."""
        if self._desk is None or self._page is None:
            return frozenset()
        index, source = self._page.index, self._page.source.id
        turns = [turn for turn in own_turns(self._desk, self._party) if turn.source == source]
        return frozenset(n for turn in turns for n in range(index.line_at(turn.start), index.line_at(turn.end - 1) + 1))

    def show_all(self) -> None:
        """Show the whole text again."""
        self.bar.hide()
        self.found.hide()
        self._party = ""
        self._hits.stop()
        self.text.set_shown_lines(None)
        self.ruler.refresh()

    def mark_hits(self, hits: Mapping[str, Places], current: tuple[str, Span] | None = None) -> None:
        """Mark the hits of a search by source, in whichever source is shown, and the current one strongly."""
        self._hits.mark(hits, current)

    def _search(self) -> None:
        """Look for the terms, separated by commas, in the side's own utterances of all sources."""
        if self._party and self._desk is not None:
            terms = [term.strip() for term in self.filter.text().split(",") if term.strip()]
            self._hits.look_for(self._desk, self._party, terms)

    def _say_found(self, found: dict[str, int | None]) -> None:
        """Tell how often each term was found in the side's own utterances of all sources."""
        if self._party and self._desk is not None and (look := self._look) is not None:
            known = {term: "…" if count is None else count for term, count in found.items()}
            counts = "   ".join(wording.fill(wording.NAMED, *pair) for pair in known.items())
            name = said(self._desk.parties[self._party].name, look.language)
            told = wording.fill(self.tr("%1, own turns only — %2"), name, counts)
            self.found.say(told, look.sans(12), look.theme.grey)
