"""Vis-à-vis: two sides' positions side by side, every quotation proven against its source."""

__version__ = "0.1.0"
