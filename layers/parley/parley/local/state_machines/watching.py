"""An execution as it goes on: its states, with the time, and what an outreach makes of them."""

import json
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from parley.outreach import executions, log, start

OVER = ("SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED")
LOOK_SECONDS = 0.1


@dataclass(frozen=True)
class WatchedMoment:
    """One thing that happened: `seconds` after the request, what, and what is known of it."""

    seconds: float
    what: str
    about: str = ""


class WatchedExecution:
    """An execution on the local stack; `states` is a boto3 client for Step Functions."""

    def __init__(self, states: Any, machine: str, name: str) -> None:
        self._states = states
        self.arn = executions.arn(os.environ[machine], name)

    def begins(self, seconds: float = 5.0) -> bool:
        """Whether it has begun, or does within some seconds: another execution may be about to start it."""
        give_up = time.monotonic() + seconds
        while time.monotonic() < give_up:
            with suppress(ClientError):
                self.status()
                return True
            time.sleep(LOOK_SECONDS)
        return False

    def status(self) -> str:
        return str(self._states.describe_execution(executionArn=self.arn)["status"])

    def output(self) -> Any:
        """What the execution gave; None while it runs, or if it failed."""
        found = self._states.describe_execution(executionArn=self.arn).get("output")
        return json.loads(found) if found else None

    def events(self) -> list[Mapping[str, Any]]:
        return list(self._states.get_execution_history(executionArn=self.arn, maxResults=1000)["events"])

    def entered(self) -> list[str]:
        """The states that were entered, in order."""
        return [
            event["stateEnteredEventDetails"]["name"]
            for event in self.events()
            if event["type"].endswith("StateEntered")
        ]

    def errors(self, state: str = "Dial") -> list[str]:
        """What went wrong in a state, in order: of Dial, the results of calls."""
        found, where = [], ""
        for event in self.events():
            if event["type"].endswith("StateEntered"):
                where = event["stateEnteredEventDetails"]["name"]
            elif event["type"] == "TaskFailed" and where == state:
                found.append(event["taskFailedEventDetails"]["error"])
        return found

    def wait(self, seconds: float = 60.0) -> Any:
        """The output, once it is over. Raises TimeoutError."""
        give_up = time.monotonic() + seconds
        while self.status() not in OVER:
            if time.monotonic() > give_up:
                raise TimeoutError(f"after {seconds:g} s still in {self.entered()[-1:]}")
            time.sleep(LOOK_SECONDS)
        return self.output()


def watched(execution: WatchedExecution, business: str, id: str, began: float) -> Iterator[WatchedMoment]:
    """What happens to an outreach, as it happens, until it is over."""
    told = 0
    while True:
        over = execution.status() in OVER
        events = execution.events()
        for event in events[told:]:
            if moment := _moment(event, began):
                yield moment
        told = len(events)
        if over:
            return
        yield WatchedMoment(time.time() - began, "now", _now(business, id))
        time.sleep(LOOK_SECONDS)


def _moment(event: Mapping[str, Any], began: float) -> WatchedMoment | None:
    at = event["timestamp"].timestamp() - began
    match event["type"]:
        case kind if kind.endswith("StateEntered"):
            return WatchedMoment(at, event["stateEnteredEventDetails"]["name"])
        case "TaskFailed":
            details = event["taskFailedEventDetails"]
            return WatchedMoment(at, details["error"], details.get("cause", ""))
        case "TaskTimedOut":
            return WatchedMoment(at, "TimedOut")
        case "TaskSubmitted":
            return WatchedMoment(at, "dialled")
    return None


def _now(business: str, id: str) -> str:
    """One line for the moment: what it waits for, and how long still; nothing before it is asked for."""
    try:
        shown = start.get(business, id)
    except log.UnknownOutreachError:
        return ""
    following = shown["next_attempt_at"]
    left = f" {max(0.0, following - time.time()):.0f} s" if following else ""
    return f"{shown['state']}{left}"
