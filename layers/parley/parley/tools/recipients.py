"""Whom a caller leaves a message for: one of those whom the business has named, if it is one of them.

An engine's own tool: a flow asks it before a `Message` whose `recipient` is the value that it brings.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from parley.flow.tool import Result, tool
from parley.tools.desk import Desk

SETTING = "voice_messages"
"""The business's record `setting/voice_messages`: its `people` have a `name`, and are told of messages."""


@tool(gives={"named": ("recipient",), "anybody": ()}, looks_up=True, of_engine=True)
def find_recipient(desk: Desk, *, heard: str = "") -> Result:
    """The first of them whose name, or first name, is among the caller's last words."""
    people = (desk.records.get("setting", SETTING) or {}).get("people") or ()
    name = next(named(people, heard), "")
    return Result("named", {"recipient": name}) if name else Result("anybody")


def named(people: Any, text: str) -> Iterator[str]:
    """Their names, of those who are named in a text."""
    said = re.findall(r"\w+", text.casefold())
    for row in people:
        name = str(row.get("name") or "") if isinstance(row, Mapping) else ""
        if name and ({name.casefold().split()[0]} & {*said}):
            yield name
