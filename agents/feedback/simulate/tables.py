"""The tables in memory, with the two conditions that a day of feedback calls depends on."""

import re
from collections.abc import Mapping
from typing import Any

from botocore.exceptions import ClientError

from bench.memory import Tables


def _bound(sign: str, condition: str, numbers: Mapping[str, int]) -> int | None:
    """The number that a condition compares with."""
    found = re.search(rf"{sign} (:\d+)", condition)
    return numbers[found[1]] if found else None


class DayTables(Tables):
    """One thing happens after the other here, so that nothing else can have changed what was just read."""

    def UpdateItem(self, request: Mapping[str, Any]) -> dict[str, Any]:  # noqa: N802
        """A counter: see `Records.take`."""
        if "taken" not in request["ExpressionAttributeNames"].values():
            return {}
        numbers = {name: int(value["N"]) for name, value in request["ExpressionAttributeValues"].items()}
        condition, change = request["ConditionExpression"], request["UpdateExpression"]
        least, most = (_bound(sign, condition, numbers) for sign in (">=", "<"))
        partition, sk = self.items[request["Key"]["pk"]["S"]], request["Key"]["sk"]["S"]
        before = int(partition[sk]["taken"]["N"]) if sk in partition else None
        absent_is_fine = "attribute_not_exists" in condition
        if not (absent_is_fine if before is None else (least or 0) <= before < (most or 0)):
            raise ClientError({"Error": {"Code": "ConditionalCheckFailedException"}}, "UpdateItem")
        taken = (before or 0) + 1 if " + " in change else (most or 0) + 1
        partition[sk] = {**request["Key"], "taken": {"N": str(taken)}}
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
