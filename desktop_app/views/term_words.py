"""What the terms view says: of a term, of a line, of what was counted and how words were told apart."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop_app.engine.concordance import Line
from desktop_app.engine.corpus import Corpus
from desktop_app.engine.keyness import TermRow
from desktop_app.model.dossier import Side, Voice, said
from desktop_app.qt.line_model import LinePhrases, Place
from desktop_app.qt.session import Opened
from desktop_app.qt.term_model import Part, TermPhrases
from desktop_app.views import wording
from desktop_app.views.plain import tool_tip

_BLUNT: Final = 0.01
"""Rates below this are not told apart in the figures."""


def tr(text: str, n: int = -1) -> str:
    """A text of this view in the interface's language."""
    return QCoreApplication.translate("Terms", text, None, n)


def number(value: float, digits: int = 1) -> str:
    """A figure with so many digits after the point."""
    return wording.number(value, digits)


def rate(value: float) -> str:
    """A rate per 1,000 words: "5.8", "0.42", "0"."""
    if not value:
        return "0"
    return tr("<0.01") if value < _BLUNT else number(value, 1 if value >= 1 else 2)


class Names:
    """How parties, sources, speakers and issues of one dossier are called."""

    def __init__(self, opened: Opened, language: str) -> None:
        self._desk, self._language = opened.desk, language
        first, second = (opened.dossier.party(side) for side in Side)
        self.short = said(first.short, language), said(second.short, language)
        self.full = said(first.name, language), said(second.name, language)

    def source(self, source: str) -> str:
        """A source's label."""
        return said(self._desk.pages[source].source.label, self._language)

    def language(self, source: str) -> str:
        """A source's language."""
        return self._desk.pages[source].source.language

    def speaker(self, speaker: str) -> str:
        """A speaker's name."""
        return said(self._desk.speakers[speaker].name, self._language)

    def issues(self, issues: Sequence[str]) -> str:
        """The titles of some issues."""
        return wording.listed(said(self._desk.issues[issue].title, self._language) for issue in issues)


class TermWords(TermPhrases):
    """Says what stands in the table of terms."""

    def __init__(self) -> None:
        self.names: Names | None = None

    def _side(self, n: int) -> str:
        return self.names.short[n] if self.names else ""

    def heading(self, part: Part) -> str:
        """A column's name."""
        match part:
            case Part.TERM:
                return tr("Term")
            case Part.FIRST:
                return self._side(0)
            case Part.SECOND:
                return self._side(1)
            case Part.RATES:
                return tr("per 1,000 words")
            case Part.G2:
                return tr("G²")
            case Part.RATIO:
                return tr("Log ratio")
            case Part.ISSUES:
                return tr("Issues")

    def explanation(self, part: Part) -> str:
        """What a column holds and how it is sorted by."""
        how = tr("Click to sort, or press S in the column.")
        return tool_tip(wording.fill(tr("%1\n%2"), self._meaning(part), how))

    def _meaning(self, part: Part) -> str:
        match part:
            case Part.TERM:
                return tr("Words and phrases as they were counted.")
            case Part.FIRST | Part.SECOND:
                return tr("How often %1 uses it.").replace("%1", self._side(int(part is Part.SECOND)))
            case Part.RATES:
                return wording.fill(tr("How often in 1,000 words: %1 left, %2 right."), *map(self._side, (0, 1)))
            case Part.G2:
                return tr(
                    "Log-likelihood: how sure it is that the sides differ. Above 3.84 chance would make it in "
                    "fewer than 1 of 20 cases, above 6.63 in 1 of 100, above 10.83 in 1 of 1,000, above 15.13 in "
                    "1 of 10,000."
                )
            case Part.RATIO:
                return wording.fill(
                    tr(
                        "How large the difference is: 1 is twice as often, 2 four times, 3 eight times. Plus where "
                        "%1 uses it more, minus where %2 does. A side that never uses it counts as half a time."
                    ),
                    *map(self._side, (0, 1)),
                )
            case Part.ISSUES:
                return tr("The issues whose search term it is in the dossier.")

    def cell(self, row: TermRow, part: Part) -> str:
        """A cell's text."""
        match part:
            case Part.TERM:
                return row.text
            case Part.FIRST | Part.SECOND:
                return number(row.counts[int(part is Part.SECOND)], 0)
            case Part.RATES:
                return tr(" · ").join(rate(each) for each in row.rates)
            case Part.G2:
                return number(row.g2)
            case Part.RATIO:
                return self._ratio(row)
            case Part.ISSUES:
                return self.names.issues(row.issues) if self.names else ""

    def _ratio(self, row: TermRow) -> str:
        if not any(row.counts):
            return tr("–")
        figure = ("+" if row.ratio > 0 else "") + number(row.ratio, 2)
        # Half an occurrence for none may be more than the one that the longer text of the other side has.
        agrees = row.leaning == int(row.ratio < 0)
        return wording.fill(tr("%1 %2"), figure, self._side(row.leaning)) if agrees and row.ratio else figure

    def cell_aloud(self, row: TermRow, part: Part) -> str:
        """A cell as a screen reader says it; the whole row for the term's."""
        if part is not Part.TERM:
            text = self._both(row) if part is Part.RATES else self.cell(row, part)
            return wording.fill(tr("%1: %2"), self.heading(part), text)
        counts = [
            wording.fill(tr("%1 %2, %3 per 1,000 words"), self._side(n), _times(row.counts[n]), rate(row.rates[n]))
            for n in (0, 1)
        ]
        text = wording.fill(tr("%1: %2; %3; G2 %4; log ratio %5"), row.text, *counts, number(row.g2), self._ratio(row))
        return wording.fill(tr("%1; %2"), text, self.cell(row, Part.ISSUES)) if row.issues else text

    def _both(self, row: TermRow) -> str:
        return wording.fill(tr("%1 %2, %3 %4"), self._side(0), rate(row.rates[0]), self._side(1), rate(row.rates[1]))


