"""`python -m desktop_app`."""

from desktop_app.cli import entry

if __name__ == "__main__":
    entry()
