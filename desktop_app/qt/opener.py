"""Opening a dossier while the window goes on: read by another process, put together by a thread, shown when whole.

The thread runs nothing but Python, which hands the interpreter over every millisecond; whatever would hold it longer
(parsing, validating, sorting) was done in the other process. The cyclic collector rests meanwhile: it would look at
millions of new objects again and again, each time for as long as several frames.
"""

import contextlib
import gc
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import IO, TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from desktop_app.engine.facets import Facet
from desktop_app.engine.overview import IssueRow, SideRow
from desktop_app.engine.page import pages_of
from desktop_app.engine.resolve import Desk, ViewState, resolve
from desktop_app.files.parcel import Unpacking, read
from desktop_app.files.reading import Step, command, counts, refusal
from desktop_app.model.errors import DossierRefused
from desktop_app.qt.letting import empty, let_go
from desktop_app.qt.session import Opened

if TYPE_CHECKING:
    from subprocess import Popen

_SWITCH_SECONDS: Final = 0.001
_LAST_SECONDS: Final = 1.0
_TOLD_CHARACTERS: Final = 2000
_SHARES: Final = {Step.CHECK: 0.02, Step.ANCHOR: 0.35, Step.SEND: 0.4, Step.COUNT: 0.65, Step.SHOW: 0.98}
"""How much is done when a step begins, from 0 to 1; roughly, as the steps differ from file to file."""


@dataclass(frozen=True, slots=True)
class Failed:
    """The other process ended before it was done; `how` is what it said last, for whoever wants to know."""

    file: str
    how: str


