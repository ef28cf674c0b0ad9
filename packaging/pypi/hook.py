"""What `hatchling` asks before it makes a wheel or an sdist: the translations, compiled.

An sdist brings them along, so whoever builds a wheel from it needs no Qt for that; only a bare checkout does.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """Compiles what was not compiled before."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """PySide6, whose `lrelease` is needed, where there is something to compile."""
        return ["PySide6-Essentials>=6.7,!=6.12.0,<7"] if self._missing() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; what is made is listed among the artifacts in `pyproject.toml`."""
        if self._missing():
            sys.path.insert(0, str(Path(self.root) / "packaging"))
            from devkit import compiling

            compiling.compile_stale(Path(sys.executable))

    def _missing(self) -> bool:
        """Whether one is not there. Whether it is fresh, times cannot tell in an sdist, which rounds them."""
        folder = Path(self.root) / "resources" / "i18n"
        return any(not file.with_suffix(".qm").exists() for file in folder.glob("*.ts"))
