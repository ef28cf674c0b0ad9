"""What every test shares: homes of their own, the bundled dossier once, and Qt without a screen."""

import itertools
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from devkit import compiling

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app import paths
from desktop_app.engine.anchor import anchor_all
from desktop_app.engine.page import page_of
from desktop_app.engine.resolve import Desk
from desktop_app.files.dossier_file import load
from desktop_app.model.dossier import Dossier

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# No test asserts on time: a law does not fail because the machine is busy. `dev.py test` asks for the fast profile and
# with `--slow` for the whole one, as does whoever calls pytest alone.
settings.register_profile("whole", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("fast", settings.get_profile("whole"), max_examples=40)
settings.load_profile("whole")

# `dev.py` has done so before; whoever calls pytest alone has not.
compiling.compile_stale(Path(sys.executable))


MEASURED = {"model", "engine", "files", "exchange", "lessons", "test_cli.py"}
"""The rooms whose tests have their coverage measured. What is counted is the code of the first three (handouts are made
by the engine and tested in the formats they leave in); measuring takes half as much time again, of windows too."""


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Lets coverage look on only where a room's own tests run."""
    plugin = item.config.pluginmanager.getplugin("_cov")
    controller = plugin and plugin.cov_controller
    measured = item.path.relative_to(Path(__file__).parent).parts[0] in MEASURED
    if controller and controller.started != measured:
        (controller.resume if measured else controller.pause)()
    return (yield)


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Homes for tests that ask for no folder: pytest looks through all folders of the run before it makes another."""
    street = tmp_path_factory.mktemp("homes")
    return (street / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def _own_home(request: pytest.FixtureRequest, _homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it. A test's own folder, where it has one, is its home."""
    if "tmp_path" in request.fixturenames:
        home: Path = request.getfixturevalue("tmp_path")
    else:
        home = next(_homes)
        home.mkdir()
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("HOME", str(home))


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application, speaking English."""
    _speak_english()
    return qapp


@pytest.fixture(autouse=True)
def _english() -> None:
    """Whatever language another test left behind."""
    if "PySide6.QtCore" in sys.modules:
        _speak_english()


def _speak_english() -> None:
    from PySide6.QtCore import QCoreApplication

    from desktop_app.qt.tongue import speak

    if QCoreApplication.instance() is not None:
        speak("en")


@pytest.fixture(scope="session")
def anchorage() -> Dossier:
    """The bundled dossier, loaded with all checks."""
    return load(paths.bundled_dossier())


@pytest.fixture(scope="session")
def desk(anchorage: Dossier) -> Desk:
    """The bundled dossier with its indexes."""
    return desk_of(anchorage)


def desk_of(dossier: Dossier) -> Desk:
    """A dossier with its indexes."""
    anchors = anchor_all(dossier)
    return Desk(dossier, anchors, {source.id: page_of(dossier, source, anchors) for source in dossier.sources})
