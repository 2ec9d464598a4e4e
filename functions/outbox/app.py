"""Does what turns left to do: texts, alerts, requests that failed in the call; and concludes calls.

The log of turns is the outbox. Its stream brings each turn that has an `afterwards` or has ended its call; a
record that fails is brought again, and in the end put aside in the dead-letter queue. Nothing is lost with
the call.

The calls of a batch are seen to at the same time, and one call's turns in order: so a batch lasts as long as its
longest call, and a text that takes back another one comes after it.
"""

import json
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any

from parley.logs import wordless
from parley.machine.call import from_data
from parley.turn import afterwards
from parley.turn.telemetry import logger
from parley.turn.tools import from_environment

Record = Mapping[str, Any]

run_tool = from_environment()


@wordless
def handler(event: Mapping[str, Any], context: object) -> dict[str, Any]:
    """A batch of the calls table's stream in, the records that failed out.

    Raises RuntimeError if all of them failed: it counts as the function's error, and Lambda halves the batch.
    """
    calls: dict[str, list[Record]] = {}
    for record in event["Records"]:
        calls.setdefault(record["dynamodb"]["Keys"]["pk"]["S"], []).append(record)
    with ThreadPoolExecutor(len(calls)) as pool:
        seen_to = [pool.submit(copy_context().run, _of_one_call, records) for records in calls.values()]
    failed = [number for each in seen_to for number in each.result()]
    if len(failed) == len(event["Records"]):
        raise RuntimeError(f"all {len(failed)} records failed")
    return {"batchItemFailures": [{"itemIdentifier": number} for number in failed]}


def _of_one_call(records: Sequence[Record]) -> Sequence[str]:
    """The sequence numbers of the records that are to come again."""
    failed = []
    try:
        for record in records:
            try:
                do(record)
            except Exception:
                logger.exception("a turn's wishes failed")
                failed.append(record["dynamodb"]["SequenceNumber"])
    finally:
        logger.thread_safe_clear_keys()
    return failed


def do(record: Record) -> None:
    """Does what one turn left to do. Raises what is worth another try, so that the record comes again."""
    image = record["dynamodb"].get("NewImage") or {}
    wishes, is_over = image.get("afterwards", {}).get("S"), image.get("ended", {}).get("BOOL", False)
    if not (wishes or is_over):
        return
    call = from_data(json.loads(image["call"]["S"]))
    logger.thread_safe_append_keys(correlation_id=call.sid)
    try:
        afterwards.run(call, json.loads(wishes or "[]"), run_tool)
    finally:
        if is_over:
            afterwards.complete(call)
