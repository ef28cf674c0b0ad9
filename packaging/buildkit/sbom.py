"""The list of what a package contains, as SPDX 2.3 (JSON)."""

import datetime as dt
import json
import re
import subprocess
import tomllib
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from buildkit import freeze, licences, sums
from buildkit.project import DIST, PACKAGING, CannotBuild, Project

_APP = "SPDXRef-Package-visavis"

_VALIDATE = """
import sys
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
for fault in validate_full_spdx_document(parse_file(sys.argv[1])):
    print(fault.validation_message)
"""


def write(project: Project, kind: str, folder: Path) -> Path:
    """Write the list for an app's folder to `dist/`, and let the SPDX project's own tools check it.

    It says what Help, Licences says: both come from the list that lies with the texts. Raises CannotBuild.
    """
    return _written(document(project, kind, licences.index(folder), _files(folder), _own_words(folder)))


def write_of_code_alone(project: Project, kind: str, made: Iterable[Path], requirements: Iterable[str]) -> Path:
    """Write the list for packages that hold nothing of others and let `pip` fetch it: what they are, what they need."""
    files = [_file(number, file.name, file) for number, file in enumerate(made)]
    return _written(document(project, kind, [], files, str, needed(requirements)))


def needed(requirements: Iterable[str]) -> list[dict[str, Any]]:
    """What is asked for by such lines as `lxml>=6,<7`, with what `components.toml` says of it. Raises CannotBuild."""
    with (PACKAGING / "freeze" / "components.toml").open("rb") as file:
        known = {row["distribution"].lower(): row for row in tomllib.load(file)["part"] if "distribution" in row}
    found = []
    for line in requirements:
        name = re.split(r"[^\w.-]", line, maxsplit=1)[0]
        row = known.get(name.lower())
        if row is None:
            raise CannotBuild(f"{name} has no part in packaging/freeze/components.toml")
        asked = {"name": name, "version": "", "within": "", "comment": f"asked for as {line}"}
        found.append({**asked, "licence": row["licence"], "copyright": row["copyright"], "texts": []})
    return found


def _written(content: dict[str, Any]) -> Path:
    written = DIST / f"{content['name']}.spdx.json"
    DIST.mkdir(exist_ok=True)
    written.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    faults = subprocess.check_output([str(freeze.python()), "-I", "-c", _VALIDATE, str(written)], encoding="utf-8")
    if faults.strip():
        raise CannotBuild(f"{written.name} is no good SPDX:\n{faults[:2000]}")
    return written


def document(
    project: Project,
    kind: str,
    rows: Sequence[Mapping[str, Any]],
    files: list[dict[str, Any]],
    words: Callable[[str], str],
    beside: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """Put the document together: the app, its parts, and every program and library with its sum.

    `beside` are rows of what the app needs and does not contain.
    `words` gives a licence's text by its file name: licences that SPDX does not know are quoted in the document.
    """
    names = _names(rows)
    others = [f"SPDXRef-Needed-{row['name']}" for row in beside]
    parts = [_part(name, row) for name, row in zip([*names, *others], [*rows, *beside], strict=True)]
    app = {
        **_part(
            _APP,
            {"name": "visavis", "version": project.version, "licence": project.licence, "copyright": project.maker},
        ),
        "supplier": f"Organization: {project.maker}",
        "summary": project.summary,
    }
    holders = {row["name"]: name for name, row in reversed(list(zip(names, rows, strict=True))) if not row["within"]}
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", _APP)]
    relations += [(holders.get(row["within"], _APP), "CONTAINS", name) for name, row in zip(names, rows, strict=True)]
    relations += [(_APP, "DEPENDS_ON", name) for name in others]
    # A package whose files were not all looked at may not be said to contain some of them.
    relations += [("SPDXRef-DOCUMENT", "DESCRIBES", file["SPDXID"]) for file in files]
    moment = dt.datetime.fromtimestamp(project.epoch, dt.UTC)
    # The same content has the same name: made from what it lists, not from the clock.
    seed = json.dumps([app, parts, files], sort_keys=True)
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"visavis-{project.version}-{kind}",
        "documentNamespace": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind}{seed}')}",
        "creationInfo": {
            "created": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": [f"Organization: {project.maker}"],
        },
        "packages": [app, *parts],
        "files": files,
        "hasExtractedLicensingInfos": _unknown_to_spdx(rows, words),
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
            for one, kind, other in relations
        ],
    }


def _names(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """One name within the document for each part; two may be called the same."""
    plain = [re.sub(r"[^A-Za-z0-9.-]+", "-", f"{row['within']}-{row['name']}").strip("-") for row in rows]
    return [f"SPDXRef-Package-{number}-{name}" for number, name in enumerate(plain)]


def _part(name: str, row: Mapping[str, Any]) -> dict[str, Any]:
    version = {"versionInfo": row["version"]} if row["version"] else {}
    return {
        "SPDXID": name,
        "name": row["name"],
        **version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": row["licence"],
        "licenseDeclared": row["licence"],
        "copyrightText": row["copyright"] or "NOASSERTION",
        **({"comment": row["comment"]} if "comment" in row else {}),
    }


def _unknown_to_spdx(rows: Iterable[Mapping[str, Any]], words: Callable[[str], str]) -> list[dict[str, Any]]:
    """The licences that SPDX has no name for, with their words."""
    found = {}
    for row in rows:
        for kind in re.findall(r"LicenseRef-[\w.-]+", row["licence"]):
            found[kind] = "\n\n".join(words(name) for name in row["texts"])
    return [{"licenseId": kind, "extractedText": text} for kind, text in sorted(found.items())]


def _own_words(folder: Path) -> Callable[[str], str]:
    texts = folder / "_internal" / "resources" / "licences"
    return lambda name: (texts / name).read_text(encoding="utf-8")


def _files(folder: Path) -> list[dict[str, Any]]:
    """Every program and library: what somebody would look for after a warning."""
    endings = (".so", ".dll", ".exe", ".pyd", ".dylib")
    found = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    compiled = [file for file in found if file.suffix in endings or ".so." in file.name or file.name == "visavis"]
    return [_file(number, file.relative_to(folder).as_posix(), file) for number, file in enumerate(compiled)]


def _file(number: int, name: str, file: Path) -> dict[str, Any]:
    return {
        "SPDXID": f"SPDXRef-File-{number}",
        "fileName": f"./{name}",
        "checksums": [
            {"algorithm": "SHA1", "checksumValue": sums.digest(file, "sha1")},
            {"algorithm": "SHA256", "checksumValue": sums.digest(file, "sha256")},
        ],
        "licenseConcluded": "NOASSERTION",
        "copyrightText": "NOASSERTION",
    }
