"""Functions are invoked by other sources than HTTP: streams, queues, rules and state machines."""

import json
import time
from typing import Any

import pytest
from moto.stepfunctions.parser.backend.execution_worker import ExecutionWorker

from parley.local.stack import Stack


def note(name: str, kind: str | None) -> dict[str, Any]:
    afterwards = {"L": [{"M": {"kind": {"S": kind}}}] if kind else []}
    return {"pk": {"S": "ann"}, "sk": {"S": name}, "afterwards": afterwards}


def put(stack: Stack, name: str, kind: str | None) -> None:
    stack.client("dynamodb").put_item(TableName="parley-Notes", Item=note(name, kind))


def times_done(stack: Stack, name: str) -> int:
    answer = stack.client("dynamodb").get_item(
        TableName="parley-Notes", Key={"pk": {"S": "done"}, "sk": {"S": name}}
    )
    return int(answer["Item"]["times"]["N"]) if "Item" in answer else 0


def given_up(stack: Stack) -> list[dict[str, Any]]:
    queue = stack.client("sqs").get_queue_url(QueueName="parley-GivenUp")["QueueUrl"]
    received = stack.client("sqs").receive_message(QueueUrl=queue, MaxNumberOfMessages=10)
    return [json.loads(message["Body"]) for message in received.get("Messages", [])]


def written(stack: Stack, kind: str) -> list[Any]:
    answer = stack.client("dynamodb").query(
        TableName="parley-Notes",
        KeyConditionExpression="pk = :kind",
        ExpressionAttributeValues={":kind": {"S": kind}},
    )
    return [json.loads(item["said"]["S"]) for item in answer["Items"]]


def test_only_items_that_the_filter_lets_through_reach_the_function(stack: Stack) -> None:
    put(stack, "wanted", "text")
    put(stack, "empty list", None)
    stack.drain()
    assert times_done(stack, "wanted") == 1
    assert times_done(stack, "empty list") == 0


def test_a_record_reported_as_failed_comes_again(stack: Stack) -> None:
    put(stack, "flaky", "report once")
    stack.drain()
    assert times_done(stack, "flaky") == 2
    assert not given_up(stack)


def test_a_record_that_always_fails_is_given_up_and_told_to_the_queue(stack: Stack) -> None:
    put(stack, "poison", "report")
    stack.drain()
    assert times_done(stack, "poison") == 3
    [failure] = given_up(stack)
    assert failure["DDBStreamBatchInfo"]["batchSize"] == 1
    assert failure["requestContext"]["condition"] == "RetryAttemptsExhausted"


def test_a_batch_that_raises_is_halved_until_only_the_culprit_is_given_up(stack: Stack) -> None:
    kinds = {f"note {number}": "raise" if number == 5 else "text" for number in range(8)}
    stack.client("dynamodb").transact_write_items(
        TransactItems=[{"Put": {"TableName": "parley-Notes", "Item": note(*pair)}} for pair in kinds.items()]
    )
    stack.drain()
    assert all(times_done(stack, name) for name in kinds)
    [failure] = given_up(stack)
    assert failure["DDBStreamBatchInfo"]["batchSize"] == 1


def test_messages_of_a_queue_reach_the_function_and_are_deleted(stack: Stack) -> None:
    queue = stack.client("sqs").get_queue_url(QueueName="parley-Work")["QueueUrl"]
    for number in range(12):
        stack.client("sqs").send_message(QueueUrl=queue, MessageBody=json.dumps({"number": number}))
    stack.drain()
    assert sorted(said["number"] for said in written(stack, "message")) == list(range(12))


def test_a_message_that_is_refused_again_and_again_moves_to_the_dead_letter_queue(stack: Stack) -> None:
    queue = stack.client("sqs").get_queue_url(QueueName="parley-Work")["QueueUrl"]
    stack.client("sqs").send_message(QueueUrl=queue, MessageBody='{"refuse": true}')
    stack.drain()
    assert given_up(stack) == [{"refuse": True}]


def announce(stack: Stack, detail_type: str, bus: str = "happenings") -> None:
    entry = {"EventBusName": bus, "Source": "test", "DetailType": detail_type, "Detail": '{"n": 1}'}
    assert stack.client("events").put_events(Entries=[entry])["FailedEntryCount"] == 0


def test_a_rule_takes_an_event_to_a_function(stack: Stack) -> None:
    announce(stack, "to-function")
    announce(stack, "to-nobody")
    announce(stack, "to-function", bus="default")
    stack.drain()
    assert written(stack, "event") == [{"n": 1}]


def test_a_rule_starts_a_state_machine_which_invokes_a_function_and_feeds_a_queue(stack: Stack) -> None:
    announce(stack, "to-state-machine")
    stack.drain()
    assert finished_execution(stack) == "SUCCEEDED"
    stack.drain()
    assert written(stack, "message") == [{"words": "hello"}]


def test_an_execution_that_begins_late_can_be_stopped_at_once(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: Any = ExecutionWorker._get_evaluation_environment

    def made_late(worker: ExecutionWorker) -> Any:
        time.sleep(0.1)
        return made(worker)

    monkeypatch.setattr(ExecutionWorker, "_get_evaluation_environment", made_late)
    client = stack.client("stepfunctions")
    [machine] = client.list_state_machines()["stateMachines"]
    arn = client.start_execution(stateMachineArn=machine["stateMachineArn"], input="{}")["executionArn"]
    client.stop_execution(executionArn=arn)
    assert finished(stack, arn) == "ABORTED"


def finished_execution(stack: Stack) -> str:
    client = stack.client("stepfunctions")
    [machine] = client.list_state_machines()["stateMachines"]
    for _ in range(200):
        executions = client.list_executions(stateMachineArn=machine["stateMachineArn"])["executions"]
        if executions:
            return finished(stack, executions[0]["executionArn"])
        time.sleep(0.05)
    return "not begun"


def finished(stack: Stack, execution: str) -> str:
    for _ in range(200):
        status = stack.client("stepfunctions").describe_execution(executionArn=execution)["status"]
        if status != "RUNNING":
            return str(status)
        time.sleep(0.05)
    return "still running"
