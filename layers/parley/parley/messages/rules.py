"""Who may be written to, and how often. Pure: a setting, a number or an address in; a reason to refuse out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from parley import phone_numbers

ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)
"""https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address, with a dot in its domain."""
LONGEST_ADDRESS = 254
"""Characters (https://www.rfc-editor.org/errata/eid1690)."""


@dataclass(frozen=True, slots=True)
class MessageRules:
    """How many texts, and how many e-mails, there may be in a day (UTC).

    To one recipient; to one of the business's own people; because of one person who called; of the business.
    Callers who hide their number are counted together, as `per_hidden`. A business's record
    `setting/messages` says otherwise.
    """

    per_recipient: int = 6
    per_staff: int = 200
    per_caller: int = 6
    per_hidden: int = 20
    per_day: int = 1000
    regions: Sequence[str] = phone_numbers.REGIONS


def rules_of(*settings: Mapping[str, Any] | None) -> MessageRules:
    """The rules in some settings, the last of which counts most; what none says stays as it is."""
    known = {field.name for field in fields(MessageRules)}
    said = {name: value for setting in settings for name, value in (setting or {}).items() if name in known}
    return MessageRules(**said)


def refuses_number(rules: MessageRules, number: str) -> str:
    """Why no text may go to a number; "" if one may. The countries are those of calls; a landline takes no texts."""
    return phone_numbers.refusal(number, rules.regions) or (
        "landline" if phone_numbers.is_landline(number) else ""
    )


def refuses_address(rules: MessageRules, address: str) -> str:
    """Why no e-mail may go to an address; "" if one may."""
    fits = len(address) <= LONGEST_ADDRESS and ADDRESS.fullmatch(address)
    return "" if fits else "not_an_address"
