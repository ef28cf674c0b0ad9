"""The floors of the house, proven: who imports whom, what a start does not load, and how long a file may grow."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app import paths

ROOT = Path(__file__).parents[1]
APP = ROOT / "desktop_app"
LONGEST = 350

FLOORS = ("model", "engine", "files exchange", "qt", "views", "shell")
"""From the ground up; rooms on one floor do not import each other."""

BESIDE = {
    "paths": {"paths"},
    "display": {"paths", "display"},
    "headless": {"model", "engine", "files", "exchange", "qt", "views", "shell", "paths"},
    "cli": {"model", "engine", "files", "exchange", "qt", "views", "shell", "paths", "display", "headless"},
    "__main__": {"cli"},
}
"""The modules beside the rooms, and what each may import."""

WITHOUT_QT = ("model", "engine", "files", "exchange")
QT_ROOMS = {"qt": {"QtCore", "QtGui"}}
GPL_ONLY = {
    "QtCharts", "QtDataVisualization", "QtGraphs", "QtGraphsWidgets", "QtHttpServer", "QtNetworkAuth", "QtQuick3D",
    "QtQuickTimeline", "QtVirtualKeyboard", "QtWaylandCompositor", "QtLottie", "QtCoap", "QtMqtt", "QtOpcUa",
    "QtShaderTools",
}  # fmt: skip
NETWORK = {
    "socket", "ssl", "socketserver", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "xmlrpc", "asyncio",
    "telnetlib", "nntplib", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "websockets",
}  # fmt: skip
QT_NETWORK = {
    "QtNetwork", "QtNetworkAuth", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebView", "QtHttpServer"
}  # fmt: skip


@dataclass(frozen=True)
class Module:
    """One parsed file of the app."""

    path: Path
    tree: ast.Module

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).with_suffix("").as_posix().removesuffix("/__init__")

    @property
    def room(self) -> str:
        """The room it lies in, or its own name when it stands beside them."""
        parts = self.path.relative_to(APP).with_suffix("").parts
        return parts[0]


@dataclass(frozen=True)
class Import:
    """An imported name, with what surrounds it."""

    name: str
    late: bool
    typing_only: bool


def _modules() -> list[Module]:
    files = sorted(APP.rglob("*.py"))
    return [Module(path, ast.parse(path.read_bytes(), str(path))) for path in files if "_resources" not in path.parts]


MODULES = _modules()


def _imports(tree: ast.AST, late: bool = False, typing_only: bool = False) -> Iterator[Import]:
    """Every import with the full dotted name of what it brings in."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, late, typing_only) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (Import(f"{node.module}.{alias.name}", late, typing_only) for alias in node.names)
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for child in node.body:
                yield from _imports(ast.Module([child], []), late, True)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from _imports(node, True, typing_only)
        else:
            yield from _imports(node, late, typing_only)


def _imported(module: Module) -> list[Import]:
    return list(_imports(module.tree))


def _room_of(name: str) -> str | None:
    """The room, or the module beside the rooms, that an imported name belongs to; none for what is not ours."""
    parts = name.split(".")
    if parts[0] != "desktop_app" or name == "desktop_app.__version__":
        return None
    return parts[1]


def _below(room: str) -> set[str]:
    """What a room may import: itself, the floors under it, and the door to the resources."""
    for n, floor in enumerate(FLOORS):
        if room in floor.split():
            return {room, "paths", *(name for lower in FLOORS[:n] for name in lower.split())}
    return BESIDE[room]


def _mark(module: Module) -> str:
    return module.name


def test_every_module_has_its_place() -> None:
    rooms = {name for floor in FLOORS for name in floor.split()}
    assert {module.room for module in MODULES} == rooms | set(BESIDE) | {"__init__"}
    assert {path.name for path in APP.iterdir() if path.is_dir()} - {"__pycache__", "_resources"} == rooms


