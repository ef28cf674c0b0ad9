"""The dialog in which somebody says what is to go on paper or into a file, and how."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.engine.citations import Style
from desktop_app.engine.handout import Format, Paper
from desktop_app.engine.handout_order import Issues, Lessons, Order, Sheet
from desktop_app.engine.visible import shown
from desktop_app.model.lesson import Lesson
from desktop_app.qt.look import Look
from desktop_app.views.handout_parts import IssuesPage, LessonPage, SheetPage
from desktop_app.views.plain import PlainLabel
from desktop_app.views.slim import SlimBar
from desktop_app.views.tick import Tick
from desktop_app.views.wheel import pass_wheel

TARGET: Final = 34
"""How high what can be clicked is at least, in pixels at 100 %."""

_T = QT_TRANSLATE_NOOP
_FORMATS: Final = {
    Format.PDF: str(_T("HandoutDialog", "PDF, to print or to hand out")),
    Format.DOCX: str(_T("HandoutDialog", "Word document (DOCX)")),
    Format.HTML: str(_T("HandoutDialog", "Web page (HTML)")),
    Format.MARKDOWN: str(_T("HandoutDialog", "Markdown")),
    Format.XLSX: str(_T("HandoutDialog", "Spreadsheet (XLSX)")),
}
_STYLES: Final = {
    Style.CHICAGO: str(_T("HandoutDialog", "Chicago")),
    Style.APA: str(_T("HandoutDialog", "APA")),
    Style.MLA: str(_T("HandoutDialog", "MLA")),
    Style.PLAIN: str(_T("HandoutDialog", "Plain")),
}
_PAPERS: Final = {
    Paper.A4: str(_T("HandoutDialog", "A4")),
    Paper.LETTER: str(_T("HandoutDialog", "Letter")),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from: the issues by id with their titles, the one that is shown, and the lesson with its
    title; `translated` says whether the record has translations of quotes for the reader's language."""

    issues: tuple[tuple[str, str], ...]
    issue: str
    lesson: Lesson
    lesson_title: str
    translated: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What was chosen. `orders` are one, or a worksheet and its key."""

    orders: tuple[Order, ...]
    format: Format = Format.PDF
    style: Style = Style.CHICAGO
    paper: Paper = Paper.A4
    glosses: bool = True


class HandoutDialog(QDialog):
    """Asks what, in which format, cited how, on which paper. It closes when something was chosen; what comes of it is
    others' to do."""

    export_wanted = Signal(object)
    """A `Wish`."""
    print_wanted = Signal(object)
    """A `Wish`."""

    def __init__(self, offer: Offer, before: Wish, look: Look, parent: QWidget | None = None) -> None:
        """`before` is what was chosen the last time: format, style, paper and translations are taken from it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export a handout"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer, self._look = offer, look
        self.what = QComboBox(self)
        self.pages = QStackedWidget(self)
        self.issues = IssuesPage(offer.issues, offer.issue, look, self)
        self.lesson = LessonPage(shown(offer.lesson_title), look, self)
        self.sheet = SheetPage(offer.issues, look, self)
        self.format = _choice(_FORMATS, before.format, self)
        self.style_ = _choice(_STYLES, before.style, self)
        self.paper = _choice(_PAPERS, before.paper, self)
        self.glosses = Tick(self.tr("With the editor’s translations of the quotes"), look, self)
        self.glosses.setChecked(before.glosses)
        self.glosses.setVisible(offer.translated)
        self._fill_what()
        self._arrange()
        self._react()

    def _fill_what(self) -> None:
        title = next((title for issue, title in self._offer.issues if issue == self._offer.issue), "")
        nothing = PlainLabel(self)
        for text, page in (
            (self.tr("This issue: %1").replace("%1", shown(title)), nothing),
            (self.tr("Chosen issues"), self.issues),
            (self.tr("All issues"), nothing),
            (self.tr("The lesson"), self.lesson),
            (self.tr("A worksheet"), self.sheet),
        ):
            self.what.addItem(text.replace("\n", " "), page)
            if self.pages.indexOf(page) < 0:
                self.pages.addWidget(page)

    def _arrange(self) -> None:
        look = self._look
        inside = QWidget(self)
        form = QFormLayout(inside)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(look.px(10))
        form.setHorizontalSpacing(look.px(16))
        form.addRow(self.tr("&What:"), self.what)
        form.addRow(self.pages)
        form.addRow(self.tr("&Format:"), self.format)
        form.addRow(self.tr("&Citations:"), self.style_)
        form.addRow(self.tr("&Paper:"), self.paper)
        form.addRow(self.glosses)
        _align(form, self.sheet.form)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBar(SlimBar(area))
        area.setWidget(inside)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.print_ = self.buttons.addButton(self.tr("P&rint…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.export = self.buttons.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(14))
        column.setSpacing(look.px(12))
        column.addWidget(area, 1)
        column.addWidget(self.buttons)
        pass_wheel(self.what, self.format, self.style_, self.paper)
        for each in (self.what, self.format, self.style_, self.paper, self.glosses, *self.buttons.buttons()):
            each.setMinimumHeight(look.px(TARGET))
        self.resize(min(look.px(560), self.screen().availableGeometry().width() - 40), min(look.px(600), 660))

    def _react(self) -> None:
        self.what.currentIndexChanged.connect(self._show_page)
        self.issues.changed.connect(self._allow)
        self.export.clicked.connect(lambda: self._choose(self.export_wanted))
        self.print_.clicked.connect(lambda: self._choose(self.print_wanted))
        self.buttons.rejected.connect(self.reject)
        self.what.setFocus()
        self._show_page()

    def choose(self, what: int) -> None:
        """Choose what by its place in the list, from 0."""
        self.what.setCurrentIndex(what)

    def _show_page(self) -> None:
        page = self.what.currentData()
        self.pages.setCurrentWidget(page)
        # A page that is not shown would keep its room, and what is in it its place in the order of Tab.
        self.pages.setVisible(not isinstance(page, PlainLabel))
        self._allow()

    def _allow(self) -> None:
        possible = bool(self._orders())
        self.export.setEnabled(possible)
        self.print_.setEnabled(possible)

    def _orders(self) -> Sequence[Order]:
        offer = self._offer
        match self.what.currentIndex():
            case 0:
                return (Issues((offer.issue,)),)
            case 1:
                chosen = self.issues.chosen()
                return (Issues(chosen),) if chosen else ()
            case 2:
                return (Issues(tuple(issue for issue, _ in offer.issues)),)
            case 3:
                return (Lessons(offer.lesson, self.lesson.notes.isChecked()),) if offer.lesson.parts else ()
            case _:
                exercise = self.sheet.exercise()
                keys = (False, True) if self.sheet.key.isChecked() else (False,)
                return tuple(Sheet(exercise, key) for key in keys)

    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(
            tuple(self._orders()),
            Format(self.format.currentData()),
            Style(self.style_.currentData()),
            Paper(self.paper.currentData()),
            self.glosses.isChecked(),
        )

    def _choose(self, signal: object) -> None:
        wish = self.wish()
        self.accept()
        signal.emit(wish)  # type: ignore[attr-defined]


def _align(*forms: QFormLayout) -> None:
    """Let the fields of several forms begin at the same place."""
    rows = [form.itemAt(n, QFormLayout.ItemRole.LabelRole) for form in forms for n in range(form.rowCount())]
    labels = [label for row in rows if row is not None and (label := row.widget()) is not None]
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)


def _choice(
    texts: "dict[Format, str] | dict[Style, str] | dict[Paper, str]", chosen: object, parent: QWidget
) -> QComboBox:
    box = QComboBox(parent)
    for value, text in texts.items():
        box.addItem(QCoreApplication.translate("HandoutDialog", text), value)
        if value == chosen:
            box.setCurrentIndex(box.count() - 1)
    return box
