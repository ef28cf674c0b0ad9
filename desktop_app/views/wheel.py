"""The wheel scrolls what somebody reads, and changes nothing that the pointer only passes."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Passing(QObject):
    """Lets the wheel pass through a control to what the control stands in."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True


def pass_wheel(*controls: QWidget) -> None:
    """Have controls that Qt would change by the wheel leave it to what they stand in."""
    for control in controls:
        control.installEventFilter(_Passing(control))
