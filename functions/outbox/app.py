"""Does what turns left to do: texts, alerts, requests that failed in the call.

The log of turns is the outbox. Its stream brings each turn that has an `afterwards`; a record that fails
is brought again, and in the end put aside in the dead-letter queue. Nothing is lost with the call.
"""

import json
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.data_classes.dynamo_db_stream_event import DynamoDBRecord

from parley import agents
from parley.machine.call import from_data
from parley.store.records import Records
from parley.turn.tools import from_environment

logger = Logger(service="outbox")
processor = BatchProcessor(event_type=EventType.DynamoDBStreams)
run_tool = from_environment()


def handler(event: dict[str, Any], context: Any) -> Any:
    """A batch of the calls table's stream in, the records that failed out."""
    return process_partial_response(event, record_handler=do, processor=processor, context=context)


def do(record: DynamoDBRecord) -> None:
    """Runs what one turn left to do. Raises what a tool raises, so that the record comes again."""
    image = record.dynamodb.new_image if record.dynamodb else None
    if not image or not image.get("afterwards"):
        return
    call = from_data(json.loads(image["call"]))
    flow = agents.load(call.agent)
    done = Records(call.business)
    logger.set_correlation_id(call.sid)
    for wish in json.loads(image["afterwards"]):
        if done.get("done", wish["key"]):
            continue
        result = run_tool(call, flow, flow.tools[wish["tool"]], wish["arguments"], wish["key"])
        done.put("done", wish["key"], {"tool": wish["tool"], "outcome": result.outcome})
        logger.info("done afterwards", tool=wish["tool"], outcome=result.outcome)
