"""Why a file was refused, in the reader's language."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.files.dossier_file import load
from desktop_app.files.lesson_file import load_lesson
from desktop_app.model.errors import DossierRefused, FileRefused, LessonRefused, Problem, SaveFailed
from desktop_app.qt.tongue import speak
from desktop_app.views import reasons


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
    for number in re.findall(r"\d+", refused.problems[0].reason.replace("UTF-8", "")):
        assert number in told


def test_what_is_wrong_inside_stays_as_it_is_with_its_place(qtbot: QtBot) -> None:
    speak("ko")
    refused = DossierRefused("a.visavis", [Problem("links[3]", "joins a quote with itself")])
    assert reasons.details(refused) == str(refused)


def test_a_full_disk_is_told_with_the_file(qtbot: QtBot) -> None:
    speak("zh-Hans")
    assert reasons.details(SaveFailed("/a/b.png", "No space left on device")) == "/a/b.png: 磁盘空间不足"


def test_forms_are_sentences_that_the_rooms_below_say() -> None:
    """A form that nothing says any more would never be found; those of the system are its own."""
    code = "".join(
        file.read_text("utf-8")
        for room in ("files", "exchange", "shell", "engine")
        for file in (Path(reasons.__file__).parents[1] / room).rglob("*.py")
    )
    for form in reasons.FORMS:
        if form[0].islower() and "no dossier" not in form and "no lesson" not in form:
            first = max(re.split(r"%\d", form.removeprefix("the file is UTF")), key=len).strip()
            assert first[:24] in code, form
