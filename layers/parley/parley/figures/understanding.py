"""How what a person said in a turn was understood."""

from parley import agents
from parley.flow import Talk
from parley.store.calls import Turn

SPOKEN = ("heard", "pressed")


def understood(turn: Turn) -> str:
    """By `rule`, `keys` or `model`; or `asked_again`, or `given_up`.

    "" for a turn in which nothing was said, or in which somebody just talked: there is nothing to ask again.
    """
    if not any(event["kind"] in SPOKEN for event in turn.events):
        return ""
    by = {each["by"] for decision in turn.decisions for each in decision["understood"]}
    if by:
        return "model" if "model" in by else "keys" if by == {"keys"} else "rule"
    if _talks(turn):
        return ""
    moved = any(decision["after"] != decision["before"] for decision in turn.decisions)
    return "given_up" if moved else "asked_again"


def _talks(turn: Turn) -> bool:
    """Whether it was said in an open conversation; of an agent that is no more nobody knows."""
    before = turn.decisions[0]["before"] if turn.decisions else ""
    try:
        return isinstance(agents.for_call(turn.call).by_name.get(before), Talk)
    except (LookupError, ValueError):
        return False
