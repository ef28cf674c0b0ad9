"""What the app says about quotes, in words that can be translated. Every view that names a voice, a place or a proof
asks here."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.engine.facets import Facet
from desktop_app.engine.gloss import Gloss, primary
from desktop_app.engine.overview import SideRow
from desktop_app.engine.resolve import Card, Onward, Stance, Tallies
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import Group, Link, Relation, Voice, said

NAMED: Final = "%1: %2"
"""A term or a title, and what is told of it: a colon, which needs no translation."""

_PLACE = re.compile(r"%([1-9])")


def _tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    return QCoreApplication.translate("Wording", text, disambiguation, n)


def fill(text: str, *values: object) -> str:
    """A translated text with %1, %2, … replaced in one pass, so that a value that holds "%2" stays what it is; whole
    numbers are written as the interface's language writes them."""
    return _PLACE.sub(lambda found: _written(values[int(found[1]) - 1]), text)


def _written(value: object) -> str:
    return number(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)


def number(value: float, digits: int = 0) -> str:
    """A figure as the interface's language writes it, with so many digits after the point and a real minus sign."""
    return QLocale().toString(float(value), "f", digits).replace("-", "−")


def listed(items: Iterable[str]) -> str:
    """Some names or terms, one after the other."""
    return _tr(", ").join(items)


def sentences(told: Iterable[str]) -> str:
    """Sentences one after the other, as the language parts them."""
    return reduce(lambda before, after: fill(_tr("%1 %2", "sentences"), before, after), told)


def percent(share: float) -> str:
    """A share of 1 in whole per cent."""
    return fill(_tr("%1 %"), round(share * 100))


def voice_badge(voice: Voice, reporter: str = "") -> str:
    """How words reach us, as a badge; `reporter` names the party whose account it is."""
    match voice:
        case Voice.OWN:
            return _tr("own words")
        case Voice.INTERPRETED:
            return _tr("via interpreter")
        case Voice.READOUT:
            return _tr("readout")
        case Voice.REPORTED:
            return _tr("reported by %1").replace("%1", reporter) if reporter else _tr("reported")
        case Voice.PRESS:
            return _tr("press report")


def place(label: str, paragraph: int | None) -> str:
    """Where words stand: "Transcript ¶4"."""
    return f"{label} ¶{paragraph}" if paragraph else label


def proof(verdict: Verdict) -> str:
    """The mark of proof in a word or two."""
    match verdict:
        case Verdict.EXACT:
            return _tr("✓ verbatim")
        case Verdict.MOVED:
            return _tr("✓ verbatim, moved")
        case Verdict.NORMALISED:
            return _tr("≈ typography differs")
        case Verdict.LOST:
            return _tr("✕ not found")


def proof_explained(verdict: Verdict) -> str:
    """The mark of proof in a sentence. It speaks of the bundled copy only, since nothing here has seen the original."""
    match verdict:
        case Verdict.EXACT:
            return _tr("Matches the bundled copy of the source word for word.")
        case Verdict.MOVED:
            return _tr("Matches the bundled copy word for word, but stands at another place than the dossier says.")
        case Verdict.NORMALISED:
            return _tr("Not verbatim: the bundled copy has these words with other typography.")
        case Verdict.LOST:
            return _tr("Not verbatim: these words were not found in the bundled copy.")


def gloss_label(gloss: Gloss) -> str:
    """What must stand with a gloss wherever it is shown: that it is a translation, whose, and of what."""
    if not gloss.interpreted:
        return _tr("Editor’s translation, not a quotation")
    if primary(gloss.source_language) == "en":
        return _tr("Editor’s translation of the interpreter’s English, not a quotation")
    return _tr("Editor’s translation of the interpreter’s words, not a quotation")


def gloss_line(gloss: Gloss) -> str:
    """A gloss as one line of text: never without its label."""
    return fill(_tr("%1: %2"), gloss_label(gloss), gloss.text)


def with_gloss(quote: str, gloss: Gloss) -> str:
    """What a screen reader says of a quote beneath which its gloss stands."""
    return f"{quote} — {gloss_line(gloss)}"


def group_title(group: Group) -> str:
    """The heading of a group of issues."""
    match group:
        case Group.MAIN:
            return _tr("Main issues")
        case Group.ALSO:
            return _tr("Also raised")
        case Group.COMMON:
            return _tr("Common ground, as reported")


def relation(kind: Relation) -> str:
    """How an answering quote stands to the earlier one, in a word or two."""
    match kind:
        case Relation.ANSWERS:
            return _tr("answers")
        case Relation.DENIES:
            return _tr("denies")
        case Relation.TURNS_BACK:
            return _tr("turns back")
        case Relation.CONTRASTS:
            return _tr("contrasts")
        case Relation.QUALIFIES:
            return _tr("qualifies")
        case Relation.MIRRORS:
            return _tr("mirrors")
        case Relation.AGREES:
            return _tr("agrees")


