"""What the commands of the links do: walk them by the keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.engine.history import View

if TYPE_CHECKING:
    from desktop_app.shell.commander import Commander


class Links(QObject):
    """The part of the commander that speaks of the links between the columns."""

    def __init__(self, commander: "Commander") -> None:
        super().__init__(commander)
        self._commander = commander

    def step(self, step: int) -> None:
        """The next (1) or previous (-1) link of the comparison, where that is shown."""
        commander = self._commander
        if commander.session.place.view is View.COMPARE:
            commander.workspace.compare.step_link(step)
