"""What is asked for: to call somebody, with which agent, on which ground. Validated before it is kept."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any
from zoneinfo import available_timezones

from parley import agents
from parley.flow.override import OverrideError, overridden, validated
from parley.languages import TAG
from parley.model.chosen import for_overrides
from parley.outreach.attempts import MOST_RETRIES, PACES
from parley.phone_numbers import is_dialable

BY_SETTING = ("pace", "retries", "ring_seconds")
"""What the business's setting may say of every outreach, beside `from`."""
ID = re.compile(r"[A-Za-z0-9._:-]{1,80}")
LARGEST_VALUES = 8_000
"""Bytes of JSON; values travel in every item of the call's log."""
LONGEST_TEXT = 1_000
"""Characters."""
SHORTEST_RING, LONGEST_RING = 5, 60
"""Seconds; Twilio rings up to 600 (https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource)."""


class RequestError(ValueError):
    """A request that cannot be: `field` says which part, the text why."""

    def __init__(self, field: str, why: str) -> None:
        self.field = field
        super().__init__(f"{field}: {why}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRequest:
    """What may be asked for; each field is explained at Outreach. None leaves it to the business's setting."""

    agent: str
    to: str
    consent: str
    from_: str | None = None
    override: Mapping[str, Any] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    timezone: str = ""
    language: str = ""
    chat_id: int = 0
    text: str = ""
    pace: str | None = None
    retries: int | None = None
    ring_seconds: int | None = None
    fulfilled_by: Mapping[str, str] = field(default_factory=dict)
    returns_to: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Outreach:
    """One outreach, as it was asked for, and how it ended.

    `from_` is a number of the business. `language` is the one that the person speaks, as far as that is known; it
    counts where the agent speaks it, too. `consent` is the ground (see `guard.BASES`). `text` is written when nobody
    answers, to the Telegram chat `chat_id` or else as an SMS. `pace` and `retries` say when and how often a call is
    repeated; `ring_seconds` how long the phone rings. `fulfilled_by` names a record (`kind`, `id`) and the `field` of
    it that says, once it is set, that nobody needs to be called any more. `outcome` is there once it is over.
    Who is called back since it is their turn in a queue has a `place` there, and the call begins in the state that it
    `returns_to`.
    """

    id: str
    business: str
    agent: str
    to: str
    from_: str
    consent: str
    override: Mapping[str, Any] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    timezone: str = ""
    language: str = ""
    chat_id: int = 0
    text: str = ""
    pace: str = "quick"
    retries: int = MOST_RETRIES
    ring_seconds: int = 25
    fulfilled_by: Mapping[str, str] = field(default_factory=dict)
    returns_to: str = ""
    place: str = ""
    execution: str = ""
    requested_at: float = 0.0
    cancelled: bool = False
    outcome: Mapping[str, Any] = field(default_factory=dict)

    @property
    def speaker(self) -> str:
        """The agent that speaks: an override may put another in the place of the number's own."""
        return str(self.override.get("agent") or self.agent)


ASKED = ("agent", "to", "from_", "consent", "override", "values", "timezone", "chat_id", "text", "pace")
"""What makes two requests the same."""


def same(one: Outreach, other: Outreach) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in (*ASKED, "retries", "ring_seconds"))


def to_data(outreach: Outreach) -> dict[str, Any]:
    return asdict(outreach)


def from_data(data: Mapping[str, Any]) -> Outreach:
    known = {each.name for each in fields(Outreach)}
    return Outreach(**{name: value for name, value in data.items() if name in known})


def composed(
    business: str, id: str, request: CallRequest, setting: Mapping[str, Any], now: float
) -> Outreach:
    """The outreach that is asked for; what is not said is as the business's setting says."""
    usual = {name: setting[name] for name in BY_SETTING if name in setting}
    said = {each.name: getattr(request, each.name) for each in fields(request)}
    given = {name: value for name, value in said.items() if value is not None}
    defaults = {"from_": str(setting.get("from", "")), **usual}
    return Outreach(id=id, business=business, requested_at=now, **{**defaults, **given})


def checked(outreach: Outreach) -> Outreach:
    """The request, if every part of it can be. Raises RequestError."""
    for name, is_right, why in _checks(outreach):
        if not is_right:
            raise RequestError(name, why)
    try:
        override = validated(outreach.override, for_overrides())
        overridden(agents.load(override.get("agent") or outreach.agent), override)
    except agents.UnknownAgentError as error:
        raise RequestError("agent", str(error)) from error
    except OverrideError as error:
        raise RequestError(f"override.{error.field}", str(error)) from error
    return from_data({**to_data(outreach), "override": override})


def _checks(asked: Outreach) -> list[tuple[str, bool, str]]:
    values = json.dumps(dict(asked.values), ensure_ascii=False, default=repr).encode()
    zone = not asked.timezone or asked.timezone in available_timezones()
    return [
        ("id", bool(ID.fullmatch(asked.id)), "must be 1 to 80 letters, digits or . _ : -"),
        (
            "to",
            is_dialable(asked.to),
            "must be a whole phone number with its country code, like +15125550100",
        ),
        (
            "from",
            is_dialable(asked.from_),
            "must be a whole phone number with its country code, like +15125550100",
        ),
        ("consent", bool(asked.consent), "must say on which ground the person may be called"),
        ("values", len(values) <= LARGEST_VALUES, f"are larger than {LARGEST_VALUES} bytes"),
        ("timezone", zone, "must be an IANA name, like America/Chicago"),
        (
            "language",
            not asked.language or bool(TAG.fullmatch(asked.language)),
            "must be a tag like es-US (BCP 47)",
        ),
        ("text", len(asked.text) <= LONGEST_TEXT, f"is longer than {LONGEST_TEXT} characters"),
        ("pace", asked.pace in PACES, f"must be one of {', '.join(PACES)}"),
        ("retries", 0 <= asked.retries <= MOST_RETRIES, f"must be 0 to {MOST_RETRIES}"),
        (
            "ring_seconds",
            SHORTEST_RING <= asked.ring_seconds <= LONGEST_RING,
            f"must be {SHORTEST_RING} to {LONGEST_RING}",
        ),
    ]
