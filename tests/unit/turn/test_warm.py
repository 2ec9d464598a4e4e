"""What is made before a snapshot is taken need not be made while somebody waits for an answer."""

import subprocess
import sys

AGENTS = ("hvac",)
FIRST_WORDS = """
from parley import agents
from parley.hear import words
from parley.testing import Conversation
from parley.turn import warm

warm._load("hvac")
ready = len(words._made)
assert all("pattern" in vars(made) for made in words._made)
Conversation(agents.load("hvac")).says("my AC is blowing warm air")
print(ready, len(words._made) - ready)
"""


def test_nearly_all_that_the_first_words_are_read_with_is_ready_before_they_are_said() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_WORDS], capture_output=True, text=True, check=True)
    ready, made = map(int, done.stdout.split())
    assert made * 10 < ready
