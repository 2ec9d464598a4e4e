"""Everything but HTTP that invokes functions, wired to the AWS endpoint: streams, queues and rules."""

from contextlib import ExitStack
from itertools import chain

from . import tables
from .application import Application
from .aws import AwsFront, AwsRequest
from .events import EventRules
from .functions import Functions
from .pending import Pending
from .queues import QueueMapping, queue_url
from .resources import local_client
from .streams import StreamMapping

WRITES = ("BatchWriteItem", "DeleteItem", "PutItem", "TransactWriteItems", "UpdateItem")
SENDS = ("SendMessage", "SendMessageBatch")


class Sources:
    """The event sources of one application, delivering from `start` until `closing` is closed."""

    def __init__(
        self,
        application: Application,
        functions: Functions,
        pending: Pending,
        aws_url: str,
        retry_seconds: float,
    ) -> None:
        self._aws_url = aws_url
        self._streams: dict[str, list[StreamMapping]] = {}
        self._queues: list[QueueMapping] = []
        client = local_client("sqs", aws_url)
        for mapping in application.mappings:
            if ":dynamodb:" in mapping.source:
                stream = StreamMapping(mapping, functions, pending, self._send, retry_seconds)
                self._streams.setdefault(mapping.source.split("/")[1], []).append(stream)
            else:
                url = queue_url(aws_url, mapping.source)
                self._queues.append(QueueMapping(mapping, functions, pending, client, url))
        self._rules = EventRules(application.rules, functions, pending, aws_url)

    def start(self, front: AwsFront, closing: ExitStack) -> None:
        """Begin to deliver what the services behind `front` accept."""
        mappings: list[StreamMapping | QueueMapping] = [*chain(*self._streams.values()), *self._queues]
        for mapping in mappings:
            mapping.start()
            closing.callback(mapping.stop)
        front.hooks |= {("dynamodb", write): self._collect for write in WRITES}
        front.hooks |= {("sqs", send): self._wake for send in SENDS}
        front.hooks["events", "PutEvents"] = self._rules.put

    def forget(self) -> None:
        """Abandon the stream records taken so far."""
        for stream in chain(*self._streams.values()):
            stream.forget()

    def waiting(self) -> int:
        """How many messages wait in the queues that functions read."""
        return sum(queue.waiting() for queue in self._queues)

    def _collect(self, request: AwsRequest) -> None:
        for name in request.tables() & self._streams.keys():
            for record in tables.take_stream_records(name):
                for mapping in self._streams[name]:
                    mapping.offer(record)

    def _wake(self, _request: AwsRequest) -> None:
        self.wake()

    def wake(self) -> None:
        """A message of a queue may be due."""
        for queue in self._queues:
            queue.wake()

    def _send(self, arn: str, text: str) -> None:
        client = local_client("sqs", self._aws_url)
        client.send_message(QueueUrl=queue_url(self._aws_url, arn), MessageBody=text)