@pytest.mark.parametrize("module", MODULES, ids=_mark)
def test_imports_run_upward_only(module: Module) -> None:
    ours = {room for found in _imported(module) if (room := _room_of(found.name)) is not None}
    allowed = set() if module.room == "__init__" else _below(module.room)
    assert ours <= allowed, f"{module.name} imports {sorted(ours - allowed)}"


@pytest.mark.parametrize("module", [m for m in MODULES if m.room in (*WITHOUT_QT, "paths")], ids=_mark)
def test_the_first_four_rooms_know_nothing_of_qt(module: Module) -> None:
    assert not [found for found in _imported(module) if found.name.partition(".")[0] in ("PySide6", "shiboken6")]


@pytest.mark.parametrize("name", ["cli", "display", "headless", "__main__"])
def test_beside_the_rooms_qt_is_imported_late(name: str) -> None:
    (module,) = (m for m in MODULES if m.room == name)
    early = [found for found in _imported(module) if not found.late and not found.typing_only]
    assert not [found.name for found in early if found.name.startswith(("PySide6", "shiboken6"))]
    assert not [found.name for found in early if _room_of(found.name) in ("qt", "views", "shell")]


LATE_IN_ENGINE = {"regex", "rjieba"}
"""Libraries that the engine may use, imported where they are needed and nowhere else."""


def test_the_model_is_made_of_the_standard_library_and_so_is_the_engine_but_for_late_imports() -> None:
    for module in MODULES:
        if module.room in ("model", "engine"):
            late = LATE_IN_ENGINE if module.room == "engine" else set()
            others = [found for found in _imported(module) if found.name.partition(".")[0] != "desktop_app"]
            strange = [found for found in others if found.name.partition(".")[0] not in sys.stdlib_module_names]
            assert all(found.late and found.name.partition(".")[0] in late for found in strange), module.name


def test_the_model_and_the_engine_touch_no_file() -> None:
    doors = {"os", "io", "pathlib", "shutil", "tempfile", "subprocess", "open"}
    for module in MODULES:
        if module.room in ("model", "engine"):
            assert not doors & {found.name.partition(".")[0] for found in _imported(module)}, module.name
            calls = [node.func for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
            assert not [call for call in calls if isinstance(call, ast.Name) and call.id in ("open", "print")]


@pytest.mark.parametrize("module", [m for m in MODULES if m.room in QT_ROOMS], ids=_mark)
def test_the_bridge_has_no_widgets(module: Module) -> None:
    assert _qt_modules(module) <= QT_ROOMS[module.room]


def _qt_modules(module: Module) -> set[str]:
    """The Qt modules imported; the package alone is not one."""
    named = [found.name.split(".") for found in _imported(module)]
    return {parts[1] for parts in named if parts[0] == "PySide6" and len(parts) > 1}


def test_no_module_that_is_gpl_only() -> None:
    for module in MODULES:
        assert not _qt_modules(module) & GPL_ONLY, module.name


def test_nothing_reaches_the_network_but_a_second_start() -> None:
    for module in MODULES:
        assert not {found.name.partition(".")[0] for found in _imported(module)} & NETWORK, module.name
        allowed = {"QtNetwork"} if module.name == "desktop_app/shell/handover" else set()
        assert _qt_modules(module) & QT_NETWORK <= allowed, module.name


def test_pydantic_is_imported_late_and_in_files_only() -> None:
    for module in MODULES:
        found = [each for each in _imported(module) if each.name.startswith("pydantic")]
        assert all(each.late or each.typing_only for each in found), module.name
        assert not found or module.room == "files", module.name


@pytest.mark.parametrize("module", MODULES, ids=_mark)
def test_no_file_is_long(module: Module) -> None:
    assert len(module.path.read_text(encoding="utf-8").splitlines()) <= LONGEST


Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def _undocumented(body: list[ast.stmt], prefix: str, bases: tuple[str, ...] = ()) -> Iterator[str]:
    """Public classes and functions without a docstring; `bases` name those of the class that the body is of."""
    for node in body:
        if isinstance(node, Definition) and not node.name.startswith("_"):
            if ast.get_docstring(node) is None and not _overrides_qt(node.name, bases) and not _is_setter(node):
                yield f"{prefix}.{node.name}"
            if isinstance(node, ast.ClassDef):
                yield from _undocumented(node.body, f"{prefix}.{node.name}", tuple(map(ast.unparse, node.bases)))


def _overrides_qt(name: str, bases: tuple[str, ...]) -> bool:
    """Qt documents its own methods: those in camel case, and those that a base class of Qt's has."""
    from PySide6 import QtCore, QtGui, QtWidgets

    theirs = [getattr(module, base, None) for module in (QtCore, QtGui, QtWidgets) for base in bases]
    return bool(bases) and (name != name.lower() or any(hasattr(base, name) for base in theirs if base))


def _is_setter(node: Definition) -> bool:
    return any(ast.unparse(mark).endswith(".setter") for mark in node.decorator_list)


@pytest.mark.parametrize("module", MODULES, ids=_mark)
def test_what_is_public_says_what_it_is_for(module: Module) -> None:
    assert ast.get_docstring(module.tree), module.name
    assert list(_undocumented(module.tree.body, module.name)) == []


RICH = {"setHtml", "insertHtml", "toHtml", "setMarkdown", "insertMarkdown", "appendHtml"}


@pytest.mark.parametrize("module", MODULES, ids=_mark)
def test_text_is_shown_as_plain_text(module: Module) -> None:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute):
            assert node.attr not in RICH, f"{module.name}:{node.lineno}"
            assert node.attr not in ("RichText", "AutoText", "MarkdownText"), f"{module.name}:{node.lineno}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setTextFormat":
            assert [ast.unparse(argument) for argument in node.args] == ["Qt.TextFormat.PlainText"], module.name


