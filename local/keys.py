"""Makes API keys: `python -m local.keys BUSINESS`, in the tables that the environment names."""

import sys

from parley.api import keys


def new_key(business: str, name: str = "made by hand") -> str:
    """A new key of a business, which is shown this once. Raises ValueError if none can be named so."""
    return keys.create(business, name)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m local.keys BUSINESS")
    print(new_key(sys.argv[1]))
