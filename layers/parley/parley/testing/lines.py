"""The two lines that a call can be on, and tests that are run on both."""

import pytest

GATHER, RELAY = LINES = ("gather", "relay")
"""Where one takes turns with the agent, and where one may talk into its words."""

both_lines = [
    pytest.mark.usefixtures("line"),
    pytest.mark.parametrize("line", LINES, indirect=True),
]
"""`pytestmark = both_lines` makes the calls of a file on each of them, with `parley` or with `Conversation`."""
