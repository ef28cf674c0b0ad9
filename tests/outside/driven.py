"""The app, told from its standard input what to show: one JSON object a line, each answered by a line.

{"view": "matrix"}  {"theme": "dark"}  {"language": "ko"}  {"action": "keyboard"}  {"issue": "tibet"}
{"find": "Taiwan"}  {"open": "FILE"}   {"close": true}     {"menu": 0}
    {"exercise": "who"}  {"switch": true}
"""

import json
import os
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from desktop_app.engine.history import Answers, View
from desktop_app.files.settings import Settings
from desktop_app.shell.commander import Commander
from desktop_app.shell.filling import fill
from desktop_app.shell.looks import first_look
from desktop_app.shell.start import application, new_frame


class Driver(QObject):
    """Reads what is wanted and does it."""

    def __init__(self, commander: Commander) -> None:
        super().__init__()
        self._commander = commander
        self._rest = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_input)

    def _on_input(self) -> None:
        read = os.read(sys.stdin.fileno(), 65536)
        if not read:
            QApplication.quit()
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            for what, value in json.loads(line).items():
                getattr(self, f"do_{what}")(value)
            QTimer.singleShot(300, self, lambda: print("done", flush=True))

    def do_view(self, name: str) -> None:
        if name == "answers":
            self._commander.session.show_answers(Answers.ISSUE)
        else:
            self._commander.session.show_view(View(name))

    def do_issue(self, issue: str) -> None:
        self._commander.session.go_to_issue(issue)

    def do_theme(self, name: str) -> None:
        self._commander.set_theme(name)

    def do_language(self, tag: str) -> None:
        self._commander.set_language(tag)

    def do_action(self, name: str) -> None:
        self._commander.actions[name].trigger()

    def do_find(self, text: str) -> None:
        self._commander.actions["find"].trigger()
        panel = self._commander.finding.panel
        assert panel is not None
        panel.field.setText(text)

    def do_open(self, file: str) -> None:
        self._commander.open_file(file)

    def do_menu(self, number: int) -> None:
        menu = self._commander.frame.menuBar().actions()[number].menu()
        assert isinstance(menu, QMenu)
        menu.popup(self._commander.frame.mapToGlobal(self._commander.frame.rect().topLeft()))

    def do_exercise(self, game: str) -> None:
        from desktop_app.model.lesson import Exercise, Game
        from desktop_app.views.exercise import ExerciseView

        self._commander.session.show_view(View.EXERCISE)
        view = self._commander.workspace.stage.findChild(ExerciseView)
        assert isinstance(view, ExerciseView)
        view.begin(Exercise(Game(game), None, 3, 1))
        view.choose(0)

    def do_switch(self, _value: bool) -> None:
        self._commander.presenting.switch()

    def do_close(self, _value: bool) -> None:
        if self._commander.presenting.audience is not None:
            self._commander.presenting.end()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()
        self._commander.actions["leave"].trigger()


def main() -> None:
    """Show the window on the bundled dossier and do what is asked."""
    app = application()
    settings = Settings(language="en", theme="light", motion=False, legend_seen=True)
    frame = new_frame(settings)
    frame.resize(1440, 900)
    frame.show()
    commander = fill(frame, settings, first_look(settings, "en"), None)
    driver = Driver(commander)
    print("ready", flush=True)
    app.exec()
    del driver


if __name__ == "__main__":
    main()
