"""The bridge between the pure engine and Qt's widgets: QtCore and QtGui only."""
