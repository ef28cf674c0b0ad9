"""A second start hands its file to the window that is open, and is told at once when there is none."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.shell.commander import Commander
from desktop_app.shell.handover import Listener, hand_over, somebody_there

ROOT = Path(__file__).parents[2]
SECOND = (
    "import sys; from desktop_app.shell.handover import hand_over; sys.exit(not hand_over(*sys.argv[1:] or [None]))"
)


@pytest.fixture
def listener(qapp: object) -> Iterator[Listener]:
    made = Listener()
    assert made.listen()
    yield made
    made.stop()


def second_start(*file: str, cwd: Path = ROOT) -> "subprocess.Popen[bytes]":
    """Another process that hands a file over; it ends with 0 where somebody took it."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {SECOND}"
    return subprocess.Popen([sys.executable, "-c", code, *file], cwd=cwd)


def test_a_second_start_opens_its_file_in_the_first_window(
    window: Commander, listener: Listener, river_file: str, qtbot: QtBot
) -> None:
    listener.asked.connect(window.open_files)
    second = second_start("river.visavis", cwd=Path(river_file).parent)
    qtbot.waitUntil(lambda: window.session.opened.file == river_file, timeout=10_000)
    assert second.wait(10) == 0
    assert window.session.opened.dossier.id == "river-talks"


@pytest.mark.parametrize(("file", "asked"), [((), []), ((paths.BUNDLED,), [paths.BUNDLED])])
def test_a_start_without_a_file_asks_for_none_and_the_bundled_dossier_keeps_its_name(
    listener: Listener, qtbot: QtBot, file: tuple[str, ...], asked: list[str]
) -> None:
    with qtbot.waitSignal(listener.asked, timeout=10_000) as heard:
        second = second_start(*file)
    assert heard.args == [asked]
    assert second.wait(10) == 0


def test_without_a_window_nobody_answers(qapp: object) -> None:
    assert not somebody_there()
    assert not hand_over("river.visavis")


def test_a_window_that_was_closed_no_longer_answers(qapp: object) -> None:
    listener = Listener()
    assert listener.listen()
    listener.stop()
    assert second_start("river.visavis").wait(10) == 1


def test_a_window_that_died_does_not_answer_and_is_not_waited_for(listener: Listener) -> None:
    (note,) = paths.cache_dir().glob("window-*/pid")
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    for left in (str(ended.pid), "", "no number", "-"):
        note.write_text(left)
        assert not somebody_there()
        assert not hand_over(None)
    assert list(note.parent.glob("*.request")) == []


def test_a_window_does_not_hand_over_to_itself(listener: Listener) -> None:
    assert not somebody_there()


def test_a_request_that_nobody_wrote_is_dropped(listener: Listener, qtbot: QtBot) -> None:
    (note,) = paths.cache_dir().glob("window-*/pid")
    for n, content in enumerate((b"", b"{", b"[]", b"\xff", b'{"open": 3}', b'{"shut": "x"}')):
        part = note.with_name(f"{n}.part")
        part.write_bytes(content)
        part.replace(note.with_name(f"{n}.request"))
    with qtbot.waitSignal(listener.asked, check_params_cb=lambda names: names == ["/last"]):
        (note.parent / "x.part").write_text('{"open": "/last"}')
        (note.parent / "x.part").replace(note.parent / "x.request")
    qtbot.waitUntil(lambda: not list(note.parent.glob("*.request")))


def test_a_place_that_cannot_be_taken_is_no_reason_to_stop(qapp: object) -> None:
    paths.cache_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.cache_dir().write_text("a file where the folder should be")
    listener = Listener()
    assert not listener.listen()
    listener.stop()


def test_a_display_is_the_same_by_both_of_its_names(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.shell import handover

    folders = []
    for name in (":7", ":7.0", ":8"):
        monkeypatch.setenv("DISPLAY", name)
        folders.append(handover._folder())
    assert folders[0] == folders[1] != folders[2]
