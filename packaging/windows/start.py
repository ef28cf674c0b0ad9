"""What the launcher runs: the command line, in an interpreter that knows it is part of the app."""

import os
import sys

sys.frozen = True  # type: ignore[attr-defined]
sys.argv[0] = sys.executable
# There are no plug-ins here, and looking for them takes time.
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
if sys.stdout is None or sys.stderr is None:  # without a console
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for as long as the program runs

from desktop_app.cli import entry  # noqa: E402 - not before the surroundings are right

entry()
