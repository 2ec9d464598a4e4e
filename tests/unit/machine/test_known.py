"""What prompts and tools may name."""

from dataclasses import replace

from parley import agents
from parley.machine.speech import known
from parley.testing.conversation import Conversation

AGENTS = ("hvac",)

CALLER = "+15125550100"


def test_no_value_takes_the_place_of_whose_call_it_is() -> None:
    hvac = agents.load("hvac")
    call = Conversation(hvac, caller=CALLER).call
    shadowing = replace(call, values={"phone": "+15125550999", "caller": "+15125550999", "sid": "CA9"})
    assert (known(hvac, shadowing)["phone"], known(hvac, shadowing)["caller"]) == (CALLER, CALLER)
    assert known(hvac, shadowing)["sid"] == call.sid
