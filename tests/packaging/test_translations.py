"""How texts are found in the code, brought into Linguist's files, judged, and compiled."""

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from desktop_app.qt.pseudo import stretched
from devkit import catalogue, compiling
from devkit.messages import Message, Untranslatable, find
from tests.shell.tongues import COMPLETE

MODULE = '''
from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP, QObject

_T = QT_TRANSLATE_NOOP


def _tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """What this module says."""
    return QCoreApplication.translate("Wording", text, disambiguation, n)


def words(count: int) -> str:
    return _tr("%Ln words", None, count)


class Pane(QObject):
    def say(self) -> None:
        self.tr("One pane"), self.tr("Open", "verb"), _tr("in "
            "pieces"), QCoreApplication.translate("Other", "elsewhere")


TABLE = (str(_T("Commands", "&File")), QT_TRANSLATE_NOOP("Commands", "&Quit"))


def say(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


def marked() -> str:
    return say(TABLE[0])
'''


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A folder of code to look through."""
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "one.py").write_text(MODULE, encoding="utf-8")
    return folder


def test_every_way_to_say_something_is_found(app: Path) -> None:
    assert find(app) == [
        Message("Commands", "&File"),
        Message("Commands", "&Quit"),
        Message("Other", "elsewhere"),
        Message("Pane", "One pane"),
        Message("Pane", "Open", "verb"),
        Message("Wording", "%Ln words", plural=True),
        Message("Wording", "in pieces"),
    ]


def test_a_reason_that_the_rooms_without_qt_give_is_found(app: Path) -> None:
    (app / "two.py").write_text('Reason("is missing"), Reason("must be %1").of(3)\n', encoding="utf-8")
    found = [message.source for message in find(app) if message.context == "Reasons"]
    assert found == ["is missing", "must be %1"]


def test_a_door_that_is_imported_keeps_its_context(app: Path) -> None:
    (app / "two.py").write_text('from app.one import words, _tr as tr\n\ntr("abroad")\n', encoding="utf-8")
    abroad = next(message for message in find(app) if message.source == "abroad")
    assert (abroad.context, abroad.files) == ("Wording", ("app/two.py",))


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ('class A:\n    def f(self):\n        self.tr(f"{self} dogs")', "not a text"),
        ('class A:\n    def f(self):\n        self.tr("a" + "b")', "not a text"),
        ('class A:\n    def f(self):\n        self.tr("a" if self else "b")', "not a text"),
        ('class A:\n    def f(self):\n        self.tr("%n dogs", None, 3)', "lost in subclasses"),
        ('def f(other):\n    other.tr("a")', "in which class"),
        ("def f(rule):\n    return Reason(rule)", "must stand in the call"),
        ('class A:\n    def f(self):\n        return _tr("a", None, 1), _tr("a")', "with and without a number"),
    ],
)
def test_what_cannot_be_translated_is_refused(app: Path, code: str, why: str) -> None:
    (app / "two.py").write_text(f"from app.one import _tr\n\n\n{code}\n", encoding="utf-8")
    with pytest.raises(Untranslatable, match=why):
        find(app)


@pytest.mark.slow
def test_lupdate_finds_nothing_that_we_do_not(tmp_path: Path) -> None:
    """Qt's own tool knows no doors and no aliases; of the rest it must know the same."""
    sources = sorted(str(file) for file in catalogue.APP.rglob("*.py"))
    made = tmp_path / "all.ts"
    call = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    command = [sys.executable, "-c", call, "-silent", "-no-obsolete", *sources, "-ts", str(made)]
    subprocess.run(command, check=True, capture_output=True)
    theirs = {key for key in catalogue.read(made) if key[0]}
    ours = {message.key for message in find(catalogue.APP)}
    assert len(theirs) > 100
    assert theirs - ours == set()


# The files


MESSAGES = [
    Message("A", "%1 & “%2”", files=("app/one.py",)),
    Message("A", "%Ln <words>", plural=True),
    Message("B", "Open", "verb"),
]


def _file(tmp_path: Path, language: str, known: dict[catalogue.Key, tuple[str, ...]]) -> Path:
    file = tmp_path / f"{language}.ts"
    file.write_text(catalogue.text_of(language, catalogue.entries(language, MESSAGES, known)), encoding="utf-8")
    return file


def test_what_was_translated_is_kept_and_what_is_new_is_unfinished(tmp_path: Path) -> None:
    known: dict[catalogue.Key, tuple[str, ...]] = {("A", "%1 & “%2”", ""): ("%2 & %1",), ("Z", "gone", ""): ("weg",)}
    file = _file(tmp_path, "ko", known)
    assert catalogue.read(file) == {
        ("A", "%1 & “%2”", ""): ("%2 & %1",),
        ("A", "%Ln <words>", ""): ("",),
        ("B", "Open", "verb"): ("",),
    }
    states = [each.get("type") for each in ET.parse(file).iter("translation")]
    assert states == [None, "unfinished", "unfinished"]


