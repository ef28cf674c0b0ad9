"""Own words or reported? A statement in its context; how its words reach us can be told from them.

Whose position it is, is said. The choices are the voices in which this side's positions reach us in the record, and a
statement is asked about only where what is shown decides between them: words in the first person were spoken; an
account names the side and a verb of saying; the press is told by its language, or by quotation marks.
"""

import re
from typing import Final

from desktop_app.engine.exercises.item import Item, Option, Part, PartKind
from desktop_app.engine.exercises.record import Asked, Record, prompt_of, said_in_line, sentences_around
from desktop_app.engine.exercises.wording import evened
from desktop_app.model.dossier import BOTH, Quote, Span, Voice
from desktop_app.model.lesson import Game

_FIRST_PERSON: Final = re.compile(
    r"(?<![\w'])(?:i|we|us|our|ours|my|mine|me|ourselves|myself)(?!\w)|(?<!自)我(?![国方党军])|咱们"
    r"|(?<!\w)(?:우리|저희|저는|제가|나는|내가)"
)
_SAYING: Final = re.compile(
    r"(?<!\w)(?:said|says|say|told|talked|spoke|stated|mentioned|noted|stressed|reiterated|claimed|expressed|asserted"
    r"|announced|declared|explained|reaffirmed|emphasi[sz]ed|pointed out)(?!\w)|表示|重申|指出|强调|声称|说明|宣布"
    r"|(?<!自)称|밝[혔힘히]|말했|말함|전했|강조|재확인|지적"
)
_OPENING: Final = "\u201c\u2018\"'\u300c\u300e\u300a\xab"
_SPOKEN: Final = (Voice.OWN, Voice.INTERPRETED)
_ACCOUNTS: Final = (Voice.READOUT, Voice.REPORTED)


def may_ask(record: Record, quote: Quote) -> bool:
    """What one side holds, where what is shown decides by which voice."""
    # Looking through the whole record comes last: in a long one few accounts decide it by what is shown of them.
    return quote.holder != BOTH and _decided(record, quote) and record.once(quote)


def ask(asked: Asked, quote: Quote) -> Item | None:
    """The question; none where all that a side holds reaches us by one voice."""
    record = asked.record
    voices = voices_of(record, quote.holder)
    if len(voices) < 2:
        return None
    options = tuple(Option(voice.value, "", party=quote.holder, voice=voice) for voice in voices)
    span, shown, text = record.span(quote), _shown(record, quote), record.text(quote.source)
    before, after = text[shown.start : span.start], text[span.end : shown.end]
    context = [Part(PartKind.CONTEXT, each) if each else None for each in (before, after)]
    parts = (context[0], *prompt_of(quote, asked.issue), context[1])
    return Item(
        f"{Game.VOICE}:{quote.id}", Game.VOICE, asked.issue, quote.id, quote.holder, quote.source, span,
        tuple(part for part in parts if part), options, (voices.index(quote.voice),),
    )  # fmt: skip


def group(quote: Quote) -> str:
    """Every voice is asked about in turn."""
    return quote.voice.value


def voices_of(record: Record, holder: str) -> tuple[Voice, ...]:
    """The voices in which a side's positions reach us in this record, in their usual order."""
    found = record.desk.kept(
        ("exercise voices", holder), lambda: frozenset(q.voice for q in record.quotes if q.holder == holder)
    )
    return tuple(voice for voice in Voice if voice in found)


def _shown(record: Record, quote: Quote) -> Span:
    return sentences_around(record.text(quote.source), said_in_line(record, quote), record.span(quote))


def _decided(record: Record, quote: Quote) -> bool:
    """Whether what is shown speaks for this voice and against every other in which the side's positions reach us."""
    voices = voices_of(record, quote.holder)
    rivals = next((pair for pair in (_SPOKEN, _ACCOUNTS) if quote.voice in pair), ())
    if rivals and all(voice in voices for voice in rivals):
        return False  # nothing in the words tells the two apart
    shown, text, span = _shown(record, quote), record.text(quote.source), record.span(quote)
    if Voice.PRESS in voices and not _told_from_press(record, quote, text[shown.start : span.start]):
        return False
    if quote.voice in _SPOKEN:
        return _FIRST_PERSON.search(evened(quote.selector.exact)) is not None
    if quote.voice in _ACCOUNTS:
        told = text[shown.start : shown.end]
        whole = evened(told)
        named = record.names_party(quote.holder, told)
        return named and _SAYING.search(whole) is not None and _FIRST_PERSON.search(whole) is None
    return True


def _told_from_press(record: Record, quote: Quote, before: str) -> bool:
    """The press is told by a language that it alone has, else by the quotation marks that it puts around words."""
    desk = record.desk
    tongues = desk.kept(("exercise tongues", quote.holder), lambda: _tongues(record, quote.holder))
    if tongues[True].isdisjoint(tongues[False]):
        return True
    return (before[-1:] in _OPENING and before != "") == (quote.voice is Voice.PRESS)


def _tongues(record: Record, holder: str) -> dict[bool, frozenset[str]]:
    """The languages in which the press tells a side's positions, and those of everything else."""
    held = [quote for quote in record.quotes if quote.holder == holder]
    tags = {quote.id: record.desk.pages[quote.source].source.language.partition("-")[0] for quote in held}
    return {press: frozenset(tags[q.id] for q in held if (q.voice is Voice.PRESS) == press) for press in (True, False)}
