"""Measurements: `python3 packaging/dev.py bench`. Nothing here is a test, and no test asserts on time."""
