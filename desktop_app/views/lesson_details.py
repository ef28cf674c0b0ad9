"""What the chosen step of a lesson shows, and what can be said of it: its quotes, its exercise, the teacher's note."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from desktop_app.engine.desk import Desk, Stance, stance_of
from desktop_app.engine.lesson_check import NUMBER, SEEDS, WITH_OTHER
from desktop_app.engine.lessons import opposite
from desktop_app.model.dossier import BOTH, Quote, said
from desktop_app.model.lesson import Exercise, Step
from desktop_app.qt.lesson_model import Row
from desktop_app.qt.look import Look
from desktop_app.views import lesson_words, wording
from desktop_app.views.lesson_fields import NoteField, NumberBox, PickBox
from desktop_app.views.lesson_preview import LessonPreview
from desktop_app.views.plain import PlainLabel
from desktop_app.views.wheel import pass_wheel

_EXCERPT: Final = 70
"""How many code points of a quote tell it from others in a list."""


class LessonDetails(QWidget):
    """Shows one row of the lesson; `changed` carries the step as it is to be, and what was changed of it."""

    changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._desk: Desk | None = None
        self._look: Look | None = None
        self._labels: list[PlainLabel] = []
        self.what = PlainLabel(self)
        self.quote, self.other, self.issue = PickBox(self), PickBox(self), PickBox(self)
        self.number, self.seed = NumberBox(self), NumberBox(self)
        self.number.setRange(NUMBER[0], NUMBER[-1])
        self.seed.setRange(SEEDS[0], SEEDS[-1])
        self.note = NoteField(self)
        self.note_label = PlainLabel(self)
        self.form = QFormLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._fields = (self.quote, self.other, self.issue, self.number, self.seed)
        for field in self._fields:
            self._add(field)
        pass_wheel(*self._fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        self.preview = LessonPreview(self)
        column.addWidget(self.what)
        column.addLayout(self.form)
        column.addWidget(self.note_label)
        column.addWidget(self.note, 1)
        column.addWidget(self.preview)
        column.addStretch()
        self._connect()

    def _add(self, field: QWidget) -> None:
        label = PlainLabel(self)
        label.setWordWrap(False)
        label.setBuddy(field)
        self._labels.append(label)
        self.form.addRow(label, field)

    def _connect(self) -> None:
        self.quote.picked.connect(lambda name: self._change("quote", quote=name))
        self.other.picked.connect(lambda name: self._change("other", other=name))
        self.issue.picked.connect(lambda name: self._ask("issue", issue=name))
        self.number.valueChanged.connect(lambda number: self._ask("number", number=number))
        self.seed.valueChanged.connect(lambda seed: self._ask("seed", seed=seed))
        self.note.typed.connect(self._on_note)

    def set_look(self, look: Look) -> None:
        """Take colours, sizes and language."""
        self._look = look
        names = (self.tr("Quote"), self.tr("Other side"), self.tr("Asks about"), self.tr("Items"), self.tr("Seed"))
        for label, field, name in zip(self._labels, self._fields, names, strict=True):
            label.say(name, look.sans(12), look.theme.grey)
            field.setAccessibleName(name)
            field.setFont(look.sans(13))
            field.setMinimumHeight(max(32, look.px(30)))
        self.note.set_look(look)
        self.preview.set_look(look)
        self.note.setMinimumHeight(look.px(56))
        self.note_label.say(self.tr("Note, seen by you alone"), look.sans(12), look.theme.grey)
        self.note.setAccessibleName(self.tr("Note, seen by you alone"))
        self._say()

    def take_keyboard(self) -> None:
        """The keyboard to the note's end."""
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.note.setFocus()

    def show_row(self, row: Row | None, desk: Desk) -> None:
        """Show a part or step, or that nothing is chosen."""
        elsewhere = _place(row) != _place(self._row) or desk is not self._desk
        self._row, self._desk = row, desk
        self.preview.show_row(row, desk)
        self._say()
        if elsewhere:
            self.note.moveCursor(QTextCursor.MoveOperation.Start)

    def _say(self) -> None:
        if self._look is None or self._desk is None:
            return
        row, look = self._row, self._look
        self._say_what(row, self._desk, look)
        step = row.step if row is not None else None
        self._show_quotes(row, step)
        self._show_exercise(step)
        noted = step is not None
        self.note.setVisible(noted)
        self.note_label.setVisible(noted)
        if step is not None:
            self.note.say(step.note.get(look.language, ""), said(step.note, look.language))

    def _say_what(self, row: Row | None, desk: Desk, look: Look) -> None:
        if row is None:
            text = self.tr("Add issues or quotes from the comparison, or begin with a lesson of all main issues.")
        elif row.faults:
            text = " ".join(lesson_words.wrong(fault.wrong) for fault in row.faults)
        elif row.step is None and row.part.issue in desk.issues:
            text = said(desk.issues[row.part.issue].question, look.language)
        else:
            text = ""
        warned = row is not None and bool(row.faults)
        self.what.say(text, look.sans(13), look.theme.warning if warned else look.theme.ink)
        self.what.setVisible(bool(text))

    def _show_quotes(self, row: Row | None, step: Step | None) -> None:
        desk, shown = self._desk, step is not None and step.quote is not None
        answered = shown and step is not None and step.show in WITH_OTHER
        self.form.setRowVisible(self.quote, shown)
        self.form.setRowVisible(self.other, answered)
        if desk is None or row is None or step is None or not shown:
            return
        quotes = desk.quotes_on(row.part.issue) if row.part.issue in desk.issues else ()
        named = [(quote.id, self._named(quote)) for quote in quotes if not answered or quote.holder != BOTH]
        self.quote.offer(named, step.quote)
        if answered:
            self.other.offer(list(self._answers(row.part.issue, step, desk)), step.other)

    def _answers(self, issue: str, step: Step, desk: Desk) -> Iterator[tuple[str | None, str]]:
        """What can stand against a step's quote: the other side's quotes, those linked with it first, or silence."""
        quote = desk.quotes.get(step.quote or "")
        if quote is None or quote.holder == BOTH:
            return
        ends = [end for link in desk.linked.get(quote.id, ()) for end in (link.from_quote, link.to_quote)]
        linked = [desk.quotes[end] for end in dict.fromkeys(ends)]
        held = desk.quotes_on(issue) if issue in desk.issues else ()
        for other in dict.fromkeys([*linked, *held]):
            if opposite(quote, other):
                sign = "↔ " if other in linked else ""
                yield other.id, f"{sign}{self._named(other)}"
        silent = next(party for party in desk.dossier.parties if party.id != quote.holder)
        if stance_of(desk, issue, silent.id) is not Stance.STATES:
            yield None, wording.fill(self.tr("%1 is silent"), said(silent.short, self._language))

    def _named(self, quote: Quote) -> str:
        text = quote.selector.exact
        desk = self._desk
        party = desk.parties.get(quote.holder) if desk else None
        name = said(party.short, self._language) if party else self.tr("Both sides")
        return f"{name}: {text if len(text) <= _EXCERPT else text[:_EXCERPT] + ' …'}"

    def _show_exercise(self, step: Step | None) -> None:
        exercise = step.exercise if step is not None else None
        for field in (self.issue, self.number, self.seed):
            self.form.setRowVisible(field, exercise is not None)
        if exercise is None or self._desk is None:
            return
        issues = [(issue.id, said(issue.title, self._language)) for issue in self._desk.dossier.issues]
        self.issue.offer([(None, self.tr("All issues")), *issues], exercise.issue)
        for field, value in ((self.number, exercise.number), (self.seed, exercise.seed)):
            if field.value() != value:
                field.blockSignals(True)
                field.setValue(value)
                field.blockSignals(False)

    @property
    def _language(self) -> str:
        return self._look.language if self._look else ""

    def _change(self, what: str, **fields: object) -> None:
        """Tell how the step is to be; another quote of the other side turns the answer around."""
        if self._row is None or self._row.step is None or self._desk is None:
            return
        step = replace(self._row.step, **fields)  # type: ignore[arg-type]
        quote, other = self._desk.quotes.get(step.quote or ""), self._desk.quotes.get(step.other or "")
        if quote is not None and other is not None and not opposite(quote, other):
            best = next(self._answers(self._row.part.issue, step, self._desk), (None, ""))
            step = replace(step, other=best[0])
        self.changed.emit(step, what)

    def _ask(self, what: str, **fields: object) -> None:
        exercise = self._row.step.exercise if self._row is not None and self._row.step is not None else None
        if isinstance(exercise, Exercise):
            self._change(what, exercise=replace(exercise, **fields))  # type: ignore[arg-type]

    def _on_note(self, text: str) -> None:
        if self._row is None or self._row.step is None:
            return
        note = {tag: kept for tag, kept in self._row.step.note.items() if tag != self._language}
        self._change("note", note=note | ({self._language: text} if text else {}))


def _place(row: Row | None) -> tuple[str, int | None] | None:
    """What tells the note that is shown from others."""
    return (row.part.issue, row.place) if row is not None else None
