"""A zip archive written the same way twice: entries in their order, all of the same moment."""

import io
import re
import zipfile
from typing import Final

_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
"""The first that a zip archive can hold."""

_ABOUT: Final = "docProps/core.xml"
_TIMES: Final = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")
"""When an office document says it was made."""


def steady(archive: bytes) -> bytes:
    """The archive with nothing in it that tells when or where it was written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            info = zipfile.ZipInfo(entry.filename, _MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            info.create_system = 3
            new.writestr(info, _TIMES.sub(b"", old.read(entry)) if entry.filename == _ABOUT else old.read(entry))
    return out.getvalue()
