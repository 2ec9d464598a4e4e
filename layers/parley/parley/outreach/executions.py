"""Step Functions: starts and stops the executions of outreaches, and completes tasks that wait for calls."""

import json
import re
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Any

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.session import get_session

from parley.outreach.deciding.dials import TaskResult
from parley.settings import settings

GONE = ("InvalidToken", "TaskDoesNotExist", "TaskTimedOut")
"""Nobody waits for this task any more
(https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html)."""
LONGEST_NAME = 80
"""https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html"""
READABLE = 22


class NotStartedError(Exception):
    """Step Functions cannot be reached or refuses; nothing is known to have been started, or stopped."""


def name_of(business: str, id: str) -> str:
    """The execution's name, always the same for a request: what is started twice runs once."""
    digest = sha256(f"{business}#{id}".encode()).hexdigest()[:16]
    readable = re.sub(r"[^A-Za-z0-9_-]+", "-", f"{business[:READABLE]}-{id[:READABLE]}")
    return f"{readable}-{digest}"


def start(machine: str, name: str, given: Mapping[str, Any]) -> None:
    """Starts an execution of the state machine (an ARN), if none of that name was started yet."""
    try:
        _client().start_execution(stateMachineArn=machine, name=name, input=json.dumps(given, sort_keys=True))
    except ClientError as error:
        if error.response["Error"]["Code"] != "ExecutionAlreadyExists":
            raise NotStartedError(str(error)) from error
    except BotoCoreError as error:
        raise NotStartedError(str(error)) from error


def stop(machine: str, name: str, why: str) -> None:
    """Stops an execution; one that is over stays as it is. Raises NotStartedError."""
    try:
        _client().stop_execution(executionArn=arn(machine, name), error="Cancelled", cause=why)
    except ClientError as error:
        if error.response["Error"]["Code"] not in ("ExecutionDoesNotExist", "ExecutionNotFound"):
            raise NotStartedError(str(error)) from error
    except BotoCoreError as error:
        raise NotStartedError(str(error)) from error


def arn(machine: str, name: str) -> str:
    return f"{machine.replace(':stateMachine:', ':execution:')}:{name}"


def complete(token: str, result: TaskResult) -> bool:
    """Tells the task of a token what came of it; False if nobody waits for it any more."""
    return fail(token, result.error, result.cause) if result.error else succeed(token, result.output)


def succeed(token: str, result: Mapping[str, Any]) -> bool:
    """Completes the task of a token; False if nobody waits for it any more."""
    return _sent("send_task_success", taskToken=token, output=json.dumps(result))


def fail(token: str, error: str, cause: str) -> bool:
    """Fails the task of a token; False if nobody waits for it any more."""
    return _sent("send_task_failure", taskToken=token, error=error, cause=cause)


def keep_waiting(token: str) -> bool:
    """The phone company still tells something about the call; False if nobody waits any more."""
    return _sent("send_task_heartbeat", taskToken=token)


def _sent(operation: str, **parameters: str) -> bool:
    try:
        getattr(_client(), operation)(**parameters)
    except ClientError as error:
        if error.response["Error"]["Code"] in GONE:
            return False
        raise
    return True


@cache
def _client() -> Any:
    return get_session().create_client(
        "stepfunctions",
        region_name=settings().region,
        config=Config(connect_timeout=1, read_timeout=5, retries={"total_max_attempts": 3}),
    )
