"""What a first start shows, and what the next one finds again; nothing in the settings can stop it."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.engine.history import View
from desktop_app.files.settings import Geometry, Settings, Shown, load_settings
from desktop_app.shell import lastview
from desktop_app.shell import start as start_module
from desktop_app.shell.commander import Commander
from desktop_app.shell.frame import on_screen
from desktop_app.views.legend import Legend
from tests.shell.windows import CALM, Start, dialogs, press, scrolled, spot
from tests.ui import active, picture

FILE = "settings.json"


def settings_file() -> Path:
    return paths.settings_dir() / FILE


def end(window: Commander, qtbot: QtBot) -> Settings:
    """Close a window; returns what it left for the next start."""
    with qtbot.waitSignal(window.frame.closing):
        press(window, "Ctrl+Q")
    return load_settings(settings_file())


def test_a_first_start_shows_the_first_issue_its_first_quote_in_the_source_and_the_legend(start: Start) -> None:
    window = start(settings=replace(Settings(), language="en", motion=False))
    session = window.session
    first = session.opened.dossier.issues[0]
    assert session.opened.file == paths.BUNDLED
    assert session.place.issue == first.id
    quote = session.desk.quotes_on(first.id)[0]
    assert session.place.quote == quote.id
    assert session.place.source == quote.source
    span, seen = session.desk.anchors[quote.id].span, window.workspace.source.text.visible_span()
    assert span is not None
    assert seen.start <= span.start < span.end <= seen.end
    assert window.workspace.compare.current_quote() == quote.id
    (legend,) = window.workspace.findChildren(Legend)
    assert legend.isVisible()
    assert window.workspace.issues.view.currentIndex().data() == first.title["en"]


def test_the_legend_shows_itself_only_once(start: Start, qtbot: QtBot) -> None:
    kept = end(start(settings=replace(CALM, legend_seen=False)), qtbot)
    assert kept.legend_seen
    assert start(settings=kept).workspace.findChildren(Legend) == []


def test_the_next_start_shows_what_the_last_one_left(start: Start, qtbot: QtBot) -> None:
    window = start()
    row = window.session.opened.rows[3].issue
    window.session.go_to_issue(row)
    window.session.go_to_quote(window.session.desk.quotes_on(row)[-1].id)
    press(window, "Ctrl++")
    press(window, "Ctrl+-")
    window.set_theme("dark")
    window.set_language("ko")
    window.workspace.panes.setSizes([500, 677])
    window.workspace.whole.setSizes([300, 1139])
    window.workspace.source.text.scroll_by(-77)
    window.workspace.compare.verticalScrollBar().setValue(35)
    left = spot(window), scrolled(window)[:2], window.workspace.panes.sizes(), window.workspace.whole.sizes()
    kept = end(window, qtbot)
    assert (kept.theme, kept.language, kept.zoom) == ("dark", "ko", 100)
    again = start(settings=kept, language=kept.language or "")
    found = spot(again), scrolled(again)[:2], again.workspace.panes.sizes(), again.workspace.whole.sizes()
    assert found == left
    assert again.session.history.past == ()
    assert again.workspace.look.theme.name == "dark"


def test_zoom_is_kept(start: Start, qtbot: QtBot) -> None:
    window = start()
    press(window, "Ctrl++")
    kept = end(window, qtbot)
    assert kept.zoom == 110
    assert start(settings=kept).workspace.look.zoom == 110


def test_the_windows_place_is_kept(start: Start, qtbot: QtBot) -> None:
    window = start(size=(700, 500))
    window.frame.move(40, 30)
    box = window.frame.geometry()
    kept = end(window, qtbot)
    assert kept.window == Geometry(box.x(), box.y(), 700, 500)
    assert start(settings=kept, size=None).frame.geometry() == box


SCREEN = 800
"""The side of the one screen of Qt's offscreen platform, in pixels."""


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ((10, 20, 700, 500), (10, 20, 700, 500)),
        ((-300, -50, 700, 500), (0, 0, 700, 500)),
        ((700, 700, 700, 500), (100, 300, 700, 500)),
        ((0, 0, 9000, 9000), (0, 0, 800, 800)),
        ((5000, 5000, 700, 500), (50, 150, 700, 500)),  # on a screen that is gone: in the middle of the first
        ((-9000, 0, 300, 300), (250, 250, 300, 300)),
    ],
)
def test_a_window_is_put_on_a_screen_that_exists(qapp: object, wanted: tuple[int, ...], given: tuple[int, ...]) -> None:
    assert QGuiApplication.primaryScreen().availableGeometry() == QRect(0, 0, SCREEN, SCREEN)
    assert on_screen(QRect(*wanted)) == QRect(*given)


