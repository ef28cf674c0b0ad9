"""What the search says, in words that can be translated."""

from PySide6.QtCore import QCoreApplication

from desktop_app.engine.search import Group, Mode
from desktop_app.engine.search_pattern import Fault, PatternFailed
from desktop_app.engine.search_rows import Row
from desktop_app.engine.search_scan import Scan
from desktop_app.qt.search_model import HitPhrases
from desktop_app.views import wording
from desktop_app.views.plain import tool_tip

_BETWEEN = " · "


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Search", text, None, n)


def group_name(group: Group) -> str:
    """The heading of a group of hits."""
    match group:
        case Group.QUOTES:
            return _tr("Quotes")
        case Group.SOURCES:
            return _tr("Sources")
        case Group.QUESTIONS:
            return _tr("Questions")
        case Group.SUMMARIES:
            return _tr("Summaries")


def hits(count: int) -> str:
    """A number of hits."""
    return _tr("%Ln hits", count)


def who(row: Row) -> str:
    """Who says a hit and by which voice."""
    voice = wording.voice_badge(row.voice) if row.voice is not None else ""
    return _BETWEEN.join(part for part in (row.party or row.speaker, voice) if part)


def where(row: Row) -> str:
    """Where a hit stands, and on which issue."""
    source = wording.place(row.label, row.paragraph) if row.label else ""
    return _BETWEEN.join(part for part in (source, row.issue) if part)


def place(row: Row) -> str:
    """Who says a hit, by which voice, where, on which issue: as much of it as there is."""
    return _BETWEEN.join(part for part in (who(row), where(row)) if part)


def notes(row: Row) -> tuple[str, ...]:
    """The small lines below a hit: up to two for words that were said, else one."""
    if row.group is Group.QUESTIONS:
        return (row.issue or _tr("Title of an issue"),)
    return tuple(part for part in (who(row), where(row)) if part) if row.label else (place(row),)


def message(scan: Scan, current: int | None) -> str:
    """What came of a search, in one line: the counts, or why there are none. `current` is the hit in the reader, from
    0."""
    if scan.failed is not None:
        return fault(scan.failed)
    if scan.query.empty:
        typed = scan.query.text and scan.query.mode is not Mode.PATTERN
        return _tr("Type a letter or a figure: quotation marks and blanks alone are not searched.") if typed else ""
    found = sum(scan.count(group) for group in Group)
    if not found:
        return _tr("No hits") if scan.done else _tr("Searching…")
    if scan.more:
        counted = wording.fill(_tr("More than %1 hits in the sources"), scan.found)
    elif scan.found:
        counted = wording.fill(_tr("%1 in the sources"), hits(scan.found))
    else:
        counted = _tr("No hits in the sources")
    if current is not None:
        at = _tr("Hit %1 of more than %2") if scan.more else _tr("Hit %1 of %2")
        counted = wording.fill(at, current + 1, scan.found)
    return counted if scan.done else f"{counted}…"


def fault(failed: PatternFailed) -> str:
    """What is wrong with a pattern, plainly."""
    match failed.fault:
        case Fault.GRAMMAR if failed.at is not None:
            text = _tr("This pattern breaks off or goes wrong after %1 characters: %2.")
            return wording.fill(text, failed.at, failed.reason)
        case Fault.GRAMMAR:
            return _tr("This is not a pattern: %1.").replace("%1", failed.reason)
        case Fault.SIZE:
            return _tr("This pattern repeats or nests too much to be searched.")
        case Fault.TIME:
            return _tr("Stopped: this pattern takes too long on a single paragraph. Repeats within repeats do that.")


class Phrases(HitPhrases):
    """The list's texts."""

    def heading(self, group: Group, count: int, *, more: bool) -> str:
        """A group's heading with how many hits it has."""
        counted = wording.fill(_tr("more than %1"), count) if more else count
        return wording.fill(_tr("%1 — %2"), group_name(group), counted)

    def left(self, count: int) -> str:
        """The row that asks for more."""
        return wording.fill(_tr("Show more (%1 left)"), count)

    def hit(self, row: Row) -> str:
        """A hit with where it stands, for screen readers."""
        return f"{row.passage.text}. {place(row)}"

    def tip(self, row: Row) -> str:
        """The whole second line, which may be cut in the list."""
        return tool_tip(place(row))
