"""A lesson's dossier is found by its id in the lesson's own folder, within bounds, and nowhere else."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.files import nearby
from desktop_app.files.nearby import dossier_beside, dossier_id
from tests.files.samples import FIXTURE
from tests.laws import tried


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    return tmp_path / "own" / "l.visavis-lesson"


def put(lesson: Path, name: str, content: object) -> Path:
    path = lesson.parent / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def test_the_bundled_dossier_is_found_anywhere(lesson: Path) -> None:
    assert dossier_beside(lesson, paths.BUNDLED) == paths.bundled_dossier()
    assert dossier_id(paths.bundled_dossier().read_bytes()[:1000]) == paths.BUNDLED


def test_a_dossier_beside_the_lesson_is_found_by_its_id(lesson: Path) -> None:
    put(lesson, "a.visavis", {"format": 1, "id": "other"})
    found = put(lesson, "b.visavis", FIXTURE.read_bytes())
    put(lesson, "c.json", {"id": "river-talks"})
    assert dossier_beside(lesson, "river-talks") == found
    assert dossier_beside(lesson, "another") is None


def test_of_several_the_one_of_the_lessons_name_is_taken_then_the_first(lesson: Path) -> None:
    first = put(lesson, "a.visavis", {"id": "d"})
    put(lesson, "b.visavis", {"id": "d"})
    assert dossier_beside(lesson, "d") == first
    own = put(lesson, "l.visavis", {"id": "d"})
    assert dossier_beside(lesson, "d") == own


def test_nothing_beyond_the_folder_is_looked_at(lesson: Path) -> None:
    put(lesson, "deeper/a.visavis", {"id": "d"})
    put(lesson, "../a.visavis", {"id": "d"})
    assert dossier_beside(lesson, "d") is None


def test_folders_broken_files_and_a_folder_that_is_gone_do_no_harm(lesson: Path) -> None:
    put(lesson, "a.visavis", b"\xff\xfe[[[[")
    put(lesson, "b.visavis", b"")
    (lesson.parent / "c.visavis").mkdir()
    assert dossier_beside(lesson, "d") is None
    assert dossier_beside(lesson.parent / "none" / "l.visavis-lesson", "d") is None


def test_files_names_and_bytes_are_bounded(lesson: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(5):
        put(lesson, f"{n}.visavis", {"id": "x", "pad": "y" * 100})
    put(lesson, "z.visavis", {"id": "d"})
    assert dossier_beside(lesson, "d") is not None
    for name, bound in (("MOST_FILES", 5), ("MOST_BYTES", 100), ("MOST_NAMES", 0)):
        with monkeypatch.context() as patched:
            patched.setattr(nearby, name, bound)
            assert dossier_beside(lesson, "d") is None, name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"id": "a"}', "a"),
        ('{"title": {"id": "b"}, "id": "a"}', "a"),
        ('{"x": ["id", "b"], "id": "a"}', "a"),
        ('{"x": "id", "id": "a"}', "a"),
        ('{"x": "\\"id\\": \\"b\\"", "id": "a"}', "a"),
        ('{"id": 3}', None),
        ('{"id": {"id": "b"}}', None),
        ('["id", "a"]', None),
        ('{"x": {"id": "b"', None),
        ('{"id": "a', None),
        ("", None),
    ],
)
def test_the_id_is_the_outermost_ones(text: str, found: str | None) -> None:
    assert dossier_id(text.encode()) == found


@given(st.dictionaries(st.text(max_size=5), st.recursive(st.text(max_size=5), st.lists)), st.text(max_size=8))
@tried(60)
def test_what_stands_before_it_does_not_matter(before: dict[str, object], name: str) -> None:
    before.pop("id", None)
    assert dossier_id(json.dumps({**before, "id": name, "after": {"id": "no"}}).encode()) == name
    assert dossier_id(json.dumps({"id": name, **before}, indent=1, ensure_ascii=False).encode("utf-8", "replace")) == (
        name.encode("utf-8", "replace").decode()
    )
