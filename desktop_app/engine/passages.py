"""A span of a source in its context: whole sentences before and after it, cut into numbered paragraphs."""

import re
from dataclasses import dataclass
from typing import Final

from desktop_app.engine.textindex import TextIndex
from desktop_app.model.dossier import Span

REACHES: Final = (260, 180, 120, 70)
"""How much context may be shown before a span, and as much after it, in code points of Latin letters; most first."""

_WIDE: Final = 2.2
"""How many Latin letters one Chinese or Korean character tells as much as."""

_END: Final = re.compile(r"(?:(?<!\b[A-Z])[.!?][\"”’')\]]*(?=\s)|[。！？…][”’」』）]*)\s*")
"""Where a sentence ends, with the blanks after it; an initial ("U.S.") ends none."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or as much of it as is shown. `number` is none for a heading; `mark` is the part that is meant, in
    code points inside `text`; `cut_before` and `cut_after` say that the paragraph goes on beyond what is shown."""

    number: int | None
    text: str
    mark: Span | None
    cut_before: bool = False
    cut_after: bool = False


def passage_around(index: TextIndex, span: Span, reach: int = REACHES[0]) -> tuple[Paragraph, ...]:
    """The paragraphs that hold a span, with so much around it as begins and ends with a sentence and lies within
    `reach` and between the same headings; blank lines are left out."""
    reach = round(reach / _wide(index.text[span.start : span.end]))
    start = _begin(index, span.start, reach)
    end = _finish(index, span.end, reach)
    made = []
    for line in range(index.line_at(start), index.line_at(max(end - 1, start)) + 1):
        whole = index.line_span(line)
        first, last = max(whole.start, start), min(whole.end, end)
        text = index.text[first:last]
        if not text.strip():
            continue
        mark = Span(max(span.start, first) - first, min(span.end, last) - first)
        made.append(
            Paragraph(
                index.paragraph_of_line(line),
                text,
                mark if mark.start < mark.end else None,
                bool(index.text[whole.start : first].strip()),
                bool(index.text[last : whole.end].strip()),
            )
        )
    return tuple(made)


def _wide(text: str) -> float:
    """How much more a character tells than a Latin letter, by the script most of the text is in."""
    wide = sum(ord(c) >= 0x1100 for c in text if not c.isspace())
    return _WIDE if wide * 2 > len(text) else 1.0


def _begin(index: TextIndex, start: int, reach: int) -> int:
    """The first sentence that begins within reach before an offset and after the last heading; where none does, the
    first word."""
    low = max(start - reach, _section(index, start))
    line = index.line_at(low)
    starts = [*index.starts[line : index.line_at(start) + 1], *_sentence_ends(index.text, index.starts[line], start)]
    inside = [at for at in starts if low <= at <= start]
    return min(inside) if inside else _word(index.text, low, start)


def _finish(index: TextIndex, end: int, reach: int) -> int:
    """The end of the last sentence within reach after an offset and before the next heading; where none ends, the last
    word."""
    high = min(end + reach, len(index.text))
    last = index.line_at(max(end - 1, 0))
    ends = []
    for line in range(last, index.line_at(high) + 1):
        whole = index.line_span(line)
        if line > last and _is_heading(index, line):
            break
        ends += [whole.end, *_sentence_ends(index.text, whole.start, whole.end)]
    inside = [at for at in ends if end <= at <= high]
    if inside:
        return max(len(index.text[: max(inside)].rstrip()), end)
    cut = index.text.rfind(" ", end, high)
    return cut if cut > end else high


def _sentence_ends(text: str, start: int, end: int) -> list[int]:
    return [found.end() for found in _END.finditer(text, start, end)]


def _section(index: TextIndex, start: int) -> int:
    """Where the lines after the last heading before an offset begin; 0 where there is none."""
    line = index.line_at(start)
    while line > 0 and not _is_heading(index, line - 1):
        line -= 1
    return index.starts[line]


def _is_heading(index: TextIndex, line: int) -> bool:
    return index.paragraph_of_line(line) is None and bool(index.lines[line].strip())


def _word(text: str, low: int, start: int) -> int:
    """The first word that begins from `low` on; where no blank is, `low` itself."""
    found = re.search(r"\s+", text[low:start])
    return low + found.end() if found else low
