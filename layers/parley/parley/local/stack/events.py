"""EventBridge rules: events put on a bus go to functions, queues, state machines and other buses.

moto accepts and answers PutEvents; it delivers to queues only, so the rules live here.
"""

import json
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moto.events.utils import EventTemplateParser

from .application import Rule
from .aws import AwsRequest
from .errors import TemplateError
from .functions import Functions
from .intrinsics import ACCOUNT, REGION
from .patterns import check_pattern, matches
from .pending import Pending
from .queues import queue_url
from .resources import local_client
from .text import parsed

if TYPE_CHECKING:
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_stepfunctions import SFNClient

Deliver = Callable[[str, Any, dict[str, Any]], None]


class EventRules:
    """The rules of all buses, and what their targets are reached with."""

    def __init__(
        self,
        rules: list[Rule],
        functions: Functions,
        pending: Pending,
        aws_url: str,
    ) -> None:
        self._rules = rules
        self._functions = functions
        self._pending = pending
        self._events: EventBridgeClient = local_client("events", aws_url)
        self._queues: SQSClient = local_client("sqs", aws_url)
        self._states: SFNClient = local_client("stepfunctions", aws_url)
        self._aws_url = aws_url
        self._targets: dict[str, Deliver] = {
            "events": self._to_bus,
            "lambda": self._to_function,
            "sqs": self._to_queue,
            "states": self._to_state_machine,
        }
        for rule in rules:
            self._check(rule)

    def _check(self, rule: Rule) -> None:
        check_pattern(rule.pattern)
        for target in rule.targets:
            if _service(target) not in self._targets:
                raise TemplateError(f"{rule.name}: the local stack cannot deliver events to {target['Arn']}")

    def put(self, request: AwsRequest) -> None:
        """Deliver the entries of a PutEvents request, without making its sender wait."""
        for entry in request.parameters.get("Entries", []):
            bus = str(entry.get("EventBusName", "default")).rpartition("/")[2]
            event = event_of(entry)
            for rule in self._rules:
                if rule.bus == bus and matches(rule.pattern, event):
                    self._pending.begin()
                    threading.Thread(
                        target=self._deliver, args=(rule, event), name=rule.name, daemon=True
                    ).start()

    def _deliver(self, rule: Rule, event: dict[str, Any]) -> None:
        try:
            for target in rule.targets:
                self._targets[_service(target)](target["Arn"], _input(target, event), target)
        finally:
            self._pending.end()

    def _to_function(self, arn: str, event: Any, _target: dict[str, Any]) -> None:
        self._functions.invoke_later(arn, event)

    def _to_queue(self, arn: str, event: Any, target: dict[str, Any]) -> None:
        group = target.get("SqsParameters", {}).get("MessageGroupId")
        options: Any = {"MessageGroupId": group} if group else {}
        self._queues.send_message(
            QueueUrl=queue_url(self._aws_url, arn), MessageBody=json.dumps(event), **options
        )

    def _to_state_machine(self, arn: str, event: Any, _target: dict[str, Any]) -> None:
        self._states.start_execution(stateMachineArn=arn, input=json.dumps(event))

    def _to_bus(self, arn: str, event: Any, _target: dict[str, Any]) -> None:
        self._events.put_events(
            Entries=[
                {
                    "EventBusName": arn.rpartition("/")[2],
                    "Source": event["source"],
                    "DetailType": event["detail-type"],
                    "Detail": json.dumps(event["detail"]),
                }
            ]
        )


def _service(target: dict[str, Any]) -> str:
    return str(target["Arn"]).split(":")[2]


def event_of(entry: dict[str, Any]) -> dict[str, Any]:
    """The event that targets receive for one entry of PutEvents."""
    return {
        "version": "0",
        "id": str(uuid.uuid4()),
        "detail-type": entry["DetailType"],
        "source": entry["Source"],
        "account": ACCOUNT,
        "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "region": REGION,
        "resources": entry.get("Resources", []),
        "detail": json.loads(entry["Detail"]),
    }


def _input(target: dict[str, Any], event: dict[str, Any]) -> Any:
    """What a target receives: the event, a part of it, a text made of it, or a constant."""
    if "Input" in target:
        return parsed(target["Input"])
    if "InputPath" in target:
        part: Any = event
        for name in str(target["InputPath"]).removeprefix("$").strip(".").split("."):
            part = part[name] if name else part
        return part
    if "InputTransformer" in target:
        transformer = target["InputTransformer"]
        paths = transformer.get("InputPathsMap", {})
        text = EventTemplateParser.parse(transformer["InputTemplate"], paths, event)  # type: ignore[arg-type]
        return parsed(text) if isinstance(text, str) else text
    return event
