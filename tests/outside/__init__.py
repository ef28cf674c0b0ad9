"""The app as other programs see it: a display, a window manager, a bus, and what a screen reader is told over it."""
