"""What a frozen Vis-à-vis runs first: hand the surroundings back as they were, then the command line."""

import os


def restore(environment: "os._Environ[str]") -> None:
    """Take back what the boot loader set for itself, lest programs started from here load our libraries."""
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        environment["LD_LIBRARY_PATH"] = before
    else:
        environment.pop("LD_LIBRARY_PATH", None)
    for name in [name for name in environment if name.startswith("_PYI_")]:
        del environment[name]
    # There are no plug-ins in a frozen app, and looking for them imports e-mail and sockets.
    environment["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    # Else Python would look up where it was built; pydantic asks for the place of the time zones.
    environment.setdefault("PYTHONTZPATH", "/usr/share/zoneinfo")


restore(os.environ)

from desktop_app.cli import entry  # noqa: E402 - not before the surroundings are right

entry()
