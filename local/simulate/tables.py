"""The tables in memory, with the two conditions that a day of feedback calls depends on."""

from collections.abc import Mapping
from typing import Any

from botocore.exceptions import ClientError

from local.bench.memory import Tables


class DayTables(Tables):
    """One thing happens after the other here, so that nothing else can have changed what was just read."""

    def UpdateItem(self, request: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        """A place among those that are counted: see `Records.take`."""
        if "taken" not in request["ExpressionAttributeNames"].values():
            return {}
        numbers = {name: int(value["N"]) for name, value in request["ExpressionAttributeValues"].items()}
        most = numbers[request["ConditionExpression"].split("< ")[1].strip("() ")]
        first = numbers[request["UpdateExpression"].split(", ")[1].split(")")[0]]
        partition, sk = self.items[request["Key"]["pk"]["S"]], request["Key"]["sk"]["S"]
        taken = int(partition[sk]["taken"]["N"]) if sk in partition else first
        if sk in partition and taken >= most:
            raise ClientError({"Error": {"Code": "ConditionalCheckFailedException"}}, "UpdateItem")
        partition[sk] = {**request["Key"], "taken": {"N": str(taken + 1)}}
        return {"Attributes": partition[sk]}

    def Query(self, request: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        if "IndexName" in request:
            return {"Items": [], "Count": 0, "ScannedCount": 0}
        values = [value["S"] for _, value in sorted(request["ExpressionAttributeValues"].items())]
        pk, first = values[0], values[1]
        last = values[2] if len(values) > 2 else f"{first}~"
        partition = self.items[pk]
        found = [partition[sk] for sk in sorted(partition) if first <= sk <= last]
        backwards = request.get("ScanIndexForward") is False
        chosen = (found[::-1] if backwards else found)[: request.get("Limit")]
        return {"Items": chosen, "Count": len(chosen), "ScannedCount": len(chosen)}
