"""Widgets: each shows what it is given and emits what the user wants. None changes the model or opens a file."""