def test_english_has_its_plural_forms_alone(tmp_path: Path) -> None:
    assert catalogue.read(_file(tmp_path, "en", {})) == {("A", "%Ln <words>", ""): ("", "")}


def test_writing_a_file_again_changes_nothing(tmp_path: Path) -> None:
    file = _file(tmp_path, "ko", {("B", "Open", "verb"): ("열기",)})
    before = file.read_text("utf-8")
    assert _file(tmp_path, "ko", catalogue.read(file)).read_text("utf-8") == before


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("%1 of %2", "%2 中的 %1", ""),
        ("%1 of %2", "%2 中的", "other placeholders"),
        ("Open", "打开 ", "other blanks"),
        (", ", "、", ""),
        ("&Open", "打开(&O)", ""),
        ("&Open", "打开", "mnemonic"),
        ("Open", "", "unfinished"),
    ],
)
def test_faults_of_a_translation_are_named(source: str, translation: str, fault: str) -> None:
    message = Message("A", source)
    found = catalogue.faults("zh_Hans", [message], {message.key: (translation,)})
    assert bool(found) == bool(fault)
    assert fault in "".join(found)


def test_a_translation_of_what_is_no_longer_said_is_a_fault() -> None:
    assert "no longer" in catalogue.faults("ko", [], {("A", "gone", ""): ("weg",)})[0]


# Of the app

complete = pytest.mark.skipif(not COMPLETE, reason="translations are under way")


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    """Every text of the app, looked for once."""
    return find(catalogue.APP)


@complete
@pytest.mark.parametrize("language", catalogue.FORMS)
def test_every_text_of_the_app_is_translated_and_nothing_else(language: str, messages: list[Message]) -> None:
    assert len(messages) > 600
    assert catalogue.faults(language, messages, catalogue.read(compiling.path(language))) == []


@complete
@pytest.mark.parametrize("language", catalogue.FORMS)
def test_the_files_are_as_the_command_writes_them(language: str, messages: list[Message]) -> None:
    file = compiling.path(language)
    held = catalogue.entries(language, messages, catalogue.read(file))
    assert file.read_text("utf-8") == catalogue.text_of(language, held)


@complete
@pytest.mark.parametrize("language", ["zh_Hans", "ko"])
def test_no_translation_is_the_english_text_but_where_there_is_nothing_to_translate(language: str) -> None:
    same = [
        key
        for key, forms in catalogue.read(compiling.path(language)).items()
        if forms == (key[1],) and re.search("[A-Za-z]{3,}", re.sub("|".join(UNTRANSLATED), "", key[1]))
    ]
    assert same == []


UNTRANSLATED = (
    "Vis-à-vis",
    "Chicago",
    "APA",
    "MLA",
    "BibTeX",
    "RIS",
    "CSL-JSON",
    "DOCX",
    "PDF",
    "HTML",
    "XLSX",
    "Markdown",
)
"""Names."""


# Compiling


def test_a_file_is_compiled_once_for_each_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "FOLDER", tmp_path)
    monkeypatch.setattr(compiling, "LANGUAGES", ("ko",))
    file = _file(tmp_path, "ko", {("B", "Open", "verb"): ("열기",)}).rename(tmp_path / "visavis_ko.ts")
    assert compiling.stale() == [file]
    compiling.compile_stale(Path(sys.executable))
    assert compiling.stale() == []
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    assert translator.translate("B", "Open", "verb") == "열기"
    os.utime(file, (1, 1))  # an older state is another one, too
    assert compiling.stale() == [file]


def test_every_language_of_the_app_is_compiled() -> None:
    compiling.compile_stale(Path(sys.executable))
    assert compiling.stale() == []


# The pseudo-language


@pytest.mark.parametrize(
    "source",
    ["Compare", "%1 of %2 quotes in %Ln words", "&Open a dossier…", "Dossiers (*.visavis);;All files (*)", "One\nTwo"],
)
def test_the_pseudo_language_is_longer_and_keeps_what_programs_read(source: str) -> None:
    made = stretched(source)
    assert len(made) >= 1.4 * len(source)
    assert catalogue.places(made) == catalogue.places(source)
    for kept in ("&O", "(*.visavis);;", "(*)", "\n"):
        assert (kept in made) == (kept in source)


def test_punctuation_has_nothing_to_stretch() -> None:
    assert [stretched(text) for text in (", ", "%1: %2", "¶%1", "")] == [", ", "%1: %2", "¶%1", ""]
