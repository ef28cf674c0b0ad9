"""Dossiers of any size, made up from a seed: once the record's size, ten times, a hundred, a thousand.

Four sources as in the bundled record (a transcript in English, a readout in Chinese, a digest in Korean, minutes in all
three), 45 KB of text and 100 quotes for each unit of the factor, a third of them on a second issue, a link for every
fifth. The number of issues grows slowly, because a longer meeting mostly says more on the same matters. Everything is
exactly anchored and sound; nothing of it was ever said.
"""

import hashlib
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop_app.model.build import dossier_of
from desktop_app.model.dossier import BOTH, Dossier
from tests.bench.tongues import CHINESE, ENGLISH, KOREAN, Tongue

SEED: Final = 20210318
BYTES: Final = 45_000
"""UTF-8 bytes of source text for each unit of the factor."""

QUOTES: Final = 100
LINKS: Final = 22
ISSUES: Final = 26
LANGUAGES: Final = ("en", "zh-Hans", "ko")
VERSION: Final = 2
"""Raised when the same seed makes something else, so that a kept file is not taken for it."""

_PARTIES: Final = ("upland", "coast")
_RELATIONS: Final = ("answers", "denies", "turns back", "contrasts", "qualifies", "mirrors", "agrees")
_SILENT: Final = {"en": ["quince orchard"], "zh-Hans": ["榅桲果园"], "ko": ["모과 과수원"]}
_CONTEXT: Final = 32
_SPEAKERS: Final = {
    "marsh": "upland", "birch": "upland", "dune": "coast", "reef": "coast", "coast-delegation": "coast",
    "agency": None,
}  # fmt: skip

Plain = dict[str, Any]
"""A JSON object."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """A source to be made: its share of the bytes, its languages by turn, and who has the floor by which voice."""

    id: str
    kind: str
    party: str | None
    share: float
    tongues: tuple[Tongue, ...]
    floor: tuple[tuple[str, str], ...]
    labelled: bool = False


_PLANS: Final = (
    _Plan(
        "transcript", "transcript", "upland", 0.45, (ENGLISH,),
        (("marsh", "own"), ("dune", "interpreted"), ("birch", "own"), ("reef", "interpreted")), labelled=True,
    ),
    _Plan("readout", "readout", "coast", 0.2, (CHINESE,), (("coast-delegation", "readout"),)),
    _Plan("digest", "press", None, 0.2, (KOREAN,), (("agency", "press"),)),
    _Plan(
        "minutes", "other", None, 0.15, (ENGLISH, CHINESE, KOREAN), (("birch", "own"), ("reef", "own")), labelled=True
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence where it stands in its source, in code points, and where its paragraph ends."""

    start: int
    end: int
    paragraph: int
    speaker: str
    voice: str


@dataclass(frozen=True, slots=True)
class _Written:
    """A source's text with what was said in it."""

    plan: _Plan
    text: str
    turns: list[Plain]
    said: list[_Said]


def dossier(factor: float, seed: int = SEED) -> Dossier:
    """The dossier of a factor."""
    return dossier_of(plain(factor, seed))


def file(factor: float, folder: Path, seed: int = SEED) -> Path:
    """A dossier's file in `folder`; made once and kept there under a name that tells factor, seed and version."""
    path = folder / f"grown-{factor:g}-{seed}-{VERSION}.visavis"
    if not path.exists():
        part = path.with_suffix(".part")
        part.write_bytes(as_bytes(plain(factor, seed)))
        part.replace(path)
    return path


def as_bytes(content: Plain) -> bytes:
    """Plain content as a file, each item of a list on a line of its own: much sooner written than a value a line."""
    fields = []
    for name, value in content.items():
        text = json.dumps(value, ensure_ascii=False)
        if isinstance(value, list) and value and isinstance(value[0], dict):
            items = ",\n".join(json.dumps(item, ensure_ascii=False) for item in value)
            text = f"[\n{items}\n]"
        fields.append(f"{json.dumps(name)}: {text}")
    inside = ",\n".join(fields)
    return f"{{\n{inside}\n}}\n".encode()


