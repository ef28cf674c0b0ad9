"""Every command once, as a row of a table. Menus, shortcuts, the keyboard page and the tests read it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.engine.history import View


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `handler` names a method of the commander or, after a dot, of one of its parts; `argument` is handed
    to it; a command without menu has a key only."""

    id: str
    text: str
    menu: str
    keys: tuple[str, ...]
    handler: str
    argument: object = None
    checkable: bool = False
    separated: bool = False
    """Whether a line stands above it in its menu."""

    @property
    def title(self) -> str:
        """The text in the interface's language."""
        return say(self.text).replace("%1", str(self.argument))


def say(text: str) -> str:
    """A text of the table in the interface's language."""
    return QCoreApplication.translate("Commands", text)


_T = QT_TRANSLATE_NOOP
FILE: Final = str(_T("Commands", "&File"))
QUOTE: Final = str(_T("Commands", "&Quote"))
VIEW: Final = str(_T("Commands", "&View"))
GO: Final = str(_T("Commands", "&Go"))
LESSON: Final = str(_T("Commands", "&Lesson"))
HELP: Final = str(_T("Commands", "&Help"))
MENUS: Final = (FILE, QUOTE, VIEW, GO, LESSON, HELP)

COMMANDS: Final = (
    Command("open", str(_T("Commands", "&Open a dossier…")), FILE, ("Ctrl+O",), "open_dialog"),
    Command("bundled", str(_T("Commands", "Open the &Anchorage dossier")), FILE, (), "open_bundled"),
    Command("export", str(_T("Commands", "&Export this view…")), FILE, ("Ctrl+E",), "viewing.export", separated=True),
    Command("handout", str(_T("Commands", "Export a &handout…")), FILE, ("Ctrl+Shift+E",), "exporting.open"),
    Command("worksheet", str(_T("Commands", "Export a &worksheet…")), FILE, (), "exporting.open_worksheet"),
    Command("print", str(_T("Commands", "&Print this view…")), FILE, ("Ctrl+P",), "viewing.print_out"),
    Command("quit", str(_T("Commands", "&Quit")), FILE, ("Ctrl+Q",), "close", separated=True),
    Command("copy", str(_T("Commands", "&Copy the quote")), QUOTE, ("Ctrl+C",), "quoting.copy"),
    Command("cite", str(_T("Commands", "Copy with c&itation")), QUOTE, ("Ctrl+Shift+C",), "quoting.cite"),
    Command("gloss", str(_T("Commands", "Show or hide the &translation")), QUOTE, ("T",), "quoting.turn_gloss"),
    Command("copy-gloss", str(_T("Commands", "Copy the t&ranslation")), QUOTE, (), "quoting.copy_gloss"),
    Command(
        "issue-citations",
        str(_T("Commands", "Export the iss&ue’s citations…")),
        QUOTE,
        (),
        "quoting.export",
        "issue",
        separated=True,
    ),
    Command("all-citations", str(_T("Commands", "&Export all citations…")), QUOTE, (), "quoting.export", "all"),
    Command("compare", str(_T("Commands", "&Compare")), VIEW, ("Ctrl+1",), "viewing.show", View.COMPARE),
    Command("matrix", str(_T("Commands", "Matri&x")), VIEW, ("Ctrl+2",), "viewing.show", View.MATRIX),
    Command("sequence", str(_T("Commands", "Se&quence")), VIEW, ("Ctrl+3",), "viewing.show", View.SEQUENCE),
    Command("terms", str(_T("Commands", "Te&rms")), VIEW, ("Ctrl+4",), "viewing.show", View.TERMS),
    Command("exercise", str(_T("Commands", "&Exercises")), VIEW, ("Ctrl+5",), "viewing.show", View.EXERCISE),
    Command("larger", str(_T("Commands", "&Larger text")), VIEW, ("Ctrl++", "Ctrl+="), "zoom", 1, separated=True),
    Command("smaller", str(_T("Commands", "&Smaller text")), VIEW, ("Ctrl+-",), "zoom", -1),
    Command("usual", str(_T("Commands", "&Usual text size")), VIEW, ("Ctrl+0",), "zoom", 0),
    Command(
        "glosses",
        str(_T("Commands", "Show tra&nslations")),
        VIEW,
        ("Shift+T",),
        "quoting.set_glosses",
        checkable=True,
        separated=True,
    ),
    Command("legend", str(_T("Commands", "Le&gend")), VIEW, ("F2",), "show_legend", checkable=True),
    Command("motion", str(_T("Commands", "&Motion")), VIEW, (), "set_motion", checkable=True),
    Command("back", str(_T("Commands", "&Back")), GO, ("Alt+Left", "Back"), "go_back"),
    Command("forward", str(_T("Commands", "&Forward")), GO, ("Alt+Right", "Forward"), "go_forward"),
    Command("next-quote", str(_T("Commands", "&Next quote")), GO, ("F3",), "step_quote", 1, separated=True),
    Command("previous-quote", str(_T("Commands", "&Previous quote")), GO, ("Shift+F3",), "step_quote", -1),
    Command("next-link", str(_T("Commands", "Ne&xt link")), GO, ("L",), "links.step", 1),
    Command("previous-link", str(_T("Commands", "Previous lin&k")), GO, ("Shift+L",), "links.step", -1),
    Command("next-issue", str(_T("Commands", "Next &issue")), GO, ("Ctrl+PgDown",), "step_issue", 1),
    Command("previous-issue", str(_T("Commands", "Previous i&ssue")), GO, ("Ctrl+PgUp",), "step_issue", -1),
    *(
        Command(f"issue-{n}", str(_T("Commands", "Issue %1")), "", (str(n),), "go_to_nth_issue", n)
        for n in range(1, 10)
    ),
    Command("filter", str(_T("Commands", "Fil&ter issues")), GO, ("Ctrl+L",), "focus_filter", separated=True),
    Command("find", str(_T("Commands", "Find &everywhere…")), GO, ("Ctrl+F",), "finding.open"),
    Command("to-list", str(_T("Commands", "Go to the issue &list")), GO, ("Alt+1",), "focus_list"),
    Command("to-cards", str(_T("Commands", "Go to the &comparison")), GO, ("Alt+2",), "focus_cards"),
    Command("to-source", str(_T("Commands", "Go to the s&ource")), GO, ("Alt+3",), "focus_source"),
    Command("borders", str(_T("Commands", "&Move the borders between panes")), GO, ("F8",), "viewing.take_border"),
    Command(
        "leave",
        str(_T("Commands", "Leave the search, else close a side’s turns, else the legend, else the filter")),
        "",
        ("Esc",),
        "leave",
    ),
    Command("present", str(_T("Commands", "&Present from this issue")), LESSON, ("F5",), "presenting.start"),
    Command(
        "present-first", str(_T("Commands", "Present from the &first")), LESSON, ("Shift+F5",), "presenting.start_first"
    ),
    Command("new-lesson", str(_T("Commands", "&New lesson")), LESSON, ("Ctrl+N",), "lessons.new", separated=True),
    Command("empty-lesson", str(_T("Commands", "New e&mpty lesson")), LESSON, ("Ctrl+Shift+N",), "lessons.new_empty"),
    Command("open-lesson", str(_T("Commands", "&Open a lesson…")), LESSON, ("Ctrl+Shift+O",), "lessons.ask_for_file"),
    Command(
        "edit-lesson", str(_T("Commands", "&Edit the lesson")), LESSON, ("F4",), "lessons.show_editor", checkable=True
    ),
    Command("save-lesson", str(_T("Commands", "&Save the lesson")), LESSON, ("Ctrl+S",), "lessons.save"),
    Command(
        "save-lesson-as", str(_T("Commands", "Save the lesson &as…")), LESSON, ("Ctrl+Shift+S",), "lessons.save_as"
    ),
    Command("close-lesson", str(_T("Commands", "&Close the lesson")), LESSON, (), "lessons.close"),
    Command(
        "add-quote", str(_T("Commands", "Add this &quote")), LESSON, ("Ctrl+D",), "lessons.add_quote", separated=True
    ),
    Command("add-issue", str(_T("Commands", "Add this &issue")), LESSON, ("Ctrl+Shift+D",), "lessons.add_issue"),
    Command("export-lesson", str(_T("Commands", "Export the &lesson…")), LESSON, (), "exporting.open_lesson"),
    Command("undo", str(_T("Commands", "&Undo")), LESSON, ("Ctrl+Z",), "lessons.undo"),
    Command("redo", str(_T("Commands", "&Redo")), LESSON, ("Ctrl+Shift+Z", "Ctrl+Y"), "lessons.redo"),
    Command("keyboard", str(_T("Commands", "&Keyboard")), HELP, ("F1",), "show_keyboard"),
    Command("licences", str(_T("Commands", "&Licences")), HELP, (), "show_licences"),
    Command("about", str(_T("Commands", "&About Vis-à-vis")), HELP, (), "show_about"),
)

