"""The command line. Commands that show no window never import Qt; the plain start imports nothing else."""

import gc
import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from desktop_app.engine.resolve import Desk
    from desktop_app.model.dossier import Dossier

COMMANDS = ("check", "export", "snapshot", "exercise", "schema")
LANGUAGES = ("en", "zh", "ko")
PSEUDO = "qps"
"""Longer English with accents, to try whether texts have room; for those who work on the app, so no help names it."""
TABLES = ("csv", "json")
REFERENCES = ("bib", "ris", "csl")
HANDOUTS = ("pdf", "docx", "html", "md", "xlsx")
GAMES = ("who", "match", "voice", "gap", "find")
STYLES = ("chicago", "apa", "mla", "plain")
THEMES = ("light", "dark", "contrast", "contrast-dark")
VIEWS = ("compare", "answers", "matrix", "sequence", "terms", "exercise", "present")


def entry() -> None:
    """Run and exit with the status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # quotes hold signs that not every terminal knows
    try:
        status = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has read enough, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    sys.exit(status)


def main(arguments: Sequence[str]) -> int:
    """Carry out a command line; returns the exit status. A file alone, or nothing, opens the window."""
    if arguments and arguments[0] == "--try-display":
        from desktop_app.display import attempt

        return attempt()
    if arguments and arguments[0] == "--read-apart":
        from desktop_app.files.reading import serve

        serve(list(arguments[1:]))
    language = None
    if len(arguments) > 1 and arguments[0] == "--lang" and arguments[1] in (*LANGUAGES, PSEUDO):
        language, arguments = arguments[1], arguments[2:]
    if present := arguments[:1] == ["--present"]:
        arguments = arguments[1:]
    if not arguments or (arguments[0] not in COMMANDS and not arguments[0].startswith("-")):
        return window(arguments, language, present=present)
    options = _parser().parse_args(arguments)
    status: int = options.run(options)
    return status


def window(arguments: Sequence[str], language: str | None = None, *, present: bool = False) -> int:
    """Open the window, or tell and render what it would show where no display can be used.

    `language` is that of the editorial text, for this time only; `present` shows the lesson at once.
    """
    if len(arguments) > 1:
        print("visavis: one dossier at a time; see visavis --help", file=sys.stderr)
        return 2
    file = arguments[0] if arguments else None
    gc.disable()  # all that is imported and made until the window stands is kept; `shell.start` enables it again
    from desktop_app import display

    problem = display.problem()
    if problem:
        from desktop_app.headless import show_without_display

        return show_without_display(problem, file, language or "en")
    from desktop_app.shell.start import run

    return run(file, language, present=present)


def _parser() -> "argparse.ArgumentParser":
    import argparse

    from desktop_app import __version__, headless

    parser = argparse.ArgumentParser(
        "visavis",
        usage="visavis [--lang {en,zh,ko}] [--present] [FILE]  |  visavis {check,export,snapshot,exercise,schema} …",
        description="Two sides' positions side by side, each in its own words. FILE, a dossier or a lesson, opens the "
        "window; --present shows the lesson to a class at once.",
        epilog="anchorage-2021 stands for the bundled dossier wherever FILE does.",
    )
    parser.add_argument("--version", action="version", version=f"Vis-à-vis {__version__}")
    parser.set_defaults(run=lambda _: window([]))
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="visavis")

    check = commands.add_parser(
        "check", help="print every problem; 0 all quotes verbatim, 1 some not, 2 a file cannot be used"
    )
    check.add_argument("files", nargs="+", metavar="FILE")
    check.set_defaults(run=_check)

    _add_export(commands)

    schema = commands.add_parser("schema", help="print the JSON Schema of a dossier file, or of a lesson file")
    schema.add_argument("--lesson", action="store_true", help="of a lesson file")
    schema.set_defaults(run=_schema)

    _add_snapshot(commands)
    headless.add_exercise(commands, GAMES, LANGUAGES)
    return parser


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = commands.add_parser("export", help="write a table of all quotes, a handout, a lesson or a worksheet")
    export.add_argument("file", metavar="FILE")
    told = "csv and json: a row for each quote; bib, ris and csl: a reference for each source and quote"
    export.add_argument("--to", choices=(*TABLES, *REFERENCES, *HANDOUTS), required=True, help=told)
    what = export.add_mutually_exclusive_group()
    what.add_argument("--lesson", nargs="?", const="", metavar="LESSON", help="the dossier's lesson, or one in a file")
    what.add_argument("--worksheet", choices=GAMES, metavar="GAME", help=f"an exercise: {', '.join(GAMES)}")
    export.add_argument(
        "--issues", default="", metavar="IDS", help="ids of issues with commas between; all if not given"
    )
    export.add_argument("--number", type=_count, default=10, help="how many questions; 10")
    export.add_argument("--seed", type=_seed, default=1, help="the same seed gives the same questions; 1")
    export.add_argument("--key", action="store_true", help="the key of the worksheet instead of the worksheet")
    export.add_argument("--notes", action="store_true", help="the lesson with the teacher's notes")
    export.add_argument("--style", choices=STYLES, default="chicago", help="of citations; chicago")
    export.add_argument("--paper", choices=("a4", "letter"), default="a4")
    export.add_argument("--no-glosses", action="store_true", help="without the editor's translations of quotes")
    export.add_argument("--lang", choices=LANGUAGES, default="en")
    export.add_argument("-o", "--output", required=True, metavar="OUT")
    export.set_defaults(run=_export)


def _seed(text: str) -> int:
    return 0 if text == "0" else _count(text)


def _count(text: str) -> int:
    if not (text.isdecimal() and len(text) < 10 and int(text)):
        raise _unusable(f"must be a whole number from 1 on, not '{text}'")
    return int(text)


def _add_snapshot(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    snapshot = commands.add_parser("snapshot", help="render a view to a PNG without a screen")
    snapshot.add_argument("file", nargs="?", default="anchorage-2021", metavar="FILE")
    snapshot.add_argument("--view", choices=VIEWS, default="compare")
    snapshot.add_argument("--issue", default=None, help="id of an issue; the first one if not given")
    snapshot.add_argument("--quote", default=None, help="id of a quote to select")
    snapshot.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH", help="in pixels; 1440x900")
    snapshot.add_argument("--zoom", type=_zoom, default=100, metavar="PERCENT")
    snapshot.add_argument("--theme", choices=THEMES, default="light")
    snapshot.add_argument("--lang", choices=LANGUAGES, default="en")
    snapshot.add_argument("--legend", action="store_true", help="with the legend")
    snapshot.add_argument("--step", type=_count, default=1, metavar="N", help="present: a step of the lesson")
    snapshot.add_argument("--page", type=_count, default=1, metavar="N", help="present: the page of the step")
    snapshot.add_argument("-o", "--output", required=True, metavar="OUT.png")
    snapshot.set_defaults(run=_snapshot)


def _size(text: str) -> tuple[int, int]:
    sides = text.split("x")
    if len(sides) != 2 or not all(side.isdecimal() and 100 <= int(side) <= 8000 for side in sides):
        raise _unusable(f"must be like 1440x900, each side from 100 to 8000, not '{text}'")
    return int(sides[0]), int(sides[1])


def _zoom(text: str) -> int:
    number = text.removesuffix("%")
    if not (number.isdecimal() and 50 <= int(number) <= 300):
        raise _unusable(f"must be a per cent from 50 to 300, not '{text}'")
    return int(number)


def _unusable(reason: str) -> Exception:
    import argparse

    return argparse.ArgumentTypeError(reason)


def _desk(dossier: "Dossier") -> "Desk":
    from desktop_app.engine.anchor import anchor_all
    from desktop_app.engine.page import page_of
    from desktop_app.engine.resolve import Desk

    anchors = anchor_all(dossier)
    return Desk(dossier, anchors, {source.id: page_of(dossier, source, anchors) for source in dossier.sources})


def _check(options: "argparse.Namespace") -> int:
    return max(_check_file(name) for name in options.files)


def _check_file(name: str) -> int:
    """Print what is wrong with one file; returns 0, 1 or 2."""
    if name.endswith(".visavis-lesson"):
        return _check_lesson(name)
    from desktop_app.engine.utterances import contradictions
    from desktop_app.engine.visible import shown
    from desktop_app.files.dossier_file import load
    from desktop_app.model.errors import DossierRefused
    from desktop_app.paths import dossier_path

    try:
        desk = _desk(load(dossier_path(name)))
    except DossierRefused as refused:
        print(refused)
        return 2
    counts: dict[str, int] = {}
    for quote in desk.dossier.quotes:
        verdict = desk.anchors[quote.id].verdict
        counts[verdict.value] = counts.get(verdict.value, 0) + 1
        if not verdict.verbatim:
            words = shown(quote.selector.exact[:80]).replace("\n", " ")
            print(f"{name}: quote {quote.id}: not verbatim ({verdict.value}): “{words}”")
    disproven = 0
    for position in desk.dossier.positions:
        for hit in contradictions(desk, position.party, position.silence) if position.silence else ():
            disproven += 1
            print(
                f"{name}: silence of {position.party} on {position.issue}: “{shown(hit.term)}” stands in {hit.source} "
                f"at {hit.span.start} and is not rejected"
            )
    total = ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items())) or "none"
    print(f"{name}: {len(desk.dossier.quotes)} quotes: {total}")
    return 0 if not disproven and all(anchor.verdict.verbatim for anchor in desk.anchors.values()) else 1


def _hand_out(options: "argparse.Namespace") -> int:
    from desktop_app.headless import HandOut, hand_out
    from desktop_app.model.errors import VisavisError

    issues = tuple(dict.fromkeys(filter(None, map(str.strip, options.issues.split(",")))))
    if options.worksheet and len(issues) > 1:
        print("visavis: a worksheet asks about one issue, or about all of them", file=sys.stderr)
        return 2
    wanted = HandOut(
        options.file,
        options.to,
        issues,
        options.lesson,
        options.notes,
        options.worksheet,
        options.number,
        options.seed,
        options.key,
        options.style,
        options.paper,
        not options.no_glosses,
        options.lang,
    )
    try:
        changed = hand_out(wanted, options.output)
    except VisavisError as failed:
        print(failed, file=sys.stderr)
        return 2
    print(options.output)
    if changed:
        print(f"{options.output}: {changed} characters that no file can hold are shown by a sign each")
    return 0


def _check_lesson(name: str) -> int:
    """Print what is wrong with a lesson, and what of it does not fit its dossier; returns 0, 1 or 2."""
    from pathlib import Path

    from desktop_app.engine.lesson_check import faults
    from desktop_app.engine.visible import shown
    from desktop_app.files.dossier_file import load
    from desktop_app.files.lesson_file import load_lesson
    from desktop_app.files.nearby import dossier_beside
    from desktop_app.model.errors import FileRefused

    try:
        lesson = load_lesson(name)
        dossier = dossier_beside(Path(name).absolute(), lesson.dossier)
        if dossier is None:
            print(f"{name}: its dossier, {lesson.dossier}, is not in its folder")
            return 2
        desk = _desk(load(dossier))
    except FileRefused as refused:
        print(refused)
        return 2
    found = faults(lesson, desk)
    for fault in found:
        print(f"{name}: {shown(str(fault))}")
    steps = sum(len(part.steps) for part in lesson.parts)
    print(f"{name}: {len(lesson.parts)} issues, {steps} steps: {len(found) or 'none'} that do not fit {dossier.name}")
    return 1 if found else 0


def _export(options: "argparse.Namespace") -> int:
    if options.to in HANDOUTS:
        return _hand_out(options)
    from desktop_app.exchange.records import records
    from desktop_app.files.atomic import write
    from desktop_app.files.dossier_file import load
    from desktop_app.model.errors import DossierRefused, SaveFailed
    from desktop_app.paths import dossier_path

    try:
        made = records(_desk(load(dossier_path(options.file))), options.to, options.lang)
        write(options.output, made.text.encode("utf-8"))
    except (DossierRefused, SaveFailed) as failed:
        print(failed, file=sys.stderr)
        return 2
    print(f"{options.output}: {made.number} {'references' if options.to in REFERENCES else 'rows'}")
    if made.defused:
        print(f"{options.output}: {made.defused} cells began like a formula and were given an apostrophe in front")
    return 0


def _schema(options: "argparse.Namespace") -> int:
    if options.lesson:
        from desktop_app.files.lesson_file import lesson_schema_text

        sys.stdout.write(lesson_schema_text())
        return 0
    from desktop_app.files.schema import schema_text

    sys.stdout.write(schema_text())
    return 0


def _snapshot(options: "argparse.Namespace") -> int:
    from desktop_app.headless import Shot, snapshot
    from desktop_app.model.errors import VisavisError

    asked = ("file", "view", "issue", "quote", "size", "zoom", "theme", "lang", "legend", "step", "page")
    shot = Shot(*(getattr(options, name) for name in asked))
    try:
        snapshot(shot, options.output)
    except VisavisError as failed:
        print(failed, file=sys.stderr)
        return 2
    print(options.output)
    return 0
