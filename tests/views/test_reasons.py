"""Why a file was refused, in the reader's language."""

import errno
import json
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app.files import atomic, oserrors
from desktop_app.files.dossier_file import load, loads
from desktop_app.files.lesson_file import load_lesson, loads_lesson
from desktop_app.model.errors import DossierRefused, FileRefused, LessonRefused, Problem, Reason, SaveFailed
from desktop_app.qt.tongue import speak
from desktop_app.views import reasons
from tests.files import test_lesson_file as lessons
from tests.files import test_refusals as broken
from tests.files.samples import as_bytes, at, plain

FALLBACKS = ("does not fit the format: %1", "the system says: %1")
"""Sentences for what is not known here: what follows is in the words of a library or of the system."""


def _refused(tmp_path: Path, content: bytes | None, *, lesson: bool = False) -> FileRefused:
    path = tmp_path / "file"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises((DossierRefused, LessonRefused)) as refusal:
        (load_lesson if lesson else load)(path, 1000)
    found = refusal.value
    assert isinstance(found, FileRefused)
    return found


@pytest.mark.parametrize(
    "content",
    [None, b"", b"x" * 2000, b'{"a": \xff}', b"{", b"[" * 900, b'{"format": 99}', b"{}"],
    ids=["none", "empty", "long", "bytes", "short", "deep", "newer", "other"],
)
@pytest.mark.parametrize("lesson", [False, True])
@pytest.mark.parametrize("language", ["zh-Hans", "ko"])
def test_what_may_happen_to_anybodys_file_is_told_in_the_language(
    qtbot: QtBot, tmp_path: Path, content: bytes | None, lesson: bool, language: str
) -> None:
    refused = _refused(tmp_path, content, lesson=lesson)
    speak("en")
    assert reasons.details(refused) == str(refused)
    speak(language)
    told = reasons.reason(refused.problems[0].reason)
    assert re.search("[\u4e00-\u9fff\uac00-\ud7a3]", told), told
    for number in re.findall(r"\d+", str(refused.problems[0].reason).replace("UTF-8", "")):
        assert number in told


def _mutated(content: Any, change: Callable[[Any], object]) -> bytes:
    made = deepcopy(content)
    change(made)
    return as_bytes(made)


def _put(path: tuple[str | int, ...], value: Any) -> Callable[[Any], object]:
    def put(content: Any) -> None:
        at(content, path[:-1])[path[-1]] = value

    return put


def _without(path: tuple[str | int, ...]) -> Callable[[Any], object]:
    return lambda content: at(content, path[:-1]).pop(path[-1])


def _doubled(name: str) -> Callable[[Any], object]:
    return lambda content: content[name].append(content[name][0])


def _dossiers() -> Iterator[bytes]:
    """Every file that the tests of refusals have refused, and what only a check of the whole finds."""
    content = plain()
    yield from (_mutated(content, _without(path)) for path in broken.NEEDED)
    yield from (_mutated(content, _put(path, wrong)) for path, wrong in broken.WRONG)
    yield from (_mutated(content, _put(path, "nobody")) for path in broken.REFERENCES)
    yield from (_mutated(content, _doubled(name)) for name in broken.COLLECTIONS)
    yield from (broken.WHOLE[:length] for length in broken.CUTS)
    yield from (broken.WHOLE.replace(sound, hostile) for sound, hostile in broken.HOSTILE)
    yield from (b"[]", b"null", b"7", b'"x"', b"{}", b'{"format": 2}', b'{"format": 0}', b'{"format": "1"}', b"\0" * 9)
    yield from (b"[1, 2,]", b'{"a": "\\x"}', b'{"a": "\\u12"}', b'{"a" 1}', b'{"a": 1 2}', b"{} {}", b'{"a": "\n"}')
    for path, wrong in (
        (("id",), "-"), (("languages",), []), (("languages", 0), " "), (("languages",), ["en", "en"]),
        (("parties",), []), (("parties", 0, "id"), "both"), (("event", "end"), "1999-01-01"),
        (("event", "end"), "1616025600"), (("sources", 0, "lines"), []), (("sources", 0, "lines", 0), "a\nb"),
        (("sources", 0, "headings"), [0, 1, 1]), (("sources", 0, "sha256"), "0" * 64), (("turns", 0, "start"), -1),
        (("turns", 0, "end"), 0), (("turns", 0, "unspoken"), [{"start": 0, "end": 9999}, {"start": 3, "end": 2}]),
        (("turns", 0, "unspoken"), [{"start": 2, "end": 4}, {"start": 1, "end": 3}]),
        (("quotes", 0, "selector", "exact"), ""), (("quotes", 0, "selector", "start"), -1),
        (("quotes", 0, "gloss"), {"en": " ", "xx": "y", "ko": ""}), (("quotes", 0, "issues"), ["river", "river"]),
        (("quotes", 0, "emphasis"), [{"start": 0, "end": 999}, {"start": 2, "end": 1}]),
        (("quotes", 0, "emphasis"), [{"start": 0, "end": 1, "issues": ["nowhere"]}]),
        (("positions", 2, "silence", "rejected", 0, "start"), 10**6), (("positions", 0, "summary", 0, "quotes"), []),
        (("links", 0, "from_quote"), plain()["links"][0]["to_quote"]), (("title",), {"en": ""}), (("colour",), "red"),
    ):  # fmt: skip
        yield _mutated(content, _put(path, wrong))


