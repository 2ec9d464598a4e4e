"""DynamoDB streams to functions: mappings with filters, lanes, retries and a failure destination.

Batching, bisecting and partial failures follow Lambda's documentation of stream mappings.
"""

import json
import queue
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from .application import Mapping
from .functions import Functions
from .patterns import matches
from .pending import Pending

Record = dict[str, Any]
Send = Callable[[str, str], None]
"""Sends a text to the queue with an ARN."""

LONGEST_DELAY = 5.0


@dataclass
class Batch:
    """Records that are delivered together, and how often that was tried."""

    records: list[Record]
    attempts: int = 0


class StreamMapping:
    """Delivers the records of one stream to one function, in order within each partition key."""

    def __init__(
        self, mapping: Mapping, functions: Functions, pending: Pending, send: Send, retry_seconds: float
    ) -> None:
        self._mapping = mapping
        self._functions = functions
        self._pending = pending
        self._send = send
        self._retry_seconds = retry_seconds
        self._lanes: list[queue.SimpleQueue[Record | None]] = [
            queue.SimpleQueue() for _ in range(mapping.lanes)
        ]
        self._abandoned = threading.Event()

    def start(self) -> None:
        """Begin to deliver, each lane in a thread of its own."""
        for number, lane in enumerate(self._lanes):
            name = f"{self._mapping.function} stream {number}"
            threading.Thread(target=self._work, args=(lane,), name=name, daemon=True).start()

    def stop(self) -> None:
        """Deliver nothing more."""
        self._abandoned.set()
        for lane in self._lanes:
            lane.put(None)

    def forget(self) -> None:
        """Abandon every record taken so far; later ones are delivered."""
        abandoned, self._abandoned = self._abandoned, threading.Event()
        abandoned.set()

    def offer(self, record: Record) -> None:
        """Take a record, unless the filters keep it out."""
        filters = self._mapping.filters
        if filters and not any(matches(pattern, record) for pattern in filters):
            return
        self._pending.begin()
        partition_key = next(iter(record["dynamodb"]["Keys"].values()))
        self._lanes[zlib.crc32(json.dumps(partition_key).encode()) % len(self._lanes)].put(record)

    def _work(self, lane: "queue.SimpleQueue[Record | None]") -> None:
        while (first := lane.get()) is not None:
            records = [first, *self._more(lane)]
            try:
                self._deliver(records)
            finally:
                self._pending.end(len(records))

    def _more(self, lane: "queue.SimpleQueue[Record | None]") -> list[Record]:
        """What is there already, up to a full batch."""
        records: list[Record] = []
        while len(records) < self._mapping.batch_size - 1 and not lane.empty():
            record = lane.get()
            if record is None:
                lane.put(None)
                break
            records.append(record)
        return records

    def _deliver(self, records: list[Record]) -> None:
        """Until each record is done, given up or abandoned."""
        abandoned = self._abandoned
        batches = [Batch(records)]
        while batches and not abandoned.is_set():
            batch = batches.pop(0)
            failed, raised = self._attempt(batch.records)
            if not failed:
                continue
            if raised and self._mapping.bisect and len(failed) > 1:
                middle = len(failed) // 2
                halves = failed[:middle], failed[middle:]
                batches[:0] = [Batch(half, batch.attempts) for half in halves]
                continue
            if self._exhausted(batch, failed):
                self._give_up(failed, batch.attempts + 1)
                continue
            abandoned.wait(min(LONGEST_DELAY, self._retry_seconds * 2**batch.attempts))
            batches.insert(0, Batch(failed, batch.attempts + 1 if failed == batch.records else 0))

    def _attempt(self, records: list[Record]) -> tuple[list[Record], bool]:
        """The records to deliver again, and whether that is because the function raised."""
        answer = self._functions.invoke(self._mapping.function, {"Records": records})
        if answer.failed:
            return records, True
        if not self._mapping.reports_failures:
            return [], False
        return _from_first_failure(records, answer.value), False

    def _exhausted(self, batch: Batch, failed: list[Record]) -> bool:
        retries, maximum_age = self._mapping.retries, self._mapping.maximum_age
        if retries >= 0 and failed == batch.records and batch.attempts >= retries:
            return True
        created = float(failed[0]["dynamodb"]["ApproximateCreationDateTime"])
        return maximum_age >= 0 and time.time() - created > maximum_age

    def _give_up(self, records: list[Record], attempts: int) -> None:
        """Tell the failure destination which records were given up: as with Lambda, not what they say."""
        if not self._mapping.failure_destination:
            return
        self._send(self._mapping.failure_destination, json.dumps(self._failure(records, attempts)))

    def _failure(self, records: list[Record], attempts: int) -> dict[str, Any]:
        first, last = records[0]["dynamodb"], records[-1]["dynamodb"]
        return {
            "requestContext": {
                "functionArn": self._mapping.function,
                "condition": "RetryAttemptsExhausted",
                "approximateInvokeCount": attempts,
            },
            "version": "1.0",
            "timestamp": datetime.now(UTC).isoformat(),
            "DDBStreamBatchInfo": {
                "shardId": "shardId-local",
                "startSequenceNumber": first["SequenceNumber"],
                "endSequenceNumber": last["SequenceNumber"],
                "approximateArrivalOfFirstRecord": _arrival(first),
                "approximateArrivalOfLastRecord": _arrival(last),
                "batchSize": len(records),
                "streamArn": self._mapping.source,
            },
        }


def _arrival(change: dict[str, Any]) -> str:
    """To the second, as Lambda tells it."""
    return f"{datetime.fromtimestamp(change['ApproximateCreationDateTime'], UTC):%Y-%m-%dT%H:%M:%SZ}"


def _from_first_failure(records: list[Record], answer: Any) -> list[Record]:
    """Lambda goes on from the lowest sequence number reported; one that it does not know fails them all."""
    reported = (answer or {}).get("batchItemFailures")
    if not reported:
        return []
    numbers = {str(failure.get("itemIdentifier")) for failure in reported}
    for position, record in enumerate(records):
        if record["dynamodb"]["SequenceNumber"] in numbers:
            return records[position:]
    return records
