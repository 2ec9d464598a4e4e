"""Trying agents in tests: conversations without a telephone, and the whole of Parley as a pytest fixture.

    def test_bread_is_ordered() -> None:
        phone = Conversation(load("bakery"), business=Business())
        phone.says("two loaves of rye, please").says("yes")
        assert phone.outcome == "ordered"

The plugin (`parley.testing.plugin`) comes with the package: its fixture `parley` is a running Parley.
"""

from parley.testing.business import Business as Business
from parley.testing.conversation import SATURDAY_NOON as SATURDAY_NOON
from parley.testing.conversation import Conversation as Conversation
from parley.testing.kept import Kept as Kept
from parley.testing.lines import both_lines as both_lines
