"""Which dossier a start opens when it was given a lesson: found before the window is filled, so that no other one is
shown first."""

from pathlib import Path

from desktop_app import paths
from desktop_app.files.lesson_file import lesson_in
from desktop_app.files.nearby import dossier_beside
from desktop_app.model.errors import LessonRefused


def dossier_of(lesson: str) -> str | None:
    """The name of the dossier that a lesson's file belongs to; none where it is not found or the lesson is refused,
    which is told once the window stands."""
    path = Path(lesson).absolute()
    try:
        found = dossier_beside(path, lesson_in(path).dossier)
    except LessonRefused:
        return None
    if found is None:
        return None
    return paths.BUNDLED if found == paths.bundled_dossier() else str(found)
