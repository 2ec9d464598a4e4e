"""A recorded call as a test: the caller's lines are said to the agent again, and what came of it is asserted."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from parley import agents
from parley.figures.call import hand_over
from parley.flow import Flow, Result
from parley.local.rehearse.line import USUAL_MESSAGE, Others, RehearsedCall
from parley.machine.call import Call
from parley.machine.effects import RunTool
from parley.machine.handing_over import ANSWERED, PERSON_LEFT
from parley.store.calls import Turn

HANGS_UP, KEYS = "/hangup", "#"
"""As in a script of `parley call`: #12 presses keys, an empty line is silence."""
Came = tuple[str, str, Mapping[str, Any]]
"""A tool's name, its outcome, and the values that it brought; the outcome of one that failed is ""."""
MODULE = '''"""A recorded call of {day}: what the caller said, and what came of it. Change what is personal in it."""

from parley.local.rehearse.recorded import said_again


def test_the_call_of_{agent}_on_{name}_ends_as_it_did() -> None:
    call = said_again(
        {agent!r},
        at={at!r},
        lines={lines},
        tools={tools},
        transfer={transfer!r},
        message={message!r},
        direction={direction!r},
        values={values},
        hidden={hidden},
    )
    assert (call.state, call.outcome) == ({state!r}, {outcome!r})
    known = {known}
    assert {{name: call.values.get(name) for name in known}} == known
'''


class UnreadableError(ValueError):
    """No test can be made of this call; the message says why."""


NOBODYS_NUMBER = "+15005550006"
"""https://www.twilio.com/docs/iam/test-credentials#test-sms-messages-parameters-From"""


def said_again(
    agent: str,
    at: str,
    lines: Sequence[str],
    tools: Sequence[Came] = (),
    transfer: str = "answered",
    message: int = USUAL_MESSAGE,
    direction: str = "inbound",
    values: Mapping[str, Any] | None = None,
    hidden: bool = False,
) -> Call:
    """The call as it stands when the lines have been said; each tool brings what it brought, one after the other.

    It comes from, or goes to, a number that nobody has, unless the caller hid theirs.
    """
    flow = agents.load(agent)
    began = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(flow.timezone)).timestamp()
    call = Call(
        "CA" + "0" * 32,
        agent,
        began,
        caller="" if hidden else NOBODYS_NUMBER,
        called=NOBODYS_NUMBER,
        direction=direction,
        language=flow.language,
        values=values or {},
    )
    line = RehearsedCall(flow, call, _as_recorded(list(tools)), Others(transfer, message))
    for said in lines:
        if said == HANGS_UP:
            line.hangs_up()
        elif said.startswith(KEYS):
            line.presses(said.removeprefix(KEYS))
        else:
            line.hears(said)
    return line.call


def _as_recorded(waiting: list[Came]) -> Any:
    def run(_flow: Flow, _call: Call, wanted: RunTool) -> Result:
        came = next((each for each in waiting if each[0] == wanted.tool.name), None)
        if came is None:
            raise LookupError(f"the recorded call did not run {wanted.tool.name} (again)")
        waiting.remove(came)
        if not came[1]:
            raise RuntimeError("it failed")
        return Result(came[1], came[2])

    return run


def module(turns: Sequence[Turn]) -> str:
    """The text of a test file. Raises UnreadableError."""
    if not turns:
        raise UnreadableError("its turns have expired, or there is no such call")
    if any(event["kind"] == "reading_arrived" for turn in turns for event in turn.events):
        raise UnreadableError("a model read some of it; a test would not go the same way without that model")
    first, last = turns[0].call, turns[-1].call
    began = datetime.fromtimestamp(first.started_at, ZoneInfo(agents.for_call(last).timezone))
    known = {name: value for name, value in last.values.items() if name in last.confirmed}
    return MODULE.format(
        day=f"{began:%B %d, %Y}",
        name=f"{began:%B_%d}".lower(),
        at=f"{began:%Y-%m-%dT%H:%M:%S}",
        agent=last.agent,
        lines=_listed([said for turn in turns for said in _lines(turn)]),
        tools=_listed([came for turn in turns for came in _tools(turn)]),
        message=next((event["seconds"] for event in _events(turns, "recorded")), USUAL_MESSAGE),
        transfer=_transfer(turns),
        direction=last.direction,
        values=_travelling(first),
        hidden=not first.phone,
        state=last.state,
        outcome=last.outcome,
        known=_data(known),
    )


def _lines(turn: Turn) -> Iterator[str]:
    said = {"heard": "{text}", "pressed": f"{KEYS}{{digits}}", "silence": "", "hung_up": HANGS_UP}
    yield from (said[event["kind"]].format(**event) for event in turn.events if event["kind"] in said)


def _tools(turn: Turn) -> Iterator[Came]:
    for each in turn.tools:
        result = each["result"]
        yield each["name"], result.get("outcome", ""), result.get("values", {})


def _events(turns: Sequence[Turn], kind: str) -> Iterator[Mapping[str, Any]]:
    return (event for turn in turns for event in turn.events if event["kind"] == kind)


def _travelling(first: Call) -> str:
    """What the call came with, as far as no tool of its first turn brought it."""
    return _data(dict(first.values) if first.direction == "outbound" else {})


def _transfer(turns: Sequence[Turn]) -> str:
    """What came of the last one; of a warm one in which the two talked, also who hung up."""
    came_of = hand_over(list(turns)) or ANSWERED
    came_back = came_of == ANSWERED and turns[-1].call.legs and any(_events(turns, "dialed"))
    return PERSON_LEFT if came_back else came_of


def _listed(things: Sequence[Any]) -> str:
    return f"[{''.join(f'{chr(10)}            {each!r},' for each in things)}\n        ]"


def _data(value: Any) -> str:
    return repr(json.loads(json.dumps(value, ensure_ascii=False)))
