"""API keys on this machine: `parley key BUSINESS`. The tables are those that the environment names."""

from parley.api import keys


def new_key(business: str, name: str = "made with parley key") -> str:
    """A new key of a business, which is shown this once. Raises ValueError if none can be named so."""
    return keys.create(business, name)
