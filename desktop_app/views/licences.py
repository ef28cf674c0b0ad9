"""All parts that run here as a tree, and the words of each licence beside it; plain text, to be read and copied."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.engine.visible import shown
from desktop_app.qt.look import Look
from desktop_app.views.dialogs import fixed
from desktop_app.views.plain import PlainLabel
from desktop_app.views.slim import Field, SlimBar
from desktop_app.views.wording import fill

Row = tuple[str, str, str, str, str]
"""Name, version, licence, copyright, and the name of the part that it is a part of ("" for none)."""


class LicencesDialog(QDialog):
    """A list that can be narrowed, the chosen part's makers, and its licence in full."""

    def __init__(
        self, rows: Sequence[Row], words: Callable[[int], str], look: Look, parent: QWidget | None = None
    ) -> None:
        """`words` gives the licence of the row at a place of `rows`, when it is asked for."""
        super().__init__(parent)
        self._rows, self._words, self._text, self._look = rows, words, "", look
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.filter = Field(self)
        self.filter.setPlaceholderText(self.tr("Narrow the list"))
        self.filter.setAccessibleName(self.tr("Narrow the list"))
        self.filter.setMinimumHeight(max(32, look.px(32)))
        self.filter.textChanged.connect(self._narrow)
        self._items: list[QTreeWidgetItem] = []
        self._below: dict[int, list[int]] = {}
        self.tree = self._make_tree()
        self.about = PlainLabel(self)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setVerticalScrollBar(SlimBar(self.details))
        self.details.setTabChangesFocus(True)
        self.details.setFont(fixed(look))
        self.details.setAccessibleName(self.tr("The licence in full"))
        self._lay_out()
        self.tree.currentItemChanged.connect(lambda _: self._show_current())
        self.tree.setCurrentItem(self._items[0])
        self.tree.setFocus()

    def copy_text(self) -> None:
        """Put the licence that is shown on the clipboard, as it is."""
        QGuiApplication.clipboard().setText(self._text)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderHidden(True)
        tree.setVerticalScrollBar(SlimBar(tree))
        tree.setAccessibleName(self.tr("Parts"))
        tree.setFont(self._look.sans(13))
        tops: dict[str, int] = {}
        for place, (name, version, _, _, within) in enumerate(self._rows):
            item = QTreeWidgetItem([shown(f"{name} {version}".strip())])
            item.setData(0, Qt.ItemDataRole.UserRole, place)
            item.setSizeHint(0, QSize(0, self._look.px(32)))
            self._items.append(item)
            if within in tops:
                self._items[tops[within]].addChild(item)
                self._below[tops[within]].append(place)
            else:
                tree.addTopLevelItem(item)
                tops.setdefault(name, place)
                self._below[place] = []
        return tree

    def _lay_out(self) -> None:
        look = self._look
        left, right = QWidget(self), QWidget(self)
        for side, widgets in ((left, (self.filter, self.tree)), (right, (self.about, self.details))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(8)
            for widget in widgets:
                column.addWidget(widget)
            column.setStretch(1, 1)
        panes = QSplitter(self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setSizes([look.px(280), look.px(560)])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(self.tr("Copy licence"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy_text)
        for button in buttons.buttons():
            button.setMinimumHeight(look.px(32))
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(panes, 1)
        whole.addWidget(buttons)
        self.resize(look.px(900), look.px(580))

    def _show_current(self) -> None:
        """The words of the part that is chosen; a file that cannot be read is said in their place."""
        item = self.tree.currentItem()
        if item is None:
            return
        place = int(item.data(0, Qt.ItemDataRole.UserRole))
        name, version, licence, holders, within = self._rows[place]
        try:
            self._text = self._words(place)
        except OSError as error:
            self._text = str(error)
        if not self._text:
            self._text = self.tr("This installation does not bring the words of this licence along.")
        lines = [f"{name} {version}".strip(), licence, holders]
        if within:
            lines.insert(1, fill(self.tr("Part of %1"), within))
        ink = self._look.theme.ink
        self.about.say("\n".join(line for line in lines if line), self._look.sans(13), ink)
        self.details.setPlainText(shown(self._text))

    def _narrow(self, sought: str) -> None:
        """Leave the rows whose name, licence or makers have what was typed, and those that hold such a row."""
        for place, below in self._below.items():
            for child in below:
                self._items[child].setHidden(not self._has(child, sought))
            inside = any(not self._items[child].isHidden() for child in below)
            self._items[place].setHidden(not (inside or self._has(place, sought)))
            self._items[place].setExpanded(bool(sought) and inside)

    def _has(self, place: int, sought: str) -> bool:
        return sought.casefold() in " ".join(self._rows[place][:4]).casefold()
