"""`python -m tests.bench [NAME ...]`: medians and ratios; without a name, everything."""

import sys
from collections.abc import Callable

from tests.bench import jump, present, ribbons, scale, search, start

BENCHES: dict[str, Callable[[], None]] = {
    "start": start.main,
    "jump": jump.main,
    "present": present.main,
    "ribbons": ribbons.main,
    "scale": scale.main,
    "search": search.main,
}


def main(names: list[str]) -> int:
    """Run the benches named; returns the exit status."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"no bench named {', '.join(unknown)}; there are: {', '.join(BENCHES)}", file=sys.stderr)
        return 2
    for name in names or list(BENCHES):
        print(f"== {name}")
        BENCHES[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
