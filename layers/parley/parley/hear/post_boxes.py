"""Post boxes: addresses that nobody can visit."""

import re

from parley.reading import Context, Reading

PO_BOX = "PO box"
_SPOKEN = re.compile(r"(?i)\bp\.? ?o\.? ?box\b|\bpost office box\b")


def po_box(text: str, context: Context) -> Reading[str] | None:
    """The value `PO_BOX` for any post box."""
    found = _SPOKEN.search(text)
    return Reading(PO_BOX, found[0]) if found else None
