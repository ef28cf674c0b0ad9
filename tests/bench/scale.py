"""Opening and reading dossiers of 1, 10, 100 and 1,000 times the record's size: every figure beside what it is held to.

Each size is measured in processes of its own, so that none profits from another's memory. Times are this process's
processor time unless they are called wall time: other work on the machine then counts less.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any, Final

from tests.bench import grow

ROOT: Final = Path(__file__).resolve().parents[2]
FACTORS: Final = (1, 10, 100, 1000)
ROUNDS: Final = 3
KEPT: Final = "VISAVIS_BENCH_FOLDER"
"""Names a folder, if it is set, in which the dossiers that were made are kept for the next time."""

Measures = dict[str, Any]


def main() -> None:
    """Print the tables, for the sizes in FACTORS or up to the one that VISAVIS_BENCH_MOST names."""
    most = int(os.environ.get("VISAVIS_BENCH_MOST", FACTORS[-1]))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(os.environ.get(KEPT, temporary))
        folder.mkdir(parents=True, exist_ok=True)
        found = {factor: _measured(grow.file(factor, folder)) for factor in FACTORS if factor <= most}
    for factor, measures in found.items():
        print(f"{factor:>5} x: {measures['bytes'] / 1e6:.1f} MB, {measures['text'] / 1e6:.2f} MB of text, ", end="")
        print(f"{measures['quotes']:,} quotes")
    _report_steps(found)
    _report_opening(found)
    _report_jumps(found)
    _report_memory(found)


def _measured(file: Path) -> Measures:
    """Everything about one file, from processes of its own."""
    rounds = [{**_probe("loads", file), **_probe("steps", file)} for _ in range(ROUNDS)]
    steps = {name: median(each[name] for each in rounds) for name in rounds[0]}
    return {**steps, **_probe("window", file), "bytes": file.stat().st_size}


def _probe(what: str, file: Path) -> Measures:
    with tempfile.TemporaryDirectory() as home:
        keys = ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        environment = {**os.environ, **dict.fromkeys(keys, home), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
        command = [sys.executable, "-m", "tests.bench.scale_probe", what, str(file)]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the measurement of {what} failed: {done.stderr}")
    told: Measures = json.loads(done.stdout.splitlines()[-1])
    return told


def _report_steps(found: dict[int, Measures]) -> None:
    print("\nSteps of opening, as multiples of json.loads of the same file (scan + validate: at most 2.5)")
    names = ("scan", "validate", "check", "anchor", "pack", "unpack", "pages", "desk", "words", "rows")
    print("       json.loads  scan+validate  " + "  ".join(f"{name:>8}" for name in names))
    for factor, m in found.items():
        both = (m["scan"] + m["validate"]) / m["loads"]
        each = "  ".join(f"{m[name] / m['loads']:8.2f}" for name in names)
        print(f"{factor:>5}  {m['loads'] * 1000:7.0f} ms  {both:13.2f}  {each}")


def _report_opening(found: dict[int, Measures]) -> None:
    print("\nOpening until shown, in the window (longest wait: at most 100 ms)")
    print("        wall s  CPU s: window  other   CPU ms a MB   longest wait: wall ms  CPU ms   cancelled, gone in ms")
    for factor, m in found.items():
        total = m["cpu_window"] + m["cpu_other"]
        each = total * 1e9 / m["bytes"]
        print(
            f"{factor:>5}  {m['opened']:7.2f} {m['cpu_window']:14.2f} {m['cpu_other']:6.2f} {each:13.1f} "
            f"{m['gap'] * 1000:23.0f} {m['gap_cpu'] * 1000:7.0f} {m['cancelled'] * 1000:23.1f}"
        )
    if 10 in found and 1000 in found:
        parts = ("scan", "validate", "check", "anchor", "unpack", "pages", "desk", "show")
        cost = {f: sum(found[f][part] for part in parts) / found[f]["bytes"] for f in (10, 1000)}
        growth = cost[1000] / cost[10]
        print(f"  read, validate, anchor, show: cost of a byte at 1,000 x / at 10 x = {growth:.2f} (at most 1.3)")
        whole = {f: (found[f]["cpu_window"] + found[f]["cpu_other"]) / found[f]["bytes"] for f in (10, 1000)}
        print(f"  everything, with the start of the other process: {whole[1000] / whole[10]:.2f}")


def _report_jumps(found: dict[int, Measures]) -> None:
    print("\nJumps to quotes until painted, as multiples of a repaint of the same view (p99: at most 3)")
    print("       view              repaint ms    p50    p95    p99    max   p99 / that at 1 x (at most 1.5)")
    first = _views(next(iter(found.values())))
    for factor, measures in found.items():
        for view, (repaints, jumps) in _views(measures).items():
            repaint = median(repaints)
            shares = " ".join(f"{_share(jumps, share) / repaint:6.2f}" for share in (0.5, 0.95, 0.99, 1.0))
            growth = _share(jumps, 0.99) / _share(first[view][1], 0.99)
            print(f"{factor:>5}  {view:<18} {repaint * 1000:8.2f} {shares} {growth:8.2f}")


def _views(measures: Measures) -> dict[str, tuple[list[float], list[float]]]:
    """Repaints and jumps in the reader on all sources, on each of them, and in the whole window."""
    held = dict(measures["jumps"])
    window = held.pop("window")
    every = [[time for pair in held.values() for time in pair[part]] for part in (0, 1)]
    each = {f"  {source}": (repaints, jumps) for source, (repaints, jumps) in held.items()}
    return {"reader": (every[0], every[1]), **each, "window": (window[0], window[1])}


def _share(times: list[float], share: float) -> float:
    return sorted(times)[min(int(len(times) * share), len(times) - 1)]


def _report_memory(found: dict[int, Measures]) -> None:
    print("\nMemory in MB: what one dossier adds to the window's process, and the peaks of both processes")
    print("        text   model   added   peak of the window   peak of the other")
    for factor, m in found.items():
        added = m["resident"] - m["resident_before"]
        parts = (m["text"] / 1e6, m["model"] / 1e6, added, m["peak"], m["peak_other"])
        print("{:>5}  {:6.1f} {:7.1f} {:7.1f} {:20.1f} {:19.1f}".format(factor, *parts))


if __name__ == "__main__":
    main()
