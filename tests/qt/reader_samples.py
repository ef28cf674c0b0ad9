"""Small pages for the tests of the source reader, with marks where a word stands."""

from collections.abc import Sequence

from desktop_app import paths
from desktop_app.engine.marks import Mark, MarkIndex
from desktop_app.engine.page import Page
from desktop_app.engine.textindex import TextIndex
from desktop_app.model.dossier import Kind, Side, Source, Span, Turn, Voice
from desktop_app.qt.look import Look, theme_of

NAMES = {"ann": "Ann Able", "bo": "Bo Baker"}
SIDES: dict[str, Side | None] = {"ann": Side.FIRST, "bo": Side.SECOND}


def look(zoom: int = 100, *, motion: bool = False) -> Look:
    """The light look; nothing moves unless asked for."""
    return Look(theme_of("light", paths.resource("themes", "light.json").read_text("utf-8")), zoom, "en", motion)


def source(lines: Sequence[str], headings: Sequence[int] = ()) -> Source:
    """A source of these lines."""
    words = {"en": "-"}
    return Source(
        "s",
        "A meeting",
        words,
        Kind.TRANSCRIPT,
        words,
        None,
        None,
        "en",
        words,
        words,
        "",
        tuple(headings),
        tuple(lines),
    )


def page(
    lines: Sequence[str],
    marks: Sequence[Mark] = (),
    turns: Sequence[Turn] = (),
    headings: Sequence[int] = (),
) -> Page:
    """A page of these lines."""
    index = TextIndex(lines, headings)
    return Page(source(lines, headings), index, tuple(turns), MarkIndex(marks, index))


def mark(
    lines: Sequence[str], quote: str, words: str, side: Side | None = Side.FIRST, *, reported: bool = False
) -> Mark:
    """A mark over the first place of these words."""
    start = "\n".join(lines).index(words)
    return Mark(quote, Span(start, start + len(words)), side, reported)


def turn(start: int, end: int, speaker: str, *unspoken: Span) -> Turn:
    """A turn in someone's own words."""
    return Turn("s", start, end, speaker, Voice.OWN, unspoken)


MEETING = (
    "The title of the meeting",
    "",
    "ANN: We say\u00a0one thing, and we say it twice; “quoted” it is.",
    "",
    "BO: 我们说另一件事。\U0001f600 e\u0301nd of it, with a part inside a part.",
    "",
    *(f"Paragraph {n} has several words, enough of them to be wrapped where the column is narrow." for n in range(40)),
)


def meeting() -> Page:
    """A meeting with two turns, overlapping marks, and enough text to scroll."""
    text = "\n".join(MEETING)
    ann, bo = text.index("ANN:"), text.index("BO:")
    return page(
        MEETING,
        [
            mark(MEETING, "outer", "with a part inside a part", Side.SECOND),
            mark(MEETING, "inner", "inside", None, reported=True),
            mark(MEETING, "once", "say\u00a0one thing"),
            mark(MEETING, "far", "Paragraph 30 has several words", Side.SECOND, reported=True),
        ],
        [turn(ann, bo - 2, "ann", Span(ann, ann + 4)), turn(bo, len(text), "bo", Span(bo, bo + 3))],
        [1],
    )
