"""The command line: what each command prints and writes, and how it ends."""

import csv
import json
import os
import struct
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app import __version__, paths
from desktop_app.cli import main
from desktop_app.engine.lessons import usual_lesson
from desktop_app.exchange.rows import COLUMNS
from desktop_app.files.dossier_file import load
from desktop_app.files.lesson_file import save_lesson
from desktop_app.model.dossier import Dossier, Group, said
from desktop_app.model.lesson import Part, Show, Step
from tests.conftest import desk_of
from tests.files.samples import FIXTURE, Plain, as_bytes, plain

ROOT = Path(__file__).parents[1]
PNG = b"\x89PNG\r\n\x1a\n"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")


def run(*arguments: str, env: Mapping[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    """The program in a process of its own, without a screen unless `env` names one."""
    kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
    surroundings = {**kept, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(ROOT), **(env or {})}
    command = [sys.executable, "-m", "desktop_app", *arguments]
    return subprocess.run(
        command, env=surroundings, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )


def written(path: Path, content: Plain) -> str:
    path.write_bytes(as_bytes(content))
    return str(path)


@pytest.fixture
def changed(tmp_path: Path) -> str:
    """A dossier with one quote whose no-break space somebody made a plain one."""
    content = plain()
    content["quotes"][0]["selector"]["exact"] = content["quotes"][0]["selector"]["exact"].replace("\u00a0", " ")
    return written(tmp_path / "changed.visavis", content)


@pytest.fixture
def broken(tmp_path: Path) -> str:
    """A dossier with two things wrong."""
    content = plain()
    content["quotes"][0]["source"] = "nowhere"
    content["links"][0]["to_quote"] = "nothing"
    return written(tmp_path / "broken.visavis", content)


@pytest.fixture
def sound(tmp_path: Path) -> str:
    """A dossier with nothing wrong and no silence that its words disprove."""
    return written(tmp_path / "sound.visavis", plain())


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("folder", ["Lessons, tools; 100% 工具", 'the "new" \\ one'])
def test_qt_is_found_wherever_it_lies(tmp_path: Path, folder: str) -> None:
    """PySide6 tells Qt its place in a form that some characters cut off."""
    import PySide6

    here = tmp_path / folder
    here.mkdir()
    for package in ("PySide6", "shiboken6"):
        (here / package).symlink_to(Path(PySide6.__file__).parents[1] / package)
    where = {"PYTHONPATH": os.pathsep.join((str(here), str(ROOT))), "QT_QPA_PLATFORM": "offscreen"}
    assert run("--try-display", env=where).returncode == 0
    for command in (("snapshot",), ("export", "anchorage-2021", "--to", "pdf", "--issues", "taiwan")):
        made = tmp_path / command[0]
        done = run(*command, "-o", str(made), env=where)
        assert (done.returncode, made.is_file()) == (0, True), done.stderr
    # Its own words for buttons, too, which another language is asked for.
    code = (
        "from PySide6.QtCore import QCoreApplication as A; from desktop_app.qt.tongue import speak; "
        "a = A([]); speak('ko'); print(a.translate('QPlatformTheme', 'Cancel'))"
    )
    surroundings = {**os.environ, **where, "PYTHONIOENCODING": "utf-8"}
    said = subprocess.check_output([sys.executable, "-c", code], env=surroundings, encoding="utf-8")
    assert said.strip() == "취소"


# check


def test_the_bundled_dossier_is_verbatim(capsys: pytest.CaptureFixture[str], anchorage: Dossier) -> None:
    assert main(["check", "anchorage-2021"]) == 0
    out = capsys.readouterr().out
    count = len(anchorage.quotes)
    assert out == f"anchorage-2021: {count} quotes: {count} exact\n"


def test_a_sound_file(capsys: pytest.CaptureFixture[str], sound: str) -> None:
    assert main(["check", sound]) == 0
    assert capsys.readouterr().out == f"{sound}: 5 quotes: 5 exact\n"


def test_a_changed_quote_is_named(capsys: pytest.CaptureFixture[str], changed: str) -> None:
    assert main(["check", changed]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{changed}: quote q-concerns: not verbatim (normalised): “We have deep concerns")
    assert last == f"{changed}: 5 quotes: 4 exact, 1 normalised"


def test_a_lost_quote_is_named_without_steering_the_terminal(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    content = plain()
    content["quotes"][1]["selector"]["exact"] = "\x1b[2J\u202enever\nsaid"
    name = written(tmp_path / "lost.visavis", content)
    assert main(["check", name]) == 1
    out = capsys.readouterr().out
    assert "quote q-ours: not verbatim (lost): " in out
    assert not set("\x1b\u202e") & set(out)
    assert len(out.splitlines()) == 2


def test_every_problem_of_a_file_that_cannot_be_used(capsys: pytest.CaptureFixture[str], broken: str) -> None:
    assert main(["check", broken]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert f'{broken}: quotes[0].source: there is no source with the id "nowhere"' in lines
    assert f'{broken}: links[0].to_quote: there is no quote with the id "nothing"' in lines


def test_a_silence_that_the_record_disproves(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    content = plain()
    content["positions"][3]["silence"]["terms"]["en"] = ["River\u00a0is"]
    name = written(tmp_path / "silence.visavis", content)
    assert main(["check", name]) == 1
    out = capsys.readouterr().out
    assert out.count(f"{name}: silence of pine on boats: “River\u00a0is” stands in transcript at ") == 2


def test_several_files_end_like_the_worst_and_all_are_told(
    capsys: pytest.CaptureFixture[str], sound: str, changed: str, broken: str
) -> None:
    assert main(["check", sound, changed]) == 1
    assert main(["check", broken, sound]) == 2
    assert main(["check", changed, broken, sound]) == 2
    last = capsys.readouterr().out
    assert f"{sound}: 5 quotes" in last.rpartition("nothing")[2]
    assert main(["check", sound, sound]) == 0


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b'{"format": 99}'])
def test_what_is_no_dossier(capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.visavis"
    path.write_bytes(content)
    assert main(["check", str(path)]) == 2
    assert capsys.readouterr().out.startswith(f"{path}: ")


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["check", str(tmp_path / "none")]) == 2
    assert capsys.readouterr().out == f"{tmp_path / 'none'}: there is no such file\n"


def test_a_file_by_the_bundled_dossiers_name_is_taken_first(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "anchorage-2021").write_bytes(FIXTURE.read_bytes())
    assert main(["check", "anchorage-2021"]) == 0
    assert "5 quotes" in capsys.readouterr().out


# export


def test_export_as_csv(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert main(["export", str(FIXTURE), "--to", "csv", "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: 6 rows\n"
    with out.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert len(table) == 6
    assert tuple(table[0]) == COLUMNS
    assert table[0]["quote"] == plain()["quotes"][0]["selector"]["exact"]


def test_export_as_json(capsys: pytest.CaptureFixture[str], tmp_path: Path, anchorage: Dossier) -> None:
    out = tmp_path / "out.json"
    assert main(["export", "anchorage-2021", "--to", "json", "--output", str(out)]) == 0
    table = json.loads(out.read_bytes())
    assert len(table) == sum(len(quote.issues) for quote in anchorage.quotes)
    assert {row["verdict"] for row in table} == {"exact"}
    assert capsys.readouterr().out == f"{out}: {len(table)} rows\n"


@pytest.mark.parametrize(("kind", "read"), [("bib", "@misc{"), ("ris", "ER  - "), ("csl", '"type": ')])
def test_export_as_references(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, anchorage: Dossier, kind: str, read: str
) -> None:
    out = tmp_path / "out"
    assert main(["export", "anchorage-2021", "--to", kind, "--lang", "ko", "-o", str(out)]) == 0
    count = len(anchorage.sources) + len(anchorage.quotes)
    assert out.read_text(encoding="utf-8").count(read) == count
    assert "미국 국무부" in out.read_text(encoding="utf-8")
    assert capsys.readouterr().out == f"{out}: {count} references\n"


def test_export_tells_what_it_defused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    content = plain()
    content["quotes"][1]["selector"] = {"exact": "=1+1", "prefix": "", "suffix": "", "start": 0}
    out = tmp_path / "out.csv"
    name = written(tmp_path / "formula.visavis", content)
    assert main(["export", name, "--to", "csv", "-o", str(out)]) == 0
    said_so = f"{out}: 1 cells began like a formula and were given an apostrophe in front\n"
    assert capsys.readouterr().out.endswith(said_so)
    assert "'=1+1" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "options",
    [["--issues", "space,climate"], ["--lesson", "--notes"], ["--worksheet", "gap", "--seed", "4", "--key"]],
    ids=lambda options: options[0].strip("-"),
)
@pytest.mark.parametrize(
    ("kind", "begins"), [("pdf", b"%PDF-"), ("docx", b"PK"), ("html", b"<!DOCTYPE"), ("md", b"# ")]
)
def test_a_handout_is_written(
    qapp: object, capsys: pytest.CaptureFixture[str], tmp_path: Path, options: list[str], kind: str, begins: bytes
) -> None:
    out = tmp_path / f"out.{kind}"
    assert main(["export", "anchorage-2021", "--to", kind, *options, "--lang", "ko", "-o", str(out)]) == 0
    assert out.read_bytes().startswith(begins)
    assert capsys.readouterr().out == f"{out}\n"


@pytest.mark.parametrize("options", [["--issues", "chess"], ["--lesson", "no-such-file"]], ids=["issue", "lesson"])
def test_a_handout_that_cannot_be_made_leaves_no_file(
    qapp: object, capsys: pytest.CaptureFixture[str], tmp_path: Path, options: list[str]
) -> None:
    assert main(["export", "anchorage-2021", "--to", "md", *options, "-o", str(tmp_path / "out")]) == 2
    assert options[1] in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_lesson_for_another_dossier_is_no_empty_handout(
    qapp: object, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lesson, out = str(tmp_path / "l.visavis-lesson"), tmp_path / "out.md"
    save_lesson(usual_lesson(desk_of(load(FIXTURE))), lesson)
    assert main(["export", "anchorage-2021", "--to", "md", "--lesson", lesson, "-o", str(out)]) == 2
    assert "another dossier, river-talks" in capsys.readouterr().err
    assert not out.exists()


def test_what_of_a_lesson_does_not_fit_is_left_out_and_told(
    qapp: object, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lesson, out = str(tmp_path / "l.visavis-lesson"), tmp_path / "out.md"
    usual = usual_lesson(desk_of(load(FIXTURE)))
    save_lesson(replace(usual, parts=(*usual.parts, Part("chess", (Step(Show.QUESTION),)))), lesson)
    assert main(["export", str(FIXTURE), "--to", "md", "--lesson", lesson, "-o", str(out)]) == 0
    assert capsys.readouterr().err == f"{lesson}: left out: parts[1]: the dossier has no such issue: chess\n"
    assert out.exists()


def test_a_worksheet_asks_about_one_issue_or_about_all(
    qapp: object, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    begun = ["export", "anchorage-2021", "--to", "md", "--worksheet", "who", "-o", str(tmp_path / "out.md")]
    assert main([*begun, "--issues", "taiwan,trade"]) == 2
    assert "one issue" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    assert main([*begun, "--issues", " taiwan , taiwan,"]) == 0
    assert "Taiwan" in (tmp_path / "out.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("game", ["who", "find", "match", "voice", "gap"])
@pytest.mark.parametrize("key", [[], ["--key"]], ids=["questions", "key"])
def test_an_exercise_steers_no_terminal(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, game: str, key: list[str]
) -> None:
    content = json.loads(paths.bundled_dossier().read_bytes())
    for each in (*content["parties"], *content["speakers"]):
        each["name"] = {tag: f"\x1b]0;x\x07{name}\u202e" for tag, name in each["name"].items()}
    for each in content["sources"]:
        each["label"] = {tag: f"\x1b[2J{label}\r\x9b" for tag, label in each["label"].items()}
    file = written(tmp_path / "hostile.visavis", content)
    assert main(["exercise", file, "--game", game, "--number", "3", *key]) == 0
    told = capsys.readouterr().out
    assert "1. " in told
    assert not set(told) & set("\x1b\x07\x9b\r\u202e")


@pytest.mark.parametrize("target", ["out.csv", "none/out.csv", "."])
def test_a_failing_export_leaves_no_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, broken: str, target: str
) -> None:
    there = sorted(tmp_path.iterdir())
    source = broken if target == "out.csv" else str(FIXTURE)
    assert main(["export", source, "--to", "csv", "-o", str(tmp_path / target)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(source if target == "out.csv" else str(tmp_path))
    assert sorted(tmp_path.iterdir()) == there


def test_a_failing_export_keeps_what_stood_there(tmp_path: Path, broken: str) -> None:
    out = tmp_path / "out.csv"
    out.write_text("before", encoding="utf-8")
    assert main(["export", broken, "--to", "json", "-o", str(out)]) == 2
    assert out.read_text(encoding="utf-8") == "before"


# schema and the rest of the usage


def test_the_schema_is_json_and_the_published_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    out = capsys.readouterr().out
    assert json.loads(out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert out == paths.resource("dossiers", "visavis.schema.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["export", "x", "--to", "odt", "-o", "out"],
        ["export", "x", "--to", "pdf", "--lesson", "--worksheet", "who", "-o", "out"],
        ["export", "x", "--to", "pdf", "--worksheet", "chess", "-o", "out"],
        ["export", "x", "--to", "pdf", "--worksheet", "who", "--seed", "-1", "-o", "out"],
        ["export", "x", "--to", "csv"],
        ["snapshot"],
        ["snapshot", "--view", "none", "-o", "out.png"],
        ["snapshot", "--theme", "pink", "-o", "out.png"],
        ["snapshot", "--lang", "fr", "-o", "out.png"],
        ["--no-such-option"],
    ],
    ids=" ".join,
)
def test_wrong_usage(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: visavis" in capsys.readouterr().err


@pytest.mark.parametrize("size", ["1440", "1440x", "x900", "axb", "-1x900", "99x900", "1440x8001", "1e3x900", "4x4x4"])
def test_a_size_that_is_none(capsys: pytest.CaptureFixture[str], size: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["snapshot", f"--size={size}", "-o", "out.png"])
    assert caught.value.code == 2
    said_so = capsys.readouterr().err
    assert "usage: visavis snapshot" in said_so
    assert f"argument --size: must be like 1440x900, each side from 100 to 8000, not '{size}'" in said_so


@pytest.mark.parametrize("zoom", ["", "%", "49", "301", "big", "1.5"])
def test_a_zoom_that_is_none(capsys: pytest.CaptureFixture[str], zoom: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["snapshot", f"--zoom={zoom}", "-o", "out.png"])
    assert caught.value.code == 2
    assert f"argument --zoom: must be a per cent from 50 to 300, not '{zoom}'" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "told"), [("--version", __version__), ("--help", "check")])
def test_help_and_version(capsys: pytest.CaptureFixture[str], option: str, told: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main([option])
    assert not caught.value.code
    assert told in capsys.readouterr().out


def test_one_dossier_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a", "b"]) == 2
    assert capsys.readouterr().err == "visavis: one dossier at a time; see visavis --help\n"
    assert run("a", "b").returncode == 2


# lessons


def test_the_bundled_lesson_fits_its_dossier(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(paths.bundled_lesson())]) == 0
    assert "6 issues" in capsys.readouterr().out


def test_what_of_a_lesson_does_not_fit_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "l.visavis-lesson"
    text = paths.bundled_lesson().read_text("utf-8")
    path.write_text(text.replace('"quote": "t28-1"', '"quote": "nobody"'), encoding="utf-8")
    assert main(["check", str(path)]) == 1
    told = capsys.readouterr().out
    assert f"{path}: parts[4].steps[4]: the dossier has no such quote: nobody" in told


def test_a_lesson_without_its_dossier_and_one_that_cannot_be_used(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "l.visavis-lesson"
    text = paths.bundled_lesson().read_text("utf-8")
    path.write_text(text.replace('"dossier": "anchorage-2021"', '"dossier": "elsewhere"'), encoding="utf-8")
    assert main(["check", str(path)]) == 2
    assert "its dossier, elsewhere, is not in its folder" in capsys.readouterr().out
    path.write_text(text.replace('"minutes": 45', '"minutes": 0'), encoding="utf-8")
    assert main(["check", str(path)]) == 2
    assert f"{path}: minutes: " in capsys.readouterr().out


def test_the_schema_of_lessons_is_the_published_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--lesson"]) == 0
    assert capsys.readouterr().out == paths.resource("lessons", "visavis-lesson.schema.json").read_text("utf-8")


# snapshot


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height that a PNG states in its first chunk."""
    head = path.read_bytes()[:24]
    assert head.startswith(PNG)
    width, height = struct.unpack(">II", head[16:24])
    return width, height


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ([], (1440, 900)),
        (["--size", "1000x700", "--issue", "tibet", "--theme", "dark", "--lang", "zh", "--zoom", "150%"], (1000, 700)),
        ([str(FIXTURE), "--size", "240x160", "--quote", "q-stay", "--legend", "--lang", "ko"], (240, 160)),
        (["--view", "present", "--size", "1280x720", "--issue", "cyber", "--step", "99", "--page", "9"], (1280, 720)),
        ([str(FIXTURE), "--view", "present", "--size", "640x480"], (640, 480)),
    ],
    ids=["default", "dark", "small", "present", "present-other"],
)
def test_a_snapshot_has_the_size_asked_for(tmp_path: Path, options: list[str], size: tuple[int, int]) -> None:
    out = tmp_path / "out.png"
    done = run("snapshot", *options, "-o", str(out))
    assert (done.returncode, done.stdout) == (0, f"{out}\n"), done.stderr
    assert picture_size(out) == size


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--issue", "weather"], "weather: the dossier has no such issue or quote; issues: taiwan, hong-kong"),
        (["--quote", "q-none"], "q-none: the dossier has no such issue or quote"),
        (["no-such-file"], "no-such-file: there is no such file"),
    ],
    ids=["issue", "quote", "file"],
)
def test_a_snapshot_that_cannot_be_made(tmp_path: Path, options: list[str], told: str) -> None:
    done = run("snapshot", *options, "-o", str(tmp_path / "out.png"))
    assert done.returncode == 2
    assert told in done.stderr.splitlines()[0]
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("*.png"))


def test_a_snapshot_that_cannot_be_written(tmp_path: Path) -> None:
    out = tmp_path / "none" / "out.png"
    done = run("snapshot", "-o", str(out))
    assert done.returncode == 2
    assert done.stderr.startswith(f"{out}: ")
    assert "Traceback" not in done.stderr


# no display

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")


@LINUX
@pytest.mark.parametrize(
    ("env", "reason"),
    [
        ({}, "no display is set (DISPLAY and WAYLAND_DISPLAY are empty)"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "no display is set (DISPLAY and WAYLAND_DISPLAY are empty)"),
        ({"DISPLAY": ":987"}, ""),
        ({"QT_QPA_PLATFORM": "xcb"}, ""),
        ({"WAYLAND_DISPLAY": "wayland-none"}, ""),
    ],
    ids=["unset", "empty", "unreachable", "xcb without a display", "wayland"],
)
def test_without_a_display_the_comparison_is_printed(env: dict[str, str], reason: str, anchorage: Dossier) -> None:
    done = run(env=env)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    first, picture, *text = done.stdout.splitlines()
    assert first.startswith(f"visavis: {reason}")
    assert first.endswith("; here is the comparison as a picture and as text.")
    assert Path(picture).parent == paths.cache_dir()
    assert picture_size(Path(picture)) == (1440, 900)
    main_issues = [issue for issue in anchorage.issues if issue.group is Group.MAIN]
    assert [line for line in text if line.startswith("==")] == [f"== {said(i.title, 'en')} ==" for i in main_issues]
    assert text.count("-- United States --") == 6


@LINUX
def test_without_a_display_a_file_is_shown_too() -> None:
    done = run(str(FIXTURE))
    assert done.returncode == 0
    assert "== The river ==" in done.stdout


@LINUX
def test_without_a_display_a_lesson_s_dossier_is_shown(tmp_path: Path) -> None:
    done = run(str(paths.bundled_lesson()))
    assert done.returncode == 0
    assert "Taiwan" in done.stdout
    broken = tmp_path / "l.visavis-lesson"
    broken.write_bytes(b"{}")
    done = run(str(broken))
    assert done.returncode == 2
    assert str(broken) in done.stderr


def test_without_a_display_a_file_that_cannot_be_used(broken: str) -> None:
    done = run(broken)
    assert done.returncode == 2
    assert 'quotes[0].source: there is no source with the id "nowhere"' in done.stderr
    assert "Traceback" not in done.stderr


@LINUX
def test_without_a_display_and_a_place_for_the_picture(tmp_path: Path) -> None:
    (tmp_path / "no-folder").touch()
    done = run(env={"XDG_CACHE_HOME": str(tmp_path / "no-folder")})
    assert done.returncode == 0, done.stderr
    assert "no-folder" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.count("-- United States --") == 6


@LINUX
def test_a_terminal_that_knows_no_curly_marks() -> None:
    done = run(env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "== Taiwan ==" in done.stdout


def test_a_reader_who_has_read_enough_is_no_error() -> None:
    command = [sys.executable, "-m", "desktop_app", "schema"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        told = process.stderr.read()
        assert process.wait() == 0
    assert told == b""


@LINUX
def test_without_a_display_the_language_can_be_chosen() -> None:
    done = run("--lang", "ko", str(FIXTURE))
    assert done.returncode == 0, done.stderr
    assert "== 강 ==" in done.stdout


@LINUX
def test_a_wayland_display_that_is_not_there() -> None:
    done = run(env={"WAYLAND_DISPLAY": "visavis-nowhere", "XDG_RUNTIME_DIR": "/nonexistent"})
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("visavis: no window can be shown (")
    assert "== Taiwan ==" in done.stdout


def test_the_child_that_tries_the_display_is_this_program_itself() -> None:
    from desktop_app import display

    done = subprocess.run(
        paths.own_command(display.TRY),
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
