"""A quote's gloss: the editor's translation for a reader of another language. It is never the quote.

Nothing here falls back to a third language: a reader gets a gloss in the language asked for or none.
"""

from dataclasses import dataclass

from desktop_app.model.dossier import Quote, Voice


@dataclass(frozen=True, slots=True)
class Gloss:
    """The editor's translation of one quote; `language` is its tag, `source_language` that of the words translated.

    `interpreted` says that those words are an interpreter's already, so that this translates a translation.
    """

    text: str
    language: str
    source_language: str
    interpreted: bool


def gloss_for(quote: Quote, source_language: str, language: str) -> Gloss | None:
    """The gloss that a reader of `language` needs: none for words in that language, and none where there is none."""
    wanted = primary(language)
    if wanted == primary(source_language):
        return None
    tags = (language, *(tag for tag in quote.gloss if primary(tag) == wanted))
    tag = next((tag for tag in tags if quote.gloss.get(tag)), None)
    if tag is None:
        return None
    return Gloss(quote.gloss[tag], tag, source_language, quote.voice is Voice.INTERPRETED)


def primary(language: str) -> str:
    """A language tag without script and region, small: "zh" of "zh-Hans"."""
    return language.partition("-")[0].lower()
