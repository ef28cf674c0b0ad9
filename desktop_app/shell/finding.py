"""The search in the window: opened in place of the issue list, walked through the reader, and left again.

Nothing of it is imported before it is first asked for.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.engine.desk import Desk
from desktop_app.engine.history import History
from desktop_app.model.dossier import Span
from desktop_app.qt.look import Look
from desktop_app.qt.session import Change

if TYPE_CHECKING:
    from desktop_app.engine.search import Group as Kind
    from desktop_app.engine.search_scan import Scan
    from desktop_app.qt.searcher import Searcher
    from desktop_app.shell.commander import Commander
    from desktop_app.views.search_panel import SearchPanel

MARKING_MS: Final = 30
"""So long after news the hits are marked in the reader: the list comes first, and a fast typist waits for neither."""


class Finding(QObject):
    """Opens and closes the search, and shows in list, reader and overview where it is."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander
        self.panel: SearchPanel | None = None
        self.searcher: Searcher | None = None
        self.opened = False
        self._began: History | None = None
        self._focus: QWidget | None = None
        self._desk: Desk | None = None
        self._at: int | None = None
        self._marking = QTimer(self, singleShot=True, interval=MARKING_MS)
        self._marking.timeout.connect(self._mark)
        commander.session.changed.connect(self._on_change)
        commander.workspace.header.find_wanted.connect(self.open)

    # Opening and closing

    def open(self) -> None:
        """Show the search, with what is selected in the reader to be looked for; where it is open, start typing
        anew."""
        workspace, session = self._commander.workspace, self._commander.session
        panel = self._made()
        selected = workspace.source.text.selected_text() if workspace.source.text.hasFocus() else ""
        if not self.opened:
            workspace.report_scrolling()
            self._began, self._focus = session.history, workspace.window().focusWidget()
            self.opened = True
            self._offer()
            workspace.stand_in(panel)
        if selected.strip():
            panel.field.setText(" ".join(selected.split()))
        panel.take_keyboard()
        self._look_for()

    def close(self) -> None:
        """Bring the issue list back; the reader stays where it is."""
        if not self.opened or self.panel is None or self.searcher is None:
            return
        self.opened = False
        self._marking.stop()
        had_keyboard = self.has_keyboard
        self.searcher.forget()
        self.panel.show_scan(None, None)
        workspace = self._commander.workspace
        workspace.source.mark_hits({})
        workspace.stand_in(None)
        if had_keyboard:
            before = self._focus
            (before if before is not None and before.isVisible() else workspace.issues.view).setFocus()
        self._began = self._focus = self._at = None

    def leave(self) -> None:
        """Close the search and return to where it began."""
        began = self._began
        self.close()
        if began is not None:
            self._commander.session.return_to(began)

    @property
    def has_keyboard(self) -> bool:
        """Whether one is typing in the search or walking its list."""
        focused = self._commander.frame.focusWidget()
        return self.panel is not None and focused is not None and self.panel.isAncestorOf(focused)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes."""
        if self.panel is not None:
            self.panel.set_look(look)

    def _made(self) -> "SearchPanel":
        if self.panel is None:
            from desktop_app.qt.searcher import Searcher
            from desktop_app.views.search_panel import SearchPanel

            workspace = self._commander.workspace
            panel = self.panel = SearchPanel(workspace.look, workspace)
            panel.setMinimumWidth(120)
            panel.query_changed.connect(self._look_for)
            panel.step_wanted.connect(self.step)
            panel.hit_wanted.connect(self.go_to)
            panel.close_wanted.connect(self.close)
            QTimer.singleShot(0, panel.list.warm)
            self.searcher = Searcher(self)
            self.searcher.grew.connect(self._on_news)
        return self.panel

    def _offer(self) -> None:
        from desktop_app.engine.search import library_of

        session = self._commander.session
        self._desk = session.desk
        if self.panel is not None and self.searcher is not None:
            self.panel.show_dossier(session.desk, session.language)
            self.searcher.prepare(library_of(session.desk))

    def _on_change(self, change: Change) -> None:
        """Another dossier, or the same in another language, is searched anew."""
        if Change.DOSSIER not in change:
            return
        if not self.opened:
            if self.searcher is not None:
                self.searcher.forget()
            self._desk = None
            return
        if self._commander.session.desk is not self._desk:
            # There is nowhere in this dossier to return to but where it was opened.
            self._began = self._commander.session.history
        at = self._at if self._commander.session.desk is self._desk else None
        self._offer()
        self._look_for()
        self._at = at

    # Searching

    def _look_for(self) -> None:
        """Search for what is typed now."""
        from desktop_app.engine.search import library_of

        if not self.opened or self.panel is None or self.searcher is None:
            return
        self._at = None
        self.searcher.search(library_of(self._commander.session.desk), self.panel.query())
        # What is found in the first moment is told, and listed, while that lasts.
        if (scan := self.searcher.scan) is not None and not self.panel.shows(scan):
            self.panel.show_scan(self._desk, scan)
        self._marking.start()

    def _on_news(self, request: int) -> None:
        searcher, panel = self.searcher, self.panel
        if searcher is None or panel is None or searcher.scan is None or request != searcher.request:
            return
        scan = searcher.scan
        if panel.shows(scan):
            panel.grow(scan, self._at)
        else:
            panel.show_scan(self._desk, scan)
        if not self._marking.isActive():
            self._marking.start()

    def _mark(self) -> None:
        """Mark the hits in reader and overview."""
        scan = self._scan()
        self._commander.workspace.source.mark_hits(scan.hits if scan is not None else {}, self._current())

    def _scan(self) -> "Scan | None":
        return self.searcher.scan if self.searcher is not None else None

    def _current(self) -> tuple[str, Span] | None:
        from desktop_app.engine.search_rows import place_of

        scan = self._scan()
        if scan is None or self._at is None or self._at >= scan.found:
            return None
        source, number = place_of(scan, self._at)
        return source, scan.hits[source].span(number)

    # Going

    def step(self, step: int) -> None:
        """The next (1) or previous (-1) hit in the sources, around at the ends; where they have none, in the quotes,
        the questions or the summaries."""
        from desktop_app.engine.search import Group

        scan, panel = self._scan(), self.panel
        if scan is None or panel is None:
            return
        order = (Group.SOURCES, Group.QUOTES, Group.QUESTIONS, Group.SUMMARIES)
        group = next((each for each in order if scan.count(each)), None)
        if group is not None:
            before = panel.current(group)
            first = 0 if step > 0 else scan.count(group) - 1
            self.go_to(group, first if before is None else (before + step) % scan.count(group))

    def go_to(self, group: "Kind", number: int) -> None:
        """Show a hit: a quote, a place of a source, or the issue whose question or summary it is in."""
        from desktop_app.engine.search import Group

        scan, panel, session = self._scan(), self.panel, self._commander.session
        if scan is None or panel is None or number >= scan.count(group):
            return
        self._at = number if group is Group.SOURCES else None
        self._marking.stop()
        self._mark()
        if (current := self._current()) is not None:
            session.go_to_span(*current)
        elif group is Group.QUOTES:
            session.go_to_quote(scan.short[group].keys[number])
        else:
            session.go_to_issue(panel.issue_of(group, number))
        panel.mark(group, number)
        panel.say(scan, self._at)
