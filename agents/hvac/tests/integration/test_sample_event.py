"""The sample event of a turn that left something to do, given to the real function."""

import json

from agents.hvac.data import NUMBER
from parley.local import project
from parley.local.dev.parley import Parley


def test_the_sample_of_a_turn_left_to_do_sends_its_text(parley: Parley) -> None:
    event = json.loads((project.root() / "agents/hvac/events/outbox.json").read_text())
    assert NUMBER in event["Records"][0]["dynamodb"]["NewImage"]["call"]["S"]
    assert parley.stack.invoke("OutboxFunction", event) == {"batchItemFailures": []}
    assert [message.body for message in parley.exchange.board.messages] == [
        "Sales lead: a caller (+15125550100): a new furnace"
    ]