GUESSING = {"QLabel", "QTextBrowser", "QTextEdit", "QMessageBox", "QErrorMessage", "QInputDialog", "QProgressDialog"}
"""Widgets that guess whether a text is rich."""


def test_widgets_that_guess_show_only_our_own_words() -> None:
    for module in MODULES:
        made = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
        guessing = [call for call in made if isinstance(call.func, ast.Name) and call.func.id in GUESSING]
        assert all(call.args and isinstance(call.args[0], ast.Constant) for call in guessing), module.name


def _loaded_after(code: str, *arguments: str) -> set[str]:
    """The modules loaded in a fresh interpreter once the code has run."""
    told = f"{code}\nimport sys\nprint('LOADED', *sys.modules)\n"
    command = [sys.executable, "-c", told, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("LOADED ")[2].split())


RUN = "import sys\nfrom desktop_app.cli import main\nassert main(sys.argv[1:]) == 0"


def test_commands_that_show_nothing_leave_qt_alone(tmp_path: Path) -> None:
    commands = [
        ["check", paths.BUNDLED],
        ["export", paths.BUNDLED, "--to", "csv", "-o", str(tmp_path / "out.csv")],
        ["export", paths.BUNDLED, "--to", "json", "-o", str(tmp_path / "out.json")],
        ["schema"],
    ]
    for command in commands:
        loaded = _loaded_after(RUN, *command)
        assert "desktop_app.cli" in loaded
        assert not {name for name in loaded if name.partition(".")[0] in ("PySide6", "shiboken6")}, command


