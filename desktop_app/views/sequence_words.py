"""What the sequence says of its figures: to whoever points at one, listens, or takes the table along."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from desktop_app.engine.detail import Window
from desktop_app.engine.resolve import reporter_of
from desktop_app.engine.sequence import TRACKS, Strip, Timeline
from desktop_app.engine.visible import shown
from desktop_app.exchange.table import Cell
from desktop_app.model.dossier import BOTH, Link, Quote, Side, Turn, Voice, said
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened
from desktop_app.views import wording
from desktop_app.views.callout import Spoken
from desktop_app.views.sequence_scene import ARCS, LANES, TITLE, TURNS, Figure

_WORDS_SHOWN: Final = 240
"""Code points of a quote that a callout shows at most."""

_LONGEST_WORD: Final = 20
"""How many code points the cut goes back to find a blank."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Sequence", text, None, n)


def form_name(voice: Voice) -> str:
    """A voice whose form the legend explains."""
    match voice:
        case Voice.INTERPRETED:
            return _tr("interpreted")
        case Voice.READOUT:
            return _tr("written")
        case _:
            return _tr("reported")


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a figure: a title, the circumstances, words that were said, the editor's reason."""

    title: str
    about: str
    words: tuple[Spoken, ...] = ()
    reason: str = ""

    @property
    def line(self) -> str:
        """All of it in one line, as a screen reader says it."""
        return ". ".join(
            part for part in (self.title, self.about, self.reason, *(each.words for each in self.words)) if part
        )


