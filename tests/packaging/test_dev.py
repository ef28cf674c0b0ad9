"""`packaging/dev.py`: what it decides, without installing anything."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from devkit import checks, lock, system, venv

NEED_GLIB = ("libglib2.0-0t64", "libglib2.0-0")
NEED_CJK = ("fonts-noto-cjk", "fonts-wqy-microhei")
HASH = "--hash=sha256:" + "0" * 64


# The Python


@pytest.mark.parametrize("version", [(3, 11), (3, 13), (4, 0)])
def test_a_new_python_is_welcome(version: tuple[int, int]) -> None:
    assert dev.version_message(version) == ""


@pytest.mark.parametrize("version", [(3, 6), (3, 10)])
def test_an_old_python_gets_one_line_that_names_both_versions(version: tuple[int, int]) -> None:
    message = dev.version_message(version)
    assert "3.11" in message
    assert ".".join(map(str, version)) in message
    assert "\n" not in message


def test_an_old_python_can_read_the_file_that_turns_it_away() -> None:
    ast.parse(Path(dev.__file__).read_text(encoding="utf-8"), feature_version=(3, 6))


# The command line


@pytest.mark.parametrize("arguments", [[], ["tset"], ["setup", "now"], ["lock", "it"]])
def test_a_wrong_command_line_shows_the_commands(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == 2
    assert capsys.readouterr().err == dev.USAGE


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert re.findall(r"^  (\w+)", shown, flags=re.MULTILINE) == [*dev.COMMANDS]


def test_pytest_gets_what_is_not_ours() -> None:
    request = checks.parse(["--slow", "tests/model", "-k", "a b", "--repeat", "3", "-x"])
    assert request == checks.Request(slow=True, repeat=3, pytest_args=("tests/model", "-k", "a b", "-x"))


def test_slow_tests_are_left_out_unless_asked_for() -> None:
    assert "not slow" in checks.pytest_command(checks.Request(slow=False, repeat=0, pytest_args=()))
    assert "not slow" not in checks.pytest_command(checks.Request(slow=True, repeat=0, pytest_args=()))


def test_laws_are_tried_less_often_unless_the_slow_tests_are_asked_for() -> None:
    fast = "--hypothesis-profile=fast"
    assert fast in checks.pytest_command(checks.Request(slow=False, repeat=0, pytest_args=()))
    assert fast not in checks.pytest_command(checks.Request(slow=True, repeat=0, pytest_args=()))


def test_the_callers_pytest_arguments_come_last_and_so_prevail() -> None:
    command = checks.pytest_command(checks.Request(slow=False, repeat=0, pytest_args=("-n", "8")))
    assert command[-2:] == ["-n", "8"]


# System packages


def test_a_need_is_met_by_any_of_its_names() -> None:
    assert system.unmet([NEED_GLIB, NEED_CJK], {"libglib2.0-0"}) == [NEED_CJK]
    assert system.unmet([NEED_GLIB, NEED_CJK], {"libglib2.0-0t64", "fonts-wqy-microhei"}) == []


def test_the_first_name_that_can_be_had_is_chosen() -> None:
    needs = [NEED_GLIB, NEED_CJK]
    assert system.choose(needs, {"libglib2.0-0", "fonts-noto-cjk", "fonts-wqy-microhei"}) == [
        "libglib2.0-0",
        "fonts-noto-cjk",
    ]


def test_one_package_for_two_needs_is_named_once_and_a_hopeless_need_not_at_all() -> None:
    core = ("fonts-noto-core", "fonts-wqy-microhei")
    assert system.choose([core, NEED_CJK, NEED_GLIB], {"fonts-wqy-microhei"}) == ["fonts-wqy-microhei"]


def test_tools_of_the_tests_are_wanted_for_tests_only() -> None:
    for_app = set(system.needs(for_tests=False))
    for_tests = set(system.needs(for_tests=True))
    assert for_tests - for_app == {("xvfb",), ("openbox",), ("xdotool",)}
    assert for_app < for_tests


def test_what_the_slow_tests_run_is_wanted_for_them_only() -> None:
    for_tests = set(system.needs(for_tests=True))
    for_slow = set(system.needs(for_tests=True, for_slow=True))
    assert for_tests < for_slow
    assert ("xserver-xorg-video-dummy",) in for_slow - for_tests


@pytest.mark.parametrize(("arguments", "slow"), [(["--slow"], True), (["-k", "x"], False), ([], False)])
def test_only_a_slow_run_asks_for_what_slow_tests_need(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], slow: bool
) -> None:
    asked: list[dict[str, bool]] = []
    monkeypatch.setattr(venv, "prepare", lambda **wanted: asked.append(wanted))
    monkeypatch.setattr(checks, "main", lambda arguments: 0)
    assert dev.test(arguments) == 0
    assert asked == [{"for_tests": True, "for_slow": slow}]


def test_dpkgs_answer_counts_installed_packages_only() -> None:
    answer = "libegl1 installed\nlibgl1 config-files\nxvfb not-installed\nlibegl1 installed\n"
    assert system.parse_dpkg(answer) == {"libegl1"}


def test_apts_answer_counts_packages_with_a_candidate_only() -> None:
    answer = (
        "libglib2.0-0:\n  Installed: (none)\n  Candidate: (none)\n  Version table:\n"
        "libegl1:\n  Installed: (none)\n  Candidate: 1.6.0-1\n  Version table:\n     1.6.0-1 500\n"
    )
    assert system.parse_policy(answer) == {"libegl1"}


def test_advice_is_one_command() -> None:
    advice = system.advice([NEED_GLIB], {"libglib2.0-0"}, as_root=False)
    assert advice.splitlines()[1:] == ["  sudo apt-get install -y --no-install-recommends libglib2.0-0"]


def test_advice_for_root_needs_no_sudo_and_unknown_packages_are_named_all_the_same() -> None:
    advice = system.advice([NEED_CJK], set(), as_root=True)
    assert advice.splitlines()[1:] == ["  apt-get install -y --no-install-recommends fonts-noto-cjk"]


def test_the_note_on_system_packages_changes_with_the_needs_and_with_what_is_missing() -> None:
    notes = {
        system.stamp([NEED_GLIB], ()),
        system.stamp([NEED_GLIB], [NEED_GLIB]),
        system.stamp([NEED_GLIB, NEED_CJK], ()),
    }
    assert len(notes) == 3


# The virtual environment


def test_the_stamp_changes_with_the_lock_file_and_the_python() -> None:
    stamps = {venv.stamp(b"a", "cpython-311"), venv.stamp(b"b", "cpython-311"), venv.stamp(b"a", "cpython-312")}
    assert len(stamps) == 3


def test_a_stamp_holds_only_if_it_says_just_this(tmp_path: Path) -> None:
    path = tmp_path / "stamp"
    assert not venv.holds(path, "good")
    path.write_text("go", encoding="utf-8")
    assert not venv.holds(path, "good")
    path.write_text("good", encoding="utf-8")
    assert venv.holds(path, "good")


def test_programs_may_write_pyc_files_and_find_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    environment = venv.environment(QT_QPA_PLATFORM="offscreen")
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert environment["PYTHONPATH"] == str(venv.ROOT)
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


def test_a_start_loads_nothing_that_only_a_set_up_needs() -> None:
    code = "import sys, dev; print(*sorted({'argparse', 'tempfile', 'xml', 'random'} & {*sys.modules}))"
    folder = Path(dev.__file__).parent
    ran = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []


# The lock file


def test_the_lock_file_has_no_address_and_every_requirement_is_hashed() -> None:
    assert lock.faults(venv.LOCK_FILE.read_text(encoding="utf-8")) == []


def test_the_lock_file_has_every_requirement_of_the_project() -> None:
    locked = {
        re.split(r"[=\[]", line)[0] for line in venv.LOCK_FILE.read_text(encoding="utf-8").splitlines() if "==" in line
    }
    wanted = lock.requirements((venv.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {re.split(r"[><=!~;\[ ]", requirement)[0].lower() for requirement in wanted}
    assert names <= locked


@pytest.mark.parametrize("name", ["pyside6-essentials==6.11.3 ", "colorama==0.4.6 ; os_name == 'nt' or "])
def test_the_lock_file_pins_the_measured_qt_and_thinks_of_windows(name: str) -> None:
    assert f"\n{name}" in venv.LOCK_FILE.read_text(encoding="utf-8")


OPTION = "-".join(("-", "index", "url"))
"""Not written out: no tracked file may name an index, and that is looked for in this one too."""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "pydantic==2.14.3\n",
        f"pydantic>=2.9 {HASH}\n",
        f"pydantic==2.14.3 \\\n    {HASH}\nsix==1.17.0\n",
        f"{OPTION} https://index.invalid\npydantic==2.14.3 {HASH}\n",
        f"--find-links /somewhere\npydantic==2.14.3 {HASH}\n",
        f"pydantic==2.14.3 {HASH}\n    # via -r D:\\somewhere\\in.txt\n",
        f"pydantic==2.14.3 {HASH}\n    # via -r /somewhere/in.txt\n",
        f"pydantic @ file:///somewhere/pydantic.whl {HASH}\n",
    ],
)
def test_a_bad_lock_file_is_found_out(text: str) -> None:
    assert lock.faults(text)


def test_an_extra_is_pinned_with_its_package() -> None:
    # Without it pip looks for the newest release of the extra's package, and fails once there is one.
    assert "\ncoverage[toml]==" in venv.LOCK_FILE.read_text(encoding="utf-8")


def test_a_good_lock_file_may_have_markers_and_several_hashes() -> None:
    text = f"a[x]==1 ; sys_platform == 'win32' \\\n    {HASH} \\\n    {HASH}\n    # via b\nb-c==2.0 \\\n    {HASH}\n"
    assert lock.faults(text) == []


# Flaky tests


def test_pytests_report_names_the_tests_that_failed_once_each() -> None:
    report = (
        '<testsuites><testsuite><testcase classname="m" name="good"/>'
        '<testcase classname="m" name="bad"><failure/></testcase>'
        '<testcase classname="m" name="bad"><error/></testcase>'
        '<testcase classname="m" name="skipped"><skipped/></testcase></testsuite></testsuites>'
    )
    assert checks.failed_tests(report) == ["m::bad"]


def test_flaky_and_broken_tests_are_told_apart() -> None:
    lines = checks.describe({"m::now_and_then": [7], "m::always": [7, 8]}, runs=2)
    assert lines == ["always fails: m::always", "flaky: m::now_and_then failed in 1 of 2 runs, seeds 7"]
    assert checks.describe({}, runs=2) == ["No test failed in 2 runs."]
