"""What a call costs, estimated in US dollars from configured prices."""

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from parley.machine.call import Call
from parley.machine.handing_over import taker
from parley.store.calls import Turn


class Prices(NamedTuple):
    """What the parts of a call cost, in dollars: list prices, to be replaced by those of one's own contract.

    `minute` and `outbound_minute` of a call, `transfer_minute` of a second leg, `conference_minute` of each who waits
    or talks in a room, `machine_detection` of a placed call that was answered, `recognition` of one
    answer, `speech` of 100 characters, `relay_minute` of a socket, which has recognition and speech with it,
    `lambda_second` of a function with 1 GB and `invocation` of it,
    `write` and `read` of one item, `transition` of a state machine, `text` of one SMS, `recording_minute` of what is
    recorded, `storage_minute` of keeping it for three months, a quarter of a megabyte in S3, and
    `transcription_minute` of what is written down of it.
    """

    minute: float = 0.0085
    outbound_minute: float = 0.014
    transfer_minute: float = 0.014
    conference_minute: float = 0.0018
    machine_detection: float = 0.0075
    recognition: float = 0.02
    speech: float = 0.0032
    relay_minute: float = 0.07
    lambda_second: float = 0.0000166667
    invocation: float = 0.0000002
    write: float = 0.000000625
    read: float = 0.000000125
    transition: float = 0.000025
    text: float = 0.0083
    recording_minute: float = 0.0025
    storage_minute: float = 0.00002
    transcription_minute: float = 0.05


@lru_cache(maxsize=4)
def prices(configured: str) -> Prices:
    """The prices, those that are configured (JSON, name to dollars) in place of the list prices.

    Raises ValueError for a name that is no price, or a price that is no number.
    """
    own = json.loads(configured or "{}")
    known = set(Prices._fields)
    if unknown := sorted(set(own) - known):
        raise ValueError(f"PRICES: '{unknown[0]}' is no price; these are: {', '.join(sorted(known))}")
    return Prices(**{name: float(price) for name, price in own.items()})


def of_time(price: Prices, seconds: float, outbound: bool) -> float:
    """The line, up to now; by the second, so that a call's cost never jumps."""
    return max(0.0, seconds) / 60 * (price.outbound_minute if outbound else price.minute)


def of_answer(price: Prices, call: Call, seconds: float, is_recognised: bool) -> float:
    """What hearing the person has cost since the last turn: by the answer, or by the time of a socket."""
    if call.interruptible and not call.enqueued:
        return max(0.0, seconds) / 60 * price.relay_minute
    return price.recognition if is_recognised else 0.0


def of_recording(price: Prices, seconds: float, is_transcribed: bool = False) -> float:
    minute = price.recording_minute + price.storage_minute
    return seconds / 60 * (minute + (price.transcription_minute if is_transcribed else 0.0))


def of_room(price: Prices, call: Call, seconds: float) -> float:
    """A room in which a caller waits for a person, or talks with one."""
    people = 0 if not call.holds or call.gone else 1 if taker(call) is None else 2
    return max(0.0, seconds) / 60 * people * price.conference_minute


TRANSITIONS = 8
"""States of a state machine that place one call, from guard to record."""


PARTS = (
    *("line", "transfers", "conference", "machine_detection", "recognition", "speech", "relay", "model"),
    *("recording", "lambda", "dynamodb", "step_functions", "texts"),
)
"""What the cost of a call is made of."""


def of_call(price: Prices, turns: list[Turn]) -> Mapping[str, float]:
    """What a finished call cost, part by part, and the `total`."""
    call = turns[-1].call
    by_gather = [turn for turn in turns if not turn.call.interruptible or turn.call.enqueued]
    heard = sum(
        event["kind"] in ("heard", "silence", "waited") for turn in by_gather for event in turn.events
    )
    spoken = [turn for turn in turns if turn in by_gather or turn.call.ended]
    characters = sum(len(line) for turn in spoken for line in turn.said)
    late = [wish.get("tool", "") for turn in turns for wish in turn.afterwards]
    seconds_run = sum(turn.milliseconds for turn in turns) / 1000
    outbound = call.direction == "outbound"
    parts = {
        "line": of_time(price, call.now - call.started_at, outbound),
        "transfers": (_transferred(turns) + sum(leg.seconds for leg in call.legs))
        / 60
        * price.transfer_minute,
        "conference": sum(
            of_room(price, before.call, after.call.now - before.call.now) for before, after in pairwise(turns)
        ),
        "machine_detection": (outbound + sum(leg.seconds > 0 for leg in call.legs)) * price.machine_detection,
        "recognition": heard * price.recognition,
        "speech": characters / 100 * price.speech,
        "relay": _over_socket(turns) / 60 * price.relay_minute,
        "model": sum(float(asked.get("cost") or 0) for turn in turns for asked in turn.model),
        "recording": _recorded(price, turns),
        "lambda": seconds_run * price.lambda_second + len(turns) * price.invocation,
        "dynamodb": len(turns) * (price.write + price.read),
        "step_functions": TRANSITIONS * price.transition if outbound else 0.0,
        "texts": sum("sms" in name or "notify" in name for name in late) * price.text,
    }
    rounded = {name: round(dollars, 6) for name, dollars in parts.items()}
    return {**rounded, "total": round(sum(parts.values()), 6)}


ELSEWHERE = ("dialed", "recorded")
"""Events before which nobody was heard over the socket."""


def _over_socket(turns: list[Turn]) -> float:
    """Seconds that callers were listened to over a socket: it is closed while they talk with a person or leave a
    message."""

    def is_heard(call: Call, after: Turn) -> bool:
        is_there = call.interruptible and not call.holds and not call.enqueued
        return is_there and not any(event["kind"] in ELSEWHERE for event in after.events)

    return _seconds(turns, is_heard)


def _seconds(turns: list[Turn], counts: Callable[[Call, Turn], bool]) -> float:
    """Between turns, where the call as it was and the next turn count."""
    return sum(
        after.call.now - before.call.now for before, after in pairwise(turns) if counts(before.call, after)
    )


def _recorded(price: Prices, turns: list[Turn]) -> float:
    """Dollars for the messages that callers left, and for what was recorded of the call itself."""
    messages = [event for turn in turns for event in turn.events if event["kind"] == "recorded"]
    whole = _seconds(turns, lambda call, _: bool(call.recording))
    return of_recording(price, whole) + sum(
        of_recording(price, each["seconds"], each.get("transcribed", False)) for each in messages
    )


def _transferred(turns: list[Turn]) -> float:
    """Seconds that callers were connected with a person by <Dial>: from the turn that dialled to the one after."""

    def is_connected(call: Call, after: Turn) -> bool:
        answered = ("dialed", "answered")
        told = ((event["kind"], event.get("result")) for event in after.events)
        return not call.holds and answered in told

    return _seconds(turns, is_connected)
