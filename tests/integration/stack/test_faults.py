"""Trouble made on purpose, as AWS's clients see it."""

from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError, ReadTimeoutError
from botocore.httpsession import URLLib3Session

from parley.local.stack import Stack

KEY = {"pk": {"S": "ann"}, "sk": {"S": "one"}}


def hasty(stack: Stack) -> Any:
    config = Config(read_timeout=0.3, retries={"total_max_attempts": 1})
    return boto3.client("dynamodb", config=config)


def test_a_throttled_table_refuses_as_dynamodb_does(stack: Stack) -> None:
    with (
        stack.fault("dynamodb", "throttle", table="Notes") as fault,
        pytest.raises(ClientError, match="ProvisionedThroughputExceededException"),
    ):
        hasty(stack).get_item(TableName="parley-Notes", Key=KEY)
    assert fault.struck == 1
    hasty(stack).get_item(TableName="parley-Notes", Key=KEY)


def test_a_service_that_is_down_answers_with_an_error_of_its_own(stack: Stack) -> None:
    with stack.fault("dynamodb", "down"), pytest.raises(ClientError, match="InternalServerError"):
        hasty(stack).get_item(TableName="parley-Notes", Key=KEY)


def test_a_service_that_refuses_closes_the_connection(stack: Stack) -> None:
    with stack.fault("dynamodb", "refuse"), pytest.raises(ConnectionClosedError):
        hasty(stack).get_item(TableName="parley-Notes", Key=KEY)


def test_a_slow_service_answers_too_late_for_the_hasty(stack: Stack) -> None:
    with stack.fault("dynamodb", "slow", seconds=0.6), pytest.raises(ReadTimeoutError):
        hasty(stack).get_item(TableName="parley-Notes", Key=KEY)


def test_a_fault_hits_only_the_operations_it_names_and_only_so_often(stack: Stack) -> None:
    with stack.fault("dynamodb", "throttle", operations=["PutItem"], times=1) as fault:
        hasty(stack).get_item(TableName="parley-Notes", Key=KEY)
        with pytest.raises(ClientError):
            hasty(stack).put_item(TableName="parley-Notes", Item=KEY)
        hasty(stack).put_item(TableName="parley-Notes", Item=KEY)
    assert fault.struck == 1


def test_a_client_in_the_same_process_needs_a_connection_only_for_a_fault(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = URLLib3Session.send
    sent: list[object] = []

    def noted(session: URLLib3Session, request: Any) -> Any:
        sent.append(request)
        return send(session, request)

    monkeypatch.setattr(URLLib3Session, "send", noted)
    hasty(stack).put_item(TableName="parley-Notes", Item={**KEY, "text": {"S": "så"}})
    found = hasty(stack).get_item(TableName="parley-Notes", Key=KEY)
    assert sent == []
    with stack.fault("dynamodb", "throttle", operations=["PutItem"]):
        again = hasty(stack).get_item(TableName="parley-Notes", Key=KEY)
    assert len(sent) == 1
    assert found["Item"] == again["Item"] == {**KEY, "text": {"S": "så"}}
