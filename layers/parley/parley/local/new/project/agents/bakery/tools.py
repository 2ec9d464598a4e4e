"""What the order line does, other than talk."""

from zlib import crc32

from parley import Desk, kinds
from parley.flow import Result, tool

ORDER = kinds.kind("order", person="phone")


@tool(gives={"ordered": ("number",)})
def order(desk: Desk, *, kind: str, count: int, contact: str) -> Result:
    """Keeps the order; the same wish sent twice is one order."""
    desk.records.create((ORDER, desk.key, {"kind": kind, "count": count, "phone": contact}))
    return Result("ordered", {"number": str(1000 + crc32(desk.key.encode()) % 9000)})
