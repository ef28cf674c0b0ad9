"""What cannot be opened at once is opened beside what is in use: with progress, until it is there or given up."""

import gc
import os
import signal
import sys
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.files.dossier_file import load
from desktop_app.files.reading import Step
from desktop_app.files.settings import load_settings
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import DossierRefused
from desktop_app.qt import opener as opener_module
from desktop_app.shell import arrivals, opening
from desktop_app.shell.commander import Commander
from desktop_app.views.dialogs import TextDialog
from tests.bench import grow
from tests.shell.test_opening_files import broken, opened
from tests.shell.windows import CALM, Start, click, dialogs, press, scrolled, spot
from tests.ui import picture, river

WAIT = 60_000


@pytest.fixture(autouse=True)
def _nothing_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file but the bundled dossier comes the long way."""
    monkeypatch.setattr(arrivals, "at_once", lambda name: name == paths.BUNDLED)


@pytest.fixture(autouse=True)
def _collector_as_it_was() -> Iterator[None]:
    was, interval = gc.isenabled(), sys.getswitchinterval()
    yield
    assert gc.isenabled() is was
    assert sys.getswitchinterval() == interval


def shown(qtbot: QtBot, window: Commander, dossier: str) -> None:
    qtbot.waitUntil(lambda: opened(window) == dossier, timeout=WAIT)


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


@contextmanager
def held(qtbot: QtBot, window: Commander) -> Iterator[int]:
    """The number of the process that reads, stopped in the midst of its work."""
    if not hasattr(signal, "SIGSTOP"):
        pytest.skip("a process can be stopped on POSIX only")
    found: list[int] = []

    def begun() -> bool:
        pid = window.arrivals.opener.process()
        if pid is not None:
            os.kill(pid, signal.SIGSTOP)
            found.append(pid)
        return bool(found)

    qtbot.waitUntil(begun, timeout=WAIT)
    yield found[0]
    if not gone(found[0]):
        os.kill(found[0], signal.SIGCONT)


def test_progress_is_shown_and_then_the_dossier(window: Commander, river_file: str, qtbot: QtBot) -> None:
    told: list[tuple[Step, float]] = []
    window.arrivals.opener.progressed.connect(lambda step, done: told.append((step, done)))
    window.open_file(river_file)
    strip = window.arrivals.strip
    assert window.arrivals.busy
    assert strip.isVisible()
    qtbot.waitUntil(lambda: strip.text.text() == strip.accessibleName())
    assert strip.accessibleName() == strip.bar.accessibleName() == "Opening river.visavis — checking the file"
    assert opened(window) == "anchorage-2021"
    shown(qtbot, window, "river-talks")
    assert list(dict.fromkeys(step for step, _ in told)) == list(Step)
    assert [done for _, done in told] == sorted(done for _, done in told)
    assert not strip.isVisible()
    assert not window.arrivals.busy
    assert window.session.opened.file == river_file
    assert window.settings.last_file == river_file
    assert window.settings.recent[0] == river_file
    assert window.workspace.status.note.text() == f"Opened {river_file}"
    assert "The river talks" in window.frame.windowTitle()


def test_both_ways_open_the_same(window: Commander, river_file: str, qtbot: QtBot) -> None:
    window.open_file(river_file)
    shown(qtbot, window, "river-talks")
    one, other = window.session.opened, opening.open_file(river_file, 10**6, "en")
    assert (one.dossier, one.rows, one.words, one.file) == (other.dossier, other.rows, other.words, other.file)
    assert one.desk.anchors == other.desk.anchors
    assert {s: p.marks.marks for s, p in one.desk.pages.items()} == {
        s: p.marks.marks for s, p in other.desk.pages.items()
    }
    for row in one.rows:
        assert one.desk.tallies(row.issue, "oak") == other.desk.tallies(row.issue, "oak")


def test_what_is_open_can_be_used_meanwhile(window: Commander, river_file: str, qtbot: QtBot) -> None:
    window.open_file(river_file)
    with held(qtbot, window):
        press(window, "3")
        assert window.session.place.issue == window.session.opened.rows[2].issue
        press(window, "F3")
        assert window.arrivals.busy
    shown(qtbot, window, "river-talks")


@pytest.mark.parametrize("how", ["Esc", "button", "Esc in the strip"])
def test_giving_up_leaves_everything_as_it_was(window: Commander, river_file: str, qtbot: QtBot, how: str) -> None:
    window.session.go_to_issue(window.session.opened.rows[2].issue)
    window.workspace.compare.verticalScrollBar().setValue(30)
    before, settings, shot = window.session.opened, window.settings, picture(window.workspace.source)
    place = spot(window), scrolled(window)
    window.open_file(river_file)
    with held(qtbot, window) as pid:
        if how == "button":
            click(window.arrivals.strip.give_up)
        else:
            if how == "Esc in the strip":
                window.arrivals.strip.give_up.setFocus()
            press(window, "Esc")
        assert not window.arrivals.busy
        assert not window.arrivals.strip.isVisible()
        qtbot.waitUntil(lambda: gone(pid), timeout=WAIT)
    assert "river.visavis was not opened" in window.workspace.status.note.text()
    assert window.session.opened is before
    assert window.settings == settings
    qtbot.waitUntil(lambda: (spot(window), scrolled(window)) == place)  # once the strip's room is given back
    window.workspace.status.be_quiet()
    qtbot.waitUntil(lambda: picture(window.workspace.source) == shot)
    assert not dialogs(window)


def test_esc_goes_on_closing_other_things_once_nothing_is_opened(window: Commander, river_file: str) -> None:
    window.workspace.issues.filter.setText("x")
    window.open_file(river_file)
    press(window, "Esc")
    assert window.workspace.issues.filter.text() == "x"
    press(window, "Esc")
    assert window.workspace.issues.filter.text() == ""


def test_a_second_request_takes_the_place_of_the_first(
    window: Commander, dossier_file: Callable[[Dossier, str], str], qtbot: QtBot
) -> None:
    names = [dossier_file(replace(river(), id=f"river-{n}"), f"{n}.visavis") for n in range(2)]
    window.open_file(names[0])
    with held(qtbot, window) as pid:
        window.open_file(names[1])
        assert "1.visavis" in window.arrivals.strip.accessibleName()
        qtbot.waitUntil(lambda: gone(pid), timeout=WAIT)
    shown(qtbot, window, "river-1")
    assert window.settings.recent == (names[1],)


def test_what_is_opened_at_once_takes_the_place_too(window: Commander, river_file: str, qtbot: QtBot) -> None:
    window.open_file(river_file)
    with held(qtbot, window) as pid:
        window.open_bundled()
        assert not window.arrivals.busy
        assert not window.arrivals.strip.isVisible()
        qtbot.waitUntil(lambda: gone(pid), timeout=WAIT)
    assert opened(window) == "anchorage-2021"


@pytest.mark.parametrize("content", [broken(), "", "{", '{"format": 99}'])
def test_a_refusal_tells_every_problem(window: Commander, tmp_path: Path, content: str, qtbot: QtBot) -> None:
    file = tmp_path / "broken.visavis"
    file.write_text(content, "utf-8")
    with pytest.raises(DossierRefused) as refused:
        load(file)
    before = window.session.opened
    window.open_file(str(file))
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=WAIT)
    (dialog,) = dialogs(window)
    assert isinstance(dialog, TextDialog)
    assert "broken.visavis cannot be used" in dialog.sentence.text()
    for problem in refused.value.problems:
        assert str(problem) in dialog.details.toPlainText()
    assert window.session.opened is before
    assert not window.arrivals.strip.isVisible()
    dialog.close()


def test_a_process_that_crashes_is_told_of(window: Commander, river_file: str, qtbot: QtBot) -> None:
    before = window.session.opened
    window.open_file(river_file)
    with held(qtbot, window) as pid:
        os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=WAIT)
    (dialog,) = dialogs(window)
    assert isinstance(dialog, TextDialog)
    assert "river.visavis was not opened: the process that reads it ended too early" in dialog.sentence.text()
    assert dialog.details.toPlainText() == "exit status -9"
    assert window.session.opened is before
    assert not window.arrivals.busy
    dialog.close()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("raise SystemExit('no such thing')", "no such thing"),
        ("import os; os.write(1, b'no piece' * 9)", "exit status 0"),
    ],
)
def test_a_process_that_says_something_else_is_told_of(
    window: Commander, river_file: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, code: str, said: str
) -> None:
    monkeypatch.setattr(opener_module, "command", lambda *_: [sys.executable, "-c", code])
    window.open_file(river_file)
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=WAIT)
    (dialog,) = dialogs(window)
    assert isinstance(dialog, TextDialog)
    assert said in dialog.details.toPlainText()
    dialog.close()


def test_closing_the_window_leaves_no_process(window: Commander, river_file: str, qtbot: QtBot) -> None:
    window.open_file(river_file)
    with held(qtbot, window) as pid:
        window.frame.close()
        assert gone(pid)
    assert load_settings(paths.settings_dir() / "settings.json").last_file == paths.BUNDLED


def test_a_large_file_of_the_last_time_comes_as_it_was_left(
    start: Start, river_file: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "SMALL", 5000)
    quote = river().quotes[-1]
    issue = quote.issues[0]
    left = replace(CALM, last_file=river_file, issue=issue, quote=quote.id, source=quote.source, compare_scroll=0)
    window = start(settings=left)
    assert opened(window) == "anchorage-2021"
    shown(qtbot, window, "river-talks")
    assert spot(window) == (issue, quote.id, quote.source)
    qtbot.waitUntil(lambda: window.workspace.compare.current_quote() == quote.id)


def test_a_large_file_that_is_still_on_its_way_is_not_forgotten(
    start: Start, river_file: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "SMALL", 5000)
    quote = river().quotes[-1]
    left = replace(CALM, last_file=river_file, issue=quote.issues[0], quote=quote.id, source=quote.source)
    window = start(settings=left)
    qtbot.waitUntil(lambda: window.arrivals.busy, timeout=WAIT)
    with held(qtbot, window):
        window.frame.close()
    kept = load_settings(paths.settings_dir() / "settings.json")
    assert (kept.last_file, kept.issue, kept.quote) == (river_file, quote.issues[0], quote.id)


def test_a_small_file_that_is_known_is_opened_at_once(river_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert opening.at_once(paths.BUNDLED)
    assert opening.at_once(river_file)
    assert opening.at_once(f"{river_file}/none")
    monkeypatch.delitem(sys.modules, "pydantic")
    assert opening.at_once(paths.BUNDLED)
    assert not opening.at_once(river_file)
    opening.open_file(river_file, 10**6, "en")
    monkeypatch.delitem(sys.modules, "pydantic", raising=False)
    assert opening.at_once(river_file)
    monkeypatch.setattr(opening, "SMALL", 5000)
    assert not opening.at_once(river_file)


def test_the_bar_is_as_far_as_the_work(window: Commander) -> None:
    strip = window.arrivals.strip
    strip.begin("a.visavis", window.workspace.look)
    texts = []
    for step, done in ((Step.CHECK, 0.1), (Step.SEND, 0.6), (Step.SEND, 0.5), (Step.COUNT, 0.7)):
        strip.tell(step, done)
        texts.append(strip.accessibleName())
    assert isinstance(strip.bar, QProgressBar)
    assert strip.bar.value() == 700
    assert len(set(texts)) == 3
    window.set_look(replace(window.workspace.look, zoom=200))
    assert strip.text.font().pixelSize() == 24


def test_ten_times_the_record_opens_the_same_way_and_is_let_go(window: Commander, tmp_path: Path, qtbot: QtBot) -> None:
    file = grow.file(10, tmp_path)
    window.open_file(str(file))
    shown(qtbot, window, "grown-10")
    assert window.session.opened.desk.verbatim == 1000
    for source in window.session.desk.pages:
        window.session.go_to_source(source)
    press(window, "F3")
    desk = weakref.ref(window.session.desk)
    window.open_bundled()
    assert opened(window) == "anchorage-2021"
    qtbot.waitUntil(lambda: desk() is None, timeout=WAIT)  # without the collector: it may not come for long


@pytest.mark.slow
def test_a_hundred_times_the_record_with_progress_and_given_up(window: Commander, tmp_path: Path, qtbot: QtBot) -> None:
    file = str(grow.file(100, tmp_path))
    told: list[tuple[Step, float]] = []
    window.arrivals.opener.progressed.connect(lambda step, done: told.append((step, done)))
    window.open_file(file)
    qtbot.waitUntil(lambda: Step.SEND in [step for step, _ in told], timeout=WAIT)
    pid = window.arrivals.opener.process()
    assert pid is not None
    window.arrivals.cancel()
    qtbot.waitUntil(lambda: gone(pid), timeout=WAIT)
    assert opened(window) == "anchorage-2021"
    told.clear()
    window.open_file(file)
    shown(qtbot, window, "grown-100")
    assert sum(step is Step.SEND for step, _ in told) > 5
    assert [done for _, done in told] == sorted(done for _, done in told)
    assert window.session.opened.desk.verbatim == 10_000
    window.session.go_to_quote("q-5000")
    assert spot(window)[1] == "q-5000"
    window.open_bundled()
    assert opened(window) == "anchorage-2021"
