"""By what a party or a speaker is known when somebody names them, so that no question answers itself."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from desktop_app.model.dossier import Party, Speaker

_ALSO: Final = {
    "United States": "America American Americans US USA U.S.A. Washington 美 미측 미국측",
    "China": "Chinese PRC CPC Beijing 中 중측 중국측",
    "Russia": "Russian Russians Moscow 俄 러",
    "Japan": "Japanese Tokyo 日 일측",
    "South Korea": "Korea Korean Koreans ROK Seoul 韩 한국",
    "North Korea": "Korea Korean Koreans DPRK Pyongyang 朝 북한",
    "European Union": "Europe European Europeans EU Brussels 欧 유럽",
    "United Kingdom": "Britain British UK London 英 영국",
    "India": "Indian Indians 印度 인도",
}
"""What else a state is called that talks are often held with, by its name in English."""

_TITLE: Final = re.compile(r"[A-Z][a-z]{1,3}\.")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f]")
_NOBODY: Final = re.compile(r"(?!)")


def party_names(party: Party) -> frozenset[str]:
    """A party's names and short names in every language, and what else it is known to be called."""
    given = {*party.name.values(), *party.short.values()}
    also = (name for each in given for name in _ALSO.get(each, "").split())
    return frozenset(name for name in (*given, *also) if name)


def speaker_names(speaker: Speaker) -> Iterator[str]:
    """The names by which a speaker is called in every language, and the chief word of the role ("Secretary")."""
    for name in speaker.name.values():
        yield name
        yield from (part for part in name.split() if _is_name(part))
    head = speaker.role.partition(" of ")[0].split()[-1:]
    yield from (word for word in head if _is_name(word))


def _is_name(word: str) -> bool:
    if _LATIN.match(word):
        return len(word) > 1 and word[0].isupper() and not _TITLE.fullmatch(word)
    return len(word) > 1


def naming(names: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the names: Latin ones as whole words, others wherever their characters stand."""
    each = sorted({_pattern(name) for name in names}, key=lambda name: (-len(name), name))
    return re.compile("|".join(each)) if each else _NOBODY


def _pattern(name: str) -> str:
    escaped = re.escape(name)
    return rf"(?<!\w){escaped}(?!\w)" if _LATIN.match(name) else escaped
