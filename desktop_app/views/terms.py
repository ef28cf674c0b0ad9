"""How each side words things: the terms that one uses more than the other, and every place where they were said."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.engine.concordance import Concordance, Matcher, concordance, looked_up, phrase
from desktop_app.engine.corpus import Choice, Corpus, counting, usual
from desktop_app.engine.history import Place
from desktop_app.engine.keyness import Ranking, Terms, ranking
from desktop_app.engine.stopwords import usual_stop_words
from desktop_app.engine.telling import telling
from desktop_app.exchange.segmenter import best_segmenter
from desktop_app.exchange.table import Cell
from desktop_app.model.dossier import said
from desktop_app.qt.look import Look
from desktop_app.qt.session import Opened
from desktop_app.qt.slices import Slices
from desktop_app.qt.term_model import Part
from desktop_app.views import term_words
from desktop_app.views.divider import Divider
from desktop_app.views.line_pane import LinePane
from desktop_app.views.plain import PlainLabel
from desktop_app.views.plot import Head
from desktop_app.views.slim import SlimBar
from desktop_app.views.stop_words import StopWordsDialog
from desktop_app.views.term_controls import KEYNESS, LEAST, LONGEST, Controls
from desktop_app.views.term_paint import LinePainter, TermPainter
from desktop_app.views.term_plot import MOST, Shown, TermPlot, table
from desktop_app.views.term_table import TermTable
from desktop_app.views.term_words import LineWords, Names, TermWords, tr
from desktop_app.views.wording import fill, percent, sentences


class _Halves(Divider):
    """Asks for no more than three rows of each half, because the whole scrolls where there is less."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class TermsView(QWidget):
    """Shows the terms of a dossier; says which place, card or issue is wanted."""

    card_wanted = Signal(str)
    issue_wanted = Signal(str)
    span_wanted = Signal(str, int, int)
    """A source, and start and end in its code points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._opened: Opened | None = None
        self._look: Look | None = None
        self._corpus: Corpus | None = None
        self._choices: dict[str, Choice] = {}
        self._stop: tuple[str, ...] | None = None
        self._found: dict[Terms | None, Ranking] = {}
        self._term = ""
        self._term_words, self._line_words = TermWords(), LineWords()
        self.controls = Controls(self)
        self.counted = PlainLabel(self)
        self.counted.setContentsMargins(14, 3, 14, 6)
        self.nothing = PlainLabel(self)
        self.nothing.setContentsMargins(14, 8, 14, 8)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table = TermTable(self._term_words, self)
        self.lines = LinePane(self._line_words, self)
        self._counting, self._finding = Slices(self), Slices(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        upper = QWidget(self)
        inner = QVBoxLayout(upper)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.nothing, 1)
        self.halves = _Halves(Qt.Orientation.Vertical, self)
        self.halves.addWidget(upper)
        self.halves.addWidget(self.lines)
        self.halves.setStretchFactor(0, 1)
        self.halves.setStretchFactor(1, 1)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.controls)
        column.addWidget(self.halves, 1)
        column.addWidget(self.counted)
        # Where large text leaves too little room, all of it scrolls.
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBar(SlimBar(area))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.setFocusProxy(self.table)
        self.table.sort_by(Part.G2)

    def _connect(self) -> None:
        controls = self.controls
        controls.list_changed.connect(self._on_list)
        controls.choice_changed.connect(self._on_choice)
        controls.terms_changed.connect(self._rank)
        controls.stop_words_wanted.connect(self.edit_stop_words)
        controls.looked_up.connect(self.look_up)
        self.table.row_changed.connect(self._on_row)
        self.table.row_wanted.connect(lambda _row: self._to_lines())
        self.table.card_wanted.connect(self._on_issue)
        self.lines.span_wanted.connect(self.span_wanted)
        self.lines.card_wanted.connect(self.card_wanted)
        self._counting.progress.connect(self._on_progress)

    # What is shown

    def show_session(self, opened: Opened, place: Place, look: Look) -> None:
        """Show a dossier's terms; the same dossier's stay counted, sorted and chosen as they were."""
        same = self._opened is not None and self._opened.desk is opened.desk
        self._opened, self._look = opened, look
        names = Names(opened, look.language)
        self.table.setAccessibleName(tr("Terms"))
        self._term_words.names = self._line_words.names = names
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.setPalette(palette)
        if not same:
            self._choices, self._stop, self._term = usual(opened.desk), None, ""
            self.table.terms.show_ranking(Ranking((), (0, 0), 0))
            self.lines.show_lines(None)
        self.controls.show_session(opened, names, self._choices)
        self.controls.set_look(look)
        self.table.set_look(look)
        self.lines.set_look(look)
        self.set_place(place)
        if same and self._corpus is not None:
            self._say()
        else:
            self._count()

    def set_place(self, place: Place) -> None:
        """Mark the terms of the issue that is shown elsewhere."""
        if self.table.issue != place.issue:
            self.table.issue = place.issue
            self.table.viewport().update()

    def _count(self) -> None:
        """Count the words of both sides anew."""
        if self._opened is not None:
            self._corpus = None
            self._found = {}
            self._finding.stop()
            self._counting.run(counting(self._opened.desk, self._choices, best_segmenter()), self._on_counted)

    def _on_counted(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._term_words.written = corpus.written
        self._rank()

    @property
    def stop_words(self) -> tuple[str, ...]:
        """The stop words: as the reader listed them, else the usual ones of the languages counted."""
        return self._usual_stop_words() if self._stop is None else self._stop

    def _usual_stop_words(self) -> tuple[str, ...]:
        return usual_stop_words(self._corpus.languages) if self._corpus else ()

    @property
    def _wanted(self) -> Terms | None:
        """What is to be ranked; none for the dossier's own terms."""
        controls = self.controls
        if controls.lists.number == KEYNESS:
            return None
        longest, least = LONGEST[controls.longest.number], LEAST[controls.least.number]
        return Terms(longest, least, frozenset(self.stop_words))

    def _rank(self) -> None:
        """List what is wanted: at once if it was listed before."""
        if self._corpus is None:
            return
        wanted = self._wanted
        if wanted in self._found:
            self._counting.stop()
            self._on_ranked(wanted, self._found[wanted])
            return
        steps = telling(self._corpus) if wanted is None else ranking(self._corpus, wanted)
        self._counting.run(steps, lambda made: self._on_ranked(wanted, made))

    def _on_ranked(self, wanted: Terms | None, made: Ranking) -> None:
        self._found[wanted] = made
        table, number = self.table, self.controls.lists.number
        term = self._term
        table.show_issues(wanted is None)
        table.terms.set_leaning(number - 1 if 0 < number < KEYNESS else -1)
        table.terms.show_ranking(made)
        table.dress()
        self._say()
        table.go_to(max(table.terms.row_of(term), 0))
        if table.terms.rowCount():
            self._on_row(table.currentIndex().row())
        else:
            self.look_up(term)

    def _on_progress(self, share: float) -> None:
        """Say how far the counting is; what was listed before stays until there is something new."""
        if self._look is not None:
            text = fill(tr("Counting words: %1"), percent(share))
            self.counted.say(text, self._look.sans(12), self._look.theme.grey)
            if not self.table.terms.rowCount():
                self._explain(text)

    def _say(self) -> None:
        """Say what was counted and, where nothing is listed, why."""
        look, corpus = self._look, self._corpus
        if look is None or corpus is None:
            return
        self.counted.say(self._counted(), look.sans(12), look.theme.grey)
        self._explain("" if self.table.terms.rowCount() else self._why_nothing())
        self.controls.offer_keyness(self.controls.lists.number != KEYNESS)
        self.lines.say()

    def _explain(self, why: str) -> None:
        """Say why no terms are listed; the table, where there is nothing to explain."""
        if self._look is not None:
            self.nothing.say(why, self._look.sans(13), self._look.theme.grey)
        self.nothing.setVisible(bool(why))
        self.table.setVisible(not why)

    def _counted(self) -> str:
        corpus, names = self._corpus, self._term_words.names
        if corpus is None or names is None:
            return ""
        text = sentences([term_words.counted(corpus, names), term_words.segmented(corpus)])
        made = self._found.get(self._wanted)
        if made is not None and made.found > len(made.rows):
            most = fill(tr("Listed: %1 of %2 terms."), *(term_words.number(n, 0) for n in (len(made.rows), made.found)))
            text = sentences([text, most])
        return text

    def _why_nothing(self) -> str:
        corpus, names = self._corpus, self._term_words.names
        if corpus is None or names is None:
            return ""
        return term_words.why_nothing(corpus, names, telling=self.controls.lists.number == KEYNESS)

    # What the reader does

    def _on_list(self, number: int) -> None:
        self.table.sort_by(Part.G2 if number < KEYNESS else None)
        self._rank()

    def _on_choice(self) -> None:
        self._choices = {side.party: side.choice for side in self.controls.sides}
        names = self._term_words.names
        if self._opened is not None and names is not None:
            self.controls.show_session(self._opened, names, self._choices)
        self._count()

    def edit_stop_words(self) -> None:
        """Open the dialog of stop words."""
        if self._look is not None:
            dialog = StopWordsDialog(self.stop_words, self._usual_stop_words(), self._look, self)
            dialog.words_wanted.connect(self.set_stop_words)
            dialog.open()

    def set_stop_words(self, words: Sequence[str]) -> None:
        """List terms by other stop words."""
        self._stop = tuple(words)
        self._rank()

    def look_up(self, term: str) -> None:
        """Show the lines of any term, listed or not."""
        if self._corpus is not None and term.strip():
            self._find(term.strip(), looked_up(self._corpus, term))

    def _on_row(self, number: int) -> None:
        row = self.table.row(number)
        if row is not None and self._corpus is not None:
            self._term = row.text
            self._find(row.text, phrase(row.key) if row.key else looked_up(self._corpus, row.text))

    def _find(self, term: str, matcher: Matcher) -> None:
        if self._corpus is not None:
            self._finding.run(concordance(self._corpus, term, matcher), self.lines.show_lines)

    def _to_lines(self) -> None:
        self.lines.table.setFocus()
        if self.lines.table.currentIndex().row() < 0:
            self.lines.table.go_to(0)

    def _on_issue(self, number: int) -> None:
        row = self.table.row(number)
        if row is not None and row.issues:
            self.issue_wanted.emit(row.issues[0])

    # Taken along

    def plot_title(self) -> str:
        """What it shows, in a line."""
        if self._opened is None or self._look is None:
            return tr("Terms")
        return fill(tr("Terms: %1"), said(self._opened.dossier.title, self._look.language))

    def plot_size(self) -> QSize:
        """How large the whole of it is, in pixels: at most 100 terms and 100 lines."""
        return self._plot().size

    def plot_breaks(self) -> Sequence[int]:
        """Where a page may end, in pixels from the top: below each row."""
        return self._plot().breaks

    def plot_heads(self) -> Sequence[Head]:
        """The columns' heads over the terms, the term over its lines."""
        return self._plot().heads

    def paint_plot(self, painter: QPainter) -> None:
        """Paint the terms and the lines of the chosen one."""
        self._plot().paint(painter)

    def plot_table(self) -> tuple[tuple[str, ...], Sequence[Sequence[Cell]]]:
        """The terms as they are listed, with both sides' counts and rates, G2 and log ratio."""
        self.finish()
        return table(self.table.terms.rows, self._term_words.names, self.controls.lists.number == KEYNESS)

    def finish(self) -> None:
        """Count to the end at once, for whoever cannot wait."""
        self._counting.finish()
        self._finding.finish()

    def _plot(self) -> TermPlot:
        self.finish()
        assert self._look is not None
        terms, lines = self.table.terms, self.lines.table.lines
        shown_lines = [line for n in range(min(lines.rowCount(), MOST)) if (line := lines.line(n)) is not None]
        found: Concordance | None = lines.concordance
        shown = Shown(
            self.plot_title(), self._counted(), terms.rows[:MOST], len(terms.rows),
            self.controls.lists.number == KEYNESS, self.lines.title, shown_lines, sum(found.counts) if found else 0,
        )  # fmt: skip
        painters = TermPainter(self._look, self._term_words, terms.widest), LinePainter(self._look, self._line_words)
        return TermPlot(shown, *painters)
