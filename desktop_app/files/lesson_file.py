"""A lesson from its file and back, by the same rules as a dossier: read whole or refused whole, with every reason."""

import contextlib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_app import paths
from desktop_app.engine.lesson_check import problems
from desktop_app.files import raw
from desktop_app.files.migrate import migrate
from desktop_app.files.plain import plain_of
from desktop_app.files.strictjson import parse
from desktop_app.files.trust import hash_of, known_hashes, remember
from desktop_app.model.build import lesson_of
from desktop_app.model.errors import DossierRefused, LessonRefused, Problem, Reason, SaveFailed
from desktop_app.model.lesson import LESSON_FORMAT, Lesson

if TYPE_CHECKING:
    from pydantic import TypeAdapter

LESSON_LIMIT: Final = 1_000_000
"""The most bytes a lesson file may have: it holds ids and notes, no sources."""

_ID: Final = "https://vis-a-vis.invalid/visavis-lesson.schema.json"


def load_lesson(path: str | Path, limit: int = LESSON_LIMIT) -> Lesson:
    """The lesson in a file of at most `limit` bytes. Raises LessonRefused with everything that is wrong with it.

    Whether it fits its dossier is `engine.lesson_check.faults`' to say.
    """
    return loads_lesson(_read(path, limit), str(path), limit)


def loads_lesson(data: bytes, file: str, limit: int = LESSON_LIMIT) -> Lesson:
    """The lesson in a file's bytes; `file` names it in the refusal. Raises LessonRefused with everything wrong."""
    plain, odd = parse(data, limit)
    if plain is None and odd:
        raise LessonRefused(file, odd)
    current = migrate(plain, newest=LESSON_FORMAT, kind="lesson")
    if isinstance(current, Problem):
        raise LessonRefused(file, (*odd, current))
    made = _validated(current)
    doubtful = {problem.place for problem in odd}
    found = problems(made) if isinstance(made, Lesson) else made
    wrong = (*odd, *(problem for problem in found if problem.place not in doubtful))
    if wrong or not isinstance(made, Lesson):
        raise LessonRefused(file, wrong)
    return made


def lesson_in(path: Path, limit: int = LESSON_LIMIT) -> Lesson:
    """The lesson in a file; content validated before is known by its hash and not validated again. Raises
    LessonRefused."""
    data = _read(path, limit)
    remembered = paths.cache_dir() / "validated.json"
    if hash_of(data) in known_hashes(paths.resource("lessons", "validated.json"), remembered):
        # A hash that somebody put into the list by hand: the strict loader will say what is wrong.
        with contextlib.suppress(ValueError, LookupError, TypeError, RecursionError):
            return lesson_of(json.loads(data))
    lesson = loads_lesson(data, str(path), limit)
    # A cache that cannot be written costs time the next time, nothing else.
    with contextlib.suppress(SaveFailed):
        remember(data, remembered)
    return lesson


@cache
def bundled_lesson() -> Lesson:
    """The lesson that comes with the bundled dossier. Raises LessonRefused where the program was damaged."""
    return lesson_in(paths.bundled_lesson())


def save_lesson(lesson: Lesson, path: str | Path) -> None:
    """Write a lesson in its canonical form, atomically. Raises SaveFailed, also for one too long to be read again; the
    old file then still stands."""
    from desktop_app.files import atomic

    try:
        data = lesson_text(lesson).encode()
    except UnicodeEncodeError as error:
        raise SaveFailed(str(path), Reason("a text holds half a character (a lone surrogate)")) from error
    if len(data) > LESSON_LIMIT:
        raise SaveFailed(str(path), raw.TOO_LONG.of(f"{len(data):,}", f"{LESSON_LIMIT:,}"))
    atomic.write(path, data)


def lesson_text(lesson: Lesson) -> str:
    """The canonical form: fields in the model's order, defaults left out, one value a line, a final line feed."""
    return json.dumps(plain_of(lesson), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def lesson_schema_text() -> str:
    """The JSON Schema of a lesson file, draft 2020-12, as it is published, with a final line feed."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": _ID}
    whole = head | _adapter().json_schema() | {"title": "Vis-à-vis lesson"}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _read(path: str | Path, limit: int) -> bytes:
    try:
        return raw.read(path, limit)
    except DossierRefused as refused:
        raise LessonRefused(refused.file, refused.problems) from refused


def _validated(plain: Any) -> Lesson | tuple[Problem, ...]:
    """The lesson, or everything wrong with its shape and types, by place."""
    from pydantic import ValidationError

    from desktop_app.files.schema import Faulty, reason_of

    text = json.dumps(plain, ensure_ascii=False).encode(errors="replace")
    try:
        return _adapter().validate_json(text)
    except ValidationError as error:
        return tuple(Faulty({detail["loc"]: reason_of(detail) for detail in error.errors(include_url=False)}))


@cache
def _adapter() -> "TypeAdapter[Lesson]":
    from pydantic import TypeAdapter

    return TypeAdapter(Lesson)