OPENED = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
import desktop_app.shell.start, desktop_app.shell.filling
app = QApplication([])
from desktop_app import paths
from desktop_app.shell.opening import open_file
assert open_file(paths.BUNDLED, 200_000_000, "en").dossier.quotes
"""


def test_the_window_opens_what_is_known_without_pydantic_and_network() -> None:
    loaded = _loaded_after(OPENED)
    assert "desktop_app.shell.commander" in loaded
    assert not loaded & {"pydantic", "pydantic_core", "PySide6.QtNetwork"}


def test_the_whole_comparison_is_painted_without_pydantic_and_network(tmp_path: Path) -> None:
    loaded = _loaded_after(RUN, "snapshot", "-o", str(tmp_path / "out.png"))
    assert "desktop_app.views.compare" in loaded
    assert not loaded & {"pydantic", "pydantic_core", "PySide6.QtNetwork"}


PAINTED = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from desktop_app import paths
from desktop_app.files.settings import Settings
from desktop_app.shell import start
app = start.application()
settings = Settings(legend_seen=True)
frame = start.new_frame(settings)
frame.show()
from desktop_app.shell.filling import fill
from desktop_app.shell.looks import first_look
commander = fill(frame, settings, first_look(settings, "en"), paths.BUNDLED)
app.processEvents()
assert commander.workspace.compare.cards()
from PySide6.QtWidgets import QWidget
print("MADE", *(kind.__name__ for kind in QWidget.__subclasses__()))
"""

LATER = {
    "desktop_app": {
        "engine.search", "engine.matrix", "engine.sequence", "engine.keyness", "engine.corpus", "engine.concordance",
        "engine.answers", "engine.check", "engine.citations", "engine.citing", "engine.bibliography",
        "exchange.citations", "views.gloss_face", "files.atomic", "files.dossier_file", "files.reading", "qt.opener",
        "qt.searcher", "qt.search_model", "qt.matrix_model", "qt.term_model", "shell.plots", "shell.handover",
        "views.matrix", "views.sequence", "views.terms", "views.search_panel", "views.search_list", "views.own_search",
        "views.progress", "views.dialogs", "views.legend", "views.card_actions", "engine.screens", "engine.script",
        "engine.showing", "engine.placing", "qt.pager", "qt.slide_paint", "views.show", "views.show_keys",
        "views.screen_words", "views.audience", "views.presenter", "engine.lessons", "engine.lesson_check",
        "engine.lesson_edits", "files.lesson_file", "files.recovery", "files.nearby", "qt.lesson_desk",
        "qt.lesson_model", "shell.lesson_files", "shell.lesson_editing", "shell.lesson_arrival", "views.lesson_panel",
        "views.offer_strip", "views.ask",
    },
    "": {"pydantic", "regex", "rjieba", "rispy", "multiprocessing", "PySide6.QtNetwork", "PySide6.QtSvg"},
}  # fmt: skip
"""What the first comparison does not show, and a start therefore does not load."""


def test_a_start_loads_and_makes_only_what_the_first_comparison_shows() -> None:
    loaded = _loaded_after(PAINTED)
    late = {f"{package}.{name}".lstrip(".") for package, names in LATER.items() for name in names}
    assert {name for name in late if name.startswith("desktop_app")} <= {m.name.replace("/", ".") for m in MODULES}
    assert not loaded & late


def test_a_start_does_not_have_every_class_of_widgets_made() -> None:
    """PySide6 makes them all when asked for a widget that Qt made, such as a viewport."""
    done = subprocess.run([sys.executable, "-c", PAINTED], cwd=ROOT, capture_output=True, text=True, check=True)
    made = set(done.stdout.rpartition("MADE ")[2].split())
    assert "QFrame" in made
    assert not made & {"QDialog", "QCalendarWidget", "QWizardPage", "QMdiSubWindow", "QDockWidget"}


def test_the_parser_sees_late_and_typing_imports() -> None:
    code = "if TYPE_CHECKING:\n    import a\n\nclass C:\n    def f(self):\n        from b import c\n\nimport d.e\n"
    assert list(_imports(ast.parse(code))) == [
        Import("a", late=False, typing_only=True),
        Import("b.c", late=True, typing_only=False),
        Import("d.e", late=False, typing_only=False),
    ]
