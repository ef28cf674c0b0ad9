"""The part of opening that a process of its own does: read, examine, find the quotes, count the words.

It is this program again, called by `paths.own_command`. It writes pieces (see `files.parcel`) to its standard output,
opens no window, and ends when nobody is left to read or when its standard input is closed, which is what happens when
the window's process ends in whatever way.
"""

import gc
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import IO, Final, NoReturn

from desktop_app import paths
from desktop_app.engine.anchor import anchor_all
from desktop_app.engine.desk import Desk
from desktop_app.engine.overview import IssueRow, overview
from desktop_app.engine.page import pages_of
from desktop_app.engine.utterances import own_words
from desktop_app.files.parcel import Piece, pieces, row_of, value_of, write
from desktop_app.files.trust import dossier_in
from desktop_app.model.dossier import Voice
from desktop_app.model.errors import DossierRefused, Problem, Reason

COMMAND: Final = "--read-apart"
"""The word on the command line that asks for this; not for people."""

Words = Mapping[str, Mapping[Voice, int]]
"""How many words each party, by id, speaks for itself, by voice."""


class Step(StrEnum):
    """What is being done, in this order."""

    CHECK = "check"
    ANCHOR = "anchor"
    SEND = "send"
    COUNT = "count"
    SHOW = "show"


def command(name: str, limit: int, language: str) -> list[str]:
    """The command line of a process that reads a dossier of at most `limit` bytes, with rows in a language."""
    return paths.own_command(COMMAND, str(limit), language, name)


def serve(arguments: list[str]) -> NoReturn:
    """Read the dossier that the arguments after `COMMAND` name, write it to standard output, and end the process."""
    limit, language, name = arguments
    gc.disable()
    out = _private_output()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        for piece in _told(name, int(limit), language):
            write(piece, out)
            if piece[0] == "step":
                out.flush()
        out.flush()
    except BrokenPipeError:
        os._exit(1)
    # Millions of objects need not be taken apart one by one.
    os._exit(0)


def refusal(piece: Piece) -> DossierRefused:
    """The refusal that a "refused" piece carries, with every problem."""
    _, file, problems = piece
    return DossierRefused(file, [Problem(place, _reason(row)) for place, row in problems])


def counts(piece: Piece) -> tuple[tuple[IssueRow, ...], Words]:
    """The rows of the issue list and the words of each party that a "counts" piece carries."""
    _, rows, words = piece
    spoken = {party: {Voice(voice): count for voice, count in each.items()} for party, each in words.items()}
    return tuple(value_of(IssueRow, row) for row in rows), spoken


def _told(name: str, limit: int, language: str) -> Iterator[Piece]:
    yield "step", Step.CHECK.value
    try:
        dossier = dossier_in(paths.dossier_path(name), limit)
    except DossierRefused as refused:
        yield "refused", refused.file, [(each.place, _reason_row(each.reason)) for each in refused.problems]
        return
    yield "step", Step.ANCHOR.value
    anchors = anchor_all(dossier)
    yield "step", Step.SEND.value
    yield from pieces(dossier, anchors)
    yield "step", Step.COUNT.value
    desk = Desk(dossier, anchors, pages_of(dossier, anchors))
    words = {party.id: own_words(desk, party.id) for party in dossier.parties}
    spoken = {party: {voice.value: count for voice, count in each.items()} for party, each in words.items()}
    yield "counts", [row_of(row) for row in overview(desk, language)], spoken


def _reason_row(reason: Reason) -> Piece:
    return reason.form, [each if isinstance(each, str) else _reason_row(each) for each in reason.values]


def _reason(row: Piece) -> Reason:
    form, values = row
    return Reason.again(form, (each if isinstance(each, str) else _reason(each) for each in values))


def _private_output() -> IO[bytes]:
    """Standard output for the pieces alone: what anything else prints goes to standard error."""
    kept = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(kept, "wb", buffering=1 << 18)


def _end_with_parent() -> None:
    """Wait for the other end of standard input to be closed."""
    while sys.stdin.buffer.read(1):
        pass
    os._exit(1)