def _lessons() -> Iterator[bytes]:
    content = lessons.plain()
    yield from (b"[]", b"{}", b'{"format": 2}')
    yield from (_mutated(content, _put(path, wrong)) for path, wrong in lessons.WRONG)
    yield from (lessons.WHOLE.replace(sound, hostile) for sound, hostile in lessons.HOSTILE)
    step, exercise = ("parts", 0, "steps", 0), ("parts", 0, "steps", 1)
    for path, wrong in (
        (("id",), "-"), (("minutes",), 0), (("parts", 1, "issue"), "river"), ((*step, "quote"), None),
        ((*step, "show"), "quote"), ((*step, "show"), "question"), ((*step, "show"), "exercise"),
        ((*step, "other"), "q-concerns"), ((*exercise, "show"), "question"), ((*exercise, "exercise", "number"), 99),
    ):  # fmt: skip
        yield _mutated(content, _put(path, wrong))


@cache
def _problems() -> tuple[Problem, ...]:
    return tuple(_found())


def _found() -> Iterator[Problem]:
    for content in _dossiers():
        try:
            loads(content, "a.visavis")
        except DossierRefused as refused:
            yield from refused.problems
    for content in _lessons():
        try:
            loads_lesson(content, "a.visavis-lesson")
        except LessonRefused as refused:
            yield from refused.problems


def _parts(reason: Reason) -> Iterator[Reason]:
    """A reason and those that are its values."""
    yield reason
    for value in reason.values:
        if isinstance(value, Reason):
            yield from _parts(value)


@pytest.mark.parametrize("language", ["zh-Hans", "ko"])
def test_no_refusal_falls_back_to_english(qtbot: QtBot, language: str) -> None:
    speak(language)
    found = {part for problem in _problems() for part in _parts(problem.reason)}
    assert len({part.form for part in found}) > 60
    for part in found:
        assert part.form not in FALLBACKS, part
        assert QCoreApplication.translate("Reasons", part.form) != part.form, part
        # The parser's own sentences are known one by one.
        assert part.form != "not JSON: %1" or isinstance(part.values[0], Reason), part


def test_each_reason_is_a_value_with_its_sentence() -> None:
    assert all(isinstance(problem.reason, Reason) for problem in _problems())


@pytest.mark.parametrize("language", ["zh-Hans", "ko"])
def test_what_the_system_says_is_told_in_the_interfaces_language(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    speak(language)
    usual = (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.ENOENT, errno.EISDIR, errno.EFBIG, errno.ENAMETOOLONG)
    for number in usual:
        # Whatever language the system speaks: Windows has its own.
        told = reasons.reason(oserrors.reason_of(OSError(number, "Auf dem Gerät ist kein Platz mehr")))
        assert re.search("[\u4e00-\u9fff\uac00-\ud7a3]", told), told
        assert "Gerät" not in told
    with pytest.raises(SaveFailed) as failed:
        atomic.write(tmp_path / "none" / "file", b"x")
    assert re.search("[\u4e00-\u9fff\uac00-\ud7a3]", reasons.details(failed.value).rpartition(": ")[2])


def test_what_the_system_says_otherwise_is_handed_on(qtbot: QtBot) -> None:
    speak("en")
    assert reasons.reason(oserrors.reason_of(OSError(9999, "the moon is full"))) == "the system says: the moon is full"
    assert "TimeoutError" in str(oserrors.reason_of(TimeoutError()))


def test_what_is_wrong_inside_is_told_with_its_place(qtbot: QtBot) -> None:
    speak("ko")
    refused = DossierRefused("a.visavis", [Problem("links[3]", Reason("joins a quote with itself"))])
    assert reasons.details(refused) == "a.visavis: links[3]: 인용문을 자기 자신과 잇고 있습니다"


def test_a_full_disk_is_told_with_the_file(qtbot: QtBot) -> None:
    speak("zh-Hans")
    failed = SaveFailed("/a/b.png", oserrors.reason_of(OSError(errno.ENOSPC, "")))
    assert reasons.details(failed) == "/a/b.png: 磁盘空间不足"


def test_values_are_not_translated_nor_filled_again(qtbot: QtBot) -> None:
    speak("zh-Hans")
    told = reasons.reason(Reason("must be one of %1, not %2").of("%2, b", json.dumps("is missing")))
    assert told == '须为下列之一：%2, b，而非 "is missing"'
