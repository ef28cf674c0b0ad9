"""Files that the desktop tells the app of by an event, as macOS does, and lessons that are to be shown at once."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.cli import main
from desktop_app.shell import arrivals, start
from desktop_app.shell.commander import Commander
from desktop_app.shell.handover import Listener, hand_over
from tests.shell.test_opening_files import broken
from tests.shell.windows import Start, dialogs

ROOT = Path(__file__).parents[2]
LESSON = ROOT / "resources" / "lessons" / "anchorage-2021.visavis-lesson"

TOLD = """
from PySide6.QtGui import QFileOpenEvent
from desktop_app.shell.told import ToldApplication, heed

app = ToldApplication(["visavis"])
opened = []
app.sendEvent(app, QFileOpenEvent("/tmp/立场 1.visavis"))
heed(opened.append)
app.sendEvent(app, QFileOpenEvent("/tmp/2.visavis"))
print(opened)
"""


def test_files_that_come_before_the_window_stands_are_kept_for_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", TOLD], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "[['/tmp/立场 1.visavis'], ['/tmp/2.visavis']]"


def test_only_macos_has_an_application_that_is_told(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert start._kind_of_application().__name__ == "QApplication"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert start._kind_of_application().__name__ == "ToldApplication"


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (["--present"], (None, None, True)),
        (["--present", "anchorage-2021"], ("anchorage-2021", None, True)),
        (["--lang", "ko", "--present", "a.visavis-lesson"], ("a.visavis-lesson", "ko", True)),
        (["anchorage-2021"], ("anchorage-2021", None, False)),
    ],
)
def test_a_lesson_can_be_asked_for_on_the_command_line(
    monkeypatch: pytest.MonkeyPatch, given: list[str], asked: tuple[object, ...]
) -> None:
    seen: list[tuple[object, ...]] = []
    monkeypatch.setattr("desktop_app.display.problem", lambda: "")

    def run(file: str | None, language: str | None, *, present: bool) -> int:
        seen.append((file, language, present))
        return 0

    monkeypatch.setattr(start, "run", run)
    assert main(given) == 0
    assert seen == [asked]


def test_a_lesson_is_shown_at_once_where_nothing_is_on_its_way(window: Commander, qtbot: QtBot) -> None:
    window.presenting.start_on_arrival()
    assert window.presenting.show is not None
    window.presenting.end()


@pytest.mark.parametrize("file", ["river", "lesson"])
def test_a_lesson_is_shown_once_the_file_has_come(
    window: Commander, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, river_file: str, file: str
) -> None:
    monkeypatch.setattr(arrivals, "at_once", lambda _name: False)
    window.open_files([river_file])
    if file == "lesson":  # its dossier is not the one that is open, and comes the long way, too
        qtbot.waitUntil(lambda: not window.arrivals.busy, timeout=60_000)
        window.open_files([str(LESSON)])
    window.presenting.start_on_arrival()
    assert window.presenting.show is None
    qtbot.waitUntil(lambda: window.presenting.show is not None, timeout=60_000)
    wanted = "anchorage-2021" if file == "lesson" else "river-talks"
    assert window.session.opened.dossier.id == wanted
    window.presenting.end()


def test_nothing_is_shown_where_the_file_is_refused(
    window: Commander, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(arrivals, "at_once", lambda _name: False)
    (bad := tmp_path / "bad.visavis").write_text(broken(), encoding="utf-8")
    window.open_files([str(bad)])
    window.presenting.start_on_arrival()
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=60_000)
    # Nor does it come with a file that is opened later.
    monkeypatch.setattr(arrivals, "at_once", lambda _name: True)
    window.open_files([paths.BUNDLED])
    QCoreApplication.processEvents()
    assert window.presenting.show is None


def test_what_is_refused_at_once_stays_in_front(start: Start, tmp_path: Path) -> None:
    (bad := tmp_path / "bad.visavis").write_text(broken(), encoding="utf-8")
    window = start()
    window.open_files([str(bad)])
    window.presenting.start_on_arrival()
    assert window.presenting.show is None


def test_a_second_start_may_want_the_lesson_shown(window: Commander, qtbot: QtBot, river_file: str) -> None:
    listener = Listener()
    assert listener.listen()
    listener.asked.connect(window.open_files)
    listener.class_wanted.connect(window.presenting.start_on_arrival)
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); from desktop_app.shell.handover import hand_over; "
        f"sys.exit(not hand_over({river_file!r}, present=True))"
    )
    second = subprocess.Popen([sys.executable, "-c", code])
    qtbot.waitUntil(lambda: window.presenting.show is not None, timeout=60_000)
    assert second.wait(10) == 0
    assert window.session.opened.file == river_file
    listener.stop()
    window.presenting.end()
    assert not hand_over(river_file, present=True)
