"""Many callers at once, what tests lean on, and what is loaded."""

import concurrent.futures
import json
import os
import urllib.error
import urllib.request
from typing import Any

import boto3
import pytest

from parley.local.stack import NotDrained, Stack, StackError


def post(stack: Stack, note: dict[str, Any]) -> int:
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{stack.gateway_url}/notes", json.dumps(note).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_a_conditional_write_is_won_by_exactly_one_of_many_at_once(stack: Stack) -> None:
    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        statuses = sorted(pool.map(lambda _: post(stack, {"pk": "ann", "sk": "one"}), range(20)))
    assert statuses == [201] + [500] * 19


def test_fifty_callers_at_once_are_all_answered(stack: Stack) -> None:
    def conversation(number: int) -> list[int]:
        return [post(stack, {"pk": f"call {number}", "sk": f"turn {turn}"}) for turn in range(8)]

    with concurrent.futures.ThreadPoolExecutor(50) as pool:
        statuses = [status for each in pool.map(conversation, range(50)) for status in each]
    assert statuses == [201] * 400


def test_loaded_items_are_found_by_boto3_without_further_settings(stack: Stack) -> None:
    note = {"pk": "ann", "sk": "one", "day": "monday", "names": ["a", "b"]}
    stack.load({"Notes": [note]})
    found = (
        boto3.resource("dynamodb")
        .Table(os.environ["NOTES_TABLE"])
        .query(
            IndexName="by-day",
            KeyConditionExpression="#day = :day",
            ExpressionAttributeNames={"#day": "day"},
            ExpressionAttributeValues={":day": "monday"},
        )
    )
    assert found["Items"] == [note]


def test_loaded_items_leave_nothing_to_do(stack: Stack) -> None:
    stack.load({"Notes": [{"pk": "ann", "sk": "one", "afterwards": [{"kind": "text"}]}]})
    post(stack, {"pk": "ann", "sk": "two"})
    stack.drain()
    assert boto3.resource("dynamodb").Table("parley-Notes").get_item(
        Key={"pk": "done", "sk": "one"}
    ).keys() == {"ResponseMetadata"}


def test_loading_into_an_unknown_table_says_which_there_are(stack: Stack) -> None:
    with pytest.raises(StackError, match="no table Nots; there are parley-Notes"):
        stack.load({"Nots": []})


def test_a_reset_empties_tables_and_queues(stack: Stack) -> None:
    queue = stack.client("sqs").get_queue_url(QueueName="parley-GivenUp")["QueueUrl"]
    stack.client("sqs").send_message(QueueUrl=queue, MessageBody="{}")
    stack.load({"Notes": [{"pk": "ann", "sk": "one"}]})
    stack.reset()
    assert stack.client("dynamodb").scan(TableName="parley-Notes")["Count"] == 0
    assert "Messages" not in stack.client("sqs").receive_message(QueueUrl=queue)


def test_draining_says_when_work_is_left(stack: Stack) -> None:
    with stack.pending.one(), pytest.raises(NotDrained):
        stack.drain(timeout=0.05)


def test_parameters_and_secrets_are_in_ssm(stack: Stack) -> None:
    client = stack.client("ssm")
    assert client.get_parameter(Name="/test/setting")["Parameter"]["Value"] == "hello"
    secret = client.get_parameter(Name="/parley/twilio", WithDecryption=True)["Parameter"]["Value"]
    assert json.loads(secret)["auth_tokens"]


def test_what_has_no_effect_here_is_listed(stack: Stack) -> None:
    assert "AWS::Lambda::Permission" in stack.skipped
    assert "AWS::DynamoDB::Table" not in stack.skipped