class Teller:
    """Puts figures of a timeline into words, in the language of the interface."""

    def __init__(self, opened: Opened, timeline: Timeline, language: str) -> None:
        self._desk, self._timeline, self._language = opened.desk, timeline, language
        self._widths: dict[int, float] = {}
        self._titles = {row.issue: row.title for row in opened.rows}

    def titles_width(self, look: Look) -> float:
        """The width of the widest title, in pixels, as it is written of the current issue."""
        if look.zoom not in self._widths:
            metrics = QFontMetricsF(look.sans(12, bold=True))
            widths = (metrics.horizontalAdvance(shown(self._titles[lane.issue])) for lane in self._timeline.lanes)
            self._widths[look.zoom] = max(widths, default=0.0)
        return self._widths[look.zoom]

    def title(self, lane: int) -> str:
        """A lane's issue."""
        return self._titles[self._timeline.lanes[lane].issue]

    def speaker(self, turn: Turn) -> str:
        """Who has the floor in a turn."""
        return said(self._desk.speakers[turn.speaker].name, self._language)

    def side_of(self, turn: Turn) -> Side | None:
        """The side of whoever has the floor; none for staff and press."""
        party = self._desk.speakers[turn.speaker].party
        return self._desk.parties[party].side if party else None

    def label(self, strip: Strip) -> str:
        """A strip's source."""
        return said(strip.page.source.label, self._language)

    def party(self, side: Side | None) -> str:
        """A side's name; what stands for both where none is named."""
        if side is None:
            return _tr("both sides")
        return said(self._desk.dossier.party(side).name, self._language)

    def short(self, side: Side) -> str:
        """A side's short name."""
        return said(self._desk.dossier.party(side).short, self._language)

    def unplaced(self) -> str:
        """Which sources are not drawn; "" where all are."""
        named = [
            wording.fill(
                _tr("%1 (%2)"), said(self._desk.pages[key].source.label, self._language), wording.quotes(count)
            )
            for key, count in self._timeline.unplaced.items()
            if count
        ]
        return (
            _tr("Not drawn, because nobody has the floor there: %1.").replace("%1", wording.listed(named))
            if named
            else ""
        )

    def tell(self, figure: Figure) -> Told:
        """What a figure is."""
        if figure.track == TITLE:
            lane = self._timeline.lanes[figure.row - LANES]
            return Told(self.title(figure.row - LANES), wording.quotes(len(lane)))
        if figure.row == ARCS:
            return self._tell_arcs(figure)
        if figure.row == TURNS:
            return self._tell_turns(figure)
        return self._tell_marks(figure)

    def _tell_turns(self, figure: Figure) -> Told:
        turns = [self._timeline.turn_list[n] for n in figure.members]
        strip = self._timeline.strip_of(figure.members[0])
        words = wording.words(round(figure.end - figure.start))
        if len(turns) == 1:
            return Told(self.speaker(turns[0]), _dotted(self._voice_of(turns[0]), words, self._place(strip, turns[0])))
        title = _tr("%Ln turns", len(turns))
        if len(turns) <= 4:
            return Told(title, _dotted(wording.listed(dict.fromkeys(map(self.speaker, turns))), words))
        shares = self._timeline.shares(figure.members[0], figure.members[-1] + 1)
        held = [
            wording.fill(_tr("%1 %2"), self.party(side), count)
            for side, count in zip(TRACKS, shares, strict=True)
            if count and side
        ]
        return Told(title, _dotted(*held, words))

    def _voice_of(self, turn: Turn) -> str:
        side = self.side_of(turn)
        reporter = self.party(side) if side and turn.voice is Voice.REPORTED else ""
        return wording.voice_badge(turn.voice, reporter)

    def _place(self, strip: Strip, turn: Turn) -> str:
        index = strip.page.index
        first, last = index.paragraph_at(turn.start), index.paragraph_at(turn.end - 1)
        place = wording.place(self.label(strip), first)
        return f"{place}–{last}" if last and last != first else place

    def _tell_marks(self, figure: Figure) -> Told:
        lane = self._timeline.lanes[figure.row - LANES]
        title, party = self.title(figure.row - LANES), self.party(TRACKS[figure.track])
        if len(figure.members) > 1:
            many = wording.fill(_tr("%1 on %2"), wording.quotes(len(figure.members)), title)
            reported = _tr("%Ln of them reported", figure.marked) if figure.marked else ""
            return Told(many, _dotted(party, reported))
        quote = self._desk.quotes[lane.tracks[figure.track].keys[figure.members[0]]]
        words = wording.words(round(figure.end - figure.start))
        return Told(title, _dotted(party, *self._about(quote), words), (self._spoken(quote, _WORDS_SHOWN),))

    def _about(self, quote: Quote) -> tuple[str, str, str]:
        """Who uttered a quote, how it reaches us, and where it stands."""
        page, span = self._desk.pages[quote.source], self._desk.anchors[quote.id].span
        return (
            said(self._desk.speaker(quote).name, self._language),
            wording.voice_badge(quote.voice, reporter_of(self._desk, quote, self._language)),
            wording.place(
                said(page.source.label, self._language), page.index.paragraph_at(span.start) if span else None
            ),
        )

    def _tell_arcs(self, figure: Figure) -> Told:
        arcs = [self._timeline.arcs.arcs[n] for n in figure.members]
        if len(arcs) == 1:
            return self._tell_link(arcs[0].link)
        relations = dict.fromkeys(wording.relation(arc.link.relation) for arc in arcs)
        return Told(_tr("%Ln answers between these two places", len(arcs)), wording.listed(relations))

    def _tell_link(self, link: Link) -> Told:
        later, earlier = self._desk.quotes[link.from_quote], self._desk.quotes[link.to_quote]
        title = wording.fill(
            _tr("%1 → %2: %3"), self._holder(later), self._holder(earlier), wording.relation(link.relation)
        )
        about = _dotted(
            *(wording.fill(_tr("%1 (%2)"), who, where) for who, _, where in (self._about(later), self._about(earlier)))
        )
        half = _WORDS_SHOWN // 2
        words = (self._spoken(later, half), self._spoken(earlier, half, "→ "))
        return Told(title, about, words, said(link.reason, self._language))

    def _spoken(self, quote: Quote, most: int, before: str = "") -> Spoken:
        language = self._desk.pages[quote.source].source.language
        return Spoken(f"{before}{_cut(quote.selector.exact, most)}", language)

    def _holder(self, quote: Quote) -> str:
        return self.party(None if quote.holder == BOTH else self._desk.parties[quote.holder].side)

    # The table

    def columns(self) -> tuple[str, ...]:
        """The columns of the table."""
        return (
            _tr("kind"), _tr("source"), _tr("speaker"), _tr("holder"), _tr("voice"), _tr("issue"),
            _tr("first word"), _tr("last word"), _tr("start"), _tr("end"), _tr("relation"), _tr("quote"),
            _tr("answered quote"), _tr("text"),
        )  # fmt: skip

    def rows(self, window: Window) -> Iterator[tuple[Cell, ...]]:
        """A row for each turn, each quote on each issue, each answer in sight; words from 1 and code points within the
        source, and the words of a quote or the editor's reason."""
        for strip in self._timeline.strips:
            yield from self._turn_rows(strip, window)
        for lane in self._timeline.lanes:
            for track in lane.tracks:
                for n, key in enumerate(track.keys):
                    if track.starts[n] < window.end and track.ends[n] > window.start:
                        quote = self._desk.quotes[key]
                        yield self._quote_row(_tr("quote"), quote, self._titles[lane.issue])
        for n in self._timeline.arcs.within(window.start, window.end):
            link = self._timeline.arcs.arcs[n].link
            row = self._quote_row(_tr("answer"), self._desk.quotes[link.from_quote], "")
            reason = said(link.reason, self._language)
            yield (*row[:10], wording.relation(link.relation), link.from_quote, link.to_quote, reason)

    def _turn_rows(self, strip: Strip, window: Window) -> Iterator[tuple[Cell, ...]]:
        row = self._timeline.turns
        for n, turn in zip(strip.turns, strip.page.turns, strict=True):
            if row.starts[n] <= window.end and row.ends[n] >= window.start:
                side = self.side_of(turn)
                holder = self.party(side) if side else None
                words = _counted(row.starts[n] - strip.first, row.ends[n] - strip.first)
                yield (
                    _tr("turn"), self.label(strip), self.speaker(turn), holder, self._voice_of(turn), None,
                    *words, turn.start, turn.end, None, None, None, None,
                )  # fmt: skip

    def _quote_row(self, kind: str, quote: Quote, issue: str) -> tuple[Cell, ...]:
        strip = next(strip for strip in self._timeline.strips if strip.page.source.id == quote.source)
        who, voice, _ = self._about(quote)
        span = self._desk.anchors[quote.id].span
        start, end = self._timeline.places[quote.id]
        return (
            kind, self.label(strip), who, self._holder(quote), voice, issue or None,
            *_counted(start - strip.first, end - strip.first),
            span.start if span else None, span.end if span else None, None, quote.id, None, quote.selector.exact,
        )  # fmt: skip


def _counted(start: int, end: int) -> tuple[int | None, int | None]:
    """The first and the last word of a stretch, from 1; none where it has no words."""
    return (start + 1, end) if end > start else (None, None)


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _cut(text: str, most: int) -> str:
    """The text, or its beginning with a mark that it goes on; a quote in a callout is a pointer to its place."""
    clean = shown(text)
    if len(clean) <= most:
        return clean
    head = clean[:most]
    blank = head.rfind(" ", most - _LONGEST_WORD)
    return f"{(head[:blank] if blank > 0 else head).rstrip()} …"
