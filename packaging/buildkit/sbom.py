"""The list of what a package contains, as SPDX 2.3 (JSON)."""

import datetime as dt
import json
import subprocess
import sys
import uuid
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from buildkit import freeze, sums
from buildkit.project import DIST, CannotBuild, Project

LICENCES = {
    "PySide6-Essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "pydantic": "MIT",
    "pydantic-core": "MIT",
    "annotated-types": "MIT",
    "typing-extensions": "PSF-2.0",
    "typing-inspection": "MIT",
    "regex": "Apache-2.0 AND CNRI-Python",
    "rjieba": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
"""By the distribution's name. Qt lies in the first two; of PyInstaller only the boot loader is shipped."""

_ASK = (
    "import json,sys; from importlib.metadata import version; print(json.dumps({n: version(n) for n in sys.argv[1:]}))"
)

_VALIDATE = """
import sys
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
for fault in validate_full_spdx_document(parse_file(sys.argv[1])):
    print(fault.validation_message)
"""


def write(project: Project, kind: str, folder: Path, extra: Mapping[str, str] | None = None) -> Path:
    """Write the list for an app's folder to `dist/`, and let the SPDX project's own tools check it.

    `extra` names system packages in it, with their versions. Raises CannotBuild.
    """
    parts = [_part(name, version, LICENCES[name]) for name, version in _versions(LICENCES).items()]
    parts.append(_part("Python", sys.version.partition(" ")[0], "PSF-2.0"))
    parts += [_part(name, version, "MIT") for name, version in sorted((extra or {}).items())]
    content = document(project, kind, parts, _files(folder))
    written = DIST / f"visavis-{project.version}-{kind}.spdx.json"
    DIST.mkdir(exist_ok=True)
    written.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    faults = subprocess.check_output([str(freeze.python()), "-I", "-c", _VALIDATE, str(written)], encoding="utf-8")
    if faults.strip():
        raise CannotBuild(f"{written.name} is no good SPDX:\n{faults[:2000]}")
    return written


def document(project: Project, kind: str, parts: list[dict[str, Any]], files: list[dict[str, Any]]) -> dict[str, Any]:
    """Put the document together: the app, its parts, and every program and library with its sum."""
    app = {
        **_part("visavis", project.version, project.licence),
        "SPDXID": "SPDXRef-Package-visavis",
        "supplier": f"Organization: {project.maker}",
        "summary": project.summary,
    }
    own = "SPDXRef-Package-visavis"
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", own)]
    relations += [(own, "CONTAINS", part["SPDXID"]) for part in parts]
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
        "documentNamespace": f"{project.texts['homepage']}/spdx/{kind}-{uuid.uuid5(uuid.NAMESPACE_URL, seed)}",
        "creationInfo": {
            "created": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": [f"Organization: {project.maker}"],
        },
        "packages": [app, *parts],
        "files": files,
        "relationships": [
            {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
            for one, kind, other in relations
        ],
    }


def _part(name: str, version: str, licence: str) -> dict[str, Any]:
    return {
        "SPDXID": f"SPDXRef-Package-{name.replace('_', '-').replace('+', '-')}",
        "name": name,
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": licence,
        "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
    }


def _files(folder: Path) -> list[dict[str, Any]]:
    """Every program and library: what somebody would look for after a warning."""
    endings = (".so", ".dll", ".exe", ".pyd", ".dylib")
    found = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    compiled = [file for file in found if file.suffix in endings or ".so." in file.name or file.name == "visavis"]
    return [
        {
            "SPDXID": f"SPDXRef-File-{number}",
            "fileName": f"./{file.relative_to(folder).as_posix()}",
            "checksums": [
                {"algorithm": "SHA1", "checksumValue": sums.digest(file, "sha1")},
                {"algorithm": "SHA256", "checksumValue": sums.digest(file, "sha256")},
            ],
            "licenseConcluded": "NOASSERTION",
            "copyrightText": "NOASSERTION",
        }
        for number, file in enumerate(compiled)
    ]


def _versions(names: Iterable[str]) -> dict[str, str]:
    command = [str(freeze.python()), "-I", "-c", _ASK, *names]
    found: dict[str, str] = json.loads(subprocess.check_output(command, encoding="utf-8"))
    return found