def _times(count: int) -> str:
    return tr("%Ln times", count)


class LineWords(LinePhrases):
    """Says what stands in the concordance."""

    def __init__(self) -> None:
        self.names: Names | None = None

    def heading(self, place: Place) -> str:
        """A column's name."""
        match place:
            case Place.WHO:
                return tr("Side and speaker")
            case Place.LEFT:
                return tr("Before")
            case Place.WORD:
                return tr("Term")
            case Place.RIGHT:
                return tr("After")
            case Place.WHERE:
                return tr("Voice and place")

    def who(self, line: Line) -> str:
        """The side and the speaker."""
        names = self.names
        return wording.fill(tr("%1 · %2"), names.short[line.side], names.speaker(line.turn.speaker)) if names else ""

    def where(self, line: Line) -> str:
        """The source, the paragraph and the voice."""
        if self.names is None:
            return ""
        place = wording.place(self.names.source(line.source), line.paragraph)
        return wording.fill(tr("%1 · %2"), place, wording.voice_badge(line.turn.voice))

    def language(self, line: Line) -> str:
        """The language of the words."""
        return self.names.language(line.source) if self.names else ""

    def aloud(self, line: Line) -> str:
        """A line as a screen reader says it."""
        text = wording.fill(tr("%1 [%2] %3"), line.left[-60:].strip(), line.word, line.right[:60].strip())
        return wording.fill(tr("%1, %2: %3"), self.who(line), self.where(line), text)

    def tip(self, line: Line) -> str:
        """More of the line's context, and where it stands."""
        around = f"…{line.left}{line.word}{line.right}…"
        return tool_tip(f"{around}\n{self.who(line)}, {self.where(line)}")


def counted(corpus: Corpus, names: Names) -> str:
    """What was counted of each side, and what was not."""
    sides = [
        wording.fill(tr("%1 %2 (%3)"), name, wording.words(len(shelf)), _parts(shelf.words, names))
        if len(shelf)
        else wording.fill(tr("%1 nothing"), name)
        for name, shelf in zip(names.full, corpus.shelves, strict=True)
    ]
    return wording.fill(tr("Counted: %1; %2. What one side reports of the other never counts."), *sides)


def _parts(words: dict[tuple[str, Voice], int], names: Names) -> str:
    by_voice: dict[Voice, list[str]] = {}
    for source, voice in words:
        by_voice.setdefault(voice, []).append(names.source(source))
    named = [
        wording.fill(tr("%1: %2"), wording.voice_badge(voice), _few(sources)) for voice, sources in by_voice.items()
    ]
    return tr("; ").join(named)


def _few(names: Sequence[str]) -> str:
    """Some names, or how many there are where they are more than three."""
    return wording.listed(names) if len(names) <= 3 else tr("%Ln sources", len(names))


def segmented(corpus: Corpus) -> str:
    """How words were told apart, by language."""
    sentences = []
    if set(corpus.languages) - {"zh", "ko"}:
        sentences.append(tr("Words end at blanks and signs; hyphens and apostrophes inside a word belong to it."))
    if "zh" in corpus.languages:
        by_library = tr("Chinese is cut into words by %1.").replace("%1", corpus.segmenter.name)
        sentences.append(by_library if corpus.segmenter.name else tr("Chinese is counted by characters."))
    if "ko" in corpus.languages:
        sentences.append(tr("Korean is cut at blanks, so particles stay with their nouns."))
    return wording.sentences(sentences)


def why_nothing(corpus: Corpus, names: Names, *, telling: bool) -> str:
    """Why no terms are listed; `telling` where the dossier's own were wanted."""
    if telling:
        return tr("The issues of this dossier name no terms.")
    for name, total in zip(names.full, corpus.totals, strict=True):
        if not total:
            return tr("Nothing that %1 says is counted, so there is nothing to compare.").replace("%1", name)
    return tr("No term is frequent enough.")
