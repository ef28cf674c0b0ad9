"""The parts of the export dialog that depend on what is exported: which issues, the lesson's notes, which exercise."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.engine.visible import shown
from desktop_app.model.lesson import Exercise, Game
from desktop_app.qt.look import Look
from desktop_app.views import exercise_words
from desktop_app.views.plain import PlainLabel
from desktop_app.views.tick import Tick, TickRows
from desktop_app.views.wheel import pass_wheel

_TARGET: Final = 34
MOST: Final = 50
"""The most questions of a worksheet."""
LAST_SEED: Final = 999_999_999


class IssuesPage(QWidget):
    """A list of issues to tick."""

    changed = Signal()

    def __init__(self, issues: Sequence[tuple[str, str]], ticked: str, look: Look, parent: QWidget) -> None:
        """`issues` by id with their titles; `ticked` is the one that is ticked at first."""
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Issues"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTabKeyNavigation(False)
        self.list.setItemDelegate(TickRows(look, self.list))
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(_turn)
        for issue, title in issues:
            item = QListWidgetItem(shown(title).replace("\n", " "), self.list)
            item.setData(Qt.ItemDataRole.UserRole, issue)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if issue == ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, look.px(_TARGET)))
        self.list.setMinimumHeight(look.px(_TARGET) * 4)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        if issues:
            self.list.setCurrentRow(next((n for n, (issue, _) in enumerate(issues) if issue == ticked), 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def chosen(self) -> tuple[str, ...]:
        """The ticked issues, by id, in their order."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked
        )


def _turn(item: QListWidgetItem) -> None:
    """Tick a row, or take its tick away: a click anywhere in it does."""
    ticked = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)


class LessonPage(QWidget):
    """Which lesson it is, and whether the teacher's notes go along."""

    def __init__(self, title: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        name = PlainLabel(self)
        name.say(title, look.sans(13, bold=True), look.theme.ink)
        self.notes = Tick(self.tr("With the teacher’s notes"), look, self)
        self.notes.setMinimumHeight(look.px(_TARGET))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(name)
        column.addWidget(self.notes)
        column.addStretch(1)


class SheetPage(QWidget):
    """Which exercise: its kind, issue, number of questions and seed, and whether its key is written, too."""

    def __init__(self, issues: Sequence[tuple[str, str]], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.game = QComboBox(self)
        for game in Game:
            self.game.addItem(exercise_words.game_name(game), game)
        self.issue = QComboBox(self)
        self.issue.addItem(self.tr("All issues"), None)
        for issue, title in issues:
            self.issue.addItem(shown(title).replace("\n", " "), issue)
        self.number = QSpinBox(self)
        self.number.setRange(1, MOST)
        self.number.setValue(10)
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.seed = QSpinBox(self)
        self.seed.setRange(0, LAST_SEED)
        self.seed.setValue(1)
        self.seed.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.seed.setToolTip(self.tr("The same seed gives the same questions everywhere"))
        self.key = Tick(self.tr("And its answer key, as a file of its own"), look, self)
        self.key.setChecked(True)
        self.form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(look.px(10))
        form.setHorizontalSpacing(look.px(16))
        form.addRow(self.tr("&Game:"), self.game)
        form.addRow(self.tr("&Issue:"), self.issue)
        form.addRow(self.tr("&Questions:"), self.number)
        form.addRow(self.tr("&Seed:"), self.seed)
        form.addRow(self.key)
        pass_wheel(self.game, self.issue, self.number, self.seed)
        for each in (self.game, self.issue, self.number, self.seed, self.key):
            each.setMinimumHeight(look.px(_TARGET))

    def set_exercise(self, exercise: Exercise) -> None:
        """Choose an exercise."""
        self.game.setCurrentIndex(list(Game).index(exercise.game))
        self.issue.setCurrentIndex(max(self.issue.findData(exercise.issue), 0))
        self.number.setValue(exercise.number)
        self.seed.setValue(exercise.seed)

    def exercise(self) -> Exercise:
        """The exercise that is chosen."""
        return Exercise(Game(self.game.currentData()), self.issue.currentData(), self.number.value(), self.seed.value())
