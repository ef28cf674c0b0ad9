"""Files come by dialog, by drop, from the list of recent ones; one that is refused changes nothing and says why."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.files.dossier_file import load
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import DossierRefused
from desktop_app.shell.commander import Commander
from desktop_app.views.dialogs import TextDialog
from tests.shell.windows import Start, dialogs, press, scrolled, spot
from tests.ui import RIVER, active, picture, river

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def opened(window: Commander) -> str:
    return window.session.opened.dossier.id


def recent(window: Commander) -> dict[str, QAction]:
    menu = next(m for m in window.frame.findChildren(QMenu) if m.title().replace("&", "") == "Open recent")
    return {action.text(): action for action in menu.actions()}


def test_the_dialog_opens_what_was_chosen(window: Commander, river_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (river_file, ""))
    press(window, "Ctrl+O")
    assert opened(window) == "river-talks"
    assert window.session.opened.file == river_file
    assert "The river talks" in window.frame.windowTitle()
    assert window.workspace.status.note.text() == f"Opened {river_file}"
    assert [card.quote for card in window.workspace.compare.cards()] == ["q-concerns", "q-ours", "q-always"]
    assert window.workspace.source.tabs.count() == 2
    assert window.workspace.issues.model.first_issue() == "river"


def test_a_dialog_that_is_left_changes_nothing(window: Commander, monkeypatch: pytest.MonkeyPatch) -> None:
    before = window.session.opened
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    press(window, "Ctrl+O")
    assert window.session.opened is before


def dropped(window: Commander, *names: str) -> bool:
    """Drags files in and lets them go; whether the window takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name) if "://" not in name else QUrl(name) for name in names])
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), action, mime, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(window.frame, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window.frame, QDropEvent(QPointF(50, 50), action, mime, LEFT, NONE, QEvent.Type.Drop))
    return enter.isAccepted()


def test_a_dropped_file_is_opened(window: Commander, river_file: str) -> None:
    assert dropped(window, river_file)
    assert opened(window) == "river-talks"


def test_of_several_files_the_first_is_opened_and_addresses_are_not_taken(window: Commander, river_file: str) -> None:
    before = window.session.opened
    assert not dropped(window, "https://example.org/river.visavis")
    assert window.session.opened is before
    assert dropped(window, "https://example.org/a.visavis", river_file, str(paths.bundled_dossier()))
    assert opened(window) == "river-talks"


def test_recent_files_stand_in_the_menu_the_newest_first(
    window: Commander, dossier_file: Callable[[Dossier, str], str]
) -> None:
    names = [dossier_file(river(), f"{n} & more.visavis") for n in range(12)]
    for name in names:
        window.open_file(name)
    window.open_bundled()
    assert window.settings.recent == tuple(reversed(names))[:10]
    assert list(recent(window)) == [name.replace("&", "&&") for name in window.settings.recent]
    assert opened(window) == "anchorage-2021"
    recent(window)[names[5].replace("&", "&&")].trigger()
    assert window.session.opened.file == names[5]
    assert window.settings.recent[0] == names[5]
    assert len(window.settings.recent) == 10


def broken() -> str:
    """A dossier with three things wrong."""
    content = json.loads(RIVER.read_bytes())
    content["quotes"][0]["speaker"] = "nobody"
    content["quotes"][1]["holder"] = "no party"
    content["issues"][0]["group"] = "<b>none</b>"
    return json.dumps(content)


@pytest.mark.parametrize("content", [broken(), "", "{", "[]", '{"format": 99}', RIVER.read_text("utf-8")[:-900]])
def test_a_refused_file_leaves_everything_as_it_was_and_every_problem_is_told(
    window: Commander, tmp_path: Path, content: str, qtbot: QtBot
) -> None:
    window.session.go_to_issue(window.session.opened.rows[2].issue)
    window.workspace.compare.verticalScrollBar().setValue(30)
    file = tmp_path / "broken.visavis"
    file.write_text(content, "utf-8")
    with pytest.raises(DossierRefused) as refused:
        load(file)
    before, settings, shot = window.session.opened, window.settings, picture(window.workspace)
    comparison, place = window.session.comparison, (spot(window), scrolled(window))
    window.open_file(str(file))
    (dialog,) = dialogs(window)
    assert isinstance(dialog, TextDialog)
    assert "broken.visavis cannot be used" in dialog.sentence.text()
    assert f"Problems found: {len(refused.value.problems)}." in dialog.sentence.text()
    for problem in refused.value.problems:
        assert str(problem) in dialog.details.toPlainText()
    assert window.session.opened is before
    assert window.session.comparison is comparison
    assert window.settings == settings
    assert (spot(window), scrolled(window)) == place
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    active(qtbot, window.frame)
    assert picture(window.workspace) == shot


@pytest.mark.parametrize("name", ["gone.visavis", ".", "river.visavis/inside"])
def test_what_is_no_file_is_refused(window: Commander, river_file: str, name: str) -> None:
    before = window.session.opened
    window.open_file(str(Path(river_file).parent / name))
    assert [dialog.windowTitle() for dialog in dialogs(window)] == ["Not opened"]
    assert window.session.opened is before
    dialogs(window)[0].close()


def test_a_file_over_the_limit_of_the_settings_is_refused(window: Commander, river_file: str) -> None:
    window.settings = replace(window.settings, max_bytes=1000)
    window.open_file(river_file)
    assert opened(window) == "anchorage-2021"
    (dialog,) = dialogs(window)
    assert isinstance(dialog, TextDialog)
    assert "1,000" in dialog.details.toPlainText() or "1000" in dialog.details.toPlainText()
    dialog.close()


def test_opening_forgets_the_filter_of_a_sides_turns_and_the_way_back(window: Commander, river_file: str) -> None:
    press(window, "2")
    window.workspace.source.show_silence("us", ("Tibet",))
    window.open_file(river_file)
    assert not window.workspace.source.bar.isVisible()
    assert not window.workspace.header.back.isEnabled()
    press(window, "Alt+Left")
    assert opened(window) == "river-talks"


def test_a_dossier_named_at_the_start_is_shown(start: Start, river_file: str) -> None:
    window = start(river_file)
    assert opened(window) == "river-talks"
    assert "Birch" in window.workspace.status.note.text()


def test_a_named_file_that_is_refused_is_explained_over_the_bundled_dossier(start: Start, tmp_path: Path) -> None:
    window = start(str(tmp_path / "gone.visavis"))
    assert opened(window) == "anchorage-2021"
    assert [dialog.windowTitle() for dialog in dialogs(window)] == ["Not opened"]
    dialogs(window)[0].close()
