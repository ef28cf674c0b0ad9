"""What the tools of others say of the packages: menu entry, description, document type, manual, the package as a
whole, scripts. The lists of contents are held against the rules of SPDX as they are written."""

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from buildkit.project import APP_ID, PACKAGING, project
from linux import desktop
from macos import target as mac

_ADDRESS = "https://visavis.example"
_SHELL = ("portable/register.sh", "portable/unregister.sh", "../.ci/run")


def main() -> int:
    """Ask one after the other; returns 1 where one has something to say, 2 where one is not installed."""
    from proof import clean

    deb = clean.made("visavis_*.deb")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        subprocess.run(["dpkg-deb", "-x", str(deb), str(root)], check=True)
        share = root / "usr" / "share"
        metainfo = share / "metainfo" / f"{APP_ID}.metainfo.xml"
        # As in a package whose publisher has an address, with the pictures that software centres show.
        published = replace(project(), homepage=_ADDRESS, pictures=f"{_ADDRESS}/pictures")
        shown = Path(folder) / f"{APP_ID}.metainfo.xml"
        shown.write_text(desktop.metainfo(published), encoding="utf-8")
        asked = [
            _asked("desktop-file-validate", str(share / "applications" / f"{APP_ID}.desktop")),
            _asked("appstreamcli", "validate", "--pedantic", "--no-net", "--explain", str(metainfo)),
            _asked("appstreamcli", "validate", "--pedantic", "--no-net", "--explain", str(shown)),
            _asked("lintian", "--fail-on", "error,warning", str(deb)),
            _asked("xmllint", "--noout", *(str(file) for file in (share / "mime" / "packages").iterdir())),
            *(
                _asked("man", "--warnings", "--local-file", "--encoding=UTF-8", str(page))
                for page in sorted((share / "man").rglob("*.1.gz"))
            ),
            *(
                _asked(
                    *(("icns2png", "-l") if file.suffix == ".icns" else ("plistutil", "-o", "/dev/null", "-i")),
                    str(file),
                )
                for file in mac.parts()
            ),
            _asked("shellcheck", *(str(PACKAGING / script) for script in _SHELL)),
        ]
    return max(asked)


def _asked(program: str, *arguments: str) -> int:
    """Let one program look; what it says is printed."""
    if not shutil.which(program):
        print(f"{program}: not installed", flush=True)
        return 2
    done = subprocess.run([program, *arguments], check=False, capture_output=True, text=True)
    said = (done.stderr if program == "man" else done.stdout + done.stderr).strip()
    # A page that cannot be set without a remark is at fault, though `man` does not say so by its status.
    bad = bool(done.returncode or (program == "man" and said))
    name = Path(arguments[-1]).name
    print(f"{program}: {name}: {'not right' if bad else 'nothing wrong'}", flush=True)
    # What is remarked without being wrong is read, too; a list of what a file holds is not.
    if said and (bad or program != "icns2png"):
        print("\n".join(f"    {line}" for line in said.splitlines()), flush=True)
    return int(bad)