def plain(factor: float, seed: int = SEED) -> Plain:
    """The dossier of a factor above 0 as plain JSON; the same for the same seed."""
    draw = random.Random(f"{seed} {factor:g}")
    count = max(round(ISSUES * factor**0.4), 2)
    issues = [f"issue-{n}" for n in range(1, count + 1)]
    written = [_written(plan, round(BYTES * factor * plan.share), draw) for plan in _PLANS]
    quotes = _quotes(written, max(round(QUOTES * factor), 4), issues, draw)
    return {
        "format": 1,
        "id": f"grown-{factor:g}".replace(".", "-"),
        "title": _editorial(f"Long talks, {factor:g} times", f"长谈，{factor:g}倍", f"긴 회담, {factor:g}배"),
        "event": {"place": _editorial("Nowhere", "无处", "아무 데도"), "start": "2021-03-18", "end": "2021-03-19"},
        "note": _editorial("Made up for measuring.", "为测量而编造。", "측정을 위해 지어냈다."),
        "caveat": _editorial("Nobody said this.", "无人说过这些话。", "아무도 한 말이 아니다."),
        "languages": list(LANGUAGES),
        "parties": [
            _party("upland", "first", ("The Upland", "山地", "산지")),
            _party("coast", "second", ("The Coast", "沿海", "연안")),
        ],
        "speakers": [_speaker(name, party) for name, party in _SPEAKERS.items()],
        "sources": [_source(each) for each in written],
        "turns": [turn for each in written for turn in each.turns],
        "issues": [_issue(issue, n, count) for n, issue in enumerate(issues)],
        "quotes": quotes,
        "positions": _positions(quotes, issues),
        "links": _links(quotes, round(LINKS * factor), draw),
    }


def _editorial(english: str, chinese: str, korean: str) -> dict[str, str]:
    return dict(zip(LANGUAGES, (english, chinese, korean), strict=True))


def _party(key: str, side: str, names: tuple[str, str, str]) -> Plain:
    return {"id": key, "name": _editorial(*names), "short": _editorial(*names), "side": side}


def _speaker(key: str, party: str | None) -> Plain:
    name = key.replace("-", " ").title()
    return {"id": key, "name": _editorial(name, name, name), "role": "Delegate", "party": party}


