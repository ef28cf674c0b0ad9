"""Find it in the source: a statement, and paragraphs of which one holds it.

On paper and on a screen a paragraph is told by its number and its opening words; in the window it is looked for in the
source itself.
"""

import re
from typing import Final

from desktop_app.engine.desk import Desk
from desktop_app.engine.exercises.draw import lot
from desktop_app.engine.exercises.item import Item, Option
from desktop_app.engine.exercises.record import Asked, Record, prompt_of
from desktop_app.engine.tokens import is_unspaced
from desktop_app.model.dossier import Quote, Span, said
from desktop_app.model.lesson import Game

OTHERS: Final = 3
"""How many other paragraphs there are to choose from."""

_OPENING: Final = 70
_UNSPACED_OPENING: Final = 28
_TRIED: Final = 200
"""How many paragraphs are tried at most."""

_BLANK: Final = re.compile(r"\s")


def may_ask(record: Record, quote: Quote) -> bool:
    """What stands in one paragraph, and not in its opening words, which are shown."""
    page, span = record.desk.pages[quote.source], record.span(quote)
    line = page.index.line_at(span.start)
    if page.index.line_at(span.end - 1) != line or page.index.paragraph_of_line(line) is None:
        return False
    return not opening(record, quote.source, line).overlaps(span) and record.once(quote)


def ask(asked: Asked, quote: Quote) -> Item | None:
    """The question; none where the source has no other paragraph."""
    record = asked.record
    index = record.desk.pages[quote.source].index
    right = index.line_at(record.span(quote).start)
    lines = sorted((right, *_others(record, quote, right, asked.seed)))
    options = tuple(_option(record, quote.source, line, asked.language) for line in lines)
    if len(options) < 2:
        return None
    return Item(
        f"{Game.FIND}:{quote.id}", Game.FIND, asked.issue, quote.id, quote.holder, quote.source, record.span(quote),
        prompt_of(quote, asked.issue), options, (lines.index(right),),
    )  # fmt: skip


def opening(record: Record, source: str, line: int) -> Span:
    """The opening words of a paragraph, without a speaker's label or a stage direction: whole words, as many as a
    line holds."""
    page = record.desk.pages[source]
    index, text = page.index, page.index.text
    span = index.line_span(line)
    start = span.start
    turn = page.turn_at(start)
    for gap in turn.unspoken if turn else ():
        if start <= gap.start and not text[start : gap.start].strip():
            start = gap.end
    while start < span.end and text[start].isspace():
        start += 1
    unspaced = any(is_unspaced(char) for char in text[start : start + 4])
    limit = start + (_UNSPACED_OPENING if unspaced else _OPENING)
    if span.end <= limit:
        return Span(start, span.end)
    blank = max((found.start() for found in _BLANK.finditer(text, start, limit + 1)), default=-1)
    return Span(start, blank if blank > start else limit)


def opening_of(desk: Desk, option: Option) -> tuple[str, bool]:
    """The opening words of a paragraph that is an option, and whether it goes on after them; "" for other options."""
    if option.paragraph is None or option.span is None or option.source is None:
        return "", False
    index = desk.pages[option.source].index
    rest = index.text[option.span.end : index.line_span(index.line_at(option.span.start)).end]
    return index.text[option.span.start : option.span.end], bool(rest.strip())


def _others(record: Record, quote: Quote, right: int, seed: int) -> list[int]:
    """The lines of other paragraphs of the source, by lot, whose opening words tell them from all others."""
    index, text = record.desk.pages[quote.source].index, record.text(quote.source)
    first = opening(record, quote.source, right)
    seen, found = {text[first.start : first.end]}, []
    for n in range(_TRIED):
        number = int.from_bytes(lot(seed, f"find {quote.id}", str(n))[:6], "big") % index.paragraphs + 1
        line = index.line_of_paragraph(number)
        span = opening(record, quote.source, line)
        words = text[span.start : span.end]
        if line != right and words not in seen and _may_stand(record, quote, line):
            seen.add(words)
            found.append(line)
        if len(found) == OTHERS:
            break
    return found


def _may_stand(record: Record, quote: Quote, line: int) -> bool:
    """Whether a line is a paragraph with words enough to be told by, and with room for the statement after them."""
    index = record.desk.pages[quote.source].index
    if index.paragraph_of_line(line) is None:
        return False
    span = opening(record, quote.source, line)
    room = index.line_span(line).end - span.end
    return span.end - span.start >= _UNSPACED_OPENING // 2 and room >= len(quote.selector.exact)


def _option(record: Record, source: str, line: int, language: str) -> Option:
    page = record.desk.pages[source]
    number = page.index.paragraph_of_line(line)
    label = said(page.source.label, language)
    return Option(f"{source}#{number}", label, source=source, span=opening(record, source, line), paragraph=number)
