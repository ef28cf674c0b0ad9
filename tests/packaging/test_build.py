"""`packaging/build.py`: what goes into packages, and what they say of themselves. Nothing is built here."""

import argparse
import gzip
import hashlib
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import tomllib
import xml.etree.ElementTree as ET
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import build
import dev
import prove
from buildkit import allowed, project, sbom, smoke, sums, tools, trees
from devkit import lock, venv
from linux import desktop, icons, man

LISTS = {
    name: allowed.read(project.PACKAGING / "freeze" / "allowed.toml", name) for name in ("linux", "win32", "darwin")
}
LANGUAGES = {"en", "zh_CN", "ko"}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


_registers = pytest.mark.skipif(sys.platform != "linux", reason="registers with a Linux desktop")


@pytest.fixture
def facts(monkeypatch: pytest.MonkeyPatch) -> project.Project:
    """The project, at a fixed moment: a source archive has no commit to ask."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for variable in ("VISAVIS_HOMEPAGE", "VISAVIS_PICTURES", "VISAVIS_CONTACT"):
        monkeypatch.delenv(variable, raising=False)
    project.project.cache_clear()
    return project.project()


# The command line


def test_every_target_has_a_script_that_says_what_it_needs() -> None:
    for folder in build.TARGETS.values():
        text = (project.PACKAGING / folder / "target.py").read_text(encoding="utf-8")
        assert re.search(r"^NEEDS\b", text, re.MULTILINE)
        assert re.search(r"^def build\(options: argparse.Namespace\) -> list\[Path\]:", text, re.MULTILINE)


def test_packaging_is_no_python_package() -> None:
    assert not (project.PACKAGING / "__init__.py").exists()


def test_missing_programs_are_named_with_their_packages() -> None:
    advice = tools.advice([tools.Tool("makensis", "nsis"), tools.RSVG])
    assert "makensis (Debian package nsis)" in advice
    assert "rsvg-convert (Debian package librsvg2-bin)" in advice


def test_an_unknown_target_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build.parser().parse_args(["rpm"])
    assert "appimage" in capsys.readouterr().err


def test_a_build_that_may_be_passed_over_says_what_it_lacked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tools, "missing", lambda _wanted: [tools.Tool("patchelf", "patchelf")])
    assert build.main(["app"]) == 1
    assert build.main(["--if-possible", "app"]) == 0
    told = capsys.readouterr()
    assert "Passed over, for lack of them: app" in told.out
    assert "patchelf (Debian package patchelf)" in told.err


def test_what_a_change_must_pass_tries_the_frozen_app_and_ends_with_the_tests() -> None:
    lines = [line for line in (venv.ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines() if "python3" in line]
    assert lines == ["python3 packaging/build.py --if-possible app", "python3 packaging/dev.py test"]


# What a frozen app may contain


@pytest.mark.parametrize("system", LISTS)
def test_the_app_imports_nothing_that_is_left_out(system: str) -> None:
    assert allowed.cut_off(venv.ROOT / "desktop_app", LISTS[system]) == []


@pytest.mark.parametrize(
    "file",
    [
        "_internal/PySide6/Qt/lib/libQt6Network.so.6",
        "_internal/PySide6/Qt/lib/libQt6WaylandCompositor.so.6",
        "_internal/PySide6/Qt/lib/libQt6Lottie.so.6",
        "_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "_internal/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "_internal/python3.11/lib-dynload/_hashlib.cpython-311-x86_64-linux-gnu.so",
        "_internal/libssl.so.3",
        "_internal/libcrypto.so.3",
        "_internal/http/client.pyc",
        "_internal/urllib/request.pyc",
        "_internal/resources/unknown.bin",
        "somewhere/else.txt",
    ],
)
def test_what_must_not_be_shipped_is_not_listed(file: str) -> None:
    assert allowed.unlisted([file], LISTS["linux"]) == [file]


@pytest.mark.parametrize(
    ("system", "file"),
    [
        ("linux", "visavis"),
        ("linux", "_internal/desktop_app/engine/check.pyc"),
        ("linux", "_internal/desktop_app/__init__.pyc"),
        ("linux", "_internal/python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so"),
        ("linux", "_internal/PySide6/QtCore.abi3.so"),
        ("linux", "_internal/regex/_regex.cpython-311-x86_64-linux-gnu.so"),
        ("linux", "_internal/PySide6/Qt/plugins/platforms/libqxcb.so"),
        ("linux", "_internal/resources/dossiers/anchorage-2021.visavis"),
        ("win32", "_internal/pydantic_core/_pydantic_core.cp313-win_amd64.pyd"),
        ("win32", "_internal/PySide6/plugins/platforms/qwindows.dll"),
    ],
)
def test_what_the_app_needs_is_listed(system: str, file: str) -> None:
    assert allowed.unlisted([file], LISTS[system]) == []


@pytest.mark.parametrize("system", LISTS)
def test_nothing_is_both_let_in_and_left_out(system: str) -> None:
    listed = LISTS[system]
    exact = [name for name in listed.modules if "*" not in name]
    assert not set(exact) & set(listed.modules_left_out)


@pytest.mark.parametrize("system", LISTS)
def test_every_resource_of_the_app_is_shipped_or_left_out_by_name(system: str) -> None:
    names = [file.relative_to(venv.ROOT).as_posix() for file in (venv.ROOT / "resources").rglob("*") if file.is_file()]
    shipped = [f"_internal/{name}" for name in names if LISTS[system].keeps(name)]
    assert allowed.unlisted(shipped, LISTS[system]) == []
    assert "_internal/resources/dossiers/anchorage-2021.visavis" in shipped
    assert "_internal/resources/icons/visavis.svg" in shipped


def test_a_module_that_is_left_out_but_needed_stops_the_build() -> None:
    warnings = "excluded module named ssl - imported by asyncio (optional), desktop_app.cli (top-level)\n"
    assert allowed.missed(warnings, LISTS["linux"]) == ["ssl by desktop_app.cli"]
    harmless = (
        "excluded module named resource - imported by posix (top-level)\nmissing module named nt - imported by os\n"
    )
    assert allowed.missed(harmless, LISTS["linux"]) == []


# What is packed


def test_a_tar_has_the_same_bytes_whoever_packs_it(tmp_path: Path) -> None:
    packed = []
    for name, mask, moment in (("one", 0o022, 1_000), ("two", 0o077, 2_000_000)):
        folder = tmp_path / name
        before = os.umask(mask)
        try:
            for file in ("b/c.txt", "a.txt", "b/a.txt") if name == "one" else ("a.txt", "b/a.txt", "b/c.txt"):
                trees.put(folder, file, file)
            trees.put(folder, "run", "#!/bin/sh\n", executable=True)
        finally:
            os.umask(before)
        os.utime(folder / "a.txt", (moment, moment))
        trees.settle(folder, 1_700_000_000)
        packed.append(trees.xz(trees.tar(folder, "top", 1_700_000_000)))
    assert packed[0] == packed[1]
    with tarfile.open(fileobj=BytesIO(packed[0])) as archive:
        entries = archive.getmembers()
    assert [entry.name for entry in entries] == ["top", "top/a.txt", "top/b", "top/b/a.txt", "top/b/c.txt", "top/run"]
    assert {(entry.uid, entry.gid, entry.uname, entry.mtime) for entry in entries} == {(0, 0, "root", 1_700_000_000)}
    assert [entry.mode for entry in entries] == [0o755, 0o644, 0o755, 0o644, 0o644, 0o755]


@given(st.dictionaries(st.text("abcdefgh.-", min_size=1).filter(lambda name: name.strip(".")), st.binary(), max_size=5))
def test_sums_are_what_sha256sum_would_say(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]) -> None:
    folder = tmp_path_factory.mktemp("dist")
    for name, content in files.items():
        (folder / name).write_bytes(content)
    lines = sums.write(folder).read_text(encoding="utf-8").splitlines()
    assert lines == [f"{hashlib.sha256(files[name]).hexdigest()}  {name}" for name in sorted(files)]
    assert sums.write(folder).read_text(encoding="utf-8").splitlines() == lines


def test_a_source_archive_needs_to_be_told_the_moment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(project, "ROOT", tmp_path)
    with pytest.raises(project.CannotBuild, match="SOURCE_DATE_EPOCH"):
        project.epoch()


# What the desktop is told


def test_the_menu_entry_speaks_three_languages_and_opens_dossiers_and_lessons(facts: project.Project) -> None:
    entry = desktop.desktop_entry(facts, "visavis")
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert {found or "en" for found in re.findall(rf"^{key}(?:\[(\w+)\])?=", entry, re.MULTILINE)} == LANGUAGES
    assert "Exec=visavis %f\n" in entry
    # Each action has a name in every language, and does what the command line knows.
    actions = entry.split("\n[Desktop Action ")[1:]
    assert [action.partition("]")[0] for action in actions] == ["anchorage", "present"]
    for action in actions:
        assert {found or "en" for found in re.findall(r"^Name(?:\[(\w+)\])?=", action, re.MULTILINE)} == LANGUAGES
    assert "Exec=visavis --present anchorage-2021\n" in actions[1]
    assert f"MimeType={desktop.MIME_TYPE};{desktop.LESSON_TYPE};\n" in entry
    # By this the desktop connects the window with the entry.
    assert re.search(r"^StartupWMClass=visavis$", entry, re.MULTILINE)
    assert f'app.setDesktopFileName("{project.APP_ID}")' in (
        venv.ROOT / "desktop_app" / "shell" / "start.py"
    ).read_text(encoding="utf-8")


def test_the_description_is_whole_in_three_languages(facts: project.Project) -> None:
    root = ET.fromstring(desktop.metainfo(facts))
    for path in (
        "name",
        "summary",
        "description/p",
        "releases/release/description/p",
    ):
        assert {element.get(XML_LANG, "en") for element in root.findall(path)} == LANGUAGES
    assert root.findtext("id") == project.APP_ID
    release = root.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (facts.version, "2023-11-14")


def test_addresses_are_said_where_whoever_publishes_gives_them_and_left_out_elsewhere(
    facts: project.Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = ET.fromstring(desktop.metainfo(facts))
    assert plain.find("url") is None
    assert plain.find("screenshots") is None
    monkeypatch.setenv("VISAVIS_HOMEPAGE", "https://somewhere.example/app/")
    monkeypatch.setenv("VISAVIS_PICTURES", "https://somewhere.example/pictures")
    monkeypatch.setenv("VISAVIS_CONTACT", "somebody@somewhere.example")
    project.project.cache_clear()
    published = project.project()
    project.project.cache_clear()
    assert published.contact == "Vis-à-vis contributors <somebody@somewhere.example>"
    root = ET.fromstring(desktop.metainfo(published))
    assert root.findtext("url") == "https://somewhere.example/app"
    shown = root.findall("screenshots/screenshot")
    assert [each.findtext("image") for each in shown] == [
        f"https://somewhere.example/pictures/{file}" for file, _ in desktop.PICTURES
    ]
    for each in shown:
        assert {element.get(XML_LANG, "en") for element in each.findall("caption")} == LANGUAGES
    for file, _ in desktop.PICTURES:
        begin = (venv.ROOT / "resources" / "pictures" / file).read_bytes()[:24]
        assert struct.unpack(">II", begin[16:]) == (1440, 900)


def test_a_build_says_what_nobody_told_it(facts: project.Project, monkeypatch: pytest.MonkeyPatch) -> None:
    variables = ("VISAVIS_HOMEPAGE", "VISAVIS_PICTURES", "VISAVIS_CONTACT")
    assert [re.findall(r"VISAVIS_\w+", line) for line in project.unsaid(facts)] == [[name] for name in variables]
    for variable in variables:
        monkeypatch.setenv(variable, "https://somebody.example/x")
    project.project.cache_clear()
    assert project.unsaid(project.project()) == []


def test_an_address_that_is_none_is_refused(facts: project.Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISAVIS_HOMEPAGE", "file:///somewhere")
    project.project.cache_clear()
    with pytest.raises(project.CannotBuild, match="VISAVIS_HOMEPAGE"):
        project.project()


def test_our_own_files_are_known_by_how_they_begin(facts: project.Project) -> None:
    root = ET.fromstring(desktop.mime_info(facts))
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    glob = root.find(f".//{space}glob")
    globs = [each.get("pattern") for each in root.findall(f".//{space}glob")]
    assert globs == ["*.visavis", "*.visavis-lesson"]
    assert glob is not None
    assert glob.get("pattern") == "*.visavis"
    begins = (venv.ROOT / "resources" / "dossiers" / "anchorage-2021.visavis").read_bytes()[:64]
    matches = root.findall(f".//{space}match")
    assert len(matches) == 2
    for match in matches:
        wanted = str(match.get("value")).replace("\\n", "\n").encode()
        first, _, last = str(match.get("offset")).partition(":")
        assert any(begins[offset:].startswith(wanted) for offset in range(int(first), int(last or first) + 1))


@_registers
@pytest.mark.skipif(not all(map(shutil.which, ("gio", "update-mime-database"))), reason="needs the desktop's own tools")
@pytest.mark.parametrize(
    ("name", "begin", "kind"),
    [
        ("a.visavis", b"", desktop.MIME_TYPE),
        ("a.visavis-lesson", b'{\n "format": 1,\n "id": "a"', desktop.LESSON_TYPE),
        ("sent by mail", b'{\n "format": 1,\n "id": "a"', desktop.MIME_TYPE),
        ("somebody else's", b'{\n "format": 1,\n "name": "a"', ""),
        ("table.json", b'{\n "format": 1,\n "id": "a"', "application/json"),
    ],
)
def test_the_desktop_tells_our_files_from_others(
    tmp_path: Path, facts: project.Project, name: str, begin: bytes, kind: str
) -> None:
    data = tmp_path / "data"
    trees.put(data, "mime/packages/x.xml", desktop.mime_info(facts))
    subprocess.run(["update-mime-database", str(data / "mime")], check=True)
    file = trees.put(tmp_path, name, begin + b"\n")
    asked = {"PATH": os.defpath, "HOME": str(tmp_path), "XDG_DATA_HOME": str(data), "LC_ALL": "C.UTF-8"}
    said = subprocess.check_output(["gio", "info", "-a", "standard::content-type", str(file)], env=asked, text=True)
    found = said.rpartition("content-type: ")[2].strip()
    assert found == kind or (not kind and "visavis" not in found)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_manual_page_names_every_command(facts: project.Project, language: str) -> None:
    from desktop_app.cli import COMMANDS, HANDOUTS, REFERENCES, TABLES

    page = man.page(facts, language)
    assert page.startswith(".TH VISAVIS 1 ")
    for command in COMMANDS:
        if not command.startswith("_"):
            assert f"visavis {command}\\fR" in page
    for kind in (*TABLES, *REFERENCES, *HANDOUTS):
        assert re.search(rf"\b{kind}\b", page), kind


def test_every_text_is_there_in_three_languages(facts: project.Project) -> None:
    for key, texts in facts.texts.items():
        if isinstance(texts, dict):
            assert set(texts) == LANGUAGES, key


@pytest.mark.parametrize(("language", "catalogue"), [("zh_CN", "zh_Hans"), ("ko", "ko")])
def test_packages_name_things_as_the_app_does(facts: project.Project, language: str, catalogue: str) -> None:
    tree = ET.parse(venv.ROOT / "resources" / "i18n" / f"visavis_{catalogue}.ts")
    words: dict[str, set[str]] = {}
    for message in tree.iter("message"):
        words.setdefault(message.findtext("source", ""), set()).add(message.findtext("translation", ""))
    said = {
        "release": ("Comparison", "Matrix", "Sequence", "Terms", "Present", "Exercises", "Lesson"),
        "caption": ("Comparison", "Issue"),
        "lesson": ("Lesson",),
        "action-present": ("Lesson", "Present"),
    }
    for key, names in said.items():
        for name in names:
            assert any(word in facts.texts[key][language] for word in words[name]), (key, name, words[name])


def test_icons_are_drawn_for_both_contexts() -> None:
    for drawing, _ in icons.DRAWINGS.values():
        assert ET.fromstring(drawing.read_bytes()).get("viewBox") == "0 0 64 64"


# Windows and macOS


def test_an_icon_file_tells_where_each_picture_lies(monkeypatch: pytest.MonkeyPatch) -> None:
    from windows import icon

    def paint(_drawing: Path, target: Path, size: int) -> Path:
        target.write_bytes(b"picture %d" % size)
        return target

    monkeypatch.setattr(icon, "png", paint)
    made = icon.ico(Path("any.svg"))
    assert struct.unpack_from("<HHH", made) == (0, 1, len(icon.SIZES))
    for number, size in enumerate(icon.SIZES):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", made, 6 + 16 * number)
        assert width == size % 256
        assert made[offset : offset + length] == b"picture %d" % size


def test_windows_gets_every_wheel_that_the_frozen_app_is_made_of() -> None:
    from windows import target

    with (project.PACKAGING / "freeze" / "components.toml").open("rb") as file:
        rows = tomllib.load(file)["part"]
    here = {
        row["distribution"].lower()
        for row in rows
        if "distribution" in row and "win32" in row.get("systems", ["win32"])
    }
    assert here == set(target._WHEELS)


def test_an_import_that_was_not_laid_down_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from windows import target

    app = tmp_path / "desktop_app"
    code = "import json, a.b\nfrom c import d\nimport e\nfrom desktop_app import cli\n"
    trees.put(app, "x.py", code)
    monkeypatch.setattr(target, "ROOT", tmp_path)
    internal = tmp_path / "internal"
    trees.put(internal, "a/b.pyc", "")
    trees.put(internal, "c/__init__.pyc", "")
    assert target._lacking(internal) == ["e, imported by desktop_app.x"]
    trees.put(internal, "e.cp313-win_amd64.pyd", "")
    assert target._lacking(internal) == []


def test_macos_is_told_of_the_document_type(facts: project.Project) -> None:
    from macos import bundle

    plist = plistlib.loads(plistlib.dumps(bundle.info_plist()))
    suffixes = [
        each["UTTypeTagSpecification"]["public.filename-extension"] for each in plist["UTExportedTypeDeclarations"]
    ]
    assert suffixes == [["visavis"], ["visavis-lesson"]]
    assert [each["LSItemContentTypes"] for each in plist["CFBundleDocumentTypes"]] == [
        [each["UTTypeIdentifier"]] for each in plist["UTExportedTypeDeclarations"]
    ]
    declared = plist["UTExportedTypeDeclarations"][0]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["visavis"]
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert plist["CFBundleShortVersionString"] == facts.version
    assert plist["NSHighResolutionCapable"] is True


@pytest.mark.parametrize(("given_hash", "fits"), [("right", True), ("0" * 64, False), (None, False)])
def test_a_runtime_is_taken_only_with_its_hash(tmp_path: Path, given_hash: str | None, fits: bool) -> None:
    from appimage import target

    file = trees.put(tmp_path, "runtime", b"program")
    expected = sums.digest(file) if given_hash == "right" else given_hash
    options = argparse.Namespace(runtime=str(file), runtime_sha256=expected)
    if fits:
        assert target._runtime(options) == b"program"
    else:
        with pytest.raises(project.CannotBuild, match="hashes to"):
            target._runtime(options)


# The workflow for releases


def test_the_release_workflow_asks_for_what_there_is() -> None:
    text = (project.PACKAGING / "ci" / "release.yml").read_text(encoding="utf-8")
    jobs = pytest.importorskip("yaml").safe_load(text)["jobs"]
    assert jobs.keys() == {"linux", "windows", "macos", "wheel", "publish"}
    # What is published was tried on every system before.
    assert set(jobs["publish"]["needs"]) == jobs.keys() - {"publish"}
    steps = [step for job in jobs.values() for step in job["steps"]]
    assert all(("run" in step) != ("uses" in step) for step in steps)
    # Somebody else's action is named by what it is, not by a name that may come to mean something else.
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step["uses"]) for step in steps if "uses" in step)
    for script, arguments in re.findall(r"packaging/(build|prove|dev)\.py ((?:[a-z]+ ?)+)", text):
        known = {"build": set(build.TARGETS), "prove": set(prove.COMMANDS), "dev": set(dev.COMMANDS)}[script]
        assert set(arguments.split()) <= known, script
    built = set(re.findall(r"build\.py ((?:[a-z]+ ?)+)", text))
    assert {target for line in built for target in line.split()} == set(build.TARGETS) - {"app"}
    given = set(re.findall(r"\bVISAVIS_[A-Z_]+", text))
    code = "".join(file.read_text(encoding="utf-8") for file in project.PACKAGING.rglob("*.py"))
    assert given == set(re.findall(r"\bVISAVIS_[A-Z_]+", code)) - {"VISAVIS_ICON", "VISAVIS_ENTITLEMENTS"}


# The list of what is in there


def test_the_list_names_every_part_once_and_relates_it(facts: project.Project, tmp_path: Path) -> None:
    trees.put(tmp_path, "visavis", b"program")
    trees.put(tmp_path, "_internal/libpython3.11.so.1.0", b"library")
    trees.put(tmp_path, "_internal/resources/text.json", b"{}")
    row = {"version": "3.11.7", "licence": "PSF-2.0", "copyright": "x", "within": "", "texts": []}
    rows = [{**row, "name": "Python"}, {**row, "name": "zlib", "within": "Python"}, {**row, "name": "zlib"}]
    made = sbom.document(facts, "test", rows, sbom._files(tmp_path), str)
    assert made["spdxVersion"] == "SPDX-2.3"
    assert [file["fileName"] for file in made["files"]] == ["./_internal/libpython3.11.so.1.0", "./visavis"]
    names = [entry["SPDXID"] for entry in [*made["packages"], *made["files"]]]
    assert len(names) == len(set(names)) == 6
    related = {entry["relatedSpdxElement"] for entry in made["relationships"]}
    assert related == set(names)
    assert made == sbom.document(facts, "test", rows, sbom._files(tmp_path), str)


def test_the_list_of_a_wheel_names_what_it_needs_and_says_that_it_is_not_in_there(facts: project.Project) -> None:
    wanted = sbom.needed(facts.requirements)
    assert {row["name"] for row in wanted} >= {"PySide6-Essentials", "pydantic", "regex"}
    assert all(row["licence"] and row["name"] in row["comment"] for row in wanted)
    made = sbom.document(facts, "wheel", [], [], str, wanted)
    assert len(made["packages"]) == len(wanted) + 1
    kinds = [each["relationshipType"] for each in made["relationships"]]
    assert kinds == ["DESCRIBES", *["DEPENDS_ON"] * len(wanted)]
    with pytest.raises(project.CannotBuild, match="unheard-of"):
        sbom.needed(["unheard-of>=1"])


# The build's own lock


def test_what_is_shipped_is_what_was_tested() -> None:
    def versions(file: Path) -> dict[str, str]:
        return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", file.read_text(encoding="utf-8"), re.MULTILINE))

    tested, shipped = versions(venv.LOCK_FILE), versions(lock.BUILD_LOCK_FILE)
    assert lock.faults(lock.BUILD_LOCK_FILE.read_text(encoding="utf-8")) == []
    assert {"pyside6-essentials", "pydantic", "regex", "rjieba", "pyinstaller"} <= shipped.keys()
    assert {name: shipped[name] for name in shipped.keys() & tested.keys()} == {
        name: tested[name] for name in shipped.keys() & tested.keys()
    }


# The frozen start


def test_programs_started_from_the_app_get_their_own_libraries_back() -> None:
    text = (project.PACKAGING / "freeze" / "start.py").read_text(encoding="utf-8").partition("restore(os.environ)")[0]
    space: dict[str, object] = {}
    exec(compile(text, "start.py", "exec"), space)
    restore = space["restore"]
    assert callable(restore)
    environment = {"LD_LIBRARY_PATH": "/app/_internal", "LD_LIBRARY_PATH_ORIG": "/usr/own", "_PYI_ARCHIVE_FILE": "x"}
    restore(environment)
    assert environment["LD_LIBRARY_PATH"] == "/usr/own"
    assert not any(name.startswith("_PYI_") or name.endswith("_ORIG") for name in environment)
    environment = {"LD_LIBRARY_PATH": "/app/_internal"}
    restore(environment)
    assert "LD_LIBRARY_PATH" not in environment


def test_the_smoke_test_sees_nothing_of_the_users(tmp_path: Path) -> None:
    assert smoke.surroundings(tmp_path)["HOME"] == str(tmp_path)
    assert "PYTHONPATH" not in smoke.surroundings(tmp_path)


def _unpacked(app: Path, facts: project.Project) -> Path:
    """As much of the folder that needs no installing as registering it asks for; returns it."""
    for script in ("register.sh", "unregister.sh"):
        trees.put(app, script, (project.PACKAGING / "portable" / script).read_bytes(), executable=True)
    trees.put(app, "share/applications/x.desktop", desktop.desktop_entry(facts, "@PROGRAM@"))
    trees.put(app, "share/icons/hicolor/scalable/apps/x.svg", "<svg/>")
    trees.put(app, "share/mime/packages/x.xml", desktop.mime_info(facts))
    trees.put(app, "share/man/man1/visavis.1.gz", gzip.compress(b""))
    return app


def _call(app: Path, script: str, home: Path, cwd: Path, **more: str) -> str:
    surroundings = {"PATH": os.defpath, "HOME": str(home), "LC_ALL": "C.UTF-8", **more}
    return subprocess.check_output([str(app / script)], env=surroundings, cwd=cwd, text=True)


def _read_back(value: str) -> str:
    """A quoted program of a menu entry, as the standard has it read: first as a text, then as an argument."""
    as_text = re.sub(r"\\(.)", r"\1", value)
    quoted = re.fullmatch(r'"(.*)"( %f)?', as_text)
    assert quoted is not None
    return re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%")


@_registers
@pytest.mark.parametrize("name", ["App & 100% 工具", '-x $HOME `date` "quoted" it\'s \\ | = ;'])
def test_registering_and_unregistering_leave_no_trace(tmp_path: Path, facts: project.Project, name: str) -> None:
    app, home = _unpacked(tmp_path / name, facts), tmp_path / name / "home"
    home.mkdir()
    for script in ("register.sh", "register.sh"):
        _call(app, script, home, tmp_path)
    entry = (home / ".local/share/applications/x.desktop").read_text(encoding="utf-8")
    programs = re.findall(r"^Exec=(.*?)(?: anchorage-2021| --present anchorage-2021)?$", entry, re.MULTILINE)
    link = home / ".local/share/visavis/visavis"
    assert [_read_back(program) for program in programs] == [str(link)] * 3
    assert link.readlink() == app / "visavis"
    # So that the entry vanishes where the folder does; this one is neither quoted nor has % a meaning.
    tried = re.findall(r"^TryExec=(.*)$", entry, re.MULTILINE)
    assert [path.replace("\\\\", "\\") for path in tried] == [str(link)]
    assert not (home / ".local/share/man").exists()
    _call(app, "unregister.sh", home, tmp_path)
    assert list((home / ".local" / "share").rglob("*")) == []
    assert "not in your menu" in _call(app, "unregister.sh", home, tmp_path)


@_registers
@pytest.mark.skipif(not all(map(shutil.which, ("gio", "update-desktop-database"))), reason="needs GLib's own tools")
def test_glib_takes_the_entry_wherever_the_folder_lies(tmp_path: Path, facts: project.Project) -> None:
    app, home = _unpacked(tmp_path / '50% off, 100%s `x` "$HOME" 工具', facts), tmp_path / "home"
    home.mkdir()
    trees.put(app, "visavis", "#!/bin/sh\n", executable=True)
    _call(app, "register.sh", home, tmp_path)
    asked = {"PATH": os.defpath, "HOME": str(home), "XDG_DATA_DIRS": str(home), "LC_ALL": "C.UTF-8"}
    said = subprocess.check_output(["gio", "mime", desktop.MIME_TYPE], env=asked, text=True)
    assert "x.desktop" in said
    (app / "visavis").unlink()
    gone = subprocess.run(["gio", "mime", desktop.MIME_TYPE], env=asked, text=True, capture_output=True, check=False)
    assert "x.desktop" not in gone.stdout


@_registers
def test_unregistering_leaves_what_others_have_there(tmp_path: Path, facts: project.Project) -> None:
    app, home = _unpacked(tmp_path / "app", facts), tmp_path / "home"
    data = home / ".local" / "share"
    elsewhere = trees.put(
        tmp_path, "elsewhere", '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"/>'
    )
    theirs = [data / "mime/packages/theirs.xml", data / "icons/hicolor/16x16/apps/theirs.png"]
    for link in theirs:
        link.parent.mkdir(parents=True)
        link.symlink_to(elsewhere)
    (empty := data / "icons" / "theirs").mkdir()
    _call(app, "register.sh", home, tmp_path)
    _call(app, "unregister.sh", home, tmp_path)
    assert all(link.is_symlink() for link in theirs)
    assert empty.is_dir()
    assert not (data / "applications").exists()
    assert not (data / "visavis").exists()


@_registers
def test_a_folder_for_data_that_is_no_absolute_path_is_passed_over(tmp_path: Path, facts: project.Project) -> None:
    app, home = _unpacked(tmp_path / "app", facts), tmp_path / "home"
    home.mkdir()
    before = sorted(app.rglob("*"))
    _call(app, "register.sh", home, tmp_path, XDG_DATA_HOME="somewhere")
    assert (home / ".local/share/applications/x.desktop").is_file()
    assert sorted(app.rglob("*")) == before
    assert not (tmp_path / "somewhere").exists()
    _call(app, "register.sh", home, tmp_path, XDG_DATA_HOME=str(tmp_path / "data"))
    assert (tmp_path / "data/applications/x.desktop").is_file()
