"""SQS queues to functions: receives what is there, invokes, deletes what was done."""

import threading
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from .application import Mapping
from .functions import Functions
from .intrinsics import ACCOUNT, REGION
from .patterns import matches
from .pending import Pending
from .resources import is_due, undone
from .text import parsed

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_sqs.type_defs import MessageTypeDef

LARGEST_BATCH = 10  # what one ReceiveMessage returns at most
POLL_SECONDS = 1.0
RETRY_SECONDS = 1


class QueueMapping:
    """Delivers the messages of one queue to one function.

    A message that failed comes again after a second, since nobody waits here for as long as the queue would hide it,
    and moves to the dead-letter queue by the queue's own redrive policy.
    """

    def __init__(
        self, mapping: Mapping, functions: Functions, pending: Pending, client: "SQSClient", url: str
    ) -> None:
        self._mapping = mapping
        self._functions = functions
        self._pending = pending
        self._client = client
        self._url = url
        self._arrived = threading.Condition()
        self._stopped = False

    def start(self) -> None:
        """Begin to deliver, several batches at a time."""
        for number in range(self._mapping.lanes):
            name = f"{self._mapping.function} queue {number}"
            threading.Thread(target=self._work, name=name, daemon=True).start()

    def stop(self) -> None:
        """Deliver nothing more."""
        self._stopped = True
        self.wake()

    def wake(self) -> None:
        """A message may have arrived."""
        with self._arrived:
            self._arrived.notify_all()

    def waiting(self) -> int:
        """How many messages are not done."""
        return undone(self._mapping.source)

    def _work(self) -> None:
        while not self._stopped:
            if not (is_due(self._mapping.source) and self._deliver_some()):
                with self._arrived:
                    self._arrived.wait(POLL_SECONDS)

    def _deliver_some(self) -> bool:
        """Whether there was a message."""
        try:
            received = self._client.receive_message(
                QueueUrl=self._url,
                MaxNumberOfMessages=min(self._mapping.batch_size, LARGEST_BATCH),
                MessageSystemAttributeNames=["All"],
                MessageAttributeNames=["All"],
                WaitTimeSeconds=0,
            ).get("Messages", [])
        except (BotoCoreError, ClientError):  # the stack stops or is reset, or a fault is on
            return False
        if received:
            with self._pending.one():
                self._deliver(received)
        return bool(received)

    def _deliver(self, messages: "list[MessageTypeDef]") -> None:
        records = [self._record(message) for message in messages]
        wanted = [record for record in records if self._passes(record)]
        failed = self._failures(wanted) if wanted else set()
        for record in records:
            of = {"QueueUrl": self._url, "ReceiptHandle": record["receiptHandle"]}
            if record["messageId"] not in failed:
                self._client.delete_message(**of)
            else:
                self._client.change_message_visibility(**of, VisibilityTimeout=RETRY_SECONDS)

    def _passes(self, record: dict[str, Any]) -> bool:
        filters = self._mapping.filters
        event = {**record, "body": parsed(record["body"])}
        return not filters or any(matches(pattern, event) for pattern in filters)

    def _failures(self, records: list[dict[str, Any]]) -> set[str]:
        """The identifiers of the messages that are to be delivered again."""
        answer = self._functions.invoke(self._mapping.function, {"Records": records})
        every = {record["messageId"] for record in records}
        if answer.failed:
            return every
        if not self._mapping.reports_failures:
            return set()
        failures = (answer.value or {}).get("batchItemFailures", [])
        named = {failure.get("itemIdentifier") for failure in failures}
        return named if named <= every else every

    def _record(self, message: "MessageTypeDef") -> dict[str, Any]:
        attributes = {
            name: {_lower_first(key): value for key, value in attribute.items()}
            for name, attribute in message.get("MessageAttributes", {}).items()
        }
        return {
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message["Body"],
            "attributes": dict(message.get("Attributes", {})),
            "messageAttributes": attributes,
            "md5OfBody": message["MD5OfBody"],
            "eventSource": "aws:sqs",
            "eventSourceARN": self._mapping.source,
            "awsRegion": REGION,
        }


def _lower_first(name: str) -> str:
    return name[:1].lower() + name[1:]


def queue_url(aws_url: str, arn: str) -> str:
    """The address of the queue that has this ARN."""
    return f"{aws_url}/{ACCOUNT}/{arn.rpartition(':')[2]}"
