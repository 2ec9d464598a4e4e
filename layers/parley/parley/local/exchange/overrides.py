"""Connection overrides: how patient Twilio is with one webhook, in the fragment of its URL.

https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides: ct 100-10000 ms (5000 by default), rt
100-15000 (15000), tt 100-15000 (15000), rc 0-5 (1), rp out of 4xx, 5xx, ct, rt, all (ct). The fragment is neither
sent nor signed.
"""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urldefrag

_MILLISECONDS = {"ct": (100, 10_000, 5_000), "rt": (100, 15_000, 15_000), "tt": (100, 15_000, 15_000)}
_MOST_RETRIES = 5
_POLICIES = frozenset({"4xx", "5xx", "ct", "rt", "all"})
_IGNORED = frozenset({"e", "sni"})


@dataclass(frozen=True)
class Overrides:
    """Times in seconds, and retries after failures of the `policies`."""

    connect: float = 5.0
    read: float = 15.0
    total: float = 15.0
    retries: int = 1
    policies: frozenset[str] = frozenset({"ct"})


class InvalidOverrides(ValueError):
    """A webhook URL whose fragment Twilio would refuse."""


def overrides(url: str) -> tuple[str, Overrides]:
    """Splits a webhook URL into what is called and how; raises InvalidOverrides."""
    plain, fragment = urldefrag(url)
    given = dict(parse_qsl(fragment, keep_blank_values=True))
    seconds = {key: _milliseconds(key, given.pop(key, None)) / 1000 for key in _MILLISECONDS}
    retries = given.pop("rc", "1")
    policies = frozenset(given.pop("rp", "ct").split(","))
    if not retries.isdigit() or int(retries) > _MOST_RETRIES:
        raise InvalidOverrides(f"rc={retries} in {url!r}: must be 0 to {_MOST_RETRIES}")
    if not policies <= _POLICIES:
        raise InvalidOverrides(
            f"rp={','.join(sorted(policies))} in {url!r}: must be out of {sorted(_POLICIES)}"
        )
    if unknown := set(given) - _IGNORED:
        raise InvalidOverrides(f"{sorted(unknown)} in {url!r}: no such connection override")
    return plain, Overrides(seconds["ct"], seconds["rt"], seconds["tt"], int(retries), policies)


def _milliseconds(key: str, value: str | None) -> int:
    low, high, default = _MILLISECONDS[key]
    if value is None:
        return default
    if not value.isdigit() or not low <= int(value) <= high:
        raise InvalidOverrides(f"{key}={value}: must be {low} to {high} milliseconds")
    return int(value)
