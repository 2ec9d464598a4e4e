"""Does what turns left to do: texts, alerts, requests that failed in the call; and concludes calls.

The log of turns is the outbox. Its stream brings each turn that has an `afterwards` or has ended its call; a
record that fails is brought again, and in the end put aside in the dead-letter queue. Nothing is lost with
the call.
"""

import json
from typing import Any

from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)
from aws_lambda_powertools.utilities.data_classes.dynamo_db_stream_event import DynamoDBRecord

from parley.logs import wordless
from parley.machine.call import from_data
from parley.turn import afterwards
from parley.turn.telemetry import logger
from parley.turn.tools import from_environment

processor = BatchProcessor(event_type=EventType.DynamoDBStreams)
run_tool = from_environment()


@wordless
def handler(event: dict[str, Any], context: Any) -> Any:
    """A batch of the calls table's stream in, the records that failed out."""
    return process_partial_response(event, record_handler=do, processor=processor, context=context)


def do(record: DynamoDBRecord) -> None:
    """Does what one turn left to do. Raises what is worth another try, so that the record comes again."""
    image = record.dynamodb.new_image if record.dynamodb else None
    if not image or not (image.get("afterwards") or image.get("ended")):
        return
    call = from_data(json.loads(image["call"]))
    logger.set_correlation_id(call.sid)
    try:
        afterwards.run(call, json.loads(image.get("afterwards") or "[]"), run_tool)
    finally:
        if image.get("ended"):
            afterwards.complete(call)
