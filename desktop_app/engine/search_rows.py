"""What a hit looks like in a list: its words in context, who said them, where. Made for the hits that are seen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop_app.engine.desk import Desk
from desktop_app.engine.search import Group, Mode, parts_words
from desktop_app.engine.search_fold import loosen
from desktop_app.engine.search_pattern import PatternFailed
from desktop_app.engine.search_scan import Scan
from desktop_app.model.dossier import BOTH, Side, Span, Voice, said

BEFORE: Final = 120
AFTER: Final = 320
"""At most so many code points of context are shown before and after a hit."""

_MOST_MARKS: Final = 20
_BLANK: Final = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text on one line with its hits, in code points of it; whether text was cut off at either end."""

    text: str
    hits: tuple[Span, ...]
    cut_before: bool
    cut_after: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A hit as a list shows it.

    `key` is a quote's or an issue's id; `source` and `span` are where the hit stands, for hits in sources. Of
    `speaker`, `party`, `label`, `issue` those are filled that the group has; no `issue` where the words are its title.
    `language` is that of the words.
    """

    group: Group
    key: str
    passage: Passage
    language: str
    side: Side | None = None
    reported: bool = False
    speaker: str = ""
    voice: Voice | None = None
    party: str = ""
    label: str = ""
    paragraph: int | None = None
    issue: str = ""
    source: str = ""
    span: Span | None = None


def row_at(desk: Desk, scan: Scan, group: Group, number: int) -> Row:
    """The hit of a number, from 0, in its group. Raises IndexError where there is none."""
    if group is Group.SOURCES:
        source, within = place_of(scan, number)
        return _source_row(desk, scan, source, scan.hits[source].span(within))
    key = scan.short[group].keys[number]
    if group is Group.QUOTES:
        return _quote_row(desk, scan, key)
    return _question_row(desk, scan, key) if group is Group.QUESTIONS else _summary_row(desk, scan, key)


def place_of(scan: Scan, number: int) -> tuple[str, int]:
    """The source of a hit among all in the sources, and its number there. Raises IndexError where there is none."""
    for source, hits in scan.hits.items():
        if number < len(hits):
            return source, number
        number -= len(hits)
    raise IndexError(number)


def spans_in(scan: Scan, text: str) -> Iterator[Span]:
    """Every place in a short text where what is searched for stands, in code points."""
    if scan.pattern is not None:
        yield from scan.pattern.spans(text)
        return
    loose, width = loosen(text), len(scan.needle)
    at = loose.text.find(scan.needle)
    while at >= 0:
        before, after = loose.text[at - 1] if at else "", loose.text[at + width : at + width + 1]
        whole = parts_words(before, scan.needle[0]) and parts_words(scan.needle[-1], after)
        if whole or scan.query.mode is not Mode.WORD:
            yield loose.span(at, at + width)
        at = loose.text.find(scan.needle, at + 1)


def passage(text: str, within: Span, hits: tuple[Span, ...]) -> Passage:
    """What stands around the first of the hits, cut between words and inside `within`; later hits if they fit."""
    first = hits[0]
    start = _word_edge(text, max(first.start - BEFORE, within.start), first.start, 1)
    end = _word_edge(
        text, min(first.start + AFTER, max(within.end, first.end)), min(first.end, first.start + AFTER), -1
    )
    shown = tuple(Span(hit.start - start, min(hit.end, end) - start) for hit in hits if start <= hit.start < end)
    # Any blank becomes one at which a line may break: this is context, not a quotation.
    line = _BLANK.sub(" ", text[start:end])
    return Passage(line, shown, start > within.start, end < within.end)


def _word_edge(text: str, at: int, limit: int, step: int) -> int:
    """The place between two words nearest to `at`, on the way to `limit`."""
    while at != limit and 0 < at < len(text) and not parts_words(text[at - 1], text[at]):
        at += step
    return at


def _hits_in(scan: Scan, text: str) -> tuple[Span, ...]:
    found = []
    try:
        for span in spans_in(scan, text):
            found.append(span)
            if len(found) == _MOST_MARKS:
                break
    except PatternFailed:
        pass
    return tuple(found) or (Span(0, 0),)


def _source_row(desk: Desk, scan: Scan, source: str, span: Span) -> Row:
    page, language = desk.pages[source], scan.query.language
    index = page.index
    lines = Span(index.line_span(index.line_at(span.start)).start, index.line_span(index.line_at(span.end - 1)).end)
    turn = page.turn_at(span.start)
    speaker = desk.speakers[turn.speaker] if turn else None
    return Row(
        Group.SOURCES,
        "",
        passage(index.text, lines, (span,)),
        page.source.language,
        side=desk.parties[speaker.party].side if speaker and speaker.party else None,
        reported=speaker is None or speaker.party is None,
        speaker=said(speaker.name, language) if speaker else "",
        voice=turn.voice if turn else None,
        label=said(page.source.label, language),
        paragraph=index.paragraph_at(span.start),
        source=source,
        span=span,
    )


def _quote_row(desk: Desk, scan: Scan, key: str) -> Row:
    quote, language = desk.quotes[key], scan.query.language
    page, anchor = desk.pages[quote.source], desk.anchors[key]
    text = quote.selector.exact
    return Row(
        Group.QUOTES,
        key,
        passage(text, Span(0, len(text)), _hits_in(scan, text)),
        page.source.language,
        side=None if quote.holder == BOTH else desk.parties[quote.holder].side,
        reported=not quote.own_speech,
        speaker=said(desk.speaker(quote).name, language),
        voice=quote.voice,
        label=said(page.source.label, language),
        paragraph=page.index.paragraph_at(anchor.span.start) if anchor.span else None,
        issue=said(desk.issues[quote.issues[0]].title, language),
    )


def _question_row(desk: Desk, scan: Scan, key: str) -> Row:
    issue, language = desk.issues[key.removesuffix("?")], scan.query.language
    title = said(issue.title, language)
    text = said(issue.question, language) if key.endswith("?") else title
    words = passage(text, Span(0, len(text)), _hits_in(scan, text))
    return Row(Group.QUESTIONS, issue.id, words, language, issue=title if key.endswith("?") else "")


def _summary_row(desk: Desk, scan: Scan, key: str) -> Row:
    number, sentence = map(int, key.split())
    position, language = desk.dossier.positions[number], scan.query.language
    text = said(position.summary[sentence].text, language)
    party = desk.parties[position.party]
    return Row(
        Group.SUMMARIES,
        position.issue,
        passage(text, Span(0, len(text)), _hits_in(scan, text)),
        language,
        side=party.side,
        party=said(party.name, language),
        issue=said(desk.issues[position.issue].title, language),
    )
