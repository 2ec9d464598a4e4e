"""How a server likes to be asked. They all speak OpenAI's chat completions, each with an accent.

Some know `response_format` json_schema, some only json_object, some neither; reasoning models want
`max_completion_tokens` and no temperature. The first refusal (400 or 422) tells.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

Format = Literal["json_schema", "json_object", "text"]
PLAINER: Mapping[Format, Format] = {"json_schema": "json_object", "json_object": "text"}


@dataclass(frozen=True, slots=True)
class Manner:
    """`format` is the response format; `limit` the parameter that bounds the answer."""

    format: Format = "json_schema"
    limit: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    temperature: bool = True

    def parameters(self, schema: Mapping[str, Any], most_tokens: int) -> dict[str, Any]:
        formats: Mapping[Format, dict[str, Any]] = {
            "json_schema": {
                "type": "json_schema",
                "json_schema": {"name": "notes", "strict": True, "schema": dict(schema)},
            },
            "json_object": {"type": "json_object"},
        }
        chosen = {"response_format": formats[self.format]} if self.format in formats else {}
        cool = {"temperature": 0} if self.temperature else {}
        return {self.limit: most_tokens, **cool, **chosen}

    def told(
        self, messages: Sequence[Mapping[str, str]], text: str, schema: Mapping[str, Any]
    ) -> Sequence[Mapping[str, str]]:
        """The messages; a server that does not take the schema is told it at the end of the last one."""
        if self.format == "json_schema":
            return messages
        last = messages[-1]
        told = f"{last['content']}\n{text.format(schema=compact(schema))}"
        return (*messages[:-1], {**last, "content": told})


BEST = Manner()


def next_manner(manner: Manner, refusal: str) -> Manner | None:
    """Another way to ask, by what the server refuses; None when there is no plainer one."""
    if "max_completion_tokens" in refusal and manner.limit == "max_tokens":
        return replace(manner, limit="max_completion_tokens")
    if "temperature" in refusal and manner.temperature:
        return replace(manner, temperature=False)
    plainer = PLAINER.get(manner.format)
    return replace(manner, format=plainer) if plainer else None


def compact(schema: Mapping[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
