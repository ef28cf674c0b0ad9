"""What a screen reader is told, asked from outside: over the bus, by another program, of the app in a real window."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.outside.desktop import ROOT, desktop, missing, running

pytestmark = pytest.mark.slow

VIEWS = ("compare", "answers", "matrix", "sequence", "terms", "exercise")
THEMES = ("light", "dark", "contrast", "contrast-dark")
LANGUAGES = ("en", "zh-Hans", "ko")
OPENED = ("keyboard", "about", "licences", "handout", "worksheet", "legend", "find", "refusal")
UNTOLD = {"", "unknown", "invalid", "redundant object"}
"""Roles that say nothing."""


class Node(NamedTuple):
    """A thing as the bus tells of it."""

    depth: int
    role: str
    name: str
    states: list[str]
    children: int
    description: str

    @property
    def reachable(self) -> bool:
        """Whether it is shown and the keyboard can be on it."""
        return "focusable" in self.states and "showing" in self.states


class App:
    """The app on a desktop of its own, with somebody who walks what it tells."""

    def __init__(self, app: "subprocess.Popen[str]", walker: "subprocess.Popen[str]") -> None:
        self._app, self._walker = app, walker

    def show(self, **wanted: object) -> None:
        """Have the app show something; see `driven`."""
        assert self._ask(self._app, json.dumps(wanted)) == "done"

    def nodes(self) -> list[Node]:
        """All that is shown now."""
        return [Node(*node) for node in json.loads(self._ask(self._walker, "walk"))]

    def nodes_when(self, met: Callable[[list[Node]], bool]) -> list[Node]:
        """All that is shown, once it is what was waited for."""
        for _ in range(40):
            if met(found := self.nodes()):
                return found
        pytest.fail("what was waited for is not told")

    @staticmethod
    def _ask(process: "subprocess.Popen[str]", line: str) -> str:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{line}\n")
        process.stdin.flush()
        return process.stdout.readline().strip()


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    if lacking := missing():
        pytest.skip(f"not installed: {', '.join(lacking)}")
    with desktop(tmp_path_factory.mktemp("desktop")) as environment:
        own = {
            **environment,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "cwd": ROOT}
        with running([sys.executable, "-m", "tests.outside.driven"], own, **pipes) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            walk = ["/usr/bin/python3", str(ROOT / "tests" / "outside" / "walker.py"), str(process.pid)]
            with running(walk, environment, **pipes) as walker:
                assert walker.stdout is not None
                assert walker.stdout.readline() == "ready\n"
                yield App(process, walker)


@pytest.fixture(autouse=True)
def _as_it_was(app: App) -> Iterator[None]:
    """Each test begins with the comparison in English and light."""
    yield
    app.show(close=True, language="en", theme="light", view="compare", issue="taiwan")


def wanting(nodes: list[Node]) -> list[Node]:
    """What the keyboard reaches and a screen reader could not tell."""
    return [node for node in nodes if node.reachable and (not node.name.strip() or node.role in UNTOLD)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", VIEWS)
def test_whatever_the_keyboard_reaches_has_name_and_role_in_every_language(app: App, view: str, language: str) -> None:
    app.show(language=language, view=view)
    nodes = app.nodes()
    assert len([node for node in nodes if node.reachable]) > 30
    assert wanting(nodes) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("view", VIEWS)
def test_whatever_the_keyboard_reaches_has_name_and_role_in_every_theme(app: App, view: str, theme: str) -> None:
    app.show(theme=theme, view=view)
    assert wanting(app.nodes()) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "opened", ["keyboard", "about", "licences", "handout", "worksheet", "legend", "find", "refusal"]
)
def test_dialogs_and_panels_too(app: App, opened: str, language: str, tmp_path: Path) -> None:
    app.show(language=language)
    before = {node.name for node in app.nodes() if node.reachable}
    if opened == "find":
        app.show(find="Taiwan")
    elif opened == "refusal":
        broken = tmp_path / "broken.visavis"
        broken.write_text("{", encoding="utf-8")
        app.show(open=os.fspath(broken))
    else:
        app.show(action=opened)
    nodes = app.nodes_when(lambda found: bool({node.name for node in found if node.reachable} - before))
    assert wanting(nodes) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("game", ["who", "match", "voice", "gap", "find"])
def test_exercises_too(app: App, game: str, language: str) -> None:
    app.show(language=language, exercise=game)
    nodes = app.nodes()
    assert len([node for node in nodes if node.reachable]) > 15
    assert wanting(nodes) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lesson_and_both_windows_of_presenting_too(app: App, language: str) -> None:
    app.show(language=language, action="new-lesson")
    assert wanting(app.nodes()) == []
    app.show(action="present")
    app.show(switch=True)
    nodes = app.nodes_when(lambda found: len([node for node in found if node.depth == 1]) >= 2)
    assert wanting(nodes) == []
    app.show(close=True)
    app.show(action="close-lesson")


@pytest.mark.parametrize("number", range(6))
def test_every_entry_of_an_open_menu_is_told(app: App, number: int) -> None:
    app.show(menu=number)
    shown = [node for node in app.nodes() if "showing" in node.states]
    menus = [n for n, node in enumerate(shown) if node.role == "popup menu"]
    assert menus
    entries = [node for node in shown[menus[0] :] if node.role in ("menu item", "check menu item", "radio menu item")]
    assert len(entries) >= 2
    assert [node for node in entries if not node.name.strip()] == []


def children(nodes: list[Node], role: str) -> list[Node]:
    """What lies directly below the first thing of a role."""
    at = next(n for n, node in enumerate(nodes) if node.role == role)
    found = []
    for node in nodes[at + 1 :]:
        if node.depth <= nodes[at].depth:
            break
        if node.depth == nodes[at].depth + 1:
            found.append(node)
    return found


def named(nodes: list[Node], role: str, name: str) -> list[Node]:
    """What lies directly below the thing of that role and name."""
    at = next(n for n, node in enumerate(nodes) if (node.role, node.name) == (role, name))
    return children(nodes[at:], role)


def test_painted_parts_tell_their_marks(app: App) -> None:
    app.show(issue="taiwan", view="compare")
    nodes = app.nodes()
    ribbons = named(nodes, "list", "Links between the columns")
    assert ribbons
    assert all(node.role == "link" and len(node.name) > 20 for node in ribbons)
    ruler = named(nodes, "list", "Overview of the text")
    assert len(ruler) >= 3
    assert all(node.role == "link" and "Taiwan" in node.name for node in ruler)
    text = children(nodes, "document frame")
    assert {node.role for node in text} == {"paragraph", "link"}
    app.show(view="matrix")
    cells = [node for node in app.nodes() if node.role == "table cell" and "showing" in node.states]
    assert len(cells) > 20
    assert all(node.name.strip() for node in cells)
    app.show(view="sequence")
    marks = children(app.nodes(), "chart")
    assert len(marks) > 100
    assert all(node.name.strip() for node in marks)
    assert any("Yang Jiechi" in node.name for node in marks)
    app.show(view="terms")
    lines = [node for node in app.nodes() if node.role == "table cell" and "showing" in node.states]
    assert len(lines) > 40
