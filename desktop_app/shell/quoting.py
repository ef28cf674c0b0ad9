"""What the commands of the quote menu do: copy words, cite them in a style, hand references to other programs, and show
the editor's translation."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.engine.history import View
from desktop_app.model.errors import SaveFailed
from desktop_app.qt.session import Change
from desktop_app.views import wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from desktop_app.shell.commander import Commander

ISSUE: Final = "issue"
"""The citations of the issue that is shown."""

ALL: Final = "all"
"""The citations of the whole dossier."""

_STYLES: Final = ("chicago", "apa", "mla", "plain")


class Quoting(QObject):
    """The part of the commander that speaks of single quotes."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander
        commander.workspace.copy_wanted.connect(self._copy)
        commander.workspace.cite_wanted.connect(self._cite)
        commander.session.changed.connect(self._on_change)

    def offer(self) -> None:
        """Offer the styles, the formats, and translations where there are cards that they could stand on."""
        commander = self._commander
        commander.menus.offer_styles(commander.settings.citing, self.set_style)
        commander.menus.offer_formats(self.copy_as)
        commander.actions["glosses"].setChecked(commander.settings.glosses)
        self._offer_glosses()

    def _on_change(self, change: Change) -> None:
        if Change.VIEW in change:
            self._offer_glosses()

    def _offer_glosses(self) -> None:
        compared = self._commander.session.place.view is View.COMPARE
        for name in ("gloss", "glosses"):
            self._commander.actions[name].setEnabled(compared)

    # Copying

    def copy(self) -> None:
        """Copy what is selected in the source if that has the focus, else the words of the current quote."""
        text = self._commander.workspace.source.text
        if text.hasFocus() and text.selected_text():
            text.copy()
        elif quote := self._current():
            self._copy(quote)

    def cite(self) -> None:
        """Copy the current quote with its citation, in the style chosen."""
        if quote := self._current():
            self._cite(quote)

    def copy_as(self, suffix: str) -> None:
        """Copy the reference of the current quote as BibTeX (bib), RIS (ris) or CSL-JSON (json)."""
        from desktop_app.engine.bibliography import quote_reference
        from desktop_app.exchange.citations import FORMATS

        if quote := self._current():
            desk, language = self._commander.session.desk, self._commander.session.language
            self._put(FORMATS[suffix]([quote_reference(desk, desk.quotes[quote], language)]))
            self._say(self.tr("Reference copied"))

    def copy_gloss(self) -> None:
        """Copy the editor's translation of the current quote, with the label that says what it is."""
        from desktop_app.engine.gloss import gloss_for

        if quote := self._current():
            desk = self._commander.session.desk
            found = desk.quotes[quote]
            source = desk.pages[found.source].source
            gloss = gloss_for(found, source.language, self._commander.session.language)
            if gloss is None:
                self._say(self._no_gloss())
                return
            self._put(wording.gloss_line(gloss))
            self._say(self.tr("Translation copied with its label"))

    def _current(self) -> str | None:
        return self._commander.workspace.compare.current_quote()

    def _copy(self, quote: str) -> None:
        self._put(self._commander.session.desk.quotes[quote].selector.exact)
        self._say(self.tr("Quote copied"))

    def _cite(self, quote: str) -> None:
        from desktop_app.engine.citations import Style, copied

        session = self._commander.session
        style = Style(self._commander.settings.citing)
        self._put(copied(session.desk, session.desk.quotes[quote], style, session.language))
        self._say(self.tr("Quote copied with its citation"))

    @staticmethod
    def _put(text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _say(self, sentence: str) -> None:
        self._commander.workspace.status.say(sentence)

    # Settings

    def set_style(self, style: str) -> None:
        """Cite in this style from now on."""
        if style in _STYLES:
            self._commander.settings = replace(self._commander.settings, citing=style)  # type: ignore[arg-type]

    def set_glosses(self, on: bool) -> None:
        """Whether the editor's translation stands beneath every quote that is not in the reader's language."""
        commander = self._commander
        commander.settings = replace(commander.settings, glosses=on)
        look = replace(commander.workspace.look, glosses=on)
        if look != commander.workspace.look:
            commander.set_look(look)

    def turn_gloss(self) -> None:
        """Show the current quote's translation beneath it, or hide it again."""
        if (quote := self._current()) and not self._commander.workspace.compare.turn_gloss(quote):
            self._say(self._no_gloss())

    def _no_gloss(self) -> str:
        return self.tr("These words need no translation here, or have none.")

    # Export

    def export(self, scope: str) -> None:
        """Ask for a file and write the references of the issue shown, or of the whole dossier, to it."""
        self._ask_for_file(scope).open()

    def _ask_for_file(self, scope: str) -> "QFileDialog":
        from desktop_app.shell.saving import ask_for_file

        kinds = {"BibTeX (*.bib)": ".bib", "RIS (*.ris)": ".ris", "CSL-JSON (*.json)": ".json"}
        commander = self._commander
        place, dossier = commander.session.place, commander.session.opened.dossier
        name = dossier.id if scope == ALL else f"{dossier.id}-{place.issue}"
        return ask_for_file(
            commander, self.tr("Export citations"), name, kinds, lambda path: self.export_to(path, scope)
        )

    def export_to(self, path: Path, scope: str) -> None:
        """Write references in the format that a file's suffix says; a failure is told and leaves what was there."""
        from desktop_app.engine.bibliography import references
        from desktop_app.exchange.citations import FORMATS
        from desktop_app.files.atomic import write

        session = self._commander.session
        desk = session.desk
        quotes = desk.in_order if scope == ALL else desk.quotes_on(session.place.issue)
        used = {quote.source for quote in quotes}
        sources = [source for source in desk.pages if scope == ALL or source in used]
        made = references(desk, sources, [quote.id for quote in quotes], session.language)
        try:
            write(path, FORMATS[path.suffix.lower().removeprefix(".")](made).encode())
        except SaveFailed as failed:
            self._tell_failure(path, failed)
            return
        self._say(wording.fill(self.tr("Wrote %1"), path.name))

    def _tell_failure(self, path: Path, failed: SaveFailed) -> None:
        from desktop_app.views.dialogs import TextDialog
        from desktop_app.views.reasons import details

        sentence = wording.fill(self.tr("%1 was not written. What was there before stays."), path.name)
        commander = self._commander
        TextDialog(self.tr("Not exported"), sentence, details(failed), commander.workspace.look, commander.frame).open()
