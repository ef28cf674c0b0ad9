"""What Qt contains of others, written to `licences/qt.json` and `licences/qt/` from an unpacked source of qtbase:

    python3 packaging/freeze/qt_notices.py FOLDER

To be called again for every new Qt. PySide6's wheels bring none of these texts, though they contain the code.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parent / "licences"

LEFT_OUT = (
    # Build tools, tests, other systems, and what lies in libraries and plug-ins that are not shipped.
    "cmake", "src/testlib", "src/testinternal", "src/3rdparty/gradle", "src/3rdparty/android", "src/3rdparty/wasm",
    "src/3rdparty/libpsl", "src/3rdparty/libjpeg", "src/3rdparty/wayland/protocols/scaler",
    "src/3rdparty/wayland/protocols/viewporter", "src/3rdparty/wayland/protocols/wl-eglstream",
)  # fmt: skip
SYSTEMS = {
    "src/3rdparty/wayland": ["linux"],
    "src/3rdparty/xcb": ["linux"],
    "src/3rdparty/forkfd": ["linux", "darwin"],
    "src/dbus": ["linux"],
    "src/3rdparty/D3D12MemoryAllocator": ["win32"],
    "src/gui/rhi": ["win32"],
    "src/plugins/platforms/cocoa": ["darwin"],
    "src/corelib/kernel": ["darwin"],
}
"""Folders whose code is compiled for some systems only, named as `sys.platform` does; all others for every one."""

_WAYLAND = "src/3rdparty/wayland/protocols"


def main(arguments: list[str]) -> int:
    """Write the list and the texts; returns the exit status."""
    if len(arguments) != 1 or not (Path(arguments[0]) / "src" / "3rdparty").is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    source = Path(arguments[0])
    texts = TARGET / "qt"
    for old in texts.glob("*.txt") if texts.is_dir() else ():
        old.unlink()
    texts.mkdir(exist_ok=True)
    found = [entry for folder in folders(source) for entry in entries(source, folder)]
    written: dict[str, str] = {}
    for entry in found:
        text = entry.pop("text")
        # What says the same in the same words is kept once.
        if text not in written:
            written[text] = f"{entry['id']}.txt"
            (texts / written[text]).write_text(text, encoding="utf-8", newline="\n")
        entry["text"] = f"qt/{written[text]}"
    content = json.dumps(sorted(found, key=lambda entry: entry["name"].lower()), ensure_ascii=False, indent=1)
    (TARGET / "qt.json").write_text(content + "\n", encoding="utf-8", newline="\n")
    print(f"{len(found)} parts of Qt")
    return 0


def folders(source: Path) -> list[str]:
    """Where Qt says what it took over, but for what is not shipped."""
    all_of_them = sorted(file.parent.relative_to(source).as_posix() for file in source.rglob("qt_attribution.json"))
    return [folder for folder in all_of_them if not folder.startswith(LEFT_OUT)]


def entries(source: Path, folder: str) -> Iterator[dict[str, Any]]:
    """What one folder holds of others. The files have line breaks within strings, which JSON does not allow."""
    text = (source / folder / "qt_attribution.json").read_text(encoding="utf-8")
    content: Any = json.loads(text, strict=False)
    for part in content if isinstance(content, list) else [content]:
        name = part["Name"]
        prefix = "wayland-" if folder.startswith(_WAYLAND) and not part["Id"].startswith("wayland") else ""
        yield {
            "id": f"{prefix}{part['Id']}",
            "name": name,
            "version": part.get("Version", ""),
            "licence": part["LicenseId"],
            "copyright": _lines(part.get("Copyright", "")),
            "systems": next((systems for place, systems in SYSTEMS.items() if folder.startswith(place)), []),
            "text": _text(source, folder, part),
        }


def _text(source: Path, folder: str, part: dict[str, Any]) -> str:
    """The licence's own words: the files that are named, else those of its kind."""
    named = part.get("LicenseFiles") or ([part["LicenseFile"]] if part.get("LicenseFile") else [])
    files = [source / folder / name for name in named]
    if not files:
        files = [source / "LICENSES" / f"{kind}.txt" for kind in part["LicenseId"].split(" OR ")[0].split(" AND ")]
    return "\n\n".join(file.read_text(encoding="utf-8").strip("\n") for file in files) + "\n"


def _lines(copyright_: str | list[str]) -> str:
    lines = copyright_ if isinstance(copyright_, list) else copyright_.splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
