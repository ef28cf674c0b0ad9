"""pydantic at the door: plain JSON becomes a dossier, or a list of plain sentences.

pydantic is imported inside the calls only, because it costs as much as an empty window.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from desktop_app.files.place import place_of, quoted
from desktop_app.model.dossier import Dossier
from desktop_app.model.errors import Problem, Reason

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

_ID: Final = "https://vis-a-vis.invalid/visavis.schema.json"
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_KINDS: Final = {
    "string_type": Reason("must be text, not %1"),
    "int_type": Reason("must be a whole number, not %1"),
    "tuple_type": Reason("must be a list, not %1"),
    "dict_type": Reason("must be an object, not %1"),
    "dataclass_type": Reason("must be an object, not %1"),
    "date_type": Reason("must be a day such as 2021-03-18, not %1"),
    "date_parsing": Reason("must be a day such as 2021-03-18, not %1"),
}


class Faulty(list[Problem]):
    """What a schema finds wrong; `paths` says where, one for each problem."""

    def __init__(self, faults: Mapping[tuple[str | int, ...], Reason]) -> None:
        super().__init__(Problem(place_of(path) or "line 1", reason) for path, reason in faults.items())
        self.paths = tuple(faults)


def validate(content: Any, data: bytes | None = None) -> Dossier | Faulty:
    """The dossier, or everything that is wrong with its shape and types, by place.

    `content` is plain JSON of the newest format or JSON text in bytes; `data` is plain content as JSON again, where
    it is at hand, and saves the writing. References, ranges and hashes are `engine.check`'s.
    """
    from pydantic import ValidationError

    if isinstance(content, bytes):
        content, data = json.loads(content), content
    # Half characters were refused or reported before this; pydantic would read no further for them.
    text = data if data is not None else json.dumps(content, ensure_ascii=False).encode(errors="replace")
    strays = _stray_days(content)
    try:
        dossier = _adapter().validate_json(text)
    except ValidationError as error:
        return Faulty({detail["loc"]: reason_of(detail) for detail in error.errors(include_url=False)} | strays)
    return Faulty(strays) if strays else dossier


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a dossier file, draft 2020-12."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": _ID}
    return head | _adapter().json_schema() | {"title": "Vis-à-vis dossier"}


def schema_text() -> str:
    """The JSON Schema as it is published, with a final line feed."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"


@cache
def _adapter() -> "TypeAdapter[Dossier]":
    from pydantic import TypeAdapter

    return TypeAdapter(Dossier)


def reason_of(detail: "ErrorDetails") -> Reason:
    """What pydantic found wrong, in one plain sentence."""
    kind, value = detail["type"], detail["input"]
    if kind == "missing":
        return Reason("is missing")
    if kind == "unexpected_keyword_argument":
        return Reason("is no field of the format")
    if kind == "enum":
        expected = detail["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
        return Reason("must be one of %1, not %2").of(expected, quoted(value))
    if kind in _KINDS:
        return _KINDS[kind].of(quoted(value))
    return Reason("does not fit the format: %1").of(f"{detail['msg'][:1].lower()}{detail['msg'][1:]}")


def _stray_days(plain: Any) -> dict[tuple[str | int, ...], Reason]:
    """Days that pydantic takes for a number of seconds, such as "1616025600"."""
    found: dict[tuple[str | int, ...], Reason] = {}
    if not isinstance(plain, dict):
        return found
    event, sources = plain.get("event"), plain.get("sources")
    places: list[tuple[tuple[str | int, ...], Any]] = []
    if isinstance(event, dict):
        places += [(("event", end), event.get(end)) for end in ("start", "end")]
    if isinstance(sources, list):
        places += [(("sources", n, "date"), s.get("date")) for n, s in enumerate(sources) if isinstance(s, dict)]
    for path, day in places:
        if isinstance(day, str) and not _DAY.fullmatch(day):
            found[path] = _KINDS["date_type"].of(quoted(day))
    return found


def checker_version() -> str:
    """The version of the library that checks files."""
    from pydantic import VERSION

    return VERSION
