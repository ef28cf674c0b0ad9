"""Where a quote stands in its source, and how well.

Four verdicts, tried in this order:

- exact: the words stand at the stated place, code point for code point.
- moved: they stand elsewhere, word for word, and what stands around them there, and nowhere else in the text, is the
  stated prefix and suffix in full. A selector with neither must then occur once in the whole text.
- normalised: the same, but only after folding typography (`engine.fold`).
- lost: anything else.

That a quote occurs only once does not prove it: if its context is gone too, the text was rewritten around it, and
words in other company can mean something else. Such a quote is lost until an editor looks at it. A similar sentence
is never a match.

A context that agrees after folding only, around words that agree as they are, is *moved*: the verdict speaks of the
quote's words, and the folded context singles out the place just as surely.
"""

from collections.abc import Mapping
from typing import Final

from desktop_app.engine.fold import Folded, fold
from desktop_app.model.anchor import Anchor, Verdict
from desktop_app.model.dossier import Dossier, Selector, Span

LOST: Final = Anchor(Verdict.LOST, None)


def anchor(selector: Selector, text: str) -> Anchor:
    """The verdict on one quote and its span in `text`, in code points. Raises nothing."""
    return _anchor(selector, _Haystack(text))


def anchor_all(dossier: Dossier) -> Mapping[str, Anchor]:
    """The anchor of every quote, by quote id. A quote of a source that does not exist is lost."""
    texts = {source.id: _Haystack(source.text) for source in dossier.sources}
    nothing = _Haystack("")
    return {quote.id: _anchor(quote.selector, texts.get(quote.source, nothing)) for quote in dossier.quotes}


class _Haystack:
    """A source's text, folded when a quote needs it first."""

    __slots__ = ("_folded", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: Folded | None = None

    @property
    def folded(self) -> Folded:
        if self._folded is None:
            self._folded = fold(self.text)
        return self._folded


def _anchor(selector: Selector, haystack: _Haystack) -> Anchor:
    exact, start = selector.exact, selector.start
    if not exact:
        return LOST
    if start >= 0 and haystack.text.startswith(exact, start):
        return Anchor(Verdict.EXACT, Span(start, start + len(exact)))
    moved = _only(selector.prefix + exact + selector.suffix, haystack.text)
    if moved is not None:
        at = moved + len(selector.prefix)
        return Anchor(Verdict.MOVED, Span(at, at + len(exact)))
    return _folded(selector, haystack)


def _folded(selector: Selector, haystack: _Haystack) -> Anchor:
    """The quote found by its folded words and context, folded as one, because a run of blanks may cross their edges."""
    before = len(selector.prefix)
    whole = fold(selector.prefix + selector.exact + selector.suffix)
    at = _only(whole.text, haystack.folded.text)
    if at is None:
        return LOST
    inner = whole.spans(before, before + len(selector.exact))
    span = haystack.folded.span(at + inner.start, at + inner.end)
    same = haystack.text[span.start : span.end] == selector.exact
    return Anchor(Verdict.MOVED if same else Verdict.NORMALISED, span)


def _only(words: str, text: str) -> int | None:
    """Where the words stand, if they stand in the text exactly once, counting places that overlap."""
    at = text.find(words)
    return at if at >= 0 and text.find(words, at + 1) < 0 else None
