"""What an agent's author copies into a flow, so that a question is answered the next time it is asked."""

import json
from collections.abc import Sequence

from parley.flow import Flow
from parley.hear.examples import FEWEST

NEW = """\
# answers of the flow, in {file}
{topic}: "",

"""
PHRASES = """\
# an intent of `hear.intents` that the flow's `asked` reads: as callers said it, {fewest} phrases at least
{topic}: (
{phrases}
),
"""


def proposal(flow: Flow, file: str, topic: str, said: Sequence[str]) -> str:
    """Entries of two mappings in Python, one of them where the flow has an answer to the topic already."""
    phrases = "\n".join(f"    {_quoted(each)}," for each in dict.fromkeys(said))
    filled = {"file": file, "topic": _quoted(topic), "fewest": FEWEST, "phrases": phrases}
    return "".join(part.format(**filled) for part in (() if topic in flow.answers else (NEW,)) + (PHRASES,))


def _quoted(text: str) -> str:
    """In double quotes, whatever quotes it holds."""
    return json.dumps(text, ensure_ascii=False)
