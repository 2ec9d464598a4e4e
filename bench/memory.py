"""Two tables in memory, which answer PynamoDB in DynamoDB's place, without a wire in between."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any
from zlib import crc32

from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.compat import HTTPHeaders, ensure_bytes

Item = Mapping[str, Any]


class Body:
    """A response's body, as botocore reads it."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def stream(self) -> Iterator[bytes]:
        yield self._content


class Tables:
    """Answers the operations that a turn uses; conditions are taken to hold."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Item]] = defaultdict(dict)
        self.requests = 0

    def send(self, request: AWSPreparedRequest) -> AWSResponse:
        """Answers botocore, at the very end of what it does for a request."""
        operation = ensure_bytes(request.headers["X-Amz-Target"]).rpartition(b".")[2].decode()
        asked = request.body if isinstance(request.body, bytes) else b"{}"
        body = json.dumps(self.answer(operation, json.loads(asked))).encode()
        checked = {"x-amz-crc32": str(crc32(body)), "content-type": "application/x-amz-json-1.0"}
        return AWSResponse(request.url, 200, HTTPHeaders.from_dict(checked), Body(body))

    def answer(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        self.requests += 1
        answer: dict[str, Any] = getattr(self, operation)(request)
        return answer

    def forget_business(self, business: str) -> None:
        for pk in [pk for pk in self.items if pk.startswith(f"{business}#")]:
            del self.items[pk]

    def GetItem(self, request: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        key = request["Key"]
        found = self.items[key["pk"]["S"]].get(key["sk"]["S"])
        return {"Item": found} if found else {}

    def BatchGetItem(self, request: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        found = {
            table: [item for key in asked["Keys"] if (item := self.items[key["pk"]["S"]].get(key["sk"]["S"]))]
            for table, asked in request["RequestItems"].items()
        }
        return {"Responses": found, "UnprocessedKeys": {}}

    def PutItem(self, request: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        item = request["Item"]
        self.items[item["pk"]["S"]][item["sk"]["S"]] = item
        return {}

    def UpdateItem(self, _: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        return {}

    def TransactWriteItems(self, request: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        for wish in request["TransactItems"]:
            if "Put" in wish:
                self.PutItem(wish["Put"])
        return {}

    def Query(self, request: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        """Of one partition, from the first sort key to the last (`pk = :0 AND sk BETWEEN :1 AND :2`), or one item.

        An index finds nothing: nobody has called before.
        """
        if "IndexName" in request:
            return {"Items": [], "Count": 0, "ScannedCount": 0}
        pk, first, *more = (value["S"] for value in request["ExpressionAttributeValues"].values())
        last = more[0] if "BETWEEN" in request["KeyConditionExpression"] else first
        partition, forward = self.items[pk], request.get("ScanIndexForward", True)
        found = [partition[sk] for sk in sorted(partition, reverse=not forward) if first <= sk <= last]
        found = found[: request.get("Limit")]
        return {"Items": found, "Count": len(found), "ScannedCount": len(found)}