RELATION_SIGNS: Final = {
    Relation.ANSWERS: "↩",
    Relation.DENIES: "✕",
    Relation.TURNS_BACK: "⇄",
    Relation.CONTRASTS: "≠",
    Relation.QUALIFIES: "±",
    Relation.MIRRORS: "≈",
    Relation.AGREES: "=",
}
"""A sign for each relation, where there is no room for its word."""


def from_to(one: str, other: str) -> str:
    """Who answers, and who is answered."""
    return fill(_tr("%1 → %2"), one, other)


def link_name(link: Link, answering: str, answered: str, language: str) -> str:
    """A link as a screen reader announces it: the relation, who answers whom, and the editor's reason."""
    reason = said(link.reason, language)
    return fill(_tr("%1: %2 to %3. %4"), relation(link.relation), answering, answered, reason)


def onward(link: Onward) -> str:
    """Where a link leads that no ribbon shows: to another issue ("answers · quote on Trade →"), or to what another
    column holds ("answers · China →")."""
    there = fill(_tr("quote on %1"), link.title) if link.title else link.holder or _tr("Both sides")
    return fill(_tr("%1 · %2 →") if link.answers else _tr("← %1 · %2"), relation(link.link.relation), there)


def onwards(links: Sequence[Onward], language: str) -> tuple[str, str]:
    """What a card says of its links that no ribbon shows, and what a screen reader says of them."""
    if len(links) == 1:
        said_so = onward(links[0])
        return said_so, f"{said_so}: {said(links[0].link.reason, language)}"
    elsewhere = all(link.title for link in links)
    text = (
        _tr("%Ln links to other issues ▾", None, len(links)) if elsewhere else _tr("%Ln more links ▾", None, len(links))
    )
    return text, f"{text} {'; '.join(onward(link) for link in links)}"


def unfold(*, folded: bool) -> str:
    """What a click on a long quote's foot does."""
    return _tr("Show whole") if folded else _tr("Fold")


def common_ground(reporter: str) -> str:
    """The heading above what a text ascribes to both sides; `reporter` names whose account it is."""
    return (
        _tr("Common ground as %1 reports it").replace("%1", reporter) if reporter else _tr("Common ground as reported")
    )


def no_quotes() -> str:
    """A column that has no card because nothing was said in its voice: not a silence."""
    return _tr("No quotes in this voice on this issue")


def left_out(count: int) -> str:
    """Quotes between two answers that nothing answers; empty for none."""
    if not count:
        return ""
    return _tr("… %Ln quotes without an answer", None, count)


def answers(count: int) -> str:
    """How many pairs there are, and in what order they stand."""
    return _tr("%Ln passages that answer another, in the order in which the answers were given", None, count)


def no_answers() -> str:
    """An issue on which nothing answers anything."""
    return _tr("No quote here answers another.")


def facet_name(facet: Facet, names: Mapping[str, str]) -> str:
    """Whose words a column shows, by what voice: "China · readout". `names` are the parties' names by id."""
    holder = names.get(facet.holder) or _tr("Both sides")
    if facet.voice is None:
        return holder
    return fill(_tr("%1 · %2"), holder, voice_badge(facet.voice, names.get(facet.reporter, "")))


def words(count: int) -> str:
    """A number of words."""
    return _tr("%Ln words", None, count)


def quotes(count: int) -> str:
    """A number of quotes."""
    return _tr("%Ln quotes", None, count)


def tallies(counts: Tallies) -> str:
    """A column's quotes and words, a side's own speech first: "said 3 · 59 words   readout 1 · 22   reported 1 ·
    14"."""
    named = (
        (_tr("said"), counts.said),
        (_tr("readout"), counts.readout),
        (_tr("reported"), counts.reported),
    )
    held = [(name, tally) for name, tally in named if tally.quotes]
    counted = _tr("%1 %2 · %3")
    first = [fill(counted, name, tally.quotes, words(tally.words)) for name, tally in held[:1]]
    rest = [fill(counted, name, tally.quotes, tally.words) for name, tally in held[1:]]
    return "   ".join([*first, *rest]) or _tr("no quotes")


def stance(half: SideRow) -> str:
    """A side's state on an issue, for whoever cannot see the bar."""
    reported = half.tallies.reported
    if half.stance is Stance.SILENT:
        return _tr("%1: silent").replace("%1", half.name)
    if half.stance is Stance.REPORTED:
        return fill(_tr("%1: silent, %2 reported"), half.name, words(reported.words))
    own = fill(_tr("%1: %2 of its own"), half.name, words(half.tallies.own))
    return own + (_tr(", %1 reported").replace("%1", words(reported.words)) if reported.words else "")


def card_name(card: Card, holder: str) -> str:
    """A quote as a screen reader announces it: side, speaker, voice, place, proof, then the words."""
    parts = (
        holder,
        card.speaker,
        voice_badge(card.quote.voice, card.reporter),
        place(card.source_label, card.paragraph),
        proof(card.verdict),
    )
    return f"{', '.join(parts)}: {card.text}"
