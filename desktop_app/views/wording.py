"""What the app says about quotes, in words that can be translated. Every view that names a voice, a place or a proof
asks here."""

import re

from PySide6.QtCore import QCoreApplication

from desktop_app.engine.overview import SideRow
from desktop_app.engine.resolve import Card, Stance, Tallies
from desktop_app.model.anchor import Verdict
from desktop_app.model.dossier import Group, Voice

_PLACE = re.compile(r"%([1-9])")


def _tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    return QCoreApplication.translate("Wording", text, disambiguation, n)


def fill(text: str, *values: object) -> str:
    """A translated text with %1, %2, … replaced in one pass, so that a value that holds "%2" stays what it is."""
    return _PLACE.sub(lambda found: str(values[int(found[1]) - 1]), text)


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


def group_title(group: Group) -> str:
    """The heading of a group of issues."""
    match group:
        case Group.MAIN:
            return _tr("Main issues")
        case Group.ALSO:
            return _tr("Also raised")
        case Group.COMMON:
            return _tr("Common ground, as reported")


def words(count: int) -> str:
    """A number of words."""
    return _tr("1 word") if count == 1 else _tr("%n words", None, count)


def quotes(count: int) -> str:
    """A number of quotes."""
    return _tr("1 quote") if count == 1 else _tr("%n quotes", None, count)


def tallies(counts: Tallies) -> str:
    """A column's quotes and words, a side's own speech first: "said 3 · 59 words   readout 1 · 22   reported 1 ·
    14"."""
    named = (
        (_tr("said"), counts.said),
        (_tr("readout"), counts.readout),
        (_tr("reported"), counts.reported),
    )
    held = [(name, tally) for name, tally in named if tally.quotes]
    first = [f"{name} {tally.quotes} · {words(tally.words)}" for name, tally in held[:1]]
    rest = [f"{name} {tally.quotes} · {tally.words}" for name, tally in held[1:]]
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
