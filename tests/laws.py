"""How often a law is tried."""

from hypothesis import settings


def tried(times: int) -> settings:
    """So many examples where everything is tried, and as many fewer in a fast run as of any other law."""
    return settings(max_examples=max(round(times * settings().max_examples / 100), 1))
