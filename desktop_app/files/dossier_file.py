"""A dossier from its file and back: read whole or refused whole, with every reason."""

import gc
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from desktop_app.engine.check import problems
from desktop_app.files import LIMIT, atomic
from desktop_app.files.jsonfaults import BIGGEST
from desktop_app.files.mend import further_problems, outside
from desktop_app.files.migrate import migrate
from desktop_app.files.place import path_of
from desktop_app.files.plain import plain_of
from desktop_app.files.raw import read
from desktop_app.files.schema import validate
from desktop_app.files.strictjson import parse, skim
from desktop_app.model.dossier import FORMAT, Dossier
from desktop_app.model.errors import DossierRefused, Problem, Reason, SaveFailed

_SEEN: Final = frozenset({"format", "place", "date"})
"""A key of each object that is looked at before the schema is: the dossier, its event, its sources."""


def load(path: str | Path, limit: int = LIMIT) -> Dossier:
    """The dossier in a file of at most `limit` bytes. Raises DossierRefused with everything that is wrong with it."""
    return loads(read(path, limit), str(path), limit)


def loads(data: bytes, file: str, limit: int = LIMIT) -> Dossier:
    """The dossier in a file's bytes; `file` names it in the refusal. Raises DossierRefused with everything wrong."""
    with _collector_paused():
        dossier, found = _examined(data, limit)
    if found or dossier is None:
        raise DossierRefused(file, found)
    return dossier


def save(dossier: Dossier, path: str | Path) -> None:
    """Write a dossier in its canonical form, atomically. Raises SaveFailed; the old file then still stands."""
    try:
        data = text_of(dossier).encode()
    except UnicodeEncodeError as error:
        raise SaveFailed(str(path), Reason("a text holds half a character (a lone surrogate)")) from error
    atomic.write(path, data)


def text_of(dossier: Dossier) -> str:
    """The canonical form: fields in the model's order, defaults left out, one value a line, a final line feed."""
    return json.dumps(plain_of(dossier), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _examined(data: bytes, limit: int) -> tuple[Dossier | None, Sequence[Problem]]:
    """The dossier, and everything wrong with it."""
    made = _sound(data, limit)
    return (made, ()) if made is not None else _by_the_long_way(data, limit)


def _sound(data: bytes, limit: int) -> Dossier | None:
    """A dossier with nothing wrong at all; none where the long way has to say what is, or to migrate."""
    seen = skim(data, limit, _SEEN)
    if not isinstance(seen, dict) or seen.get("format") != FORMAT:
        return None
    made = validate(seen, data)
    if not isinstance(made, Dossier) or problems(made):
        return None
    # The one number that neither the schema nor the check bounds from above.
    return None if any(quote.selector.start > BIGGEST for quote in made.quotes) else made


def _by_the_long_way(data: bytes, limit: int) -> tuple[Dossier | None, Sequence[Problem]]:
    plain, odd = parse(data, limit)
    if plain is None and odd:
        return None, odd
    current = migrate(plain)
    if isinstance(current, Problem):
        return None, (*odd, current)
    # Untouched content need not be written out again for pydantic, which reads JSON text best.
    made = validate(current, data if current is plain and not odd else None)
    doubtful = [path_of(p.place) for p in odd]
    if isinstance(made, Dossier):
        return made, (*odd, *outside(problems(made), doubtful))
    named = {p.place for p in odd}
    shape = [p for p in made if p.place not in named]
    return None, (*odd, *shape, *further_problems(current, made.paths, doubtful))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Millions of new objects and no garbage: the collector would double the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
