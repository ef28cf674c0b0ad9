"""A handout as Markdown (CommonMark). What a dossier says stays text: nothing in it becomes a heading, a link or
markup, and a reader gives back each quote character for character."""

import re
import unicodedata
from collections.abc import Generator, Iterator, Sequence
from typing import Final

from desktop_app.engine.filling import fill
from desktop_app.engine.handout import (
    Blanks,
    Card,
    Choice,
    Columns,
    Document,
    Finding,
    Heading,
    Label,
    Mark,
    Passage,
    Prose,
    Question,
    Reference,
    Role,
    Runs,
    Solution,
    SourceNote,
    Tie,
)
from desktop_app.engine.phrases import lead
from desktop_app.exchange.walk import Walk

_SIGNS: Final = re.compile(r"([\\`*_\[\]<>&~|$#])")
_AT_START: Final = re.compile(r"(?m)^([+=:-])|^(\d{1,9})([.)])")
_ADDRESS: Final = re.compile(r"(?i)\b(https?|ftp|www)([:.])")
_OUTER: Final = re.compile("(?m)^[ \t]+|(?<![ \t])[ \t]+$")


def escaped(text: str) -> str:
    """The text as a CommonMark reader gives it back: signs escaped, outer blanks as references, line feeds as hard
    breaks; an empty line, which would end the paragraph, is a reference as well."""
    text = _SIGNS.sub(r"\\\1", text)
    text = _AT_START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", text)
    text = _ADDRESS.sub(r"\1\\\2", text)
    text = _OUTER.sub(lambda found: "".join(f"&#{ord(sign)};" for sign in found[0]), text)
    lines = text.split("\n")
    if "" in lines and len(lines) > 1:
        return "&#10;".join(lines)
    return "\\\n".join(lines)


def write(document: Document) -> Generator[float, None, bytes]:
    """The text's bytes; yields the share that is done, from 0 to 1."""
    parts = yield from _Text(document).steps()
    return ("\n\n".join(parts) + "\n").encode()


def _line(text: str) -> str:
    """A text on one line, for headings and lists."""
    return escaped(" ".join(text.split("\n")))


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))


class _Text(Walk[str]):
    """Makes the paragraphs of one document."""

    def head(self) -> Iterator[str]:
        yield f"# {_line(self.document.title)}"
        yield _line(self.document.subtitle)

    def contents(self, headings: Sequence[Heading]) -> Iterator[str]:
        yield f"**{_line(self.document.phrases.contents)}**"
        yield "\n".join(f"- [{_line(heading.text)}](#{heading.name})" for heading in headings)

    def heading(self, heading: Heading) -> Iterator[str]:
        yield f'<a id="{heading.name}"></a>'
        yield f"{'#' * min(heading.level + 1, 6)} {_line(heading.text)}"

    def columns(self, columns: Columns) -> Iterator[str]:
        for column in columns.columns:
            yield f"### {_line(column.name)}"
            if column.counts:
                yield _line(column.counts)
            for piece in column.pieces:
                yield from self.piece(piece)

    def tie(self, tie: Tie) -> Iterator[str]:
        said = fill(self.document.phrases.link, tie.relation, tie.answering, tie.answered)
        yield f"- **{_line(said)}.** {_line(tie.reason)}"

    def source(self, source: SourceNote) -> Iterator[str]:
        yield f"**{_line(source.title)}**"
        yield "\n".join(f"- {lead(_line(name))}{_line(value)}" for name, value in source.facts)

    def reference(self, reference: Reference) -> Iterator[str]:
        marks = f"**{_line(reference.marks)}:** " if reference.marks else ""
        yield f"- {marks}{marked(reference.runs)}"

    def solution(self, solution: Solution) -> Iterator[str]:
        yield f"**{_line(solution.label)}** {marked(solution.answer)}"
        if solution.card is not None:
            yield from self.card(solution.card)

    def blanks(self, blanks: Blanks) -> Iterator[str]:
        yield "  ".join(f"{lead(_line(name))}{_RULE}" for name in blanks.names)

    def finding(self, finding: Finding) -> Iterator[str]:
        yield f"**{_line(finding.title)}** {_line(finding.text)}"

    def label(self, label: Label) -> Iterator[str]:
        yield f"**{_line(label.text)}**"

    def prose(self, prose: Prose) -> Iterator[str]:
        text = marked(prose.runs)
        yield _quoted(text) if prose.role is Role.TEACHER else text

    def card(self, card: Card) -> Iterator[str]:
        parts = [marked(card.words)]
        if card.gloss:
            parts.append(f"{lead(_line(card.gloss.label))}{_line(card.gloss.text)}")
        said = _line(" · ".join(card.attribution))
        if card.label or said:
            parts.append("— " + " ".join(filter(None, (f"**{_line(card.label)}**" if card.label else "", said))))
        yield _quoted("\n\n".join(parts))

    def passage(self, passage: Passage) -> Iterator[str]:
        parts = []
        for number, runs in passage.paragraphs:
            if number:
                parts.append(f"**{_line(number)}**")
            parts.append(marked(runs))
        yield _quoted("\n\n".join([*parts, f"— {_line(passage.place)}"]))

    def question(self, question: Question) -> Iterator[str]:
        yield f"**{_line(question.label)}** {_line(question.prompt)}"
        yield from self.material(question)
        if question.choices:
            yield "\n".join(f"- **{_line(each.letter)}** {_indented(_choice(each))}" for each in question.choices)
        if question.lines:
            yield "\n\n".join([_RULE * 3] * question.lines)


