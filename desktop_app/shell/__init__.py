"""Start-up, the main window, actions as a table, files opened and refused, and what happens when something goes
wrong."""