class Opener(QObject):
    """Opens one dossier at a time; a new request takes the place of one that is not done yet."""

    progressed = Signal(Step, float)
    """A step, and how much of everything is done, from 0 to 1."""
    finished = Signal(object)
    """`Opened`, with all that views ask of it first."""
    refused = Signal(object)
    """`DossierRefused`, with every problem."""
    failed = Signal(object)
    """`Failed`."""

    _told = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._job: _Job | None = None
        self._collecting = False
        self._usual_seconds = sys.getswitchinterval()
        self._told.connect(self._on_told)

    @property
    def busy(self) -> bool:
        """Whether a dossier is being opened."""
        return self._job is not None

    def open(self, path: str, name: str, limit: int, language: str) -> None:
        """Open the file at `path` of at most `limit` bytes, which the user knows as `name`."""
        self.cancel()
        if gc.isenabled():
            gc.disable()
            self._collecting = True
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._number += 1
        tell = partial(self._told.emit, self._number)
        self._job = _Job(command(path, limit, language), name, language, tell)
        self._job.start()

    def cancel(self) -> None:
        """Give up what is being opened; the other process is gone at once."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            self._rest_is_over()

    def stop(self) -> None:
        """Give up, and wait until nothing is left running; for the end of the window."""
        job = self._job
        self.cancel()
        if job is not None:
            job.join()

    def allow_collecting(self) -> None:
        """Let the cyclic collector run from now on, or once nothing is being opened."""
        self._collecting = True
        if not self.busy:
            self._rest_is_over()

    def process(self) -> int | None:
        """The number of the other process, while there is one."""
        return self._job.process() if self._job else None

    def _on_told(self, number: int, told: object) -> None:
        if self._job is None or number != self._number:
            if isinstance(told, Opened):
                let_go(told)
            return
        if isinstance(told, tuple):
            self.progressed.emit(*told)
            return
        self._job = None
        self._rest_is_over()
        if isinstance(told, Opened):
            self.finished.emit(told)
        elif isinstance(told, DossierRefused):
            self.refused.emit(told)
        else:
            self.failed.emit(told)

    def _rest_is_over(self) -> None:
        sys.setswitchinterval(self._usual_seconds)
        if self._collecting:
            self._collecting = False
            # What was made meanwhile is kept, and holds no cycles: never to be looked at again.
            gc.freeze()
            gc.enable()


class _Job:
    """One dossier on its way: a process that reads, and a thread that puts together what it writes."""

    def __init__(self, command: list[str], name: str, language: str, tell: Callable[[object], None]) -> None:
        self._command, self._name, self._language, self._tell = command, name, language, tell
        self._lock = threading.Lock()
        self._process: Popen[bytes] | None = None
        self._cancelled = False
        self._thread = threading.Thread(target=self._run, name="opener")

    def start(self) -> None:
        self._thread.start()

    def join(self) -> None:
        self._thread.join()

    def process(self) -> int | None:
        with self._lock:
            return self._process.pid if self._process else None

    def cancel(self) -> None:
        with self._lock:
            self._cancelled = True
            if self._process is not None:
                self._process.kill()

    def _run(self) -> None:
        import tempfile

        told: object = None
        try:
            with tempfile.TemporaryFile() as errors:
                told = self._opened(errors) or self._failure(errors)
        finally:
            if not self._cancelled:
                self._tell(told or Failed(self._name, ""))

    def _begun(self, errors: IO[bytes]) -> "Popen[bytes] | None":
        """The other process; none where it was cancelled before it began."""
        import subprocess

        with self._lock:
            if self._cancelled:
                return None
            hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(
                self._command, stdin=pipe, stdout=pipe, stderr=errors, creationflags=hidden
            )
            return self._process

    def _opened(self, errors: IO[bytes]) -> object:
        import subprocess

        process = self._begun(errors)
        if process is None or process.stdout is None or process.stdin is None:
            return None
        with process.stdout, process.stdin:
            made = _Making(self._name, self._language, self._progress)
            try:
                found = made.all_from(process.stdout, lambda: self._cancelled)
            except (ValueError, EOFError, TypeError):  # what a writer that breaks off may leave
                found = None
        # It ends by itself once nobody reads; how it ended may say what went wrong.
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_LAST_SECONDS)
        process.kill()
        process.wait()
        if found is None:
            piles = made.unpacking.piles()
            del made
            empty(piles)
        return found

    def _progress(self, step: Step, done: float) -> None:
        if not self._cancelled:
            self._tell((step, done))

    def _failure(self, errors: IO[bytes]) -> Failed:
        status = self._process.returncode if self._process else None
        errors.seek(max(errors.seek(0, 2) - _TOLD_CHARACTERS, 0))
        said = errors.read().decode(errors="replace").strip()
        return Failed(self._name, said or f"exit status {status}")


class _Making:
    """What the thread makes of the pieces."""

    def __init__(self, name: str, language: str, progress: Callable[[Step, float], None]) -> None:
        self.unpacking = Unpacking()
        self._name, self._language, self._progress = name, language, progress
        self._desk: Desk | None = None
        self._told = 0.0

    def all_from(self, stream: IO[bytes], cancelled: Callable[[], bool]) -> Opened | DossierRefused | None:
        """What the pieces amount to; none where they break off or are not wanted any more."""
        while not cancelled() and (piece := read(stream)) is not None:
            if self.unpacking.take(piece):
                self._take_stock(cancelled)
            elif piece[0] == "step":
                self._begin(Step(piece[1]))
            elif piece[0] == "refused":
                return refusal(piece)
            elif self._desk is not None:
                return self._whole(self._desk, *counts(piece))
        return None

    def _begin(self, step: Step) -> None:
        self._told = _SHARES[step]
        self._progress(step, self._told)

    def _take_stock(self, cancelled: Callable[[], bool]) -> None:
        """Tell how far it is; with the last piece, build what needs them all while the other process counts words."""
        unpacking = self.unpacking
        if unpacking.taken < unpacking.weight:
            begun, ends = _SHARES[Step.SEND], _SHARES[Step.COUNT]
            done = begun + (ends - begun) * unpacking.taken / unpacking.weight
            if done - self._told > 0.01:
                self._told = done
                self._progress(Step.SEND, done)
            return
        dossier = unpacking.dossier()
        pages = pages_of(dossier, unpacking.anchors)
        if not cancelled():
            self._desk = Desk(dossier, unpacking.anchors, pages)

    def _whole(self, desk: Desk, rows: tuple[IssueRow, ...], words: Any) -> Opened:
        self._begin(Step.SHOW)
        parties = {party.side: party.id for party in desk.dossier.parties}
        for row in rows:
            for half in (row.first, row.second):
                _remember(desk, row.issue, parties[half.side], half)
        # So that the window finds made ready what it shows first.
        _ = desk.verbatim, desk.facets
        for row in rows[:1]:
            resolve(desk, ViewState(row.issue, None, desk.dossier.sources[0].id, self._language))
        return Opened(desk.dossier, self._name, desk, rows, words)


def _remember(desk: Desk, issue: str, party: str, half: SideRow) -> None:
    """Let the desk know what the other process reckoned."""
    desk.kept(("tallies", issue, Facet(party)), lambda: half.tallies)
    desk.kept(("stance", issue, party), lambda: half.stance)