_RULE: Final = "\\_" * 20


def _choice(choice: Choice) -> str:
    gloss = choice.gloss
    return marked(choice.runs) + (f"\n\n{lead(_line(gloss.label))}{_line(gloss.text)}" if gloss else "")


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")


def marked(runs: Runs) -> str:
    """The runs as one text, its blanks and line feeds safe whatever run they are in; emphasised ones strong.

    Asterisks make a text strong only between certain neighbours; where those are others the element does.
    """
    whole = "".join(run.text for run in runs)
    made: list[str] = []
    at = 0
    for run in runs:
        start, at = at, at + len(run.text)
        text = _part(whole, start, at)
        if run.mark is Mark.NOTE:
            made.append(f"<sup>{text}</sup>")
        elif run.mark is not Mark.PLAIN and run.text.strip():
            made.append(_strong(whole, start, at, *(("*", "em") if run.mark is Mark.ITALIC else ("**", "strong"))))
        else:
            made.append(text)
    return "".join(made)


def _part(whole: str, start: int, end: int) -> str:
    """A stretch of a text, escaped as it is where it stands: what is safe inside a line is not at its start."""
    if start == end:
        return ""
    before = "" if start == 0 or whole[start - 1] == "\n" else "x"
    after = "" if end == len(whole) or whole[end] == "\n" else "x"
    text = escaped(f"{before}{whole[start:end]}{after}")
    return text[len(before) : len(text) - len(after)]


def _strong(whole: str, start: int, end: int, sign: str, name: str) -> str:
    """A stretch set off, but for the blanks at its ends: no mark may stand beside a blank inside."""
    text = whole[start:end]
    first = start + len(text) - len(text.lstrip())
    last = end - len(text) + len(text.rstrip())
    open_, close = (sign, sign) if _flanked(whole, first, last) else (f"<{name}>", f"</{name}>")
    return f"{_part(whole, start, first)}{open_}{_part(whole, first, last)}{close}{_part(whole, last, end)}"


def _flanked(whole: str, start: int, end: int) -> bool:
    """Whether asterisks around a stretch open and close it: where one stands beside a sign inside, a blank or another
    sign must stand outside."""
    before = whole[start - 1 : start] or " "
    after = whole[end : end + 1] or " "
    opens = not _is_sign(whole[start]) or before.isspace() or _is_sign(before)
    closes = not _is_sign(whole[end - 1]) or after.isspace() or _is_sign(after)
    return opens and closes


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