ELSEWHERE: Final = (
    (("↑", "↓", "←", "→"), str(_T("Commands", "Walk through the quote cards, across to the other side"))),
    (("Enter", "Space"), str(_T("Commands", "Show the card's quote in its source; follow a footnote number"))),
    (("Enter", "Esc"), str(_T("Commands", "On a link: go to its other end; back to the card"))),
    (("Enter",), str(_T("Commands", "In the source: select the quote under the caret"))),
    (("Enter", "Shift+Enter"), str(_T("Commands", "In the search: the next or previous hit in the sources"))),
    (("↓", "Enter"), str(_T("Commands", "In the search: to the list of hits; go to the hit"))),
    (
        ("Enter", "S", "Space", "Ctrl+C"),
        str(_T("Commands", "In the matrix: open the card; sort by the column; choose it to compare; copy as a table")),
    ),
    (
        ("Enter", "Ctrl+Enter", "+", "-", "0"),
        str(_T("Commands", "In the sequence: read in the source; open the card; zoom in, out, to the whole")),
    ),
    (
        ("S", "Enter", "Ctrl+Enter", "Ctrl+C"),
        str(_T("Commands", "In the terms: sort by the column; to the lines, then to the source; to the card; copy")),
    ),
    (
        ("1", "9", "↓", "Enter"),
        str(_T("Commands", "In an exercise: choose an answer by its number, or walk to it and take it; go on")),
    ),
    (("Enter",), str(_T("Commands", "In the source, while a place is looked for: this paragraph is the answer"))),
    (
        ("←", "→", "Home", "End", "Esc"),
        str(_T("Commands", "On a border between panes (F8, again for the next one): move it; give the keyboard back")),
    ),
    (("Tab", "Shift+Tab"), str(_T("Commands", "To the next or previous control"))),
)
"""Keys that a view handles itself, for the keyboard page."""
