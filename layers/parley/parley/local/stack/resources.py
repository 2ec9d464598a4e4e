"""Creates what the template describes in moto, through the same API that AWS offers."""

import functools
import json
from collections.abc import Callable, Mapping
from typing import Any

import boto3

from .application import Application
from .errors import TemplateError
from .intrinsics import ACCOUNT, REGION

ROLE = f"arn:aws:iam::{ACCOUNT}:role/local"
TABLE_PROPERTIES = (
    "AttributeDefinitions",
    "BillingMode",
    "GlobalSecondaryIndexes",
    "KeySchema",
    "LocalSecondaryIndexes",
    "ProvisionedThroughput",
)
QUEUE_PROPERTIES = (
    "ContentBasedDeduplication",
    "DelaySeconds",
    "FifoQueue",
    "MaximumMessageSize",
    "MessageRetentionPeriod",
    "ReceiveMessageWaitTimeSeconds",
    "RedrivePolicy",
    "VisibilityTimeout",
)

Progress = Callable[[str], None]


@functools.cache
def local_client(service: str, aws_url: str) -> Any:
    """A boto3 client for the local stack, whatever the environment says; the same one each time."""
    session: Any = boto3.session.Session(
        aws_access_key_id="local",
        aws_secret_access_key="local",  # noqa: S106 - moto asks for some secret and checks none
        region_name=REGION,
    )
    return session.client(service, endpoint_url=aws_url)


def create_resources(
    application: Application, secrets: Mapping[str, object], aws_url: str, progress: Progress
) -> None:
    """Create tables, queues, parameters, buses, state machines. Raises TemplateError, naming the resource."""
    for kind, (entries, create) in _plan(application, secrets, aws_url).items():
        if entries:
            progress(f"Creating {len(entries)} {kind}{'s' if len(entries) > 1 else ''}")
        for name, given in entries.items():
            try:
                create(name, given)
            except Exception as error:
                raise TemplateError(f"{name}: the {kind} cannot be created: {error}") from error


def _plan(
    application: Application, secrets: Mapping[str, object], aws_url: str
) -> dict[str, tuple[Mapping[str, Any], Callable[[str, Any], None]]]:
    queues = dict(sorted(application.queues.items(), key=lambda item: "RedrivePolicy" in item[1]))
    machines = {machine.name: machine for machine in application.state_machines}
    return {
        "table": (application.tables, _table_creator(aws_url)),
        "queue": (queues, _queue_creator(aws_url)),
        "secret": (secrets, _parameter_creator(aws_url, "SecureString")),
        "parameter": (application.parameters, _parameter_creator(aws_url, "String")),
        "event bus": (dict.fromkeys(application.buses), _bus_creator(aws_url)),
        "state machine": (machines, _state_machine_creator(aws_url)),
    }


def _table_creator(aws_url: str) -> Callable[[str, Any], None]:
    client = local_client("dynamodb", aws_url)

    def create(name: str, given: dict[str, Any]) -> None:
        request = {key: given[key] for key in TABLE_PROPERTIES if key in given}
        if "StreamSpecification" in given:
            request["StreamSpecification"] = {"StreamEnabled": True, **given["StreamSpecification"]}
        client.create_table(TableName=name, **request)
        if "TimeToLiveSpecification" in given:
            client.update_time_to_live(
                TableName=name, TimeToLiveSpecification=given["TimeToLiveSpecification"]
            )

    return create


def _queue_creator(aws_url: str) -> Callable[[str, Any], None]:
    client = local_client("sqs", aws_url)

    def create(name: str, given: dict[str, Any]) -> None:
        client.create_queue(
            QueueName=name, Attributes={key: _text(given[key]) for key in QUEUE_PROPERTIES if key in given}
        )

    return create


def _parameter_creator(aws_url: str, kind: str) -> Callable[[str, Any], None]:
    client = local_client("ssm", aws_url)

    def create(name: str, value: object) -> None:
        client.put_parameter(Name=name, Value=_text(value), Type=kind, Overwrite=True)

    return create


def _bus_creator(aws_url: str) -> Callable[[str, Any], None]:
    client = local_client("events", aws_url)

    def create(name: str, _nothing: None) -> None:
        client.create_event_bus(Name=name)

    return create


def _state_machine_creator(aws_url: str) -> Callable[[str, Any], None]:
    client = local_client("stepfunctions", aws_url)

    def create(name: str, machine: Any) -> None:
        client.create_state_machine(name=name, definition=machine.definition, roleArn=ROLE, type=machine.kind)

    return create


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else json.dumps(value)
