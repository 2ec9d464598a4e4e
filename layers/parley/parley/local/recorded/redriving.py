"""Does again what a function gave up, with what the tables still hold of it.

The queue of the outbox holds positions in the calls table's stream, which forgets after a day; a position says when
its records came. So the turns of that time are looked up in the table, by the calls of each business, and those that
have left something to do go to the function once more. What is done already has a record that says so, and is not done
twice. The queues of agents hold the events themselves.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from parley.local.beside import beside

Event = dict[str, Any]

LONGEST_CALL = timedelta(hours=6)
"""Hours. Twilio ends a call after four (https://www.twilio.com/docs/voice/api/call-resource, TimeLimit), and the
sweeper may close its log an hour later."""
ARRIVES_WITHIN = timedelta(minutes=5)
"""How far a turn's own clock may be from the stream's."""
BATCH = 10
HIDDEN_SECONDS = 900
"""How long a message that is worked on is hidden from others."""


@dataclass(frozen=True)
class DeployedStack:
    """Where things are: AWS's clients by service, and the physical name of each resource of the template."""

    client: Callable[[str], Any]
    name: Callable[[str], str]
    more_businesses: Sequence[str] = ()

    @cached_property
    def businesses(self) -> Sequence[str]:
        """The businesses of the numbers that agents answer and of the API keys, and those that were named."""
        found = set(self.more_businesses)
        for kind in ("number", "api_key"):
            for item in self.query(self.name("RecordsTable"), "pk = :key", {":key": f"parley#{kind}"}):
                found.add(str(json.loads(item["data"]["S"]).get("business") or ""))
        return sorted(found - {""})

    def query(
        self, table: str, condition: str, values: Mapping[str, str], index: str | None = None
    ) -> Iterator[Event]:
        asked = {
            "TableName": table,
            "KeyConditionExpression": condition,
            "ExpressionAttributeValues": {name: {"S": value} for name, value in values.items()},
            **({"IndexName": index} if index else {}),
        }
        for page in self.client("dynamodb").get_paginator("query").paginate(**asked):
            yield from page["Items"]


@dataclass(frozen=True)
class RedrivenMessage:
    """What became of one message: how much it held, how much of it failed, and when it is from."""

    queue: str
    held: int
    failed: int
    when: str


def turns(stack: DeployedStack, message: Event) -> Iterator[Event]:
    """The turns that left something to do at the time of a position, in batches, a call's in order."""
    position = message["DDBStreamBatchInfo"]
    first, last = (
        datetime.fromisoformat(position[f"approximateArrivalOf{which}Record"]) for which in ("First", "Last")
    )
    records = [
        record
        for business in stack.businesses
        for header in _calls(stack, business, first - LONGEST_CALL, last + ARRIVES_WITHIN)
        for record in _records(stack, header["pk"]["S"], first - ARRIVES_WITHIN, last + ARRIVES_WITHIN)
    ]
    for start in range(0, len(records), BATCH):
        yield {"Records": records[start : start + BATCH]}


def _calls(stack: DeployedStack, business: str, since: datetime, until: datetime) -> Iterator[Event]:
    values = {":business": business, ":since": _iso(since), ":until": _iso(until)}
    condition = "business = :business AND started_at BETWEEN :since AND :until"
    yield from stack.query(stack.name("CallsTable"), condition, values, "by-business")


def _records(stack: DeployedStack, key: str, since: datetime, until: datetime) -> Iterator[Event]:
    """As the stream had them: the items, which never change once they are written."""
    values = {":call": key, ":turn": "TURN#"}
    for item in stack.query(stack.name("CallsTable"), "pk = :call AND begins_with(sk, :turn)", values):
        at = json.loads(item["call"]["S"])["now"]
        if since.timestamp() <= at <= until.timestamp() and ("afterwards" in item or "ended" in item):
            yield {
                "eventName": "INSERT",
                "eventSource": "aws:dynamodb",
                "dynamodb": {
                    "Keys": {name: item[name] for name in ("pk", "sk")},
                    "NewImage": item,
                    "SequenceNumber": f"{key}/{item['sk']['S']}",
                },
            }


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def the_event_itself(stack: DeployedStack, message: Event) -> Iterator[Event]:
    yield message


def as_queued(stack: DeployedStack, message: Event) -> Iterator[Event]:
    """A message that a queue gave up, as the queue had it."""
    yield {"Records": [{"body": json.dumps(message), "attributes": {"ApproximateReceiveCount": "1"}}]}


def queues() -> Mapping[str, tuple[str, Callable[[DeployedStack, Event], Iterable[Event]]]]:
    """Each queue of what was given up: the function that does it again, and what it is given for a message."""
    of_agents = {queue: function for each in beside().values() for queue, function in each.given_up.items()}
    events = {queue: (function, the_event_itself) for queue, function in of_agents.items()}
    recordings = {"RecordingsFailures": ("RecordingsFunction", as_queued)}
    return {"OutboxFailures": ("OutboxFunction", turns), **recordings, **events}


def redrive(stack: DeployedStack, only_look: bool = False) -> Iterator[RedrivenMessage]:
    """Goes through the queues; a message that was done is deleted, another one stays for the next time."""
    for queue, (function, events_of) in queues().items():
        url = stack.name(queue)
        for message in _messages(stack, queue):
            body = json.loads(message["Body"])
            events = list(events_of(stack, body))
            held = sum(len(event.get("Records", (event,))) for event in events)
            failed = 0 if only_look else sum(_failures(stack, function, event) for event in events)
            if only_look or failed:
                stack.client("sqs").change_message_visibility(
                    QueueUrl=url, ReceiptHandle=message["ReceiptHandle"], VisibilityTimeout=0
                )
            else:
                stack.client("sqs").delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            yield RedrivenMessage(queue, held, failed, str(body.get("timestamp") or body.get("time") or ""))


def _messages(stack: DeployedStack, queue: str) -> Sequence[Event]:
    """All that are there now, hidden from everybody else for a while."""
    messages: list[Event] = []
    while (
        received := stack.client("sqs")
        .receive_message(QueueUrl=stack.name(queue), MaxNumberOfMessages=10, VisibilityTimeout=HIDDEN_SECONDS)
        .get("Messages")
    ):
        messages += received
    return messages


def _failures(stack: DeployedStack, function: str, event: Event) -> int:
    """How many of the event's records failed; an event without records is one."""
    answer = stack.client("lambda").invoke(
        FunctionName=stack.name(function), Payload=json.dumps(event).encode()
    )
    told = json.loads(answer["Payload"].read() or b"null")
    if answer.get("FunctionError"):
        return len(event.get("Records", (event,)))
    return len((told or {}).get("batchItemFailures", ()))
