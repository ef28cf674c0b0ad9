"""Handouts: the part of the commander that asks what is wanted, writes it while the window goes on, and prints it."""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.model.dossier import said
from desktop_app.views import wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from desktop_app.engine.handout import Paper
    from desktop_app.engine.handout_parts import Making
    from desktop_app.qt.handouts import NotWritten, Scribe, Written
    from desktop_app.qt.look import Look
    from desktop_app.qt.paper import Sheets
    from desktop_app.qt.slices import Slices
    from desktop_app.shell.commander import Commander
    from desktop_app.views.handout_dialog import HandoutDialog, Wish
    from desktop_app.views.writing_strip import WritingStrip


def _tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    return QCoreApplication.translate("Exporting", text, disambiguation, n)


class Exporting(QObject):
    """Writes one order at a time. Nothing that handouts need is imported before the first is asked for."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander
        self._before: Wish | None = None
        self._scribe: Scribe | None = None
        self._strip: WritingStrip | None = None
        self._laying: Slices | None = None
        commander.frame.closing.connect(self.stop)

    # Asking

    def open(self) -> None:
        """Ask what is to be exported, with the issue that is shown first in mind."""
        self.dialog().open()

    def open_lesson(self) -> None:
        """Ask how the lesson is to be exported."""
        dialog = self.dialog()
        dialog.choose(3)
        dialog.open()

    def open_worksheet(self) -> None:
        """Ask which worksheet is to be exported, with the exercise in mind that is shown."""
        dialog = self.dialog()
        dialog.choose(4)
        if (exercise := self._commander.workspace.stage.exercise) is not None:
            dialog.sheet.set_exercise(exercise)
        dialog.open()

    def dialog(self) -> "HandoutDialog":
        """The dialog, filled with what there is."""
        from desktop_app.views.handout_dialog import HandoutDialog, Offer

        commander = self._commander
        desk, language = commander.session.desk, commander.session.language
        lesson = commander.lessons.desk.current()
        primary = language.partition("-")[0]
        translated = any(tag.partition("-")[0] == primary for quote in desk.dossier.quotes for tag in quote.gloss)
        offer = Offer(
            tuple((issue.id, said(issue.title, language)) for issue in desk.dossier.issues),
            commander.session.place.issue,
            lesson,
            said(lesson.title, language),
            translated,
        )
        dialog = HandoutDialog(offer, self._usual(), commander.workspace.look, commander.frame)
        dialog.export_wanted.connect(self._ask_for_file)
        dialog.print_wanted.connect(self.print_wish)
        return dialog

    def _usual(self) -> "Wish":
        """What was chosen the last time, else what most people want."""
        from desktop_app.engine.citations import Style
        from desktop_app.engine.handout import Format
        from desktop_app.views.handout_dialog import Wish

        return self._before or Wish((), Format.PDF, Style(self._commander.settings.citing), usual_paper())

    def _ask_for_file(self, wish: "Wish") -> None:
        self._before = wish
        self.file_dialog(wish).open()

    def file_dialog(self, wish: "Wish") -> "QFileDialog":
        """Asks where the file is to stand; its suffix is the format's."""
        from desktop_app.engine.file_names import handout_name
        from desktop_app.shell.saving import ask_for_file

        session, suffix = self._commander.session, f".{wish.format.value}"
        name = handout_name(session.opened.dossier, wish.orders[0], session.language) + suffix
        return ask_for_file(
            self._commander,
            self.tr("Export a handout"),
            name,
            {f"*{suffix}": suffix},
            lambda path: self.write(wish, path),
            lambda path: self._names(wish, path),
        )

    # Writing

    @property
    def busy(self) -> bool:
        """Whether something is being written or laid out for printing."""
        return self._writing or self._laying_out

    @property
    def _writing(self) -> bool:
        return self._scribe is not None and self._scribe.busy

    @property
    def _laying_out(self) -> bool:
        return self._laying is not None and self._laying.busy

    @property
    def scribe(self) -> "Scribe":
        """What writes while the window goes on; made when it is first needed."""
        if self._scribe is None:
            from desktop_app.qt.handouts import Scribe

            self._scribe = scribe = Scribe(self)
            scribe.progressed.connect(self.strip.tell_share)
            scribe.done.connect(self._tell)
            scribe.failed.connect(self._explain)
        return self._scribe

    @property
    def strip(self) -> "WritingStrip":
        """What shows how far it is; stands above the window's last line, and is hidden most of the time."""
        if self._strip is None:
            from desktop_app.views.writing_strip import WritingStrip

            self._strip = strip = WritingStrip(self._commander.workspace)
            strip.cancelled.connect(self.cancel)
            layout = self._commander.workspace.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(layout.count() - 1, strip)
        return self._strip

    def _names(self, wish: "Wish", path: Path) -> list[Path]:
        """The files that a wish is written to: the one that is named, by its format's suffix, and a key beside it."""
        if path.suffix.lower() != f".{wish.format.value}":
            path = path.with_name(f"{path.name}.{wish.format.value}")
        key = path.with_name(f"{path.stem}-{self.tr('key', 'file name')}{path.suffix}")
        return [path, key][: len(wish.orders)]

    def write(self, wish: "Wish", path: Path) -> None:
        """Write what was wished for to a file, and a worksheet's key beside it. What is under way gives way."""
        from desktop_app.qt.handouts import Job
        from desktop_app.shell.looks import theme_named

        self.cancel()
        names = self._names(wish, path)
        jobs = [Job(order, wish.format, wish.paper, name) for order, name in zip(wish.orders, names, strict=True)]
        strip, scribe = self.strip, self.scribe
        strip.begin(names[0].name, self._commander.workspace.look)
        scribe.write(self.making(wish), jobs, theme_named("light"))

    def making(self, wish: "Wish") -> "Making":
        """What a handout of the open dossier is made from, as it was wished for."""
        from desktop_app.engine.handout_parts import Making
        from desktop_app.views.handout_phrases import phrases

        session = self._commander.session
        return Making(session.desk, session.language, phrases(session.language), wish.style, wish.glosses)

    def cancel(self) -> None:
        """Give up what is being written or laid out; no file is left."""
        if self._laying is not None and self._laying_out:
            self._laying.stop()
            self._clear_laying()
            self._commander.workspace.status.say(self.tr("Nothing was printed"))
        elif self._writing:
            self.scribe.cancel()
            if not self._writing:
                self._clear()
                self._commander.workspace.status.say(self.tr("Nothing was written"))

    def stop(self) -> None:
        """Leave nothing running; for the end of the window."""
        if self._laying is not None:
            self._laying.stop()
        if self._scribe is not None:
            self._scribe.stop()
        if self._strip is not None:
            self._strip.hide()

    def set_look(self, look: "Look") -> None:
        """Take colours and sizes."""
        if self._strip is not None:
            self._strip.set_look(look)

    def _clear(self) -> None:
        if self._strip is not None:
            if self._strip.give_up.hasFocus():
                self._commander.workspace.issues.view.setFocus()
            self._strip.hide()

    def _tell(self, written: "Written") -> None:
        self._clear()
        names = wording.listed(path.name for path in written.paths)
        told = wording.fill(self.tr("Wrote %1"), names)
        if written.changed:
            signs = _tr("%Ln characters that no file can hold are shown by a sign each", None, written.changed)
            told = f"{told} · {signs}"
        self._commander.workspace.status.say(told)

    def _explain(self, failed: "NotWritten") -> None:
        from desktop_app.views.dialogs import TextDialog
        from desktop_app.views.reasons import reason

        self._clear()
        sentence = wording.fill(self.tr("%1 was not written. What was there before stays."), failed.path.name)
        commander = self._commander
        look, how = commander.workspace.look, reason(failed.how)
        TextDialog(self.tr("Not exported"), sentence, how, look, commander.frame).open()

    # Printing

    def print_issue(self) -> None:
        """Show how the issue's comparison will be printed, and print it from there."""
        from dataclasses import replace

        from desktop_app.engine.handout_order import Issues

        issue = self._commander.session.place.issue
        self.print_wish(replace(self._usual(), orders=(Issues((issue,)),)))

    def print_wish(self, wish: "Wish") -> None:
        """Show how what was wished for will be printed, a worksheet's key after it, and print it from there. The window
        goes on while the pages are laid out."""
        from desktop_app.qt.slices import Slices

        self._before = wish
        if self._laying is None:
            self._laying = Slices(self)
            self._laying.progress.connect(self._tell_laid)
        paper = usual_paper()
        self._laying.run(self._laid_out(wish, paper), lambda sheets: self._preview(wish, paper, sheets))
        if self._laying_out and not self._writing:
            self.strip.begin("", self._commander.workspace.look)

    def _tell_laid(self, done: float) -> None:
        if not self._writing:
            self.strip.tell_share(done)

    def _clear_laying(self) -> None:
        # A file that is being written has the strip for itself.
        if not self._writing:
            self._clear()

    def _preview(self, wish: "Wish", paper: "Paper", sheets: "list[Sheets]") -> None:
        from desktop_app.shell.handout_print import preview

        self._clear_laying()
        preview(self._commander, self.tr("Print"), {paper: sheets}, lambda other: self.sheets(wish, other))

    def sheets(self, wish: "Wish", paper: "Paper") -> "list[Sheets]":
        """The pages of what was wished for, on a size of paper, laid out at once."""
        from desktop_app.engine.steps import finished

        return finished(self._laid_out(wish, paper))

    def _laid_out(self, wish: "Wish", paper: "Paper") -> "Generator[float, None, list[Sheets]]":
        from desktop_app.engine.handout_order import document
        from desktop_app.engine.steps import within
        from desktop_app.qt.paper import laid_out
        from desktop_app.shell.looks import theme_named

        making, theme = self.making(wish), theme_named("light")
        made: list[Sheets] = []
        for n, order in enumerate(wish.orders):
            begin, share = n / len(wish.orders), 1 / len(wish.orders)
            ordered = yield from within(document(making, order, paper), begin, begin + 0.3 * share)
            made.append((yield from within(laid_out(ordered, theme), begin + 0.3 * share, begin + share)))
        return made


def usual_paper() -> "Paper":
    """The paper that is usual where the system says it is: Letter where people measure in inches by U.S. custom."""
    from desktop_app.engine.handout import Paper

    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if american else Paper.A4
