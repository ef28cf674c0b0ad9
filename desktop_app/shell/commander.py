"""What the commands do: the handlers that the table of actions names, over one frame, workspace and session."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAction, QIcon

from desktop_app import paths
from desktop_app.engine.history import View
from desktop_app.files.settings import Geometry, Settings, Theme, save_settings, shown_of
from desktop_app.model.errors import SaveFailed
from desktop_app.model.lesson import LESSON_SUFFIX
from desktop_app.qt.look import Look
from desktop_app.qt.session import Change, Session
from desktop_app.qt.tongue import speak
from desktop_app.shell import lastview, looks
from desktop_app.shell.arrivals import Arrivals
from desktop_app.shell.exporting import Exporting
from desktop_app.shell.finding import Finding
from desktop_app.shell.frame import Frame
from desktop_app.shell.lessons import Lessons
from desktop_app.shell.linking import Links
from desktop_app.shell.menus import Menus
from desktop_app.shell.presenting import Presenting
from desktop_app.shell.quoting import Quoting
from desktop_app.shell.system import forget_system, language_of, wants_contrast
from desktop_app.shell.viewing import Viewing
from desktop_app.shell.workspace import Workspace
from desktop_app.views import wording


class Commander(QObject):
    """Carries out commands. Holds the settings while the window is open and writes them when it closes."""

    def __init__(self, frame: Frame, workspace: Workspace, session: Session, settings: Settings) -> None:
        super().__init__(frame)
        self.frame, self.workspace, self.session, self.settings = frame, workspace, session, settings
        self.actions: dict[str, QAction] = {}
        self.viewing = Viewing(self)
        self.finding = Finding(self)
        self.links = Links(self)
        self.quoting = Quoting(self)
        self.lessons = Lessons(self)
        self.presenting = Presenting(self)
        self.exporting = Exporting(self)
        self._legend: object | None = None
        self.arrivals = Arrivals(self)  # it ends what is under way before the settings are saved
        self.arrivals.ended.connect(self.presenting.after_arrival)
        frame.files_dropped.connect(self.open_files)
        frame.closing.connect(self.save_settings)
        workspace.add_wanted.connect(self.lessons.add_quote)
        workspace.legend_wanted.connect(self.show_legend)
        session.changed.connect(self._on_change)

    def build_menus(self) -> None:
        """Make the menus and shortcuts from the table."""
        self.menus = Menus(self.frame, self)
        self.actions = self.menus.actions
        self.menus.offer_recent(self.settings.recent, self.open_file)
        self.menus.offer_themes(self.settings.theme, self.set_theme)
        chosen = self.settings.language or "system"
        # One that was asked for on the command line is for this time, and shown as chosen all the same.
        spoken = self.session.language if language_of(self.settings.language) != self.session.language else chosen
        self.menus.offer_languages(spoken, self.set_language)
        self.quoting.offer()
        self.actions["motion"].setChecked(self.settings.motion)
        self.frame.setWindowIcon(QIcon(str(paths.resource("icons", "visavis.svg"))))

    def _on_change(self, change: Change) -> None:
        """What stands outside the workspace and speaks of the dossier follows it."""
        if Change.DOSSIER in change:
            self._explain_legend()

    # Opening

    def open_dialog(self) -> None:
        """Ask for a dossier and open it."""
        from PySide6.QtWidgets import QFileDialog

        here = self.session.opened.file
        folder = str(Path(here).parent) if Path(here).is_absolute() else str(Path.home())
        kinds = self.tr("Dossiers and lessons (*.visavis *.visavis-lesson);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.frame, self.tr("Open a dossier"), folder, kinds)
        if name:
            self.open_file(name)

    def open_bundled(self) -> None:
        """Open the Anchorage dossier."""
        self.open_file(paths.BUNDLED)

    def open_files(self, names: list[str]) -> None:
        """Open the first of the files dropped or handed over, a lesson before dossiers, as it brings its own."""
        if names:
            self.open_file(next((name for name in names if name.endswith(LESSON_SUFFIX)), names[0]))
        self.frame.raise_()
        self.frame.activateWindow()

    def open_file(self, name: str) -> None:
        """Open a dossier or a lesson; one that is refused changes nothing but shows every reason."""
        if name.endswith(LESSON_SUFFIX):
            self.lessons.open(name)
        else:
            self.arrivals.open(name)

    # Looks

    def set_look(self, look: Look) -> None:
        """Show the whole window in another look."""
        looks.dress(look)
        self.menus.dress()
        self.workspace.set_look(look)
        self.finding.set_look(look)
        self.presenting.set_look(look)
        self.arrivals.set_look(look)
        self.lessons.set_look(look)
        self.exporting.set_look(look)
        self._explain_legend()

    def zoom(self, step: int) -> None:
        """Larger (1), smaller (-1) or the usual (0) text in the whole window."""
        look = self.workspace.look
        zoom = looks.next_zoom(look.zoom, step)
        self.settings = replace(self.settings, zoom=zoom)
        self.set_look(replace(look, zoom=zoom))
        self.workspace.status.say(wording.fill(self.tr("Text size %1"), wording.percent(zoom / 100)))

    def set_theme(self, choice: str) -> None:
        """Light, dark, either with high contrast, or as the system."""
        if choice in get_args(Theme):
            self.settings = replace(self.settings, theme=choice)  # type: ignore[arg-type]
            self.follow_system()

    def follow_system(self) -> None:
        """Take the theme that the settings and the system ask for."""
        forget_system()
        theme = looks.theme_named(self.settings.theme, self.settings.contrast)
        self.set_look(replace(self.workspace.look, theme=theme))

    def heed_contrast(self) -> None:
        """Take high contrast, or let it go, where the desktop was asked for it and the theme is the desktop's."""
        wanted = wants_contrast()
        if wanted != self.settings.contrast:
            self.settings = replace(self.settings, contrast=wanted)
            if self.settings.theme == "system":
                self.follow_system()

    def set_language(self, choice: str) -> None:
        """Speak another language, or the system's: in the interface and in the dossier's editorial text."""
        self.settings = replace(self.settings, language=None if choice == "system" else choice)
        language = language_of(self.settings.language)
        self.workspace.report_scrolling()
        speak(language)
        self.menus.speak()
        self.session.language = language
        self.set_look(replace(self.workspace.look, language=language))
        self.session.speak(language)

    def set_motion(self, on: bool) -> None:
        """Whether a jump flashes its target."""
        self.settings = replace(self.settings, motion=on)
        look = replace(self.workspace.look, motion=on)
        if look != self.workspace.look:
            self.set_look(look)

    # Going

    def go_back(self) -> None:
        """The place visited before."""
        self.session.go_back()

    def go_forward(self) -> None:
        """The place gone back from."""
        self.session.go_forward()

    def step_quote(self, step: int) -> None:
        """The next (1) or previous (-1) quote of the issue."""
        self.session.step_quote(step)

    def step_issue(self, step: int) -> None:
        """The next (1) or previous (-1) issue."""
        self.session.step_issue(step)

    def go_to_nth_issue(self, number: int) -> None:
        """The issue at a place of the list, from 1."""
        self.session.go_to_nth_issue(number)

    def focus_filter(self) -> None:
        """Type to filter the issues."""
        self.finding.close()
        self.workspace.issues.filter.setFocus()
        self.workspace.issues.filter.selectAll()

    def focus_list(self) -> None:
        """The keyboard to the issue list."""
        self.finding.close()
        self.workspace.issues.view.setFocus()

    def focus_cards(self) -> None:
        """The keyboard to the current card, else the first; to the view that stands in the comparison's place."""
        view = self.session.place.view
        if view is View.COMPARE:
            self.workspace.compare.focus_first()
        else:
            self.workspace.stage.focus_view(view)

    def focus_source(self) -> None:
        """The keyboard to the source text, the caret at the selected quote."""
        self.lessons.show_editor(False)
        self.workspace.source.focus_text(self.session.quote)

    def leave(self) -> None:
        """Close one thing: give up opening, writing or looking for questions, else the search if one is in it, else a
        side's turns in the source, else the lesson editor if one is in it (its fields first), then the legend, the
        search, the filter."""
        source, issues = self.workspace.source, self.workspace.issues
        if self.arrivals.busy:
            self.arrivals.cancel()
        elif self.exporting.busy:
            self.exporting.cancel()
        elif self.workspace.stage.give_up():
            pass
        elif self.finding.has_keyboard:
            self.finding.leave()
        elif source.filtered:
            source.leave_filter()
        elif self.lessons.has_keyboard:
            self.lessons.leave()
        elif self._legend_shown():
            self.show_legend(False)
        elif self.finding.opened:
            self.finding.close()
        else:
            issues.filter.clear()
            if issues.filter.hasFocus():
                issues.view.setFocus()

    # Help

    def show_legend(self, shown: bool) -> None:
        """Show or hide the legend."""
        if shown and self._legend is None:
            from desktop_app.views.legend import Legend

            legend = Legend(self.workspace)
            legend.closed.connect(partial(self.show_legend, False))
            self.workspace.strip.addWidget(legend)
            self._legend = legend
        if self._legend is not None:
            self._legend.setVisible(shown)  # type: ignore[attr-defined]
        self._explain_legend()
        self.actions["legend"].setChecked(shown)
        self.workspace.header.legend.setChecked(shown)
        self.settings = replace(self.settings, legend_seen=True)

    def _legend_shown(self) -> bool:
        return self.actions["legend"].isChecked()

    def _explain_legend(self) -> None:
        from desktop_app.views.legend import Legend

        if isinstance(self._legend, Legend) and not self._legend.isHidden():
            self._legend.explain(self.session.comparison.columns, self.workspace.look)

    def show_keyboard(self) -> None:
        """The keys, from the table of commands."""
        from desktop_app.shell.help import keyboard_rows
        from desktop_app.views.dialogs import KeyboardDialog

        KeyboardDialog(keyboard_rows(), self.workspace.look, self.frame).open()

    def show_licences(self) -> None:
        """What the program is built on, and each part's licence in full."""
        from desktop_app.shell.licences import parts
        from desktop_app.views.licences import LicencesDialog

        held = parts()
        rows = [(part.name, part.version, part.licence, part.copyright, part.within) for part in held]
        LicencesDialog(rows, lambda place: held[place].text(), self.workspace.look, self.frame).open()

    def show_about(self) -> None:
        """The versions of what runs here."""
        from desktop_app.shell.help import about_sentence, about_text
        from desktop_app.views.dialogs import TextDialog

        TextDialog(self.tr("About Vis-à-vis"), about_sentence(), about_text(), self.workspace.look, self.frame).open()

    def close(self) -> None:
        """Close the window."""
        self.frame.close()

    # Settings

    def save_settings(self) -> None:
        """Write the settings as things are now; failing that, say so in the log and lose nothing else."""
        self.workspace.report_scrolling()
        place, box = self.session.place, self.frame.normalGeometry()
        self.settings = replace(
            self.settings,
            window=_geometry(box, maximized=self.frame.isMaximized()),
            splitters=self.workspace.remember_sizes(),
            last_file=self.session.opened.file,
            lesson=self.lessons.file,
            issue=place.issue,
            quote=place.quote,
            source=place.source,
            view=shown_of(place.view.value),
            reader_offset=place.reader[0] if place.reader else 0,
            compare_scroll=place.compare or 0,
        )
        self.settings = self.arrivals.as_left(self.settings)
        try:
            save_settings(self.settings, paths.settings_dir() / "settings.json")
        except SaveFailed as failed:
            from desktop_app.shell.crash import log

            log(str(failed))
        self._keep_picture()

    def _keep_picture(self) -> None:
        """Show the place as the next start will, and keep that picture for it."""
        held = self.settings
        # By the language that is seen: one asked for on the command line is not the settings'.
        language = self.session.language
        # Of a large dossier none is kept, and to lay out the whole of its view would hold the closing up.
        if held.last_file != self.session.opened.file or not lastview.wanted(held, language=language):
            return
        self.show_legend(False)
        self.finding.close()
        self.lessons.clear()
        self.workspace.clear()
        if held.issue and held.source:
            reader, view = (held.reader_offset, 0), View(held.view)
            self.session.restore(held.issue, held.quote, held.source, reader, held.compare_scroll, view)
        self.workspace.show_all()
        self.workspace.stage.finish()
        # A view that was chosen a moment ago has still to be laid out.
        QCoreApplication.sendPostedEvents()
        lastview.keep(self.frame, held, language=language)


def _geometry(box: QRect, *, maximized: bool) -> Geometry:
    return Geometry(box.x(), box.y(), max(box.width(), 1), max(box.height(), 1), maximized)