@pytest.mark.parametrize("far", [2**31 - 1, -(2**31) + 1])
@pytest.mark.parametrize("size", [1, 2**31 - 1])
def test_no_place_is_too_far(qapp: object, far: int, size: int) -> None:
    assert QRect(0, 0, SCREEN, SCREEN).contains(on_screen(QRect(far, far, size, size)))


def test_without_a_place_the_window_is_in_the_middle(qapp: object) -> None:
    assert on_screen(None) == QRect(0, 0, SCREEN, SCREEN)


BIG = 2**31 - 1
DAMAGED: list[Any] = [
    {"zoom": "big", "theme": 3, "language": "xx-Klingon", "motion": "yes"},
    {"zoom": 50, "window": {"x": BIG, "y": -BIG, "width": BIG, "height": BIG}},
    {"window": {"x": 0, "y": 0, "width": 1, "height": 1, "maximized": True}},
    {"splitters": {"beside": [0, 0], "beside-list": [0, 0]}},
    {"splitters": {"beside": [BIG, BIG, BIG], "beside-list": [BIG, BIG], "below": [], "junk": [1]}},
    {"splitters": {"beside": [5]}},
    {"issue": "gone", "quote": "gone", "source": "gone"},
    {"last_file": "anchorage-2021", "issue": "tibet", "source": "readout", "reader_offset": BIG, "compare_scroll": BIG},
    {"last_file": "anchorage-2021", "issue": "tibet", "quote": "t4-1", "source": "transcript"},
    {"last_file": ""},
    {"last_file": "no\nsuch\tfile"},
    {"last_file": "x" * 5000},
    {"recent": ["", "a", "a", 3, "&<b>"], "max_bytes": 0},
    {"language": ""},
]


@pytest.mark.parametrize("held", DAMAGED, ids=repr)
def test_no_settings_stop_the_start(start: Start, qtbot: QtBot, held: dict[str, Any]) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(json.dumps({"motion": False, **held}))
    window = start(settings=load_settings(settings_file()), size=None)
    assert window.session.opened.file == paths.BUNDLED
    window.workspace.compare.focus_first()
    assert window.workspace.compare.cards()
    assert window.workspace.source.text.visible_span().end > 0
    assert all(size > 0 for size in (*window.workspace.panes.sizes(), *window.workspace.whole.sizes()))
    press(window, "2")
    assert window.session.place.issue == window.session.opened.rows[1].issue
    assert end(window, qtbot).issue == window.session.opened.rows[1].issue


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000], ids=repr)
def test_a_file_that_is_no_settings_is_set_aside_and_the_start_is_a_first_one(
    start: Start, qtbot: QtBot, content: bytes
) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(content)
    settings = load_settings(settings_file())
    assert settings == Settings()
    window = start(settings=replace(settings, motion=False))
    assert window.workspace.compare.cards()
    assert settings_file().with_suffix(".damaged.json").read_bytes() == content
    end(window, qtbot)
    assert json.loads(settings_file().read_bytes())["last_file"] == paths.BUNDLED


@pytest.mark.parametrize("view", [View.COMPARE, View.MATRIX, View.SEQUENCE, View.TERMS])
def test_the_next_start_shows_the_view_that_was_left(start: Start, qtbot: QtBot, view: View) -> None:
    window = start()
    press(window, "2")
    window.session.show_view(view)
    kept = end(window, qtbot)
    assert kept.view == view.value
    again = start(settings=replace(kept, motion=False))
    assert again.session.place.view is view
    assert again.session.place.issue == kept.issue
    shown = again.workspace.stage.widget(view)
    assert shown.isVisible()
    assert again.workspace.header.views.currentIndex() == list(View).index(view)
    # What is seen first is the whole of it, and the picture that was kept for this start shows the same.
    stage = again.workspace.stage
    promised = lastview.picture(kept, None, "en")
    assert promised is not None
    there = QRect(stage.mapTo(again.frame, QPoint(0, 0)), stage.size())
    assert promised.toImage().convertToFormat(QImage.Format.Format_RGB32).copy(there) == picture(again.frame).copy(
        there
    )
    before = picture(stage)
    stage.finish()
    assert picture(stage) == before


@pytest.mark.parametrize("view", ["matrix", "sequence", "terms"])
def test_a_view_that_was_there_from_the_start_can_be_shown_anew(start: Start, view: Shown) -> None:
    """What the comparison made meanwhile goes away, and must take nothing of the view along."""
    left = replace(CALM, last_file=paths.BUNDLED, issue="taiwan", source="transcript", view=view)
    window = start(settings=left, size=None)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.set_language("ko")
    window.set_theme("dark")
    assert window.session.place.view.value == view


