"""Creates what the template describes in moto, in this process: requests for it would take most of a start."""

import functools
import json
import threading
from collections.abc import Callable, Mapping
from typing import Any

import boto3
from moto.core.base_backend import BackendDict
from moto.dynamodb.models import dynamodb_backends
from moto.events.models import events_backends
from moto.sqs.models import Queue, sqs_backends

from .application import Application
from .errors import TemplateError
from .intrinsics import ACCOUNT, REGION
from .light_imports import without

with without("moto.ec2", ec2_backends={}):
    from moto.ssm.models import ssm_backends

ROLE = f"arn:aws:iam::{ACCOUNT}:role/local"
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

Objects = Mapping[str, Mapping[str, bytes]]
"""By bucket and key."""
Progress = Callable[[str], None]
_making = threading.Lock()


@functools.cache
def local_client(service: str, aws_url: str) -> Any:
    """A boto3 client for the local stack, independent of the environment; the same one each time."""
    with _making:
        return _session().client(service, endpoint_url=aws_url)


@functools.cache
def _session() -> Any:
    """One for all clients: each would read anew which services there are. It is not made for threads."""
    return boto3.session.Session(
        aws_access_key_id="local",
        aws_secret_access_key="local",  # noqa: S106 - moto asks for some secret and checks none
        region_name=REGION,
    )


def create_resources(application: Application, secrets: Mapping[str, object], progress: Progress) -> None:
    """Create tables, queues, parameters and buses, and nothing else. Raises TemplateError, naming the resource."""
    BackendDict.reset()
    _create("table", application.tables, _create_table, progress)
    queues = dict(sorted(application.queues.items(), key=lambda item: "RedrivePolicy" in item[1]))
    _create("queue", queues, _create_queue, progress)
    _create("secret", secrets, functools.partial(_create_parameter, "SecureString"), progress)
    _create("parameter", application.parameters, functools.partial(_create_parameter, "String"), progress)
    _create("event bus", dict.fromkeys(application.buses), _create_bus, progress)


def bring_forward(about: str) -> int:
    """Has messages that were put off and hold this text be due now; says how many."""
    queues = sqs_backends[ACCOUNT][REGION].queues.values()
    put_off = [each for queue in queues for each in queue._messages if each.delayed and about in each.body]
    for message in put_off:
        message.delayed_until = 0.0
    return len(put_off)


def is_due(queue: str) -> bool:
    """Whether a queue, named by its ARN, holds a message that a request would be given now."""
    found = _queue(queue)
    return found is not None and bool(found.messages)


def undone(queue: str) -> int:
    """How many messages of a queue, named by its ARN, are not done. One that is put off is no work before its time.

    All are counted at one moment: a request counts the visible ones first and the hidden ones then, and misses one
    that becomes visible in between.
    """
    found = _queue(queue)
    return sum(not message.delayed for message in list(found._messages)) if found else 0


def _queue(arn: str) -> Queue | None:
    queue: Queue | None = sqs_backends[ACCOUNT][REGION].queues.get(arn.rpartition(":")[2])
    return queue


def create_state_machines(application: Application) -> None:
    """Create the state machines. Raises TemplateError, naming the one that is wrong."""
    machines = {machine.name: machine for machine in application.state_machines}
    _create("state machine", machines, _create_state_machine, lambda _step: None)


def create_user_pools(application: Application) -> None:
    """Create user pools and their groups, each under the id that the template's functions are told."""
    from moto.cognitoidp.models import cognitoidp_backends

    backend = cognitoidp_backends[ACCOUNT][REGION]
    for name, given in application.user_pools.items():
        pool = backend.create_user_pool(name, {**given, "MfaConfiguration": "OFF"})
        del backend.user_pools[pool.id]
        pool.id = name
        backend.user_pools[name] = pool
    for group in application.groups:
        backend.create_group(group["UserPoolId"], group["GroupName"], group.get("Description", ""), "", 0)


def create_alarms(application: Application) -> None:
    """Create the alarms. No figures come here, so each stands as it is set."""
    from moto.cloudwatch.models import cloudwatch_backends

    backend = cloudwatch_backends[ACCOUNT][REGION]
    for name, given in application.alarms.items():
        backend.put_metric_alarm(
            name,
            given.get("Namespace", ""),
            given.get("MetricName", ""),
            given["ComparisonOperator"],
            given["EvaluationPeriods"],
            given.get("Period", 60),
            given["Threshold"],
            given.get("Statistic", ""),
            given.get("AlarmDescription", ""),
            [],
            given.get("AlarmActions", []),
        )


def create_buckets(application: Application, kept: Objects) -> None:
    """Create the buckets, with what was kept of them."""
    from moto.s3.models import s3_backends

    backend = s3_backends[ACCOUNT]["aws"]
    for name in application.buckets:
        backend.create_bucket(name, REGION)
        for key, body in kept.get(name, {}).items():
            backend.put_object(name, key, body)


def all_objects(application: Application) -> Objects:
    """What is in the buckets."""
    from moto.s3.models import s3_backends

    buckets = s3_backends[ACCOUNT]["aws"].buckets
    return {
        name: {key: each.value for key, each in buckets[name].keys.items()} for name in application.buckets
    }


def _create(
    kind: str, entries: Mapping[str, Any], create: Callable[[str, Any], None], progress: Progress
) -> None:
    if entries:
        progress(f"Creating {len(entries)} {kind}{'s' if len(entries) > 1 else ''}")
    for name, given in entries.items():
        try:
            create(name, given)
        except Exception as error:
            raise TemplateError(f"{name}: the {kind} cannot be created: {error}") from error


def _create_table(name: str, given: dict[str, Any]) -> None:
    stream = given.get("StreamSpecification")
    backend = dynamodb_backends[ACCOUNT][REGION]
    backend.create_table(
        name,
        schema=given["KeySchema"],
        throughput=given.get("ProvisionedThroughput"),
        attr=given["AttributeDefinitions"],
        global_indexes=given.get("GlobalSecondaryIndexes", []),
        indexes=given.get("LocalSecondaryIndexes", []),
        streams={"StreamEnabled": True, **stream} if stream else None,
        billing_mode=given["BillingMode"],
        sse_specification=None,
        tags=[],
        deletion_protection_enabled=False,
        warm_throughput=None,
    )
    if "TimeToLiveSpecification" in given:
        backend.update_time_to_live(name, given["TimeToLiveSpecification"])


def _create_queue(name: str, given: dict[str, Any]) -> None:
    attributes = {key: _text(given[key]) for key in QUEUE_PROPERTIES if key in given}
    sqs_backends[ACCOUNT][REGION].create_queue(name, {}, **attributes)


def _create_parameter(kind: str, name: str, value: object) -> None:
    ssm_backends[ACCOUNT][REGION].put_parameter(
        name, "", _text(value), kind, "", "", True, [], "text", tier=None, policies=None
    )


def _create_bus(name: str, _nothing: None) -> None:
    events_backends[ACCOUNT][REGION].create_event_bus(name)


def _create_state_machine(name: str, machine: Any) -> None:
    from moto.stepfunctions.responses import get_backend

    get_backend(ACCOUNT, REGION).create_state_machine(name, machine.definition, ROLE, sm_type=machine.kind)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, str) else json.dumps(value)
