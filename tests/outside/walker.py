"""What a screen reader is told of the app, told on. Run by the system's own Python, which alone has pyatspi.

    python3 walker.py PID

For each line read, the trees of the process's windows are walked, and written as one line: a JSON list of nodes, each
`[depth, role, name, [states], children, description]`. Nothing of the app is imported here.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]

_PATIENCE = 40.0
_DEEPEST = 40


def application(pid: int) -> Any:
    """The app on the bus."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        desktop = pyatspi.Registry.getDesktop(0)
        for each in desktop:
            if each is not None and each.get_process_id() == pid:
                return each
        time.sleep(0.2)
    raise SystemExit("the app is not on the bus")


def walked(node: Any, depth: int = 0) -> "Iterator[list[Any]]":
    """A node and all that is shown below it."""
    states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
    yield [depth, node.getRoleName(), node.name, states, node.childCount, node.description]
    # What is not shown has nothing below it that is; menus that are closed are walked when they are open.
    if depth < _DEEPEST and (depth < 2 or "showing" in states):
        for n in range(node.childCount):
            child = node.getChildAtIndex(n)
            if child is not None:
                yield from walked(child, depth + 1)


def main() -> None:
    """Walk as often as a line is read."""
    app = application(int(sys.argv[1]))
    print("ready", flush=True)
    for _ in sys.stdin:
        app.clear_cache()
        print(json.dumps(list(walked(app))), flush=True)


main()
