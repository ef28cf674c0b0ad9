"""Writing handouts while the window goes on: made and written by a thread of its own, step by step.

The thread runs Python, which hands the interpreter over every millisecond. What came of it is put into the file only
when it is whole and nobody has given up, so that neither a failure nor a change of mind leaves a part of a file.
"""

import gc
import sys
import threading
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop_app.engine.handout import Document, Format, Paper
from desktop_app.engine.handout_order import Order, document
from desktop_app.engine.handout_parts import Making
from desktop_app.engine.steps import within
from desktop_app.exchange import handouts
from desktop_app.files.atomic import write as write_file
from desktop_app.model.errors import Reason, SaveFailed
from desktop_app.qt.look import Theme

_SWITCH_SECONDS: Final = 0.001
_LEAST_STEP: Final = 0.01
"""Progress is told when it has grown by so much."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be written: what, in which format and on which paper, to which path."""

    order: Order
    format: Format
    paper: Paper
    path: Path


@dataclass(frozen=True, slots=True)
class Written:
    """Files that stand on the disk now; `changed` counts the characters that are shown by a sign in them."""

    paths: tuple[Path, ...]
    changed: int


@dataclass(frozen=True, slots=True)
class NotWritten:
    """A file that could not be written, and why. What stood there before still stands."""

    path: Path
    how: Reason


def data_of(made: Document, kind: Format, theme: Theme) -> Generator[float, None, bytes]:
    """A document in any format; yields the share that is done, from 0 to 1."""
    if kind is Format.PDF:
        from desktop_app.qt.paper import write as pdf

        return pdf(made, theme)
    return handouts.write(made, kind)


def written(making: Making, jobs: Sequence[Job], theme: Theme) -> Generator[float, None, tuple[list[bytes], int]]:
    """The content of each file, and how many characters are shown by a sign; yields the share that is done."""
    contents: list[bytes] = []
    changed = 0
    for n, job in enumerate(jobs):
        share = partial(_share, n / len(jobs), 1 / len(jobs))
        made = yield from within(document(making, job.order, job.paper), share(0.0), share(0.3))
        changed += made.changed
        contents.append((yield from within(data_of(made, job.format, theme), share(0.3), share(1.0))))
    return contents, changed


def _share(begin: float, width: float, done: float) -> float:
    return begin + width * done


class Scribe(QObject):
    """Writes one order at a time; a new one is refused while one is under way."""

    progressed = Signal(float)
    """How much is done, from 0 to 1."""
    done = Signal(object)
    """`Written`."""
    failed = Signal(object)
    """`NotWritten`."""

    _told = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._work: _Work | None = None
        self._collecting = False
        self._usual_seconds = sys.getswitchinterval()
        self._told.connect(self._on_told)

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return self._work is not None

    def write(self, making: Making, jobs: Sequence[Job], theme: Theme) -> bool:
        """Begin to write files; returns whether it was begun."""
        if self.busy or not jobs:
            return False
        self._number += 1
        # The cyclic collector would look at all that is made, again and again, each time for as long as many frames.
        self._collecting = gc.isenabled()
        gc.disable()
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._work = _Work(tuple(jobs), written(making, jobs, theme), partial(self._told.emit, self._number))
        self._work.start()
        return True

    def cancel(self) -> None:
        """Give up what is under way. It leaves no file, unless the files are on their way to the disk already: then
        they come there whole, and that is told."""
        if self._work is not None and self._work.cancel():
            self._end()

    def stop(self) -> None:
        """Give up, and wait until nothing is left running; for the end of the window."""
        work = self._work
        self.cancel()
        if work is not None:
            work.join()
        self._end()

    def _end(self) -> None:
        self._work = None
        sys.setswitchinterval(self._usual_seconds)
        if self._collecting:
            self._collecting = False
            gc.enable()

    def _on_told(self, number: int, told: object) -> None:
        if self._work is None or number != self._number:
            return
        if isinstance(told, float):
            self.progressed.emit(told)
            return
        self._end()
        (self.done if isinstance(told, Written) else self.failed).emit(told)


class _Work:
    """The thread, and what it and the window agree on."""

    def __init__(
        self,
        jobs: tuple[Job, ...],
        steps: Generator[float, None, tuple[list[bytes], int]],
        tell: Callable[[object], object],
    ) -> None:
        self._jobs, self._steps, self._tell = jobs, steps, tell
        self._lock = threading.Lock()
        self._cancelled = self._saving = False
        self._thread = threading.Thread(target=self._run, name="writing a handout", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def join(self) -> None:
        self._thread.join()

    def cancel(self) -> bool:
        """Give up; not where the files are being saved already."""
        with self._lock:
            self._cancelled = not self._saving
            return self._cancelled

    def _run(self) -> None:
        told: object = NotWritten(self._jobs[0].path, Reason("the writing broke off"))
        try:
            told = self._written()
        except SaveFailed as failed:
            told = NotWritten(Path(failed.file or self._jobs[0].path), failed.reason)
        except Exception as error:  # noqa: BLE001 - whatever a stranger's dossier or a library does is told, not lost
            told = NotWritten(
                self._jobs[0].path, Reason("an error of the program: %1").of(f"{type(error).__name__}: {error}")
            )
        finally:
            if told is not None and not self._cancelled:
                self._tell(told)

    def _written(self) -> Written | None:
        """What was written; none where somebody gave up."""
        made = self._made()
        if made is None:
            return None
        with self._lock:
            if self._cancelled:
                return None
            self._saving = True
        contents, changed = made
        for job, data in zip(self._jobs, contents, strict=True):
            write_file(job.path, data)
        return Written(tuple(job.path for job in self._jobs), changed)

    def _made(self) -> tuple[list[bytes], int] | None:
        last = 0.0
        while not self._cancelled:
            try:
                done = next(self._steps)
            except StopIteration as stop:
                made: tuple[list[bytes], int] = stop.value
                return made
            if done - last > _LEAST_STEP:
                last = done
                self._tell(float(done))
        self._steps.close()
        return None
