"""A handout as one self-contained HTML page: no script, no picture, nothing loaded from anywhere.

Two columns beside each other, one after the other on a phone; each text in its language; on paper no quote is parted
from its attribution. Blanks of a quote are kept by the style, so that the page's own text equals the quote.
"""

from collections.abc import Generator, Iterator, Sequence
from html import escape as escaped

from desktop_app.engine.filling import fill
from desktop_app.engine.handout import (
    Blanks,
    Card,
    Columns,
    Document,
    Finding,
    Gloss,
    Heading,
    Label,
    Mark,
    Passage,
    Prose,
    Question,
    Reference,
    Run,
    Runs,
    Solution,
    SourceNote,
    Tie,
)
from desktop_app.engine.phrases import lead
from desktop_app.exchange.html_style import style
from desktop_app.exchange.walk import Walk
from desktop_app.model.dossier import Side


def write(document: Document) -> Generator[float, None, bytes]:
    """The page's bytes; yields the share that is done, from 0 to 1."""
    parts = yield from _Page(document).steps()
    return "".join((*parts, "</main>\n</body>\n</html>\n")).encode()


def _text(text: str) -> str:
    return escaped(text, quote=False)


def _side(side: Side | None) -> str:
    return "both" if side is None else side.value


class _Page(Walk[str]):
    """Makes the markup of one document."""

    def head(self) -> Iterator[str]:
        document = self.document
        yield f'<!DOCTYPE html>\n<html lang="{escaped(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        policy = "default-src 'none'; style-src 'unsafe-inline'"
        yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        yield f"<title>{_text(' '.join(f'{document.title} – {document.subtitle}'.split()))}</title>\n"
        yield f"<style>\n{style(document.paper)}</style>\n</head>\n<body>\n<header>\n<h1>{_text(document.title)}</h1>\n"
        yield f'<p class="subtitle">{_text(document.subtitle)}</p>\n</header>\n<main>\n'

    def contents(self, headings: Sequence[Heading]) -> Iterator[str]:
        name = escaped(self.document.phrases.contents)
        yield f'<nav aria-label="{name}">\n<p class="label">{name}</p>\n<ol>\n'
        for heading in headings:
            yield f'<li><a href="#{heading.name}">{_text(heading.text)}</a></li>\n'
        yield "</ol>\n</nav>\n"

    def heading(self, heading: Heading) -> Iterator[str]:
        level = min(heading.level + 1, 6)
        yield f'<h{level} id="{heading.name}">{_text(heading.text)}</h{level}>\n'

    def columns(self, columns: Columns) -> Iterator[str]:
        yield '<div class="columns">\n'
        for column in columns.columns:
            yield f'<section class="side {_side(column.side)}">\n<h3>{_text(column.name)}</h3>\n'
            if column.counts:
                yield f'<p class="counts">{_text(column.counts)}</p>\n'
            for piece in column.pieces:
                yield from self.piece(piece)
            yield "</section>\n"
        yield "</div>\n"

    def tie(self, tie: Tie) -> Iterator[str]:
        said = fill(self.document.phrases.link, tie.relation, tie.answering, tie.answered)
        yield f'<p class="tie"><strong>{_text(said)}.</strong> {_text(tie.reason)}</p>\n'

    def reference(self, reference: Reference) -> Iterator[str]:
        marks = f"<strong>{_text(reference.marks)}:</strong> " if reference.marks else ""
        yield f'<p class="reference">{marks}{self._runs(reference.runs)}</p>\n'

    def solution(self, solution: Solution) -> Iterator[str]:
        yield '<section class="item">\n'
        yield f'<p class="prompt"><b>{_text(solution.label)}</b> {self._runs(solution.answer)}</p>\n'
        if solution.card is not None:
            yield from self.card(solution.card)
        yield "</section>\n"

    def blanks(self, blanks: Blanks) -> Iterator[str]:
        lines = "".join(f"<span>{_text(lead(name).rstrip())}</span>" for name in blanks.names)
        yield f'<p class="blanks">{lines}</p>\n'

    def finding(self, finding: Finding) -> Iterator[str]:
        yield f'<p class="finding"><strong>{_text(finding.title)}</strong> {_text(finding.text)}</p>\n'

    def label(self, label: Label) -> Iterator[str]:
        yield f'<p class="label">{_text(label.text)}</p>\n'

    def prose(self, prose: Prose) -> Iterator[str]:
        yield f'<p class="{prose.role.value}">{self._runs(prose.runs)}</p>\n'

    def card(self, card: Card) -> Iterator[str]:
        classes = f"card {_side(card.side)}{' reported' if card.reported else ''}"
        yield f'<figure class="{classes}">\n<blockquote{self._lang(card.language)}>'
        yield f'<p class="words">{self._runs(card.words, card.language)}</p></blockquote>\n'
        if card.attribution or card.label or card.gloss:
            yield "<figcaption>\n"
            yield self._gloss(card.gloss)
            label = f"<b>{_text(card.label)}</b> " if card.label else ""
            said = label + _text(" · ".join(card.attribution))
            yield (f"<p>{said}</p>\n" if said else "") + "</figcaption>\n"
        yield "</figure>\n"

    def _gloss(self, gloss: Gloss | None) -> str:
        if gloss is None:
            return ""
        return f'<p class="gloss"><b>{_text(lead(gloss.label).rstrip())}</b> {_text(gloss.text)}</p>\n'

    def source(self, source: SourceNote) -> Iterator[str]:
        yield f'<section class="source">\n<h3{self._lang(source.language)}>{_text(source.title)}</h3>\n<dl>\n'
        for name, value in source.facts:
            yield f"<dt>{_text(name)}</dt><dd>{_text(value)}</dd>\n"
        yield "</dl>\n</section>\n"

    def passage(self, passage: Passage) -> Iterator[str]:
        yield f'<figure class="passage">\n<blockquote{self._lang(passage.language)}>\n'
        for number, runs in passage.paragraphs:
            lead = f"<b>{_text(number)}</b>" if number else ""
            yield f'<div>{lead}<p class="words">{self._runs(runs, passage.language)}</p></div>\n'
        yield f"</blockquote>\n<figcaption>\n<p>{_text(passage.place)}</p>\n</figcaption>\n</figure>\n"

    def question(self, question: Question) -> Iterator[str]:
        yield '<section class="item">\n'
        yield f'<p class="prompt"><b>{_text(question.label)}</b> {_text(question.prompt)}</p>\n'
        yield from self.material(question)
        if question.choices:
            yield '<ul class="choices">\n'
            for choice in question.choices:
                yield f"<li><b>{_text(choice.letter)}</b> <div><span>{self._runs(choice.runs)}</span>"
                yield self._gloss(choice.gloss) + "</div></li>\n"
            yield "</ul>\n"
        yield '<p class="line"></p>\n' * question.lines
        yield "</section>\n"

    def _runs(self, runs: Runs, language: str = "") -> str:
        """The runs as markup; `language` is that of what they stand in, the document's if none."""
        return "".join(self._run(run, language or self.document.language) for run in runs)

    def _run(self, run: Run, language: str) -> str:
        text = _text(run.text)
        lang = self._lang(run.language, language)
        match run.mark:
            case Mark.EMPHASIS:
                return f"<mark{lang}>{text}</mark>"
            case Mark.STRONG:
                return f"<strong{lang}>{text}</strong>"
            case Mark.ITALIC:
                return f"<i{lang}>{text}</i>"
            case Mark.NOTE:
                return f'<sup class="{_side(run.side)}">{text}</sup>'
            case Mark.PLAIN:
                return f"<span{lang}>{text}</span>" if lang else text

    def _lang(self, language: str, inside: str = "") -> str:
        """A `lang` attribute, where the language is another than that of what it stands in."""
        same = language in ("", inside or self.document.language)
        return "" if same else f' lang="{escaped(language)}"'