def _issue(key: str, n: int, count: int) -> Plain:
    # As in the record: a quarter stands first, a quarter is common ground, the rest was also raised.
    group = "main" if n < max(count // 4, 1) else "common" if n >= count - count // 4 else "also"
    words = [_nth(tongue, n) for tongue in (ENGLISH, CHINESE, KOREAN)]
    return {
        "id": key,
        "title": _editorial(f"{n + 1}: {words[0]}", f"{n + 1}：{words[1]}", f"{n + 1}: {words[2]}"),
        "question": _editorial(f"What of {words[0]}?", f"{words[1]}如何？", f"{words[2]}은 어떠한가?"),
        "group": group,
        "terms": {tag: [word] for tag, word in zip(LANGUAGES, words, strict=True)},
    }


def _nth(tongue: Tongue, n: int) -> str:
    return tongue.words[(n * 7 + 60) % len(tongue.words)]


# Texts


def _written(plan: _Plan, size: int, draw: random.Random) -> _Written:
    """A source of about `size` bytes: a heading, then turns of paragraphs with an empty line between."""
    lines, turns, said = [f"{plan.id.upper()}", ""], list[Plain](), list[_Said]()
    streams = {tongue.tag: tongue.sentences(draw) for tongue in plan.tongues}
    at, weighed, paragraph = len(lines[0]) + 2, 0, 0
    while weighed < size:
        tongue = plan.tongues[len(turns) % len(plan.tongues)]
        speaker, voice = plan.floor[len(turns) % len(plan.floor)]
        label = f"{speaker.upper()}:  " if plan.labelled else ""
        begin = at
        for number in range(draw.randrange(2, 9)):
            text = label if number == 0 else ""
            for count in range(draw.randrange(2, 7)):
                sentence = next(streams[tongue.tag])
                text += tongue.between * bool(count)
                said.append(_Said(at + len(text), at + len(text) + len(sentence), paragraph, speaker, voice))
                text += sentence
            lines += (text, "")
            at += len(text) + 2
            weighed += len(text.encode()) + 2
            paragraph += 1
        gaps = [{"start": begin, "end": begin + len(label) - 2}] if label else []
        turn = {"source": plan.id, "start": begin, "end": at - 2, "speaker": speaker, "voice": voice}
        turns.append({**turn, "unspoken": gaps} if gaps else turn)
    return _Written(plan, "\n".join(lines[:-1]), turns, said)


def _source(written: _Written) -> Plain:
    plan, text = written.plan, written.text
    name, unknown = plan.id.title(), _editorial("Made up", "编造", "지어냄")
    return {
        "id": plan.id,
        "title": f"{name} of the long talks",
        "label": _editorial(name, name, name),
        "kind": plan.kind,
        "publisher": unknown,
        "party": plan.party,
        "date": None,
        "language": plan.tongues[0].tag,
        "rights": unknown,
        "obtained": unknown,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "headings": [1],
        "lines": text.split("\n"),
    }


# Quotes


def _quotes(written: Sequence[_Written], count: int, issues: Sequence[str], draw: random.Random) -> list[Plain]:
    """Quotes at even steps through all sources; every eighth is a part of the one before it."""
    total = sum(len(each.said) for each in written)
    found: list[Plain] = []
    passed = 0
    for each in written:
        passed += len(each.said)
        here = max(round(count * passed / total) - len(found), 0)
        for n in range(here):
            number = len(found) + 1
            part = n > 0 and number % 8 == 0
            found.append(_quote(number, each, (n - part) * len(each.said) // here, part, issues, draw))
    return found


def _quote(number: int, written: _Written, at: int, part: bool, issues: Sequence[str], draw: random.Random) -> Plain:
    text, first = written.text, written.said[at]
    start, end = first.start, first.end
    if part:
        start += (end - start) // 2
    elif number % 5 == 0 and at + 1 < len(written.said) and written.said[at + 1].paragraph == first.paragraph:
        end = written.said[at + 1].end
    on = draw.sample(issues, 2 if number % 3 == 0 else 1)
    holder, voice = _held(written.plan, first, number)
    quote = {
        "id": f"q-{number}",
        "source": written.plan.id,
        "selector": {
            "exact": text[start:end],
            "prefix": text[max(start - _CONTEXT, 0) : start],
            "suffix": text[end : end + _CONTEXT],
            "start": start,
        },
        "speaker": first.speaker,
        "holder": holder,
        "voice": voice,
        "issues": on,
    }
    return {**quote, "emphasis": [{"start": 0, "end": (end - start) // 2}]} if number % 4 == 0 else quote


def _held(plan: _Plan, said: _Said, number: int) -> tuple[str, str]:
    """Whose position it is and by what voice: a readout tells of the other side and of both, too."""
    party = _SPEAKERS[said.speaker] or _PARTIES[number % 2]
    if plan.kind == "readout" and number % 4 == 0:
        return (BOTH if number % 8 == 0 else "upland"), "reported"
    return party, said.voice


# What is said of the quotes


def _positions(quotes: Sequence[Plain], issues: Sequence[str]) -> list[Plain]:
    held: dict[tuple[str, str], list[str]] = {}
    for quote in quotes:
        for issue in quote["issues"]:
            held.setdefault((issue, quote["holder"]), []).append(quote["id"])
    return [_position(issue, party, held.get((issue, party), ())) for issue in issues for party in _PARTIES]


def _position(issue: str, party: str, quotes: Sequence[str]) -> Plain:
    stated = _editorial(f"It speaks of {issue}.", f"谈到{issue}。", f"{issue}에 대해 말한다.")
    if not quotes:
        return {"issue": issue, "party": party, "silence": {"terms": _SILENT}}
    cited = [list(part) for part in (quotes[:1], quotes[1:3]) if part]
    return {"issue": issue, "party": party, "summary": [{"text": stated, "quotes": part} for part in cited]}


def _links(quotes: Sequence[Plain], count: int, draw: random.Random) -> list[Plain]:
    """From the later quote to the earlier one, across the sides, on one issue."""
    reason = _editorial("The later answers the earlier.", "后者回应前者。", "뒤의 말이 앞의 말에 답한다.")
    pairs = _pairs(quotes, count, draw)
    return [
        {
            "id": f"l-{n}",
            "from_quote": f"q-{max(pair)}",
            "to_quote": f"q-{min(pair)}",
            "relation": _RELATIONS[n % len(_RELATIONS)],
            "reason": reason,
        }
        for n, pair in enumerate(pairs, 1)
    ]


def _pairs(quotes: Sequence[Plain], count: int, draw: random.Random) -> Iterator[tuple[int, int]]:
    held: dict[tuple[str, str], list[int]] = {}
    for number, quote in enumerate(quotes, 1):
        for issue in quote["issues"]:
            held.setdefault((issue, quote["holder"]), []).append(number)
    shared = [issue for issue, party in held if party == _PARTIES[0] and (issue, _PARTIES[1]) in held]
    for _ in range(count if shared else 0):
        issue = draw.choice(shared)
        yield draw.choice(held[issue, _PARTIES[0]]), draw.choice(held[issue, _PARTIES[1]])