def test_exercises_are_begun_anew_and_so_the_next_start_compares(start: Start, qtbot: QtBot) -> None:
    window = start()
    window.session.show_view(View.EXERCISE)
    assert end(window, qtbot).view == "compare"


@pytest.mark.parametrize("view", ["compare", "matrix", "sequence", "terms"])
def test_a_view_is_never_announced_by_the_picture_of_another(start: Start, view: str) -> None:
    window = start()
    window.session.show_view(View(view))
    window.save_settings()
    kept = window.settings
    assert lastview.picture(kept, None, "en") is not None
    for other in {"compare", "matrix", "sequence", "terms"} - {view}:
        assert lastview.picture(replace(kept, view=other), None, "en") is None  # type: ignore[arg-type]


def test_another_dossier_than_the_last_is_compared(start: Start, river_file: str) -> None:
    """What was left is a place of the one that was left."""
    left = replace(CALM, last_file=paths.BUNDLED, issue="taiwan", source="transcript", view="matrix")
    assert start(river_file, settings=left).session.place.view is View.COMPARE


def test_settings_that_were_set_aside_are_told_of_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settled: list[Commander] = []
    monkeypatch.setattr(start_module, "_LATER_MS", 0)
    monkeypatch.setattr(start_module, "_settle", lambda frame, commander: settled.append(commander))
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(b"{")
    for n, told in enumerate((True, False)):
        aside: list[Path] = []
        settings = load_settings(settings_file(), aside.append)
        assert aside == ([settings_file().with_suffix(".damaged.json")] if told else [])
        frame = start_module.new_frame(settings)
        qtbot.addWidget(frame)
        active(qtbot, frame)
        start_module._fill(frame, replace(settings, legend_seen=True), None, "en", present=False, aside=aside)
        qtbot.waitUntil(lambda n=n: len(settled) > n)  # type: ignore[misc]
        assert ("settings.damaged.json" in settled[-1].workspace.status.note.text()) is told
        frame.close()
        assert settings_file().exists()


def test_settings_that_cannot_be_written_are_logged_and_the_window_closes(start: Start, qtbot: QtBot) -> None:
    window = start()
    paths.settings_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.settings_dir().write_text("a file where the folder should be")
    with qtbot.waitSignal(window.frame.closing):
        window.frame.close()
    assert not window.frame.isVisible()
    assert FILE in (paths.log_dir() / "visavis.log").read_text("utf-8")


def test_a_last_file_that_is_gone_leads_to_the_bundled_dossier_with_one_line(
    start: Start, river_file: str, qtbot: QtBot
) -> None:
    kept = end(start(river_file), qtbot)
    assert kept.last_file == river_file
    Path(river_file).unlink()
    window = start(settings=replace(kept, recent=(river_file,)))
    assert window.session.opened.file == paths.BUNDLED
    assert window.workspace.status.note.text() == "river.visavis is gone; the bundled dossier is shown instead."
    assert dialogs(window) == []
    assert river_file not in window.settings.recent


def test_a_last_file_that_became_unusable_is_explained(start: Start, river_file: str, qtbot: QtBot) -> None:
    kept = end(start(river_file), qtbot)
    Path(river_file).write_text("{}")
    window = start(settings=kept)
    assert window.session.opened.file == paths.BUNDLED
    assert [dialog.windowTitle() for dialog in dialogs(window)] == ["Not opened"]
    dialogs(window)[0].close()


def test_a_file_named_on_the_command_line_is_found_again_from_any_folder(
    start: Start, river_file: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    window = start("river.visavis")
    window.session.go_to_issue("boats")
    kept = end(window, qtbot)
    monkeypatch.chdir("/")
    again = start(settings=kept)
    assert again.session.opened.dossier.id == "river-talks"
    assert again.session.place.issue == "boats"
    assert river_file in kept.recent


def test_the_place_of_one_file_is_not_taken_for_the_place_of_another(
    start: Start, river_file: str, dossier_file: Callable[..., str], qtbot: QtBot
) -> None:
    window = start(river_file)
    window.session.go_to_issue("boats")
    kept = end(window, qtbot)
    other = str(Path(river_file).with_name("other.visavis"))
    Path(other).write_bytes(Path(river_file).read_bytes())
    assert start(other, kept).session.place.issue == "river"
    assert start(river_file, kept).session.place.issue == "boats"


def test_closing_does_not_wait_for_a_view_of_which_no_picture_is_kept(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    window.session.show_view(View.TERMS)
    finished: list[bool] = []
    monkeypatch.setattr(window.workspace.stage, "finish", lambda: finished.append(True))
    with monkeypatch.context() as larger:
        larger.setattr(lastview, "SMALL", 0)
        window.save_settings()
    assert finished == []
    window.save_settings()
    assert finished == [True]
