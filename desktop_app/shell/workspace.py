"""The window's content: the views around one session, each shown what it needs after every change."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.engine.days import event_days
from desktop_app.engine.visible import shown
from desktop_app.model.dossier import said
from desktop_app.qt.look import Look
from desktop_app.qt.session import Change, Session
from desktop_app.shell.stage import PLOTTED, Stage
from desktop_app.views.compare import CompareView
from desktop_app.views.divider import Divider
from desktop_app.views.header import Header
from desktop_app.views.issue_list import IssueList
from desktop_app.views.source_pane import SourcePane
from desktop_app.views.status import Status

if TYPE_CHECKING:
    from desktop_app.views.cover import Cover

BESIDE: Final = "beside"
BELOW: Final = "below"
LOW: Final = "low"

_SHARES: Final = {BESIDE: (62, 38), BELOW: (58, 42), LOW: (72, 28)}
"""How the view and the source share their room unless somebody has moved the border."""

_WIDE_ENOUGH: Final = 1180
"""From this width at 100 % zoom, in pixels, the source stands beside the columns; below them otherwise."""

_LIST: Final = 262

_LOW: Final = 440
"""Below this height at 100 % zoom, in pixels, a view above the source gets more of it than the comparison."""


class Workspace(QWidget):
    """Lays the views out, hands their wishes to the session and shows them what came of it."""

    copy_wanted = Signal(str)
    cite_wanted = Signal(str)
    add_wanted = Signal(str)
    legend_wanted = Signal(bool)

    def __init__(self, session: Session, look: Look, splitters: dict[str, tuple[int, ...]]) -> None:
        """The views are empty until `set_look`, which is called once they have their place in the window."""
        super().__init__()
        self.session, self.look = session, look
        self._sizes = dict(splitters)
        self.layout_name = self._shared = ""
        self._still = False
        self._cover: Cover | None = None
        self.header = Header(self)
        self.issues = IssueList(look, self)
        self.compare = CompareView(self)
        self.stage = Stage(session, self.compare, self)
        self.source = SourcePane(self)
        self.status = Status(self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.panes = Divider(Qt.Orientation.Horizontal, self)
        self.panes.addWidget(self.stage)
        self.panes.addWidget(self.source)
        self.whole = Divider(Qt.Orientation.Horizontal, self)
        self.whole.addWidget(self.issues)
        self.whole.addWidget(self.panes)
        self.whole.setStretchFactor(1, 1)
        self.stage.setMinimumSize(220, 120)
        self.source.setMinimumSize(200, 120)
        self.issues.setMinimumWidth(120)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.whole, 1)
        self.strip = QHBoxLayout()
        column.addLayout(self.strip)
        column.addWidget(self.status)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self.show_change)
        session.leaving.connect(self.report_scrolling)
        self.issues.issue_wanted.connect(session.go_to_issue)
        self.compare.quote_wanted.connect(session.go_to_quote)
        self.compare.copy_wanted.connect(self.copy_wanted)
        self.compare.cite_wanted.connect(self.cite_wanted)
        self.compare.add_wanted.connect(self.add_wanted)
        self.compare.silence_wanted.connect(self._on_silence)
        self.compare.onward_wanted.connect(session.go_to_card)
        self.compare.columns_wanted.connect(session.show_columns)
        self.compare.answers_wanted.connect(session.show_answers)
        self.source.quote_wanted.connect(self._on_highlight)
        self.source.text.caret_moved.connect(lambda at: self.stage.offer_place(session.place.source, at))
        self.source.text.entered.connect(lambda at: self.stage.offer_place(session.place.source, at, taken=True))
        self.source.source_wanted.connect(session.go_to_source)
        self.source.previous_wanted.connect(lambda: session.step_quote(-1))
        self.source.next_wanted.connect(lambda: session.step_quote(1))
        self.stage.asked.connect(self._cover_source)
        self.header.back_wanted.connect(session.go_back)
        self.header.forward_wanted.connect(session.go_forward)
        self.header.legend_wanted.connect(self.legend_wanted)
        self.header.view_wanted.connect(session.show_view)

    def set_look(self, look: Look) -> None:
        """Take colours and sizes; what is shown stays, and stays where it is scrolled."""
        self.look = look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.theme.paper)
        self.setPalette(palette)
        issues = self.issues.palette()
        issues.setColor(QPalette.ColorRole.Window, look.theme.panel)
        self.issues.setPalette(issues)
        self.header.set_look(look)
        self.stage.forget()
        self.issues.set_look(look)
        self.source.set_look(look)
        self.status.set_look(look)
        self._choose_layout(self.width())
        if not self.source.has_page:
            self.show_all()
            return
        self._say_title()
        self._show_issue()
        self.stage.show_change(Change(0), look)
        self._show_source()

    def show_all(self) -> None:
        """Show everything anew, scrolled as the session's place says."""
        self.show_change(Change.DOSSIER | Change.ISSUE | Change.SOURCE | Change.QUOTE | Change.RESTORED)

    def show_change(self, change: Change) -> None:
        """Show what a change of the session touches."""
        session = self.session
        if Change.DOSSIER in change:
            self._show_dossier()
        if change & (Change.ISSUE | Change.DOSSIER | Change.COLUMNS):
            self.issues.set_issue(session.place.issue)
            self._show_issue(reveal=not change & (Change.OPENED | Change.RESTORED))
        elif Change.QUOTE in change:
            self.compare.select(session.place.quote, scroll=False)
        self.stage.show_change(change, self.look)
        self._share_panes()
        self._show_source()
        self.header.set_view(session.place.view)
        self.header.set_ways(bool(session.history.past), bool(session.history.future))
        if Change.RESTORED in change:
            self._restore_scrolling()
        else:
            self._reveal(flash=True, scroll=Change.OPENED not in change)

    def _show_issue(self, *, reveal: bool = False) -> None:
        session = self.session
        quote, words = session.place.quote, session.opened.own_words()
        self.compare.show_comparison(session.comparison, self.look, quote, words, reveal=reveal)

    def _show_source(self) -> None:
        session = self.session
        place, seeking = session.place, self.stage.seeks
        self._cover_source()
        self.source.show_source(place.source, place.issue, session.quote, strong=not seeking)

    def _cover_source(self) -> None:
        """Cover the source while it would answer an open question, and only as long; what covers it is made then."""
        if self._cover is None and self.stage.would_tell:
            from desktop_app.views.cover import Cover

            self._cover = Cover(self.source)
        if self._cover is not None:
            self._cover.lay(self.look, on=self.stage.would_tell)
            # Below the question it would only take the room that the choices need.
            if self.panes.indexOf(self.source) >= 0:
                self.source.setVisible(not self.stage.would_tell or self.layout_name == BESIDE)

    def _say_title(self) -> str:
        dossier, language = self.session.opened.dossier, self.look.language
        title = said(dossier.title, language)
        self.header.say(title, event_days(dossier.event, language))
        return title

    def _show_dossier(self) -> None:
        session, language = self.session, self.look.language
        title = self._say_title()
        self.issues.show_rows(session.opened.rows, session.place.issue)
        self.source.show_dossier(session.desk, language)
        self.status.show_dossier(session.opened, language)
        window = self.window()
        if window is not self:
            window.setWindowTitle(f"{shown(title).replace('[*]', '[*][*]')} — Vis-à-vis")

    def _reveal(self, *, flash: bool, scroll: bool) -> None:
        """Bring the selected quote into view, in its source and with `scroll` here; it flashes once where somebody
        jumped to it."""
        quote, span = self.session.quote, self.session.place.span
        if quote is not None:
            self.compare.select(quote.id, scroll=scroll)
            span = self.session.desk.anchors[quote.id].span
        if span is not None:
            self.source.reveal(span, flash=flash, centre=not self._still)

    @contextmanager
    def in_print_colours(self) -> Iterator[None]:
        """While this lasts the view that is not the comparison is dressed for paper and for other programs: light."""
        if self.look.theme.name == "light":
            yield
            return
        from desktop_app.shell.looks import theme_named

        self.stage.dress(replace(self.look, theme=theme_named("light")))
        try:
            yield
        finally:
            self.stage.dress(self.look)

    def stand_in(self, panel: QWidget | None) -> None:
        """Show a panel in place of the issue list; none brings the list back."""
        sizes, wanted = self.whole.sizes(), panel or self.issues
        if self.whole.indexOf(wanted) < 0 and (replaced := self.whole.replaceWidget(0, wanted)) is not None:
            replaced.setParent(self)
            replaced.hide()
            wanted.show()
            self.whole.setSizes(sizes)
            # What gets another parent goes to the end of where Tab leads.
            before: QWidget = self.header.present
            for widget in wanted.findChildren(QWidget):
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    QWidget.setTabOrder(before, widget)
                    before = widget

    def stand_beside(self, panel: QWidget | None) -> None:
        """Show a panel in place of the source; none brings the source back."""
        sizes, wanted = self.panes.sizes(), panel or self.source
        if self.panes.indexOf(wanted) < 0 and (replaced := self.panes.replaceWidget(1, wanted)) is not None:
            replaced.setParent(self)
            replaced.hide()
            wanted.show()
            self.panes.setSizes(sizes)

    def clear(self) -> None:
        """Take back what passes: a filter, a search in a side's turns, a message, the focus."""
        self.issues.filter.clear()
        self.source.show_all()
        self.status.be_quiet()
        if (focused := self.window().focusWidget()) is not None:
            focused.clearFocus()

    def report_scrolling(self) -> None:
        """Tell the session how far the views are scrolled, before it leaves the place."""
        place = self.source.text.place()
        self.session.scrolled((place.offset, place.pixels), self.compare.verticalScrollBar().value())

    def _restore_scrolling(self) -> None:
        place = self.session.place
        if place.compare is not None:
            self.compare.verticalScrollBar().setValue(place.compare)
        if place.reader is not None:
            self.source.restore(place.reader)
        elif place.quote is not None or place.span is not None:
            self._reveal(flash=False, scroll=False)

    def _on_highlight(self, quote: str) -> None:
        """Go to a quote that was clicked in the source, which stays still: the next click may mean what lies below."""
        self._still = True
        self.session.go_to_quote(quote)
        self._still = False

    def _on_silence(self, party: str, terms: tuple[str, ...]) -> None:
        """Go to a source in which the side speaks for itself, and filter it to the side's turns."""
        source = self.source.where_speaks(party, self.session.place.source)
        if source is None:
            return
        if source != self.session.place.source:
            self.session.go_to_source(source)
        self.source.show_silence(party, terms)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_layout(event.size().width())

    def _choose_layout(self, width: int) -> None:
        """The source beside the columns, or below them where there is no room for three columns of readable text."""
        name = BESIDE if width * 100 / self.look.zoom >= _WIDE_ENOUGH else BELOW
        if name == self.layout_name:
            self._share_panes()
            return
        self.remember_sizes()
        self.layout_name = name
        self.panes.setOrientation(Qt.Orientation.Horizontal if name == BESIDE else Qt.Orientation.Vertical)
        self._cover_source()
        self._apply_sizes(width)
        QTimer.singleShot(0, self.compare.settle)

    def _apply_sizes(self, width: int) -> None:
        whole = self._sizes.get(f"{self.layout_name}-list")
        listed = min(round(_LIST * (1 + (self.look.zoom - 100) / 200)), max(width // 4, 224))
        self.whole.setSizes(list(whole) if whole else [listed, width - listed])
        self._apply_panes()

    def _apply_panes(self) -> None:
        self._shared = self._sharing()
        kept, share = self._sizes.get(self._shared), _SHARES[self._shared]
        self.panes.setSizes(list(kept) if kept else [part * 10 for part in share])

    def _sharing(self) -> str:
        """How the view and the source share their room: by the layout, and with little height by the view, too, since
        the comparison is read with its source, and of the other views one row would be left."""
        low = self.height() * 100 / self.look.zoom < _LOW
        return LOW if self.layout_name == BELOW and low and self.session.place.view in PLOTTED else self.layout_name

    def _share_panes(self) -> None:
        if self._shared and self._sharing() != self._shared:
            self.remember_sizes()
            self._apply_panes()

    def remember_sizes(self) -> dict[str, tuple[int, ...]]:
        """The splitters' sizes in pixels by layout, for the next start."""
        if self.layout_name and self.isVisible():
            if all(sizes := tuple(self.panes.sizes())):
                self._sizes[self._shared] = sizes
            self._sizes[f"{self.layout_name}-list"] = tuple(self.whole.sizes())
        return self._sizes
