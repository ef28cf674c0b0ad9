"""Qt Linguist's files under `resources/i18n/`: brought up to date with the code, and judged.

`visavis_en.ts` holds the plural forms of English alone. What the code no longer says is dropped from a file, since git
remembers it; what it says anew stands there unfinished.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from devkit import venv
from devkit.compiling import FOLDER, LANGUAGES, path
from devkit.messages import Message, Untranslatable, find

APP = venv.ROOT / "desktop_app"

FORMS: Final = dict(zip(LANGUAGES, (2, 1, 1), strict=True))
"""How many plural forms a language has."""

_PLACE = re.compile(r"%(?:L?\d|L?n)")

Key = tuple[str, str, str]

__all__ = ["FORMS", "Entry", "Untranslatable", "entries", "faults", "find", "read", "text_of", "update"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A message with its translation: one text, or one for each plural form; empty texts are unfinished."""

    message: Message
    forms: tuple[str, ...]

    @property
    def unfinished(self) -> bool:
        """Whether something is still to be translated."""
        return not all(self.forms)


def read(file: Path) -> dict[Key, tuple[str, ...]]:
    """The translations in a file, by context, text and comment; unfinished ones are empty. None where none is."""
    if not file.exists():
        return {}
    found = {}
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [] if told is None else [form.text or "" for form in told.iter("numerusform")]
            key = context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
            found[key] = tuple(forms) or ((told.text or "") if told is not None else "",)
    return found


def entries(language: str, messages: Iterable[Message], known: Mapping[Key, tuple[str, ...]]) -> list[Entry]:
    """What a language's file is to hold: every message of the code, translated as far as that is known."""
    made = []
    for message in messages:
        if language == "en" and not message.plural:
            continue
        count = FORMS[language] if message.plural else 1
        forms = known.get(message.key, ())
        made.append(Entry(message, forms if len(forms) == count else ("",) * count))
    return made


def text_of(language: str, held: Iterable[Entry]) -> str:
    """The content of a file, in Linguist's format; no line numbers, which would change with every edit."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = ""
    for entry in held:
        if entry.message.context != context:
            lines += ["</context>"] if context else []
            context = entry.message.context
            lines += ["<context>", f"    <name>{_escape(context)}</name>"]
        lines += _lines(entry)
    lines += ["</context>"] if context else []
    return "\n".join([*lines, "</TS>", ""])


def _lines(entry: Entry) -> Iterator[str]:
    message = entry.message
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    for file in message.files:
        yield f'        <location filename="../../{_escape(file)}"/>'
    yield f"        <source>{_escape(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{_escape(message.comment)}</comment>"
    begin = '<translation type="unfinished">' if entry.unfinished else "<translation>"
    if message.plural:
        yield f"        {begin}"
        for form in entry.forms:
            yield f"            <numerusform>{_escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        {begin}{_escape(entry.forms[0])}</translation>"
    yield "    </message>"


def _escape(text: str) -> str:
    return html.escape(text)


def update() -> list[str]:
    """Bring all files up to date with the code; says of each how it stands. Raises Untranslatable."""
    FOLDER.mkdir(exist_ok=True)
    messages, told = find(APP), []
    for language in FORMS:
        known = read(path(language))
        held = entries(language, messages, known)
        path(language).write_text(text_of(language, held), encoding="utf-8", newline="\n")
        dropped = len(known.keys() - {entry.message.key for entry in held})
        open_ones = sum(entry.unfinished for entry in held)
        told.append(f"{path(language).name}: {len(held)} messages, {open_ones} unfinished, {dropped} dropped")
    return told


def faults(language: str, messages: Iterable[Message], known: Mapping[Key, tuple[str, ...]]) -> list[str]:
    """What is wrong with a language's translations: one line for each message that is unfinished, no longer in the
    code, has other placeholders than the text in the code, or begins or ends with other blanks."""
    held = entries(language, messages, known)
    found = [f"no longer in the code: {key}" for key in known.keys() - {entry.message.key for entry in held}]
    for entry in held:
        source = entry.message.source
        where = f"{entry.message.context}: “{source}”"
        if entry.unfinished:
            found.append(f"unfinished: {where}")
            continue
        for form in entry.forms:
            # In English "once" may stand for "%n times" where there is one.
            if places(form) != places(source) and not (language == "en" and form == entry.forms[0]):
                found.append(f"other placeholders: {where}: “{form}”")
            if _edges(form) != _edges(source) and not _is_mere_punctuation(source):
                found.append(f"other blanks around: {where}: “{form}”")
            if ("&" in re.sub("&&", "", source)) != ("&" in re.sub("&&", "", form)):
                found.append(f"a mnemonic too many or too few: {where}: “{form}”")
    return found


def places(text: str) -> list[str]:
    """The placeholders of a text, sorted."""
    return sorted(_PLACE.findall(text))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _is_mere_punctuation(text: str) -> bool:
    """Whether a text only joins others, as a comma does: then blanks are the language's own affair."""
    return not any(char.isalpha() for char in _PLACE.sub("", text))
